# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Files whose bands are dates as items, one for each date, as a collection file has them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ..errors import SourceError, raise_unavailable
from ..images import Image
from ..inputs.stacks import Stack, StackDate
from ..inputs.subdatasets import file_of, is_subdataset
from ..inputs.time_bands import read_stack
from ..text import worded
from .item_stream import Record, read_items
from .item_writing import asset_of_image, item_of_image
from .items import REMARKS

# How files of rasters begin: NetCDF, HDF5, HDF4, TIFF, Imagine, VRT.
_BEGINNINGS = (
    *(b"CDF", b"\x89HDF", b"\x0e\x03\x13\x01", b"EHFA_HEADER_TAG", b"<VRTDataset"),
    *(b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"),
)


def records_of(path: str) -> Iterator[Record]:
    """Give the items of a collection file, or those of a file whose bands are dates.

    Raises SourceError that names the file when it is neither.
    """
    if not is_stack(path):
        yield from read_items(path)
        return
    try:
        stack = read_stack(path)
    except SourceError as error:
        raise_unavailable(error)
        raise SourceError(
            worded("'{path}' cannot be used as a collection: {error}", path=path, error=error)
        ) from None
    if stack is None:
        raise SourceError(
            worded(
                "'{path}' is no collection: it has neither a time axis nor bands whose "
                "names are dates. If it is one image, choose it among Images.",
                path=path,
            )
        )
    for date in stack.dates:
        yield _record(stack, date)


def folder_of(path: str) -> str:
    """Return the folder from which the addresses in a collection file start."""
    return str(Path(file_of(path)).absolute().parent)


def is_stack(path: str) -> bool:
    """Return True for a raster; whether its bands are dates is not looked at."""
    if is_subdataset(path):
        return True
    try:
        with Path(path).open("rb") as file:
            return file.read(16).startswith(_BEGINNINGS)
    except (OSError, ValueError):
        return False  # what is wrong is said where it is read


def _record(stack: Stack, date: StackDate) -> Record:
    folder = folder_of(stack.path)
    rasters: dict[str, Image] = {}
    for band in date.bands:
        image = rasters.get(band.image.path) or replace(band.image, bands=(), date=date.moment)
        own = replace(band.stored, name=band.name)
        rasters[band.image.path] = replace(image, bands=(*image.bands, own))
    first = next(iter(rasters.values()))
    said = [*stack.remarks, *filter(None, [date.remark])]
    more = {REMARKS: said} if said else {}
    record = item_of_image(first, first.path, folder, name=stack.name_of(date), more=more)
    record["assets"] = {
        f"data{number}" if len(rasters) > 1 else "data": asset_of_image(image, image.path, folder)
        for number, image in enumerate(rasters.values(), start=1)
    }
    return record
