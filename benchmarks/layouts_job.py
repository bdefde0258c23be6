# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes a masked median of products as delivered, or reads each of their files once."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import job
from osgeo import gdal
from scenes import BANDS_OF_PRODUCTS

job.use_checkout()

from image_collections.engine import api  # noqa: E402 - found in the checkout
from image_collections.engine.products.import_scenes import gather  # noqa: E402
from image_collections.engine.products.request import Request  # noqa: E402
from image_collections.engine.progress import Silence  # noqa: E402

THREADS = 2
MASK = "sentinel2-scl"


def read_all(files: list[Path]) -> None:
    """Read each file in one call."""

    def read(file: Path) -> None:
        gdal.Open(str(file)).ReadAsArray()

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(read, files))


def measure(wanted: dict[str, Any]) -> dict[str, Any]:
    """Carry out a job."""
    folder = Path(wanted["products"])
    names = [*BANDS_OF_PRODUCTS, "SCL"]
    files = [file for name in names for file in sorted(folder.rglob(f"*_{name}_?0m.jp2"))]
    Path(wanted["output"]).unlink(missing_ok=True)
    found = gather(Request(folder, folder / "found", bands=",".join(names)), Silence())
    before, start = time.process_time(), time.perf_counter()
    if wanted["who"] == "theirs":
        read_all(files)
    else:
        images = api.open_images([each.path for each in found])
        median = api.composite(images, api.Reduce(), bands=",".join(BANDS_OF_PRODUCTS), mask=MASK)
        median.write(wanted["output"], threads=THREADS)
    seconds = time.perf_counter() - start
    return {"seconds": seconds, "processor": time.process_time() - before}


if __name__ == "__main__":
    job.answer(measure)
