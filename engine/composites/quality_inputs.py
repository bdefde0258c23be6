# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The inputs of a quality: bands of every image, and what else is known of the images."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..catalogue.filters import Filter, parse_filter
from ..catalogue.properties import NAMES, TEXTS, property_of
from ..errors import BandNotFoundError, InvalidOptionError
from ..expression import NO_INDICES, TEXT_TEST, Catalogue, Expression, parse, parts_of
from ..images import Band, Image
from ..inputs.added_bands import find_bands
from ..inputs.bands import band_by_number, band_everywhere
from ..inputs.collection import require_dates
from ..pixels.image_block import ImageBlock
from ..text import first_names, shortened, worded

# The distance of a cell to the nearest cloud of its image, and the share of clear pixels in it.
CLOUD_DISTANCE = "cloud_distance"
CLEAR_FRACTION = "clear_fraction"
# Days from the target date to that of the image, less than 0 before it.
DAYS = "days"
_OF_DATE = ("year", "month", "day", "doy")
_OF_IMAGE = (*_OF_DATE, "cloud_cover", "relative_orbit", "sun_azimuth", "sun_elevation")
# How a property is compared with a text.
TEST_EXAMPLE = "platform == 'landsat-9'"
# What a quality can name besides bands and indices.
QUALITY_NAMES = (*_OF_DATE, DAYS, CLOUD_DISTANCE, CLEAR_FRACTION, *_OF_IMAGE[len(_OF_DATE) :])


@dataclass(frozen=True)
class KnownOfImage:
    """Numbers of the image of a position; NaN stands for one that is still to be found."""

    position: int
    numbers: tuple[float, ...]


@dataclass(frozen=True)
class KnownOfImages:
    """Numbers of whole images, by name."""

    names: tuple[str, ...] = ()
    images: tuple[KnownOfImage, ...] = ()

    @property
    def is_open(self) -> bool:
        """True when some number is still to be found."""
        return any(math.isnan(number) for image in self.images for number in image.numbers)

    def of_block(self, block: ImageBlock) -> dict[str, NDArray[Any]]:
        """Return the numbers by name: one, or one for each cell where several images give it."""
        positions = block.positions_of_any(block.window) if self.names else 0
        found = {}
        for place, name in enumerate(self.names):
            numbers = {image.position: image.numbers[place] for image in self.images}
            if isinstance(positions, int):
                found[name] = np.asarray(numbers[positions], dtype=np.float64)
                continue
            table = np.full(max(numbers) + 1, np.nan)
            table[list(numbers)] = list(numbers.values())
            found[name] = table[positions]
        return found

    def with_numbers(self, name: str, numbers: Mapping[int, float]) -> KnownOfImages:
        """Return the same with the numbers of one name, by position."""
        place = self.names.index(name)
        images = tuple(
            KnownOfImage(
                image.position,
                (
                    *image.numbers[:place],
                    numbers.get(image.position, image.numbers[place]),
                    *image.numbers[place + 1 :],
                ),
            )
            for image in self.images
        )
        return KnownOfImages(self.names, images)


NOTHING_KNOWN = KnownOfImages()


@dataclass(frozen=True)
class QualityInputs:
    """What a quality is made of: an expression, None for a plain band, and its inputs.

    `bands` has those of every image by name.
    """

    expression: Expression | None
    bands: dict[str, tuple[Band, ...]]
    known: KnownOfImages = field(default=NOTHING_KNOWN)

    @property
    def parts(self) -> tuple[str, ...]:
        """The texts of what the quality is the sum of."""
        return () if self.expression is None else tuple(p.text for p in parts_of(self.expression))

    @property
    def looks_for_clouds(self) -> bool:
        """True when the distance to clouds is asked for."""
        return (
            self.expression is not None
            and CLOUD_DISTANCE in self.expression.names
            and CLOUD_DISTANCE not in self.bands
        )


def quality_inputs(
    text: str,
    images: Sequence[Image],
    indices: Catalogue = NO_INDICES,
    target: date | None = None,
) -> QualityInputs:
    """Return what a quality is made of.

    A name that is no band of any image may be one of the `indices`, else one of `QUALITY_NAMES` or
    a number that the properties of every image have, or a property compared with a text, which is 1
    for images where that is so, and 0 for others.

    Raises InvalidOptionError that names what does not fit which image.
    """
    if not text:
        raise InvalidOptionError(
            worded("No quality is set; enter a band or an expression in Quality.")
        )
    if any(image.band(text) for image in images):
        return QualityInputs(None, {text: band_everywhere(images, text)})
    if text.isdecimal():
        name, bands = band_by_number(images, int(text))
        return QualityInputs(None, {name: bands})
    expression = parse(text)
    if not expression.names:
        raise BandNotFoundError(
            worded(
                "The quality '{text}' names no band, so all images would be equally good.",
                text=text,
            )
        )
    found: dict[str, tuple[Band, ...]] = {}
    known: dict[str, list[float]] = {}
    for name in expression.names:
        numbers = _numbers(name, images, indices, target)
        if numbers is None:
            found[name] = find_bands(images, name, indices)
        elif name != CLOUD_DISTANCE:
            known[name] = numbers
    rows = zip(*known.values()) if known else [() for _ in images]
    records = tuple(KnownOfImage(image.position, tuple(row)) for image, row in zip(images, rows))
    whole = KnownOfImages(tuple(known), records) if known else NOTHING_KNOWN
    return QualityInputs(expression, found, whole)


def _numbers(
    name: str, images: Sequence[Image], indices: Catalogue, target: date | None
) -> list[float] | None:
    """Return the number of each image that a name stands for, None for bands and indices."""
    if any(image.band(name) for image in images) or indices.formula(name) is not None:
        return None
    if TEXT_TEST.fullmatch(name):
        return _met(name, images)
    if name in (CLOUD_DISTANCE, CLEAR_FRACTION):
        return [np.nan] * len(images)
    if name == DAYS:
        return _days(images, target)
    if name in _OF_DATE:
        require_dates(images, worded("for '{name}' in the quality", name=name))
    if name in _OF_IMAGE:
        return [_known(name, image, NAMES[name](image)) for image in images]
    if any(name in image.properties for image in images):
        return [_known(name, image, image.properties.get(name)) for image in images]
    if name in TEXTS:
        raise _is_text(name)
    return None


def _known(name: str, image: Image, value: Any) -> float:
    if isinstance(value, (int, float)) and value == value:
        return float(value)
    if isinstance(value, str) and name not in _OF_IMAGE:
        raise _is_text(name)
    raise InvalidOptionError(
        worded(
            "Nothing says the {name} of image '{image}' as a number, which the "
            "quality uses; leave the image or the name out.",
            name=name,
            image=image.name,
        )
    )


def _met(test: str, images: Sequence[Image]) -> list[float]:
    """Return 1 for the images that meet a test, 0 for others and those that say nothing of it."""
    name = TEXT_TEST.findall(test)[0][0].strip('"').replace('""', '"')
    if any(image.band(name) for image in images):
        raise InvalidOptionError(
            worded(
                "The quality compares the band '{name}' with a text, and bands hold "
                "numbers; compare it with a number, or a property with the text, such "
                "as {example}.",
                name=name,
                example=TEST_EXAMPLE,
            )
        )
    wanted = _test(test)
    missing = [wanted.missing(image) for image in images]
    if all(missing):
        raise InvalidOptionError(
            worded(
                "The quality asks for {test}, and no image says its {name}; leave that out.",
                test=test,
                name=missing[0][0],
            )
        )
    return [float(not lacks and wanted.meets(image)) for image, lacks in zip(images, missing)]


def _test(test: str) -> Filter:
    return parse_filter(test, worded("test in the quality"), TEST_EXAMPLE)


def _is_text(name: str) -> InvalidOptionError:
    return InvalidOptionError(
        worded(
            "The {name} of an image is a text, and the quality uses it as a "
            "number. Compare it by == or != with a text in single quotes, such as "
            "{example}.",
            name=name,
            example=TEST_EXAMPLE,
        )
    )


def unmet_tests(names: Sequence[str], images: Sequence[Image]) -> list[str]:
    """Return a sentence for each test of a text that no image has, with the texts there are.

    Such a test is the same for all images, so that it chooses none: mostly it is a misprint.
    """
    found = []
    for test in filter(TEXT_TEST.fullmatch, names):
        name, sign, text = TEXT_TEST.findall(test)[0]
        wanted = _test(f"{name} == {text}")
        if any(wanted.meets(image) for image in images):
            continue
        [(plain, is_quoted)] = wanted.names
        said = {property_of(image, plain, is_quoted=is_quoted) for image in images} - {None}
        texts = [f"'{shortened(str(value))}'" for value in sorted(map(str, said))]
        found.append(
            worded(
                "The quality asks for {name} {sign} {text}, and no image has this "
                "{plain}; there are {listed}.",
                name=name,
                sign=sign,
                text=text,
                plain=plain,
                listed=first_names(texts),
            )
        )
    return found


def _days(images: Sequence[Image], target: date | None) -> list[float]:
    require_dates(images, worded("for '{name}' in the quality", name=DAYS))
    if target is None:
        raise InvalidOptionError(
            worded(
                "The quality uses '{days}', the days from a target date; set Target date.",
                days=DAYS,
            )
        )
    return [float((image.date.date() - target).days) for image in images if image.date]
