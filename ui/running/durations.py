# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Times and sizes in words, as exact as they are known."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale

from ...resources.i18n import translate

_MINUTE, _HOUR = 60.0, 3600.0
# Shorter times are no use to know.
SHORT = 10.0
_MOST = 2**63 - 1  # bytes that Qt can count


def duration_text(seconds: float) -> str:
    """Return a time as people say it: 40 s, 3 min, 1 h 20 min."""
    if seconds < SHORT:
        return translate("ImageCollections", "a few seconds")
    if seconds < 1.5 * _MINUTE:
        return f"{round(seconds / 5) * 5} s"
    minutes = round(seconds / _MINUTE)
    if seconds < _HOUR:
        return f"{minutes} min"
    minutes = round(minutes / 5) * 5
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest} min" if rest and hours < 10 else f"{round(seconds / _HOUR)} h"


def size_text(number: float) -> str:
    """Return a number of bytes with two digits or three, as the user writes it: 950 kB, 1,3 Go."""
    size = min(round(number), _MOST)
    digits = len(str(size))
    precision = 1 if digits > 3 and digits % 3 == 1 else 0
    decimal = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(size, precision, decimal)
