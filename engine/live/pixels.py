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

from ..errors import EngineError, SourceError
from ..grid.grid import Window
from .cache import BlockCache
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
    window = Window(xoff, yoff, xsize, ysize)
    height, width = out_ar.shape
    session = session_of(plan)
    try:
        # What is no number is no band either.
        number = int(band) if band.isdecimal() and len(band) < 10 else 0
        with requests.asked(session.grid, window, (height, width)) as request:
            out_ar[...] = session.read(kind, number, window, (height, width), request)
    except EngineError as error:
        # Without the frames that it comes from: these hold open files, and errors in a circle would
        # hold them until QGIS has taken down GDAL.
        bare = error.with_traceback(None)
        if isinstance(bare, SourceError) and session.is_moved:
            bare = SourceError(
                f"{bare} If its file was moved, put it back, or make the live composite again; one "
                "that was moved together with its images is set right when QGIS opens it."
            )
        raise bare from None


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
