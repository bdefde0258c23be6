# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The job of a run, and its outcome: targets and blocks."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from numpy.typing import NDArray

from ..composites.provenance import Usage
from ..composites.radar_counts import RadarCounts
from ..grid.grid import Window
from ..outputs.transaction import Transaction
from .resources import Resources as Resources


@dataclass(frozen=True)
class Target:
    """A file to write: where, with which creation options and metadata; see `RasterFile`.

    It is delivered with `outputs`, by whoever made these, or when the run ends.
    """

    path: str
    options: tuple[str, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)
    cog: bool = False
    outputs: Transaction | None = None


@dataclass
class Outcome:
    """What is known after a run: valid pixels of the composite, and how the images were used.

    `doubtful` values read as nodata, and images at the positions `no_decibels` hold something else;
    `radar` is what was counted of a radar image.
    """

    valid_pixels: int = 0
    usage: Usage | None = None
    doubtful: int = 0
    no_decibels: frozenset[int] = frozenset()
    radar: RadarCounts | None = None

    def add(self, other: Outcome) -> None:
        """Add what is known of another part."""
        self.valid_pixels += other.valid_pixels
        self.doubtful += other.doubtful
        self.no_decibels |= other.no_decibels
        if self.radar is None:
            self.radar = other.radar
        elif other.radar is not None:
            self.radar += other.radar
        if self.usage is None:
            self.usage = other.usage
        elif other.usage is not None:
            self.usage.add(other.usage)


@dataclass(frozen=True)
class Block:
    """A finished block: for each file its pixels, shape (bands, height, width).

    They go into as many bands of the file, from the one in the place `first_band`.
    """

    window: Window
    values: list[NDArray[Any]]
    outcome: Outcome
    first_band: int = 0


# Makes the blocks of some windows, in their order, somewhere else than here.
BlockMaker = Callable[[Sequence[Window]], Generator[Block, None, None]]
