# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""From QGIS layers to images of the engine; used in the main thread only."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProviderRegistry,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRasterLayerTemporalProperties,
    QgsRasterRange,
)

from ...engine.errors import InvalidOptionError, SourceError
from ...engine.grid.grid import Grid
from ...engine.images import Image, ValueRange
from ...engine.inputs.describe import describe
from ...engine.inputs.name_patterns import Pattern
from ...engine.inputs.named_dates import Dated
from ...engine.inputs.sensors import coloured
from ...engine.products.pattern import dated_match, stated_date
from ...engine.warp.extents import native_grid
from .sensors import sensors

NO_MATCH = "the date pattern finds nothing in its name; its date is looked for as without it."


def image_of(layer: QgsRasterLayer, position: int, pattern: Pattern | None = None) -> Image:
    """Return what the engine needs to know of a layer.

    `pattern` says where the date is in the names of layers or files; it goes before what the file
    says, and not before what is set for the layer.

    Raises InvalidOptionError when it finds what is no date, and SourceError when the layer is
    broken, is a picture and not data, or is read by another provider than GDAL.
    """
    name = layer.name()
    provider = layer.dataProvider()
    if not layer.isValid() or provider is None:
        raise SourceError(f"Layer '{name}' is broken: its file is not there or cannot be opened.")
    _refuse_pictures(layer)
    path, open_options = gdal_source(layer)
    bands = range(1, layer.bandCount() + 1)
    dated = _date(layer, path, pattern)
    image = describe(
        path,
        name=name,
        position=position,
        crs=_wkt(layer.crs()),
        open_options=open_options,
        unused_nodata=[
            band
            for band in bands
            if provider.sourceHasNoDataValue(band) and not provider.useSourceNoDataValue(band)
        ],
        masked_ranges={
            band: tuple(value_range(item) for item in ranges)
            for band in bands
            if (ranges := provider.userNoDataValues(band))
        },
        date=dated.moment if dated else None,
    )
    remark = dated.remark if dated else NO_MATCH if pattern else ""
    if remark:
        image = replace(image, remarks=(*image.remarks, remark))
    return coloured(image, sensors())


def grid_of(layer: QgsRasterLayer) -> Grid:
    """Return the grid of a reference layer.

    Raises SourceError when the layer has no north-up grid.
    """
    image = image_of(layer, 0)
    grid = native_grid(image, image.crs)
    if grid is None:
        raise SourceError(
            f"The reference layer '{layer.name()}' is rotated or upside down; choose a layer with "
            "north at the top."
        )
    return grid


def gdal_source(layer: QgsRasterLayer) -> tuple[str, list[str]]:
    """Return the path and the open options with which GDAL opens a layer."""
    registry = QgsProviderRegistry.instance()
    parts = dict(registry.decodeUri("gdal", layer.dataProvider().dataSourceUri(True)))
    options = list(parts.pop("openOptions", None) or [])
    parts.pop("credentialOptions", None)
    parts.pop("authcfg", None)
    return registry.encodeUri("gdal", parts), options


def _refuse_pictures(layer: QgsRasterLayer) -> None:
    name, provider = layer.name(), layer.dataProvider()
    pictures = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)
    has_size = bool(provider.capabilities() & QgsRasterInterface.Capability.Size)
    if provider.name() in ("wms", "arcgismapserver") or provider.dataType(1) in pictures:
        raise SourceError(
            f"Layer '{name}' is a picture from a map service, not data; use the images that the "
            "picture was made of."
        )
    if provider.name() != "gdal" or not has_size:
        raise SourceError(
            f"Layer '{name}' is read by the data provider '{provider.name()}', which is not "
            "supported; export it to a GeoTIFF (Export > Save As) and use that."
        )


def _wkt(crs: QgsCoordinateReferenceSystem) -> str:
    if not crs.isValid():
        return ""
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)


def value_range(item: QgsRasterRange) -> ValueRange:
    """Return a nodata range of QGIS with infinite open ends."""
    bounds = QgsRasterRange.BoundsType
    low, high = item.min(), item.max()
    return ValueRange(
        low if low == low else float("-inf"),  # NaN is an open end
        high if high == high else float("inf"),
        item.bounds() in (bounds.IncludeMinAndMax, bounds.IncludeMin),
        item.bounds() in (bounds.IncludeMinAndMax, bounds.IncludeMax),
    )


def _date(layer: QgsRasterLayer, path: str, pattern: Pattern | None) -> Dated | None:
    """Return the date that the layer or the pattern states, None when the file is to say it."""
    moment = layer_date(layer)
    if moment is not None:
        return Dated(moment)
    if pattern is None:
        return None
    for name in (layer.name(), re.split(r"[/\\]", path.rstrip("/\\"))[-1]):
        match = pattern.search(name)
        if match is None:
            continue
        dated = dated_match(match)
        if dated is None:
            raise InvalidOptionError(
                f"The date pattern takes '{stated_date(match)}' from the name of image "
                f"'{layer.name()}', which is no date."
            )
        return dated
    return None


def layer_date(layer: QgsRasterLayer) -> datetime | None:
    """Return the date that is set under Temporal in the layer's properties."""
    temporal = layer.temporalProperties()
    fixed = QgsRasterLayerTemporalProperties.TemporalMode.FixedTemporalRange
    if temporal is None or not temporal.isActive() or temporal.mode() != fixed:
        return None
    begin = temporal.fixedTemporalRange().begin()
    if not begin.isValid():
        return None
    # As it stands: QGIS means the clock of the image, whatever zone this computer is in.
    day, clock = begin.date(), begin.time()
    return datetime(
        day.year(), day.month(), day.day(), clock.hour(), clock.minute(), clock.second()
    )


class LeftOut(NamedTuple):
    """An image of the list that the result is made without, and why."""

    position: int
    name: str
    source: str
    reason: str
    image: Image | None = None
