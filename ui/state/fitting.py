# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What of settings from elsewhere, a project or a preset, fits the parameters that there are."""

from __future__ import annotations

from dataclasses import replace

from ...algorithms.queries import composite_parameters as words
from .settings import CollectionSettings, CompositeSettings, MaskSettings, Values


def fitting(
    known: words.CompositeParameters, settings: CollectionSettings
) -> tuple[CollectionSettings, list[str]]:
    """Return the settings that some parameter takes, and the names of the others."""
    composite = settings.composite
    unfit: list[str] = []

    def taken(definitions: words.Definitions, values: Values, place: str) -> Values:
        found, wrong = words.fitting(definitions, values)
        unfit.extend(f"{place}.{name}" for name in wrong)
        return found

    unfit += [f"composite.values.{name}" for name in composite.values if name not in known.own]
    values = {
        name: taken(known.own[name], each, f"composite.values.{name}")
        for name, each in composite.values.items()
        if name in known.own
    }
    is_known = not composite.algorithm or composite.algorithm in known.own
    if not is_known:
        unfit.append("composite.algorithm")
    return (
        replace(
            settings,
            composite=CompositeSettings(composite.algorithm if is_known else "", values),
            mask=MaskSettings(
                settings.mask.is_chosen, taken(known.mask, settings.mask.values, "mask.values")
            ),
            advanced=taken(known.advanced, settings.advanced, "advanced"),
        ),
        unfit,
    )
