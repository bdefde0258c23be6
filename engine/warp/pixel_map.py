# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The map from cells of a grid to places in an image, whatever the CRS and the geometry of it.

GDAL's own approximation depends on the block that is asked for. Here the approximation is tied to
the grid, so that a cell has the same place in the image, to the last bit, in every window.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..arrays import Floats, Mask
from ..grid.grid import Grid, Window
from ..images import Image
from .crs import full_turn, same_crs
from .geometry import Geometry, inner_points
from .longitudes import from_edge, unwrapped
from .source_pixels import EDGE

# Largest error of interpolated coordinates, in pixels of the image.
TOLERANCE = 1e-3

# Share of the fourth difference that is the largest error of cubic interpolation: 9 / 16 / 4!
_CUBIC_ERROR = 0.0235

# Numbers that fit the processor's cache.
_CACHED = 1 << 14

# Cells between the nodes that are transformed exactly; the finer ones are for places where the
# coarser ones will not do. With 1 there is nothing left to interpolate.
STEPS = (64, 16, 4, 1)


@dataclass(frozen=True)
class PixelMap:
    """Where the cells of a grid lie in an image; plain values, for any thread.

    `affine` is (x, x per column, x per row, y, y per column, y per row) when the image needs no
    reprojection. Else every `step` cells a node is transformed, and what is between is
    interpolated; where that is not good enough the nodes stand closer, down to every cell.
    `scale` is the number of pixels in a cell, in x and y of the image, the same for the whole
    image.
    """

    grid: Grid
    geometry: Geometry
    affine: tuple[float, float, float, float, float, float] | None
    step: int
    scale: tuple[float, float]

    @classmethod
    def create(cls, image: Image, grid: Grid) -> PixelMap:
        """Find out how to go from the grid to the image; raise when there is no way."""
        geometry = Geometry.create(image)
        if geometry.geotransform is not None and same_crs(geometry.crs, grid.crs):
            affine = _affine(geometry.geotransform, grid)
            scale = math.hypot(affine[1], affine[2]), math.hypot(affine[4], affine[5])
            return cls(grid, geometry, affine, 1, (_snapped(scale[0]), _snapped(scale[1])))
        draft = cls(grid, geometry, None, 1, (1.0, 1.0))
        columns, rows = draft._samples()
        step, scale = draft._first_step(columns, rows), draft._scale(columns, rows)
        return cls(grid, geometry, None, step, scale)

    @property
    def period(self) -> float | None:
        """After how many columns of the image its longitudes come round again; None for others."""
        turn, geotransform = full_turn(self.geometry.crs), self.geometry.geotransform
        if turn is None or geotransform is None or geotransform[2] or geotransform[4]:
            return None
        return abs(turn / geotransform[1])

    def coordinates(self, window: Window, corners: bool = False) -> tuple[Floats, Floats]:
        """Return (x, y) in pixels of the image at the centres of the window's cells.

        The arrays are (height, width), with `corners` (height + 1, width + 1) at the cell
        corners. NaN is where the transformation fails.
        """
        extra = int(corners)
        cells = Window(window.column, window.row, window.width + extra, window.height + extra)
        shift = 0.0 if corners else 0.5
        if self.affine is not None:
            return self._affine_coordinates(cells, shift)
        return self._interpolated(cells, shift, self.step)

    def exact(self, columns: Floats, rows: Floats) -> tuple[Floats, Floats]:
        """Return (x, y) in pixels of the image of places in the grid, each one transformed."""
        x = self.grid.left + columns * self.grid.cell_width
        y = self.grid.top - rows * self.grid.cell_height
        return self.geometry.pixels_at(self.grid.crs, x, y)

    def _affine_coordinates(self, cells: Window, shift: float) -> tuple[Floats, Floats]:
        affine = self.affine or (0.0,) * 6
        columns = np.arange(cells.column, cells.column + cells.width) + shift
        rows = (np.arange(cells.row, cells.row + cells.height) + shift)[:, None]
        along_x = affine[0] + affine[1] * columns
        period = self.period
        if period is not None:
            along_x = from_edge(along_x, (self.geometry.width - period) / 2, period, EDGE)
        x = along_x + affine[2] * rows
        y = (affine[3] + affine[4] * columns) + affine[5] * rows
        return x, y

    # Interpolation

    def _interpolated(self, cells: Window, shift: float, step: int) -> tuple[Floats, Floats]:
        columns = np.arange(cells.column, cells.column + cells.width)
        rows = np.arange(cells.row, cells.row + cells.height)
        at_column, at_row = columns // step, rows // step
        node_columns, node_rows = np.meshgrid(
            np.arange(at_column[0] - 2, at_column[-1] + 4) * float(step),
            np.arange(at_row[0] - 2, at_row[-1] + 4) * float(step),
        )
        nodes_x, nodes_y = self.exact(node_columns, node_rows)
        x = _interpolate(nodes_x, cells, step, shift)
        y = _interpolate(nodes_y, cells, step, shift)
        is_smooth = _is_smooth(nodes_x) & _is_smooth(nodes_y)
        if not is_smooth.all():
            is_rough = ~is_smooth[at_row - at_row[0]][:, at_column - at_column[0]]
            self._refine(cells, shift, step, is_rough, (x, y))
        return x, y

    def _refine(
        self,
        cells: Window,
        shift: float,
        step: int,
        is_rough: Mask,
        coordinates: tuple[Floats, Floats],
    ) -> None:
        """Put better coordinates where the nodes are too far apart.

        Which ones depends on the lattices of nodes alone, not on the window.
        """
        finer = STEPS[STEPS.index(step) + 1]
        rows, columns = np.nonzero(is_rough)
        if finer == 1:
            exact = self.exact(cells.column + columns + shift, cells.row + rows + shift)
            for values, better in zip(coordinates, exact):
                values[rows, columns] = better
            return
        column, row = int(columns.min()), int(rows.min())
        width, height = int(columns.max()) - column + 1, int(rows.max()) - row + 1
        part = Window(cells.column + column, cells.row + row, width, height)
        at = part.slices(cells)
        for values, better in zip(coordinates, self._interpolated(part, shift, finer)):
            np.copyto(values[at], better, where=is_rough[at])

    # Measures of the whole image

    def _samples(self) -> tuple[Floats, Floats]:
        """Return places in the grid, in cells, that lie in the image, spread over both.

        Empty when the image does not touch the grid.
        """
        count = 4
        columns, rows = inner_points(self.geometry, count)
        x, y = self.geometry.coordinates_in(self.grid.crs, columns, rows)
        turn = full_turn(self.grid.crs)
        if turn is not None:
            x = unwrapped(x, (self.grid.bounds.left + self.grid.bounds.right) / 2, turn)
        steps = (np.arange(count) + 0.5) / count
        own_columns, own_rows = np.meshgrid(steps * self.grid.width, steps * self.grid.height)
        columns = np.concatenate([(x - self.grid.left) / self.grid.cell_width, own_columns.ravel()])
        rows = np.concatenate([(self.grid.top - y) / self.grid.cell_height, own_rows.ravel()])
        x, y = self.exact(columns, rows)
        good = (columns >= 0) & (columns < self.grid.width)
        good &= (rows >= 0) & (rows < self.grid.height)
        good &= (x >= 0) & (x <= self.geometry.width) & (y >= 0) & (y <= self.geometry.height)
        return columns[good], rows[good]

    def _scale(self, columns: Floats, rows: Floats) -> tuple[float, float]:
        """Return how far the image is crossed, in pixels, by a cell: the median of the samples."""
        across = self.exact(np.stack([columns - 0.5, columns + 0.5]), np.stack([rows, rows]))
        down = self.exact(np.stack([columns, columns]), np.stack([rows - 0.5, rows + 0.5]))
        scale = []
        for along_columns, along_rows in zip(across, down):
            steps = np.hypot(along_columns[1] - along_columns[0], along_rows[1] - along_rows[0])
            steps = steps[np.isfinite(steps)]
            scale.append(_snapped(float(np.median(steps))) if steps.size else 1.0)
        return scale[0], scale[1]

    def _first_step(self, columns: Floats, rows: Floats) -> int:
        """Return the largest step that will do for most places."""
        for step in STEPS[:-1]:
            if columns.size == 0 or self._rough_share(columns, rows, step) < 0.5:
                return step
        return STEPS[-2]

    def _rough_share(self, columns: Floats, rows: Floats, step: int) -> float:
        """Return the share of the places at which the step is too large."""
        offsets = np.arange(-2, 4)
        node_columns = (np.floor(columns / step)[:, None, None] + offsets[None, None, :]) * step
        node_rows = (np.floor(rows / step)[:, None, None] + offsets[None, :, None]) * step
        x, y = self.exact(*np.broadcast_arrays(node_columns, node_rows))
        rough = sum(not (_is_smooth(a).all() and _is_smooth(b).all()) for a, b in zip(x, y))
        return rough / columns.size


def _affine(
    geotransform: tuple[float, ...], grid: Grid
) -> tuple[float, float, float, float, float, float]:
    """Return how columns and rows of the grid become x and y in pixels."""
    left, across, shear_x, top, shear_y, down = geotransform
    x, y = grid.left - left, grid.top - top
    width, height = grid.cell_width, -grid.cell_height
    if shear_x == 0.0 and shear_y == 0.0:
        return (x / across, width / across, 0.0, y / down, 0.0, height / down)
    area = across * down - shear_x * shear_y
    return (
        (x * down - y * shear_x) / area,
        width * down / area,
        -height * shear_x / area,
        (y * across - x * shear_y) / area,
        -width * shear_y / area,
        height * across / area,
    )


def _snapped(pixels: float) -> float:
    """Return the whole number that is next, when it is near enough for GDAL to take it."""
    nearest = round(pixels)
    return float(nearest) if nearest >= 1 and abs(pixels - nearest) < 0.05 else pixels


def _is_smooth(nodes: Floats) -> Mask:
    """Return which cells of the lattice can be interpolated; `nodes` has two more on every side.

    The error of cubic interpolation is a small part of the fourth difference, which any jump
    makes large.
    """
    across = _rim(np.abs(_fourth_difference(nodes)[1:-1]).T).T
    down = _rim(np.abs(_fourth_difference(nodes.T)[1:-1]).T)
    is_known = np.isfinite(nodes)[1:-1, 1:-1]
    for _ in range(2):
        is_known = (is_known[:-3] & is_known[1:-2] & is_known[2:-1] & is_known[3:]).T
    smooth: Mask = is_known & (_CUBIC_ERROR * (across + down) <= TOLERANCE)
    return smooth


def _fourth_difference(nodes: Floats) -> Floats:
    """Return the fourth difference along the columns, at all but two nodes on either side."""
    outer, inner = nodes[:, :-4] + nodes[:, 4:], nodes[:, 1:-3] + nodes[:, 3:-1]
    difference: Floats = outer - 4.0 * inner + 6.0 * nodes[:, 2:-2]
    return difference


def _rim(bends: Floats) -> Floats:
    """Return the largest for each cell: of its two nodes in rows, its four lines in columns.

    NaN only where none is known: at the edge of what can be transformed one side must do.
    """
    sides = np.fmax(bends[:-1], bends[1:])
    pairs = np.fmax(sides[:, :-1], sides[:, 1:])
    largest: Floats = np.fmax(pairs[:, :-2], pairs[:, 2:])
    return largest


def _interpolate(nodes: Floats, cells: Window, step: int, shift: float) -> Floats:
    """Return the cubic interpolation of the nodes, which have two more on every side.

    A cell's value is made of its sixteen nodes in one order, whatever the window.
    """
    at, part = _steps(cells.column, cells.width, step, shift)
    terms = _cubic_terms(nodes[1:-1, 1:-1].T)
    lines = np.empty((cells.width, nodes.shape[0] - 2))
    _cubic([term[at] for term in terms], part[:, None], lines)
    terms = _cubic_terms(np.ascontiguousarray(lines.T))
    out = np.empty((cells.height, cells.width))
    at, part = _steps(cells.row, cells.height, step, shift)
    # Few rows at a time, all between the same nodes, so that they stay in the processor's cache.
    most = max(1, _CACHED // cells.width)
    start = 0
    while start < cells.height:
        stop = min(start + most, int(np.searchsorted(at, at[start], side="right")))
        _cubic([term[at[start]] for term in terms], part[start:stop, None], out[start:stop])
        start = stop
    return out


def _steps(first: int, count: int, step: int, shift: float) -> tuple[NDArray[np.int_], Floats]:
    """Return between which nodes the cells of a row or column lie, and how far, from 0 to 1."""
    cells = np.arange(first, first + count)
    return cells // step - first // step, ((cells % step) + shift) / step


def _cubic_terms(nodes: Floats) -> list[Floats]:
    """Return the terms, from the highest, of the cubics through four nodes, along the rows.

    The first node is at -1, and the cubic is used from 0 to 1.
    """
    before, first, second, after = nodes[:-3], nodes[1:-2], nodes[2:-1], nodes[3:]
    cube = ((after - before) - 3.0 * (second - first)) / 6.0
    square = ((before - first) + (second - first)) / 2.0
    return [cube, square, ((second - first) - square) - cube, first]


def _cubic(terms: list[Floats], at: Floats, out: Floats) -> None:
    np.multiply(terms[0], at, out=out)
    for term in terms[1:-1]:
        out += term
        out *= at
    out += terms[-1]
