# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The groups of the toolbox, and which algorithm stands in which."""

from __future__ import annotations

from ...resources.i18n import translate

_GROUPS = {
    "collect": ("search", "collection", "map", "where"),
    "composite": (
        "mosaic",
        "qualitymosaic",
        "reduce",
        "medoid",
        "geometricmedian",
        "explainmask",
        "export",
    ),
    "time": ("periods", "tobands", "zonalseries", "serieshistogram", "sample", "places"),
    "classify": (
        "normalize",
        "matchhistogram",
        "threshold",
        "kmeans",
        "superpixels",
        "cleanclasses",
    ),
    "radar": ("flatten", "speckle"),
}
_GROUP_OF = {name: key for key, names in _GROUPS.items() for name in names}


def group_of(name: str) -> str:
    """Return the id of the group of an algorithm; it never changes. Empty for none."""
    return _GROUP_OF.get(name, "")


def group_label(key: str) -> str:
    """Return what the toolbox calls a group."""
    labels = {
        "collect": translate("ImageCollections", "Collect"),
        "composite": translate("ImageCollections", "Composite"),
        "time": translate("ImageCollections", "Over time"),
        "classify": translate("ImageCollections", "Harmonise and classify"),
        "radar": translate("ImageCollections", "Radar"),
    }
    return labels.get(key, "")
