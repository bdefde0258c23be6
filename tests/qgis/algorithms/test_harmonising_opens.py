# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Results of normalize, match histogram, threshold and export open named and drawn."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsContrastEnhancement,
    QgsPalettedRasterRenderer,
    QgsRasterMinMaxOrigin,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)

TEMPORARY = "TEMPORARY_OUTPUT"
STRETCHED = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum


@pytest.fixture
def opened(project, new_feedback):
    """Run an algorithm as the toolbox does; return the layers that were opened by name."""
    from processing.tools.general import runAndLoadResults

    def start(name, **parameters):
        before = set(project.mapLayers())
        feedback = new_feedback()
        runAndLoadResults(f"imagecollections:{name}", parameters, feedback=feedback)
        assert feedback.errors == []
        return {
            layer.name(): layer for key, layer in project.mapLayers().items() if key not in before
        }

    return start


@pytest.fixture
def scene(make_image):
    values = np.random.default_rng(0).integers(100, 3000, (40, 50))
    return make_image("scene_2024-05-01.tif", {"B4": values}, shape=(40, 50))


def test_a_normalized_stack_is_stretched(scene, opened):
    layers = opened("normalize", LAYERS=[scene], OUTPUT=TEMPORARY)
    renderer = layers["Normalized"].renderer()
    assert isinstance(renderer, QgsSingleBandGrayRenderer)
    assert renderer.contrastEnhancement().maximumValue() <= 1.0


@pytest.mark.parametrize("bands", [["B4"], ["B4", "B3", "B2"]])
def test_ends_that_were_chosen_for_the_images_are_not_those_of_a_normalized_stack(
    make_image, load, opened, bands
):
    scene = load(make_image("scene_2024-05-01.tif", _bands(bands), shape=(40, 50)))
    scene.setContrastEnhancement(STRETCHED, QgsRasterMinMaxOrigin.Limits.MinMax)
    _choose_ends(scene)
    assert min(_highest_ends(scene)) > 1000
    layers = opened("normalize", LAYERS=[scene], OUTPUT=TEMPORARY)
    assert max(_highest_ends(layers["Normalized"])) <= 1.5


def test_a_colour_ramp_of_the_images_does_not_fit_normalized_values(make_image, load, opened):
    scene = load(make_image("scene_2024-05-01.tif", _bands(["B4"]), shape=(40, 50)))
    ramp = QgsSingleBandPseudoColorRenderer(scene.dataProvider(), 1)
    ramp.setClassificationMax(3000)
    scene.setRenderer(ramp)
    layers = opened("normalize", LAYERS=[scene], OUTPUT=TEMPORARY)
    assert isinstance(layers["Normalized"].renderer(), QgsSingleBandGrayRenderer)


def test_a_matched_image_is_drawn_as_the_reference(make_image, load, opened):
    bands = _bands(["B4", "B3", "B2"])
    scene = load(make_image("scene_2024-05-01.tif", bands, shape=(40, 50)))
    shares = {name: (values / 10000).astype("float32") for name, values in bands.items()}
    other = make_image("other_2024-05-11.tif", shares, shape=(40, 50), dtype="float32")
    reference = load(other)
    for layer in (scene, reference):
        layer.setContrastEnhancement(STRETCHED, QgsRasterMinMaxOrigin.Limits.MinMax)
        _choose_ends(layer)
    layers = opened("matchhistogram", INPUT=scene, REFERENCE=reference, OUTPUT=TEMPORARY)
    found = _highest_ends(layers["scene_2024-05-01 matched"])
    assert found == pytest.approx(_highest_ends(reference))


def _bands(names):
    random = np.random.default_rng(0)
    return {name: random.integers(100, 3000, (40, 50)) for name in names}


def _choose_ends(layer):
    """Make the ends of a layer those that somebody has chosen."""
    renderer = layer.renderer()
    renderer.setMinMaxOrigin(QgsRasterMinMaxOrigin())


def _highest_ends(layer):
    renderer = layer.renderer()
    if isinstance(renderer, QgsSingleBandGrayRenderer):
        return [renderer.contrastEnhancement().maximumValue()]
    return [
        each.maximumValue()
        for each in (
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        )
    ]


def test_a_matched_image_is_named_after_the_image(scene, opened):
    layers = opened("matchhistogram", INPUT=scene, REFERENCE=scene, OUTPUT=TEMPORARY)
    assert layers["scene_2024-05-01 matched"].isValid()


def test_a_divided_image_has_two_colours(scene, opened):
    layers = opened("threshold", INPUT=scene, METHOD="number", VALUE=1500, OUTPUT=TEMPORARY)
    renderer = layers["scene_2024-05-01 divided at 1500"].renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert [item.value for item in renderer.classes()] == [0, 1]


def test_joined_tiles_are_opened(scene, opened, tmp_path):
    folder = str(tmp_path / "tiles")
    layers = opened("export", INPUT=scene, TILE_SIZE=16, OUTPUT_FOLDER=folder)
    layer = layers["scene_2024-05-01"]
    assert layer.isValid()
    assert layer.source().endswith("scene_2024-05-01.vrt")
