# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The properties by which images are chosen: the same names, whatever the images come from."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, Protocol, Union

from ..inputs import scene_metadata

Value = Union[float, str, date]

# A turn of longitudes.
CIRCLE = 360.0

# Names of properties in items, best first.
_CLOUD_COVERS = ("eo:cloud_cover", "cloud_cover", "CLOUDY_PIXEL_PERCENTAGE", "CLOUD_COVER")
_AZIMUTHS = ("view:sun_azimuth", "s2:mean_solar_azimuth", "sun_azimuth")
_ELEVATIONS = ("view:sun_elevation", "sun_elevation")
_ZENITHS = ("s2:mean_solar_zenith", "view:sun_zenith")
_ORBITS = ("sat:orbit_state", "orbit")
_RELATIVE_ORBITS = ("sat:relative_orbit", "relative_orbit")
_TILES = ("s2:mgrs_tile", "grid:code", "tile", "hls:tile", "modis:tile-id", "mgrs:tile")
_SQUARES = (
    ("mgrs:utm_zone", "mgrs:latitude_band", "mgrs:grid_square"),
    ("sentinel:utm_zone", "sentinel:latitude_band", "sentinel:grid_square"),
)
PRODUCTS = ("s2:product_uri", "sentinel:product_id", "s2:product_id")
_ORBIT_IN_NAME = re.compile(r"(?<![A-Z0-9])R(\d{3})(?![0-9])")
_TILE = re.compile(r"T?(\d\d?[C-HJ-NP-X][A-HJ-NP-Z]{2})")


def number_of(properties: Mapping[str, Any], keys: tuple[str, ...]) -> float | None:
    """Return the first of some properties that is a number, also one written as a text."""
    for key in keys:
        value = properties.get(key)
        if value is None or isinstance(value, bool):
            continue
        try:
            number = float(value)
        except (TypeError, ValueError):
            continue
        if number == number:
            return number
    return None


def text_of(properties: Mapping[str, Any], keys: tuple[str, ...]) -> str:
    """Return the first of some properties that is there, as a text."""
    values = (properties.get(key) for key in keys)
    return next((str(value) for value in values if value not in (None, "")), "")


def cloud_cover_of(properties: Mapping[str, Any]) -> float | None:
    """Return the share of clouds in per cent."""
    share = number_of(properties, _CLOUD_COVERS)
    return share if share is not None and 0 <= share <= 100 else None


def sun_azimuth_of(properties: Mapping[str, Any]) -> float | None:
    """Return where the sun stood, in degrees clockwise from north."""
    return number_of(properties, _AZIMUTHS)


def sun_elevation_of(properties: Mapping[str, Any]) -> float | None:
    """Return how high the sun stood, in degrees."""
    elevation = number_of(properties, _ELEVATIONS)
    if elevation is None:
        zenith = number_of(properties, _ZENITHS)
        elevation = None if zenith is None else 90.0 - zenith
    return elevation


def product_of(properties: Mapping[str, Any]) -> str:
    """Return what is said of platform and product, empty when nothing is."""
    parts = (text_of(properties, (key,)) for key in ("platform", *PRODUCTS))
    return "; ".join(part for part in parts if part)


def tile_of(properties: Mapping[str, Any], name: str) -> str:
    """Return the tile of an item, as names of products have it; empty when nothing says it."""
    text = text_of(properties, _TILES)
    for parts in _SQUARES:
        values = [text_of(properties, (part,)) for part in parts]
        if not text and all(values):
            text = "".join(values)
    row = text_of(properties, ("landsat:wrs_row",))
    path = text_of(properties, ("landsat:wrs_path",))
    if not text and row and path:
        return f"{path.zfill(3)}{row.zfill(3)}"
    text = re.sub(r"^(MGRS|WRS2|MODIS)-", "", text)
    match = _TILE.fullmatch(text.upper())
    if match:
        return f"T{match[1].zfill(5)}"
    return text or scene_metadata.tile({}, name, product_of(properties))


def plain_tile(tile: str) -> str:
    """Return a tile as it is compared: with and without its T it is the same."""
    match = _TILE.fullmatch(tile.strip().upper())
    return match[1].zfill(5) if match else tile.strip().upper()


def plain_platform(platform: str) -> str:
    """Return a platform as it is compared: Sentinel-2A, sentinel_2a and SENTINEL 2A are one."""
    return re.sub(r"[ _-]+", "-", platform.strip().lower())


def platform_of(properties: Mapping[str, Any]) -> str:
    """Return the platform as it is compared, empty when nothing says it."""
    return plain_platform(text_of(properties, ("platform",)))


class Described(Protocol):
    """An image, or what stands for one: what is known of it besides its bands."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def date(self) -> datetime | None:
        """When it was taken."""

    @property
    def cloud_cover(self) -> float | None:
        """The share of clouds in per cent."""

    @property
    def tile(self) -> str:
        """The tile that it is of, empty when it is not known."""

    @property
    def sun_azimuth(self) -> float | None:
        """Where the sun stood, in degrees clockwise from north."""

    @property
    def product(self) -> str:
        """What is known of product and platform."""

    @property
    def properties(self) -> Mapping[str, Any]:
        """What its item says."""


def _orbit(properties: Mapping[str, Any]) -> str | None:
    return text_of(properties, _ORBITS).strip().lower() or None


def _relative_orbit(image: Described) -> float | None:
    number = number_of(image.properties, _RELATIVE_ORBITS)
    match = None if number is not None else _ORBIT_IN_NAME.search(f"{image.name} {image.product}")
    return float(match[1]) if match else number


def _of_date(part: Callable[[datetime], Value]) -> Callable[[Described], Value | None]:
    return lambda image: None if image.date is None else part(image.date)


NAMES: Mapping[str, Callable[[Described], Value | None]] = {
    "name": lambda image: image.name,
    "date": _of_date(lambda moment: moment.date()),
    "year": _of_date(lambda moment: float(moment.year)),
    "month": _of_date(lambda moment: float(moment.month)),
    "day": _of_date(lambda moment: float(moment.day)),
    "doy": _of_date(lambda moment: float(moment.timetuple().tm_yday)),
    "cloud_cover": lambda image: image.cloud_cover,
    "tile": lambda image: plain_tile(image.tile) if image.tile else None,
    "platform": lambda image: platform_of(image.properties) or None,
    "orbit": lambda image: _orbit(image.properties),
    "relative_orbit": _relative_orbit,
    "sun_azimuth": lambda image: image.sun_azimuth,
    "sun_elevation": lambda image: sun_elevation_of(image.properties),
}
TEXTS = ("name", "tile", "platform", "orbit")


def property_of(image: Described, name: str, *, is_quoted: bool) -> Value | None:
    """Return a property of an image, None when it has none.

    Names without quotes are those that every image can have; quoted ones those of its item.
    """
    if not is_quoted:
        return NAMES[name](image)
    value = image.properties.get(name)
    if isinstance(value, bool):
        return float(value)
    if isinstance(value, (int, float)):
        return float(value) if value == value else None
    return value if isinstance(value, str) else None
