# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The contrast of layers: from QGIS's look at the file, or for live ones from a sample.

QGIS would compute a good part of a live composite, in the main thread, to find out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsSingleBandGrayRenderer,
)

from ...engine.live.sample import Ends

# The property of a layer that holds what the sample has shown of each band.
_PROPERTY = "imagecollections/ends"
_STRETCHED = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum

# Shares of the values that are left out at both ends.
_DARKEST, _BRIGHTEST = 0.02, 0.98
# Clouds are brighter than the land by more than so many times what half of all is darker than.
_LAND = 6.0
# As many pixels as QGIS looks at for the contrast of a layer.
_SAMPLE = 250_000


def know_ends(layer: QgsRasterLayer, ends: Sequence[Ends | None]) -> None:
    """Remember the ends of the bands of a live layer."""
    layer.setCustomProperty(_PROPERTY, json.dumps([each and asdict(each) for each in ends]))


def stretch(layer: QgsRasterLayer, *, over_land: bool = False) -> None:
    """Stretch the contrast, without the darkest and brightest two per cent.

    With `over_land`, of optical images, what is far brighter than most of the image is white.
    """
    text = layer.customProperty(_PROPERTY)
    if not text and not over_land:
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
    known = json.loads(text) if text else None
    for band, setter in setters:
        ends = _ends_in(known[band - 1]) if known else _ends_of(layer, band)
        if ends is not None:
            low, middle, high = ends
            if over_land and low < middle:
                high = min(high, low + _LAND * (middle - low))
            setter(_contrast(layer, band, low, high))
    # Chosen once: QGIS must not look for them again.
    origin = QgsRasterMinMaxOrigin()
    origin.setLimits(QgsRasterMinMaxOrigin.Limits.None_)
    renderer.setMinMaxOrigin(origin)


def _ends_in(known: Mapping[str, float] | None) -> tuple[float, float, float] | None:
    """Return low end, middle and high end of what was seen; earlier versions saw no middle."""
    if known is None:
        return None
    return known["low"], known.get("middle", known["low"]), known["high"]


def _ends_of(layer: QgsRasterLayer, band: int) -> tuple[float, float, float]:
    """Return low end, middle and high end of a file, by QGIS's histogram of it."""
    cut = layer.dataProvider().cumulativeCut
    low, high = cut(band, _DARKEST, _BRIGHTEST, layer.extent(), _SAMPLE)
    _, middle = cut(band, _DARKEST, 0.5, layer.extent(), _SAMPLE)
    return low, middle, high


def smallest_and_largest(layer: QgsRasterLayer, band: int) -> tuple[float, float]:
    """Return the ends of all values of a band."""
    text = layer.customProperty(_PROPERTY)
    known = json.loads(text)[band - 1] if text else None
    if known is not None:
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
