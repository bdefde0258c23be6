# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Finished tiles that wait for the next run: of which run they are, and what the log says of them.

Exports write tiles here, clusters on their workers; both go on from what an interrupted run left.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any

from ..outputs.transaction import Transaction
from ..progress import Progress
from ..text import worded


def digest_of(*identity: Any) -> str:
    """Return what tells the tiles of a run from those of all others; plain values go in."""
    return hashlib.sha256(json.dumps(identity).encode()).hexdigest()


def tell_kept(kept: int, tiles: int, progress: Progress) -> None:
    """Say in the log how many tiles need not be made."""
    if kept:
        progress.info(
            worded(
                "{kept} of {tiles} {tiles:tile|tiles} {kept:is|are} kept from an earlier run.",
                kept=kept,
                tiles=tiles,
            )
        )


@contextmanager
def left_for_next_run(
    tiles: Collection[Any],
    outputs: Transaction,
    progress: Progress,
    errors: type[BaseException] = BaseException,
) -> Iterator[None]:
    """Let the folders of tiles stay when the block ends in such an error, and say where they are.

    Without any of `tiles` then, there is nothing to stay.
    """
    try:
        yield
    except errors:
        for folder in outputs.keep() if tiles else ():
            progress.info(
                worded(
                    "The finished tiles wait in '{folder}' for the same run to be "
                    "repeated; remove this folder if it never is.",
                    folder=folder,
                )
            )
        raise
