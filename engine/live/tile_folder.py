# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder of decoded tiles of images on servers, which several programs may use at once.

Each tile is a file of its own, named by the hash of what it is of, and is there whole or not.
"""

from __future__ import annotations

import contextlib
import os
import struct
import threading
import time
import uuid
import zlib
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

# Bytes of all tiles. They are counted anew each time after a program has written so many.
MOST = 512 * 1024 * 1024
COUNTED_AFTER = 32 * 1024 * 1024
# The share that is left when there are too many.
KEPT = 0.8
# Seconds after which a tile is read from its server again, as files may be made anew there.
OLDEST = 7 * 24 * 3600.0
# Seconds after which what somebody has begun to write is given up.
BEGUN = 3600.0

_TILE, _UNFINISHED = ".tile", ".part"
# Before the packed numbers: when they came from the server.
_HEAD = struct.Struct("<4sd")
_SIGN = b"ICT1"


class TileFolder:
    """Tiles by their keys; what the disk does not let be written is not kept, and nothing fails."""

    def __init__(self, folder: Path, most: int = MOST) -> None:
        self.folder = folder
        self._most = most
        self._lock = threading.Lock()
        # Bytes until the folder is looked through again.
        self._left = 0

    def read(self, key: str, size: int) -> bytes | None:
        """Return the numbers of a tile, None where they are not there, damaged or old."""
        path = self._path(key)
        try:
            content = path.read_bytes()
        except OSError:
            return None
        numbers = _unpacked(content, size)
        with contextlib.suppress(OSError):
            if numbers is None:
                path.unlink()
            else:
                os.utime(path)  # those that were used last go last
        return numbers

    def write(self, key: str, numbers: bytes) -> None:
        """Keep the numbers of a tile, as far as the disk lets them be."""
        path = self._path(key)
        content = _HEAD.pack(_SIGN, time.time()) + zlib.compress(numbers, 1)
        part = path.with_name(f"{uuid.uuid4().hex}{_UNFINISHED}")
        try:
            self._make_room(len(content))
            path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(content)
            part.replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                part.unlink()

    def clear(self) -> int:
        """Remove all tiles, and return how many bytes of the disk are free now."""
        freed = 0
        for path, status in self._files():
            with contextlib.suppress(OSError):
                path.unlink()
                freed += status.st_size
        return freed

    def size(self) -> int:
        """Return the bytes of all tiles."""
        return sum(status.st_size for _, status in self._files())

    def _path(self, key: str) -> Path:
        name = sha256(key.encode("utf-8", "surrogateescape")).hexdigest()
        return self.folder / name[:2] / f"{name}{_TILE}"

    def _files(self) -> Iterator[tuple[Path, os.stat_result]]:
        """Give the files that are tiles, or were to be."""
        for path in self.folder.glob("??/*"):
            if path.suffix in (_TILE, _UNFINISHED):
                with contextlib.suppress(OSError):  # another program has removed it
                    yield path, path.lstat()

    def _make_room(self, size: int) -> None:
        """Remove the tiles that were not used for the longest, when there are too many."""
        with self._lock:
            self._left -= size
            if self._left > 0:
                return
            files = sorted(self._files(), key=lambda file: file[1].st_mtime, reverse=True)
            is_full = size + sum(status.st_size for _, status in files) > self._most
            # So much is removed that there is room for a while.
            most = int(self._most * KEPT) if is_full else self._most
            held, now = size, time.time()
            for path, status in files:
                is_dead = path.suffix == _UNFINISHED and status.st_mtime < now - BEGUN
                held += status.st_size
                if is_dead or held > most:
                    held -= status.st_size
                    with contextlib.suppress(OSError):
                        path.unlink()
            self._left = min(COUNTED_AFTER, max(0, self._most - held))


def _unpacked(content: bytes, size: int) -> bytes | None:
    """Return the numbers in a file, None where they are not what they should be."""
    if len(content) < _HEAD.size:
        return None
    sign, moment = _HEAD.unpack_from(content)
    if sign != _SIGN or not 0 <= time.time() - moment <= OLDEST:
        return None
    unpacking = zlib.decompressobj()
    try:
        numbers = unpacking.decompress(content[_HEAD.size :], size + 1)
    except zlib.error:
        return None
    return numbers if len(numbers) == size and unpacking.eof else None
