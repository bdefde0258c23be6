# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters inside a file, by the names that GDAL has for them: NETCDF:"file.nc":variable."""

from __future__ import annotations

import re
from collections.abc import Callable

_NAME = re.compile(
    r"(?P<before>(?:NETCDF|HDF5|HDF4_EOS:EOS_(?:GRID|SWATH|SWATH_GEOL)|HDF4_SDS:\w+):)"
    # Without quotes, a name with :// behind it is no file but an address.
    r'(?:"(?P<quoted>[^"]+)"|(?P<bare>(?:[A-Za-z]:[\\/])?[^":]+)(?!://))(?P<after>:.*)',
    re.DOTALL,
)
_PARTS = re.compile(r"[:/]")


def is_subdataset(path: str) -> bool:
    """Return True for the name of a raster inside a file."""
    return _NAME.fullmatch(path) is not None


def file_of(path: str) -> str:
    """Return the file that a raster is in, or the path itself."""
    match = _NAME.fullmatch(path)
    return (match["quoted"] or match["bare"]) if match else path


def with_file(path: str, change: Callable[[str], str]) -> str:
    """Return the name of a raster inside another file; the changed path for a file itself."""
    match = _NAME.fullmatch(path)
    return f'{match["before"]}"{change(file_of(path))}"{match["after"]}' if match else change(path)


def moved_into(path: str, file: str) -> str:
    """Return the name that a raster has in a file that lies elsewhere; that file for a file."""
    return with_file(path, lambda _: file)


def variable_of(path: str) -> str:
    """Return what a raster inside a file is called there, empty for a file itself."""
    match = _NAME.fullmatch(path)
    parts = _PARTS.split(match["after"]) if match else [""]
    return parts[-1].strip('"').strip()
