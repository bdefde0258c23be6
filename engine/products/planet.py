# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""PlanetScope: analytic images of 4 or 8 bands, with their UDM2."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..errors import SourceError, raise_unavailable
from ..inputs.dates import date_from_metadata
from ..inputs.named_dates import date_from_name
from ..text import QT_TRANSLATE_NOOP, worded
from .markup import element, elements, load_json, number, percentage
from .registry import recogniser
from .scene import Files, Found, Options, Problem, Scene, SceneBand, file_name, folder_of

_ITEM = r"(?P<item>\d{8}_\d{6}(?:_\d\d)?_[0-9a-z]{4,6})"
# What the tools of an order add to the names, in any order.
_TOOLS = r"(?P<tools>(?:_(?:clip|file_format|reproject|coreg|harmonized?|toar))*)"
_IMAGE = re.compile(
    _ITEM + r"(?:_[13][AB])?_(?:AnalyticMS|ortho_analytic)(?:_SR|_[48]b)*" + _TOOLS + r"\.tiff?",
    re.IGNORECASE,
)
_UDM2 = re.compile(_ITEM + r"(?:_[13][AB])?(?:_ortho)?_udm2" + _TOOLS + r"\.tiff?", re.IGNORECASE)
_METADATA = re.compile(
    _ITEM + r"(?:_[13][AB])?(?:_\w+)?_metadata" + _TOOLS + r"\.(?P<ending>json|xml)",
    re.IGNORECASE,
)
# These leave the cells where they are, so that the UDM2 has other names without them.
_ON_VALUES = {"harmonized", "harmonize", "toar"}

_BANDS = {
    4: ("blue", "green", "red", "nir"),
    5: ("blue", "green", "red", "rededge", "nir"),
    8: ("coastal_blue", "blue", "green_i", "green", "yellow", "red", "rededge", "nir"),
}
_UDM2_BANDS = ("clear", "snow", "shadow", "light_haze", "heavy_haze", "cloud", "confidence")
_SURFACE_SCALE = 0.0001


@dataclass
class _Item:
    """The files of one item: images by name, with the tools that moved their cells; UDM2 files by
    these tools, and metadata by ending.
    """

    images: dict[str, tuple[str, frozenset[str]]] = field(default_factory=dict)
    udm2: dict[frozenset[str], str] = field(default_factory=dict)
    metadata: dict[str, str] = field(default_factory=dict)


@recogniser(
    "planet",
    label=QT_TRANSLATE_NOOP("ImageCollections", "PlanetScope analytic images"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "AnalyticMS, AnalyticMS_SR and ortho_analytic with 4 or 8 bands, joined with the UDM2 "
        "file beside them. Values are reflectance where the metadata give the factors.",
    ),
    looks_for=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "PlanetScope images (files such as 20200518_102030_1003_3B_AnalyticMS_SR.tif with "
        "..._udm2.tif)",
    ),
)
def planet(files: Files, options: Options) -> Found:
    """Group the files by folder and item."""
    items: dict[tuple[str, str], _Item] = {}
    for path in files:
        name = file_name(path)
        match = _IMAGE.fullmatch(name) or _UDM2.fullmatch(name) or _METADATA.fullmatch(name)
        if match is None:
            continue
        item = items.setdefault((folder_of(path), match["item"]), _Item())
        if match.re is _IMAGE:
            item.images[name.rpartition(".")[0]] = (path, _moving(match["tools"]))
        elif match.re is _UDM2:
            item.udm2[_moving(match["tools"])] = path
        else:
            item.metadata.setdefault(match["ending"].lower(), path)
    scenes: list[Scene] = []
    problems: list[Problem] = []
    for (_, name), item in items.items():
        for product_id, (path, tools) in item.images.items():
            udm2 = item.udm2.get(tools) or next(iter(item.udm2.values()), "")
            try:
                scenes.append(_scene(files, name, product_id, path, udm2, item.metadata))
            except SourceError as error:
                raise_unavailable(error)
                problems.append(Problem(product_id, str(error)))
    return Found(tuple(scenes), tuple(problems))


def _moving(tools: str) -> frozenset[str]:
    """Return the tools in a name that moved the cells: their UDM2 has them too."""
    names = tools.lower().replace("file_format", "").split("_")
    return frozenset(names) - _ON_VALUES - {""}


@dataclass(frozen=True)
class _Facts:
    """What the metadata say of an item; `factors` are to reflectance, by band number."""

    moment: str = ""
    cloud_cover: float | None = None
    azimuth: float | None = None
    elevation: float | None = None
    factors: Mapping[int, float] = field(default_factory=dict)


def _scene(
    files: Files, item: str, product_id: str, path: str, udm2: str, metadata: Mapping[str, str]
) -> Scene:
    count = len(files.image(path).bands)
    names = _BANDS.get(count)
    if names is None:
        raise SourceError(
            worded(
                "it has {count} {count:band|bands}; PlanetScope images have 4, 5 or 8.", count=count
            )
        )
    facts = _facts(files, metadata)
    is_surface = "_sr" in product_id.lower()
    # The tool "toar" has multiplied with the factors, and stores as surface reflectance does.
    is_stored_so = is_surface or "_toar" in product_id.lower()
    bands = [
        SceneBand(
            name,
            path,
            place,
            nodata=0,
            scale=_SURFACE_SCALE if is_stored_so else facts.factors.get(place, 1.0),
        )
        for place, name in enumerate(names, start=1)
    ]
    if udm2:
        bands += [
            SceneBand(name, udm2, place, is_class=name != "confidence", is_optional=True)
            for place, name in enumerate(_UDM2_BANDS, start=1)
        ]
    kind = f"PlanetScope {'surface' if is_surface else 'top-of-atmosphere'} {count} bands"
    is_stored = not is_stored_so and not facts.factors
    return Scene(
        product="planet",
        kind=kind,
        family=kind,
        product_id=product_id,
        source=files.source(path),
        bands=tuple(bands),
        moment=date_from_metadata({"ACQUISITIONDATETIME": facts.moment}) or date_from_name(item),
        platform=f"PlanetScope {item.rpartition('_')[2]}",
        cloud_cover=facts.cloud_cover,
        sun_azimuth=facts.azimuth,
        sun_zenith=None if facts.elevation is None else 90.0 - facts.elevation,
        natural=("red", "green", "blue"),
        remarks=_remarks(is_stored=is_stored, has_udm2=bool(udm2)),
    )


def _remarks(*, is_stored: bool, has_udm2: bool) -> tuple[str, ...]:
    remarks = []
    if is_stored:
        remarks.append(
            worded(
                "it has no metadata with reflectance factors; its numbers stay as they are stored."
            )
        )
    if not has_udm2:
        remarks.append(worded("there is no UDM2 file of it, so it has no bands for a mask."))
    return tuple(remarks)


def _facts(files: Files, paths: Mapping[str, str]) -> _Facts:
    stated = _stated(files.text(paths["json"])) if "json" in paths else {}
    text = files.text(paths["xml"]) if "xml" in paths else ""
    factors: dict[int, float] = {}
    for part in text.split("bandSpecificMetadata>"):
        place = element(part, "bandNumber")
        factor = number(element(part, "reflectanceCoefficient"))
        if place.isdecimal() and factor is not None:
            factors[int(place)] = factor
    return _Facts(
        moment=stated.get("acquired") or element(text, "acquisitionDateTime", "acquisitionDate"),
        cloud_cover=_cloud_cover(stated, text),
        azimuth=number(stated.get("sun_azimuth") or element(text, "illuminationAzimuthAngle")),
        elevation=number(stated.get("sun_elevation") or _elevation(text)),
        factors=factors,
    )


def _stated(text: str) -> dict[str, str]:
    """Return the properties of the item, as text."""
    values = load_json(text)
    if isinstance(values, dict) and isinstance(values.get("properties"), dict):
        values = values["properties"]
    if not isinstance(values, dict):
        return {}
    return {str(key): str(value) for key, value in values.items() if value is not None}


def _cloud_cover(stated: Mapping[str, str], text: str) -> float | None:
    """Return per cent; the item's own `cloud_cover` is a fraction."""
    if "cloud_percent" in stated:
        return percentage(stated["cloud_percent"])
    fraction = number(stated.get("cloud_cover"))
    if fraction is not None and 0 <= fraction <= 1:
        return 100 * fraction
    return percentage(element(text, "cloudCoverPercentage"))


def _elevation(text: str) -> str:
    return next((value for _, value in elements(text, "illuminationElevationAngle")), "")
