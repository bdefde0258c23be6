# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs that go on without the images that cannot be read, as if these had not been there."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import partial

from ..composites.radar_bands import image_of
from ..errors import SourceError, raise_unavailable
from ..grid import blocks
from ..images import Image, formula_bytes, stored_bytes
from ..inputs.joined_files import is_on_server
from ..planning.plan import Plan, with_images
from ..progress import Progress
from ..reading.reader import Reader
from ..text import worded
from .job import Outcome, Resources
from .threads import ordered_map


def run_without_broken(
    plan: Plan,
    images: Sequence[Image],
    replan: Callable[[list[Image]], Plan],
    carry_out: Callable[[Plan], Outcome],
    *,
    resources: Resources,
    progress: Progress,
) -> tuple[Plan, Outcome, dict[int, str]]:
    """Carry out a plan; where images cannot be read, begin again with a plan without them.

    `images` are those that the plan was made of; `replan` returns the plan of some of them. Returns
    the plan that was carried out, what is known after it, and the messages of the broken images by
    position. Every new beginning leaves out one image more, so it ends.

    Raises SourceError when none can be read, and what `carry_out` raises for other reasons.
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
                progress.warn(worded("Left out: {reason}", reason=message))
            progress.info(worded("The run begins again without what was left out."))
            progress.step(0.0)
            left = [image for image in images if image.position not in broken]
            if not left:
                reason = next(iter(broken.values()))
                raise SourceError(worded("None of the images can be read. {reason}", reason=reason))
            plan = replan(left)
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


def plans_without_broken(
    own: Sequence[tuple[int, Plan]], resources: Resources, progress: Progress
) -> list[Plan | None]:
    """Return plans of images without those that cannot be read, None for what they were to make.

    Each plan makes an image of its `own`, given by position, and may read others of the same
    collection beside it. Plans that read none stay as they are: to carry them out will show.
    """
    if all(sum(image.position > 0 for image in plan.images) == 1 for _, plan in own):
        return [plan for _, plan in own]
    broken: dict[int, str] = {}
    for position, plan in own:
        alone = with_images(plan, [image_of(plan.images, position)])
        broken.update(unreadable(alone, resources, progress))
    for message in broken.values():
        progress.warn(worded("Left out: {reason}", reason=message))
    found: list[Plan | None] = []
    for position, plan in own:
        kept = [index for index, image in enumerate(plan.images) if image.position not in broken]
        found.append(None if position in broken else with_images(plan, kept))
    return found


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
