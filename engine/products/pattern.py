# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The pattern with which a person groups files: a regular expression that cannot run for ever."""

from __future__ import annotations

import re

from ..errors import InvalidOptionError

EXAMPLE = r"(?P<date>\d{8}).*_(?P<band>B\d+)\.TIF"

_LONGEST = 200
# Repetitions of unknown length try every way of parting a name between them.
_MOST_OPEN = 5
# Each choice can double the time.
_MOST_CHOICES = 12
_OPEN = re.compile(r"[*+]|\{\d*,\d*\}")
_REPEAT = re.compile(r"[*+]|\{\d*,?\d*\}")
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P[<=]\w+[>)]|\(\?[:=!]|\(\?<[=!]|.", re.S)


def read_pattern(text: str) -> re.Pattern[str]:
    """Return the pattern; upper and lower case are the same to it.

    Raises InvalidOptionError when it is no regular expression, has no group `date`, or could take
    for ever on some name.
    """
    if len(text) > _LONGEST:
        raise InvalidOptionError(
            f"The pattern has {len(text)} characters; at most {_LONGEST} are allowed."
        )
    _check_speed(text)
    try:
        pattern = re.compile(text, re.IGNORECASE)
    except (re.error, OverflowError) as error:
        raise InvalidOptionError(
            f"The pattern '{text}' is no regular expression: {error}. Example: {EXAMPLE}"
        ) from error
    if "date" not in pattern.groupindex:
        raise InvalidOptionError(
            f"The pattern '{text}' has no group (?P<date>...); it must say where the date is. "
            f"Example: {EXAMPLE}"
        )
    return pattern


def _check_speed(text: str) -> None:
    """Refuse what makes Python's matching take exponential time, or a high power of the length."""
    opened: list[bool] = []  # for each open group: whether it holds a repetition or a choice
    closed_varies = False  # the same, of the group that ended just before
    repetitions = choices = 0
    place = 0
    while place < len(text):
        repeat = _REPEAT.match(text, place)
        if repeat and closed_varies:
            raise InvalidOptionError(
                f"The pattern '{text}' repeats a group that itself holds a repetition or a "
                "choice, such as (a+)+; it could take for ever. Write it without the outer one."
            )
        closed_varies = False
        if repeat:
            if _OPEN.match(repeat[0]):
                repetitions += 1
                opened = [True] * len(opened)
            place = repeat.end()
            continue
        token = _TOKEN.match(text, place)
        part = token[0] if token else text[place]
        if part == "(" or (part.startswith("(?") and not part.startswith("(?P=")):
            opened.append(False)
        elif part == ")" and opened:
            closed_varies = opened.pop()
        elif part in "|?":
            choices += 1
            opened = [True] * len(opened)
        place += len(part)
    if repetitions > _MOST_OPEN or choices > _MOST_CHOICES:
        raise InvalidOptionError(
            f"The pattern '{text}' has {repetitions} repetitions (* and +) and {choices} choices "
            f"(? and |); at most {_MOST_OPEN} and {_MOST_CHOICES} are allowed, since more could "
            "take for ever."
        )
