# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The recovery after killed runs: a user's older files are put back, and the rest is removed.

Work folders are found beside the targets of the next run. With a folder for notes, those of other
folders are found too: there the path of each is noted as long as it is in use.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from ..text import worded
from .journal import first_of, read_journal, take_back
from .work_folder import WorkFolder, left_over, remove, work_folders

# In a work folder whose files the next run of the same kind goes on with; says of which kind.
RESUME = "resume"


class Notes:
    """Keeps the paths of work folders that are in use, when it has a folder for that."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def keep_in(self, folder: Path | None) -> None:
        """Use a folder of this user for the notes, which is made when it is needed, or none."""
        self._folder = folder

    def add(self, path: Path) -> None:
        """Note a work folder; that it cannot be noted ends no run."""
        if self._folder is not None:
            with contextlib.suppress(OSError):
                self._folder.mkdir(parents=True, exist_ok=True)
                (self._folder / path.name).write_text(str(path), encoding="utf-8")

    def drop(self, path: Path) -> None:
        """Forget a work folder."""
        if self._folder is not None:
            remove(self._folder / path.name)

    def paths(self) -> Iterator[Path]:
        """Give the work folders; those that are gone are forgotten, unless their drive is."""
        if self._folder is None:
            return
        try:
            notes = list(self._folder.iterdir())
        except OSError:
            return
        for note in notes:
            with contextlib.suppress(OSError, UnicodeDecodeError):
                path = Path(note.read_text(encoding="utf-8"))
                if path.name == note.name and (os.path.lexists(path) or not path.parent.exists()):
                    yield path
                else:
                    remove(note)


NOTES = Notes()


def recover(parent: Path | None = None) -> list[Path]:
    """Clean up after dead runs, beside `parent`'s files and wherever it is noted.

    Returns the files that are as they were before, which these runs had begun to replace.
    """
    restored: list[Path] = []
    for path in NOTES.paths():
        _clean(path, restored, is_known=True)
    for path in work_folders(parent) if parent is not None else ():
        _clean(path, restored)
    return restored


def _clean(path: Path, restored: list[Path], *, is_known: bool = False) -> None:
    folder = left_over(path, is_known=is_known)
    if folder is None:
        if path.parent.exists() and not os.path.lexists(path):
            NOTES.drop(path)
        return
    try:
        # What cannot be put back now stays where it is, for the next time.
        with contextlib.suppress(OSError, ValueError, TypeError, IndexError):
            _restore(folder, restored)
            if not (path / RESUME).exists():
                folder.remove()
                NOTES.drop(path)
    finally:
        folder.release()


def _restore(folder: WorkFolder, restored: list[Path]) -> None:
    """Put back what a dead run had moved; raise OSError when not all of it can be."""
    moves = read_journal(folder.path)
    if moves is not None:
        take_back(moves)
        restored += [move.target for move in moves if move.had_older]
        return
    first = first_of(folder.path)
    if first is None:
        return
    if not first.parent.exists():
        raise FileNotFoundError(worded("'{path}' is not there", path=first.parent))
    if read_journal(first) is not None:
        _clean(first, restored, is_known=True)
        if read_journal(first) is not None:
            raise BlockingIOError(worded("'{path}' is in use", path=first))
