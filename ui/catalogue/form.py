# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of a search: catalogue, collection, area, dates, clouds, and how many at most."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from qgis.gui import QgsAuthConfigSelect, QgsDateEdit, QgsMapCanvas, QgsSpinBox
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QSpinBox, QWidget

from ...algorithms.queries.catalogue_search import CatalogueChoice, CollectionChoice
from ...resources.i18n import translate, translate_stored
from ..widgets.date_field import date_field
from ..widgets.naming import name_field
from .area import AreaChooser
from .question import LARGEST_LIMIT, Question

_ANY_CLOUD = -1
# All collections, as one writes it.
_ALL = "*"


class SearchForm(QWidget):
    """Asks what to search for.

    `catalogue_chosen` gives the key or address of a catalogue that was chosen, whose collections
    are then to be set.
    """

    catalogue_chosen = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = self._collection = ""
        self.catalogue = _editable_list(self)
        self.catalogue.setToolTip(
            translate(
                "ImageCollections",
                "A known catalogue, or the address of any STAC API or static catalogue.",
            )
        )
        self.collection = _editable_list(self)
        self.collection.setToolTip(
            translate(
                "ImageCollections",
                "A collection of the catalogue; several with commas between them, * for all.",
            )
        )
        self.area = AreaChooser(canvas, self)
        self.start = date_field(self)
        self.start.setToolTip(
            translate("ImageCollections", "Images before this date are left out.")
        )
        self.end = date_field(self)
        self.end.setToolTip(
            translate(
                "ImageCollections", "Images from this date on are left out; the date is excluded."
            )
        )
        self.cloud = QgsSpinBox(self)
        self.cloud.setRange(_ANY_CLOUD, 100)
        self.cloud.setSuffix(" %")
        self.cloud.setClearValueMode(
            QgsSpinBox.ClearValueMode.MinimumValue, translate("ImageCollections", "any")
        )
        self.cloud.setToolTip(
            translate(
                "ImageCollections",
                "Images with more clouds are left out, and so are those whose cloud cover is not "
                "known. Below 0 %: any cloud cover.",
            )
        )
        self.limit = QSpinBox(self)
        self.limit.setRange(1, LARGEST_LIMIT)
        self.limit.setToolTip(
            translate(
                "ImageCollections",
                "The search ends after so many images. Catalogues usually give the newest first.",
            )
        )
        self.login = QgsAuthConfigSelect(self)
        self.login.setToolTip(
            translate(
                "ImageCollections",
                "A login or key of QGIS, for catalogues that ask for one. It is used for the "
                "catalogue that is chosen, and for no other.",
            )
        )
        self._lay_out()
        self.catalogue.activated.connect(self._choose)
        self.catalogue.lineEdit().editingFinished.connect(self._choose)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for text, widget, row, column, width in (
            (translate("ImageCollections", "Ca&talogue"), self.catalogue, 0, 0, 3),
            (translate("ImageCollections", "C&ollection"), self.collection, 1, 0, 3),
            (translate("ImageCollections", "A&rea"), self.area, 2, 0, 3),
            (translate("ImageCollections", "&From"), self.start, 3, 0, 1),
            (translate("ImageCollections", "&before"), self.end, 3, 2, 1),
            (translate("ImageCollections", "C&loud cover up to"), self.cloud, 4, 0, 1),
            (translate("ImageCollections", "&Most images"), self.limit, 4, 2, 1),
            (translate("ImageCollections", "A&uthentication"), self.login, 5, 0, 3),
        ):
            label = QLabel(text, self)
            name_field(widget, text.replace("&", ""), label)
            grid.addWidget(label, row, column)
            grid.addWidget(widget, row, column + 1, 1, width)

    # What is shown

    def set_catalogues(self, catalogues: Sequence[CatalogueChoice]) -> None:
        """Offer catalogues."""
        self.catalogue.clear()
        for each in catalogues:
            self.catalogue.addItem(each.title, each.key)

    def set_collections(self, collections: Sequence[CollectionChoice]) -> None:
        """Offer collections; what was chosen stays when it is one of them, else the first is."""
        if self.collections not in ("", _ALL):
            self._collection = self.collections
        wanted = self._collection
        self.collection.clear()
        for each in collections:
            title = translate_stored(each.title)
            label = f"{title} ({each.key})" if title else each.key
            self.collection.addItem(label, each.key)
            place = self.collection.count() - 1
            self.collection.setItemData(place, label, Qt.ItemDataRole.ToolTipRole)
        self.set_collection(wanted if self.collection.findData(wanted) >= 0 else "")

    def set_collection(self, key: str) -> None:
        """Choose a collection, or write one that is not offered; empty for the first."""
        place = self.collection.findData(key) if key else 0
        if 0 <= place < self.collection.count():
            self.collection.setCurrentIndex(place)
        else:
            self.collection.setEditText(key or _ALL)
        self.collection.lineEdit().setCursorPosition(0)

    def set_question(self, question: Question) -> None:
        """Show a question; the collections of its catalogue are asked for."""
        place = self.catalogue.findData(question.catalogue)
        if place >= 0:
            self.catalogue.setCurrentIndex(place)
        else:
            self.catalogue.setEditText(question.catalogue)
        self._catalogue = self.catalogue_text
        self.catalogue_chosen.emit(self._catalogue)
        self.set_collection(question.collections)
        self.area.set_area(question.area)
        for edit, day in ((self.start, question.start), (self.end, question.end)):
            edit.setDate(QDate(day.year, day.month, day.day) if day else QDate())
        most = question.max_cloud
        self.cloud.setValue(_ANY_CLOUD if most is None else round(most))
        self.limit.setValue(question.limit)
        self.login.setConfigId(question.authcfg)

    @property
    def catalogue_text(self) -> str:
        """The key of the catalogue, or the address that was written."""
        return _value(self.catalogue)

    @property
    def collections(self) -> str:
        """The key of the collection, or what was written."""
        return _value(self.collection)

    def question(self) -> Question:
        """Return what is asked."""
        most = self.cloud.value()
        return Question(
            self.catalogue_text,
            self.collections,
            self.area.area,
            _day(self.start),
            _day(self.end),
            None if most == _ANY_CLOUD else float(most),
            self.limit.value(),
            self.login.configId(),
        )

    def _choose(self, *_place: object) -> None:
        chosen = self.catalogue_text
        if chosen != self._catalogue:
            self._catalogue = chosen
            self.login.setConfigId("")  # a login is never sent to another catalogue
            self.catalogue_chosen.emit(chosen)


def _editable_list(parent: QWidget) -> QComboBox:
    found = QComboBox(parent)
    found.setEditable(True)
    found.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    found.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    found.setMinimumContentsLength(20)
    return found


def _day(edit: QgsDateEdit) -> date | None:
    return None if edit.isNull() else edit.date().toPyDate()


def _value(choice: QComboBox) -> str:
    """Return the data of what is chosen, or the text that was written in its place."""
    text = choice.currentText().strip()
    place = choice.findText(text, Qt.MatchFlag.MatchFixedString | Qt.MatchFlag.MatchCaseSensitive)
    return str(choice.itemData(place)) if place >= 0 and text else text
