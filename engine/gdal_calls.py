# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Calls of GDAL whose errors are ours: opening rasters, messages, types, time limits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from osgeo import gdal, gdal_array

from .availability import GONE, find_room, is_remote, no_room, obstacle, status_codes
from .errors import SourceError
from .remote.asked_again import note_warning
from .remote.http_settings import can_do_without_sidecars, has_all_inside, http_settings
from .remote.tries import Tries
from .text import QT_TRANSLATE_NOOP, without_traceback, worded

# What GDAL calls the types of numbers.
TYPE_NAMES = {
    **{"uint8": "Byte", "int8": "Int8", "uint16": "UInt16", "int16": "Int16"},
    **{"uint32": "UInt32", "int32": "Int32", "uint64": "UInt64", "int64": "Int64"},
    **{"float32": "Float32", "float64": "Float64"},
}

# The end of a sentence about a file that a server does not have.
NOT_THERE = QT_TRANSLATE_NOOP("ImageCollections", "the server answers that the file is not there.")


class Failures(list[str]):
    """What GDAL said of failures, and its numbers of them."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers: set[int] = set()

    @property
    def reason(self) -> str:
        """All that GDAL said, each once, in its own words; empty when it said nothing."""
        return "; ".join(dict.fromkeys(self))

    def sentence(self, otherwise: str = "") -> str:
        """Return what GDAL said as the end of a sentence; `otherwise` when it said nothing."""
        return one_line(self.reason or otherwise)


@contextmanager
def gdal_errors(warnings: list[str] | None = None) -> Iterator[Failures]:
    """Keep GDAL's messages of this thread off the console; give the failures among them.

    Its exceptions, which some other code may have switched on, end the block and are failures too.
    Warnings are added to `warnings` when it is given.
    """
    messages = Failures()

    def collect(severity: int, number: int, message: str) -> None:
        if severity >= gdal.CE_Failure:
            messages.append(without_traceback(message))
            messages.numbers.add(number)
        elif severity == gdal.CE_Warning:
            note_warning(message)
            if warnings is not None:
                warnings.append(message)

    gdal.PushErrorHandler(collect)
    try:
        yield messages
    except (RuntimeError, SystemError) as error:
        # The second when a message is no text.
        messages[:] = [without_traceback(str(error)) or repr(error)]
    finally:
        gdal.PopErrorHandler()


def open_raster(
    path: str,
    open_options: Sequence[str],
    name: str,
    *,
    has_sidecars: bool = True,
    was_there: bool = False,
) -> gdal.Dataset:
    """Open a raster for reading; raise SourceError that names the image.

    When the program has too many files open, those that are not in use are closed first. Without
    `has_sidecars` nothing is of interest that may lie beside the file: masks, overviews, metadata.
    One that `was_there` is asked for once more when a server answers that it is not.
    """
    if not find_room():
        raise SourceError(
            worded("Image '{name}' cannot be opened: {reason}", name=name, reason=no_room()),
            is_unavailable=True,
        )
    tries = Tries(path, was_there=was_there)
    while True:
        signed, said = tries.path, list[str]()
        dataset, messages = _opened(signed, open_options, said, has_sidecars=has_sidecars)
        if dataset is not None:
            return dataset
        said += messages
        if not tries.again(status_codes(said), signed):
            break
    with http_settings():
        in_the_way = obstacle(signed, said, messages.numbers)
    if in_the_way:
        text = worded("Image '{name}' cannot be opened: {reason}", name=name, reason=in_the_way)
        raise SourceError(text, is_unavailable=True)
    is_gone = bool(status_codes(said) & GONE)
    reason = (
        worded(NOT_THERE)
        if is_gone
        else messages.sentence(worded("the file is not there or not a raster"))
    )
    raise SourceError(
        worded("Image '{name}' cannot be opened: {reason}", name=name, reason=reason), reason=reason
    )


def _opened(
    path: str, open_options: Sequence[str], warnings: list[str], *, has_sidecars: bool
) -> tuple[gdal.Dataset | None, Failures]:
    """Open a raster; look for files beside it only where these may be of use."""
    if can_do_without_sidecars(path):
        alone, messages = _opened_once(path, open_options, warnings, has_sidecars=False)
        if alone is None or not has_sidecars or has_all_inside(alone):
            return alone, messages
    return _opened_once(path, open_options, warnings, has_sidecars=True)


def _opened_once(
    path: str, open_options: Sequence[str], warnings: list[str], *, has_sidecars: bool
) -> tuple[gdal.Dataset | None, Failures]:
    dataset = None
    flags = gdal.OF_RASTER | gdal.OF_READONLY
    if is_remote(path):
        # Else GDAL 3.6 keeps to itself what a server answers that does not have the file.
        flags |= gdal.OF_VERBOSE_ERROR
    with gdal_errors(warnings) as messages, http_settings(has_sidecars=has_sidecars):
        dataset = gdal.OpenEx(path, flags, open_options=list(open_options))
    return dataset, messages


def one_line(text: str) -> str:
    """Return GDAL's message as the end of a sentence."""
    return " ".join(text.split()).rstrip(".") + "."


def stored_type(band: gdal.Band, name: str) -> str:
    """Return the type of the stored numbers of a band of the image `name`.

    Raises SourceError for complex numbers.
    """
    if band.DataType == gdal.GDT_Byte:
        return "int8" if _is_signed(band) else "uint8"
    dtype = gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType)
    if dtype is None or np.dtype(dtype).kind not in "iuf":
        raise SourceError(
            worded(
                "Image '{name}' holds numbers of the type {type}, which cannot be put "
                "in order; convert it to real numbers first.",
                name=name,
                type=gdal.GetDataTypeName(band.DataType),
            )
        )
    return np.dtype(dtype).name


def _is_signed(band: gdal.Band) -> bool:
    """Return True for bytes with the remark of GDAL before 3.7; newer ones warn who asks for it."""
    if has_int8():
        return False
    return bool(band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE")


def has_int8() -> bool:
    """Return True when this GDAL has a type for signed bytes (3.7 and newer)."""
    return hasattr(gdal, "GDT_Int8")


def computes_large_integers() -> bool:
    """Return True when Python functions of this GDAL get 64-bit integers; older ones crash."""
    return int(gdal.VersionInfo()) >= 3_10_00_00
