# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Files below a folder and in archives, found and looked into with GDAL."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..errors import CancelledError, SourceError
from ..gdal_calls import gdal_errors, open_raster
from ..images import Image
from ..inputs.describe import describe
from ..inputs.fourth_band import AUTO
from ..inputs.stacks import Stack
from ..inputs.time_bands import read_stack
from ..progress import Progress
from ..text import worded
from ..warp.crs import is_geographic
from ..warp.geometry import to_degrees

_ARCHIVES = {".zip": "/vsizip/", ".tar": "/vsitar/", ".tar.gz": "/vsitar/", ".tgz": "/vsitar/"}
_IN_ARCHIVE = re.compile(r"/vsi(?:zip|tar)/(.+?\.(?:zip|tar\.gz|tar|tgz))(?:/|$)", re.IGNORECASE)

# Metadata files are some megabytes at most.
_LONGEST_TEXT = 64 * 1024 * 1024


def archive_ending(name: str) -> str:
    """Return the ending by which a file is an archive, empty when it is none."""
    return next((ending for ending in _ARCHIVES if name.lower().endswith(ending)), "")


class FoundFiles:
    """The files below a folder, those in archives among them.

    `broken` are archives that cannot be read, with the reason; `compressed` are tars that have to
    be unpacked from their beginning for each read.
    """

    def __init__(
        self, root: Path, skip: Path | None, progress: Progress, fourth_band: str = AUTO
    ) -> None:
        self.broken: list[tuple[str, str]] = []
        self.compressed: list[str] = []
        self._fourth_band = fourth_band
        self._images: dict[str, Image] = {}
        self._complete: set[str] = set()
        self._paths = tuple(sorted(self._walk(root, skip, progress)))

    def __iter__(self) -> Iterator[str]:
        """Give all paths, in order."""
        return iter(self._paths)

    def _walk(self, root: Path, skip: Path | None, progress: Progress) -> Iterator[str]:
        seen = {os.path.realpath(root)}
        for folder, names, files in os.walk(root, followlinks=True):
            if progress.is_cancelled():
                raise CancelledError(worded("The search for scenes was stopped."))
            here = Path(folder)
            names[:] = sorted(
                name for name in names if not name.startswith(".") and here / name != skip
            )
            # Links may lead back to a folder above.
            real = {name: os.path.realpath(here / name) for name in names}
            names[:] = [name for name in names if real[name] not in seen]
            seen.update(real.values())
            for name in sorted(files):
                path = (here / name).as_posix()
                ending = archive_ending(name)
                if ending:
                    yield from self._archive(path, ending)
                else:
                    yield path

    def _archive(self, path: str, ending: str) -> Iterator[str]:
        inner = _ARCHIVES[ending] + path
        names = None
        with gdal_errors() as messages:
            names = gdal.ReadDirRecursive(inner)
        if not names:
            self.broken.append(
                (path, messages.sentence(worded("it is empty, damaged or incomplete")))
            )
            return
        if ending in (".tar.gz", ".tgz"):
            self.compressed.append(path)
        for name in names:
            if not name.endswith("/"):
                yield f"{inner}/{name}"

    def text(self, path: str) -> str:
        """Return the text of a small file, with a mark in the place of bytes that are no UTF-8.

        Raises SourceError.
        """
        data = b""
        with gdal_errors() as messages:
            data = _bytes(path)
        if not data:
            reason = messages.sentence(worded("it is empty or too large"))
            name = path.rsplit("/", 1)[-1]
            raise SourceError(
                worded("its file '{name}' cannot be read: {reason}", name=name, reason=reason)
            )
        return data.decode("utf-8", errors="replace")

    def image(self, path: str) -> Image:
        """Return what is known of a raster; raise SourceError when it cannot be opened."""
        if path not in self._images:
            self._images[path] = describe(
                path, name=path.rsplit("/", 1)[-1], position=0, fourth_band=self._fourth_band
            )
        return self._images[path]

    def metadata(self, path: str) -> Mapping[str, str]:
        """Return the metadata items of a raster; raise SourceError when it cannot be opened."""
        dataset = open_raster(path, (), path.rsplit("/", 1)[-1])
        return dict(dataset.GetMetadata() or {})

    def middle(self, path: str) -> tuple[float, float] | None:
        """Return longitude and latitude of the middle of a raster, None where it has none."""
        image = self.image(path)
        if image.geotransform is None or not image.crs:
            return None
        left, across, _, top, _, down = image.geotransform
        x = np.array([left + across * image.width / 2])
        y = np.array([top + down * image.height / 2])
        if not is_geographic(image.crs):
            x, y = to_degrees(image.crs, x, y)
        if not (np.isfinite(x).all() and np.isfinite(y).all()):
            return None
        return float(x[0]), float(y[0])

    def stack(self, path: str) -> Stack | None:
        """Return a raster whose bands are dates, None for another one; raise SourceError."""
        return read_stack(path)

    def check_complete(self, path: str) -> None:
        """Raise SourceError when the header of a raster speaks of more bytes than the file has.

        Looks at TIFF and JPEG 2000 only; pixels are not read.
        """
        if path not in self._complete and not self._is_compressed(path):
            _check_complete(path)
            self._complete.add(path)

    def _is_compressed(self, path: str) -> bool:
        return self.source(path) in self.compressed

    def source(self, path: str) -> str:
        """Return the path as a user knows it: the archive for a file in one."""
        match = _IN_ARCHIVE.match(path)
        return match[1] if match else path

    def summary(self) -> str:
        """Return what kinds of files there are, for a message."""
        if not self._paths:
            return worded("no file")
        endings = Counter(
            Path(path).suffix.lower() or worded("without ending") for path in self._paths
        )
        counts = [f"{count} {ending}" for ending, count in endings.most_common(6)]
        examples = [path.rsplit("/", 1)[-1] for path in self._paths[:3]]
        return worded(
            "{count} {count:file|files} ({kinds}), such as {examples}",
            count=len(self._paths),
            kinds=", ".join(counts),
            examples=", ".join(repr(name) for name in examples),
        )


def _bytes(path: str) -> bytes:
    status = gdal.VSIStatL(path)
    if status is None or status.size > _LONGEST_TEXT:
        return b""
    file = gdal.VSIFOpenL(path, "rb")
    if file is None:
        return b""
    try:
        return bytes(gdal.VSIFReadL(1, status.size, file) or b"")
    finally:
        gdal.VSIFCloseL(file)


def _check_complete(path: str) -> None:
    name = path.rsplit("/", 1)[-1]
    dataset = open_raster(path, (), name)
    kind = dataset.GetDriver().ShortName
    status = None
    with gdal_errors():
        status = gdal.VSIStatL(path)
    if status is None:
        return
    end = 0
    if kind == "GTiff":
        end = _end_of_tiff(dataset)
    elif kind.startswith("JP2"):
        end = _end_of_jpeg2000(path, status.size)
    if end > status.size:
        raise SourceError(
            worded(
                "its file '{name}' is cut off: it has {size} bytes of at least {end}; "
                "get it again.",
                name=name,
                size=status.size,
                end=end,
            )
        )


def _end_of_tiff(dataset: gdal.Dataset) -> int:
    """Return where the last tile or strip of a TIFF should end, 0 when it is not known."""
    band = dataset.GetRasterBand(dataset.RasterCount)
    width, height = band.GetBlockSize()
    columns = (dataset.RasterXSize - 1) // width
    rows = (dataset.RasterYSize - 1) // height
    ends = [0]
    for column, row in ((0, 0), (columns, rows)):
        offset = band.GetMetadataItem(f"BLOCK_OFFSET_{column}_{row}", "TIFF")
        size = band.GetMetadataItem(f"BLOCK_SIZE_{column}_{row}", "TIFF")
        if offset and size:
            ends.append(int(offset) + int(size))
    return max(ends)


def _end_of_jpeg2000(path: str, size: int) -> int:
    """Return where the last box that a JPEG 2000 file begins should end, 0 for other files."""
    file = gdal.VSIFOpenL(path, "rb")
    if file is None:
        return 0
    place = 0
    try:
        while place + 8 <= size:
            gdal.VSIFSeekL(file, place, 0)
            header = bytes(gdal.VSIFReadL(1, 16, file) or b"")
            length = int.from_bytes(header[:4], "big")
            if place == 0 and header[4:8] != b"jP  ":
                return 0  # a bare codestream, which does not tell its length
            if length == 1:
                length = int.from_bytes(header[8:16], "big")
            if length == 0:
                return size  # to the end of the file
            if length < 8:
                return place + 8
            place += length
    finally:
        gdal.VSIFCloseL(file)
    return place
