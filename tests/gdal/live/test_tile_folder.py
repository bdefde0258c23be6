# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The folder of tiles: bounded, whole or not there, and never a reason to fail."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.live import tile_folder as module
from image_collections.engine.live.tile_folder import TileFolder

SIZE = 10_000


def numbers(seed=0):
    return np.random.default_rng(seed).bytes(SIZE)


@pytest.fixture
def folder(tmp_path):
    return TileFolder(tmp_path / "tiles")


def files(folder):
    return sorted(path for path in folder.folder.rglob("*") if path.is_file())


def test_what_was_written_is_read(folder):
    assert folder.read("a", SIZE) is None
    folder.write("a", numbers(1))
    folder.write("b", numbers(2))
    assert folder.read("a", SIZE) == numbers(1)
    assert folder.read("b", SIZE) == numbers(2)
    assert folder.read("c", SIZE) is None
    assert folder.size() == sum(path.stat().st_size for path in files(folder)) > SIZE
    folder.clear()
    assert folder.read("a", SIZE) is None
    assert files(folder) == []


def test_names_say_nothing(folder):
    folder.write("https://host/a.tif?sig=SECRET", numbers())
    (path,) = files(folder)
    assert "SECRET" not in str(path)
    assert b"SECRET" not in path.read_bytes()
    assert b"host" not in path.read_bytes()


@pytest.mark.parametrize("damage", ["cut", "changed", "longer", "other size", "empty", "no sign"])
def test_what_is_damaged_is_not_there(folder, damage):
    folder.write("a", numbers())
    (path,) = files(folder)
    content = path.read_bytes()
    changed = {
        "cut": content[:-100],
        "changed": content[:500] + bytes([content[500] ^ 255]) + content[501:],
        "longer": content,
        "other size": content,
        "empty": b"",
        "no sign": b"XXXX" + content[4:],
    }[damage]
    path.write_bytes(changed)
    size = {"longer": SIZE - 1, "other size": SIZE + 1}.get(damage, SIZE)
    assert folder.read("a", size) is None
    assert not path.exists()


def test_old_tiles_are_asked_for_again(folder, monkeypatch):
    folder.write("a", numbers())
    now = module.time.time()
    monkeypatch.setattr(module.time, "time", lambda: now + module.OLDEST + 1)
    assert folder.read("a", SIZE) is None


def test_the_folder_stays_bounded_and_keeps_what_was_used_last(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "COUNTED_AFTER", SIZE)
    folder = TileFolder(tmp_path / "tiles", most=10 * SIZE)
    for number in range(30):
        folder.write(f"{number}", numbers(number))
        for path in files(folder):
            os.utime(path, (1000 + number, path.stat().st_mtime - 1))
        folder.read("0", SIZE)
        assert folder.size() <= 12 * SIZE
    assert folder.read("0", SIZE) == numbers(0)
    assert folder.read("29", SIZE) == numbers(29)
    assert folder.read("5", SIZE) is None


def test_two_programs_share_a_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "COUNTED_AFTER", 3 * SIZE)
    both = [TileFolder(tmp_path / "tiles", most=20 * SIZE) for _ in range(2)]
    wrong = []

    def work(folder):
        for number in range(120):
            key = str(number % 15)
            folder.write(key, numbers(number % 15))
            found = folder.read(key, SIZE)
            if found not in (None, numbers(number % 15)):
                wrong.append(key)

    threads = [threading.Thread(target=work, args=(each,)) for each in both for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert both[0].size() <= 26 * SIZE
    assert not list((tmp_path / "tiles").rglob("*.part"))


def test_a_full_disk_is_no_fault(folder, monkeypatch):
    def full(self, content):
        with self.open("wb") as file:
            file.write(content[:50])
        raise OSError(28, "No space left on device")

    folder.write("before", numbers(1))
    monkeypatch.setattr(Path, "write_bytes", full)
    folder.write("a", numbers())
    assert folder.read("a", SIZE) is None
    assert folder.read("before", SIZE) == numbers(1)
    assert len(files(folder)) == 1


def test_a_folder_that_cannot_be_made_is_no_fault(tmp_path):
    (tmp_path / "file").write_text("no folder")
    folder = TileFolder(tmp_path / "file" / "tiles")
    folder.write("a", numbers())
    assert folder.read("a", SIZE) is None
    assert folder.size() == 0
    folder.clear()


def test_what_a_killed_program_has_begun_goes_and_files_of_others_stay(folder, monkeypatch):
    folder.write("a", numbers())
    begun = files(folder)[0].with_name("0123.part")
    begun.write_bytes(b"half")
    other = files(folder)[0].with_name("notes.txt")
    other.write_text("mine")
    now = module.time.time()
    monkeypatch.setattr(module.time, "time", lambda: now + module.BEGUN + 10)
    again = TileFolder(folder.folder)
    again.write("b", numbers(2))
    assert not begun.exists()
    again.clear()
    assert files(folder) == [other]
