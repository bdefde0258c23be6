# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Results of normalize, match histogram, threshold and export open named and drawn."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsPalettedRasterRenderer, QgsSingleBandGrayRenderer

TEMPORARY = "TEMPORARY_OUTPUT"


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
