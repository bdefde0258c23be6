# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the same composites with xarray and dask; runs in the environment of the benchmarks.

The clock runs from opening the files to the finished output; imports are left out.
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Iterable, Iterator
from typing import Any

import dask
import job
import numpy as np
import rasterio
import rioxarray
import xarray as xr
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT

CHUNK = 512


def opened(files: Iterable[Any]) -> xr.DataArray:
    """Return the scenes as one lazy array (time, band, y, x)."""
    chunks = {"band": -1, "x": CHUNK, "y": CHUNK}
    scenes = [rioxarray.open_rasterio(file, chunks=chunks, lock=False) for file in files]
    return xr.concat(scenes, "time")


def on_grid(sources: list[str], like: str, resampling: str) -> Iterator[WarpedVRT]:
    """Return the scenes as GDAL's warper brings them to the grid of a raster when they are read."""
    with rasterio.open(like) as model:
        grid = {key: model.profile[key] for key in ("crs", "transform", "width", "height")}
    for path in sources:
        yield WarpedVRT(rasterio.open(path), **grid, resampling=Resampling[resampling])


def reduced(stack: xr.DataArray, how: str) -> xr.DataArray:
    """Return mean or median of all bands, nodata left out."""
    values = stack.where(stack != 0).astype("float32").chunk(time=-1)
    return getattr(values, how)("time", skipna=True)


def best(sources: list[str]) -> xr.DataArray:
    """Return all bands of the scene whose last band is highest, the last scene on ties."""
    stack = opened(sources).chunk(time=-1)

    def choose(block: np.ndarray) -> np.ndarray:
        winner = len(block) - 1 - np.argmax(block[::-1, -1], axis=0)
        return np.take_along_axis(block, winner[None, None], axis=0)[0]

    return stack.isel(time=0).copy(data=stack.data.map_blocks(choose, drop_axis=0))


def measure(wanted: dict[str, Any]) -> dict[str, Any]:
    """Carry out a job."""
    warnings.simplefilter("ignore")
    dask.config.set(scheduler="threads", num_workers=wanted.get("threads", 2))
    before = time.process_time()
    start = time.perf_counter()
    sources = wanted["sources"]
    if wanted["operation"] == "qualitymosaic":
        result = best(sources)
    elif "like" in wanted:
        files = on_grid(sources, wanted["like"], wanted["resampling"])
        result = reduced(opened(files), wanted["reducers"][0])
    else:
        result = reduced(opened(sources).isel(band=[0]), wanted["reducers"][0])
    result = result.compute()
    result.attrs.pop("long_name", None)  # of all bands, when there is one
    predictor = 3 if result.dtype.kind == "f" else 2
    result.rio.to_raster(
        wanted["output"],
        tiled=True,
        blockxsize=512,
        blockysize=512,
        compress="DEFLATE",
        predictor=predictor,
        interleave="BAND",
        num_threads=wanted.get("threads", 2),
    )
    seconds = time.perf_counter() - start
    return {"seconds": seconds, "processor": time.process_time() - before}


if __name__ == "__main__":
    job.answer(measure)
