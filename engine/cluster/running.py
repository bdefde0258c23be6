# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs on a cluster: small results are written here, large ones by the workers."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ..composites.method import Kind
from ..errors import ClusterError
from ..grid.grid import Window
from ..inputs.file_stamps import check_files, noted
from ..planning.plan import Plan
from ..progress import Progress
from ..run.block_writing import check_not_empty, outputs_of, warn_of_doubtful
from ..run.job import Block, Outcome, Resources, Target
from ..run.kept_tiles import left_for_next_run, tell_kept
from ..run.run import run as run_here
from ..text import worded
from .connection import connected
from .path_map import PathMap
from .plain_outcome import outcome_of
from .tasks import Tasks
from .tiles import Tiles

# Bytes of blocks that may be asked for at once: the scheduler and this side hold no more.
RESULTS_HELD = 512 * 1024 * 1024
# Results of more bytes are written by the workers.
LARGE = 2 * 1024 * 1024 * 1024


def run(
    plan: Plan,
    targets: Mapping[Kind, Target],
    *,
    address: str,
    paths: PathMap,
    resources: Resources,
    progress: Progress,
    large: int = LARGE,
) -> Outcome:
    """Carry out a plan on the workers of a scheduler.

    A result of more than `large` bytes, and one whose target is a VRT, is written as tiles by the
    workers. Raises what a run here raises, and ClusterError when the cluster cannot be used.
    """
    with connected(address) as cluster:
        for sentence in cluster.described():
            progress.info(sentence)
        there = replace(plan, images=tuple(paths.image_there(image) for image in plan.images))
        cluster.check_sources(there.images)
        tasks = Tasks(cluster, there, resources)
        is_tiled = any(Path(target.path).suffix.lower() == ".vrt" for target in targets.values())
        if is_tiled or block_bytes(plan, plan.grid.window) > large:
            with outputs_of(targets) as outputs:
                tiles = Tiles.of(plan, targets, outputs)
                return _run_tiles(tiles, tasks, paths, resources, progress)

        def blocks(windows: Sequence[Window]) -> Generator[Block, None, None]:
            most = max(1, RESULTS_HELD // block_bytes(plan, windows[0]))
            for window, result in tasks.results(windows, tasks.block, most, progress):
                yield Block(window, result["values"], outcome_of(result["known"]))

        return run_here(plan, targets, resources=resources, progress=progress, make_blocks=blocks)


def _run_tiles(
    tiles: Tiles, tasks: Tasks, paths: PathMap, resources: Resources, progress: Progress
) -> Outcome:
    """Have the tiles written that are not there yet, and join them.

    Tiles stay when the cluster is lost, so that the next run goes on from there.
    """
    tiles.prepare(resources)
    images = noted(tiles.plan.images)
    outcome = Outcome()
    left = []
    for window in tiles.windows:
        known = tiles.kept(window)
        if known is None:
            left.append(window)
        else:
            outcome.add(known)
    kept = len(tiles.windows) - len(left)
    tell_kept(kept, len(tiles.windows), progress)

    def ask(window: Window) -> Any:
        files = {
            kind: (paths.there(str(tiles.path(kind, window))), target.options)
            for kind, target in tiles.targets.items()
        }
        return tasks.tile(window, files, (paths.there(str(tiles.note(window))), tiles.digest))

    with left_for_next_run(tiles.windows, tiles.outputs, progress, ClusterError):
        results = tasks.results(left, ask, len(left), progress)
        for done, (window, result) in enumerate(results, start=kept + 1):
            if tiles.kept(window) is None:
                raise ClusterError(
                    worded(
                        "A worker wrote the tile '{path}', and it is not there. Choose an "
                        "output folder that this computer and the workers share.",
                        path=tiles.path("composite", window),
                    )
                )
            outcome.add(outcome_of(result["known"]))
            progress.step(done / len(tiles.windows))
        check_files(images)
        check_not_empty(tiles.plan, outcome)
        warn_of_doubtful(tiles.plan, outcome, progress)
        tiles.join(resources)
    return outcome


def block_bytes(plan: Plan, window: Window) -> int:
    """Return the bytes of all files of a window."""
    return window.pixels * sum(
        product.bands * np.dtype(product.file.dtype).itemsize for product in plan.products
    )
