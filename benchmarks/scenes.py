# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the collections that are measured: generated once, kept in the cache folder.

A scene is a smooth landscape with a grain of some six bits, a season, clouds, and a slanting swath
of 10 % without data. Scenes larger than the pattern repeat it.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

PATTERN = 2048
TILE = 512
CELL = 10.0
ORIGIN = (500000.0, 5200000.0)
NODATA = 0
SWATH = 0.10
# Changed whenever the pixels change, so that no old files are measured.
VERSION = 1

PLAIN_BANDS = ("B02", "B03", "B04", "B08", "quality")
CLEAR_BANDS = ("B02", "B03", "B04", "B08", "MSK_CLDPRB")
MASK_BANDS = ("B02", "B03", "B04", "B08", "MSK_CLDPRB", "SCL")
# Tiles that begin in the middle of those of other scenes.
HALF_TILES = ((0, 0), (TILE // 2, 0), (0, TILE // 2), (TILE // 2, TILE // 2))


# Rows of a strip, 0 for all.
ROWS = {"rows": 1, "strip": 0}
# Drivers that copy a finished raster, with their options.
COPIED = {
    "COG": {"BLOCKSIZE": str(TILE), "OVERVIEWS": "NONE"},
    "netCDF": {"FORMAT": "NC4", "ZLEVEL": "1"},
}


@dataclass(frozen=True)
class Set:
    """A collection: how many scenes, of which size, and how the files are laid out.

    `distinct` scenes are generated, the others are hard links to them: the time of an operation
    does not depend on the numbers, and each link is a file of its own to GDAL. Scenes begin so many
    pixels further right and down as the `shifts` say, in turns. Files are GeoTIFFs in `tiles`, in
    strips of one row (`rows`) or in one `strip`, or of another `kind` of `COPIED`.
    """

    name: str
    count: int = 24
    size: int = PATTERN
    bands: tuple[str, ...] = PLAIN_BANDS
    compress: str = "DEFLATE"
    interleave: str = "PIXEL"
    distinct: int = 24
    zones: tuple[int, ...] = (32633,)
    shifts: tuple[tuple[int, int], ...] = ((0, 0),)
    kind: str = "tiles"


SETS = {
    record.name: record
    for record in (
        Set("deflate-pixel"),
        Set("deflate-band", interleave="BAND"),
        Set("raw-pixel", compress="NONE"),
        Set("raw-band", compress="NONE", interleave="BAND"),
        Set("deflate-clear", interleave="BAND", bands=CLEAR_BANDS),
        Set("raw-clear", compress="NONE", interleave="BAND", bands=CLEAR_BANDS),
        Set("shifted", shifts=HALF_TILES),
        Set("rows", count=12, distinct=12, kind="rows"),
        Set("strip", count=12, distinct=12, kind="strip"),
        Set("zstd-cog", count=12, distinct=12, compress="ZSTD", kind="COG"),
        Set("lerc-cog", count=12, distinct=12, compress="LERC", kind="COG"),
        Set("netcdf", count=12, distinct=12, bands=PLAIN_BANDS[:1], kind="netCDF"),
        Set("masks", count=12, distinct=12, bands=MASK_BANDS),
        Set("zones", bands=PLAIN_BANDS[:2], interleave="BAND", zones=(32632, 32633)),
        Set("spectra", size=512, bands=PLAIN_BANDS[:4], interleave="BAND"),
        Set("large", count=12, distinct=12, size=10980, bands=PLAIN_BANDS[:4]),
        *(
            Set(f"area-{size}", count=6, distinct=2, size=size, bands=("B02",), interleave="BAND")
            for size in (1024, 2048, 4096, 8192, 16384)
        ),
    )
}
# Products of Sentinel-2: how many, what is read of them beside SCL, and which have 20 m.
DATES = 12
BANDS_OF_PRODUCTS = ("B02", "B03", "B04", "B11")
COARSE = ("B11", "SCL")
# The patchwork: scenes on a side, their size, and the step from one to the next.
PATCHES, PATCH, STEP = 20, 512, 461


def make(name: str, cache: Path) -> list[Path]:
    """Return the files of a set, made when they are not there."""
    wanted = SETS[name]
    folder = cache / f"{name}-{VERSION}"
    # By its name GDAL knows NetCDF from other files of HDF.
    ending = "nc" if wanted.kind == "netCDF" else "tif"
    files = [folder / f"scene_{number:03}.{ending}" for number in range(wanted.count)]
    if not folder.exists():
        with _unfinished(folder) as work:
            for number in range(wanted.distinct):
                shift = _moved(*wanted.shifts[number % len(wanted.shifts)])
                _write(work / files[number].name, scene(wanted, number), wanted, number, shift)
            for number in range(wanted.distinct, wanted.count):
                os.link(work / files[number % wanted.distinct].name, work / files[number].name)
    return files


def linked(name: str, count: int, cache: Path) -> list[Path]:
    """Return `count` files that are links to those of a set, in turns."""
    files = make(name, cache)
    folder = cache / f"{name}-{VERSION}-links"
    folder.mkdir(exist_ok=True)
    links = []
    for number in range(count):
        link = folder / f"scene_{number:03}.tif"
        if not link.exists():
            os.link(files[number % len(files)], link)
        links.append(link)
    return links


def patchwork(cache: Path) -> tuple[list[Path], Path]:
    """Return 400 small scenes that overlap by 10 %, and one raster of the same content."""
    folder = cache / f"patchwork-{VERSION}"
    whole = folder / "whole.tif"
    files = [folder / f"patch_{number:03}.tif" for number in range(PATCHES**2)]
    if not folder.exists():
        side = STEP * (PATCHES - 1) + PATCH
        kind = Set("patchwork", size=side, bands=("B02",), interleave="BAND")
        values = scene(kind, 0)
        with _unfinished(folder) as work:
            _write(work / whole.name, values, kind, 0)
            for number, file in enumerate(files):
                row, column = (STEP * place for place in divmod(number, PATCHES))
                part = values[:, row : row + PATCH, column : column + PATCH]
                small = replace(kind, size=PATCH)
                _write(work / file.name, part, small, 0, origin=_moved(column, row))
    return files, whole


def sentinel2(cache: Path) -> Path:
    """Return a folder of products of Sentinel-2, which are large enough to have several tiles."""
    folder = cache / f"sentinel2-{VERSION}"
    if not folder.exists():
        with _unfinished(folder) as work:
            for number in range(DATES):
                _write_product(work, number)
    return folder


def _write_product(folder: Path, number: int) -> None:
    """Write the bands that are measured; all others are small, and none of these is looked at."""
    from image_collections.tests.gdal.products import miniatures

    miniatures.SIDE = int(CELL) * PATTERN
    kind = Set("product", bands=(*BANDS_OF_PRODUCTS, "SCL"))
    values = dict(zip(kind.bands, scene(kind, number)))
    day = f"{date(2024, 5, 1) + timedelta(days=5 * number):%Y%m%d}"
    coarse = {name: values[name][::2, ::2] for name in COARSE}
    others = [b for bands in miniatures.S2_BANDS.values() for b in bands if b not in values]
    safe = miniatures.sentinel2(
        folder, day=day, values={**values, **coarse}, without=(*others, "SCL"), listed=False
    )
    (beside,) = safe.rglob(f"*_{COARSE[0]}_20m.jp2")
    path = beside.with_name(beside.name.replace(COARSE[0], "SCL"))
    miniatures.write(path, coarse["SCL"], cell=20, dtype="uint8")


def tiny(cache: Path) -> Path:
    """Return a raster of 8 x 8 pixels, on which programs show how long they take to start."""
    path = cache / f"tiny-{VERSION}.tif"
    if not path.exists():
        _write(path, scene(Set("tiny", size=8), 0), Set("tiny", size=8), 0)
    return path


def raw_bytes(name: str) -> int:
    """Return how large a set is when it is not compressed."""
    wanted = SETS[name]
    return 2 * wanted.count * wanted.size**2 * len(wanted.bands)


def is_there(name: str, cache: Path) -> bool:
    """Return True when a set has been made."""
    return (cache / f"{name}-{VERSION}").exists()


def remove(name: str, cache: Path) -> None:
    """Delete the files of a set."""
    shutil.rmtree(cache / f"{name}-{VERSION}", ignore_errors=True)


def scene(wanted: Set, number: int) -> np.ndarray:
    """Return the pixels of a scene, shape (bands, size, size), UInt16."""
    side = min(PATTERN, wanted.size)
    random = np.random.default_rng(number)
    probability = _clouds(number, side)
    cloud = probability > 40
    season = 1.0 + 0.3 * np.sin(number)
    pixels = np.empty((len(wanted.bands), side, side), np.uint16)
    land = _smooth(np.random.default_rng(1000), side, (8, 64, 256))
    for place, name in enumerate(wanted.bands):
        if name == "MSK_CLDPRB":
            pixels[place] = np.maximum(probability, 1)
        elif name == "SCL":
            pixels[place] = np.where(cloud, 9, np.where(land > 0.5, 4, 5))
        else:
            level = (400 + 350 * place + 2000 * land) * season
            grain = random.integers(0, 48, (2, side, side), dtype=np.uint8)
            pixels[place] = level + grain[0] + grain[1] + cloud * (25.0 * probability)
    pixels[:, _beyond_swath(random, side)] = NODATA
    times = -(-wanted.size // side)
    return np.tile(pixels, (1, times, times))[:, : wanted.size, : wanted.size]


def _clouds(number: int, side: int) -> np.ndarray:
    field = _smooth(np.random.default_rng(2000 + number), side, (6, 24, 96))
    return np.clip((field - 0.45) * 400, 0, 100)


def _smooth(random: np.random.Generator, side: int, sizes: Sequence[int]) -> np.ndarray:
    """Return a field from 0 to 1 with features of several sizes."""
    field = np.zeros((side, side), np.float32)
    for power, size in enumerate(sizes):
        corners = random.random((size + 1, size + 1), dtype=np.float32)
        at = np.linspace(0, size, side, endpoint=False)
        low = at.astype(int)
        share = (at - low).astype(np.float32)
        rows = corners[low] + (corners[low + 1] - corners[low]) * share[:, None]
        field += (rows[:, low] + (rows[:, low + 1] - rows[:, low]) * share) / 2**power
    return field / sum(1 / 2**power for power in range(len(sizes)))


def _beyond_swath(random: np.random.Generator, side: int) -> np.ndarray:
    rows, columns = np.mgrid[0:side, 0:side].astype(np.float32)
    across = columns + random.uniform(-0.3, 0.3) * rows
    if random.random() < 0.5:
        across = -across
    return across < np.quantile(across[::8, ::8], SWATH)


class _unfinished:  # noqa: N801 - reads as what it gives
    """A folder that gets its name when all files in it are complete."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._work = folder.with_name(folder.name + ".unfinished")

    def __enter__(self) -> Path:
        shutil.rmtree(self._work, ignore_errors=True)
        self._work.mkdir(parents=True)
        return self._work

    def __exit__(self, kind: object, *rest: object) -> None:
        if kind is None:
            self._work.rename(self._folder)


def _moved(column: int, row: int) -> tuple[float, float]:
    return ORIGIN[0] + column * CELL, ORIGIN[1] - row * CELL


def _options(wanted: Set) -> Iterator[str]:
    yield "INTERLEAVE=" + wanted.interleave
    yield "NUM_THREADS=ALL_CPUS"
    if wanted.kind in ROWS:
        yield f"BLOCKYSIZE={ROWS[wanted.kind] or wanted.size}"
    elif wanted.size >= TILE:
        yield from ("TILED=YES", f"BLOCKXSIZE={TILE}", f"BLOCKYSIZE={TILE}")
    if wanted.compress != "NONE":
        yield from ("COMPRESS=" + wanted.compress, "PREDICTOR=2")


def _write(
    path: Path,
    values: np.ndarray,
    wanted: Set,
    number: int,
    origin: tuple[float, float] = ORIGIN,
) -> None:
    zone = wanted.zones[number % len(wanted.zones)]
    if len(wanted.zones) > 1:
        # On the border of the two zones, 12 degrees east: near 728 and 272 km.
        origin = ((718000.0, 262000.0)[number % 2], origin[1])
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(zone)
    is_copied = wanted.kind in COPIED
    dataset = gdal.GetDriverByName("MEM" if is_copied else "GTiff").Create(
        "" if is_copied else str(path),
        wanted.size,
        wanted.size,
        len(values),
        gdal.GDT_UInt16,
        options=[] if is_copied else list(_options(wanted)),
    )
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((origin[0], CELL, 0.0, origin[1], 0.0, -CELL))
    day = date(2024, 1, 5) + timedelta(days=5 * number)
    items = {"ACQUISITION_DATE": day.isoformat(), "MEAN_SOLAR_AZIMUTH_ANGLE": "155"}
    dataset.SetMetadata(items)
    for place, name in enumerate(wanted.bands, start=1):
        band = dataset.GetRasterBand(place)
        band.SetDescription(name)
        band.SetNoDataValue(NODATA)
    # Strip by strip, all bands at once: tiles of pixel-interleaved files are complete then.
    lines = wanted.size if wanted.kind == "strip" else TILE
    for row in range(0, wanted.size, lines):
        dataset.WriteArray(np.ascontiguousarray(values[:, row : row + lines]), 0, row)
    dataset.FlushCache()
    if is_copied:
        options = {"COMPRESS": wanted.compress, **COPIED[wanted.kind]}
        driver = gdal.GetDriverByName(wanted.kind)
        driver.CreateCopy(str(path), dataset, options=[f"{k}={v}" for k, v in options.items()])
