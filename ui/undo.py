# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Undo and redo of what is set in the dock: two buttons, and the keys that are usual for them."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QLayout, QToolButton, QWidget

from ..resources.i18n import translate
from .state.session import Session


class UndoButtons(QObject):
    """Two actions of a panel; their keys hold while something in the panel has the focus."""

    def __init__(self, session: Session, panel: QWidget) -> None:
        super().__init__(panel)
        self._session = session
        self.undo = self._action(
            panel,
            "/mActionUndo.svg",
            translate("ImageCollections", "Undo the last change in this panel"),
            QKeySequence.StandardKey.Undo,
        )
        self.redo = self._action(
            panel,
            "/mActionRedo.svg",
            translate("ImageCollections", "Make the change again that was undone"),
            QKeySequence.StandardKey.Redo,
        )
        self.undo.triggered.connect(session.undo)
        self.redo.triggered.connect(session.redo)
        session.changed.connect(self._refresh)
        self._refresh()

    def add_to(self, row: QLayout) -> None:
        """Add the buttons at the end of a row."""
        for action in (self.undo, self.redo):
            button = QToolButton(self.parent())
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            row.addWidget(button)

    @staticmethod
    def _action(panel: QWidget, icon: str, text: str, key: QKeySequence.StandardKey) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(icon), text, panel)
        keys = QKeySequence.keyBindings(key)
        action.setShortcuts(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if keys:
            shown = keys[0].toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text} ({shown})")
        panel.addAction(action)
        return action

    def _refresh(self, *_parts: object) -> None:
        self.undo.setEnabled(self._session.can_undo)
        self.redo.setEnabled(self._session.can_redo)
