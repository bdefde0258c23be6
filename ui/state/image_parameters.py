# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters that say which images a composite is of: layers, a collection file, a filter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...algorithms.parameters.shared import COLLECTION, FILTER, LAYERS
from .scene import ITEM, Scene


def image_parameters(used: Sequence[Scene], scenes: Sequence[Scene], wanted: str) -> dict[str, Any]:
    """Return the parameters for those of some scenes that are used; `wanted` is the user's filter.

    Items of a collection file are chosen by their names, in the filter.
    """
    found: dict[str, Any] = {LAYERS: [scene.id for scene in used if scene.kind != ITEM]}
    items = [scene for scene in used if scene.kind == ITEM]
    if items:
        found[COLLECTION] = items[0].source
        names = _filter_of_names(used, [scene for scene in scenes if scene.kind == ITEM])
        if names and wanted:
            wanted = f"({wanted}) and {names}"
        wanted = wanted or names
    if wanted:
        found[FILTER] = wanted
    return found


def _filter_of_names(used: Sequence[Scene], every: Sequence[Scene]) -> str:
    """Return the filter that keeps the scenes that are used, of all items; empty if it keeps all.

    It holds for layers and files too, so these are named among those that are kept.
    """
    kept = dict.fromkeys(scene.name for scene in used)
    others = dict.fromkeys(scene.name for scene in every if scene.name not in kept)
    if not others:
        return ""
    shorter = kept if len(kept) <= len(others) else others
    # As the language of filters has it, a quote in a text is written twice.
    listed = ",".join("'{}'".format(name.replace("'", "''")) for name in shorter)
    return f"name in {listed}" if shorter is kept else f"not name in {listed}"
