# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Lists of names with commas between them; a name that has a comma is in double quotes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

# A name in quotes up to its comma, where a quote is written twice; else all up to the next comma.
_PART = re.compile(r'\s*(?P<whole>"(?P<quoted>(?:[^"]|"")+)"\s*(?=,|$)|[^,]*)(?:,|$)')


class ListedName(NamedTuple):
    """A part of a list; what was in quotes is a name, and neither number nor pattern."""

    text: str
    is_quoted: bool = False


def listed_names(text: str) -> list[ListedName]:
    """Return the parts of a list, without quotes; empty ones are none."""
    found = []
    for match in _PART.finditer(text):
        if match["quoted"] is not None:
            found.append(ListedName(match["quoted"].replace('""', '"'), is_quoted=True))
        elif match["whole"].strip():
            found.append(ListedName(match["whole"].strip()))
    return found


def name_in_list(name: str, *, is_name: bool = False) -> str:
    """Return a part as a list has it: in double quotes where it would be read as another one.

    One that `is_name` is no number, and no pattern either.
    """
    is_plain = not is_name or re.fullmatch(r"[^\W\d]\w*", name)
    if is_plain and listed_names(name) == [ListedName(name)]:
        return name
    return '"{}"'.format(name.replace('"', '""'))


def name_list(names: Iterable[str]) -> str:
    """Return the list of some names."""
    return ",".join(map(name_in_list, names))
