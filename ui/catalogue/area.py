# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where is searched: what the map shows, a rectangle that is drawn, or everywhere."""

from __future__ import annotations

from qgis.core import QgsRectangle, QgsReferencedRectangle
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsMapToolExtent
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from ...resources.i18n import translate
from .question import DRAWN, MAP, WHOLE


class AreaChooser(QWidget):
    """A list of areas, and a button that draws one on the map.

    `drawn` comes when a rectangle has been drawn.
    """

    drawn = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._rectangle: QgsReferencedRectangle | None = None
        self._tool: QgsMapToolExtent | None = None
        self._before: QgsMapTool | None = None
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(translate("ImageCollections", "Area"))
        self.choice.setToolTip(
            translate("ImageCollections", "Only images that meet this area are found.")
        )
        for key, text in (
            (MAP, translate("ImageCollections", "What the map shows")),
            (DRAWN, translate("ImageCollections", "A rectangle that is drawn")),
            (WHOLE, translate("ImageCollections", "Everywhere")),
        ):
            self.choice.addItem(text, key)
        self.draw_button = QPushButton(translate("ImageCollections", "Draw"), self)
        self.draw_button.setToolTip(
            translate("ImageCollections", "Drag a rectangle on the map with the mouse.")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choice, 1)
        row.addWidget(self.draw_button)
        self.choice.currentIndexChanged.connect(self._refresh)
        self.draw_button.clicked.connect(self.draw)
        self._refresh()

    @property
    def area(self) -> str:
        """The key of what is chosen."""
        return str(self.choice.currentData())

    def set_area(self, area: str) -> None:
        """Choose an area by its key."""
        self.choice.setCurrentIndex(max(0, self.choice.findData(area)))

    def extent(self) -> QgsReferencedRectangle | None:
        """Return the area, None for everywhere, and for a rectangle that is not drawn yet."""
        if self.area == DRAWN:
            return self._rectangle
        if self.area == WHOLE:
            return None
        settings = self._canvas.mapSettings()
        return QgsReferencedRectangle(settings.visibleExtent(), settings.destinationCrs())

    @property
    def missing(self) -> str:
        """What is to be done before there is an area, as a sentence; empty when there is one."""
        if self.area == DRAWN and self._rectangle is None:
            return translate("ImageCollections", "Press Draw, and drag a rectangle on the map.")
        if self.area == MAP and self._canvas.mapSettings().visibleExtent().isEmpty():
            # As in a project without layers. It would be everywhere.
            return translate(
                "ImageCollections",
                "The map shows no place yet. Add a layer, such as a base map, and zoom to your "
                "place.",
            )
        return ""

    def draw(self) -> None:
        """Let the user drag a rectangle on the map."""
        self.set_area(DRAWN)
        self.stop()
        self._before = self._canvas.mapTool()
        self._tool = QgsMapToolExtent(self._canvas)
        self._tool.extentChanged.connect(self._take)
        self._canvas.setMapTool(self._tool)

    def stop(self) -> None:
        """Draw no longer, and give the map the tool back that it had."""
        tool, self._tool = self._tool, None
        if tool is None:
            return
        is_ours = self._canvas.mapTool() is tool
        self._canvas.unsetMapTool(tool)
        if is_ours and self._before is not None and not sip.isdeleted(self._before):
            self._canvas.setMapTool(self._before)
        self._before = None
        tool.deleteLater()

    def _take(self, rectangle: QgsRectangle) -> None:
        if rectangle.isEmpty():
            return
        crs = self._canvas.mapSettings().destinationCrs()
        self._rectangle = QgsReferencedRectangle(rectangle, crs)
        self.stop()
        self.drawn.emit()

    def _refresh(self, *_place: object) -> None:
        self.draw_button.setEnabled(self.area == DRAWN)
        if self.area != DRAWN:
            self.stop()
