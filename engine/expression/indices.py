# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The catalogue of spectral indices: formulas over common names of bands, with their references."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any

import numpy as np

from ..errors import ExpressionError
from ..text import worded
from .operators import FUNCTIONS
from .parser import INDEX_CALL, parse, quoted
from .tree import shown

NOTHING: Mapping[str, Any] = MappingProxyType({})

_NAME = re.compile(r'"[^"]*"|(?<![\w.])[^\W\d]\w*')
_PARAMETER = re.compile(
    r"\s*([^\W\d]\w*)\s*=\s*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)\s*"
)
# Bands that are no reflectance: temperatures and radar.
_NO_REFLECTANCE = ("lwir", "lwir11", "lwir12", "VV", "VH", "HH", "HV")
# What stored numbers of reflectance are multiples of, mostly.
_QUANTIFICATION = 10000.0


@dataclass(frozen=True)
class Index:
    """A spectral index.

    `formula` is an expression over common names of bands, such as nir and red, and `parameters`,
    which have the numbers that are taken when none are given. `domain` is what it is for, and
    `reference` the address of where it comes from.
    """

    key: str
    name: str
    formula: str
    domain: str
    reference: str
    parameters: Mapping[str, float] = field(default_factory=dict)

    @cached_property
    def bands(self) -> tuple[str, ...]:
        """The common names of its bands."""
        return tuple(name for name in parse(self.formula).names if name not in self.parameters)

    @property
    def reflectances(self) -> tuple[str, ...]:
        """The bands of it that are reflectances: no temperatures, no radar."""
        return tuple(name for name in self.bands if name not in _NO_REFLECTANCE)

    @cached_property
    def needs_reflectance(self) -> bool:
        """True when its numbers are others for reflectances from 0 to 10000 than from 0 to 1."""
        rng = np.random.default_rng(1)
        ones = {name: rng.uniform(0.05, 0.9, 16) for name in self.bands}
        scales = {name: 1.0 if name in _NO_REFLECTANCE else _QUANTIFICATION for name in ones}
        many = {name: values * scales[name] for name, values in ones.items()}
        expression = parse(self.text())
        valid = dict.fromkeys(ones)
        found, seen = expression.evaluate(ones, valid)
        scaled, also_seen = expression.evaluate(many, valid)
        alike = np.allclose(found, scaled, rtol=1e-6, atol=1e-9)
        return not (alike and np.array_equal(seen, also_seen))

    def text(self, given: Mapping[str, float] = NOTHING) -> str:
        """Return the formula with numbers in place of parameters.

        Raises ExpressionError that names a parameter that the index does not have.
        """
        for name in given:
            if name not in self.parameters:
                known = ", ".join(self.parameters) or "none"
                raise ExpressionError(
                    worded(
                        "The index {key} has no parameter {name}; its parameters: {known}.",
                        key=self.key,
                        name=shown(name),
                        known=known,
                    )
                )
        numbers = {**self.parameters, **given}
        return _renamed(self.formula, {name: _number(value) for name, value in numbers.items()})

    def over(self, bands: Mapping[str, str]) -> str | None:
        """Return the formula over names of bands by common names, None when a band is missing."""
        if any(name not in bands for name in self.bands):
            return None
        names = {name: quoted(bands[name]) for name in self.bands}
        return _renamed(self.text(), names)


@dataclass(frozen=True)
class Catalogue:
    """Indices by key; `common` are those that are offered first."""

    indices: Mapping[str, Index]
    common: tuple[str, ...] = ()

    def find(self, name: str) -> Index | None:
        """Return the index that a name means, with or without parameters: `NDVI`, `EVI(L=1)`."""
        return self.indices.get(name.partition("(")[0].strip())

    def formula(self, name: str) -> str | None:
        """Return the formula of an index, `NDVI` or `EVI(L=1)`; None when there is none.

        Raises ExpressionError when its parameters are wrong.
        """
        index = self.find(name)
        if not INDEX_CALL.fullmatch(name):
            return index.text() if index is not None and index.key == name else None
        key, _, rest = name.partition("(")
        if index is None:
            raise ExpressionError(
                worded(
                    "There is no index {key}; indices with parameters are written as EVI(L=1).",
                    key=shown(key.strip()),
                )
            )
        given: dict[str, float] = {}
        for item in rest.rstrip()[:-1].split(","):
            match = _PARAMETER.fullmatch(item)
            if match is None or match[1] in given:
                raise ExpressionError(
                    worded(
                        "The index {key} cannot be read with {item}; write each parameter "
                        "once, with a number, as in EVI(L=1).",
                        key=index.key,
                        item=shown(item.strip()),
                    )
                )
            given[match[1]] = float(match[2])
        return index.text(given)

    def similar(self, name: str) -> str:
        """Return the key of an index that is written alike but for small and large letters."""
        wanted = name.partition("(")[0].strip().lower()
        return next((key for key in self.indices if key.lower() == wanted), "")

    def expressions(self, bands: Mapping[str, str]) -> dict[str, str]:
        """Return the expressions of the common indices that these bands allow, by key.

        `bands` are names by common names.
        """
        found = {key: self.indices[key].over(bands) for key in self.common}
        return {key: text for key, text in found.items() if text is not None}


NO_INDICES = Catalogue(NOTHING)


def read_catalogue(record: Mapping[str, Any]) -> Catalogue:
    """Return what the data file holds."""
    indices = [
        Index(
            each["key"],
            each["name"],
            each["formula"],
            each["domain"],
            each["reference"],
            each.get("parameters", {}),
        )
        for each in record["indices"]
    ]
    return Catalogue({index.key: index for index in indices}, tuple(record["common"]))


def _renamed(formula: str, texts: Mapping[str, str]) -> str:
    """Return a formula with other texts in place of some names."""

    def other(match: re.Match[str]) -> str:
        name = match[0]
        return name if name in FUNCTIONS else texts.get(name, name)

    return _NAME.sub(other, formula)


def _number(value: float) -> str:
    return f"({value!r})" if value < 0 else repr(value)
