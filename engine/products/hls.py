# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""HLS, the harmonised Landsat and Sentinel-2 (L30 and S30): one GeoTIFF for each band."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..errors import SourceError, raise_unavailable
from ..inputs.dates import date_from_metadata
from ..inputs.named_dates import date_from_name
from ..text import QT_TRANSLATE_NOOP
from .markup import number, percentage
from .registry import recogniser
from .scene import Files, Found, Options, Scene, SceneBand, file_name, folder_of, in_order

_FILE = re.compile(
    r"(?P<scene>HLS\.(?P<kind>[LS]30)\.(?P<tile>T\d\d[A-Z]{3})\.\d{7}T\d{6}\.v\d\.\d)"
    r"\.(?P<band>B\d[\dA]|Fmask|SAA|SZA|VAA|VZA)\.tiff?",
    re.IGNORECASE,
)
_ANGLES = ("SAA", "SZA", "VAA", "VZA")
_ORDER = (
    *("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12"),
    *("Fmask", *_ANGLES),
)
# In L30 these two are temperatures, in degrees Celsius.
_THERMAL = ("B10", "B11")
_FILL, _ANGLE_FILL, _FMASK_FILL = -9999, 40000, 255


@recogniser(
    "hls",
    label=QT_TRANSLATE_NOOP("ImageCollections", "HLS (harmonised Landsat and Sentinel-2)"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "L30 and S30 scenes with one GeoTIFF per band. Values are reflectance, of the thermal "
        "bands degrees Celsius, of the angles degrees.",
    ),
    looks_for=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "HLS scenes (files such as HLS.L30.T17SLU.2020209T155956.v2.0.B04.tif)",
    ),
)
def hls(files: Files, options: Options) -> Found:
    """Group the files by folder and scene."""
    groups: dict[tuple[str, str], dict[str, str]] = {}
    matches: dict[tuple[str, str], re.Match[str]] = {}
    for path in files:
        match = _FILE.fullmatch(file_name(path))
        if match:
            key = (folder_of(path), match["scene"])
            matches.setdefault(key, match)
            band = "Fmask" if match["band"].lower() == "fmask" else match["band"].upper()
            groups.setdefault(key, {})[band] = path
    return Found(tuple(_scene(files, matches[key], groups[key]) for key in groups))


def _scene(files: Files, match: re.Match[str], paths: Mapping[str, str]) -> Scene:
    kind = match["kind"].upper()
    items = _metadata(files, paths)
    first = next(iter(paths.values()))
    return Scene(
        product="hls",
        kind=f"HLS {kind}",
        family=f"HLS {kind}",
        product_id=match["scene"],
        source=files.source(folder_of(first)),
        bands=in_order({name: _band(name, paths[name], kind) for name in paths}, _ORDER),
        moment=date_from_name(match["scene"]) or date_from_metadata(items),
        tile=match["tile"].upper(),
        platform="Landsat" if kind == "L30" else "Sentinel-2",
        cloud_cover=percentage(items.get("CLOUD_COVERAGE")),
        sun_azimuth=number(items.get("MEAN_SUN_AZIMUTH_ANGLE")),
        sun_zenith=number(items.get("MEAN_SUN_ZENITH_ANGLE")),
        natural=("B04", "B03", "B02"),
    )


def _metadata(files: Files, paths: Mapping[str, str]) -> dict[str, str]:
    """Return what one of the bands says; a band that cannot be opened is looked at later."""
    for path in paths.values():
        try:
            return {key.upper(): value for key, value in files.metadata(path).items()}
        except SourceError as error:
            raise_unavailable(error)
            continue
    return {}


def _band(name: str, path: str, kind: str) -> SceneBand:
    if name == "Fmask":
        return SceneBand(name, path, nodata=_FMASK_FILL, is_class=True)
    if name in _ANGLES:
        return SceneBand(name, path, nodata=_ANGLE_FILL, scale=0.01, is_optional=True)
    scale = 0.01 if kind == "L30" and name in _THERMAL else 0.0001
    return SceneBand(name, path, nodata=_FILL, scale=scale)
