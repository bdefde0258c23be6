# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Twelve lakes among mountains, as a radar sees them from two orbits on five dates each.

Power of VV with the speckle of 20 looks; slopes that face the sensor are brighter, and distorted
where they are steep. The last lake lies where no scene is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from osgeo import gdal, osr

LEFT, TOP, CELL = 600000.0, 3100000.0, 10.0
EPSG = 32645
ROWS, COLUMNS = 180, 260
NODATA = -9999.0
ORBITS = ("ascending", "descending")
DATES = tuple(date(2024, 6, 3) + timedelta(days=12 * number) for number in range(5))
LAND, WATER, LOOKS = 0.1, 0.008, 20
# As images of Sentinel-1 have them.
FEW_LOOKS = 4


@dataclass(frozen=True)
class Lake:
    """A lake: its id, its centre and its two radii in cells, and the date of its outline."""

    id: str
    row: float
    column: float
    height: float
    width: float
    target: date

    @property
    def is_seen(self):
        return self.row < ROWS

    def inside(self, rows, columns, grown=0.0):
        """Return where cells are in the lake, which may be so many cells larger."""
        down = (rows - self.row) / (self.height + grown)
        across = (columns - self.column) / (self.width + grown)
        return down**2 + across**2 <= 1

    def outline(self, shrunk=0.0):
        """Return the corners of the lake on the map; so many cells smaller."""
        turns = np.linspace(0, 2 * np.pi, 61)
        rows = self.row + 0.5 + (self.height - shrunk) * np.sin(turns)
        columns = self.column + 0.5 + (self.width - shrunk) * np.cos(turns)
        return list(zip((LEFT + columns * CELL).tolist(), (TOP - rows * CELL).tolist()))


def twelve_lakes():
    """Return the lakes; the last one is in no scene."""
    found = []
    for number in range(12):
        row, column = 30 + 60 * (number // 4), 35 + 62 * (number % 4)
        day = DATES[number % 5] + timedelta(days=(number * 5) % 11 - 5)
        height, width = 8 + number % 4, 11 - number % 3
        far = 500 if number == 11 else 0
        found.append(Lake(f"lake {number + 1}", row + far, column, height, width, day))
    return found


def write_scenes(folder, lakes):
    """Write the scenes of both orbits, with the bands VV and distortion, and return the paths."""
    rng = np.random.default_rng(20)
    rows, columns = np.mgrid[0:ROWS, 0:COLUMNS]
    # Ridges from north to south, two to each lake.
    slope = 0.5 * np.cos(columns / 62 * 4 * np.pi) * np.sin(rows / 20)
    water = np.zeros((ROWS, COLUMNS), dtype=bool)
    for lake in lakes:
        water |= lake.inside(rows, columns)
    paths = []
    for orbit in ORBITS:
        facing = slope if orbit == "ascending" else -slope
        power = np.where(water, WATER, LAND * (1 + facing))
        # Shores on the steep side lie in the mountain's image.
        distorted = (facing > 0.45).astype(float)
        for number, day in enumerate(DATES):
            values = power * rng.gamma(LOOKS, 1 / LOOKS, power.shape)
            # Another fifth of the scene is missing each time.
            side = COLUMNS // 5
            missing = columns // side == (number + (orbit == "descending") * 2) % 5
            values[missing] = NODATA
            path = folder / f"S1_{orbit}_{day:%Y%m%d}.tif"
            _write_raster(path, {"VV": values, "distortion": distorted}, 0, _facts(orbit, day))
            paths.append(str(path))
    return paths


def write_mountain(folder, lakes):
    """Write scenes of ridges as they were measured, with the bands VV and angle, and the heights.

    Power is what the model of volumes makes of even land on slopes, most of them up to 32 degrees
    steep; lakes are flat, and the speckle is that of 4 looks.

    Returns the path of the heights, which reach farther.
    """
    rng = np.random.default_rng(21)
    rim = 30
    rows, columns = np.mgrid[-rim : ROWS + rim, -rim : COLUMNS + rim]
    away = np.full(rows.shape, np.inf)
    for lake in lakes:
        down, across = (rows - lake.row) / lake.height, (columns - lake.column) / lake.width
        away = np.minimum(away, np.hypot(down, across))
    # Ridges stand two cells and more from the shores.
    heights = 14 * (1 - np.cos(columns / 14 * 2 * np.pi)) * np.clip(away - 1.2, 0, 1)
    _write_raster(folder / "heights.tif", {"height": heights}, rim, {})
    down, east = np.gradient(heights, CELL)
    inner = slice(rim, -rim), slice(rim, -rim)
    water = (away <= 1)[inner]
    for orbit in ORBITS:
        # The sensor of the ascending orbit is in the west, and sees the east at larger angles.
        towards = 1 if orbit == "ascending" else -1
        angle = 38 + towards * (columns[inner] - COLUMNS / 2) / COLUMNS
        theta, rise = np.radians(angle), np.arctan(towards * east[inner])
        factor = np.cos(theta) * np.tan(np.pi / 2 - theta + rise) / np.tan(np.pi / 2 - theta)
        # Where slopes lie over each other all of them are bright.
        factor = np.where(rise >= theta - 0.05, 3.0, np.clip(factor, 0.02, 3.0))
        power = np.where(water, WATER * np.cos(theta), LAND * factor)
        for day in DATES:
            values = power * rng.gamma(FEW_LOOKS, 1 / FEW_LOOKS, power.shape)
            path = folder / f"S1_{orbit}_{day:%Y%m%d}.tif"
            _write_raster(path, {"VV": values, "angle": angle}, 0, _facts(orbit, day))
    return str(folder / "heights.tif")


def _facts(orbit, day):
    return {"ORBIT_STATE": orbit, "ACQUISITION_DATE": day.isoformat()}


def _write_raster(path, bands, rim, metadata):
    """Write bands by name, that reach so many cells beyond the scenes."""
    rows, columns = next(iter(bands.values())).shape
    options = ["TILED=YES", "COMPRESS=DEFLATE"]
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), columns, rows, len(bands), gdal.GDT_Float32, options=options
    )
    dataset.SetGeoTransform((LEFT - rim * CELL, CELL, 0, TOP + rim * CELL, 0, -CELL))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetMetadata(metadata)
    for number, (name, array) in enumerate(bands.items(), start=1):
        band = dataset.GetRasterBand(number)
        band.SetDescription(name)
        band.SetNoDataValue(NODATA)
        band.WriteArray(array.astype(np.float32))
    dataset = None
