# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A line for expressions, which finds bands, functions and indices as they are typed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QStringListModel, Qt
from qgis.PyQt.QtWidgets import QCompleter, QWidget

# What is being typed: the word, or the name in an open double quote, before the cursor.
_TYPED = re.compile(r'(?:"[^"]*|[^\W\d]\w*)\Z')


class ExpressionLine(QgsFilterLineEdit):
    """A line in which names of bands, functions and indices complete themselves.

    What is typed is looked for anywhere in them, and of an index in its long name and its domain
    too: "water" finds the indices for water.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QStringListModel(self)
        # What stands in the text for what is shown in the list.
        self._meant: dict[str, str] = {}
        self._completer = QCompleter(self._words, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated.connect(self._complete)
        self.textEdited.connect(self._offer)

    def set_words(self, words: Sequence[str], meant: Mapping[str, str]) -> None:
        """Set what can be completed; `meant` is put into the text for what is shown."""
        self._meant = dict(meant)
        self._words.setStringList([*words, *meant])

    def _typed(self) -> str:
        match = _TYPED.search(self.text()[: self.cursorPosition()])
        return match[0] if match else ""

    def _offer(self) -> None:
        typed = self._typed()
        # What follows an open quote may stand anywhere in a name.
        self._completer.setCompletionPrefix(typed.lstrip('"'))
        found = self._completer.completionCount()
        is_done = typed in (*self._words.stringList(), *self._meant.values())
        if typed and found and not is_done:
            self._completer.complete()
        else:
            self._completer.popup().hide()

    def _complete(self, shown: str) -> None:
        word = self._meant.get(shown, shown)
        place = self.cursorPosition()
        start = place - len(self._typed())
        text = self.text()
        self.setText(text[:start] + word + text[place:])
        self.setCursorPosition(start + len(word))
