# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The check of a line of words while the user types it, with what is to say as its tooltip."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QAction, QLineEdit

from ...algorithms.queries.words import reading, wrong_text
from ..widgets.contrast import wrong_style


class WordCheck(QObject):
    """Marks a line whose words the algorithm would refuse, or read as one may not mean them.

    Nothing is opened for that.
    """

    def __init__(self, line: QLineEdit, name: str) -> None:
        super().__init__(line)
        self._line = line
        self._name = name
        self._tip = line.toolTip()
        self._default = line.text()
        self._sign = QAction(QgsApplication.getThemeIcon("/mIconWarning.svg"), "", self)
        line.textChanged.connect(self._check)
        self._check(line.text())

    def _check(self, text: str) -> None:
        problem = wrong_text(self._name, text) if text.strip() else ""
        note = problem or (reading(self._name, text) if text != self._default else "")
        self._sign.setToolTip(note)
        # A line keeps the place of a sign that is not visible.
        if not note:
            self._line.removeAction(self._sign)
        elif self._sign not in self._line.actions():
            self._line.addAction(self._sign, QLineEdit.ActionPosition.TrailingPosition)
        self._line.setToolTip(note or self._tip)
        self._line.setStyleSheet(
            wrong_style(self._line, QPalette.ColorRole.Base) if problem else ""
        )
