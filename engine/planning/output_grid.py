# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The grid of a result: what was asked for, and the images where nothing was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import GridError
from ..grid.grid import Bounds, Grid, snapped_grid
from ..images import Image
from ..text import worded
from ..warp.crs import full_turn
from ..warp.extents import estimated_cell, image_bounds, native_grid
from ..warp.longitudes import joint_bounds

# A raster larger than this on a side is a mistake in extent, CRS or cell size.
LARGEST_SIDE = 2_000_000

# An image in another CRS sets the cell size only when it is clearly finer: the same 10 m become
# 9.99 m in the next UTM zone.
CLEARLY_FINER = 0.95


@dataclass(frozen=True)
class GridOptions:
    """What the user set of the output grid; None means that it follows from the images.

    `bounds` are in `crs`, or in the CRS of the reference or the first image.
    """

    crs: str | None = None
    bounds: Bounds | None = None
    cell_size: float | None = None
    reference: Grid | None = None


def grid_crs(images: Sequence[Image], options: GridOptions) -> str:
    """Return the CRS of the output: the one set, the reference's, or the first image's."""
    if options.crs:
        return options.crs
    return options.reference.crs if options.reference else images[0].crs


def output_grid(images: Sequence[Image], options: GridOptions) -> Grid:
    """Return the grid of the output.

    Raises GridError when it would be absurdly large.
    """
    crs = grid_crs(images, options)
    followed = images if options.reference is None else [_as_image(options.reference)]
    cell = _finest_cell(followed, crs)
    bounds = options.bounds or _union(followed, crs)
    anchor = _anchor(followed, crs, options.bounds)
    if options.cell_size is not None:
        cell = (options.cell_size, options.cell_size)
    if anchor is None:
        # Nothing to follow: round coordinates.
        anchor = (0.0, 0.0)
    columns = (bounds.right - bounds.left) / cell[0]
    rows = (bounds.top - bounds.bottom) / cell[1]
    if not (0 < columns < LARGEST_SIDE and 0 < rows < LARGEST_SIDE):
        raise GridError(
            worded(
                "The result would have {columns:.0f} x {rows:.0f} cells of {cell:g} x "
                "{cell2:g}; check the extent, the cell size and the CRS.",
                columns=columns,
                rows=rows,
                cell=cell[0],
                cell2=cell[1],
            )
        )
    return snapped_grid(crs, bounds, cell[0], cell[1], anchor)


def _as_image(grid: Grid) -> Image:
    """Return an image without bands that lies as the grid does."""
    return Image(
        position=0,
        name=worded("reference layer"),
        path="",
        crs=grid.crs,
        geotransform=grid.geotransform,
        width=grid.width,
        height=grid.height,
        bands=(),
        block_width=grid.width,
        block_height=1,
    )


def _union(images: Sequence[Image], crs: str) -> Bounds:
    """Return the rectangle of all images; where it is on the Earth, the shortest way round."""
    return joint_bounds([image_bounds(image, crs) for image in images], full_turn(crs))


def _finest_cell(images: Sequence[Image], crs: str) -> tuple[float, float]:
    natives = [native for image in images if (native := native_grid(image, crs))]
    cells = [(native.cell_width, native.cell_height) for native in natives]
    foreign = [estimated_cell(image, crs) for image in images if not native_grid(image, crs)]
    if not cells:
        return min(foreign, key=_area)
    finest = min(cells, key=_area)
    finer = [cell for cell in foreign if _area(cell) < _area(finest) * CLEARLY_FINER**2]
    return min(finer, key=_area) if finer else finest


def _area(cell: tuple[float, float]) -> float:
    return cell[0] * cell[1]


def _anchor(images: Sequence[Image], crs: str, extent: Bounds | None) -> tuple[float, float] | None:
    """Return a cell corner that the grid keeps to: of the first image that lies in the CRS."""
    for image in images:
        native = native_grid(image, crs)
        if native is not None:
            return native.left, native.top
    return None if extent is None else (extent.left, extent.top)
