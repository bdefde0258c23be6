# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The reduction of a collection: several reducers over every band, from one read of the data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby

import numpy as np

from ..arrays import Array
from ..errors import InvalidOptionError, check_word
from ..grid import blocks
from ..grid.grid import Window
from ..images import Band, Image, columns, kept_bytes
from ..inputs.dates import years
from ..numerics.decibels import to_decibel
from ..pixels.image_block import ImageBlock, mark_masked
from ..pixels.value_types import (
    NewValues,
    is_uniform,
    reduced_type,
    selected_type,
)
from ..reading.reader import Reader, begun_elsewhere
from ..reducers import IN_A_SUMMARY, REDUCERS, Reducer, ReducerOptions, output_endings
from ..reducers.overflow import computed
from ..reducers.stack import Stack, fits_totals
from ..reducers.summary import Summing
from ..text import worded
from .method import Result, Wanted
from .output_block import OutputBand, OutputBlock, selected_output
from .provenance import Observations, observed
from .radar_units import doubts_of_units
from .reduce_stacks import Column, Powers, Stacks, new_stack, stack_dtype
from .registry import CompositeMethod, composite

# The stack of a strip is about what a processor's last cache holds. Shorter strips would fit the
# second one, but threads would spend their time waiting for each other between many short calls.
STRIP_BYTES = 24 * 1024 * 1024
SMALLEST_STRIP = 32 * 1024
# A strip is cut where images begin and end, into pieces of so many pixels on average at least: in
# each are only the images that reach it.
SMALLEST_PIECE = 4 * 1024
# Pixels of a strip whose summary is made into results at once.
SUMMARY_STRIP = 64 * 1024
# The most that a pixel of a summary takes: a count, two sums of 64 bits and one of 32, two numbers.
SUMMARY_BYTES = 4 + 2 * 8 + 4 + 2 * 8
# Of a pixel of the band that is added up: its numbers as they are added, and where they are valid.
ADDED_BYTES = 8 + 2


def check_reducers(keys: Sequence[str], options: ReducerOptions) -> None:
    """Raise InvalidOptionError for reducers that are none, and for options that do not fit."""
    if not keys or isinstance(keys, str):
        raise InvalidOptionError(worded("No reducer is chosen; choose at least one in Reducers."))
    for key in keys:
        check_word("reducer", key, REDUCERS)
    options.check()
    if not options.percentiles and "percentile" in keys:
        raise InvalidOptionError(worded("The reducer 'percentile' needs at least one percentile."))


@composite
@dataclass(frozen=True)
class Reduce(CompositeMethod):
    """Makes one value of all valid observations of a pixel, in each band, by each reducer.

    With `decibel`, values are levels: what is added up or averaged is the power behind them, and
    the result is a level again. `Reducer.decibel` says which reducers that is.
    """

    names: tuple[str, ...]
    reducers: tuple[str, ...]
    options: ReducerOptions = field(default_factory=ReducerOptions)
    decibel: bool = False

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return `<band>_<output>`, band by band, the reducers in the order asked for."""
        endings = output_endings(self.reducers, self.options)
        return tuple(
            output
            for name, bands in zip(self.names, columns(images, range(len(self.names))))
            for key in self.reducers
            for output in self._outputs(name, bands, REDUCERS[key], endings[key], new_values)
        )

    def check(self, images: Sequence[Image]) -> None:
        """Raise InvalidOptionError for reducers that are none, and options that are no numbers."""
        check_reducers(self.reducers, self.options)

    def misfits(self, images: Sequence[Image]) -> list[str]:
        """Return what values are hardly: of one unit; decibels, or the powers behind them."""
        found = super().misfits(images)
        if any(REDUCERS[key].decibel != "as_they_are" for key in self.reducers):
            found += doubts_of_units(images, len(self.names), decibel=self.decibel)
        return found

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """All images at once and a stack of one band, or one image and summaries; the results."""
        outputs = self.outputs(images, new_values="none")
        results = sum(np.dtype(output.type.dtype).itemsize + 1 for output in outputs)
        if self._keeps_no_image(images):
            one = max(kept_bytes(image) + ADDED_BYTES for image in images)
            return one + len(self.names) * SUMMARY_BYTES + results
        stack = len(images) * max(_item_bytes(image.bands) for image in images)
        return sum(kept_bytes(image) for image in images) + stack + results

    @property
    def needed(self) -> int:
        """Observations that some of the reducers has a result of."""
        return min(REDUCERS[key].least for key in self.reducers)

    def _needed_for(self, wanted: Wanted) -> int:
        # Only for the usage observations are kept until all are counted.
        return self.needed if wanted.usage else 1

    def provenance_names(self) -> tuple[str, ...]:
        """Return the count of each band, and the first and the last date of all."""
        return (*(f"{name}_count" for name in self.names), "first_date", "last_date")

    def compute(self, out: OutputBlock, reader: Reader, wanted: Wanted) -> Result:
        """Read a block of all images and reduce it strip by strip."""
        window = out.window
        if self._keeps_no_image(reader.images):
            return self._sum_up(out, reader, wanted)
        beyond: set[int] = set()
        bands = range(len(self.names))
        if not wanted.traces and self._takes_stored(reader.images):
            stacked = reader.stacked(bands, window)
            if stacked is not None:
                self._reduce_stacked(out, stacked, reader)
                return Result(out)
        image_blocks = reader.blocks(bands, window)
        covered = [block.window for block in image_blocks.values()]
        first_output = 0
        for band, column in enumerate(columns(reader.images, bands)):
            strip = _strip(len(image_blocks), column)
            known = Column.of(band, column)
            for part in blocks.parts(window, strip):
                for piece in blocks.cut_at(part, covered, SMALLEST_PIECE):
                    done = self._reduce(
                        out, image_blocks, reader, known, piece, first_output, beyond
                    )
            first_output = done
        result = Result(out, no_decibels=frozenset(beyond))
        if wanted.traces:
            seen = observed(
                window,
                image_blocks,
                reader.images,
                len(self.names),
                least=wanted.least,
                needed=self._needed_for(wanted),
            )
            result.provenance, result.usage = seen.block, seen.usage
        return result

    def _outputs(
        self,
        name: str,
        bands: Sequence[Band],
        reducer: Reducer,
        endings: Sequence[str],
        new_values: NewValues,
    ) -> list[OutputBand]:
        names = [f"{name}_{ending}" for ending in endings]
        if reducer.output == "input":
            return [selected_output(full, name, bands, new_values) for full in names]
        if reducer.output == "bits" and not _are_bits(bands):
            raise InvalidOptionError(
                worded(
                    "The reducer '{key}' works on whole numbers, and band '{name}' holds "
                    "decimals or differently scaled numbers in some image; choose other "
                    "bands or reducers.",
                    key=reducer.key,
                    name=name,
                )
            )
        if reducer.output == "bits" and selected_type(bands, new_values).is_rounded:
            raise InvalidOptionError(
                worded(
                    "The reducer '{key}' keeps bits, and no type holds those of all images "
                    "in band '{name}': UInt64 is there beside signed numbers. Turn the "
                    "images into one type first.",
                    key=reducer.key,
                    name=name,
                )
            )
        is_level = self.decibel and reducer.decibel in ("level", "added")
        kind = reduced_type("real" if is_level else reducer.output, bands, len(bands))
        source = name if reducer.is_alike else ""
        return [OutputBand(full, kind, source) for full in names]

    def _result(self, reducer: Reducer, stack: Stack) -> Array:
        """Return what a reducer makes of a stack, as a level where it is one."""
        if self.decibel and reducer.decibel == "added":
            return computed(REDUCERS["sum"], stack, self.options)
        result = computed(reducer, stack, self.options)
        if isinstance(stack, Powers) and reducer.decibel == "level":
            return to_decibel(result, stack.reference * (reducer.degree or 1))
        return result

    def _takes_stored(self, images: Sequence[Image]) -> bool:
        """Return True when all kernels work on numbers as they are stored."""
        bands = (band for image in images for band in image.bands[: len(self.names)])
        return not self.decibel and not any(band.is_scaled for band in bands)

    def _keeps_no_image(self, images: Sequence[Image]) -> bool:
        """Return True when a summary of stored numbers has all that is wanted."""
        if not all(reads in IN_A_SUMMARY for reads in self.reads):
            return False
        if not self._takes_stored(images):
            return False
        of_bands = columns(images, range(len(self.names)))
        return "squares" not in self._summary or all(
            fits_totals(np.dtype(stack_dtype(column)), len(images)) for column in of_bands
        )

    @property
    def _summary(self) -> frozenset[str]:
        """What a summary would have to hold."""
        return frozenset(part for reads in self.reads for part in IN_A_SUMMARY[reads])

    def _sum_up(self, out: OutputBlock, reader: Reader, wanted: Wanted) -> Result:
        """Reduce a block image by image, so that none has to be kept."""
        window = out.window
        bands = range(len(self.names))
        near = reader.touching(window)
        types = [stack_dtype(column) for column in columns(reader.images, bands)]
        # Bands of one type are added up at once.
        groups = [list(group) for _, group in groupby(bands, key=lambda band: types[band])]
        size = (window.height, window.width)
        summings = [
            Summing((len(group), *size), len(near), types[group[0]], self._summary)
            for group in groups
        ]
        seen = None
        if wanted.traces:
            seen = Observations(
                window,
                len(self.names),
                reader.images,
                least=wanted.least,
                needed=self._needed_for(wanted),
            )
        if all(fits_totals(np.dtype(dtype), len(near)) for dtype in types):
            # Sums of whole numbers, and counts, are the same in any order.
            near = begun_elsewhere(near)
        found = reader.in_turn([(index, bands, window) for index in near])
        for index, block in zip(near, found):
            if block is None:
                continue
            at = block.window.slices(window)
            for group, summing in zip(groups, summings):
                for places, stored, valid in block.zeroed(group):
                    summing.add(stored, valid, (places, *at))
            if seen is not None:
                seen.see(index, block)
        if any(summing.is_overflown for summing in summings):
            self._reduce_small_parts(out, reader)
        else:
            self._put_sums(
                out, [(s, n) for s, group in zip(summings, groups) for n in range(len(group))]
            )
        if seen is None:
            return Result(out)
        return Result(out, provenance=seen.block, usage=seen.usage)

    def _put_sums(self, out: OutputBlock, bands: Sequence[tuple[Summing, int]]) -> None:
        """Put results into the output block; each band is a place in what was summed up."""
        for part in blocks.parts(out.window, SUMMARY_STRIP):
            at = part.slices(out.window)
            output = 0
            for summing, place in bands:
                stacks = partial(_same, summing.part(place, at))
                output = self._put(out, part, stacks, output)

    def _reduce_small_parts(self, out: OutputBlock, reader: Reader) -> None:
        """Reduce a block in parts that are as small as all images of them have to be."""
        bands = range(len(self.names))
        known = [Column.of(*each) for each in enumerate(columns(reader.images, bands))]
        size = max(1, out.window.pixels // (1 + len(reader.images)))
        for part in blocks.parts(out.window, size):
            image_blocks = reader.blocks(bands, part)
            output = 0
            for column in known:
                output = self._reduce(out, image_blocks, reader, column, part, output, set())

    @property
    def reads(self) -> frozenset[str]:
        """What the kernels of this run look at."""
        return frozenset(REDUCERS[key].reads for key in self.reducers) - {"count"}

    def _reduce_stacked(self, out: OutputBlock, stacked: Array, reader: Reader) -> None:
        """Reduce a block of which the numbers are where they are worked on, and get used up."""
        window = out.window
        near = reader.touching(window)
        dates = np.array([years(reader.images[index].date) for index in near])
        output = 0
        for band, rows in enumerate(stacked):
            column = [reader.images[index].bands[band] for index in near]
            lines = max(1, _strip(len(near), column) // window.width)
            for part in blocks.windows(window, window.width, lines):
                first = (part.row - window.row) * window.width
                strip = rows[:, first : first + part.pixels]
                valid = mark_masked(strip[:-1], column)
                stack = new_stack(strip, valid, dates, reader.check_stopped, self.reads)
                done = self._put(out, part, partial(_same, stack), output)
            output = done

    def _reduce(
        self,
        out: OutputBlock,
        image_blocks: Mapping[int, ImageBlock],
        reader: Reader,
        column: Column,
        part: Window,
        output: int,
        beyond: set[int],
    ) -> int:
        """Reduce one band of one strip; return the number of the next output band.

        The positions of images with values that are no decibels are added to `beyond`.
        """
        present = {
            index: block for index, block in image_blocks.items() if block.window.intersection(part)
        }
        stacks = Stacks(present, reader, column, part, self.reads, decibel=self.decibel)
        output = self._put(out, part, stacks.of if present else None, output)
        beyond |= stacks.beyond
        return output

    def _put(
        self,
        out: OutputBlock,
        part: Window,
        stack_of: Callable[[Reducer], Stack] | None,
        output: int,
    ) -> int:
        """Put what the reducers make of a band into the output block, from one output band on.

        Nothing is put where there is no stack. Return the number of the next output band.
        """
        at = part.slices(out.window)
        shape = (part.height, part.width)
        for key in self.reducers:
            reducer = REDUCERS[key]
            names = reducer.output_names(self.options)
            if stack_of is not None:
                stack = stack_of(reducer)
                results = np.atleast_2d(self._result(reducer, stack))
                valid = (stack.small_count >= reducer.least).reshape(shape)
                for place, result in enumerate(results):
                    with np.errstate(over="ignore", invalid="ignore"):
                        out.values[output + place][at] = result.reshape(shape)
                    out.valid[output + place][at] = valid
            output += len(names)
        return output


def _are_bits(bands: Sequence[Band]) -> bool:
    return is_uniform(bands) and all(np.dtype(b.dtype).kind in "iu" for b in bands)


def _strip(layers: int, bands: Sequence[Band]) -> int:
    """Return how many pixels of a band are worked on at once."""
    return max(SMALLEST_STRIP, STRIP_BYTES // (max(1, layers) * _item_bytes(bands)))


def _item_bytes(bands: Sequence[Band]) -> int:
    return max(np.dtype(band.dtype).itemsize for band in bands) + 1


def _same(stack: Stack, reducer: Reducer) -> Stack:
    """Return the stack that all reducers of a run work on."""
    return stack
