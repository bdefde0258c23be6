# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of scenes, fetched in the background: a server that has stalled holds up nothing.

The layers themselves are made in the main thread. QGIS keeps the CRS of a layer that is made in
another one, and hands it out dead when that thread has ended; where several threads make layers of
one CRS at the same time, the program may end.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from functools import partial
from typing import NamedTuple

from qgis.core import QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.results.combinations import draw_scene
from ..engine.errors import EngineError
from ..engine.inputs.peek import fetch_picture
from ..engine.remote.crew import Crew
from ..engine.text import first_names
from ..resources.i18n import translate
from .background import Job, Stop, attempt, unexpected

# Seconds after which the job looks whether it was stopped.
_PULSE = 0.05
# So many files are opened at a time.
_OPENERS = 4
# So many names are said of what cannot be shown.
_MOST_NAMES = 5


class Wish(NamedTuple):
    """What is to become a layer: its name, and what finds its path; that is in the background."""

    name: str
    find: Callable[[], str]


class _Seen(NamedTuple):
    """What has come of a wish: a path, empty for what is no raster, and what is wrong, if known."""

    path: str
    problem: str = ""


class Opening(QObject):
    """Opens files as layers that are no part of the project yet, several at a time.

    `opened` gives each layer, drawn as scenes are, with its place in the list, in the order of the
    list; `ended` comes last, with the places of those that QGIS cannot show and a sentence about
    them, also when it was stopped in a list of tasks.
    """

    opened = pyqtSignal(object, int)
    ended = pyqtSignal(list, str)
    _came = pyqtSignal(object, int)

    def __init__(self, title: str, wishes: Sequence[Wish], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wishes = list(wishes)
        self._refused: list[int] = []
        self._problem = ""
        self._is_cancelled = False
        # One at a time goes to the main thread, which does other things between them.
        self._turn = threading.Semaphore()
        self._came.connect(self._take)
        self._job = Job(title, self._work, self)
        self._job.ended.connect(self._end)

    def start(self) -> None:
        """Begin as soon as QGIS has a thread for it."""
        self._job.start()

    def cancel(self) -> None:
        """Open no more, and tell nothing more; what was told stays."""
        self._is_cancelled = True
        self._job.cancel()

    def _work(self, stop: Stop) -> None:
        """Open what is wished for; what does not answer is waited for by nobody after a stop."""
        crew = Crew(min(_OPENERS, len(self._wishes)), "layer-opener")
        seen: list[Future[_Seen]] = []
        try:
            seen += [crew.submit(partial(_fetch, wish)) for wish in self._wishes]
            for place, future in enumerate(seen):
                while not stop.is_set() and not wait([future], _PULSE).done:
                    continue
                while not stop.is_set() and not self._turn.acquire(timeout=_PULSE):
                    continue
                if stop.is_set():
                    return
                self._hand_over(future.result(), place)
                stop.report(100.0 * (place + 1) / len(seen))
        finally:
            crew.leave(0.0)

    def _hand_over(self, seen: _Seen, place: int) -> None:
        if not sip.isdeleted(self):
            self._came.emit(seen, place)

    def _take(self, seen: _Seen, place: int) -> None:
        self._turn.release()
        if self._is_cancelled:
            return
        layer = QgsRasterLayer(seen.path, self._wishes[place].name, "gdal") if seen.path else None
        if layer is None or not layer.isValid():
            self._refused.append(place)
            self._problem = self._problem or seen.problem
            return
        draw_scene(layer)
        self.opened.emit(layer, place)

    def _end(self, _nothing: None, problem: str) -> None:
        if not self._is_cancelled:
            self.ended.emit(self._refused, problem or self._problem or self._sentence())

    def _sentence(self) -> str:
        if not self._refused:
            return ""
        names = [self._wishes[place].name for place in self._refused]
        text = translate("ImageCollections", "QGIS cannot show these files: {names}.")
        return text.format(names=first_names(names, _MOST_NAMES))


class LayerOpener(QObject):
    """Opens a file as a layer that is no part of the project yet; the last wish counts.

    `opened` gives the layer, drawn as scenes are, `failed` a sentence that names the scene. Neither
    comes of what was cancelled, or stopped in a list of tasks.
    """

    opened = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opening: Opening | None = None
        self._layer: QgsRasterLayer | None = None

    @property
    def is_done(self) -> bool:
        """True when there is nothing to open."""
        return self._opening is None

    def open(self, name: str, find: Callable[[], str]) -> None:
        """Open the path that `find` gives; it is called in the background, and may raise."""
        self.cancel()
        title = translate("ImageCollections", "Adding scenes to the map")
        self._opening = Opening(title, [Wish(name, find)], self)
        self._opening.opened.connect(self._keep)
        self._opening.ended.connect(self._end)
        self._opening.start()

    def cancel(self) -> None:
        """Tell nothing of what is being opened."""
        opening, self._opening, self._layer = self._opening, None, None
        if opening is not None:
            opening.cancel()

    def _keep(self, layer: QgsRasterLayer, _place: int) -> None:
        if self.sender() is self._opening:
            self._layer = layer

    def _end(self, _refused: list[int], problem: str) -> None:
        if self.sender() is not self._opening:
            return
        layer, self._layer, self._opening = self._layer, None, None
        if layer is not None:
            self.opened.emit(layer)
        elif problem:
            self.failed.emit(problem)


def _fetch(wish: Wish) -> _Seen:
    path, error = attempt(wish.find)
    if error is None:
        # What is no raster QGIS cannot show, and says so in its words.
        _, error = attempt(fetch_picture, path, wish.name)
        return _Seen("" if isinstance(error, EngineError) else path)
    return _Seen("", str(error) if isinstance(error, EngineError) else unexpected(error))
