# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Metadata files in XML, and the MTL files of Landsat, from which single values are taken.

XML is searched for known tags and never parsed, so there is nothing in it that could be expanded
or fetched. The patterns take a time that grows with the length of the text only.
"""

from __future__ import annotations

import html
import json
import math
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

Groups = Mapping[str, Mapping[str, str]]

_ATTRIBUTE = re.compile(r"([\w:]{1,60})\s{0,9}=\s{0,9}[\"']([^\"'<>]{0,200})[\"']")
_LINE = re.compile(r"\s*(\w+)\s*=\s*(.*)")


@lru_cache(maxsize=256)
def _element(tag: str) -> re.Pattern[str]:
    return re.compile(rf"<(?:\w{{1,30}}:)?{tag}(\s[^<>]{{0,500}})?>([^<>]{{0,2000}})</")


def elements(text: str, tag: str) -> Iterator[tuple[dict[str, str], str]]:
    """Give (attributes, value) of each element that holds plain text, whatever its prefix."""
    for match in _element(tag).finditer(text):
        yield dict(_ATTRIBUTE.findall(match[1] or "")), html.unescape(match[2]).strip()


def element(text: str, *tags: str) -> str:
    """Return the value of the first of these tags that is there, empty when none is."""
    for tag in tags:
        for _, value in elements(text, tag):
            if value:
                return value
    return ""


def inside(text: str, tag: str) -> str:
    """Return what is between the first opening and the next closing tag, empty without them."""
    start = text.find(f"<{tag}")
    end = text.find(f"</{tag}", start)
    return "" if start < 0 or end < 0 else text[start:end]


def number(text: str | None) -> float | None:
    """Return a finite number, None when the text is none."""
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def percentage(text: str | None) -> float | None:
    """Return a number from 0 to 100, None for others: -1 means that it is not known."""
    value = number(text)
    return value if value is not None and 0 <= value <= 100 else None


def groups_of_lines(text: str) -> Groups:
    """Return the groups of an MTL.txt: KEY = VALUE between GROUP and END_GROUP."""
    groups: dict[str, dict[str, str]] = {}
    open_groups = [""]
    for line in text.splitlines():
        match = _LINE.match(line)
        if match is None:
            continue
        key, value = match[1], match[2].strip().strip('"')
        if key == "GROUP":
            open_groups.append(value)
        elif key == "END_GROUP" and len(open_groups) > 1:
            open_groups.pop()
        else:
            groups.setdefault(open_groups[-1], {})[key] = value
    return groups


def groups_of_json(text: str) -> Groups:
    """Return the groups of an MTL.json; none when the text is no JSON."""
    groups: dict[str, dict[str, str]] = {}
    waiting = [("", load_json(text))]
    while waiting:
        name, values = waiting.pop()
        if not isinstance(values, dict):
            continue
        for key, value in values.items():
            if isinstance(value, dict):
                waiting.append((str(key), value))
            else:
                groups.setdefault(name, {})[str(key)] = str(value)
    return groups


def load_json(text: str) -> object:
    """Return the values of a JSON text, None when it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
