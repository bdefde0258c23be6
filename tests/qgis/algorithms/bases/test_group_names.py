# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The groups of runs that make one image of each: other settings make another group."""

from __future__ import annotations

import processing
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject

NAMES = ["s1_2024-05-02", "s1_2024-05-01"]


@pytest.fixture
def scenes(make_image):
    return [make_image(f"{name}.tif", {"VV": 2, "VH": 1}) for name in reversed(NAMES)]


@pytest.fixture
def groups(scenes, tmp_path, new_feedback):
    """Run an algorithm, load its layers as the toolbox does, and return all groups."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    runs = []

    def after(name, **parameters):
        runs.append(name)
        context, feedback = QgsProcessingContext(), new_feedback()
        context.setProject(QgsProject.instance())
        processing.run(
            f"imagecollections:{name}",
            {"LAYERS": scenes, "OUTPUT_FOLDER": str(tmp_path / str(len(runs))), **parameters},
            context=context,
            feedback=feedback,
        )
        algorithm = QgsApplication.processingRegistry().algorithmById(f"imagecollections:{name}")
        assert handleAlgorithmResults(algorithm, context, feedback)
        root = QgsProject.instance().layerTreeRoot()
        return {
            group.name(): [node.name() for node in group.children()] for group in root.findGroups()
        }

    return after


def test_filters_have_a_group_each(groups):
    groups("speckle", METHOD="boxcar", SIZE=3)
    groups("speckle", METHOD="boxcar", SIZE=5)
    groups("speckle", METHOD="lee", SIZE=5, LOOKS=4.5)
    assert groups("speckle") == {
        "Speckle filter: Refined Lee, 5 looks": NAMES,
        "Speckle filter: Lee, 5 × 5, 4.5 looks": NAMES,
        "Speckle filter: Boxcar, 5 × 5": NAMES,
        "Speckle filter: Boxcar, 3 × 3": NAMES,
    }


def test_a_run_of_the_same_settings_shares_its_group(groups):
    groups("speckle", METHOD="boxcar")
    assert groups("speckle", METHOD="boxcar") == {"Speckle filter: Boxcar, 7 × 7": NAMES * 2}


def test_what_images_are_made_of_is_in_the_name(groups):
    groups("map")
    groups("map", BANDS="VV", ADD_BANDS="ratio = VV / VH")
    made = groups("where", TEST="VV > 1", VALUE="0")
    assert made == {
        "Where: VV > 1": NAMES,
        "Map: VV; ratio = VV / VH": NAMES,
        "Map": NAMES,
    }


def test_a_long_formula_is_cut(groups):
    (name,) = groups("map", ADD_BANDS="sum = VV" + " + VH" * 30)
    assert name == "Map: sum = VV" + " + VH" * 10 + " +…"
