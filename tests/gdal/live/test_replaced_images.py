# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Images that another file has taken the place of: a live composite says so, near and from afar."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.inputs.file_facts import facts_of
from image_collections.engine.live import session
from image_collections.tests.support.live_files import live, read
from image_collections.tests.support.runs import mosaic_plan, reduce_plan, run
from osgeo import gdal

pytestmark = pytest.mark.usefixtures("trusted")

VALUES = np.random.default_rng(2).integers(1, 90, (2, 600, 600))
PLAIN = {"names": ["B1", "B2"], "nodata": 0, "cell": 10.0, "crs": 32632}
OTHERS = {
    "bands in another order": {"names": ["B2", "B1"]},
    "another place": {"origin": (500100.0, 4600000.0)},
    "another CRS": {"crs": 32633},
    "another nodata": {"nodata": 50},
    "no nodata": {"nodata": None},
    "another cell": {"cell": 11.0},
    "scaled": {"scale": 0.0001},
}


def scene(raster, **details):
    merged = {"origin": (500000.0, 4600000.0), **PLAIN, **details}
    return raster(VALUES, "uint8", name="b.tif", **merged)


@pytest.mark.parametrize("size", [None, (60, 60)], ids=["near", "from afar"])
@pytest.mark.parametrize("other", OTHERS)
def test_another_file_in_the_place_of_an_image_is_an_error(
    raster, tmp_path, monkeypatch, other, size
):
    monkeypatch.setattr(session, "LOOK_AGAIN", 0.0)
    first = raster(VALUES, "uint8", name="a.tif", origin=(500000.0, 4600000.0), **PLAIN)
    plan = reduce_plan([first, scene(raster)], "mean")
    path = tmp_path / "live.vrt"
    before = read(live(plan, path), size=size)
    scene(raster, **OTHERS[other])
    dataset = gdal.Open(str(path))
    with pytest.raises(
        AssertionError, match="'b' has changed its place, its CRS, or names, nodata"
    ):
        read(dataset, size=size)
    scene(raster)
    assert np.array_equal(read(gdal.Open(str(path)), size=size), before)


def test_other_numbers_are_no_other_file(raster, tmp_path, monkeypatch):
    monkeypatch.setattr(session, "LOOK_AGAIN", 0.0)
    path = tmp_path / "live.vrt"
    live(mosaic_plan([scene(raster)]), path)
    raster(VALUES + 1, "uint8", name="b.tif", origin=(500000.0, 4600000.0), **PLAIN)
    assert np.array_equal(read(gdal.Open(str(path))), VALUES + 1)


def test_statistics_and_overviews_are_no_other_file(raster, tmp_path):
    source = scene(raster)
    path = tmp_path / "live.vrt"
    live(mosaic_plan([source]), path)
    dataset = gdal.Open(source)
    dataset.GetRasterBand(1).GetStatistics(False, True)
    dataset.BuildOverviews("NEAREST", [2, 4])
    dataset = None
    assert np.array_equal(read(gdal.Open(str(path))), VALUES)
    # From afar through the overviews, which have its pixels.
    seen = read(gdal.Open(str(path)), size=(60, 60))
    assert np.isin(seen, VALUES).all()


def test_facts_of_another_version_of_gdal_are_not_compared(raster, monkeypatch, tmp_path):
    plan = mosaic_plan([scene(raster)])
    monkeypatch.setattr(gdal, "VersionInfo", lambda *_: "9999999")
    assert not plan.images[0].facts.startswith("9999999")
    scene(raster, names=["B2", "B1"])
    run(plan, tmp_path / "out.tif")
    assert np.array_equal(read(gdal.Open(str(tmp_path / "out.tif"))), VALUES)
    assert facts_of(gdal.Open(plan.images[0].path), "").startswith("9999999 ")
