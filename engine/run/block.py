# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One block of a plan, computed and stored."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..composites.output_block import OutputBlock, valid_pixels
from ..grid import blocks
from ..grid.blocks import SMALLEST_BLOCK
from ..grid.grid import Window
from ..images import stored_bytes
from ..inputs.joined_files import is_on_server
from ..masks.image_mask import farthest_look
from ..pixels.validity import put_with_nodata
from ..planning.plan import Plan
from ..planning.product import Product
from ..reading.reader import Reader
from .job import Block, Outcome
from .resources import LITTLE

# Bytes of an image that are read at once where it is in strips.
IN_CACHE = 1280 * 1024


def part_pixels(plan: Plan, window: Window, layers: int, budget: int) -> int:
    """Return how many pixels of a block are worked on at once."""
    # Where the finished block alone takes much of the budget, parts are not made smaller for ever.
    left = max(budget // 2, min(budget, LITTLE), budget - plan.block_bytes(window))
    most = max(1, left // plan.bytes_where_meet(layers))
    rows = _rows_in_cache(plan, window)
    return min(most, rows * window.width) if rows else most


def _rows_in_cache(plan: Plan, window: Window) -> int:
    """Return how many rows of a block are read of images in strips, 0 where it is all of them.

    Parts of few rows stay in the processor's cache, and their memory is used again for the next
    ones. No strip is cut for this, and nothing read twice.
    """
    strip = plan.images[0].block_height
    if farthest_look(plan.masks) + plan.method.margin > 0:
        return 0
    for other, placement in zip(plan.images, plan.placements):
        is_in_strips = other.block_width >= other.width and other.block_height == strip
        # Strips of some other formats can only be read from the top down.
        is_tiff = other.path.lower().endswith((".tif", ".tiff")) and not is_on_server(other)
        is_cut = placement.offset is None or (placement.offset[1] - window.row) % strip
        if not is_in_strips or not is_tiff or is_cut or other.partners:
            return 0
    row = window.width * max(map(stored_bytes, plan.images))
    least = -(-(SMALLEST_BLOCK**2) // window.width)
    return strip * max(1, -(-least // strip), IN_CACHE // (row * strip))


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
