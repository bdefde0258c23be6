# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Bands that images get besides those of their files: indices, and expressions with a name.

    NDVI; EVI(L=1); water = (B03 - B08) / (B03 + B08)

Names in an expression are bands of the image; where no image has such a band, an index.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from ..errors import BandNotFoundError, InvalidOptionError
from ..expression import NO_INDICES, Catalogue, parse
from ..images import Band, Formula, Image, real_type
from ..text import shortened, worded
from .bands import band_everywhere, listed
from .sensors import NOTHING_KNOWN, Knowledge, with_colours_of

# Semicolons that no double quotes are open at.
BETWEEN = re.compile(r';(?=(?:[^"]*"[^"]*")*[^"]*$)')
NAMED = re.compile(r'\s*(?:"([^"]*)"|([^"()=<>!]*?))\s*=(?!=)(.*)', re.DOTALL)
# A name in double quotes, or a word that is no part of a number.
_WORD = re.compile(r'"([^"]+)"|(?<![\w.])[^\W\d]\w*')
# Signs that have a meaning in Bands or in this list.
_NOT_IN_NAMES = re.compile(r'[,;"\x00-\x1f]')
MOST_CHARACTERS = 10_000
MOST_BANDS = 100
# Bands that use others, which use others, and so on: all of these together, and in a row.
MOST_PARTS = 2000
MOST_LEVELS = 20
# In this type indices are computed that an expression names.
EXACT = "float64"


@dataclass(frozen=True)
class AddedBand:
    """A band to add: its name, and the expression or index that it is."""

    name: str
    text: str


def read_added_bands(
    text: str, indices: Catalogue = NO_INDICES, where: str = ""
) -> tuple[AddedBand, ...]:
    """Return the bands that a text asks for; messages call the field that it is in `where`,
    Add bands when that is empty.

    Raises InvalidOptionError, or ExpressionError, with what cannot be read.
    """
    where = where or worded("Add bands")
    if len(text) > MOST_CHARACTERS:
        raise InvalidOptionError(
            worded(
                "{where} has {count} characters; {most} are allowed.",
                where=where,
                count=len(text),
                most=MOST_CHARACTERS,
            )
        )
    items = [item.strip() for item in BETWEEN.split(text)]
    found = [_read(item, indices, where) for item in items if item]
    if len(found) > MOST_BANDS:
        raise InvalidOptionError(
            worded(
                "{where} has {count} bands; {most} are allowed.",
                where=where,
                count=len(found),
                most=MOST_BANDS,
            )
        )
    for place, band in enumerate(found):
        if any(band.name == other.name for other in found[:place]):
            raise InvalidOptionError(
                worded(
                    "{where} has two bands '{band}'; give one of them another name, as in "
                    "{band}2 = {text}.",
                    where=where,
                    band=band.name,
                    text=shortened(band.text),
                )
            )
    return tuple(found)


def _read(item: str, indices: Catalogue, where: str) -> AddedBand:
    match = NAMED.fullmatch(item)
    if match is None:
        index = indices.find(item)
        if index is None or indices.formula(item) is None:
            raise InvalidOptionError(
                worded(
                    "'{item}' in {where} is no index{hint}; write the name of an index, or "
                    "a name and an expression, as in water = (B03 - B08) / (B03 + B08).",
                    item=shortened(item),
                    where=where,
                    hint=_hint(item, indices),
                )
            )
        return AddedBand(index.key, item)
    name, text = match[1] if match[1] is not None else match[2], match[3].strip()
    if not name or name != name.strip() or name.isdecimal() or _NOT_IN_NAMES.search(name):
        raise InvalidOptionError(
            worded(
                "'{name}' in {where} cannot be the name of a band; take a word such as "
                "water, without commas, semicolons and quotes.",
                name=shortened(name),
                where=where,
            )
        )
    if not text:
        raise InvalidOptionError(
            worded(
                "Nothing follows '{name} =' in {where}; write an expression.",
                name=shortened(name),
                where=where,
            )
        )
    if not parse(text).names:
        raise InvalidOptionError(
            worded(
                "The expression of '{name}' in {where} names no band, so that it would "
                "be one number everywhere.",
                name=shortened(name),
                where=where,
            )
        )
    return AddedBand(name, text)


def _hint(item: str, indices: Catalogue) -> str:
    similar = indices.similar(item)
    if not similar:
        return ""
    return f" {worded('(small and large letters count: {similar})', similar=similar)}"


def with_added_bands(
    images: Sequence[Image],
    added: Sequence[AddedBand],
    indices: Catalogue = NO_INDICES,
    knowledge: Knowledge = NOTHING_KNOWN,
) -> list[Image]:
    """Return the images with bands added to each; later ones may use earlier ones.

    A band with a name that the image's sensor has for a colour is of that colour, where no other
    band is: as if its file had it.

    Raises InvalidOptionError when an image has a band of such a name already, and
    BandNotFoundError when it lacks one that is needed.
    """
    found = list(images)
    for item in added:
        _check_new(item.name, found)
        columns = _columns(item.text, found, indices)
        for place, image in enumerate(found):
            operands = tuple(column[place] for column in columns.values())
            band = _band(image, item.name, Formula(item.text, operands), real_type(operands))
            more = replace(image, bands=(*image.bands, _counted(band, item.name)))
            found[place] = with_colours_of(more, item.name, knowledge)
    return found


def _columns(text: str, images: Sequence[Image], indices: Catalogue) -> dict[str, tuple[Band, ...]]:
    """Return the bands of every image that an expression names, by name."""
    return {name: find_bands(images, name, indices) for name in parse(text).names}


def find_bands(
    images: Sequence[Image], name: str, indices: Catalogue = NO_INDICES
) -> tuple[Band, ...]:
    """Return what a name in an expression stands for: a band of every image, else an index.

    Raises BandNotFoundError that names the image and the band that it lacks.
    """
    formula = None if any(image.band(name) for image in images) else indices.formula(name)
    if formula is not None:
        return tuple(_index_band(image, name, formula) for image in images)
    try:
        return band_everywhere(images, name)
    except BandNotFoundError as error:
        similar = indices.similar(name)
        if not similar or any(image.band(name) for image in images):
            raise
        raise BandNotFoundError(
            worded(
                "{error} There is an index {similar}; small and large letters count.",
                error=error,
                similar=similar,
            )
        ) from error


def _index_band(image: Image, name: str, formula: str) -> Band:
    operands = []
    for role in parse(formula).names:
        band = image.band(role)
        if band is None:
            raise BandNotFoundError(
                worded(
                    "Image '{image}' has no band '{role}', which the index {name} needs "
                    "({formula}); it has {bands}. Where the sensor is not known, give the "
                    "bands such names, or write an expression with the names that there "
                    "are.",
                    image=image.name,
                    role=role,
                    name=name,
                    formula=formula,
                    bands=listed(image),
                )
            )
        operands.append(band)
    return _band(image, name, Formula(formula, tuple(operands)), EXACT)


def _band(image: Image, name: str, formula: Formula, dtype: str) -> Band:
    number = max((band.number for band in image.bands), default=0) + 1
    return Band(name, number, dtype, formula=formula)


def _counted(band: Band, name: str) -> Band:
    """Return the band, unless more is in it, or on top of each other, than can be."""
    parts, waiting = 0, [(band, 1)]
    while waiting:
        part, level = waiting.pop()
        parts += 1
        if part.formula is not None:
            waiting.extend((each, level + 1) for each in part.formula.bands)
        if parts > MOST_PARTS or level > MOST_LEVELS:
            raise InvalidOptionError(
                worded(
                    "The band '{name}' in Add bands uses bands that use others too often; "
                    "write it with the bands of the images.",
                    name=name,
                )
            )
    return band


def _check_new(name: str, images: Sequence[Image]) -> None:
    for image in images:
        band = image.band(name)
        if band is None:
            continue
        if band.name == name:
            raise InvalidOptionError(
                worded(
                    "Image '{image}' has a band '{name}' already; give the band in Add bands "
                    "another name.",
                    image=image.name,
                    name=name,
                )
            )
        raise InvalidOptionError(
            worded(
                "Image '{image}' has a band '{name}' already: it is another name of its band "
                "'{band}'; give the band in Add bands another name.",
                image=image.name,
                name=name,
                band=band.name,
            )
        )


def needs_of(
    added: Sequence[AddedBand], indices: Catalogue = NO_INDICES
) -> Callable[[str], list[str]]:
    """Return what gives the names of the bands that a name stands for.

    One that is added, or an index, stands for what it is made of; any other for itself.
    """
    texts = {band.name: band.text for band in added}

    def needs(name: str, before: frozenset[str] = frozenset()) -> list[str]:
        text = None if name in before else texts.get(name)
        if text is None:
            text = indices.formula(name)
            return [name] if text is None else list(parse(text).names)
        found = (needs(each, before | {name}) for each in parse(text).names)
        return list(dict.fromkeys(chain.from_iterable(found)))

    return needs


def words_of(text: str) -> tuple[str, ...]:
    """Return what may be names of bands or indices in expressions or rules; nothing is checked."""
    return tuple(match[1] or match[0] for match in _WORD.finditer(text))
