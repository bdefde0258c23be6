# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Checks of what is typed for a parameter, as a run would read it; nothing is opened."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QLocale

from ...engine.catalogue.filters import parse_filter
from ...engine.cluster.path_map import PathMap
from ...engine.errors import EngineError, InvalidOptionError
from ...engine.expression import parse
from ...engine.inputs.dates import parse_date
from ...engine.masks.rules import parse_rules
from ...engine.planning.replaced_bands import read_replacement
from ...engine.products.pattern import read_pattern
from ...engine.text import shortened, worded
from ...resources.i18n import translate
from ...resources.numbers import in_locale
from ..parameters import shared
from ..parameters.builders import interval_of, percentages
from ..parameters.masks import MASK_RULE
from ..reduce import INTERVAL_WORDS, ReduceAlgorithm
from ..where import WhereAlgorithm


def _read_crs(text: str) -> None:
    if not QgsCoordinateReferenceSystem(text).isValid():
        raise InvalidOptionError(
            worded("'{text}' is no coordinate reference system.", text=shortened(text))
        )


def _read_extent(text: str) -> None:
    numbers, _, crs = text.strip().rstrip("]").partition("[")
    try:
        sides = [float(number) for number in numbers.split(",")]
    except ValueError:
        sides = []
    if len(sides) != 4 or not all(map(math.isfinite, sides)):
        raise InvalidOptionError(
            worded(
                "'{text}' is no extent; write left,right,bottom,top, and the CRS in brackets.",
                text=shortened(text),
            )
        )
    if crs:
        _read_crs(crs)


_PERCENTAGES: Mapping[str, Callable[[str], tuple[float, ...]]] = {
    ReduceAlgorithm.PERCENTILES: lambda text: percentages(text, "Percentiles"),
    ReduceAlgorithm.INTERVAL: lambda text: interval_of(text, *INTERVAL_WORDS),
}
_READERS: Mapping[str, Callable[[str], Any]] = {
    shared.FILTER: parse_filter,
    shared.DATE_PATTERN: read_pattern,
    shared.START_DATE: parse_date,
    shared.END_DATE: parse_date,
    shared.TARGET_DATE: parse_date,
    shared.CRS: _read_crs,
    shared.EXTENT: _read_extent,
    shared.PATH_MAP: PathMap.parse,
    **_PERCENTAGES,
    MASK_RULE: parse_rules,
    WhereAlgorithm.TEST: parse,
    WhereAlgorithm.VALUE: lambda text: read_replacement("1", text),
}


def wrong_text(name: str, text: str) -> str:
    """Return what is wrong with the text of a parameter, empty when nothing is known to be."""
    try:
        _READERS.get(name, str)(text)
    except EngineError as error:
        return str(error)
    return ""


def reading(name: str, text: str) -> str:
    """Say how a text is read that many write for something else, empty for what is plain.

    So `2,5` is two numbers, also where people write commas in numbers.
    """
    is_plain = name not in _PERCENTAGES or ";" in text or text.count(",") != 1
    if is_plain or QLocale().decimalPoint() != "," or wrong_text(name, text):
        return ""
    first, second = (in_locale(f"{number:g}") for number in _PERCENTAGES[name](text))
    return translate(
        "ImageCollections",
        "Two numbers: {first} and {second}. For numbers with commas write semicolons between them, "
        "such as 2,5; 97,5.",
    ).format(first=first, second=second)
