# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The journal of a delivery: written before the first move, and taken back from it.

The journal lies in the first of the work folders of a delivery; the others name that one. As long
as it is there, the older files are those that count; without it, the new ones are.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..text import worded
from .work_folder import BEFORE, NEW, is_work_folder, remove

JOURNAL = "journal"
# In each further work folder of a delivery: the path of the one with the journal.
FIRST = "first"


@dataclass(frozen=True)
class Move:
    """A name beside a work folder that gets a new file, loses its older one, or both.

    `new` tells the new file from all others, None when there is none.
    """

    work_folder: Path
    name: str
    new: tuple[int, int] | None
    had_older: bool

    @property
    def target(self) -> Path:
        """Where the file goes."""
        return self.work_folder.parent / self.name

    @property
    def draft(self) -> Path:
        """Where the new file comes to be."""
        return self.work_folder / NEW / self.name

    @property
    def kept(self) -> Path:
        """Where the older file is meanwhile."""
        return self.work_folder / BEFORE / self.name

    def set_older_aside(self) -> None:
        """Keep the older file; where it can have two names it stays at its place until replaced.

        Raises OSError when that cannot be done.
        """
        if not self.had_older:
            return
        if self.new is not None and stat.S_ISREG(self.target.lstat().st_mode):
            # Some file systems know no second names, and some systems allow them to owners only.
            with contextlib.suppress(OSError, NotImplementedError):
                os.link(self.target, self.kept)
                return
        self.target.rename(self.kept)

    def put_new(self) -> None:
        """Put the new file in its place; raise OSError when that cannot be done."""
        if self.new is not None:
            self.draft.replace(self.target)

    def take_back(self) -> None:
        """Put the older file back, from whatever was done; raise OSError when that cannot be."""
        if not os.path.lexists(self.work_folder):
            if not self.work_folder.parent.exists():
                raise FileNotFoundError(
                    worded("'{path}' is not there", path=self.work_folder.parent)
                )
            return
        there = identity(self.target)
        is_new_there = there is not None and there == self.new and not os.path.lexists(self.draft)
        if not self.had_older:
            if is_new_there:
                self.target.rename(self.draft)
            return
        if not os.path.lexists(self.kept) or _is_same(self.kept, self.target):
            return
        if there is None or (is_new_there and not self.kept.is_dir()):
            self.kept.replace(self.target)
        elif is_new_there:
            self.target.rename(self.draft)
            self.kept.rename(self.target)
        else:
            # Somebody has put another file there since: both are kept.
            self.kept.rename(_free(self.target))


def write_journal(moves: Sequence[Move]) -> None:
    """Note what is about to be moved; raise OSError when that cannot be done."""
    folders = _folders(moves)
    for folder in folders[1:]:
        (folder / FIRST).write_text(str(folders[0]), encoding="utf-8")
    records = [[str(move.work_folder), move.name, move.new, move.had_older] for move in moves]
    draft = folders[0] / f"{JOURNAL}.tmp"
    with draft.open("w", encoding="utf-8") as file:
        json.dump(records, file)
        file.flush()
        with contextlib.suppress(OSError):
            os.fsync(file.fileno())
    draft.replace(folders[0] / JOURNAL)


def end_journal(moves: Sequence[Move]) -> None:
    """Let the new files be those that count; raise OSError when that cannot be done."""
    (_folders(moves)[0] / JOURNAL).unlink()


def read_journal(folder: Path) -> list[Move] | None:
    """Return the moves that a work folder has noted, None when it has noted none.

    Raises OSError and ValueError when they cannot be read.
    """
    try:
        text = (folder / JOURNAL).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    moves = []
    for path, name, new, had_older in json.loads(text):
        if Path(name).name != name or name in ("", "..") or "\\" in name:
            raise ValueError(f"'{name}' is no name of a file")
        found = Path(path)
        if os.path.lexists(found) and not is_work_folder(found, is_known=True):
            raise ValueError(f"'{path}' is no work folder")
        moves.append(Move(found, name, None if new is None else (new[0], new[1]), bool(had_older)))
    return moves


def take_back(moves: Sequence[Move]) -> None:
    """Put all older files back and end the journal; as many as can be, then raise OSError."""
    failures = []
    for move in reversed(moves):
        try:
            move.take_back()
        except OSError as error:
            failures.append(error)
    if failures:
        raise failures[0]
    remove(_folders(moves)[0] / JOURNAL)


def first_of(folder: Path) -> Path | None:
    """Return the work folder whose journal says what became of this one, None when it is alone."""
    try:
        return Path((folder / FIRST).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None


def identity(path: Path) -> tuple[int, int] | None:
    """Return what a file keeps when it is moved, and another one has not; None without a file."""
    try:
        found = path.lstat()
    except OSError:
        return None
    # Folders have no size of their own, and some drives keep no more than seconds.
    size = 0 if stat.S_ISDIR(found.st_mode) else found.st_size
    return size, int(found.st_mtime)


def _folders(moves: Sequence[Move]) -> list[Path]:
    return list(dict.fromkeys(move.work_folder for move in moves))


def _is_same(kept: Path, target: Path) -> bool:
    try:
        return os.path.samestat(kept.lstat(), target.lstat())
    except OSError:
        return False


def _free(target: Path) -> Path:
    """Return a name beside a target that is not taken."""
    number = 1
    while True:
        path = target.with_name(f"{target.stem}_before_{number}{target.suffix}")
        if not os.path.lexists(path):
            return path
        number += 1
