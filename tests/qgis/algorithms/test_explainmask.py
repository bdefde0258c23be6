# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Explaining a mask: codes and their legend, clouds and shadows."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.tests.support.masked_layers import (
    FIRST,
    RAMP,
    SHAPE,
    explained,
    refusal,
    write_scenes,
)
from image_collections.tests.support.masked_runs import codes
from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsProcessing

try:
    from qgis.core import QgsLayerTreeModel
except ImportError:
    from qgis.gui import QgsLayerTreeModel

LABELS = {
    0: "counts",
    1: "nodata",
    2: "fill, no observation",
    3: "saturated or defective",
    4: "cloud",
    5: "cloud shadow",
    6: "cirrus",
    7: "haze",
    8: "next to a cloud",
    9: "snow or ice",
    10: "mask rule",
    11: "mask buffer",
    12: "layover",
    13: "radar shadow",
}


@pytest.fixture
def scenes(make_image):
    return write_scenes(make_image)


@pytest.fixture
def explain(tmp_path, new_feedback):
    def start(image, **parameters):
        return explained(image, tmp_path / "why.tif", new_feedback(), **parameters)

    return start


@pytest.fixture
def expected():
    """The codes of the first scene, by its classes."""
    codes = {0: 2, 1: 3, 3: 5, 8: 4, 9: 4, 10: 6, 4: 0, 6: 0}
    return [[codes[value] for value in row] for row in FIRST.tolist()]


@pytest.mark.parametrize("kind", ["file", "layer", "name"])
def test_the_reasons_of_an_image_become_codes(scenes, load, explain, kind, expected):
    image = {"file": lambda path: path, "layer": load, "name": lambda path: load(path, "S2").name()}
    given = image[kind](scenes[0])
    assert explain(given).tolist() == expected
    assert explain(given, MASK="sentinel2-scl", BANDS="B4").tolist() == expected


def test_nodata_and_buffer_have_codes_of_their_own(make_image, explain):
    values = RAMP.copy()
    values[:, 0] = 0
    classes = np.full(SHAPE, 4)
    classes[1, 3] = classes[1, 0] = 3
    image = make_image("a.tif", {"B4": values, "SCL": classes})
    found = explain(image, BANDS="B4", MASK="custom", MASK_RULE="SCL in 3", MASK_BUFFER=10)
    assert found.tolist() == [
        [1, 0, 0, 11, 0],
        [1, 0, 11, 10, 11],
        [1, 0, 0, 11, 0],
        [1, 0, 0, 0, 0],
    ]


def test_the_codes_open_with_a_legend(scenes, project, new_feedback):
    from processing.tools.general import runAndLoadResults

    panel = QgsLayerTreeModel(project.layerTreeRoot())
    panel.setAutoCollapseLegendNodes(10)  # as in the window of QGIS
    feedback = new_feedback()
    parameters = {"INPUT": scenes[0], "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
    runAndLoadResults("imagecollections:explainmask", parameters, feedback=feedback)
    assert feedback.errors == []
    (layer,) = project.mapLayers().values()
    assert layer.name() == "Mask of sentinel_2024-05-01"
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert {int(each.value): each.label for each in renderer.classes()} == LABELS
    assert len({each.color.name() for each in renderer.classes()}) == len(LABELS)
    node = project.layerTreeRoot().findLayer(layer.id())
    assert len(panel.layerLegendNodes(node)) > 10
    assert node.isExpanded()
    panel.deleteLater()


def test_no_mask_cannot_be_explained(scenes):
    assert "no mask to explain" in refusal("explainmask", INPUT=scenes[0], MASK="none")
    assert "Image" in refusal("explainmask", INPUT=None)
    assert "nowhere.tif" in refusal("explainmask", INPUT="/nowhere.tif")


# Clouds and shadows


@pytest.fixture
def cloudy(make_image):
    """Write an image with a cloud in the middle and dark ground everywhere else."""

    def write(azimuth=None, **more):
        probability, infrared = np.zeros((60, 60)), np.full((60, 60), 900)
        probability[25:35, 25:35] = 90
        infrared[25:35, 25:35] = 7000
        bands = {"B8": infrared, "MSK_CLDPRB": probability, **more}
        path = make_image("cloudy.tif", bands, shape=(60, 60), nodata=None)
        if azimuth is not None:
            dataset = gdal.Open(path, gdal.GA_Update)
            dataset.SetMetadata({"MEAN_SOLAR_AZIMUTH_ANGLE": str(azimuth)})
            dataset = None
        return path

    return write


def test_an_image_that_does_not_know_its_sun_is_named(cloudy):
    message = refusal("mosaic", LAYERS=[cloudy()], MASK="clouds-and-shadows")
    assert "'cloudy'" in message
    assert "Sun azimuth" in message


@pytest.mark.parametrize(
    ("sun", "rows", "columns"),
    [
        (180, slice(5, 25), slice(25, 35)),
        (0, slice(35, 55), slice(25, 35)),
        (90, slice(25, 35), slice(5, 25)),
        (270, slice(25, 35), slice(35, 55)),
    ],
)
@pytest.mark.parametrize("by_hand", [False, True])
def test_shadows_are_found_away_from_the_sun(cloudy, explain, sun, rows, columns, by_hand):
    image = cloudy(10 if by_hand else sun)
    given = {"SUN_AZIMUTH": sun} if by_hand else {}
    found = explain(image, MASK="clouds-and-shadows", SHADOW_DISTANCE=200, **given)
    expected = np.zeros((60, 60), int)
    expected[rows, columns] = 5
    expected[25:35, 25:35] = 4
    # A disk of 20 m does not reach into the corners, three cells each, and the far end may lie one
    # row nearer, since the north of the map is not quite that of the sun.
    is_left_out = found != expected
    assert is_left_out.sum() <= 24 + 10
    assert not found[is_left_out].any()


def test_thresholds_of_clouds_and_shadows_are_parameters(cloudy, explain):
    image = cloudy(180)
    given = {"MASK": "clouds-and-shadows", "SHADOW_DISTANCE": 200}
    assert set(np.unique(explain(image, **given))) == {0, 4, 5}
    assert set(np.unique(explain(image, DARK_NIR=0.09, **given))) == {0, 4}
    assert set(np.unique(explain(image, CLOUD_PROBABILITY=90, **given))) == {0}
    grown = explain(image, DARK_NIR=0, MASK_BUFFER=50, **given)
    assert (grown[30] == 11).sum() == (grown[:, 30] == 11).sum() == 10  # five cells on either side
    assert set(np.unique(grown)) == {0, 4, 11}


@pytest.mark.parametrize("sun", [20, 180, 250])
@pytest.mark.parametrize(
    "place",
    [
        {"crs": 32632, "left": 758500.0, "top": 6661500.0},  # where the map is turned
        {"crs": 2263, "left": 984250.0, "top": 200000.0, "cell": 10 * 3937 / 1200},  # feet
        {"crs": 4326, "left": 15.0, "top": 60.0, "cell": 0.00009},
        {"crs": 32632, "scale": (2e-4, -0.1)},
        {"crs": 32632, "scale": (1e-4, 0.0), "bands": ("B8", "MSK_CLDPRB", "SCL")},
    ],
    ids=["turned", "feet", "degrees", "scaled", "water"],
)
def test_the_recipe_is_that_of_the_tests_of_the_engine(make_image, explain, tmp_path, sun, place):
    """Their builder of masks is a copy, of which they try every unit and every sun."""
    rows, columns = np.mgrid[:90, :80]
    probability = np.where((rows - 44) ** 2 + (columns - 38) ** 2 < 90, 5000, 1000)
    infrared = np.where(columns % 16 < 8, 900, 1700)
    classes = np.where(rows % 9 < 4, 6, 4)
    bands = {"B08": infrared, "MSK_CLDPRB": probability}
    bands |= {"SCL": classes} if "bands" in place else {}
    details = {key: value for key, value in place.items() if key != "bands"}
    scale, offset = place.get("scale", (1.0, 0.0))
    image = make_image("a.tif", bands, shape=(90, 80), nodata=None, **details)
    # One scale is of all bands of such a file.
    level = 3000 * scale + offset
    given = {"CLOUD_PROBABILITY": level, "SHADOW_DISTANCE": 300, "DARK_NIR": 0.13}
    found = explain(
        image, MASK="clouds-and-shadows", SUN_AZIMUTH=sun, MASK_BUFFER=35, BANDS="B08", **given
    )
    recipe = {"azimuth": float(sun), "probability": level, "distance": 300.0, "dark": 0.13}
    expected = codes(image, tmp_path, recipe=recipe, buffer=35.0, bands="B08")
    assert set(np.unique(found)) == {0, 4, 5, 11}
    np.testing.assert_array_equal(found, expected)


# Fmask: bits of HLS, or classes

FMASK_CLASSES = np.array([[0, 1, 2, 3, 4], [255, 0, 0, 0, 2], [4, 4, 3, 1, 0], [0, 0, 0, 0, 255]])
# Every number has the bit of an aerosol level, as the pixels of HLS have.
FMASK_BITS = np.array([[64, 66, 68, 72, 80], [255, 64, 64, 98, 64], [74] * 5, [64] * 5])


@pytest.mark.parametrize(
    ("name", "values", "codes", "said"),
    [
        (
            "scene_2024-05-01.tif",
            FMASK_CLASSES,
            {0: 0, 1: 0, 2: 5, 3: 9, 4: 4, 255: 2},
            "fmask-classes (Fmask), as the values are those of classes.",
        ),
        (
            "scene_2024-05-01.tif",
            FMASK_BITS,
            {64: 0, 66: 4, 68: 8, 72: 5, 80: 0, 98: 4, 74: 4, 255: 2},
            "hls-fmask (Fmask), as the values are bits.",
        ),
        # Of a product that says what it is, nothing is guessed from values.
        (
            "HLS.S30.T32TQM.2024122T101559.v2.0.tif",
            FMASK_CLASSES,
            {0: 0, 1: 0, 2: 4, 3: 4, 4: 8, 255: 2},
            "hls-fmask (Fmask).",
        ),
    ],
)
def test_classes_of_fmask_are_told_from_bits(
    make_image, tmp_path, new_feedback, name, values, codes, said
):
    feedback = new_feedback()
    image = make_image(name, {"B4": RAMP, "Fmask": values})
    found = explained(image, tmp_path / "why.tif", feedback, BANDS="B4", MASK="auto")
    assert found.tolist() == [[codes[value] for value in row] for row in values.tolist()]
    assert any(said in message for message in feedback.messages), feedback.messages


@pytest.mark.parametrize("values", [FMASK_CLASSES, FMASK_BITS])
def test_the_composite_is_the_same_as_with_the_bits(make_image, run, read, values):
    image = make_image("scene_2024-05-01.tif", {"B4": RAMP, "Fmask": values})
    pair = [
        read(run("mosaic", [image], BANDS="B4", MASK=mask)["OUTPUT"])["B4"]
        for mask in ("auto", "hls-fmask")
    ]
    assert np.array_equal(*pair)


def test_a_band_of_fill_alone_is_not_taken_for_classes(make_image, tmp_path, new_feedback):
    image = make_image("scene_2024-05-01.tif", {"B4": RAMP, "Fmask": np.full(SHAPE, 255)})
    feedback = new_feedback()
    explained(image, tmp_path / "why.tif", feedback, BANDS="B4", MASK="auto")
    assert any("hls-fmask (Fmask), as" in message for message in feedback.messages)
