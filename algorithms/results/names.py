# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of results: what they are, of which scenes, and from when to when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...engine.images import Image
from ...resources.i18n import translate


def name_of_scenes(name: str, images: Sequence[Image]) -> str:
    """Return what a result is with the number of its scenes and their months, if these are known.

    Of a single scene it has the name.
    """
    if len(images) == 1:
        text = translate("ImageCollections", "{name} of {scene}")
        return text.format(name=name, scene=images[0].name)
    months = sorted(f"{image.date:%Y-%m}" for image in images if image.date is not None)
    if not months:
        text = translate("ImageCollections", "{name} of {count} scenes")
        return text.format(name=name, count=len(images))
    if months[0] == months[-1]:
        text = translate("ImageCollections", "{name} of {count} scenes, {month}")
        return text.format(name=name, count=len(images), month=months[0])
    text = translate("ImageCollections", "{name} of {count} scenes, {first} to {last}")
    return text.format(name=name, count=len(images), first=months[0], last=months[-1])


def name_of_part(part: str, name: str) -> str:
    """Return the name of what belongs to a result, such as its provenance."""
    return translate("ImageCollections", "{part}: {name}").format(part=part, name=name)


def name_of_periods(method: str, period: str) -> str:
    """Return the name of the composites of periods: months, seasons, years or some days."""
    names = {
        "month": translate("ImageCollections", "{method} by month"),
        "season": translate("ImageCollections", "{method} by season"),
        "year": translate("ImageCollections", "{method} by year"),
        "days": translate("ImageCollections", "{method} by days"),
    }
    return names[period].format(method=method)


def names_in_model(paths: Mapping[str, str], parameters: Mapping[str, Any]) -> dict[str, str]:
    """Return by path how a model calls its results, of which `paths` are by parameter.

    One that is called as the parameter was given no name.
    """
    found = {}
    for parameter, path in paths.items():
        name = getattr(parameters.get(parameter), "destinationName", "")
        if name and name != parameter:
            found[path] = name
    return found


def name_of_live(name: str) -> str:
    """Return the name of a layer that is computed where somebody looks."""
    return _live().format(name=name)


def without_live(name: str) -> str:
    """Return the name of a layer without what says that it is live, for files that are not."""
    before, after = _live().split("{name}")
    inner = name[len(before) : len(name) - len(after)]
    return inner if inner and name_of_live(inner) == name else name


def _live() -> str:
    return translate("ImageCollections", "{name} (live)")
