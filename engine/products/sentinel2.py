# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentinel-2 Level-1C and Level-2A: .SAFE folders, and zips of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ..errors import SourceError, raise_unavailable
from ..inputs.dates import date_from_metadata
from ..inputs.named_dates import date_from_name
from ..inputs.sentinel2_offset import QUANTIFICATION, SPECTRAL, adds, baseline_in, offsets
from ..text import QT_TRANSLATE_NOOP, worded
from .markup import element, elements, inside, number, percentage
from .registry import recogniser
from .scene import Files, Found, Options, Problem, Scene, SceneBand, file_name, folder_of, in_order

_IDS = SPECTRAL
_CLASSI = ("MSK_CLASSI_OPAQUE", "MSK_CLASSI_CIRRUS", "MSK_CLASSI_SNOW_ICE")
_ORDER = (*_IDS, "SCL", "MSK_CLDPRB", "MSK_SNWPRB", *_CLASSI)

# The instrument's own cell in metres; Level-2A has some bands in coarser cells as well.
_CELLS = dict.fromkeys(("B02", "B03", "B04", "B08"), 10)
_CELLS |= dict.fromkeys(("B01", "B09", "B10"), 60)
_NATIVE = {name: _CELLS.get(name, 20) for name in _ORDER}

_PRODUCT = re.compile(r"MTD_MSI(L1C|L2A)\.xml")
_PRODUCT_NAME = re.compile(
    r"S2[A-Z]_MSI(L1C|L2A)_\d{8}T\d{6}_N\d{4}_R\d{3}_T\d\d[A-Z]{3}_\d{8}T\d{6}(?:\.SAFE)?"
)
_OLD_PRODUCT = re.compile(r"S2[A-Z]_(?:OPER|USER)_MTD_SAF\w{3}_.*\.xml")
_BAND_FILE = re.compile(
    r"(?:L2A_)?T(?P<tile>\d\d[A-Z]{3})_(?P<time>\d{8}T\d{6})_(?P<band>B\d[\dA]|SCL|CLD|SNW)"
    r"(?:_(?P<cell>\d\d)m)?\.(?:jp2|tif)"
)
_MASK_FILE = re.compile(r"(?P<band>MSK_(?:CLDPRB|SNWPRB))_(?P<cell>\d\d)m\.jp2")
_CLASSI_FILE = "MSK_CLASSI_B00.jp2"
# As the first versions of the processor called them.
_FORMER = {"CLD": "MSK_CLDPRB", "SNW": "MSK_SNWPRB"}


@recogniser(
    "sentinel2",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Sentinel-2 Level-1C and Level-2A"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        ".SAFE folders or zips of them. Values are reflectance; the offset of processing baseline "
        "04.00 and later is taken into account, so that all years can be compared.",
    ),
    looks_for=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Sentinel-2 products (MTD_MSIL1C.xml or MTD_MSIL2A.xml in a .SAFE folder or a zip)",
    ),
)
def sentinel2(files: Files, options: Options) -> Found:
    """Find the products, and in each its tiles."""
    scenes: list[Scene] = []
    problems: list[Problem] = []
    below: dict[str, list[str]] = {}
    roots = {folder_of(path): path for path in files if _PRODUCT.fullmatch(file_name(path))}
    for path in files:
        root = _root(path, roots)
        if not root and _BAND_FILE.fullmatch(file_name(path)):
            root = _named_root(path)
            if root:
                roots[root] = ""  # the metadata are gone, but the name is there
        if root:
            below.setdefault(root, []).append(path)
        elif _OLD_PRODUCT.fullmatch(file_name(path)):
            problems.append(
                Problem(file_name(path)[:-4], worded("it is in the format before December 2016."))
            )
    for root, path in roots.items():
        try:
            scenes += _scenes(files, root, path, below[root])
        except SourceError as error:
            raise_unavailable(error)
            problems.append(Problem(file_name(root), str(error)))
    return Found(tuple(scenes), tuple(problems))


def _root(path: str, roots: dict[str, str]) -> str:
    """Return the product that a file is in, empty when it is in none."""
    folder = folder_of(path)
    while folder:
        if folder in roots:
            return folder
        folder = folder_of(folder)
    return ""


def _named_root(path: str) -> str:
    """Return the folder with the name of a product that a file is in, empty when it is in none."""
    folder = folder_of(path)
    while folder:
        if _PRODUCT_NAME.fullmatch(file_name(folder)):
            return folder
        folder = folder_of(folder)
    return ""


@dataclass(frozen=True)
class _Product:
    """What the metadata say of all tiles of a product."""

    level: str
    text: str
    product_id: str
    source: str
    baseline: str
    quantification: float
    offsets: dict[str, float]
    remarks: tuple[str, ...]


def _scenes(files: Files, root: str, path: str, below: Iterable[str]) -> list[Scene]:
    product = _product(files, root, path)
    granules: dict[str, list[str]] = {}
    start = len(root) + 1
    for file in below:
        parts = file[start:].split("/")
        if parts[0] == "GRANULE" and len(parts) > 2:
            granules.setdefault(parts[1], []).append(file)
        elif not path:
            granules.setdefault("", []).append(file)
    if not granules:
        raise SourceError(worded("it has no folder GRANULE with images."))
    several = len(granules) > 1
    return [_scene(files, product, name, granules[name], several) for name in sorted(granules)]


def _product(files: Files, folder: str, path: str) -> _Product:
    """Read the metadata at `path`; without any, the name of the folder has to do."""
    text = files.text(path) if path else ""
    named = _PRODUCT_NAME.fullmatch(file_name(folder))
    level = named[1].upper() if named and not path else file_name(path)[7:10]
    name = element(text, "PRODUCT_URI", f"PRODUCT_URI_{level[1:]}", "PRODUCT_URI_1C")
    product_id = (name or file_name(folder)).removesuffix(".SAFE")
    baseline = element(text, "PROCESSING_BASELINE") or baseline_in(product_id)
    stated: dict[str, float] = {}
    for attributes, value in elements(text, "(?:BOA|RADIO)_ADD_OFFSET"):
        place, offset = attributes.get("band_id", ""), number(value)
        if place.isdecimal() and int(place) < len(_IDS) and offset is not None:
            stated[_IDS[int(place)]] = offset
    remarks = []
    if not path:
        remarks.append(worded("its metadata are not there; what its name says is taken."))
    if not stated and adds(baseline):
        remarks.append(
            worded(
                "its metadata list no offsets; -1000 is taken, as baseline {baseline} has.",
                baseline=baseline,
            )
        )
    if not stated and not baseline:
        remarks.append(worded("its processing baseline is not known; no offset is taken."))
    quantification = number(element(text, "BOA_QUANTIFICATION_VALUE", "QUANTIFICATION_VALUE"))
    return _Product(
        level=level,
        text=text,
        product_id=product_id,
        # A folder is named by itself, a folder in a zip by the zip.
        source=files.source(folder),
        baseline=baseline,
        quantification=quantification or QUANTIFICATION,
        offsets=offsets(baseline, stated),
        remarks=tuple(remarks),
    )


def _scene(files: Files, product: _Product, granule: str, paths: list[str], several: bool) -> Scene:
    tile_text = ""
    for path in paths:
        if file_name(path) == "MTD_TL.xml":
            tile_text = files.text(path)
    chosen, tile, time = _band_files(paths)
    sun = inside(tile_text, "Mean_Sun_Angle")
    return Scene(
        product="sentinel2",
        kind=f"Sentinel-2 {product.level}",
        family=f"Sentinel-2 {product.level}",
        product_id=f"{product.product_id}_{granule}" if several else product.product_id,
        source=product.source,
        bands=in_order(_bands(chosen, product), _ORDER),
        moment=_moment(product, tile_text, time),
        tile=tile or _tile(granule, product.product_id),
        platform=element(product.text, "SPACECRAFT_NAME") or f"Sentinel-{product.product_id[1:3]}",
        cloud_cover=percentage(
            element(tile_text, "CLOUDY_PIXEL_PERCENTAGE")
            or element(product.text, "Cloud_Coverage_Assessment", "CLOUDY_PIXEL_PERCENTAGE")
        ),
        sun_azimuth=number(element(sun, "AZIMUTH_ANGLE")),
        sun_zenith=number(element(sun, "ZENITH_ANGLE")),
        baseline=product.baseline,
        expected=_expected(product.text, granule, several),
        natural=("B04", "B03", "B02"),
        remarks=product.remarks,
    )


def _band_files(paths: Iterable[str]) -> tuple[dict[str, str], str, str]:
    """Return the file of each band in its own cell size, the tile and the time in the names."""
    chosen: dict[str, tuple[int, str]] = {}
    tile = time = ""
    for path in paths:
        name = file_name(path)
        match = _BAND_FILE.fullmatch(name) or _MASK_FILE.fullmatch(name)
        if name == _CLASSI_FILE:
            chosen["MSK_CLASSI"] = (0, path)
        if match is None:
            continue
        band = _FORMER.get(match["band"], match["band"])
        if band not in _NATIVE:
            continue
        if match.re is _BAND_FILE:
            tile, time = match["tile"], match["time"]
        cell = int(match["cell"] or 0) or _NATIVE[band]
        # The instrument's own cell, else the finest: the others are the same, resampled.
        rank = 0 if cell == _NATIVE[band] else cell
        if band not in chosen or rank < chosen[band][0]:
            chosen[band] = (rank, path)
    return {band: path for band, (_, path) in chosen.items()}, f"T{tile}" if tile else "", time


def _bands(chosen: dict[str, str], product: _Product) -> dict[str, SceneBand]:
    bands: dict[str, SceneBand] = {}
    for name, path in chosen.items():
        if name in _IDS:
            bands[name] = SceneBand(
                name,
                path,
                nodata=0,
                scale=1 / product.quantification,
                offset=product.offsets[name] / product.quantification,
            )
        elif name == "SCL":
            bands[name] = SceneBand(name, path, nodata=0, is_class=True)
        elif name == "MSK_CLASSI":
            for place, part in enumerate(_CLASSI, start=1):
                bands[part] = SceneBand(part, path, place, is_class=True, is_optional=True)
        else:
            bands[name] = SceneBand(name, path, is_optional=True)
    return bands


def _moment(product: _Product, tile_text: str, time: str) -> datetime | None:
    for text in (
        element(tile_text, "SENSING_TIME"),
        element(product.text, "PRODUCT_START_TIME", "DATATAKE_SENSING_START"),
    ):
        moment = date_from_metadata({"SENSING_TIME": text})
        if moment is not None:
            return moment
    return date_from_name(product.product_id) or date_from_name(f"_{time}_")


def _tile(*names: str) -> str:
    for name in names:
        match = re.search(r"_(T\d\d[A-Z]{3})(?:_|$)", name)
        if match:
            return match[1]
    return ""


def _expected(text: str, granule: str, several: bool) -> tuple[str, ...]:
    names = set()
    for _, value in elements(text, "IMAGE_FILE(?:_2A)?"):
        match = _BAND_FILE.fullmatch(f"{file_name(value)}.jp2")
        if match and match["band"] in (*_IDS, "SCL") and (not several or granule in value):
            names.add(match["band"])
    return tuple(name for name in _ORDER if name in names)
