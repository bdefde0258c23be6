# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Presets: settings by name, without scenes and without a place, as plain values and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ...algorithms.parameters.masks import MASK
from ...algorithms.parameters.shared import LEAST, ORDER, RESAMPLING, SAME_DAY
from ...algorithms.qualitymosaic import QualityMosaicAlgorithm
from ...algorithms.queries import best_pixel
from ...algorithms.queries.layer_facts import NONE
from ...algorithms.reduce import ReduceAlgorithm
from ...resources.i18n import translate
from .session import Session
from .settings import (
    CollectionSettings,
    CompositeSettings,
    Filter,
    MaskSettings,
    Values,
    settings_from_record,
    settings_to_record,
)

# By this a file is known; the number is raised when something of before means another thing.
_KIND, _VERSION = "image_collections_presets", 1
# Of the advanced parameters those that say what a composite is, and nothing of where or with what:
# what a file brings must not lead a run to another computer.
_ADVANCED = (ORDER, SAME_DAY, RESAMPLING, LEAST)
LONGEST_NAME = 100
MOST_PRESETS = 500


class NoPresetsError(ValueError):
    """A text holds no presets."""


@dataclass(frozen=True)
class Preset:
    """Settings with a name. Of the scenes they say the months and the largest cloud cover."""

    name: str
    settings: CollectionSettings

    def parts(self, now: CollectionSettings) -> dict[str, Any]:
        """Return the parts of the settings of now that are others with this preset."""
        own = self.settings
        kept = {name: value for name, value in now.advanced.items() if name not in _ADVANCED}
        return {
            "composite": CompositeSettings(
                own.composite.algorithm,
                {**now.composite.values, own.composite.algorithm: _own_values(own.composite)},
            ),
            "mask": own.mask,
            "filter": replace(
                now.filter, months=own.filter.months, most_cloud=own.filter.most_cloud
            ),
            # Bands that are checked may be added ones, and a preset leaves the bands as they are.
            "added": own.added or now.added,
            "shown": own.shown,
            "advanced": {**kept, **_of_composite(own.advanced)},
        }


def _own_values(composite: CompositeSettings) -> Values:
    """Return what is set of the method that is chosen; nobody would see the others change."""
    return composite.values.get(composite.algorithm, {})


def _of_composite(advanced: Values) -> Values:
    """Return those of advanced parameters that a preset has."""
    return {name: value for name, value in advanced.items() if name in _ADVANCED}


def preset_of(name: str, session: Session) -> Preset:
    """Return what is set now as a preset."""
    now, algorithm = session.settings, session.algorithm
    return Preset(
        name[:LONGEST_NAME],
        CollectionSettings(
            filter=Filter(months=now.filter.months, most_cloud=now.filter.most_cloud),
            composite=CompositeSettings(algorithm, {algorithm: session.composite_values()}),
            mask=now.mask,
            added=now.added,
            shown=now.shown,
            advanced=_of_composite(now.advanced),
        ),
    )


def apply(preset: Preset, session: Session) -> list[str]:
    """Set what is in a preset, as one step; return the names of what nothing here takes."""
    settings, unfit = session.fitting(preset.settings)
    session.replace(**Preset(preset.name, settings).parts(session.settings))
    return unfit


def with_preset(presets: Iterable[Preset], new: Preset) -> tuple[Preset, ...]:
    """Return presets with a new one, which takes the place of that of its name, by name."""
    others = [preset for preset in presets if preset.name != new.name]
    return tuple(sorted([*others, new], key=lambda preset: preset.name.casefold()))


# JSON


def presets_to_text(presets: Sequence[Preset]) -> str:
    """Return presets as JSON."""
    records = [
        {"name": preset.name, "settings": settings_to_record(preset.settings)} for preset in presets
    ]
    return json.dumps({_KIND: _VERSION, "presets": records}, indent=1, ensure_ascii=False)


def presets_from_text(text: str) -> tuple[tuple[Preset, ...], tuple[str, ...]]:
    """Return the presets in a text, and the names of parameters in it that no preset has.

    What cannot be read of them is left out. Raises NoPresetsError when it holds none.
    """
    try:
        state = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NoPresetsError(str(error)) from error
    if not isinstance(state, dict) or _KIND not in state:
        raise NoPresetsError("no presets")
    records = state.get("presets")
    found: tuple[Preset, ...] = ()
    foreign: set[str] = set()
    for record in records[:MOST_PRESETS] if isinstance(records, list) else ():
        name = record.get("name") if isinstance(record, dict) else None
        if isinstance(name, str) and name.strip():
            settings, _unread = settings_from_record(record.get("settings"))
            # Of scenes a preset knows nothing.
            kept = _of_composite(settings.advanced)
            foreign |= settings.advanced.keys() - kept.keys()
            settings = replace(
                settings, file=None, scenes=(), bands=(), is_live=False, advanced=kept
            )
            found = with_preset(found, Preset(name.strip()[:LONGEST_NAME], settings))
    if not found:
        raise NoPresetsError("no presets")
    return found, tuple(sorted(foreign))


# Those that come with the plugin


def shipped(year: int) -> tuple[Preset, ...]:
    """Return the presets that come with the plugin; a best pixel is one of this year."""
    reducers = ReduceAlgorithm.REDUCERS
    quality = QualityMosaicAlgorithm.QUALITY
    best = next(iter(best_pixel.presets(year).values())).text()
    median = CompositeSettings("reduce", {"reduce": {reducers: ["median"]}})
    mean = CompositeSettings(
        "reduce", {"reduce": {reducers: ["mean"], ReduceAlgorithm.DECIBEL: True}}
    )
    ndvi = CompositeSettings("qualitymosaic", {"qualitymosaic": {quality: "NDVI"}})
    pixel = CompositeSettings("qualitymosaic", {"qualitymosaic": {quality: best}})
    summer = Filter(months=frozenset({6, 7, 8}))
    return (
        Preset(
            translate("ImageCollections", "Clear median"),
            CollectionSettings(composite=median),
        ),
        Preset(
            translate("ImageCollections", "Clear summer: median of June to August"),
            CollectionSettings(composite=median, filter=summer),
        ),
        Preset(
            translate("ImageCollections", "Greenest pixel"),
            CollectionSettings(composite=ndvi),
        ),
        Preset(
            translate("ImageCollections", "Best available pixel of {year}").format(year=year),
            CollectionSettings(composite=pixel),
        ),
        Preset(
            translate("ImageCollections", "Newest clear pixel"),
            CollectionSettings(
                composite=CompositeSettings("mosaic", {}), advanced={ORDER: "newest_on_top"}
            ),
        ),
        Preset(
            translate("ImageCollections", "Radar: mean of decibels"),
            CollectionSettings(composite=mean, mask=MaskSettings(True, {MASK: NONE})),
        ),
    )
