# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentinel-1 as terrain-corrected products: RTC of HyP3, OPERA and the Planetary Computer.

Images in radar geometry, as ESA delivers them, are known and refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ..errors import SourceError, raise_unavailable
from ..inputs.named_dates import date_from_name
from ..text import QT_TRANSLATE_NOOP, worded
from .registry import recogniser
from .scene import Files, Found, Options, Problem, Scene, SceneBand, file_name, folder_of, in_order

_ORDER = ("VV", "VH", "HH", "HV", "incidence", "local_incidence")
_CLASSES = ("layover_shadow_mask", "ls_map")
# Power of 0 is what HyP3 writes where there is no image.
_HYP3_FILL, _PLANETARY_FILL = 0.0, -32768.0

_HYP3 = re.compile(
    r"(?P<scene>(?P<platform>S1[A-D])_\w\w_(?P<start>\d{8}T\d{6})_[SD][VH][PRO]_RTC\d+_"
    r"(?P<radiometry>[GSB])_\w(?P<scale>[pad])\w{4}_[0-9A-F]{4})"
    r"_(?P<layer>VV|VH|HH|HV|inc_map|inc_map_ell|ls_map|dem|area)\.tiff?",
    re.IGNORECASE,
)
_HYP3_README = re.compile(r"(?P<scene>S1[A-D]_\w+_RTC\d+_\w+)\.README\.(?:md|txt)(?:\.txt)?")
_HYP3_LAYERS = {
    "inc_map": "local_incidence",
    "inc_map_ell": "incidence",
    "area": "scattering_area",
}
_RADIOMETRY = {"G": "gamma0", "S": "sigma0", "B": "beta0"}
_SCALE = {"p": "power", "a": "amplitude", "d": "decibel"}

_OPERA = re.compile(
    r"(?P<scene>OPERA_L2_RTC-S1_(?P<burst>T(?P<track>\d{3})-\d{6}-\w+)_(?P<start>\d{8}T\d{6})Z_"
    r"\d{8}T\d{6}Z_(?P<platform>S1[A-D])_\d+_v[\d.]+?)_(?P<layer>VV|VH|HH|HV|mask)\.tiff?",
    re.IGNORECASE,
)
_OPERA_STATIC = re.compile(
    r"OPERA_L2_RTC-S1-STATIC_(?P<burst>T\d{3}-\d{6}-\w+?)_\d{8}_S1[A-D]_\d+_v[\d.]+?"
    r"_(?P<layer>incidence_angle|local_incidence_angle)\.tiff?",
    re.IGNORECASE,
)
_OPERA_LAYERS = {
    "mask": "layover_shadow_mask",
    "incidence_angle": "incidence",
    "local_incidence_angle": "local_incidence",
}

_PLANETARY = re.compile(r"(?:iw|ew|sm)-(?P<layer>vv|vh|hh|hv)\.rtc\.tiff?", re.IGNORECASE)
# A granule of ESA: platform, start, and the number of the orbit since the launch.
_GRANULE = re.compile(
    r"(?P<platform>S1[A-D])_(?:IW|EW|S\d)_\w{4}_\d\w{3}_(?P<start>\d{8}T\d{6})_\d{8}T\d{6}_"
    r"(?P<orbit>\d{6})(?:_[0-9A-F]{6}(?:_[0-9A-F]{4})?)?",
)
# The relative orbit is that number less these, round and round.
_FIRST_ORBITS = {"S1A": 73, "S1B": 27}
_ORBITS = 175

_RADAR_GEOMETRY = re.compile(
    r"(?P<scene>(?P<platform>s1[a-d])-\w\w\d?-(?P<kind>grd\w?|slc)-)(?:vv|vh|hh|hv)-"
    r"(?P<start>\d{8}t\d{6})-\d{8}t\d{6}-(?P<orbit>\d{6})-\w{6}-\d{3}(?:-cog)?\.tiff?",
    re.IGNORECASE,
)
# The orbits are along the line between day and night: from there on it means nothing.
LAST_LATITUDE = 70.0


@dataclass
class _Group:
    """The files of a scene by band, and the match of one of them."""

    match: re.Match[str]
    paths: dict[str, str] = field(default_factory=dict)
    granule: re.Match[str] | None = None


@recogniser(
    "sentinel1",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Sentinel-1, terrain-corrected (RTC)"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "RTC products of HyP3, OPERA and the Planetary Computer, with angles, heights, and the "
        "layer of layover and shadow. GRD and SLC in radar geometry are refused.",
    ),
    looks_for=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Sentinel-1 RTC products (files such as S1A_IW_20180128T161202_DVP_RTC30_G_gpuned_"
        "FD6A_VV.tif, OPERA_L2_RTC-S1_..._VV.tif or iw-vv.rtc.tiff)",
    ),
)
def sentinel1(files: Files, options: Options) -> Found:
    """Group the files by folder and scene."""
    groups: dict[tuple[str, str], _Group] = {}
    static: dict[str, dict[str, str]] = {}
    readmes: dict[tuple[str, str], str] = {}
    refused: dict[str, Problem] = {}
    for path in files:
        name = file_name(path)
        if _add(groups, path, name):
            continue
        known = _OPERA_STATIC.fullmatch(name)
        if known:
            layer = _OPERA_LAYERS[known["layer"].lower()]
            static.setdefault(known["burst"].upper(), {})[layer] = path
        readme = _HYP3_README.fullmatch(name)
        if readme:
            readmes[folder_of(path), readme["scene"]] = path
        raw = _RADAR_GEOMETRY.fullmatch(name)
        if raw:
            refused.setdefault(_raw_name(path, raw), _refusal(path, raw))
    scenes: list[Scene] = []
    problems = [*refused.values()]
    for (folder, name), group in groups.items():
        readme_path = readmes.get((folder, name), "")
        try:
            if readme_path:
                group.granule = _GRANULE.search(files.text(readme_path))
            burst = group.match.groupdict().get("burst") or ""
            paths = {**static.get(burst.upper(), {}), **group.paths}
            scenes.append(_scene(files, name, group, paths))
        except SourceError as error:
            raise_unavailable(error)
            problems.append(Problem(name, str(error)))
    return Found(tuple(scenes), tuple(problems))


def _add(groups: dict[tuple[str, str], _Group], path: str, name: str) -> bool:
    """Put a file of a product to the others of its scene; return False for other files."""
    folder = folder_of(path)
    match = _HYP3.fullmatch(name) or _OPERA.fullmatch(name)
    if match:
        layer = match["layer"]
        layers = _HYP3_LAYERS if match.re is _HYP3 else _OPERA_LAYERS
        band = layers.get(layer.lower(), layer.upper() if len(layer) == 2 else layer.lower())
        groups.setdefault((folder, match["scene"]), _Group(match)).paths[band] = path
        return True
    match = _PLANETARY.fullmatch(name)
    if match is None:
        return False
    granules = list(_GRANULE.finditer(folder))
    scene = f"{granules[-1][0]}_rtc" if granules else f"{file_name(folder)}_rtc"
    group = groups.setdefault((folder, scene), _Group(match))
    group.granule = granules[-1] if granules else None
    group.paths[match["layer"].upper()] = path
    return True


def _scene(files: Files, name: str, group: _Group, paths: Mapping[str, str]) -> Scene:
    known = group.match.groupdict()
    start = known.get("start") or (group.granule["start"] if group.granule else "")
    platform = known.get("platform") or (group.granule["platform"] if group.granule else "S1")
    moment = date_from_name(start) if start else None
    polarised = [path for band, path in paths.items() if len(band) == 2]
    if not polarised:
        raise SourceError(worded("it has no file of a polarisation, such as VV."))
    kind = _kind(group.match)
    fill = {_HYP3: _HYP3_FILL, _PLANETARY: _PLANETARY_FILL}.get(group.match.re)
    bands = dict(_bands(files, paths, fill))
    track = known.get("track")
    return Scene(
        product="sentinel1",
        kind=kind,
        family=kind,
        product_id=name,
        source=files.source(folder_of(polarised[0])),
        bands=in_order(bands, _ORDER),
        moment=moment,
        tile=(known.get("burst") or "").upper(),
        platform=f"Sentinel-1{platform[2:].upper()}",
        orbit=_direction(files, polarised[0], moment),
        relative_orbit=int(track) if track else _relative_orbit(group.granule),
        remarks=_remarks(group.match),
    )


def _kind(match: re.Match[str]) -> str:
    if match.re is _OPERA:
        return "OPERA RTC-S1 gamma0 power"
    if match.re is _PLANETARY:
        return "Sentinel-1 RTC gamma0 power"
    radiometry = _RADIOMETRY[match["radiometry"].upper()]
    return f"HyP3 RTC {radiometry} {_SCALE[match['scale'].lower()]}"


def _remarks(match: re.Match[str]) -> tuple[str, ...]:
    if match.re is _HYP3 and match["scale"].lower() == "a":
        return (worded("its values are amplitudes; their squares are powers."),)
    if match.re is _HYP3 and match["scale"].lower() == "d":
        return (
            worded("its values are decibels; turn on Values are decibels where it is asked for."),
        )
    return ()


def _bands(
    files: Files, paths: Mapping[str, str], fill: float | None
) -> Iterator[tuple[str, SceneBand]]:
    for name, path in paths.items():
        is_backscatter, is_class = len(name) == 2, name in _CLASSES
        nodata = files.image(path).bands[0].nodata
        if is_class:
            # 0 is a class there.
            nodata = None if nodata == 0 else nodata
        elif nodata is None and (is_backscatter or "incidence" in name):
            nodata = fill
        yield (
            name,
            SceneBand(name, path, nodata=nodata, is_class=is_class, is_optional=not is_backscatter),
        )


def _relative_orbit(granule: re.Match[str] | None) -> int | None:
    first = None if granule is None else _FIRST_ORBITS.get(granule["platform"])
    if granule is None or first is None:
        return None
    return (int(granule["orbit"]) - first) % _ORBITS + 1


def _direction(files: Files, path: str, moment: datetime | None) -> str:
    """Return ascending or descending, empty where neither the metadata nor the time tell it.

    Sentinel-1 flies along the line between day and night: northwards it crosses the equator at six
    in the evening by the sun.
    """
    metadata = {key.upper(): value for key, value in files.metadata(path).items()}
    stated = metadata.get("ORBIT_PASS_DIRECTION", "").strip().lower()
    if stated in ("ascending", "descending"):
        return stated
    place = files.middle(path)
    if moment is None or place is None or abs(place[1]) > LAST_LATITUDE:
        return ""
    hours = moment.hour + moment.minute / 60 + place[0] / 15
    return "ascending" if hours % 24 >= 12 else "descending"


def _raw_name(path: str, match: re.Match[str]) -> str:
    """Return the name of a product in radar geometry: that of its folder, where it is one."""
    granule = _GRANULE.search(folder_of(path))
    start = match["start"].upper()
    return granule[0] if granule else f"{match['platform'].upper()}_{match['kind'].upper()}_{start}"


def _refusal(path: str, match: re.Match[str]) -> Problem:
    kind = match["kind"][:3].upper()
    return Problem(
        _raw_name(path, match),
        worded(
            "it is a {kind} product in radar geometry, with control points in "
            "place of a grid, whose mountains lean to the sensor. Correct its "
            "terrain first, with Range-Doppler Terrain Correction in SNAP or with "
            "pyroSAR, or order it as RTC, from HyP3 or OPERA of the Alaska "
            "Satellite Facility or from the Planetary Computer.",
            kind=kind,
        ),
    )
