# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The interface of every composite method: its bands, and the block that it fills."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from ..images import Image
from ..pixels.value_types import NewValues
from ..reading.reader import Reader
from .output_block import OutputBand, OutputBlock

if TYPE_CHECKING:
    from .provenance import Usage
    from .radar_counts import RadarCounts


# The rasters that a run can make.
Kind = Literal["composite", "provenance", "quality"]


@dataclass(frozen=True)
class Wanted:
    """What a run makes besides the composite. Each costs the reading of all images.

    With `valid_pixels` those of the composite are counted, which costs nothing, and a run that
    finds none fails. Observations of a pixel that has fewer than `least` are not used.
    """

    provenance: bool = False
    quality: bool = False
    usage: bool = False
    valid_pixels: bool = False
    least: int = 1

    @property
    def traces(self) -> bool:
        """True when it must be known who gave each pixel."""
        return self.provenance or self.usage


@dataclass
class Result:
    """A block of everything that a run makes; what was not wanted is None.

    `no_decibels` are the positions of images whose values were taken for decibels and cannot be;
    `radar` is what was counted of the one radar image that is changed.
    """

    composite: OutputBlock
    provenance: OutputBlock | None = None
    quality: OutputBlock | None = None
    usage: Usage | None = None
    no_decibels: frozenset[int] = frozenset()
    radar: RadarCounts | None = None

    def block(self, kind: Kind) -> OutputBlock:
        """Return what goes into the file of a kind."""
        out: OutputBlock | None = getattr(self, kind)
        if out is None:
            raise ValueError(f"the method made no {kind}")
        return out


class Method(ABC):
    """A way to make a composite. The images' first bands are those of the composite."""

    # A method that does not read images where they cannot give a pixel.
    is_lazy: ClassVar[bool] = False

    @abstractmethod
    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return the bands; `new_values` says what interpolation adds. A plan asks once."""

    def provenance_names(self) -> tuple[str, ...]:
        """Return the names of the bands of the provenance raster; none where there is none."""
        return ()

    def quality_names(self) -> tuple[str, ...]:
        """Return the names of the bands of the winning quality, where there is one."""
        return ("quality",)

    @property
    def needed(self) -> int:
        """How many observations a pixel needs, so that it has any result."""
        return 1

    @property
    def margin(self) -> int:
        """How many cells around a block are read for it."""
        return 0

    @property
    def surface(self) -> int | None:
        """The position of an image that is a smooth surface, as heights are; None without one.

        Where it is on another grid it is interpolated between its pixels, as decimals.
        """
        return None

    def bands_read(self, image: Image) -> int:
        """Return how many bands of an image are read, at least."""
        return len(getattr(self, "names", ()))

    def at_overview_level(self, factor: int) -> Method:
        """Return the method for cells so much larger."""
        return self

    @property
    def looks_for_clouds(self) -> float:
        """How many metres around each pixel clouds are looked for, 0 where nobody asks."""
        return 0.0

    @abstractmethod
    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """Return the memory that a pixel of a block takes while it is worked on."""

    def misfits(self, images: Sequence[Image]) -> list[str]:
        """Return what does not fit the images as they are read, a sentence each."""
        return []

    def doubts(self, images: Sequence[Image], counts: RadarCounts) -> list[str]:
        """Return what is to be said of a radar image after a run that counted its values."""
        return []

    def check(self, images: Sequence[Image]) -> None:  # noqa: B027  (most have nothing to check)
        """Raise InvalidOptionError when a method that was read from a file cannot be used."""

    @abstractmethod
    def compute(self, out: OutputBlock, reader: Reader, wanted: Wanted) -> Result:
        """Fill an empty block, which has the types of the outputs, and return it with the rest."""
