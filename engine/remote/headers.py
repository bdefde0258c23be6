# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The beginnings of files on servers, asked for before they are opened one by one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from osgeo import gdal

from ..availability import is_remote
from .addresses import files_in
from .crew import Crew
from .http_settings import can_do_without_sidecars, http_settings
from .signing import signed_path

# GDAL asks for the size of a file by HEAD, and then for its beginning. Without HEAD (`use_head=no`)
# it asks for all of the file in place of that, and closes the line when the answer has begun: no
# wait less, and megabytes for nothing (3.6 and 3.13).
# Files that are asked for at the same time.
AT_ONCE = 32
# Seconds for which a server is waited for that does not answer when the work has ended.
PATIENCE = 10.0


def fetch_headers(paths: Iterable[str]) -> None:
    """Have GDAL know the beginnings of GeoTIFFs on servers, so that to open them is no wait.

    What goes wrong is not told here: it will be by whoever opens the file.
    """
    files = dict.fromkeys(file for path in paths if is_remote(path) for file in files_in(path))
    wanted = [file for file in files if can_do_without_sidecars(file)]
    if len(wanted) < 2:
        return
    crew = Crew(AT_ONCE)
    try:
        crew.all_of([partial(_fetch, file) for file in wanted], lambda: None)
    finally:
        crew.leave(PATIENCE)


def _fetch(path: str) -> None:
    # A few calls, as threads hand on Python's lock with each: describing images in as many threads
    # would take longer than one after the other.
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        with http_settings(has_sidecars=False):
            file = gdal.VSIFOpenL(signed_path(path), "rb")
            if file is not None:
                gdal.VSIFReadL(1, 1, file)
                gdal.VSIFCloseL(file)
    except RuntimeError:
        pass  # some other code has switched on GDAL's exceptions
    finally:
        gdal.PopErrorHandler()


def stamp_of(path: str) -> tuple[int, int] | None:
    """Return the size of a file on a server in bytes, and when it was last changed there.

    The second is 0 where the server does not say it; None is for a file that does not answer.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        with http_settings(has_sidecars=False):
            status = gdal.VSIStatL(signed_path(path))
    except RuntimeError:
        return None  # some other code has switched on GDAL's exceptions
    finally:
        gdal.PopErrorHandler()
    return None if status is None else (status.size, status.mtime)
