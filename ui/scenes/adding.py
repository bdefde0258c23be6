# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The button that adds scenes from everywhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.core import QgsApplication, QgsProject, QgsProviderRegistry, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from ...algorithms.layers.file_kinds import COLLECTION_PATTERNS, without_sidecars
from ...plugin.language import counted
from ...resources.i18n import translate
from . import sources


class AddButton(QToolButton):
    """Asks where the scenes are.

    `chosen` gives layers of the project, the last one to be on top; `files_chosen` paths that are
    to become no layers, `collection_chosen` a collection file, `folder_chosen` a folder of
    products; `search_wanted` comes for a search in a catalogue, `samples_wanted` for sample scenes;
    `refused` gives the files that are no rasters.
    """

    chosen = pyqtSignal(list)
    files_chosen = pyqtSignal(list)
    collection_chosen = pyqtSignal(str)
    folder_chosen = pyqtSignal(str)
    search_wanted = pyqtSignal()
    samples_wanted = pyqtSignal()
    refused = pyqtSignal(list)

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._project = QgsProject.instance()
        self._loading: sources.Loading | None = None
        self.setText(translate("ImageCollections", "Add"))
        self.setIcon(QgsApplication.getThemeIcon("/symbologyAdd.svg"))
        self.setIconSize(QSize(16, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setAutoRaise(True)
        self.setToolTip(translate("ImageCollections", "Add scenes"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def load_files(self, paths: list[str]) -> None:
        """Load files into the project and add their layers, in the background."""
        self.stop()
        title = counted(
            translate("ImageCollections", "Loading {count} {count:file|files}"), count=len(paths)
        )
        group = sources.SceneGroup(self._project, shown=False)
        loading = sources.Loading(title, group, sources.file_wishes(paths), self)
        loading.loaded.connect(self.chosen)
        loading.ended.connect(self._end)
        self._loading = loading
        loading.start()

    def stop(self) -> None:
        """Add no more files."""
        if self._loading is not None:
            self._loading.stop()
            self._loading = None

    def _end(self, refused: list[str], _problem: str) -> None:
        self._loading = None
        if refused:
            self.refused.emit(refused)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        selected = self._iface.layerTreeView().selectedLayersRecursive()
        for text, layers in (
            (translate("ImageCollections", "Selected layers ({count})"), selected),
            (
                translate("ImageCollections", "Visible layers ({count})"),
                sources.visible_layers(self._project),
            ),
        ):
            scenes = sources.scenes_among(self._project, layers)
            action = menu.addAction(text.format(count=len(scenes)))
            action.setEnabled(bool(scenes))
            action.triggered.connect(partial(self._add, scenes))
        groups = sources.groups(self._project)
        submenu = menu.addMenu(translate("ImageCollections", "Group"))
        submenu.setEnabled(bool(groups))
        for group in groups:
            scenes = sources.scenes_among(self._project, sources.layers_of_group(group))
            action = submenu.addAction(f"{group.name()} ({len(scenes)})")
            action.triggered.connect(partial(self._add, scenes))
        menu.addSeparator()
        files = menu.addAction(translate("ImageCollections", "Files…"))
        files.setToolTip(translate("ImageCollections", "Rasters that do not become layers"))
        files.triggered.connect(partial(self._ask_files, self.files_chosen.emit))
        loaded = menu.addAction(translate("ImageCollections", "Files as layers…"))
        loaded.setToolTip(translate("ImageCollections", "Rasters that are loaded as layers too"))
        loaded.triggered.connect(partial(self._ask_files, self.load_files))
        collection = menu.addAction(translate("ImageCollections", "Collection file…"))
        collection.setToolTip(
            translate("ImageCollections", "A file of STAC items; each item is a scene")
        )
        collection.triggered.connect(self._ask_collection)
        folder = menu.addAction(translate("ImageCollections", "Folder of products…"))
        folder.triggered.connect(self.ask_folder)
        menu.addSeparator()
        search = menu.addAction(translate("ImageCollections", "Search a catalogue…"))
        search.setToolTip(
            translate("ImageCollections", "Find satellite images on the web; nothing is downloaded")
        )
        search.triggered.connect(lambda _on: self.search_wanted.emit())
        samples = menu.addAction(translate("ImageCollections", "Sample scenes…"))
        samples.setToolTip(translate("ImageCollections", "Eight cloudy scenes to try things with"))
        samples.triggered.connect(lambda _on: self.samples_wanted.emit())

    def add_visible(self) -> None:
        """Add the layers that are switched on."""
        self._add(sources.scenes_among(self._project, sources.visible_layers(self._project)))

    def _add(self, layers: list[QgsRasterLayer], _checked: bool = False) -> None:
        self.chosen.emit(layers)

    def _ask_files(self, take: Callable[..., None], _checked: bool = False) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self,
            translate("ImageCollections", "Add scenes"),
            self._project.homePath(),
            QgsProviderRegistry.instance().fileRasterFilters(),
        )
        if paths:
            take(without_sidecars(paths))

    def _ask_collection(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            translate("ImageCollections", "Collection file"),
            self._project.homePath(),
            translate("ImageCollections", "Collection files") + f" ({COLLECTION_PATTERNS})",
        )
        if path:
            self.collection_chosen.emit(path)

    def ask_folder(self) -> None:
        """Ask for a folder of products."""
        folder = QFileDialog.getExistingDirectory(
            self,
            translate("ImageCollections", "Folder of products"),
            self._project.homePath(),
        )
        if folder:
            self.folder_chosen.emit(folder)
