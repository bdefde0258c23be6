# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""When it is said that the disk is full."""

from __future__ import annotations

import errno
import os
from types import SimpleNamespace

import pytest
from image_collections.engine.outputs import full_disk as module
from image_collections.engine.outputs.full_disk import full_disk, without_statements


@pytest.fixture
def room(monkeypatch):
    """Say how many bytes are left on the disk."""

    def left(count):
        monkeypatch.setattr(module.shutil, "disk_usage", lambda path: SimpleNamespace(free=count))

    left(1 << 40)
    return left


@pytest.mark.parametrize(
    "reason",
    [
        "database or disk is full",
        "Feature creation error (OGR error: … to .shp file: No space left on device)",
        "There is not enough space on the disk.",
        os.strerror(errno.ENOSPC),
    ],
)
@pytest.mark.usefixtures("room")
def test_what_says_that_the_disk_is_full_is_believed(tmp_path, reason):
    path = tmp_path / "a.gpkg"
    assert full_disk(path, reason) == (
        f"The disk is full, so '{path}' is not written. Make room there or choose another disk. "
        "What was in its place is unchanged."
    )


def test_the_room_tells_where_the_format_does_not(tmp_path, room):
    assert not full_disk(tmp_path / "a.shp", "the file is not complete")
    room(4096)
    assert full_disk(tmp_path / "a.shp", "the file is not complete")
    assert "'a file'" in full_disk(tmp_path / "a.shp", name="a file")


def test_a_system_that_gives_another_reason_is_believed(tmp_path, room):
    """A disk that nobody can write to, such as that of a read-only image, has no room either."""
    room(0)
    for number in (errno.EROFS, errno.EACCES):
        assert not full_disk(tmp_path / "a.tif", error=OSError(number, "no"))
    assert full_disk(tmp_path / "a.tif", error=OSError(errno.ENOSPC, "no"))


def test_a_disk_that_says_nothing_is_not_full(tmp_path):
    assert not full_disk(tmp_path / "no" / "such" / "folder" / "a.tif", "no reason")


@pytest.mark.parametrize(
    ("said", "left"),
    [
        (
            'Creation failed (OGR error: sqlite3_exec(CREATE TABLE a ("b" TEXT)) failed: no such '
            "table: a)",
            "Creation failed (OGR error: no such table: a)",
        ),
        (
            'failed to prepare SQL: INSERT INTO "t" ( "a") VALUES (?) - no such table: t',
            "no such table: t",
        ),
        ("sqlite3_step() failed:\n  disk I/O error (10)", "disk I/O error (10)"),
        ("no SQL (at all) failed: here", "no SQL (at all) failed: here"),
    ],
)
def test_statements_are_left_out(said, left):
    assert without_statements(said) == left
