# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which bands the assets of an item hold, and what the item says of each; nothing is opened."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from json import dumps
from typing import Any

from ..errors import SourceError
from ..inputs.bands import is_class_band
from ..text import worded
from ..warp.crs import wkt_of_definition
from .hrefs import gdal_path
from .item_stream import Record
from .items import Item

# Roles of assets whose bands are there without being asked for.
DATA = frozenset({"data", "reflectance"})
QUALITY = frozenset(
    {"mask", "data-mask", "quality", "qa", "cloud", "cloud-shadow", "snow-ice", "land-water"}
) | {"water-mask", "saturation"}
PICTURES = frozenset({"thumbnail", "overview", "visual"})

# The type of files of which our own items say that they are rasters, however they are called.
OTHER_RASTER = "application/x-raster"
_RASTER_TYPE = re.compile(
    r"image/(tiff|vnd\.stac\.geotiff|jp2|jpx|x\.geotiff)|application/geotiff|"
    + re.escape(OTHER_RASTER)
)
_OTHER_TYPE = re.compile(r"(text|image|application|video)/")
_RASTER_FILE = re.compile(r"\.(tiff?|jp2|vrt|img|jpx|bil|dat)([?#].*)?$", re.IGNORECASE)
_JPEG2000 = re.compile(r"\.jp2([?#].*)?$", re.IGNORECASE)
_RESOLUTION = re.compile(r"_(\d+)m$", re.IGNORECASE)
_TYPES = frozenset(f"{kind}{bits}" for kind in ("int", "uint") for bits in (8, 16, 32, 64)) | {
    "float32",
    "float64",
}
# What our own files say of bands of which nothing is left to look up, a nodata value least of all.
ALL_SAID = "image_collections:is_complete"
# The number of a band in its file, where it is not its place in the list of bands.
NUMBER = "image_collections:band"
# Names for the same common name.
_SYNONYMS = {"nir": ("nir08",), "swir1": ("swir16",), "swir2": ("swir22",)}


@dataclass(frozen=True)
class AssetGrid:
    """The grid of an asset: WKT, GDAL's geotransform, and size in pixels."""

    crs: str
    geotransform: tuple[float, ...]
    width: int
    height: int


@dataclass(frozen=True)
class AssetBand:
    """A band of an asset: its names, the file and number by which GDAL has it, and what is known.

    `aliases` are other names by which it can be asked for: its common name, the key of the asset.
    None stands for what the item does not say, and an empty `dtype`. `cell` is the size of a pixel
    in metres or degrees, infinite when nothing says it. `is_listed` is False for bands that are
    there for those only who ask for the asset by its key. `is_whole` is False where the item does
    not say how many bands the asset has, `is_complete` True where it says all there is to say.
    """

    name: str
    key: str
    path: str
    number: int
    aliases: frozenset[str] = frozenset()
    common_name: str = ""
    dtype: str = ""
    nodata: float | None = None
    scale: float | None = None
    offset: float | None = None
    grid: AssetGrid | None = None
    crs: str = ""
    cell: float = math.inf
    is_class: bool = False
    is_listed: bool = True
    is_whole: bool = True
    is_complete: bool = False
    is_reflectance: bool = False

    @property
    def is_known(self) -> bool:
        """True when the file does not have to be opened before it is read."""
        return (
            self.grid is not None
            and bool(self.dtype)
            and self.is_whole
            and (self.nodata is not None or self.is_class or self.is_complete)
        )


def asset_bands(item: Item) -> list[AssetBand]:
    """Return the bands of an item, those that are listed first.

    Raises SourceError that names the item when it has no raster, or one of an address that is not
    allowed.
    """
    found: list[AssetBand] = []
    for key, asset in item.assets.items():
        if _is_raster(asset):
            found += _bands_of(item, key, asset)
    listed = _finest([band for band in found if band.is_listed])
    others = [band for band in found if not band.is_listed]
    if not listed and not others:
        raise SourceError(
            worded(
                "{label} has no raster among its assets; it has {assets}.",
                label=item.label,
                assets=", ".join(item.assets),
            ),
            item.position,
        )
    return [*_with_synonyms(listed), *others]


def _is_raster(asset: Record) -> bool:
    if not isinstance(asset.get("href"), str):
        return False
    kind = str(asset.get("type") or "").lower()
    if _RASTER_TYPE.match(kind):
        return True
    return not _OTHER_TYPE.match(kind) and _RASTER_FILE.search(asset["href"]) is not None


def _bands_of(item: Item, key: str, asset: Record) -> list[AssetBand]:
    roles = {str(role).lower() for role in _list(asset.get("roles"))}
    is_listed = bool(roles & (DATA | QUALITY)) and not roles & PICTURES
    if not roles or not roles & (DATA | QUALITY | PICTURES | {"metadata"}):
        # Roles that are neither, such as those that a catalogue made up, tell nothing.
        is_listed = not roles and key.lower() not in PICTURES
    try:
        path = gdal_path(asset["href"], item.folder)
    except SourceError as error:
        if not is_listed:
            return []
        raise SourceError(
            worded(
                "{label} cannot be used: asset '{key}', {error}",
                label=item.label,
                key=key,
                error=error,
            ),
            item.position,
        ) from None
    records, is_whole = _band_records(asset)
    crs = _crs(asset) or _crs(item.properties)
    grid = _grid(asset, item.properties, crs)
    bands = []
    for number, record in enumerate(records, start=1):
        own = _grid_if_it_fits(grid, record)
        common = str(record.get("eo:common_name") or record.get("common_name") or "")
        name = str(record.get("name") or common or key)
        many = f"{key}_{number}" if len(records) > 1 else key
        if not is_listed:
            name, common = many, ""
        elif not record.get("name") and not common:
            name = many
        dtype = str(record.get("data_type") or "").lower()
        dtype = dtype if dtype in _TYPES else ""
        aliases = {name, common, *({key} if len(records) == 1 else ())} - {"", name}
        bands.append(
            AssetBand(
                name=name,
                key=key,
                path=path,
                number=_place(record, number),
                aliases=frozenset(aliases),
                common_name=common,
                dtype=dtype,
                nodata=_number(record.get("nodata")),
                scale=_scale(item, key, record),
                offset=_number(_first(record, "raster:offset", "offset")),
                grid=own,
                crs=crs,
                cell=_cell(own, record, asset, key),
                is_class=_is_class(record, asset, (name, key), dtype),
                is_listed=is_listed,
                is_whole=is_whole,
                is_complete=record.get(ALL_SAID) is True,
                is_reflectance=bool(common) or "reflectance" in roles,
            )
        )
    return bands


def _place(record: Record, number: int) -> int:
    stated = record.get(NUMBER)
    return stated if isinstance(stated, int) and stated > 0 else number


def _scale(item: Item, key: str, record: Record) -> float | None:
    """Return the scale of a band, None without one; raise SourceError for 0."""
    scale = _number(_first(record, "raster:scale", "scale"))
    if scale == 0:
        raise SourceError(
            worded(
                "{label} cannot be used: asset '{key}' has the scale 0, which would "
                "make all of its numbers 0.",
                label=item.label,
                key=key,
            ),
            item.position,
        )
    return scale


def _band_records(asset: Record) -> tuple[list[Record], bool]:
    """Return a record for each band, and whether the asset says how many it has.

    What stands for the asset holds for all of its bands that say nothing else.
    """
    lists = [
        [each if isinstance(each, dict) else {} for each in _list(asset.get(key))]
        for key in ("eo:bands", "raster:bands", "bands")
    ]
    count = max(len(each) for each in lists)
    whole = {
        key: asset[key]
        for key in ("data_type", "nodata", "raster:scale", "raster:offset")
        if key in asset
    } | {
        key: asset[key]
        for key in asset
        if key.startswith("classification:") or key == "raster:spatial_resolution"
    }
    merged = []
    for number in range(max(1, count)):
        record = dict(whole)
        for each in lists:
            if number < len(each):
                # Names in raster:bands are descriptions.
                names = each is lists[1]
                record.update(
                    {k: v for k, v in each[number].items() if not (names and k == "name")}
                )
        merged.append(record)
    return merged, count > 0


def _crs(record: Mapping[str, Any]) -> str:
    """Return the CRS that a record states, as WKT, empty when it states none that is known."""
    code = record.get("proj:code")
    epsg = record.get("proj:epsg")
    if isinstance(code, str) and code:
        return _wkt(code)
    if isinstance(record.get("proj:wkt2"), str) and not epsg:
        return _wkt(record["proj:wkt2"])
    if isinstance(record.get("proj:projjson"), dict) and not epsg:
        return _wkt(dumps(record["proj:projjson"]))
    if isinstance(epsg, (int, str)) and not isinstance(epsg, bool) and str(epsg).isdecimal():
        return _wkt(f"EPSG:{epsg}")
    return ""


@lru_cache(maxsize=256)
def _wkt(definition: str) -> str:
    return wkt_of_definition(definition)


def _grid(asset: Record, properties: Mapping[str, Any], crs: str) -> AssetGrid | None:
    """Return the grid of an asset, its own, else that of the item."""
    for record in (asset, {**properties, **asset}):
        shape, transform = _list(record.get("proj:shape")), _list(record.get("proj:transform"))
        if len(shape) != 2 or len(transform) not in (6, 9) or not crs:
            continue
        if not all(isinstance(n, (int, float)) for n in (*shape, *transform)):
            continue
        across, turned, left, tilted, down, top = (float(number) for number in transform[:6])
        height, width = int(shape[0]), int(shape[1])
        if width > 0 and height > 0 and across * down != turned * tilted:
            return AssetGrid(crs, (left, across, turned, top, tilted, down), width, height)
    return None


def _grid_if_it_fits(grid: AssetGrid | None, record: Record) -> AssetGrid | None:
    """Return a grid, None when the band says that its pixels have another size."""
    size = _number(_first(record, "raster:spatial_resolution", "spatial_resolution"))
    if grid is None or size is None or size <= 0:
        return grid
    cell = math.hypot(grid.geotransform[1], grid.geotransform[4])
    # One of them may be in degrees.
    is_other = 0.02 < abs(cell / size - 1.0) < 100.0
    return None if is_other and cell > 0.1 else grid


def _cell(grid: AssetGrid | None, record: Record, asset: Record, key: str) -> float:
    if grid is not None:
        return math.hypot(grid.geotransform[1], grid.geotransform[4])
    for value in (
        _first(record, "raster:spatial_resolution", "spatial_resolution"),
        record.get("gsd"),
        asset.get("gsd"),
    ):
        size = _number(value)
        if size:
            return size
    match = _RESOLUTION.search(key)
    return float(match[1]) if match else math.inf


def _is_class(record: Record, asset: Record, names: Iterable[str], dtype: str) -> bool:
    keys = ("classification:classes", "classification:bitfields")
    if any(record.get(key) or asset.get(key) for key in keys):
        return True
    return any(is_class_band(name, dtype or "uint8") for name in names)


def _finest(bands: Sequence[AssetBand]) -> list[AssetBand]:
    """Return of bands of one name the finest, and GeoTIFF before JPEG 2000."""
    chosen: dict[str, AssetBand] = {}
    for band in bands:
        known = chosen.get(band.name)
        if known is None or _rank(band) < _rank(known):
            chosen[band.name] = band
    # In their order, whichever of a name was taken.
    return [chosen[name] for name in dict.fromkeys(band.name for band in bands)]


def _rank(band: AssetBand) -> tuple[float, bool]:
    return band.cell, _JPEG2000.search(band.path) is not None


def _with_synonyms(bands: Sequence[AssetBand]) -> list[AssetBand]:
    """Return the bands with nir for nir08 and the like, where no band has that name itself."""
    taken = {name for band in bands for name in (band.name, *band.aliases)}
    more = {new: set(old) for new, old in _SYNONYMS.items() if new not in taken}
    return [
        replace(
            band,
            aliases=band.aliases
            | {new for new, old in more.items() if old & {band.name, band.common_name}},
        )
        for band in bands
    ]


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _first(record: Mapping[str, Any], *keys: str) -> Any:
    return next((record[key] for key in keys if record.get(key) is not None), None)


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or value is None:
        return None
    try:
        return float(value)  # "nan" and "-inf" are texts in JSON
    except (TypeError, ValueError):
        return None
