# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The results of the composites by period: their rows in the table, and how the layers open."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from datetime import datetime, time
from functools import partial
from typing import Any

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
)

from ...engine.run.per_period import PeriodResult
from .fields import count_field, date_field, number_field, real_field, text_field
from .groups import Loaded
from .temporal import PERIOD, set_period

# Of how many periods at most the colours are looked at, spread over all.
MOST_LOOKED_AT = 12
# The names are public.
FIELDS = (
    ("period", text_field),
    ("start", date_field),
    ("end", date_field),
    ("images", number_field),
    ("valid_pixels", count_field),
    ("valid_fraction", real_field),
    ("problem", text_field),
    ("path", text_field),
)


def row_of(result: PeriodResult) -> list[Any]:
    """Return the row of a period."""
    return [
        result.period.name,
        result.period.start,
        result.period.end,
        result.images,
        result.valid_pixels,
        result.valid_pixels / result.pixels,
        result.problem or None,
        result.path or None,
    ]


def layers_of(
    results: Sequence[PeriodResult], draw: Callable[[QgsRasterLayer], None]
) -> list[Loaded]:
    """Return the layers to load, all drawn alike, with colours that reach over all periods."""
    step = -(-len(results) // MOST_LOOKED_AT)
    style = _OneStyle([result.path for result in results[::step]], draw)
    return [
        Loaded(result.path, result.period.name, partial(_draw_period, style, result))
        for result in results
    ]


class _OneStyle:
    """Draws all layers alike, so that they can be compared: as the first, from the least to the
    largest end of the stretches that each alone would get.
    """

    def __init__(self, paths: Sequence[str], draw: Callable[[QgsRasterLayer], None]) -> None:
        self._paths = paths
        self._draw = draw
        self._renderer: QgsRasterRenderer | None = None

    def draw(self, layer: QgsRasterLayer) -> None:
        """Give a layer the renderer; in the main thread."""
        if self._renderer is None:
            self._renderer = self._common()
        layer.setRenderer(self._renderer.clone())

    def _common(self) -> QgsRasterRenderer:
        # The layers themselves are not kept: they would still be there when QGIS is closed.
        renderers = [self._alone(path) for path in self._paths]
        for others in zip(*(_contrasts(renderer) for renderer in renderers)):
            lows = [each.minimumValue() for each in others if math.isfinite(each.minimumValue())]
            highs = [each.maximumValue() for each in others if math.isfinite(each.maximumValue())]
            if lows and highs:
                others[0].setMinimumValue(min(lows))
                others[0].setMaximumValue(max(highs))
        return renderers[0]

    def _alone(self, path: str) -> QgsRasterRenderer:
        layer = QgsRasterLayer(path, "", "gdal")
        self._draw(layer)
        return layer.renderer().clone()


def _contrasts(renderer: QgsRasterRenderer) -> list[QgsContrastEnhancement]:
    """Return the stretches of a renderer, of its three colours or its grey; others have none."""
    if isinstance(renderer, QgsMultiBandColorRenderer):
        found = [
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        ]
    elif isinstance(renderer, QgsSingleBandGrayRenderer):
        found = [renderer.contrastEnhancement()]
    else:
        found = []
    return [each for each in found if each is not None]


def _draw_period(style: _OneStyle, result: PeriodResult, layer: QgsRasterLayer) -> None:
    style.draw(layer)
    begin, end = (datetime.combine(day, time()) for day in (result.period.start, result.period.end))
    set_period(layer, begin, end)
    layer.setCustomProperty(PERIOD, result.period.name)
