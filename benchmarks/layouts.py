# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The section about files as people have them: other tiles and formats, products as delivered."""

from __future__ import annotations

from functools import partial
from typing import Any

import job
import measuring
import scenes
from context import Bench, Section, megabytes, seconds, spread
from sections import reduce

MEDIAN = reduce("median")
LABEL = "`reduce` median"
SHIFTED = "24 scenes, tiles that begin elsewhere than those of others"
# Files, what they are, and the number of the one band that is read, or all.
FORMATS = (
    ("rows", "GeoTIFF, strips of one row"),
    ("strip", "GeoTIFF, one strip"),
    ("zstd-cog", "COG, ZSTD"),
    ("lerc-cog", "COG, LERC"),
    ("netcdf", "NetCDF, DEFLATE, one band"),
)
DELIVERED = "SAFE folders of Sentinel-2, 12 dates, bands of 10 and 20 m, mask of SCL"
GOALS = {SHIFTED: 1.2, DELIVERED: 1.2}
GOAL_OF_FORMATS = 1.3


def layouts(bench: Bench) -> Section:
    """Medians of files that are no aligned GeoTIFFs in tiles."""
    section = Section(
        f"Files as people have them: {LABEL}",
        ["files", "beside", "ours, s", "theirs, s", "ratio (range)", "CPU ratio", "goal", "MB"],
    )
    aligned, shifted = (bench.files(name) for name in ("deflate-pixel", "shifted"))
    measures = {"ours": bench.ours(shifted, MEDIAN), "theirs": bench.ours(aligned, MEDIAN)}
    _row(section, SHIFTED, "aligned tiles", bench.in_turns(measures, SHIFTED))
    for name, label in FORMATS:
        found = bench.beside_floor(bench.files(name), MEDIAN, label)
        _row(section, label, "floor", {"ours": found["ours"], "theirs": found["floor"]})
    job.use_checkout()  # the products are like those of the tests
    products = scenes.sentinel2(bench.cache)
    wanted: dict[str, Any] = {"products": products, "output": bench.output("ours")}
    measures = {
        who: partial(job.ask, "layouts_job.py", {**wanted, "who": who})
        for who in ("ours", "theirs")
    }
    _row(section, DELIVERED, "reading all once", bench.in_turns(measures, DELIVERED))
    section.notes.append(
        "12 scenes of 2048 x 2048 where nothing else is said, five bands. Those of the products "
        "are as large, in JPEG 2000 of tiles of 1024 x 1024; what reads all once has two threads, "
        "and reads whole files."
    )
    return section


def _row(section: Section, label: str, beside: str, found: dict[str, list[Any]]) -> None:
    ours, theirs = found["ours"], found["theirs"]
    section.raw[label] = found
    section.rows.append(
        [
            label,
            beside,
            seconds(ours),
            seconds(theirs),
            spread(measuring.ratios(ours, theirs)),
            f"{measuring.ratios(ours, theirs, 'processor').median:.2f}",
            f"{GOALS.get(label, GOAL_OF_FORMATS):g}",
            megabytes(ours),
        ]
    )
