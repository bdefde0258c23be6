# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a cluster costs: beside threads, for each block, in memory, and what that means at scale.

Measures on workers of this computer with the Python of the tests, and writes the figures as JSON;
`--draw` makes the picture of them, with the Python of the benchmarks.
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from image_collections.engine.run.job import Resources, Target

CHECKOUT = Path(__file__).resolve().parents[1]
RUNS = 5
# What is estimated: a country of Sentinel-2 tiles in 10 m, four bands, sixty dates.
TILES, SIDE, BANDS, DATES = 1000, 10980, 4, 60
BLOCK = 1024
# Cells on a side of the output whose memory is looked at: four bands of 2 bytes make 4 GB.
LARGE_SIDE = 23170


def main() -> None:
    """Measure, or draw."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scenes", type=Path, help="folder of the scenes of the benchmarks")
    parser.add_argument("figures", type=Path, help="JSON file of the figures")
    parser.add_argument("--draw", action="store_true", help="draw them instead")
    parser.add_argument("--only", nargs="*", choices=sorted(MEASURED), default=sorted(MEASURED))
    arguments = parser.parse_args()
    if arguments.draw:
        draw(json.loads(arguments.figures.read_text()), arguments.figures.with_suffix(".png"))
        return
    sys.path.insert(0, str(CHECKOUT / "tests"))
    import conftest  # noqa: F401  registers the checkout as the plugin package

    scenes = sorted(map(str, arguments.scenes.glob("*.tif")))
    figures = json.loads(arguments.figures.read_text()) if arguments.figures.exists() else {}
    with tempfile.TemporaryDirectory(dir=arguments.figures.absolute().parent) as folder:
        for name in arguments.only:
            figures[name] = MEASURED[name](scenes, Path(folder))
            print(name, json.dumps(figures[name], indent=2), flush=True)
            arguments.figures.write_text(json.dumps(figures, indent=2))


def median_plan(scenes: list[str], side: int | None = None, bands: str = "") -> Any:
    """Return the plan of a median, of the upper left corner when `side` cells are wanted."""
    from image_collections.engine.grid.grid import Bounds
    from image_collections.engine.planning.output_grid import GridOptions
    from image_collections.tests.support.runs import reduce_plan
    from osgeo import gdal

    grid = None
    if side:
        left, cell, _, top, _, _ = gdal.Open(scenes[0]).GetGeoTransform()
        grid = GridOptions(bounds=Bounds(left, top - side * cell, left + side * cell, top))
    return reduce_plan(scenes, "median", bands=bands, grid=grid)


def on_threads(plan: Any, path: Path, threads: int, options: tuple[str, ...] = ()) -> float:
    """Return the seconds of a plan in threads."""
    from image_collections.engine.progress import Silence
    from image_collections.engine.run import run as running

    start = time.perf_counter()
    running.run(
        plan,
        {"composite": Target(str(path), options)},
        resources=Resources(threads),
        progress=Silence(),
    )
    return time.perf_counter() - start


def on_cluster(
    plan: Any, path: Path, address: str, options: tuple[str, ...] = (), **more: Any
) -> float:
    """Return the seconds of a plan on a cluster."""
    from image_collections.engine.cluster import running as cluster
    from image_collections.engine.cluster.path_map import PathMap
    from image_collections.engine.progress import Silence

    start = time.perf_counter()
    cluster.run(
        plan,
        {"composite": Target(str(path), options)},
        address=address,
        paths=PathMap(),
        resources=Resources(2),
        progress=Silence(),
        **more,
    )
    return time.perf_counter() - start


@contextmanager
def workers(count: int) -> Iterator[Any]:
    """Start a scheduler and so many workers of one thread."""
    from image_collections.tests.gdal.cluster.local_cluster import LocalCluster

    with LocalCluster(count) as started:
        started.wait_for_workers()
        yield started


def times(scenes: list[str], folder: Path) -> dict[str, Any]:
    """Seconds of a median of all scenes: threads, one worker, two workers."""
    plan = median_plan(scenes)
    found: dict[str, list[float]] = {"threads": [], "one worker": [], "two workers": []}
    with workers(1) as one, workers(2) as two:
        ways: dict[str, Callable[[], float]] = {
            "threads": lambda: on_threads(plan, folder / "a.tif", 2),
            "one worker": lambda: on_cluster(plan, folder / "b.tif", one.address),
            "two workers": lambda: on_cluster(plan, folder / "c.tif", two.address),
        }
        for run in range(RUNS + 1):
            for name, way in ways.items():
                seconds = way()
                if run:  # the first sends the engine, and warms the disk
                    found[name].append(seconds)
    whole = (folder / "a.tif").read_bytes()
    same = whole == (folder / "b.tif").read_bytes() == (folder / "c.tif").read_bytes()
    middle = {name: statistics.median(seconds) for name, seconds in found.items()}
    return {"seconds": found, "median": middle, "same bytes": same}


def tasks(scenes: list[str], folder: Path) -> dict[str, Any]:
    """Seconds that a task costs besides its work: tiny blocks of one scene, many workers."""
    import numpy as np
    from image_collections.tests.support.rasters import write_raster

    # Tiles as small as the blocks, not compressed: next to nothing to do for each.
    options = ("TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64")
    values = np.ones((2048, 2048), np.uint8)
    scene = str(write_raster(folder / "tiny.tif", values, options=options))
    plan = median_plan([scene])
    blocks = (plan.grid.width // 64) * (plan.grid.height // 64)
    here = on_threads(plan, folder / "t.tif", 1, options)
    found = {}
    for count in (2, 8, 16):
        with workers(count) as started:
            on_cluster(median_plan([scene], 64), folder / "warm.tif", started.address)
            seconds = on_cluster(plan, folder / "u.tif", started.address, options)
            found[count] = {"seconds": seconds, "milliseconds a block": 1000 * seconds / blocks}
    return {"blocks": blocks, "one thread, seconds": here, "workers": found}


def blocks(scenes: list[str], folder: Path) -> dict[str, Any]:
    """Seconds of one thread for a block of all dates and bands, and of writing it."""
    many = (scenes * DATES)[:DATES]
    plan = median_plan(many, BLOCK, bands=",".join(str(n + 1) for n in range(BANDS)))
    whole = [on_threads(plan, folder / "d.tif", 1) for _ in range(3)]
    from image_collections.engine.grid.grid import Window
    from image_collections.engine.progress import Silence
    from image_collections.engine.run.block_writing import write_blocks
    from image_collections.engine.run.job import Block, Outcome

    targets = {"composite": Target(str(folder / "e.tif"))}
    from osgeo import gdal

    values = gdal.Open(str(folder / "d.tif")).ReadAsArray()
    start = time.perf_counter()
    block = Block(Window(0, 0, BLOCK, BLOCK), [values], Outcome(values.size))
    write_blocks(
        plan, targets, lambda *_: (b for b in [block]), resources=Resources(1), progress=Silence()
    )
    return {
        "seconds a block": statistics.median(whole),
        "seconds to write it": time.perf_counter() - start,
        "bytes": values.nbytes,
    }


def memory(scenes: list[str], folder: Path) -> dict[str, Any]:
    """Peak memory in MB of this side, the scheduler and the workers while 4 GB are made."""
    plan = median_plan(scenes[:2], LARGE_SIDE, bands="1,2,3,4")
    found = {}
    for name, large in (("blocks", 1 << 40), ("tiles", 1)):
        with workers(2) as started, watched(started) as peaks:
            seconds = on_cluster(plan, folder / "m.tif", started.address, large=large)
        found[name] = {"seconds": seconds, **peaks}
        (folder / "m.tif").unlink()
    return {"bytes": plan.grid.width * plan.grid.height * 4 * 4, "peaks in MB": found}


@contextmanager
def watched(started: Any) -> Iterator[dict[str, float]]:
    """Note the most memory that each process has."""
    ids = {"this side": "self", "scheduler": started.scheduler.pid}
    ids |= {f"worker {n}": process.pid for n, process in enumerate(started.workers, start=1)}
    peaks = dict.fromkeys(ids, 0.0)
    done = threading.Event()

    def watch() -> None:
        while not done.wait(0.05):
            for name, number in ids.items():
                peaks[name] = max(peaks[name], resident(number))

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield peaks
    finally:
        done.set()
        thread.join()


def resident(process: Any) -> float:
    """Return the memory of a process in MB."""
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


MEASURED = {"times": times, "tasks": tasks, "blocks": blocks, "memory": memory}


def estimate(figures: dict[str, Any], count: int) -> dict[str, float]:
    """Return the hours that each part of the work takes with so many workers of one thread."""
    per_tile = math.ceil(SIDE / BLOCK) ** 2
    number = TILES * per_tile
    work = number * figures["blocks"]["seconds a block"]
    tiles = TILES * math.ceil(SIDE / 4096) ** 2
    overhead = figures["tasks"]["workers"]["16"]["milliseconds a block"] / 1000
    return {
        "workers": work / count / 3600,
        "writing here": number * figures["blocks"]["seconds to write it"] / 3600,
        "scheduler, a task for each block": number * overhead / 3600,
        "scheduler, a task for each tile": tiles * overhead / 3600,
    }


def draw(figures: dict[str, Any], picture: Path) -> None:
    """Draw the estimate."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    counts = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
    parts = [estimate(figures, count) for count in counts]
    figure, axes = plt.subplots(figsize=(7.5, 4.5))
    here = [
        max(p["workers"], p["writing here"], p["scheduler, a task for each block"]) for p in parts
    ]
    there = [max(p["workers"], p["scheduler, a task for each tile"]) for p in parts]
    axes.plot(counts, here, "o-", color="#c8553d", label="blocks come back, written here")
    axes.plot(counts, there, "o-", color="#1b6ca8", label="tiles written by the workers")
    for name, style in (
        ("writing here", "--"),
        ("scheduler, a task for each block", ":"),
        ("scheduler, a task for each tile", "-."),
    ):
        axes.plot(counts, [p[name] for p in parts], style, color="grey", label=f"bound: {name}")
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xlabel("workers of one thread")
    axes.set_ylabel("hours")
    axes.set_title(f"Median of {DATES} dates, {TILES} Sentinel-2 tiles, {BANDS} bands: estimate")
    axes.grid(alpha=0.3, which="both")
    axes.legend(fontsize=8)
    figure.tight_layout()
    figure.savefig(picture, dpi=110, metadata={"Software": None})


if __name__ == "__main__":
    main()
