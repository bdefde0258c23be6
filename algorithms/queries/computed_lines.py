# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Expressions of the pixel inspector: computed from what an inspection has of its bands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from ...engine.analysis.inspection import Inspection, Number, Observation
from ...engine.errors import BandNotFoundError, EngineError
from ...engine.expression import Expression, parse
from ...engine.inputs.added_bands import BETWEEN, read_added_bands
from ...resources.i18n import translate
from ..layers.sensors import indices, sensors

# No surface reflects as much, but for snow, clouds and glints.
_BRIGHTEST = 3.0


@dataclass(frozen=True)
class ComputedLine:
    """A line of the chart: its name, and the expression over names of bands and indices."""

    name: str
    text: str


def read_lines(text: str) -> tuple[ComputedLine, ...]:
    """Return the lines that a text asks for, as Add bands has them; a name is not needed.

    Raises EngineError with what cannot be read.
    """
    found: dict[str, ComputedLine] = {}
    for item in filter(None, map(str.strip, BETWEEN.split(text))):
        try:
            line = ComputedLine(item, item) if parse(item).names else None
        except EngineError:
            line = None
        if line is None:
            where = translate("ImageCollections", "More lines")
            (band,) = read_added_bands(item, indices(), where)
            line = ComputedLine(band.name, band.text)
        found.setdefault(line.name, line)
    return tuple(found.values())


def with_lines(inspection: Inspection, lines: tuple[ComputedLine, ...]) -> Inspection:
    """Return an inspection with the numbers of lines as further bands.

    A number is masked where one of the bands that it is made of is. Raises EngineError when a line
    needs what the composite has not.
    """
    new = [line for line in lines if line.name not in inspection.bands]
    if not new:
        return inspection
    makers = [_Maker(line, inspection.bands) for line in new]
    observations = tuple(_extended(seen, makers) for seen in inspection.observations)
    names = (*inspection.bands, *(line.name for line in new))
    return replace(inspection, bands=names, observations=observations)


def doubtful_index(inspection: Inspection, lines: tuple[ComputedLine, ...]) -> str:
    """Return a sentence about an index that needs reflectances and gets larger numbers.

    Empty when there is none.
    """
    for line in lines:
        for index, places in _Maker(line, inspection.bands).reflectances():
            seen = (each.values[place] for each in inspection.observations for place in places)
            if any(value is not None and value > _BRIGHTEST for value in seen):
                return translate(
                    "ImageCollections",
                    "{index} is made for reflectances from 0 to 1, and the bands have larger "
                    "numbers: its values are not the usual ones.",
                ).format(index=index)
    return ""


class _Maker:
    """Computes one line."""

    def __init__(self, line: ComputedLine, bands: tuple[str, ...]) -> None:
        self._bands = {name: place for place, name in enumerate(bands)}
        self._roles = sensors().roles(bands)
        self._expression = parse(line.text)
        # The expressions of the indices that it names, and those that these name.
        self._indices: dict[str, Expression] = {}
        self.places = sorted(self._places(self._expression, set()))

    def _places(self, expression: Expression, seen: set[str]) -> set[int]:
        found: set[int] = set()
        for name in expression.names:
            place = self._place(name)
            if place is not None:
                found.add(place)
                continue
            formula = None if name in seen else indices().formula(name)
            if formula is None:
                raise BandNotFoundError(
                    translate(
                        "ImageCollections",
                        "The composite has no band '{name}'; choose it under Bands first.",
                    ).format(name=name)
                )
            self._indices[name] = parse(formula)
            found |= self._places(self._indices[name], {*seen, name})
        return found

    def _place(self, name: str) -> int | None:
        return self._bands.get(name, self._bands.get(self._roles.get(name, "")))

    def reflectances(self) -> Iterator[tuple[str, list[int]]]:
        """Yield the indices whose numbers depend on the scale, with the bands that they read."""
        for name, formula in self._indices.items():
            index = indices().find(name)
            if index is not None and index.needs_reflectance:
                yield index.key, sorted(self._places(formula, {name}))

    def number(self, values: tuple[Number | None, ...]) -> Number | None:
        """Return the number of an observation, None where it has none."""
        if any(values[place] is None for place in self.places):
            return None
        return self._evaluated(self._expression, values)

    def _evaluated(
        self, expression: Expression, values: tuple[Number | None, ...]
    ) -> Number | None:
        numbers: Mapping[str, Number | None] = {
            name: self._number_of(name, values) for name in expression.names
        }
        if any(number is None for number in numbers.values()):
            return None
        arrays = {name: np.array([number], float) for name, number in numbers.items()}
        valid = {name: np.array([True]) for name in numbers}
        result, is_valid = expression.evaluate(arrays, valid)
        return float(result[0]) if is_valid[0] else None

    def _number_of(self, name: str, values: tuple[Number | None, ...]) -> Number | None:
        place = self._place(name)
        if place is not None:
            return values[place]
        return self._evaluated(self._indices[name], values)


def _extended(seen: Observation, makers: list[_Maker]) -> Observation:
    reasons = tuple(
        next((seen.reasons[place] for place in maker.places if seen.reasons[place]), "")
        for maker in makers
    )
    numbers = tuple(maker.number(seen.values) for maker in makers)
    won = tuple(
        bool(maker.places) and all(seen.won[place] for place in maker.places) for maker in makers
    )
    return replace(
        seen,
        values=(*seen.values, *numbers),
        reasons=(*seen.reasons, *reasons),
        won=(*seen.won, *won),
    )
