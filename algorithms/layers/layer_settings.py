# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings of a layer that its file does not say, to be kept in recipes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from math import inf, isfinite
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from ...engine.images import ValueRange
from .layer_values import layer_date, nodata_ranges, unused_nodata, wkt_of
from .transforms import living


def settings_of(layer: QgsRasterLayer) -> dict[str, Any]:
    """Return the name of a layer and what is set for it, as plain values; in the main thread.

    `crs` and `date` are there when they are not those of the file; `unused_nodata` are the bands
    whose nodata value is switched off, `nodata` the ranges by band: low, high (None: open), and
    whether each end belongs to it.
    """
    settings: dict[str, Any] = {"name": layer.name()}
    if layer.crs() != layer.dataProvider().crs():
        settings["crs"] = layer.crs().authid() or living(layer.crs()).toWkt()
    date = layer_date(layer)
    if date is not None:
        settings["date"] = date.isoformat()
    unused = unused_nodata(layer)
    if unused:
        settings["unused_nodata"] = list(unused)
    ranges = {str(band): _plain(found) for band, found in nodata_ranges(layer)}
    if ranges:
        settings["nodata"] = ranges
    return settings


def values_of_settings(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was set as the engine has it: CRS, nodata and date."""
    crs, date = settings.get("crs"), settings.get("date")
    return {
        "crs": wkt_of(QgsCoordinateReferenceSystem(crs)) if crs else "",
        "unused_nodata": tuple(settings.get("unused_nodata", ())),
        "masked_ranges": tuple(
            (int(band), tuple(_range(*values) for values in ranges))
            for band, ranges in settings.get("nodata", {}).items()
        ),
        "date": datetime.fromisoformat(date) if date else None,
    }


def _plain(ranges: Iterable[ValueRange]) -> list[list[Any]]:
    return [
        [
            found.low if isfinite(found.low) else None,
            found.high if isfinite(found.high) else None,
            found.includes_low,
            found.includes_high,
        ]
        for found in ranges
    ]


def _range(
    low: float | None, high: float | None, includes_low: bool, includes_high: bool
) -> ValueRange:
    return ValueRange(
        -inf if low is None else low, inf if high is None else high, includes_low, includes_high
    )
