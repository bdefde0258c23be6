# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Descriptions of rasters, as GDAL opens them: bands, grid, metadata."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from osgeo import gdal

from ..availability import is_remote
from ..errors import SourceError
from ..gdal_calls import open_raster, stored_type
from ..images import Band, Image, ValueRange
from ..text import QT_TRANSLATE_NOOP, first_names, worded
from . import scene_metadata as acquisition
from .alpha import alpha_bands
from .bands import is_class_band
from .dates import when_taken
from .file_crs import crs_of
from .file_facts import facts_of
from .file_stamps import stamps_of
from .fourth_band import AUTO
from .looks import look_of
from .named_dates import Dated
from .own_tiles import own_tiles

# Coordinates beyond this lie in no CRS, and cannot be told from their neighbours.
FARTHEST = 1e15
# What is taken where axes are in degrees and no CRS is named; there is hardly any other in use.
WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,'
    'AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,'
    'AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],'
    'AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]'
)
OF_AXES = QT_TRANSLATE_NOOP(
    "ImageCollections",
    "its axes are in degrees and it names no CRS, so WGS 84 (EPSG:4326) is taken.",
)
_EAST = {f"{word}{sign}" for word in ("degrees_", "degree_", "degrees") for sign in ("e", "east")}
_NORTH = {f"{word}{sign}" for word in ("degrees_", "degree_", "degrees") for sign in ("n", "north")}
# How many rasters of a file an error names.
MOST_NAMED = 3


def _check_geotransform(numbers: Sequence[float], name: str) -> None:
    left, across, turned, top, tilted, down = numbers
    if not all(abs(number) < FARTHEST for number in numbers):
        raise SourceError(
            worded(
                "{name} cannot be used: it lies at {left:g}, {top:g}; check its place.",
                name=name,
                left=left,
                top=top,
            )
        )
    if across * down == turned * tilted:
        raise SourceError(
            worded("{name} cannot be used: its cells have no width or no height.", name=name)
        )


def describe(
    path: str,
    *,
    name: str,
    position: int,
    crs: str = "",
    open_options: Sequence[str] = (),
    unused_nodata: Sequence[int] = (),
    masked_ranges: dict[int, tuple[ValueRange, ...]] | None = None,
    date: datetime | None = None,
    fourth_band: str = AUTO,
    called: str = "",
) -> Image:
    """Return what is known of a raster.

    `crs` (WKT) goes before the file's own. `unused_nodata` are the numbers of bands whose declared
    nodata value is switched off; `masked_ranges` are the ranges that the user declared, by band
    number. `date` goes before dates in the metadata and the name. `fourth_band` is one of
    `fourth_band.CHOICES`. `called` is what an error calls a raster that cannot be opened, where
    that is not its name.

    Raises SourceError when the raster cannot be opened, has no CRS or holds complex numbers.
    """
    dataset = open_raster(path, open_options, called or name)
    if not dataset.RasterCount:
        raise SourceError(_several(dataset, called or name))
    crs_name, own_crs = crs_of(dataset, open_options)
    stated = crs or own_crs
    on_earth = "" if stated else _crs_of_axes(dataset)
    crs, geotransform = _where(dataset, name, stated or on_earth)
    tiles = own_tiles(path)
    block = dataset.GetRasterBand(1).GetBlockSize()
    block_width, block_height = min(tiles.values(), key=math.prod, default=block)
    metadata = _metadata(dataset, path)
    file_name = re.split(r"[/\\]", path.rstrip("/\\"))[-1]
    interleave = dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") or "BAND"
    dated = Dated(date) if date else when_taken(metadata, (name, file_name))
    alpha, remark = alpha_bands(dataset, fourth_band)
    remarks = (dated.remark if dated else "", remark, OF_AXES if on_earth else "")
    return Image(
        position=position,
        name=name,
        path=path,
        crs=crs,
        geotransform=geotransform,
        width=dataset.RasterXSize,
        height=dataset.RasterYSize,
        bands=_describe_bands(
            dataset, name, alpha, frozenset(unused_nodata), masked_ranges or {}, tiles
        ),
        block_width=block_width,
        block_height=block_height,
        is_pixel_interleaved=interleave.upper() == "PIXEL" and dataset.RasterCount > 1,
        open_options=tuple(open_options),
        date=dated.moment if dated else None,
        sun_azimuth=acquisition.sun_azimuth(metadata),
        cloud_cover=acquisition.cloud_cover(metadata),
        tile=acquisition.tile(metadata, name, file_name),
        remarks=tuple(filter(None, remarks)),
        product=acquisition.product(metadata),
        properties=acquisition.properties(metadata),
        files=() if is_remote(path) else stamps_of(dataset.GetFileList() or ()),
        facts=facts_of(dataset, crs_name),
    )


def _metadata(dataset: gdal.Dataset, path: str) -> dict[str, str]:
    """Return the items of a raster, and of local ones what GDAL reads from files beside them.

    These it has in a domain of its own. On a server it would ask for each of some thirty names.
    """
    beside = {} if is_remote(path) else dataset.GetMetadata("IMAGERY")
    return {**(beside or {}), **(dataset.GetMetadata() or {})}


def _where(dataset: gdal.Dataset, name: str, crs: str) -> tuple[str, tuple[float, ...] | None]:
    """Return the CRS that is known and the geotransform, None for control points.

    Raises SourceError when a raster lies nowhere.
    """
    if not crs:
        raise SourceError(
            worded(
                "Image '{name}' has no coordinate reference system; set one in the "
                "layer's properties under Source.",
                name=name,
            )
        )
    geotransform = dataset.GetGeoTransform(can_return_null=True)
    if geotransform is None:
        if not dataset.GetGCPCount():
            raise SourceError(
                worded("Image '{name}' has no georeference; georeference it first.", name=name)
            )
        return crs, None
    _check_geotransform(geotransform, f"Image '{name}'")
    return crs, tuple(geotransform)


def _crs_of_axes(dataset: gdal.Dataset) -> str:
    """Return WGS 84 for a raster whose axes are in degrees, as NetCDF says it; else nothing."""
    units = {
        text.lower() for key, text in (dataset.GetMetadata() or {}).items() if key[-6:] == "#units"
    }
    return WGS84 if units & _EAST and units & _NORTH else ""


def _several(dataset: gdal.Dataset, name: str) -> str:
    """Return what to do with a file that holds several rasters, or none."""
    inner = [path for path, _ in dataset.GetSubDatasets()]
    if not inner:
        return worded("Image '{name}' has no bands.", name=name)
    return worded(
        "Image '{name}' holds several rasters; choose one of them: {named}.",
        name=name,
        named=first_names([f"'{path}'" for path in inner], MOST_NAMED),
    )


def _describe_bands(
    dataset: gdal.Dataset,
    name: str,
    alpha: Sequence[int],
    unused_nodata: frozenset[int],
    masked_ranges: dict[int, tuple[ValueRange, ...]],
    tiles: Mapping[int, tuple[int, int]],
) -> tuple[Band, ...]:
    numbers = range(1, dataset.RasterCount + 1)
    bands: list[Band] = []
    taken: set[str] = set()
    for number in numbers:
        if number in alpha:
            continue
        band = dataset.GetRasterBand(number)
        band_name = band.GetDescription().strip()
        if not band_name or band_name in taken:
            band_name = f"band{number}"
        while band_name in taken:  # by another band that is called "band2"
            band_name = f"{band_name}_{number}"
        taken.add(band_name)
        flags = band.GetMaskFlags()
        dtype, look = stored_type(band, name), look_of(band)
        bands.append(
            Band(
                name=band_name,
                number=number,
                dtype=dtype,
                nodata=None if number in unused_nodata else band.GetNoDataValue(),
                masked_ranges=masked_ranges.get(number, ()),
                scale=_or(band.GetScale(), 1.0),
                offset=_or(band.GetOffset(), 0.0),
                has_mask=bool(alpha)
                or not flags & (gdal.GMF_ALL_VALID | gdal.GMF_NODATA | gdal.GMF_ALPHA),
                is_class=look.is_of_classes or is_class_band(band_name, dtype),
                look=look,
                tile=tiles.get(number, (0, 0)),
            )
        )
    if not bands:
        raise SourceError(worded("Image '{name}' has no bands besides an alpha band.", name=name))
    return tuple(bands)


def _or(value: float | None, default: float) -> float:
    return default if value is None else float(value)


def file_list(image: Image) -> list[str]:
    """Return the files that an image is read from; not all that GDAL keeps beside it."""
    if image.files:
        return [stamp.path for stamp in image.files]
    dataset = open_raster(image.path, image.open_options, image.name)
    return list(dataset.GetFileList() or [])
