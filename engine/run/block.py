# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One block of a plan, computed and stored."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..composites.output_block import OutputBlock, valid_pixels
from ..grid import blocks
from ..grid.grid import Window
from ..pixels.validity import put_with_nodata
from ..planning.plan import Plan, Product
from ..reading.reader import Reader
from .job import Block, Outcome
from .resources import LITTLE


def part_pixels(plan: Plan, window: Window, layers: int, budget: int) -> int:
    """Return how many pixels of a block are worked on at once."""
    # Where the finished block alone takes much of the budget, parts are not made smaller for ever.
    left = max(budget // 2, min(budget, LITTLE), budget - plan.block_bytes(window))
    return max(1, left // plan.bytes_where_meet(layers))


def compute_block(plan: Plan, reader: Reader, window: Window, budget: int) -> Block:
    """Compute a block, in parts when the budget does not hold all images of it at once."""
    values = [
        np.empty((product.bands, window.height, window.width), product.file.dtype)
        for product in plan.products
    ]
    outcome = Outcome()
    for part in blocks.parts(window, part_pixels(plan, window, plan.layers_in(window), budget)):
        result = plan.compute(part, reader, plan.wanted)
        at = part.slices(window)
        doubtful = sum(
            store(product, result.block(product.kind), array, at)
            for product, array in zip(plan.products, values)
        )
        pixels = valid_pixels(result.composite) if plan.counts_pixels else 0
        outcome.add(Outcome(pixels, result.usage, doubtful, result.no_decibels, result.radar))
    return Block(window, values, outcome)


def store(product: Product, out: OutputBlock, array: NDArray[Any], at: tuple[slice, slice]) -> int:
    """Put a block of results into that of a file; return how many values read as nodata."""
    nodata, dtype = product.file.nodata, array.dtype
    has_alpha = product.file.has_alpha
    can_collide = not has_alpha and any(output.type.can_be(nodata) for output in product.outputs)
    doubtful = 0
    for band, (numbers, valid) in enumerate(zip(out.values, out.valid)):
        put_with_nodata(numbers, valid, nodata, array[(band, *at)])
        if can_collide:
            doubtful += int(np.count_nonzero(valid & (numbers == dtype.type(nodata))))
    if has_alpha:
        array[(-1, *at)] = out.alpha()
    return doubtful
