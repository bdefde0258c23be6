# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the same composites with xarray and dask; runs in the environment of the benchmarks.

The clock runs from opening the files to the finished output; imports are left out.
"""

from __future__ import annotations

import time
import warnings
from typing import Any

import dask
import job
import numpy as np
import rioxarray
import xarray as xr

CHUNK = 512


def opened(sources: list[str]) -> xr.DataArray:
    """Return the scenes as one lazy array (time, band, y, x)."""
    chunks = {"band": -1, "x": CHUNK, "y": CHUNK}
    scenes = [rioxarray.open_rasterio(path, chunks=chunks, lock=False) for path in sources]
    return xr.concat(scenes, "time")


def reduced(sources: list[str], how: str) -> xr.DataArray:
    """Return mean or median of the first band, nodata left out."""
    stack = opened(sources).isel(band=[0])
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
    if wanted["operation"] == "qualitymosaic":
        result = best(wanted["sources"]).compute()
    else:
        result = reduced(wanted["sources"], wanted["reducers"][0]).compute()
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
