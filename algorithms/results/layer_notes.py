# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Notes that a layer takes with it in its project, as JSON in its properties.

A project may be of another version of the plugin, or changed by hand: a note that is not of the
kind that is asked for counts as none.
"""

from __future__ import annotations

import json
import math
from typing import Any, TypeVar

from qgis.core import QgsMapLayer

T = TypeVar("T")


def take_note(layer: QgsMapLayer, key: str, value: Any) -> None:
    """Have a layer keep plain data."""
    layer.setCustomProperty(key, json.dumps(value))


def noted(layer: QgsMapLayer, key: str, kind: type[T]) -> T | None:
    """Return what a layer keeps, None when that is nothing, or nothing of this kind."""
    text = layer.customProperty(key)
    if not text or not isinstance(text, str):
        return None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, kind) else None


def texts(value: Any) -> dict[str, str]:
    """Return what is a text, by name, of plain data of any kind."""
    items = value.items() if isinstance(value, dict) else ()
    return {name: each for name, each in items if isinstance(each, str)}


def numbers(value: Any) -> dict[str, float]:
    """Return what is a finite number, by name, of plain data of any kind."""
    items = value.items() if isinstance(value, dict) else ()
    return {name: each for name, each in items if _is_number(each)}


def _is_number(value: Any) -> bool:
    return type(value) in (int, float) and math.isfinite(value)
