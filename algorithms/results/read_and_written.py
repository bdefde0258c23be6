# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that a run would read and write: every input of an algorithm beside every output."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
)

from ...engine.errors import InvalidOptionError
from ...engine.images import Image
from ...engine.outputs.databases import check_layers_stay
from ...engine.outputs.targets import check_folder, check_makeable
from ...engine.text import worded
from ..parameters import builders, shared
from .asking import apart_from
from .outputs import check_no_input
from .placing import LIVE
from .sinks import file_of

# Images of a collection are looked at by `check_images_stay`, which names them.
_IMAGES = (shared.LAYERS, "INPUT")
_READ = (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)


def check_read_and_written(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> None:
    """Raise InvalidOptionError when an output would take the place of a file that the run reads.

    Or that of the live layer. In the main thread: layers of the project are looked up.
    """
    written = files_to_write(algorithm, parameters, context)
    _check_live_layers(written, context.project())
    for definition in algorithm.parameterDefinitions() if written else ():
        if not isinstance(definition, _READ) or definition.name() in _IMAGES:
            continue
        for path in _files(parameters.get(definition.name()), context):
            if path in written:
                raise InvalidOptionError(
                    worded(
                        "The file '{path}' is read by this run ({description}), and {written} "
                        "would take its place; choose another name for the output.",
                        path=path,
                        description=definition.description(),
                        written=written[path],
                    )
                )


def check_live_layers_stay(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> None:
    """Raise InvalidOptionError when an output would take the place of the live layer's file.

    In the main thread, as `check_read_and_written`, which asks this too.
    """
    _check_live_layers(files_to_write(algorithm, parameters, context), context.project())


def _check_live_layers(written: Mapping[Path, str], project: QgsProject | None) -> None:
    layers = project.mapLayers().values() if written and project is not None else ()
    for layer in layers:
        for path in _file(layer.source()) if layer.customProperty(LIVE) else ():
            if path in written:
                raise InvalidOptionError(
                    worded(
                        "The file '{path}' is that of the live layer '{layer}'; choose another "
                        "name for the output.",
                        path=path,
                        layer=layer.name(),
                    )
                )


def check_destinations(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> None:
    """Raise WriteError when a folder of results cannot be made, or has to be there and is not.

    Also when a page or another text would take the place of a database.
    """
    folders = _folders_to_fill(algorithm, parameters, context)
    for folder in folders:
        check_makeable(folder)
    for path, name in files_to_write(algorithm, parameters, context).items():
        is_plain = isinstance(
            algorithm.parameterDefinition(name), QgsProcessingParameterFileDestination
        )
        if is_plain:
            check_layers_stay(path, "text")
        if is_plain and not os.path.lexists(path.parent):
            check_makeable(path.parent)  # it is made, too
        elif not any(folder in path.parents for folder in folders):
            check_folder(str(path))


def check_images_stay(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    images: Sequence[Image],
) -> None:
    """Raise InvalidOptionError when an output would take the place of a file of an image."""
    check_no_input(files_to_write(algorithm, parameters, context), images)


def check_others_stay(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    made: Iterable[Path],
) -> None:
    """Raise InvalidOptionError when an output would be one of the files made in a folder."""
    written = files_to_write(algorithm, parameters, context)
    for path in made:
        name = written.get(path.resolve())
        if name:
            raise InvalidOptionError(
                worded(
                    "{name} and a result in the output folder would be the same file "
                    "'{path}'; choose another name.",
                    name=name,
                    path=path,
                )
            )


def files_to_write(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> dict[Path, str]:
    """Return the files that are written anew, whether they are there or not, and their outputs."""
    apart = apart_from(context)
    found: dict[Path, str] = {}
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if (
            not definition.isDestination()
            or isinstance(definition, QgsProcessingParameterFolderDestination)
            or not builders.is_set(parameters, name)
        ):
            continue
        path: Path | str | None
        if isinstance(definition, QgsProcessingParameterFeatureSink):
            path = file_of(algorithm, parameters, name, context)
        elif isinstance(definition, QgsProcessingParameterFileDestination):
            path = algorithm.parameterAsFileOutput(parameters, name, apart)
        else:
            path = algorithm.parameterAsOutputLayer(parameters, name, apart)
        if path:
            found[Path(path).resolve()] = name
    return found


def places_to_write(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> frozenset[Path]:
    """Return the files that are written anew, and the folders in which more are."""
    files = files_to_write(algorithm, parameters, context)
    return frozenset([*files, *_folders_to_fill(algorithm, parameters, context)])


def _folders_to_fill(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> list[Path]:
    return [
        Path(algorithm.parameterAsString(parameters, definition.name(), context)).resolve()
        for definition in algorithm.parameterDefinitions()
        if isinstance(definition, QgsProcessingParameterFolderDestination)
        and builders.is_set(parameters, definition.name())
        and not _is_temporary(parameters[definition.name()])
    ]


def _is_temporary(value: Any) -> bool:
    sink = (
        value.sink.staticValue() if isinstance(value, QgsProcessingOutputLayerDefinition) else value
    )
    return bool(sink == QgsProcessing.TEMPORARY_OUTPUT)


def _files(value: Any, context: QgsProcessingContext) -> Iterator[Path]:
    """Give the files that a value of a parameter stands for."""
    if isinstance(value, (list, tuple)):
        for each in value:
            yield from _files(each, context)
    elif isinstance(value, QgsProcessingFeatureSourceDefinition):
        yield from _files(value.source, context)
    elif isinstance(value, QgsProperty):
        yield from _files(value.valueAsString(context.expressionContext(), "")[0], context)
    elif isinstance(value, QgsMapLayer):
        yield from _file(value.source())
    elif isinstance(value, str) and value:
        layer = QgsProcessingUtils.mapLayerFromString(value, context, False)
        yield from _file(value if layer is None else layer.source())


def _file(source: str) -> Iterator[Path]:
    try:
        path = Path(source.partition("|")[0])
        if path.is_file():
            yield path.resolve()
    except (OSError, ValueError):
        return  # no file, but the text of a VRT or an address
