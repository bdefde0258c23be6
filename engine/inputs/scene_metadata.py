# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The metadata of a scene, besides the date: what a raster and its name say."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..images import Image

# Items of GDAL metadata, best first.
_SUN_AZIMUTHS = (
    "MEAN_SOLAR_AZIMUTH_ANGLE",
    "MEAN_SUN_AZIMUTH_ANGLE",
    "SUN_AZIMUTH",
    "SUN_AZIMUTH_ANGLE",
)
_CLOUD_COVERS = (
    "CLOUD_COVER",
    "CLOUD_COVERAGE",
    "CLOUDY_PIXEL_PERCENTAGE",
    "CLOUD_COVERAGE_ASSESSMENT",
    "EO:CLOUD_COVER",
    "CLOUDCOVER",
)
_PRODUCTS = (
    *("PRODUCT", "PLATFORM", "SPACECRAFT_ID", "SPACECRAFT_NAME", "SATELLITE", "SATELLITEID"),
    *("PRODUCT_ID", "LANDSAT_PRODUCT_ID", "PRODUCT_URI"),
)
_TILES = ("TILE", "TILE_ID", "MGRS_TILE", "MGRS_TILE_ID", "SENTINEL2_TILE_ID")

_PLATFORMS = (
    *("PLATFORM", "SPACECRAFT_ID", "SPACECRAFT_NAME", "SATELLITE", "SATELLITEID"),
    "DATATAKE_1_SPACECRAFT_NAME",
)
_ORBITS = (
    *("ORBIT_STATE", "ORBIT_DIRECTION", "ORBIT_PASS", "ORBIT_PASS_DIRECTION"),
    "DATATAKE_1_SENSING_ORBIT_DIRECTION",
)
_RELATIVE_ORBITS = (
    *("RELATIVE_ORBIT", "RELATIVE_ORBIT_NUMBER", "TRACK_NUMBER"),
    "DATATAKE_1_SENSING_ORBIT_NUMBER",
)
_SUN_ELEVATIONS = ("SUN_ELEVATION", "SUN_ELEVATION_ANGLE", "MEAN_SOLAR_ELEVATION_ANGLE")
_SUN_ZENITHS = ("MEAN_SOLAR_ZENITH_ANGLE", "MEAN_SUN_ZENITH_ANGLE", "SUN_ZENITH_ANGLE")

_TILE_NAMES = (
    # Sentinel-2 and HLS: zone, band and square of the military grid
    re.compile(r"(?<![A-Z0-9])(T\d\d[C-HJ-NP-X][A-HJ-NP-Z]{2})(?![A-Z0-9])"),
    # the same in the ids of catalogues, such as S2A_32TQM_20211201_0_L2A
    re.compile(r"(?<![A-Z0-9])S2[A-D]_(\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z]{2})_\d{8}(?!\d)"),
    # MODIS and VIIRS
    re.compile(r"(?<![a-z0-9])(h\d\dv\d\d)(?![a-z0-9])", re.IGNORECASE),
    # Landsat has path and row
    re.compile(r"(?<![A-Z])L[A-Z]\d\d_\w{2,4}_(\d{6})_\d{8}(?!\d)"),
)


def metadata_of(image: Image) -> dict[str, str]:
    """Return the items by which a file of an image says what is known of it besides its bands."""
    items: dict[str, str] = {}
    if image.date is not None:
        day = image.date.date().isoformat()
        has_time = image.date.time() != image.date.min.time()
        items["ACQUISITIONDATETIME"] = f"{image.date.isoformat()}Z" if has_time else day
        items["ACQUISITION_DATE"] = day
    texts = {"PRODUCT": image.product, "TILE": image.tile}
    for key, name in (("ORBIT_STATE", "sat:orbit_state"), ("RELATIVE_ORBIT", "sat:relative_orbit")):
        known = image.properties.get(name)
        texts[key] = f"{known:g}" if isinstance(known, float) else str(known or "")
    numbers = {"CLOUD_COVER": image.cloud_cover, "MEAN_SOLAR_AZIMUTH_ANGLE": image.sun_azimuth}
    items.update({key: text for key, text in texts.items() if text})
    items.update({key: f"{value:.10g}" for key, value in numbers.items() if value is not None})
    return items


def properties(metadata: Mapping[str, str]) -> dict[str, str | float]:
    """Return what the metadata say by which images are chosen, under the names that items have."""
    items = {key.upper(): value.strip() for key, value in metadata.items()}
    texts = {
        "platform": next((items[key] for key in _PLATFORMS if items.get(key)), ""),
        "sat:orbit_state": next((items[key] for key in _ORBITS if items.get(key)), "").lower(),
    }
    found: dict[str, str | float] = {key: text for key, text in texts.items() if text}
    elevation = _number(metadata, _SUN_ELEVATIONS)
    zenith = _number(metadata, _SUN_ZENITHS)
    if elevation is None and zenith is not None:
        elevation = 90.0 - zenith
    orbit = _number(metadata, _RELATIVE_ORBITS)
    numbers = {"view:sun_elevation": elevation, "sat:relative_orbit": orbit}
    found.update({key: value for key, value in numbers.items() if value is not None})
    return found


def sun_azimuth(metadata: Mapping[str, str]) -> float | None:
    """Return where the sun stood, in degrees clockwise from north, None when nothing says it."""
    return _number(metadata, _SUN_AZIMUTHS)


def cloud_cover(metadata: Mapping[str, str]) -> float | None:
    """Return the share of clouds in per cent, None when nothing says it."""
    share = _number(metadata, _CLOUD_COVERS)
    # Some producers write a negative number where they do not know.
    return share if share is not None and 0 <= share <= 100 else None


def product(metadata: Mapping[str, str]) -> str:
    """Return what the metadata say of product and platform, empty when they say nothing."""
    items = {key.upper(): value.strip() for key, value in metadata.items()}
    return "; ".join(items[key] for key in _PRODUCTS if items.get(key))


def tile(metadata: Mapping[str, str], *names: str) -> str:
    """Return the tile that the scene is of, empty when neither metadata nor a name says it."""
    items = {key.upper(): value.strip() for key, value in metadata.items()}
    for key in _TILES:
        if items.get(key):
            return _in_name(items[key]) or items[key]
    return next((found for found in map(_in_name, names) if found), "")


def _in_name(name: str) -> str:
    for pattern in _TILE_NAMES:
        match = pattern.search(name)
        if match:
            return match[1]
    return ""


def _number(metadata: Mapping[str, str], keys: tuple[str, ...]) -> float | None:
    items = {key.upper(): value for key, value in metadata.items()}
    for key in keys:
        try:
            return float(items[key])
        except (KeyError, ValueError):
            continue
    return None
