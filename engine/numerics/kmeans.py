# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""k-means: the centres of classes, each of the points that are nearer to it than to all others.

Sums are taken in the order of the points, so that processors and versions of numpy agree.
"""

from __future__ import annotations

import math

import numpy as np

from ..arrays import Floats, Indexes
from ..errors import CancelledError, InvalidOptionError
from ..progress import Progress
from ..text import worded
from .random_sample import uniform

# The best of so many starts is taken; each goes on for so many rounds at most.
STARTS = 10
MOST_ROUNDS = 300
# Points that are looked at together, which stay in the processor's cache.
PIECE = 8192


def nearest(points: Floats, centres: Floats) -> tuple[Indexes, Floats]:
    """Return for each point its nearest centre and the squared distance; the first of equals.

    `points` has shape (bands, n), `centres` (classes, bands).
    """
    labels = np.zeros(points.shape[1], dtype=np.intp)
    least = np.empty(points.shape[1])
    for start in range(0, points.shape[1], PIECE):
        piece = slice(start, start + PIECE)
        label, shortest = labels[piece], least[piece]
        shortest[...] = _distances(points[:, piece], centres[0])
        for place in range(1, len(centres)):
            distances = _distances(points[:, piece], centres[place])
            np.copyto(label, place, where=distances < shortest)
            np.minimum(shortest, distances, out=shortest)
    return labels, least


def fit(points: Floats, classes: int, seed: int, progress: Progress) -> Floats:
    """Return the centres with the least sum of squared distances of several starts.

    `points` has shape (bands, n), the result (classes, bands). Starts are those of k-means++
    (Arthur and Vassilvitskii 2007), rounds those of Lloyd (1982).

    Raises InvalidOptionError when there are fewer different points than classes.
    """
    best, least = np.zeros((classes, len(points))), math.inf
    for start in range(STARTS):
        progress.step(start / STARTS)
        numbers = uniform(classes, seed * STARTS + start)
        centres = refined(points, started(points, numbers), progress)
        total = math.fsum(nearest(points, centres)[1])
        if total < least:
            best, least = centres, total
    return best


def started(points: Floats, numbers: Floats) -> Floats:
    """Return points that are far from each other, one for each of some random numbers.

    Each is drawn with a chance that grows with the square of the distance from those before.

    Raises InvalidOptionError when there are fewer different points than that.
    """
    count = points.shape[1]
    chosen = [int(numbers[0] * count)]
    least = _distances(points, points[:, chosen[0]])
    for number in numbers[1:]:
        left = np.flatnonzero(least)
        if not left.size:
            raise InvalidOptionError(
                worded(
                    "The pixels have too few different values for {count} classes; choose fewer.",
                    count=len(numbers),
                )
            )
        reached = np.cumsum(least)
        # Points that are chosen already have no chance, so that all are different.
        place = int(np.searchsorted(reached, number * reached[-1], side="right"))
        chosen.append(min(place, int(left[-1])))
        np.minimum(least, _distances(points, points[:, chosen[-1]]), out=least)
    return points[:, chosen].T.copy()


def refined(points: Floats, centres: Floats, progress: Progress) -> Floats:
    """Return the centres when no point changes its class any more.

    A class that loses all its points gets the one that is farthest from its centre.
    """
    before = None
    for _ in range(MOST_ROUNDS):
        if progress.is_cancelled():
            raise CancelledError(worded("The work was cancelled."))
        labels, distances = nearest(points, centres)
        for empty in np.flatnonzero(np.bincount(labels, minlength=len(centres)) == 0):
            farthest = int(np.argmax(distances))
            labels[farthest], distances[farthest] = empty, 0.0
        if before is not None and np.array_equal(labels, before):
            break
        before = labels
        counts = np.maximum(np.bincount(labels, minlength=len(centres)), 1)
        sums = [np.bincount(labels, weights=band, minlength=len(centres)) for band in points]
        centres = np.stack(sums, axis=1) / counts[:, None]
    return centres


def _distances(points: Floats, centre: Floats) -> Floats:
    """Return the squared distances of points from a centre, band after band."""
    total: Floats = np.square(points[0] - centre[0])
    difference = np.empty_like(total)
    for band, value in zip(points[1:], centre[1:]):
        np.subtract(band, value, out=difference)
        np.square(difference, out=difference)
        total += difference
    return total
