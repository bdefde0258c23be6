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


# What a scene of the list is read from: a layer of the project, or a file that is no layer.
LAYER, FILE = "layer", "file"


@dataclass(frozen=True)
class SceneChoice:
    """One scene of the list, and whether it takes part.

    `id` is that of a layer of the project, or the path of a file, as `kind` says.
    """

    id: str
    is_checked: bool = True
    kind: str = LAYER


@dataclass(frozen=True)
class CollectionFile:
    """A collection file, and the names of its items that do not take part."""

    path: str
    unchecked: frozenset[str] = frozenset()


@dataclass(frozen=True)
class BandChoice:
    """One band, and whether it is in the result."""

    name: str
    is_checked: bool = True


@dataclass(frozen=True)
class Traits:
    """What a filter looks at, as far as it is known of a scene."""

    day: date | None = None
    cloud_cover: float | None = None
    tile: str = ""
    sensor: str = ""


@dataclass(frozen=True)
class Filter:
    """Which scenes take part: those that fit all of it.

    A text in the name or the tile, a period with both its ends, months by number, the largest cloud
    cover in per cent, tiles and sensors; of what is empty all fit.
    """

    text: str = ""
    start: date | None = None
    end: date | None = None
    months: frozenset[int] = frozenset()
    most_cloud: float | None = None
    tiles: frozenset[str] = frozenset()
    sensors: frozenset[str] = frozenset()

    def accepts(self, label: str, known: Traits) -> bool:
        """Return True for a scene that fits; of what is not known of it, nothing fits."""
        words = self.text.casefold().split()
        named = label.casefold()
        return (
            all(word in named for word in words)
            and self._is_in_season(known.day)
            and self._is_clear(known.cloud_cover)
            and (not self.tiles or known.tile in self.tiles)
            and (not self.sensors or known.sensor in self.sensors)
        )

    def _is_clear(self, share: float | None) -> bool:
        return self.most_cloud is None or (share is not None and share <= self.most_cloud)

    def _is_in_season(self, day: date | None) -> bool:
        if self.start is None and self.end is None and not self.months:
            return True
        if day is None or (self.months and day.month not in self.months):
            return False
        return (self.start or day) <= day <= (self.end or day)


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
    """All that is set in the dock; the name of each field is that of a part.

    The items of the collection file `file` come before the `scenes`. `advanced` are parameters that
    all methods have. A parameter without a value has its default, and bands of which none was
    chosen are chosen by themselves. `shown` is the key of the combination of bands in which results
    are shown, empty for the usual one.
    """

    file: CollectionFile | None = None
    scenes: tuple[SceneChoice, ...] = ()
    filter: Filter = field(default_factory=Filter)
    bands: tuple[BandChoice, ...] = ()
    composite: CompositeSettings = field(default_factory=CompositeSettings)
    mask: MaskSettings = field(default_factory=MaskSettings)
    is_live: bool = False
    added: str = ""
    advanced: Values = field(default_factory=dict)
    shown: str = ""

    @property
    def has_images(self) -> bool:
        """True where there is something to make a composite of."""
        return bool(self.scenes) or self.file is not None

    @property
    def is_empty(self) -> bool:
        """True where there is nothing to keep: no images, and no live layer of earlier ones."""
        return not self.has_images and not self.is_live


def settings_to_text(settings: CollectionSettings) -> str:
    """Return settings as JSON; an empty text stands for nothing to keep."""
    return "" if settings.is_empty else json.dumps(settings_to_record(settings))


def settings_to_record(settings: CollectionSettings) -> dict[str, Any]:
    """Return settings as plain data."""
    wanted, file = settings.filter, settings.file
    days = [day.isoformat() if day else "" for day in (wanted.start, wanted.end)]
    more = _more_filters(wanted)
    return {
        "version": VERSION,
        **({"file": [file.path, sorted(file.unchecked)]} if file else {}),
        "scenes": [_scene_to_json(scene) for scene in settings.scenes],
        "filter": [wanted.text, *days],
        **({"more_filters": more} if more else {}),
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
        **({"shown": settings.shown} if settings.shown else {}),
        **({"advanced": dict(settings.advanced)} if settings.advanced else {}),
    }


def _more_filters(wanted: Filter) -> dict[str, Any]:
    """Return the parts of a filter beside text and period that are set."""
    parts = {
        "months": sorted(wanted.months),
        "most_cloud": wanted.most_cloud,
        "tiles": sorted(wanted.tiles),
        "sensors": sorted(wanted.sensors),
    }
    return {name: part for name, part in parts.items() if part not in ([], None)}


def _scene_to_json(scene: SceneChoice) -> list[Value]:
    # Versions that know layers only leave out what has a third part.
    kind: list[Value] = [] if scene.kind == LAYER else [scene.kind]
    return [scene.id, scene.is_checked, *kind]


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
    return settings_from_record(state)


def settings_from_record(state: Any) -> tuple[CollectionSettings, tuple[str, ...]]:
    """Return the settings of plain data, and the names of the parts that cannot be read."""
    reading = _Reading()
    if not isinstance(state, dict):
        return CollectionSettings(), ("everything",)
    version = reading.part(state, "version", _whole, VERSION)
    if version > VERSION:
        reading.unread.append(f"version {version}")
    settings = CollectionSettings(
        file=reading.part(state, "file", _file, None),
        scenes=tuple(SceneChoice(*each) for each in reading.choices(state, "scenes", _scene)),
        filter=reading.filter(state),
        bands=tuple(BandChoice(*each) for each in reading.choices(state, "bands", _choice)),
        composite=reading.composite(state),
        mask=reading.mask(state),
        is_live=reading.part(state, "live", _flag, default=False),
        added=reading.part(state, "added", _text, ""),
        advanced=reading.values(state, "advanced", ""),
        shown=reading.part(state, "shown", _text, ""),
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

    def choices(
        self, state: Mapping[str, Any], name: str, read: Callable[[Any], tuple[Any, ...]]
    ) -> list[tuple[Any, ...]]:
        """Return what is checked or not, with the name in front, each name once."""
        found: dict[str, tuple[Any, ...]] = {}
        for number, item in enumerate(self.part(state, name, _list, [])):
            choice = self._read(item, f"{name}[{number}]", read, None)
            if choice is not None:
                found.setdefault(choice[0], choice)
        return list(found.values())

    def filter(self, state: Mapping[str, Any]) -> Filter:
        parts = self.part(state, "filter", _three, ["", "", ""])
        more = self.part(state, "more_filters", _object, {})
        within = "more_filters."
        return Filter(
            self._read(parts[0], "filter.text", _text, ""),
            self._read(parts[1], "filter.start", _day, None),
            self._read(parts[2], "filter.end", _day, None),
            self.part(more, "months", _months, frozenset(), within),
            self.part(more, "most_cloud", _share, None, within),
            self.part(more, "tiles", _texts, frozenset(), within),
            self.part(more, "sensors", _texts, frozenset(), within),
        )

    def composite(self, state: Mapping[str, Any]) -> CompositeSettings:
        holder = self.part(state, "composite", _object, {})
        methods = self.part(holder, "values", _object, {}, "composite.")
        return CompositeSettings(
            self.part(holder, "algorithm", _text, "", "composite."),
            {name: self.values(methods, name, "composite.values.") for name in methods},
        )

    def mask(self, state: Mapping[str, Any]) -> MaskSettings:
        holder = self.part(state, "mask", _object, {})
        is_chosen = self.part(holder, "is_chosen", _flag, False, "mask.")
        return MaskSettings(is_chosen, self.values(holder, "values", "mask."))

    def values(self, holder: Mapping[str, Any], name: str, within: str) -> Values:
        """Return the parameters that can be read."""
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


def _months(value: Any) -> frozenset[int]:
    months = frozenset(map(_whole, _list(value)))
    if not months <= frozenset(range(1, 13)):
        raise ValueError("no months")
    return months


def _share(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 100:
        raise ValueError("not in per cent")
    return float(value)


def _texts(value: Any) -> frozenset[str]:
    return frozenset(map(_text, _list(value)))


def _choice(value: Any) -> tuple[str, bool]:
    if len(_list(value)) != 2:
        raise ValueError("no name with a check")
    return _text(value[0]), _flag(value[1])


def _scene(value: Any) -> tuple[str, bool, str]:
    if len(_list(value)) != 3:
        return (*_choice(value), LAYER)
    if value[2] != FILE:
        raise ValueError("a scene of no known kind")
    return (*_choice(value[:2]), FILE)


def _file(value: Any) -> CollectionFile:
    if len(_list(value)) != 2:
        raise ValueError("no path with names")
    return CollectionFile(_text(value[0]), frozenset(map(_text, _list(value[1]))))


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
