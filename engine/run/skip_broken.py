# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs that go on without the images that cannot be read, as if these had not been there."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from functools import partial

from ..errors import SourceError, raise_unavailable
from ..grid import blocks
from ..images import Image, formula_bytes, stored_bytes
from ..inputs.joined_files import is_on_server
from ..planning.plan import Plan
from ..progress import Progress
from ..reading.reader import Reader
from ..text import worded
from .job import Outcome, Resources
from .threads import ordered_map


def run_without_broken(
    plan: Plan,
    replan: Callable[[Mapping[int, str]], Plan],
    carry_out: Callable[[Plan], Outcome],
    *,
    resources: Resources,
    progress: Progress,
) -> tuple[Plan, Outcome, dict[int, str]]:
    """Carry out a plan; where images cannot be read, begin again with a plan without them.

    `replan` gets the messages of the broken images by position and returns the plan of the others,
    or raises when none is left. Returns the plan that was carried out, what is known after it, and
    the messages. Every new beginning leaves out one image more, so it ends.

    Raises what `carry_out` raises for other reasons.
    """
    broken: dict[int, str] = {}
    found: dict[int, str] = {}
    if plan.method.is_lazy and not plan.wanted.traces:
        # Which blocks it reads depends on their size; what is left out must not.
        found = unreadable(plan, resources, progress)
    while True:
        if found:
            broken.update(found)
            for message in found.values():
                progress.warn(worded("Left out: {message}", message=message))
            progress.info(worded("The run begins again without what was left out."))
            progress.step(0.0)
            plan = replan(broken)
        try:
            return plan, carry_out(plan), broken
        except SourceError as error:
            if error.position is None or error.position in broken:
                raise
            found = {error.position: str(error)}
            # The job keeps the error, and the frames of its traceback would keep files open.
            error.__traceback__ = None
        # One broken image is rarely alone, and to find each by a run of its own takes long.
        found = {**unreadable(plan, resources, progress), **found}


def unreadable(plan: Plan, resources: Resources, progress: Progress) -> dict[int, str]:
    """Read all that the images of a plan hold in its grid; return the messages of those that fail.

    The keys are the positions of the images.
    """
    stopped = threading.Event()
    if any(map(is_on_server, plan.images)):
        resources = resources.for_servers(_bytes_to_read(plan))
    reader = plan.image_reader(resources.thread_count, stopped, resources.handles())
    budget = resources.work_memory
    jobs = (partial(_failure, reader, plan, index, budget) for index in range(len(plan.images)))
    found = ordered_map(
        jobs,
        threads=resources.thread_count,
        ahead=resources.blocks_ahead(0),
        stopped=stopped,
        progress=progress,
    )
    return {
        image.position: failure for image, failure in zip(plan.images, found) if failure is not None
    }


def _bytes_to_read(plan: Plan) -> int:
    """Return the memory in which a tile of an image is read."""
    return max(image.block_width * image.block_height * _pixel(image) for image in plan.images)


def _pixel(image: Image) -> int:
    return 4 * stored_bytes(image) + formula_bytes(image)


def _failure(reader: Reader, plan: Plan, index: int, budget: int) -> str | None:
    """Return why an image cannot be read, None when it can."""
    image = plan.images[index]
    tile = (image.block_width, image.block_height)
    size = blocks.block_size(plan.grid, [image], tile, _pixel(image), budget)
    for window in blocks.windows(plan.placements[index].window, *size):
        try:
            reader.block(index, range(len(image.bands)), window)
        except SourceError as error:
            raise_unavailable(error)
            return str(error)
    return None
