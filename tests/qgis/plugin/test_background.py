# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Work in the background ends in one of few ways, and never ends the program."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import weakref
from pathlib import Path

import pytest
from image_collections.engine.errors import CancelledError, EngineError
from image_collections.plugin import background
from image_collections.plugin.background import Job, Task
from image_collections.plugin.jobs import JOBS, State
from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject

SECONDS = 20
TESTS = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def no_jobs():
    """Begin and end with an empty list."""
    JOBS.stop_all()
    yield
    JOBS.stop_all()


def ended(qtbot, work, **options):
    """Run a piece of work; return what it gave and what was wrong."""
    job = Job("work", work, **options)
    with qtbot.waitSignal(job.ended, timeout=SECONDS * 1000) as signal:
        job.start()
    return tuple(signal.args)


def raising(error):
    def work(stop):
        raise error

    return work


@pytest.fixture
def log():
    said = []

    def note(message, tag, level):
        if tag == "Image Collections":
            said.append(message)

    QgsApplication.messageLog().messageReceived.connect(note)
    yield said
    QgsApplication.messageLog().messageReceived.disconnect(note)


@pytest.mark.parametrize("value", ["found", 0, None, [], (1, 2)])
def test_what_it_returns_comes_back(qtbot, value):
    assert ended(qtbot, lambda stop: value) == (value, "")


def test_it_works_in_another_thread(qtbot):
    assert ended(qtbot, lambda stop: threading.get_ident())[0] != threading.get_ident()


def test_an_expected_error_is_its_sentence(qtbot, log):
    assert ended(qtbot, raising(EngineError("The file is gone."))) == (None, "The file is gone.")
    assert log == []


@pytest.mark.parametrize(
    "error",
    [
        *(ValueError("odd"), MemoryError(), AttributeError("no"), RecursionError(), KeyError(1)),
        *(SystemExit(3), KeyboardInterrupt(), GeneratorExit()),
    ],
)
def test_any_other_error_is_told_and_in_the_log(qtbot, log, error):
    value, problem = ended(qtbot, raising(error))
    assert value is None
    assert type(error).__name__ in problem
    qtbot.waitUntil(lambda: bool(log))
    assert "test_background.py" in log[0]


def test_nothing_is_heard_of_what_was_cancelled(qtbot):
    begun, heard, stopped = threading.Event(), [], threading.Event()

    def work(stop):
        begun.set()
        assert stop.wait(SECONDS)
        stopped.set()

    job = Job("work", work)
    job.ended.connect(lambda *result: heard.append(result))
    job.start()
    assert begun.wait(SECONDS)
    job.cancel()
    assert stopped.wait(SECONDS)
    qtbot.waitUntil(lambda: not QgsApplication.taskManager().count())
    assert heard == []


@pytest.mark.parametrize("is_raised", [False, True])
def test_what_was_cancelled_has_not_failed(qtbot, is_raised):
    """QGIS before 3.26 would say so in its bar."""
    begun, states = threading.Event(), []

    def work(stop):
        begun.set()
        assert stop.wait(SECONDS)
        if is_raised:
            raise CancelledError

    def note(_number, state):
        states.append(state)

    job = Job("work", work)
    manager = QgsApplication.taskManager()
    manager.statusChanged.connect(note)
    job.start()
    assert begun.wait(SECONDS)
    job.cancel()
    qtbot.waitUntil(lambda: not manager.count())
    manager.statusChanged.disconnect(note)
    assert QgsTask.TaskStatus.Terminated not in states


def test_the_list_of_tasks_stops_it_too(qtbot):
    begun = threading.Event()

    def work(stop):
        begun.set()
        while not stop.is_set():
            threading.Event().wait(0.001)
        return "stopped"

    job = Job("work", work)
    with qtbot.waitSignal(job.ended, timeout=SECONDS * 1000) as signal:
        job.start()
        assert begun.wait(SECONDS)
        QgsApplication.taskManager().cancelAll()
    assert signal.args[1] == ""


def test_its_owner_may_go_while_it_works(qtbot):
    begun, goes_on = threading.Event(), threading.Event()

    def work(stop):
        begun.set()
        assert goes_on.wait(SECONDS)
        return 1

    owner = QObject()
    Job("work", work, owner).start()
    assert begun.wait(SECONDS)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    goes_on.set()
    qtbot.waitUntil(lambda: not QgsApplication.taskManager().count())


def test_nothing_is_kept_of_what_has_ended(qtbot):
    class Held:
        pass

    def work(stop):
        held = Held()
        held_by.append(weakref.ref(held))
        raise ValueError

    held_by = []
    ended(qtbot, work)
    qtbot.waitUntil(lambda: not background._kept)
    gc.collect()
    assert held_by[0]() is None


def test_two_at_once_keep_each_its_own_progress_and_stop(qtbot):
    both = [threading.Event(), threading.Event()]
    goes_on = threading.Event()

    def work(stop, place):
        stop.report(10.0 * (place + 1))
        both[place].set()
        assert goes_on.wait(SECONDS)
        return "stopped" if stop.is_set() else "done"

    jobs = [
        Job("first", lambda stop: work(stop, 0)),
        Job("second", lambda stop: work(stop, 1)),
    ]
    heard = {}
    for job in jobs:
        name = job.record.title
        job.ended.connect(lambda value, text, name=name: heard.update({name: value}))
        job.start()
    assert [record.title for record in JOBS.records] == ["first", "second"]
    records = list(JOBS.records)
    qtbot.waitUntil(lambda: all(record.progress for record in records), timeout=SECONDS * 1000)
    assert [record.progress for record in records] == [10, 20]
    assert [record.state for record in records] == [State.RUNNING] * 2
    records[0].stop()
    goes_on.set()
    qtbot.waitUntil(lambda: len(heard) == 2, timeout=SECONDS * 1000)
    assert heard == {"first": "stopped", "second": "done"}
    assert [record.state for record in records] == [State.STOPPED, State.DONE]
    assert JOBS.records == []


def test_all_are_stopped_when_the_plugin_goes(qtbot):
    begun, stopped, heard = threading.Event(), threading.Event(), []

    def work(stop):
        begun.set()
        assert stop.wait(SECONDS)
        stopped.set()

    job = Job("work", work)
    job.ended.connect(lambda *result: heard.append(result))
    job.start()
    assert begun.wait(SECONDS)
    JOBS.stop_all()
    assert JOBS.records == []
    assert stopped.wait(SECONDS)
    qtbot.waitUntil(lambda: heard == [(None, "")], timeout=SECONDS * 1000)


# Without the handler of uncaught errors that QGIS and pytest-qt have, Qt ends the program.
UNGUARDED = """
import sys
sys.path.insert(0, sys.argv[1])
import conftest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
sys.excepthook = sys.__excepthook__
application = QgsApplication([], False)
application.initQgis()
from image_collections.plugin.background import Job
from image_collections.plugin.jobs import JOBS

said = []
def work(stop):
    {work}
class Broken(Job):
    def _text_of(self, error):
        {end}
        return super()._text_of(error)
job = Broken("work", work)
job.ended.connect(lambda value, text: said.append(text))
job.start()
while QgsApplication.taskManager().count():
    QCoreApplication.processEvents()
print("alive", said, [record.state for record in JOBS.records])
sys.stdout.flush()
import os
os._exit(0)
"""


@pytest.mark.parametrize(
    ("work", "end", "told"),
    [
        ("raise SystemExit(3)", "", "SystemExit(3)"),
        ("raise ValueError(3)", "", "ValueError(3)"),
        ("1 / 0", "raise LookupError('at the end')", ""),
    ],
)
def test_no_error_ends_the_program(work, end, told):
    script = UNGUARDED.format(work=work, end=end or "pass")
    done = subprocess.run(
        [sys.executable, "-c", script, str(TESTS)],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.stdout.startswith("alive"), done.stderr
    assert told in done.stdout
    assert done.returncode == 0


def test_qgis_leaves_the_end_of_a_job_to_who_started_it(qtbot):
    silent = getattr(QgsTask.Flag, "Silent", None)  # before 3.26 QGIS tells the end of all tasks
    job = Job("work", lambda stop: None)
    with qtbot.waitSignal(job.ended, timeout=SECONDS * 1000):
        job.start()
        flags = job._task.flags()
    assert flags & QgsTask.Flag.CanCancel
    assert silent is None or flags & silent
    run = Task("run", lambda: None, lambda *_: None)
    assert silent is None or not run.flags() & silent
