# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A raster as it is to be written: everything besides its pixels, and its creation options."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from osgeo import gdal, gdal_array

from ..errors import WriteError
from ..gdal_calls import has_int8
from ..grid.grid import Grid
from ..images import NO_LOOK, Look
from ..text import worded

# The name of the band that says where the others are valid.
ALPHA = "alpha"
# Largest tile of the output, in pixels on a side.
TILE = 512
# Tiles are smaller where those of all bands together would take more than this.
TILES_BYTES = 16 * 1024 * 1024
# Finished tiles are handed to the file when so many bytes have come together, unless less is set.
UNWRITTEN_BYTES = 32 * 1024 * 1024


@dataclass(frozen=True)
class WrittenBand:
    """Name, scale and offset of a band of the file, and how it is drawn."""

    name: str
    scale: float = 1.0
    offset: float = 0.0
    look: Look = NO_LOOK


@dataclass(frozen=True)
class RasterFile:
    """Everything that is to be in a file besides its pixels.

    `options` are GDAL creation options, `KEY=VALUE`; they go before the customary ones. `cog` makes
    a GeoTIFF a cloud-optimized one, with overviews. With `has_alpha` there is one more band, of
    opacity, in place of nodata. `unwritten` are the bytes of finished tiles that are kept until
    they are handed to the file.
    """

    path: str
    grid: Grid
    bands: tuple[WrittenBand, ...]
    dtype: str
    nodata: float
    options: tuple[str, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)
    threads: int = 1
    cog: bool = False
    unwritten: int = UNWRITTEN_BYTES
    has_alpha: bool = False

    @property
    def band_count(self) -> int:
        """The number of bands, alpha included."""
        return len(self.bands) + int(self.has_alpha)

    @property
    def is_in_colour(self) -> bool:
        """True for red, green and blue."""
        return [band.look.colour for band in self.bands] == ["Red", "Green", "Blue"]


# ---- how it is described -------------------------------------------------------------------------


def describe_band(band: gdal.Band, record: WrittenBand) -> None:
    """Say of a band of a dataset what any format has a place for."""
    band.SetDescription(record.name)
    if record.look.categories:
        band.SetCategoryNames(record.look.categories.split("\n"))
    if (record.scale, record.offset) != (1.0, 0.0):
        band.SetScale(record.scale)
        band.SetOffset(record.offset)


def gdal_type(dtype: str) -> int:
    """Return GDAL's number of a type; raise WriteError where this version has none."""
    if dtype == "int8" and not has_int8():
        raise WriteError(
            worded("This version of GDAL cannot write the type Int8; it needs 3.7 or newer.")
        )
    return int(gdal_array.NumericTypeCodeToGDALTypeCode(np.dtype(dtype).type))


def python_number(value: float, dtype: str) -> float:
    """Return the nodata value exactly as the pixels hold it."""
    number: float = np.dtype(dtype).type(value).item()
    return number


def colour_table(palette: str) -> gdal.ColorTable:
    """Return the colour table of the text of a look."""
    table = gdal.ColorTable()
    for number in range(len(palette) // 8):
        parts = palette[8 * number : 8 * number + 8]
        table.SetColorEntry(number, tuple(int(parts[at : at + 2], 16) for at in range(0, 8, 2)))
    return table


# ---- creation options ----------------------------------------------------------------------------


def default_options(dtype: str, bands: int, grid: Grid, threads: int) -> dict[str, str]:
    """Return the creation options of GeoTIFF files: tiled, compressed, large when need be."""
    side = TILE
    while side > 64 and side**2 * bands * np.dtype(dtype).itemsize > TILES_BYTES:
        side //= 2
    return {
        "TILED": "YES",
        "BLOCKXSIZE": str(_tile(grid.width, side)),
        "BLOCKYSIZE": str(_tile(grid.height, side)),
        "COMPRESS": "DEFLATE",
        # Higher levels take twice the time and save next to nothing of predicted images.
        "ZLEVEL": "1",
        "PREDICTOR": "3" if dtype.startswith("float") else "2",
        "INTERLEAVE": "BAND",
        "BIGTIFF": "IF_SAFER",
        # Otherwise GDAL takes three bands of bytes for a picture, and a fourth for its alpha.
        "PHOTOMETRIC": "MINISBLACK",
        "NUM_THREADS": str(threads),
    }


def _tile(size: int, most: int) -> int:
    return min(most, (size + 15) // 16 * 16)


def merged_options(options: Sequence[str], defaults: Mapping[str, str]) -> list[str]:
    """Return options of a GeoTIFF over default ones, without those that make no sense with them."""
    given = dict(option.split("=", 1) for option in options if "=" in option)
    given = {key.upper(): value for key, value in given.items()}
    merged = {**defaults, **given}
    if merged.get("COMPRESS", "NONE").upper() not in ("DEFLATE", "LZW", "ZSTD"):
        merged.pop("PREDICTOR", None)
    if merged.get("COMPRESS", "NONE").upper() != "DEFLATE" and "ZLEVEL" not in given:
        merged.pop("ZLEVEL", None)
    if merged.get("TILED", "YES").upper() not in ("YES", "TRUE", "ON", "1"):
        for key in ("BLOCKXSIZE", "BLOCKYSIZE"):
            if key not in given:
                merged.pop(key, None)
    return [f"{key}={value}" for key, value in merged.items()]


def tiff_options(file: RasterFile) -> dict[str, str]:
    """Return the creation options of a GeoTIFF that nobody has asked for."""
    options = default_options(file.dtype, file.band_count, file.grid, file.threads)
    if file.is_in_colour and file.dtype in ("uint8", "uint16"):
        options["PHOTOMETRIC"] = "RGB"
        options["ALPHA"] = "NON-PREMULTIPLIED" if file.has_alpha else "NO"
    return options


def cog_options(file: RasterFile) -> list[str]:
    """Return the creation options of cloud-optimized files; overviews never mix values."""
    given = dict(option.split("=", 1) for option in file.options if "=" in option)
    defaults = {
        "COMPRESS": "DEFLATE",
        "PREDICTOR": "YES",
        "OVERVIEW_RESAMPLING": "NEAREST",
        "BIGTIFF": "IF_SAFER",
        "NUM_THREADS": str(file.threads),
    }
    merged = {**defaults, **{key.upper(): value for key, value in given.items()}}
    return [f"{key}={value}" for key, value in merged.items()]
