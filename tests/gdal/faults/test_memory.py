# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The peak of memory of a process, beyond that of an empty run, beside what `MEMORY` allows.

A small part of what `./dev bench memory` measures.
"""

from __future__ import annotations

import os
import sys

import numpy as np
import pytest
from image_collections.tests.gdal.faults.processes import answer
from image_collections.tests.support.rasters import write_raster

MEGABYTE = 2**20
BUDGET = 32 * MEGABYTE
THREADS = 2
# Of what is set, and beside it: GDAL's and Python's own, and what malloc keeps.
SHARE, FIXED = 1.25, 48 * MEGABYTE

PEAK = """
resources = running.Resources({threads}, {budget})
targets = {{"composite": running.Target({target!r})}}
running.run({plan}, targets, resources=resources, progress=Silence())
print(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1])
"""

TILES = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512"]
ONE_TILE = ["TILED=YES", "BLOCKXSIZE=4096", "BLOCKYSIZE=2048"]
MANY = "median", "mean", "min", "variance"
CASES = {
    "twenty images": (("median",), 20, 5, (512, 1024), TILES, "PIXEL"),
    "many bands": (("mean",), 2, 60, (128, 512), TILES, "PIXEL"),
    "one large tile": (("median",), 3, 1, (2048, 4096), ONE_TILE, "BAND"),
    "one strip": (("mean",), 3, 2, (1024, 4096), ["BLOCKYSIZE=1024"], "BAND"),
    "many results": (MANY, 1, 60, (256, 256), ["BLOCKYSIZE=4"], "PIXEL"),
    "rows": (("median",), 40, 2, (256, 2048), ["BLOCKYSIZE=1"], "PIXEL"),
}
# What each GDAL has to show: it decodes what is interleaved and what is large.
EVERYWHERE = ("many bands", "one large tile")


def tile_bytes(bands, size, options, interleave):
    """Return what GDAL has of a tile that it decodes.

    It is there as it stands in the file, which is noise and so no smaller, and as it was decoded;
    one that is interleaved also with its bands taken apart.
    """
    sides = dict(option.split("=") for option in options)
    width, height = int(sides.get("BLOCKXSIZE", size[1])), int(sides["BLOCKYSIZE"])
    return 2 * width * height * (3 * bands if interleave == "PIXEL" else 2)


def files(folder, values, count, options, interleave):
    first = write_raster(
        folder / "0.tif", values, "uint16", nodata=0, options=options, interleave=interleave
    )
    paths = [first]
    for number in range(1, count):
        os.link(first, folder / f"{number}.tif")
        paths.append(str(folder / f"{number}.tif"))
    return paths


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc")
@pytest.mark.parametrize(
    "case",
    [pytest.param(case, marks=() if case in EVERYWHERE else pytest.mark.once) for case in CASES],
)
def test_memory_bounds_all_that_a_run_takes(tmp_path, case):
    reducers, count, bands, size, options, interleave = CASES[case]

    def peak(name, values, options, count):
        (tmp_path / name).mkdir()
        paths = files(tmp_path / name, values, count, options, interleave)
        plan = f"reduce_plan({paths!r}, *{reducers!r})"
        target = str(tmp_path / "out.tif")
        return 1024 * answer(PEAK.format(plan=plan, budget=BUDGET, threads=THREADS, target=target))

    values = np.random.default_rng(4).integers(1, 9000, (bands, *size), dtype=np.uint16)
    empty = peak("empty", values[:, :8, :8], (), count)
    used = peak("full", values, [*options, "COMPRESS=DEFLATE", "ZLEVEL=1"], count) - empty
    tile = tile_bytes(bands, size, options, interleave)
    allowed = SHARE * BUDGET + FIXED + (tile if tile > BUDGET // THREADS else 0)
    assert used <= allowed, f"{used / MEGABYTE:.0f} MB, {allowed / MEGABYTE:.0f} MB are allowed"
