# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The section about images on a server: how long one waits, and how much is asked of it."""

from __future__ import annotations

import json
import venv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import job
import measuring
import remote_scenes
from context import Bench, Section, spread
from file_server import FileServer

VERSION = 1
SLOW, QUICK = 0.08, 0.05
ODC = ("odc-stac==0.5.3", "dask[array]==2026.8.0", "distributed==2026.8.0")
# A patchwork of 1,000 scenes, and the 20 of these that the extent touches.
PATCHES_ACROSS, WANTED_ACROSS, WANTED_DOWN = 50, 5, 4
LIVE, LIVE_ACROSS = 30, 6

Measure = Callable[[], dict[str, Any]]


class _Remote:
    """The server, its scenes, and the pieces of work on them."""

    def __init__(self, bench: Bench, server: FileServer, folder: Path) -> None:
        self.bench = bench
        self._server = server
        self._folder = folder
        self.files = remote_scenes.make(folder)

    def paths(self, name: str) -> list[str]:
        """Return what GDAL opens for the scenes of a name."""
        return [self._server.path(file) for file in self.files[name]]

    def items(self, name: str, files: list[Path], *details: Any) -> str:
        """Write a collection file of some scenes."""
        addresses = [self._server.url(file) for file in files]
        return remote_scenes.write_items(self.bench.cache / name, addresses, *details)

    def work(self, work: str, *, delay: float = SLOW, faults: str = "", **more: Any) -> Measure:
        """Return what carries out some work and tells what the server was asked for."""
        wanted = {"work": work, "operation": "median", "output": self._output(work), **more}

        def measure() -> dict[str, Any]:
            self._server.begin(delay=delay, faults=faults)
            done = job.ask("remote_job.py", wanted)
            return {**done, **self._server.begin()}

        return measure

    def odc(self, python: str, collection: str) -> dict[str, Any]:
        """Have odc-stac do the same."""
        self._server.begin(delay=QUICK)
        wanted = {"collection": collection, "output": self.bench.output("odc")}
        return {**job.ask("odc_job.py", wanted, python), **self._server.begin()}

    def _output(self, work: str) -> str:
        path = self.bench.output("remote")
        return path.replace(".tif", ".vrt") if work == "live" else path


def remote(bench: Bench) -> Section:
    """The table of goals for images on a server, measured in one run."""
    section = Section("Images on a server", ["work", "goal", "reached", "seconds", "requests"])
    folder = bench.cache / f"remote-{VERSION}"
    bench.say("making the scenes for the server, where they are missing")
    remote_scenes.make(folder)
    with FileServer(folder) as server:
        far = _Remote(bench, server, folder)
        for row in (_whole_files, _beside_odc, _planning, _patchwork, _live):
            row(far, section)
    section.notes += [
        "Seconds run from the paths or items to the finished file, in a fresh process; the floor "
        "is GDAL reading the whole files in 16 threads. The server is on this computer and waits "
        f"{SLOW * 1000:.0f} ms before each answer ({QUICK * 1000:.0f} ms for five bands).",
        "odc-stac reads the bands of a file one by one, though they are interleaved by pixel here; "
        "its chunks are 1024 x 1024.",
        "GDAL asks for the size of a file by a request of its own before it reads the header.",
    ]
    return section


def _add(section: Section, what: str, goal: str, reached: str, found: list[dict[str, Any]]) -> None:
    seconds = spread(measuring.Spread.of(measuring.numbers(found)))
    requests = f"{measuring.Spread.of(measuring.numbers(found, 'requests')).median:.0f}"
    section.rows.append([what, goal, reached, seconds, requests])


def _whole_files(far: _Remote, section: Section) -> None:
    """16 scenes beside the floor, and with faults of two kinds."""
    paths = far.paths("one")
    local = [str(file) for file in far.files["one"]]
    found = far.bench.in_turns(
        {
            "floor": far.work("floor", sources=paths),
            "ours": far.work("write", sources=paths),
            "503": far.work("write", sources=paths, faults="503"),
            "bodies": far.work("write", sources=paths, faults="bodies"),
            "files": far.work("write", sources=local),
        },
        "16 COGs on a server",
    )
    section.raw["16 COGs"] = found
    ratio = measuring.ratios(found["ours"], found["floor"])
    what = "16 COGs of 2048 x 2048, 80 ms a request, median"
    _add(section, what, "1.5 x the floor", f"{spread(ratio)} x", found["ours"])
    _add(section, "the floor of these: whole files in 16 threads", "", "", found["floor"])
    _add(section, "the same from files of this computer", "", "", found["files"])
    expected = {each["digest"] for each in found["files"]}
    for kind, label, goal in (
        ("503", "1 in 20 answers is 503", "same bytes, at most 3 x the time"),
        ("bodies", "1 in 20 answers stalls, breaks off or is too short", "same bytes"),
    ):
        same = {each["digest"] for each in found[kind]} == expected
        times = spread(measuring.ratios(found[kind], found["ours"]))
        faults = sum(each["faults"] for each in found[kind])
        said = f"{'same bytes' if same else 'OTHER BYTES'}, {times} x; {faults} faults"
        _add(section, label, goal, said, found[kind])


def _beside_odc(far: _Remote, section: Section) -> None:
    """24 scenes of five bands, from items to the result, beside odc-stac."""
    what = "24 COGs, 5 bands, 50 ms, median, from items to the result"
    files, corner = far.files["five"], remote_scenes.in_place
    bands = remote_scenes.scenes.PLAIN_BANDS
    collection = far.items("five.json", files, bands, remote_scenes.SIZE, corner)
    measures = {"ours": far.work("write", delay=QUICK, collection=collection)}
    try:
        python = _odc_python(far.bench)
        measures["odc-stac"] = lambda: far.odc(python, collection)
    except job.FailedError as failure:
        section.notes.append(f"odc-stac cannot be installed here: {str(failure).splitlines()[0]}")
    found = far.bench.in_turns(measures, "24 COGs of five bands")
    section.raw["24 COGs"] = found
    theirs = found.get("odc-stac")
    reached = f"{spread(measuring.ratios(theirs, found['ours']))} x faster" if theirs else ""
    goal = "2 x faster than odc-stac with 16 threads"
    _add(section, what, goal, reached, found["ours"])
    if theirs:
        _add(section, "odc-stac with 16 threads on the same items", "", "", theirs)


def _planning(far: _Remote, section: Section) -> None:
    files, corner = far.files["five"], remote_scenes.in_place
    bands = remote_scenes.scenes.PLAIN_BANDS
    collection = far.items("five.json", files, bands, remote_scenes.SIZE, corner)
    found = far.bench.in_turns({"plan": far.work("plan", collection=collection)}, "planning")
    section.raw["planning"] = found
    asked = max(each["requests"] for each in found["plan"])
    _add(section, "requests while planning, 24 items", "0", f"{asked}", found["plan"])


def _patchwork(far: _Remote, section: Section) -> None:
    """1,000 scenes beside each other, of which an extent touches 20."""
    corner = remote_scenes.in_rows(PATCHES_ACROSS, remote_scenes.PATCH)
    collection = far.items(
        "patches.json", far.files["patch"], ("B02",), remote_scenes.PATCH, corner
    )
    inner = [
        remote_scenes.degrees(corner(row * PATCHES_ACROSS + column), remote_scenes.PATCH)
        for row, column in ((10, 10), (10 + WANTED_DOWN - 1, 10 + WANTED_ACROSS - 1))
    ]
    middles = [((box[0] + box[2]) / 2, (box[1] + box[3]) / 2) for box in inner]
    extent = [middles[0][0], middles[1][1], middles[1][0], middles[0][1]]
    work = far.work("write", collection=collection, extent=extent, operation="mosaic")
    found = far.bench.in_turns({"patches": work}, "1,000 items")
    section.raw["patches"] = found
    opened = max(each["files"] for each in found["patches"])
    goal = f"{WANTED_ACROSS * WANTED_DOWN} files opened"
    _add(section, "1,000 items, 20 in the extent", goal, f"{opened} files", found["patches"])


def _live(far: _Remote, section: Section) -> None:
    """A picture of a live composite of 30 scenes, zoomed out."""
    files = [far.files["one"][number % len(far.files["one"])] for number in range(LIVE)]
    links = []
    for number, file in enumerate(files):
        link = file.with_name(f"live_{number:03}.tif")
        if not link.exists():
            link.hardlink_to(file)
        links.append(link)
    corner = remote_scenes.in_rows(LIVE_ACROSS, remote_scenes.SIZE)
    collection = far.items("live.json", links, ("B02",), remote_scenes.SIZE, corner)
    found = far.bench.in_turns({"live": far.work("live", collection=collection)}, "a live picture")
    section.raw["live"] = found
    held = sum(remote_scenes.overview_bytes(file) for file in links)
    ratio = max(each["bytes"] for each in found["live"]) / held
    what = "live layer of 30 scenes, 1,000 pixels across, zoomed out"
    _add(section, what, "2 x the bytes of the overviews", f"{ratio:.2f} x", found["live"])


def _odc_python(bench: Bench) -> str:
    """Return the Python of an environment with odc-stac; made when missing."""
    folder = bench.cache / "venv-odc"
    python, mark = folder / "bin" / "python", folder / "installed"
    if not mark.exists() or mark.read_text(encoding="utf-8") != json.dumps(ODC):
        bench.say("installing odc-stac into an environment of its own")
        venv.create(folder, with_pip=True)
        quiet = ["--quiet", "--disable-pip-version-check"]
        job.run([str(python), "-m", "pip", "install", *quiet, *ODC])
        mark.write_text(json.dumps(ODC), encoding="utf-8")
    return str(python)
