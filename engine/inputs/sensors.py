# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which band of a known sensor is red, near infrared and so on, and the indices made of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..expression import quoted


@dataclass(frozen=True)
class Sensor:
    """A sensor that is known by the names of its bands, regular expressions without case.

    Each of `needs` is met by some band, none of `lacks` by any. `bands` are by role: blue, green,
    red, nir, swir1, swir2.
    """

    key: str
    label: str
    needs: tuple[str, ...]
    lacks: tuple[str, ...]
    bands: Mapping[str, str]

    def fits(self, names: Sequence[str]) -> bool:
        """Return True when bands of these names can be of this sensor."""
        return (
            all(_first(pattern, names) for pattern in self.needs)
            and not any(_first(pattern, names) for pattern in self.lacks)
            and bool(self.roles(names))
        )

    def roles(self, names: Sequence[str]) -> dict[str, str]:
        """Return the names of the bands by their roles; roles without a band are left out."""
        found = {role: _first(pattern, names) for role, pattern in self.bands.items()}
        return {role: name for role, name in found.items() if name is not None}


@dataclass(frozen=True)
class Index:
    """An index; `expression` has the roles in braces, as in ({nir} - {red}) / ({nir} + {red})."""

    key: str
    expression: str

    def of(self, roles: Mapping[str, str]) -> str | None:
        """Return the expression with the names of bands, None when a band is missing."""
        try:
            return self.expression.format_map({role: quoted(name) for role, name in roles.items()})
        except KeyError:
            return None


@dataclass(frozen=True)
class Knowledge:
    """What the data file holds: sensors, the first that fits is taken, and indices."""

    sensors: tuple[Sensor, ...]
    indices: tuple[Index, ...]

    def roles(self, names: Iterable[str]) -> dict[str, str]:
        """Return which of the bands is red and so on; empty when no sensor is known."""
        names = list(names)
        sensor = next((each for each in self.sensors if each.fits(names)), None)
        return {} if sensor is None else sensor.roles(names)

    def expressions(self, names: Iterable[str]) -> dict[str, str]:
        """Return the expressions of the indices that the bands allow, by key."""
        roles = self.roles(names)
        found = {index.key: index.of(roles) for index in self.indices}
        return {key: text for key, text in found.items() if text is not None}


def read_knowledge(record: Mapping[str, Any]) -> Knowledge:
    """Return what the data file holds."""
    sensors = (
        Sensor(
            each["key"], each["label"], tuple(each["needs"]), tuple(each["lacks"]), each["bands"]
        )
        for each in record["sensors"]
    )
    indices = (Index(each["key"], each["expression"]) for each in record["indices"])
    return Knowledge(tuple(sensors), tuple(indices))


def _first(pattern: str, names: Iterable[str]) -> str | None:
    compiled = re.compile(pattern, re.IGNORECASE)
    return next((name for name in names if compiled.fullmatch(name)), None)
