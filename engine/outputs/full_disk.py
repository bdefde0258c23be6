# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is said of a file that cannot be written since the disk is full."""

from __future__ import annotations

import errno
import os
import re
import shutil
from pathlib import Path

from ..text import worded

# A disk with less than this many bytes is full for any file. Databases give back a part of what
# they had when they find no more, so that it is never quite 0.
FULL = 1 << 20

_NUMBERS = frozenset(getattr(errno, name) for name in ("ENOSPC", "EDQUOT") if hasattr(errno, name))
# What SQLite, GDAL and the systems call it. Systems also say it in the language of the session.
_WORDS = re.compile(
    "|".join(
        [
            "no space left|dis[ck] (?:is )?full|not enough (?:free |disk )?space|quota exceeded",
            *(re.escape(os.strerror(number)) for number in sorted(_NUMBERS)),
        ]
    ),
    re.IGNORECASE,
)
# How GDAL begins what SQLite says, with all of the statement.
_STATEMENT = re.compile(r"sqlite3_\w+\(.*\) failed:\s*|failed to prepare SQL: .* [-:] ", re.DOTALL)


def full_disk(
    path: str | Path, reason: str = "", error: OSError | None = None, name: str = ""
) -> str:
    """Return the sentence for a file that a full disk has no room for; empty when it has room.

    `reason` is what GDAL or the system says, `error` what was raised, `name` what the file is
    called in the sentence, its path without it. The file is the draft of a transaction, or written
    whole: what was in its place before is there still.
    """
    if not is_full(path, reason, error):
        return ""
    return worded(
        "The disk is full, so '{path}' is not written. Make room there or choose another disk. "
        "What was in its place is unchanged.",
        path=name or path,
    )


def is_full(path: str | Path, reason: str = "", error: OSError | None = None) -> bool:
    """Return True when a file could not be written since the disk is full, or a user's part of it.

    Many formats do not say why they fail: then the room that is left tells.
    """
    if error is not None and error.errno is not None:
        return error.errno in _NUMBERS
    if _WORDS.search(reason):
        return True
    try:
        return shutil.disk_usage(Path(path).absolute().parent).free < FULL
    except OSError:
        return False


def without_statements(reason: str) -> str:
    """Return what GDAL says without the SQL in it, which may be longer than all else."""
    return _STATEMENT.sub("", reason)
