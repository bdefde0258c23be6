# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages of runs that a dialog has started are told of, and have the name of the algorithm."""

from __future__ import annotations

import processing
import pytest
from image_collections.algorithms.bases.plugin_algorithm import PluginAlgorithm
from image_collections.algorithms.results.announcements import ANNOUNCEMENTS
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputHtml,
)
from qgis.gui import QgsProcessingAlgorithmDialogBase


class Dialog(QgsProcessingAlgorithmDialogBase):
    """As much of a dialog as gives its feedback."""

    def feedback(self):
        return self.createFeedback()


@pytest.fixture
def dialog(qtbot):
    made = Dialog()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def announced():
    told = []
    ANNOUNCEMENTS.page_written.connect(told.append)
    yield told
    ANNOUNCEMENTS.page_written.disconnect(told.append)


@pytest.fixture
def write(make_image, tmp_path):
    """Return a function that writes the page of two images, and its path."""

    def run(name, feedback, **parameters):
        images = [make_image(f"2024-0{month}-01.tif", {"B4": month}) for month in (5, 6)]
        page = str(tmp_path / "page.html")
        parameters.setdefault("LAYERS", images)
        parameters = {"PAGE": page, "TABLE": "memory:", **parameters}
        processing.run(f"imagecollections:{name}", parameters, feedback=feedback)
        return page

    return run


def test_a_page_is_told_of_when_a_dialog_has_asked_for_it(write, dialog, announced):
    page = write("serieshistogram", dialog.feedback(), EXPRESSION="B4")
    assert announced == [page]


def test_the_page_of_a_match_is_told_of_too(write, dialog, announced, make_image):
    images = {
        name: make_image(f"{name}.tif", {"B4": range(1, 41)}, shape=(40, 40))
        for name in ("INPUT", "REFERENCE")
    }
    page = write("matchhistogram", dialog.feedback(), OUTPUT="TEMPORARY_OUTPUT", **images)
    assert announced == [page]


def test_the_page_of_a_composite_is_told_of_too(write, dialog, announced):
    page = write("mosaic", dialog.feedback(), OUTPUT="TEMPORARY_OUTPUT")
    assert announced == [page]


def test_the_report_of_images_is_told_of_too(write, dialog, announced, tmp_path):
    more = {"EXPRESSIONS": "a: B4", "OUTPUT_FOLDER": str(tmp_path / "out")}
    page = write("map", dialog.feedback(), **more)
    assert announced == [page]


def test_a_page_of_any_algorithm_is_told_of(dialog, announced):
    provider = QgsApplication.processingRegistry().providerById("imagecollections")
    made = [algorithm.create() for algorithm in provider.algorithms()]
    ours = [algorithm for algorithm in made if isinstance(algorithm, PluginAlgorithm)]
    for algorithm in ours:
        algorithm.page_path = algorithm.name()
        algorithm.postProcessAlgorithm(QgsProcessingContext(), dialog.feedback())
    assert announced == [algorithm.name() for algorithm in ours]
    assert len(announced) > 20


def test_scripts_batches_and_models_are_left_alone(write, dialog, announced):
    one = dialog.feedback()  # a step does not keep it
    batch = QgsProcessingMultiStepFeedback(2, one)
    for feedback in (QgsProcessingFeedback(False), batch, None):
        write("serieshistogram", feedback, EXPRESSION="B4")
    assert announced == []


def test_without_a_page_nothing_is_told(write, dialog, announced):
    write("serieshistogram", dialog.feedback(), EXPRESSION="B4", PAGE=None)
    assert announced == []


def test_pages_have_the_name_of_the_algorithm_in_the_results_viewer():
    provider = QgsApplication.processingRegistry().providerById("imagecollections")
    names = {}
    for algorithm in provider.algorithms():
        for output in algorithm.outputDefinitions():
            # Those of models have names of their own.
            if isinstance(output, QgsProcessingOutputHtml) and output.name() == "PAGE":
                names[algorithm.displayName()] = output.description()
    assert len(names) > 8
    assert all(name == algorithm for algorithm, name in names.items())
