# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The results of the composites by period: their rows in the table, and how the layers open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, time
from functools import partial
from typing import Any

from qgis.core import QgsRasterLayer, QgsRasterRenderer
from qgis.PyQt.QtCore import QVariant

from ..engine.period_runs import PeriodResult
from .dated import set_period
from .loading import Loaded

# The names are public.
FIELDS = (
    ("period", QVariant.String),
    ("start", QVariant.Date),
    ("end", QVariant.Date),
    ("images", QVariant.Int),
    ("valid_pixels", QVariant.LongLong),
    ("valid_fraction", QVariant.Double),
    ("problem", QVariant.String),
    ("path", QVariant.String),
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
    """Return the layers to load, all drawn as the one with the most valid pixels."""
    fullest = max(results, key=lambda result: result.valid_pixels)
    style = _OneStyle(fullest.path, draw)
    return [
        Loaded(result.path, result.period.name, partial(_draw_period, style, result))
        for result in results
    ]


class _OneStyle:
    """Draws all layers as one is drawn, so that they can be compared."""

    def __init__(self, path: str, draw: Callable[[QgsRasterLayer], None]) -> None:
        self._path = path
        self._draw = draw
        self._renderer: QgsRasterRenderer | None = None

    def draw(self, layer: QgsRasterLayer) -> None:
        """Give a layer the renderer, with the same stretch; in the main thread."""
        if self._renderer is None:
            # The layer itself is not kept: it would still be there when QGIS is closed.
            pattern = QgsRasterLayer(self._path, "", "gdal")
            self._draw(pattern)
            self._renderer = pattern.renderer().clone()
        layer.setRenderer(self._renderer.clone())


def _draw_period(style: _OneStyle, result: PeriodResult, layer: QgsRasterLayer) -> None:
    style.draw(layer)
    begin, end = (datetime.combine(day, time()) for day in (result.period.start, result.period.end))
    set_period(layer, begin, end)
