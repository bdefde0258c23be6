# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Ending a run at some move or removal of a file, as a kill does, and making moves fail."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from unittest import mock

MOVES = ("rename", "replace")
REMOVALS = ("unlink", "remove", "rmdir")
ALL = (*MOVES, *REMOVALS, "link")


class Killed(BaseException):
    """The run has been killed; nothing catches this."""


class Steps:
    """Counts the steps of some kinds below a folder, and does `act` instead of some of them.

    `act` gets the number of a step, from 1, and its name; the step is done when it returns.
    """

    def __init__(self, folder, names, act):
        self._folder = str(folder)
        self._act = act
        self.count = 0
        self._patches = [mock.patch.object(os, name, self._wrapped(name)) for name in names]

    def __enter__(self):
        for patch in self._patches:
            patch.start()
        return self

    def __exit__(self, *_):
        for patch in self._patches:
            patch.stop()

    def _wrapped(self, name):
        original = getattr(os, name)

        def step(*paths, **options):
            is_below = any(options.get(key) is not None for key in ("dir_fd", "src_dir_fd"))
            if is_below or str(paths[0]).startswith(self._folder):
                self.count += 1
                self._act(self.count, name)
            return original(*paths, **options)

        return step


@contextlib.contextmanager
def killed_at(folder, number):
    """Kill what is done inside at a step, before it is done: from there on nothing changes."""

    def act(count, name):
        if count >= number:
            raise Killed

    with Steps(folder, ALL, act) as steps, contextlib.suppress(Killed):
        yield steps


@contextlib.contextmanager
def failing_at(folder, numbers, names=MOVES):
    """Let some moves fail, as on Windows where another program holds a file open."""

    def act(count, name):
        if count in numbers:
            raise PermissionError(13, "The process cannot access the file")

    with Steps(folder, names, act) as steps:
        yield steps


def contents(folder):
    """Return what is in a folder: the content of files, and where links lead, by path."""
    found = {}
    for path in sorted(Path(folder).rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        elif path.is_file():
            found[name] = path.read_bytes()
    return found
