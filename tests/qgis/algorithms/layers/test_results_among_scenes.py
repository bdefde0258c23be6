# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A result that is taken for a scene, as by Select All, is named."""

from __future__ import annotations

import pytest
from image_collections.algorithms.results.placing import RESULT
from qgis.core import QgsProcessingContext, QgsProject

SENTENCE = "'{}': a result of this plugin among scenes; untick it in Images, unless it belongs"


@pytest.fixture
def layers(pair, load, run, tmp_path):
    """Make two scenes, and a composite of them that lies in the project as a result."""

    def make(algorithm, **settings):
        path = str(tmp_path / "made.tif")
        run(algorithm, pair, OUTPUT=path, **settings)
        made = load(path, "Summer")
        made.setCustomProperty(RESULT, True)
        return [*(load(each) for each in pair), made]

    return make


def warnings_of(run, new_feedback, layers):
    context, feedback = QgsProcessingContext(), new_feedback()
    context.setProject(QgsProject.instance())
    run("mosaic", layers, feedback=feedback, context=context)
    return [text for text in feedback.warnings if "result" in text]


def test_a_mosaic_among_scenes_is_warned_of(layers, run, new_feedback):
    scenes = layers("mosaic")
    (warning,) = warnings_of(run, new_feedback, scenes)
    assert SENTENCE.format("Summer") in warning
    assert warnings_of(run, new_feedback, scenes[:2]) == []


def test_results_alone_are_what_is_wanted(layers, run, new_feedback):
    assert warnings_of(run, new_feedback, layers("mosaic")[2:]) == []


def test_where_bands_are_missing_the_result_is_named(layers, check):
    scenes = layers("reduce", REDUCERS=["median"])
    is_right, message = check("mosaic", scenes)
    assert not is_right
    assert "no band in common" in message
    assert message.startswith(SENTENCE.format("Summer"))
    is_right, message = check("mosaic", scenes, BANDS="B9")
    assert SENTENCE.format("Summer") in message
    is_right, message = check("mosaic", scenes[:2], BANDS="B9")
    assert "result" not in message
