# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Items as images: from what they say, and from their files only where they do not say enough."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ..availability import is_remote
from ..errors import GridError, SourceError, raise_unavailable
from ..images import Band, FileStamp, Image
from ..inputs import sentinel2_offset
from ..inputs.describe import describe
from ..inputs.file_stamps import stamps_of
from ..inputs.subdatasets import file_of
from ..products.band_layout import filled, lay_out
from ..products.scene import SceneBand
from ..products.scene_vrt import vrt_text
from ..text import worded
from ..warp.crs import same_crs
from . import properties as known
from .asset_bands import AssetBand, asset_bands
from .items import REMARKS, Item
from .wanted_bands import Wanted

# The tiles of a cloud-optimised GeoTIFF, where a file was not opened.
USUAL_TILE = 512
# Properties that say that the 1000 of newer Sentinel-2 products are taken off.
_TAKEN_OFF = (
    *("earthsearch:boa_offset_applied", "s2:boa_offset_applied"),
    "sentinel:boa_offset_applied",
)
_BASELINES = ("s2:processing_baseline", "sentinel:processing_baseline", "processing:version")
_LANDSAT = ("landsat-c2l2-sr", "landsat-c2l2-st", "landsat-c2-l2")
# Scale, offset and nodata of Landsat Collection 2 Level 2, where neither item nor file has them.
_SURFACE, _TEMPERATURE = (2.75e-5, -0.2), (0.00341802, 149.0)

Opened = dict[str, Image]


def image_of_item(item: Item, wanted: Wanted) -> Image:
    """Return an item as an image with the bands that can be needed.

    Files are opened where the item does not say what is in them. Raises SourceError that names the
    item and the asset with what is wrong.
    """
    bands, leading = wanted.choose(asset_bands(item))
    if not bands:
        raise SourceError(
            worded("{label} has no bands that can be read.", label=item.label), item.position
        )
    opened: Opened = {}
    parts = []
    for band in bands:
        parts += _opened_bands(item, band, opened) if not band.is_known else [_stated(item, band)]
    stamps = _stamps(item, bands)
    files = {image.path for _, image, _ in parts}
    if len(files) == 1 and len({_grid(image) for _, image, _ in parts}) == 1:
        image = parts[0][1]
        own = tuple(_band(item, *part) for part in parts)
        made = _image(
            item,
            image.path,
            image.crs,
            image.geotransform,
            (image.width, image.height),
            own,
            stamps,
        )
        return replace(
            made,
            block_width=image.block_width,
            block_height=image.block_height,
            is_pixel_interleaved=image.is_pixel_interleaved,
        )
    return _joined(item, parts, leading, stamps)


def files_to_open(item: Item, wanted: Wanted) -> list[str]:
    """Return the files that `image_of_item` opens, as the item does not say what is in them."""
    try:
        bands, _ = wanted.choose(asset_bands(item))
    except SourceError:
        return []  # as will be said
    return list(dict.fromkeys(band.path for band in bands if not band.is_known))


Part = tuple[AssetBand, Image, Band]


def _stated(item: Item, band: AssetBand) -> Part:
    """Return a band of which the item says all."""
    grid = band.grid
    if grid is None:
        raise ValueError("nothing is known of the grid of this band")
    stored = Band(name=band.name, number=band.number, dtype=band.dtype)
    image = _image(
        item, band.path, grid.crs, grid.geotransform, (grid.width, grid.height), (stored,), ()
    )
    return band, image, stored


def _opened_bands(item: Item, band: AssetBand, opened: Opened) -> list[Part]:
    """Return a band with what its file says; all of the file where the item does not count them."""
    if band.path not in opened:
        try:
            opened[band.path] = describe(
                band.path, name=item.name, position=item.position, crs=band.crs, called=band.path
            )
        except SourceError as error:
            raise_unavailable(error)
            raise SourceError(
                worded(
                    "{item} cannot be used: its asset '{key}' ('{path}') cannot be read: {reason}",
                    item=item.label,
                    key=band.key,
                    path=band.path,
                    reason=error.reason or error,
                ),
                item.position,
            ) from None
    image = opened[band.path]
    numbers = {stored.number: stored for stored in image.bands}
    if band.is_whole or len(numbers) == 1:
        stored = numbers.get(band.number) or (image.bands[0] if len(numbers) == 1 else None)
        if stored is None:
            raise SourceError(
                worded(
                    "{item} cannot be used: its asset '{key}' ('{path}') has no band {number}; "
                    "it has {count}.",
                    item=item.label,
                    key=band.key,
                    path=band.path,
                    number=band.number,
                    count=len(numbers),
                ),
                item.position,
            )
        return [(replace(band, number=stored.number), image, stored)]
    # A file of several bands, of which the item says nothing: they are called as in the file.
    found = []
    for stored in image.bands:
        name = f"{band.key}_{stored.number}" if stored.is_unnamed else stored.name
        found.append((replace(band, name=name, number=stored.number), image, stored))
    return found


def _stamps(item: Item, bands: Iterable[AssetBand]) -> tuple[FileStamp, ...]:
    """Return size and time of the files on this computer; raise SourceError for one not there."""
    paths = {file_of(band.path): band.key for band in bands if not is_remote(band.path)}
    stamps = stamps_of(paths)
    there = {stamp.path for stamp in stamps}
    for path, key in paths.items():
        if path not in there and not path.startswith("/vsi"):
            raise SourceError(
                worded(
                    "{label} cannot be used: the file of its asset '{key}' is not there: '{path}'.",
                    label=item.label,
                    key=key,
                    path=path,
                ),
                item.position,
            )
    return stamps


def _joined(
    item: Item, parts: Sequence[Part], leading: Sequence[str], stamps: tuple[FileStamp, ...]
) -> Image:
    """Return an image whose bands are read from several files, or have several grids."""
    first = parts[0][1].crs
    triples = []
    for band, image, stored in parts:
        if not same_crs(image.crs, first):
            raise SourceError(
                worded(
                    "{label} cannot be used: band '{band}' has another CRS than '{other}'; "
                    "write the bands that you need in Bands.",
                    label=item.label,
                    band=band.name,
                    other=parts[0][0].name,
                ),
                item.position,
            )
        known_band = _band(item, band, image, stored)
        scene_band = SceneBand(
            band.name,
            band.path,
            band.number,
            known_band.nodata,
            known_band.scale,
            known_band.offset,
            known_band.is_class,
        )
        triples.append((scene_band, image, stored))
    if any(stored.has_mask for band, _, stored in parts if band.name not in leading):
        # On larger pixels GDAL would take its mask from overviews, which may be averages.
        leading = ()
    try:
        layout = filled(lay_out(triples, leading))
    except GridError as error:
        raise SourceError(
            worded("{label} cannot be used: {error}", label=item.label, error=error), item.position
        ) from None
    bands = tuple(
        replace(
            _band(item, *part),
            number=number,
            nodata=layer.band.nodata,
        )
        for number, (part, layer) in enumerate(zip(parts, layout.layers), start=1)
    )
    text = vrt_text(layout, {})
    size = layout.width, layout.height
    return _image(item, text, layout.crs, layout.geotransform, size, bands, stamps)


def _band(item: Item, band: AssetBand, image: Image, stored: Band) -> Band:
    """Return a band with what the item says of it, and what else the file does."""
    scale = stored.scale if band.scale is None else band.scale
    offset = stored.offset if band.offset is None else band.offset
    nodata = stored.nodata if band.nodata is None else band.nodata
    is_whole = np.dtype(stored.dtype).kind in "iu"
    is_class = band.is_class or stored.is_class
    if is_whole and not is_class:
        if _is_sentinel2(item, band):
            stated = band.offset if band.offset is not None else (stored.offset or None)
            offset = _sentinel2_offset(item, stated, scale)
            nodata = 0.0 if nodata is None else nodata
        elif _is_landsat(item) and band.is_reflectance:
            nodata = 0.0 if nodata is None else nodata
            if (scale, offset) == (1.0, 0.0) and band.scale is None:
                warm = band.common_name.startswith("lwir") or "temperature" in band.key
                scale, offset = _TEMPERATURE if warm else _SURFACE
    return replace(
        stored,
        name=band.name,
        number=band.number,
        scale=scale,
        offset=offset,
        nodata=nodata,
        is_class=is_class,
        aliases=band.aliases - {band.name},
    )


def _is_sentinel2(item: Item, band: AssetBand) -> bool:
    is_spectral = band.is_reflectance or band.key.upper() in sentinel2_offset.SPECTRAL
    is_spectral = is_spectral or band.name.upper() in sentinel2_offset.SPECTRAL
    platform = known.plain_platform(known.text_of(item.properties, ("platform", "constellation")))
    return is_spectral and (
        platform.startswith("sentinel-2") or bool(sentinel2_offset.baseline_in(_names(item)))
    )


def _sentinel2_offset(item: Item, stated: float | None, scale: float) -> float:
    return sentinel2_offset.offset_of_item(
        known.text_of(item.properties, _BASELINES),
        _names(item),
        stated=stated,
        scale=scale,
        is_taken_off=_is_taken_off(item),
    )


def _is_taken_off(item: Item) -> bool:
    return any(item.properties.get(key) is True for key in _TAKEN_OFF)


def _is_landsat(item: Item) -> bool:
    return item.properties.get("collection") in _LANDSAT


def _names(item: Item) -> str:
    more = [
        known.text_of(item.properties, (key,)) for key in (*known.PRODUCTS, "title", "collection")
    ]
    return " ".join((item.name, *more))


def _image(
    item: Item,
    path: str,
    crs: str,
    geotransform: tuple[float, ...] | None,
    size: tuple[int, int],
    bands: tuple[Band, ...],
    stamps: tuple[FileStamp, ...],
) -> Image:
    properties: Mapping[str, Any] = item.properties
    product = known.product_of(properties)
    if _is_taken_off(item):
        product = f"{product}; harmonised"  # as names of such products say it
    return Image(
        position=item.position,
        name=item.name,
        path=path,
        crs=crs,
        geotransform=geotransform,
        width=size[0],
        height=size[1],
        bands=bands,
        block_width=USUAL_TILE,
        block_height=USUAL_TILE,
        date=item.moment,
        sun_azimuth=known.sun_azimuth_of(properties),
        cloud_cover=known.cloud_cover_of(properties),
        tile=known.tile_of(properties, item.name),
        product=product,
        files=stamps,
        properties=properties,
        remarks=_remarks(properties),
    )


def _remarks(properties: Mapping[str, Any]) -> tuple[str, ...]:
    said = properties.get(REMARKS)
    return tuple(map(str, said)) if isinstance(said, list) else ()


def _grid(image: Image) -> tuple[object, ...]:
    return image.geotransform, image.width, image.height
