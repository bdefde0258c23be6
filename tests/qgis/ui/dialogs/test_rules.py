# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Dialogs of Processing: words for keys, fields that belong, the mask that fits, pickers."""

from __future__ import annotations

import numpy as np
import pytest
import qgis.utils
from image_collections.algorithms.parameters import about
from image_collections.ui.dialogs.band_picker import BandPicker
from image_collections.ui.dialogs.rules import DialogRules
from image_collections.ui.parameters.check_list import CheckList
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingParameterEnum,
    QgsProject,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit

RAMP = np.arange(1, 21).reshape(4, 5)
CLEAR = np.full((4, 5), 4)


@pytest.fixture
def open_dialog(qgis_iface, monkeypatch, qtbot):
    """Open the dialog of an algorithm as the toolbox does, and wait for what it does then."""
    from processing.gui import AlgorithmDialog as module  # noqa: N813

    monkeypatch.setattr(qgis.utils, "iface", qgis_iface)
    monkeypatch.setattr(module, "iface", qgis_iface)
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: None, raising=False)
    opened = []

    def start(name, parameters=None):
        registry = QgsApplication.processingRegistry()
        dialog = module.AlgorithmDialog(registry.createAlgorithmById(f"imagecollections:{name}"))
        opened.append(dialog)
        if parameters is not None:
            dialog.setParameters(parameters)
        rules = dialog.findChild(DialogRules)
        qtbot.waitUntil(lambda: bool(rules._wrappers))
        return dialog

    yield start
    for dialog in opened:
        if not sip.isdeleted(dialog):
            dialog.close()
            dialog.deleteLater()


@pytest.fixture
def scenes(make_image, load):
    return [
        load(make_image(f"S2A_{day}.tif", {"B04": RAMP, "B08": RAMP * 2, "SCL": CLEAR}))
        for day in ("2024-05-01", "2024-06-01")
    ]


def wrapper(dialog, name):
    return dialog.mainWidget().wrappers[name]


def widget(dialog, name):
    made = wrapper(dialog, name)
    return getattr(made, "widget", None) or made.wrappedWidget()


def is_shown(dialog, name):
    return not widget(dialog, name).isHidden()


def given(dialog):
    return dialog.createProcessingParameters()


def test_every_choice_of_every_algorithm_has_words(provider):
    for algorithm in provider.algorithms():
        if isinstance(algorithm, QgsProcessingModelAlgorithm):
            continue
        for definition in algorithm.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterEnum):
                texts = about.texts_of(definition)
                assert set(texts) == set(definition.options()), definition.name()


def test_words_are_shown_and_keys_are_given(open_dialog):
    dialog = open_dialog("mosaic")
    box = widget(dialog, "RESAMPLING")
    assert isinstance(box, QComboBox)
    assert box.itemText(0) == "Nearest neighbour"
    assert box.itemData(2, Qt.ItemDataRole.ToolTipRole) == "cubic"
    box.setCurrentIndex(2)
    assert given(dialog)["RESAMPLING"] == "cubic"
    wrapper(dialog, "RESAMPLING").setParameterValue("average", QgsProcessingContext())
    assert box.currentText() == "Average"


def test_reducers_are_a_list_with_words(open_dialog):
    dialog = open_dialog("reduce", {"REDUCERS": ["max", "stdDev"]})
    chosen = widget(dialog, "REDUCERS")
    assert isinstance(chosen, CheckList)
    assert chosen.value() == ["max", "stdDev"]
    assert given(dialog)["REDUCERS"] == ["max", "stdDev"]
    assert "Standard deviation" in [item.text() for item in chosen.items()]


def test_fields_of_what_is_not_chosen_are_hidden(open_dialog):
    dialog = open_dialog("reduce")
    assert not is_shown(dialog, "PERCENTILES")
    assert wrapper(dialog, "PERCENTILES").wrappedLabel().isHidden()
    widget(dialog, "REDUCERS").set_value(["percentile"])
    assert is_shown(dialog, "PERCENTILES")
    assert not wrapper(dialog, "PERCENTILES").wrappedLabel().isHidden()
    assert not is_shown(dialog, "INTERVAL")


def test_the_threshold_is_asked_for_where_it_is_a_number(open_dialog):
    dialog = open_dialog("threshold")
    assert not is_shown(dialog, "VALUE")
    wrapper(dialog, "METHOD").setParameterValue("number", QgsProcessingContext())
    assert is_shown(dialog, "VALUE")
    assert not is_shown(dialog, "BUCKETS")


def test_composites_by_period_ask_for_the_method_that_is_chosen(open_dialog):
    dialog = open_dialog("periods")
    assert is_shown(dialog, "REDUCERS")
    assert not is_shown(dialog, "QUALITY")
    assert not is_shown(dialog, "DAYS")
    wrapper(dialog, "METHOD").setParameterValue("qualitymosaic", QgsProcessingContext())
    wrapper(dialog, "PERIOD").setParameterValue("days", QgsProcessingContext())
    assert is_shown(dialog, "QUALITY")
    assert not is_shown(dialog, "REDUCERS")
    assert is_shown(dialog, "DAYS")


def test_the_mask_that_fits_the_images_is_chosen_until_the_user_chooses(
    open_dialog, scenes, make_image, load, qtbot
):
    dialog = open_dialog("mosaic")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    wrapper(dialog, "LAYERS").setParameterValue([layer.id() for layer in scenes], context)
    qtbot.waitUntil(lambda: given(dialog)["MASK"] == "auto", timeout=10000)
    bare = load(make_image("bare.tif", {"B04": RAMP, "B08": RAMP}))
    wrapper(dialog, "LAYERS").setParameterValue([scenes[0].id(), bare.id()], context)
    qtbot.waitUntil(lambda: given(dialog).get("MASK", "none") == "none", timeout=10000)
    wrapper(dialog, "MASK").setParameterValue("custom", context)
    wrapper(dialog, "LAYERS").setParameterValue([layer.id() for layer in scenes], context)
    qtbot.wait(200)
    assert given(dialog)["MASK"] == "custom"


def test_a_dialog_that_is_opened_with_values_keeps_them(open_dialog, scenes, qtbot):
    dialog = open_dialog("mosaic", {"LAYERS": [layer.id() for layer in scenes], "MASK": "none"})
    qtbot.wait(300)
    assert given(dialog).get("MASK", "none") == "none"


def test_bands_are_picked_from_a_list(open_dialog, scenes, qtbot):
    dialog = open_dialog("mosaic", {"LAYERS": [layer.id() for layer in scenes]})
    facts = dialog.findChild(DialogRules)._facts
    qtbot.waitUntil(lambda: bool(facts.bands), timeout=10000)
    line = widget(dialog, "BANDS")
    assert isinstance(line, QLineEdit)
    line.setText("B08,nir")
    (action,) = [each for each in line.actions() if each.objectName() == "pick"]
    action.trigger()
    picker = dialog.findChild(BandPicker)
    items = {
        picker.list.item(row).text(): picker.list.item(row) for row in range(picker.list.count())
    }
    assert list(items)[:3] == ["B04", "B08", "SCL"]
    assert "red (colour)" in items
    items["B04"].setCheckState(Qt.CheckState.Checked)
    items["nir (colour)"].setCheckState(Qt.CheckState.Unchecked)
    picker.search.setText("scl")
    assert [text for text, item in items.items() if not item.isHidden()] == ["SCL"]
    picker.accept()
    assert line.text() == "B08,B04"


def test_a_quality_is_picked_from_bands_and_indices(open_dialog, scenes, qtbot):
    dialog = open_dialog("qualitymosaic", {"LAYERS": [layer.id() for layer in scenes]})
    facts = dialog.findChild(DialogRules)._facts
    qtbot.waitUntil(lambda: bool(facts.bands), timeout=10000)
    picker = BandPicker(facts, False, "")
    qtbot.addWidget(picker)
    (item,) = [
        picker.list.item(row)
        for row in range(picker.list.count())
        if picker.list.item(row).text().startswith("NDVI:")
    ]
    picker.list.setCurrentItem(item)
    assert picker.text() == "NDVI"


def test_a_picker_without_images_says_so(open_dialog, qtbot):
    dialog = open_dialog("mosaic")
    picker = BandPicker(dialog.findChild(DialogRules)._facts, True, "B4")
    qtbot.addWidget(picker)
    assert not picker.hint.isHidden()
    assert picker.text() == "B4"


def test_the_designer_has_the_widgets_of_qgis(qgis_iface, monkeypatch, qtbot):
    from processing.modeler import ModelerParametersDialog as module  # noqa: N813

    monkeypatch.setattr(qgis.utils, "iface", qgis_iface)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("imagecollections:reduce")
    model = QgsProcessingModelAlgorithm()
    child = QgsProcessingModelChildAlgorithm(algorithm.id())
    model.addChildAlgorithm(child)
    dialog = module.ModelerParametersDialog(algorithm, model)
    qtbot.addWidget(dialog)
    panel = getattr(dialog.widget, "widget", dialog.widget)
    wrappers = panel.wrappers
    assert type(wrappers["MASK"]).__name__ == "QgsProcessingModelerParameterWidget"
    assert type(wrappers["REDUCERS"]).__name__ == "QgsProcessingModelerParameterWidget"
    assert dialog.findChild(DialogRules) is None
