# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Stacks whose bands are dates: a scene for each date of a NetCDF, HDF or GeoTIFF file."""

from __future__ import annotations

from ..errors import SourceError, raise_unavailable
from ..inputs.stacks import Stack, StackDate
from ..text import QT_TRANSLATE_NOOP
from .registry import recogniser
from .scene import Files, Found, Options, Problem, Scene, SceneBand, file_name

_WITH_AXES = (".nc", ".nc4", ".cdf", ".h5", ".hdf5", ".he5", ".hdf")
_RASTERS = (".tif", ".tiff", ".img", ".vrt")


@recogniser(
    "time_bands",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Files whose bands are dates"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "NetCDF, HDF and GeoTIFF files whose bands are dates, by a time axis, their names or their "
        "metadata. Each date is a scene, and the variables are its bands.",
    ),
    looks_for=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "rasters (.nc, .hdf, .h5, .tif) with a time axis, or with bands whose names are dates",
    ),
    is_last=True,
)
def time_bands(files: Files, options: Options) -> Found:
    """Take every raster whose bands are dates."""
    scenes: list[Scene] = []
    problems: list[Problem] = []
    for path in files:
        if not path.lower().endswith(_WITH_AXES + _RASTERS):
            continue
        try:
            if path.lower().endswith(_RASTERS) and not _opens(files, path):
                continue
            stack = files.stack(path)
        except SourceError as error:
            raise_unavailable(error)
            problems.append(Problem(file_name(path), str(error)))
            continue
        if stack is not None:
            scenes += _scenes(stack, files.source(path))
    return Found(tuple(scenes), tuple(problems))


def _opens(files: Files, path: str) -> bool:
    """Return False for a file that is no raster at all, whatever it is called."""
    try:
        files.metadata(path)
    except SourceError as error:
        raise_unavailable(error)
        return False
    return True


def _scenes(stack: Stack, source: str) -> list[Scene]:
    remarks = stack.remarks
    found = []
    for date in stack.dates:
        found.append(_scene(stack, date, source, remarks))
        remarks = ()  # what is to be said of the file is said once
    return found


def _scene(stack: Stack, date: StackDate, source: str, remarks: tuple[str, ...]) -> Scene:
    bands = tuple(
        SceneBand(
            band.name,
            band.image.path,
            band.stored.number,
            nodata=band.stored.nodata,
            scale=band.stored.scale,
            offset=band.stored.offset,
            is_class=band.stored.is_class,
        )
        for band in date.bands
    )
    return Scene(
        product="time_bands",
        kind="time_bands",
        product_id=stack.name_of(date),
        source=source,
        bands=bands,
        moment=date.moment,
        remarks=(*remarks, *filter(None, [date.remark])),
    )
