# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of the scenes that were found in a folder."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsFields
from qgis.PyQt.QtCore import QDate

from ...engine.products.import_scenes import Written
from ...engine.warp.crs import same_crs
from ..layers.layer_values import wkt_of
from ..layers.outlines import outline_of
from .fields import date_field, fields_of, real_field, text_field

# The names are public.
FIELDS = (
    ("date", date_field),
    ("product", text_field),
    ("tile", text_field),
    ("cloud_cover", real_field),
    ("product_id", text_field),
    ("path", text_field),
    ("location", text_field),
)


def fields() -> QgsFields:
    """Return the fields of the table."""
    return fields_of(FIELDS)


def feature_of(item: Written, crs: str) -> QgsFeature:
    """Return the row of a scene, with its outline in a CRS."""
    scene = item.scene
    feature = QgsFeature(fields())
    feature.setGeometry(outline_of(item.image, crs))
    day = scene.moment
    feature.setAttributes(
        [
            QDate(day.year, day.month, day.day) if day else None,
            scene.kind,
            scene.tile,
            item.image.cloud_cover,
            scene.product_id,
            scene.source,
            item.path,  # under the name that GDAL has for it in a tile index
        ]
    )
    return feature


def common_crs(written: Sequence[Written]) -> str:
    """Return the CRS of all scenes, longitude and latitude where they have several."""
    first = written[0].image.crs
    if all(same_crs(item.image.crs, first) for item in written):
        return first
    return wkt_of(QgsCoordinateReferenceSystem("EPSG:4326"))
