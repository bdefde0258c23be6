# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rectangles of QGIS as bounds of the engine, and the other way."""

from __future__ import annotations

from qgis.core import QgsRectangle

from ...engine.grid.grid import Bounds


def as_bounds(rectangle: QgsRectangle) -> Bounds:
    """Return the bounds that a rectangle of QGIS has."""
    return Bounds(
        rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum()
    )


def as_rectangle(bounds: Bounds) -> QgsRectangle:
    """Return bounds as a rectangle of QGIS."""
    return QgsRectangle(bounds.left, bounds.bottom, bounds.right, bounds.top)
