# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The other tools that do the same: how each is called on the same files."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import job
import numpy as np
from gdal_runner import NewGdal
from osgeo import gdal
from qgis_runner import QgisProcess

# The creation options of our own outputs, as the others take them.
CREATION = ("TILED=YES", "COMPRESS=DEFLATE", "INTERLEAVE=BAND", "NUM_THREADS=2")
CELLSTATISTICS = {"mean": 2, "median": 3}


@dataclass(frozen=True)
class Peer:
    """A tool: what it is called in the table, and the function that runs a job."""

    name: str
    run: Callable[[dict[str, Any]], dict[str, Any]]
    is_here: bool
    goal: float = 0.0

    def compared(self, wanted: dict[str, Any], like: str) -> dict[str, Any]:
        """Run a job, and count the pixels in which its output differs from a file."""
        result = self.run(wanted)
        return {**result, "differing": differing(like, wanted["output"])}


def grass(wanted: dict[str, Any], *, imported: bool = False) -> dict[str, Any]:
    """Run r.series in a session of its own; starting the session is left out."""
    method = {"mean": "average"}.get(wanted["reducers"][0], wanted["reducers"][0])
    work = {**wanted, "method": method, "import": imported}
    text = job.json.dumps(work, default=str)
    script = str(job.HERE / "grass_job.py")
    done = job.run(
        ["grass", "--tmp-location", "EPSG:32633", "--exec", sys.executable, script, text]
    )
    return job.json.loads(done.stdout.strip().splitlines()[-1])


def grass_imported(wanted: dict[str, Any]) -> dict[str, Any]:
    """Count r.series alone, on rasters that GRASS holds in its own format."""
    return grass(wanted, imported=True)


def has_grass() -> bool:
    """Return True when GRASS can be run."""
    return shutil.which("grass") is not None


def gdal_vrt(wanted: dict[str, Any]) -> dict[str, Any]:
    """Paint the scenes over each other with gdalbuildvrt, and write with gdal_translate."""
    vrt = str(Path(wanted["output"]).with_suffix(".vrt"))
    built = job.timed(["gdalbuildvrt", "-q", "-overwrite", vrt, *wanted["sources"]])
    options = [part for option in (*CREATION, "PREDICTOR=2") for part in ("-co", option)]
    written = job.timed(["gdal_translate", "-q", *options, vrt, wanted["output"]])
    return _added(built, written)


def gdal_merge(wanted: dict[str, Any]) -> dict[str, Any]:
    """Paint the scenes over each other with gdal_merge.py."""
    Path(wanted["output"]).unlink(missing_ok=True)
    options = [part for option in (*CREATION, "PREDICTOR=2") for part in ("-co", option)]
    program = shutil.which("gdal_merge.py") or shutil.which("gdal_merge")
    nodata = ["-n", "0", "-a_nodata", "0", "-init", "0"]
    return job.timed([program, "-q", "-o", wanted["output"], *nodata, *options, *wanted["sources"]])


def gdal_mosaic(program: NewGdal) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Return a function that runs `gdal raster mosaic`, with a pixel function for a statistic."""

    def run(wanted: dict[str, Any]) -> dict[str, Any]:
        how = wanted.get("reducers")
        chosen = ["--band=1", f"--pixel-function={how[0]}"] if how else []
        return program.run(
            ["raster", "mosaic", "--quiet", "--overwrite", *chosen]
            + [f"--co={option}" for option in (*CREATION, "PREDICTOR=2")]
            + [*wanted["sources"], wanted["output"]]
        )

    return run


def gdal_calc(program: NewGdal) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Return a function that stacks the first bands and reduces them with `gdal raster calc`."""

    def run(wanted: dict[str, Any]) -> dict[str, Any]:
        stack = str(Path(wanted["output"]).with_suffix(".vrt"))
        return program.run(
            ["raster", "stack", "--quiet", "--overwrite", "--band=1", *wanted["sources"], stack],
            ["raster", "calc", "--quiet", "--overwrite", "--dialect=builtin", "--flatten"]
            + [f"--calc={wanted['reducers'][0]}", "--output-data-type=Float32"]
            + [f"--co={option}" for option in (*CREATION, "PREDICTOR=3")]
            + [stack, wanted["output"]],
        )

    return run


def terra(wanted: dict[str, Any]) -> dict[str, Any]:
    """Run terra in R; starting R is left out."""
    how = wanted.get("reducers", ["mosaic"])[0]
    grid = (wanted.get("like", ""), wanted.get("resampling", "nearest"))
    script = str(job.HERE / "terra_job.R")
    words = [script, how, wanted["output"], *grid, *wanted["sources"]]
    done = job.timed(["Rscript", "--vanilla", *words])
    line = next(line for line in done["printed"].splitlines() if line.startswith("{"))
    return {**job.json.loads(line), "memory": done["memory"]}


def has_terra() -> bool:
    """Return True when R is here, with terra."""
    if shutil.which("Rscript") is None:
        return False
    try:
        job.run(["Rscript", "--vanilla", "-e", "library(terra)"])
    except job.FailedError:
        return False
    return True


def orfeo(wanted: dict[str, Any]) -> dict[str, Any]:
    """Run an application of Orfeo Toolbox: of one band each for statistics, or of whole files."""
    sources, output = wanted["sources"], wanted["output"]
    how = wanted.get("reducers", ["mosaic"])[0]
    places = [f"im{number}b1" for number in range(1, len(sources) + 1)]
    if how == "mosaic":
        words, application, kind, predictor = ["-nodata", "0"], "Mosaic", "uint16", 2
    else:
        sources = _first_bands(sources, Path(output).with_suffix(""))
        kind, predictor = "float", 3
        if how == "mean":
            valid = "+".join(f"({place}>0)" for place in places)
            application, words = "BandMath", ["-exp", f"({'+'.join(places)})/({valid})"]
        else:
            application, words = "BandMathX", ["-exp", f"{how}({{{','.join(places)}}})"]
    options = "".join(f"&gdal:co:{option}" for option in (*CREATION, f"PREDICTOR={predictor}"))
    command = [f"otbcli_{application}", "-il", *sources, "-out", f"{output}?{options}", kind]
    threads = {"ITK_GLOBAL_DEFAULT_NUMBER_OF_THREADS": str(wanted.get("threads", 2))}
    return job.timed([*command, *words], env={**os.environ, **threads})


def _first_bands(sources: list[str], folder: Path) -> list[str]:
    """Return files that stand for the first band of others, so that no other is read."""
    folder.mkdir(exist_ok=True)
    links = [str(folder / f"{Path(source).stem}.vrt") for source in sources]
    for link, source in zip(links, sources):
        gdal.Translate(link, source, format="VRT", bandList=[1])
    return links


def cell_statistics(qgis: QgisProcess) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Return a function that runs QGIS's own cell statistics, without the start of the program."""

    def run(wanted: dict[str, Any]) -> dict[str, Any]:
        options = {"STATISTIC": CELLSTATISTICS[wanted["reducers"][0]], "IGNORE_NODATA": "true"}
        return qgis.without_start(
            "native:cellstatistics", wanted["sources"], wanted["output"], options
        )

    return run


def ours_in_qgis(qgis: QgisProcess) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Return a function that runs our algorithm in qgis_process, without its start."""

    def run(wanted: dict[str, Any]) -> dict[str, Any]:
        options = {"THREADS": wanted.get("threads", 2)}
        for key, parameter in (("bands", "BANDS"), ("quality", "QUALITY"), ("mask", "MASK")):
            if wanted.get(key):
                options[parameter] = wanted[key]
        if wanted["operation"] == "reduce":
            options["REDUCERS"] = ",".join(wanted["reducers"])
        algorithm = f"imagecollections:{wanted['operation']}"
        return qgis.without_start(algorithm, wanted["sources"], wanted["output"], options)

    return run


def dask(python: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Return a function that uses xarray with dask in the environment of a Python."""
    return lambda wanted: job.ask("dask_job.py", wanted, python)


def _added(*parts: dict[str, Any]) -> dict[str, Any]:
    total = {key: sum(part[key] for part in parts) for key in ("seconds", "processor")}
    return {**total, "memory": max(part["memory"] for part in parts)}


def differing(ours: str, theirs: str) -> int:
    """Return how many pixels differ: one is masked, or the numbers are not equal as float32.

    Numbers count as equal within a few roundings of float32: others add up in other types.
    """
    differences = 0
    first, second = gdal.Open(ours), gdal.Open(theirs)
    for number in range(1, min(first.RasterCount, second.RasterCount) + 1):
        (a, valid_a), (b, valid_b) = (_band(file, number) for file in (first, second))
        apart = np.abs(a - b) > 1e-5 * np.abs(a) + 1e-6
        differences += int(np.count_nonzero((valid_a != valid_b) | (valid_a & valid_b & apart)))
    return differences


def _band(dataset: gdal.Dataset, number: int) -> tuple[np.ndarray, np.ndarray]:
    band = dataset.GetRasterBand(number)
    values = band.ReadAsArray().astype(np.float64)
    nodata = band.GetNoDataValue()
    valid = np.isfinite(values)
    # A file without a nodata value of its own keeps the 0 of the scenes.
    valid &= values != (0.0 if nodata is None or nodata != nodata else nodata)
    return np.where(valid, values, 0.0), valid
