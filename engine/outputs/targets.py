# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Targets of files: whether they can be put there, and what else goes when they are replaced."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path

from ..errors import WriteError
from ..text import QT_TRANSLATE_NOOP, worded
from .full_disk import full_disk

# Files that belong to a raster of the same name, and would describe the one that was there before.
COMPANIONS = (".aux.xml", ".ovr", ".msk")
# The same for databases: what stands in these would be taken for a part of the new one.
_JOURNALS = ("-wal", "-shm", "-journal")
# Formats of several files, which differ in their endings; one that is not written again would be
# taken for a part of the new ones.
_FAMILIES = {
    ".shp": "shp shx dbf prj qpj cpg qix sbn sbx idm ind shp.xml qmd",
    ".tab": "tab dat map id ind",
    ".mif": "mif mid",
    ".csv": "csv csvt",
    ".gml": "gml gfs xsd",
}

# What is said of a folder for results that cannot be made, and of any other.
NOT_MADE = QT_TRANSLATE_NOOP(
    "ImageCollections", "The output folder '{folder}' cannot be made: {reason}."
)
OTHER_NOT_MADE = QT_TRANSLATE_NOOP(
    "ImageCollections", "The folder '{folder}' cannot be made: {reason}."
)


def companions_of(names: Collection[str]) -> set[str]:
    """Return the names of further files that go when files of these names are replaced."""
    found: set[str] = set()
    for name in names:
        found.update(name + ending for ending in (*COMPANIONS, *_JOURNALS))
        path = Path(name)
        for ending in _FAMILIES.get(path.suffix.lower(), "").split():
            found.add(f"{path.stem}.{ending}")
    return found - set(names)


def make_folder(folder: Path, said: str = NOT_MADE) -> list[Path]:
    """Make a folder, unless it is there; return what was made, those above it first.

    Raises WriteError, with a sentence, when that cannot be.
    """
    lineage = [*reversed(folder.absolute().parents), folder.absolute()]
    try:
        missing = [each for each in lineage if not each.exists()]
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _not_made(folder, error, said) from error
    return missing


def _not_made(folder: Path, error: OSError, said: str = NOT_MADE) -> WriteError:
    return WriteError(
        full_disk(folder, error=error) or worded(said, folder=folder, reason=error.strerror)
    )


def check_makeable(folder: Path) -> None:
    """Raise WriteError when a folder for results is not there and cannot be made, or be filled."""
    above = folder = folder.absolute()
    try:
        with suppress(FileNotFoundError, NotADirectoryError):
            folder.lstat()
    except OSError as error:  # a name that is too long, for one
        raise _not_made(folder, error) from error
    while not os.path.lexists(above) and above != above.parent:
        above = above.parent
    if _seen(above.is_dir) and os.access(above, os.W_OK):
        return
    if above == folder:
        raise _not_writable_to(folder) if _seen(folder.is_dir) else _is_file(folder)
    if _seen(above.is_dir):
        raise WriteError(
            worded(
                "The output folder '{folder}' cannot be made: '{above}' cannot be written to.",
                folder=folder,
                above=above,
            )
        )
    raise WriteError(
        worded(
            "The output folder '{folder}' cannot be made: '{above}' is a file.",
            folder=folder,
            above=above,
        )
    )


def _is_file(folder: Path) -> WriteError:
    return WriteError(
        worded("The output folder '{folder}' is a file; choose a folder.", folder=folder)
    )


def _not_writable_to(folder: Path) -> WriteError:
    return WriteError(worded("The output folder '{folder}' cannot be written to.", folder=folder))


def check_folder(path: str) -> None:
    """Raise WriteError when no file of this name can be put in its folder."""
    folder = Path(path).absolute().parent
    if _seen(folder.is_file):
        raise _is_file(folder)
    if not _seen(folder.is_dir):
        raise WriteError(
            worded("The output folder '{folder}' does not exist; create it first.", folder=folder)
        )
    try:
        is_folder = (folder / Path(path).name).lstat() and Path(path).is_dir()
    except FileNotFoundError:
        is_folder = False
    except OSError as error:  # a name that is too long, for one
        raise WriteError(
            worded(
                "The output '{path}' cannot be written: {reason}.", path=path, reason=error.strerror
            )
        ) from error
    if is_folder:
        raise WriteError(worded("The output '{path}' is a folder; add a file name.", path=path))
    if not os.access(folder, os.W_OK):
        raise _not_writable_to(folder)


def _seen(look: Callable[[], bool]) -> bool:
    """Return what a look at a path shows: nothing of names too long, and in closed folders."""
    try:
        return look()
    except OSError:
        return False


def check_replaceable(target: Path) -> None:
    """Raise WriteError when a file cannot be put in the place of what is there."""
    check_folder(str(target))
    try:
        # As on Windows: where a program holds it open, it cannot be renamed, not even to itself.
        target.rename(target)
        if sys.platform != "win32":
            _check_owner(target)
        # A new file is put in its place, for which the rights of the folder are enough.
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, worded("it is write-protected"))
    except FileNotFoundError:
        return
    except OSError as error:
        raise cannot_replace(target, error) from error


def cannot_replace(target: Path, error: OSError) -> WriteError:
    """Return the error for a file that cannot take the place of an older one."""
    return WriteError(
        full_disk(target, error=error)
        or worded(
            "The output '{target}' cannot be replaced: {reason}. Close the "
            "programs and remove the layers that use it, or choose another name.",
            target=target,
            reason=error.strerror or error,
        )
    )


def _check_owner(target: Path) -> None:
    """Raise PermissionError where a shared folder lets only owners replace their files."""
    folder = target.parent.stat()
    user = os.geteuid()
    if folder.st_mode & stat.S_ISVTX and user not in (0, folder.st_uid, target.lstat().st_uid):
        raise PermissionError(1, worded("it belongs to another user"))
