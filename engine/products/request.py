# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is wanted of a folder: which products, bands and scenes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..errors import InvalidOptionError, SourceError
from ..images import Image
from ..inputs import fourth_band
from ..inputs.collection import check_period
from ..inputs.sensors import NOTHING_KNOWN, Knowledge
from ..text import shortened, worded
from . import RECOGNISERS
from .pattern import read_pattern

AUTO = "auto"


@dataclass(frozen=True)
class Request:
    """What is wanted: `start` <= date < `end`; `meets` says whether a scene lies where it should,
    and `chosen` which scenes are wanted for what is known of them. Where there is `completed`, more
    is found out of each in its pixels before it is asked.

    `product` is AUTO or the key of a recogniser, `bands` and `pattern` are texts of the user,
    `knowledge` tells the colours of bands, `fourth_band` is one of `fourth_band.CHOICES`.
    """

    folder: Path
    output: Path
    product: str = AUTO
    bands: str = ""
    pattern: str = ""
    start: date | None = None
    end: date | None = None
    meets: Callable[[Image], bool] | None = None
    fourth_band: str = fourth_band.AUTO
    knowledge: Knowledge = NOTHING_KNOWN
    chosen: Callable[[Image], bool] | None = None
    completed: Callable[[Image], Image] | None = None


def check(request: Request) -> None:
    """Raise InvalidOptionError for options that cannot be used, before anything is searched."""
    if request.product != AUTO and request.product not in RECOGNISERS:
        raise InvalidOptionError(
            worded(
                "'{product}' is no product; choose from {products}.",
                product=request.product,
                products=", ".join([AUTO, *RECOGNISERS]),
            )
        )
    if request.pattern:
        if request.product not in (AUTO, "generic"):
            raise InvalidOptionError(
                worded(
                    "A pattern is for the product generic only, and '{product}' is chosen; "
                    "choose generic, or leave Pattern empty.",
                    product=request.product,
                )
            )
        read_pattern(request.pattern)
    check_period(request.start, request.end)
    try:
        is_folder = request.folder.is_dir()
    except OSError:  # a name that is too long
        is_folder = False
    if not is_folder:
        raise SourceError(
            worded("The folder '{folder}' does not exist.", folder=shortened(str(request.folder)))
        )
