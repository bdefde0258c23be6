# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a file says besides its pixels, to tell whether another one has taken its place."""

from __future__ import annotations

import hashlib

from osgeo import gdal

from ..availability import is_remote
from ..errors import SourceError
from ..images import Image
from ..text import worded
from .file_crs import crs_of


def facts_of(dataset: gdal.Dataset, crs_name: str) -> str:
    """Return what stands for place, CRS, and names, nodata and scales of the bands of a file.

    The CRS counts by its name: of the same one, WKT has more or less in it.
    Versions of GDAL put some of it in other words, so theirs is a part of it.
    """
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    # Where statistics were noted beside a file, it says 1 and 0 of what it said nothing of.
    scales = [(band.GetScale() or 1.0, band.GetOffset() or 0.0) for band in bands]
    named = [(band.GetDescription(), band.GetNoDataValue()) for band in bands]
    place = dataset.GetGeoTransform(can_return_null=True)
    said = (place, crs_name, named, scales)
    digest = hashlib.blake2b(repr(said).encode("utf-8", "replace"), digest_size=8).hexdigest()
    return f"{gdal.VersionInfo()} {digest}"


def check_facts(dataset: gdal.Dataset, image: Image) -> None:
    """Raise SourceError when a file on this computer says something else than at the start."""
    before = image.facts
    if not before.startswith(f"{gdal.VersionInfo()} ") or is_remote(image.path):
        return
    crs_name, _ = crs_of(dataset, image.open_options)
    if facts_of(dataset, crs_name) != before:
        raise SourceError(
            worded(
                "Image '{image}' has changed its place, its CRS, or names, nodata or scale of its "
                "bands since the start.",
                image=image.name,
            ),
            image.position,
        )
