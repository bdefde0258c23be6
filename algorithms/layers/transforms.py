# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""CRS and transforms between them that work in every thread.

QGIS hands out a CRS again that was first used in a thread which has ended. It is dead: it is valid,
but has no text, and a transform with it leaves coordinates as they are, without a word. Then QGIS
is to forget what it keeps, and the CRS is made anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsRectangle,
)

_WKT = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED


def transform_between(
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsCoordinateTransform:
    """Return a transform for the thread that asks."""
    made = QgsCoordinateTransform(source, target, context)
    if not source.isValid() or not target.isValid():
        return made
    # One of CRS that are the same moves nothing either, and is valid.
    is_the_same = made.isValid() and made.isShortCircuited()
    if is_the_same or made.instantiatedCoordinateOperationDetails().proj:
        return made
    forget_crs()
    return QgsCoordinateTransform(_anew(source), _anew(target), context)


def living(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """Return a CRS as one that works in the thread that asks."""
    if not crs.isValid() or crs.toWkt(_WKT):
        return crs
    forget_crs()
    return _anew(crs)


def crs_of(wkt: str) -> QgsCoordinateReferenceSystem:
    """Return the CRS of a text, for the thread that asks; not valid where it is none."""
    made = QgsCoordinateReferenceSystem.fromWkt(wkt)
    if not made.isValid() or made.toWkt(_WKT):
        return made
    forget_crs()
    return QgsCoordinateReferenceSystem.fromWkt(wkt)


def extent_in(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    name: str,
    context: QgsProcessingContext,
    crs: QgsCoordinateReferenceSystem,
) -> QgsRectangle:
    """Return the extent of a parameter in a CRS, as QGIS does in a thread where no CRS is dead."""
    found = algorithm.parameterAsExtent(parameters, name, context, crs)
    given, value = algorithm.parameterAsExtent(parameters, name, context), parameters.get(name)
    # Numbers without a CRS, and outlines, are never moved.
    is_bare = isinstance(value, QgsGeometry) or (isinstance(value, str) and _is_bare(value))
    source = algorithm.parameterAsExtentCrs(parameters, name, context)
    was_moved = not _are_alike(found, given)
    if was_moved or found.isNull() or is_bare or source == crs or not source.isValid():
        return found
    change = transform_between(source, crs, context.transformContext())
    change.setBallparkTransformsAreAppropriate(True)
    try:
        return change.transformBoundingBox(given)
    except QgsCsException:
        return found


def has_area(extent: QgsRectangle) -> bool:
    """Return False for an extent that is none, reaches to infinity, or holds no area."""
    return not (extent.isNull() or not extent.isFinite() or extent.isEmpty())


def _are_alike(one: QgsRectangle, other: QgsRectangle) -> bool:
    """Return True for one extent that was moved nowhere; sums of its sides leave a trace."""
    size = max(map(abs, _sides(one)))
    return all(abs(a - b) <= 1e-12 * size for a, b in zip(_sides(one), _sides(other)))


def _sides(box: QgsRectangle) -> tuple[float, float, float, float]:
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def _is_bare(extent: str) -> bool:
    return "[" not in extent and extent.count(",") == 3


def forget_crs() -> None:
    """Have QGIS make each CRS anew that is asked for, as after work in a thread that will end."""
    QgsCoordinateReferenceSystem.invalidateCache()
    QgsCoordinateTransform.invalidateCache()


def _anew(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    made = QgsCoordinateReferenceSystem(crs.authid())
    if not made.isValid():
        made = QgsCoordinateReferenceSystem.fromWkt(crs.toWkt(_WKT))
    # A dead one without a name has this text alone.
    return made if made.isValid() else QgsCoordinateReferenceSystem.fromProj(crs.toProj())
