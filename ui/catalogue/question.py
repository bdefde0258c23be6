# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is asked of a catalogue, as plain values, and as it is remembered; no widgets."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from ...algorithms.parameters import stored_defaults
from ...algorithms.parameters.shared import END_DATE, EXTENT, START_DATE
from ...algorithms.queries.catalogue_search import without_login
from ...algorithms.search import USUAL_CATALOGUE, USUAL_LIMIT, SearchAlgorithm

# Where is searched: what the map shows, a rectangle that was drawn, everywhere.
MAP, DRAWN, WHOLE = "map", "drawn", "whole"
# The days of a first search, which otherwise would look through many years.
FIRST_DAYS = 90
LARGEST_LIMIT = 10_000
LONGEST_TEXT = 2000

_KEY = "image_collections/search"


@dataclass(frozen=True)
class Question:
    """One search. `catalogue` is a key or an address, `collections` are names with commas.

    From `start` on, before `end`; None for no such limit. `authcfg` is the id of an authentication
    of QGIS, and nothing of its content.
    """

    catalogue: str = USUAL_CATALOGUE
    collections: str = ""
    area: str = MAP
    start: date | None = None
    end: date | None = None
    max_cloud: float | None = None
    limit: int = USUAL_LIMIT
    authcfg: str = ""

    def parameters(self, extent: Any) -> dict[str, Any]:
        """Return the parameters of the algorithm; `extent` is None for everywhere."""
        found = {
            SearchAlgorithm.CATALOGUE: self.catalogue,
            SearchAlgorithm.COLLECTIONS: self.collections,
            SearchAlgorithm.LIMIT: self.limit,
            SearchAlgorithm.AUTHCFG: self.authcfg,
            SearchAlgorithm.MAX_CLOUD: self.max_cloud,
            EXTENT: extent,
            START_DATE: self.start.isoformat() if self.start else None,
            END_DATE: self.end.isoformat() if self.end else None,
        }
        return {name: value for name, value in found.items() if value not in (None, "")}


def first_question(today: date) -> Question:
    """Return what is asked when nothing is remembered."""
    return Question(start=today - timedelta(days=FIRST_DAYS), max_cloud=30.0)


def question_to_text(question: Question) -> str:
    """Return a question as JSON, without a login that stands in an address.

    A rectangle that was drawn is not kept.
    """
    return json.dumps(
        {
            "catalogue": without_login(question.catalogue),
            "collections": question.collections,
            "area": MAP if question.area == DRAWN else question.area,
            "start": question.start.isoformat() if question.start else None,
            "end": question.end.isoformat() if question.end else None,
            "max_cloud": question.max_cloud,
            "limit": question.limit,
            "authcfg": question.authcfg,
        }
    )


def question_from_text(text: str, usual: Question) -> Question:
    """Return a question that was kept; what cannot be read of it is as in `usual`."""
    try:
        record = json.loads(text) if text else None
    except (ValueError, RecursionError):
        record = None
    if not isinstance(record, dict):
        return usual
    found: dict[str, Any] = {}
    for name in ("catalogue", "collections", "authcfg"):
        value = record.get(name)
        if isinstance(value, str) and len(value) <= LONGEST_TEXT and value.isprintable():
            found[name] = value
    if record.get("area") in (MAP, WHOLE):
        found["area"] = record["area"]
    for name in ("start", "end"):
        if name in record:
            found[name] = _day(record, name, getattr(usual, name))
    if "max_cloud" in record:
        found["max_cloud"] = _number(record, "max_cloud", 100.0, usual.max_cloud)
    limit = _number(record, "limit", LARGEST_LIMIT, None)
    if limit is not None and limit >= 1:
        found["limit"] = int(limit)
    return replace(usual, **found)


def remembered(today: date) -> Question:
    """Return what was asked last, from the settings of QGIS."""
    return question_from_text(stored_defaults.value(_KEY), first_question(today))


def remember(question: Question) -> None:
    """Keep what is asked in the settings of QGIS."""
    stored_defaults.set_value(_KEY, question_to_text(question))


def _day(record: Mapping[str, Any], name: str, usual: date | None) -> date | None:
    if record[name] is None:
        return None
    try:
        return date.fromisoformat(record[name])
    except (TypeError, ValueError):
        return usual


def _number(
    record: Mapping[str, Any], name: str, largest: float, usual: float | None
) -> float | None:
    value = record.get(name)
    if value is None:
        return None
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return float(value) if is_number and math.isfinite(value) and 0 <= value <= largest else usual
