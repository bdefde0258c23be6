# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Outcomes and errors of a worker as plain values, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import astuple
from typing import Any

from ..composites.provenance import Usage
from ..composites.radar_counts import RadarCounts
from ..run.job import Outcome


def as_plain(error: Exception) -> dict[str, Any]:
    """Return an error of the engine as plain values."""
    return {
        "kind": type(error).__name__,
        "message": str(error),
        "position": getattr(error, "position", None),
    }


def known(outcome: Outcome) -> dict[str, Any]:
    """Return what is known of a block, as plain values."""
    return {
        "valid_pixels": outcome.valid_pixels,
        "doubtful": outcome.doubtful,
        "no_decibels": sorted(outcome.no_decibels),
        "radar": None if outcome.radar is None else astuple(outcome.radar),
        "usage": None if outcome.usage is None else outcome.usage.counts(),
    }


def outcome_of(known: Mapping[str, Any]) -> Outcome:
    """Return what is known of a block from plain values."""
    from ..run.job import Outcome

    usage = None if known["usage"] is None else Usage.of(known["usage"])
    no_decibels = frozenset(known["no_decibels"])
    radar = None if known["radar"] is None else RadarCounts(*known["radar"])
    return Outcome(known["valid_pixels"], usage, known["doubtful"], no_decibels, radar)
