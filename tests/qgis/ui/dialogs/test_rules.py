# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Dialogs of Processing: words for keys, fields that belong, the mask that fits, pickers."""

from __future__ import annotations

import numpy as np
import pytest
import qgis.utils
from image_collections.algorithms.parameters import about
from image_collections.tests.support.items import asset, item, stored, write_items
from image_collections.ui.dialogs.image_facts import ImageFacts
from image_collections.ui.dialogs.picker import Picker, picked
from image_collections.ui.dialogs.rules import DialogRules
from image_collections.ui.parameters.check_list import CheckList
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProject,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt, QTranslator
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QGroupBox, QLineEdit

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


OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional


class Stub(QTranslator):
    """Translates what widgets of QGIS add to the label of an optional field, and nothing else."""

    def isEmpty(self):  # noqa: N802
        return False

    def translate(self, context, text, disambiguation=None, n=-1):
        return "%1 [facultatif]" if text == "%1 [optional]" else None


def wrapper(dialog, name):
    return dialog.mainWidget().wrappers[name]


def widget(dialog, name):
    made = wrapper(dialog, name)
    return getattr(made, "widget", None) or made.wrappedWidget()


def wrapper_names(dialog):
    return list(dialog.mainWidget().wrappers)


def is_shown(dialog, name):
    return not widget(dialog, name).isHidden()


def given(dialog):
    return dialog.createProcessingParameters()


def made_picker(qtbot, name, facts, text=""):
    kind = picked(name)
    picker = Picker(kind, kind.choices(facts), text)
    qtbot.addWidget(picker)
    return picker


def rows(picker):
    return {
        picker.list.item(row).text(): picker.list.item(row) for row in range(picker.list.count())
    }


def pick(dialog, name):
    """Open the list of a line, and return both."""
    line = widget(dialog, name)
    (action,) = [each for each in line.actions() if each.objectName() == "pick"]
    action.trigger()
    return line, dialog.findChild(Picker)


def test_the_list_of_bands_quotes_a_name_with_a_comma(make_image, load, qtbot, provider):
    facts = ImageFacts(None)
    with qtbot.waitSignal(facts.known):
        facts.look([load(make_image("a.tif", {"a,b": 1, "B4": 2}))])
    picker = made_picker(qtbot, "BANDS", facts, '"a,b"')
    assert rows(picker)["a,b"].checkState() == Qt.CheckState.Checked
    rows(picker)["B4"].setCheckState(Qt.CheckState.Checked)
    assert picker.text() == '"a,b",B4'
    facts.stop()


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


def test_batches_show_words_and_give_keys(qgis_iface, monkeypatch, qtbot):
    from processing.gui import BatchAlgorithmDialog as module  # noqa: N813

    monkeypatch.setattr(module, "iface", qgis_iface)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("imagecollections:reduce")
    dialog = module.BatchAlgorithmDialog(algorithm)
    qtbot.addWidget(dialog)
    panel = dialog.mainWidget()
    panel.addRow(1)
    column = panel.parameter_to_column["MASK"]
    for row in (1, 2):
        box = panel.tblParameters.cellWidget(row, column)
        qtbot.waitUntil(lambda box=box: box.itemText(1) == "Found by itself")
        wrapper = panel.wrappers[row - 1][column]
        box.setCurrentIndex(1)
        assert wrapper.parameterValue() == "auto"
        wrapper.setParameterValue("custom", panel.processing_context)
        assert box.currentText() == "A rule of your own"


def test_a_choice_says_what_it_means_where_its_label_does_not(open_dialog):
    box = widget(open_dialog("mosaic"), "MASK")
    tip = box.itemData(box.findText("Found by itself"), Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("auto: The mask that fits the quality bands")


def test_reducers_are_a_list_with_words(open_dialog):
    dialog = open_dialog("reduce", {"REDUCERS": ["max", "stdDev"]})
    chosen = widget(dialog, "REDUCERS")
    assert isinstance(chosen, CheckList)
    assert chosen.value() == ["max", "stdDev"]
    assert given(dialog)["REDUCERS"] == ["max", "stdDev"]
    assert "Standard deviation" in [item.text() for item in chosen.items()]


@pytest.mark.parametrize("name", ["periods", "places", "reduce"])
def test_all_optional_fields_are_called_so_in_the_same_words(name, open_dialog):
    """Also those with a widget of the plugin's own, whose label QGIS does not translate."""
    translator = Stub()
    QCoreApplication.installTranslator(translator)
    try:
        dialog = open_dialog(name)
        wrapper_of_list = wrapper(dialog, "REDUCERS")
        label = (getattr(wrapper_of_list, "label", None) or wrapper_of_list.wrappedLabel()).text()
    finally:
        QCoreApplication.removeTranslator(translator)
    is_optional = wrapper_of_list.parameterDefinition().flags() & OPTIONAL
    assert label == ("Reducers [facultatif]" if is_optional else "Reducers")


def test_fields_of_what_is_not_chosen_are_hidden(open_dialog):
    dialog = open_dialog("reduce")
    assert not is_shown(dialog, "PERCENTILES")
    assert wrapper(dialog, "PERCENTILES").wrappedLabel().isHidden()
    widget(dialog, "REDUCERS").set_value(["percentile"])
    assert is_shown(dialog, "PERCENTILES")
    assert not wrapper(dialog, "PERCENTILES").wrappedLabel().isHidden()
    assert not is_shown(dialog, "INTERVAL")


@pytest.fixture
def advanced_box(open_dialog, qtbot):
    """The advanced parameters of a dialog on the screen, folded up, and the dialog."""
    dialog = open_dialog("speckle")
    dialog.show()
    qtbot.waitExposed(dialog)
    box = dialog.findChild(QGroupBox, "grpAdvanced")
    box.setProperty("collapsed", True)
    return dialog, box


def test_unfolded_parameters_are_those_of_what_is_chosen(advanced_box):
    dialog, box = advanced_box
    box.setProperty("collapsed", False)
    assert is_shown(dialog, "FILTER")
    assert not is_shown(dialog, "MASK_RULE")
    assert not is_shown(dialog, "SUN_AZIMUTH")


def test_a_choice_shows_nothing_of_what_is_folded_up(advanced_box):
    dialog, box = advanced_box
    wrapper(dialog, "MASK").setParameterValue("clouds-and-shadows", QgsProcessingContext())
    assert not is_shown(dialog, "SUN_AZIMUTH")
    box.setProperty("collapsed", False)
    assert is_shown(dialog, "SUN_AZIMUTH")
    assert not is_shown(dialog, "MASK_RULE")


def test_what_is_folded_up_unfolds_for_a_rule_of_ones_own(advanced_box, qtbot):
    """Without a rule there is no such mask."""
    dialog, box = advanced_box
    assert not is_shown(dialog, "MASK_RULE")
    wrapper(dialog, "MASK").setParameterValue("custom", QgsProcessingContext())
    assert widget(dialog, "MASK_RULE").isVisible()
    qtbot.waitUntil(lambda: not widget(dialog, "MASK_RULE").visibleRegion().isEmpty(), timeout=5000)
    box.setProperty("collapsed", True)
    assert box.property("collapsed"), "whoever folds it up again may do so"
    wrapper(dialog, "MASK").setParameterValue("none", QgsProcessingContext())
    assert box.property("collapsed")


def test_the_threshold_is_asked_for_where_it_is_a_number(open_dialog):
    dialog = open_dialog("threshold")
    dialog.findChild(QGroupBox, "grpAdvanced").setProperty("collapsed", False)
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


@pytest.mark.parametrize(("name", "images"), [("where", "LAYERS"), ("export", "INPUT")])
def test_no_mask_is_chosen_where_it_would_undo_what_is_asked_for(
    open_dialog, scenes, qtbot, name, images
):
    dialog = open_dialog(name)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    chosen = [scenes[0].id()] if images == "LAYERS" else scenes[0].id()
    wrapper(dialog, images).setParameterValue(chosen, context)
    facts = dialog.findChild(DialogRules)._facts
    qtbot.waitUntil(lambda: [each.mask for each in facts.facts] != [], timeout=10000)
    assert facts.facts[0].mask != ""
    qtbot.wait(200)
    assert wrapper(dialog, "MASK").parameterValue() == "none"


def test_the_mask_of_two_images_has_to_fit_both(open_dialog, scenes, make_image, load, qtbot):
    clean = load(make_image("median.tif", {"B04": RAMP, "B08": RAMP * 2}))
    dialog = open_dialog("matchhistogram")

    def choose(name, layer):
        wrapper(dialog, name).setParameterValue(layer.id(), QgsProcessingContext())

    choose("INPUT", scenes[0])
    choose("REFERENCE", scenes[1])
    qtbot.waitUntil(lambda: given(dialog)["MASK"] == "auto")
    choose("REFERENCE", clean)
    qtbot.waitUntil(lambda: given(dialog)["MASK"] == "none")
    assert dialog.findChild(DialogRules)._facts.bands == ["B04", "B08"]


def test_a_dialog_that_is_opened_with_values_keeps_them(open_dialog, scenes, qtbot):
    dialog = open_dialog("mosaic", {"LAYERS": [layer.id() for layer in scenes], "MASK": "none"})
    qtbot.wait(300)
    assert given(dialog).get("MASK", "none") == "none"


def test_bands_are_picked_from_a_list(open_dialog, scenes, qtbot):
    dialog = open_dialog("mosaic", {"LAYERS": [layer.id() for layer in scenes]})
    facts = dialog.findChild(DialogRules)._facts
    qtbot.waitUntil(lambda: bool(facts.bands), timeout=10000)
    assert isinstance(widget(dialog, "BANDS"), QLineEdit)
    widget(dialog, "BANDS").setText("B08,nir")
    line, picker = pick(dialog, "BANDS")
    items = rows(picker)
    assert list(items)[:3] == ["B04", "B08", "SCL"]
    assert "red (colour)" in items
    items["B04"].setCheckState(Qt.CheckState.Checked)
    items["nir (colour)"].setCheckState(Qt.CheckState.Unchecked)
    picker.search.setText("scl")
    assert [text for text, item in items.items() if not item.isHidden()] == ["SCL"]
    picker.accept()
    assert line.text() == "B08,B04"


@pytest.mark.parametrize("name", ["collection", "search"])
def test_where_no_images_are_chosen_no_list_of_their_bands_is_offered(open_dialog, name):
    dialog = open_dialog(name)
    with_list = {
        each
        for each in wrapper_names(dialog)
        if isinstance(widget(dialog, each), QLineEdit)
        for action in widget(dialog, each).actions()
        if action.objectName() == "pick"
    }
    assert with_list == {"FILTER"}


def test_a_quality_is_picked_from_bands_and_indices(open_dialog, scenes, qtbot):
    dialog = open_dialog("qualitymosaic", {"LAYERS": [layer.id() for layer in scenes]})
    facts = dialog.findChild(DialogRules)._facts
    qtbot.waitUntil(lambda: bool(facts.bands), timeout=10000)
    picker = made_picker(qtbot, "QUALITY", facts)
    (found,) = [row for text, row in rows(picker).items() if text.startswith("NDVI:")]
    picker.list.setCurrentItem(found)
    assert picker.text() == "NDVI"


def test_a_band_with_two_common_names_is_listed_by_one(open_dialog, make_image, load, qtbot):
    names = ("SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6", "SR_B7")
    path = make_image("LC08_L2SP_193024_20240501_02_T1.tif", dict.fromkeys(names, RAMP))
    dialog = open_dialog("mosaic", {"LAYERS": [load(path).id()]})
    facts = dialog.findChild(DialogRules)._facts
    qtbot.waitUntil(lambda: bool(facts.bands))
    assert {"nir", "nir08", "swir1", "swir16"} <= set(facts.colours)
    listed = [text.split()[0] for text in rows(made_picker(qtbot, "BANDS", facts))]
    assert listed == [*names, "blue", "green", "nir", "red", "swir1", "swir2"]


@pytest.fixture
def sentinel2(tmp_path):
    """Return a collection file of scenes whose files are not there: nothing needs them."""
    bands = {name: asset(f"{name}.tif", **stored()) for name in ("B04", "B08")}
    bands["SCL"] = asset("SCL.tif", ["data"], **stored("uint8"))
    more = {"platform": "sentinel-2a", "eo:cloud_cover": 12.5}
    items = [
        item("S2A_a", bands, **more),
        item("S2A_b", {**bands, "B11": asset("B11.tif", **stored())}, **{"s2:tile": "x"}, **more),
    ]
    return write_items(tmp_path / "season.json", items)


def test_a_collection_file_tells_of_bands_masks_and_properties(open_dialog, sentinel2, qtbot):
    dialog = open_dialog("mosaic")
    facts = dialog.findChild(DialogRules)._facts
    wrapper(dialog, "COLLECTION").setParameterValue(sentinel2, QgsProcessingContext())
    qtbot.waitUntil(lambda: bool(facts.bands), timeout=10000)
    assert facts.bands == ["B04", "B08", "SCL"]
    assert {"red", "nir"} <= set(facts.colours)
    qtbot.waitUntil(lambda: given(dialog)["MASK"] == "auto", timeout=10000)
    assert any(text.startswith("NDVI:") for text in rows(made_picker(qtbot, "QUALITY", facts)))
    line, picker = pick(dialog, "FILTER")
    assert {"cloud_cover", "tile", '"eo:cloud_cover"', '"s2:tile"'} <= set(rows(picker))
    line.setText("month = 5 and")
    picker.list.setCurrentItem(rows(picker)['"eo:cloud_cover"'])
    picker.accept()
    assert line.text() == 'month = 5 and "eo:cloud_cover"'


def test_bands_are_those_of_the_collection_file_and_of_the_images(
    open_dialog, sentinel2, scenes, qtbot
):
    images = [layer.id() for layer in scenes]
    dialog = open_dialog("mosaic", {"COLLECTION": sentinel2, "LAYERS": images})
    facts = dialog.findChild(DialogRules)._facts
    qtbot.waitUntil(lambda: len(facts.facts) == 4, timeout=10000)
    assert facts.bands == ["B04", "B08", "SCL"]
    wrapper(dialog, "COLLECTION").setParameterValue("", QgsProcessingContext())
    qtbot.waitUntil(lambda: len(facts.facts) == 2, timeout=10000)


def test_one_band_is_picked_for_an_angle_and_for_a_threshold(open_dialog, scenes, qtbot):
    dialog = open_dialog("flatten", {"LAYERS": [layer.id() for layer in scenes]})
    facts = dialog.findChild(DialogRules)._facts
    qtbot.waitUntil(lambda: bool(facts.bands), timeout=10000)
    line, picker = pick(dialog, "ANGLE")
    picker.list.setCurrentItem(rows(picker)["B08"])
    picker.accept()
    assert line.text() == "B08"
    assert picked("BAND") is not None


def test_indices_are_picked_as_bands_that_are_added(open_dialog, sentinel2, qtbot):
    dialog = open_dialog("map", {"COLLECTION": sentinel2, "ADD_BANDS": "dry = B08 / 2"})
    facts = dialog.findChild(DialogRules)._facts
    qtbot.waitUntil(lambda: bool(facts.bands), timeout=10000)
    line, picker = pick(dialog, "ADD_BANDS")
    (found,) = [row for text, row in rows(picker).items() if text.startswith("NDVI:")]
    found.setCheckState(Qt.CheckState.Checked)
    picker.accept()
    assert line.text() == "dry = B08 / 2; NDVI"


def test_a_file_that_is_no_collection_tells_of_nothing(open_dialog, tmp_path, qtbot):
    dialog = open_dialog("mosaic")
    facts = dialog.findChild(DialogRules)._facts
    (tmp_path / "other.json").write_text("[")
    path = str(tmp_path / "other.json")
    wrapper(dialog, "COLLECTION").setParameterValue(path, QgsProcessingContext())
    qtbot.waitUntil(lambda: len(facts.facts) == 1, timeout=10000)
    assert "no collection file" in facts.facts[0].error
    assert facts.bands == []
    _, picker = pick(dialog, "BANDS")
    assert "no collection file" in picker.hint.text()
    picker.reject()


def test_a_picker_without_images_says_so(open_dialog, qtbot):
    dialog = open_dialog("mosaic")
    picker = made_picker(qtbot, "BANDS", dialog.findChild(DialogRules)._facts, "B4")
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


@pytest.mark.parametrize("typed", ["2024-05-01", "20240501", "2024-5-1"])
@pytest.mark.parametrize("before", [None, "2026-09-01"])
def test_a_date_is_typed_in_one_go(open_dialog, typed, before):
    dialog = open_dialog("search", {"START_DATE": before} if before else None)
    field = widget(dialog, "START_DATE")
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert wrapper(dialog, "START_DATE").parameterValue() == QDate(2024, 5, 1)
