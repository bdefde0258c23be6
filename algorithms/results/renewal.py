# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of the project whose file a run has written anew: they show the new file.

For a result QGIS takes a layer of the same path that is there, and such a layer has the old file
open.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection
from pathlib import Path

from qgis.core import (
    QgsDataProvider,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from .placing import LIVE

_PROVIDERS = ("gdal", "ogr")
# Times of files may be as coarse as two seconds, those of FAT.
_COARSE = 2.0


def open_again(layer: QgsMapLayer, source: str) -> None:
    """Have a layer read a source, again if it is the same, and keep its style; main thread.

    With the file that a layer had open GDAL writes at last what QGIS asked about it, such as
    statistics: into a virtual raster, as it was when it was opened, or into a file beside the
    raster. What others have written there meanwhile stays.
    """
    file = _file_of(layer)
    before = {path: _content(path) for path in _written_at_the_end(file)}
    _set_source(layer, source)
    spoilt = [path for path, content in before.items() if _content(path) != content]
    for path in spoilt:
        _put_back(path, before[path])
    if spoilt:
        _set_source(layer, source)  # it was opened with what was written last


def _set_source(layer: QgsMapLayer, source: str) -> None:
    options = QgsDataProvider.ProviderOptions()
    layer.setDataSource(source, layer.name(), layer.providerType(), options, False)


def _written_at_the_end(file: str) -> list[Path]:
    if not file:
        return []
    paths = [Path(f"{file}.aux.xml")]
    return [Path(file), *paths] if file.lower().endswith(".vrt") else paths


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (OSError, ValueError):
        return None


def _put_back(path: Path, content: bytes | None) -> None:
    with contextlib.suppress(OSError):  # the folder is gone, or was protected meanwhile
        if content is None:
            path.unlink()
        else:
            path.write_bytes(content)


def renew(project: QgsProject | None, places: Collection[Path], since: float) -> None:
    """Open again the layers whose files a run has written: in these files or folders.

    `since` is when it began, in seconds of the epoch. Nothing is done outside the main thread, as
    in the middle of a model.
    """
    application = QCoreApplication.instance()
    if project is None or application is None or QThread.currentThread() != application.thread():
        return
    for layer in project.mapLayers().values():
        if layer.customProperty(LIVE) or layer.providerType() not in _PROVIDERS:
            continue
        if _is_in(_file_of(layer), places) and _written(layer) >= since - _COARSE:
            open_again(layer, layer.source())
            layer.triggerRepaint()


def _is_in(file: str, places: Collection[Path]) -> bool:
    if not file:
        return False
    try:
        path = Path(file).resolve()
    except (OSError, ValueError):
        return False
    return path in places or any(parent in places for parent in path.parents)


def _written(layer: QgsMapLayer) -> float:
    """Return when the file of a layer was written, 0 where it has none on this computer."""
    file = _file_of(layer)
    try:
        return Path(file).stat().st_mtime if file else 0.0
    except (OSError, ValueError):
        return 0.0


def _file_of(layer: QgsMapLayer) -> str:
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(parts.get("path") or "")
