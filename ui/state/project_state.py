# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's settings in the project: saved with it, and given back when it is opened."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.core import Qgis, QgsMessageLog, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.parameters.shared import PATH_MAP, SCHEDULER
from ...engine.text import first_names
from ...resources.i18n import translate
from .session import Session
from .settings import FILE, CollectionSettings, settings_from_text, settings_to_text

# The second entry is the folder that the project was in: files that were moved with it are found.
_SCOPE, _KEY, _HOME = "image_collections", "/dock", "/dock_home"
# These are of the computer: a project of somebody else must not lead Live or a run elsewhere.
_OF_COMPUTER = (SCHEDULER, PATH_MAP)
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
        project.writeProject.connect(self._note_home)

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
                self._note_home()
            else:
                self._project.removeEntry(_SCOPE, _KEY)
                self._project.removeEntry(_SCOPE, _HOME)

    def load(self, *_document: object) -> None:
        """Show what the project holds; what cannot be read of it is named in the log."""
        settings, unread = settings_from_text(self._saved())
        home = str(self._project.readEntry(_SCOPE, _HOME, "")[0])
        foreign = [name for name in _OF_COMPUTER if name in settings.advanced]
        settings = _of_project(moved(settings, home, self._folder()))
        unshown = self._session.restore(settings)
        self._known = _kept(self._session.settings)
        _tell([*unread, *unshown])
        if foreign:
            self._tell_foreign(foreign)
        self.loaded.emit()

    def _tell_foreign(self, names: Sequence[str]) -> None:
        known = self._session.parameters.advanced
        text = translate(
            "ImageCollections",
            "{names}: not taken from the project, as this belongs to a computer. Set it in the "
            "options of QGIS.",
        ).format(names=", ".join(known[name].description() for name in names))
        _log(text)

    def stop(self) -> None:
        """Follow the project no longer."""
        self._project.readProject.disconnect(self.load)
        self._project.cleared.disconnect(self.load)
        self._project.writeProject.disconnect(self._note_home)

    def _folder(self) -> str:
        """Return the folder of the project, empty where it is no file; it may yet be written."""
        file = self._project.absoluteFilePath()
        return str(Path(file).parent) if file else ""

    def _note_home(self, *_document: object) -> None:
        """Note where the project is, beside settings: also when it is saved for the first time."""
        home = self._folder()
        if self._saved() and home and home != self._project.readEntry(_SCOPE, _HOME, "")[0]:
            self._project.writeEntry(_SCOPE, _HOME, home)

    def _saved(self) -> str:
        return str(self._project.readEntry(_SCOPE, _KEY, "")[0])


def moved(settings: CollectionSettings, home: str, folder: str) -> CollectionSettings:
    """Return settings whose files are those that were moved from one folder to another.

    A file that lies as seen from `folder` where it lay as seen from `home` is taken from there.
    """
    if not home or not folder or Path(home) == Path(folder):
        return settings

    def now(path: str) -> str:
        if path.startswith("/vsi") or not Path(path).is_absolute():
            return path
        with contextlib.suppress(ValueError, OSError):  # another drive; no path at all
            found = os.path.normpath(Path(folder) / os.path.relpath(path, home))
            if Path(found).exists():
                return found
        return path

    file = settings.file
    return replace(
        settings,
        file=None if file is None else replace(file, path=now(file.path)),
        scenes=tuple(
            replace(scene, id=now(scene.id)) if scene.kind == FILE else scene
            for scene in settings.scenes
        ),
    )


def _kept(settings: CollectionSettings) -> CollectionSettings:
    """Return what is kept of settings: nothing of a collection without scenes."""
    return CollectionSettings() if settings.is_empty else _of_project(settings)


def _of_project(settings: CollectionSettings) -> CollectionSettings:
    """Return settings without what is of the computer."""
    advanced = {key: each for key, each in settings.advanced.items() if key not in _OF_COMPUTER}
    return replace(settings, advanced=advanced)


def _tell(parts: Sequence[str]) -> None:
    if not parts:
        return
    # Names come from a file, and may be long.
    names = first_names([part[:80] for part in parts], _MOST_NAMED)
    text = translate(
        "ImageCollections",
        "These settings of the dock were saved with the project and cannot be read: {names}. They "
        "have their defaults; the others are shown.",
    ).format(names=names)
    _log(text)


def _log(text: str) -> None:
    title = translate("ImageCollections", "Image Collections")
    QgsMessageLog.logMessage(text, title, Qgis.MessageLevel.Warning)
