# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The footprints of a collection: an outline of each image, and how much the result has of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtGui import QColor

from ...engine.composites.provenance import Usage
from ...engine.grid.grid import Grid
from ...engine.images import Image
from ...engine.inputs.joined_files import shown_path
from ...engine.masks import REASONS
from ...engine.warp.crs import full_turn
from ...engine.warp.extents import image_outline
from ...engine.warp.longitudes import turns_to_meet
from ..layers.images import LeftOut
from ..layers.outlines import polygon_of
from ..layers.rectangles import as_bounds
from .fields import count_field, date_field, fields_of, number_field, real_field, text_field
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


def _fields(*, with_reasons: bool, with_errors: bool) -> QgsFields:
    """Return the fields of the footprints, with a count of each reason where there is a mask.

    `with_errors` adds why an image was left out.
    """
    found = fields_of(FIELDS)
    for reason in REASONS if with_reasons else ():
        found.append(count_field(f"{reason}_pixels"))
    if with_errors:
        found.append(text_field("error"))
    return found


def write_footprints(
    make_sink: Callable[[QgsFields], Sink],
    images: Sequence[Image],
    grid: Grid,
    usage: Usage,
    result_pixels: int,
    *,
    with_reasons: bool,
    left_out: Sequence[LeftOut] | None = None,
) -> str:
    """Write one feature for each image, and for each that was left out; return where they are.

    Fractions of an image are of its cells on the grid of the result, and null when it has none
    there; the used fraction is of the `result_pixels` valid pixels of the result. An image that
    could not be opened has no outline. `left_out` is None where none can be.
    """
    columns = _fields(with_reasons=with_reasons, with_errors=left_out is not None)
    sink = make_sink(columns)
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
    return sink.close()


def draw_footprints(layer: QgsVectorLayer) -> None:
    """Draw outlines only, so that the images below stay visible, labelled with date and share."""
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "220,50,50,255", "outline_width": "0.4"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    fields = set(layer.fields().names())
    if not {"date", "name"} <= fields:
        return
    text = """coalesce(format_date("date", 'yyyy-MM-dd'), "name")"""
    if "used_fraction" in fields:
        text = f"""concat({text}, ', ' || round(100 * "used_fraction") || ' %')"""
    settings = QgsPalLayerSettings()
    settings.fieldName = text
    settings.isExpression = True
    form = QgsTextFormat()
    form.setSize(8)
    form.setColor(QColor(120, 20, 20))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    form.setBuffer(buffer)
    settings.setFormat(form)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


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
    outline = polygon_of(points)
    turn = full_turn(grid.crs)
    if turn is None or not points:
        return outline
    box = outline.boundingBox()
    bounds = as_bounds(box)
    copies = [
        polygon_of([(x + number * turn, y) for x, y in points])
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
