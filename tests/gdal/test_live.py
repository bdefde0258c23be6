# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Live composites: the same bytes as the written file, errors that are errors, small caches."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.bands import images_to_read, select_bands
from image_collections.engine.live import pixels
from image_collections.engine.live.file import write_live
from image_collections.engine.live_trust import Trust
from image_collections.engine.spectra import GeometricMedian, Medoid
from image_collections.tests.gdal.runs import (
    described,
    mosaic_plan,
    planned,
    quality_plan,
    reduce_plan,
    run,
)
from osgeo import gdal

SIDE = 70


@pytest.fixture(autouse=True)
def trusted():
    """Let GDAL call the module, as the plugin does, and end with nothing open."""
    trust = Trust()
    trust.grant()
    yield
    trust.withdraw()
    pixels.release()


@pytest.fixture
def scenes(raster):
    """Four scenes: three on one grid, shifted by whole cells, and one in the next UTM zone."""
    noise = np.random.default_rng(5)
    made = []
    for number in range(4):
        values = noise.integers(1, 4000, (3, SIDE, SIDE))
        values[:, noise.random((SIDE, SIDE)) < 0.2] = 0
        values[2] = noise.integers(0, 12, (SIDE, SIDE))
        place = {"origin": (500000.0 + 70 * number, 4600000.0 - 50 * number)}
        if number == 3:
            # The same place on Earth, from the zone beside.
            place = {"origin": (4700.0, 4612000.0), "crs": 32634}
        made.append(
            raster(
                values,
                "uint16",
                nodata=0,
                names=("B4", "B8", "SCL"),
                date=f"2024-0{number + 4}-11",
                name=f"scene{number}.tif",
                tiled=True,
                **place,
            )
        )
    return made


def spectral(method):
    def plan(scenes, **options):
        images = described(scenes)
        selection = select_bands(images, "B4,B8")
        return planned(
            images, images_to_read(images, selection), method(selection.names), **options
        )

    return plan


PLANS = {
    "mosaic": lambda scenes, **o: mosaic_plan(scenes, bands="B4,B8", **o),
    "mosaic together": lambda scenes, **o: mosaic_plan(scenes, together=True, **o),
    "quality of a band": lambda scenes, **o: quality_plan(scenes, "B8", bands="B4", **o),
    "quality of an index": lambda scenes, **o: quality_plan(
        scenes, "(B8 - B4) / (B8 + B4)", bands="B4,B8", incomplete="fill", **o
    ),
    "reduce": lambda scenes, **o: reduce_plan(
        scenes, "median", "count", "percentile", "stdDev", bands="B4,B8", **o
    ),
    "medoid": spectral(Medoid),
    "geometric median": spectral(GeometricMedian),
}


def live(plan, path, kind="composite"):
    write_live(str(path), plan, kind, {"A": "1 < 2"})
    dataset = gdal.Open(str(path))
    assert dataset is not None
    return dataset


def bytes_of(path):
    dataset = gdal.Open(str(path))
    array = dataset.ReadAsArray()
    assert array is not None, gdal.GetLastErrorMsg()
    return array.tobytes()


def same(written, computed):
    """Compare two files in all that a reader sees of them."""
    one, other = gdal.Open(str(written)), gdal.Open(str(computed))
    for dataset in (one, other):
        assert dataset is not None
    assert one.GetGeoTransform() == other.GetGeoTransform()
    assert one.GetSpatialRef().IsSame(other.GetSpatialRef())
    assert one.RasterCount == other.RasterCount
    for number in range(1, one.RasterCount + 1):
        band, twin = one.GetRasterBand(number), other.GetRasterBand(number)
        assert band.GetDescription() == twin.GetDescription()
        assert band.GetColorInterpretation() == twin.GetColorInterpretation()
        assert (band.GetScale() or 1.0, band.GetOffset() or 0.0) == (
            twin.GetScale() or 1.0,
            twin.GetOffset() or 0.0,
        )
        assert repr(band.GetNoDataValue()) == repr(twin.GetNoDataValue())
        assert band.DataType == twin.DataType
    assert bytes_of(written) == bytes_of(computed)


@pytest.mark.parametrize("resampling", ["nearest", "bilinear"])
@pytest.mark.parametrize("name", PLANS)
def test_live_is_written_to_the_last_byte(scenes, tmp_path, name, resampling):
    plan = PLANS[name](scenes, resampling=resampling)
    run(plan, tmp_path / "written.tif")
    live(plan, tmp_path / "live.vrt")
    same(tmp_path / "written.tif", tmp_path / "live.vrt")
