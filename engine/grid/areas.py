# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons on a grid: which cells have their centre inside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from .grid import Grid, Window

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Area:
    """Polygons, as WKB in the CRS of the grid."""

    polygons: tuple[bytes, ...]
    grid: Grid

    def mask(self, window: Window) -> Mask:
        """Return which cells of a window have their centre in a polygon, (height, width)."""
        # The geotransform begins at the window: a cell is inside or not wherever blocks begin.
        grid = self.grid
        burnt = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1)
        burnt.SetGeoTransform(
            (
                grid.left + window.column * grid.cell_width,
                grid.cell_width,
                0.0,
                grid.top - window.row * grid.cell_height,
                0.0,
                -grid.cell_height,
            )
        )
        # From GDAL 3.11 on, MEM holds vectors too, and Memory is on its way out.
        driver = ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")
        source = driver.CreateDataSource("")
        layer = source.CreateLayer("polygons", None, ogr.wkbUnknown)
        for polygon in _geometries(self.polygons):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometryDirectly(polygon)
            layer.CreateFeature(feature)
        gdal.RasterizeLayer(burnt, [1], layer, burn_values=[1])
        mask: Mask = burnt.ReadAsArray() != 0
        return mask


def _geometries(polygons: Sequence[bytes]) -> list[ogr.Geometry]:
    return [ogr.CreateGeometryFromWkb(polygon) for polygon in polygons]
