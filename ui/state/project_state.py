# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's settings in the project: saved with it, and given back when it is opened."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import Qgis, QgsMessageLog, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...resources.i18n import translate
from .session import Session
from .settings import CollectionSettings, settings_from_text, settings_to_text

_SCOPE, _KEY = "image_collections", "/dock"
# So many parts are named in the log.
_MOST_NAMED = 20


class ProjectState(QObject):
    """Writes the settings of a session into the project when they change.

    The project is marked as changed only when they are others. `loaded` comes when the session has
    those of another project.
    """

    loaded = pyqtSignal()

    def __init__(self, project: QgsProject, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._session = session
        # What the project held last. While a project is read, its own entry is there before the
        # dock shows it, and must not be overwritten.
        self._known = CollectionSettings()
        project.readProject.connect(self.load)
        project.cleared.connect(self.load)

    def save(self) -> None:
        """Note the settings in the project."""
        settings = _kept(self._session.settings)
        if settings == self._known:
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
        unshown = self._session.restore(settings)
        self._known = _kept(self._session.settings)
        _tell([*unread, *unshown])
        self.loaded.emit()

    def stop(self) -> None:
        """Follow the project no longer."""
        self._project.readProject.disconnect(self.load)
        self._project.cleared.disconnect(self.load)

    def _saved(self) -> str:
        return str(self._project.readEntry(_SCOPE, _KEY, "")[0])


def _kept(settings: CollectionSettings) -> CollectionSettings:
    """Return what is kept of settings: nothing of a collection without scenes."""
    return CollectionSettings() if settings.is_empty else settings


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
