# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Bands of classes: known by colour table, category names and name, and never interpolated."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

CLASSES = (np.arange(20).reshape(4, 5) * 7 % 5 * 10).astype("uint8")
COLOURS = [(0, 0, 0, 0), (0, 0, 255, 255), (0, 160, 0, 255), (255, 0, 0, 128)]
NAMES = ["none", "water", "forest", "town"]


@pytest.fixture
def land(make_image):
    """Write a raster of classes, with a colour table and names if wanted."""

    def make(name, values=CLASSES, *, colours=(), names=(), band=None, **settings):
        bands = [values] if band is None else {band: values}
        settings = {"dtype": "uint8", "nodata": None, **settings}
        path = make_image(f"{name}_2024-05-01.tif", bands, **settings)
        dataset = gdal.Open(path, gdal.GA_Update)
        if colours:
            table = gdal.ColorTable()
            for number, colour in enumerate(colours):
                table.SetColorEntry(number, colour)
            dataset.GetRasterBand(1).SetColorTable(table)
        if names:
            dataset.GetRasterBand(1).SetCategoryNames(list(names))
        dataset = None
        return path

    return make


@pytest.mark.parametrize("resampling", ["bilinear", "cubic", "average"])
@pytest.mark.parametrize(
    ("settings", "is_class"),
    [
        ({"colours": COLOURS}, True),
        ({"names": NAMES}, True),
        ({"band": "LC_Type1"}, True),
        ({"band": "sur_refl_qc_500m"}, True),
        ({"band": "QC"}, True),
        ({"band": "landcover"}, True),
        ({"band": "B4"}, False),
        ({"band": "QC", "dtype": "float32"}, False),
    ],
)
def test_classes_come_from_the_nearest_pixel(land, run, resampling, settings, is_class):
    path = land("map", **settings)
    result = run("mosaic", [path], CELL_SIZE=25, RESAMPLING=resampling)["OUTPUT"]
    dataset = gdal.Open(result)
    valid = dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() != 0
    found = dataset.GetRasterBand(1).ReadAsArray()[valid]
    assert found.size
    assert np.isin(found, CLASSES).all() == is_class


def test_means_of_classes_warn(land, run, new_feedback, tmp_path):
    maps = [land("one", band="SCL"), land("two", band="SCL")]

    def said(name, **settings):
        log = new_feedback()
        run(name, maps, feedback=log, **settings)
        return any("Bands of classes or bits: SCL." in text for text in log.warnings)

    assert said("reduce", REDUCERS=["mode", "median"])
    assert said("reduce", REDUCERS=["mean"])
    assert not said("reduce", REDUCERS=["mode", "first", "count"])
    assert not said("mosaic")
