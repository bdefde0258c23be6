# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of jobs in the dock: each with its own progress, Stop, and how it ended."""

from __future__ import annotations

import pytest
from image_collections.plugin.jobs import JobList, JobRecord, State
from image_collections.ui.running.jobs import MOST_ENDED, ROWS_SEEN, JobsPanel
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def jobs():
    return JobList()


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(320, 400)
    return made


@pytest.fixture
def panel(jobs, window):
    layout = QVBoxLayout(window)
    made = JobsPanel(jobs, window)
    layout.addWidget(made)
    window.show()
    return made


def add(jobs, title="Median", **more):
    stopped = []
    record = JobRecord(title, lambda: stopped.append(title), **more)
    jobs.add(record)
    return record, stopped


def titles(panel):
    """Return the names in the list from the top to the bottom."""
    rows = sorted(panel.rows.values(), key=lambda row: row.y())
    return [row.title.text() for row in rows]


def test_an_empty_list_takes_no_room(panel):
    assert panel.isHidden()
    assert panel.sizeHint().height() == 0


def test_a_long_error_takes_the_room_of_its_lines(jobs, panel, window):
    record, _ = add(jobs)
    sentence = "The output '/home/me/results/summer.tif' cannot be replaced: it is write-protected."
    jobs.end(record, State.FAILED, " ".join([sentence] * 3))
    for width in (320, 640, 320):
        window.resize(width, 400)
        QCoreApplication.processEvents()
        outcome = panel.rows[record].outcome
        needed = outcome.heightForWidth(outcome.width())
        assert needed <= outcome.height() <= needed + 2 * outcome.fontMetrics().height()
        assert panel.height() <= outcome.height() + 3 * outcome.fontMetrics().height()


def test_each_run_has_its_own_progress(jobs, panel):
    first, _ = add(jobs, "First")
    second, _ = add(jobs, "Second")
    jobs.report(first, 30)
    jobs.report(second, 70)
    assert panel.rows[first].bar.value() == 30
    assert panel.rows[second].bar.value() == 70
    QCoreApplication.processEvents()
    assert titles(panel) == ["Second", "First"]


def test_a_job_waits_begins_and_reports(jobs, panel):
    record, _ = add(jobs)
    bar = panel.rows[record].bar
    assert bar.text() == "Waiting"
    assert bar.maximum() == 100
    jobs.begin(record)
    assert bar.maximum() == 0  # how far it is nobody knows
    jobs.report(record, 12.7)
    assert (bar.value(), bar.maximum(), bar.text()) == (12, 100, "12%")


def test_stop_stops_that_run_alone(jobs, panel, qtbot):
    first, first_stopped = add(jobs, "First")
    _, second_stopped = add(jobs, "Second")
    button = panel.rows[first].stop_button
    assert button.accessibleName() == "Stop: First"
    qtbot.mouseClick(button, CLICK)
    assert (first_stopped, second_stopped) == (["First"], [])


@pytest.mark.parametrize(
    ("state", "outcome", "said"),
    [
        (State.DONE, "Median", "Done: Median"),
        (State.DONE, "", "Done."),
        (State.STOPPED, "", "Stopped."),
        (State.FAILED, "Image 'a' has no band 'B99'.", "Image 'a' has no band 'B99'."),
    ],
)
def test_how_it_ended_is_said_until_it_is_taken_off(jobs, panel, qtbot, state, outcome, said):
    record, _ = add(jobs)
    jobs.report(record, 50)
    jobs.end(record, state, outcome)
    row = panel.rows[record]
    assert row.outcome.text() == said
    assert row.outcome.isVisible()
    assert row.bar.isHidden()
    assert row.stop_button.isHidden()
    assert bool(row.outcome.styleSheet()) is (state is State.FAILED)
    jobs.end(record, State.DONE, "again")
    assert row.outcome.text() == said
    qtbot.mouseClick(row.remove_button, CLICK)
    assert jobs.records == []
    assert panel.isHidden()


def test_text_of_others_is_no_markup(jobs, panel):
    record, _ = add(jobs, "<b>Median</b>")
    jobs.end(record, State.FAILED, "<img src='http://other.example/x'>")
    row = panel.rows[record]
    assert row.title.textFormat() == Qt.TextFormat.PlainText
    assert row.outcome.textFormat() == Qt.TextFormat.PlainText


def test_of_what_has_ended_the_last_stays_and_what_failed(jobs, panel):
    working, _ = add(jobs, "working")
    for place in range(MOST_ENDED):
        record, _ = add(jobs, f"failed {place}")
        jobs.end(record, State.FAILED, "No band.")
    for place in range(MOST_ENDED):
        record, _ = add(jobs, f"done {place}")
        jobs.end(record, State.DONE)
    kept = [record.title for record in jobs.records]
    assert kept == ["working", "failed 1", "failed 2", "done 2"]
    assert set(panel.rows) == set(jobs.records)
    # It was started first, and ends last.
    jobs.end(working, State.DONE)
    assert [record.title for record in jobs.records] == ["working", "failed 1", "failed 2"]


def test_small_jobs_are_shown_when_they_take_long(jobs, panel):
    record, _ = add(jobs, "Inspect pixel", is_small=True)
    assert panel.rows == {}
    panel.show_small(record)
    assert titles(panel) == ["Inspect pixel"]
    jobs.end(record, State.FAILED, "said where it was asked")
    assert panel.rows == {}
    panel.show_small(record)
    assert panel.rows == {}


def test_many_jobs_are_scrolled(jobs, panel):
    for place in range(2 * ROWS_SEEN):
        add(jobs, str(place))
    QCoreApplication.processEvents()
    heights = [row.height() for row in panel.rows.values()]
    assert panel.height() <= ROWS_SEEN * max(heights) + 2 * panel.frameWidth()
    assert panel.verticalScrollBar().maximum() > 0


def test_a_long_name_does_not_widen_the_dock(jobs, panel):
    record, _ = add(jobs, "A very long name of a composite " * 10)
    jobs.end(record, State.FAILED, "A sentence that goes on and on. " * 10)
    assert panel.minimumSizeHint().width() <= 320
    assert panel.rows[record].minimumSizeHint().width() <= 320


def test_the_list_outlives_a_panel(jobs, panel):
    record, _ = add(jobs)
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(panel, QEvent.Type.DeferredDelete)
    jobs.report(record, 3)
    jobs.end(record, State.DONE)
    assert record.state is State.DONE


class Clock:
    """Time that a test sets."""

    now = 1000.0

    def __call__(self):
        return self.now


def test_what_is_left_is_said_from_what_was_done(window):
    clock = Clock()
    jobs = JobList(clock)
    panel = JobsPanel(jobs, window)
    record, _ = add(jobs)
    row = panel.rows[record]
    jobs.begin(record)
    clock.now += 2
    jobs.report(record, 50)  # too soon to say
    assert record.remaining is None
    assert row.bar.format() == "%p%"
    clock.now += 88
    jobs.report(record, 25)
    assert record.remaining == 270
    assert row.bar.format().startswith("%p% · ")
    assert "4 min left" in row.bar.format()
    clock.now += 1000
    jobs.report(record, 1)  # too little to say
    assert record.remaining is None
    jobs.end(record, State.DONE)
    assert record.remaining is None


def test_a_job_that_waited_is_counted_from_its_beginning(jobs):
    clock = Clock()
    jobs = JobList(clock)
    record, _ = add(jobs)
    clock.now += 5000
    jobs.begin(record)
    clock.now += 10
    jobs.report(record, 50)
    assert record.remaining == 10


def test_reports_of_runs_that_ended_are_forgotten_together(jobs, panel):
    running, _ = add(jobs, "Mean")
    ended, _ = add(jobs, "Median")
    jobs.end(ended, State.DONE, "median.tif")
    jobs.forget_ended()
    assert titles(panel) == ["Mean"]
    jobs.end(running, State.FAILED, "The disk is full.")
    assert titles(panel) == ["Mean"]
