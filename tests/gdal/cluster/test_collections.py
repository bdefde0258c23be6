# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Items of files with several grids, computed bands, partners and stacks, on workers."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.api import (
    MaskChoice,
    QualityMosaic,
    Reduce,
    composite,
    open_collection,
    open_images,
)
from image_collections.engine.planning.partners import with_partners
from image_collections.engine.remote.addresses import is_text
from image_collections.tests.gdal.cluster.local_cluster import LocalCluster
from image_collections.tests.gdal.cluster.test_cluster import here, there
from image_collections.tests.support.items import asset, item, projection, stored, write_items
from image_collections.tests.support.log import Log
from image_collections.tests.support.rasters import write_raster
from image_collections.tests.support.stacks import geotiff, has_netcdf, netcdf

SIDE, SCENES = 128, 4


@pytest.fixture(scope="module")
def local():
    """A scheduler and two workers that have nothing of the plugin."""
    with LocalCluster() as started:
        started.wait_for_workers()
        yield started


@pytest.fixture(scope="module")
def items(tmp_path_factory):
    """A collection file of scenes of 10 and 20 m, and the cloud probability of each, of 20 m."""
    folder = tmp_path_factory.mktemp("items")
    random = np.random.default_rng(6)
    records, probabilities = [], []
    for number in range(1, SCENES + 1):
        assets = {}
        for name, cell in (("B04", 10), ("B08", 10), ("B11", 20)):
            size = SIDE * 10 // cell
            values = random.integers(1, 4000, (size, size))
            values[random.random(values.shape) < 0.2] = 0
            file = f"S2A_{number}_{name}.tif"
            write_raster(folder / file, values, "uint16", nodata=0, cell=float(cell))
            assets[name] = asset(file, **projection(size, size, float(cell)), **stored())
        records.append(item(f"S2A_{number}", assets, date=f"2024-06-0{number}T10:00:00Z"))
        clouds = random.integers(0, 100, (SIDE // 2, SIDE // 2))
        path = folder / f"S2A_{number}_clouds.tif"
        date = f"2024-06-0{number}"
        write_raster(path, clouds, "uint8", names=["clouds"], cell=20.0, date=date)
        probabilities.append(path)
    return write_items(folder / "items.json", records), probabilities


def with_formulas(items, folder):
    images = open_collection(items[0])
    assert all(is_text(image.path) for image in images)
    method = Reduce(reducers=("median", "count"))
    added = "NDVI; wet = (B08 - B11) / (B08 + B11)"
    return composite(images, method, add_bands=added, bands="NDVI,wet,B04").plan


def with_clouds(items, folder):
    images = open_collection(items[0])
    partners = open_images(items[1])
    images, missing = with_partners(images, partners, "date", 0, Log())
    assert not missing
    mask = MaskChoice("custom", "keep clouds <= 60")
    return composite(
        images,
        QualityMosaic("NDVI - clouds / 100"),
        bands="B04,clouds",
        mask=mask,
        provenance=True,
    ).plan


def of_stacks(items, folder):
    random = np.random.default_rng(7)
    values = random.integers(1, 999, (3, 40, 50)).astype("int16")
    names = ["2024-06-01", "2024-06-02", "2024-06-03"]
    images = open_collection(geotiff(folder / "stack.tif", zip(names, values)))
    return composite(images, Reduce(reducers=("median",)), add_bands="twice = band1 * 2").plan


def of_netcdf(items, folder):
    if not has_netcdf():
        pytest.skip("this GDAL has no NetCDF")
    random = np.random.default_rng(8)
    values = {key: random.integers(1, 999, (3, 4, 5)).astype("int16") for key in ("red", "nir")}
    images = open_collection(netcdf(folder / "stack.nc", values))
    return composite(images, Reduce(reducers=("median",)), add_bands="sum = red + nir").plan


@pytest.mark.parametrize("make", [with_formulas, with_clouds, of_stacks, of_netcdf])
def test_the_bytes_are_those_of_threads(make, items, local, tmp_path):
    plan = make(items, tmp_path)
    expected, _ = here(plan, tmp_path / "here")
    found, _ = there(plan, tmp_path / "there", local.address, Log())
    assert found == expected
