# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Masks: which pixels of an image do not count, and why."""

from .presets import AUTO, CUSTOM, NONE, RECIPE, Preset, read_presets
from .rules import REASONS, Rule, parse_rules

__all__ = [
    "AUTO",
    "CUSTOM",
    "NONE",
    "REASONS",
    "RECIPE",
    "Preset",
    "Rule",
    "parse_rules",
    "read_presets",
]
