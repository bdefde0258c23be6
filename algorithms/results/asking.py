# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Asking an algorithm where its outputs go, of which nothing is opened."""

from __future__ import annotations

from qgis.core import QgsProcessingContext


def apart_from(context: QgsProcessingContext) -> QgsProcessingContext:
    """Return a context to ask with: in that of the run QGIS notes what it is to open.

    Asked twice there, it would open two layers, a temporary one under a name that is never written.
    """
    apart = QgsProcessingContext()
    apart.setExpressionContext(context.expressionContext())
    return apart
