# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a terrain flattening has to know of its image before it runs: cells and the sensor."""

from __future__ import annotations

import math
import threading
from dataclasses import replace

import numpy as np

from ..arrays import Floats
from ..composites.mosaic import Mosaic
from ..composites.radar_bands import image_of, values_of
from ..composites.terrain_flattening import TerrainFlattening
from ..errors import CancelledError, InvalidOptionError
from ..grid.grid import Grid, Window
from ..images import Image
from ..planning.plan import Plan
from ..planning.whole_image import plan_of_whole
from ..progress import Progress
from ..radar.terrain_flattening import radians_of
from ..text import worded
from ..warp.ground import Ground, ground_of_cell

# Squares of an image in which angles are looked at: on a side of the image, and their pixels.
SQUARES = 16
SQUARE = 32
# Angles that differ by less across an image say nothing of a direction, in radians.
LEAST_FALL = 1e-4
FEWEST_ANGLES = 16


def with_ground(plan: Plan, progress: Progress) -> Plan:
    """Return a plan of a terrain flattening that knows its cells, and where the sensor is.

    The azimuth is kept where there is one. Raises InvalidOptionError when the angles do not tell
    it, SourceError when they cannot be read, and CancelledError when the user stopped it.
    """
    method = plan.method_as(TerrainFlattening)
    index = image_of(plan.images, method.position)
    ground = _ground(plan.images[index], plan.grid)
    method = replace(method, column=_rounded(ground.column), row=_rounded(ground.row))
    if math.isnan(method.azimuth):
        azimuth = falling_direction(plan, index, method.angle, progress)
        progress.info(
            worded(
                "The angles of '{image}' fall to {azimuth:.1f} degrees: there is the sensor.",
                image=plan.images[index].name,
                azimuth=azimuth,
            )
        )
        method = replace(method, azimuth=azimuth)
    method.check(plan.images)
    return replace(plan, method=method)


def falling_direction(plan: Plan, index: int, band: int, progress: Progress) -> float:
    """Return in which direction a band of an image falls, in degrees clockwise from north.

    It is that of the plane that fits the angles of the whole image best, in the extent or not:
    those of some squares of pixels.
    """
    names = tuple(each.name for each in plan.images[index].bands)
    whole = plan_of_whole(plan, index, Mosaic(names))
    reader = whole.image_reader(1, threading.Event())
    columns, rows, angles = [], [], []
    for window in _squares(whole.grid):
        if progress.is_cancelled():
            raise CancelledError(worded("The work was cancelled."))
        block = reader.block(0, [band], window)
        if block is None:
            continue
        values, valid = values_of(block, 0, window)
        theta = radians_of(values)
        row, column = np.nonzero(valid & np.isfinite(theta))
        columns.append(column + float(window.column))
        rows.append(row + float(window.row))
        angles.append(theta[row, column])
    name = plan.images[index].name
    if sum(map(len, angles)) < FEWEST_ANGLES:
        raise InvalidOptionError(
            worded(
                "Image '{name}' has too few incidence angles to tell where the sensor "
                "is; enter the azimuth (AZIMUTH).",
                name=name,
            )
        )
    by_column, by_row = _plane(*map(np.concatenate, (columns, rows, angles)))
    if abs(by_column) * whole.grid.width + abs(by_row) * whole.grid.height < LEAST_FALL:
        raise InvalidOptionError(
            worded(
                "The incidence angle of image '{name}' is the same everywhere, and "
                "does not tell where the sensor is; enter the azimuth (AZIMUTH).",
                name=name,
            )
        )
    ground = _ground(whole.images[0], whole.grid)
    area = ground.column[0] * ground.row[1] - ground.column[1] * ground.row[0]
    east = (by_column * ground.row[1] - by_row * ground.column[1]) / area
    north = (by_row * ground.column[0] - by_column * ground.row[0]) / area
    # The last digits of sums depend on the processor.
    return round(math.degrees(math.atan2(-east, -north)), 6) % 360.0


def _plane(columns: Floats, rows: Floats, values: Floats) -> tuple[float, float]:
    """Return by how much values grow with a column and with a row, by least squares."""
    x, y, z = columns - columns.mean(), rows - rows.mean(), values - values[0]
    z = z - z.mean()
    xx, yy, xy = float((x * x).sum()), float((y * y).sum()), float((x * y).sum())
    xz, yz = float((x * z).sum()), float((y * z).sum())
    area = xx * yy - xy * xy
    if area <= 0.0:
        # All in one row, or in one column.
        return (xz / xx if xx else 0.0), (yz / yy if yy else 0.0)
    return (xz * yy - yz * xy) / area, (yz * xx - xz * xy) / area


def _squares(grid: Grid) -> list[Window]:
    """Return squares of cells all over a grid."""
    found = []
    for row in _starts(grid.height):
        for column in _starts(grid.width):
            width, height = min(SQUARE, grid.width - column), min(SQUARE, grid.height - row)
            found.append(Window(column, row, width, height))
    return found


def _starts(length: int) -> list[int]:
    """Return where squares begin on a side: everywhere where these are few, else evenly."""
    if length <= SQUARES * SQUARE:
        return list(range(0, length, SQUARE))
    return [place * (length - SQUARE) // (SQUARES - 1) for place in range(SQUARES)]


def _ground(image: Image, grid: Grid) -> Ground:
    return ground_of_cell(image, grid.crs, (grid.cell_width, grid.cell_height))


def _rounded(step: tuple[float, float]) -> tuple[float, float]:
    """Return a step without its last digits, which depend on the version of PROJ."""
    return float(f"{step[0]:.9g}"), float(f"{step[1]:.9g}")
