# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What GDAL is to do about servers, in one thread and for one call: nothing stays set."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal

from ..availability import is_remote
from .addresses import files_in

# A server that sends less than a byte in a second for so many seconds has stopped answering.
SILENCE = 10
# How often GDAL itself asks a busy server again (429, 502, 503, 504), and the seconds of the first
# pause; each is some two times as long as the one before.
RETRIES = 3
PAUSE = 0.5

_NO_SIDECARS = {"GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR"}
_TIFF = re.compile(r"\.tiff?(\?.*)?$", re.IGNORECASE)


@contextmanager
def http_settings(*, has_sidecars: bool = True) -> Iterator[None]:
    """Have GDAL, in this thread only, ask again, and make an error of a server that falls silent.

    Without `has_sidecars` it looks for no files beside another. What the user has set in GDAL's own
    options goes before all of this.
    """
    ours = {
        "GDAL_HTTP_CONNECTTIMEOUT": str(SILENCE),
        "GDAL_HTTP_LOW_SPEED_TIME": str(SILENCE),
        "GDAL_HTTP_LOW_SPEED_LIMIT": "1",
        "GDAL_HTTP_MAX_RETRY": str(RETRIES),
        "GDAL_HTTP_RETRY_DELAY": str(PAUSE),
        **({} if has_sidecars else _NO_SIDECARS),
    }
    unset = [key for key in ours if gdal.GetConfigOption(key) is None]
    for key in unset:
        gdal.SetThreadLocalConfigOption(key, ours[key])
    try:
        yield
    finally:
        for key in unset:
            gdal.SetThreadLocalConfigOption(key, None)


def can_do_without_sidecars(path: str) -> bool:
    """Return True for GeoTIFFs on servers: all that is needed to read numbers is in them.

    To look for files beside them takes up to seven requests each. Other formats may need these.
    """
    files = files_in(path)
    return bool(files) and all(is_remote(file) and _TIFF.search(file) for file in files)


def has_all_inside(dataset: gdal.Dataset) -> bool:
    """Return True when a raster says that its masks and overviews are in its own file."""
    return dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
