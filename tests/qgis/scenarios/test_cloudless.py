# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The steps of the guide to a cloudless mosaic, on scenes of which every pixel is known."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from image_collections.tests.support.items import asset, item, projection, stored, write_items
from osgeo import gdal, osr

DOCS = Path(__file__).resolve().parents[3] / "docs"
DAYS = ("2024-06-01", "2024-06-06", "2024-06-11")
CLEAR = (1000, 1100, 1200)
SIDE, CELL = 60, 10.0
ORIGIN = (400000.0, 4600000.0)
# A cloud, and its shadow to the north of it, as the sun stands in the south.
CLOUD = np.s_[36:44, 20:30]
SHADOW = np.s_[16:24, 20:30]
# 50 m beside the cloud, and well beyond.
EDGE, BEYOND = (40, 34), (40, 40)


def write(path, values, cell):
    rows, columns = values.shape
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), columns, rows, 1, gdal.GDT_UInt16)
    dataset.SetGeoTransform([ORIGIN[0], cell, 0, ORIGIN[1], 0, -cell])
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None


@pytest.fixture
def season(tmp_path, monkeypatch):
    """Three scenes at 10 m, of which the first has a cloud, and probabilities at 20 m."""
    items = []
    for place, (day, clear) in enumerate(zip(DAYS, CLEAR)):
        colours = np.full((SIDE, SIDE), clear)
        infrared = np.full((SIDE, SIDE), 4000)
        probability = np.zeros((SIDE, SIDE), int)
        if place == 0:
            colours[CLOUD], infrared[CLOUD], probability[CLOUD] = 9000, 9000, 90
            colours[SHADOW], infrared[SHADOW] = 100, 300
        assets = {}
        for name in ("red", "green", "blue", "nir"):
            file = f"{day}_{name}.tif"
            write(tmp_path / file, infrared if name == "nir" else colours, CELL)
            bands = [{"name": name, "eo:common_name": name}]
            assets[name] = {
                **asset(file),
                **projection(SIDE, SIDE, CELL, origin=ORIGIN),
                **stored(scale=0.0001, offset=0),
                "eo:bands": bands,
            }
        write(tmp_path / f"{day}_MSK_CLDPRB_20m.tif", probability[::2, ::2], 2 * CELL)
        made = item(f"S2A_{day}", assets, date=f"{day}T10:00:00Z", **{"view:sun_azimuth": 180.0})
        items.append(made)
    write_items(tmp_path / "scenes.json", items)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_steps_of_the_guide_leave_no_cloud_and_no_shadow(season):
    page = (DOCS / "cloud-free.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"^```python\n(.*?)^```", page, re.S | re.M)
    exec(compile(code, "cloud-free.md", "exec"), {})
    dataset = gdal.Open(str(season / "cloudless.tif"))
    assert dataset.RasterCount == 3
    # Reflectance, as the items say how numbers become it.
    values = np.rint(dataset.GetRasterBand(1).ReadAsArray() * 10000).astype(int)
    without_first = (CLEAR[1] + CLEAR[2]) // 2
    assert (values[CLOUD] == without_first).all()
    assert (values[SHADOW] == without_first).all()
    assert values[EDGE] == without_first
    assert values[BEYOND] == CLEAR[1]
    assert set(np.unique(values)) == {CLEAR[1], without_first}
