# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Warps scenes to files on the grid of a raster with GDAL, as many at a time as threads are given.

This is what a user without the plugin does before the scenes can be put together.
"""

from __future__ import annotations

import shutil
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import job
from osgeo import gdal

# What GDAL calls the ways of resampling.
METHODS = {"nearest": "near", "bilinear": "bilinear", "average": "average"}


def measure(wanted: dict[str, Any]) -> dict[str, Any]:
    """Carry out a job."""
    model = gdal.Open(wanted["like"])
    # Asked before the threads start: a dataset is for one thread at a time.
    crs, width, height = model.GetProjection(), model.RasterXSize, model.RasterYSize
    left, cell_width, _, top, _, cell_height = model.GetGeoTransform()
    bounds = (
        left,
        top + cell_height * height,
        left + cell_width * width,
        top,
    )
    folder = Path(wanted["output"])
    folder.mkdir(exist_ok=True)

    def warp(source: str) -> None:
        gdal.Warp(
            str(folder / Path(source).name),
            source,
            dstSRS=crs,
            outputBounds=bounds,
            width=width,
            height=height,
            resampleAlg=METHODS[wanted["resampling"]],
            creationOptions=["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512"],
        )

    before = time.process_time()
    start = time.perf_counter()
    with ThreadPoolExecutor(wanted.get("threads", 2)) as pool:
        list(pool.map(warp, wanted["sources"]))
    seconds = time.perf_counter() - start
    shutil.rmtree(folder)
    return {"seconds": seconds, "processor": time.process_time() - before}


if __name__ == "__main__":
    job.answer(measure)
