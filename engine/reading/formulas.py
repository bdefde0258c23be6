# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Bands that are computed: their numbers and validity, from those of the bands of files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from ..arrays import Array, Mask
from ..expression import Expression, parse
from ..images import Band, Formula
from ..pixels.image_block import ImageBlock

Computed = tuple[Array, Mask]

# Texts of formulas that are kept as trees. Runs have few, and reading one takes a moment.
parsed = lru_cache(maxsize=512)(parse)


def with_formulas(block: ImageBlock, bands: Sequence[Band]) -> ImageBlock:
    """Return a block of some bands, computed from one that has all that they are made of."""
    if all(band.formula is None for band in bands) and len(bands) == len(block.bands):
        return block
    formulas = _Formulas(block)
    values: list[Array] = []
    masks: list[Mask | None] = []
    for band in bands:
        if band.formula is None:
            place = formulas.places[band]
            values.append(block.values[place])
            masks.append(block.given_mask(place))
        else:
            numbers, valid = formulas.band(band, band.formula)
            values.append(numbers)
            masks.append(valid)
    return block.with_bands(bands, values, masks)


class _Formulas:
    """What the formulas of a block give; each is computed once, also where others use it."""

    def __init__(self, block: ImageBlock) -> None:
        self.places = {band: place for place, band in enumerate(block.bands)}
        self._block = block
        self._known: dict[Band, Computed] = {}

    def band(self, band: Band, formula: Formula) -> Computed:
        """Return the numbers of a computed band in its type, 0 where it is masked, and validity."""
        if band not in self._known:
            self._known[band] = _in_type(band.dtype, *self._evaluated(formula))
        return self._known[band]

    def _evaluated(self, formula: Formula) -> Computed:
        expression: Expression = parsed(formula.text)
        numbers: dict[str, Array] = {}
        valid: dict[str, Mask | None] = {}
        for name, band in zip(expression.names, formula.bands):
            if band.formula is not None:
                numbers[name], valid[name] = self.band(band, band.formula)
                continue
            place = self.places[band]
            shown = self._block.shown if band.is_scaled else self._block.stored
            numbers[name] = shown(place, self._block.window)
            valid[name] = self._block.valid(place, self._block.window)
        return expression.evaluate(numbers, valid)


def _in_type(dtype: str, numbers: Array, valid: Mask) -> Computed:
    """Return numbers in the type of the band; what is beyond it is masked."""
    if numbers.dtype == dtype:
        return numbers, valid
    with np.errstate(over="ignore"):
        narrow = numbers.astype(dtype)
    beyond = np.isinf(narrow) & np.isfinite(numbers)
    if beyond.any():
        valid &= ~beyond
        narrow[beyond] = 0
    return narrow, valid
