# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Regular expressions that a user writes, kept from running for ever.

Python tries every way in which a text can be parted between repetitions and choices. How many there
are is told from the pattern and the length of the text, before anything is tried.
"""

from __future__ import annotations

import math
import re

from ..errors import InvalidOptionError
from ..text import worded

LONGEST = 200
# Ways that are tried in a second or two.
MOST_WAYS = 200_000_000
MOST_REPETITIONS = 5
# More choices than this are a list of something else than names.
MOST_CHOICES = 5000
# More equal characters than this are in no name.
MOST_TIMES = 255

_REPEAT = re.compile(r"[*+]|\{(\d*),?(\d*)\}")
_OPEN = re.compile(r"[*+]|\{\d*,\d*\}")
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P[<=]\w+[>)]|\(\?[:=!]|\(\?<[=!]|.", re.S)
# Comments, and the flag that allows them, hide what belongs together.
_HIDING = re.compile(r"\(\?(?:#|[a-zA-Z-]*x)")


class Pattern:
    """A regular expression; raises InvalidOptionError for one that cannot be used.

    `label` is what it is in a message: "The pattern '...'".
    """

    def __init__(self, text: str, label: str, flags: int = 0) -> None:
        self._label = label
        if len(text) > LONGEST:
            raise InvalidOptionError(
                worded(
                    "{label} has {count} characters; at most {most} are allowed.",
                    label=label,
                    count=len(text),
                    most=LONGEST,
                )
            )
        counted = _Counter(text, label)
        self._repetitions, self._choices = counted.repetitions, counted.choices
        try:
            self._pattern = re.compile(text, flags)
        except (re.error, OverflowError, RecursionError) as error:
            raise InvalidOptionError(
                worded("{label} is no regular expression: {error}.", label=label, error=error)
            ) from error

    @property
    def groups(self) -> frozenset[str]:
        """The names of its groups."""
        return frozenset(self._pattern.groupindex)

    def search(self, text: str) -> re.Match[str] | None:
        """Find it in a text; raises InvalidOptionError where that could take for ever."""
        self._check(text, self._repetitions + 1)
        return self._pattern.search(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Compare it with a whole text; raises InvalidOptionError as `search` does."""
        self._check(text, self._repetitions)
        return self._pattern.fullmatch(text)

    def _check(self, text: str, repetitions: int) -> None:
        if math.comb(len(text) + repetitions, repetitions) * self._choices > MOST_WAYS:
            raise InvalidOptionError(
                worded(
                    "{label} could take for ever on a name of {count} characters; write it "
                    "with fewer repetitions (* and +) and choices (? and |).",
                    label=self._label,
                    count=len(text),
                )
            )


class _Counter:
    """Reads a pattern from left to right, and counts what multiplies the ways to match it."""

    def __init__(self, text: str, label: str) -> None:
        self._label = label
        self.repetitions = 0  # of unknown length
        self.choices = 1  # their product
        self._varies = [False]  # for each open group: whether it holds a repetition or a choice
        self._ways = [1]  # for each open group: its alternatives
        self._closed: bool | None = None  # whether the group that ended just before varies
        if _HIDING.search(text):
            raise InvalidOptionError(
                worded("{label} has a comment or the flag x; write it without.", label=label)
            )
        place = 0
        while place < len(text):
            repeat = _REPEAT.match(text, place)
            token = repeat or _TOKEN.match(text, place)
            part = token[0] if token else text[place]
            if repeat:
                self._repeat(repeat)
                self._closed = None
            else:
                self._closed = self._read(part)
            place += len(part)
        self.choices *= math.prod(self._ways)
        if self.repetitions > MOST_REPETITIONS or self.choices > MOST_CHOICES:
            raise InvalidOptionError(
                worded(
                    "{label} has too many repetitions (* and +) or choices (? and |) after "
                    "each other; it could take for ever. Write it with fewer.",
                    label=label,
                )
            )

    def _repeat(self, repeat: re.Match[str]) -> None:
        if self._closed:
            raise InvalidOptionError(
                worded(
                    "{label} repeats a group that itself holds a repetition or a choice, "
                    "such as (a+)+; it could take for ever. Write it without the outer one.",
                    label=self._label,
                )
            )
        times = max((int(count[:9]) for count in repeat.groups() if count), default=1)
        if times > MOST_TIMES:
            raise InvalidOptionError(
                worded(
                    "{label} repeats something {times} times; {most} are allowed.",
                    label=self._label,
                    times=times,
                    most=MOST_TIMES,
                )
            )
        if self._closed is not None:
            self.choices *= times
        if _OPEN.match(repeat[0]):
            self.repetitions += 1
            self._varies = [True] * len(self._varies)

    def _read(self, part: str) -> bool | None:
        """Take anything else; return whether a group that ends here varies, None for no end."""
        if part == ")" and len(self._varies) > 1:
            self.choices *= self._ways.pop()
            return self._varies.pop()
        if part.startswith("(") and not part.startswith("(?P="):
            self._varies.append(False)
            self._ways.append(1)
        elif part in "|?":
            self._varies = [True] * len(self._varies)
            if part == "|":
                self._ways[-1] += 1
            else:
                self.choices *= 2
        return None
