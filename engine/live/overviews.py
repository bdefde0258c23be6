# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Images with larger pixels: their overviews, or every so many pixels where there are none."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import fields

from osgeo import gdal

from ..errors import SourceError
from ..gdal_calls import gdal_errors, open_raster
from ..images import Band, Decimated, Image, own_bands
from ..inputs.file_facts import check_facts
from ..remote.http_settings import has_all_inside
from ..text import worded


def decimated(image: Image, factor: int, exact: Collection[Band] = ()) -> Image:
    """Return an image of which each pixel stands for `factor` x `factor`.

    Its path is the text of a VRT, from which GDAL reads through the overviews of the file. The
    bands `exact`, of the file, must not be averaged: unless the file says that their overviews are
    nearest neighbours, they are read at full size.

    Raises SourceError when the file cannot be opened.
    """
    if factor < 2:
        return image
    width, height = math.ceil(image.width / factor), math.ceil(image.height / factor)
    dataset = open_raster(image.path, image.open_options, image.name)
    check_facts(dataset, image)
    small, text = None, ""
    with gdal_errors() as messages:
        small = gdal.Translate(
            "", dataset, format="VRT", width=width, height=height, resampleAlg="nearest"
        )
        text = "" if small is None else small.GetMetadata("xml:VRT")[0]
    if small is None:
        raise SourceError(
            worded(
                "Image '{image}' cannot be looked at from afar: {reason}",
                image=image.name,
                reason=messages.sentence(),
            )
        )
    block_width, block_height = small.GetRasterBand(1).GetBlockSize()
    numbers = {band.number for band in own_bands(exact)}
    known = {field.name: getattr(image, field.name) for field in fields(image)}
    known |= {
        "path": text,
        "open_options": (),
        "geotransform": _scaled(image, image.width / width, image.height / height),
        "width": width,
        "height": height,
        "block_width": block_width,
        "block_height": block_height,
        "facts": "",
        "partners": tuple(_decimated_alike(image, each, factor) for each in image.partners),
    }
    sampled = frozenset(number for number in numbers if not _has_nearest(dataset, number))
    return Decimated(**known, fine=image, sampled=sampled, is_in_one_file=has_all_inside(dataset))


def _decimated_alike(image: Image, partner: Image, factor: int) -> Image:
    """Return a partner with the pixels of an image, decimated as that is; any other as it is."""
    is_alike = (partner.width, partner.height) == (image.width, image.height)
    return decimated(partner, factor, partner.bands) if is_alike else partner


def _has_nearest(dataset: gdal.Dataset, number: int) -> bool:
    """Return True when the file says that all overviews of a band are nearest neighbours."""
    band = dataset.GetRasterBand(number)
    levels = [band.GetOverview(level) for level in range(band.GetOverviewCount())]
    said = [level.GetMetadataItem("RESAMPLING") or "" for level in levels]
    return bool(said) and all(text.upper().startswith("NEAR") for text in said)


def _scaled(image: Image, across: float, down: float) -> tuple[float, ...] | None:
    if image.geotransform is None:
        return None  # GDAL has moved the control points
    left, x_column, x_row, top, y_column, y_row = image.geotransform
    return (left, x_column * across, x_row * down, top, y_column * across, y_row * down)


def has_overviews(image: Image) -> bool:
    """Return True when a file can be looked at from afar without reading all of it."""
    dataset = open_raster(image.path, image.open_options, image.name)
    first = next((band.number for band in own_bands(image.bands)), 1)
    return bool(dataset.GetRasterBand(first).GetOverviewCount())
