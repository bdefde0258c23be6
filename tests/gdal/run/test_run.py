# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Cancelling, failing, files and threads of a run."""

from __future__ import annotations

import shutil
import threading
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.errors import CancelledError, SourceError, WriteError
from image_collections.engine.inputs.handles import Handle
from image_collections.engine.outputs.raster_writer import RasterWriter
from image_collections.tests.support.log import Log
from image_collections.tests.support.runs import mosaic_plan, reduce_plan, run
from osgeo import gdal

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def plan(raster):
    """A plan of nine blocks."""
    rng = np.random.default_rng(1)
    layout = {"tiled": True, "nodata": 0, "options": ["COMPRESS=DEFLATE"]}
    paths = [raster(rng.integers(0, 9000, (1100, 1200)), "uint16", **layout) for _ in range(3)]
    return reduce_plan(paths, "median")


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "results"
    path.mkdir()
    return path


def listing(folder):
    return sorted(path.name for path in folder.iterdir())


def own_threads():
    return [t for t in threading.enumerate() if t.name.startswith("image-collections")]


# Progress and cancelling


def test_progress_rises_to_one(plan, folder):
    log = Log()
    run(plan, folder / "out.tif", progress=log)
    assert len(log.steps) > 3
    assert log.steps == sorted(log.steps)
    assert log.steps[0] > 0
    assert log.steps[-1] == 1
    assert listing(folder) == ["out.tif"]
    assert own_threads() == []


@pytest.mark.parametrize("steps", [0, 1, 3])
@pytest.mark.parametrize("threads", [1, 3])
def test_cancelling_is_heard_within_a_block_and_leaves_nothing(plan, folder, steps, threads):
    log = Log(cancel_after=steps)
    with pytest.raises(CancelledError):
        run(plan, folder / "out.tif", progress=log, threads=threads)
    assert len(log.steps) == steps
    assert listing(folder) == []
    assert own_threads() == []


def test_cancelling_a_single_block_does_not_wait_for_all_its_images(raster, folder, monkeypatch):
    path = Path(raster(np.ones((60, 60)), "uint16", nodata=0))
    paths = [shutil.copy(path, path.with_name(f"copy{number}.tif")) for number in range(100)]
    read, calls = Handle.read_into, []

    def read_slowly(*details):
        calls.append(1)
        time.sleep(0.02)
        return read(*details)

    monkeypatch.setattr(Handle, "read_into", read_slowly)
    log = Log()
    log.is_cancelled = lambda: len(calls) > 3
    with pytest.raises(CancelledError):
        run(reduce_plan(paths, "median"), folder / "out.tif", progress=log, threads=1)
    # The run listens every tenth of a second, which is five images.
    assert len(calls) < 60
    assert listing(folder) == []


# Failing


def truncated(raster, name):
    """Return a file whose header and first tiles are whole."""
    values = np.random.default_rng(3).integers(0, 9000, (1100, 1200))
    path = Path(raster(values, "uint16", name=name, tiled=True))
    whole = path.read_bytes()
    # GDAL puts the directory of this kind of file first.
    path.write_bytes(whole[: len(whole) * 6 // 10])
    assert gdal.Open(str(path)) is not None
    return str(path)


def assert_unreadable(paths, folder, name):
    (folder / "out.tif").write_text("an older result")
    log = Log()
    with pytest.raises(SourceError, match=f"'{name}' cannot be read at row .* damaged") as caught:
        run(mosaic_plan(paths), folder / "out.tif", progress=log)
    assert str(caught.value).endswith(".")
    assert (folder / "out.tif").read_text() == "an older result"
    assert listing(folder) == ["out.tif"]
    assert own_threads() == []
    return log


def test_truncated_source_is_an_error_that_names_it(raster, folder):
    whole = raster(np.ones((1100, 1200)), "uint16", name="whole.tif", tiled=True)
    broken = truncated(raster, "broken.tif")
    log = assert_unreadable([whole, broken], folder, "broken")
    assert log.steps, "the error came half-way"


def test_truncated_source_is_an_error_when_it_is_warped(raster, folder):
    whole = raster(np.ones((1100, 1200)), "uint16", cell=11.0, name="whole.tif")
    assert_unreadable([whole, truncated(raster, "broken.tif")], folder, "broken")


def test_tiles_that_were_never_written_are_nodata_and_no_error(raster, folder, tmp_path):
    below = raster(np.full((64, 64), 5), "uint8", nodata=0)
    path = str(tmp_path / "sparse.tif")
    options = ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "SPARSE_OK=TRUE"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, 64, 64, 1, gdal.GDT_Byte, options)
    source = gdal.Open(below)
    dataset.SetGeoTransform(source.GetGeoTransform())
    dataset.SetProjection(source.GetProjection())
    dataset.GetRasterBand(1).SetNoDataValue(0)
    dataset.GetRasterBand(1).WriteArray(np.full((16, 16), 9, "uint8"), 16, 16)
    dataset.FlushCache()
    del dataset
    result = run(mosaic_plan([below, path]), folder / "out.tif")
    expected = np.full((64, 64), 5)
    expected[16:32, 16:32] = 9
    np.testing.assert_array_equal(result.values[0], expected)


def test_source_that_vanished_is_an_error_that_names_it(raster, folder):
    path = Path(raster(np.ones((20, 20)), name="gone.tif"))
    plan = mosaic_plan([str(path)])
    path.unlink()
    with pytest.raises(SourceError, match="'gone' cannot be opened"):
        run(plan, folder / "out.tif")
    assert listing(folder) == []


def test_source_that_changed_its_size_is_an_error(raster, folder):
    plan = mosaic_plan([raster(np.ones((20, 20)), name="one.tif")])
    smaller = replace(plan, images=(replace(plan.images[0], width=30),))
    with pytest.raises(SourceError, match="'one' has changed its size"):
        run(smaller, folder / "out.tif")


def test_write_failure_leaves_what_was_there(plan, folder, monkeypatch):
    (folder / "out.tif").write_text("an older result")
    calls = []

    def fail(writer, window, values, first_band):
        calls.append(window)
        if len(calls) == 2:
            raise WriteError("The disk is full.")

    monkeypatch.setattr(RasterWriter, "write", fail)
    with pytest.raises(WriteError):
        run(plan, folder / "out.tif")
    assert (folder / "out.tif").read_text() == "an older result"
    assert listing(folder) == ["out.tif"]
    assert own_threads() == []
