# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The quality mosaic: the observation with the best quality wins the pixel, with all its bands."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, TypeVar, get_args

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array, Indexes, Mask
from ..errors import InvalidOptionError, check_word
from ..expression import Expression
from ..grid.grid import Window
from ..images import Image, columns, stored_bytes
from ..pixels.image_block import ImageBlock, shown_values
from ..pixels.validity import both
from ..pixels.value_types import NewValues, common_dtype, is_uniform
from ..reading.reader import Reader
from ..reducers.stack import largest, smallest
from .method import Result, Wanted
from .output_block import OutputBand, OutputBlock, selected_outputs
from .provenance import Trace
from .quality_inputs import CLOUD_DISTANCE, NOTHING_KNOWN, KnownOfImages
from .registry import CompositeMethod, composite

T = TypeVar("T")

Preference = Literal["highest", "lowest", "nearest"]
Tie = Literal["last", "first"]
Incomplete = Literal["keep", "skip", "fill"]
PREFERENCES: tuple[Preference, ...] = get_args(Preference)
TIES: tuple[Tie, ...] = get_args(Tie)
INCOMPLETE: tuple[Incomplete, ...] = get_args(Incomplete)


def check_words(prefer: str, ties: str, incomplete: str) -> None:
    """Raise InvalidOptionError for a word that is none."""
    check_word("prefer", prefer, PREFERENCES)
    check_word("ties", ties, TIES)
    check_word("incomplete", incomplete, INCOMPLETE)


# How many metres clouds are looked for when nothing else is said.
CLOUD_REACH = 3000.0
# Of a pixel of each image: its quality, and whether it competes.
RANKED_BYTES = 8 + 1
# Of a pixel: the best quality and whose it is, what is compared with them, and the trace.
WINNER_BYTES = 48
# Of a pixel of one image: the distance to clouds, on the way too, with a margin.
DISTANCE_BYTES = 24
# Of a pixel of each band: its number, and whether it is still missing.
BAND_BYTES = 8


@composite
@dataclass(frozen=True)
class QualityMosaic(CompositeMethod):
    """Takes each pixel from the image with the best quality.

    `quality` is an expression, or None for the values of the one band `quality_bands` names;
    `quality_bands` are the places of its inputs among the images' bands, `known` what it uses of
    whole images, and `cloud_distance` how many metres it looks for clouds, 0 where it does not. One
    without bands is valid where any selected band is. `incomplete` says what
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
    known: KnownOfImages = NOTHING_KNOWN
    cloud_distance: float = 0.0
    is_lazy: ClassVar[bool] = True

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return one band for each selected band."""
        return selected_outputs(self.names, images, new_values)

    def provenance_names(self) -> tuple[str, ...]:
        """Return source, date and count of all bands together."""
        return ("source", "date", "count")

    def check(self, images: Sequence[Image]) -> None:
        """Raise InvalidOptionError for other words, and for bands that no image has."""
        check_words(self.prefer, self.ties, self.incomplete)
        if not math.isfinite(self.target):
            raise InvalidOptionError("The quality target is no number.")
        least = min(len(image.bands) for image in images)
        if not all(0 <= place < least for place in self.quality_bands):
            raise InvalidOptionError("The quality has no such band.")
        wanted = 1
        if self.quality is not None:
            wanted = len(self.quality.names) - len(self.known.names) - bool(self.cloud_distance)
        if len(self.quality_bands) != wanted:
            raise InvalidOptionError(
                f"The quality looks at {wanted} bands and has {len(self.quality_bands)}."
            )
        self._check_known(images)

    def _check_known(self, images: Sequence[Image]) -> None:
        if not 0 <= self.cloud_distance < math.inf:
            raise InvalidOptionError("The cloud distance is no number.")
        numbers = {image.position: len(image.numbers) for image in self.known.images}
        for image in images:
            for position in image.members or (image.position,):
                if self.known.names and numbers.get(position) != len(self.known.names):
                    raise InvalidOptionError(f"Nothing is known of image '{image.name}'.")

    @property
    def looks_for_clouds(self) -> float:
        """How many metres around each pixel clouds are looked for."""
        return self.cloud_distance

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """All images at once: what is kept of them, the quality, and whether it competes."""
        kept = sum(stored_bytes(image) for image in images)
        looking = DISTANCE_BYTES if self.cloud_distance else 0
        ranked = RANKED_BYTES * len(images) + WINNER_BYTES
        return kept + ranked + BAND_BYTES * len(self.names) + looking

    def compute(self, out: OutputBlock, reader: Reader, wanted: Wanted) -> Result:
        """Rank the images by quality, then read the bands of winners only."""
        if self.known.is_open:
            raise InvalidOptionError("The clear fractions of the images have not been found.")
        window = out.window
        trace = Trace(window, 1, reader.images) if wanted.traces else None
        ranking = _Ranking(self, window, reader, trace, keeps_quality=wanted.quality)
        for index in reader.touching(window):
            ranking.enter(index)
        if self.incomplete == "keep":
            self._keep(out, ranking)
        else:
            self._fill(out, ranking)
        result = Result(out)
        if wanted.quality:
            result.quality = ranking.winning_quality()
        if trace is not None:
            result.provenance = trace.block()
            result.usage = trace.used(np.logical_or.reduce(out.valid))
        return result

    def _keep(self, out: OutputBlock, ranking: _Ranking) -> None:
        """Fill the block with the bands of winners, masked or not."""
        winners = ranking.winners()
        for filled in out.valid:
            np.greater_equal(winners, 0, out=filled)
        uniform = self._uniform(ranking)
        for candidate, pixels, bands in ranking.winning_bands(winners):
            picked = _picked(bands, out.window, pixels)
            for band, ((block, place), (numbers, valid)) in enumerate(zip(bands, picked)):
                if not uniform[band]:
                    numbers = shown_values(numbers, block.bands[place])
                out.values[band].reshape(-1)[pixels] = numbers
                if valid is not None and not valid.all():
                    out.valid[band].reshape(-1)[pixels[~valid]] = False
            ranking.note(candidate, pixels)

    def _fill(self, out: OutputBlock, ranking: _Ranking) -> None:
        """Fill the block with the valid bands of winners, until nothing is left to win."""
        uniform = self._uniform(ranking)
        while True:
            winners = ranking.winners()
            if winners.max(initial=-1) < 0:
                return
            for candidate, pixels, bands in ranking.winning_bands(winners):
                gave, resolved = self._take(out, bands, pixels, uniform)
                ranking.note(candidate, pixels[gave])
                ranking.resolve(candidate, pixels, resolved)

    def _uniform(self, ranking: _Ranking) -> list[bool]:
        return [
            is_uniform(column) for column in columns(ranking.reader.images, range(len(self.names)))
        ]

    def _take(
        self,
        out: OutputBlock,
        bands: Sequence[tuple[ImageBlock, int]],
        pixels: Indexes,
        uniform: Sequence[bool],
    ) -> tuple[Mask, Mask]:
        """Take the winner's bands where they are valid, and fill what is left of them.

        Return which of the pixels that it won it decides, and which need no other image.
        """
        picked = _picked(bands, out.window, pixels)
        eligible: Mask | None = None
        if self.incomplete == "skip":
            for _, valid in picked:
                eligible = both(eligible, valid)
        gave = np.zeros(len(pixels), dtype=bool)
        for band, ((block, place), (numbers, valid)) in enumerate(zip(bands, picked)):
            filled = out.valid[band].reshape(-1)
            take = both(eligible, valid)
            if self.incomplete == "fill":
                take = both(take, ~filled[pixels])
            if take is not None:
                numbers = numbers[take]
            at = pixels if take is None else pixels[take]
            if not uniform[band]:
                numbers = shown_values(numbers, block.bands[place])
            out.values[band].reshape(-1)[at] = numbers
            filled[at] = True
            gave |= np.True_ if take is None else take
        if self.incomplete == "fill":
            whole = [mask.reshape(-1)[pixels] for mask in out.valid]
            return gave, np.logical_and.reduce(whole)
        return gave, np.ones(len(pixels), dtype=bool) if eligible is None else eligible

    def quality_of(
        self, reader: Reader, index: int, block: ImageBlock, places: Sequence[int]
    ) -> tuple[Array, Mask | None]:
        """Return the quality of a block of an image, and where it is valid.

        `places` are those of its bands in the block. One without bands is valid everywhere: where
        the image has anything, another has to say.
        """
        part = block.window
        if self.quality is None:
            valid = block.valid(places[0], part)
            column = [image.bands[self.quality_bands[0]] for image in reader.images]
            if any(band.is_scaled for band in column):
                return block.shown(places[0], part), valid
            # One type for all images, in which their numbers can be compared.
            dtype = common_dtype(band.dtype for band in column)
            return block.stored(places[0], part).astype(dtype, copy=False), valid
        names = [block.bands[place].name for place in places]
        shown = [
            (block.shown if block.bands[place].is_scaled else block.stored)(place, part)
            for place in places
        ]
        masks = [block.valid(place, part) for place in places]
        numbers = {**self.known.of_block(block), **dict(zip(names, shown))}
        if self.cloud_distance:
            numbers[CLOUD_DISTANCE] = reader.cloud_distance(index, block)
        where = {**dict.fromkeys(numbers), **dict(zip(names, masks))}
        quality, valid = self.quality.evaluate(numbers, where)
        shape = (part.height, part.width)
        return np.broadcast_to(quality, shape), np.broadcast_to(valid, shape)

    def score(self, quality: Array) -> Array:
        """Return what qualities are compared by: themselves, or their distance from the target."""
        if self.prefer != "nearest":
            return quality
        # Not in an unsigned type, where differences have no sign.
        return np.abs(quality.astype(np.float64) - self.target)

    def beats(self, score: Array, best: Array) -> Mask:
        """Return where a score wins over the best so far, of images that had their turn before."""
        return score >= best if self.prefer == "highest" else score <= best

    def worst(self, dtype: np.dtype[Any]) -> Any:
        """Return the score of a type that all others win over."""
        return smallest(dtype) if self.prefer == "highest" else largest(dtype)

    def in_turn(self, images: Sequence[T]) -> Sequence[T]:
        """Return images in the order in which they are compared, where the last one wins ties."""
        return images if self.ties == "last" else images[::-1]


class _Ranking:
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
        self._candidates: list[int] = []
        self._scores: list[Array] = []
        self._competes: list[Mask | None] = []
        # Of each candidate the quality, when that of the winners is asked for.
        self._qualities: list[Array] = []
        # Of each candidate the selected bands that have been read, in which block and place.
        self._read: list[dict[int, tuple[ImageBlock, int]]] = []
        self._pending = np.ones((window.height, window.width), dtype=bool)
        is_looked_at = keeps_quality or trace is not None
        self._winning = OutputBlock(window, ["float64"]) if is_looked_at else None
        self._quality_bands = tuple(sorted(set(method.quality_bands)))

    def enter(self, index: int) -> None:
        """Read the quality of an image."""
        method = self._method
        image = self.reader.images[index]
        selected = range(len(method.names))
        # Where reading one band costs the reading of all, all are read now and kept.
        at_once = image.is_pixel_interleaved or self._trace is not None
        # What has no band of its own tells the images of a day apart by all of their bands.
        at_once |= bool(image.members) and not self._quality_bands
        # Bands that only a mask looks at come after these.
        needed = range(max(len(selected), *(band + 1 for band in (-1, *self._quality_bands))))
        bands = tuple(needed) if at_once else self._quality_bands or (0,)
        block = self.reader.block(index, bands, self._window)
        if block is None:
            return
        kept = {band: (block, place) for place, band in enumerate(bands) if band in selected}
        places = [bands.index(band) for band in method.quality_bands]
        quality, valid = method.quality_of(self.reader, index, block, places)
        if quality.dtype.kind == "f":
            valid = both(valid, quality == quality)
        if not places:
            valid = both(valid, self._seen(index, kept))
        if block.window != self._window:
            at = block.window.slices(self._window)
            quality = self._within(at, quality)
            valid = self._within(at, np.True_ if valid is None else valid)
        if self._trace is not None:
            self._trace.usage.see(block, selected)
            self._trace.see(0, self._window, self._eligible(valid, block))
        self._candidates.append(index)
        self._read.append(kept)
        self._scores.append(method.score(quality))
        self._competes.append(valid)
        if self._winning is not None:
            self._qualities.append(quality)

    def _seen(self, index: int, read: dict[int, tuple[ImageBlock, int]]) -> Mask | None:
        """Return where any selected band of an image is valid, None where everywhere.

        Bands are read, and noted in `read`, until no pixel is left that the mask leaves.
        """
        seen: Mask | None = None
        for band in range(len(self._method.names)):
            if band not in read:
                block = self.reader.block(index, [band], self._window)
                if block is None:
                    raise ValueError("an image that was read in a block must reach it")
                read[band] = (block, 0)
            block, place = read[band]
            valid = block.valid(place, block.window)
            if valid is None:
                return None
            seen = valid if seen is None else seen | valid
            done = seen if block.codes is None else seen | (block.codes != 0)
            if done.all():
                break
        return seen

    def _within(self, at: tuple[slice, slice], numbers: Array | np.bool_) -> Array:
        """Return an array of the whole block that holds numbers at a place, and 0 elsewhere."""
        whole = np.zeros(self._pending.shape, dtype=numbers.dtype)
        whole[at] = numbers
        return whole

    def _eligible(self, competes: Mask | None, block: ImageBlock) -> Mask | None:
        """Return where an image can win: with `skip` only where all bands are valid."""
        if self._method.incomplete != "skip":
            return competes
        eligible = self._own(competes)
        for band in range(len(self._method.names)):
            valid = block.valid(band, block.window)
            if valid is not None:
                eligible[block.window.slices(self._window)] &= valid
        return eligible

    def winners(self) -> NDArray[Any]:
        """Return for each pixel that is not resolved the best candidate, -1 where there is none."""
        dtype = np.min_scalar_type(-max(1, len(self._candidates)))
        best = np.full(self._pending.shape, -1, dtype=dtype)
        if not self._candidates:
            return best
        worst = self._method.worst(self._scores[0].dtype)
        leading = np.full(self._pending.shape, worst, dtype=self._scores[0].dtype)
        for candidate in self._method.in_turn(range(len(self._candidates))):
            score, competes = self._scores[candidate], self._competes[candidate]
            better = self._method.beats(score, leading)
            if competes is not None:
                better &= competes
            np.copyto(leading, score, where=better)
            np.copyto(best, candidate, where=better, casting="unsafe")
        best[~self._pending] = -1
        return best

    def winning_bands(
        self, winners: NDArray[Any]
    ) -> Iterator[tuple[int, Indexes, list[tuple[ImageBlock, int]]]]:
        """Give each candidate that won, the pixels that it won, and its bands there.

        Each band is a block and the place of the band in it.
        """
        for candidate in range(len(self._candidates)):
            won = winners == candidate
            part = _around(won, self._window)
            if part is not None:
                yield candidate, np.flatnonzero(won), self._bands(candidate, part)

    def _bands(self, candidate: int, part: Window) -> list[tuple[ImageBlock, int]]:
        """Return the selected bands of a candidate, in a part of the block at least.

        What has been read already is not read again.
        """
        selected = range(len(self._method.names))
        read = self._read[candidate]
        missing = [band for band in selected if band not in read]
        if missing:
            is_asked_again = self._method.incomplete != "keep"
            window = self._window if is_asked_again else part
            block = self.reader.block(self._candidates[candidate], missing, window)
            if block is None:
                raise ValueError("an image that competes in a block must reach it")
            found = {band: (block, place) for place, band in enumerate(missing)}
            if is_asked_again:
                read.update(found)
            read = {**read, **found}
        return [read[band] for band in selected]

    def resolve(self, candidate: int, pixels: Indexes, resolved: Mask) -> None:
        """Take the candidate out of the pixels that it won, and resolved ones out of all."""
        self._pending.reshape(-1)[pixels[resolved]] = False
        competes = self._own(self._competes[candidate])
        competes.reshape(-1)[pixels] = False
        self._competes[candidate] = competes

    def _own(self, competes: Mask | None) -> Mask:
        """Return a mask that may be written to: others may look at the one of a block."""
        return np.ones(self._pending.shape, dtype=bool) if competes is None else competes.copy()

    def note(self, candidate: int, pixels: Indexes) -> None:
        """Note that a candidate decides some pixels, unless another one had a part in them before.

        Nothing is noted when nobody looks at it.
        """
        if self._winning is None:
            return
        seen = self._winning.valid[0].reshape(-1)
        first = pixels[~seen[pixels]]
        seen[first] = True
        self._winning.values[0].reshape(-1)[first] = self._qualities[candidate].reshape(-1)[first]
        if self._trace is not None:
            # All bands were read at once, into one block.
            block, _ = self._read[candidate][0]
            won = np.zeros(self._pending.shape, dtype=bool)
            won.reshape(-1)[first] = True
            self._trace.take(0, block, block.window, won[block.window.slices(self._window)])

    def winning_quality(self) -> OutputBlock | None:
        """Return the quality of the image that won each pixel, None when nobody looks at it."""
        return self._winning


def _picked(
    bands: Sequence[tuple[ImageBlock, int]], window: Window, pixels: Indexes
) -> list[tuple[Array, Mask | None]]:
    """Return of each band the stored numbers of pixels of a window, and where they are valid."""
    image_blocks = dict.fromkeys(block for block, _ in bands)
    inside = {block: block.window.numbers_of(pixels, window) for block in image_blocks}
    return [block.picked(place, inside[block]) for block, place in bands]


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
