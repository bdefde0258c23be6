# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Questions to servers through QGIS: in every thread, with a login, until the user stops."""

from __future__ import annotations

import threading
import time
from datetime import datetime, timezone

import pytest
from image_collections.algorithms.network import exchange, retries
from image_collections.algorithms.network.exchange import LOOK
from image_collections.algorithms.network.transport import QgisTransport
from image_collections.engine.catalogue.search_request import Request
from image_collections.engine.errors import CancelledError, CatalogueError
from image_collections.tests.support.web_server import Reply, WebServer
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsTask
from qgis.PyQt.QtCore import QEventLoop

NOW = datetime(2024, 5, 1, 12, 0, 0, tzinfo=timezone.utc)


def never():
    return False


@pytest.fixture
def server():
    """A server that says what it was asked; `answers` replace that by path."""

    def answer(asked):
        if asked.path in made.answers:
            return made.answers[asked.path]
        return {"method": asked.method, "headers": asked.headers, "body": asked.body.decode()}

    with WebServer(answer) as made:
        made.answers = {}
        yield made


def in_thread(work):
    """Run something in a plain thread of Python and return what it gives or raises."""
    found = []

    def run():
        try:
            found.append(work())
        except (CancelledError, CatalogueError) as error:
            found.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    while thread.is_alive():
        QgsApplication.processEvents()
        thread.join(0.01)
    return found[0]


def in_task(work):
    """Run something in a task of QGIS and return what it gives or raises."""
    found = []

    class Task(QgsTask):
        def run(self):
            try:
                found.append(work())
            except (CancelledError, CatalogueError) as error:
                found.append(error)
            return True

    task = Task("test")
    QgsApplication.taskManager().addTask(task)
    while not found:
        QgsApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
    return found[0]


def at_once(work):
    try:
        return work()
    except (CancelledError, CatalogueError) as error:
        return error


everywhere = pytest.mark.parametrize("where", [at_once, in_thread, in_task])


@everywhere
def test_questions_with_and_without_a_body(server, where):
    transport = QgisTransport(never)
    plain = where(lambda: transport.fetch(Request(f"{server.address}/a?b=c")))
    assert (plain.status, plain.address, plain.attempts) == (200, f"{server.address}/a?b=c", 1)
    with_body = where(lambda: transport.fetch(Request(server.address, '{"a": "\u00e9"}')))
    assert with_body.status == 200
    first, second = server.asked
    assert (first.method, first.query) == ("GET", {"b": "c"})
    assert (second.method, second.record) == ("POST", {"a": "\u00e9"})
    assert second.headers["Content-Type"] == "application/json"


@everywhere
def test_the_answer_of_a_refusal_is_there(server, where):
    server.answers["/no"] = Reply({"description": "no"}, 418)
    found = where(lambda: QgisTransport(never).fetch(Request(f"{server.address}/no")))
    assert (found.status, found.content) == (418, b'{"description": "no"}')


@everywhere
def test_the_user_stops_a_server_that_says_nothing(server, where):
    """Whenever that is: before the question, and while it is waited for."""
    server.answers["/stall"] = Reply(stall=True)
    for looks in range(4):
        count = iter(range(100))
        transport = QgisTransport(lambda c=count, n=looks: next(c) >= n)
        found = where(lambda t=transport: t.fetch(Request(f"{server.address}/stall")))
        assert isinstance(found, CancelledError)
        assert next(count) <= looks + 2


def test_many_questions_of_many_threads_are_answered(server):
    """Replies come and go at the same addresses in memory, while QGIS goes on."""
    found = []

    def ask(number):
        for turn in range(25):
            answer = QgisTransport(never).fetch(Request(f"{server.address}/{number}/{turn}"))
            found.append((answer.status, answer.address))

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        time.sleep(0.02)
        QgsApplication.processEvents()
    expected = {
        (200, f"{server.address}/{number}/{turn}") for number in range(6) for turn in range(25)
    }
    assert len(found) == len(expected)
    assert set(found) == expected


def test_a_question_is_asked_while_the_main_thread_waits_for_it(server, monkeypatch):
    monkeypatch.setattr(exchange, "TURN", 0.5)
    found = []
    thread = threading.Thread(
        target=lambda: found.append(QgisTransport(never).fetch(Request(server.address)))
    )
    thread.start()
    thread.join(30)
    assert [answer.status for answer in found] == [200]
    # What was left on the desk is not asked a second time.
    QgsApplication.processEvents()
    assert len(server.asked) == 1


def test_looks_are_often_enough_for_a_second():
    assert LOOK <= 500


@everywhere
def test_endless_answers_are_ended(server, where):
    server.answers["/endless"] = Reply(endless=b"x" * (1 << 20))
    found = where(lambda: QgisTransport(never).fetch(Request(f"{server.address}/endless")))
    assert isinstance(found, CatalogueError)
    assert "larger than 64 MB" in str(found)


def test_a_pause_ends_when_the_user_stops():
    looks = iter(range(100))
    with pytest.raises(CancelledError):
        QgisTransport(lambda: next(looks) > 2).pause(3600)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_bodies_go_along_on_the_same_server(server, status):
    server.answers["/old"] = Reply(b"", status, {"Location": "new/?x=1"})
    found = QgisTransport(never).fetch(Request(f"{server.address}/old", '{"a": 1}'))
    assert found.address == f"{server.address}/new/?x=1"
    assert (server.asked[1].method, server.asked[1].record) == ("POST", {"a": 1})


def test_303_is_asked_without_a_body(server):
    server.answers["/old"] = Reply(b"", 303, {"Location": "/new"})
    QgisTransport(never).fetch(Request(f"{server.address}/old", '{"a": 1}'))
    assert server.asked[1].method == "GET"


@pytest.fixture
def login():
    """A login of QGIS, by its id."""
    manager = QgsApplication.authManager()
    manager.setMasterPassword("test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("test")
    config.setConfig("username", "user")
    config.setConfig("password", "pass-9172")
    manager.storeAuthenticationConfig(config)
    assert config.id()
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


def test_a_login_of_qgis_is_sent_and_goes_to_no_other_server(server, login):
    QgisTransport(never, login).fetch(Request(server.address))
    assert server.asked[0].headers["Authorization"].startswith("Basic ")
    with WebServer(lambda asked: {}) as other:
        server.answers["/old"] = Reply(b"", 302, {"Location": f"{other.address}/new"})
        with pytest.raises(CatalogueError, match="another server") as caught:
            QgisTransport(never, login).fetch(Request(f"{server.address}/old"))
        assert other.asked == []
    assert "pass-9172" not in str(caught.value)


def test_a_login_that_is_not_there_is_named(server):
    with pytest.raises(CatalogueError, match="'nothere'"):
        QgisTransport(never, "nothere").fetch(Request(server.address))
    assert server.asked == []


# ---- pauses --------------------------------------------------------------------------------------


def test_pauses_grow_and_end():
    pauses = [retries.pause_before(attempt, "", NOW) for attempt in range(1, 7)]
    assert pauses[-1] is None
    assert pauses[:-1] == sorted(set(pauses[:-1]))


@pytest.mark.parametrize(
    ("asked", "pause"),
    [
        ("30", 30.0),
        ("0", 1.0),
        ("Wed, 01 May 2024 12:00:42 GMT", 42.0),
        ("Wed, 01 May 2024 11:00:00 GMT", 1.0),
        ("3600", None),
        ("Thu, 02 May 2024 12:00:42 GMT", None),
        ("-5", 1.0),
        ("soon", 1.0),
        ("", 1.0),
    ],
)
def test_what_a_server_asks_for_is_waited_for_within_reason(asked, pause):
    assert retries.pause_before(1, asked, NOW) == pause
