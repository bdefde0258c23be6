# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A label of several lines that needs no width: names of files are broken, too."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget

# Qt breaks lines at spaces and slashes, and never within the name of a product.
_BREAK = "\N{ZERO WIDTH SPACE}"
_AFTER = re.compile(r"([_/\\])(?=\S)")
_LONG = re.compile(rf"([^\s{_BREAK}]{{20}})(?=[^\s{_BREAK}])")


class BreakingLabel(QLabel):
    """A label for sentences with names and paths in them; its text is never markup."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._text = text
        super().setText(breakable(text))
        self.setAccessibleDescription("" if super().text() == text else text)

    def text(self) -> str:
        """Return the text as it was given."""
        return self._text


def breakable(text: str) -> str:
    """Return a text whose long words can go on in the next line."""
    return _LONG.sub(rf"\1{_BREAK}", _AFTER.sub(rf"\1{_BREAK}", text))
