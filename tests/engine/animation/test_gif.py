# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of pictures: whole or not at all, and read back picture by picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.animation.gif import GifWriter
from image_collections.engine.errors import CancelledError, InvalidOptionError, WriteError
from image_collections.engine.outputs.transaction import Transaction
from image_collections.tests.support.gif_reader import pictures


def classes(number, shape=(6, 9)):
    return np.random.default_rng(number).integers(0, 2, (*shape, 3), np.uint8) * 255


def write(path, images, seconds=0.5):
    with GifWriter(path, images[0].shape[1], images[0].shape[0], seconds) as writer:
        for image in images:
            writer.add(image)
        writer.close()


def test_pictures_come_back_with_their_time(tmp_path):
    images = [classes(number) for number in range(4)]
    images.insert(2, images[1])  # one like the one before
    write(tmp_path / "a.gif", images, 0.25)
    found = pictures(tmp_path / "a.gif")
    assert [time for _, time in found] == [25] * 5
    for (shown, _), image in zip(found, images):
        np.testing.assert_array_equal(shown, image)


def test_what_stays_is_not_drawn_again(tmp_path):
    many = np.random.default_rng(1).integers(0, 256, (40, 50, 3), np.uint8)
    other = many.copy()
    other[10:13, 20:24] = 7
    write(tmp_path / "a.gif", [many])
    write(tmp_path / "b.gif", [many, other])
    # A table of 768 bytes, and next to nothing.
    assert (tmp_path / "b.gif").stat().st_size - (tmp_path / "a.gif").stat().st_size < 830
    (first, _), (second, _) = pictures(tmp_path / "b.gif")
    is_same = np.ones((40, 50), bool)
    is_same[10:13, 20:24] = False
    np.testing.assert_array_equal(second[is_same], first[is_same])
    assert (second[~is_same] == 7).all()


@pytest.mark.parametrize(("seconds", "time"), [(0.0, 2), (0.02, 2), (1.0, 100), (1e6, 65535)])
def test_times_are_those_that_programs_keep(tmp_path, seconds, time):
    write(tmp_path / "a.gif", [classes(1)], seconds)
    assert pictures(tmp_path / "a.gif")[0][1] == time


def test_without_its_end_a_file_leaves_what_was_there(tmp_path):
    path = tmp_path / "a.gif"
    path.write_bytes(b"older")
    with pytest.raises(InvalidOptionError), GifWriter(path, 9, 6, 1.0) as writer:
        writer.add(classes(1, (5, 5)))
    with GifWriter(path, 9, 6, 1.0) as writer:
        writer.add(classes(1))
    assert [each.name for each in tmp_path.iterdir()] == ["a.gif"]
    assert path.read_bytes() == b"older"


def test_a_folder_that_is_none_is_said_in_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(WriteError, match="file' is a file; choose a folder"):
        GifWriter(tmp_path / "file" / "a.gif", 9, 6, 1.0)


def whole(writer, pixels):
    """Write a file with one picture; how much waits in memory until the end depends on Python."""
    writer.add(pixels)
    writer.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_hides_neither_itself_nor_a_stop(tmp_path, monkeypatch):
    monkeypatch.setattr(Transaction, "draft", lambda outputs, path: Path("/dev/full"))
    noise = np.random.default_rng(1).integers(0, 256, (150, 150, 3), np.uint8)
    with (
        pytest.raises(WriteError, match="disk is full"),
        GifWriter(tmp_path, 150, 150, 1.0) as writer,
    ):
        whole(writer, noise)
    with pytest.raises(CancelledError), GifWriter(tmp_path, 9, 6, 1.0):
        raise CancelledError("The work was cancelled.")


@pytest.mark.parametrize("size", [(0, 5), (5, 0), (65536, 5)])
def test_sizes_that_no_gif_has_are_refused(tmp_path, size):
    with pytest.raises(InvalidOptionError, match="pixels a side"):
        GifWriter(tmp_path / "a.gif", *size, 1.0)
    assert list(tmp_path.iterdir()) == []


def test_a_picture_of_another_size_is_refused(tmp_path):
    writer = GifWriter(tmp_path / "a.gif", 9, 6, 1.0)
    with writer, pytest.raises(InvalidOptionError, match="5 x 4 pixels"):
        writer.add(np.zeros((4, 5, 3), np.uint8))
