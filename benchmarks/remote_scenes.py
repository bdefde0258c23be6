# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Cloud-optimised scenes for a server, and items of them as a catalogue would give them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import scenes
from osgeo import gdal, osr

SIZE = 2048
PATCH = 256
DISTINCT_PATCHES = 8
EPSG = 32633
CREATION = ["COMPRESS=DEFLATE", "PREDICTOR=2", "BLOCKSIZE=512", "NUM_THREADS=ALL_CPUS"]

# A corner in the CRS of the scenes.
Corner = tuple[float, float]


def make(folder: Path) -> dict[str, list[Path]]:
    """Return the scenes: 16 of one band, 24 of five, and 1,000 small ones, made when missing."""
    folder.mkdir(exist_ok=True)
    found = {
        "one": _cogs(folder, "one", 16, ("B02",), SIZE),
        "five": _cogs(folder, "five", 24, scenes.PLAIN_BANDS, SIZE),
        "patch": _cogs(folder, "patch", DISTINCT_PATCHES, ("B02",), PATCH),
    }
    for number in range(DISTINCT_PATCHES, 1000):
        link = folder / f"patch_{number:03}.tif"
        if not link.exists():
            os.link(found["patch"][number % DISTINCT_PATCHES], link)
        found["patch"].append(link)
    return found


def _cogs(folder: Path, name: str, count: int, bands: tuple[str, ...], size: int) -> list[Path]:
    kind = replace(scenes.SETS["deflate-pixel"], name=name, count=count, bands=bands, size=size)
    files = [folder / f"{name}_{number:03}.tif" for number in range(count)]
    for number, file in enumerate(files):
        if not file.exists():
            plain = folder / "plain.tif"
            scenes._write(plain, scenes.scene(kind, number), kind, number)
            part = file.with_suffix(".unfinished")
            gdal.GetDriverByName("COG").CreateCopy(
                str(part), gdal.Open(str(plain)), options=CREATION
            )
            part.rename(file)
            plain.unlink()
    return files


def in_place(number: int) -> Corner:
    """Return where a scene lies that lies where all do."""
    return scenes.ORIGIN


def in_rows(across: int, size: int) -> Callable[[int], Corner]:
    """Return what gives the corners of scenes that lie beside each other in rows."""

    def corner(number: int) -> Corner:
        row, column = divmod(number, across)
        step = size * scenes.CELL
        return scenes.ORIGIN[0] + column * step, scenes.ORIGIN[1] - row * step

    return corner


def write_items(
    path: Path,
    addresses: Sequence[str],
    bands: Sequence[str],
    size: int,
    corner: Callable[[int], Corner],
) -> str:
    """Write items that say all of their files, and return the path of the collection file."""
    items = [
        _item(number, address, bands, size, corner(number))
        for number, address in enumerate(addresses)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": items}), encoding="utf-8")
    return str(path)


def _item(
    number: int, address: str, bands: Sequence[str], size: int, corner: Corner
) -> dict[str, Any]:
    left, bottom, right, top = box = degrees(corner, size)
    ring = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]
    asset = {
        "href": address,
        "type": "image/tiff; application=geotiff; profile=cloud-optimized",
        "roles": ["data"],
        "eo:bands": [{"name": name} for name in bands],
        "raster:bands": [{"data_type": "uint16", "nodata": 0} for _ in bands],
        "proj:shape": [size, size],
        "proj:transform": [scenes.CELL, 0.0, corner[0], 0.0, -scenes.CELL, corner[1]],
    }
    day = date(2024, 1, 1) + timedelta(days=number)
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": [
            "https://stac-extensions.github.io/eo/v1.1.0/schema.json",
            "https://stac-extensions.github.io/raster/v1.1.0/schema.json",
            "https://stac-extensions.github.io/projection/v1.1.0/schema.json",
        ],
        "id": f"scene-{number:04}",
        "collection": "scenes",
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "bbox": list(box),
        "properties": {"datetime": f"{day}T10:00:00Z", "proj:epsg": EPSG},
        "links": [],
        "assets": {"data": asset},
    }


def degrees(corner: Corner, size: int) -> tuple[float, float, float, float]:
    """Return the box of a scene in longitude and latitude: left, bottom, right, top."""
    metric, geographic = osr.SpatialReference(), osr.SpatialReference()
    metric.ImportFromEPSG(EPSG)
    geographic.ImportFromEPSG(4326)
    for each in (metric, geographic):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    side = size * scenes.CELL
    points = [(corner[0] + x * side, corner[1] - y * side) for x in (0, 1) for y in (0, 1)]
    found = [
        osr.CoordinateTransformation(metric, geographic).TransformPoint(*point)[:2]
        for point in points
    ]
    xs, ys = [point[0] for point in found], [point[1] for point in found]
    return min(xs), min(ys), max(xs), max(ys)


def overview_bytes(file: Path) -> int:
    """Return the bytes of the tiles of the smallest overview of a file."""
    dataset = gdal.Open(str(file))
    band = dataset.GetRasterBand(1)
    overview = band.GetOverview(band.GetOverviewCount() - 1)
    width, height = overview.GetBlockSize()
    total = 0
    for row in range(-(-overview.YSize // height)):
        for column in range(-(-overview.XSize // width)):
            total += int(overview.GetMetadataItem(f"BLOCK_SIZE_{column}_{row}", "TIFF") or 0)
    return total
