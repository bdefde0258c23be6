# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A collection as one raster: values of every image, each a band of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..composites.method import Kind, Method, Result, Wanted
from ..composites.output_block import OutputBand, OutputBlock
from ..grid import blocks
from ..grid.grid import Window
from ..images import Image, stored_bytes
from ..outputs.transaction import Transaction
from ..pixels.value_types import NewValues
from ..planning.plan import Plan
from ..progress import Progress
from ..reading.reader import Reader
from ..run.block import store
from ..run.block_writing import write_blocks
from ..run.job import Block, Outcome, Resources, Target
from ..run.per_image import by_image, for_images
from .named_values import Value

# What an expression holds of a pixel while it is computed.
EXPRESSION_BYTES = 9


@dataclass(frozen=True)
class ToBands(Method):
    """Keeps the values of every image, image after image. The images' bands are the values'."""

    values: tuple[Value, ...]
    bands: int

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return `<date>_<value>` for every value of every image."""
        return tuple(
            value.output(f"{label}_{value.name}", image, new_values)
            for image, label in zip(images, labels(images))
            for value in self.values
        )

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """One image, and the results of all."""
        held = sum(
            np.dtype(output.type.dtype).itemsize + 1 for output in self.outputs(images, "none")
        )
        return held + max(stored_bytes(image) for image in images) + EXPRESSION_BYTES

    def compute(self, out: OutputBlock, reader: Reader, wanted: Wanted) -> Result:
        """Fill a block of all bands."""
        several = len(self.values)
        for index in range(len(reader.images)):
            self.fill(out.bands(index * several, several), reader, index)
        return Result(out)

    def fill(self, out: OutputBlock, reader: Reader, index: int) -> None:
        """Fill a block of the bands of one image."""
        block = reader.block(index, range(self.bands), out.window)
        if block is None:
            return
        at = block.window.slices(out.window)
        for place, value in enumerate(self.values):
            numbers, valid = value.written(block, block.window)
            with np.errstate(over="ignore"):
                out.values[place][at] = numbers
            out.valid[place][at] = True if valid is None else valid


def labels(images: Sequence[Image]) -> list[str]:
    """Return the date of each image as yyyymmdd, or its name; a second one of a kind ends in _2."""
    found = [f"{image.date:%Y%m%d}" if image.date else image.name for image in images]
    seen: Counter[str] = Counter()
    result = []
    for label in found:
        seen[label] += 1
        result.append(label if seen[label] == 1 else f"{label}_{seen[label]}")
    return result


def write_bands(plan: Plan, target: Target, *, resources: Resources, progress: Progress) -> Outcome:
    """Carry out a plan of ToBands image by image, so that memory does not grow with their number.

    Raises as `running.run` does, and as it does leaves nothing behind then.
    """
    method = plan.method
    if not isinstance(method, ToBands):
        raise TypeError("the plan has another method")
    product = plan.products[0]
    several = len(method.values)

    def needed(image: Image) -> int:
        value = 2 * np.dtype(product.file.dtype).itemsize + 1
        return stored_bytes(image) + EXPRESSION_BYTES + several * value

    reading = for_images(plan, resources, max(map(needed, plan.images)))

    def source(tile: tuple[int, int], _: Transaction) -> Generator[Block, None, None]:
        def windows(image: Image) -> list[Window]:
            budget = reading.work_memory
            size = blocks.block_size(plan.grid, [image], tile, needed(image), budget)
            return list(blocks.windows(plan.grid.window, *size))

        work = partial(_block, plan, method)
        for piece in by_image(plan, windows, work, resources=reading, progress=progress):
            yield piece.made

    targets: dict[Kind, Target] = {"composite": target}
    return write_blocks(plan, targets, source, resources=resources, progress=progress)


def _block(plan: Plan, method: ToBands, reader: Reader, index: int, window: Window) -> Block:
    """Return a block of an image as it goes into its bands of the file."""
    product = plan.products[0]
    several = len(method.values)
    first = index * several
    out = OutputBlock.of(product.outputs[first : first + several], window)
    method.fill(out, reader, index)
    array = np.empty((several, window.height, window.width), product.file.dtype)
    doubtful = store(product, out, array, window.slices(window))
    valid = np.logical_or.reduce(out.valid)
    outcome = Outcome(int(np.count_nonzero(valid)), doubtful=doubtful)
    return Block(window, [array], outcome, first)
