# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The quality mosaic: the observation with the best quality wins the pixel, with all its bands."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, TypeVar, get_args

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array, Floats, Indexes, Mask
from ..errors import InvalidOptionError, check_word
from ..expression import Expression, parse
from ..grid.grid import Window
from ..images import Image, columns, stored_bytes
from ..inputs.cloud_probability import unknown_zeros
from ..pixels.image_block import ImageBlock, shown_values
from ..pixels.validity import both
from ..pixels.value_types import NewValues, common_dtype, is_uniform, scaled_type
from ..reading.reader import Reader
from ..reducers.stack import largest, smallest
from ..text import worded
from .method import Result, Wanted
from .output_block import OutputBand, OutputBlock, selected_outputs
from .provenance import Trace
from .quality_inputs import CLOUD_DISTANCE, NOTHING_KNOWN, KnownOfImages, unmet_tests
from .quality_ranking import Ranking, picked_of
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
# The same for a mean, with the sum and the count that it is made of.
MEAN_BYTES = 24


@composite
@dataclass(frozen=True)
class QualityMosaic(CompositeMethod):
    """Takes each pixel from the image with the best quality.

    `quality` is an expression, or None for the values of the one band `quality_bands` names;
    `quality_bands` are the places of its inputs among the images' bands, `known` what it uses of
    whole images, and `cloud_distance` how many metres it looks for clouds, 0 where it does not. One
    without bands is valid where any selected band is. With a `best` above 1, each band is the mean
    of so many best observations that are valid in it. `parts` are expressions whose values go with
    the winning quality. With a `medoid_weight` observations near the median spectrum are
    preferred, as `nearness` has them. `incomplete` says what
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
    best: int = 1
    parts: tuple[str, ...] = ()
    medoid_weight: float = 0.0
    is_lazy: ClassVar[bool] = True

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return one band for each selected band, of decimals where it is a mean."""
        if self.best > 1:
            bands = columns(images, range(len(self.names)))
            return tuple(
                OutputBand(name, scaled_type(column), name)
                for name, column in zip(self.names, bands)
            )
        return selected_outputs(self.names, images, new_values)

    def provenance_names(self) -> tuple[str, ...]:
        """Return source, date and count of all bands together."""
        return ("source", "date", "count")

    def quality_names(self) -> tuple[str, ...]:
        """Return the names of the bands of the winning quality: itself, and its parts."""
        return ("quality", *self.parts)

    def misfits(self, images: Sequence[Image]) -> list[str]:
        """Return also tests of texts that no image meets, and best pixels that are not known."""
        return [
            *super().misfits(images),
            *unmet_tests(self.known.names, images),
            *unknown_zeros(images, self.quality_bands),
        ]

    def check(self, images: Sequence[Image]) -> None:
        """Raise InvalidOptionError for other words, and for bands that no image has."""
        check_words(self.prefer, self.ties, self.incomplete)
        if self.best < 1:
            raise InvalidOptionError(worded("The number of best observations is not above 0."))
        if not 0 <= self.medoid_weight < math.inf:
            raise InvalidOptionError(worded("The weight of the medoid is no number from 0."))
        if not math.isfinite(self.target):
            raise InvalidOptionError(worded("The quality target is no number."))
        least = min(len(image.bands) for image in images)
        if not all(0 <= place < least for place in self.quality_bands):
            raise InvalidOptionError(worded("The quality has no such band."))
        wanted = 1
        if self.quality is not None:
            wanted = len(self.quality.names) - len(self.known.names) - bool(self.cloud_distance)
        if len(self.quality_bands) != wanted:
            raise InvalidOptionError(
                worded(
                    "The quality looks at {wanted} bands and has {count}.",
                    wanted=wanted,
                    count=len(self.quality_bands),
                )
            )
        names = () if self.quality is None else self.quality.names
        if not all(set(parse(part).names) <= set(names) for part in self.parts):
            raise InvalidOptionError(
                worded("A part of the quality names what the quality does not.")
            )
        self._check_known(images)

    def _check_known(self, images: Sequence[Image]) -> None:
        if not 0 <= self.cloud_distance < math.inf:
            raise InvalidOptionError(worded("The cloud distance is no number."))
        numbers = {image.position: len(image.numbers) for image in self.known.images}
        for image in images:
            for position in image.members or (image.position,):
                if self.known.names and numbers.get(position) != len(self.known.names):
                    raise InvalidOptionError(
                        worded("Nothing is known of image '{image}'.", image=image.name)
                    )

    @property
    def looks_for_clouds(self) -> float:
        """How many metres around each pixel clouds are looked for."""
        return self.cloud_distance

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """All images at once: what is kept of them, the quality, and whether it competes."""
        kept = sum(stored_bytes(image) for image in images)
        looking = DISTANCE_BYTES if self.cloud_distance else 0
        ranked = RANKED_BYTES * len(images) + WINNER_BYTES
        band = BAND_BYTES if self.best == 1 else MEAN_BYTES
        return kept + ranked + band * len(self.names) + looking

    def compute(self, out: OutputBlock, reader: Reader, wanted: Wanted) -> Result:
        """Rank the images by quality, then read the bands of winners only."""
        if self.known.is_open:
            raise InvalidOptionError(
                worded("The clear fractions of the images have not been found.")
            )
        window = out.window
        trace = Trace(window, 1, reader.images) if wanted.traces else None
        ranking = Ranking(self, window, reader, trace, keeps_quality=wanted.quality)
        ranking.enter(reader.touching(window))
        if self.medoid_weight:
            gain = self.medoid_weight if self.prefer == "highest" else -self.medoid_weight
            ranking.prefer_medoid(gain)
        if self.best > 1:
            self._average(out, ranking)
        elif self.incomplete == "keep":
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

    def _keep(self, out: OutputBlock, ranking: Ranking) -> None:
        """Fill the block with the bands of winners, masked or not."""
        winners = ranking.winners()
        for filled in out.valid:
            np.greater_equal(winners, 0, out=filled)
        uniform = self._uniform(ranking)
        for candidate, pixels, bands in ranking.winning_bands(winners):
            picked = picked_of(bands, out.window, pixels)
            for band, ((block, place), (numbers, valid)) in enumerate(zip(bands, picked)):
                if not uniform[band]:
                    numbers = shown_values(numbers, block.bands[place])
                out.values[band].reshape(-1)[pixels] = numbers
                if valid is not None and not valid.all():
                    out.valid[band].reshape(-1)[pixels[~valid]] = False
            ranking.note(candidate, pixels)

    def _fill(self, out: OutputBlock, ranking: Ranking) -> None:
        """Fill the block with the valid bands of winners, until nothing is left to win."""
        uniform = self._uniform(ranking)
        while True:
            winners = ranking.winners()
            if winners.max(initial=-1) < 0:
                return
            for candidate, pixels, bands in ranking.winning_bands(winners, again=True):
                gave, resolved = self._take(out, bands, pixels, uniform)
                ranking.note(candidate, pixels[gave])
                ranking.resolve(candidate, pixels, resolved)

    def _average(self, out: OutputBlock, ranking: Ranking) -> None:
        """Fill the block with means of the best observations, the best ones first."""
        shape = (len(self.names), out.window.pixels)
        sums, counts = np.zeros(shape), np.zeros(shape, dtype=np.int32)
        while True:
            winners = ranking.winners()
            if winners.max(initial=-1) < 0:
                break
            for candidate, pixels, bands in ranking.winning_bands(winners, again=True):
                gave = self._add(out.window, bands, pixels, sums, counts)
                ranking.note(candidate, pixels[gave])
                ranking.resolve(candidate, pixels, (counts[:, pixels] >= self.best).all(axis=0))
        seen = counts > 0
        with np.errstate(over="ignore", invalid="ignore"):
            np.divide(sums, counts, out=sums, where=seen)
            for band, (mean, valid) in enumerate(zip(sums, seen)):
                out.values[band][...] = mean.reshape(out.values[band].shape)
                out.valid[band][...] = valid.reshape(out.valid[band].shape)

    def _add(
        self,
        window: Window,
        bands: Sequence[tuple[ImageBlock, int]],
        pixels: Indexes,
        sums: Floats,
        counts: NDArray[np.int32],
    ) -> Mask:
        """Add a winner's bands where these are valid and wanted; return where any of them was."""
        picked = picked_of(bands, window, pixels)
        eligible = self._eligible(picked)
        gave = np.zeros(len(pixels), dtype=bool)
        for band, ((block, place), (numbers, valid)) in enumerate(zip(bands, picked)):
            take = counts[band, pixels] < self.best
            for mask in (eligible, valid):
                if mask is not None:
                    take &= mask
            sums[band, pixels[take]] += shown_values(numbers[take], block.bands[place])
            counts[band, pixels[take]] += 1
            gave |= take
        return gave

    def _eligible(self, picked: Sequence[tuple[Array, Mask | None]]) -> Mask | None:
        """Return which pixels a winner may give: with `skip` those where all bands are valid."""
        eligible: Mask | None = None
        if self.incomplete == "skip":
            for _, valid in picked:
                eligible = both(eligible, valid)
        return eligible

    def _uniform(self, ranking: Ranking) -> list[bool]:
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
        picked = picked_of(bands, out.window, pixels)
        eligible = self._eligible(picked)
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
        self,
        reader: Reader,
        index: int,
        block: ImageBlock,
        places: Sequence[int],
        parts: Sequence[Expression] = (),
    ) -> tuple[list[Array], Mask | None]:
        """Return the quality of a block of an image, then these parts of it, and where it is valid.

        `places` are those of its bands in the block. One without bands is valid everywhere: where
        the image has anything, another has to say.
        """
        part = block.window
        if self.quality is None:
            valid = block.valid(places[0], part)
            column = [image.bands[self.quality_bands[0]] for image in reader.images]
            if any(band.is_scaled for band in column):
                return [block.shown(places[0], part)], valid
            # One type for all images, in which their numbers can be compared.
            dtype = common_dtype(band.dtype for band in column)
            return [block.stored(places[0], part).astype(dtype, copy=False)], valid
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
        found = [quality, *(each.evaluate(numbers, where)[0] for each in parts)]
        shape = (part.height, part.width)
        return [np.broadcast_to(each, shape) for each in found], np.broadcast_to(valid, shape)

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
