# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers as the user writes them; files and the clipboard have a point."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale


def in_locale(number: str) -> str:
    """Return a number that is written with a point with the decimal sign of the user."""
    return number.replace(".", QLocale().decimalPoint())
