# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Kinds of files that their endings tell: collection files, and what stands beside a raster."""

from __future__ import annotations

from collections.abc import Sequence

from ...engine.outputs.targets import COMPANIONS

# A collection file as text; there are rasters with bands of dates that are collections too.
_COLLECTIONS = (".json", ".geojson", ".ndjson", ".jsonl")
# The same for the filter of a dialog that asks for a file.
COLLECTION_PATTERNS = " ".join(f"*{ending}" for ending in _COLLECTIONS)
# What GDAL writes beside a raster, files of its place, and of its style and description in QGIS.
_SIDECARS = (*COMPANIONS, ".tfw", ".jgw", ".j2w", ".wld", ".prj", ".qml", ".qmd")


def is_collection(path: str) -> bool:
    """Return True for a file whose ending says that it is a collection file."""
    return path.lower().endswith(_COLLECTIONS)


def without_sidecars(paths: Sequence[str]) -> list[str]:
    """Return the files without those that stand beside a raster, such as statistics of QGIS.

    Where there is nothing else, all of them: whoever asked for them is to see what they are.
    """
    return [path for path in paths if not path.lower().endswith(_SIDECARS)] or list(paths)
