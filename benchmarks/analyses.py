# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The section about spectra, classes, superpixels and polygons, beside packages of Python."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import job
import measuring
import numpy as np
from context import Bench, Section, megabytes, seconds, spread
from osgeo import gdal

Work = dict[str, Any]
BANDS = "1,2,3,4"
# Polygons are so many squares on a side, in pixels from one to the next, and as large as that.
SQUARES, STEP, SQUARE = 20, 100, 71.3
CLASSES = 5
# Of superpixels, the pixels on a side and how much distance counts.
SIZE, COMPACTNESS = 20, 1.0


@dataclass(frozen=True)
class Pair:
    """Two pieces of work on the same files: ours, and what it is held against."""

    label: str
    tool: str
    files: str
    ours: Work
    theirs: Callable[[Work], dict[str, Any]]
    compared: str
    goal: float


def analyses(bench: Bench) -> Section:
    """Medoid, geometric median, k-means, superpixels and statistics of polygons."""
    section = Section(
        "Whole spectra, classes, superpixels and polygons",
        [
            "work",
            "beside",
            "ours, s",
            "theirs, s",
            "ratio (range)",
            "processor time",
            "goal",
            "results apart",
            "MB",
        ],
    )
    python = bench.peers_python
    peer = partial(job.ask, "analyses_peers.py", python=python)
    pairs = (
        Pair(
            "`medoid`, 24 scenes of 512 x 512, four bands",
            "our median",
            "spectra",
            {"operation": "medoid", "bands": BANDS},
            lambda work: job.ask(
                "ours.py", {**work, "operation": "reduce", "reducers": ["median"]}
            ),
            "",
            1.5,
        ),
        Pair(
            "`geometricmedian`, the same",
            "geomad",
            "spectra",
            {"operation": "geometricmedian", "bands": BANDS},
            peer,
            "sums of distances",
            2.0,
        ),
        Pair(
            f"`kmeans`, 2048 x 2048, four bands, {CLASSES} classes",
            "MiniBatchKMeans",
            "deflate-band",
            {"operation": "kmeans", "classes": CLASSES},
            peer,
            "squared distances",
            1.0,
        ),
        Pair(
            f"`superpixels`, the same, of {SIZE} x {SIZE} pixels",
            "scikit-image's slic",
            "deflate-band",
            {"operation": "superpixels", "size": SIZE, "compactness": COMPACTNESS},
            peer,
            "squared distances",
            1.5,
        ),
        Pair(
            f"`zonalseries`, {SQUARES**2} squares, 24 dates, by area",
            "exactextract",
            "deflate-band",
            {"operation": "zonalseries", "zones": [SQUARES, STEP, SQUARE]},
            peer,
            "means",
            0.2,
        ),
        Pair(
            "`zonalseries`, the same",
            "gdal raster zonal-stats",
            "deflate-band",
            {"operation": "zonalseries", "zones": [SQUARES, STEP, SQUARE]},
            partial(gdal_zones, bench),
            "means",
            0.0,
        ),
    )
    if bench.new_gdal.is_here:
        section.notes.append(f"gdal raster zonal-stats is of {bench.new_gdal.version}.")
    else:
        pairs = pairs[:-1]
        section.notes.append("Not measured, since not installed: gdal raster zonal-stats.")
    for pair in pairs:
        _row(bench, section, pair)
    section.notes += [
        "Theirs: geomad with two threads, to 0.01 of a number; MiniBatchKMeans on all pixels, as "
        "z-scores, with the labels of all; slic on z-scores in ten rounds, where nodata is a value "
        "like others; exactextract with count, mean, deviation, extremes and median, image by "
        "image, as gdal raster zonal-stats does, which has no median of fractions. All read the "
        "files; imports are left out.",
        "Results apart, as a share: how much larger the sum of ours is (less than 0: smaller), or "
        "how far means are from each other at most.",
    ]
    return section


def gdal_zones(bench: Bench, wanted: Work) -> dict[str, Any]:
    """Run `gdal raster zonal-stats` on each image; return how far means are from ours, too."""
    zones = _squares(Path(wanted["output"]).with_suffix(".geojson"), wanted)
    chosen = [f"--stat={name}" for name in ("count", "mean", "stdev", "min", "max")]
    tables = [zones.with_name(f"zones_{place}.csv") for place in range(len(wanted["sources"]))]
    options = ["--quiet", "--overwrite", f"--zones={zones}", "--pixels=fractional", "--band=1"]
    found = bench.new_gdal.run(
        *(
            ["raster", "zonal-stats", *options, *chosen, source, str(table)]
            for source, table in zip(wanted["sources"], tables)
        )
    )
    means = []
    for table in tables:
        with table.open(encoding="utf-8") as file:
            means.append([float(row["mean"] or "nan") for row in csv.DictReader(file)])
    apart = np.nanmax(np.abs(np.load(wanted["result"]) / np.array(means) - 1.0))
    return {**found, "apart": float(apart)}


def _squares(path: Path, wanted: Work) -> Path:
    """Write the squares of `analyses_job.py` to a file."""
    dataset = gdal.Open(wanted["sources"][0])
    left, cell, _, top, _, _ = dataset.GetGeoTransform()
    count, step, side = wanted["zones"]
    features = []
    for place in range(count**2):
        row, column = divmod(place, count)
        x, y = left + (column * step + 0.4) * cell, top - (row * step + 0.4) * cell
        far, low = x + side * cell, y - side * cell
        ring = [(x, y), (far, y), (far, low), (x, low), (x, y)]
        geometry = {"type": "Polygon", "coordinates": [ring]}
        features.append({"type": "Feature", "properties": {}, "geometry": geometry})
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    text = json.dumps({"type": "FeatureCollection", "crs": crs, "features": features})
    path.write_text(text, encoding="utf-8")
    return path


def _row(bench: Bench, section: Section, pair: Pair) -> None:
    files = bench.files(pair.files)
    if pair.ours["operation"] in ("kmeans", "superpixels"):
        files = files[:1]
    script = "ours.py" if "bands" in pair.ours else "analyses_job.py"
    kept = {"result": bench.output("ours") + ".npy", "output": bench.output("ours")}
    wanted = {"sources": files, **kept, **pair.ours}

    def theirs() -> dict[str, Any]:
        return pair.theirs({**wanted, "output": bench.output("theirs")})

    found = bench.in_turns({"ours": lambda: job.ask(script, wanted), "theirs": theirs}, pair.label)
    section.raw[pair.label] = found
    apart = measuring.numbers(found["theirs"], "apart")
    section.rows.append(
        [
            pair.label,
            pair.tool,
            seconds(found["ours"]),
            seconds(found["theirs"]),
            spread(measuring.ratios(found["ours"], found["theirs"])),
            spread(measuring.ratios(found["ours"], found["theirs"], "processor")),
            f"{pair.goal:g}" if pair.goal else "",
            f"{max(apart, key=abs):.0e}, {pair.compared}" if apart else "",
            megabytes(found["ours"]),
        ]
    )
