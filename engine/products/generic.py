# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Any other rasters: one file per scene with a date in its name, or files grouped by a pattern."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from ..errors import SourceError, raise_unavailable
from ..images import Image
from ..inputs.bands import is_class_band
from ..inputs.fourth_band import TAKEN_AS_ALPHA, TAKEN_AS_DATA
from ..inputs.named_dates import Dated, dated_name
from ..inputs.sentinel2_offset import OFFSET, SPECTRAL, adds, baseline_in, offset_by_name
from ..text import QT_TRANSLATE_NOOP, worded
from .pattern import date_place, dated_match, read_pattern, stated_date
from .registry import recogniser
from .scene import Files, Found, Options, Problem, Scene, SceneBand, file_name, folder_of

_ENDINGS = (".tif", ".tiff", ".jp2", ".img")
_TILE = re.compile(r"(?<![A-Za-z0-9])T\d\d[A-Z]{3}(?![A-Za-z0-9])")


@recogniser(
    "generic",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Any rasters with a date in the name"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Files with all bands of a scene and a date in the name; or files with one band each, "
        "which the pattern puts together.",
    ),
    looks_for=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "other rasters (.tif, .jp2, .img) with a date such as 20200518 or 2020-05-18 in the name",
    ),
    is_last=True,
)
def generic(files: Files, options: Options) -> Found:
    """Take every raster with a date in its name, or what the pattern finds."""
    rasters = [path for path in files if path.lower().endswith(_ENDINGS)]
    if options.pattern:
        return _by_pattern(files, rasters, options.pattern)
    scenes: list[Scene] = []
    problems: list[Problem] = []
    for path in rasters:
        dated = dated_name(file_name(path))
        if dated is None:
            continue
        try:
            scenes.append(_of_one_file(files, path, dated, _tile(file_name(path))))
        except SourceError as error:
            raise_unavailable(error)
            problems.append(Problem(_stem(path), str(error)))
    single = Counter(
        (folder_of(scene.source), scene.moment) for scene in scenes if len(scene.bands) == 1
    )
    if single and max(single.values()) > 1:
        reason = worded(
            "if the files of one date are the bands of one scene, write a pattern in Pattern."
        )
        scenes[0] = _with_remark(scenes[0], reason)
    return Found(tuple(scenes), tuple(problems))


def _with_remark(scene: Scene, remark: str) -> Scene:
    return replace(scene, remarks=(*scene.remarks, remark))


def _by_pattern(files: Files, rasters: Iterable[str], text: str) -> Found:
    pattern = read_pattern(text)
    has_band = "band" in pattern.groups
    groups: dict[tuple[str, ...], dict[str, str]] = {}
    dates: dict[tuple[str, ...], tuple[Dated, str]] = {}
    problems: list[Problem] = []
    for path in rasters:
        # A pattern with a "/" is about folders as well.
        match = pattern.search(path if "/" in text else file_name(path))
        if match is None:
            continue
        dated = dated_match(match)
        if dated is None:
            reason = worded(
                "'{date}' in its name, which the pattern took, is no date.",
                date=stated_date(match),
            )
            problems.append(Problem(file_name(path), reason))
            continue
        key = _key(path, match) if has_band else (path,)
        band = (match["band"] or "") if has_band else ""
        if band in groups.get(key, {}):
            reason = worded(
                "it and '{file}' would both be the band '{band}'.",
                file=file_name(groups[key][band]),
                band=band,
            )
            problems.append(Problem(file_name(path), reason))
            continue
        groups.setdefault(key, {})[band] = path
        tile = match.groupdict().get("tile") or _tile(file_name(path))
        dates.setdefault(key, (dated, tile))
    scenes: list[Scene] = []
    for key, paths in groups.items():
        try:
            if has_band:
                scenes.append(_of_files(files, paths, *dates[key]))
            else:
                scenes.append(_of_one_file(files, key[0], *dates[key]))
        except SourceError as error:
            raise_unavailable(error)
            problems.append(Problem(_stem(next(iter(paths.values()))), str(error)))
    return Found(tuple(scenes), tuple(problems))


def _key(path: str, match: re.Match[str]) -> tuple[str, ...]:
    """Return what the files of one scene have in common."""
    if match.groupdict().get("tile"):
        return (match["tile"], stated_date(match))
    start, end = match.span("band")
    text = match.string
    if date_place(match) < start:
        # What follows may differ from band to band: _10m, _20m.
        return (folder_of(path), text[:start])
    return (folder_of(path) if text == file_name(path) else "", text[:start], text[end:])


def _of_one_file(files: Files, path: str, dated: Dated, tile: str) -> Scene:
    image = files.image(path)
    bands = [_as_it_is(band.name, path, image, place) for place, band in enumerate(image.bands)]
    scene = _scene(files, path, tuple(bands), dated, tile)
    for remark in {TAKEN_AS_ALPHA, TAKEN_AS_DATA}.intersection(image.remarks):
        scene = _with_remark(scene, remark)
    return scene


def _of_files(files: Files, paths: dict[str, str], dated: Dated, tile: str) -> Scene:
    bands = []
    for name in sorted(paths):
        image = files.image(paths[name])
        if len(image.bands) != 1:
            raise SourceError(
                worded(
                    "its file for '{name}' has {count} bands, not one.",
                    name=name,
                    count=len(image.bands),
                )
            )
        bands.append(_as_it_is(name, paths[name], image, 0))
    first = paths[min(paths)]
    scene = _scene(files, first, tuple(bands), dated, tile)
    # All files of a pattern should give the same bands.
    product_id = _stem(first).replace(min(paths), "").strip("_-. ") or _stem(first)
    return replace(scene, product_id=product_id, family="generic")


def _scene(files: Files, path: str, bands: tuple[SceneBand, ...], dated: Dated, tile: str) -> Scene:
    remarks = (dated.remark, _offset_remark(path, bands))
    properties = files.image(path).properties
    track = properties.get("sat:relative_orbit")
    return Scene(
        product="generic",
        kind="generic",
        product_id=_stem(path),
        source=files.source(path),
        bands=bands,
        moment=dated.moment,
        tile=tile,
        orbit=str(properties.get("sat:orbit_state", "")),
        relative_orbit=None if track is None else int(track),
        remarks=tuple(filter(None, remarks)),
    )


def _offset_remark(path: str, bands: Iterable[SceneBand]) -> str:
    """Say what is done about the 1000 that Sentinel-2 adds, as far as the name tells of it."""
    baseline = baseline_in(path)
    if not adds(baseline):
        return ""
    spectral = [band for band in bands if band.name.upper() in SPECTRAL]
    if not spectral:
        return worded(
            "its name says processing baseline {baseline}, which adds 1000; its bands have no "
            "names that tell, so nothing is taken off.",
            baseline=baseline,
        )
    if not any(band.offset == OFFSET * band.scale for band in spectral):
        return ""
    return worded(
        "its name says processing baseline {baseline}, which adds 1000; it is taken off.",
        baseline=baseline,
    )


def _as_it_is(name: str, path: str, image: Image, place: int) -> SceneBand:
    band = image.bands[place]
    added = offset_by_name(path, replace(band, name=name))
    return SceneBand(
        name,
        path,
        band.number,
        # Of these, 0 is no observation.
        nodata=0.0 if added and band.nodata is None else band.nodata,
        scale=band.scale,
        offset=band.offset + added * band.scale,
        is_class=band.is_class or is_class_band(name, band.dtype),
    )


def _tile(name: str) -> str:
    match = _TILE.search(name.replace("_", "-"))
    return match[0] if match else ""


def _stem(path: str) -> str:
    return file_name(path).rpartition(".")[0]
