# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The example models: each run from the toolbox's registry, and what it makes."""

from __future__ import annotations

import numpy as np
import processing
import pytest
from image_collections.tests.gdal.products import miniatures
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingModelAlgorithm

DAYS = ("20200518", "20200619", "20200721")
# The bit of a cloud in QA_PIXEL of Landsat Collection 2, and the number of a clear pixel.
CLOUD, CLEAR = 8, 64
NAMES = ("cloudfreemedian", "greenestpixel", "waterfrequency")


@pytest.fixture
def run_model(tmp_path, new_feedback):
    def start(name, output, **parameters):
        target = str(tmp_path / f"{name}.tif")
        feedback = new_feedback()
        try:
            result = processing.run(
                f"imagecollections:{name}", {**parameters, output: target}, feedback=feedback
            )
        except QgsProcessingException as error:
            pytest.fail("\n".join([str(error), *feedback.errors]))
        assert result[output] == target
        return target

    return start


@pytest.fixture
def products(tmp_path):
    """Three Landsat products; the second is greenest, and the third is cloudy in its first row."""
    folder = tmp_path / "products"
    for number, day in enumerate(DAYS):
        place = miniatures.landsat(folder, day=day)
        numbers = {"SR_B4": 9000 + number, "SR_B5": (12000, 20000, 15000)[number]}
        for band, value in numbers.items():
            path = next(place.glob(f"*_{band}.TIF"))
            miniatures.write(path, np.full((8, 8), value), cell=30)
        flags = np.full((8, 8), CLEAR)
        if number == 2:
            flags[0] = CLOUD
        miniatures.write(next(place.glob("*_QA_PIXEL.TIF")), flags, cell=30)
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_a_model_can_run_and_explains_itself(name):
    model = QgsApplication.processingRegistry().createAlgorithmById(f"imagecollections:{name}")
    assert isinstance(model, QgsProcessingModelAlgorithm)
    assert model.canExecute() == (True, "")
    assert model.groupId() == "models"
    assert model.helpContent()["ALG_DESC"].endswith(".")
    for parameter in model.parameterDefinitions():
        assert parameter.isDestination() or parameter.help().endswith(".")


def test_a_model_makes_new_ones_of_itself():
    model = QgsApplication.processingRegistry().algorithmById("imagecollections:greenestpixel")
    assert model.create().id() == model.id()


def test_the_median_of_a_folder_is_that_of_clear_observations(products, run_model, read):
    result = read(run_model("cloudfreemedian", "median:OUTPUT", FOLDER=str(products)))
    red = result["SR_B4_median"]
    assert red[1, 1] == pytest.approx(9001 * 2.75e-5 - 0.2)
    assert red[0, 0] == pytest.approx(9000.5 * 2.75e-5 - 0.2)


def test_dates_and_bands_reach_the_steps(products, run_model, read):
    result = read(
        run_model(
            "cloudfreemedian",
            "median:OUTPUT",
            FOLDER=str(products),
            START_DATE="2020-06-01",
            BANDS="SR_B5",
        )
    )
    assert list(result) == ["SR_B5_median"]
    assert result["SR_B5_median"][0, 0] == pytest.approx(20000 * 2.75e-5 - 0.2)


def test_the_greenest_pixel_comes_from_the_greenest_scene(products, run_model, read):
    result = read(
        run_model(
            "greenestpixel",
            "greenest:OUTPUT",
            FOLDER=str(products),
            QUALITY="(SR_B5 - SR_B4) / (SR_B5 + SR_B4)",
            BANDS="SR_B5,SR_B4",
        )
    )
    assert list(result) == ["SR_B5", "SR_B4"]
    assert (result["SR_B5"] == 20000).all()
    assert (result["SR_B4"] == 9001).all()


def test_how_often_was_this_water(make_image, run_model, read):
    water, land, cloud, nothing = 6, 5, 9, 0
    # By column: always water, water in one of two clear dates, never, never seen.
    rows = (
        (water, water, land, cloud, nothing),
        (water, land, land, cloud, nothing),
        (cloud, cloud, land, cloud, nothing),
    )
    scenes = [
        make_image(f"scene_2024-0{number}-01.tif", {"SCL": np.tile(row, (4, 1))}, dtype="uint8")
        for number, row in enumerate(rows, start=4)
    ]
    (share,) = read(run_model("waterfrequency", "share:OUTPUT", LAYERS=scenes)).values()
    assert share[0].tolist() == [100.0, 50.0, 0.0, -1.0, -1.0]
