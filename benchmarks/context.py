# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What all sections share: the cache, how often things run, and the programs that are here."""

from __future__ import annotations

import sys
import venv
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import job
import measuring
import scenes
from gdal_runner import NewGdal
from qgis_runner import QgisProcess

Measure = Callable[[], dict[str, Any]]


@dataclass
class Section:
    """What a section found: a table, remarks under it, curves, and all single measurements."""

    title: str
    columns: list[str]
    rows: list[list[str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    curves: dict[str, Any] = field(default_factory=dict)
    raw: dict[str, Any] = field(default_factory=dict)


class Bench:
    """A run of the benchmarks."""

    def __init__(self, cache: Path, turns: measuring.Turns, *, quick: bool) -> None:
        self.cache = cache
        self.quick = quick
        self._turns = turns
        self.runs = 2 if quick else 5
        self._out = cache / "out"
        self._out.mkdir(parents=True, exist_ok=True)

    @cached_property
    def qgis(self) -> QgisProcess:
        """qgis_process with a profile of its own."""
        return QgisProcess(scenes.tiny(self.cache))

    @cached_property
    def new_gdal(self) -> NewGdal:
        """The program `gdal` of a GDAL that is newer than ours may be."""
        return NewGdal(self.cache)

    @cached_property
    def peers_python(self) -> str:
        """The Python of the environment for xarray, dask and the curves; made when missing."""
        folder = self.cache / "venv"
        python = folder / "bin" / "python"
        wanted = (job.HERE / "requirements.txt").read_text(encoding="utf-8")
        mark = folder / "installed"
        if not mark.exists() or mark.read_text(encoding="utf-8") != wanted:
            self.say("installing xarray, dask and matplotlib into an environment of their own")
            venv.create(folder, with_pip=True)
            packages = ["-r", str(job.HERE / "requirements.txt")]
            quiet = ["--quiet", "--disable-pip-version-check"]
            job.run([str(python), "-m", "pip", "install", *quiet, *packages])
            mark.write_text(wanted, encoding="utf-8")
        return str(python)

    def output(self, name: str) -> str:
        """Return the path of an output file."""
        return str(self._out / f"{name}.tif")

    def files(self, name: str) -> list[str]:
        """Return the files of a set of scenes, made when they are missing."""
        if not (self.cache / f"{name}-{scenes.VERSION}").exists():
            self.say(f"making the scenes '{name}'")
        return [str(path) for path in scenes.make(name, self.cache)]

    def ours(self, sources: Sequence[Any], work: dict[str, Any], **more: Any) -> Measure:
        """Return what measures the engine on some work."""
        wanted = {"sources": list(sources), "output": self.output("ours"), **work, **more}
        return lambda: job.ask("ours.py", wanted)

    def floor(self, sources: Sequence[Any], **more: Any) -> Measure:
        """Return what measures the floor of the work that was done last."""
        wanted = {"sources": list(sources), "output": self.output("floor"), **more}
        return lambda: job.ask("floor.py", {"like": self.output("like"), **wanted})

    def warm_up(self, measure: Measure) -> dict[str, Any]:
        """Run once without counting; the output becomes the model for the floor and for peers."""
        result = measure()
        Path(self.output("ours")).replace(self.output("like"))
        return result

    def beside_floor(
        self,
        sources: Sequence[Any],
        work: dict[str, Any],
        what: str,
        *,
        numbers: Sequence[int] | None = None,
        runs: int = 0,
    ) -> dict[str, list[Any]]:
        """Measure the engine and the floor in turns."""
        ours = self.ours(sources, work)
        measures = {"ours": ours, "floor": self.floor(sources, numbers=numbers)}
        return self.in_turns(measures, what, runs=runs, model=ours)

    def in_turns(
        self,
        measures: dict[str, Measure],
        what: str,
        *,
        runs: int = 0,
        model: Measure | None = None,
    ) -> dict[str, list[Any]]:
        """Measure several things in turns; `model` makes the output that others are held to."""
        prepare = (lambda: self.warm_up(model)) if model else (lambda: None)
        return self._turns.run(runs or self.runs, measures, what, prepare)

    @staticmethod
    def say(text: str) -> None:
        """Tell the user what goes on."""
        print(f"bench: {text}", file=sys.stderr, flush=True)


def spread(numbers: measuring.Spread, unit: str = "") -> str:
    """Return median and range for a table."""
    return f"{numbers.median:.2f}{unit} ({numbers.low:.2f}-{numbers.high:.2f})"


def seconds(results: Sequence[dict[str, Any]], key: str = "seconds") -> str:
    """Return the median of the seconds for a table."""
    return f"{measuring.Spread.of(measuring.numbers(results, key)).median:.2f}"


def megabytes(results: Sequence[dict[str, Any]]) -> str:
    """Return the largest peak of memory for a table."""
    return f"{max(measuring.numbers(results, 'memory')) / 1e6:.0f}"
