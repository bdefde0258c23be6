# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a search found: the table, its pictures and outlines, and which scenes are taken."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsFilterLineEdit, QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...algorithms.queries.catalogue_search import FoundScene
from ...resources.i18n import translate
from ..widgets.no_match import NoMatch
from .footprints import Footprints
from .model import FoundModel
from .thumbnails import Thumbnails
from .view import FoundView


class Results(QWidget):
    """The scenes that were found; `changed` comes when others are taken."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FoundModel(self)
        self.view = FoundView(self.model, self)
        self.thumbnails = Thumbnails(self)
        self.footprints = Footprints(canvas, self)
        self.model.set_pictures(self.thumbnails.pictures)
        self.filter = QgsFilterLineEdit(self)
        self.filter.setShowSearchIcon(True)
        self.filter.setPlaceholderText(translate("ImageCollections", "Name, tile or date"))
        self.filter.setAccessibleName(translate("ImageCollections", "Filter"))
        self.filter.setToolTip(
            translate("ImageCollections", "Only images that have all these words are taken.")
        )
        self.all_button = QPushButton(translate("ImageCollections", "Check &all"), self)
        self.all_button.setToolTip(
            translate("ImageCollections", "Check all images that are listed")
        )
        self.none_button = QPushButton(translate("ImageCollections", "Check &none"), self)
        self.none_button.setToolTip(
            translate("ImageCollections", "Uncheck all images that are listed")
        )
        self.no_match = NoMatch(
            translate("ImageCollections", "No image fits the filter."), self.filter.clear, self
        )
        self.rights = QLabel(self)
        self.rights.setTextFormat(Qt.TextFormat.PlainText)
        self.rights.setWordWrap(True)
        self.rights.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.addWidget(self.filter, 1)
        row.addWidget(self.all_button)
        row.addWidget(self.none_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        column.addWidget(self.no_match)
        column.addWidget(self.rights)
        self.filter.textChanged.connect(self._filter)
        self.all_button.clicked.connect(lambda _on: self._check(True))
        self.none_button.clicked.connect(lambda _on: self._check(False))
        self.model.checked_changed.connect(self._refresh)
        self.view.pointed.connect(self._point)
        self.view.seen.connect(self.thumbnails.want)
        self.thumbnails.came.connect(self._take_picture)
        self.footprints.hovered.connect(self._hover)
        self.show_scenes((), "")

    def show_scenes(self, scenes: Sequence[FoundScene], attribution: str) -> None:
        """Show what was found; `attribution` is that of the collection, where scenes say none."""
        self.thumbnails.stop()
        self.filter.clear()
        self.model.set_scenes(scenes)
        self.rights.setText(_rights(scenes, attribution) if scenes else "")
        self.rights.setVisible(bool(self.rights.text()))
        for widget in (self.filter, self.all_button, self.none_button):
            widget.setEnabled(bool(scenes))
        self.draw()

    def taken(self) -> list[FoundScene]:
        """Return the scenes that are checked and listed."""
        return [self.model.scenes[row] for row in self.view.shown.taken()]

    def draw(self) -> None:
        """Draw the outlines on the map."""
        outlines = [scene.outline for scene in self.model.scenes]
        self.footprints.show(outlines, self.view.shown.taken())

    def stop(self) -> None:
        """Load no pictures, and take the outlines off the map."""
        self.view.stop()
        self.thumbnails.stop()
        self.footprints.clear()

    def _take_picture(self, address: str) -> None:
        self.model.picture_came(address)
        if self.thumbnails.is_done:
            self.model.pictures_are_there()

    def _filter(self, text: str) -> None:
        self.view.shown.set_filter(text)
        self._refresh()

    def _check(self, is_checked: bool) -> None:
        self.model.check(self.view.shown.rows(), is_checked)

    def _refresh(self) -> None:
        self.no_match.setVisible(bool(self.model.scenes) and not self.view.shown.rowCount())
        self.footprints.check(self.view.shown.taken())
        self.changed.emit()

    def _point(self, rows: list[int]) -> None:
        self.model.set_hovered(())
        self.footprints.highlight(rows)

    def _hover(self, rows: list[int]) -> None:
        self.model.set_hovered(rows)
        self.view.reveal(rows)


def _rights(scenes: Sequence[FoundScene], attribution: str) -> str:
    """Return licences and who is to be named, each once."""
    licences = dict.fromkeys(scene.licence for scene in scenes if scene.licence)
    names = dict.fromkeys(scene.attribution for scene in scenes if scene.attribution)
    lines = []
    if licences:
        lines.append(
            translate("ImageCollections", "Licence: {text}").format(text="; ".join(licences))
        )
    if names or attribution:
        lines.append(
            translate("ImageCollections", "Attribution: {text}").format(
                text="; ".join(names) or attribution
            )
        )
    return "\n".join(lines)
