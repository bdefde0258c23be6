# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The quality mosaic: the observation with the best quality wins the pixel, with all its bands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import composite
from .composite import Canvas, OutputBand
from .dtypes import NewValues, common_dtype
from .expression import Expression
from .grid import Window
from .images import Band, Image
from .reading import Patch, Reader

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

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return one band for each selected band."""
        bands = composite.columns(images, range(len(self.names)))
        return tuple(
            composite.selected_output(name, name, column, new_values)
            for name, column in zip(self.names, bands)
        )

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """All images at once: what is kept of them, the quality, and whether it competes."""
        kept = sum(composite.stored_bytes(image) for image in images)
        return kept + 9 * len(images) + 24 + 8 * len(self.names)

    def compute(self, window: Window, reader: Reader) -> Canvas:
        """Rank the images by quality, then read the bands of winners only."""
        outputs = self.outputs(reader.images, new_values="none")
        canvas = Canvas(window, [output.type.dtype for output in outputs])
        contest = _Contest(self, window, reader)
        for index in reader.touching(window):
            contest.enter(index)
        self._fill(canvas, contest)
        return canvas

    def _fill(self, canvas: Canvas, contest: _Contest) -> None:
        uniform = [
            composite.is_uniform(column)
            for column in composite.columns(contest.reader.images, range(len(self.names)))
        ]
        while True:
            winners = contest.winners()
            present = np.unique(winners)
            if present[-1] < 0:
                return
            for entrant in present[present >= 0]:
                won = winners == entrant
                patch = contest.patch(int(entrant))
                at = patch.window.slices(canvas.window)
                settled = self._take(canvas, patch, won[at], uniform)
                contest.settle(int(entrant), won, settled, at)

    def _take(self, canvas: Canvas, patch: Patch, won: Mask, uniform: Sequence[bool]) -> Mask:
        """Take the winner's bands; return which of the pixels that it won need no other image."""
        at = patch.window.slices(canvas.window)
        valid = [patch.valid(band, patch.window) for band in range(len(self.names))]
        complete = np.ones(won.shape, dtype=bool)
        for mask in valid:
            if mask is not None:
                complete &= mask
        for band, mask in enumerate(valid):
            take = won & complete if self.incomplete == "skip" else won.copy()
            if mask is not None:
                take &= mask
            if self.incomplete == "fill":
                take &= ~canvas.valid[band][at]
            numbers = composite.taken(patch, band, patch.window, uniform=uniform[band])
            np.copyto(canvas.values[band][at], numbers, where=take, casting="same_kind")
            canvas.valid[band][at] |= take
        if self.incomplete == "keep":
            return won
        if self.incomplete == "fill":
            complete = np.logical_and.reduce([mask[at] for mask in canvas.valid])
        settled: Mask = won & complete
        return settled

    def score(
        self, patch: Patch, places: Sequence[int], column: Sequence[Band]
    ) -> tuple[Array, Mask | None]:
        """Return the quality of a patch, the higher the better, and where it competes.

        `column` holds the quality band of all images when the quality is a band.
        """
        part = patch.window
        if self.quality is None:
            valid = patch.valid(places[0], part)
            if any(band.is_scaled for band in column):
                values = patch.shown(places[0], part)
            else:  # one type for all images, in which their numbers can be compared
                dtype = common_dtype(band.dtype for band in column)
                values = patch.stored(places[0], part).astype(dtype, copy=False)
        else:
            names = [patch.bands[place].name for place in places]
            shown = [
                (patch.shown if patch.bands[place].is_scaled else patch.stored)(place, part)
                for place in places
            ]
            masks = [patch.valid(place, part) for place in places]
            values, valid = self.quality.evaluate(dict(zip(names, shown)), dict(zip(names, masks)))
        if self.prefer == "highest":
            return values, valid
        if self.prefer == "nearest":
            values = np.abs(values.astype(np.float64) - self.target)
        return _negated(values), valid


def _negated(values: Array) -> Array:
    """Turn the order of values round, without overflow."""
    return ~values if values.dtype.kind in "iu" else -values


class _Contest:
    """The images of one block and which of them still compete for each pixel."""

    def __init__(self, method: QualityMosaic, window: Window, reader: Reader) -> None:
        self.reader = reader
        self._method = method
        self._window = window
        self._entrants: list[int] = []
        self._scores: list[Array] = []
        self._competes: list[Mask] = []
        self._patches: dict[int, Patch] = {}
        self._pending = np.ones((window.height, window.width), dtype=bool)
        self._quality_bands = tuple(sorted(set(method.quality_bands)))
        self._quality_column = [image.bands[method.quality_bands[0]] for image in reader.images]

    def enter(self, index: int) -> None:
        """Read the quality of an image."""
        method = self._method
        image = self.reader.images[index]
        selected = len(method.names)
        # Where reading one band costs the reading of all, all are read now and kept.
        at_once = image.is_pixel_interleaved
        bands = tuple(range(len(image.bands))) if at_once else self._quality_bands
        patch = self.reader.patch(index, bands, self._window)
        if patch is None:
            return
        places = [bands.index(band) for band in method.quality_bands]
        score, valid = method.score(patch, places, self._quality_column)
        at = patch.window.slices(self._window)
        shape = self._pending.shape
        competes = np.zeros(shape, dtype=bool)
        competes[at] = True if valid is None else valid
        if score.dtype.kind == "f":
            competes[at] &= score == score
        scores = np.zeros(shape, dtype=score.dtype)
        scores[at] = score
        if bands[:selected] == tuple(range(selected)):
            self._patches[len(self._entrants)] = patch
        self._entrants.append(index)
        self._scores.append(scores)
        self._competes.append(competes)

    def winners(self) -> NDArray[np.intp]:
        """Return for each pixel that is not settled the best entrant, -1 where there is none."""
        best = np.full(self._pending.shape, -1, dtype=np.intp)
        if not self._entrants:
            return best
        score = np.zeros(self._pending.shape, dtype=np.result_type(*self._scores))
        beats = np.greater_equal if self._method.ties == "last" else np.greater
        for entrant, (scores, competes) in enumerate(zip(self._scores, self._competes)):
            better = beats(scores, score)
            better |= best < 0
            better &= competes
            better &= self._pending
            np.copyto(score, scores, where=better)
            best[better] = entrant
        return best

    def patch(self, entrant: int) -> Patch:
        """Return the selected bands of an entrant."""
        if entrant in self._patches:
            return self._patches[entrant]
        bands = tuple(range(len(self._method.names)))
        patch = self.reader.patch(self._entrants[entrant], bands, self._window)
        if patch is None:
            raise ValueError("an image that competes in a block must reach it")
        if self._method.incomplete != "keep":
            self._patches[entrant] = patch
        return patch

    def settle(self, entrant: int, won: Mask, settled: Mask, at: tuple[slice, slice]) -> None:
        """Take pixels out of the contest, or the entrant out of the pixels that it cannot give."""
        self._pending[at] &= ~settled
        self._competes[entrant] &= ~won
