# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One piece of work on images of a server, in a process of its own, from paths to a result."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import job
from osgeo import gdal

job.use_checkout()

from image_collections.engine.api import (  # noqa: E402
    Bounds,
    Mosaic,
    Reduce,
    composite,
    open_collection,
    open_images,
)
from image_collections.engine.live import pixels  # noqa: E402
from image_collections.engine.live.file import write_live  # noqa: E402
from image_collections.engine.live.trust import Trust  # noqa: E402

THREADS = 16


def floor(wanted: dict[str, Any]) -> dict[str, Any]:
    """Read whole files in 16 threads."""
    gdal.SetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", "EMPTY_DIR")
    with ThreadPoolExecutor(THREADS) as pool:
        pixels_read = sum(pool.map(_read_all, wanted["sources"]))
    return {"pixels": pixels_read}


def _read_all(path: str) -> int:
    return int(gdal.Open(path).ReadAsArray().size)


def write(wanted: dict[str, Any]) -> dict[str, Any]:
    """Write a composite, of files or of the items of a collection file."""
    planned = _planned(wanted)
    planned.write(wanted["output"])
    written = gdal.Open(wanted["output"]).ReadAsArray()
    return {"digest": hashlib.sha256(written.tobytes()).hexdigest()}


def plan(wanted: dict[str, Any]) -> dict[str, Any]:
    """Plan a composite, and write nothing."""
    return {"images": len(_planned(wanted).images)}


def live(wanted: dict[str, Any]) -> dict[str, Any]:
    """Show a live composite in a picture of 1000 pixels across."""
    planned = _planned(wanted)
    write_live(wanted["output"], planned.plan, "composite", {})
    trust = Trust()
    trust.grant()
    dataset = gdal.Open(wanted["output"])
    height = round(1000 * dataset.RasterYSize / dataset.RasterXSize)
    begun = time.perf_counter()
    shown = dataset.ReadAsArray(buf_xsize=1000, buf_ysize=height)
    seconds = time.perf_counter() - begun
    del dataset
    trust.withdraw()
    pixels.release()
    if shown is None:
        raise job.FailedError(gdal.GetLastErrorMsg())
    return {"picture": seconds}


def _planned(wanted: dict[str, Any]) -> Any:
    method = Mosaic() if wanted["operation"] == "mosaic" else Reduce(reducers=("median",))
    if "collection" not in wanted:
        return composite(open_images(wanted["sources"]), method)
    extent = Bounds(*wanted["extent"]) if "extent" in wanted else None
    return composite(open_collection(wanted["collection"], extent=extent), method)


WORK: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "floor": floor,
    "write": write,
    "plan": plan,
    "live": live,
}


def measure(wanted: dict[str, Any]) -> dict[str, Any]:
    """Carry out a job."""
    if "output" in wanted:
        Path(wanted["output"]).unlink(missing_ok=True)
    start = time.perf_counter()
    found = WORK[wanted["work"]](wanted)
    return {"seconds": time.perf_counter() - start, **found}


if __name__ == "__main__":
    job.answer(measure)
