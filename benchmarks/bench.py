# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures how fast the plugin is: beside the I/O floor, beside other tools, and as work grows.

Each section that is done is kept; a later call measures the sections that are named, or those that
are missing, and writes the report anew.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import analyses
import footprint
import growth
import job
import layouts
import measuring
import remote
import report
import sections
from context import Bench, Section

SECTIONS: dict[str, Callable[[Bench], Section]] = {
    "table": sections.table,
    "reducers": sections.reducers,
    "peers": sections.against_peers,
    "threads": sections.threads,
    "images": growth.images,
    "area": growth.area,
    "coverage": growth.coverage,
    "layouts": layouts.layouts,
    "warp": growth.warp,
    "masks": growth.masks,
    "best": growth.best_pixel,
    "analyses": analyses.analyses,
    "memory": footprint.memory,
    "start": growth.start,
    "live": growth.live,
    "remote": remote.remote,
    "large": growth.large,
}

# What is held against goals and against other tools, in one call: --speed.
SPEED = ("layouts", "coverage", "warp", "masks", "analyses", "start", "live", "table", "peers")

# What the program returns when there is more to do.
OUT_OF_TIME = 3


def main() -> int:
    """Measure what is asked for, and report everything that is known."""
    arguments = _arguments()
    cache = arguments.cache.resolve()
    measured = cache / "measured" / arguments.name
    measured.mkdir(parents=True, exist_ok=True)
    turns = measuring.Turns(measured, arguments.minutes)
    bench = Bench(cache, turns, quick=arguments.quick)
    call = {"sections": _wanted(arguments, measured), "quick": arguments.quick}
    left = measuring.Left(measured / "call.json", call)
    failed = []
    for name in left.sections:
        bench.say(f"section {name}")
        begun = time.monotonic()
        turns.begin(name)
        try:
            section = SECTIONS[name](bench)
        except measuring.OutOfTimeError:
            bench.say("the time is over; call again to go on")
            return OUT_OF_TIME
        except job.FailedError as failure:
            bench.say(f"section {name} failed: {failure}")
            failed.append(name)
            left.done(name)
            continue
        bench.say(f"section {name} took {(time.monotonic() - begun) / 60:.1f} minutes of this call")
        runs = f"{growth.LARGE_RUNS if name == 'large' else bench.runs} runs each"
        when = f"{datetime.now():%Y-%m-%d %H:%M}, {runs}, {_load()}"
        record = {**asdict(section), "when": when, "machine": report.machine()}
        (measured / f"{name}.json").write_text(json.dumps(record), encoding="utf-8")
        turns.finish()
        left.done(name)
        _report(bench, arguments, measured)  # a call that is broken off leaves what it has
    print(_report(bench, arguments, measured))
    return 1 if failed else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__.splitlines()[0])
    parser.add_argument("sections", nargs="*", metavar="section", help=", ".join(SECTIONS))
    parser.add_argument("--quick", action="store_true", help="two runs of each instead of five")
    parser.add_argument("--large", action="store_true", help="also the full tile, 12 GB of disk")
    parser.add_argument(
        "--minutes", type=float, default=0, help="stop after so long; the next call goes on"
    )
    parser.add_argument(
        "--speed", action="store_true", help=f"into the report 'speed': {', '.join(SPEED)}"
    )
    parser.add_argument("--report", action="store_true", help="measure nothing, write the report")
    parser.add_argument("--readme", action="store_true", help="put the main tables into README.md")
    parser.add_argument("--name", help="name of the report, latest where nothing is said")
    parser.add_argument(
        "--cache",
        type=Path,
        default=Path(tempfile.gettempdir()) / "image-collections-bench",
        help="folder for scenes and measurements",
    )
    arguments = parser.parse_args()
    arguments.name = arguments.name or ("speed" if arguments.speed else "latest")
    if arguments.speed and not arguments.sections:
        arguments.sections = list(SPEED)
    unknown = [name for name in arguments.sections if name not in SECTIONS]
    if unknown:
        parser.error(f"there is no section {', '.join(unknown)}; there are {', '.join(SECTIONS)}")
    if "large" in arguments.sections and not arguments.large:
        parser.error("the section large needs --large")
    return arguments


def _wanted(arguments: argparse.Namespace, measured: Path) -> list[str]:
    if arguments.report:
        return []
    if arguments.sections:
        return arguments.sections
    missing = [name for name in SECTIONS if not (measured / f"{name}.json").exists()]
    return [name for name in missing if name != "large" or arguments.large]


def _load() -> str:
    return f"load at the end {os.getloadavg()[0]:.1f}"


def _report(bench: Bench, arguments: argparse.Namespace, measured: Path) -> str:
    name = arguments.name
    results = job.HERE / "results"
    found = {
        section: json.loads((measured / f"{section}.json").read_text(encoding="utf-8"))
        for section in SECTIONS
        if (measured / f"{section}.json").exists()
    }
    curves = {section: record["curves"] for section, record in found.items() if record["curves"]}
    pictures = []
    if curves:
        wanted = {"curves": curves, "folder": results, "name": name}
        try:
            pictures = job.ask("curves.py", wanted, bench.peers_python)["pictures"]
        except job.FailedError as failure:
            bench.say(f"the curves cannot be drawn: {failure}")
    if arguments.readme:
        report.write_readme(job.CHECKOUT / "README.md", found, pictures)
    return report.write(results / f"{name}.md", found.values(), pictures)


if __name__ == "__main__":
    sys.exit(main())
