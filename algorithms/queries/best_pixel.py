# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scores of the best available pixel: a few numbers that people set, and the quality they make."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from ... import resources

_NUMBER = r"([0-9]+(?:\.[0-9]+)?)"
# Digits of numbers in the text: one ten-millionth of a score is not seen.
_DIGITS = 9


@dataclass(frozen=True)
class Scores:
    """What the best pixel is like: weights from 0, the day of the year and the year wanted.

    A score of a day is a bell, so many days wide on each side; that of a year so many years. The
    one of clouds rises with the distance to them, and that of coverage with the clear share of the
    whole image. Images of the `platform` have 1, others 0.
    """

    day: float = 1.0
    target: float = 196.0
    spread: float = 20.0
    year: float = 0.0
    target_year: int = 2024
    year_spread: float = 2.0
    cloud: float = 0.5
    coverage: float = 0.0
    sensor: float = 0.0
    platform: str = ""

    def text(self) -> str:
        """Return the quality: the weighted sum of scores by the sum of weights; empty for none."""
        height, clouds = _known()["height"], _known()["cloud"]
        weighted = {
            _bell("doy", self.target, self.spread, height): self.day,
            _bell("year", self.target_year, self.year_spread, height): self.year,
            f"sigmoid(cloud_distance, {_plain(clouds['middle'])}, {_plain(clouds['width'])})": (
                self.cloud
            ),
            "clear_fraction": self.coverage,
            f"(platform == '{self.platform}')": self.sensor if self.platform else 0.0,
        }
        terms = [f"{_plain(weight)} * {term}" for term, weight in weighted.items() if weight > 0]
        total = sum(weight for weight in weighted.values() if weight > 0)
        return f"({' + '.join(terms)}) / {_plain(total)}" if terms else ""


def _bell(name: str, centre: float, spread: float, height: float) -> str:
    wide = _plain(spread)
    return f"{_plain(height)} * gauss({name}, {_plain(centre)}, {wide}, {wide})"


def _plain(number: float) -> str:
    return f"{number:.{_DIGITS}g}"


_DAY = re.compile(rf"{_NUMBER} \* [0-9.]+ \* gauss\(doy, {_NUMBER}, {_NUMBER}, ")
_YEAR = re.compile(rf"{_NUMBER} \* [0-9.]+ \* gauss\(year, ([0-9]+), {_NUMBER}, ")
_CLOUD = re.compile(rf"{_NUMBER} \* sigmoid\(cloud_distance, ")
_COVERAGE = re.compile(rf"{_NUMBER} \* clear_fraction")
_SENSOR = re.compile(rf"{_NUMBER} \* \(platform == '([^']+)'\)")


def scores_of(text: str) -> Scores | None:
    """Return the scores that make a quality, None for a quality that none make."""
    day, year, cloud, coverage, sensor = (
        pattern.search(text) for pattern in (_DAY, _YEAR, _CLOUD, _COVERAGE, _SENSOR)
    )
    found = Scores(day=0.0, year=0.0, cloud=0.0, coverage=0.0)
    if day:
        found = replace(found, day=float(day[1]), target=float(day[2]), spread=float(day[3]))
    if year:
        found = replace(
            found, year=float(year[1]), target_year=int(year[2]), year_spread=float(year[3])
        )
    if cloud:
        found = replace(found, cloud=float(cloud[1]))
    if coverage:
        found = replace(found, coverage=float(coverage[1]))
    if sensor:
        found = replace(found, sensor=float(sensor[1]), platform=sensor[2])
    return found if text.strip() and found.text() == text.strip() else None


def presets(year: int) -> dict[str, Scores]:
    """Return the scores that come with the plugin, by what they are called, for a year."""
    return {each["label"]: _preset(each, year) for each in _known()["presets"]}


def _preset(record: Mapping[str, Any], year: int) -> Scores:
    return Scores(
        day=record["day"]["weight"],
        target=record["day"]["target"],
        spread=record["day"]["spread"],
        year=record["year"]["weight"],
        target_year=year,
        year_spread=record["year"]["spread"],
        cloud=record["cloud"]["weight"],
        coverage=record["coverage"]["weight"],
    )


@lru_cache(maxsize=1)
def _known() -> dict[str, Any]:
    text = resources.path("scores.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found
