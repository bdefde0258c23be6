# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The settings of a collection as plain frozen values, to and from JSON; no widgets, no QGIS.

JSON may come from a later version, or be damaged: each part is read on its own. A part that cannot
be read has its default, and its name is told.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Union

# Raised when something of before has another meaning. What was saved before there were versions
# has the same form.
VERSION = 1

# A text that is longer is no setting, and no field could show it.
LONGEST_TEXT = 10_000
# Whole numbers beyond this are none that a field could show.
LARGEST_NUMBER = 1e300

Value = Union[None, bool, int, float, str, "list[str]"]
# Of a method: its parameters by name.
Values = Mapping[str, Value]


@dataclass(frozen=True)
class SceneChoice:
    """One scene of the list, and whether it takes part."""

    layer_id: str
    is_checked: bool = True


@dataclass(frozen=True)
class BandChoice:
    """One band, and whether it is in the result."""

    name: str
    is_checked: bool = True


@dataclass(frozen=True)
class Filter:
    """Which scenes take part: a text in the name or the tile, and a period with both its ends."""

    text: str = ""
    start: date | None = None
    end: date | None = None

    def accepts(self, label: str, day: date | None) -> bool:
        """Return True for a scene that fits; without a date it fits no period."""
        words = self.text.casefold().split()
        named = label.casefold()
        if not all(word in named for word in words):
            return False
        if self.start is None and self.end is None:
            return True
        return day is not None and (self.start or day) <= day <= (self.end or day)


@dataclass(frozen=True)
class CompositeSettings:
    """The method that is chosen, empty for the first one, and the values of each method by name."""

    algorithm: str = ""
    values: Mapping[str, Values] = field(default_factory=dict)


@dataclass(frozen=True)
class MaskSettings:
    """The values of the mask, and whether the user has chosen one."""

    is_chosen: bool = False
    values: Values = field(default_factory=dict)


@dataclass(frozen=True)
class CollectionSettings:
    """All that is set in the dock."""

    scenes: tuple[SceneChoice, ...] = ()
    filter: Filter = field(default_factory=Filter)
    bands: tuple[BandChoice, ...] = ()
    composite: CompositeSettings = field(default_factory=CompositeSettings)
    mask: MaskSettings = field(default_factory=MaskSettings)
    is_live: bool = False
    added: str = ""


def settings_to_text(settings: CollectionSettings) -> str:
    """Return settings as JSON; an empty text stands for a collection without scenes."""
    if not settings.scenes:
        return ""
    wanted = settings.filter
    days = [day.isoformat() if day else "" for day in (wanted.start, wanted.end)]
    return json.dumps(
        {
            "version": VERSION,
            "scenes": [[scene.layer_id, scene.is_checked] for scene in settings.scenes],
            "filter": [wanted.text, *days],
            "bands": [[band.name, band.is_checked] for band in settings.bands],
            "composite": {
                "algorithm": settings.composite.algorithm,
                "values": {key: dict(each) for key, each in settings.composite.values.items()},
            },
            "mask": {
                "is_chosen": settings.mask.is_chosen,
                "values": dict(settings.mask.values),
            },
            "live": settings.is_live,
            **({"added": settings.added} if settings.added else {}),
        }
    )


def settings_from_text(text: str) -> tuple[CollectionSettings, tuple[str, ...]]:
    """Return the settings of a text, and the names of the parts that cannot be read.

    An empty text is a collection without scenes. Raises nothing, whatever the text is.
    """
    if not text.strip():
        return CollectionSettings(), ()
    try:
        state = json.loads(text)
    except (ValueError, RecursionError):
        state = None
    reading = _Reading()
    if not isinstance(state, dict):
        return CollectionSettings(), ("everything",)
    version = reading.part(state, "version", _whole, VERSION)
    if version > VERSION:
        reading.unread.append(f"version {version}")
    settings = CollectionSettings(
        scenes=tuple(
            SceneChoice(name, is_checked) for name, is_checked in reading.choices(state, "scenes")
        ),
        filter=reading.filter(state),
        bands=tuple(
            BandChoice(name, is_checked) for name, is_checked in reading.choices(state, "bands")
        ),
        composite=reading.composite(state),
        mask=reading.mask(state),
        is_live=reading.part(state, "live", _flag, default=False),
        added=reading.part(state, "added", _text, ""),
    )
    return settings, tuple(reading.unread)


class _Reading:
    """Reads part by part, and notes the names of those that cannot be read."""

    def __init__(self) -> None:
        self.unread: list[str] = []

    def part(
        self,
        holder: Mapping[str, Any],
        name: str,
        read: Callable[[Any], Any],
        default: Any,
        within: str = "",
    ) -> Any:
        """Return a part of an object, the default when it is not there or cannot be read."""
        return self._read(holder[name], within + name, read, default) if name in holder else default

    def _read(self, value: Any, name: str, read: Callable[[Any], Any], default: Any) -> Any:
        try:
            return read(value)
        except ValueError:
            self.unread.append(name)
            return default

    def choices(self, state: Mapping[str, Any], name: str) -> list[tuple[str, bool]]:
        """Return names that are checked or not, each once."""
        found: dict[str, bool] = {}
        for number, item in enumerate(self.part(state, name, _list, [])):
            choice = self._read(item, f"{name}[{number}]", _choice, None)
            if choice is not None:
                found.setdefault(*choice)
        return list(found.items())

    def filter(self, state: Mapping[str, Any]) -> Filter:
        parts = self.part(state, "filter", _three, ["", "", ""])
        return Filter(
            self._read(parts[0], "filter.text", _text, ""),
            self._read(parts[1], "filter.start", _day, None),
            self._read(parts[2], "filter.end", _day, None),
        )

    def composite(self, state: Mapping[str, Any]) -> CompositeSettings:
        holder = self.part(state, "composite", _object, {})
        methods = self.part(holder, "values", _object, {}, "composite.")
        return CompositeSettings(
            self.part(holder, "algorithm", _text, "", "composite."),
            {name: self._values(methods, name, "composite.values.") for name in methods},
        )

    def mask(self, state: Mapping[str, Any]) -> MaskSettings:
        holder = self.part(state, "mask", _object, {})
        is_chosen = self.part(holder, "is_chosen", _flag, False, "mask.")
        return MaskSettings(is_chosen, self._values(holder, "values", "mask."))

    def _values(self, holder: Mapping[str, Any], name: str, within: str) -> Values:
        """Return the parameters of a method that can be read."""
        found = {}
        for key, value in self.part(holder, name, _object, {}, within).items():
            read = self._read([value], f"{within}{name}.{key}", _value, None)
            if read is not None:
                found[key] = read[0]
        return found


# Each returns what stands for a piece of JSON, or raises ValueError.


def _object(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("no object")
    return value


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("no list")
    return value


def _three(value: Any) -> list[Any]:
    if len(_list(value)) != 3:
        raise ValueError("not three parts")
    return _list(value)


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("neither true nor false")
    return value


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 31:
        raise ValueError("no whole number")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_TEXT or "\0" in value:
        raise ValueError("no text")
    value.encode("utf-8")  # a half of a character is no text; UnicodeEncodeError is a ValueError
    return value


def _day(value: Any) -> date | None:
    text = _text(value)
    return date.fromisoformat(text) if text else None


def _choice(value: Any) -> tuple[str, bool]:
    if len(_list(value)) != 2:
        raise ValueError("no name with a check")
    return _text(value[0]), _flag(value[1])


def _value(holder: list[Any]) -> list[Value]:
    """Return the value of a parameter, in a list since it may be None."""
    value = holder[0]
    if value is None or isinstance(value, bool):
        return [value]
    if isinstance(value, (int, float)):
        if not (abs(value) < LARGEST_NUMBER and math.isfinite(value)):
            raise ValueError("no number")
        return [value]
    if isinstance(value, list):
        return [[_text(item) for item in value]]
    return [_text(value)]
