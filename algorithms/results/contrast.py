# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The contrast of layers: from QGIS's look at the file, or for live ones from a sample.

QGIS would compute a good part of a live composite, in the main thread, to find out.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict

import numpy as np
from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsSingleBandGrayRenderer,
)

from ...engine.live.sample import Ends
from ...engine.numerics.land import CLOUDS, middle_of_land
from .layer_notes import noted, numbers, take_note

# The property of a layer that holds what the sample has shown of each band.
ENDS = "imagecollections/ends"
_STRETCHED = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum

# Shares of the values that are left out at both ends.
_DARKEST, _BRIGHTEST = 0.02, 0.98
# White lies above the dark end by so many times what half of the land does: nearly all is darker.
_WHITE = 3.5
# In natural colours black lies so much below the low end of a band, and below that of all three,
# as a share from black to white.
_BELOW, _BELOW_ALL = 0.15, 0.05
# As many pixels as QGIS looks at for the contrast of a layer.
_SAMPLE = 250_000


def know_ends(layer: QgsRasterLayer, ends: Sequence[Ends | None]) -> None:
    """Remember the ends of the bands of a live layer."""
    take_note(layer, ENDS, [each and asdict(each) for each in ends])


def stretch(layer: QgsRasterLayer, *, over_land: bool = False, is_natural: bool = False) -> None:
    """Stretch the contrast, without the darkest and brightest two per cent.

    With `over_land`, of optical images, what is far brighter than most of the image is white. With
    `is_natural` red, green and blue are stretched alike, and black lies below the darkest land:
    what is grey stays grey, as towns, and woods stay green.
    """
    if not has_ends(layer) and not over_land:
        layer.setContrastEnhancement(_STRETCHED, QgsRasterMinMaxOrigin.Limits.CumulativeCut)
        return
    renderer = layer.renderer()
    if isinstance(renderer, QgsMultiBandColorRenderer):
        setters = [
            (renderer.redBand(), renderer.setRedContrastEnhancement),
            (renderer.greenBand(), renderer.setGreenContrastEnhancement),
            (renderer.blueBand(), renderer.setBlueContrastEnhancement),
        ]
    elif isinstance(renderer, QgsSingleBandGrayRenderer):
        setters = [(renderer.grayBand(), renderer.setContrastEnhancement)]
    else:
        return
    found = [ends_of_band(layer, band) for band, _ in setters]
    widest = _width_of_land(found) if over_land else math.inf
    widths = [min(high - low, widest) for low, _, high in found]
    lows = [low for low, _, _ in found]
    if is_natural:
        widths = [max(widths) * (1 + _BELOW_ALL)] * len(widths)
        lows = _below_the_land(lows, widths[0])
    for (band, setter), (low, _, high), black, width in zip(setters, found, lows, widths):
        if low < high:
            setter(_contrast(layer, band, black, black + width))
    # Chosen once: QGIS must not look for them again.
    origin = QgsRasterMinMaxOrigin()
    origin.setLimits(QgsRasterMinMaxOrigin.Limits.None_)
    renderer.setMinMaxOrigin(origin)


def _width_of_land(ends: Sequence[tuple[float, float, float]]) -> float:
    """Return how far above the low ends white is; the same for all bands, so that clouds are white.

    Endless where nothing is much brighter than most of the image.
    """
    halves = [middle - low for low, middle, _ in ends if low < middle]
    half = max(halves, default=math.inf)
    has_clouds = any(high - low > CLOUDS * half for low, _, high in ends)
    return _WHITE * half if has_clouds else math.inf


def _below_the_land(lows: Sequence[float], width: float) -> list[float]:
    """Return black for red, green and blue: some way below the low ends, so that woods are seen.

    It is about the same for all three, as far as it is not much below the end of one: of images
    with the light of the air in them, which is strongest in blue, most of that is taken off.
    """
    floor = min(lows) - _BELOW_ALL * width
    return [max(floor, low - _BELOW * width) for low in lows]


def has_ends(layer: QgsRasterLayer) -> bool:
    """Return True for a live layer, of which a sample was seen."""
    return noted(layer, ENDS, list) is not None


def _known_ends(layer: QgsRasterLayer, band: int) -> dict[str, float]:
    """Return what the sample has shown of a band, nothing when there is none."""
    known = noted(layer, ENDS, list) or []
    return numbers(known[band - 1]) if band <= len(known) else {}


def ends_of_band(layer: QgsRasterLayer, band: int) -> tuple[float, float, float]:
    """Return low end, middle of the land, and high end of nearly all values of a band.

    Those of a live layer are what was seen, all 0 where nothing was; those of a file are by QGIS's
    histogram of it.
    """
    if has_ends(layer):
        known = {"low": 0.0, "high": 0.0, **_known_ends(layer, band)}
        # Earlier versions saw no middle.
        return known["low"], known.get("middle", known["low"]), known["high"]
    provider = layer.dataProvider()
    low, high = provider.cumulativeCut(band, _DARKEST, _BRIGHTEST, layer.extent(), _SAMPLE)
    seen = provider.histogram(band, 0, math.nan, math.nan, layer.extent(), _SAMPLE)
    counts = np.asarray(seen.histogramVector, float)
    if not counts.any():
        return low, low, high
    edges = np.linspace(seen.minimum, seen.maximum, counts.size + 1)
    return low, middle_of_land((edges[:-1] + edges[1:]) / 2, counts), high


def smallest_and_largest(layer: QgsRasterLayer, band: int) -> tuple[float, float]:
    """Return the ends of all values of a band."""
    known = _known_ends(layer, band)
    if {"minimum", "maximum"} <= set(known):
        return known["minimum"], known["maximum"]
    wanted = QgsRasterBandStats.Stats.Min | QgsRasterBandStats.Stats.Max
    statistics = layer.dataProvider().bandStatistics(band, wanted)
    return statistics.minimumValue, statistics.maximumValue


def _contrast(layer: QgsRasterLayer, band: int, low: float, high: float) -> QgsContrastEnhancement:
    contrast = QgsContrastEnhancement(layer.dataProvider().dataType(band))
    contrast.setMinimumValue(low)
    contrast.setMaximumValue(high)
    contrast.setContrastEnhancementAlgorithm(_STRETCHED)
    return contrast
