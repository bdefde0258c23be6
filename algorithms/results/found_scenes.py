# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of a search: an outline of each item, and what it says of itself."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFeature, QgsFields, QgsGeometry
from qgis.PyQt.QtCore import QDate

from ...engine.catalogue.item_stream import Record
from ...engine.catalogue.items import bounds_of_item
from ...engine.catalogue.matching import ItemFacts
from ...engine.catalogue.properties import CIRCLE, text_of
from ...engine.inputs.rights import attribution_in, licence_in
from ..layers.outlines import polygon_of
from ..layers.rectangles import as_rectangle
from .fields import date_field, fields_of, number_field, real_field, text_field

# The names are public.
FIELDS = (
    ("position", number_field),
    ("name", text_field),
    ("date", date_field),
    ("collection", text_field),
    ("platform", text_field),
    ("tile", text_field),
    ("cloud_cover", real_field),
    ("license", text_field),
    ("attribution", text_field),
    ("item", text_field),
)

Ring = list[tuple[float, float]]


def fields() -> QgsFields:
    """Return the fields of the table."""
    return fields_of(FIELDS)


def feature_of_item(record: Record, position: int) -> QgsFeature:
    """Return an item as a feature; `position` is its place in the collection file."""
    facts = ItemFacts(record, position)
    properties = facts.properties
    day = facts.date
    links = (link for link in record.get("links", ()) if link.get("rel") == "self")
    feature = QgsFeature(fields())
    feature.setGeometry(outline_of_item(record))
    feature.setAttributes(
        [
            position,
            facts.name,
            QDate(day.year, day.month, day.day) if day else None,
            str(record.get("collection") or ""),
            text_of(properties, ("platform",)),
            facts.tile,
            facts.cloud_cover,
            licence_in(properties),
            attribution_in(properties),
            next((link["href"] for link in links), ""),
        ]
    )
    return feature


def outline_of_item(record: Record) -> QgsGeometry:
    """Return where an item lies as one polygon, beyond 180 degrees where it crosses them."""
    rings = _rings(record.get("geometry"))
    if rings:
        bounds = bounds_of_item(record)
        if bounds is not None and bounds.right > CIRCLE / 2:
            rings = [[(x + CIRCLE if x < 0 else x, y) for x, y in ring] for ring in rings]
        parts = [polygon_of(ring) for ring in rings]
        outline = QgsGeometry.unaryUnion(parts) if len(parts) > 1 else parts[0]
        if outline.isMultipart() and len(outline.asGeometryCollection()) > 1:
            outline = outline.convexHull()
        outline.convertToSingleType()
        if not outline.isEmpty():
            return outline
    bounds = bounds_of_item(record)
    if bounds is None:
        return QgsGeometry()
    return QgsGeometry.fromRect(as_rectangle(bounds))


def _rings(geometry: Any) -> list[Ring]:
    """Return the outer rings of a polygon or of several; none for anything else."""
    coordinates = geometry.get("coordinates") if isinstance(geometry, dict) else None
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    polygons: Any = {"Polygon": [coordinates], "MultiPolygon": coordinates}.get(str(kind))
    try:
        return [
            [(float(point[0]), float(point[1])) for point in polygon[0]]
            for polygon in polygons or ()
            if len(polygon[0]) > 3
        ]
    except (TypeError, ValueError, IndexError, KeyError):
        return []
