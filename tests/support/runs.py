# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The operations from files to a file, as the algorithms call them, and reading the file back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from image_collections.engine.composites.mosaic import Mosaic
from image_collections.engine.composites.quality_mosaic import QualityMosaic
from image_collections.engine.composites.reduce import Reduce
from image_collections.engine.expression import parse
from image_collections.engine.images import Image
from image_collections.engine.inputs.bands import (
    band_by_number,
    band_everywhere,
    images_to_read,
    select_bands,
)
from image_collections.engine.inputs.describe import describe
from image_collections.engine.planning.make_plan import make_plan
from image_collections.engine.planning.output_grid import GridOptions, output_grid
from image_collections.engine.progress import Silence
from image_collections.engine.reducers import ReducerOptions
from image_collections.engine.run import run as running
from image_collections.engine.run.job import Resources, Target
from image_collections.tests.support.log import Log as Log
from osgeo import gdal

MEGABYTE = 1024 * 1024


@dataclass
class Result:
    """A raster as it was read back with GDAL: (bands, rows, columns)."""

    names: list[str]
    values: np.ndarray
    valid: np.ndarray
    nodata: float
    scales: list[float | None]
    offsets: list[float | None]
    geotransform: tuple[float, ...]
    metadata: dict[str, str]

    @property
    def dtype(self):
        return self.values.dtype.name

    def band(self, name):
        """Return the values of a band, and where they are valid."""
        place = self.names.index(name)
        return self.values[place], self.valid[place]

    def listed(self, name):
        """Return the values of a band as nested lists, None where masked."""
        values, valid = self.band(name)
        return [
            [value if good else None for value, good in zip(*rows)]
            for rows in zip(values.tolist(), valid.tolist())
        ]


def read_back(path):
    dataset = gdal.Open(str(path))
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    values = np.stack([band.ReadAsArray() for band in bands])
    nodata = [band.GetNoDataValue() for band in bands]
    assert len({repr(value) for value in nodata}) == 1, "one nodata value in all bands"
    value = nodata[0]
    valid = ~np.isnan(values) if value != value else values != values.dtype.type(value)
    return Result(
        names=[band.GetDescription() for band in bands],
        values=values,
        valid=valid,
        nodata=value,
        scales=[band.GetScale() for band in bands],
        offsets=[band.GetOffset() for band in bands],
        geotransform=dataset.GetGeoTransform(),
        metadata=dataset.GetMetadata(),
    )


def described(sources) -> list[Image]:
    """Return the images of paths, or of pairs of a path and what else `describe` takes."""
    images = []
    for position, source in enumerate(sources, start=1):
        if isinstance(source, Image):
            images.append(source)
            continue
        path, details = source if isinstance(source, tuple) else (source, {})
        name = str(path).rsplit("/", 1)[-1].split(".")[0]
        images.append(describe(str(path), name=name, position=position, **details))
    return images


def planned(images, read, method, *, grid=None, resampling="nearest", nodata=None, progress=None):
    options = grid or GridOptions()
    return make_plan(
        read,
        output_grid(images, options),
        method,
        resampling=resampling,
        nodata=nodata,
        progress=progress or Silence(),
    )


def mosaic_plan(sources, *, bands="", together=False, **options):
    images = described(sources)
    selection = select_bands(images, bands)
    return planned(
        images, images_to_read(images, selection), Mosaic(selection.names, together), **options
    )


def quality_plan(
    sources,
    quality,
    *,
    bands="",
    prefer="highest",
    target=0.0,
    ties="last",
    incomplete="keep",
    **options,
):
    images = described(sources)
    selection = select_bands(images, bands)
    expression = None
    if any(image.band(quality) for image in images):
        inputs = {quality: band_everywhere(images, quality)}
    elif quality.isdecimal():
        inputs = dict([band_by_number(images, int(quality))])
    else:
        expression = parse(quality)
        inputs = {name: band_everywhere(images, name) for name in expression.names}
    names = [*selection.names, *(name for name in inputs if name not in selection.names)]
    method = QualityMosaic(
        names=selection.names,
        quality_bands=tuple(names.index(name) for name in inputs),
        quality=expression,
        prefer=prefer,
        target=target,
        ties=ties,
        incomplete=incomplete,
    )
    return planned(images, images_to_read(images, selection, inputs), method, **options)


def reduce_plan(
    sources, *reducers, bands="", percentiles=(10.0, 50.0, 90.0), decibel=False, **options
):
    images = described(sources)
    selection = select_bands(images, bands)
    settings = ReducerOptions(percentiles=percentiles)
    method = Reduce(selection.names, reducers, settings, decibel)
    return planned(images, images_to_read(images, selection), method, **options)


def spectra_plan(sources, kind, *, bands="", **options):
    images = described(sources)
    selection = select_bands(images, bands)
    return planned(images, images_to_read(images, selection), kind(selection.names), **options)


def run(plan, path, *, threads=2, memory=0, progress=None, options=(), metadata=None) -> Any:
    """Carry out a plan and read the file back; `memory` is in bytes."""
    running.run(
        plan,
        {"composite": Target(str(path), tuple(options), metadata or {})},
        resources=Resources(threads, int(memory)),
        progress=progress or Silence(),
    )
    return read_back(path)
