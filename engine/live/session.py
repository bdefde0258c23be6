# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A live composite that is open: its plan, at every size that was asked for."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array
from ..composites.method import Kind, Wanted
from ..errors import EngineError, InvalidOptionError
from ..grid import blocks
from ..grid.grid import Grid, Window
from ..images import Image
from ..inputs.joined_files import file_paths, is_on_servers_only
from ..inputs.subdatasets import file_of
from ..pixels.validity import put_with_nodata
from ..planning.plan import Plan
from ..planning.plan_json import plan_from_text
from ..planning.product import Product
from ..remote.crew import Crew
from ..run.resources import READERS
from ..run.threads import SHUTDOWN_TIMEOUT
from ..text import worded
from .cache import BlockCache
from .coarse import at_overview_level, coarse_window, factor_for
from .tile_parts import tile_parts
from .workers import Workers

# Memory that a part of a window may take while it is worked on.
PART_BYTES = 48 * 1024 * 1024
# Pixels for which a thread of their own is worth while.
SMALLEST_PART = 64 * 64
# Seconds after which it is looked again whether the files of the images have changed.
LOOK_AGAIN = 2.0


class _Either(threading.Event):
    """Set when the session ends, or when what one request asks for is given up."""

    def __init__(self, ended: threading.Event, given_up: threading.Event | None) -> None:
        super().__init__()
        self._both = [ended] if given_up is None else [ended, given_up]

    def is_set(self) -> bool:
        return any(each.is_set() for each in self._both)


class Session:
    """Computes windows of a live composite; safe to use from several threads."""

    def __init__(self, text: str, workers: Workers, cache: BlockCache) -> None:
        self._plan = plan_from_text(text)
        self._workers = workers
        self._cache = cache
        # Names the blocks of this session in the cache; a number could come again.
        self._name = object()
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._levels: dict[int, Plan] = {1: self._plan}
        # Not beside images of this computer: these may be live composites, which wait for workers.
        self._is_on_servers = all(map(is_on_servers_only, self._plan.images))
        self._stamp = self._stamp_of_files()
        self._looked = time.monotonic()

    def stop(self) -> None:
        """Let what is being computed end with an error."""
        self._stopped.set()

    @property
    def is_moved(self) -> bool:
        """True when the file of an image is not where it was."""
        return bool(missing(self._plan.images))

    @property
    def grid(self) -> Grid:
        """The grid of the composite."""
        return self._plan.grid

    def read(
        self,
        kind: Kind,
        band: int,
        window: Window,
        shape: tuple[int, int],
        given_up: threading.Event | None = None,
    ) -> Array:
        """Return one band of a window, in the type of the file, as (height, width) = `shape`.

        Raises EngineError when an image cannot be read, or the plan cannot be worked with, and
        CancelledError when `given_up` is set.
        """
        stopped = _Either(self._stopped, given_up)
        try:
            return self._read(kind, band, window, shape, stopped)
        except EngineError:
            raise
        # A plan comes from a file, which may be crafted or damaged in ways that no check knows.
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            reason = repr(error)
        # Without the error that it comes from, whose frames hold open files.
        raise InvalidOptionError(
            worded(
                "The plan of the live composite cannot be used ({reason}). Make it again.",
                reason=reason,
            )
        )

    def _read(
        self,
        kind: Kind,
        band: int,
        window: Window,
        shape: tuple[int, int],
        stopped: threading.Event,
    ) -> Array:
        self._look_at_files()
        factor = factor_for(min(window.width / shape[1], window.height / shape[0]))
        plan = self._level(factor)
        inner = coarse_window(window, factor, plan.grid)
        block = self._block(plan, factor, kind, band, inner, stopped)
        if factor == 1 and shape == (window.height, window.width):
            return block
        rows = _nearest(window.row, window.height, shape[0], factor, inner.row, inner.height)
        columns = _nearest(window.column, window.width, shape[1], factor, inner.column, inner.width)
        return block[rows[:, None], columns]

    def _block(
        self,
        plan: Plan,
        factor: int,
        kind: Kind,
        band: int,
        window: Window,
        stopped: threading.Event,
    ) -> Array:
        product = _product(plan, kind)
        if not 1 <= band <= product.bands:
            raise InvalidOptionError(
                worded("The plan of the live composite makes no band {band}.", band=band)
            )
        size = product.bands * window.pixels * np.dtype(product.file.dtype).itemsize
        if size > self._cache.largest // 2:
            # Too large to be kept for the other bands.
            return self._compute(plan, product, window, [band - 1], stopped)[0]
        key = (self._name, self._stamp, kind, factor, window)
        every = range(product.bands)
        block: Array = self._cache.get(
            key,
            lambda: self._compute(plan, product, window, every, stopped),
            stopped,
            may_wait=not self._workers.depth,
        )[band - 1]
        return block

    def _compute(
        self,
        plan: Plan,
        product: Product,
        window: Window,
        bands: Sequence[int],
        stopped: threading.Event,
    ) -> Array:
        """Return some bands of a product, shape (bands, height, width)."""
        dtype = np.dtype(product.file.dtype)
        values = np.empty((len(bands), window.height, window.width), dtype)
        wanted = Wanted(provenance=product.kind == "provenance", quality=product.kind == "quality")
        crew = Crew(READERS) if self._is_on_servers else None
        reader = plan.reader(
            self._workers.count, stopped, self._workers.handles, crew=crew, ahead=READERS
        )

        most = max(1, PART_BYTES // plan.bytes_per_pixel)

        def fill(share: Window) -> None:
            for part in blocks.parts(share, most):
                put(part)

        def put(part: Window) -> None:
            out = plan.compute(part, reader, wanted).block(product.kind)
            at = part.slices(window)
            for place, band in enumerate(bands):
                if band == len(product.outputs):
                    values[(place, *at)] = out.alpha()
                    continue
                numbers, valid = out.values[band], out.valid[band]
                put_with_nodata(numbers, valid, product.file.nodata, values[(place, *at)])

        is_small = window.pixels < SMALLEST_PART
        count = 1 if is_small else min(self._workers.count, -(-window.pixels // SMALLEST_PART))
        try:
            self._workers.map(fill, tile_parts(plan, window, count), is_small=is_small)
        finally:
            if crew is not None:
                crew.leave(0.0 if stopped.is_set() else SHUTDOWN_TIMEOUT)
        return values

    def _level(self, factor: int) -> Plan:
        with self._lock:
            if factor not in self._levels:
                self._levels[factor] = at_overview_level(self._plan, factor)
            return self._levels[factor]

    def _look_at_files(self) -> None:
        """Forget what is known of the files when they have changed."""
        if time.monotonic() < self._looked + LOOK_AGAIN:
            return
        with self._lock:
            self._looked = time.monotonic()
            stamp = self._stamp_of_files()
            if stamp == self._stamp:
                return
            self._stamp = stamp
            self._levels = {1: self._plan}
        self._workers.renew()

    def _stamp_of_files(self) -> tuple[Any, ...]:
        paths = (path for image in self._plan.images for path in file_paths(image))
        return tuple(_stamp(file_of(path)) for path in paths)


def is_file_path(path: str) -> bool:
    """Return True for a file of this system; others, as /vsicurl/, are GDAL's business."""
    return Path(path).is_absolute() and not path.startswith("/vsi")


def missing(images: Sequence[Image]) -> list[Image]:
    """Return the images whose files are not there."""
    return [
        image for image in images if any(_is_missing(file_of(path)) for path in file_paths(image))
    ]


def _is_missing(path: str) -> bool:
    return is_file_path(path) and not Path(path).exists()


def _stamp(path: str) -> tuple[int, int] | None:
    try:
        status = Path(path).stat()
    except (OSError, ValueError):
        return None  # no file of this system, as /vsicurl/
    return status.st_mtime_ns, status.st_size


def _product(plan: Plan, kind: Kind) -> Product:
    for product in plan.products:
        if product.kind == kind:
            return product
    raise InvalidOptionError(worded("The plan of the live composite makes no {kind}.", kind=kind))


def _nearest(
    first: int, count: int, shown: int, factor: int, inner_first: int, inner_count: int
) -> NDArray[np.intp]:
    """Return for each shown row or column the nearest one of the block."""
    cells = (first + (np.arange(shown) + 0.5) * (count / shown)) / factor
    return np.clip(np.floor(cells).astype(np.intp) - inner_first, 0, inner_count - 1)
