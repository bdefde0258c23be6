# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The polygons of the pieces of classes, with what is known of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import QgsFeature, QgsFields, QgsGeometry

from ...engine.analysis.clean_classes import CleanPieces
from ...engine.arrays import Floats
from .fields import count_field, real_field
from .sinks import Sink


def fields(bands: Sequence[str]) -> QgsFields:
    """Return the fields of the polygons, with the mean of each band; the names are public."""
    found = QgsFields()
    for field in (count_field("class"), count_field("cells"), real_field("area")):
        found.append(field)
    for band in bands:
        found.append(real_field(f"{band}_mean"))
    return found


def add_polygons(
    sink: Sink,
    bands: Sequence[str],
    pieces: CleanPieces,
    polygons: Iterable[tuple[int, bytes]],
    means: Floats | None,
) -> None:
    """Add a feature for each polygon, which has the number of its piece, from 1, and a shape."""
    columns = fields(bands)
    for number, shape in polygons:
        piece = number - 1
        geometry = QgsGeometry()
        geometry.fromWkb(shape)
        feature = QgsFeature(columns)
        feature.setGeometry(geometry)
        column = [] if means is None else means[:, piece].tolist()
        known = [None if mean != mean else mean for mean in column]
        feature.setAttributes(
            [
                int(pieces.classes[piece]),
                int(pieces.cells[piece]),
                float(pieces.areas[piece]),
                *known,
            ]
        )
        sink.add(feature)
