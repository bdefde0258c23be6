# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Whose the images are, and under which licence: what items say of it, for results."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

# Properties of items of our own: texts, as results have them.
LICENSE_NOTE = "image_collections:license"
ATTRIBUTION_NOTE = "image_collections:attribution"
# Metadata items of results.
LICENSE = "IMAGE_COLLECTIONS_LICENSE"
ATTRIBUTION = "IMAGE_COLLECTIONS_ATTRIBUTION"

# Roles of those who are named, before those who only keep the files.
_OWNERS = frozenset({"producer", "licensor"})


def rights_of(properties: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Return the metadata items for a result made of images with such properties.

    What several images say is there once; there is none for what nobody says.
    """
    licences: dict[str, None] = {}
    names: dict[str, None] = {}
    for each in properties:
        licences[licence_in(each)] = None
        names[attribution_in(each)] = None
    found = {
        LICENSE: "; ".join(text for text in licences if text),
        ATTRIBUTION: "; ".join(text for text in names if text),
    }
    return {key: text for key, text in found.items() if text}


def licence_in(properties: Mapping[str, Any]) -> str:
    """Return the licence of an item, empty when it says none."""
    return _first_text(properties, (LICENSE_NOTE, "license"))


def attribution_in(properties: Mapping[str, Any]) -> str:
    """Return who is to be named for an item, empty when it does not say it."""
    said = _first_text(properties, (ATTRIBUTION_NOTE, "attribution"))
    return said or names_of(properties.get("providers"))


def names_of(providers: Any) -> str:
    """Return the names of those who made something, of all when nobody is said to have."""
    known = [
        each
        for each in (providers if isinstance(providers, list) else ())
        if isinstance(each, dict) and isinstance(each.get("name"), str)
    ]
    owners = [each for each in known if _OWNERS & set(map(str, each.get("roles") or ()))]
    return ", ".join(dict.fromkeys(each["name"].strip() for each in owners or known))


def _first_text(properties: Mapping[str, Any], keys: tuple[str, ...]) -> str:
    texts = (properties.get(key) for key in keys)
    return next((text.strip() for text in texts if isinstance(text, str) and text.strip()), "")
