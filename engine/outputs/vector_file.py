# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Vector files that others have written: what they hold, and a note in them of what made them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, ogr

from ..errors import WriteError
from ..gdal_calls import gdal_errors
from ..text import worded
from .full_disk import full_disk

# Where the note is: newer versions of GDAL keep all other items in a file beside, and write that
# again whenever it is read.
ITEM = "DESCRIPTION"
# What a note begins with; what the file was made of follows, and what it held then.
NOTE = "Made by Image Collections:"


@dataclass(frozen=True)
class Outlines:
    """The polygons of a vector file as WKB, and their CRS as WKT, empty where it has none."""

    crs: str
    polygons: tuple[bytes, ...]


def outlines_of(path: str) -> Outlines | None:
    """Return the polygons of the first layer of a file, None when it cannot be read."""
    with gdal_errors() as messages:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
        layer = None if dataset is None else dataset.GetLayer(0)
        if layer is None:
            return None
        reference = layer.GetSpatialRef()
        polygons = tuple(_polygons(layer))
        if messages:
            return None
        return Outlines("" if reference is None else reference.ExportToWkt(), polygons)
    return None


def _polygons(layer: ogr.Layer) -> Iterator[bytes]:
    for feature in layer:
        geometry = feature.GetGeometryRef()
        if geometry is not None and geometry.GetDimension() == 2 and not geometry.IsEmpty():
            yield bytes(geometry.ExportToWkb(ogr.wkbNDR))


def stamp_file(path: str, made_of: str, target: Path) -> None:
    """Note in a file what it was made of, and what it holds; raise WriteError when that fails.

    `target` is where the file is to be, for messages.
    """
    note = _note(made_of, _held(path))
    with gdal_errors() as messages:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
        layer = None if dataset is None else dataset.GetLayer(0)
        if layer is not None:
            layer.SetMetadataItem(ITEM, note)
            layer = dataset = None
            if not messages:
                return
    raise WriteError(
        full_disk(target, messages.reason)
        or worded("The polygons '{path}' cannot be written. Is the disk full?", path=target)
    )


def is_stamped(path: str, made_of: str) -> bool:
    """Return True for a file that was made of this, and holds what it held then."""
    return _note_in(path) == _note(made_of, _held(path))


def is_any_stamped(path: str) -> bool:
    """Return True for a file that has been stamped."""
    return _note_in(path).startswith(NOTE)


def is_edited(path: str) -> bool:
    """Return True for a file that has been stamped, and holds something else now."""
    note = _note_in(path)
    return note.startswith(NOTE) and not note.endswith(f" {_held(path)}")


def is_vector(path: str) -> bool:
    """Return False for a file that cannot be opened as a layer, such as one of a power cut."""
    with gdal_errors():
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
        return dataset is not None and dataset.GetLayer(0) is not None
    return False


def _note(made_of: str, held: str) -> str:
    return f"{NOTE} {made_of} {held}"


def _note_in(path: str) -> str:
    with gdal_errors():
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
        layer = None if dataset is None else dataset.GetLayer(0)
        return "" if layer is None else layer.GetMetadataItem(ITEM) or ""
    return ""


def _held(path: str) -> str:
    """Return what tells the features of a file from all others."""
    found = hashlib.sha256()
    with gdal_errors():
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
        for place in range(0 if dataset is None else dataset.GetLayerCount()):
            layer = dataset.GetLayer(place)
            for feature in layer:
                record = [layer.GetName(), feature.GetFID(), feature.items()]
                found.update(json.dumps(record, default=str).encode())
                geometry = feature.GetGeometryRef()
                found.update(b"" if geometry is None else geometry.ExportToWkb(ogr.wkbNDR))
    return found.hexdigest()
