# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The fourth band of Byte images that GDAL calls alpha: near infrared, or alpha."""

from __future__ import annotations

import numpy as np
import processing
import pytest
from osgeo import gdal

WATER = np.arange(20).reshape(4, 5) % 7 == 0  # near infrared is 0 there
NEAR = np.where(WATER, 0, np.arange(20).reshape(4, 5) * 10 + 3)
SOLID = np.where(WATER, 0, 255)


@pytest.fixture
def aerial(make_image):
    """Write red, green, blue and a fourth band without names."""

    def make(fourth, name="m_4012345_ne_18_060_20190815.tif"):
        path = make_image(name, [10, 20, 30, fourth], dtype="uint8", nodata=None)
        dataset = gdal.Open(path)
        assert dataset.GetRasterBand(4).GetColorInterpretation() == gdal.GCI_AlphaBand
        return path

    return make


def count_of(dataset):
    """Return the number of bands that are not alpha; a photograph with holes gets an alpha band."""
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    return sum(band.GetColorInterpretation() != gdal.GCI_AlphaBand for band in bands)


@pytest.fixture
def mosaic(run, tmp_path, new_feedback):
    """Return red and the number of bands of a mosaic, and what was said of alpha."""

    def of(path):
        feedback = new_feedback()
        dataset = gdal.Open(run("mosaic", [path], feedback=feedback)["OUTPUT"])
        red = dataset.GetRasterBand(1)
        masked = red.GetMaskBand().ReadAsArray() == 0
        said = [line for line in feedback.messages if "fourth band" in line]
        return np.ma.MaskedArray(red.ReadAsArray(), masked), dataset, said

    return of


def test_near_infrared_is_a_band_and_masks_nothing(aerial, mosaic):
    red, dataset, said = mosaic(aerial(NEAR))
    assert not red.mask.any()
    assert (red == 10).all()
    assert count_of(dataset) == 4
    assert (dataset.GetRasterBand(4).ReadAsArray() == NEAR).all()
    assert "taken as data" in said[0]


def test_alpha_masks_and_is_told(aerial, mosaic):
    red, dataset, said = mosaic(aerial(SOLID))
    assert (red.mask == WATER).all()
    assert count_of(dataset) == 3
    assert "taken as alpha" in said[0]
    assert "give the band a name" in said[0]


def test_two_values_are_not_enough_for_data(aerial, mosaic, check):
    path = aerial(np.where(WATER, 0, 200))
    assert count_of(mosaic(path)[1]) == 3
    accepted, message = check("mosaic", [path], BANDS="1,4")
    assert not accepted
    assert "no band number 4" in message
    assert "taken as alpha" in message


@pytest.mark.parametrize(("name", "count"), [("nir", 4), ("alpha", 3)])
def test_the_name_of_the_band_decides(name, count, aerial, mosaic):
    path = aerial(NEAR if name == "alpha" else SOLID)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(4).SetDescription(name)
    dataset = None
    _, dataset, said = mosaic(path)
    assert count_of(dataset) == count
    assert not said


@pytest.mark.parametrize(
    ("choice", "fourth", "count"),
    [("auto", NEAR, 4), ("auto", SOLID, 3), ("alpha", NEAR, 3), ("data", SOLID, 4)],
)
def test_the_option_of_a_folder_decides(
    choice, fourth, count, aerial, tmp_path, new_feedback, qgis_processing
):
    aerial(fourth, name="in/aerial_2019-08-15.tif")
    feedback = new_feedback()
    result = processing.run(
        "imagecollections:collection",
        {
            "FOLDER": str(tmp_path / "in"),
            "FOURTH_BAND": choice,
            "OUTPUT_FOLDER": str(tmp_path / "out"),
        },
        feedback=feedback,
    )
    dataset = gdal.Open(result["OUTPUT_LAYERS"][0])
    assert count_of(dataset) == count
    masked = dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() == 0
    assert (masked == (WATER if count == 3 else False)).all()
    assert any("fourth band" in line for line in feedback.messages) == (choice == "auto")


def test_large_images_are_looked_at_in_places(make_image, mosaic):
    """The strip of data at the lower edge is found, and nothing is read in between."""
    fourth = np.zeros((1500, 40), int)
    fourth[-200:] = np.arange(40) * 6
    path = make_image("a.tif", [1, 1, 1, fourth], dtype="uint8", nodata=None, shape=(1500, 40))
    assert count_of(mosaic(path)[1]) == 4
