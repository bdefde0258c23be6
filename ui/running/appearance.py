# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Shows results in the combination of bands that is chosen in the dock."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from ...algorithms.results.combinations import show_as
from ...plugin.live.layer import LiveLayer
from ..state.session import Session


class Appearance(QObject):
    """Has the live layer follow the choice at once, and written results when they are loaded."""

    def __init__(self, session: Session, live: LiveLayer, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._live = live
        session.changed.connect(self._follow)
        live.refreshed.connect(self._show)

    def show(self, layer_ids: Iterable[str]) -> None:
        """Show layers that were loaded after a run."""
        for layer_id in layer_ids:
            self._show(QgsProject.instance().mapLayer(layer_id))

    def _follow(self, parts: frozenset[str]) -> None:
        if "shown" in parts and self._session.settings.is_live:
            self._show(self._live.layer())

    def _show(self, layer: object) -> None:
        if isinstance(layer, QgsRasterLayer):
            show_as(layer, self._session.settings.shown)
