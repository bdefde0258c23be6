# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The folder beside a target in which its files come to be, until they are whole and are moved.

A folder stays behind when its process is killed. Each holds a file that is locked as long as its
run is alive, whatever program that is in: so the next run knows which are left over.
"""

from __future__ import annotations

import contextlib
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

PREFIX = ".image-collections-"
LOCK = "lock"
# What was at the target, until all that is new has taken its place.
BEFORE = "before"


class WorkFolder:
    """A folder beside `target`, between `make`, which raises OSError, and `remove`."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._path: Path | None = None
        self._lock: IO[bytes] | None = None

    def make(self) -> None:
        """Make the folder; those that killed runs left beside it are removed."""
        parent = self._target.parent
        for folder in parent.glob(f"{PREFIX}*"):
            _remove_left_over(folder)
        while self._lock is None:
            self._path = Path(tempfile.mkdtemp(prefix=PREFIX, dir=parent))
            self._lock = _locked(self._path)

    def remove(self) -> None:
        """Remove the folder with all that was not delivered; nothing happens a second time."""
        if self._lock is not None and self._path is not None:
            _remove(self._path, self._lock)
            self._lock = None

    @property
    def path(self) -> Path:
        """The folder."""
        if self._path is None:
            raise ValueError("the folder has not been made")
        return self._path

    def deliver(self, companions: Sequence[str]) -> None:
        """Put the files of the folder beside the target, and the one of its name in its place.

        Files that are called as one of these with one of `companions` behind it belong to what was
        there before, and go. Raises OSError when anything cannot be replaced; then all that was
        there before still is.
        """
        folder = self._target.parent
        found = {part.name for part in self.path.iterdir()} - {LOCK}
        names = found - {self._target.name}
        replaced = names | {name + companion for name in found for companion in companions}
        before = self.path / BEFORE
        before.mkdir()
        try:
            for name in replaced:
                with contextlib.suppress(FileNotFoundError):
                    (folder / name).replace(before / name)
            # The target comes last: when it is there, all that belongs to it is too.
            for name in (*names, *(found - names)):
                (self.path / name).replace(folder / name)
        except OSError:
            with contextlib.suppress(OSError):
                for name in names:
                    (folder / name).unlink(missing_ok=True)
                for kept in before.iterdir():
                    kept.replace(folder / kept.name)
            raise


def write_text(target: Path, text: str, companions: Sequence[str] = ()) -> None:
    """Put a text in the place of a file at once; see `WorkFolder.deliver`. Raises OSError."""
    folder = WorkFolder(target)
    folder.make()
    try:
        (folder.path / target.name).write_text(text, encoding="utf-8")
        folder.deliver(companions)
    finally:
        folder.remove()


def _locked(folder: Path) -> IO[bytes] | None:
    """Return the locked file of a new folder, None when another run took it for left over."""
    try:
        file: IO[bytes] = (folder / LOCK).open("xb")
    except FileNotFoundError:
        return None
    except OSError:
        folder.rmdir()
        raise
    # Where a network drive knows no locks, nobody can tell, and nothing is ever removed.
    with contextlib.suppress(OSError):
        _lock(file)
    if (folder / LOCK).exists():
        return file
    file.close()
    return None


def _lock(file: IO[bytes]) -> None:
    """Lock a file, as long as it is open; raise OSError when it is locked already."""
    if sys.platform == "win32":
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _remove_left_over(folder: Path) -> None:
    """Remove a folder whose run is not alive any more."""
    with contextlib.suppress(OSError):
        if not (folder / LOCK).exists():
            folder.rmdir()  # only when it is empty: the lock is there before anything else
            return
        with (folder / LOCK).open("r+b") as file:
            _lock(file)
            _remove(folder, file)


def _remove(folder: Path, lock: IO[bytes]) -> None:
    """Remove a folder, the lock last, so that one that is half removed is still left over."""
    with contextlib.suppress(OSError):
        for part in folder.iterdir():
            if part.is_dir() and not part.is_symlink():
                shutil.rmtree(part, ignore_errors=True)
            elif part.name != LOCK:
                part.unlink(missing_ok=True)
        lock.close()
        shutil.rmtree(folder, ignore_errors=True)
    lock.close()
