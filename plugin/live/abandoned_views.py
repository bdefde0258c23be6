# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The end of what the map asked live composites for, when nobody looks at that view any more.

QGIS gives up drawing a view when the map is moved, zoomed or cancelled, but GDAL cannot be told. A
request says nothing of who asks: one is given up only where it is for the pixels of the view, and
nothing else that may ask for these is known to be at work.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import lru_cache

from qgis.core import (
    QgsApplication,
    QgsCsException,
    QgsLayoutItemMap,
    QgsProject,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer

from ...algorithms.layers.rectangles import as_bounds, as_rectangle
from ...algorithms.layers.transforms import crs_of, living, transform_between
from ...engine.grid.grid import Bounds
from ...engine.live.pixels import requests
from ...engine.live.requests import Request
from ..jobs import JOBS

# A request lies in its view but for so many pixels at the edges, and covers this share of what the
# view shows of the composite, on both axes.
_EDGE, _SHARE = 2.0, 0.9
# So much may the pixels of a request be larger or smaller than those of the view, on the axes of
# the composite's grid, and where that has another CRS.
_ALIKE, _ALIKE_ELSEWHERE = 1.1, 3.0
# QGIS asks for larger views in pieces of so many pixels.
_PIECE = 1000
# What QGIS calls the task that saves the map as a picture.
_PICTURE = "QgsMapRendererTask"


@dataclass(frozen=True)
class View:
    """What is drawn of a map: its extent, in the CRS of the WKT, on so many pixels.

    The pixels are not known of the map of a layout, and 0.
    """

    bounds: Bounds
    crs: str
    columns: int = 0
    rows: int = 0

    def asks_for(self, request: Request) -> bool:
        """Return True for a request as QGIS makes it to draw this view; in the main thread."""
        seen = self._in(request.grid.crs)
        if seen is None:
            return False
        asked, (width, height) = request.bounds, request.pixel
        shown = seen.intersection(request.grid.bounds)
        edge_x, edge_y = _EDGE * width, _EDGE * height
        if shown is None or not (
            asked.left >= shown.left - edge_x
            and asked.right <= shown.right + edge_x
            and asked.bottom >= shown.bottom - edge_y
            and asked.top <= shown.top + edge_y
        ):
            return False
        rows, columns = request.shape
        is_wide = asked.right - asked.left >= _SHARE * (shown.right - shown.left) - edge_x
        is_high = asked.top - asked.bottom >= _SHARE * (shown.top - shown.bottom) - edge_y
        if not (is_wide or columns >= _PIECE) or not (is_high or rows >= _PIECE):
            return False
        return not self.columns or self._has_pixels_like(request, seen)

    def _has_pixels_like(self, request: Request, seen: Bounds) -> bool:
        """Return True where the view's pixels are as large, or smaller than the cells."""
        alike = _ALIKE if _are_same(request.grid.crs, self.crs) else _ALIKE_ELSEWHERE
        across, down = request.pixel
        own = (seen.right - seen.left) / self.columns, (seen.top - seen.bottom) / self.rows
        cells = request.grid.cell_width, request.grid.cell_height
        return all(
            1 / alike <= pixel / max(wanted, cell if not request.is_decimated else 0.0) <= alike
            for pixel, wanted, cell in zip((across, down), own, cells)
        )

    def _in(self, crs: str) -> Bounds | None:
        """Return the extent in another CRS, None where it has none."""
        if _are_same(crs, self.crs):
            return self.bounds
        context = QgsProject.instance().transformContext()
        transform = transform_between(crs_of(self.crs), crs_of(crs), context)
        box = as_rectangle(self.bounds)
        try:
            found = transform.transformBoundingBox(box)
        except QgsCsException:
            return None
        return as_bounds(found) if found.isFinite() else None


class AbandonedViews(QObject):
    """Follows a map, and has requests end that it has made for a view and wants no more."""

    def __init__(self, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._view: View | None = None
        # The view that was given up last, with the number of the last request that can be of it.
        self._left: tuple[View, int] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._settle)
        canvas.renderStarting.connect(self._begin)
        canvas.mapRefreshCanceled.connect(self._leave)
        canvas.mapCanvasRefreshed.connect(self._end)

    def close(self) -> None:
        """Follow the map no longer."""
        self._timer.stop()
        self._canvas.renderStarting.disconnect(self._begin)
        self._canvas.mapRefreshCanceled.disconnect(self._leave)
        self._canvas.mapCanvasRefreshed.disconnect(self._end)

    def _begin(self) -> None:
        settings = self._canvas.mapSettings()
        size = settings.outputSize()
        crs = living(settings.destinationCrs()).toWkt()
        box = as_bounds(settings.visibleExtent())
        self._view = View(box, crs, max(1, size.width()), max(1, size.height()))
        if self._left is not None and self._left[0] == self._view:
            self._left = None  # it is drawn again, with what has come of it already
        requests.forget(self._view.asks_for)
        self._settle()

    def _leave(self) -> None:
        if self._view is not None:
            self._left, self._view = (self._view, requests.count), None
            # A new view begins at once, or never.
            self._timer.start(0)

    def _end(self) -> None:
        self._view = None

    def _settle(self) -> None:
        left, self._left = self._left, None
        if left is not None:
            view, last = left
            others = _Others()
            requests.give_up(
                last, lambda request: view.asks_for(request) and not others.may_ask_for(request)
            )


class _Others:
    """What else may ask for pixels: layouts, pictures of the map, tasks, and the main thread.

    Animations are many pictures of the map.
    """

    def __init__(self) -> None:
        kinds = {
            task.metaObject().className() for task in QgsApplication.taskManager().activeTasks()
        }
        self._draws_picture = _PICTURE in kinds or any(
            record.draws_map and not record.has_ended for record in JOBS.records
        )
        self._has_tasks = bool(kinds)
        self._main = threading.get_ident()
        self._maps = [
            View(as_bounds(item.extent()), living(item.crs()).toWkt())
            for layout in QgsProject.instance().layoutManager().layouts()
            for item in layout.items()
            if isinstance(item, QgsLayoutItemMap)
        ]

    def may_ask_for(self, request: Request) -> bool:
        """Return True for a request that may not be of the map."""
        if self._draws_picture or request.thread == self._main:
            return True
        # Algorithms take the cells as they are.
        if self._has_tasks and not request.is_decimated:
            return True
        return any(view.asks_for(request) for view in self._maps)


@lru_cache(maxsize=64)
def _are_same(one: str, other: str) -> bool:
    """Return True for two texts of one CRS."""
    first, second = map(crs_of, (one, other))
    return one == other or first == second
