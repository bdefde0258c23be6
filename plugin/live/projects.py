# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Live layers that come with a project, or are added by hand, made fit for it."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import Qgis, QgsMapLayer, QgsMessageLog, QgsProject, QgsRasterLayer

from ...engine.errors import EngineError
from ...engine.live.file import read_live, relocate
from ...engine.live.trust import why_not
from ...resources.i18n import translate
from .layer import is_live_layer


class LiveProjects:
    """Sets live layers right when they come into the project, and says in the log what is wrong."""

    def __init__(self) -> None:
        project = QgsProject.instance()
        # Those that were there before the plugin could not be shown.
        self._look(project.mapLayers().values())
        project.layersAdded.connect(self._look)

    def close(self) -> None:
        """Look after them no longer."""
        QgsProject.instance().layersAdded.disconnect(self._look)

    def _look(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in layers:
            if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal":
                problem = _problem(layer)
                if problem:
                    title = translate("ImageCollections", "Image Collections")
                    QgsMessageLog.logMessage(problem, title, Qgis.MessageLevel.Warning)


def _problem(layer: QgsRasterLayer) -> str:
    """Set a live layer right, and return what is wrong with it nevertheless."""
    if read_live(layer.source()) is None:
        if is_live_layer(layer, QgsProject.instance()) and not layer.isValid():
            return translate(
                "ImageCollections",
                "The live layer '{layer}' has lost its file '{file}'; switch on Live in the dock "
                "to make it again.",
            ).format(layer=layer.name(), file=layer.source())
        return ""
    try:
        missing = relocate(layer.source())
    except EngineError as error:
        return str(error)
    if layer.isValid():
        layer.dataProvider().reloadData()
        layer.triggerRepaint()
    if missing:
        return translate(
            "ImageCollections",
            "Images of the live layer '{layer}' are not where they were: {names}. Put them back, "
            "or make the layer again.",
        ).format(layer=layer.name(), names=", ".join(f"'{image.path}'" for image in missing))
    reason = why_not()
    if reason:
        return translate(
            "ImageCollections", "GDAL cannot show the live layer '{layer}': {reason}"
        ).format(layer=layer.name(), reason=reason)
    return ""
