# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The example models that come with the plugin, as algorithms of the toolbox."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from .. import resources
from ..resources.i18n import translate, translate_stored
from .bases import guide
from .results.opening import open_as

MODELS = resources.path("models")


class ExampleModel(QgsProcessingModelAlgorithm):
    """A model in a file of `resources/models`; the name of the file is the public id."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.fromFile(str(path))
        self._speak()

    def _speak(self) -> None:
        """Say what the file says in the language of QGIS."""
        for definition in self.parameterDefinitions():
            definition.setDescription(translate_stored(definition.description()))
            definition.setHelp(translate_stored(definition.help()))
        told = self.helpContent()
        self.setHelpContent({name: translate_stored(text) for name, text in told.items()})

    def createInstance(self) -> ExampleModel:
        # Read again, and not copied: when QGIS lists models, what they run may not be loaded yet.
        return ExampleModel(self.path)

    def name(self) -> str:
        return self.path.stem

    def displayName(self) -> str:
        return _names().get(self.name(), super().displayName())

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        # QGIS fills in what a dialog shows; from a script, steps would get nothing.
        defaults = {
            definition.name(): definition.defaultValue()
            for definition in self.parameterDefinitions()
            if not definition.isDestination() and definition.defaultValue() is not None
        }
        results = super().processAlgorithm({**defaults, **parameters}, context, feedback)
        self._name_results(results, context)
        return results

    def _name_results(self, results: dict[str, Any], context: QgsProcessingContext) -> None:
        """Have results named by what they are; QGIS takes the last part of an output's id.

        Those of the plugin's own steps have their names already. One that is called as its step
        is called as the output, and still tells of which scenes it is.
        """
        for definition in self.destinationParameterDefinitions():
            path = results.get(definition.name())
            if not isinstance(path, str) or not context.willLoadLayerOnCompletion(path):
                continue
            details = context.layerToLoadOnCompletionDetails(path)
            if details.postProcessor() is None:
                open_as(context, path, definition.description(), lambda layer: None)
                continue
            step = self.childAlgorithm(definition.name().partition(":")[0]).algorithm()
            if step is not None and details.name.startswith(step.displayName()):
                of_what = details.name[len(step.displayName()) :]
                details.name = f"{definition.description()}{of_what}"

    def group(self) -> str:
        return translate("ImageCollections", "Example models")

    def groupId(self) -> str:
        return "models"

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(resources.path("icons", "models.svg"))

    def helpUrl(self) -> str:
        return guide.address(self.name())

    def tags(self) -> list[str]:
        return translate("ImageCollections", "model,example,workflow").split(",")


def write_copy(source: Path, target: Path) -> None:
    """Write a model as the designer does, with the value of every parameter that a step asks for.

    The designer draws a step in red that lacks one, and calls its model invalid, though it runs
    with the defaults.

    Raises OSError when the copy cannot be written.
    """
    model = QgsProcessingModelAlgorithm()
    model.fromFile(str(source))
    for step in model.childAlgorithms().values():
        _give_defaults(step)
        model.setChildAlgorithm(step)
    with tempfile.TemporaryDirectory() as folder:
        # QGIS does not say why it could not write.
        written = Path(folder) / source.name
        model.toFile(str(written))
        shutil.copyfile(written, target)


def _give_defaults(step: QgsProcessingModelChildAlgorithm) -> None:
    algorithm = step.algorithm()
    given = step.parameterSources()
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    for definition in algorithm.parameterDefinitions() if algorithm is not None else ():
        name, default = definition.name(), definition.defaultValue()
        # Of an optional one an empty text would come back as nothing.
        is_asked = not definition.flags() & optional and not definition.isDestination()
        if is_asked and name not in given and default is not None:
            value = QgsProcessingModelChildParameterSource.fromStaticValue(default)
            step.addParameterSources(name, [value])


def example_models() -> Iterator[ExampleModel]:
    """Yield the models, in the order of their ids."""
    for path in sorted(MODELS.glob("*.model3")):
        yield ExampleModel(path)


def _names() -> dict[str, str]:
    """Return the names of models that are translated; others have the one in their file."""
    return {
        "bestpixel": translate("ImageCollections", "Best available pixel"),
        "cloudfreemedian": translate("ImageCollections", "Cloud-free median of a folder"),
        "greenestpixel": translate("ImageCollections", "Greenest pixel of a season"),
        "lakes": translate("ImageCollections", "Lakes of a folder of scenes"),
        "ndvihistograms": translate("ImageCollections", "NDVI histogram of every date"),
        "placewater": translate("ImageCollections", "Water of a place"),
        "radarstatistics": translate("ImageCollections", "Statistics of two radar orbits"),
        "radarwater": translate("ImageCollections", "Water from two radar orbits"),
        "waterfrequency": translate("ImageCollections", "How often was this water"),
    }
