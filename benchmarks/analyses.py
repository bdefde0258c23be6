# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The section about spectra, classes, superpixels and polygons, beside packages of Python."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import job
import measuring
from context import Bench, Section, megabytes, seconds, spread

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
    )
    for pair in pairs:
        _row(bench, section, pair)
    section.notes += [
        "Theirs: geomad with two threads, to 0.01 of a number; MiniBatchKMeans on all pixels, as "
        "z-scores, with the labels of all; slic on z-scores in ten rounds, where nodata is a value "
        "like others; exactextract with count, mean, deviation, extremes and median, image by "
        "image. All read the files; imports are left out.",
        "Results apart, as a share: how much larger the sum of ours is (less than 0: smaller), or "
        "how far means are from each other at most.",
    ]
    return section


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
            f"{pair.goal:g}",
            f"{max(apart, key=abs):.0e}, {pair.compared}" if apart else "",
            megabytes(found["ours"]),
        ]
    )
