# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Facts that the dock shows before a run: of layers, of bands, and of what was typed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from qgis.core import QgsCoordinateReferenceSystem

from ...engine.availability import is_remote
from ...engine.catalogue import properties
from ...engine.catalogue.asset_bands import asset_bands
from ...engine.catalogue.filters import parse_filter
from ...engine.catalogue.item_kinds import different_items, scalar_properties
from ...engine.catalogue.items import Item
from ...engine.catalogue.matching import Conditions
from ...engine.catalogue.wanted_bands import Wanted
from ...engine.composites.quality_inputs import QUALITY_NAMES
from ...engine.errors import EngineError
from ...engine.expression import FUNCTIONS, TEXT_TEST, parse, quoted
from ...engine.grid.grid import Bounds
from ...engine.images import Band, Image
from ...engine.inputs.added_bands import read_added_bands
from ...engine.inputs.band_names import same_number, undated_names
from ...engine.inputs.bands import is_class_band
from ...engine.inputs.name_lists import listed_names, name_in_list, name_list
from ...engine.inputs.named_dates import without_date
from ...engine.inputs.sensors import coloured
from ...engine.masks import AUTO, CUSTOM, NONE, Preset
from ...engine.masks.presets import automatic
from ...engine.remote.addresses import is_text
from ...engine.text import worded
from ...engine.warp.crs import wkt_of_definition
from ...engine.warp.extents import image_outline
from ..layers.image_sources import ImageSource, source_of_item
from ..layers.images import Looks
from ..layers.sensors import indices, sensors
from ..parameters.masks import presets

__all__ = [
    "AUTO",
    "CUSTOM",
    "NONE",
    "Facts",
    "facts_of",
    "listed_names",
    "name_in_list",
    "name_list",
    "quoted",
]

# Of the points along the edge of an image every so many is kept.
_EDGE = 16


@dataclass(frozen=True)
class Facts:
    """What is known of a layer as an image of a collection.

    `cloud_cover` is in per cent. `colours` are common names by which bands can be asked for, and
    `synonyms` those of them that say no more than another name of their band. `mask` is the key of
    the preset that `auto` takes, empty when there is none. `properties` are the names of those that
    its item has. `sensor` is the label of a known one, `platform` what the image says of its own.
    `outline` is the edge of the image in degrees, empty where it is not known. `file` is the one
    that the image is read from, empty where these are several. `error` says why the layer cannot be
    used, empty when it can.
    """

    date: datetime | None = None
    tile: str = ""
    cloud_cover: float | None = None
    crs: str = ""
    bands: tuple[str, ...] = ()
    colours: frozenset[str] = frozenset()
    synonyms: frozenset[str] = frozenset()
    mask: str = ""
    properties: tuple[str, ...] = ()
    sensor: str = ""
    platform: str = ""
    outline: tuple[tuple[float, float], ...] = ()
    file: str = ""
    error: str = ""

    def has_band(self, name: str) -> bool:
        """Return True for a band of this name, or of this name and a date."""
        return name in self.bands or name in map(without_date, self.bands)


def is_on_server(path: str) -> bool:
    """Return True for a file that is read over a network, so that it may take long to open it."""
    return is_remote(path)


def band_names(facts: Sequence[Facts]) -> list[tuple[str, ...]]:
    """Return the names of the bands of some scenes, as a run takes them."""
    return undated_names([each.bands for each in facts])


def facts_of(source: ImageSource, looks: Looks) -> Facts:
    """Look at an image, in any thread; what is wrong with the network or the system it says too."""
    try:
        looks.at([source])
        return _facts(looks.image(source))
    except EngineError as error:
        return Facts(error=str(error))


def facts_of_items(path: str, looks: Looks) -> list[tuple[str, Facts]]:
    """Return name and facts of each item of a collection file, in any thread.

    Files are opened only of items that do not say which bands they have. Raises SourceError when
    the file is no collection file.
    """
    matching = looks.matching(path, Conditions())
    problems = {position: (name, error) for position, name, error in matching.problems}
    items = {item.position: item for item in matching.items}
    found = []
    for position in sorted({*problems, *items}):
        if position in items:
            found.append((items[position].name, _facts_of_item(items[position], looks)))
        else:
            name, error = problems[position]
            found.append((name, Facts(error=str(error))))
    return found


def facts_of_kinds(path: str, looks: Looks) -> list[Facts]:
    """Return the facts of one item of each kind in a collection file, in any thread.

    The file is read as a stream, and only so much of it as says what its items have. Of items that
    do not say which bands they have one of each kind is opened. Raises SourceError when the file is
    no collection file.
    """
    return [_facts_of_item(item, looks) for item in different_items(path)]


def item_sources(path: str, looks: Looks) -> list[ImageSource | None]:
    """Return the items of a collection file as `facts_of_items` does, None for unusable ones."""
    matching = looks.matching(path, Conditions())
    items = {item.position: item for item in matching.items}
    positions = sorted({*items, *(position for position, _, _ in matching.problems)})
    every = Wanted(is_all=True)
    return [source_of_item(items[each], every) if each in items else None for each in positions]


def _facts_of_item(item: Item, looks: Looks) -> Facts:
    try:
        bands = [band for band in asset_bands(item) if band.is_listed]
    except EngineError as error:
        return Facts(error=str(error))
    known = _shared(scalar_properties(item.properties))
    if not bands or not all(band.is_whole for band in bands):
        return replace(facts_of(source_of_item(item, Wanted(is_all=True)), looks), properties=known)
    names = tuple(band.name for band in bands)
    grid = bands[0].grid
    product = properties.product_of(item.properties)
    return replace(
        _known_of_bands(names, product),
        date=item.moment,
        tile=properties.tile_of(item.properties, item.name),
        cloud_cover=properties.cloud_cover_of(item.properties),
        crs=_crs_text(grid.crs if grid else bands[0].crs),
        properties=known,
        platform=properties.platform_of(item.properties),
        outline=_corners(item.bounds),
        file=_one_file(band.path for band in bands),
    )


def _corners(bounds: Bounds) -> tuple[tuple[float, float], ...]:
    left, bottom, right, top = bounds.left, bounds.bottom, bounds.right, bounds.top
    return ((left, bottom), (left, top), (right, top), (right, bottom))


@lru_cache(maxsize=256)
def _shared(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return names as one object for all items that have the same."""
    return names


@lru_cache(maxsize=1024)
def _known_of_bands(names: tuple[str, ...], product: str) -> Facts:
    """Return what is known of an image of which its bands are known alone."""
    bands = tuple(
        Band(name=name, number=number, dtype="uint16") for number, name in enumerate(names, 1)
    )
    image = Image(1, "", "", "", None, 1, 1, bands, 1, 1, product=product)
    return _facts(coloured(image, sensors()))


def _facts(image: Image) -> Facts:
    try:
        mask = automatic(known_presets(), image).preset.key
    except EngineError:
        mask = ""
    return Facts(
        date=image.date,
        tile=image.tile,
        cloud_cover=image.cloud_cover,
        crs=_crs_text(image.crs),
        bands=tuple(band.name for band in image.bands),
        colours=frozenset(colour for band in image.bands for colour in band.colours),
        synonyms=frozenset(colour for band in image.bands for colour in _synonyms(band)),
        mask=mask,
        sensor=image.sensor,
        platform=properties.platform_of(image.properties),
        outline=_outline(image),
        file=_one_file([image.path]),
    )


def _one_file(paths: Iterable[str]) -> str:
    """Return the only path among these as it can be compared, empty where there are several."""
    different = set(paths)
    path = different.pop()
    return "" if different or is_text(path) else os.path.normpath(path)


def _synonyms(band: Band) -> frozenset[str]:
    """Return the common names of a band but for the shortest, or all where one is its own name."""
    if not band.colours or band.name in band.colours:
        return band.colours
    return band.colours - {min(sorted(band.colours), key=len)}


def _outline(image: Image) -> tuple[tuple[float, float], ...]:
    if image.geotransform is None or not image.crs:
        return ()
    try:
        edge = image_outline(image, wkt_of_definition("EPSG:4326"))
    except EngineError:
        return ()
    # A part of the points is enough to be seen; the corners are among them.
    return tuple(edge[:: _EDGE if len(edge) > _EDGE else 1])


@lru_cache(maxsize=256)
def _crs_text(wkt: str) -> str:
    """Return a CRS as QGIS calls it, empty for none."""
    crs = QgsCoordinateReferenceSystem.fromWkt(wkt)
    return crs.userFriendlyIdentifier() if crs.isValid() else ""


@lru_cache(maxsize=1)
def known_presets() -> dict[str, Preset]:
    """Return the mask presets; none when the user's own file cannot be read."""
    try:
        return presets()
    except EngineError:
        return {}


def holds_values(name: str) -> bool:
    """Return False for bands of classes, quality bits and probabilities, by their usual names."""
    return not is_class_band(name) and not name.upper().startswith("MSK_")


def wrong_quality(text: str, names: Iterable[str], colours: Iterable[str] = ()) -> str:
    """Return what is wrong with a quality for images with these bands, empty when nothing is.

    `colours` are the common names that every image knows too.
    """
    names = list(names)
    known = {*names, *colours}
    text = text.strip()
    if text in known or (text.isdecimal() and 1 <= int(text) <= len(names)):
        return ""
    try:
        expression = parse(text)
    except EngineError as error:
        return str(error)
    every = {*known, *QUALITY_NAMES}
    for name in expression.names:
        # Properties of items have a colon, as eo:cloud_cover; a run knows which there are.
        if TEXT_TEST.fullmatch(name):
            try:
                parse_filter(name)
            except EngineError as error:
                return str(error)
            continue
        if name not in every and ":" not in name and not same_number(name, names):
            reason = _why_unknown(name, known | set(sensors().roles(names)))
            if reason:
                return reason
    return "" if expression.names else worded("'{text}' names no band.", text=text)


def usual_quality(names: Sequence[str]) -> str:
    """Return the quality that is usual for images with these bands, empty without bands."""
    found = indices().expressions(sensors().roles(names))
    return next(iter(found.values()), quoted(names[0])) if names else ""


def added_names(text: str) -> list[str]:
    """Return the names of the bands that a text adds, none where it cannot be read."""
    try:
        return [band.name for band in read_added_bands(text, indices())]
    except EngineError:
        return []


def wrong_added(text: str, names: Iterable[str], colours: Iterable[str] = ()) -> str:
    """Return what is wrong with bands that are added to images with these bands, empty if nothing.

    `colours` are the common names that every image knows too.
    """
    names = list(names)
    known = {*names, *colours, *sensors().roles(names)}
    try:
        for band in read_added_bands(text, indices()):
            if band.name in names:
                return worded(
                    "There is a band '{band}' already; give the added one another name.",
                    band=band.name,
                )
            for name in parse(band.text).names:
                is_known = name in known or same_number(name, names)
                reason = "" if is_known else _why_unknown(name, known)
                if reason:
                    return reason
            known.add(band.name)
    except EngineError as error:
        return str(error)
    return ""


def _why_unknown(name: str, known: Set[str]) -> str:
    """Return why a name that is no band means nothing, empty for an index of known bands."""
    index = indices().find(name)
    try:
        if index is None or indices().formula(name) is None:
            return worded("Not every scene that is used has a band '{name}'.", name=name)
    except EngineError as error:
        return str(error)
    missing = [band for band in index.bands if band not in known]
    if not missing:
        return ""
    return worded(
        "The index {key} needs a band '{band}', which not every scene has.",
        key=index.key,
        band=missing[0],
    )


def index_choices(names: Sequence[str], colours: Iterable[str] = ()) -> dict[str, str]:
    """Return the indices that images with these bands allow: keys, by what can be searched for."""
    known = {*sensors().roles(names), *names, *colours}
    return {
        f"{index.key}: {index.name} ({index.domain})": index.key
        for index in indices().indices.values()
        if known.issuperset(index.bands)
    }


def filter_words(facts: Iterable[Facts]) -> list[str]:
    """Return the names that a filter may have for these images, as it has them."""
    found = {name for names in {each.properties for each in facts} for name in names}
    return [*properties.NAMES, *(f'"{name}"' for name in sorted(found) if '"' not in name)]


def quality_functions() -> list[str]:
    """Return what a quality may name besides bands, and functions with their open parenthesis."""
    return [*QUALITY_NAMES, *(f"{name}(" for name in FUNCTIONS)]
