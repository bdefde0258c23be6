# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer of footprints, of which each feature names a raster: GDAL's tile index, and our own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ...engine.errors import InvalidOptionError
from ...engine.text import worded
from ...resources.i18n import translate
from . import builders
from .shared import Shared

FOOTPRINT_LAYER = "FOOTPRINT_LAYER"
PATH_FIELD = "PATH_FIELD"
# Fields in which paths usually are: those of GDAL's tile index, and of our own tables.
USUAL = ("location", "path", "source", "filename", "filepath", "uri")


def footprint_parameters() -> Iterator[Shared]:
    """The layer, and the field with the paths."""
    yield Shared(
        QgsProcessingParameterFeatureSource(
            FOOTPRINT_LAYER,
            translate("ImageCollections", "Layer of footprints"),
            [QgsProcessing.SourceType.TypeVector],
            optional=True,
        ),
        translate(
            "ImageCollections",
            "In place of a folder: a layer of which each feature names a raster, such as a tile "
            "index of GDAL or the footprints of another run. Its filter and the selection count.",
        ),
    )
    yield Shared(
        QgsProcessingParameterField(
            PATH_FIELD,
            translate("ImageCollections", "Field with paths"),
            parentLayerParameterName=FOOTPRINT_LAYER,
            optional=True,
        ),
        translate(
            "ImageCollections",
            "The field with the path of each raster, absolute or relative to the layer's file. "
            "Empty: the first of {names} that is there.",
        ).format(names=", ".join(USUAL)),
    )


def listed_paths(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[str] | None:
    """Return the paths that a layer of footprints names, each once; None without a layer.

    Raises InvalidOptionError when it has no such field, or names nothing.
    """
    if not builders.is_set(parameters, FOOTPRINT_LAYER):
        return None
    source = algorithm.parameterAsSource(parameters, FOOTPRINT_LAYER, context)
    if source is None:
        raise InvalidOptionError(
            worded(
                "The layer of footprints '{layer}' cannot be opened.",
                layer=parameters[FOOTPRINT_LAYER],
            )
        )
    names = [field.name() for field in source.fields()]
    wanted = algorithm.parameterAsString(parameters, PATH_FIELD, context).strip()
    usual = [name for key in USUAL for name in names if name.lower() == key]
    field = wanted or next(iter(usual), "")
    if field not in names:
        shown = ", ".join(names)
        if not field:
            raise InvalidOptionError(
                worded(
                    "The layer of footprints has no field with paths; choose one of {names} in "
                    "Field with paths.",
                    names=shown,
                )
            )
        raise InvalidOptionError(
            worded(
                "The layer of footprints has no field '{field}'; choose one of {names} in Field "
                "with paths.",
                field=field,
                names=shown,
            )
        )
    folder = _folder_of(algorithm, parameters, context)
    texts = (feature[field] for feature in source.getFeatures())
    found = [
        _path(text.strip(), folder) for text in texts if isinstance(text, str) and text.strip()
    ]
    if not found:
        raise InvalidOptionError(
            worded(
                "No feature of the layer of footprints names a raster in '{field}'; "
                "look at its filter and its selection.",
                field=field,
            )
        )
    return list(dict.fromkeys(found))


def _folder_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Path:
    """Return the folder of the layer's file, that of the process where it has none."""
    value = parameters[FOOTPRINT_LAYER]
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    layer = algorithm.parameterAsVectorLayer({FOOTPRINT_LAYER: value}, FOOTPRINT_LAYER, context)
    file = Path(layer.source().split("|")[0]) if layer is not None else Path()
    return file.absolute().parent if file.is_file() else Path.cwd()


def _path(text: str, folder: Path) -> str:
    """Return what GDAL opens; a relative path starts from the layer's file where it is there."""
    if text.startswith("/vsi") or ":" in text[2:] or Path(text).is_absolute():
        return text
    beside = folder / text
    return str(beside) if beside.exists() else text
