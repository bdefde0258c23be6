# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Defaults of parameters that are set once for all runs, among the settings of QGIS."""

from __future__ import annotations

from qgis.core import QgsSettings

SCHEDULER = "image_collections/scheduler"
PATH_MAP = "image_collections/path_map"


def value(key: str) -> str:
    """Return a setting, an empty text when it is not set."""
    return str(QgsSettings().value(key, "") or "")


def set_value(key: str, text: str) -> None:
    """Keep a setting; an empty text removes it."""
    if text:
        QgsSettings().setValue(key, text)
    else:
        QgsSettings().remove(key)
