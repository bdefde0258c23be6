# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The saving of the live layer's file with the project.

While one works, the layer reads a temporary file: what was saved stays until it is saved again.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingUtils, QgsProject, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument

from ...algorithms.results.renewal import open_again
from ...engine.errors import EngineError
from ...engine.live.file import copy_live, read_live
from ...resources.i18n import translate

# Kinds of project files, each with the spellings of the other.
_OTHERS = {".qgs": (".qgz", ".QGZ"), ".qgz": (".qgs", ".QGS")}
# The name of a live file that was not saved with a project.
UNSAVED = "unsaved.live.vrt"
# Names that are tried for the file beside a project.
MOST_FILES = 100


def kept_path(project: QgsProject, layer: QgsRasterLayer) -> Path | None:
    """Return where the live file of a project is kept: beside it, None where there is no place.

    A file of a user that has this name stays, and so does one that another layer shows, such as a
    copy of the live layer: then the live file has a number in its name. Where a .qgs and a .qgz
    have one name, each has a live file of its own.
    """
    file = Path(project.absoluteFilePath())
    if file.suffix.lower() not in _OTHERS or not file.parent.is_dir():
        return None
    is_pair = any(file.with_suffix(other).exists() for other in _OTHERS[file.suffix.lower()])
    stem = file.name if is_pair else file.stem
    endings = ("live", *(f"live-{number}" for number in range(2, MOST_FILES)))
    paths = [file.with_name(f"{stem}.{ending}.vrt") for ending in endings]
    shown = {each.source() for each in project.mapLayers().values() if each is not layer}
    return next((path for path in paths if str(path) not in shown and _is_free(path)), None)


def _is_free(path: Path) -> bool:
    """Return True where nothing is, or the live file of this project from before."""
    if not os.path.lexists(path):
        return True
    return not path.is_symlink() and read_live(str(path)) is not None


def temporary_path() -> Path:
    """Return where a live file is until the project is saved: each time another place.

    Copies of the layer go on showing what they show.
    """
    return Path(QgsProcessingUtils.generateTempFilename(UNSAVED))


@dataclass(frozen=True)
class _Move:
    """A layer that was pointed to another file, and what was there before."""

    layer: QgsRasterLayer
    source: str
    target: Path
    replaced: bytes | None
    project_file: Path
    project_state: tuple[int, ...]


class LiveSaving(QObject):
    """Puts the live file beside a project that is saved.

    QGIS says that it will write a project before it writes the layers: then the layer is pointed
    to its kept file, so that the project holds that one. After a save that fails everything is as
    it was. `moved` gives the file where what is being made belongs now, an empty text for that of
    before, and `failed` a sentence.
    """

    moved = pyqtSignal(str)
    failed = pyqtSignal(str)

    def __init__(
        self, project: QgsProject, layer: Callable[[], QgsRasterLayer | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._layer = layer
        self._move: _Move | None = None
        self._is_written = False
        self._warned = ""
        project.writeProject.connect(self._before)
        project.projectSaved.connect(self._note)

    def close(self) -> None:
        """Follow the project no longer."""
        self._settle()
        self._project.writeProject.disconnect(self._before)
        self._project.projectSaved.disconnect(self._note)

    def _before(self, document: QDomDocument) -> None:
        """Keep the file with the project that is about to be written."""
        self._settle()
        layer = self._layer()
        if layer is None:
            return
        target = kept_path(self._project, layer)
        if target is None:
            self._warn()
        elif Path(layer.source()) == target or self._keep(layer, target, document):
            self.moved.emit(str(target))

    def _keep(self, layer: QgsRasterLayer, target: Path, document: QDomDocument) -> bool:
        """Put the file beside the project; return False where that cannot be done."""
        source = layer.source()
        file = Path(self._project.absoluteFilePath())
        try:
            replaced = target.read_bytes() if target.exists() else None
            copy_live(source, str(target))
        except (EngineError, OSError) as error:
            self.failed.emit(
                translate(
                    "ImageCollections", "The live layer is not saved with the project: {reason}"
                ).format(reason=error)
            )
            return False
        self._move = _Move(layer, source, target, replaced, file, _state(file))
        self._is_written = False
        open_again(layer, str(target))
        # The tree of layers was written already, and names the source too.
        _set_source(document, layer.id(), self._project.pathResolver().writePath(str(target)))
        # QGIS does not say when all is done: a .qgz is packed after `projectSaved`.
        QTimer.singleShot(0, self._settle)
        return True

    def _warn(self) -> None:
        """Say once that a project that is no file in a folder does not keep the layer."""
        name = self._project.fileName()
        if name != self._warned:
            self._warned = name
            self.failed.emit(
                translate(
                    "ImageCollections",
                    "The live layer is not saved with this project; save the project as a .qgz "
                    "file, or switch on Live again when it is opened.",
                )
            )

    def _note(self) -> None:
        self._is_written = True

    def _settle(self) -> None:
        """Take the move back when the project was not written."""
        move, self._move = self._move, None
        if move is None:
            return
        if self._is_written and _state(move.project_file) not in ((), move.project_state):
            return
        if not sip.isdeleted(move.layer) and Path(move.layer.source()) == move.target:
            open_again(move.layer, move.source)
        with contextlib.suppress(OSError):  # the folder is gone, or was protected meanwhile
            if move.replaced is None:
                move.target.unlink()
            else:
                move.target.write_bytes(move.replaced)
        self.moved.emit("")


def _state(file: Path) -> tuple[int, ...]:
    """Return what is another when a file was written, nothing where there is no file."""
    try:
        found = file.stat()
    except OSError:
        return ()
    return (found.st_ino, found.st_size, found.st_mtime_ns)


def _set_source(document: QDomDocument, layer_id: str, source: str) -> None:
    nodes: Any = document.elementsByTagName("layer-tree-layer")
    for place in range(nodes.count()):
        node = nodes.item(place).toElement()
        if node.attribute("id") == layer_id:
            node.setAttribute("source", source)
