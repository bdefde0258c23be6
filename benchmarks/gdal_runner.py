# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs `gdal raster` of GDAL 3.12 or later: of this machine, or of a suite of `./dev matrix`."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import job

MATRIX = job.CHECKOUT / "tests" / "matrix"
# The program knows this since 3.12.
NEEDED = "--pixel-function"
# The folder of this machine that a command in a suite sees there.
SEEN = "/mnt/results"


class NewGdal:
    """The program, and the suite that it is in, if it is in one."""

    def __init__(self, cache: Path) -> None:
        self._cache = cache

    @property
    def is_here(self) -> bool:
        """True when there is such a program."""
        return self._found is not None

    @property
    def version(self) -> str:
        """What the program says that it is, and where."""
        suite = f", in the suite {self._found} of ./dev matrix" if self._found else ""
        return " ".join(self._words("gdal", "--version").split()[:2]) + suite

    def run(self, *steps: Sequence[str]) -> dict[str, Any]:
        """Run the program once for each step; files lie in the cache."""
        wanted = {"steps": steps}
        if not self._found:
            return job.ask("gdal_job.py", wanted)
        text = json.dumps(wanted).replace(str(self._cache), SEEN)
        return json.loads(self._words("python3", "benchmarks/gdal_job.py", text).splitlines()[-1])

    @cached_property
    def _found(self) -> str | None:
        """The name of the suite, nothing for this machine, None where there is no such program."""
        if shutil.which("gdal") and NEEDED in _said(["gdal", "raster", "mosaic", "--help"]):
            return ""
        for program in sorted(_suites().glob("*/usr/bin/gdal")):
            root = program.parents[2]
            if NEEDED in _said(["chroot", root, "gdal", "raster", "mosaic", "--help"]):
                return root.name
        return None

    def _words(self, *command: str) -> str:
        """Return what a command says where the program is."""
        if self._found:
            where = (self._found, _suites(), self._cache)
            command = ("bash", str(MATRIX / "chroot.sh"), "run", *where, *command)
        return job.run(command).stdout


def _suites() -> Path:
    """Return the folder where `./dev matrix` keeps its suites."""
    sys.path.insert(0, str(MATRIX))
    try:
        import matrix
    finally:
        sys.path.remove(str(MATRIX))
    return matrix.CHROOTS


def _said(command: Sequence[Any]) -> str:
    """Return what a program says; nothing where it cannot be run."""
    try:
        return job.run(command).stdout
    except (job.FailedError, OSError):
        return ""
