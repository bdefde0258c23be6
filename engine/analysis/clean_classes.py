# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Classes without specks: opened and closed, small pieces taken in by others, holes filled.

0 is no class: what is small in it stays, and holes are what it is in a class. Masked cells have no
part in anything, and stay masked; so do cells beyond the edge.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..arrays import Floats, Integers, Mask
from ..composites.method import Method, Result, Wanted
from ..composites.output_block import OutputBand, OutputBlock, selected_outputs
from ..errors import GridError, InvalidOptionError
from ..grid.grid import Window
from ..images import Image, stored_bytes
from ..numerics.connected import absorbed, connected, renumbered, running_sums, summed
from ..numerics.grey_morphology import closed, opened
from ..pixels.value_types import NewValues
from ..planning.plan import Plan
from ..progress import Progress
from ..reading.reader import Reader
from ..run.job import Resources
from ..run.per_image import by_image
from ..text import worded
from ..warp.cell_areas import CellAreas
from ..warp.extents import native_grid
from .pieces import MASKED, Pieces, find_pieces, strips

NO_CLASS = 0
# The widest integers below 64 bits.
WIDEST = ("int32", "uint32")
# Of a cell: its class, its piece in two types, and whether it is valid.
CELL_BYTES = 48
# Of a cell while values are summed: its piece, a value, where it is valid, and copies of these.
SUM_BYTES = 48


@dataclass(frozen=True)
class Cleaning:
    """What is done, in this order; numbers of 0 leave a step out.

    `open` and `close` are how many cells squares reach on each side. Pieces of fewer cells, or of
    less area in square metres, go to the largest piece beside them.
    """

    open: int = 0
    close: int = 0
    smallest_cells: int = 0
    smallest_area: float = 0.0
    fills_holes: bool = False

    @property
    def margin(self) -> int:
        """How many cells beyond a cell say what becomes of it before pieces are looked at."""
        return 2 * (self.open + self.close)


@dataclass(frozen=True)
class CleanPieces:
    """What became of the pieces that were found: the class of each, and whose part it now is.

    `merged` are numbers of the pieces of the result, of which `classes`, `cells` and `areas`
    (square metres) are known; masked ones have MASKED as class.
    """

    found: Pieces
    merged: Integers
    classes: Integers
    cells: Integers
    areas: Floats

    @property
    def is_class(self) -> Mask:
        """Return which of the pieces of the result are of a class."""
        return (self.classes != MASKED) & (self.classes != NO_CLASS)

    @property
    def class_numbers(self) -> list[int]:
        """Return the classes that are left, and 0 where it is, in order."""
        found: list[int] = np.unique(self.classes[self.classes != MASKED]).tolist()
        return found

    @property
    def cells_of_classes(self) -> dict[int, int]:
        """Return how many cells each class has that is left; 0 is none."""
        found: dict[int, int] = {}
        for number, count in zip(self.classes[self.is_class], self.cells[self.is_class]):
            found[int(number)] = found.get(int(number), 0) + int(count)
        return found

    def numbered(self, pixels: int) -> Iterator[tuple[Window, NDArray[np.int32]]]:
        """Give windows of about so many pixels with the numbers of pieces of classes, from 1."""
        numbers = np.where(self.is_class, np.arange(1, len(self.classes) + 1), 0).astype(np.int32)
        for window in strips(self.found.kept.grid, pixels):
            yield window, numbers[self.merged[self.found.of(window)]]


@dataclass(frozen=True)
class CleanClasses(Method):
    """Writes the classes of the one band of an image, cleaned."""

    names: tuple[str, ...]
    cleaning: Cleaning
    clean: CleanPieces | None = None

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return the band, as it was: classes stay whole numbers.

        Where every number may be a class and no wider integers are written, an end of the range
        is taken for nodata; `clean` refuses a class of that number.
        """
        (output,) = selected_outputs(self.names, images[:1], new_values)
        if output.type.dtype in WIDEST and not output.type.never:
            end = output.type.low or output.type.high
            output = replace(output, type=replace(output.type, never=frozenset([end])))
        return (output,)

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """The numbers of the pieces, and classes."""
        return CELL_BYTES

    def compute(self, out: OutputBlock, reader: Reader, wanted: Wanted) -> Result:
        """Fill a block."""
        if self.clean is None:
            raise ValueError("the pieces are not known yet")
        classes = self.clean.classes[self.clean.merged[self.clean.found.of(out.window)]]
        seen = classes != MASKED
        out.valid[0][...] = seen
        np.copyto(out.values[0], np.where(seen, classes, 0), casting="unsafe")
        return Result(out)


def classes_of(reader: Reader, window: Window, whole: Window, cleaning: Cleaning) -> Integers:
    """Return the classes of a window, opened and closed, MASKED where they are masked.

    Raises InvalidOptionError when they are no whole numbers.
    """
    wide = window.grown(cleaning.margin).intersection(whole) or window
    classes = np.zeros((wide.height, wide.width), dtype=np.int64)
    valid = np.zeros(classes.shape, dtype=bool)
    block = reader.block(0, [0], wide)
    if block is not None:
        at = block.window.slices(wide)
        seen = block.valid(0, block.window)
        valid[at] = True if seen is None else seen
        numbers = block.stored(0, block.window)
        if numbers.dtype.kind == "f":
            numbers = _whole(numbers, valid[at], block.bands[0].name)
        elif numbers.dtype.itemsize == 8 and _is_too_large(numbers[valid[at]]):
            raise InvalidOptionError(worded("Classes are smaller numbers than 2**53."))
        classes[at] = numbers
    classes = opened(classes, valid, cleaning.open)
    classes = closed(classes, valid, cleaning.close)
    found = np.where(valid, classes, MASKED)[window.slices(wide)]
    return np.ascontiguousarray(found)


def _whole(numbers: Floats, valid: Mask, name: str) -> Floats:
    """Return numbers with 0 where they are masked; all others have to be whole ones."""
    known = np.where(valid, numbers, 0)
    if not (np.abs(known) < 2.0**53).all() or (known != np.floor(known)).any():
        raise InvalidOptionError(
            worded(
                "Band '{name}' has decimals; classes are whole numbers. Make some "
                "first, by Threshold or K-means classes.",
                name=name,
            )
        )
    return known


def _is_too_large(numbers: Integers) -> bool:
    return bool(numbers.size) and max(int(numbers.max()), -int(numbers.min())) >= 2**53


def clean(
    plan: Plan, cleaning: Cleaning, path: Path, *, resources: Resources, progress: Progress
) -> CleanPieces:
    """Return the pieces of a plan of classes, cleaned; the numbers of cells are kept in a file."""
    whole = plan.grid.window
    areas = CellAreas(plan.grid)

    def keys(reader: Reader, window: Window) -> Integers:
        return classes_of(reader, window, whole, cleaning)

    found = find_pieces(
        plan,
        keys,
        path,
        weights_of=areas.of,
        margin=cleaning.margin,
        resources=resources,
        progress=progress,
    )
    made = cleaned(found, areas.unit, cleaning)
    if plan.file.nodata in made.class_numbers:
        raise InvalidOptionError(
            worded(
                "There are cells of class {nodata:.0f}, the number that marks cells "
                "without data in the result; give that class another number.",
                nodata=plan.file.nodata,
            )
        )
    return made


def check_grid(image: Image) -> None:
    """Raise GridError for an image whose cells would have to be brought to others."""
    if native_grid(image, image.crs) is None:
        raise GridError(
            worded(
                "'{image}' is rotated, upside down or without a grid. On other cells "
                "its classes would have other counts and areas; bring it to a grid "
                "with north up first, by Warp (reproject) with the nearest neighbour.",
                image=image.name,
            )
        )


def cleaned(found: Pieces, unit: float, cleaning: Cleaning) -> CleanPieces:
    """Return what becomes of pieces; their weights are areas in units of square metres."""
    keys = found.keys
    is_class = (keys != MASKED) & (keys != NO_CLASS)
    is_small = found.cells < cleaning.smallest_cells
    is_small |= found.weights * unit < cleaning.smallest_area
    seen = (keys[found.pairs] != MASKED).all(axis=1)
    takers = absorbed(found.cells, is_small & is_class, found.pairs[seen])
    keys = keys[takers]
    if cleaning.fills_holes:
        keys = _filled(keys, found.pairs, found.at_edge)
    alike = keys[found.pairs[:, 0]] == keys[found.pairs[:, 1]]
    edges = found.pairs[alike]
    merged, count = renumbered(connected(len(keys), edges[:, 0], edges[:, 1]))
    classes = np.empty(count, dtype=np.int64)
    classes[merged] = keys
    cells = summed(found.cells, merged, count)
    areas = summed(found.weights, merged, count) * unit
    return CleanPieces(found, merged, classes, cells, areas)


def _filled(keys: Integers, pairs: Integers, at_edge: Mask) -> Integers:
    """Return the keys with holes filled.

    A hole is what is no class or masked, does not reach the edge, and lies beside cells of one
    class only. What is masked in it stays so.
    """
    is_open = (keys == MASKED) | (keys == NO_CLASS)
    both = is_open[pairs].all(axis=1)
    holes = connected(len(keys), pairs[both, 0], pairs[both, 1])
    is_closed = np.ones(len(keys), dtype=bool)
    is_closed[holes[is_open & at_edge]] = False
    # The lowest and the highest class beside each.
    first, second = pairs[:, 0], pairs[:, 1]
    into = np.concatenate([first[is_open[first]], second[is_open[second]]])
    beside = keys[np.concatenate([second[is_open[first]], first[is_open[second]]])]
    is_class = (beside != MASKED) & (beside != NO_CLASS)
    into, beside = holes[into[is_class]], beside[is_class]
    low = np.full(len(keys), np.iinfo(np.int64).max)
    high = np.full(len(keys), np.iinfo(np.int64).min)
    np.minimum.at(low, into, beside)
    np.maximum.at(high, into, beside)
    is_filled = (keys == NO_CLASS) & is_closed[holes] & (low == high)[holes]
    return np.where(is_filled, low[holes], keys)


def means_of(
    plan: Plan, clean: CleanPieces, bands: int, *, resources: Resources, progress: Progress
) -> Floats:
    """Return the means of the first bands of the one image of a plan, (bands, merged pieces).

    NaN where a piece has no valid pixel. Values are added row by row, so that the sums do not
    depend on strips.
    """
    grid = clean.found.kept.grid
    cost = SUM_BYTES + 2 * max(stored_bytes(image) for image in plan.images)
    windows = list(strips(grid, resources.work_memory // cost))
    count = len(clean.classes)
    sums, numbers = np.zeros((bands, count)), np.zeros((bands, count), dtype=np.int64)

    def work(reader: Reader, index: int, window: Window) -> list[tuple[Integers, Floats]]:
        block = reader.block(0, range(bands), window)
        if block is None:
            return []
        pieces = clean.merged[clean.found.of(block.window)]
        made = []
        for band in range(bands):
            values = block.shown(band, block.window)
            valid = block.valid(band, block.window)
            seen = np.isfinite(values) if valid is None else valid & np.isfinite(values)
            made.append((pieces[seen], values[seen]))
        return made

    found = by_image(plan, lambda _: windows, work, resources=resources, progress=progress)
    for part in found:
        for band, (pieces, values) in enumerate(part.made):
            # Only those of this strip, of which there are few.
            near, places = np.unique(pieces, return_inverse=True)
            sums[band, near] = running_sums(sums[band, near], places, values)
            numbers[band, near] += np.bincount(places, minlength=len(near))
    with np.errstate(invalid="ignore"):
        return np.where(numbers > 0, sums / np.maximum(numbers, 1), np.nan)
