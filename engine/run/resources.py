# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Resources of a run: threads, and memory with a share for each thing that needs some."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..grid.blocks import SIDE_BY_SIDE
from ..images import Image
from ..inputs.datasets import DatasetPool
from ..reading.cloud_tiles import KEPT_BYTES
from .threads import threads_available

# Memory that a thread may take for what is worked on when the user sets none.
THREAD_BUDGET = 320 * 1024 * 1024
# Of the memory that is set, the share for what is worked on: images, stacks and results.
WORK = 0.5
# That for tiles that GDAL decodes, and for what open files keep of them.
DECODED = 0.25
# That for finished blocks which wait to be written, and that for what the writer has not yet
# handed to the file; no more than so many bytes are of use to it.
WAITING = 0.125
UNWRITTEN = 0.125
MOST_UNWRITTEN = 32 * 1024 * 1024
# Of what is worked on, the share for tiles of clouds where these are looked for.
CLOUDS = 0.25
# Where images are read at once for a block, the share of its work for what they take then.
AHEAD = 0.25
# Where one tile takes more than the share for tiles, the rest takes less, but this share at least.
LEAST = 0.25
# Memory of a thread that is not shared out.
LITTLE = 1024 * 1024
# More threads than this only take memory and file handles from each other.
MOST_THREADS = 128
# Threads that read from servers, and blocks that are begun then: at least, and before they are
# made larger.
READERS = 16
FEWEST_BEGUN = 2
ENOUGH_BEGUN = 4
# Blocks that are done or being done for each thread, so that none waits for what takes the results.
# Who asks for one thread wants one processor to work: then what takes the results is waited for.
BLOCKS_AHEAD = 2


@dataclass(frozen=True)
class Resources:
    """What a run may use; 0 means as much as is sensible. `memory` is in bytes.

    `tile` is what one decoded tile of the images takes, in bytes, where that is known. `readers`
    are threads that only read: there may be more, and more of those that wait for them (`begun`),
    than `threads` work and have memory.
    """

    threads: int = 0
    memory: int = 0
    tile: int = 0
    readers: int = 0
    begun: int = 0

    def beside_tiles(self, images: Sequence[Image]) -> Resources:
        """Return what a run of some images may use: the less, the more their tiles take."""
        if not self.memory:
            return self
        tile = self.handles().tile_memory(images)
        # What a thread has freed is kept for it by the system's library, and of no use to others.
        fitting = int(self._total * (1.0 - LEAST)) // max(1, tile)
        return replace(self, tile=tile, threads=max(1, min(self.thread_count, fitting)))

    def for_servers(self, size: int, most_together: int = SIDE_BY_SIDE) -> Resources:
        """Return what a run may use that reads from servers; a block takes so many bytes at least.

        Most of the time is spent waiting: within what the run may take anyway, many blocks are
        begun, or fewer large ones, each of so many of these as `most_together` says.
        """
        with_readers = replace(self, readers=READERS)
        fitting = with_readers.work_memory * self.thread_count // max(1, size)
        begun = fitting // max(1, min(most_together, fitting // ENOUGH_BEGUN))
        begun = max(self.thread_count, FEWEST_BEGUN, min(READERS, begun))
        return replace(with_readers, begun=begun)

    def for_blocks(self, size: int) -> Resources:
        """Return what a run may use whose finished blocks take so many bytes each, at least.

        Blocks are no smaller than a tile of the result: where only few fit, as few threads work.
        One more was given out, and one stands in the cache of the file.
        """
        if not self.memory:
            return self
        fitting = int(self._beside_tile * (1.0 - DECODED)) // max(1, size) - 2
        count = max(1, min(self.thread_count, fitting))
        return replace(self, begun=count) if self.begun else replace(self, threads=count)

    def shared(self, count: int) -> Resources:
        """Return what each of so many runs at the same time may use."""
        memory = max(1, self.memory // count) if self.memory else 0
        return replace(self, threads=max(1, self._working // count), memory=memory)

    @property
    def thread_count(self) -> int:
        """Number of threads that compute blocks."""
        return self.begun or self._working

    @property
    def _working(self) -> int:
        return min(self.threads, MOST_THREADS) if self.threads > 0 else threads_available()

    @property
    def thread_memory(self) -> int:
        """Bytes for each thread."""
        return max(1, self._total // self.thread_count)

    @property
    def work_memory(self) -> int:
        """Bytes for what a thread works on; when none are set, all else comes on top."""
        if not self.memory:
            return THREAD_BUDGET * self._working // self.thread_count
        # Very little is all for work: everything else takes more in any case.
        share = int(self._beside_tile * WORK) // self.thread_count
        share = int(share * (1.0 - AHEAD)) if self.readers else share
        return max(share, min(self.thread_memory, LITTLE))

    @property
    def decoded_memory(self) -> int:
        """Bytes for the tiles of images that a thread which reads has decoded."""
        return max(1, int(self._total // (self.readers or self.thread_count) * DECODED))

    @property
    def unwritten_memory(self) -> int:
        """Bytes of finished tiles that are handed to the file at once."""
        return min(MOST_UNWRITTEN, int(self._beside_tile * UNWRITTEN))

    @property
    def cloud_memory(self) -> int:
        """Bytes for tiles of clouds, which the blocks share; part of what is worked with."""
        return min(KEPT_BYTES, int(self.work_memory * self.thread_count * CLOUDS))

    def blocks_ahead(self, size: int) -> int:
        """Return how many blocks of so many bytes may be done or being done."""
        threads = self.thread_count
        if threads == 1:
            return 1
        spare = int(self._beside_tile * WAITING) // max(1, size)
        return min(BLOCKS_AHEAD * threads, threads + spare)

    def images_ahead(self, size: int) -> int:
        """Return how many images may be read at once for one block, if each takes so many bytes."""
        spare = int(self.work_memory / (1.0 - AHEAD) * AHEAD)
        return max(1, min(self.readers, spare // max(1, size)))

    def handles(self) -> DatasetPool:
        """Return what opens files for a run, within its memory.

        When none is set, threads need not wait for each other's large tiles, as long as these are
        within the budgets of all.
        """
        room = 0 if self.memory or self.readers else self._total
        count = self.readers or self.thread_count
        return DatasetPool(count, memory=self.decoded_memory, room=room)

    @property
    def _beside_tile(self) -> int:
        """Bytes of which the shares besides those for tiles are taken."""
        left = (self._total - self.thread_count * self.tile) / (1.0 - DECODED)
        return int(min(self._total, max(left, self._total * LEAST)))

    @property
    def _total(self) -> int:
        return self.memory or THREAD_BUDGET * self._working
