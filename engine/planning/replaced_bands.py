# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Bands in which pixels get another value where a test holds, as by `where` in Earth Engine.

Where the test or the value is masked, the pixel stays what it is; a masked pixel stays masked. The
type of a band is the smallest that holds both: numbers of the file pass through as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import InvalidOptionError
from ..expression import NO_INDICES, Catalogue, Expression, parse, quoted
from ..images import Band, Formula, Image, real_type
from ..inputs.added_bands import BETWEEN, NAMED, find_bands
from ..inputs.bands import Selection, band_everywhere, holds_classes, select_bands
from ..pixels.validity import shared_nodata
from ..pixels.value_types import FILE_TYPES, LARGE_INTEGERS, common_dtype, is_uniform
from ..text import worded


@dataclass(frozen=True)
class Replacement:
    """A test, and the value that a band gets where it holds: one for all bands, or by name."""

    test: Expression
    value: Expression | None
    values: tuple[tuple[str, Expression], ...] = ()

    def of(self, names: Sequence[str]) -> dict[str, Expression]:
        """Return the value of each band of these that is changed."""
        if self.value is not None:
            return dict.fromkeys(names, self.value)
        return dict(self.values)


def read_replacement(test: str, value: str) -> Replacement:
    """Return what texts ask for: `VV < -25`, and `VV_d`, `0`, or `VV = VV_d; VH = VH_d`.

    Raises InvalidOptionError, or ExpressionError, with what cannot be read.
    """
    items = [item.strip() for item in BETWEEN.split(value) if item.strip()]
    named = [NAMED.fullmatch(item) for item in items]
    if not items:
        raise InvalidOptionError(worded("Value is empty; write a number, a band or an expression."))
    if not test.strip():
        raise InvalidOptionError(
            worded("Test is empty; write an expression, such as distortion > 0.")
        )
    if len(items) == 1 and named[0] is None:
        return Replacement(parse(test), parse(items[0]))
    values: dict[str, Expression] = {}
    for item, match in zip(items, named):
        if match is None:
            raise InvalidOptionError(
                worded(
                    "'{item}' in Value has no band; with several write each as VV = VV_other.",
                    item=item,
                )
            )
        name = match[1] if match[1] is not None else match[2]
        if name in values:
            raise InvalidOptionError(
                worded("Value has two values for the band '{name}'; write one.", name=name)
            )
        values[name] = parse(match[3].strip())
    return Replacement(parse(test), None, tuple(values.items()))


def select_replaced(
    images: Sequence[Image],
    replacement: Replacement,
    text: str = "",
    indices: Catalogue = NO_INDICES,
) -> Selection:
    """Return all bands of the images but those of partners, some of them with other values.

    `text` chooses those that are changed, as in `select_bands`; all when it is empty.

    Raises InvalidOptionError for values of bands that are not chosen, and BandNotFoundError that
    names the image and the band.
    """
    every = select_bands(images)
    own = [place for place, band in enumerate(every.bands[0]) if not band.partner]
    names = [every.names[place] for place in own]
    columns = dict(zip(every.names, zip(*every.bands)))
    found = {name: columns[name] for name in names}
    chosen = select_bands(images, text)
    changed = chosen.names if text.strip() else tuple(names)
    for name, _ in replacement.values:
        if text.strip() and name not in changed:
            raise InvalidOptionError(
                worded(
                    "Value has the band '{name}', which Bands does not choose; add it "
                    "there, or leave Bands empty.",
                    name=name,
                )
            )
    for name, value in replacement.of(changed).items():
        column = band_everywhere(images, name)
        found[column[0].name if column[0].name in found else name] = _replaced(
            images, column, replacement.test, value, indices
        )
    return Selection(tuple(found), tuple(zip(*found.values())), every.left_out)


def _replaced(
    images: Sequence[Image],
    column: tuple[Band, ...],
    test: Expression,
    value: Expression,
    indices: Catalogue,
) -> tuple[Band, ...]:
    """Return a band of every image with its values replaced."""
    tests = {name: find_bands(images, name, indices) for name in test.names}
    values = {name: find_bands(images, name, indices) for name in value.names}
    made = []
    for place, (image, band) in enumerate(zip(images, column)):
        operands = {name: bands[place] for name, bands in {**values, **tests}.items()}
        made.append(_band(image, band, test, value, operands, set(value.names)))
    return tuple(made)


def _band(
    image: Image,
    band: Band,
    test: Expression,
    value: Expression,
    operands: dict[str, Band],
    in_value: set[str],
) -> Band:
    number = max((each.number for each in image.bands), default=0) + 1 + image.bands.index(band)
    new_name = _unused(operands)
    plain = _plain_name(value)
    other = operands[plain] if plain is not None else None
    if other is not None and is_uniform([band, other]) and not _has_scaled_ranges(band, other):
        # As they are stored: a selection keeps the numbers of the files.
        kept, taken = new_name("input"), new_name("value")
        parts = {**{name: operands[name] for name in test.names}, kept: _raw(band)}
        parts[taken] = _raw(other)
        text = f"replace({quoted(kept)}, ({test.text}), {quoted(taken)})"
        made = _result(band, number, common_dtype([band.dtype, other.dtype]), text, parts)
        nodata = shared_nodata([band, other])
        return replace(made, nodata=nodata, scale=band.scale, offset=band.offset)
    kept = new_name("input")
    parts = {**operands, kept: band}
    text = f"replace({quoted(kept)}, ({test.text}), ({value.text}))"
    constant = _constant(value)
    if constant is not None and not band.is_scaled:
        made = _result(band, number, _holding(band.dtype, constant), text, parts)
        nodata = shared_nodata([band])
        return made if nodata == constant else replace(made, nodata=nodata)
    used = [band, *(operands[name] for name in in_value)]
    return _result(band, number, real_type(used), text, parts)


def _result(band: Band, number: int, dtype: str, text: str, parts: dict[str, Band]) -> Band:
    """Return the band of a formula, which is called and drawn as before."""
    # Whole numbers beyond what float64 holds pass through it.
    dtype = "float64" if dtype in LARGE_INTEGERS else dtype
    is_class = holds_classes(band) and np.dtype(dtype).kind != "f"
    formula = Formula(text, tuple(parts[name] for name in parse(text).names))
    return Band(
        band.name,
        number,
        dtype,
        colours=band.colours,
        aliases=band.aliases,
        is_class=is_class,
        look=band.look,
        formula=formula,
    )


def _raw(band: Band) -> Band:
    """Return a band whose values are the numbers of its file."""
    return replace(band, scale=1.0, offset=0.0)


def _has_scaled_ranges(*bands: Band) -> bool:
    """Return True for bands of which ranges of scaled values are masked, and not of numbers."""
    return any(band.is_scaled and band.masked_ranges for band in bands)


def _plain_name(value: Expression) -> str | None:
    """Return the name that an expression is, None when it is more."""
    text = value.text.strip()
    name = value.names[0] if len(value.names) == 1 else None
    return name if name is not None and text in (name, f'"{name}"') else None


def _constant(value: Expression) -> float | None:
    """Return the number that an expression is everywhere; None when bands or masks are in it."""
    if value.names:
        return None
    number, valid = value.evaluate({}, {})
    return float(number) if valid.all() else None


def _holding(dtype: str, number: float) -> str:
    """Return the smallest type that holds all numbers of a type, and one more."""
    kinds = (each for each in FILE_TYPES if _holds(each, number))
    return common_dtype([dtype, next(kinds)])


def _holds(dtype: str, number: float) -> bool:
    """Return True when a type holds a number to the last bit."""
    kind = np.dtype(dtype)
    if kind.kind != "f":
        limits = np.iinfo(kind)
        return number == int(number) and limits.min <= number <= limits.max
    with np.errstate(over="ignore"):
        return float(kind.type(number)) == number


def _unused(taken: dict[str, Band]) -> Callable[[str], str]:
    """Return what gives names that no operand has."""

    def name(wish: str) -> str:
        while wish in taken:
            wish += "_"
        return wish

    return name
