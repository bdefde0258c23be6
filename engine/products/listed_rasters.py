# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters that a layer of footprints lists, as scenes: each as it is, and nothing is made."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime

from ..errors import CancelledError, SourceError, raise_unavailable
from ..images import Image
from ..inputs.describe import describe
from ..inputs.sensors import coloured
from ..progress import Progress
from ..text import worded
from .import_scenes import Written
from .request import Request
from .scene import Scene, SceneBand, file_name

# Files that are opened at the same time.
OPENERS = 8


def gather_listed(paths: Sequence[str], request: Request, progress: Progress) -> list[Written]:
    """Return the rasters that are wanted, oldest first, and tell in the log what was left out.

    `paths` are GDAL's. Raises SourceError when none can be used or is wanted, and CancelledError.
    """
    written: list[Written] = []
    problems: list[str] = []
    unwanted = 0
    with ThreadPoolExecutor(OPENERS, "image-collections-open") as pool:
        for place, (path, image) in enumerate(zip(paths, pool.map(_look, paths)), start=1):
            if progress.is_cancelled():
                raise CancelledError(worded("The work was stopped."))
            progress.step(place / len(paths))
            if isinstance(image, SourceError):
                raise_unavailable(image)
                problems.append(worded("'{path}' is left out: {reason}", path=path, reason=image))
                continue
            wanted = _wanted(coloured(image, request.knowledge), request)
            if wanted is None:
                unwanted += 1
            else:
                written.append(_written(wanted))
    for problem in problems:
        progress.warn(problem)
    progress.info(
        worded(
            "{count} of {total} {total:raster|rasters} {count:is|are} in the "
            "collection; {broken} cannot be used, {unwanted} {unwanted:is not "
            "wanted for its|are not wanted for their} date, place or "
            "properties.",
            count=len(written),
            total=len(paths),
            broken=len(problems),
            unwanted=unwanted,
        )
    )
    if not written:
        why = (
            problems[0]
            if problems
            else worded("None is of the period, in the place, or as the filter.")
        )
        raise SourceError(worded("No raster of the layer of footprints is left. {why}", why=why))
    return sorted(written, key=lambda each: each.scene.moment or datetime.min)


def _look(path: str) -> Image | SourceError:
    try:
        name = file_name(path).rpartition(".")[0] or file_name(path)
        return describe(path, name=name, position=0, called=path)
    except SourceError as error:
        return error.with_traceback(None)


def _wanted(image: Image, request: Request) -> Image | None:
    """Return an image with what is found out of it, None for one that is not wanted."""
    if request.start is not None or request.end is not None:
        day = None if image.date is None else image.date.date()
        if day is None or (request.start and day < request.start):
            return None
        if request.end and day >= request.end:
            return None
    if request.meets is not None and not request.meets(image):
        return None
    if request.completed is not None:
        image = request.completed(image)
    return None if request.chosen is not None and not request.chosen(image) else image


def _written(image: Image) -> Written:
    bands = tuple(
        SceneBand(
            band.name, image.path, band.number, band.nodata, band.scale, band.offset, band.is_class
        )
        for band in image.bands
    )
    scene = Scene(
        product="generic",
        kind="raster",
        product_id=image.name,
        source=image.path,
        bands=bands,
        moment=image.date,
        tile=image.tile,
        cloud_cover=image.cloud_cover,
        sun_azimuth=image.sun_azimuth,
    )
    return Written(scene, bands, image.path, image.name, replace(image, position=0))
