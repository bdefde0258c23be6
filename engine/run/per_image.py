# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs through a collection one image after the other, each in blocks, in threads.

Composites go block by block and look at all images of each. What is asked of every image alone
goes this way: memory does not grow with the number of images, and one that fails harms no other.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from ..errors import CancelledError, EngineError, raise_unavailable
from ..grid.grid import Window
from ..images import Image
from ..inputs.file_stamps import check_files, noted
from ..inputs.joined_files import is_on_server
from ..planning.plan import Plan
from ..progress import Progress
from ..reading.reader import Reader
from .job import Resources
from .threads import ordered_map

T = TypeVar("T")


@dataclass(frozen=True)
class BlockResult(Generic[T]):
    """What was made of one block of one image; `index` is the place of the image in the plan."""

    index: int
    image: Image
    window: Window
    made: T


def for_images(plan: Plan, resources: Resources, bytes_per_pixel: int) -> Resources:
    """Return what a run through the images of a plan may use, so many bytes for each pixel.

    Blocks of images on servers are read in more threads than compute, as these wait for answers.
    """
    if not any(map(is_on_server, plan.images)):
        return resources
    tile = max(image.block_width * image.block_height for image in plan.images)
    pixels = min(tile, plan.grid.window.pixels)
    return resources.for_servers(pixels * bytes_per_pixel, most_together=1)


def by_image(
    plan: Plan,
    windows: Callable[[Image], Sequence[Window]],
    work: Callable[[Reader, int, Window], T],
    *,
    resources: Resources,
    progress: Progress,
    on_error: Callable[[Image, EngineError], None] | None = None,
) -> Iterator[BlockResult[T]]:
    """Give what `work` makes of every block, image after image, in order.

    With `on_error`, that is told of an image that fails, and the rest of it is left out; what was
    given of it before has to be thrown away. Otherwise its error is raised.
    """
    stopped = threading.Event()
    handles = resources.handles()
    kept = resources.cloud_memory
    reader = plan.reader(resources.thread_count, stopped, handles, kept_clouds=kept)
    images = list(reader.images)
    before = noted(images)
    blocks = [(index, window) for index, image in enumerate(images) for window in windows(image)]
    failed: set[int] = set()

    def job(index: int, window: Window) -> T | EngineError | None:
        if index in failed:
            return None
        try:
            return work(reader, index, window)
        except CancelledError:
            raise
        except EngineError as error:
            if on_error is None:
                raise
            raise_unavailable(error)
            return error

    jobs = (partial(job, index, window) for index, window in blocks)
    results = ordered_map(
        jobs,
        threads=resources.thread_count,
        # What was made of blocks of servers has its room among what is worked on.
        ahead=resources.thread_count if resources.readers else resources.blocks_ahead(0),
        stopped=stopped,
        progress=progress,
    )
    try:
        for done, ((index, window), made) in enumerate(zip(blocks, results), start=1):
            progress.step(done / len(blocks))
            if index in failed or made is None:
                continue
            if isinstance(made, EngineError):
                failed.add(index)
                if on_error is not None:
                    on_error(images[index], made)
                continue
            yield BlockResult(index, images[index], window, made)
    finally:
        # Servers are not asked again for what nobody wants any more.
        handles.close()
    check_files(before)
