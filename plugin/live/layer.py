# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The one live layer that the dock keeps in the project, and how it follows the settings."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...algorithms.parameters.shared import COLLECTION, LAYERS
from ...algorithms.results.placing import LIVE
from ...algorithms.results.renewal import open_again
from ...engine.live.file import EMPTY
from ...engine.live.pixels import stop
from ...engine.live.trust import why_not
from ..loading import take_out
from ..request import Request
from .drawing_faults import DrawingFaults
from .run import LiveRun, Made
from .saving import UNSAVED, LiveSaving, temporary_path
from .styles import LiveStyles, Shown

# Milliseconds without a change after which the layer follows.
UPDATE_DELAY = 300

PREVIEW = "preview.tif"

# The name that the layer was given last; a layer with another one was named by the user.
_NAME = "imagecollections/name"
# On a layer that could not follow the last request.
_BEHIND = "imagecollections/behind"


def why_not_live() -> str:
    """Return why live composites cannot be shown here, empty when they can."""
    return why_not()


class LiveLayer(QObject):
    """Keeps one layer in the project that shows what was asked for last.

    `refreshed` gives the layer when it shows something new, `failed` a sentence, and `working` says
    whether something is being prepared. `undrawn` gives a sentence while the map cannot draw all of
    a live layer, and an empty text when it can again. A layer that the user removes stays away
    until the next `show`. Where GDAL cannot compute live composites, the layer is a preview of what
    the canvas shows, made again when the canvas moves.
    """

    refreshed = pyqtSignal(object)
    failed = pyqtSignal(str)
    working = pyqtSignal(bool)
    undrawn = pyqtSignal(str)

    def __init__(self, canvas: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_preview = bool(why_not_live())
        self._canvas = canvas
        self._project = QgsProject.instance()
        self._request: Request | None = None
        # What is being made, and where it goes instead of the temporary file.
        self._making: Request | None = None
        self._kept_as = ""
        self._layer_id = ""
        self._plan = ""
        self._styles = LiveStyles()
        self._run: LiveRun | None = None
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(UPDATE_DELAY)
        self._delay.timeout.connect(self._start)
        self._project.layersWillBeRemoved.connect(self._on_layers_removed)
        self._project.cleared.connect(self._reset)
        self._saving = LiveSaving(self._project, self._kept, self)
        self._saving.moved.connect(self._make_again)
        self._saving.failed.connect(self.failed)
        self._faults = DrawingFaults(canvas, self)
        self._faults.changed.connect(self.undrawn)
        if self.is_preview:
            canvas.extentsChanged.connect(self._follow_canvas)

    # What the dock calls

    def show(self, request: Request) -> None:
        """Show a composite; of several requests in a moment the last one counts."""
        self._request = request
        self._delay.start()

    def remove(self) -> None:
        """Take the layer out of the project."""
        self._reset()
        layer = self.layer()
        if layer is not None:
            take_out(self._project, layer.id(), self._canvas)

    def layer(self) -> QgsRasterLayer | None:
        """Return the layer while it is in the project, also in one that was just opened."""
        layer = self._project.mapLayer(self._layer_id)
        if layer is None or not is_live_layer(layer, self._project):
            layers = self._project.mapLayers().values()
            layer = next((each for each in layers if is_live_layer(each, self._project)), None)
        self._layer_id = "" if layer is None else layer.id()
        return layer

    def is_behind(self) -> bool:
        """Return True when the layer could not follow, also where that was before it was saved."""
        layer = self.layer()
        return layer is not None and bool(layer.customProperty(_BEHIND, False))

    def close(self) -> None:
        """Follow the project no longer; the layer stays in it."""
        self._reset()
        self._project.layersWillBeRemoved.disconnect(self._on_layers_removed)
        self._project.cleared.disconnect(self._reset)
        self._saving.close()
        self._faults.close()
        if self.is_preview:
            self._canvas.extentsChanged.disconnect(self._follow_canvas)

    # Making

    def _start(self) -> None:
        if self._kept_as and self._run is not None:
            self._delay.start()  # what a saved project waits for comes first
        elif self._request is not None:
            self._make(self._request, is_drawn=self.layer() is None)

    def _make(self, request: Request, *, is_drawn: bool) -> None:
        self._cancel()
        self._making = request
        parameters = {**request.parameters, "OUTPUT": str(self._path()), **self._view()}
        self._run = LiveRun(request.algorithm, parameters, is_drawn, self)
        self._run.made.connect(self._on_made)
        self._run.failed.connect(self._fail)
        self.working.emit(True)
        self._run.start()

    def _path(self) -> Path:
        """Return the file, a temporary one until the project is saved."""
        if self.is_preview:
            return Path(QgsProcessingUtils.generateTempFilename(PREVIEW))
        return Path(self._kept_as) if self._kept_as else temporary_path()

    def _view(self) -> dict[str, Any]:
        """Return the grid of a preview: what the canvas shows, in its pixels."""
        if not self.is_preview:
            return {}
        settings = self._canvas.mapSettings()
        crs = settings.destinationCrs()
        return {
            "EXTENT": QgsReferencedRectangle(settings.visibleExtent(), crs),
            "CRS": crs,
            "CELL_SIZE": settings.mapUnitsPerPixel(),
        }

    def _follow_canvas(self) -> None:
        if self._request is not None and self.layer() is not None:
            self._delay.start()

    def _cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()
            self._run = None
            self.working.emit(False)

    def _fail(self, reason: str) -> None:
        self._run = None
        self._kept_as = ""
        layer = self.layer()
        if layer is not None:
            layer.setCustomProperty(_BEHIND, True)
        self.working.emit(False)
        self.failed.emit(reason)

    # Showing

    def _on_made(self, made: Made) -> None:
        request, self._run = self._making, None
        self.working.emit(False)
        if request is None or self._request is None:
            made.forget()
            return
        layer = self.layer()
        wanted = Shown(_images(request), made.bands)
        if made.details is None and (layer is None or not self._styles.has(layer, wanted)):
            # No style to go on with: once more, with a look at the values.
            self._make(request, is_drawn=True)
            return
        if layer is None:
            layer = self._add()
        else:
            self._styles.leave(layer)
        old = layer.source()
        open_again(layer, made.path)
        _name(layer, made.name)
        layer.removeCustomProperty(_BEHIND)
        if made.details is None:
            self._styles.take(layer, wanted)
        else:
            made.draw(layer)
            self._styles.note_new(layer, wanted)
        self._release_previous(old, made)
        layer.triggerRepaint()
        if not self._kept_as:
            self._project.setDirty(True)
        self._kept_as = ""
        self.refreshed.emit(layer)

    def _add(self) -> QgsRasterLayer:
        # QGIS looks at many values of a new layer, but not of one that has a style already.
        layer = QgsRasterLayer(EMPTY, "", "gdal")
        layer.setCustomProperty(LIVE, layer.id())
        self._layer_id = layer.id()
        self._project.addMapLayer(layer, False)
        self._project.layerTreeRoot().insertLayer(0, layer).setExpanded(False)
        return layer

    def _release_previous(self, old: str, made: Made) -> None:
        """End the renders of what was shown before, and remove its file when nobody looks at it."""
        if self._plan and self._plan != made.plan:
            stop(self._plan)
            self._faults.reset()
        self._plan = made.plan
        is_shown = any(each.source() == old for each in self._project.mapLayers().values())
        if Path(old).name in (PREVIEW, UNSAVED) and not is_shown:
            with contextlib.suppress(OSError):  # another program looks at it
                Path(old).unlink()

    # Following the project

    def _on_layers_removed(self, layer_ids: list[str]) -> None:
        if self._layer_id in layer_ids:
            self._reset()

    def _reset(self) -> None:
        self._styles.forget()
        self._request = None
        self._kept_as = ""
        self._delay.stop()
        self._cancel()

    def _kept(self) -> QgsRasterLayer | None:
        """Return the layer where its file is to be kept with the project."""
        return None if self.is_preview else self.layer()

    def _make_again(self, path: str) -> None:
        """Have what is being made go to the file that was saved with the project."""
        is_awaited = self._run is not None or self._delay.isActive()
        self._kept_as = path if is_awaited else ""
        if is_awaited and self._request is not None:
            self._delay.stop()
            self._make(self._request, is_drawn=self.layer() is None)


def _name(layer: QgsRasterLayer, name: str) -> None:
    """Name the layer after what it shows, unless the user has given it a name."""
    if name and layer.name() in ("", layer.customProperty(_NAME)):
        layer.setName(name)
        layer.setCustomProperty(_NAME, name)


def is_live_layer(layer: QgsMapLayer, project: QgsProject) -> bool:
    """Return True for the live layer of a project: no copy of it, and not that of another one."""
    is_own = layer.customProperty(LIVE) == layer.id() and not project.layerIsEmbedded(layer.id())
    return isinstance(layer, QgsRasterLayer) and is_own


def _images(request: Request) -> frozenset[str]:
    """Return what a request reads: layers, files, and a collection file as a whole."""
    listed = request.parameters.get(LAYERS) or ()
    file = request.parameters.get(COLLECTION)
    return frozenset(map(str, (*listed, *([file] if file else ()))))
