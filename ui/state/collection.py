# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The collection as it follows from settings and from what is known of the scenes; no widgets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ...algorithms.queries.layer_facts import Facts, added_names, band_names, holds_values
from .scene import ITEM, Problem, Scene, problems_of
from .settings import BandChoice, CollectionFile, CollectionSettings, Filter, SceneChoice

# Name and facts of a layer or file, the facts None until it has been looked at.
Known = tuple[str, "Facts | None"]


@dataclass(frozen=True)
class Knowledge:
    """What is known of layers and files by id, and of the items of collection files by path.

    `broken` says of a collection file that cannot be read why.
    """

    scenes: Mapping[str, Known] = field(default_factory=dict)
    items: Mapping[str, Sequence[tuple[str, Facts]]] = field(default_factory=dict)
    broken: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class BandRow:
    """One band, whether it is in the result, and how many of the scenes have it."""

    name: str
    is_checked: bool
    count: int


class Collection:
    """The scenes, which of them take part, their bands, and what is wrong with them."""

    def __init__(self, settings: CollectionSettings, knowledge: Knowledge) -> None:
        self._settings = settings
        self._knowledge = knowledge

    # Scenes

    @cached_property
    def scenes(self) -> tuple[Scene, ...]:
        """All scenes in order, the last one on top; the items of the collection file come first.

        What is the image of an item too, as a layer or a file, is there once: as the item.
        """
        file = self._settings.file
        items = () if file is None else tuple(self._items(file))
        files = {scene.file for scene in items} - {""}
        others = map(self._scene, self._settings.scenes)
        return (*items, *(scene for scene in others if scene.file not in files))

    def _items(self, file: CollectionFile) -> Iterable[Scene]:
        for place, (name, facts) in enumerate(self._knowledge.items.get(file.path, ())):
            is_checked = name not in file.unchecked
            yield Scene(f"{ITEM} {place}", file.path, name, ITEM, is_checked, facts, place)

    def _scene(self, choice: SceneChoice) -> Scene:
        name, facts = self._knowledge.scenes.get(choice.id, (choice.id, None))
        return Scene(choice.id, choice.id, name, choice.kind, choice.is_checked, facts)

    @property
    def filter(self) -> Filter:
        """Which scenes the user wants to see."""
        return self._settings.filter

    def accepts(self, scene: Scene) -> bool:
        """Return True for a scene that the filter lets through."""
        return self.is_whole or self.filter.accepts(scene.label, scene.traits)

    @cached_property
    def is_whole(self) -> bool:
        """True when the filter lets all scenes through."""
        return self.filter == Filter()

    @cached_property
    def used(self) -> tuple[Scene, ...]:
        """The scenes that take part: checked, not filtered out, and usable."""
        return tuple(
            scene
            for scene in self.scenes
            if scene.is_checked and scene.is_usable and self.accepts(scene)
        )

    @cached_property
    def is_known(self) -> bool:
        """True when all that takes part has been looked at."""
        file = self._settings.file
        is_read = file is None or file.path in self._knowledge.items
        return is_read and all(scene.facts is not None for scene in self.used)

    @property
    def broken_file(self) -> str:
        """Why the collection file cannot be read, empty when it can."""
        file = self._settings.file
        return "" if file is None else self._knowledge.broken.get(file.path, "")

    @cached_property
    def facts(self) -> tuple[Facts, ...]:
        """What is known of the scenes that take part."""
        return tuple(scene.facts for scene in self.used if scene.facts is not None)

    @cached_property
    def colours(self) -> frozenset[str]:
        """The common names of bands that every scene knows."""
        sets = {facts.colours for facts in self.facts}
        return frozenset.intersection(*sets) if sets else frozenset()

    @cached_property
    def newest_year(self) -> int | None:
        """The year of the newest scene that takes part, None when no date is known."""
        return max((facts.date.year for facts in self.facts if facts.date), default=None)

    @cached_property
    def platforms(self) -> tuple[str, ...]:
        """The platforms of the scenes that take part, sorted."""
        return tuple(sorted({facts.platform for facts in self.facts} - {""}))

    @cached_property
    def masks(self) -> frozenset[str]:
        """The presets that are found for the scenes, an empty text among them where one has none.

        Empty without scenes.
        """
        return frozenset(facts.mask for facts in self.facts)

    @property
    def without_quality(self) -> tuple[str, ...]:
        """The names of the scenes that take part and have no quality band that is known."""
        return tuple(
            scene.name for scene in self.used if scene.facts is not None and not scene.facts.mask
        )

    # Bands

    @cached_property
    def _names(self) -> list[tuple[str, ...]]:
        if not self.is_known:
            return []
        # Of many scenes, most have the same.
        different = {facts.bands: facts for facts in self.facts}
        found = dict(zip(different, band_names([*different.values()])))
        return [found[facts.bands] for facts in self.facts]

    @cached_property
    def stored(self) -> list[str]:
        """The names of the bands that every scene has in its file."""
        if not self._names:
            return []
        common = set(self._names[0]).intersection(*set(self._names))
        return [name for name in self._names[0] if name in common]

    @cached_property
    def _added(self) -> list[str]:
        return added_names(self._settings.added)

    @cached_property
    def all_bands(self) -> tuple[BandRow, ...]:
        """The bands in the order of the result, with those that were known before and are gone."""
        counts: Counter[str] = Counter()
        for names, count in Counter(self._names).items():
            counts.update(dict.fromkeys((*names, *self._added), count))
        total = len(self._names)
        chosen = {band.name: band.is_checked for band in self._settings.bands}
        is_free = not any(chosen.values())

        def is_checked(name: str) -> bool:
            if name in chosen:
                return chosen[name]
            is_everywhere = counts[name] == total and name not in self._added
            return is_free and is_everywhere and holds_values(name)

        listed = dict.fromkeys([*chosen, *counts])
        return tuple(BandRow(name, is_checked(name), counts[name]) for name in listed)

    @cached_property
    def bands(self) -> tuple[BandRow, ...]:
        """The bands that some scene has."""
        return tuple(band for band in self.all_bands if band.count)

    @property
    def total(self) -> int:
        """How many scenes there are to have bands."""
        return len(self._names)

    @cached_property
    def chosen(self) -> list[str]:
        """The names of the bands of the result."""
        return [band.name for band in self.bands if band.is_checked]

    @cached_property
    def common(self) -> list[str]:
        """The names of the bands that every scene has, those that are added too."""
        return [band.name for band in self.bands if band.count == self.total]

    def with_bands(self, bands: Sequence[BandRow]) -> tuple[BandChoice, ...]:
        """Return these bands as settings, and after them those that no scene has now."""
        gone = (band for band in self.all_bands if not band.count)
        return tuple(BandChoice(band.name, band.is_checked) for band in (*bands, *gone))

    # What is wrong

    @cached_property
    def crs(self) -> str:
        """The CRS of the first scene."""
        return next((facts.crs for facts in self.facts), "")

    @cached_property
    def problems(self) -> Mapping[str, list[Problem]]:
        """What is wrong with scenes, by their ids; the others are all right."""
        added = set(self._added)
        wanted = [name for name in self.chosen if name not in added]
        # What is wrong follows from little, which many scenes have in common.
        known: dict[object, list[Problem]] = {}
        found = {}
        for scene in self.scenes:
            facts = scene.facts
            if facts is None:
                continue
            key = (facts.error, facts.bands, facts.crs, facts.date is None)
            if key not in known:
                known[key] = problems_of(scene, self.crs, wanted)
            if known[key]:
                found[scene.id] = known[key]
        return found

    @property
    def stopped_by(self) -> str:
        """What is wrong with a scene that takes part, empty when nothing stops a run."""
        if not self.problems:
            return ""
        for scene in self.used:
            for problem in self.problems.get(scene.id, ()):
                if problem.stops:
                    return f"{scene.name}: {problem.text}"
        return ""
