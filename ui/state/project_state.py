# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's settings in the project: saved with it, and given back when it is opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import Qgis, QgsMessageLog, QgsProject
from qgis.PyQt.QtCore import QObject

from ...resources.i18n import translate
from .settings import CollectionSettings, settings_from_text, settings_to_text

_SCOPE, _KEY = "image_collections", "/dock"
# So many parts are named in the log.
_MOST_NAMED = 20


class ProjectState(QObject):
    """Writes settings into the project when they change.

    The project is marked as changed only when they are others. `restore` shows settings, and
    returns the names of those that it cannot show.
    """

    def __init__(
        self,
        project: QgsProject,
        settings: Callable[[], CollectionSettings],
        restore: Callable[[CollectionSettings], Sequence[str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._settings = settings
        self._restore = restore
        self._is_paused = False
        # What the project held last. While a project is read, its own entry is there before the
        # dock shows it, and must not be overwritten.
        self._known = CollectionSettings()
        project.readProject.connect(self.load)
        project.cleared.connect(self.load)

    def save(self) -> None:
        """Note the settings in the project."""
        settings = self._settings()
        if self._is_paused or settings == self._known:
            return
        self._known = settings
        text = settings_to_text(settings)
        if text != self._saved():
            if text:
                self._project.writeEntry(_SCOPE, _KEY, text)
            else:
                self._project.removeEntry(_SCOPE, _KEY)

    def load(self, *_document: object) -> None:
        """Show what the project holds; what cannot be read of it is named in the log."""
        settings, unread = settings_from_text(self._saved())
        self._is_paused = True
        try:
            unshown = self._restore(settings)
        finally:
            self._is_paused = False
        self._known = self._settings()
        _tell([*unread, *unshown])

    def stop(self) -> None:
        """Follow the project no longer."""
        self._project.readProject.disconnect(self.load)
        self._project.cleared.disconnect(self.load)

    def _saved(self) -> str:
        return str(self._project.readEntry(_SCOPE, _KEY, "")[0])


def _tell(parts: Sequence[str]) -> None:
    if not parts:
        return
    # Names come from a file, and may be long.
    names = [part[:80] for part in parts[:_MOST_NAMED]]
    more = ["…"] if len(parts) > _MOST_NAMED else []
    text = translate(
        "ImageCollections",
        "These settings of the dock were saved with the project and cannot be read: {names}. They "
        "have their defaults; the others are shown.",
    ).format(names=", ".join([*names, *more]))
    title = translate("ImageCollections", "Image Collections")
    QgsMessageLog.logMessage(text, title, Qgis.MessageLevel.Warning)
