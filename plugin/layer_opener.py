# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of scenes, opened in the background: a server that has stalled holds up nothing."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import wait
from functools import partial

from qgis.core import QgsApplication, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QThread, pyqtSignal

from ..algorithms.results.combinations import draw_scene
from ..engine.remote.crew import Crew
from ..resources.i18n import translate
from .background import Job, Stop

# Seconds after which the job looks whether it was stopped.
_PULSE = 0.05


class LayerOpener(QObject):
    """Opens a file as a layer that is no part of the project yet; the last wish counts.

    `opened` gives the layer, drawn as scenes are, `failed` a sentence that names the scene. Neither
    comes of what was cancelled, or stopped in a list of tasks.
    """

    opened = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    @property
    def is_done(self) -> bool:
        """True when there is nothing to open."""
        return self._job is None

    def open(self, name: str, find: Callable[[], str]) -> None:
        """Open the path that `find` gives; it is called in the background, and may raise."""
        self.cancel()
        title = translate("ImageCollections", "Adding scenes to the map")
        self._job = Job(title, partial(_open, name, find, QgsApplication.instance().thread()), self)
        self._job.ended.connect(partial(self._end, name))
        self._job.start()

    def cancel(self) -> None:
        """Tell nothing of what is being opened."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _end(self, name: str, layer: QgsRasterLayer | None, problem: str) -> None:
        job, self._job = self._job, None
        if layer is not None and layer.isValid():
            self.opened.emit(layer)
        elif job is not None and not job.was_stopped:
            text = translate("ImageCollections", "QGIS cannot show these files: {names}.")
            self.failed.emit(problem or text.format(names=name))


def _open(name: str, find: Callable[[], str], thread: QThread, stop: Stop) -> QgsRasterLayer | None:
    """Return the layer; what does not answer is waited for by nobody once it is stopped."""
    crew = Crew(1, "layer-opener")
    try:
        future = crew.submit(partial(_layer, name, find, thread, stop))
        while not stop.is_set():
            if wait([future], _PULSE).done:
                return future.result()
        return None
    finally:
        crew.leave(0.0)


def _layer(
    name: str, find: Callable[[], str], thread: QThread, stop: Stop
) -> QgsRasterLayer | None:
    layer = QgsRasterLayer(find(), name, "gdal")
    if layer.isValid() and not stop.is_set():
        draw_scene(layer)  # which looks at its pixels
    if stop.is_set():
        return None
    layer.moveToThread(thread)
    return layer
