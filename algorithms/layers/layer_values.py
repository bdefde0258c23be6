# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings of a layer of QGIS as plain values; used in the main thread only."""

from __future__ import annotations

from datetime import datetime

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProviderRegistry,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRasterLayerTemporalProperties,
    QgsRasterRange,
)

from ...engine.errors import SourceError
from ...engine.images import ValueRange
from ...engine.text import worded
from .transforms import living


def gdal_source(layer: QgsRasterLayer) -> tuple[str, tuple[str, ...]]:
    """Return the path and the open options with which GDAL opens a layer."""
    return gdal_path(layer.dataProvider().dataSourceUri(True))


def gdal_path(uri: str) -> tuple[str, tuple[str, ...]]:
    """Return the path and the open options in a source as QGIS writes it."""
    registry = QgsProviderRegistry.instance()
    parts = dict(registry.decodeUri("gdal", uri))
    options = tuple(parts.pop("openOptions", None) or ())
    parts.pop("credentialOptions", None)
    parts.pop("authcfg", None)
    return registry.encodeUri("gdal", parts), options


def refuse_unusable(layer: QgsRasterLayer) -> None:
    """Raise SourceError when a layer is broken, a picture, or is read by another provider."""
    name, provider = layer.name(), layer.dataProvider()
    if not layer.isValid() or provider is None:
        raise SourceError(
            worded(
                "Layer '{name}' is broken: its file is not there or cannot be opened.", name=name
            )
        )
    pictures = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)
    has_size = bool(provider.capabilities() & QgsRasterInterface.Capability.Size)
    if provider.name() in ("wms", "arcgismapserver") or provider.dataType(1) in pictures:
        raise SourceError(
            worded(
                "Layer '{name}' is a picture from a map service, not data; use the "
                "images that the picture was made of.",
                name=name,
            )
        )
    if provider.name() != "gdal" or not has_size:
        raise SourceError(
            worded(
                "Layer '{name}' is read by the data provider '{provider}', which is not "
                "supported; export it to a GeoTIFF (Export > Save As) and use that.",
                name=name,
                provider=provider.name(),
            )
        )


def wkt_of(crs: QgsCoordinateReferenceSystem) -> str:
    """Return a CRS as the engine has it, empty for one that is not valid."""
    if not crs.isValid():
        return ""
    variant = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL
    return str(living(crs).toWkt(variant))


def unused_nodata(layer: QgsRasterLayer) -> tuple[int, ...]:
    """Return the bands whose nodata value is switched off."""
    provider = layer.dataProvider()
    return tuple(
        band
        for band in range(1, layer.bandCount() + 1)
        if provider.sourceHasNoDataValue(band) and not provider.useSourceNoDataValue(band)
    )


def nodata_ranges(layer: QgsRasterLayer) -> tuple[tuple[int, tuple[ValueRange, ...]], ...]:
    """Return the values that a user declared to be nodata: (band, ranges)."""
    provider = layer.dataProvider()
    return tuple(
        (band, tuple(value_range(item) for item in ranges))
        for band in range(1, layer.bandCount() + 1)
        if (ranges := provider.userNoDataValues(band))
    )


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
