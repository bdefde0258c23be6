# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the processes of the fault tests do: a run, and what it leaves."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

from image_collections.engine.errors import EngineError
from image_collections.engine.progress import Silence
from image_collections.engine.run import run as running
from image_collections.engine.run.job import Resources, Target
from image_collections.tests.support.runs import *  # noqa: F403 (for the statements of the tests)

OLDER = "an older result"


def attempt(plan, path, *, options=(), threads=2, memory=0, progress=None):
    """Run a plan; return what was wrong, empty when nothing was."""
    try:
        running.run(
            plan,
            {"composite": Target(str(path), tuple(options))},
            resources=Resources(threads, memory),
            progress=progress or Silence(),
        )
    except EngineError as error:
        return f"{type(error).__name__}: {error}"
    return ""


def listing(folder):
    return sorted(path.name for path in Path(folder).iterdir())


def open_files(folder):
    """Return what this process has open in a folder, also when it is removed; of Linux alone."""
    found = []
    for number in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):  # that of the list itself
            found.append(str(number.readlink()))
    return [path for path in found if path.startswith(str(folder))]


def report(message, target):
    """Say what was wrong, what lies in the folder of the target, and what is in the target."""
    target = Path(target)
    content = target.read_bytes()[: len(OLDER)].decode("latin1") if target.exists() else ""
    print(json.dumps([message, listing(target.parent), content]))
