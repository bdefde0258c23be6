# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters of 64-bit integers, as numpy makes them when nothing else is said."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

END = -(2**63)
VALUES = np.arange(1, 21, dtype="int64").reshape(4, 5) * 2**40


def numbers(path):
    dataset = gdal.Open(path)
    band = dataset.GetRasterBand(1)
    return gdal.GetDataTypeName(band.DataType), band.GetNoDataValue(), dataset.ReadAsArray()


@pytest.mark.parametrize(
    ("name", "settings"),
    [
        ("mosaic", {}),
        ("reduce", {"REDUCERS": ["mode"]}),
        ("qualitymosaic", {"QUALITY": "band1"}),
        ("tobands", {"EXPRESSION": "band1"}),
    ],
)
def test_without_nodata_all_numbers_stay(make_image, run, name, settings):
    image = make_image("scene_2024-05-01.tif", [VALUES], dtype="int64", nodata=None)
    kind, nodata, values = numbers(run(name, [image], **settings)["OUTPUT"])
    assert (kind, nodata) == ("Int64", END)
    np.testing.assert_array_equal(values, VALUES)


def test_a_pixel_at_the_end_of_the_range_is_said(make_image, run, new_feedback):
    values = VALUES.copy()
    values[0, 0] = END
    image = make_image("scene_2024-05-01.tif", [values], dtype="int64", nodata=None)
    log = new_feedback()
    run("mosaic", [image], feedback=log)
    assert any("1 value of the result equals the output nodata" in said for said in log.warnings)


@pytest.mark.parametrize(
    ("reducers", "kind", "nodata"),
    [
        (["count", "min"], "Int64", -1),
        (["min", "mean"], "Float64", None),
        (["first", "stdDev"], "Float64", None),
    ],
)
def test_several_reducers_share_a_file(make_image, run, new_feedback, reducers, kind, nodata):
    image = make_image("scene_2024-05-01.tif", [VALUES], dtype="int64", nodata=-1)
    log = new_feedback()
    found = numbers(run("reduce", [image, image], REDUCERS=reducers, feedback=log)["OUTPUT"])
    assert found[0] == kind
    assert found[1] == nodata or np.isnan(found[1])
    place = 1 if reducers[0] == "count" else 0
    np.testing.assert_array_equal(found[2][place], VALUES)
    said = any("beyond 2**53" in text for text in log.messages)
    assert said == (kind == "Float64")
