# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Images as plain values: what is known of each before it is read, fit for any thread."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any

import numpy as np

# Numbers and validity of a pixel that an expression gives, and these in the type of the band.
FORMULA_BYTES = 8 + 1 + 8 + 1

# Marks what is known of one run on one computer, and is not written down.
HERE: Mapping[str, bool] = MappingProxyType({"here": True})


@dataclass(frozen=True)
class ValueRange:
    """Values that the user declared to be nodata; open ends are infinite."""

    low: float
    high: float
    includes_low: bool = True
    includes_high: bool = True


@dataclass(frozen=True)
class Look:
    """What a file says of how a band is drawn, as plain texts; empty where it says nothing.

    `colour` is GDAL's name of the interpretation. `palette` has for each number from 0 on red,
    green, blue and opacity as eight hexadecimal digits. `categories` are names of the numbers from
    0 on, one a line.
    """

    colour: str = ""
    palette: str = ""
    categories: str = ""

    @property
    def is_of_classes(self) -> bool:
        """True when numbers stand for colours or names."""
        return bool(self.palette or self.categories)


NO_LOOK = Look()


@dataclass(frozen=True)
class Formula:
    """How a band is computed: an expression, and the bands that its names stand for, in turn.

    The bands may be computed themselves. Values are scaled, and masked where one of them is.
    """

    text: str
    bands: tuple[Band, ...]


@dataclass(frozen=True)
class Band:
    """One band of an image.

    `number` is GDAL's, from 1. `dtype` is the numpy name of the stored type. `nodata` is the
    declared value that is in use, None when there is none. `masked_ranges` are in scaled values,
    as QGIS shows them. `has_mask` says that GDAL gives a mask or alpha band beside the values.
    `colours` are the common names by which the band can be asked for, such as red, and `aliases`
    other names that an item gives it; an alias that several bands have means none of them.
    `is_class` says that the numbers are classes, flags or bits, and `look` how the file has the
    band drawn. A band with a `formula` is in no file: it is computed, and its number is beyond
    those of the file. One with a `partner` is in the file of that partner of the image, the first
    of which is 1. `tile` is the (width, height) that is decoded at once, in pixels of the image,
    where a VRT says it of its file; (0, 0) where it is a block of the image.
    """

    name: str
    number: int
    dtype: str
    nodata: float | None = None
    masked_ranges: tuple[ValueRange, ...] = ()
    scale: float = 1.0
    offset: float = 0.0
    has_mask: bool = False
    colours: frozenset[str] = frozenset()
    is_class: bool = False
    look: Look = NO_LOOK
    aliases: frozenset[str] = frozenset()
    formula: Formula | None = None
    partner: int = 0
    tile: tuple[int, int] = field(default=(0, 0), compare=False, repr=False, metadata=HERE)

    @property
    def is_unnamed(self) -> bool:
        """True when the file has no name for it."""
        return self.name == f"band{self.number}"

    @property
    def is_scaled(self) -> bool:
        """True when the stored numbers are not the values."""
        return (self.scale, self.offset) != (1.0, 0.0)


@dataclass(frozen=True)
class FileStamp:
    """A file of an image on this computer, its size in bytes and its time in nanoseconds."""

    path: str
    size: int
    modified: int


@dataclass(frozen=True)
class Image:
    """One input raster, with one grid for all of its bands.

    Bands of files with other cells have, in each pixel, the number of their own pixel in which its
    centre lies: `path` is then a VRT, or the text of one.
    `position` is the place in the list that the user gave, from 1. `geotransform` is GDAL's; None
    when the place on Earth is known by ground control points only. `block_width` and `block_height`
    are the file's own tile or strip, of bands of several files the smallest. `is_pixel_interleaved`
    says that reading one band costs the reading of all. `members` are the positions of the images
    that were fused into this one, empty for an image of its own. `sun_azimuth` is in degrees
    clockwise from north, `cloud_cover` in per cent; `tile` is empty when it is not known. `product`
    is what the metadata say of product and platform, `sensor` the label of a known sensor.
    `properties` are those of its item, or what the metadata have of these. `remarks` are sentences
    for the log, without the name of the image: what its file does not say and was decided. `files`
    are those that the image is read from, as they were when it was described; a plan that is
    written down has none. `facts` stand for what the file said of itself then, empty where nobody
    asked it. `partners` are images that bring further bands.
    """

    position: int
    name: str
    path: str
    crs: str
    geotransform: tuple[float, ...] | None
    width: int
    height: int
    bands: tuple[Band, ...]
    block_width: int
    block_height: int
    is_pixel_interleaved: bool = False
    open_options: tuple[str, ...] = ()
    date: datetime | None = None
    members: tuple[int, ...] = ()
    sun_azimuth: float | None = None
    cloud_cover: float | None = None
    tile: str = ""
    remarks: tuple[str, ...] = ()
    product: str = ""
    sensor: str = ""
    files: tuple[FileStamp, ...] = field(default=(), compare=False, repr=False, metadata=HERE)
    properties: Mapping[str, Any] = field(
        default_factory=dict, compare=False, repr=False, metadata=HERE
    )
    facts: str = field(default="", compare=False, repr=False)
    partners: tuple[Image, ...] = ()

    def band(self, name: str) -> Band | None:
        """Return the band of that name, else of that colour, else the only one of that alias.

        None when there is none.
        """
        named = next((band for band in self.bands if band.name == name), None)
        named = named or next((band for band in self.bands if name in band.colours), None)
        if named is None:
            several = self.bands_of_alias(name)
            return several[0] if len(several) == 1 else None
        return named

    def tile_of(self, band: Band) -> tuple[int, int]:
        """Return the (width, height) of what is decoded at once of a band of its own."""
        return band.tile if all(band.tile) else (self.block_width, self.block_height)

    @property
    def largest_tile(self) -> tuple[int, int]:
        """The (width, height) of the largest that is decoded at once of a band."""
        tiles = [self.tile_of(band) for band in own_bands(self.bands)]
        return max(tiles, key=math.prod, default=(self.block_width, self.block_height))

    def bands_of_alias(self, name: str) -> list[Band]:
        """Return the bands to which an item gives that name too."""
        return [band for band in self.bands if name in band.aliases]


def columns(images: Sequence[Image], bands: Sequence[int]) -> list[list[Band]]:
    """Return for each band number of the run the bands of all images."""
    return [[image.bands[band] for image in images] for band in bands]


def stored_bytes(image: Image) -> int:
    """Return the bytes of one pixel of all bands of an image as stored."""
    return sum(np.dtype(band.dtype).itemsize for band in image.bands)


def stored_bands(bands: Iterable[Band]) -> tuple[Band, ...]:
    """Return the bands of files that some bands are made of, each once."""
    found: dict[Band, None] = {}
    waiting = list(bands)[::-1]
    seen = set()
    while waiting:
        band = waiting.pop()
        if band.formula is None:
            found[band] = None
        elif band not in seen:
            seen.add(band)
            waiting.extend(band.formula.bands[::-1])
    return tuple(found)


def own_bands(bands: Iterable[Band]) -> tuple[Band, ...]:
    """Return the bands of an image's own file that some bands are made of, each once."""
    return tuple(band for band in stored_bands(bands) if not band.partner)


def formula_bytes(image: Image) -> int:
    """Return the bytes of a pixel that are held while the computed bands of an image are made."""
    computed = [band for band in image.bands if band.formula is not None]
    if not computed:
        return 0
    stored = sum(np.dtype(band.dtype).itemsize + 1 for band in stored_bands(image.bands))
    return stored + FORMULA_BYTES * len(computed)


def real_type(bands: Sequence[Band]) -> str:
    """Return the type of numbers that are computed from bands: float32 for up to 16 bits."""
    small = all(np.dtype(band.dtype).itemsize <= 2 for band in stored_bands(bands))
    return "float32" if small else "float64"


def kept_bytes(image: Image) -> int:
    """Return the bytes of one pixel of an image that is kept, with a mask of each band."""
    return stored_bytes(image) + len(image.bands)


@dataclass(frozen=True)
class Decimated(Image):
    """An image with larger pixels, each for some of the `fine` image.

    `sampled` are the numbers of the bands of which they are the pixels in the middle; others may
    be averaged. `is_in_one_file` says that masks and overviews are in the file itself.
    """

    fine: Image = None  # type: ignore[assignment]
    sampled: frozenset[int] = frozenset()
    is_in_one_file: bool = False
