# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Images that are read to where they are worked on, beside the same images read one by one."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from image_collections.engine.grid.grid import Window
from image_collections.engine.pixels.image_block import mark_masked
from image_collections.engine.reading.source_reader import SourceReader
from image_collections.engine.reducers import REDUCERS
from image_collections.tests.support.rasters import ORIGIN, write_raster
from image_collections.tests.support.runs import reduce_plan, run

HEIGHT, WIDTH = 40, 30
# Type and nodata value of the images.
KINDS = [
    ("uint8", 0),
    ("int8", -2),
    ("uint16", 0),
    ("uint16", 7),
    ("uint16", None),
    ("int16", -3),
    ("int32", 5),
    ("float32", -9999),
    ("float32", None),
    ("float64", 2.5),
]


def write_images(folder, dtype="uint16", nodata=0, count=5, **options):
    rng = np.random.default_rng(3)
    paths = []
    for number in range(count):
        values = rng.integers(0, 9, (2, HEIGHT, WIDTH)).astype(dtype)
        if nodata is not None:
            values[rng.random(values.shape) < 0.2] = nodata
        if np.dtype(dtype).kind == "f":
            values[rng.random(values.shape) < 0.1] = np.nan
        interleave = "PIXEL" if number % 2 else "BAND"
        path = folder / f"image{number}.tif"
        paths.append(
            write_raster(path, values, dtype, nodata=nodata, interleave=interleave, **options)
        )
    return paths


def reader_of(paths):
    return reduce_plan(paths, "median").reader(1, threading.Event())


@pytest.mark.parametrize("window", [Window(0, 0, WIDTH, HEIGHT), Window(3, 5, 11, 7)])
@pytest.mark.parametrize(("dtype", "nodata"), KINDS)
def test_it_holds_what_patches_hold(dtype, nodata, window, tmp_path):
    reader = reader_of(write_images(tmp_path, dtype, nodata))
    stacked = reader.stacked((0, 1), window)
    assert stacked.shape == (2, 6, window.pixels)
    assert stacked.dtype == dtype
    for band in range(2):
        valid = mark_masked(stacked[band, :-1], [image.bands[band] for image in reader.images])
        for index, block in reader.blocks((0, 1), window).items():
            shape = (window.height, window.width)
            row, seen = np.empty(shape, dtype), np.empty(shape, bool)
            block.gather(band, window, row, seen)
            np.testing.assert_array_equal(stacked[band, index].reshape(shape), row)
            np.testing.assert_array_equal(valid[index].reshape(shape), seen)
            assert seen.all() == (nodata is None and np.dtype(dtype).kind != "f")


def moved(columns):
    return ORIGIN[0] + columns * 10.0, ORIGIN[1]


@pytest.mark.parametrize(
    "other",
    [
        {"origin": moved(1)},
        {"origin": moved(0.5)},
        {"dtype": "int16"},
        {"mask": np.ones((HEIGHT, WIDTH))},
    ],
    ids=["covers a part", "other cells", "other type", "mask"],
)
def test_it_cannot_be_had_where_an_image_is_of_another_kind(other, tmp_path):
    (tmp_path / "other").mkdir()
    paths = write_images(tmp_path)
    assert reader_of(paths).stacked((0, 1), Window(0, 0, WIDTH, HEIGHT)) is not None
    reader = reader_of([*paths, *write_images(tmp_path / "other", count=1, **other)])
    assert reader.stacked((0, 1), Window(0, 0, WIDTH, HEIGHT)) is None


def test_each_thread_gets_its_memory_again_and_none_is_held_while_images_are_read_one_by_one(
    tmp_path,
):
    reader = reader_of(write_images(tmp_path))
    whole, part = Window(0, 0, WIDTH, HEIGHT), Window(0, 0, 5, 7)
    first = reader.stacked((0, 1), whole)
    with ThreadPoolExecutor(1) as pool:
        elsewhere = pool.submit(reader.stacked, (0, 1), whole).result()
    assert not np.shares_memory(first, elsewhere)
    again = reader.stacked((0, 1), part)
    assert np.shares_memory(first, again)
    fresh = reader_of([image.path for image in reader.images]).stacked((0, 1), part)
    np.testing.assert_array_equal(again[:, :-1], fresh[:, :-1])
    assert reader.stacked((0, 1), Window(500, 500, 4, 4)) is None
    assert not np.shares_memory(first, reader.stacked((0, 1), part))


def test_it_cannot_be_had_where_there_is_no_image(tmp_path):
    reader = reader_of(write_images(tmp_path))
    assert reader.stacked((0, 1), Window(500, 500, 4, 4)) is None


@pytest.mark.parametrize("options", [{}, {"scale": 0.5, "offset": 1.0}], ids=["plain", "scaled"])
@pytest.mark.parametrize("key", REDUCERS)
def test_results_are_those_of_patches(key, options, tmp_path, monkeypatch):
    paths = write_images(tmp_path, nodata=3, **options)
    plan = reduce_plan(paths, *dict.fromkeys([key, "median"]))
    found = run(plan, tmp_path / "found.tif")
    monkeypatch.setattr(SourceReader, "stacked", lambda reader, bands, window: None)
    expected = run(plan, tmp_path / "expected.tif")
    np.testing.assert_array_equal(found.values, expected.values)
    assert found.valid.any()
