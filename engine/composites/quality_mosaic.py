# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The quality mosaic: the observation with the best quality wins the pixel, with all its bands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, TypeVar, get_args

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array, Indexes, Mask
from ..expression import Expression
from ..grid.grid import Window
from ..images import Band, Image, columns, stored_bytes
from ..pixels.image_block import Patch, shown_values
from ..pixels.validity import both
from ..pixels.value_types import NewValues, common_dtype, is_uniform
from ..reading.reader import Reader
from ..reducers.stack import largest, smallest
from .method import Method, Result, Wanted
from .output_block import Canvas, OutputBand, selected_outputs
from .provenance import Trace

T = TypeVar("T")

# Numbers of cells of a block, row by row.

Preference = Literal["highest", "lowest", "nearest"]
Tie = Literal["last", "first"]
Incomplete = Literal["keep", "skip", "fill"]
PREFERENCES: tuple[Preference, ...] = get_args(Preference)
TIES: tuple[Tie, ...] = get_args(Tie)
INCOMPLETE: tuple[Incomplete, ...] = get_args(Incomplete)


@dataclass(frozen=True)
class QualityMosaic(Method):
    """Takes each pixel from the image with the best quality.

    `quality` is an expression, or None for the values of the one band `quality_bands` names;
    `quality_bands` are the places of its inputs among the images' bands. `incomplete` says what
    happens when the winner is masked in some band: `keep` it masked, `skip` to the best image that
    is valid in all bands, or `fill` these bands from the next best.
    """

    names: tuple[str, ...]
    quality_bands: tuple[int, ...]
    quality: Expression | None = None
    prefer: Preference = "highest"
    target: float = 0.0
    ties: Tie = "last"
    incomplete: Incomplete = "keep"
    is_lazy: ClassVar[bool] = True

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return one band for each selected band."""
        return selected_outputs(self.names, images, new_values)

    def provenance_names(self) -> tuple[str, ...]:
        """Return source, date and count of all bands together."""
        return ("source", "date", "count")

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """All images at once: what is kept of them, the quality, and whether it competes."""
        kept = sum(stored_bytes(image) for image in images)
        return kept + 9 * len(images) + 48 + 8 * len(self.names)

    def compute(self, canvas: Canvas, reader: Reader, wanted: Wanted) -> Result:
        """Rank the images by quality, then read the bands of winners only."""
        window = canvas.window
        trace = Trace(window, 1, reader.images) if wanted.traces else None
        contest = _Contest(self, window, reader, trace, keeps_quality=wanted.quality)
        for index in reader.touching(window):
            contest.enter(index)
        if self.incomplete == "keep":
            self._keep(canvas, contest)
        else:
            self._fill(canvas, contest)
        result = Result(canvas)
        if wanted.quality:
            result.quality = contest.winning_quality()
        if trace is not None:
            result.provenance = trace.canvas()
            result.usage = trace.used(np.logical_or.reduce(canvas.valid))
        return result

    def _keep(self, canvas: Canvas, contest: _Contest) -> None:
        """Fill the block with the bands of winners, masked or not."""
        winners = contest.winners()
        for filled in canvas.valid:
            np.greater_equal(winners, 0, out=filled)
        uniform = self._uniform(contest)
        for entrant, pixels, bands in contest.prizes(winners):
            picked = _picked(bands, canvas.window, pixels)
            for band, ((patch, place), (numbers, valid)) in enumerate(zip(bands, picked)):
                if not uniform[band]:
                    numbers = shown_values(numbers, patch.bands[place])
                canvas.values[band].reshape(-1)[pixels] = numbers
                if valid is not None and not valid.all():
                    canvas.valid[band].reshape(-1)[pixels[~valid]] = False
            contest.note(entrant, pixels)

    def _fill(self, canvas: Canvas, contest: _Contest) -> None:
        """Fill the block with the valid bands of winners, until nothing is left to win."""
        uniform = self._uniform(contest)
        while True:
            winners = contest.winners()
            if winners.max(initial=-1) < 0:
                return
            for entrant, pixels, bands in contest.prizes(winners):
                gave, settled = self._take(canvas, bands, pixels, uniform)
                contest.note(entrant, pixels[gave])
                contest.settle(entrant, pixels, settled)

    def _uniform(self, contest: _Contest) -> list[bool]:
        return [
            is_uniform(column) for column in columns(contest.reader.images, range(len(self.names)))
        ]

    def _take(
        self,
        canvas: Canvas,
        bands: Sequence[tuple[Patch, int]],
        pixels: Indexes,
        uniform: Sequence[bool],
    ) -> tuple[Mask, Mask]:
        """Take the winner's bands where they are valid, and fill what is left of them.

        Return which of the pixels that it won it decides, and which need no other image.
        """
        picked = _picked(bands, canvas.window, pixels)
        eligible: Mask | None = None
        if self.incomplete == "skip":
            for _, valid in picked:
                eligible = both(eligible, valid)
        gave = np.zeros(len(pixels), dtype=bool)
        for band, ((patch, place), (numbers, valid)) in enumerate(zip(bands, picked)):
            filled = canvas.valid[band].reshape(-1)
            take = both(eligible, valid)
            if self.incomplete == "fill":
                take = both(take, ~filled[pixels])
            if take is not None:
                numbers = numbers[take]
            at = pixels if take is None else pixels[take]
            if not uniform[band]:
                numbers = shown_values(numbers, patch.bands[place])
            canvas.values[band].reshape(-1)[at] = numbers
            filled[at] = True
            gave |= np.True_ if take is None else take
        if self.incomplete == "fill":
            whole = [mask.reshape(-1)[pixels] for mask in canvas.valid]
            return gave, np.logical_and.reduce(whole)
        return gave, np.ones(len(pixels), dtype=bool) if eligible is None else eligible

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

    def merit(self, quality: Array) -> Array:
        """Return what qualities are compared by: themselves, or their distance from the target."""
        if self.prefer != "nearest":
            return quality
        # Not in an unsigned type, where differences have no sign.
        return np.abs(quality.astype(np.float64) - self.target)

    def beats(self, merit: Array, best: Array) -> Mask:
        """Return where a merit wins over the best so far, of images that had their turn before."""
        return merit >= best if self.prefer == "highest" else merit <= best

    def worst(self, dtype: np.dtype[Any]) -> Any:
        """Return the merit of a type that all others win over."""
        return smallest(dtype) if self.prefer == "highest" else largest(dtype)

    def in_turn(self, images: Sequence[T]) -> Sequence[T]:
        """Return images in the order in which they are compared, where the last one wins ties."""
        return images if self.ties == "last" else images[::-1]


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
        self._merits: list[Array] = []
        self._competes: list[Mask | None] = []
        # Of each entrant the quality, when somebody looks at that of winners.
        self._qualities: list[Array] = []
        # Of each entrant the selected bands that have been read, in which patch and place.
        self._read: list[dict[int, tuple[Patch, int]]] = []
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
        if quality.dtype.kind == "f":
            valid = both(valid, quality == quality)
        if patch.window != self._window:
            at = patch.window.slices(self._window)
            quality = self._within(at, quality)
            valid = self._within(at, np.True_ if valid is None else valid)
        if self._trace is not None:
            self._trace.usage.see(patch, selected)
            self._trace.see(0, self._window, self._eligible(valid, patch))
        self._entrants.append(index)
        kept = {band: (patch, place) for place, band in enumerate(bands) if band in selected}
        self._read.append(kept)
        self._merits.append(method.merit(quality))
        self._competes.append(valid)
        if self._winning is not None:
            self._qualities.append(quality)

    def _within(self, at: tuple[slice, slice], numbers: Array | np.bool_) -> Array:
        """Return an array of the whole block that holds numbers at a place, and 0 elsewhere."""
        whole = np.zeros(self._pending.shape, dtype=numbers.dtype)
        whole[at] = numbers
        return whole

    def _eligible(self, competes: Mask | None, patch: Patch) -> Mask | None:
        """Return where an image can win: with `skip` only where all bands are valid."""
        if self._method.incomplete != "skip":
            return competes
        eligible = self._own(competes)
        for band in range(len(self._method.names)):
            valid = patch.valid(band, patch.window)
            if valid is not None:
                eligible[patch.window.slices(self._window)] &= valid
        return eligible

    def winners(self) -> NDArray[Any]:
        """Return for each pixel that is not settled the best entrant, -1 where there is none."""
        dtype = np.min_scalar_type(-max(1, len(self._entrants)))
        best = np.full(self._pending.shape, -1, dtype=dtype)
        if not self._entrants:
            return best
        worst = self._method.worst(self._merits[0].dtype)
        leading = np.full(self._pending.shape, worst, dtype=self._merits[0].dtype)
        for entrant in self._method.in_turn(range(len(self._entrants))):
            merit, competes = self._merits[entrant], self._competes[entrant]
            better = self._method.beats(merit, leading)
            if competes is not None:
                better &= competes
            np.copyto(leading, merit, where=better)
            np.copyto(best, entrant, where=better, casting="unsafe")
        best[~self._pending] = -1
        return best

    def prizes(
        self, winners: NDArray[Any]
    ) -> Iterator[tuple[int, Indexes, list[tuple[Patch, int]]]]:
        """Give each entrant that won, the pixels that it won, and its bands there.

        Each band is a patch and the place of the band in it.
        """
        for entrant in range(len(self._entrants)):
            won = winners == entrant
            part = _around(won, self._window)
            if part is not None:
                yield entrant, np.flatnonzero(won), self._bands(entrant, part)

    def _bands(self, entrant: int, part: Window) -> list[tuple[Patch, int]]:
        """Return the selected bands of an entrant, in a part of the block at least.

        What has been read already is not read again.
        """
        selected = range(len(self._method.names))
        read = self._read[entrant]
        missing = [band for band in selected if band not in read]
        if missing:
            is_asked_again = self._method.incomplete != "keep"
            window = self._window if is_asked_again else part
            patch = self.reader.patch(self._entrants[entrant], missing, window)
            if patch is None:
                raise ValueError("an image that competes in a block must reach it")
            found = {band: (patch, place) for place, band in enumerate(missing)}
            if is_asked_again:
                read.update(found)
            read = {**read, **found}
        return [read[band] for band in selected]

    def settle(self, entrant: int, pixels: Indexes, settled: Mask) -> None:
        """Take the entrant out of the pixels that it won, and those that are settled out of all."""
        self._pending.reshape(-1)[pixels[settled]] = False
        competes = self._own(self._competes[entrant])
        competes.reshape(-1)[pixels] = False
        self._competes[entrant] = competes

    def _own(self, competes: Mask | None) -> Mask:
        """Return a mask that may be written to: others may look at the one of a patch."""
        return np.ones(self._pending.shape, dtype=bool) if competes is None else competes.copy()

    def note(self, entrant: int, pixels: Indexes) -> None:
        """Note that an entrant decides some pixels, unless another one had a part in them before.

        Nothing is noted when nobody looks at it.
        """
        if self._winning is None:
            return
        seen = self._winning.valid[0].reshape(-1)
        first = pixels[~seen[pixels]]
        seen[first] = True
        self._winning.values[0].reshape(-1)[first] = self._qualities[entrant].reshape(-1)[first]
        if self._trace is not None:
            # All bands were read at once, into one patch.
            patch, _ = self._read[entrant][0]
            won = np.zeros(self._pending.shape, dtype=bool)
            won.reshape(-1)[first] = True
            self._trace.take(0, patch, patch.window, won[patch.window.slices(self._window)])

    def winning_quality(self) -> Canvas | None:
        """Return the quality of the image that won each pixel, None when nobody looks at it."""
        return self._winning


def _picked(
    bands: Sequence[tuple[Patch, int]], window: Window, pixels: Indexes
) -> list[tuple[Array, Mask | None]]:
    """Return of each band the stored numbers of pixels of a window, and where they are valid."""
    patches = dict.fromkeys(patch for patch, _ in bands)
    inside = {patch: patch.window.numbers_of(pixels, window) for patch in patches}
    return [patch.picked(place, inside[patch]) for patch, place in bands]


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
