# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The quality mosaic: the observation with the best quality wins the pixel, with all its bands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from . import composite
from .composite import Canvas, OutputBand, Result, Wanted
from .dtypes import NewValues, common_dtype
from .expression import Expression
from .grid import Window
from .images import Band, Image
from .patches import Patch
from .provenance import Trace
from .reading import Reader

Array = NDArray[Any]
Mask = NDArray[np.bool_]

PREFERENCES = ("highest", "lowest", "nearest")
TIES = ("last", "first")
INCOMPLETE = ("keep", "skip", "fill")


@dataclass(frozen=True)
class QualityMosaic:
    """Takes each pixel from the image with the best quality.

    `quality` is an expression, or None for the values of the one band `quality_bands` names;
    `quality_bands` are the places of its inputs among the images' bands. `incomplete` says what
    happens when the winner is masked in some band: `keep` it masked, `skip` to the best image that
    is valid in all bands, or `fill` these bands from the next best.
    """

    names: tuple[str, ...]
    quality_bands: tuple[int, ...]
    quality: Expression | None = None
    prefer: str = "highest"
    target: float = 0.0
    ties: str = "last"
    incomplete: str = "keep"
    # Images that cannot give a pixel are not read there.
    is_lazy: ClassVar[bool] = True

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return one band for each selected band."""
        return composite.selected_outputs(self.names, images, new_values)

    def provenance_names(self) -> tuple[str, ...]:
        """Return source, date and count of all bands together."""
        return ("source", "date", "count")

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """All images at once: what is kept of them, the quality, and whether it competes."""
        kept = sum(composite.stored_bytes(image) for image in images)
        return kept + 9 * len(images) + 48 + 8 * len(self.names)

    def compute(self, window: Window, reader: Reader, wanted: Wanted) -> Result:
        """Rank the images by quality, then read the bands of winners only."""
        outputs = self.outputs(reader.images, new_values="none")
        canvas = Canvas(window, [output.type.dtype for output in outputs])
        trace = Trace(window, 1, reader.images) if wanted.traces else None
        contest = _Contest(self, window, reader, trace, keeps_quality=wanted.quality)
        for index in reader.touching(window):
            contest.enter(index)
        self._fill(canvas, contest)
        result = Result(canvas)
        if wanted.quality:
            result.quality = contest.winning_quality()
        if trace is not None:
            result.provenance = trace.canvas()
            result.usage = trace.used(np.logical_or.reduce(canvas.valid))
        return result

    def _fill(self, canvas: Canvas, contest: _Contest) -> None:
        uniform = [
            composite.is_uniform(column)
            for column in composite.columns(contest.reader.images, range(len(self.names)))
        ]
        while True:
            winners = contest.winners()
            for entrant in range(contest.entrants):
                won = winners == entrant
                part = _around(won, canvas.window)
                if part is None:
                    continue
                won = won[part.slices(canvas.window)]
                patch = contest.patch(entrant, part)
                gave, settled = self._take(canvas, patch, part, won, uniform)
                contest.settle(entrant, patch, part, won, gave, settled)
            # Winners that are kept in any case leave nothing open.
            if self.incomplete == "keep" or winners.max(initial=-1) < 0:
                return

    def _take(
        self, canvas: Canvas, patch: Patch, part: Window, won: Mask, uniform: Sequence[bool]
    ) -> tuple[Mask, Mask]:
        """Take the winner's bands in a part of the block, of which it won some pixels.

        Return which of these it decides, and which need no other image.
        """
        at = part.slices(canvas.window)
        valid = [patch.valid(band, part) for band in range(len(self.names))]
        eligible = won
        if self.incomplete == "skip":
            for mask in valid:
                eligible = eligible if mask is None else eligible & mask
        gave = np.zeros(won.shape, dtype=bool)
        for band, mask in enumerate(valid):
            take = eligible if mask is None else eligible & mask
            if self.incomplete == "fill":
                take = take & ~canvas.valid[band][at]
            numbers = composite.taken(patch, band, part, uniform=uniform[band])
            np.copyto(canvas.values[band][at], numbers, where=take, casting="same_kind")
            canvas.valid[band][at] |= take
            gave |= take
        if self.incomplete == "keep":
            return won, won
        if self.incomplete == "fill":
            eligible = won & np.logical_and.reduce([mask[at] for mask in canvas.valid])
        return gave, eligible

    def score(
        self, patch: Patch, places: Sequence[int], column: Sequence[Band]
    ) -> tuple[Array, Mask | None]:
        """Return the quality of a patch and where it is valid.

        `column` holds the quality band of all images when the quality is a band.
        """
        part = patch.window
        if self.quality is None:
            valid = patch.valid(places[0], part)
            if any(band.is_scaled for band in column):
                return patch.shown(places[0], part), valid
            # One type for all images, in which their numbers can be compared.
            dtype = common_dtype(band.dtype for band in column)
            return patch.stored(places[0], part).astype(dtype, copy=False), valid
        names = [patch.bands[place].name for place in places]
        shown = [
            (patch.shown if patch.bands[place].is_scaled else patch.stored)(place, part)
            for place in places
        ]
        masks = [patch.valid(place, part) for place in places]
        return self.quality.evaluate(dict(zip(names, shown)), dict(zip(names, masks)))

    def beats(self, quality: Array, best: Array) -> Mask:
        """Return where a quality wins over the best so far, of images that came before."""
        if self.prefer == "nearest":
            # Not in an unsigned type, where differences have no sign.
            quality = np.abs(quality.astype(np.float64) - self.target)
            best = np.abs(best.astype(np.float64) - self.target)
        if self.prefer == "highest":
            return quality >= best if self.ties == "last" else quality > best
        return quality <= best if self.ties == "last" else quality < best


class _Contest:
    """The images of one block and which of them still compete for each pixel."""

    def __init__(
        self,
        method: QualityMosaic,
        window: Window,
        reader: Reader,
        trace: Trace | None,
        *,
        keeps_quality: bool,
    ) -> None:
        self.reader = reader
        self._method = method
        self._window = window
        self._trace = trace
        self._entrants: list[int] = []
        self._qualities: list[Array] = []
        self._competes: list[Mask] = []
        self._patches: dict[int, Patch] = {}
        self._pending = np.ones((window.height, window.width), dtype=bool)
        is_looked_at = keeps_quality or trace is not None
        self._winning = Canvas(window, ["float64"]) if is_looked_at else None
        self._quality_bands = tuple(sorted(set(method.quality_bands)))
        self._quality_column = [image.bands[method.quality_bands[0]] for image in reader.images]

    def enter(self, index: int) -> None:
        """Read the quality of an image."""
        method = self._method
        image = self.reader.images[index]
        selected = range(len(method.names))
        # Where reading one band costs the reading of all, all are read now and kept.
        at_once = image.is_pixel_interleaved or self._trace is not None
        # Bands that only a mask looks at come after these.
        needed = range(max(len(selected), *(band + 1 for band in self._quality_bands)))
        bands = tuple(needed) if at_once else self._quality_bands
        patch = self.reader.patch(index, bands, self._window)
        if patch is None:
            return
        places = [bands.index(band) for band in method.quality_bands]
        quality, valid = method.score(patch, places, self._quality_column)
        at = patch.window.slices(self._window)
        shape = self._pending.shape
        competes = np.zeros(shape, dtype=bool)
        competes[at] = True if valid is None else valid
        if quality.dtype.kind == "f":
            competes[at] &= quality == quality
        qualities = np.zeros(shape, dtype=quality.dtype)
        qualities[at] = quality
        if bands[: len(selected)] == tuple(selected):
            self._patches[len(self._entrants)] = patch
        if self._trace is not None:
            self._trace.usage.see(patch, selected)
            self._trace.see(0, self._window, self._eligible(competes, patch))
        self._entrants.append(index)
        self._qualities.append(qualities)
        self._competes.append(competes)

    def _eligible(self, competes: Mask, patch: Patch) -> Mask:
        """Return where an image can win: with `skip` only where all bands are valid."""
        if self._method.incomplete != "skip":
            return competes
        eligible = competes.copy()
        for band in range(len(self._method.names)):
            valid = patch.valid(band, patch.window)
            if valid is not None:
                eligible[patch.window.slices(self._window)] &= valid
        return eligible

    @property
    def entrants(self) -> int:
        """Number of images that have entered."""
        return len(self._entrants)

    def winners(self) -> NDArray[Any]:
        """Return for each pixel that is not settled the best entrant, -1 where there is none."""
        dtype = np.min_scalar_type(-max(1, self.entrants))
        best = np.full(self._pending.shape, -1, dtype=dtype)
        if not self._entrants:
            return best
        leading = np.zeros(self._pending.shape, dtype=self._qualities[0].dtype)
        for entrant, (quality, competes) in enumerate(zip(self._qualities, self._competes)):
            better = self._method.beats(quality, leading)
            better |= best < 0
            better &= competes
            better &= self._pending
            np.copyto(leading, quality, where=better)
            np.copyto(best, entrant, where=better, casting="unsafe")
        return best

    def patch(self, entrant: int, part: Window) -> Patch:
        """Return the selected bands of an entrant, in a part of the block at least."""
        if entrant in self._patches:
            return self._patches[entrant]
        is_asked_again = self._method.incomplete != "keep"
        bands = tuple(range(len(self._method.names)))
        window = self._window if is_asked_again else part
        patch = self.reader.patch(self._entrants[entrant], bands, window)
        if patch is None:
            raise ValueError("an image that competes in a block must reach it")
        if is_asked_again:
            self._patches[entrant] = patch
        return patch

    def settle(
        self, entrant: int, patch: Patch, part: Window, won: Mask, gave: Mask, settled: Mask
    ) -> None:
        """Take pixels out of the contest, and the entrant out of the pixels that it won.

        `won`, `gave` and `settled` are of a part of the block.
        """
        at = part.slices(self._window)
        self._pending[at] &= ~settled
        self._competes[entrant][at] &= ~won
        if self._winning is None:
            return
        first = gave & ~self._winning.valid[0][at]
        np.copyto(self._winning.values[0][at], self._qualities[entrant][at], where=first)
        self._winning.valid[0][at] |= first
        if self._trace is not None:
            self._trace.take(0, patch, part, first)

    def winning_quality(self) -> Canvas | None:
        """Return the quality of the image that won each pixel, None when nobody looks at it."""
        return self._winning


def _around(mask: Mask, window: Window) -> Window | None:
    """Return the smallest window around the pixels of a mask of a window, None without any."""
    rows, columns = (np.flatnonzero(mask.any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return None
    return Window(
        window.column + int(columns[0]),
        window.row + int(rows[0]),
        int(columns[-1] - columns[0]) + 1,
        int(rows[-1] - rows[0]) + 1,
    )
