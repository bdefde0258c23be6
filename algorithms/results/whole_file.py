# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Small files that are written at once: each is there as a whole, or what was there before is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ...engine.outputs.transaction import Transaction


def write_whole(path: str | Path, write: Callable[[Path], object]) -> None:
    """Have a function write a file, and put that in its place when it is whole.

    The function gets a path of the same name elsewhere; what it raises is passed on. Raises
    WriteError when the file cannot be put in its place.
    """
    with Transaction() as outputs:
        write(outputs.draft(path))
        outputs.deliver()
