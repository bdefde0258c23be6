# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons of numbered cells: their order, and that of their rings and corners."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from image_collections.engine.grid.grid import Grid
from image_collections.engine.outputs.polygonizing import in_order, polygonized
from image_collections.engine.progress import Silence
from osgeo import ogr

# Numbers are not in the order of rows, and 2 has two holes.
CELLS = [
    [0, 3, 3, 1, 1],
    [2, 2, 2, 2, 2],
    [2, 0, 2, 4, 2],
    [2, 2, 2, 2, 2],
]
OUTER = [(0, 3), (0, 0), (5, 0), (5, 3)]
LEFT_HOLE = [(1, 2), (2, 2), (2, 1), (1, 1)]
RIGHT_HOLE = [(3, 2), (4, 2), (4, 1), (3, 1)]


def rings(wkb):
    polygon = ogr.CreateGeometryFromWkb(wkb)
    return [
        polygon.GetGeometryRef(place).GetPoints() for place in range(polygon.GetGeometryCount())
    ]


def closed(ring):
    return [*ring, ring[0]]


def binary(*polygon):
    parts = [struct.pack("<BII", 1, 3, len(polygon))]
    for ring in polygon:
        parts.append(struct.pack("<I", len(ring)) + np.asarray(ring, "<f8").tobytes())
    return b"".join(parts)


def test_polygons_come_by_number_and_rings_from_the_top(tmp_path):
    cells = np.array(CELLS, np.int32)
    grid = Grid("", 0.0, 4.0, 1.0, 1.0, 5, 4)
    shapes = dict(polygonized([(grid.window, cells)], grid, tmp_path / "cells.tif", Silence()))
    assert list(shapes) == [1, 2, 3, 4]
    assert rings(shapes[1]) == [closed([(3, 4), (3, 3), (5, 3), (5, 4)])]
    assert rings(shapes[2]) == [closed(OUTER), closed(LEFT_HOLE), closed(RIGHT_HOLE)]
    assert rings(shapes[3]) == [closed([(1, 4), (1, 3), (3, 3), (3, 4)])]
    assert rings(shapes[4]) == [closed([(3, 2), (3, 1), (4, 1), (4, 2)])]


@pytest.mark.parametrize("turned", range(4))
@pytest.mark.parametrize("step", [1, -1])
def test_however_the_rings_come(turned, step):
    def come(ring):
        return closed((ring[turned:] + ring[:turned])[::step])

    found = in_order(binary(come(OUTER), come(RIGHT_HOLE), come(LEFT_HOLE)))
    assert found == binary(closed(OUTER), closed(LEFT_HOLE), closed(RIGHT_HOLE))
