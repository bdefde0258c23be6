# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Outlines of images as QGIS draws them."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsGeometry, QgsPointXY

from ...engine.images import Image
from ...engine.warp.extents import image_outline


def outline_of(image: Image, crs: str) -> QgsGeometry:
    """Return the outline of an image in a CRS, which is WKT."""
    return polygon_of(image_outline(image, crs))


def polygon_of(points: Iterable[tuple[float, float]]) -> QgsGeometry:
    """Return the polygon with these corners, (x, y)."""
    return QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in points]])
