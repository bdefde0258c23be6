# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The floor: what reading all inputs once and writing the output costs with GDAL alone.

Each thread opens a file, reads its blocks one by one into the same memory, and closes it. Then the
pixels of our own output, which were read before the clock started, are written to a file with the
creation options of the engine.
"""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import job
import numpy as np
from osgeo import gdal, gdal_array

job.use_checkout()

from image_collections.engine.grid import grid as grids  # noqa: E402 - found in the checkout
from image_collections.engine.outputs import raster_file as writing  # noqa: E402

# Blocks of fewer rows are read together, at most so many rows.
FEW_ROWS = 64


def read_blocks(path: str, bands: list[int] | None) -> None:
    """Read every block of a file once."""
    dataset = gdal.Open(path)
    first = dataset.GetRasterBand(1)
    width, height = first.GetBlockSize()
    height *= max(1, FEW_ROWS // height)
    dtype = gdal_array.GDALTypeCodeToNumericTypeCode(first.DataType)
    numbers = bands or list(range(1, dataset.RasterCount + 1))
    memory = np.empty(len(numbers) * width * height, dtype)
    for row in range(0, dataset.RasterYSize, height):
        for column in range(0, dataset.RasterXSize, width):
            shape = (
                len(numbers),
                min(height, dataset.RasterYSize - row),
                min(width, dataset.RasterXSize - column),
            )
            part = memory[: shape[0] * shape[1] * shape[2]].reshape(shape)
            dataset.ReadAsArray(
                column, row, shape[2], shape[1], buf_obj=part, band_list=list(numbers)
            )
            # GDAL's own copy of the block, so that its memory is used again, too.
            dataset.FlushCache()


def write_like(model: gdal.Dataset, values: np.ndarray, path: str, threads: int) -> None:
    """Write the pixels tile by tile, as the engine's options say."""
    height, width = values.shape[1:]
    cells = grids.Grid(model.GetProjection(), 0.0, 0.0, 1.0, 1.0, width, height)
    options = writing.default_options(values.dtype.name, len(values), cells, threads)
    dataset = gdal.GetDriverByName("GTiff").Create(
        path,
        width,
        height,
        len(values),
        gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype.type),
        options=[f"{key}={value}" for key, value in options.items()],
    )
    dataset.SetProjection(model.GetProjection())
    dataset.SetGeoTransform(model.GetGeoTransform())
    step = int(options["BLOCKYSIZE"])
    across = int(options["BLOCKXSIZE"])
    for row in range(0, height, step):
        for column in range(0, width, across):
            part = values[:, row : row + step, column : column + across]
            for number, pixels in enumerate(part, start=1):
                dataset.GetRasterBand(number).WriteArray(pixels, column, row)
    dataset.FlushCache()


def measure(wanted: dict[str, Any]) -> dict[str, Any]:
    """Carry out a job."""
    threads = wanted.get("threads", 2)
    model = gdal.Open(wanted["like"])
    values = model.ReadAsArray()
    values = values if values.ndim == 3 else values[None]
    Path(wanted["output"]).unlink(missing_ok=True)
    before = time.process_time()
    start = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(lambda path: read_blocks(path, wanted.get("numbers")), wanted["sources"]))
    read = time.perf_counter() - start
    write_like(model, values, wanted["output"], threads)
    seconds = time.perf_counter() - start
    return {"seconds": seconds, "read": read, "processor": time.process_time() - before}


if __name__ == "__main__":
    job.answer(measure)
