# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Ramps of single bands by what their values are: counts, trends, spreads, indices, dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

import numpy as np
from qgis.core import (
    QgsColorRampShader,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ...engine.expression import Index, parse
from ..layers.sensors import indices
from .contrast import ends_of_band, smallest_and_largest

# Endings of bands of results, and what their values are.
COUNTS = ("count", "variety", "countRuns")
TRENDS = ("scale", "slope", "tau", "skew")
SPREADS = (
    "stdDev",
    "variance",
    "sampleStdDev",
    "sampleVariance",
    "range",
    "iqr",
    "mad",
    "circularStdDev",
    "circularVariance",
)

# Counts up to this have a colour each.
MOST_STEPS = 24
# Stops of the colours of numbers that name things; a legend of one ramp stands for all.
MOST_STOPS = 4096

# Neighbouring numbers get colours that are far apart: steps of the golden ratio round the circle.
_GOLDEN = 0.61803398875

_VIRIDIS = ("#440154", "#31688e", "#35b779", "#fde725")
_SPREAD = ("#fff7ec", "#fdbb84", "#d7301f", "#7f0000")
_DIVERGING = ("#b2182b", "#f4a582", "#f7f7f7", "#92c5de", "#2166ac")
_VEGETATION = (
    (-0.3, "#5b7c99"),
    (0.0, "#a6784f"),
    (0.2, "#e6d69a"),
    (0.4, "#b9cf6b"),
    (0.6, "#5fa544"),
    (0.8, "#1c7a2e"),
    (1.0, "#00441b"),
)
_WATER = (
    (-0.6, "#8c6239"),
    (-0.2, "#dcc9a3"),
    (0.0, "#f2f2f2"),
    (0.2, "#8fc1de"),
    (0.7, "#08488c"),
)


def renderer_of_band(layer: QgsRasterLayer, number: int, name: str) -> QgsRasterRenderer | None:
    """Return how a band is drawn by what its name says that it is, None when it says nothing."""
    ending = name.rpartition("_")[2]
    if ending in COUNTS:
        return counts(layer, number)
    if ending in TRENDS:
        return around_zero(layer, number)
    if ending in SPREADS:
        return from_zero(layer, number)
    return of_index(layer, number, name)


def counts(layer: QgsRasterLayer, number: int) -> QgsRasterRenderer:
    """Return the renderer of counts: steps from 0, or a ramp where there are very many."""
    largest = smallest_and_largest(layer, number)[1]
    if not 0 <= largest <= MOST_STEPS:
        return ramp(layer, number, spaced(_VIRIDIS, 0.0, max(largest, 1.0)))
    most = max(round(largest), 1)
    classes = [
        QgsPalettedRasterRenderer.Class(value, between(_VIRIDIS, value / most), str(value))
        for value in range(most + 1)
    ]
    return QgsPalettedRasterRenderer(layer.dataProvider(), number, classes)


def around_zero(layer: QgsRasterLayer, number: int) -> QgsRasterRenderer:
    """Return the renderer of trends: red below 0, blue above, as strong on both sides."""
    low, _, high = ends_of_band(layer, number)
    end = max(abs(low), abs(high)) or 1.0
    return ramp(layer, number, spaced(_DIVERGING, -end, end))


def from_zero(layer: QgsRasterLayer, number: int) -> QgsRasterRenderer:
    """Return the renderer of spreads: from 0 on, the more the darker."""
    high = ends_of_band(layer, number)[2]
    return ramp(layer, number, spaced(_SPREAD, 0.0, high if high > 0 else 1.0))


def from_least_to_most(layer: QgsRasterLayer, number: int) -> QgsRasterRenderer:
    """Return the renderer of numbers of which nothing is known."""
    smallest, largest = smallest_and_largest(layer, number)
    return ramp(layer, number, spaced(_VIRIDIS, smallest, largest))


def of_index(layer: QgsRasterLayer, number: int, name: str) -> QgsRasterRenderer | None:
    """Return the renderer of an index between -1 and 1, the same for all; None for others."""
    found = (indices().find(part) for part in (name, *re.split(r"[_ ]", name)))
    index = next((each for each in found if each is not None and _is_ratio(each.key)), None)
    if index is None:
        return None
    if index.domain == "vegetation":
        return ramp(layer, number, _VEGETATION)
    if index.domain == "water":
        return ramp(layer, number, _WATER)
    return ramp(layer, number, spaced(_DIVERGING, -1.0, 1.0))


def dates(layer: QgsRasterLayer, number: int, days: Iterable[date]) -> QgsRasterRenderer:
    """Return the renderer of dates as whole numbers, YYYYMMDD: early dark, late bright."""
    ordered = sorted(set(days))
    last = max(len(ordered) - 1, 1)
    classes = [
        QgsPalettedRasterRenderer.Class(
            int(f"{day:%Y%m%d}"), between(_VIRIDIS, place / last), f"{day:%Y-%m-%d}"
        )
        for place, day in enumerate(ordered)
    ]
    return QgsPalettedRasterRenderer(layer.dataProvider(), number, classes)


def shuffled(
    layer: QgsRasterLayer, number: int, count: int, colours: Sequence[QColor]
) -> QgsRasterRenderer:
    """Return the renderer of numbers that name things: neighbours differ, and no legend is long.

    `colours` are taken in turn, again and again.
    """
    stops = min(count, MOST_STOPS)
    step = (count - 1) / max(stops - 1, 1)
    items = [
        (1 + place * step, colours[place % len(colours)].name()) for place in range(max(stops, 1))
    ]
    return ramp(layer, number, items)


def colour_of(number: int) -> QColor:
    """Return the colour of a number; those of its neighbours are far from it."""
    hue = (number * _GOLDEN) % 1.0
    return QColor.fromHsvF(hue, 0.55 + 0.25 * (number % 2), 0.95 - 0.2 * (number % 3) / 2)


def ramp(
    layer: QgsRasterLayer, number: int, stops: Sequence[tuple[float, str]]
) -> QgsSingleBandPseudoColorRenderer:
    """Return the renderer of a ramp through values with their colours."""
    function = QgsColorRampShader(stops[0][0], stops[-1][0])
    function.setColorRampType(QgsColorRampShader.Type.Interpolated)
    function.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{value:g}")
            for value, colour in stops
        ]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), number, shader)
    renderer.setClassificationMin(stops[0][0])
    renderer.setClassificationMax(stops[-1][0])
    return renderer


def spaced(colours: Sequence[str], low: float, high: float) -> list[tuple[float, str]]:
    """Return colours at equal steps from one value to another."""
    steps = len(colours) - 1
    return [(low + (high - low) * place / steps, colour) for place, colour in enumerate(colours)]


def between(colours: Sequence[str], share: float) -> QColor:
    """Return the colour at a share of the way through some colours."""
    place = min(max(share, 0.0), 1.0) * (len(colours) - 1)
    first = min(int(place), len(colours) - 2)
    one, other = QColor(colours[first]), QColor(colours[first + 1])
    rest = place - first
    parts = zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()))
    return QColor(*(round(a + (b - a) * rest) for a, b in parts))


@lru_cache(maxsize=512)
def _is_ratio(key: str) -> bool:
    """Return True for an index whose values lie between -1 and 1, whatever the reflectances are."""
    index = indices().find(key)
    if index is None or index.needs_reflectance:
        return False
    return _stays_within_one(index)


def _stays_within_one(index: Index) -> bool:
    rng = np.random.default_rng(1)
    values = {name: rng.uniform(0.01, 1.0, 64) for name in index.bands}
    found, _ = parse(index.text()).evaluate(values, dict.fromkeys(values))
    return bool(np.all(np.abs(found) <= 1.0))
