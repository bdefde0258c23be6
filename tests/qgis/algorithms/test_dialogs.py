# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialogs of the toolbox open without a screen, and give back what was filled in."""

from __future__ import annotations

import numpy as np
import pytest
import qgis.utils
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDate, QDateTime

SET = {
    "BANDS": "B8,B4",
    "ORDER": "nearest_on_top",
    "EXTENT": "500010.0,500040.0,5999970.0,5999990.0 [EPSG:32632]",
    "CELL_SIZE": 5.0,
    "RESAMPLING": "cubic",
    "OUTPUT_NODATA_VALUE": 0.0,
    "THREADS": 2,
    "MEMORY": 100,
    "CREATION_OPTIONS": "COMPRESS=LZW",
}
OWN = {
    "mosaic": {"TOGETHER": True},
    "qualitymosaic": {
        "QUALITY": "(B8 - B4) / (B8 + B4)",
        "PREFER": "nearest",
        "QUALITY_TARGET": 0.5,
        "TIES": "first",
        "INCOMPLETE": "fill",
    },
    "reduce": {
        "REDUCERS": ["median", "percentile"],
        "PERCENTILES": "5,95",
        "INTERVAL": "10,90",
    },
}
each_algorithm = pytest.mark.parametrize("name", OWN)


@pytest.fixture
def open_dialog(qgis_iface, monkeypatch):
    """Open the toolbox's dialog of an algorithm, filled in."""
    from processing.gui import AlgorithmDialog as module  # noqa: N813

    monkeypatch.setattr(qgis.utils, "iface", qgis_iface)
    monkeypatch.setattr(module, "iface", qgis_iface)
    # Processing hands it to C++, which takes no mock.
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: None, raising=False)
    opened = []

    def start(name, parameters):
        registry = QgsApplication.processingRegistry()
        algorithm = registry.createAlgorithmById(f"imagecollections:{name}")
        dialog = module.AlgorithmDialog(algorithm)
        opened.append(dialog)
        dialog.setParameters(parameters)
        return dialog

    yield start
    for dialog in opened:
        if not sip.isdeleted(dialog):  # one that has run may have closed itself
            dialog.close()
            dialog.deleteLater()


@pytest.fixture
def layers(pair, load):
    """The two images, loaded."""
    return [load(path) for path in pair]


def sides(text):
    numbers, crs = text.split(" ")
    return [float(number) for number in numbers.split(",")], crs


@each_algorithm
def test_a_dialog_gives_back_what_was_filled_in(name, layers, open_dialog):
    ids = [layer.id() for layer in layers]
    dates = {
        "TARGET_DATE": QDate(2024, 5, 20),
        "START_DATE": QDate(2024, 1, 1),
        "END_DATE": QDate(2025, 1, 1),
    }
    reference = {"REFERENCE_LAYER": ids[0]}
    given = {"LAYERS": ids, **SET, **OWN[name], **dates, **reference}
    found = open_dialog(name, given).createProcessingParameters()
    if name == "reduce":
        assert set(found.pop("REDUCERS")) == set(given.pop("REDUCERS"))
    # Up to 3.22 the dialog gives the sources of layers, which QGIS finds in the project again.
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    shown = [QgsProcessingUtils.mapLayerFromString(text, context) for text in found["LAYERS"]]
    assert [layer.id() for layer in shown] == given.pop("LAYERS")
    for key, value in given.items():
        shown = found[key]
        if isinstance(shown, QDateTime):
            shown = shown.date()
        if key == "EXTENT":  # the number of digits depends on the version
            shown, value = sides(shown), sides(value)
        assert shown == value, key


@each_algorithm
def test_an_untouched_dialog_leaves_optional_parameters_unset(name, layers, open_dialog, check):
    ids = [layer.id() for layer in layers]
    quality = {"QUALITY": "B4"} if name == "qualitymosaic" else {}
    found = open_dialog(name, {"LAYERS": ids, **quality}).createProcessingParameters()
    for key in ("START_DATE", "END_DATE", "TARGET_DATE", "CELL_SIZE", "OUTPUT_NODATA_VALUE"):
        assert not found.get(key), key
    assert found["ORDER"] == "as_listed"
    assert found["RESAMPLING"] == "nearest"
    assert isinstance(found["OUTPUT"], QgsProcessingOutputLayerDefinition)
    assert check(name, found.pop("LAYERS"), **found) == (True, "")


@each_algorithm
def test_a_dialog_shows_the_help_and_can_be_drawn(name, layers, open_dialog):
    dialog = open_dialog(name, {"LAYERS": layers})
    dialog.resize(900, 700)
    picture = dialog.grab().toImage()
    assert picture.width() >= 800
    assert not picture.isNull()


def run_dialog(dialog, qtbot):
    with qtbot.waitSignal(dialog.algorithmFinished, timeout=20000) as finished:
        dialog.runAlgorithm()
    return finished.args


@each_algorithm
def test_run_in_a_dialog_opens_the_result_in_the_project(name, layers, open_dialog, project, qtbot):
    labels = {"mosaic": "Mosaic", "qualitymosaic": "Quality mosaic", "reduce": "Median"}
    quality = {"QUALITY": "B4"} if name == "qualitymosaic" else {}
    dialog = open_dialog(name, {"LAYERS": [layer.id() for layer in layers], **quality})
    succeeded, results = run_dialog(dialog, qtbot)
    assert succeeded
    assert results["WIDTH_IN_PIXELS"] == 5
    (result,) = project.mapLayersByName(f"{labels[name]} of 2 scenes, 2024-05 to 2024-06")
    assert result.isValid()
    assert result.width() == 5
    assert len(project.mapLayers()) == 3


def test_the_history_holds_every_reducer(layers, open_dialog):
    dialog = open_dialog("reduce", {"LAYERS": layers, "REDUCERS": ["min", "max"]})
    parameters = dialog.createProcessingParameters()
    command = dialog.algorithm().asPythonCommand(parameters, QgsProcessingContext())
    assert "'REDUCERS':['min', 'max']" in command.replace("':  [", "':[")
    definition = dialog.algorithm().parameterDefinition("REDUCERS")
    assert definition.valueAsPythonString(["min"], QgsProcessingContext()) == "['min']"


def test_a_dialog_says_what_is_wrong(layers, open_dialog, monkeypatch):
    from processing.gui import AlgorithmDialog as module  # noqa: N813

    said = []
    monkeypatch.setattr(module.QMessageBox, "warning", lambda *words: said.append(words[-1]))
    dialog = open_dialog("mosaic", {"LAYERS": layers, "BANDS": "B99"})
    dialog.runAlgorithm()
    assert said == ["Image 'scene_2024-05-01' has no band 'B99'; it has B4, B8."]


def test_layers_in_different_crs_do_not_hold_up_a_dialog(make_image, load, open_dialog):
    first = load(make_image("a.tif", {"B4": np.ones((4, 5))}))
    other = load(make_image("b.tif", {"B4": 1}, left=9, top=54.15, cell=0.0002, crs=4326))
    dialog = open_dialog("mosaic", {"LAYERS": [first.id(), other.id()]})
    parameters = dialog.createProcessingParameters()
    # Images are warped on the way, so the question of the dialog would only confuse.
    assert dialog.algorithm().validateInputCrs(parameters, QgsProcessingContext())


@each_algorithm
def test_the_dialog_of_the_model_designer_opens(name, qgis_iface, monkeypatch):
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    monkeypatch.setattr(qgis.utils, "iface", qgis_iface)
    model = QgsProcessingModelAlgorithm("m", "g", "m")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"imagecollections:{name}")
    dialog = ModelerParametersDialog(algorithm, model)
    child = dialog.createAlgorithm()
    assert child.algorithmId() == f"imagecollections:{name}"
    assert child.parameterSources()["ORDER"][0].staticValue() == "as_listed"
    dialog.deleteLater()


def test_help_has_no_colour_of_its_own(provider):
    """QGIS gives what is <b> a grey that cannot be read on dark themes."""
    assert [each.name() for each in provider.algorithms() if "<b>" in each.shortHelpString()] == []
