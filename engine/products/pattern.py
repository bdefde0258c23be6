# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The pattern with which a user groups files, or says where the date is in their names."""

from __future__ import annotations

import re

from ..errors import InvalidOptionError
from ..inputs.name_patterns import Pattern
from ..inputs.named_dates import Dated, dated_parts, dated_text
from ..text import worded

EXAMPLE = r"(?P<date>\d{8}).*_(?P<band>B\d+)\.TIF"
_PARTS = ("year", "month", "day")


def read_pattern(text: str) -> Pattern:
    """Return the pattern; upper and lower case are the same to it.

    Raises InvalidOptionError when it is no regular expression, has neither a group `date` nor one
    `year`, or could take for ever on some name.
    """
    try:
        pattern = Pattern(text, worded("The pattern '{text}'", text=text[:200]), re.IGNORECASE)
    except InvalidOptionError as error:
        raise InvalidOptionError(
            worded("{error} Example: {example}", error=error, example=EXAMPLE)
        ) from error
    if not {"date", "year"} & pattern.groups:
        raise InvalidOptionError(
            worded(
                "The pattern '{text}' has no group (?P<date>...); it must say where "
                "the date is. Example: {example}",
                text=text,
                example=EXAMPLE,
            )
        )
    return pattern


def stated_date(match: re.Match[str]) -> str:
    """Return what a pattern took for the date, as it stands in the name."""
    groups = match.groupdict()
    if groups.get("date"):
        return str(groups["date"])
    return "-".join(groups[part] for part in _PARTS if groups.get(part))


def date_place(match: re.Match[str]) -> int:
    """Return where the date begins in the name."""
    groups = match.groupdict()
    return min((match.start(part) for part in ("date", *_PARTS) if groups.get(part)), default=0)


def dated_match(match: re.Match[str]) -> Dated | None:
    """Return the date that a pattern took, None when it is no date."""
    groups = match.groupdict()
    if groups.get("date"):
        return dated_text(groups["date"])
    return dated_parts(*(groups.get(part) or "" for part in _PARTS))
