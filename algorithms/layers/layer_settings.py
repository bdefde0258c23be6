# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person has set for a layer and its file does not say: to be kept in recipes."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite, nan
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsRasterLayer,
    QgsRasterLayerTemporalProperties,
    QgsRasterRange,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from .images import layer_date, value_range


def settings_of(layer: QgsRasterLayer) -> dict[str, Any]:
    """Return the name of a layer and what is set for it, as plain values; in the main thread.

    `crs` and `date` are there when they are not those of the file; `unused_nodata` are the bands
    whose nodata value is switched off, `nodata` the ranges by band: low, high (None: open), and
    whether each end belongs to it.
    """
    provider = layer.dataProvider()
    bands = range(1, layer.bandCount() + 1)
    settings: dict[str, Any] = {"name": layer.name()}
    if layer.crs() != provider.crs():
        settings["crs"] = layer.crs().authid() or layer.crs().toWkt()
    date = layer_date(layer)
    if date is not None:
        settings["date"] = date.isoformat()
    unused = [
        band
        for band in bands
        if provider.sourceHasNoDataValue(band) and not provider.useSourceNoDataValue(band)
    ]
    if unused:
        settings["unused_nodata"] = unused
    ranges = {str(band): _plain(provider.userNoDataValues(band)) for band in bands}
    if any(ranges.values()):
        settings["nodata"] = {band: found for band, found in ranges.items() if found}
    return settings


def layer_of(source: str, settings: Mapping[str, Any]) -> QgsRasterLayer:
    """Return a layer of a source with what was set for it; it may be broken."""
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False  # nobody will look at it
    layer = QgsRasterLayer(source, settings.get("name", source), "gdal", options)
    if not layer.isValid():
        return layer
    provider = layer.dataProvider()
    if "crs" in settings:
        layer.setCrs(QgsCoordinateReferenceSystem(settings["crs"]))
    if "date" in settings:
        _set_date(layer, settings["date"])
    for band in settings.get("unused_nodata", ()):
        provider.setUseSourceNoDataValue(band, False)
    for band, ranges in settings.get("nodata", {}).items():
        provider.setUserNoDataValue(int(band), [_range(*values) for values in ranges])
    return layer


def _plain(ranges: list[QgsRasterRange]) -> list[list[Any]]:
    return [
        [
            found.low if isfinite(found.low) else None,
            found.high if isfinite(found.high) else None,
            found.includes_low,
            found.includes_high,
        ]
        for found in map(value_range, ranges)
    ]


def _range(
    low: float | None, high: float | None, includes_low: bool, includes_high: bool
) -> QgsRasterRange:
    bounds = QgsRasterRange.BoundsType
    kinds = {
        (True, True): bounds.IncludeMinAndMax,
        (True, False): bounds.IncludeMin,
        (False, True): bounds.IncludeMax,
        (False, False): bounds.Exclusive,
    }
    ends = (nan if low is None else low, nan if high is None else high)
    return QgsRasterRange(*ends, kinds[includes_low, includes_high])


def _set_date(layer: QgsRasterLayer, text: str) -> None:
    moment = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    temporal = layer.temporalProperties()
    temporal.setMode(QgsRasterLayerTemporalProperties.TemporalMode.FixedTemporalRange)
    temporal.setFixedTemporalRange(QgsDateTimeRange(moment, moment))
    temporal.setIsActive(True)
