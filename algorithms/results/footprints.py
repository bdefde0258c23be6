# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The footprints of a collection: an outline of each image, and how much the result has of it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsFeature, QgsFields, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QDate

from ...engine.composites.provenance import Usage
from ...engine.grid.grid import Bounds, Grid
from ...engine.images import Image
from ...engine.inputs.joined_files import shown_path
from ...engine.masks import REASONS
from ...engine.warp.crs import full_turn
from ...engine.warp.extents import image_outline
from ...engine.warp.longitudes import turns_to_meet
from ..layers.images import LeftOut
from .fields import count_field, date_field, number_field, real_field, text_field
from .sinks import Sink

# The names are public.
FIELDS = (
    ("position", number_field),
    ("name", text_field),
    ("source", text_field),
    ("date", date_field),
    ("valid_fraction", real_field),
    ("masked_fraction", real_field),
    ("used_pixels", count_field),
    ("used_fraction", real_field),
)


def fields(*, with_reasons: bool, with_errors: bool = False) -> QgsFields:
    """Return the fields of the footprints, with a count of each reason where there is a mask.

    `with_errors` adds why an image was left out.
    """
    found = QgsFields()
    for name, new_field in FIELDS:
        found.append(new_field(name))
    for reason in REASONS if with_reasons else ():
        found.append(count_field(f"{reason}_pixels"))
    if with_errors:
        found.append(text_field("error"))
    return found


def add_footprints(
    sink: Sink,
    images: Sequence[Image],
    grid: Grid,
    usage: Usage,
    result_pixels: int,
    *,
    with_reasons: bool,
    left_out: Sequence[LeftOut] | None = None,
) -> None:
    """Add one feature for each image, and for each that was left out, with the reason.

    Fractions of an image are of its cells on the grid of the result, and null when it has none
    there; the used fraction is of the `result_pixels` valid pixels of the result. An image that
    could not be opened has no outline. `left_out` is None where none can be.
    """
    columns = fields(with_reasons=with_reasons, with_errors=left_out is not None)
    for image in images:
        feature = _feature(columns, image, grid)
        covered = int(usage.covered[image.position])
        valid = int(usage.valid[image.position])
        used = int(usage.used[image.position])
        if covered:
            feature["valid_fraction"] = valid / covered
            feature["masked_fraction"] = (covered - valid) / covered
        feature["used_pixels"] = used
        if result_pixels:
            feature["used_fraction"] = used / result_pixels
        if with_reasons:
            for reason, count in zip(REASONS, usage.reasons_of(image.position)):
                feature[f"{reason}_pixels"] = count
        sink.add(feature)
    for item in left_out or ():
        feature = _feature(columns, item.image, grid)
        feature["position"] = item.position
        feature["name"] = item.name
        feature["source"] = item.source
        feature["used_pixels"] = 0
        feature["error"] = item.reason
        sink.add(feature)


def _feature(columns: QgsFields, image: Image | None, grid: Grid) -> QgsFeature:
    """Return a feature with what is known of an image, None when nothing is."""
    feature = QgsFeature(columns)
    if image is None:
        return feature
    feature.setGeometry(_outline(image, grid))
    feature["position"] = image.position
    feature["name"] = image.name
    feature["source"] = shown_path(image)
    if image.date:
        feature["date"] = QDate(image.date.year, image.date.month, image.date.day)
    return feature


def _outline(image: Image, grid: Grid) -> QgsGeometry:
    """Return the outline of an image where it lies on a grid: longitudes are a circle."""
    points = image_outline(image, grid.crs)
    outline = _polygon(points)
    turn = full_turn(grid.crs)
    if turn is None or not points:
        return outline
    box = outline.boundingBox()
    bounds = Bounds(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    copies = [
        _polygon([(x + number * turn, y) for x, y in points])
        for number in turns_to_meet(bounds, grid.bounds, turn)
    ]
    if len(copies) < 2:
        return copies[0] if copies else outline
    strip = QgsRectangle(grid.bounds.left, bounds.bottom, grid.bounds.right, bounds.top)
    within = [copy.intersection(QgsGeometry.fromRect(strip)) for copy in copies]
    joined = QgsGeometry.unaryUnion(within)
    if len(joined.asGeometryCollection()) == 1:
        joined.convertToSingleType()
        return joined
    # On both ends of the grid: the footprint is one polygon, where most of the image is.
    return max(zip(within, copies), key=lambda pair: pair[0].area())[1]


def _polygon(points: Sequence[tuple[float, float]]) -> QgsGeometry:
    return QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in points]])
