# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where: pixels get another value where a test holds, through QGIS, with partners and masks."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException


@pytest.fixture
def start(tmp_path, new_feedback):
    def run(layers, **parameters):
        parameters.setdefault("OUTPUT_FOLDER", str(tmp_path / "out"))
        given = {"LAYERS": layers, **parameters}
        return processing.run("imagecollections:where", given, feedback=new_feedback())

    return run


def shown(path):
    """Return the values of all bands by name, NaN where they are masked."""
    dataset = gdal.Open(str(path))
    found = {}
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        values = band.ReadAsArray().astype(float)
        values[values == band.GetNoDataValue()] = np.nan
        found[band.GetDescription()] = values
    return found


@pytest.fixture
def orbits(make_image):
    """Ascending images of two dates with what distorts them, and descending ones of the dates."""
    shape = (1, 6)
    bad = np.array([[0, 1, 1, 1, 0, 0]])
    ascending = [
        make_image(
            f"asc_2024-0{month}-01.tif",
            {"VV": np.array([[1, 1, 1, 1, -1, 1]]) * month, "bad": bad},
            shape=shape,
            dtype="int16",
            nodata=-month,
        )
        for month in (1, 2)
    ]
    descending = [
        make_image(
            f"desc_2024-0{month}-01.tif",
            {"VV_d": np.array([[3, 3, 3, -1, 3, 3]])},
            shape=shape,
            dtype="int16",
            nodata=-1,
        )
        for month in (1, 2)
    ]
    return ascending, descending


@pytest.mark.parametrize("form", ["tif", "live"])
def test_one_orbit_is_filled_from_the_other(orbits, start, trusted, form):
    ascending, descending = orbits
    made = start(
        ascending,
        PARTNERS=descending,
        TEST="bad == 1",
        VALUE="VV_d",
        BANDS="VV",
        OUTPUT_FORMAT=form,
    )
    assert [Path(path).stem for path in made["OUTPUT_LAYERS"]] == [
        "asc_2024-01-01",
        "asc_2024-02-01",
    ]
    for month, path in enumerate(made["OUTPUT_LAYERS"], start=1):
        found = shown(path)
        assert list(found) == ["VV", "bad"]
        expected = [[month, 3, 3, month, np.nan, month]]
        np.testing.assert_array_equal(found["VV"], expected)
        np.testing.assert_array_equal(found["bad"], [[0, 1, 1, 1, 0, 0]])


def test_masks_work_before(make_image, start):
    """What the mask takes out of the image stays out, and a test there is masked."""
    rng = np.random.default_rng(4)
    bands = {"B4": rng.integers(1, 300, (40, 50)), "B8": rng.integers(200, 400, (40, 50))}
    path = make_image("one.tif", bands, shape=(40, 50))
    (made,) = start(
        [path],
        TEST="B4 > 100",
        VALUE="B8 + 0.5",
        BANDS="B4",
        MASK="custom",
        MASK_RULE="B8 >= 300",
        ADD_BANDS="sum = B4 + B8",
    )["OUTPUT_LAYERS"]
    found = shown(made)
    clear = bands["B8"] < 300
    expected = np.where(bands["B4"] > 100, bands["B8"] + 0.5, bands["B4"])
    np.testing.assert_array_equal(found["B4"], np.where(clear, expected, np.nan))
    np.testing.assert_array_equal(found["sum"], np.where(clear, bands["B4"] + bands["B8"], np.nan))
    assert gdal.Open(made).GetRasterBand(1).DataType == gdal.GDT_Float32


def test_an_index_may_be_in_the_test(make_image, start):
    bands = {"B04": np.array([[1, 5, 5]]), "B08": np.array([[9, 5, 1]])}
    path = make_image("S2A_MSIL2A_20240501.tif", bands, shape=(1, 3))
    (made,) = start([path], TEST="(B08 - B04) / (B08 + B04) > 0", VALUE="-7")["OUTPUT_LAYERS"]
    np.testing.assert_array_equal(shown(made)["B04"], [[-7, 5, 5]])


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"TEST": "B4 >", "VALUE": "1"}, "expected"),
        ({"TEST": "B9", "VALUE": "1"}, "has no band 'B9'"),
        ({"TEST": "B4", "VALUE": "B9"}, "has no band 'B9'"),
        ({"TEST": "B4", "VALUE": "B4 = 1", "BANDS": "B8"}, "Bands does not choose"),
    ],
)
def test_what_is_wrong_is_said_before_anything_is_written(
    make_image, start, tmp_path, given, message
):
    path = make_image("one.tif", {"B4": np.ones((4, 5)), "B8": np.ones((4, 5))})
    with pytest.raises(QgsProcessingException, match=message):
        start([path], **given)
    assert not list((tmp_path).glob("out/*"))
