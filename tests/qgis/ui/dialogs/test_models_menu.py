# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Example models are copied to the user's models, from the menu of the toolbox."""

from __future__ import annotations

import pytest
from image_collections.algorithms.models import MODELS
from image_collections.plugin.shell import Shell
from image_collections.tests.support.desk import Desk
from image_collections.ui.dialogs.models_menu import add_models_menu
from processing.gui.ProviderActions import ProviderContextMenuActions
from processing.modeler.ModelerUtils import ModelerUtils
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm
from qgis.PyQt.QtWidgets import QMessageBox

MODEL = "imagecollections:cloudfreemedian"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Return the folder of the user's models, which is not there yet."""
    place = tmp_path / "my models"
    monkeypatch.setattr(ModelerUtils, "modelsFolders", staticmethod(lambda: [str(place)]))
    yield place
    monkeypatch.undo()
    provider = QgsApplication.processingRegistry().providerById("model")
    if provider is not None:
        provider.refreshAlgorithms()


@pytest.fixture
def desk(qtbot):
    desk = Desk()
    qtbot.addWidget(desk.window)
    return desk


@pytest.fixture
def action(desk):
    before = list(ProviderContextMenuActions.actions)
    with Shell(desk) as shell:
        add_models_menu(shell)
        (added,) = [each for each in ProviderContextMenuActions.actions if each not in before]
        yield added
        shell.close()
    assert ProviderContextMenuActions.actions == before


def algorithm(name):
    return QgsApplication.processingRegistry().algorithmById(name)


def test_only_example_models_have_the_entry(action):
    for name, is_there in ((MODEL, True), ("imagecollections:reduce", False)):
        action.setData(algorithm(name), None)
        assert action.isEnabled() == is_there
    action.setData(None, None)
    assert not action.isEnabled()


@pytest.mark.parametrize("name", sorted(path.stem for path in MODELS.glob("*.model3")))
def test_a_copy_is_the_model_and_the_designer_has_nothing_against_it(action, folder, desk, name):
    model = algorithm(f"imagecollections:{name}")
    action.setData(model, None)
    action.execute()
    assert model.displayName() in desk.bar.currentItem().text()
    original, copy = QgsProcessingModelAlgorithm(), QgsProcessingModelAlgorithm()
    original.fromFile(str(model.path))
    assert copy.fromFile(str(folder / f"{name}.model3"))
    assert copy.validate() == (True, [])
    assert copy.name() == original.name()
    assert [each.name() for each in copy.parameterDefinitions()] == [
        each.name() for each in original.parameterDefinitions()
    ]
    for key, step in original.childAlgorithms().items():
        same = copy.childAlgorithm(key)
        for parameter, sources in step.parameterSources().items():
            assert same.parameterSources()[parameter] == sources
        for parameter in same.algorithm().parameterDefinitions():
            for added in same.parameterSources().get(parameter.name(), []):
                if parameter.name() not in step.parameterSources():
                    assert added.staticValue() == parameter.defaultValue()


def test_the_copy_is_an_algorithm_among_the_models(action, folder):
    provider = QgsApplication.processingRegistry().providerById("model")
    if provider is None:
        from processing.modeler.ModelerAlgorithmProvider import ModelerAlgorithmProvider

        provider = ModelerAlgorithmProvider()
        assert QgsApplication.processingRegistry().addProvider(provider)
    action.setData(algorithm(MODEL), None)
    action.execute()
    names = [each.displayName() for each in provider.algorithms()]
    assert algorithm(MODEL).displayName() in names


@pytest.mark.parametrize("is_replaced", [True, False])
def test_a_model_that_was_changed_is_asked_about(action, folder, monkeypatch, is_replaced):
    folder.mkdir()
    (folder / "cloudfreemedian.model3").write_text("mine")
    answer = QMessageBox.StandardButton.Yes if is_replaced else QMessageBox.StandardButton.No
    monkeypatch.setattr(QMessageBox, "question", staticmethod(lambda *_: answer))
    action.setData(algorithm(MODEL), None)
    action.execute()
    assert ((folder / "cloudfreemedian.model3").read_text() != "mine") == is_replaced


def test_a_folder_that_cannot_be_made_is_said(action, folder, desk):
    folder.write_text("a file")
    action.setData(algorithm(MODEL), None)
    action.execute()
    assert "is not saved" in desk.bar.currentItem().text()
