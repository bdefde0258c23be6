# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of periods."""

from __future__ import annotations

from collections.abc import Iterator

from ...engine.inputs.periods import PERIODS
from ...resources.i18n import translate
from . import about, builders
from .shared import Shared

PERIOD = "PERIOD"
DAYS = "DAYS"


def period_parameters() -> Iterator[Shared]:
    """How long the periods are."""
    yield Shared(
        builders.choice(PERIOD, translate("ImageCollections", "Period"), PERIODS, PERIODS[0]),
        translate(
            "ImageCollections",
            "The length of a period: a month, a season of three months, a year, or a number of "
            "days.",
        ),
    )
    yield Shared(
        about.shown_with(
            builders.whole_number(
                DAYS, translate("ImageCollections", "Days of a period"), default=10, minimum=1
            ),
            PERIOD,
            "days",
        ),
        translate(
            "ImageCollections",
            "For days: how many. They are counted from the start date, or from the first image "
            "where none is set.",
        ),
    )
