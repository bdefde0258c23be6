# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The sections about 24 scenes: beside the floor, beside other tools, and with one thread."""

from __future__ import annotations

import shutil
from functools import partial
from typing import Any

import measuring
import peers
from context import Bench, Measure, Section, megabytes, seconds, spread
from job import FailedError

ALL_AT_ONCE = ("count", "mean", "stdDev", "min", "max", "median", "percentile", "mode")


def reduce(*reducers: str) -> dict[str, Any]:
    """Return a job for `reduce`."""
    return {"operation": "reduce", "reducers": list(reducers)}


MOSAIC = {"operation": "mosaic"}
BEST = {"operation": "qualitymosaic", "quality": "quality"}
CLEAREST = {"operation": "qualitymosaic", "quality": "MSK_CLDPRB", "prefer": "lowest"}

# Work, interleaving of the files, and the ratios to reach: DEFLATE, uncompressed.
TABLE = (
    ("`reduce` mean", reduce("mean"), "pixel", 1.15, 1.6),
    ("`reduce` median", reduce("median"), "pixel", 1.4, 2.5),
    ("`reduce` ten statistics at once", reduce(*ALL_AT_ONCE), "pixel", 2.0, 4.0),
    ("`mosaic`", MOSAIC, "pixel", 0.25, 0.4),
    ("`qualitymosaic`, pixel-interleaved", BEST, "pixel", 1.25, 1.8),
    ("`qualitymosaic`, band-interleaved", BEST, "band", 0.6, 1.0),
    ("`qualitymosaic`, band-interleaved, by cloud probability", CLEAREST, "clear", 0.6, 1.0),
)
# The same goals, one reducer at a time.
REDUCERS = (
    *((key, 1.15, 1.6) for key in ("count", "sum", "min", "max", "stdDev")),
    *((key, 1.4, 2.5) for key in ("percentile", "mode")),
)
TWO_AND_ONE = (
    ("`reduce` mean", reduce("mean"), 1.8),
    ("`reduce` median", reduce("median"), 1.8),
    ("`mosaic`", MOSAIC, 0.0),
    ("`qualitymosaic`", BEST, 1.8),
)
FLOOR_COLUMNS = ["work", "files", "ours, s", "floor, s", "ratio (range)", "CPU ratio", "goal", "MB"]


def table(bench: Bench) -> Section:
    """Every row of the table of goals, beside the floor."""
    section = Section("Beside the floor: 24 scenes, five bands", FLOOR_COLUMNS)
    for label, work, interleave, *goals in TABLE:
        for kind, goal in zip(("deflate", "raw"), goals):
            _row(bench, section, f"{kind}-{interleave}", label, work, goal)
    section.notes.append(
        "Ratio = ours / floor in one turn, median and range over the turns; CPU ratio = the same "
        "of processor time, which other work on the machine hardly moves. MB = peak memory. "
        "Quality is noise, so that most scenes win some pixels everywhere, or a cloud probability, "
        "which is lowest in many scenes at once, so that the last of these wins."
    )
    return section


def reducers(bench: Bench) -> Section:
    """The reducers that share a goal with mean and median."""
    section = Section("Beside the floor: other reducers", FLOOR_COLUMNS)
    for key, *goals in REDUCERS:
        for kind, goal in zip(("deflate", "raw"), goals):
            _row(bench, section, f"{kind}-pixel", f"`reduce` {key}", reduce(key), goal)
    return section


def _row(
    bench: Bench, section: Section, files: str, label: str, work: dict[str, Any], goal: float
) -> None:
    found = bench.beside_floor(bench.files(files), work, f"{label}, {files}")
    section.raw[f"{label}, {files}"] = found
    kind = "DEFLATE" if files.startswith("deflate") else "uncompressed"
    section.rows.append(
        [
            label,
            kind,
            seconds(found["ours"]),
            seconds(found["floor"]),
            spread(measuring.ratios(found["ours"], found["floor"])),
            f"{measuring.ratios(found['ours'], found['floor'], 'processor').median:.2f}",
            f"{goal:g}",
            megabytes(found["ours"]),
        ]
    )


def threads(bench: Bench) -> Section:
    """Two threads beside one."""
    section = Section(
        "Two threads beside one: 24 scenes, DEFLATE",
        ["work", "one thread, s", "two threads, s", "times faster (range)", "goal"],
    )
    sources = bench.files("deflate-pixel")
    for label, work, goal in TWO_AND_ONE:
        one, two = (bench.ours(sources, work, threads=number) for number in (1, 2))
        _one_and_two(bench, section, label, {"one": one, "two": two}, goal, two)
    one, two = (bench.floor(sources, threads=number) for number in (1, 2))
    model = bench.ours(sources, work)
    _one_and_two(bench, section, f"floor of {label}", {"one": one, "two": two}, 0.0, model)
    return section


def _one_and_two(
    bench: Bench,
    section: Section,
    label: str,
    measures: dict[str, Measure],
    goal: float,
    model: Measure,
) -> None:
    found = bench.in_turns(measures, f"threads, {label}", model=model)
    section.raw[label] = found
    times = spread(measuring.ratios(found["one"], found["two"]))
    wanted = f"{goal:g}" if goal else ""
    section.rows.append([label, seconds(found["one"]), seconds(found["two"]), times, wanted])


def against_peers(bench: Bench) -> Section:
    """Other tools on the same files in the same run."""
    section = Section(
        "Beside other tools: 24 scenes, DEFLATE",
        [
            "work",
            "tool",
            "theirs, s",
            "ours, s",
            "times faster (range)",
            "goal",
            "pixels that differ",
            "MB",
        ],
    )
    one_band = bench.files("deflate-band")
    all_bands = bench.files("deflate-pixel")
    has_terra = peers.has_terra()
    for how, goals in (("mean", (1.5, 4, 4)), ("median", (2.5, 4, 6))):
        work = {**reduce(how), "bands": "1"}
        tools = _of_one_band(bench, goals, has_terra=has_terra)
        _peers(bench, section, f"{how}, one band", one_band, work, tools)
    new = bench.new_gdal
    tools = [
        peers.Peer("gdalbuildvrt + gdal_translate", peers.gdal_vrt, _has("gdalbuildvrt"), 10),
        peers.Peer("gdal_merge.py", peers.gdal_merge, _has("gdal_merge.py"), 20),
        peers.Peer("gdal raster mosaic", peers.gdal_mosaic(new), new.is_here),
        peers.Peer("terra, cover", peers.terra, has_terra),
        peers.Peer("Orfeo Toolbox, Mosaic", peers.orfeo, _has("otbcli_Mosaic")),
        peers.Peer("ours in qgis_process", peers.ours_in_qgis(bench.qgis), bench.qgis.is_here),
    ]
    _peers(bench, section, "mosaic, five bands", all_bands, MOSAIC, tools)
    tools = [
        with_dask(bench, 2),
        peers.Peer("ours in qgis_process", peers.ours_in_qgis(bench.qgis), bench.qgis.is_here),
    ]
    _peers(bench, section, "quality mosaic, five bands", all_bands, BEST, tools)
    section.notes += [
        "One-band rows read band 1 of band-interleaved files, which costs nobody the other bands.",
        "GRASS, file to file: r.external, r.series with 2 processes, r.out.gdal, without starting "
        "the session. GRASS, r.series alone: on rasters that r.in.gdal imported before the clock "
        "started; nothing is written to a GeoTIFF.",
        "qgis_process: the time of the same algorithm on 8 x 8 pixels, measured just before, is "
        "taken off. xarray: imports are left out.",
        "Pixels differ when one is masked and the other is not, or beyond roundings of float32.",
        "gdal raster mosaic rounds statistics to the type of the files, which is UInt16; gdal "
        "raster calc, on a stack of the first bands, does not. The median of Orfeo Toolbox "
        "(BandMathX) knows no nodata and counts its zeros; the mean is an expression of BandMath "
        "that leaves them out. Its start is not taken off, nor is that of GDAL's programs. "
        "terra: starting R and loading the package are left out.",
    ]
    if new.is_here:
        section.notes.append(f"gdal raster is of {new.version}.")
    return section


def _of_one_band(bench: Bench, goals: tuple[float, ...], *, has_terra: bool) -> list[peers.Peer]:
    series, cells, lazy = goals
    has_grass, qgis, new = peers.has_grass(), bench.qgis, bench.new_gdal
    return [
        peers.Peer("GRASS, file to file", peers.grass, has_grass, series),
        peers.Peer("GRASS, r.series alone", peers.grass_imported, has_grass, series),
        peers.Peer("native:cellstatistics", peers.cell_statistics(qgis), qgis.is_here, cells),
        with_dask(bench, lazy),
        peers.Peer("gdal raster mosaic", peers.gdal_mosaic(new), new.is_here),
        peers.Peer("gdal raster calc", peers.gdal_calc(new), new.is_here),
        peers.Peer("terra", peers.terra, has_terra),
        peers.Peer("Orfeo Toolbox", peers.orfeo, _has("otbcli_BandMathX")),
        peers.Peer("ours in qgis_process", peers.ours_in_qgis(qgis), qgis.is_here),
    ]


def with_dask(bench: Bench, goal: float = 0.0) -> peers.Peer:
    """Return xarray with dask; it is not here where it cannot be installed."""
    try:
        python = bench.peers_python
    except FailedError as failure:
        bench.say(str(failure))
        return peers.Peer("xarray + dask", peers.gdal_vrt, is_here=False)
    return peers.Peer("xarray + dask", peers.dask(python), is_here=True, goal=goal)


def _has(program: str) -> bool:
    return shutil.which(program) is not None


def _peers(
    bench: Bench,
    section: Section,
    label: str,
    sources: list[str],
    work: dict[str, Any],
    tools: list[peers.Peer],
) -> None:
    ours = bench.ours(sources, work)
    here = [tool for tool in tools if tool.is_here]
    missing = ", ".join(tool.name for tool in tools if not tool.is_here)
    if missing:
        section.notes.append(f"Not measured for {label}, since not installed: {missing}.")
    jobs = {
        tool.name: {**work, "sources": sources, "output": bench.output(f"peer_{place}")}
        for place, tool in enumerate(here)
    }
    like = bench.output("like")
    measures = {tool.name: partial(tool.compared, jobs[tool.name], like) for tool in here}
    found = bench.in_turns({"ours": ours, **measures}, label, model=ours)
    section.raw[label] = found
    for tool in here:
        theirs = found[tool.name]
        goal = f"{tool.goal:g}" if tool.goal else ""
        section.rows.append(
            [
                label,
                tool.name,
                seconds(theirs),
                seconds(found["ours"]),
                spread(measuring.ratios(theirs, found["ours"])),
                goal,
                f"{max(measuring.numbers(theirs, 'differing')):.0f}",
                megabytes(theirs),
            ]
        )
