# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Dependencies of parameters on choices; all others of a composite are always shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

# Parameter: (the parameter that it depends on, the choices of that one to which it is_relevant).
RELEVANT_WITH = {
    "QUALITY_TARGET": ("PREFER", ("nearest",)),
    "PERCENTILES": ("REDUCERS", ("percentile",)),
    "INTERVAL": ("REDUCERS", ("intervalMean",)),
    "MASK_RULE": ("MASK", ("custom",)),
    "CLOUD_PROBABILITY": ("MASK", ("clouds-and-shadows",)),
    "DARK_NIR": ("MASK", ("clouds-and-shadows",)),
    "SHADOW_DISTANCE": ("MASK", ("clouds-and-shadows",)),
    "SUN_AZIMUTH": ("MASK", ("clouds-and-shadows",)),
}


def is_relevant(name: str, values: Mapping[str, Any]) -> bool:
    """Return True when a parameter means something beside these values of the others."""
    if name == "MASK_BUFFER":
        return values.get("MASK") != "none"
    if name not in RELEVANT_WITH:
        return True
    other, choices = RELEVANT_WITH[name]
    value = values.get(other)
    chosen = value if isinstance(value, (list, tuple)) else [value]
    return any(each in choices for each in chosen)
