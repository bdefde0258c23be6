# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock: from scenes, bands and a choice to a composite that is seen at once."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any

from qgis.core import Qgis, QgsProject
from qgis.gui import QgsCollapsibleGroupBox, QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ..algorithms.parameters.shared import ADD_BANDS, BANDS, LAYERS
from ..algorithms.queries.layer_facts import Facts, added_names, band_names
from ..plugin.request import Request
from ..resources.i18n import translate
from .actions import ActionsPanel
from .bands.model import as_parameter
from .bands.panel import BandsPanel
from .composite.panel import CompositePanel
from .masks import MasksPanel
from .scenes.panel import ScenesPanel
from .state.project_state import ProjectState
from .state.settings import CollectionSettings

PROVIDER = "imagecollections"


class CollectionDock(QgsDockWidget):
    """Holds the parts together; what they say becomes one request.

    `changed` comes when the request has changed, once for all changes of a moment.
    """

    changed = pyqtSignal()

    def __init__(self, iface, runs, live, parent=None) -> None:
        super().__init__(translate("ImageCollections", "Image Collections"), parent)
        self.setObjectName("ImageCollectionsDock")
        self._iface = iface
        self._announced: Request | None = None
        # What fails half-way follows the project no longer.
        with ExitStack() as started:
            started.callback(self.deleteLater)
            self._start(iface, runs, live, started)
            self._started = started.pop_all()

    def _start(self, iface, runs, live, started: ExitStack) -> None:
        self.scenes = ScenesPanel(iface, self)
        started.callback(self.scenes.stop)
        self.bands = BandsPanel(self)
        self.composite = CompositePanel(self)
        self.masks = MasksPanel(self)
        self.actions = ActionsPanel(iface, self, runs, live)
        started.callback(self.actions.stop)
        self._lay_out()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._announce)
        project = QgsProject.instance()
        self._project_state = ProjectState(project, self.settings, self._restore, self)
        started.callback(self._project_state.stop)
        self.scenes.model.changed.connect(self._follow_scenes)
        self.scenes.add_button.refused.connect(self._tell_refused)
        self.scenes.add_button.folder_chosen.connect(self.actions.collect)
        self.actions.collected.connect(self.scenes.add_layers)
        self.bands.model.changed.connect(self._follow_bands)
        self.bands.added_changed.connect(self._follow_scenes)
        for part in (self.composite, self.masks, self.actions):
            part.changed.connect(self._settle.start)
        self._project_state.load()

    def _lay_out(self) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(4, 4, 4, 4)
        for title, part in (
            (translate("ImageCollections", "Scenes"), self.scenes),
            (translate("ImageCollections", "Bands"), self.bands),
            (translate("ImageCollections", "Composite"), self.composite),
            (translate("ImageCollections", "Mask"), self.masks),
        ):
            box = QgsCollapsibleGroupBox(title, content)
            box.setObjectName(f"imagecollections-{part.__class__.__name__}")
            inner = QVBoxLayout(box)
            inner.addWidget(part)
            column.addWidget(box)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        whole = QWidget(self)
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 4)
        outer.addWidget(area, 1)
        outer.addWidget(self.actions)
        self.setWidget(whole)

    # What the dock says

    def request(self) -> Request | None:
        """Return the composite that is set, None while something is missing."""
        if self.problem():
            return None
        return Request(self.algorithm_id, self._parameters())

    @property
    def algorithm_id(self) -> str:
        """The id of the algorithm that is chosen."""
        return f"{PROVIDER}:{self.composite.algorithm.name()}"

    def problem(self) -> str:
        """Say why there is no request, empty when there is one."""
        used = self.scenes.model.used()
        if not used:
            return translate("ImageCollections", "Add scenes, and check at least one.")
        if any(row.facts is None for row in used):
            return translate("ImageCollections", "Looking at the scenes…")
        if self.bands.problem():
            return self.bands.problem()
        if not self.bands.model.chosen():
            return translate("ImageCollections", "Check at least one band.")
        for row in used:
            for problem in self.scenes.model.problems(row.layer_id):
                if problem.stops:
                    return f"{row.name}: {problem.text}"
        return self.composite.problem() or self.masks.problem()

    def _parameters(self) -> dict[str, Any]:
        used = self.scenes.model.used()
        first = used[0].facts.bands if used[0].facts else ()
        added = {ADD_BANDS: self.bands.added()} if self.bands.added() else {}
        return {
            LAYERS: [row.layer_id for row in used],
            **added,
            BANDS: as_parameter(self.bands.model.chosen(), first),
            **self.composite.form.parameters(),
            **self.masks.parameters(),
        }

    # What moves what

    def _follow_scenes(self) -> None:
        used = self.scenes.model.used()
        if all(row.facts is not None for row in used):
            facts = [row.facts for row in used if row.facts is not None]
            self.bands.set_scenes(band_names(facts), _shared_colours(facts))
            self.masks.set_scenes(facts)
            self._follow_bands()
        self._settle.start()

    def _follow_bands(self) -> None:
        added = added_names(self.bands.added())
        stored = [name for name in self.bands.model.chosen() if name not in added]
        self.scenes.model.set_required_bands(stored)
        facts = [row.facts for row in self.scenes.model.used() if row.facts is not None]
        self.composite.set_names(self.bands.model.common(), _shared_colours(facts))
        self._settle.start()

    def _announce(self) -> None:
        self._project_state.save()
        self.actions.show_problem(self.problem())
        request = self.request()
        if request != self._announced:
            self._announced = request
            self.changed.emit()

    def _tell_refused(self, paths: list) -> None:
        self._iface.messageBar().pushMessage(
            translate("ImageCollections", "Image Collections"),
            translate("ImageCollections", "These files are no rasters: {names}.").format(
                names=", ".join(paths[:5]) + ("…" if len(paths) > 5 else "")
            ),
            Qgis.MessageLevel.Warning,
        )

    # State

    def settings(self) -> CollectionSettings:
        """Return all that is set, the defaults for a collection without scenes."""
        if not self.scenes.model.rows:
            return CollectionSettings()
        return CollectionSettings(
            self.scenes.choices(),
            self.scenes.model.filter,
            self.bands.model.choices(),
            self.composite.settings(),
            self.masks.settings(),
            self.actions.is_live,
            self.bands.added(),
        )

    def _restore(self, settings: CollectionSettings) -> list[str]:
        """Show settings; return the names of those that cannot be shown."""
        self._announced = None
        self.bands.set_added(settings.added)
        self.bands.model.restore(settings.bands)
        unshown = [
            *self.composite.restore(settings.composite),
            *self.masks.restore(settings.mask),
        ]
        self.scenes.restore(settings.scenes, settings.filter)
        self.actions.restore_live(settings.is_live)
        return unshown

    def stop(self) -> None:
        """Follow the project no longer; the dock is about to go."""
        self._settle.stop()
        self._started.close()


def _shared_colours(facts: Sequence[Facts]) -> frozenset[str]:
    """Return the common names of bands that every scene knows."""
    colours = [each.colours for each in facts]
    return frozenset.intersection(*colours) if colours else frozenset()
