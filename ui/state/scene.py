# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes of the collection: where each is from, what is known of it, what is wrong; no widgets."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from ...algorithms.queries.layer_facts import Facts
from ...resources.i18n import translate
from .settings import LAYER, Traits

# A scene of a collection file, beside the kinds of `settings`.
ITEM = "item"


@dataclass(frozen=True)
class Scene:
    """One scene; `facts` are None until it has been looked at.

    `source` is the id of a layer, the path of a file, or that of a collection file, in which the
    item has this `place`, from 0.
    """

    id: str
    source: str
    name: str
    kind: str = LAYER
    is_checked: bool = True
    facts: Facts | None = None
    place: int = 0

    @property
    def date(self) -> datetime.date | None:
        """When it was taken."""
        return self.facts.date.date() if self.facts and self.facts.date else None

    @property
    def file(self) -> str:
        """The one file that it is read from, empty where that is not known or not one."""
        return self.facts.file if self.facts else ""

    @property
    def label(self) -> str:
        """What a filter by text looks at: the name and the tile."""
        return f"{self.name} {self.facts.tile if self.facts else ''}"

    @property
    def traits(self) -> Traits:
        """What a filter looks at beside the label."""
        facts = self.facts
        if facts is None:
            return Traits()
        return Traits(self.date, facts.cloud_cover, facts.tile, facts.sensor)

    @property
    def is_usable(self) -> bool:
        """False when it is known to be broken or no data."""
        return self.facts is None or not self.facts.error


@dataclass(frozen=True)
class Problem:
    """What is wrong with a scene; with `stops`, no composite can be made with it."""

    text: str
    stops: bool = False


def problems_of(scene: Scene, crs: str, wanted: Sequence[str]) -> list[Problem]:
    """Return what is wrong with a scene of a collection in this CRS, of which bands are wanted."""
    facts = scene.facts
    if facts is None:
        return []
    if facts.error:
        return [Problem(facts.error, stops=True)]
    found = [
        Problem(
            translate(
                "ImageCollections", "Band {band} is missing: uncheck this scene or the band."
            ).format(band=name),
            stops=True,
        )
        for name in wanted
        if not facts.has_band(name)
    ]
    if facts.date is None:
        found.append(
            Problem(
                translate(
                    "ImageCollections",
                    "No date is known: set it under Temporal in the layer's properties, or put it "
                    "in the name as yyyy-mm-dd.",
                )
            )
        )
    if crs and facts.crs and facts.crs != crs:
        found.append(
            Problem(
                translate(
                    "ImageCollections",
                    "The CRS is {own}; the result takes that of the first scene, {first}, and this "
                    "scene is brought to it.",
                ).format(own=facts.crs, first=crs)
            )
        )
    return found
