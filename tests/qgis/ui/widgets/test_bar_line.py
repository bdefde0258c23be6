# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Messages in the bar of QGIS have one line; the rest is behind a button, and in the log."""

from __future__ import annotations

from pathlib import Path

import pytest
from image_collections.tests.qgis.conftest import ROOT
from image_collections.ui.widgets.bar_line import first_sentence, one_line, say
from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsMessageBar, QgsMessageViewer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QPushButton, QTextBrowser, QVBoxLayout, QWidget

LONG = "The first one says it. " + "The second one says what to do about it, and for long. " * 6


@pytest.fixture
def bar(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    made = QgsMessageBar()
    column.addWidget(made)
    column.addStretch()
    window.resize(700, 200)
    window.show()
    made.window_of_test = window
    return made


def parts(message):
    QApplication.processEvents()
    browser = message.findChild(QTextBrowser)
    return browser, message.findChild(QPushButton, "details")


def assert_one_line(browser):
    document = browser.document()
    assert document.blockCount() == 1
    assert document.firstBlock().layout().lineCount() == 1
    assert document.idealWidth() <= browser.viewport().width()
    for bar in (browser.verticalScrollBar(), browser.horizontalScrollBar()):
        assert not bar.isVisible()


def test_what_fits_is_shown_as_it_is(bar):
    message = say(bar, "The disk is full.", Qgis.MessageLevel.Warning)
    browser, details = parts(message)
    assert_one_line(browser)
    assert browser.toPlainText() == "Image Collections: The disk is full."
    assert not details.isVisible()


@pytest.mark.parametrize("width", [460, 700, 1500])
@pytest.mark.parametrize("text", [LONG, LONG.replace(". ", ", "), "one line\nand another one"])
def test_what_does_not_fit_has_one_line_and_a_button(bar, qtbot, width, text):
    bar.window_of_test.resize(width, 200)
    message = say(bar, text, Qgis.MessageLevel.Warning)
    browser, details = parts(message)
    assert_one_line(browser)
    assert details.isVisible()
    assert message.text() == text, "all of it, for who asks"
    qtbot.mouseClick(details, Qt.MouseButton.LeftButton)
    viewer = bar.window().findChild(QgsMessageViewer)
    assert text.split("\n")[-1].strip() in viewer.findChild(QTextBrowser).toPlainText()
    viewer.close()


def test_a_text_of_any_length_fits(bar, qtbot):
    for length in range(20, 130, 3):
        message = say(bar, "w" * length, Qgis.MessageLevel.Success)
        qtbot.wait(1)
        browser = message.findChild(QTextBrowser)
        assert browser.document().idealWidth() <= browser.width(), length
        bar.clearWidgets()


def test_the_first_sentence_is_shown_where_it_fits(bar):
    browser, _ = parts(say(bar, LONG, Qgis.MessageLevel.Warning))
    assert browser.toPlainText() == "Image Collections: The first one says it."


def test_the_line_follows_the_width_of_the_window(bar):
    text = "A sentence that fits in a window as wide as many, and in no narrow one, without a cut."
    message = say(bar, text, Qgis.MessageLevel.Warning)
    shown = []
    for width in (1400, 500, 900, 500, 1400):
        bar.window_of_test.resize(width, 200)
        browser, details = parts(message)
        assert_one_line(browser)
        assert details.isVisible() == ("…" in browser.toPlainText())
        shown.append(browser.toPlainText())
    assert shown[0] == shown[4] == f"Image Collections: {text}"
    assert shown[1] == shown[3] != shown[2]


def test_signs_of_html_are_shown_as_they_are(bar):
    bar.window_of_test.resize(1200, 200)
    text = "The rule 'a<b and b>c' & <b>more</b>: " + "x" * 300
    browser, _ = parts(say(bar, text, Qgis.MessageLevel.Warning))
    assert "The rule 'a<b and b>c' & <b>more</b>" in browser.toPlainText()


def test_a_path_is_cut_in_its_middle(bar):
    path = "/data/" + "a_folder/" * 40 + "median.tif"
    message = one_line(bar, f"Written: {path}", Qt.TextElideMode.ElideMiddle)
    bar.pushWidget(message, Qgis.MessageLevel.Success)
    browser, _ = parts(message)
    assert_one_line(browser)
    assert browser.toPlainText().startswith("Image Collections: Written: /data/")
    assert browser.toPlainText().endswith("median.tif")


def test_all_of_it_stands_in_the_log(bar):
    """QGIS writes there what is in the bar; it must be all of it."""
    log = []
    note = lambda *said: log.append(said[0])  # noqa: E731
    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(note)
    say(bar, LONG, Qgis.MessageLevel.Warning)
    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].disconnect(note)
    assert any(LONG.strip() in said for said in log)


@pytest.mark.parametrize(
    ("text", "first"),
    [("One. Two.", "One."), ("One", "One"), ("a.b is c. d", "a.b is c."), ("a\nb. c", "a")],
)
def test_a_first_sentence(text, first):
    assert first_sentence(text) == first


def test_every_message_of_the_windows_has_one_line():
    """None goes to the bar in another way."""
    own = ("ui/widgets/bar_line.py",)
    for path in sorted((Path(ROOT) / "ui").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if str(path.relative_to(ROOT)) not in own:
            assert "pushMessage" not in text, path
            assert "createMessage" not in text, path
