# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Landsat Collection 1 and 2, Level 1 and 2: folders and tars, with an MTL file or without one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ..errors import SourceError, raise_unavailable
from ..inputs.dates import date_from_metadata
from ..inputs.named_dates import date_from_name
from ..text import QT_TRANSLATE_NOOP, worded
from .markup import Groups, groups_of_json, groups_of_lines, number, percentage
from .registry import recogniser
from .scene import Files, Found, Options, Problem, Scene, SceneBand, file_name, folder_of, in_order

_FILE = re.compile(
    r"(?P<scene>(?P<sensor>L[COTEM]\d\d)_(?P<level>L\d[A-Z]{2})_(?P<tile>\d{6})_(?P<date>\d{8})"
    r"(?:_\d{8}_(?P<collection>\d\d)_(?:RT|T1|T2|A1|A2))?)_(?P<rest>\w+)\.(?P<ending>\w+)",
    re.IGNORECASE,
)
_COLLECTION = re.compile(r"_\d{8}_\d{8}_(\d\d)_(?:RT|T1|T2|A1|A2)(?![A-Za-z0-9])")

_LEVEL1 = re.compile(r"B(?P<number>\d{1,2}(?:_VCID_[12])?)")
_SURFACE = re.compile(r"SR_B(?P<number>\d)")
_TEMPERATURE = re.compile(r"ST_B\d{1,2}")
# Collection 1 Level 2.
_FORMER = re.compile(r"(?P<kind>sr|toa|bt)_band\d{1,2}", re.IGNORECASE)

# Classes and bits. They have no nodata value: fill is one of the bits, and a mask that looks for
# that bit must find it.
_CLASSES = (
    *("QA_PIXEL", "QA_RADSAT", "SR_QA_AEROSOL", "SR_CLOUD_QA", "BQA"),
    *("PIXEL_QA", "RADSAT_QA", "SR_AEROSOL"),
)
# Scales of Collection 2 Level 2 that stand in no MTL; their fill is -9999.
_INTERMEDIATE = {
    **{"ST_QA": 0.01, "ST_CDIST": 0.01, "SR_ATMOS_OPACITY": 0.001},
    **dict.fromkeys(("ST_TRAD", "ST_URAD", "ST_DRAD"), 0.001),
    **dict.fromkeys(("ST_ATRAN", "ST_EMIS", "ST_EMSD"), 0.0001),
}
# The same for every scene of Collection 2 Level 2, so they hold without an MTL as well.
_SURFACE_SCALE = (2.75e-5, -0.2)
_TEMPERATURE_SCALE = (0.00341802, 149.0)
# Collection 1 Level 2: reflectance and kelvin.
_FORMER_SCALES = {"sr": 0.0001, "toa": 0.0001, "bt": 0.1}

_SURFACE_GROUPS = ("LEVEL2_SURFACE_REFLECTANCE_PARAMETERS",)
_TEMPERATURE_GROUPS = ("LEVEL2_SURFACE_TEMPERATURE_PARAMETERS",)
_LEVEL1_GROUPS = ("LEVEL1_RADIOMETRIC_RESCALING", "RADIOMETRIC_RESCALING")

_PLATFORMS = {
    "LC08": "Landsat 8",
    "LC09": "Landsat 9",
    "LO08": "Landsat 8",
    "LE07": "Landsat 7",
    "LT05": "Landsat 5",
    "LT04": "Landsat 4",
}


@dataclass
class _Files:
    """The files of one scene: bands by name, MTL files by ending."""

    match: re.Match[str]
    folder: str
    bands: dict[str, str] = field(default_factory=dict)
    metadata: dict[str, str] = field(default_factory=dict)


@recogniser(
    "landsat",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Landsat Collection 1 and 2, Level 1 and 2"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Folders or tars with one file per band. Scale and offset come from the MTL file; "
        "Level-1 reflectance is not corrected for the angle of the sun. Without an MTL file, "
        "Level-1 numbers stay as they are stored.",
    ),
    looks_for=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Landsat products (files such as LC08_L2SP_014032_20200518_..._SR_B4.TIF in a "
        "folder or a tar, with or without MTL.txt or MTL.json)",
    ),
)
def landsat(files: Files, options: Options) -> Found:
    """Group the files by folder and scene."""
    found: dict[tuple[str, str], _Files] = {}
    for path in files:
        match = _FILE.fullmatch(file_name(path))
        if match is None:
            continue
        rest, ending = match["rest"], match["ending"].lower()
        if rest.upper() != "MTL" and not (_is_band(rest) and ending in ("tif", "tiff")):
            continue
        key = (folder_of(path), match["scene"].upper())
        group = found.setdefault(key, _Files(match, key[0]))
        if rest.upper() == "MTL":
            group.metadata[ending] = path
        else:
            group.bands[_band_name(rest)] = path
    scenes: list[Scene] = []
    problems: list[Problem] = []
    for group in found.values():
        if not group.bands and not {"txt", "json"} & group.metadata.keys():
            continue
        try:
            scenes.append(_scene(files, group))
        except SourceError as error:
            raise_unavailable(error)
            problems.append(Problem(group.match["scene"], str(error)))
    return Found(tuple(scenes), tuple(problems))


def _is_band(name: str) -> bool:
    patterns = (_LEVEL1, _SURFACE, _TEMPERATURE, _FORMER)
    return (
        name.upper() in _CLASSES
        or name.upper() in _INTERMEDIATE
        or any(pattern.fullmatch(name) for pattern in patterns)
    )


def _band_name(name: str) -> str:
    """Return the official name: capitals, but small letters in Collection 1 Level 2."""
    if _FORMER.fullmatch(name) or name.lower() in ("pixel_qa", "radsat_qa", "sr_aerosol"):
        return name.lower()
    return name.upper()


def _scene(files: Files, group: _Files) -> Scene:
    match = group.match
    if not group.bands:
        raise SourceError(worded("it has metadata, but no band."))
    groups = _metadata(files, group)
    level, sensor = match["level"].upper(), match["sensor"].upper()
    if any(_FORMER.fullmatch(name) for name in group.bands):
        level = "L2"  # of Collection 1, whose names begin with the Level-1 product's
    collection = _collection(group, groups)
    first = next(iter(group.bands.values()))
    elevation = number(_value(groups, "SUN_ELEVATION", ("IMAGE_ATTRIBUTES",)))
    return Scene(
        product="landsat",
        kind=_kind(level, collection),
        family=f"{sensor} {level} {collection}",
        product_id=_product_id(group, groups),
        source=files.source(group.folder) if group.folder else first,
        bands=in_order(
            {name: _band(name, path, groups) for name, path in group.bands.items()},
            _order(group.bands),
        ),
        moment=_moment(group, groups),
        tile=match["tile"],
        platform=_PLATFORMS.get(sensor, sensor),
        cloud_cover=percentage(_value(groups, "CLOUD_COVER", ("IMAGE_ATTRIBUTES",))),
        sun_azimuth=number(_value(groups, "SUN_AZIMUTH", ("IMAGE_ATTRIBUTES",))),
        sun_zenith=None if elevation is None else 90.0 - elevation,
        expected=_expected(groups),
        natural=_natural(sensor, group.bands),
        remarks=_remarks(level, groups),
    )


def _metadata(files: Files, group: _Files) -> Groups:
    if "txt" in group.metadata:
        return groups_of_lines(files.text(group.metadata["txt"]))
    if "json" in group.metadata:
        return groups_of_json(files.text(group.metadata["json"]))
    return {}


def _value(groups: Groups, key: str, preferred: tuple[str, ...]) -> str | None:
    """Return an item, from a preferred group where several have it."""
    for name in preferred:
        if key in groups.get(name, {}):
            return groups[name][key]
    return next((items[key] for items in groups.values() if key in items), None)


def _collection(group: _Files, groups: Groups) -> str:
    """Return "C1" or "C2", empty when neither metadata, names nor bands say it."""
    stated = _value(groups, "COLLECTION_NUMBER", ()) or group.match["collection"]
    if not stated:
        # The files may have shorter names than the folder.
        in_folder = _COLLECTION.search(file_name(group.folder))
        stated = in_folder[1] if in_folder else None
    if stated and stated.isdecimal():
        return f"C{int(stated)}"
    if "BQA" in group.bands or "pixel_qa" in group.bands:
        return "C1"
    return "C2" if "QA_PIXEL" in group.bands else ""


def _kind(level: str, collection: str) -> str:
    return " ".join(part for part in ("Landsat", collection, level) if part)


def _product_id(group: _Files, groups: Groups) -> str:
    stated = _value(groups, "LANDSAT_PRODUCT_ID", ("PRODUCT_CONTENTS", "METADATA_FILE_INFO"))
    if stated:
        return stated
    scene, folder = group.match["scene"], file_name(group.folder)
    # Short names of files in a folder with the full one.
    return folder if folder.startswith(scene) and _COLLECTION.search(folder) else scene


def _moment(group: _Files, groups: Groups) -> datetime | None:
    items = {
        key: value
        for key in ("DATE_ACQUIRED", "SCENE_CENTER_TIME")
        if (value := _value(groups, key, ("IMAGE_ATTRIBUTES", "PRODUCT_METADATA")))
    }
    return date_from_metadata(items) or date_from_name(group.match["date"])


def _band(name: str, path: str, groups: Groups) -> SceneBand:
    key = name.upper()
    if key in _CLASSES:
        return SceneBand(name, path, is_class=True)
    if key in _INTERMEDIATE:
        scale = _INTERMEDIATE[key]
        return SceneBand(name, path, nodata=-9999, scale=scale, is_optional=True)
    former = _FORMER.fullmatch(name)
    if former:
        return SceneBand(name, path, nodata=-9999, scale=_FORMER_SCALES[former["kind"].lower()])
    scale, offset = _scale(key, groups)
    return SceneBand(name, path, nodata=0, scale=scale, offset=offset)


def _scale(name: str, groups: Groups) -> tuple[float, float]:
    """Return scale and offset: reflectance, kelvin, or radiance of a Level-1 thermal band."""
    surface, level1 = _SURFACE.fullmatch(name), _LEVEL1.fullmatch(name)
    if surface:
        return _factors(groups, "REFLECTANCE", surface["number"], _SURFACE_GROUPS) or _SURFACE_SCALE
    if level1 is None:
        return _factors(groups, "TEMPERATURE", name, _TEMPERATURE_GROUPS) or _TEMPERATURE_SCALE
    for quantity in ("REFLECTANCE", "RADIANCE"):
        factors = _factors(groups, quantity, level1["number"], _LEVEL1_GROUPS)
        if factors:
            return factors
    return 1.0, 0.0


def _factors(
    groups: Groups, quantity: str, band: str, names: tuple[str, ...]
) -> tuple[float, float] | None:
    for name in names:
        items: Mapping[str, str] = groups.get(name, {})
        scale = number(items.get(f"{quantity}_MULT_BAND_{band}"))
        offset = number(items.get(f"{quantity}_ADD_BAND_{band}"))
        if scale is not None and offset is not None:
            return scale, offset
    return None


def _expected(groups: Groups) -> tuple[str, ...]:
    names: list[str] = []
    for items in groups.values():
        for key, value in items.items():
            match = _FILE.fullmatch(value) if key.startswith("FILE_NAME_") else None
            if match and _is_band(match["rest"]) and match["ending"].lower() == "tif":
                names.append(_band_name(match["rest"]))
    return tuple(dict.fromkeys(name for name in names if name not in _INTERMEDIATE))


def _order(bands: Mapping[str, str]) -> tuple[str, ...]:
    """Return data bands by number, then quality bands."""

    def place(name: str) -> tuple[bool, bool, str, int, str]:
        digits = re.search(r"(\d+)", name)
        key = name.upper()
        return (
            key in _CLASSES,
            key in _INTERMEDIATE,
            name.split("_")[0] if "_" in name else "",
            int(digits[1]) if digits else 0,
            name,
        )

    return tuple(sorted(bands, key=place))


def _natural(sensor: str, bands: Mapping[str, str]) -> tuple[str, ...]:
    numbers = (4, 3, 2) if sensor[2:] in ("08", "09") else (3, 2, 1)
    for prefix in ("SR_B", "sr_band", "B", "toa_band"):
        names = tuple(f"{prefix}{place}" for place in numbers)
        if all(name in bands for name in names):
            return names
    return ()


def _remarks(level: str, groups: Groups) -> tuple[str, ...]:
    if not level.startswith("L1"):
        return ()
    if not groups:
        return (worded("it has no MTL file; its numbers stay as they are stored."),)
    return (worded("its reflectance is not corrected for the angle of the sun."),)
