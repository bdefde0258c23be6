# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The few colours with which a picture is drawn: its own, or those of the boxes they fall into.

Boxes of colours are cut in two where they spread most, after Wan, Wong and Prusinkiewicz (1988), An
algorithm for multidimensional data clustering.
"""

from __future__ import annotations

import heapq

import numpy as np

from ..arrays import Codes, Floats, Indexes

# Colours are sorted into cubes of this many bits a side first.
BITS = 5


def paletted(pixels: Codes, most: int) -> tuple[Codes, Codes]:
    """Return at most so many colours, and the number of the colour of each pixel.

    `pixels` is uint8 of shape (count, 3), and so are the colours; the numbers are uint8 of shape
    (count,), so `most` is at most 256. A picture that has no more colours keeps all of its own.
    """
    wide = pixels.astype(np.uint32)
    whole = wide[:, 0] << 16 | wide[:, 1] << 8 | wide[:, 2]
    own, numbers = np.unique(whole, return_inverse=True)
    if own.size <= most:
        colours = np.stack([own >> 16, own >> 8 & 255, own & 255], axis=1)
        return colours.astype(np.uint8), numbers.reshape(-1).astype(np.uint8)
    high = wide >> (8 - BITS)
    cubes = high[:, 0] << 2 * BITS | high[:, 1] << BITS | high[:, 2]
    counts = np.bincount(cubes, minlength=1 << 3 * BITS)
    used = np.flatnonzero(counts)
    sums = [np.bincount(cubes, pixels[:, band], counts.size)[used] for band in range(3)]
    weights = counts[used].astype(np.float64)
    means = np.stack(sums, axis=1) / weights[:, None]
    boxes = _boxes(means, weights, most)
    colours = [np.average(means[box], axis=0, weights=weights[box]) for box in boxes]
    number_of = np.zeros(counts.size, np.uint8)
    for number, box in enumerate(boxes):
        number_of[used[box]] = number
    return np.rint(colours).astype(np.uint8), number_of[cubes]


def _boxes(colours: Floats, weights: Floats, most: int) -> list[Indexes]:
    """Return the places of the colours of each box; that with the largest error is cut first."""
    # The number tells boxes of the same error apart, so that the order is always one.
    waiting = [(*_spread(colours, weights), 0, np.arange(weights.size))]
    for number in range(1, most):
        error, axis, _, box = waiting[0]
        if error == 0:
            break
        values = colours[box, axis]
        is_low = values <= np.average(values, weights=weights[box])
        halves = box[is_low], box[~is_low]
        first, second = (_spread(colours[half], weights[half]) for half in halves)
        heapq.heapreplace(waiting, (*first, 2 * number, halves[0]))
        heapq.heappush(waiting, (*second, 2 * number + 1, halves[1]))
    return [box for _, _, _, box in waiting]


def _spread(colours: Floats, weights: Floats) -> tuple[float, int]:
    """Return the squared deviations along the axis where they are largest, negative, and it."""
    if len(weights) == 1:
        return 0.0, 0
    away = colours - np.average(colours, axis=0, weights=weights)
    errors = weights @ away**2
    axis = int(np.argmax(errors))
    return -float(errors[axis]), axis
