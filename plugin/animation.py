# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Animations of the map: QGIS draws picture after picture, and jobs write them into a file."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsExpressionContextUtils,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, QPointF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen

from ..engine.animation.gif import GifWriter
from ..engine.arrays import Codes
from ..engine.errors import EngineError
from ..resources.i18n import translate
from .background import Job, Stop, attempt, unexpected
from .frames import Frame
from .jobs import JOBS, JobRecord, State

# Letters of a caption: the share of the height of a picture, and pixels at the least.
LETTERS, LEAST_LETTERS = 0.045, 12


@dataclass(frozen=True)
class Film:
    """What is saved: where, how wide in pixels, for how many seconds each picture is shown."""

    path: str
    width: int
    seconds: float
    has_captions: bool = True


class Animation(QObject):
    """An animation that is being saved.

    `progressed` tells how many per cent are done. At the end comes one of `finished` with the path,
    `failed` with a sentence, and `cancelled`; after the latter two the file is what it was before,
    if there was one. After `finished`, `undrawn` says which layers have holes, if any has.
    `settings` say what is drawn: layers, extent, colours; see `framed`.
    """

    progressed = pyqtSignal(float)
    finished = pyqtSignal(str)
    undrawn = pyqtSignal(str)
    failed = pyqtSignal(str)
    cancelled = pyqtSignal()

    def __init__(
        self, settings: QgsMapSettings, frames: Sequence[Frame], film: Film, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings = sized(framed(settings), film.width)
        self._frames = list(frames)
        self._film = film
        self._layers = len(self._settings.layers())
        title = translate("ImageCollections", "Save as animation")
        name = Path(film.path).name
        self.record = JobRecord(f"{title}: {name}", self.cancel, draws_map=True)
        self._writer: GifWriter | None = None
        self._drawing: QgsMapRendererParallelJob | None = None
        self._writing: Job | None = None
        # Held while the file is written to, in whatever thread.
        self._lock = threading.Lock()
        self._is_over = False
        self._is_stopped = False
        self._done = 0
        # Names of layers that could not be drawn everywhere.
        self._undrawn: set[str] = set()

    def start(self) -> None:
        """Begin the file, and draw the first picture."""
        JOBS.add(self.record)
        self._step(self._begin)

    def cancel(self) -> None:
        """Stop as soon as the picture at hand allows it."""
        self._is_stopped = True
        if self._drawing is not None:
            self._drawing.cancelWithoutBlocking()

    def close(self) -> None:
        """Stop at once, as when the plugin goes; what has ended stays as it is.

        Nothing waits: a picture that is being drawn or written ends by itself.
        """
        if self.record.has_ended:
            return
        self._is_stopped = True
        if self._writing is not None:
            self._writing.cancel()
        drawing, self._drawing = self._drawing, None
        if drawing is not None:
            drawing.finished.disconnect(self._take)
            drawing.cancelWithoutBlocking()
        self._end(State.STOPPED)
        self.cancelled.emit()

    # One step after the other, in the main thread

    def _step(self, work: Callable[[], None]) -> None:
        """Do a step; whatever goes wrong in it ends the animation, and not the program."""
        _, error = attempt(work)
        if error is not None:
            self._fail(str(error) if isinstance(error, EngineError) else unexpected(error))

    def _begin(self) -> None:
        size = self._settings.outputSize()
        self._writer = GifWriter(self._film.path, size.width(), size.height(), self._film.seconds)
        self._draw()

    def _draw(self) -> None:
        """Begin to draw the next picture, or end."""
        if self._is_stopped:
            self._end(State.STOPPED)
            self.cancelled.emit()
        elif len(self._settings.layers()) < self._layers:
            self._fail(
                translate(
                    "ImageCollections",
                    "The animation is not saved: layers were removed while it was drawn.",
                )
            )
        elif self._done == len(self._frames):
            self._deliver()
        else:
            frame = self._frames[self._done]
            settings = QgsMapSettings(self._settings)
            settings.setIsTemporal(True)
            settings.setTemporalRange(frame.time)
            context = settings.expressionContext()
            context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
            settings.setExpressionContext(context)
            self._drawing = QgsMapRendererParallelJob(settings)
            # It may outlive this object: to delete one that is at work would wait for it.
            self._drawing.setParent(QgsApplication.instance())
            self._drawing.finished.connect(self._take)
            self._drawing.finished.connect(self._drawing.deleteLater)
            self._drawing.start()

    def _take(self) -> None:
        self._step(self._write)

    def _write(self) -> None:
        """Have the picture that was drawn written."""
        drawing, self._drawing = self._drawing, None
        if drawing is None:
            return
        if self._is_stopped:
            self._draw()
            return
        self._note_undrawn(drawing)
        frame, image = self._frames[self._done], drawing.renderedImage()
        if self._film.has_captions:
            write_caption(image, frame.caption)
        title = f"{self.record.title}, {frame.caption}"
        self._writing = Job(title, partial(self._add, pixels_of(image)), self)
        self._writing.ended.connect(self._follow)
        self._writing.start()

    def _note_undrawn(self, drawing: QgsMapRendererParallelJob) -> None:
        names = {layer.id(): layer.name() for layer in self._settings.layers()}
        self._undrawn.update(names.get(error.layerID, "") for error in drawing.errors())
        self._undrawn.discard("")  # a layer that has just gone: that is said by itself

    def _add(self, pixels: Codes, _stop: Stop) -> None:
        """Add a picture to the file; in the thread of a job."""
        with self._lock:
            if self._writer is not None and not self._is_over:
                self._writer.add(pixels)
        if self._is_over:
            self._remove()

    def _follow(self, _value: object, problem: str) -> None:
        writing, self._writing = self._writing, None
        self._is_stopped |= writing is not None and writing.was_stopped
        if problem:
            self._fail(problem)
            return
        self._done += 1
        percent = 100.0 * self._done / len(self._frames)
        JOBS.report(self.record, percent)
        self.progressed.emit(percent)
        self._step(self._draw)

    # The end

    def _deliver(self) -> None:
        if self._writer is not None:
            self._writer.close()
        self._end(State.DONE, self._film.path)
        self.finished.emit(self._film.path)
        if self._undrawn:
            text = translate(
                "ImageCollections",
                "These layers could not be drawn everywhere in the animation: {names}.",
            )
            self.undrawn.emit(text.format(names=", ".join(sorted(self._undrawn))))

    def _fail(self, problem: str) -> None:
        self._end(State.FAILED, problem)
        self.failed.emit(problem)

    def _end(self, state: State, outcome: str = "") -> None:
        self._remove()
        JOBS.end(self.record, state, outcome)
        self.deleteLater()

    def _remove(self) -> None:
        """Remove what was not delivered; while a picture is written, its thread does so after it.

        That thread looks whether all is over when it has let go of the file.
        """
        self._is_over = True
        if self._lock.acquire(blocking=False):
            try:
                if self._writer is not None:
                    self._writer.__exit__(None, None, None)
                    self._writer = None
            finally:
                self._lock.release()


def framed(settings: QgsMapSettings) -> QgsMapSettings:
    """Return settings for the part of a map in which layers lie: the margins are left out.

    The scale stays. A map that is turned is shown as a whole.
    """
    made = QgsMapSettings(settings)
    shown, taken = settings.visibleExtent(), QgsRectangle()
    for layer in settings.layers():
        taken.combineExtentWith(settings.layerExtentToOutputExtent(layer, layer.extent()))
    part = shown.intersect(taken)
    if part.isEmpty() or not part.isFinite() or settings.rotation():
        return made
    size = settings.outputSize()
    width = round(size.width() * part.width() / shown.width())
    height = round(size.height() * part.height() / shown.height())
    made.setOutputSize(QSize(max(1, width), max(1, height)))
    made.setExtent(part)
    return made


def sized(settings: QgsMapSettings, width: int) -> QgsMapSettings:
    """Return settings for pictures of a width, on which symbols and letters are as large as before.

    The shape of the picture stays that of the map.
    """
    before = settings.outputSize()
    height = max(1, round(width * before.height() / max(1, before.width())))
    made = QgsMapSettings(settings)
    made.setDevicePixelRatio(1.0)
    made.setOutputDpi(settings.outputDpi() * width / max(1, before.width()))
    made.setOutputSize(QSize(width, height))
    return made


def pixels_of(image: QImage) -> Codes:
    """Return red, green and blue of a picture as uint8 of shape (height, width, 3)."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    height, width, line = plain.height(), plain.width(), plain.bytesPerLine()
    # Lines of a picture end at multiples of 4 bytes.
    lines = np.frombuffer(plain.constBits().asstring(line * height), np.uint8)
    return lines.reshape(height, line)[:, : 3 * width].reshape(height, width, 3).copy()


def write_caption(image: QImage, text: str) -> None:
    """Write a text into the lower left corner of a picture, white with a dark edge."""
    size = max(LEAST_LETTERS, round(image.height() * LETTERS))
    font = QFont()
    font.setPixelSize(size)
    font.setBold(True)
    letters = QPainterPath()
    letters.addText(QPointF(0.6 * size, image.height() - 0.6 * size), font, text)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = QPen(QColor(0, 0, 0, 200), max(2.0, size / 6))
    edge.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(letters, edge)
    painter.fillPath(letters, QColor(255, 255, 255))
    painter.end()
