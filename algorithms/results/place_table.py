# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The layer of what became of places: what was used of each group, cells, areas, and problems."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from qgis.core import QgsFeature, QgsFields, QgsGeometry

from ...engine.analysis.place_records import PlaceResult
from ...engine.outputs.vector_file import outlines_of
from ..parameters.local_map import LocalMap
from ..parameters.places import Area
from .fields import count_field, date_field, fields_of, number_field, real_field, text_field
from .sinks import Sink
from .tables import attribute

# The names are public. Those of the groups stand between the two: ascending_images and so on.
FIELDS_BEFORE = (
    ("id", text_field),
    ("target", date_field),
    ("buffer", real_field),
    ("choice", text_field),
    ("images", number_field),
)
FIELDS_AFTER = (
    ("cells", count_field),
    ("masked_cells", count_field),
    ("area_before", real_field),
    ("area_after", real_field),
    ("iou", real_field),
    ("raster", text_field),
    ("polygons", text_field),
    ("problem", text_field),
)
OF_A_GROUP = (("images", text_field), ("dates", text_field), ("masked", count_field))
# What the fields of the only group begin with, where images are in no groups.
ONE_GROUP = "used"
# The choice where no image was complete enough.
MEDIAN_OF_ALL = "median_of_all"
NOTHING_FOUND = "The model found no polygon."
BETWEEN = "; "


def place_fields(groups: Sequence[str]) -> QgsFields:
    """Return the fields of the layer, those of some groups among them."""
    of_groups = [(f"{head}_{name}", kind) for head in heads_of(groups) for name, kind in OF_A_GROUP]
    return fields_of([*FIELDS_BEFORE, *of_groups, *FIELDS_AFTER])


def heads_of(groups: Sequence[str]) -> list[str]:
    """Return what the names of fields of groups begin with, all different."""
    found: list[str] = []
    for group in groups:
        head = re.sub(r"\W+", "_", group.lower()).strip("_") or ONE_GROUP
        number, numbered = 1, head
        while numbered in found:
            number += 1
            numbered = f"{head}{number}"
        found.append(numbered)
    return found


def add_place(
    sink: Sink,
    fields: QgsFields,
    result: PlaceResult,
    area: Area,
    there: LocalMap | None,
    groups: Sequence[str],
    choice: str,
    *,
    has_model: bool,
) -> None:
    """Write what became of a place: with the polygons that a model found, else with its own.

    Where a model found none, it has no geometry. `there` is the map of the polygon, `choice` the
    rule.
    """
    shape, before, after, agreement = _areas(result, there)
    if not has_model:
        shape = _given(area) if there is None else there.in_layer(there.polygon)
    problem = result.problem
    if result.polygons and not after and not problem:
        problem = NOTHING_FOUND
    used = [result.used.get(group) for group in groups]
    is_complete = all(each.is_complete for each in used if each is not None)
    count = sum(len(each.images) for each in used if each is not None)
    record: list[Any] = [
        result.place.id,
        result.place.target,
        area.buffer,
        (choice if is_complete else MEDIAN_OF_ALL) if count else None,
        count,
    ]
    for each in used:
        if each is None or not each.images:
            record += [None, None, None]
        else:
            record += [BETWEEN.join(each.images), BETWEEN.join(each.dates), each.masked]
    record += [
        result.cells,
        result.masked_cells,
        before,
        after,
        agreement,
        result.raster or None,
        result.polygons or None,
        problem or None,
    ]
    feature = QgsFeature(fields)
    feature.setAttributes([attribute(value) for value in record])
    if shape is not None:
        feature.setGeometry(shape)
    sink.add(feature)


def _given(area: Area) -> QgsGeometry | None:
    """Return the polygon of a place that has no map, as a multipolygon."""
    if area.geometry is None:
        return None
    shape = QgsGeometry(area.geometry)
    shape.convertToMultiType()
    return shape


def _areas(
    result: PlaceResult, there: LocalMap | None
) -> tuple[QgsGeometry | None, float | None, float | None, float | None]:
    """Return the shape that was found, the area before and after, and how both agree.

    None for what is not known.
    """
    if there is None:
        return None, None, None, None
    before = _rounded(there.area)
    if not result.polygons:
        return None, before, None, None
    found = outlines_of(result.polygons)
    joined = QgsGeometry() if found is None else there.joined(found.polygons, found.crs)
    if joined.isNull() or joined.isEmpty():
        return None, before, 0.0, 0.0
    after, agreement = _rounded(joined.area()), _rounded(there.agreement(joined))
    return there.in_layer(joined), before, after, agreement


def _rounded(number: float) -> float:
    """Return a number without its last digits, which depend on the version of PROJ."""
    return float(f"{number:.9g}")
