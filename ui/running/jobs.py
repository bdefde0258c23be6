# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of jobs: what works in the background, how far it is, and how it ended."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...plugin.jobs import JobList, JobRecord, State
from ...resources.i18n import translate
from ..widgets.buttons import icon_button
from ..widgets.contrast import wrong_style
from .durations import duration_text

# Milliseconds after which a small job is shown, so that the list does not flicker.
PATIENCE = 2000
# Jobs that have ended and are still listed: the last one, and before it such as have failed.
MOST_ENDED = 3
# Rows that are seen at once; more are scrolled.
ROWS_SEEN = 3


class JobRow(QFrame):
    """One job: its name, a button that stops it or takes it off the list, and a line below."""

    def __init__(self, record: JobRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.record = record
        self.title = QLabel(self)
        # A long name must not make the dock wide.
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.stop_button = icon_button(self, "/mActionStop.svg", "")
        self.stop_button.setToolTip(
            translate("ImageCollections", "Stop: {job}").format(job=record.title)
        )
        self.stop_button.setAccessibleName(self.stop_button.toolTip())
        self.remove_button = icon_button(
            self, "/mIconClose.svg", translate("ImageCollections", "Take off the list")
        )
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(record.title)
        self.bar.setFixedHeight(self.fontMetrics().height() + 2)
        self.outcome = QLabel(self)
        for label in (self.title, self.outcome):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setWordWrap(True)
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A long name shall not make the dock wider.
        self.outcome.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 2, 0, 4)
        layout.setVerticalSpacing(1)
        layout.addWidget(self.title, 0, 0)
        layout.addWidget(self.stop_button, 0, 1)
        layout.addWidget(self.remove_button, 0, 1)
        layout.addWidget(self.bar, 1, 0, 1, 2)
        layout.addWidget(self.outcome, 2, 0, 1, 2)
        layout.setColumnStretch(0, 1)
        self.stop_button.clicked.connect(lambda _on: record.stop())
        self.refresh()

    def refresh(self) -> None:
        """Show the record as it is now."""
        record = self.record
        has_ended = record.has_ended
        self.title.setText(record.title)
        self.title.setToolTip(record.title)
        self.stop_button.setVisible(not has_ended)
        self.remove_button.setVisible(has_ended)
        self.bar.setVisible(not has_ended)
        is_unknown = record.state is State.RUNNING and record.progress is None
        self.bar.setRange(0, 0 if is_unknown else 100)
        self.bar.setValue(int(record.progress or 0))
        is_waiting = record.state is State.WAITING
        self.bar.setFormat(
            translate("ImageCollections", "Waiting") if is_waiting else _left(record)
        )
        self.outcome.setText(_sentence(record))
        self.outcome.setStyleSheet(wrong_style(self) if record.state is State.FAILED else "")
        self.outcome.setVisible(has_ended)


def _left(record: JobRecord) -> str:
    """Return the text of the bar of a job that works."""
    if record.remaining is None:
        return "%p%"
    text = translate("ImageCollections", "{time} left").format(time=duration_text(record.remaining))
    return f"%p% · {text}"


def _sentence(record: JobRecord) -> str:
    """Return how a job has ended."""
    if record.state is State.STOPPED:
        return translate("ImageCollections", "Stopped.")
    if record.state is State.DONE and record.outcome:
        return translate("ImageCollections", "Done: {result}").format(result=record.outcome)
    if record.state is State.DONE:
        return translate("ImageCollections", "Done.")
    return record.outcome


def _height(row: JobRow, width: int) -> int:
    """Return how high a row of a width is; without it QLabel takes sentences for narrow columns."""
    height = row.heightForWidth(width)
    return height if height >= 0 else row.sizeHint().height()


class JobsPanel(QScrollArea):
    """The jobs of a list, the newest at the top; nothing is seen where there is none."""

    def __init__(self, jobs: JobList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.rows: dict[JobRecord, JobRow] = {}
        self._inner = QWidget(self)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(translate("ImageCollections", "Jobs"))
        self.hide()
        jobs.added.connect(self._add)
        jobs.changed.connect(self._refresh)
        jobs.removed.connect(self._remove)
        for record in jobs.records:
            self._add(record)

    def sizeHint(self) -> QSize:
        width = self.viewport().width()
        heights = [_height(row, width) for row in self._shown()[:ROWS_SEEN]]
        return QSize(super().sizeHint().width(), sum(heights))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # sentences have more lines, or fewer

    def show_small(self, record: JobRecord) -> None:
        """Show a small job that still works: it takes long."""
        if record in self._jobs.records and record not in self.rows and not record.has_ended:
            self._show(record)

    def _add(self, record: JobRecord) -> None:
        if record.is_small:
            timer = QTimer(self)
            timer.setSingleShot(True)
            timer.timeout.connect(partial(self.show_small, record))
            timer.timeout.connect(timer.deleteLater)
            timer.start(PATIENCE)
        else:
            self._show(record)

    def _show(self, record: JobRecord) -> None:
        row = self.rows[record] = JobRow(record, self._inner)
        row.remove_button.clicked.connect(lambda _on: self._jobs.forget(record))
        self._column.insertWidget(0, row)
        row.show()
        self._fit()

    def _refresh(self, record: JobRecord) -> None:
        if record in self.rows:
            was_seen = self.rows[record].bar.isHidden()
            self.rows[record].refresh()
            if record.has_ended and not was_seen:
                self._drop_ended_before(record)
                self._fit()

    def _remove(self, record: JobRecord) -> None:
        row = self.rows.pop(record, None)
        if row is not None:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
            self._fit()

    def _drop_ended_before(self, last: JobRecord) -> None:
        """Forget what ended earlier than `last`, but for the newest of what people must know."""
        ended = [each for each in self._jobs.records if each.has_ended and each is not last]
        failed = [each for each in ended if each.state is State.FAILED]
        for record in ended:
            if record not in failed[-(MOST_ENDED - 1) :]:
                self._jobs.forget(record)

    def _shown(self) -> list[JobRow]:
        return list(reversed(list(self.rows.values())))

    def _fit(self) -> None:
        self.setVisible(bool(self.rows))
        self.updateGeometry()
