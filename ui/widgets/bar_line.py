# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Messages in the bar of QGIS that have one line, however long they are.

The bar is as high as one line of text: QGIS cuts the second one in half. What does not fit is
shown by the button *Details*; QGIS writes all of it into its log.
"""

from __future__ import annotations

import html
from typing import Any

from qgis.core import Qgis, QgsMessageOutput
from qgis.gui import QgsMessageBarItem, QgsMessageViewer
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser, QTextEdit, QWidget

from ...resources.i18n import translate

# Pixels of a line that are no text: margins of the document, and the space before the button.
MARGIN = 12


def say(bar: Any, text: str, level: Qgis.MessageLevel, seconds: int = -1) -> QgsMessageBarItem:
    """Show a message in a bar of QGIS, for as long as QGIS shows others where no time is given."""
    message = one_line(bar, text)
    bar.pushWidget(message, level, seconds)
    return message


def one_line(bar: Any, text: str, cut: Qt.TextElideMode | None = None) -> QgsMessageBarItem:
    """Return a message for a bar of QGIS, which shows as much of a text as one line takes.

    That is its first sentence, where this fits; or what is left of it `cut` somewhere else.
    """
    title = translate("ImageCollections", "Image Collections")
    # It lays the text out itself, but keeps it: whoever asks the message for it gets all of it.
    message = bar.createMessage(title, text)
    browser = message.findChild(QTextBrowser)
    if browser is not None:
        _Line(message, browser, title, text, cut)
    return message


class _Line(QObject):
    """Fits the text of a message into the room that it has, whenever this changes."""

    def __init__(
        self,
        message: QgsMessageBarItem,
        browser: QTextBrowser,
        title: str,
        text: str,
        cut: Qt.TextElideMode | None,
    ) -> None:
        super().__init__(message)
        self._browser, self._title, self._text = browser, title, text
        self._cut = cut
        self._shown = ""
        browser.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        for policy in (browser.setVerticalScrollBarPolicy, browser.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.details = QPushButton(translate("ImageCollections", "Details"), message)
        self.details.setObjectName("details")
        self.details.clicked.connect(lambda *_: show_details(title, text, message.window()))
        self.details.hide()
        message.layout().addWidget(self.details)
        browser.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the bar."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._fit()
        return False

    def _fit(self) -> None:
        bold = QFont(self._browser.font())
        bold.setBold(True)
        title = QFontMetrics(bold).horizontalAdvance(f"{self._title}: ")
        metrics = QFontMetrics(self._browser.font())
        button = self.details.sizeHint().width() + self.details.parentWidget().layout().spacing()
        # What there would be without the button: else it would come and go for ever.
        room = self._browser.width() - title - MARGIN
        # A button that has just been shown has no place yet, and the text its old width.
        is_beside = not self.details.geometry().intersects(self._browser.geometry())
        if is_beside and self.details.isVisibleTo(self.details.parentWidget()):
            room += button
        line = " ".join(self._text.split())
        is_whole = line == self._text and metrics.horizontalAdvance(line) <= room
        if not is_whole:
            line = self._shortened(metrics, max(0, room - button))
        self.details.setVisible(not is_whole)
        if line != self._shown:
            self._shown = line
            title = html.escape(self._title)
            self._browser.setHtml(f"<b>{title}:</b> {html.escape(line)}")

    def _shortened(self, metrics: QFontMetrics, room: int) -> str:
        """Return what is shown of a text that is longer than a line."""
        line = " ".join(self._text.split())
        if self._cut is not None:
            return metrics.elidedText(line, self._cut, room)
        sentence = first_sentence(self._text)
        if metrics.horizontalAdvance(sentence) <= room:
            return sentence
        return metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)


def first_sentence(text: str) -> str:
    """Return the beginning of a text that ends with a sentence or a line."""
    line = " ".join(text.strip().splitlines()[:1])
    head, stop, _ = line.partition(". ")
    return head + stop.rstrip()


def show_details(title: str, text: str, parent: QWidget) -> QgsMessageViewer:
    """Show all of a message in a window of its own, where it can be copied."""
    viewer = QgsMessageViewer(parent)
    viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    viewer.setTitle(title)
    viewer.setMessage(text, QgsMessageOutput.MessageType.MessageText)
    viewer.setWindowModality(Qt.WindowModality.NonModal)
    viewer.show()
    return viewer
