# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The ranking of images by quality in a block: who wins a pixel, and with which bands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array, Indexes, Mask
from ..expression import parse
from ..grid import blocks
from ..grid.grid import Window
from ..pixels.image_block import ImageBlock
from ..pixels.validity import both
from ..reading.reader import Reader
from .output_block import OutputBlock
from .provenance import Trace
from .spectra import SMALLEST_STRIP, STRIP_BYTES, Spectra, nearness

if TYPE_CHECKING:
    from .quality_mosaic import QualityMosaic


class Ranking:
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
        # Of each candidate the quality and its parts, when those of the winners are asked for.
        self._qualities: list[list[Array]] = []
        self._parts = tuple(map(parse, method.parts)) if keeps_quality else ()
        # Of each candidate the selected bands that have been read, in which block and place.
        self._read: list[dict[int, tuple[ImageBlock, int]]] = []
        self._pending = np.ones((window.height, window.width), dtype=bool)
        is_looked_at = keeps_quality or trace is not None
        kept = ["float64"] * (1 + len(self._parts))
        self._winning = OutputBlock(window, kept) if is_looked_at else None
        self._quality_bands = tuple(sorted(set(method.quality_bands)))

    def enter(self, indices: Sequence[int]) -> None:
        """Read the qualities of images."""
        needed = [self._needed(index) for index in indices]
        found = self.reader.in_turn(
            [(index, bands, self._window) for index, bands in zip(indices, needed)]
        )
        for index, bands, block in zip(indices, needed, found):
            if block is not None:
                self._enter(index, bands, block)

    def _needed(self, index: int) -> tuple[int, ...]:
        """Return the bands that are read of an image at first."""
        image = self.reader.images[index]
        # Where reading one band costs the reading of all, all are read now and kept.
        at_once = image.is_pixel_interleaved or self._trace is not None
        # What has no band of its own tells the images of a day apart by all of their bands.
        at_once |= bool(image.members) and not self._quality_bands
        if not at_once:
            return self._quality_bands or (0,)
        # Bands that only a mask looks at come after these.
        most = max(len(self._method.names), *(band + 1 for band in (-1, *self._quality_bands)))
        return tuple(range(most))

    def _enter(self, index: int, bands: Sequence[int], block: ImageBlock) -> None:
        method = self._method
        selected = range(len(method.names))
        kept = {band: (block, place) for place, band in enumerate(bands) if band in selected}
        places = [bands.index(band) for band in method.quality_bands]
        found, valid = method.quality_of(self.reader, index, block, places, self._parts)
        if found[0].dtype.kind == "f":
            valid = both(valid, found[0] == found[0])
        if not places:
            valid = both(valid, self._seen(index, kept))
        if block.window != self._window:
            at = block.window.slices(self._window)
            found = [self._within(at, each) for each in found]
            valid = self._within(at, np.True_ if valid is None else valid)
        if self._trace is not None:
            self._trace.usage.see(block, selected)
            self._trace.see(0, self._window, self._eligible(valid, block))
        self._candidates.append(index)
        self._read.append(kept)
        self._scores.append(method.score(found[0]))
        self._competes.append(valid)
        if self._winning is not None:
            self._qualities.append(found)

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

    def prefer_medoid(self, gain: float) -> None:
        """Add to the scores so much at the median spectrum, and less the farther from it."""
        count = len(self._method.names)
        scores = [score.astype(np.float64) for score in self._scores]
        read = self._bands_of_all()
        size = max(SMALLEST_STRIP, STRIP_BYTES // (8 * count * max(1, len(read))))
        for part in blocks.parts(self._window, size) if read else ():
            self.reader.check_stopped()
            shape = (len(read), count, part.height, part.width)
            values, seen = np.zeros(shape), np.zeros(shape, dtype=bool)
            for candidate, bands in enumerate(read):
                for band, (block, place) in enumerate(bands):
                    at = (candidate, band)
                    block.gather(place, part, values[at], seen[at], shown=True)
            valid = seen.all(axis=1)
            inside = part.slices(self._window)
            for candidate, competes in enumerate(self._competes):
                if competes is not None:
                    valid[candidate] &= competes[inside]
            np.copyto(values, 0.0, where=~valid[:, None])
            flat = (len(read), part.pixels)
            spectra = Spectra(part, [], values.reshape(*shape[:2], -1), valid.reshape(flat))
            for score, near in zip(scores, nearness(spectra)):
                score[inside] += gain * near.reshape(part.height, part.width)
        self._scores = list(scores)

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
        self, winners: NDArray[Any], *, again: bool = False
    ) -> Iterator[tuple[int, Indexes, list[tuple[ImageBlock, int]]]]:
        """Give each candidate that won, the pixels that it won, and its bands there.

        Each band is a block and the place of the band in it. `again` says that what is read will be
        asked for again.
        """
        parts = {
            candidate: part
            for candidate in range(len(self._candidates))
            if (part := _around(winners == candidate, self._window)) is not None
        }
        found = self._read_missing(dict.fromkeys(parts, self._window) if again else parts)
        for candidate in parts:
            bands = self._bands(candidate, found, again=again)
            yield candidate, np.flatnonzero(winners == candidate), bands

    def _bands_of_all(self) -> list[list[tuple[ImageBlock, int]]]:
        """Return the selected bands of every candidate, in the whole block."""
        candidates = range(len(self._candidates))
        found = self._read_missing(dict.fromkeys(candidates, self._window))
        return [self._bands(candidate, found, again=True) for candidate in candidates]

    def _read_missing(self, parts: Mapping[int, Window]) -> Iterator[ImageBlock | None]:
        """Give what is missing of candidates in these parts, of those of which anything is."""
        return self.reader.in_turn(
            [
                (self._candidates[candidate], missing, part)
                for candidate, part in parts.items()
                if (missing := self._missing(candidate))
            ]
        )

    def _missing(self, candidate: int) -> list[int]:
        """Return the selected bands of a candidate that have not been read."""
        read = self._read[candidate]
        return [band for band in range(len(self._method.names)) if band not in read]

    def _bands(
        self, candidate: int, found: Iterator[ImageBlock | None], *, again: bool
    ) -> list[tuple[ImageBlock, int]]:
        """Return the selected bands of a candidate; `found` gives a block of those missing."""
        read = self._read[candidate]
        missing = self._missing(candidate)
        if missing:
            block = next(found)
            if block is None:
                raise ValueError("an image that competes in a block must reach it")
            read = {**read, **{band: (block, place) for place, band in enumerate(missing)}}
            if again:
                self._read[candidate] = read
        return [read[band] for band in range(len(self._method.names))]

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
        first = pixels[~self._winning.valid[0].reshape(-1)[pixels]]
        winning = zip(self._winning.values, self._winning.valid, self._qualities[candidate])
        for values, seen, numbers in winning:
            seen.reshape(-1)[first] = True
            values.reshape(-1)[first] = numbers.reshape(-1)[first]
        if self._trace is not None:
            # All bands were read at once, into one block.
            block, _ = self._read[candidate][0]
            won = np.zeros(self._pending.shape, dtype=bool)
            won.reshape(-1)[first] = True
            self._trace.take(0, block, block.window, won[block.window.slices(self._window)])

    def winning_quality(self) -> OutputBlock | None:
        """Return the quality of the image that won each pixel, None when nobody looks at it."""
        return self._winning


def picked_of(
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
