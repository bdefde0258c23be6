# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where tiles of images on servers are kept for live layers, and whether they are."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

from ...engine.live.pixels import tiles
from ...engine.live.tile_folder import MOST, TileFolder
from ...resources.i18n import translate
from ..background import Job

__all__ = ["MOST", "apply", "clear", "folder", "is_on", "set_on", "withdraw"]

_SETTING = "image_collections/keeps_live_tiles"
_NAME = "image_collections_tiles"


def folder() -> Path:
    """Return the folder of the tiles, in that of the cache of QGIS."""
    cache = QgsNetworkAccessManager.instance().cache()
    place = getattr(cache, "cacheDirectory", str)()
    if not place:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
    return Path(place) / _NAME


def is_on() -> bool:
    """Return True unless the user has switched it off."""
    return QgsSettings().value(_SETTING, True, type=bool) is not False


def set_on(is_wanted: bool) -> None:
    """Switch it on or off; the tiles that are there go when it is switched off."""
    was_on = is_on()
    QgsSettings().setValue(_SETTING, is_wanted)
    apply()
    if was_on and not is_wanted:
        clear()


def apply() -> None:
    """Have live layers keep tiles from now on, or keep none, as it is set."""
    tiles.folder = TileFolder(folder()) if is_on() else None


def withdraw() -> None:
    """Have live layers keep none."""
    tiles.folder = None


def clear() -> Job:
    """Remove all tiles, in the background; the job ends with the bytes that are free now."""
    title = translate("ImageCollections", "Removing tiles")
    job = Job(title, partial(_clear, TileFolder(folder())))
    job.start()
    return job


def _clear(found: TileFolder, _stop: object) -> int:
    return found.clear()
