# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Fields of tables, whose types have other names in older versions of QGIS."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.core import Qgis, QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType, QVariant

# From 3.38 on QGIS takes the types of QMetaType. QVariant has none any more in Qt 6.
_TYPES = QMetaType.Type if Qgis.QGIS_VERSION_INT >= 33800 else QVariant


def text_field(name: str) -> QgsField:
    """Make a field for text."""
    return QgsField(name, _type("QString"))


def date_field(name: str) -> QgsField:
    """Make a field for a day."""
    return QgsField(name, _type("QDate"))


def real_field(name: str) -> QgsField:
    """Make a field for a real number."""
    return QgsField(name, _type("Double"))


def number_field(name: str) -> QgsField:
    """Make a field for a whole number of 32 bits."""
    return QgsField(name, _type("Int"))


def count_field(name: str) -> QgsField:
    """Make a field for a whole number of 64 bits."""
    return QgsField(name, _type("LongLong"))


def fields_of(records: Iterable[tuple[str, Callable[[str], QgsField]]]) -> QgsFields:
    """Return the fields of pairs of a name and what makes a field of it."""
    found = QgsFields()
    for name, make_field in records:
        found.append(make_field(name))
    return found


def _type(name: str) -> int:
    return getattr(_TYPES, name if _TYPES is not QVariant else name.replace("Q", ""))
