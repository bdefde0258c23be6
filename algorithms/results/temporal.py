# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Times from and to which a layer, or a band of it, holds, for QGIS's temporal controller."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone

from qgis.core import (
    QgsDateTimeRange,
    QgsMapLayer,
    QgsRasterLayer,
    QgsRasterLayerTemporalProperties,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from .contrast import stretch
from .ramps import renderer_of_band

MODES = QgsRasterLayerTemporalProperties.TemporalMode
# By this property a composite of a period is known; it holds the name of the period.
PERIOD = "imagecollections/period"
# Layers begin so many seconds later than what they show.
LATE = 1


def set_period(layer: QgsRasterLayer, begin: datetime, end: datetime) -> None:
    """Have a layer shown from one moment up to another, which does not belong to it.

    QGIS also shows it where a frame of the temporal controller ends when it begins; so it begins a
    second later. Projects keep no smaller parts.
    """
    begin += timedelta(seconds=LATE)
    temporal = layer.temporalProperties()
    temporal.setMode(MODES.FixedTemporalRange)
    temporal.setFixedTemporalRange(span(begin, end))
    temporal.setIsActive(True)


def set_date(layer: QgsRasterLayer, moment: datetime) -> None:
    """Tell QGIS when the image was taken: from that moment to the end of the day."""
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    set_period(layer, moment - timedelta(seconds=LATE), midnight + timedelta(days=1))


def time_of(layer: QgsMapLayer) -> QgsDateTimeRange | None:
    """Return when a raster is shown, without the end; None for what is always shown."""
    temporal = layer.temporalProperties() if isinstance(layer, QgsRasterLayer) else None
    if temporal is None or not temporal.isActive() or temporal.mode() != MODES.FixedTemporalRange:
        return None
    shown = temporal.fixedTemporalRange()
    begin, end = shown.begin(), shown.end()
    if not (begin.isValid() and end.isValid()):
        return None
    if layer.customProperty(PERIOD):
        begin = begin.addSecs(-LATE)
    return QgsDateTimeRange(begin, end, True, begin == end)


def span(begin: datetime, end: datetime) -> QgsDateTimeRange:
    """Return the range of two moments in UTC, without its end."""
    return QgsDateTimeRange(_qt_moment(begin), _qt_moment(end), True, False)


def _qt_moment(moment: datetime) -> QDateTime:
    seconds = int(moment.replace(tzinfo=timezone.utc).timestamp())
    return QDateTime.fromSecsSinceEpoch(seconds, Qt.TimeSpec.UTC)


class BandsStyle:
    """Draws the first of many bands, an index by its ramp, others in grey.

    Dates each where QGIS can (from 3.38 on).
    """

    def __init__(self, dates: Sequence[date | None], value: str) -> None:
        self._dates = dates
        self._value = value

    def draw(self, layer: QgsRasterLayer) -> None:
        """Give the layer its renderer and its dates."""
        renderer = renderer_of_band(layer, 1, self._value)
        if renderer is None:
            layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 1))
            stretch(layer)
        else:
            layer.setRenderer(renderer)
        if not hasattr(MODES, "FixedRangePerBand") or not all(self._dates):
            return
        temporal = layer.temporalProperties()
        temporal.setMode(MODES.FixedRangePerBand)
        days = [datetime(day.year, day.month, day.day) for day in self._dates if day]
        temporal.setFixedRangePerBand(
            {number: span(day, day + timedelta(days=1)) for number, day in enumerate(days, 1)}
        )
        temporal.setIsActive(True)
