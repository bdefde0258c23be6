# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Saves the state of the dock with the project, and shows it again."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

_SCOPE, _KEY = "image_collections", "/dock"


class Keeper(QObject):
    """Writes the state into the project when it changes, and gives back that of a project opened.

    The project is marked as changed only when the state is another one.
    """

    def __init__(
        self,
        project: QgsProject,
        state: Callable[[], dict[str, Any]],
        restore: Callable[[dict[str, Any]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._state = state
        self._restore = restore
        self._is_paused = False
        # What the project held last. While a project is read, its own entry is there before the
        # dock shows it, and must not be overwritten.
        self._known: dict[str, Any] = {}
        project.readProject.connect(self.load)
        project.cleared.connect(self.load)

    def save(self) -> None:
        """Note the state in the project."""
        state = self._state()
        if self._is_paused or state == self._known:
            return
        self._known = state
        text = json.dumps(state) if state else ""
        if text != self._saved():
            if text:
                self._project.writeEntry(_SCOPE, _KEY, text)
            else:
                self._project.removeEntry(_SCOPE, _KEY)

    def load(self, *_document: Any) -> None:
        """Show what the project holds, nothing where it holds nothing that can be read."""
        try:
            state = json.loads(self._saved() or "{}")
        except ValueError:
            state = {}
        self._is_paused = True
        try:
            self._restore(state if isinstance(state, dict) else {})
        finally:
            self._is_paused = False
        self._known = self._state()

    def stop(self) -> None:
        """Follow the project no longer."""
        self._project.readProject.disconnect(self.load)
        self._project.cleared.disconnect(self.load)

    def _saved(self) -> str:
        return self._project.readEntry(_SCOPE, _KEY, "")[0]
