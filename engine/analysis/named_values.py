# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Named values of an image: `B8`, or `NDVI: (B8 - B4) / (B8 + B4)`, several with `;` between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array, Mask
from ..composites.output_block import OutputBand, selected_output
from ..errors import BandNotFoundError, InvalidOptionError
from ..expression import NO_INDICES, Catalogue, Expression, parse
from ..grid.grid import Window
from ..images import Band, Image
from ..inputs.added_bands import BETWEEN, find_bands
from ..inputs.bands import Selection, band_by_number, band_everywhere
from ..pixels.image_block import ImageBlock, selected_numbers
from ..pixels.value_types import NewValues, is_uniform, scaled_type
from ..text import worded

# A name, and what follows its colon.
NAMED = re.compile(r'\s*(?:"([^"]+)"|([^":]+?))\s*:(.*)', re.DOTALL)


@dataclass(frozen=True)
class Value:
    """A number of each pixel of an image: a band, or an expression over bands.

    `bands` are the places of its bands among those of the image; without an expression it is one.
    """

    name: str
    bands: tuple[int, ...]
    expression: Expression | None = None

    def output(self, name: str, image: Image, new_values: NewValues) -> OutputBand:
        """Return the band that holds the value of an image: a band's own numbers, or reals."""
        bands = [image.bands[place] for place in self.bands]
        if self.expression is None:
            return selected_output(name, bands[0].name, bands, new_values)
        return OutputBand(name, scaled_type(bands))

    def written(self, block: ImageBlock, part: Window) -> tuple[Array, Mask | None]:
        """Return the numbers for a file and where they are valid, None for everywhere."""
        if self.expression is not None:
            return self.shown(block, part)
        place = self.bands[0]
        uniform = is_uniform([block.bands[place]])
        return selected_numbers(block, place, part, uniform=uniform), block.valid(place, part)

    def shown(self, block: ImageBlock, part: Window) -> tuple[NDArray[np.float64], Mask | None]:
        """Return the value as float64, bands as QGIS shows them; NaN is masked."""
        masks = [block.valid(place, part) for place in self.bands]
        if self.expression is None:
            return block.shown(self.bands[0], part), masks[0]
        names = [block.bands[place].name for place in self.bands]
        numbers = [
            (block.shown if block.bands[place].is_scaled else block.stored)(place, part)
            for place in self.bands
        ]
        return self.expression.evaluate(dict(zip(names, numbers)), dict(zip(names, masks)))


def read_values(
    text: str, images: Sequence[Image], indices: Catalogue = NO_INDICES
) -> tuple[tuple[Value, ...], Selection]:
    """Return the values that a text asks for, and the bands that they need.

    A name that is no band of any image may be one of the `indices`.

    Raises InvalidOptionError with what cannot be read, and BandNotFoundError that names the image
    and the band.
    """
    found: dict[str, tuple[Expression | None, list[str]]] = {}
    columns: dict[str, tuple[Band, ...]] = {}
    for item in (part.strip() for part in BETWEEN.split(text)):
        if not item:
            continue
        name, expression, bands = _read(item, images, indices)
        if name in found:
            raise InvalidOptionError(
                worded("Two values have the name '{name}'; give them two names.", name=name)
            )
        found[name] = (expression, list(bands))
        columns.update(bands)
    if not found:
        raise InvalidOptionError(worded("No value is set; enter a band or an expression."))
    places = {name: place for place, name in enumerate(columns)}
    values = tuple(
        Value(name, tuple(places[band] for band in bands), expression)
        for name, (expression, bands) in found.items()
    )
    return values, Selection(tuple(columns), tuple(zip(*columns.values())))


def _read(
    item: str, images: Sequence[Image], indices: Catalogue
) -> tuple[str, Expression | None, dict[str, tuple[Band, ...]]]:
    """Return name, expression (None for a plain band) and bands of one item."""
    name, text = item, item
    named = None if any(image.band(item) for image in images) else NAMED.fullmatch(item)
    if named:
        name, text = named[1] or named[2], named[3].strip()
    if not text:
        raise InvalidOptionError(
            worded(
                "Nothing follows the name '{name}'; enter a band or an expression after the colon.",
                name=name,
            )
        )
    if any(image.band(text) for image in images):
        return name, None, {text: band_everywhere(images, text)}
    if text.isdecimal():
        band, column = band_by_number(images, int(text))
        return name if named else band, None, {band: column}
    expression = parse(text)
    if not expression.names:
        raise BandNotFoundError(
            worded("'{text}' names no band; enter a band or an expression of bands.", text=text)
        )
    columns = {band: find_bands(images, band, indices) for band in expression.names}
    if len(columns) == 1 and text == f'"{expression.names[0]}"':
        band = expression.names[0]
        return name if named else band, None, columns
    return name, expression, columns
