# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Transforms between CRS that work in every thread."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
)

_WKT = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED


def transform_between(
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsCoordinateTransform:
    """Return a transform for the thread that asks.

    QGIS hands out a CRS again that was first used in a thread which has ended; it is dead in all
    new threads, and a transform with it leaves coordinates as they are, without a word. Then it is
    to forget what it keeps, and both CRS are made anew.
    """
    made = QgsCoordinateTransform(source, target, context)
    if made.isShortCircuited() or made.instantiatedCoordinateOperationDetails().proj:
        return made
    QgsCoordinateReferenceSystem.invalidateCache()
    QgsCoordinateTransform.invalidateCache()
    return QgsCoordinateTransform(_anew(source), _anew(target), context)


def _anew(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    made = QgsCoordinateReferenceSystem(crs.authid())
    return made if made.isValid() else QgsCoordinateReferenceSystem.fromWkt(crs.toWkt(_WKT))
