# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The measure of seams, beside a twin that goes from pixel to pixel."""

from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.analysis import seams as module
from image_collections.engine.analysis.seams import seams
from image_collections.engine.progress import Silence
from image_collections.tests.support.rasters import write_raster


def twin(values, valid, source):
    """Return the mean jumps across borders and inside, None without a border."""
    across, inside = [], []
    _, height, width = values.shape
    for row in range(height):
        for column in range(width):
            for other in ((row, column + 1), (row + 1, column)):
                if other[0] == height or other[1] == width:
                    continue
                here = (row, column)
                if not (valid[here] and valid[other] and source[here] and source[other]):
                    continue
                steps = [float(band[here]) - float(band[other]) for band in values]
                jump = math.sqrt(sum(step * step for step in steps) / len(steps))
                (across if source[here] != source[other] else inside).append(jump)
    if not across:
        return None
    return sum(across) / len(across), sum(inside) / len(inside) if inside else 0.0


def files(folder, values, source, *, dtype="int16", nodata=-1):
    write_raster(folder / "made.tif", values, dtype, nodata=nodata)
    write_raster(folder / "from.tif", [source], "int32", nodata=0, names=["source"])
    return str(folder / "made.tif"), str(folder / "from.tif")


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("strip", [1, 5 * 8 * 3 * 4, module.STRIP_BYTES])
def test_as_from_pixel_to_pixel(tmp_path, monkeypatch, seed, strip):
    monkeypatch.setattr(module, "STRIP_BYTES", strip)
    random = np.random.default_rng(seed)
    height, width = random.integers(1, 14, 2)
    values = random.integers(-1, 30, (3, height, width))
    source = random.integers(0, 4, (height, width)) // 2
    expected = twin(values, (values != -1).all(axis=0), source)
    found = seams(*files(tmp_path, values, source), Silence())
    if expected is None:
        assert found is None
    else:
        assert (found.across, found.inside) == pytest.approx(expected, rel=1e-12)


def test_numbers_that_are_none_do_not_count(tmp_path):
    values = np.array([[[1.0, 2.0, np.nan], [np.inf, 5.0, 9.0]]])
    source = np.array([[1, 2, 2], [1, 1, 2]])
    paths = files(tmp_path, values, source, dtype="float32", nodata=None)
    found = seams(*paths, Silence())
    assert (found.across, found.inside) == (pytest.approx((1 + 3 + 4) / 3), 0.0)


def test_one_image_has_no_seams(tmp_path):
    values = np.arange(12).reshape(1, 3, 4)
    assert seams(*files(tmp_path, values, np.ones((3, 4))), Silence()) is None


def test_a_single_row(tmp_path):
    found = seams(*files(tmp_path, np.array([[[1, 4, 5]]]), np.array([[1, 2, 2]])), Silence())
    assert (found.across, found.inside) == (3.0, 1.0)
    assert "3 on average, those of one image by 1 (3.00 times)" in found.sentence()
