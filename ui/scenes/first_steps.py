# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What an empty dock offers: the four ways to come to scenes."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QIcon, QShowEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ... import resources
from ...resources.i18n import translate
from . import sources


class FirstSteps(QWidget):
    """Four buttons, below a sentence; the first one counts the layers that are switched on."""

    def __init__(self, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        about = QLabel(translate("ImageCollections", "Start with images of the same place:"), self)
        about.setWordWrap(True)
        theme = QgsApplication.getThemeIcon
        self.visible_button = self._button(theme("/mActionShowAllLayers.svg"), "")
        self.visible_button.setToolTip(
            translate("ImageCollections", "The raster layers that are switched on")
        )
        self.folder_button = self._button(
            theme("/mActionFileOpen.svg"), translate("ImageCollections", "Folder of products…")
        )
        self.folder_button.setToolTip(
            translate("ImageCollections", "Products of Sentinel-2, Landsat, HLS or Planet")
        )
        self.search_button = self._button(
            theme("/search.svg"), translate("ImageCollections", "Search a catalogue…")
        )
        self.search_button.setToolTip(
            translate("ImageCollections", "Find satellite images on the web; nothing is downloaded")
        )
        self.samples_button = self._button(
            QIcon(str(resources.path("icons", "icon.svg"))),
            translate("ImageCollections", "Sample scenes…"),
        )
        self.samples_button.setToolTip(
            translate("ImageCollections", "Eight cloudy scenes to try things with")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        for widget in (
            about,
            self.visible_button,
            self.folder_button,
            self.search_button,
            self.samples_button,
        ):
            column.addWidget(widget)
        # Layers come and go by the hundred.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._count)
        self._signals = (
            project.layersAdded,
            project.layersRemoved,
            project.layerTreeRoot().visibilityChanged,
        )
        for signal in self._signals:
            signal.connect(self._count_soon)
        self._count()

    def _button(self, icon: QIcon, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon)
        button.setText(text)
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def stop(self) -> None:
        """Follow the project no longer."""
        self._timer.stop()
        for signal in self._signals:
            signal.disconnect(self._count_soon)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count()

    def _count_soon(self, *_what: object) -> None:
        if self.isVisible():
            self._timer.start(0)

    def _count(self) -> None:
        visible = sources.visible_layers(self._project)
        count = len(sources.scenes_among(self._project, visible))
        text = translate("ImageCollections", "Visible layers ({count})").format(count=count)
        self.visible_button.setText(text)
        self.visible_button.setEnabled(count > 0)
