# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where results lie in the layer panel, and what they are called."""

from __future__ import annotations

from datetime import datetime
from types import SimpleNamespace

import numpy as np
import pytest
from image_collections.algorithms.results.names import name_of_part, name_of_scenes
from image_collections.algorithms.results.placing import LIVE, Places
from qgis.core import QgsLayerTreeGroup, QgsProcessing, QgsProject, QgsVectorLayer

RAMP = np.arange(1, 21).reshape(4, 5)
TEMPORARY = QgsProcessing.TEMPORARY_OUTPUT


@pytest.fixture
def scenes(make_image, load):
    return [
        load(make_image(f"{name}.tif", {"B4": RAMP, "B8": RAMP * 2}))
        for name in ("a_2024-05-02", "b_2024-06-01", "c_2024-08-20")
    ]


def names_in_panel():
    root = QgsProject.instance().layerTreeRoot()
    return [layer.name().split(" of ")[0] for layer in root.layerOrder()]


def run_in_the_middle(name, scenes, new_feedback, place=2, group=None, **parameters):
    """Run as the toolbox does, with new layers going below some of the scenes."""
    from processing.tools.general import runAndLoadResults
    from qgis.core import QgsLayerTreeRegistryBridge

    project = QgsProject.instance()
    bridge = project.layerTreeRegistryBridge()
    bridge.setLayerInsertionPoint(
        QgsLayerTreeRegistryBridge.InsertionPoint(group or project.layerTreeRoot(), place)
    )
    feedback = new_feedback()
    runAndLoadResults(
        f"imagecollections:{name}",
        {"LAYERS": scenes, "OUTPUT": TEMPORARY, **parameters},
        feedback=feedback,
    )
    # QGIS 3.22 does not see that a group has gone.
    root = QgsLayerTreeRegistryBridge.InsertionPoint(project.layerTreeRoot(), 0)
    bridge.setLayerInsertionPoint(root)
    assert feedback.errors == []


def test_a_result_lies_above_all_its_images(project, scenes, new_feedback):
    run_in_the_middle("reduce", scenes, new_feedback)
    assert names_in_panel()[0] == "Median"
    assert len(project.layerTreeRoot().findLayers()) == 4


def test_a_later_result_lies_above_an_earlier_one(project, scenes, new_feedback):
    for reducer in ("median", "max", "count"):
        run_in_the_middle("reduce", scenes, new_feedback, REDUCERS=[reducer])
    assert names_in_panel()[:3] == ["Count", "Maximum", "Median"]


def test_of_a_run_the_composite_hides_its_provenance(project, scenes, new_feedback):
    extra = dict.fromkeys(("PROVENANCE", "QUALITY_OUTPUT", "FOOTPRINTS"), TEMPORARY)
    run_in_the_middle("qualitymosaic", scenes, new_feedback, QUALITY="B8", **extra)
    assert names_in_panel()[:4] == [
        "Footprints: Quality mosaic",
        "Quality mosaic",
        "Winning quality: Quality mosaic",
        "Provenance: Quality mosaic",
    ]


def test_scenes_in_a_group_are_below_a_result_beside_it(project, scenes, new_feedback):
    root = project.layerTreeRoot()
    group = root.insertGroup(1, "Summer")
    for layer in scenes[1:]:
        node = root.findLayer(layer.id())
        group.addChildNode(node.clone())
        root.removeChildNode(node)
    run_in_the_middle("mosaic", scenes[1:], new_feedback, place=len(root.children()))
    order = [node.name().split(" of ")[0] for node in root.children()]
    assert order.index("Mosaic") < order.index("Summer")


def test_a_table_comes_out_of_the_group_of_an_earlier_run(project, scenes, new_feedback):
    root = project.layerTreeRoot()
    run_in_the_middle("periods", scenes, new_feedback, TABLE=TEMPORARY)
    (group,) = (node for node in root.children() if isinstance(node, QgsLayerTreeGroup))
    # QGIS puts new layers where the current one is: in the group of the periods.
    run_in_the_middle("periods", scenes, new_feedback, place=0, group=group, TABLE=TEMPORARY)
    tables = [node for node in root.findLayers() if isinstance(node.layer(), QgsVectorLayer)]
    assert [node.parent() for node in tables] == [root, root]
    assert root.children().index(tables[0]) < root.children().index(group)


def test_a_result_stays_in_a_group_that_the_user_has_chosen(project, scenes):
    group = project.layerTreeRoot().insertGroup(0, "Mine")
    result = QgsVectorLayer("NoGeometry?field=a:integer", "result", "memory")
    project.addMapLayer(result, False)
    group.addLayer(result)
    Places([layer.id() for layer in scenes]).take(project, result, 0)
    assert [node.name() for node in group.children()] == ["result"]


@pytest.mark.parametrize(
    ("name", "parameters"),
    [
        ("serieshistogram", {"EXPRESSION": "B4", "TABLE": TEMPORARY}),
        ("sample", {"NUMBER": 2}),
        ("periods", {"PERIOD": "year", "METHOD": "reduce", "TABLE": TEMPORARY}),
    ],
)
def test_tables_lie_above_the_images(project, scenes, new_feedback, name, parameters):
    run_in_the_middle(name, scenes, new_feedback, **parameters)
    root = project.layerTreeRoot()
    ids = root.findLayerIds()
    (table,) = [key for key in ids if isinstance(project.mapLayer(key), QgsVectorLayer)]
    assert ids.index(table) < min(ids.index(layer.id()) for layer in scenes)


def test_a_result_that_lies_above_stays_where_it_is(project, scenes, load, make_image):
    place = Places({scenes[0].id()})
    group = project.layerTreeRoot().insertGroup(0, "Mine")
    result = load(make_image("result.tif", {"B4": RAMP}))
    node = project.layerTreeRoot().findLayer(result.id())
    group.addChildNode(node.clone())
    project.layerTreeRoot().removeChildNode(node)
    place.take(project, result, 0)
    assert group.findLayer(result.id()) is not None


def test_paths_are_found_among_the_layers_and_results_lie_above_the_live_layer(
    project, scenes, load, make_image
):
    root = project.layerTreeRoot()
    live = load(make_image("live.tif", {"B4": RAMP}))
    live.setCustomProperty(LIVE, "1")
    result = load(make_image("result.tif", {"B4": RAMP}))
    layers = {layer.name(): layer for layer in [*scenes, live, result]}
    for name in ("result", "a_2024-05-02", "live"):  # to the top, one after the other
        node = root.findLayer(layers[name].id())
        root.insertChildNode(0, node.clone())
        root.removeChildNode(node)
    places = Places({scenes[0].source()})
    places.take(project, result, 0)
    places.take(project, live, 0)
    assert [layer.name() for layer in root.layerOrder()][:3] == ["result", "live", "a_2024-05-02"]


@pytest.mark.parametrize(
    ("dates", "name"),
    [
        (["2024-08-20", "2024-05-02", "2024-06-01"], "Median of 3 scenes, 2024-05 to 2024-08"),
        (["2024-08-20", "2024-08-02"], "Median of 2 scenes, 2024-08"),
        (["2024-08-20", ""], "Median of 2 scenes, 2024-08"),
        (["", ""], "Median of 2 scenes"),
        (["2024-08-20"], "Median of scene 1"),
    ],
)
def test_a_name_says_of_which_scenes(dates, name):
    images = [
        SimpleNamespace(name=f"scene {place}", date=datetime.fromisoformat(date) if date else None)
        for place, date in enumerate(dates, start=1)
    ]
    assert name_of_scenes("Median", images) == name
    assert name_of_part("Provenance", name) == f"Provenance: {name}"
