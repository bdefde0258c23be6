# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sample scenes: asks where they go, has them made in the background, and loads them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingUtils, QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget, QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ...plugin.background import Job
from ...plugin.samples import make_scenes
from ...resources.i18n import translate
from ..widgets.buttons import add_help
from .sources import Loading, SceneGroup, file_wishes


class SamplesDialog(QDialog):
    """Asks for a folder; none is a temporary one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("ImageCollections", "Make sample scenes"))
        about = QLabel(
            translate(
                "ImageCollections",
                "Eight scenes of one summer, made by the plugin. They look like Sentinel-2, and "
                "every one has clouds. Nothing is downloaded.",
            ),
            self,
        )
        about.setWordWrap(True)
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(translate("ImageCollections", "Folder of the scenes"))
        self.folder.lineEdit().setPlaceholderText(translate("ImageCollections", "Temporary folder"))
        label = QLabel(translate("ImageCollections", "Folder of the scenes"), self)
        label.setBuddy(self.folder.lineEdit())
        hint = QLabel(
            translate("ImageCollections", "Scenes in a temporary folder go when QGIS is closed."),
            self,
        )
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.make_button = buttons.addButton(
            translate("ImageCollections", "Make"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.make_button.setDefault(True)
        add_help(buttons, "first")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (about, label, self.folder, hint):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(buttons)
        self.resize(440, self.sizeHint().height())

    def chosen(self) -> Path:
        """Return the folder; a temporary one is a new one."""
        path = self.folder.filePath().strip()
        return Path(path or QgsProcessingUtils.generateTempFilename("sample-scenes"))


class SampleScenes(QObject):
    """Makes sample scenes and loads them into a group of their own.

    `made` gives their layers, the newest last; `failed` says what is in the way.
    """

    made = pyqtSignal(list)
    failed = pyqtSignal(str)

    def __init__(self, project: QgsProject, canvas: QgsMapCanvas, parent: QWidget) -> None:
        super().__init__(parent)
        self._project = project
        self._canvas = canvas
        self._window = parent
        self._job: Job | None = None
        self._loading: Loading | None = None
        self._layers: list[QgsRasterLayer] = []

    def ask(self) -> None:
        """Ask where the scenes go, and make them."""
        dialog = SamplesDialog(self._window)
        dialog.accepted.connect(lambda: self.make(dialog.chosen()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def make(self, folder: Path) -> None:
        """Make the scenes in a folder."""
        self.stop()
        title = translate("ImageCollections", "Making sample scenes")
        self._job = Job(title, lambda stop: make_scenes(folder, stop), self)
        self._job.ended.connect(self._end)
        self._job.start()

    def stop(self) -> None:
        """Make no more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self._loading is not None:
            self._loading.stop()
            self._loading = None

    def _end(self, paths: list[str] | None, problem: str) -> None:
        self._job = None
        if paths:
            self._load(paths)
        elif problem:
            self.failed.emit(problem)

    def _load(self, paths: list[str]) -> None:
        group = SceneGroup(
            self._project, shown=True, title=translate("ImageCollections", "Sample scenes")
        )
        title = translate("ImageCollections", "Adding scenes to the map")
        self._layers = []
        self._loading = Loading(title, group, file_wishes(paths), self)
        self._loading.loaded.connect(self._layers.extend)
        self._loading.ended.connect(self._show)
        self._loading.start()

    def _show(self, _refused: list[str], problem: str) -> None:
        layers = [layer for layer in self._layers if not sip.isdeleted(layer)]
        self._layers, self._loading = [], None
        if problem:
            self.failed.emit(problem)
        self.made.emit(layers)
        if layers:
            extent = layers[-1].extent()
            settings = self._canvas.mapSettings()
            self._canvas.setExtent(settings.layerExtentToOutputExtent(layers[-1], extent))
            self._canvas.refresh()
