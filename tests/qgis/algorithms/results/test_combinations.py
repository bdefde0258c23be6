# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Natural colours by default, other combinations by choice, and a contrast for the land."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.algorithms.results.combinations import (
    COMBINATIONS,
    combination_labels,
    draw_scene,
    know_colours,
    show_as,
)
from image_collections.algorithms.results.contrast import stretch
from qgis.core import QgsMultiBandColorRenderer, QgsProcessing, QgsSingleBandGrayRenderer

NAMES = ("B02", "B03", "B04", "B08", "B11", "B12")
SHAPE = (40, 50)


def values(clouds=0.3):
    """Bands of a land from 200 to 1000, with clouds of 9000."""
    random = np.random.default_rng(3)
    cloudy = random.random(SHAPE) < clouds
    return {
        name: np.where(cloudy, 9000, random.integers(200, 1000, SHAPE)).astype(np.uint16)
        for name in NAMES
    }


@pytest.fixture
def scenes(make_image, load):
    return [
        load(make_image(f"S2A_{day}.tif", values(), shape=SHAPE))
        for day in ("2024-05-01", "2024-06-01")
    ]


@pytest.fixture
def open_result(project, new_feedback):
    from processing.tools.general import runAndLoadResults

    def start(layers, name="mosaic", **parameters):
        before = set(project.mapLayers())
        parameters.setdefault("OUTPUT", QgsProcessing.TEMPORARY_OUTPUT)
        feedback = new_feedback()
        runAndLoadResults(
            f"imagecollections:{name}", {"LAYERS": layers, **parameters}, feedback=feedback
        )
        assert feedback.errors == []
        (layer,) = (each for key, each in project.mapLayers().items() if key not in before)
        return layer

    return start


def drawn(layer):
    renderer = layer.renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    return renderer.redBand(), renderer.greenBand(), renderer.blueBand()


def brightest(layer):
    return layer.renderer().redContrastEnhancement().maximumValue()


@pytest.mark.parametrize(
    ("name", "bands", "expected"),
    [
        ("mosaic", "", (3, 2, 1)),
        ("mosaic", "B02,B03,B04,B08", (3, 2, 1)),
        ("mosaic", "blue,green,red,nir", (3, 2, 1)),
        ("mosaic", "B08,B04,B03", (1, 2, 3)),  # an order of its own is the order of the colours
        ("mosaic", "B08,B11,B12", (1, 2, 3)),
        ("reduce", "", (3, 2, 1)),
    ],
)
def test_results_of_known_sensors_are_in_natural_colours(
    name, bands, expected, scenes, open_result
):
    assert drawn(open_result(scenes, name, BANDS=bands)) == expected


@pytest.mark.parametrize("bands", ["", "B04,B03,B02", "B02,B03,B04"])
def test_several_statistics_are_in_natural_colours_of_the_first(scenes, open_result, bands):
    result = open_result(scenes, "reduce", BANDS=bands, REDUCERS=["count", "median", "percentile"])
    names = [result.bandName(number).split(": ")[-1] for number in drawn(result)]
    assert names == ["B04_median", "B03_median", "B02_median"]


def test_a_combination_that_was_chosen_for_the_first_image_is_kept(scenes, open_result):
    scenes[0].setRenderer(QgsMultiBandColorRenderer(scenes[0].dataProvider(), 4, 3, 2))
    assert drawn(open_result(scenes)) == (4, 3, 2)


def test_bands_of_no_known_sensor_are_drawn_as_qgis_does(make_image, load, open_result):
    bands = dict(zip("abc", values().values()))
    assert drawn(open_result([load(make_image("a.tif", bands, shape=SHAPE))])) == (1, 2, 3)


def test_the_contrast_is_that_of_the_land_and_not_of_the_clouds(scenes, open_result):
    assert brightest(open_result(scenes)) < 5000


@pytest.mark.parametrize("clouds", [0.1, 0.3, 0.45])
def test_the_land_is_as_bright_under_many_clouds_as_without(make_image, load, clouds):
    """Nearly all of the land, from 200 to 1000, lies between black and white, and is not dark."""
    layer = load(make_image("S2A_2024-05-01.tif", values(clouds), shape=SHAPE))
    draw_scene(layer)
    assert drawn(layer) == (3, 2, 1)
    assert 950 < brightest(layer) < 1700


def test_without_clouds_the_contrast_is_the_usual_one(make_image, load):
    layer = load(make_image("S2A_2024-05-01.tif", values(clouds=0), shape=SHAPE))
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 3, 2, 1))
    stretch(layer)
    usual = brightest(layer)
    stretch(layer, over_land=True)
    assert brightest(layer) == pytest.approx(usual, rel=0.02)


def widths(layer):
    renderer = layer.renderer()
    found = (
        renderer.redContrastEnhancement(),
        renderer.greenContrastEnhancement(),
        renderer.blueContrastEnhancement(),
    )
    return [each.maximumValue() - each.minimumValue() for each in found]


@pytest.mark.parametrize("bands", ["", "B04,B03,B02", "red,green,blue"])
@pytest.mark.parametrize("clouds", [0, 0.3])
def test_natural_colours_are_stretched_alike(make_image, load, open_result, bands, clouds):
    """Blue has half the spread of red: what is grey stays grey."""
    named = values(clouds)
    named["B02"] = named["B02"] // 2
    layer = open_result([load(make_image("S2A_2024-05-01.tif", named, shape=SHAPE))], BANDS=bands)
    red, green, blue = widths(layer)
    assert red == pytest.approx(green)
    assert red == pytest.approx(blue)
    show_as(layer, "false_colour")
    assert bands or drawn(layer) == (4, 3, 2)


def test_woods_are_green_and_not_black(make_image, load):
    """A third of the image is darker than all else, and a little greener than it is blue or red."""
    named = values(clouds=0.1)
    for name, dark in (("B02", 190), ("B03", 300), ("B04", 220)):
        named[name][: SHAPE[0] // 3] = dark
    layer = load(make_image("S2A_2024-05-01.tif", named, shape=SHAPE))
    draw_scene(layer)
    renderer = layer.renderer()
    blue, green, red = (
        (dark - ends.minimumValue()) / (ends.maximumValue() - ends.minimumValue())
        for dark, ends in (
            (190, renderer.blueContrastEnhancement()),
            (300, renderer.greenContrastEnhancement()),
            (220, renderer.redContrastEnhancement()),
        )
    )
    assert 0 < blue < red < green
    assert 0.1 < green < 0.3


def test_other_colours_are_stretched_each_by_itself(make_image, load, open_result):
    named = values(clouds=0)
    named["B08"] = named["B08"] * 5
    layer = open_result([load(make_image("S2A_2024-05-01.tif", named, shape=SHAPE))])
    show_as(layer, "false_colour")
    infrared, red, _ = widths(layer)
    assert infrared > 4 * red


def test_a_live_composite_is_in_natural_colours_too(scenes, open_result, tmp_path, trusted):
    layer = open_result(scenes, OUTPUT=str(tmp_path / "live.vrt"))
    assert drawn(layer) == (3, 2, 1)
    assert brightest(layer) < 5000


def test_a_result_is_shown_as_what_is_chosen_and_back(scenes, open_result):
    layer = open_result(scenes, BANDS="B02,B03,B04,B08")
    assert show_as(layer, "false_colour")
    assert drawn(layer) == (4, 3, 2)
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 4, 4, 4))
    assert not show_as(layer, "false_colour")  # what the user has changed since is kept
    assert drawn(layer) == (4, 4, 4)
    assert not show_as(layer, "agriculture")  # it has no such band
    assert show_as(layer, "natural")
    assert show_as(layer, "")
    assert drawn(layer) == (3, 2, 1)
    assert show_as(layer, "of a later version")  # as it was first
    assert drawn(layer) == (3, 2, 1)


def test_other_layers_are_left_alone(scenes):
    assert not show_as(scenes[0], "natural")
    assert not show_as(scenes[0], "")
    gray = scenes[0]
    gray.setRenderer(QgsSingleBandGrayRenderer(gray.dataProvider(), 1))
    know_colours(gray, {})
    assert not show_as(gray, "natural")


def test_every_combination_has_a_label():
    assert list(combination_labels()) == list(COMBINATIONS)


def test_scenes_that_are_loaded_are_in_natural_colours(scenes, make_image, load):
    draw_scene(scenes[0])
    assert drawn(scenes[0]) == (3, 2, 1)
    chosen = scenes[1]
    chosen.setRenderer(QgsMultiBandColorRenderer(chosen.dataProvider(), 4, 3, 2))
    draw_scene(chosen)
    assert drawn(chosen) == (4, 3, 2)
    single = load(make_image("single.tif", {"B04": 1}))
    draw_scene(single)
    assert not isinstance(single.renderer(), QgsMultiBandColorRenderer)


@pytest.mark.parametrize("names", [("VV", "angle"), ("VV", "angle", "distortion")])
def test_radar_images_that_are_loaded_are_drawn_by_their_backscatter(make_image, load, names):
    values = {name: np.linspace(1, 9, 2000).reshape(SHAPE) for name in names}
    layer = load(make_image("S1A_2024-05-01.tif", values, dtype="float32", shape=SHAPE))
    draw_scene(layer)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandGrayRenderer)
    assert renderer.grayBand() == 1
    contrast = renderer.contrastEnhancement()
    assert 1 <= contrast.minimumValue() < 2
    assert 8 < contrast.maximumValue() <= 9


def test_backscatter_that_was_not_drawn_is_stretched(make_image, load):
    names = ("angle", "dem", "mask", "Sigma0_VV")
    values = {name: np.linspace(1, 9, 2000).reshape(SHAPE) for name in names}
    layer = load(make_image("S1A_2024-05-01.tif", values, dtype="float32", shape=SHAPE))
    draw_scene(layer)
    assert layer.renderer().grayBand() == 4
    assert layer.renderer().contrastEnhancement().maximumValue() > 8


def test_images_of_a_collection_that_are_written_are_in_natural_colours(
    scenes, project, new_feedback, tmp_path
):
    from processing.tools.general import runAndLoadResults

    before = set(project.mapLayers())
    feedback = new_feedback()
    parameters = {"LAYERS": scenes, "OUTPUT_FOLDER": str(tmp_path / "mapped")}
    runAndLoadResults("imagecollections:map", parameters, feedback=feedback)
    assert feedback.errors == []
    layers = [layer for key, layer in project.mapLayers().items() if key not in before]
    assert [drawn(layer) for layer in layers] == [(3, 2, 1)] * 2
