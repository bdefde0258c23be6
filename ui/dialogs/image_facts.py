# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is known of the images that are chosen in a dialog; looked at in the background."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsApplication, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.queries.layer_facts import Facts, band_names
from ...algorithms.queries.plain_parameters import plain_source
from ...engine.errors import EngineError
from ...plugin.scene_reader import SceneReader


class ImageFacts(QObject):
    """Facts of images; `known` comes when those of all images that were chosen last are there."""

    known = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._seen: dict[str, Facts] = {}
        self._wanted: list[str] = []
        # The collection file that is chosen, and the facts of those that were.
        self._file = ""
        self._kinds: dict[str, list[Facts]] = {}
        # Not of the dialog: it may go while something is looked at.
        self._reader = SceneReader(QgsApplication.instance())
        self._reader.looked.connect(self._take)
        self._reader.skimmed.connect(self._take_kinds)
        self._is_stopped = False

    def look(self, values: Iterable[Any], file: str = "") -> None:
        """Look at images: layers, their ids, or paths; what is none of these is left out.

        Of those of a collection `file` one of each kind is looked at.
        """
        if self._is_stopped:
            return
        self._wanted = []
        if file and (file != self._file or file not in self._kinds):
            # It may have been written anew since it was chosen before.
            self._kinds.pop(file, None)
            self._reader.skim(file)
        self._file = file
        for value in values:
            layer = value if isinstance(value, QgsMapLayer) else None
            if isinstance(value, str) and value:
                layer = QgsProject.instance().mapLayer(value)
            key = layer.id() if layer is not None else value
            if not isinstance(key, str) or not key:
                continue
            self._wanted.append(key)
            if key not in self._seen:
                self._ask(key, layer)
        self._tell()

    @property
    def facts(self) -> list[Facts]:
        """The facts of the images that are chosen, of a collection file those of each kind."""
        seen = [self._seen[key] for key in self._wanted if key in self._seen]
        return [*self._kinds.get(self._file, ()), *seen]

    @property
    def problem(self) -> str:
        """Why an image, or the collection file, cannot be used; empty when all can."""
        return next((each.error for each in self.facts if each.error), "")

    @property
    def bands(self) -> list[str]:
        """The names of the bands that every image has."""
        names = band_names([each for each in self.facts if each.bands])
        if not names:
            return []
        common = set(names[0]).intersection(*names)
        return [name for name in names[0] if name in common]

    @property
    def colours(self) -> list[str]:
        """The common names of bands that every image knows."""
        sets = [each.colours for each in self.facts if each.bands]
        return sorted(frozenset.intersection(*sets)) if sets else []

    @property
    def listed_colours(self) -> list[str]:
        """The common names that every image knows, but for a second one of the same band."""
        known = [each for each in self.facts if each.bands]
        return [
            colour for colour in self.colours if not all(colour in each.synonyms for each in known)
        ]

    def stop(self, *_result: Any) -> None:
        """Look at nothing any more."""
        if not self._is_stopped:
            self._is_stopped = True
            self._reader.stop()
            self._reader.deleteLater()

    def _ask(self, key: str, layer: QgsMapLayer | None) -> None:
        if not isinstance(layer, QgsRasterLayer):
            self._reader.look_at_file(key)
            return
        try:
            self._reader.look(key, plain_source(layer))
        except EngineError as error:
            self._seen[key] = Facts(error=str(error))

    def _take(self, key: str, _name: str, facts: Facts) -> None:
        self._seen[key] = facts
        self._tell()

    def _take_kinds(self, path: str, kinds: list[Facts]) -> None:
        self._kinds[path] = kinds
        self._tell()

    def _tell(self) -> None:
        is_read = not self._file or self._file in self._kinds
        if is_read and all(key in self._seen for key in self._wanted):
            self.known.emit()
