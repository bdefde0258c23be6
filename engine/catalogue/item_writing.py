# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Writing collection files: images as items of STAC, with addresses relative to the file."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from ..images import Band, Image
from ..inputs.bands import is_class_band
from ..outputs.transaction import Transaction, write_text
from ..warp.crs import code_of, wkt_of_definition
from ..warp.extents import image_outline
from . import properties as known
from .asset_bands import ALL_SAID, NUMBER, OTHER_RASTER
from .hrefs import href_of
from .item_stream import Record
from .notes import AUTHCFG_NOTE, CATALOGUE_NOTE

VERSION = "1.1.0"
_EXTENSIONS = [
    f"https://stac-extensions.github.io/{name}/schema.json"
    for name in ("projection/v2.0.0", "raster/v2.0.0", "eo/v2.0.0", "view/v1.0.0")
]
# Digits of degrees: a millimetre or so.
_DIGITS = 8
_TYPES = {".tif": "image/tiff; application=geotiff", ".tiff": "image/tiff; application=geotiff"}
# Endings by which readers know rasters.
_KNOWN = (*_TYPES, ".vrt", ".jp2")


def write_collection(path: str, items: Iterable[Record], outputs: Transaction) -> None:
    """Write a collection file, an item on each line, to be delivered; raise WriteError."""
    lines = [json.dumps(item, ensure_ascii=False, allow_nan=False) for item in items]
    text = ",\n".join(lines)
    write_text(path, f'{{"type": "FeatureCollection", "features": [\n{text}\n]}}\n', outputs)


def item_of_image(
    image: Image, path: str, folder: str, *, name: str = "", more: Mapping[str, Any] | None = None
) -> Record:
    """Return an image in one file as an item.

    `path` is the file, `folder` that of the collection file, `name` the id when it is not the
    name of the image. `more` are further properties.
    """
    outline = [[round(x, _DIGITS), round(y, _DIGITS)] for x, y in _outline_in_degrees(image)]
    return {
        "type": "Feature",
        "stac_version": VERSION,
        "stac_extensions": _EXTENSIONS,
        "id": name or image.name,
        "geometry": {"type": "Polygon", "coordinates": [outline]},
        "bbox": _box(outline),
        "properties": _properties(image, more or {}),
        "links": [],
        "assets": {"data": asset_of_image(image, path, folder)},
    }


def asset_of_image(image: Image, path: str, folder: str) -> Record:
    """Return the file of an image as an asset, as `item_of_image` has it."""
    asset: Record = {
        "href": href_of(path, folder),
        "roles": ["data"],
        **_projection(image),
        "bands": [_band(band, place) for place, band in enumerate(image.bands, start=1)],
    }
    kind = _TYPES.get(Path(path).suffix.lower())
    if kind or Path(path).suffix.lower() not in _KNOWN:
        asset["type"] = kind or OTHER_RASTER
    return asset


def _outline_in_degrees(image: Image) -> Sequence[tuple[float, float]]:
    points = list(image_outline(image, wkt_of_definition("EPSG:4326")))
    return points if points[0] == points[-1] else [*points, points[0]]


def _box(outline: Sequence[Sequence[float]]) -> list[float]:
    """Return west, south, east, north; east is less than west where 180 degrees are between."""
    x, y = [point[0] for point in outline], [point[1] for point in outline]
    west, east = min(x), max(x)
    if east - west < known.CIRCLE:
        west, east = _within_circle(west), _within_circle(east)
    return [west, min(y), east, max(y)]


def _within_circle(longitude: float) -> float:
    half = known.CIRCLE / 2
    inside = -half <= longitude <= half
    return longitude if inside else round((longitude + half) % known.CIRCLE - half, _DIGITS)


def _properties(image: Image, more: Mapping[str, Any]) -> Record:
    found: Record = {
        key: value
        for key, value in image.properties.items()
        # A file that was made here is opened without the login of its sources.
        if _is_plain(value) and key not in (CATALOGUE_NOTE, AUTHCFG_NOTE)
    }
    found["datetime"] = None if image.date is None else f"{image.date.isoformat()}Z"
    usual = {
        "eo:cloud_cover": image.cloud_cover,
        "view:sun_azimuth": image.sun_azimuth,
        "tile": image.tile or None,
    }
    for key, value in usual.items():
        if value is not None:
            found.setdefault(key, value)
    found.update(more)
    return found


def _is_plain(value: Any) -> bool:
    """Return True for what JSON can hold."""
    if isinstance(value, float):
        return math.isfinite(value)
    return value is None or isinstance(value, (str, int, bool, list, dict))


def _projection(image: Image) -> Record:
    """Return where an image lies; nothing for one without a grid."""
    if image.geotransform is None:
        return {}
    left, across, turned, top, tilted, down = image.geotransform
    code = code_of(image.crs)
    return {
        **({"proj:code": code} if code else {"proj:code": None, "proj:wkt2": image.crs}),
        "proj:shape": [image.height, image.width],
        "proj:transform": [across, turned, left, tilted, down, top],
    }


def _band(band: Band, place: int) -> Record:
    record: Record = {"name": band.name, "data_type": band.dtype}
    if band.number != place:
        record[NUMBER] = band.number
    if band.nodata is not None:
        is_finite = math.isfinite(band.nodata)
        record["nodata"] = band.nodata if is_finite else _word(band.nodata)
    record["raster:scale"], record["raster:offset"] = band.scale, band.offset
    common = sorted(band.colours, key=len)
    if common:
        record["eo:common_name"] = common[-1]
    knows_classes = band.is_class == is_class_band(band.name, band.dtype)
    if not band.has_mask and knows_classes and not band.look.is_of_classes:
        record[ALL_SAID] = True
    return record


def _word(number: float) -> str:
    return "nan" if number != number else ("inf" if number > 0 else "-inf")
