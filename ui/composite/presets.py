# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The button of presets: those of the plugin and of the user, kept, handed on and taken."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QMenu, QMessageBox, QToolButton, QWidget

from ...engine.text import first_names
from ...resources.i18n import translate
from ..state import preset_store as store
from ..state.presets import Preset, apply, preset_of, shipped, with_preset
from ..state.session import Session
from ..widgets.file_asking import ask_file

# A sentence names so many.
_MOST_NAMED = 5


class PresetsButton(QToolButton):
    """Shows presets in a menu, and sets the one that is chosen.

    `failed` gives a sentence, and `written` the file that was; `advanced_set` says that advanced
    parameters were set too.
    """

    failed = pyqtSignal(str)
    written = pyqtSignal(str)
    advanced_set = pyqtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setText(translate("ImageCollections", "Presets"))
        self.setToolTip(
            translate(
                "ImageCollections",
                "Composite, mask, months and clouds by name; scenes, bands and the area stay.",
            )
        )
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        year = self._session.collection.newest_year or QDate.currentDate().year()
        own = store.kept_presets()
        self._list(menu, shipped(year))
        menu.addSeparator()
        self._list(menu, own)
        menu.addSeparator()
        keep = menu.addAction(translate("ImageCollections", "Keep what is set…"))
        keep.triggered.connect(lambda _on: self._ask_name())
        remove = menu.addMenu(translate("ImageCollections", "Remove"))
        remove.setEnabled(bool(own))
        for preset in own:
            action = remove.addAction(_shown(preset.name))
            action.triggered.connect(partial(self._remove, preset.name))
        save = menu.addAction(translate("ImageCollections", "Save all to a file…"))
        save.setEnabled(bool(own))
        save.triggered.connect(lambda _on: self._ask_file_to_write())
        load = menu.addAction(translate("ImageCollections", "Load from a file…"))
        load.triggered.connect(lambda _on: self._ask_file_to_read())

    def _list(self, menu: QMenu, presets: tuple[Preset, ...]) -> None:
        for preset in presets:
            menu.addAction(_shown(preset.name)).triggered.connect(partial(self._apply, preset))

    def _apply(self, preset: Preset, _checked: bool = False) -> None:
        session = self._session
        unfit = apply(preset, session)
        if preset.settings.advanced:
            self.advanced_set.emit()
        if unfit:
            text = translate("ImageCollections", "Parts of the preset are not known here: {names}.")
            self.failed.emit(text.format(names=first_names(unfit, _MOST_NAMED)))
        # A mask that the preset leaves to be found by itself.
        without = () if session.settings.mask.is_chosen else session.collection.without_quality
        if without:
            text = translate(
                "ImageCollections",
                "No mask is set, as these scenes have no quality band that is known: {names}.",
            )
            self.failed.emit(text.format(names=first_names(without, _MOST_NAMED)))

    # Those of the user

    def _ask_name(self) -> None:
        title = translate("ImageCollections", "Keep what is set")
        label = translate("ImageCollections", "Name of the preset")
        name, is_given = QInputDialog.getText(self, title, label)
        if is_given and name.strip():
            self.keep(name.strip())

    def keep(self, name: str) -> None:
        """Keep what is set by a name; of one that is there already the user is asked."""
        own = store.kept_presets()
        if any(preset.name == name for preset in own):
            text = translate("ImageCollections", "There is a preset '{name}'. Replace it?")
            buttons = QMessageBox.StandardButton
            title = translate("ImageCollections", "Keep what is set")
            question = text.format(name=name)
            if QMessageBox.question(self, title, question) != buttons.Yes:
                return
        store.keep_presets(with_preset(own, preset_of(name, self._session)))

    def _remove(self, name: str, _checked: bool = False) -> None:
        store.keep_presets([each for each in store.kept_presets() if each.name != name])

    # Files

    def _ask_file_to_write(self) -> None:
        title = translate("ImageCollections", "Save all to a file")
        words = translate("ImageCollections", "Presets")
        path = ask_file(self, title, self._home(), {words: "json"})
        if path:
            self.save_to(path)

    def save_to(self, path: str) -> None:
        """Write the presets of the user into a file."""
        try:
            store.write_presets(path, store.kept_presets())
        except store.PresetFileError as error:
            self.failed.emit(str(error))
        else:
            self.written.emit(path)

    def _ask_file_to_read(self) -> None:
        title = translate("ImageCollections", "Load from a file")
        path, _ = QFileDialog.getOpenFileName(self, title, self._home(), _kinds())
        if path:
            self.load_from(path)

    def load_from(self, path: str) -> None:
        """Keep the presets of a file too; one with the name of another gets a new one."""
        try:
            new, foreign = store.read_presets(path)
        except store.PresetFileError as error:
            self.failed.emit(str(error))
            return
        own = store.kept_presets()
        for preset in new:
            if preset not in own:
                own = with_preset(own, Preset(_free(preset.name, own), preset.settings))
        store.keep_presets(own)
        if foreign:
            self._tell_foreign(foreign)

    def _tell_foreign(self, names: tuple[str, ...]) -> None:
        """Say which parameters of a file are in no preset."""
        known = self._session.parameters.advanced
        labels = [known[name].description() if name in known else name[:40] for name in names]
        text = translate(
            "ImageCollections", "Presets do not set these, so they are left out: {names}."
        )
        self.failed.emit(text.format(names=first_names(labels, _MOST_NAMED)))

    @staticmethod
    def _home() -> str:
        return str(QgsProject.instance().homePath())


def _kinds() -> str:
    return translate("ImageCollections", "Presets") + " (*.json)"


def _shown(name: str) -> str:
    """Return a name for a menu, where an ampersand would mark a key."""
    return name.replace("&", "&&")


def _free(name: str, presets: tuple[Preset, ...]) -> str:
    taken = {preset.name for preset in presets}
    found, number = name, 1
    while found in taken:
        number += 1
        found = f"{name} ({number})"
    return found
