# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The window of a search: asks a catalogue in the background, and takes what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.queries import catalogue_search
from ...algorithms.queries.catalogue_search import CollectionChoice, SearchResult
from ...engine.errors import EngineError
from ...plugin.background import Job, Stop
from ...plugin.language import counted
from ...resources.i18n import translate
from ..state.session import Session
from ..state.settings import CollectionFile
from ..widgets.buttons import add_help
from ..widgets.contrast import wrong_style
from ..widgets.file_asking import ask_file
from ..widgets.kept_place import KeptPlace
from . import question as questions
from .form import SearchForm
from .question import Question
from .results import Results

# Milliseconds after which is looked what the search says of itself.
_LOOK = 200


class SearchDialog(QDialog):
    """Searches a catalogue. It stays open beside the map; when it is closed, nothing runs.

    The first time that it opens it comes beside the dock, if there is one.
    """

    def __init__(
        self,
        iface: QgisInterface,
        session: Session,
        parent: QWidget | None = None,
        dock: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("ImageCollections", "Search a catalogue"))
        self.setObjectName("ImageCollectionsSearch")
        self.resize(620, 760)
        self._session = session
        self._job: Job | None = None
        self._listing: Job | None = None
        self._writing: Job | None = None
        self._asked = Question()
        # What the search says, written by its thread.
        self._said: list[str] = []
        self._is_filled = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)
        self.form = SearchForm(iface.mapCanvas(), self)
        self.results = Results(iface.mapCanvas(), self)
        self._make_controls()
        self._lay_out()
        self.form.catalogue_chosen.connect(self._list_collections)
        self.form.area.drawn.connect(self._come_back)
        self.results.changed.connect(self._refresh)
        self._refresh()
        KeptPlace(self, "search", dock)

    def _make_controls(self) -> None:
        self.search_button = QPushButton(translate("ImageCollections", "&Search"), self)
        self.search_button.setDefault(True)
        self.search_button.clicked.connect(self.search)
        self.cancel_button = QPushButton(translate("ImageCollections", "Cancel"), self)
        self.cancel_button.setToolTip(translate("ImageCollections", "Stop the search"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.cancel)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("ImageCollections", "Search"))
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        roles = QDialogButtonBox.ButtonRole
        self.add_button = self.buttons.addButton("", roles.ActionRole)
        self.add_button.setToolTip(
            translate(
                "ImageCollections",
                "The images become scenes of the dock; nothing is downloaded.",
            )
        )
        self.save_button = self.buttons.addButton(
            translate("ImageCollections", "Sa&ve as collection file…"), roles.ActionRole
        )
        self.save_button.setToolTip(
            translate("ImageCollections", "A file of STAC items, for the algorithms of the plugin")
        )
        add_help(self.buttons, "window-of-search")
        for button in self.buttons.buttons():
            button.setAutoDefault(False)
        self.add_button.clicked.connect(self.add)
        self.save_button.clicked.connect(self._ask_path)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.search_button)
        row.addWidget(self.cancel_button)
        row.addWidget(self.bar, 1)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.addWidget(self.form)
        column.addLayout(row)
        column.addWidget(self.message)
        column.addWidget(self.results, 1)
        column.addWidget(self.buttons)

    # Opening and closing

    def appear(self) -> None:
        """Show the window, with the catalogues that are known now and what was asked last."""
        if not self._is_filled:
            self._fill()
        self.show()
        self.raise_()
        self.activateWindow()
        self.results.draw()

    def done(self, result: int) -> None:
        """Close; whatever runs is stopped."""
        self.halt()
        super().done(result)

    def halt(self) -> None:
        """Stop all work, and leave the map as it was."""
        for job in (self._job, self._listing, self._writing):
            if job is not None:
                job.cancel()
        self._job = self._listing = self._writing = None
        self._timer.stop()
        self.form.area.stop()
        self.results.stop()
        self._refresh()

    def stop(self) -> None:
        """Close for good."""
        self.halt()
        self.hide()
        self.deleteLater()

    def _fill(self) -> None:
        try:
            self.form.set_catalogues(catalogue_search.known_choices())
        except EngineError as error:
            self.tell(str(error), is_wrong=True)
            return
        self._is_filled = True
        self.form.set_question(questions.remembered(date.today()))

    def _come_back(self) -> None:
        self.raise_()
        self.activateWindow()

    # Collections

    def _list_collections(self, text: str) -> None:
        """Offer the collections of a catalogue, those that the server says where none is known."""
        if self._listing is not None:
            self._listing.cancel()
            self._listing = None
        try:
            choice = catalogue_search.choice_of(text)
        except EngineError as error:
            self.form.set_collections(())
            self.tell(str(error), is_wrong=True)
            return
        self.form.set_collections(choice.collections)
        self.tell("")
        if choice.lists_itself:
            self.tell(translate("ImageCollections", "Asking the catalogue for its collections…"))
            authcfg = self.form.login.configId()
            self._listing = self._start(
                translate("ImageCollections", "Collections of a catalogue"),
                lambda stop: catalogue_search.listed_collections(text, authcfg, stop.is_set),
                self._take_collections,
            )

    def _take_collections(self, collections: Sequence[CollectionChoice] | None, text: str) -> None:
        self._listing = None
        if collections is not None:
            self.form.set_collections(collections)
            self.tell("")
        elif text:
            advice = translate(
                "ImageCollections", "Write the name of a collection yourself, or * for all."
            )
            self.tell(f"{text} {advice}", is_wrong=True)

    # Searching

    @property
    def is_searching(self) -> bool:
        """True while a search runs."""
        return self._job is not None

    def search(self) -> None:
        """Ask the catalogue for what is in the form."""
        if self.is_searching:
            return
        missing = self.form.area.missing
        if missing:
            self.tell(missing, is_wrong=True)
            return
        asked = self.form.question()
        try:
            request = catalogue_search.checked_request(asked.parameters(self.form.area.extent()))
        except EngineError as error:
            self.tell(str(error), is_wrong=True)
            return
        questions.remember(asked)
        if self._listing is not None:
            self._listing.cancel()
            self._listing = None
        self._asked = asked
        said = self._said = []
        self.results.show_scenes((), "")
        self.tell(translate("ImageCollections", "Asking the catalogue…"))
        self._job = self._start(
            translate("ImageCollections", "Search a catalogue"),
            lambda stop: catalogue_search.search(request, stop.is_set, stop.report, said.append),
            self._take,
        )
        self._timer.start()
        self._refresh()

    def cancel(self) -> None:
        """Stop the search; nothing is shown of it."""
        if self._job is not None:
            self._job.cancel()
            self._end_search()
            self.tell(translate("ImageCollections", "The search was stopped."))

    def _start(
        self, title: str, work: Callable[[Stop], Any], end: Callable[[Any, str], None]
    ) -> Job:
        job = Job(title, work, self)
        job.ended.connect(end)
        job.start()
        return job

    def _end_search(self) -> None:
        self._job = None
        self._timer.stop()
        self._refresh()

    def _take(self, result: SearchResult | None, text: str) -> None:
        self._end_search()
        if result is None:
            stopped = translate("ImageCollections", "The search was stopped.")
            self.tell(text or stopped, is_wrong=bool(text))
            return
        self.results.show_scenes(result.scenes, self._attribution())
        self.tell("\n".join([result.sentence, *result.warnings]))
        self._refresh()

    def _attribution(self) -> str:
        try:
            choice = catalogue_search.choice_of(self._asked.catalogue)
        except EngineError:
            return ""
        known = {each.key: each.attribution for each in choice.collections}
        return known.get(self._asked.collections, "")

    def _look(self) -> None:
        if self._said:
            self.tell(self._said[-1])

    # Taking what was found

    def add(self) -> None:
        """Make scenes of the dock of what is checked, beside those of searches before."""
        scenes = self.results.taken()
        file = self._session.settings.file
        current = file.path if file else ""
        folder = catalogue_search.searches_folder()
        self._write(
            lambda _stop: catalogue_search.added_to(current, scenes, folder),
            partial(self._take_file, len(scenes), current),
        )

    def save(self, path: str) -> None:
        """Write what is checked as a collection file."""
        scenes = self.results.taken()

        def end(_value: None, text: str) -> None:
            done = translate("ImageCollections", "{count} {count:image is|images are} in '{path}'.")
            self._tell_written(text, counted(done, count=len(scenes), path=path))

        self._write(lambda _stop: catalogue_search.save_scenes(path, scenes), end)

    def _ask_path(self) -> None:
        path = ask_file(
            self,
            translate("ImageCollections", "Collection file to write"),
            QgsProject.instance().homePath(),
            {translate("ImageCollections", "Collection files"): "json"},
            ("geojson",),
        )
        if path:
            self.save(path)

    def _write(self, work: Callable[[Stop], Any], end: Callable[[Any, str], None]) -> None:
        if self._writing is None:
            title = translate("ImageCollections", "Writing a collection file")
            self._writing = self._start(title, work, end)
            self._refresh()

    def _take_file(self, count: int, current: str, path: str | None, text: str) -> None:
        if path:
            file = self._session.settings.file
            is_same = file is not None and file.path == current
            is_kept = is_same and catalogue_search.is_of_search(
                current, catalogue_search.searches_folder()
            )
            unchecked = file.unchecked if file is not None and is_kept else frozenset()
            self._session.replace(file=CollectionFile(path, unchecked))
        done = translate(
            "ImageCollections", "{count} {count:image was|images were} added to the scenes."
        )
        self._tell_written(text, counted(done, count=count))

    def _tell_written(self, problem: str, done: str) -> None:
        self._writing = None
        self.tell(problem or done, is_wrong=bool(problem))
        self._refresh()

    # What is said

    def tell(self, text: str, *, is_wrong: bool = False) -> None:
        """Say something below the form."""
        self.message.setStyleSheet(wrong_style(self) if is_wrong else "")
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _refresh(self) -> None:
        is_busy = self.is_searching
        self.search_button.setEnabled(not is_busy)
        self.cancel_button.setEnabled(is_busy)
        self.bar.setVisible(is_busy)
        count = len(self.results.taken())
        text = translate("ImageCollections", "A&dd to scenes")
        self.add_button.setText(f"{text} ({count})" if count else text)
        for button in (self.add_button, self.save_button):
            button.setEnabled(bool(count) and self._writing is None and not is_busy)
