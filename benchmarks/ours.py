# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs the engine once, as the algorithms do, and tells how long it took.

The clock runs from opening the files to the finished output; starting Python is left out.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import job

job.use_checkout()

from image_collections.engine.composites.geometric_median import GeometricMedian  # noqa: E402
from image_collections.engine.composites.medoid import Medoid  # noqa: E402
from image_collections.engine.progress import Silence  # noqa: E402
from image_collections.engine.run import run as running  # noqa: E402
from image_collections.engine.run.job import Resources, Target  # noqa: E402
from image_collections.tests.support import runs  # noqa: E402

SPECTRA = {"medoid": Medoid, "geometricmedian": GeometricMedian}


def plan_of(wanted: dict[str, Any]) -> Any:
    """Return the plan of a job."""
    sources, bands = wanted["sources"], wanted.get("bands", "")
    if wanted["operation"] == "mosaic":
        return runs.mosaic_plan(sources, bands=bands)
    if wanted["operation"] == "qualitymosaic":
        prefer = wanted.get("prefer", "highest")
        return runs.quality_plan(sources, wanted["quality"], bands=bands, prefer=prefer)
    if wanted["operation"] in SPECTRA:
        return runs.spectra_plan(sources, SPECTRA[wanted["operation"]], bands=bands)
    resampling = wanted.get("resampling", "nearest")
    return runs.reduce_plan(sources, *wanted["reducers"], bands=bands, resampling=resampling)


def measure(wanted: dict[str, Any]) -> dict[str, Any]:
    """Carry out a job."""
    Path(wanted["output"]).unlink(missing_ok=True)
    before = time.process_time()
    start = time.perf_counter()
    running.run(
        plan_of(wanted),
        {"composite": Target(wanted["output"])},
        resources=Resources(wanted.get("threads", 2), wanted.get("memory", 0)),
        progress=Silence(),
    )
    seconds = time.perf_counter() - start
    return {"seconds": seconds, "processor": time.process_time() - before}


if __name__ == "__main__":
    job.answer(measure)
