# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The section about memory: peaks of runs beside what MEMORY allows, for files of all layouts.

A peak is that of a process, less that of the same run on a few pixels. It may be 1.25 times what
is set and 48 MB, and one decoded tile where that is more than a thread may have.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import measuring
import numpy as np
import scenes
from context import Bench, Section, seconds
from osgeo import gdal, osr

MEGABYTE = 1024 * 1024
THREADS = 2
BUDGETS = (0, 1024, 256, 64)
# What 0 means: so many MB for each thread.
AUTOMATIC = 320
# The goal: so many times what is set, and so many MB; and so many times as slow as with 0.
SHARE, FIXED = 1.25, 48
SLOWER = 4.0
DISTINCT = 2
NOISE = 32


@dataclass(frozen=True)
class Layout:
    """Files of one kind: `tile` is their width and height, or the rows of a strip; 0 means all."""

    name: str
    tile: tuple[int, int] | int = (512, 512)
    bands: int = 5
    interleave: str = "PIXEL"
    count: int = 20
    size: tuple[int, int] = (1024, 1024)

    @property
    def tile_bytes(self) -> int:
        """The bytes that GDAL decodes at once at least."""
        width, height = self.size
        if isinstance(self.tile, tuple):
            across, down = self.tile
        else:
            across, down = width, self.tile or height
        return 2 * across * down * (self.bands if self.interleave == "PIXEL" else 1)


MEDIAN = {"operation": "reduce", "reducers": ["median"]}
MEAN = {"operation": "reduce", "reducers": ["mean"]}
MOSAIC = {"operation": "mosaic"}
BEST = {"operation": "qualitymosaic", "quality": "1"}
GEOMETRIC = {"operation": "geometricmedian"}

USUAL = Layout("tiles of 512")
ONE_TILE = (4096, 4096)
# The usual files with each method, and other files with the median.
CASES: tuple[tuple[Layout, dict[str, Any]], ...] = (
    (USUAL, MEDIAN),
    (USUAL, MEAN),
    (USUAL, MOSAIC),
    (USUAL, BEST),
    (Layout("small, tiles of 512", count=5, size=(1024, 512)), GEOMETRIC),
    (Layout("tiles of 256", (256, 256)), MEDIAN),
    (Layout("tiles of 256, one band", (256, 256), bands=1), MEDIAN),
    (Layout("tiles of 512, by band", interleave="BAND"), MEDIAN),
    (Layout("tiles of 512, by band", interleave="BAND"), BEST),
    (Layout("2 images", count=2), MEDIAN),
    (Layout("200 images", count=200, size=(512, 512)), MEDIAN),
    (Layout("200 images", count=200, size=(512, 512)), MEAN),
    (Layout("200 images", count=200, size=(512, 512)), BEST),
    (Layout("60 bands", bands=60, count=4, size=(512, 1024)), MEDIAN),
    (Layout("60 bands", bands=60, count=4, size=(512, 1024)), MOSAIC),
    (Layout("60 bands, by band", bands=60, count=4, interleave="BAND", size=(512, 1024)), MEDIAN),
    (Layout("tiles of 4096", ONE_TILE, count=3, size=ONE_TILE), MEDIAN),
    (Layout("tiles of 4096", ONE_TILE, count=3, size=ONE_TILE), MOSAIC),
    (Layout("tiles of 4096", ONE_TILE, count=3, size=ONE_TILE), BEST),
    (Layout("tiles of 4096, one band", ONE_TILE, bands=1, count=4, size=ONE_TILE), MEDIAN),
    (Layout("tiles of 4096, one band", ONE_TILE, bands=1, count=4, size=ONE_TILE), MEAN),
    (Layout("strips of 1", 1), MEDIAN),
    (Layout("strips of 1, by band", 1, interleave="BAND"), MEDIAN),
    (Layout("strips of 16", 16), MEDIAN),
    (Layout("strips of 16, by band", 16, interleave="BAND"), BEST),
    (Layout("strips of 16, 200 images", 16, count=200, bands=1), MEDIAN),
    (Layout("one strip", 0, bands=1, count=3, size=(10980, 4096)), MEDIAN),
    (Layout("one strip", 0, bands=1, count=3, size=(10980, 4096)), MOSAIC),
    (Layout("one strip, five bands", 0, count=4, size=(4096, 2048)), MEDIAN),
)


def files(layout: Layout, cache: Path) -> list[str]:
    """Return the files of a layout, made when they are missing; most are links to the first."""
    text = f"{layout.tile}-{layout.bands}-{layout.interleave}-{layout.size}-{scenes.VERSION}"
    folder = cache / ("memory-" + "".join(c if c.isalnum() else "-" for c in text))
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"scene_{number:03}.tif" for number in range(layout.count)]
    for number, path in enumerate(paths):
        if not path.exists():
            if number < DISTINCT:
                _write(path, layout, number)
            else:
                os.link(paths[number % DISTINCT], path)
    return [str(path) for path in paths]


def _write(path: Path, layout: Layout, number: int) -> None:
    width, height = layout.size
    options = ["COMPRESS=DEFLATE", "PREDICTOR=2", "ZLEVEL=1", "NUM_THREADS=2"]
    options.append(f"INTERLEAVE={layout.interleave}")
    if isinstance(layout.tile, tuple):
        options += [f"BLOCK{axis}SIZE={side}" for axis, side in zip("XY", layout.tile)]
        options.append("TILED=YES")
        rows = layout.tile[1]
    else:
        rows = layout.tile or height
        options.append(f"BLOCKYSIZE={rows}")
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    work = path.with_suffix(".unfinished")
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(work), width, height, layout.bands, gdal.GDT_UInt16, options=options
    )
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((*scenes.ORIGIN[:1], 10.0, 0.0, scenes.ORIGIN[1], 0.0, -10.0))
    for band in range(1, layout.bands + 1):
        dataset.GetRasterBand(band).SetNoDataValue(0)
    random = np.random.default_rng(number)
    for row in range(0, height, max(rows, 256)):
        lines = min(max(rows, 256), height - row)
        for band in range(1, layout.bands + 1):
            slope = np.arange(width) // 8 + np.arange(row, row + lines)[:, None] // 4
            values = 100 * band + slope + random.integers(0, NOISE, (lines, width))
            dataset.GetRasterBand(band).WriteArray(values.astype(np.uint16), 0, row)
        dataset.FlushCache()
    dataset = None
    work.rename(path)


def allowed(layout: Layout, budget: int) -> float:
    """Return the MB that a run may take beyond an empty one."""
    total = budget or AUTOMATIC * THREADS
    tile = layout.tile_bytes / MEGABYTE
    return SHARE * total + FIXED + (tile if tile > total / THREADS else 0.0)


def cases(*, quick: bool) -> Iterator[tuple[str, Layout, dict[str, Any]]]:
    """Give label, layout and work of each case."""
    for layout, work in CASES[:6] if quick else CASES:
        how = "".join(work.get("reducers", ())) or work["operation"]
        yield f"{layout.name}, {how}", layout, work


def memory(bench: Bench) -> Section:
    """Peaks of memory, and times, for several values of MEMORY."""
    section = Section(
        f"Memory: peaks beyond an empty run, {THREADS} threads, five bands, DEFLATE",
        ["files, work", "MEMORY", "peak, MB", "allowed, MB", "time, s", "beside MEMORY=0", "kept"],
    )
    small = [str(scenes.tiny(bench.cache))]
    for label, layout, work in cases(quick=bench.quick):
        sources = files(layout, bench.cache)
        measures = {"empty": bench.ours(small, work, threads=THREADS)}
        for budget in BUDGETS:
            measures[str(budget)] = bench.ours(
                sources, work, threads=THREADS, memory=budget * MEGABYTE
            )
        found = bench.in_turns(measures, f"memory, {label}", runs=1 if bench.quick else 2)
        section.raw[label] = found
        empty = min(measuring.numbers(found["empty"], "memory"))
        for budget in BUDGETS:
            results = found[str(budget)]
            peak = (max(measuring.numbers(results, "memory")) - empty) / MEGABYTE
            ratio = measuring.ratios(results, found["0"])
            most = allowed(layout, budget)
            is_kept = peak <= most and ratio.median <= SLOWER
            section.rows.append(
                [
                    label,
                    str(budget),
                    f"{peak:.0f}",
                    f"{most:.0f}",
                    seconds(results),
                    f"{ratio.median:.1f}",
                    "yes" if is_kept else "no",
                ]
            )
    section.notes.append(
        f"Allowed: {SHARE} x MEMORY + {FIXED} MB, and one decoded tile where that is more than a "
        f"thread's share; MEMORY=0 means {AUTOMATIC} MB a thread. Time: at most {SLOWER:g} x that "
        f"of MEMORY=0. Kept: both. Of many scenes, {DISTINCT} are files and the others links to "
        "them. 20 images where nothing else is said."
    )
    return section
