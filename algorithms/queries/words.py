# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Checks of what is typed for a parameter, as a run would read it; nothing is opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ...engine.errors import EngineError
from ...engine.masks.rules import parse_rules
from ..parameters.builders import interval_of, percentages
from ..parameters.masks import MASK_RULE
from ..reduce import INTERVAL_WORDS, ReduceAlgorithm

_READERS: Mapping[str, Callable[[str], Any]] = {
    ReduceAlgorithm.PERCENTILES: lambda text: percentages(text, "Percentiles"),
    ReduceAlgorithm.INTERVAL: lambda text: interval_of(text, *INTERVAL_WORDS),
    MASK_RULE: parse_rules,
}


def wrong_text(name: str, text: str) -> str:
    """Return what is wrong with the text of a parameter, empty when nothing is known to be."""
    try:
        _READERS.get(name, str)(text)
    except EngineError as error:
        return str(error)
    return ""
