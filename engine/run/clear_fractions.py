# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The shares of whole images that their masks leave, found before a run whose quality asks."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np

from ..composites.explain_mask import ExplainMask
from ..composites.quality_inputs import CLEAR_FRACTION
from ..composites.quality_mosaic import QualityMosaic
from ..grid import blocks
from ..inputs.joined_files import is_on_server
from ..masks.rules import CODE
from ..planning.plan import Plan
from ..planning.whole_image import plan_of_whole
from ..progress import Progress
from ..reading.cloud_tiles import KEPT_BYTES
from ..text import worded
from .resources import READERS
from .threads import ordered_map, threads_available

# Pixels that are looked at at once.
PART = 512 * 512
# Not counted: nobody looked there.
_NOTHING = (CODE["nodata"], CODE["fill"])


def with_clear_fractions(
    plan: Plan,
    progress: Progress,
    *,
    threads: int = 0,
    kept_clouds: int = KEPT_BYTES,
    level: Callable[[Plan], Plan] = lambda whole: whole,
) -> Plan:
    """Return the plan with the clear fraction of every image, where its quality asks for them.

    All pixels of the images are looked at, in the extent or not; `level` gives a plan of one whole
    image with larger pixels where these do. No more than `kept_clouds` bytes are kept of what masks
    know of the pixels around others. Raises SourceError when an image cannot be read, and
    CancelledError when the user stopped it.
    """
    method = plan.method
    if not isinstance(method, QualityMosaic) or CLEAR_FRACTION not in method.known.names:
        return plan
    progress.info(
        worded(
            "Looking at {count:the mask of|the masks of} {count} whole {count:image|images}.",
            count=len(plan.images),
        )
    )
    stopped = threading.Event()
    count = threads or threads_available()
    if any(map(is_on_server, plan.images)):
        count = max(count, READERS)
    images = range(len(plan.images))
    kept = kept_clouds // count
    jobs = (
        partial(_clear_fraction, plan, method.names, each, level, kept, stopped) for each in images
    )
    found = ordered_map(jobs, threads=count, ahead=2 * count, stopped=stopped, progress=progress)
    shares = dict(zip((image.position for image in plan.images), found))
    known = method.known.with_numbers(CLEAR_FRACTION, shares)
    return replace(plan, method=replace(method, known=known))


def _clear_fraction(
    plan: Plan,
    names: tuple[str, ...],
    index: int,
    level: Callable[[Plan], Plan],
    kept_clouds: int,
    stopped: threading.Event,
) -> float:
    """Return the share of the valid pixels of an image that its mask leaves, 0 without any."""
    whole = level(plan_of_whole(plan, index, ExplainMask(names)))
    reader = whole.reader(1, stopped, kept_clouds=kept_clouds)
    counts = np.zeros(256, dtype=np.int64)
    for part in blocks.parts(whole.grid.window, PART):
        out = whole.method.compute(whole.output_block(part), reader, whole.wanted).composite
        counts += np.bincount(out.values[0][out.valid[0]].ravel(), minlength=256)
    seen = counts.sum() - sum(counts[code] for code in _NOTHING)
    return float(counts[0] / seen) if seen else 0.0
