# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The sections about how the cost grows: with images, area, coverage, warping, masks, and start."""

from __future__ import annotations

import math
import os
import shutil
import sys
import time
from functools import partial
from typing import Any

import job
import measuring
import peers
import scenes
from context import Bench, Section, megabytes, seconds, spread
from sections import MOSAIC, reduce, with_dask

IMAGES = (6, 12, 24, 48, 96, 200)
AREAS = (1024, 2048, 4096, 8192, 16384)
FULL_TILE_MEMORY = 1024
LARGE_RUNS = 3
# How much longer than QGIS's own algorithms ours may take to start.
START = 1.05
# How much longer a patchwork of scenes may take than one raster of the same content.
PATCHWORK = 1.5
# How much longer masks may take than none.
MASKED = {"clouds-and-shadows": 2.0}
# Seconds to the first picture of a median of all scenes without overviews.
FIRST_PICTURE = 0.5
# Statistics of warped scenes, how these are resampled, and the ratio to reach.
WARPS = (
    ("mean", "nearest", 1.1),
    ("median", "nearest", 1.1),
    ("median", "bilinear", 1.25),
    ("median", "average", 1.25),
)
# Those that other tools do, too: terra takes most of a minute for each.
ALSO_BY_TOOLS = (("median", "nearest"), ("median", "bilinear"))


def images(bench: Bench) -> Section:
    """Time per scene and memory against the number of scenes."""
    section = Section(
        "Growth with images: one band of 2048 x 2048, DEFLATE",
        ["work", "images", "time, s", "ms for each scene", "beside 24 scenes", "MB"],
    )
    for how in ("mean", "median"):
        per_scene, memory, counts = {}, {}, IMAGES[:4] if bench.quick else IMAGES
        for count in counts:
            sources = scenes.linked("deflate-band", count, bench.cache)
            ours = bench.ours(sources, {**reduce(how), "bands": "1"})
            found = bench.in_turns({"ours": ours}, f"{how} of {count}", model=ours)["ours"]
            section.raw[f"{how} {count}"] = found
            each = [1000 * time / count for time in measuring.numbers(found)]
            per_scene[count] = each
            memory[count] = max(measuring.numbers(found, "memory")) / 1e6
        middle = measuring.Spread.of(per_scene[24]).median
        for count in counts:
            each = measuring.Spread.of(per_scene[count])
            section.rows.append(
                [
                    f"`reduce` {how}",
                    str(count),
                    f"{each.median * count / 1000:.2f}",
                    spread(each),
                    f"{each.median / middle:.2f}",
                    f"{memory[count]:.0f}",
                ]
            )
        section.curves[how] = {
            "x": list(counts),
            "milliseconds": [per_scene[count] for count in counts],
            "memory": [memory[count] for count in counts],
        }
    steps = [f"{_n_log_n(count):.2f}" for count in IMAGES]
    section.notes.append(
        "Goal: flat within 25 % for mean; median beside n log n, which for each scene, beside 24 "
        f"scenes, is {', '.join(steps)}; memory flat. Beyond 24 the scenes are links to these 24."
    )
    return section


def _n_log_n(count: int) -> float:
    return math.log2(count) / math.log2(24)


def area(bench: Bench) -> Section:
    """Time per pixel and memory against the area."""
    section = Section(
        "Growth with area: six scenes, one band, DEFLATE",
        ["work", "pixels", "time, s", "ns for each input value", "ratio to floor", "MB"],
    )
    for how in ("mean", "median"):
        curve: dict[str, list[Any]] = {"x": [], "nanoseconds": [], "floor": [], "memory": []}
        for size in AREAS[:3] if bench.quick else AREAS:
            sources = bench.files(f"area-{size}")
            found = bench.beside_floor(sources, reduce(how), f"{how} of {size} x {size}")
            section.raw[f"{how} {size}"] = found
            each, floor = (
                [1e9 * time / (6 * size**2) for time in measuring.numbers(found[who])]
                for who in ("ours", "floor")
            )
            section.rows.append(
                [
                    f"`reduce` {how}",
                    f"{size} x {size}",
                    seconds(found["ours"]),
                    spread(measuring.Spread.of(each)),
                    spread(measuring.ratios(found["ours"], found["floor"])),
                    megabytes(found["ours"]),
                ]
            )
            curve["x"].append(size)
            curve["nanoseconds"].append(each)
            curve["floor"].append(floor)
            curve["memory"].append(max(measuring.numbers(found["ours"], "memory")) / 1e6)
        section.curves[how] = curve
    section.notes.append("Goal: memory flat. The six scenes are links to two files.")
    return section


def coverage(bench: Bench) -> Section:
    """A patchwork of many scenes beside one raster of the same content."""
    section = Section(
        "Growth with coverage: 400 scenes of 512 x 512 that overlap by 10 %",
        ["work", "400 scenes, s", "one raster, s", "ratio (range)", "CPU ratio", "goal", "MB"],
    )
    patches, whole = scenes.patchwork(bench.cache)
    count = len(patches)
    for label, work in (
        ("`mosaic`", MOSAIC),
        ("`reduce` mean", reduce("mean")),
        ("`reduce` median", reduce("median")),
    ):
        many, one = bench.ours(patches, work), bench.ours([whole], work)
        found = bench.in_turns({"400": many, "one": one}, f"patchwork, {label}")
        section.raw[label] = found
        section.rows.append(
            [
                label,
                seconds(found["400"]),
                seconds(found["one"]),
                spread(measuring.ratios(found["400"], found["one"])),
                f"{measuring.ratios(found['400'], found['one'], 'processor').median:.2f}",
                f"{PATCHWORK:g}",
                megabytes(found["400"]),
            ]
        )
        section.curves[label.replace("`", "")] = {
            "goal": PATCHWORK,
            "400 scenes": measuring.numbers(found["400"]),
            "one raster": measuring.numbers(found["one"]),
        }
    side = scenes.STEP * (scenes.PATCHES - 1) + scenes.PATCH
    times = count * scenes.PATCH**2 / side**2
    section.notes.append(
        f"The scenes have {times:.2f} times the pixels of the one raster, and images times area "
        f"would be {count} times."
    )
    return section


def warp(bench: Bench) -> Section:
    """Scenes of two zones beside warping them to files, and beside tools that warp and reduce."""
    section = Section(
        "Warped inputs: 24 scenes, half of them in the next UTM zone, two bands",
        [
            *("work", "beside", "ours, s", "theirs, s", "ratio (range)", "CPU ratio", "goal"),
            *("pixels that differ", "MB, ours / theirs"),
        ],
    )
    sources = bench.files("zones")
    tools = [peers.Peer("terra", peers.terra, peers.has_terra()), with_dask(bench)]
    missing = ", ".join(tool.name for tool in tools if not tool.is_here)
    if missing:
        section.notes.append(f"Not measured, since not installed: {missing}.")
    for how, resampling, goal in WARPS:
        work = {**reduce(how), "resampling": resampling}
        ours = bench.ours(sources, work)
        like = bench.output("like")
        wanted = {**work, "sources": sources, "like": like, "output": bench.output("theirs")}
        warped = {**wanted, "output": str(bench.cache / "out" / "warped")}
        measures = {"ours": ours, "gdalwarp": partial(job.ask, "warp_job.py", warped)}
        for tool in tools:
            if tool.is_here and (how, resampling) in ALSO_BY_TOOLS:
                measures[tool.name] = partial(tool.compared, wanted, like)
        label = f"{how}, two zones" + (f", {resampling}" if resampling != "nearest" else "")
        found = bench.in_turns(measures, label, model=ours)
        section.raw[label] = found
        for name, theirs in found.items():
            if name == "ours":
                continue
            differing = measuring.numbers(theirs, "differing")
            section.rows.append(
                [
                    f"`reduce` {how}, {resampling}",
                    name,
                    seconds(found["ours"]),
                    seconds(theirs),
                    spread(measuring.ratios(found["ours"], theirs)),
                    f"{measuring.ratios(found['ours'], theirs, 'processor').median:.2f}",
                    f"{goal:g}" if name == "gdalwarp" else "",
                    f"{max(differing):.0f}" if differing else "",
                    f"{megabytes(found['ours'])} / {megabytes(theirs)}",
                ]
            )
    section.notes.append(
        "gdalwarp: GDAL's warper with its default error, all 24 scenes to uncompressed files on "
        "the same grid, two at a time. Ours makes the composite, too, and so do the others. terra "
        "warps each scene with GDAL's warper, and xarray reads through rasterio's WarpedVRT; both "
        "round what they interpolate to the type of the files, and GDAL's positions are within "
        "0.125 of a pixel. WarpedVRT also comes to other bilinear values than rasterio's own "
        "reproject."
    )
    return section


def masks(bench: Bench) -> Section:
    """Masks beside none, in qgis_process."""
    section = Section(
        "Masks: median of three bands of 12 scenes, in qgis_process without its start",
        ["mask", "time, s", "beside none (range)", "CPU ratio", "goal", "MB"],
    )
    if not bench.qgis.is_here:
        raise job.FailedError("qgis_process is not installed")
    sources = bench.files("masks")
    measures = {}
    for mask in ("none", "sentinel2-scl", "clouds-and-shadows"):
        options = {"REDUCERS": "median", "BANDS": "B02,B03,B04", "MASK": mask, "THREADS": 2}
        measures[mask] = lambda options=options: bench.qgis.without_start(
            "imagecollections:reduce",
            sources,
            bench.output("masked"),
            options,
            start={**options, "BANDS": "1", "MASK": "none"},
        )
    found = bench.in_turns(measures, "masks")
    section.raw["masks"] = found
    for mask, results in found.items():
        ratio = spread(measuring.ratios(results, found["none"]))
        processor = f"{measuring.ratios(results, found['none'], 'processor').median:.2f}"
        goal = f"{MASKED[mask]:g}" if mask in MASKED else ""
        row = [mask, seconds(results), ratio, processor, goal, megabytes(results)]
        section.rows.append(row)
    section.notes.append(
        "CPU ratio = the same of processor time, which other work on the machine hardly moves. "
        "Starting the program takes longer than the run without a mask."
    )
    return section


GREENEST = "(B03 - B04) / (B03 + B04)"
# Among what is equally green, far from clouds.
QUALITIES = {
    "a formula of bands": (GREENEST, 3000),
    "and the distance to clouds, to 1 km": (
        f"{GREENEST} + sigmoid(cloud_distance, 500, 100)",
        1000,
    ),
    "and the distance to clouds, to 3 km": (
        f"{GREENEST} + sigmoid(cloud_distance, 1500, 300)",
        3000,
    ),
}


# So many times the time of the formula alone, at most.
MOST_TIMES = 3


def best_pixel(bench: Bench) -> Section:
    """Quality mosaics that look for clouds beside one that does not, with the same mask."""
    section = Section(
        "Best available pixel: three bands of 12 scenes, masked, in qgis_process without its start",
        ["quality", "time, s", "beside the formula alone (range)", "CPU ratio", "goal", "MB"],
    )
    if not bench.qgis.is_here:
        raise job.FailedError("qgis_process is not installed")
    sources = bench.files("masks")
    measures = {}
    for name, (quality, reach) in QUALITIES.items():
        options = {
            "QUALITY": quality,
            "CLOUD_DISTANCE": reach,
            "BANDS": "B02,B03,B04",
            "MASK": "sentinel2-scl",
            "THREADS": 2,
        }
        measures[name] = lambda options=options: bench.qgis.without_start(
            "imagecollections:qualitymosaic",
            sources,
            bench.output("best"),
            options,
            start={**options, "BANDS": "1", "QUALITY": "1", "MASK": "none"},
        )
    found = bench.in_turns(measures, "best")
    section.raw["best"] = found
    alone = found[next(iter(QUALITIES))]
    for name, results in found.items():
        ratio = spread(measuring.ratios(results, alone))
        processor = f"{measuring.ratios(results, alone, 'processor').median:.2f}"
        goal = "" if results is alone else f"{MOST_TIMES:g}"
        row = [name, seconds(results), ratio, processor, goal, megabytes(results)]
        section.rows.append(row)
    section.notes.append(
        "CPU ratio = the same of processor time, which other work on the machine hardly moves. "
        "What bounds it: each step along the rows passes over all pixels of a piece that may have "
        "a nearer cloud. Clouds are in small spots, so that there is one near of most pixels."
    )
    return section


def start(bench: Bench) -> Section:
    """How long programs and the plugin take to start."""
    section = Section("Start", ["what", "seconds (range)", "beside QGIS's own", "goal", "MB"])
    if not bench.qgis.is_here:
        raise job.FailedError("qgis_process is not installed")
    out = bench.output("tiny")
    own = "native:cellstatistics, 8 x 8 pixels"
    runs = {
        "imagecollections:reduce, 8 x 8 pixels": (
            "imagecollections:reduce",
            {"REDUCERS": "median"},
        ),
        own: ("native:cellstatistics", {"STATISTIC": 3}),
    }
    measures = {
        label: lambda name=name, options=options: bench.qgis.start(name, out, options)
        for label, (name, options) in runs.items()
    }
    measures["importing the provider, QGIS itself is loaded"] = lambda: job.ask(
        "import_job.py", {}, sys.executable
    )
    found = bench.in_turns(measures, "start", runs=2 * bench.runs)
    section.raw["start"] = found
    for label, results in found.items():
        times = spread(measuring.Spread.of(measuring.numbers(results)))
        ratio, goal = "", ""
        if label.startswith("imagecollections"):
            ratio, goal = spread(measuring.ratios(results, found[own])), f"{START:g}"
        section.rows.append([label, times, ratio, goal, megabytes(results)])
    return section


def live(bench: Bench) -> Section:
    """Pictures of live composites, in QGIS."""
    section = Section(
        "Live composites: 24 scenes, 1000 x 800 pixels, from a change of settings to the picture",
        ["overviews", "composite, 3 bands", "view", "settings, s", "picture, s (range)", "goal"],
    )
    python = job.CHECKOUT / ".venv" / "bin" / "python"
    if not python.exists():
        raise job.FailedError("the Python of the tests is not there; ./dev test makes it")

    def measure() -> dict[str, Any]:
        begun = time.perf_counter()
        where = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        command = [python, job.HERE / "live.py", "--cache", bench.cache]
        lines = job.run(command, env=where).stdout.splitlines()
        rows = [
            line.strip("| ").split(" | ") for line in lines if line.startswith(("| no", "| yes"))
        ]
        return {"seconds": time.perf_counter() - begun, "rows": rows}

    found = bench.in_turns({"live": measure}, "live")["live"]
    section.raw["live"] = found
    for same in zip(*(turn["rows"] for turn in found)):
        settings = measuring.Spread.of([float(row[-2]) for row in same]).median
        picture = spread(measuring.Spread.of([float(row[-1]) for row in same]))
        is_first = same[0][:3] == ["no", "median", "whole"]
        goal = f"{FIRST_PICTURE:g}" if is_first else ""
        section.rows.append([*same[0][:3], f"{settings:.2f}", picture, goal])
    return section


def large(bench: Bench) -> Section:
    """One full tile of Sentinel-2, twelve dates."""
    section = Section(
        "A full tile: 10980 x 10980, four bands, twelve dates, DEFLATE",
        ["work", "ours, s", "floor, s", "ratio", "MB", "goal, MB"],
    )
    if not scenes.is_there("large", bench.cache):
        needed = 1.5 * scenes.raw_bytes("large")
        if shutil.disk_usage(bench.cache).free < needed:
            raise job.FailedError(f"the full tile needs {needed / 1e9:.0f} GB of free disk")
    sources = bench.files("large")
    for label, work in (("`reduce` median", reduce("median")), ("`mosaic`", MOSAIC)):
        found = bench.beside_floor(sources, work, f"{label}, full tile", runs=LARGE_RUNS)
        section.raw[label] = found
        section.rows.append(
            [
                label,
                seconds(found["ours"]),
                seconds(found["floor"]),
                spread(measuring.ratios(found["ours"], found["floor"])),
                megabytes(found["ours"]),
                str(FULL_TILE_MEMORY),
            ]
        )
    scenes.remove("large", bench.cache)
    return section
