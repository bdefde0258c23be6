# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A file that is there is replaced on request alone: the one that is written, with its ending."""

from __future__ import annotations

from pathlib import Path

import pytest
from image_collections.tests.qgis.conftest import ROOT
from image_collections.ui.widgets.file_asking import ask_file
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

KINDS = {"Table": "csv", "Picture": "png"}
BUTTONS = QMessageBox.StandardButton


@pytest.fixture
def ask(qtbot, monkeypatch):
    """Ask for a file, with what is typed, the kind that is chosen and the answer to a question."""
    parent = QWidget()
    qtbot.addWidget(parent)

    def start(typed, kind="Table (*.csv)", answer=BUTTONS.Yes):
        questions = []

        def dialog(_parent, _title, _folder, _filters, _first, options):
            assert options == QFileDialog.Option.DontConfirmOverwrite
            return str(typed), kind

        def question(_parent, _title, text, *_buttons):
            questions.append(text)
            return answer

        monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
        monkeypatch.setattr(QMessageBox, "question", question)
        return ask_file(parent, "Save", "", KINDS, ("jpg",)), questions

    return start


@pytest.mark.parametrize(
    ("typed", "kind", "written"),
    [
        ("foo", "Table (*.csv)", "foo.csv"),
        ("foo", "Picture (*.png)", "foo.png"),
        ("foo.b", "Table (*.csv)", "foo.b.csv"),
        ("foo.PNG", "Table (*.csv)", "foo.PNG"),
        ("foo.jpg", "Table (*.csv)", "foo.jpg"),
        ("foo", "", "foo.csv"),
    ],
)
def test_the_question_is_about_the_file_that_is_written(ask, tmp_path, typed, kind, written):
    path = str(tmp_path / written)
    assert ask(tmp_path / typed, kind) == (path, [])
    Path(path).write_text("precious")
    found, questions = ask(tmp_path / typed, kind)
    assert found == path
    assert questions == [f"'{path}' is there already. Replace it?"]
    assert ask(tmp_path / typed, kind, BUTTONS.No)[0] == ""


def test_nothing_is_asked_about_a_file_that_stays(ask, tmp_path):
    """A scene whose name was typed: the table is written beside it."""
    (tmp_path / "scene.tif").write_text("a scene")
    assert ask(tmp_path / "scene.tif") == (str(tmp_path / "scene.tif.csv"), [])


def test_without_an_answer_there_is_no_file(ask):
    assert ask("") == ("", [])


def test_all_windows_ask_in_this_way():
    for path in sorted((Path(ROOT) / "ui").rglob("*.py")):
        if path.name != "file_asking.py":
            assert "getSaveFileName" not in path.read_text(encoding="utf-8"), path
