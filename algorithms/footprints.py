# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The footprints of a collection: an outline of each image, and how much the result has of it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
)
from qgis.PyQt.QtCore import QDate, QVariant

from ..engine.images import Image
from ..engine.masks import REASONS
from ..engine.projection import image_outline
from ..engine.provenance import Usage

# The names are public.
FIELDS = (
    ("position", QVariant.Int),
    ("name", QVariant.String),
    ("source", QVariant.String),
    ("date", QVariant.Date),
    ("valid_fraction", QVariant.Double),
    ("masked_fraction", QVariant.Double),
    ("used_pixels", QVariant.LongLong),
    ("used_fraction", QVariant.Double),
)


def fields(*, with_reasons: bool) -> QgsFields:
    """Return the fields of the footprints, with a count of each reason where there is a mask."""
    found = QgsFields()
    for name, kind in FIELDS:
        found.append(QgsField(name, kind))
    for reason in REASONS if with_reasons else ():
        found.append(QgsField(f"{reason}_pixels", QVariant.LongLong))
    return found


def add_footprints(
    sink: QgsFeatureSink,
    images: Sequence[Image],
    crs: str,
    usage: Usage,
    result_pixels: int,
    *,
    with_reasons: bool,
) -> None:
    """Add one feature for each image.

    Fractions of an image are of its cells on the grid of the result, and null when it has none
    there; the used fraction is of the `result_pixels` valid pixels of the result.
    """
    for image in images:
        feature = QgsFeature(fields(with_reasons=with_reasons))
        points = [QgsPointXY(x, y) for x, y in image_outline(image, crs)]
        feature.setGeometry(QgsGeometry.fromPolygonXY([points]))
        covered = int(usage.covered[image.position])
        valid = int(usage.valid[image.position])
        used = int(usage.used[image.position])
        day = QDate(image.date.year, image.date.month, image.date.day) if image.date else None
        reasons = usage.reasons_of(image.position) if with_reasons else []
        feature.setAttributes(
            [
                image.position,
                image.name,
                image.path,
                day,
                valid / covered if covered else None,
                (covered - valid) / covered if covered else None,
                used,
                used / result_pixels if result_pixels else None,
                *reasons,
            ]
        )
        sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
