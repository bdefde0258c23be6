# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is done with scenes that are chosen beside making a composite: shown, and looked through."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from qgis.core import QgsProcessingUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ...algorithms.queries.chosen_images import ChosenImages, openable, page_of_images
from ...algorithms.queries.plain_parameters import plain_source
from ...engine.charts import Page
from ...engine.errors import EngineError
from ...plugin.background import Job, Stop
from ...plugin.layer_opener import Wish
from ...resources.i18n import translate
from ..state.scene import ITEM, Scene
from ..state.settings import LAYER
from ..widgets.kept_place import KeptPlace
from ..widgets.opening import open_file
from .sources import Loading, SceneGroup

# A list of more images takes a widget long.
MOST_ROWS = 500


class ChosenScenes(QObject):
    """Shows scenes on the map, and their report; `failed` says what is in the way.

    What is looked at is looked at in the background.
    """

    failed = pyqtSignal(str)

    def __init__(self, project: QgsProject, parent: QWidget) -> None:
        super().__init__(parent)
        self._project = project
        self._window = parent
        self._jobs: list[Job] = []
        self._loadings: list[Loading] = []

    def show_on_map(self, scenes: Sequence[Scene]) -> None:
        """Show scenes on the map: layers that are there, and new ones for files and items."""
        root = self._project.layerTreeRoot()
        for scene in scenes:
            node = root.findLayer(scene.source) if scene.kind == LAYER else None
            if node is not None:
                node.setItemVisibilityCheckedParentRecursive(True)
        others = [scene for scene in scenes if scene.kind != LAYER]
        if others:
            title = translate("ImageCollections", "Adding scenes to the map")
            chosen = self._plain(others)
            self._start(title, lambda: openable(chosen), self._load)

    def check(self, scenes: Sequence[Scene]) -> None:
        """Show the report of scenes."""
        title = translate("ImageCollections", "Report of a collection")
        try:
            chosen = self._plain(scenes)
        except EngineError as error:
            self.failed.emit(str(error))
            return
        self._start(title, lambda: page_of_images(chosen, MOST_ROWS), self._show_page)

    def stop(self) -> None:
        """End what is under way."""
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()
        for loading in self._loadings:
            loading.stop()
        self._loadings.clear()

    def _plain(self, scenes: Sequence[Scene]) -> ChosenImages:
        items = [scene for scene in scenes if scene.kind == ITEM]
        others: list[Any] = []
        for scene in scenes:
            layer = self._project.mapLayer(scene.source) if scene.kind == LAYER else None
            if isinstance(layer, QgsRasterLayer):
                others.append(plain_source(layer))
            elif scene.kind not in (LAYER, ITEM):
                others.append(scene.source)
        return ChosenImages(
            items[0].source if items else "", tuple(scene.place for scene in items), tuple(others)
        )

    def _start(self, title: str, work: Callable[[], Any], show: Callable[[Any], None]) -> None:
        def run(_stop: Stop) -> Any:
            return work()

        job = Job(title, run, self)
        self._jobs.append(job)
        job.ended.connect(partial(self._end, job, show))
        job.start()

    def _end(self, job: Job, show: Callable[[Any], None], found: Any, problem: str) -> None:
        self._jobs.remove(job)
        if found is not None:
            show(found)
        elif problem:
            self.failed.emit(problem)

    def _load(self, found: Sequence[tuple[str, str]]) -> None:
        group = SceneGroup(self._project, shown=True)
        wishes = {path: Wish(name, partial(str, path)) for name, path in found}
        title = translate("ImageCollections", "Adding scenes to the map")
        loading = Loading(title, group, wishes, self)
        self._loadings.append(loading)
        loading.ended.connect(partial(self._end_loading, loading))
        loading.start()

    def _end_loading(self, loading: Loading, _refused: list[str], problem: str) -> None:
        self._loadings.remove(loading)
        if problem:
            self.failed.emit(problem)

    def _show_page(self, page: Page) -> None:
        ReportDialog(page, self._window).open()


class ReportDialog(QDialog):
    """The page of a report, which the browser can show too."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("ImageCollections", "Report of a collection"))
        self.text = QTextBrowser(self)
        self.text.setHtml(page.html())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        browser = buttons.addButton(
            translate("ImageCollections", "Open in browser"),
            QDialogButtonBox.ButtonRole.ActionRole,
        )
        browser.clicked.connect(self._open_in_browser)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        self.resize(820, 600)
        KeptPlace(self, "report")

    def _open_in_browser(self) -> None:
        path = QgsProcessingUtils.generateTempFilename("report.html")
        self._page.write(path)
        open_file(path)
