# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One measurement is one process: it gets a job as JSON and prints what it measured as JSON."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parent
PACKAGE = "image_collections"


class FailedError(Exception):
    """A program that is measured has failed; the message holds what it printed."""


def use_checkout() -> None:
    """Make this checkout importable as the plugin's package, and the helpers of its tests."""
    spec = importlib.util.spec_from_file_location(
        PACKAGE, CHECKOUT / "__init__.py", submodule_search_locations=[str(CHECKOUT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = package
    spec.loader.exec_module(package)
    sys.path.insert(0, str(CHECKOUT / "tests" / "gdal"))


def peak_memory() -> int:
    """Return the most memory that this process has had, in bytes; 0 where that is not known."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), 0)


def answer(work: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Do the job that stands on the command line, and print what came out."""
    result = work(json.loads(sys.argv[1]))
    print(json.dumps({"memory": peak_memory(), **result}))


def ask(script: str, job: Mapping[str, Any], python: str = sys.executable) -> dict[str, Any]:
    """Run a script of this folder in a fresh process and return what it measured."""
    command = [python, str(HERE / script), json.dumps(job, default=str)]
    done = run(command)
    return json.loads(done.stdout.strip().splitlines()[-1])


def run(command: Sequence[str], **options: Any) -> subprocess.CompletedProcess:
    """Run a program that must not fail."""
    done = subprocess.run(
        [str(part) for part in command],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        **options,
    )
    if done.returncode:
        name = Path(str(command[0])).name
        raise FailedError(f"{name} failed with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done


def timed(command: Sequence[str], **options: Any) -> dict[str, Any]:
    """Run a program; return its seconds and its peak of memory."""
    before = os.times()
    start = time.perf_counter()
    with_peak = [sys.executable, "-c", WITH_PEAK, *command]
    done = run(with_peak, **options)
    seconds = time.perf_counter() - start
    after = os.times()
    busy = sum(after[2:4]) - sum(before[2:4])
    return {
        "seconds": seconds,
        "processor": busy,
        "memory": int(done.stdout.rsplit("peak ", 1)[-1]),
        "printed": done.stdout,
    }


# A parent of its own for each program: the peak is the largest of all children of a process.
WITH_PEAK = """
import resource, subprocess, sys
code = subprocess.run(sys.argv[1:]).returncode
print("peak", resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024, flush=True)
sys.exit(code)
"""
