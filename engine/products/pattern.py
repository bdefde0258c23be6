# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The pattern with which a person groups files."""

from __future__ import annotations

import re

from ..errors import InvalidOptionError
from ..inputs.name_patterns import Pattern

EXAMPLE = r"(?P<date>\d{8}).*_(?P<band>B\d+)\.TIF"


def read_pattern(text: str) -> Pattern:
    """Return the pattern; upper and lower case are the same to it.

    Raises InvalidOptionError when it is no regular expression, has no group `date`, or could take
    for ever on some name.
    """
    try:
        pattern = Pattern(text, f"The pattern '{text[:200]}'", re.IGNORECASE)
    except InvalidOptionError as error:
        raise InvalidOptionError(f"{error} Example: {EXAMPLE}") from error
    if "date" not in pattern.groups:
        raise InvalidOptionError(
            f"The pattern '{text}' has no group (?P<date>...); it must say where the date is. "
            f"Example: {EXAMPLE}"
        )
    return pattern
