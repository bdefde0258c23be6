# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Animated GIF: everything opens it, also mail, slides and phones, where animated PNG stands still.

A picture has 255 colours of its own; what does not change from one to the next is not drawn again,
so that it does not flicker either. Source: Graphics Interchange Format, version 89a; the block that
has it played again and again is that of Netscape 2.0.
"""

from __future__ import annotations

import struct
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType

import numpy as np

from ..arrays import Codes
from ..errors import InvalidOptionError, WriteError
from ..outputs.full_disk import full_disk
from ..outputs.transaction import Transaction
from ..text import worded
from .lzw import compress
from .palette import paletted

# The last colour of a table stands for what stays as it was.
STAYS = 255
MOST_PIXELS_A_SIDE = 65535
# Hundredths of a second: browsers take fewer than 2 for a mistake.
LEAST_TIME, MOST_TIME = 2, 65535


class GifWriter:
    """Writes an animated GIF, picture by picture; a context that leaves nothing without `close`.

    The file at `path` stays as it was until `close` has put the new one there. All methods raise
    WriteError when something cannot be written; pictures may be added from one thread after the
    other.
    """

    def __init__(self, path: str | Path, width: int, height: int, seconds: float) -> None:
        """Begin a file of pictures of a size, each of which is shown for some seconds."""
        if not (0 < width <= MOST_PIXELS_A_SIDE and 0 < height <= MOST_PIXELS_A_SIDE):
            raise InvalidOptionError(
                worded(
                    "An animation has 1 to {most} pixels a side, and not {width} x {height}.",
                    most=MOST_PIXELS_A_SIDE,
                    width=width,
                    height=height,
                )
            )
        self._path = path
        self._time = min(max(round(100 * seconds), LEAST_TIME), MOST_TIME)
        self._before: Codes | None = None
        self._shape = (height, width)
        with ExitStack() as opened:
            self._outputs = opened.enter_context(Transaction())
            draft = self._outputs.draft(path)
            try:
                self._file = draft.open("wb")
            except OSError as error:
                raise self._not_written(error) from error
            opened.callback(self._give_up)
            self._opened = opened.pop_all()
        head = struct.pack("<6sHHBBB", b"GIF89a", width, height, 0x70, 0, 0)
        self._write(head + b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00")

    def __enter__(self) -> GifWriter:
        """Return the writer."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Remove what was not delivered."""
        self._opened.__exit__(kind, error, traceback)

    def add(self, pixels: Codes) -> None:
        """Add a picture: red, green and blue as uint8 of shape (height, width, 3)."""
        if pixels.shape != (*self._shape, 3):
            raise InvalidOptionError(
                worded(
                    "A picture of {width} x {height} pixels is none of an animation of "
                    "{wanted_width} x {wanted_height}.",
                    width=pixels.shape[1],
                    height=pixels.shape[0],
                    wanted_width=self._shape[1],
                    wanted_height=self._shape[0],
                )
            )
        self._write(_picture(pixels, self._before, self._time))
        self._before = pixels

    def close(self) -> None:
        """End the file, and put it in its place."""
        self._write(b"\x3b")
        try:
            self._file.close()
        except OSError as error:
            raise self._not_written(error) from error
        self._outputs.deliver()

    def _give_up(self) -> None:
        # What is still to be written of a file that goes may find no room either.
        with suppress(OSError):
            self._file.close()

    def _write(self, data: bytes) -> None:
        try:
            self._file.write(data)
        except OSError as error:
            raise self._not_written(error) from error

    def _not_written(self, error: OSError) -> WriteError:
        return WriteError(
            full_disk(self._path, error=error)
            or worded(
                "The animation '{path}' cannot be written: {reason}. Is the disk full, "
                "or the folder protected?",
                path=self._path,
                reason=error.strerror,
            )
        )


def _picture(pixels: Codes, before: Codes | None, time: int) -> bytes:
    """Return the blocks of a picture: the part of it that is another than before."""
    changed = np.ones(pixels.shape[:2], bool) if before is None else (pixels != before).any(axis=2)
    # One pixel at the least, so that a picture like the one before has its time too.
    changed[0, 0] |= not changed.any()
    rows, columns = (np.flatnonzero(changed.any(axis=axis)) for axis in (1, 0))
    top, left = int(rows[0]), int(columns[0])
    part = np.s_[top : rows[-1] + 1, left : columns[-1] + 1]
    changed = changed[part]
    colours, numbers = paletted(pixels[part][changed], STAYS)
    drawn = np.full(changed.shape, STAYS, np.uint8)
    drawn[changed] = numbers
    table = np.zeros((STAYS + 1, 3), np.uint8)
    table[: len(colours)] = colours
    height, width = drawn.shape
    # Shown over what is there, for a time, with one colour that is none.
    control = struct.pack("<BBBBHBB", 0x21, 0xF9, 4, 1 << 2 | 1, time, STAYS, 0)
    place = struct.pack("<BHHHHB", 0x2C, left, top, width, height, 0x80 | 7)
    return control + place + table.tobytes() + b"\x08" + _blocks(compress(drawn.tobytes()))


def _blocks(data: bytes) -> bytes:
    """Return data in blocks of at most 255 bytes, each with its length in front."""
    parts = [data[start : start + 255] for start in range(0, len(data), 255)]
    return b"".join(bytes([len(part)]) + part for part in parts) + b"\x00"
