# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The function that GDAL calls for the pixels of a live composite.

Files name this module and its function, and GDAL is told to trust it and nothing else.
"""

from __future__ import annotations

import gc
import threading
from collections import OrderedDict
from typing import Any

from numpy.typing import NDArray

from ..errors import CancelledError, EngineError, SourceError
from ..grid.grid import Window
from ..text import worded
from .cache import BlockCache
from .faults import Faults, LiveFault
from .requests import Requests
from .session import Session
from .tile_pool import KeptTiles
from .workers import Workers

# Live composites whose plans are kept ready.
MOST_SESSIONS = 8

# What a file without a plan is filled with, to see whether GDAL can call this at all.
PROBE = 7

_lock = threading.Lock()
_sessions: OrderedDict[str, Session] = OrderedDict()
_cache = BlockCache()
# Tiles of images on servers; no folder is set for them but by the window of QGIS.
tiles = KeptTiles()
_workers = Workers(when_idle=_cache.clear, tiles=tiles)
# What is being answered; who knows that nobody waits for some of it may have that given up.
requests = Requests()
# Those who show live composites are told here what is wrong with one.
faults = Faults()


def pixels(
    in_ar: list[NDArray[Any]],
    out_ar: NDArray[Any],
    xoff: int,
    yoff: int,
    xsize: int,
    ysize: int,
    raster_xsize: int,
    raster_ysize: int,
    buf_radius: int,
    gt: list[float],
    **arguments: Any,
) -> None:
    """Fill the part of a band that GDAL asks for; errors become errors of GDAL."""
    plan = _text(arguments.get("plan", ""))
    if not plan:
        out_ar[...] = PROBE
        return
    kind: Any = _text(arguments.get("kind", ""))
    band = _text(arguments.get("band", ""))
    # What is no number is no band either.
    number = int(band) if band.isdecimal() and len(band) < 10 else 0
    window = Window(xoff, yoff, xsize, ysize)
    try:
        out_ar[...] = _computed(plan, kind, number, window, out_ar.shape)
    except EngineError as error:
        reason = str(error)
        # One that another is made of is part of what is wrong with that.
        is_told = not isinstance(error, CancelledError) and not _workers.depth
    else:
        faults.worked(plan)
        return
    if is_told:
        faults.failed(plan, reason)
    # Without the error that it comes from: its frames hold open files, and errors in a circle would
    # hold them until QGIS has taken down GDAL.
    raise LiveFault(reason)


def _computed(
    plan: str, kind: Any, band: int, window: Window, shape: tuple[int, ...]
) -> NDArray[Any]:
    session = session_of(plan)
    height, width = shape
    try:
        with requests.asked(session.grid, window, (height, width)) as request:
            return session.read(kind, band, window, (height, width), request)
    except SourceError as error:
        if not session.is_moved:
            raise
        reason = str(error)
    raise SourceError(
        worded(
            "{reason} If its file was moved, put it back, or make the live "
            "composite again; one that was moved together with its images is set "
            "right when QGIS opens it.",
            reason=reason,
        )
    )


def stop(plan: str) -> None:
    """End what is being computed for a plan that nobody looks at any more."""
    with _lock:
        session = _sessions.pop(plan, None)
    if session is not None:
        session.stop()


def release() -> None:
    """End everything, and close all files."""
    with _lock:
        sessions = list(_sessions.values())
        _sessions.clear()
    for session in sessions:
        session.stop()
    _workers.end()
    tiles.finish()
    _cache.clear()
    requests.forget()
    # Errors that are kept somewhere hold datasets, which must go before QGIS ends GDAL.
    gc.collect()


def session_of(plan: str) -> Session:
    """Return what computes a plan, given as text; made now when it is not ready."""
    with _lock:
        session = _sessions.pop(plan, None)
        if session is None:
            session = Session(plan, _workers, _cache)
        _sessions[plan] = session
        while len(_sessions) > MOST_SESSIONS:
            _sessions.popitem(last=False)
    return session


def _text(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
