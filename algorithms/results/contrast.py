# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The contrast of layers: from QGIS's look at the file, or for live ones from a sample.

QGIS would compute a good part of a live composite, in the main thread, to find out.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
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


def know_ends(layer: QgsRasterLayer, ends: Sequence[Ends | None]) -> None:
    """Remember the ends of the bands of a live layer."""
    layer.setCustomProperty(_PROPERTY, json.dumps([each and asdict(each) for each in ends]))


def stretch(layer: QgsRasterLayer) -> None:
    """Stretch the contrast, without the darkest and brightest two per cent."""
    text = layer.customProperty(_PROPERTY)
    if not text:
        layer.setContrastEnhancement(_STRETCHED, QgsRasterMinMaxOrigin.Limits.CumulativeCut)
        return
    renderer = layer.renderer()
    if isinstance(renderer, QgsMultiBandColorRenderer):
        setters = {
            renderer.redBand(): renderer.setRedContrastEnhancement,
            renderer.greenBand(): renderer.setGreenContrastEnhancement,
            renderer.blueBand(): renderer.setBlueContrastEnhancement,
        }
    elif isinstance(renderer, QgsSingleBandGrayRenderer):
        setters = {renderer.grayBand(): renderer.setContrastEnhancement}
    else:
        return
    ends = json.loads(text)
    for band, setter in setters.items():
        known = ends[band - 1]
        if known is not None:
            setter(_contrast(layer, band, known["low"], known["high"]))
    # Chosen once: QGIS must not look for them again.
    origin = QgsRasterMinMaxOrigin()
    origin.setLimits(QgsRasterMinMaxOrigin.Limits.None_)
    renderer.setMinMaxOrigin(origin)


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
