# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A line that says how large a result will be and how long it will take, before the run starts."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QWidget

from ...algorithms.queries.plain_parameters import Surroundings, without_layers
from ...algorithms.queries.run_estimate import Estimate, estimate_of
from ...engine.errors import EngineError
from ...plugin.background import Job
from ...plugin.request import Request
from ...resources.i18n import translate
from ..widgets.breaking_label import BreakingLabel
from ..widgets.contrast import wrong_style
from .durations import SHORT, duration_text, size_text

# Milliseconds without a change after which is estimated anew.
_DELAY = 400


class EstimateLine(BreakingLabel):
    """Estimates in the background, anew for each request; what is wrong with one it says too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        # Two lines at once, so that nothing moves when the answer comes.
        self.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self._job: Job | None = None
        self._request: Request | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)

    def ask(self, request: Request) -> None:
        """Estimate a request soon, and forget the one before."""
        self.stop()
        self._request = request
        self._say(translate("ImageCollections", "Estimating size and time…"))
        self._timer.start(_DELAY)

    def stop(self) -> None:
        """Estimate no more."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @property
    def is_done(self) -> bool:
        """True when nothing is being estimated."""
        return self._job is None and not self._timer.isActive()

    def _start(self) -> None:
        request, project = self._request, QgsProject.instance()
        if request is None:
            return
        try:
            values: dict[str, Any] = without_layers(request.parameters, project)
        except EngineError as error:
            self._say(str(error), is_wrong=True)
            return
        asked = partial(estimate_of, request.algorithm, values, Surroundings.of(project))
        title = translate("ImageCollections", "Estimating size and time")
        self._job = Job(title, asked, self)
        self._job.ended.connect(self._end)
        self._job.start()

    def _end(self, found: Estimate | None, problem: str) -> None:
        self._job = None
        self._say(problem if found is None else estimate_text(found), is_wrong=found is None)

    def _say(self, text: str, *, is_wrong: bool = False) -> None:
        self.setStyleSheet(wrong_style(self) if is_wrong else "")
        self.setText(text)


def estimate_text(found: Estimate) -> str:
    """Return an estimate in a sentence or two."""
    size = translate(
        "ImageCollections",
        "{width} x {height} pixels, {bands} bands of {dtype}: up to {size}.",
    ).format(
        width=found.width,
        height=found.height,
        bands=found.bands,
        dtype=found.dtype,
        size=size_text(found.stored_bytes),
    )
    if found.seconds is None:
        return size
    if found.seconds < SHORT:
        time = translate("ImageCollections", "Computed in a few seconds.")
    else:
        text = translate("ImageCollections", "Computed in about {time}.")
        time = text.format(time=duration_text(found.seconds))
    return f"{size} {time}"
