# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs GRASS r.series on the first band of some files, inside a session that is open already.

Two times are taken: `seconds` from files to a file (r.external links the files, r.series computes
with as many processes as asked for, r.out.gdal writes), and `series` of r.series alone.
With `import`, r.in.gdal copies the files into the session before the clock starts, and only
r.series counts.
"""

from __future__ import annotations

import resource
import time
from pathlib import Path
from typing import Any

import job


def measure(wanted: dict[str, Any]) -> dict[str, Any]:
    """Carry out a job."""
    Path(wanted["output"]).unlink(missing_ok=True)
    names = [f"scene_{number}" for number in range(len(wanted["sources"]))]
    start = time.perf_counter()
    for name, source in zip(names, wanted["sources"]):
        if wanted.get("import"):
            job.run(["r.in.gdal", "-o", f"input={source}", "band=1", f"output={name}"])
        else:
            job.run(["r.external", "-o", f"input={source}", "band=1", f"output={name}"])
    job.run(["g.region", f"raster={names[0]}"])
    linked = time.perf_counter()
    series = [
        *("r.series", f"input={','.join(names)}", "output=result"),
        *(f"method={wanted['method']}", f"nprocs={wanted.get('threads', 2)}"),
    ]
    job.run(series)
    reduced = time.perf_counter()
    options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=3", "NUM_THREADS=2"]
    job.run(
        [
            *("r.out.gdal", "-f", "-c", "input=result", f"output={wanted['output']}"),
            *("type=Float32", "nodata=-9999", f"createopt={','.join(options)}"),
        ]
    )
    done = time.perf_counter()
    seconds = reduced - linked if wanted.get("import") else done - start
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    return {"seconds": seconds, "series": reduced - linked, "memory": memory}


if __name__ == "__main__":
    job.answer(measure)
