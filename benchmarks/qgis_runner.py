# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs algorithms in qgis_process, with a profile that is thrown away afterwards."""

from __future__ import annotations

import importlib.util
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import job

DEMO = job.CHECKOUT / "tests" / "demo"


class QgisProcess:
    """The program, and how long it takes to start."""

    def __init__(self, tiny: Path) -> None:
        self._tiny = tiny
        self._folder = tempfile.TemporaryDirectory()
        self._environment = _demo().throw_away_profile(Path(self._folder.name))
        # The wrapper in Debian 12 passes an option that the program behind it does not know.
        self._program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")

    @property
    def is_here(self) -> bool:
        """True when the program is installed."""
        return self._program is not None

    def run(
        self, algorithm: str, sources: Sequence[Any], output: str, options: dict[str, Any]
    ) -> dict[str, Any]:
        """Run an algorithm on some rasters; the seconds count from the start of the program."""
        Path(output).unlink(missing_ok=True)
        own = algorithm.startswith("imagecollections:")
        layers = "LAYERS" if own else "INPUT"
        more = {} if own else {"REFERENCE_LAYER": sources[0]}
        command = [
            self._program,
            "run",
            algorithm,
            *(f"--{layers}={source}" for source in sources),
            *(f"--{key}={value}" for key, value in {**options, **more}.items()),
            f"--OUTPUT={output}",
        ]
        result = job.timed([str(part) for part in command], env=self._environment)
        if not Path(output).exists():
            raise job.FailedError(f"{algorithm} made no output:\n{result['printed']}")
        return result

    def start(self, algorithm: str, output: str, options: dict[str, Any]) -> dict[str, Any]:
        """Run an algorithm where there is nothing to do."""
        return self.run(algorithm, [self._tiny], output, options)

    def without_start(
        self,
        algorithm: str,
        sources: Sequence[Any],
        output: str,
        options: dict[str, Any],
        start: dict[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Run an algorithm; what starting took just before is taken off.

        `start` are other options for the start, where the small raster lacks what these need.
        """
        start = self.start(algorithm, output, options if start is None else start)
        result = self.run(algorithm, sources, output, options)
        for key in ("seconds", "processor"):
            result[key] -= start[key]
        return {**result, "start": start["seconds"]}


def _demo() -> Any:
    """Return the demo, which knows how to make a profile."""
    spec = importlib.util.spec_from_file_location("demo_run", DEMO / "run.py")
    module = importlib.util.module_from_spec(spec)
    with _importable(DEMO):
        spec.loader.exec_module(module)
    return module


class _importable:  # noqa: N801 - reads as what it does
    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)

    def __enter__(self) -> None:
        sys.path.insert(0, self._folder)

    def __exit__(self, *_: object) -> None:
        sys.path.remove(self._folder)
