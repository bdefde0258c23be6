# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Processes for the faults that a process does not survive, or that must stay in one."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[2]

HEAD = f"""
import importlib.util, json, os, sys, time, warnings
from pathlib import Path
# Newer versions of GDAL's module ask each program to choose between errors and exceptions.
warnings.filterwarnings("ignore", category=FutureWarning, module="osgeo")
# And newer versions of Python do not like what the tests do to the process.
warnings.filterwarnings("ignore", category=DeprecationWarning, message=".*fork")
spec = importlib.util.spec_from_file_location("loader", {str(TESTS / "conftest.py")!r})
spec.loader.exec_module(importlib.util.module_from_spec(spec))
from image_collections.tests.gdal.faults.jobs import *
"""
# What libtiff itself prints when a thread that compresses cannot write.
LIBTIFF = "_tiff"


def command(body, before=()):
    return [*before, sys.executable, "-c", HEAD + body]


def answer(body, *, before=(), seconds=120):
    """Run statements in a process of its own; return what the last printed line says, as JSON."""
    done = subprocess.run(
        command(body, before), capture_output=True, text=True, timeout=seconds, check=False
    )
    assert done.returncode == 0, (done.returncode, done.stderr[-2000:])
    said = [line for line in done.stderr.splitlines() if not line.startswith(LIBTIFF)]
    assert not said, f"nothing is said on the console: {said}"
    return json.loads(done.stdout.splitlines()[-1])


def begun(body):
    """Start statements in a process of its own, and return it when it has said a line."""
    process = subprocess.Popen(
        command(body), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline(), "the process ended"
    return process


def in_own_mounts(script):
    """Return the start of a command that first runs a shell script which mounts what it likes.

    None where this system does not let us.
    """
    unshare = shutil.which("unshare")
    # Unchanged: in a folder that is the root of this process, which has its own mounts already.
    for options in ((), ("--map-root-user",), ("--propagation", "unchanged")):
        start = [unshare, "--mount", *options, "sh", "-c"]
        if (
            unshare
            and not subprocess.run([*start, "mount -t tmpfs x /mnt"], check=False).returncode
        ):
            return [*start, f'{script} && exec "$@"', "sh"]
    return None
