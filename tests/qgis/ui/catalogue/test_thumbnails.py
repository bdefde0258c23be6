# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures from the web: those that are wanted, within limits, and nothing that is no picture."""

from __future__ import annotations

import pytest
from image_collections.tests.support.web_server import Reply, WebServer
from image_collections.ui.catalogue import thumbnails
from image_collections.ui.catalogue.thumbnails import SIDE, Thumbnails, picture_of
from qgis.PyQt.QtCore import QBuffer, QIODevice
from qgis.PyQt.QtGui import QImage

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9"/></svg>'


def encoded(width=300, height=200, kind="PNG"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data())


@pytest.fixture
def server():
    replies = {}
    with WebServer(lambda asked: replies.get(asked.path, Reply(b"", 404))) as found:
        found.replies = replies
        yield found


@pytest.fixture
def loader(qgis_app):
    found = Thumbnails()
    yield found
    found.stop()


def load(loader, qtbot, *addresses):
    loader.want(addresses)
    qtbot.waitUntil(lambda: loader.is_done, timeout=20_000)
    return [loader.pictures[each] for each in addresses]


@pytest.mark.parametrize("kind", ["PNG", "JPG"])
def test_a_picture_fits_into_its_row(qgis_app, kind):
    picture = picture_of(encoded(kind=kind))
    assert picture.width() == SIDE
    assert 0 < picture.height() < SIDE


def test_a_line_is_a_picture_too(qgis_app):
    assert picture_of(encoded(4000, 1)).height() == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html><body>log in</body></html>",
        SVG,
        encoded()[:60],
        encoded(thumbnails.LARGEST_SIDE + 1, 1),
        b"\x89PNG\r\n\x1a\n" + b"\xff" * 400,
    ],
    ids=["nothing", "html", "svg", "cut", "too wide", "damaged"],
)
def test_what_is_no_picture_is_none(qgis_app, content):
    assert picture_of(content).isNull()


def test_pictures_come_and_are_not_asked_for_again(loader, server, qtbot):
    server.replies["/a.png"] = Reply(encoded(), headers={"Content-Type": "image/png"})
    server.replies["/b.png"] = Reply(b"<html>no</html>", headers={"Content-Type": "image/png"})
    names = [f"{server.address}/{name}.png" for name in "abc"]
    first, second, third = load(loader, qtbot, *names)
    assert not first.isNull()
    assert second.isNull()
    assert third.isNull()
    count = len(server.asked)
    load(loader, qtbot, *names)
    assert len(server.asked) == count


@pytest.mark.parametrize("address", ["file:///etc/hostname", "s3://a/b.png", "ftp://a/b.png", "x"])
def test_only_addresses_of_the_web_are_loaded(loader, qtbot, address):
    (picture,) = load(loader, qtbot, address)
    assert picture.isNull()


def test_a_host_that_wants_a_login_is_asked_once(loader, server, qtbot, monkeypatch):
    monkeypatch.setattr(thumbnails, "MOST_AT_ONCE", 1)
    server.answer = lambda asked: Reply(b"no", 403)
    load(loader, qtbot, f"{server.address}/a.png", f"{server.address}/b.png")
    assert [each.path for each in server.asked] == ["/a.png"]


def test_a_picture_without_end_is_given_up(loader, server, qtbot):
    server.replies["/a.png"] = Reply(encoded(), endless=b"x" * 65536)
    (picture,) = load(loader, qtbot, f"{server.address}/a.png")
    assert picture.isNull()


def test_what_is_no_longer_seen_is_not_loaded(loader, server, qtbot, monkeypatch):
    monkeypatch.setattr(thumbnails, "MOST_AT_ONCE", 1)
    server.replies.update({f"/{name}.png": Reply(encoded()) for name in "abcd"})
    a, b, c, d = (f"{server.address}/{name}.png" for name in "abcd")
    loader.want([a, b, c])
    loader.want([d])
    qtbot.waitUntil(lambda: loader.is_done)
    assert [each.path for each in server.asked] == ["/a.png", "/d.png"]


def test_a_stop_ends_what_stalls(loader, server, qtbot):
    server.replies["/a.png"] = Reply(stall=True)
    came = []
    loader.came.connect(came.append)
    loader.want([f"{server.address}/a.png", f"{server.address}/b.png"])
    qtbot.waitUntil(lambda: len(server.asked) >= 1)
    loader.stop()
    assert loader.is_done
    server.ended.set()
    qtbot.wait(50)
    assert came == [] or came == [f"{server.address}/b.png"]
