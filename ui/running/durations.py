# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Times and sizes in words, as exact as they are known."""

from __future__ import annotations

from ...resources.i18n import translate

_MINUTE, _HOUR = 60.0, 3600.0
# Shorter times are no use to know.
SHORT = 10.0
_UNITS = ("B", "kB", "MB", "GB", "TB", "PB")


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
    """Return a number of bytes with two digits or three: 950 kB, 1.3 GB."""
    unit = 0
    while number >= 1000 and unit < len(_UNITS) - 1:
        number /= 1000
        unit += 1
    digits = 1 if unit and number < 10 else 0
    return f"{number:.{digits}f} {_UNITS[unit]}"
