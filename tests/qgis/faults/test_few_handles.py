# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""More images than files that a program may have open: all of them count, or it is an error."""

from __future__ import annotations

import os
import resource
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject

SHAPE = (2, 3)


@pytest.fixture
def many(make_image, tmp_path):
    """Names of one tiny image, each a file of its own to everything that opens them."""
    first = Path(make_image("one.tif", {"B4": 7}, shape=SHAPE))

    def names(count):
        folder = tmp_path / "images"
        folder.mkdir()
        found = [folder / f"image{number:04}.tif" for number in range(count)]
        for path in found:
            os.link(first, path)
        return [str(path) for path in found]

    return names


@contextmanager
def files_allowed(count):
    """Let this process have so many files open."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (count, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@contextmanager
def files_left(count):
    """Take all files that this process may have open, but for some."""
    held = []
    with files_allowed(256):
        try:
            while True:
                held.append(os.open(os.devnull, os.O_RDONLY))
        except OSError:
            for _ in range(count):
                os.close(held.pop())
        try:
            yield
        finally:
            for each in held:
                os.close(each)


@pytest.mark.parametrize(
    ("count", "allowed", "on_error"),
    [
        (200, 256, "skip"),
        pytest.param(300, 128, "stop", marks=pytest.mark.once),
        pytest.param(1000, 1024, "skip", marks=pytest.mark.once),
    ],
)
def test_qgis_process_uses_all_images(count, allowed, on_error, many, tmp_path, qgis_process, read):
    target = tmp_path / "count.tif"
    done = qgis_process(
        "run",
        "imagecollections:reduce",
        *(f"--LAYERS={path}" for path in many(count)),
        "--REDUCERS=count",
        f"--ON_ERROR={on_error}",
        f"--OUTPUT={target}",
        open_files=allowed,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert "Left out" not in done.stdout + done.stderr
    assert (read(target)["B4_count"] == count).all()


@pytest.mark.once
def test_two_thousand_files_with_256_handles(many, run, read):
    paths = many(2000)
    with files_allowed(256):
        made = run("reduce", paths, REDUCERS=["count"], ON_ERROR="skip")
    assert (read(made["OUTPUT"])["B4_count"] == 2000).all()


def files_open():
    found = set()
    for link in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            found.add(str(link.readlink()))
    return found


def test_paths_become_no_layers_and_hold_no_file(many, run):
    paths = many(20)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    run("reduce", paths, REDUCERS=["count"], context=context)
    assert not files_open() & set(paths)
    stored = context.temporaryLayerStore().mapLayers().values()
    assert not [layer for layer in stored if layer.source() in paths]


def test_no_handles_at_all_is_an_error_and_no_image_is_left_out(many, run, tmp_path):
    paths = many(4)
    with files_left(3), pytest.raises(QgsProcessingException) as caught:
        run("reduce", paths, REDUCERS=["count"], ON_ERROR="skip")
    assert "as many files open as the system allows (256)" in str(caught.value)
    assert not (tmp_path / "result.tif").exists()
