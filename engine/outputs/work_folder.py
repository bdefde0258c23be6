# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The folder beside a target in which its files come to be, until they are whole and are moved.

A folder stays behind when its process is killed. Each holds a file that is locked as long as its
run is alive, whatever program that is in: so the next run knows which are left over. In a folder
that many people share, others can put things there: what is taken for a work folder has a name
that nobody can know before, is no link, belongs to this user, and says its own name in its lock.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

PREFIX = ".image-collections-"
LOCK = "lock"
# What is to be delivered.
NEW = "new"
# What was at the targets, until all that is new has taken its place.
BEFORE = "before"

_NAME = re.compile(re.escape(PREFIX) + "[0-9a-f]{16}")
# How often the removal of a folder is begun anew.
REMOVALS = 5
# Behind the text of the lock: where Windows locks a byte, others cannot read it.
_LOCKED_BYTE = 1024
# Held by threads of this program until a lock is taken and named: no other takes it in between.
_LOCKING = threading.Lock()


class WorkFolder:
    """A folder that this process has locked; made by `make_work_folder`, or left by a dead run."""

    def __init__(self, path: Path, lock: IO[bytes]) -> None:
        self.path = path
        self._lock: IO[bytes] | None = lock

    @property
    def new(self) -> Path:
        """The folder of what is to be delivered."""
        return self.path / NEW

    @property
    def before(self) -> Path:
        """The folder of what was at the targets."""
        return self.path / BEFORE

    def release(self) -> None:
        """Let go of the folder, which stays; nothing happens a second time."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def remove(self) -> None:
        """Remove the folder with all that is in it; nothing happens a second time."""
        if self._lock is None:
            return
        try:
            # The lock last, so that a folder that is half removed is still left over. Again, since
            # a worker elsewhere may put its last file there in the meantime.
            for _ in range(REMOVALS):
                parts = [part for part in self.path.iterdir() if part.name != LOCK]
                if not parts:
                    break
                for part in parts:
                    remove(part)
            else:
                return
        except OSError:
            return
        finally:
            self.release()
        remove(self.path)


def make_work_folder(parent: Path) -> WorkFolder:
    """Make a folder for what is to be in `parent`; raise OSError when that cannot be."""
    while True:
        path = parent / f"{PREFIX}{secrets.token_hex(8)}"
        path.mkdir(mode=0o700)
        with _LOCKING:
            lock = _new_lock(path)
        if lock is not None:
            break
    folder = WorkFolder(path, lock)
    try:
        folder.new.mkdir()
        folder.before.mkdir()
    except BaseException:
        folder.remove()
        raise
    return folder


def left_over(path: Path, *, is_known: bool = False) -> WorkFolder | None:
    """Return a work folder whose run is not alive any more, None when it is anything else.

    With `is_known`, this user has noted its path before: on network drives that give files other
    owners nothing else tells whose it is.
    """
    if not _is_own(path, is_known=is_known):
        return None
    if not _NAME.fullmatch(path.name):
        _remove_empty(path)
        return None
    with _LOCKING:
        lock = _lock_of_dead(path)
    return None if lock is None else WorkFolder(path, lock)


def _lock_of_dead(path: Path) -> IO[bytes] | None:
    """Return the locked file of a folder, None when its run is alive or it is no such folder."""
    flags = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    try:
        lock: IO[bytes] = os.fdopen(os.open(path / LOCK, flags), "r+b")
    except FileNotFoundError:
        _remove_empty(path)  # the lock is there before anything else
        return None
    except OSError:
        return None
    with contextlib.ExitStack() as closing:
        closing.enter_context(lock)
        try:
            _lock(lock)
            lock.seek(0)
            is_named = lock.read(_LOCKED_BYTE) == path.name.encode()
            if not is_named and any(part.name != LOCK for part in path.iterdir()):
                return None
        except OSError:
            return None
        closing.pop_all()
    return lock


def is_work_folder(path: Path, *, is_known: bool = False) -> bool:
    """Return True when a folder has the name, the kind and the owner of one of this user's."""
    return bool(_NAME.fullmatch(path.name)) and _is_own(path, is_known=is_known)


def _is_own(path: Path, *, is_known: bool) -> bool:
    """Return True for a folder of this user that nobody else may write to."""
    try:
        found = path.lstat()
    except OSError:
        return False
    if not stat.S_ISDIR(found.st_mode):  # a link is none
        return False
    if sys.platform == "win32":
        return not found.st_file_attributes & stat.FILE_ATTRIBUTE_REPARSE_POINT
    return is_known or (found.st_uid == os.geteuid() and not found.st_mode & 0o022)


def work_folders(parent: Path) -> Iterator[Path]:
    """Give what is called like a work folder in a folder."""
    with contextlib.suppress(OSError):
        yield from [path for path in parent.iterdir() if path.name.startswith(PREFIX)]


def remove(path: Path) -> None:
    """Remove a file, a link or a folder; nothing happens when it cannot be."""
    with contextlib.suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink()


def _remove_empty(folder: Path) -> None:
    with contextlib.suppress(OSError):
        folder.rmdir()


def _new_lock(folder: Path) -> IO[bytes] | None:
    """Return the locked file of a new folder, None when another run took it for left over."""
    try:
        file: IO[bytes] = (folder / LOCK).open("x+b", buffering=0)
    except FileNotFoundError:
        return None
    except OSError:
        folder.rmdir()
        raise
    try:
        _lock(file)
    except BlockingIOError:
        file.close()
        return None
    except OSError:
        # Where a network drive knows no locks, nobody can tell, and nothing is ever removed.
        pass
    try:
        file.seek(0)
        file.write(folder.name.encode())
    except OSError:
        file.close()
        remove(folder)
        raise
    if (folder / LOCK).exists():
        return file
    file.close()
    return None


def _lock(file: IO[bytes]) -> None:
    """Lock a file, as long as it is open; raise OSError when it is locked already."""
    if sys.platform == "win32":
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
