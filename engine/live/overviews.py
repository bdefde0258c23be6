# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Images with larger pixels: their overviews, or every so many pixels where there are none."""

from __future__ import annotations

import math
from dataclasses import replace

from osgeo import gdal

from ..errors import SourceError
from ..gdal_calls import gdal_errors, one_line, open_raster
from ..images import Image


def decimated(image: Image, factor: int) -> Image:
    """Return an image of which each pixel stands for `factor` x `factor`.

    Its path is the text of a VRT, from which GDAL reads through the overviews of the file.

    Raises SourceError when the file cannot be opened.
    """
    if factor < 2:
        return image
    width, height = math.ceil(image.width / factor), math.ceil(image.height / factor)
    dataset = open_raster(image.path, image.open_options, image.name)
    small = None
    reason = ""
    with gdal_errors() as messages:
        try:
            small = gdal.Translate(
                "", dataset, format="VRT", width=width, height=height, resampleAlg="nearest"
            )
            text = "" if small is None else small.GetMetadata("xml:VRT")[0]
        except RuntimeError as error:
            reason = str(error)
    if small is None:
        reason = reason or "; ".join(messages)
        raise SourceError(f"Image '{image.name}' cannot be looked at from afar: {one_line(reason)}")
    block_width, block_height = small.GetRasterBand(1).GetBlockSize()
    return replace(
        image,
        path=text,
        open_options=(),
        geotransform=_scaled(image, image.width / width, image.height / height),
        width=width,
        height=height,
        block_width=block_width,
        block_height=block_height,
    )


def _scaled(image: Image, across: float, down: float) -> tuple[float, ...] | None:
    if image.geotransform is None:
        return None  # GDAL has moved the control points
    left, x_column, x_row, top, y_column, y_row = image.geotransform
    return (left, x_column * across, x_row * down, top, y_column * across, y_row * down)


def has_overviews(image: Image) -> bool:
    """Return True when a file can be looked at from afar without reading all of it."""
    dataset = open_raster(image.path, image.open_options, image.name)
    return bool(dataset.GetRasterBand(image.bands[0].number).GetOverviewCount())
