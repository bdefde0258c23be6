# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One open dataset of an image, and the stored numbers that are read from it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..availability import find_room, is_remote, no_room, obstacle, status_codes
from ..errors import SourceError, raise_unavailable
from ..gdal_calls import Failures, gdal_errors, has_int8, one_line, open_raster, stored_type
from ..grid.grid import Window
from ..images import Band, Decimated, Image, own_bands
from ..remote.addresses import is_text
from ..remote.http_settings import can_do_without_sidecars, http_settings
from ..remote.tries import Tries
from ..text import worded
from .alpha import is_alpha
from .file_facts import check_facts
from .joined_files import joined_bands


@dataclass(frozen=True)
class Decoding:
    """What GDAL decodes of a raster at once: a tile or strip, in bytes of memory.

    `together` says that this is done for all bands, which are interleaved by pixel.
    """

    width: int
    height: int
    bytes: int
    together: bool

    @staticmethod
    def of(dataset: gdal.Dataset, image: Image) -> Decoding:
        """Return that of an image, which is open."""
        band = dataset.GetRasterBand(1)
        width, height = band.GetBlockSize()
        if any(all(each.tile) for each in own_bands(image.bands)):
            width, height = image.block_width, image.block_height
        number = dataset.RasterCount
        interleave = dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") or "BAND"
        together = interleave.upper() == "PIXEL" and number > 1
        size = width * height * max(1, gdal.GetDataTypeSize(band.DataType) // 8)
        return Decoding(width, height, size * number if together else size, together)

    def with_tile(self, width: int, height: int) -> Decoding:
        """Return the same of a larger tile."""
        size = self.bytes * width * height // (self.width * self.height)
        return replace(self, width=width, height=height, bytes=size)

    @property
    def memory(self) -> int:
        """What one takes."""
        return self.memory_of(1)

    def memory_of(self, count: int) -> int:
        """Return what so many take, which are decoded one after the other and kept.

        The last one is there as it stands in the file too, hardly larger than decoded; one of all
        bands also as it was decoded, before these were taken apart.
        """
        return (count + (2 if self.together else 1)) * self.bytes

    def count_within(self, size: int) -> int:
        """Return how many take at most so many bytes, but one at least."""
        return max(1, size // max(1, self.bytes) - (2 if self.together else 1))


class Handle:
    """An image that is open for one thread, and opened anew when a server has let it down.

    `is_checked` says that the files that it joins are known to be what they are taken to be. Of
    these, only those of the bands with some `numbers` are looked at, all without them. Servers are
    not asked again any more when `stopped` is set.

    Raises SourceError when it cannot be opened, or is another one than it was.
    """

    def __init__(
        self,
        image: Image,
        stopped: threading.Event,
        *,
        is_checked: bool = False,
        numbers: Collection[int] = (),
    ) -> None:
        self._image = image
        self._stopped = stopped
        # An image that is looked at from afar may have its overviews beside it.
        may_have = not image.is_in_one_file if isinstance(image, Decimated) else _has_mask(image)
        self._has_sidecars = may_have or not can_do_without_sidecars(image.path)
        self._dataset = self._open()
        _check_unchanged(self._dataset, image)
        check_facts(self._dataset, image)
        if is_text(image.path) and not is_checked:
            _check_joined(image, numbers)
        self.decoding = Decoding.of(self._dataset, image)

    def _open(self) -> gdal.Dataset:
        image = self._image
        try:
            return open_raster(
                image.path,
                image.open_options,
                image.name,
                has_sidecars=self._has_sidecars,
                was_there=True,
            )
        except SourceError as error:
            if not error.is_unavailable:
                error.position = image.position
            raise

    def free(self) -> None:
        """Free the tiles that GDAL keeps."""
        with gdal_errors():
            self._dataset.FlushCache()

    def read_into(self, result: NDArray[Any], bands: Sequence[Band], window: Window) -> None:
        """Fill an array of shape (bands, height, width) with the numbers of bands of its type.

        Raises SourceError when any part cannot be read.
        """
        # Before GDAL 3.7, signed bytes are unsigned ones with a remark.
        buffer = result.view("uint8") if result.dtype == "int8" and not has_int8() else result
        numbers = [band.number for band in bands]
        span = (window.column, window.row, window.width, window.height)
        self._read(
            lambda dataset: dataset.ReadAsArray(*span, buf_obj=buffer, band_list=numbers),
            window,
            worded("the file is damaged"),
        )

    def read_mask(self, band: Band, window: Window) -> NDArray[np.bool_]:
        """Return where the band's mask or alpha band lets the values count."""
        span = (window.column, window.row, window.width, window.height)
        mask = self._read(
            lambda dataset: _mask_band(dataset, band).ReadAsArray(*span),
            window,
            worded("the mask is damaged"),
        )
        valid: NDArray[np.bool_] = mask != 0
        return valid

    def _read(
        self,
        read: Callable[[gdal.Dataset], NDArray[Any] | None],
        window: Window,
        otherwise: str,
    ) -> NDArray[Any]:
        """Return what is read; `otherwise` is the reason when GDAL gives none.

        It is retried: from a server as `Tries` says, else once, where what the system or the
        network had in its way is gone by then.
        """
        image = self._image
        tries = Tries(image.path, self._stopped, was_there=True)
        while True:
            found, messages = self._attempt(read)
            if found is not None:
                return found
            # A file that is made of others opens them only now.
            if not find_room():
                raise _unavailable(image, window, no_room())
            opened = self._dataset.GetDescription()
            if not tries.again(status_codes(messages), opened):
                break
            # What was read in part may be taken for a part without numbers.
            self._dataset = self._open()
        with http_settings():
            in_the_way = obstacle(tries.path, messages, messages.numbers)
        if in_the_way:
            raise _unavailable(image, window, in_the_way)
        if not is_remote(image.path):
            found, messages = self._attempt(read)
        if found is None:
            raise _unreadable(image, window, messages.reason or otherwise)
        return found

    def _attempt(
        self, read: Callable[[gdal.Dataset], NDArray[Any] | None]
    ) -> tuple[NDArray[Any] | None, Failures]:
        with gdal_errors() as messages, http_settings(has_sidecars=self._has_sidecars):
            return read(self._dataset), messages
        return None, messages


def _has_mask(image: Image) -> bool:
    return any(band.has_mask for band in image.bands)


def _check_unchanged(dataset: gdal.Dataset, image: Image) -> None:
    """Raise SourceError when another file has taken the place of the image."""
    if (dataset.RasterXSize, dataset.RasterYSize) != (image.width, image.height):
        raise SourceError(
            worded("Image '{image}' has changed its size since the start.", image=image.name),
            image.position,
        )
    for band in own_bands(image.bands):
        known = band.number <= dataset.RasterCount
        if not known or stored_type(dataset.GetRasterBand(band.number), image.name) != band.dtype:
            raise SourceError(
                worded("Image '{image}' has changed its bands since the start.", image=image.name),
                image.position,
            )


def _check_joined(image: Image, numbers: Collection[int]) -> None:
    """Raise SourceError when a file is not as the text of a VRT that joins it takes it to be."""
    known: dict[str, gdal.Dataset] = {}
    for place, band in enumerate(joined_bands(image.path), start=1):
        if numbers and place not in numbers:
            continue
        dataset = known.get(band.path)
        if dataset is None:
            dataset = known[band.path] = _open_file(image, band.path)
        size = dataset.RasterXSize, dataset.RasterYSize
        problem = ""
        if band.number > dataset.RasterCount:
            problem = worded(
                "it has {count} {count:band|bands}, and band {number} is wanted",
                count=dataset.RasterCount,
                number=band.number,
            )
        elif size != (band.width, band.height):
            problem = worded(
                "it has {stored_width} x {stored_height} pixels, and not {width} x {height}",
                stored_width=size[0],
                stored_height=size[1],
                width=band.width,
                height=band.height,
            )
        else:
            kind = gdal.GetDataTypeName(dataset.GetRasterBand(band.number).DataType)
            if kind != band.kind:
                problem = worded("it holds {kind}, and not {wanted}", kind=kind, wanted=band.kind)
        if problem:
            raise SourceError(
                worded(
                    "Image '{image}' cannot be read: its file '{path}' is not what the "
                    "collection file says of it: {problem}.",
                    image=image.name,
                    path=band.path,
                    problem=problem,
                ),
                image.position,
            )


def _open_file(image: Image, path: str) -> gdal.Dataset:
    try:
        return open_raster(path, (), image.name, has_sidecars=False)
    except SourceError as error:
        raise_unavailable(error)
        raise SourceError(
            worded(
                "Image '{image}' cannot be read: its file '{path}' cannot be opened: {reason}",
                image=image.name,
                path=path,
                reason=error.reason or error,
            ),
            image.position,
        ) from None


def _mask_band(dataset: gdal.Dataset, band: Band) -> gdal.Band:
    source = dataset.GetRasterBand(band.number)
    if source.GetMaskFlags() & (gdal.GMF_ALL_VALID | gdal.GMF_NODATA):
        # GDAL takes no notice of an alpha band beside a nodata value, nor of one whose type is
        # neither Byte nor UInt16.
        for number in range(1, dataset.RasterCount + 1):
            if is_alpha(dataset.GetRasterBand(number)):
                return dataset.GetRasterBand(number)
    return source.GetMaskBand()


def _unavailable(image: Image, window: Window, reason: str) -> SourceError:
    return SourceError(
        worded(
            "Image '{image}' cannot be read at row {row}, column {column}: {reason}",
            image=image.name,
            row=window.row,
            column=window.column,
            reason=reason,
        ),
        is_unavailable=True,
    )


def _unreadable(image: Image, window: Window, reason: str) -> SourceError:
    return SourceError(
        worded(
            "Image '{image}' cannot be read at row {row}, column {column}: "
            "{reason} The file may be damaged or incomplete; get it again.",
            image=image.name,
            row=window.row,
            column=window.column,
            reason=one_line(reason),
        ),
        image.position,
    )
