# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The collection file of the images that a run writes, and what is known of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsProcessingUtils

from ...engine.catalogue.item_writing import item_of_image, write_collection
from ...engine.composites.radar_bands import image_of
from ...engine.images import Band, Image
from ...engine.outputs.transaction import Transaction
from ...engine.planning.plan import Plan
from ...engine.progress import Progress
from ...resources.i18n import translate


def write_items(
    collection: str,
    written: Sequence[tuple[Image, str]],
    outputs: Transaction,
    progress: Progress,
) -> None:
    """Write a collection file, to be delivered, of images with the paths of their files."""
    folder = str(Path(collection).absolute().parent)
    items = [item_of_image(image, path, folder) for image, path in written]
    write_collection(collection, items, outputs)
    _warn_of_temporary_files(collection, (path for _, path in written), progress)


def written_image(image: Image, plan: Plan) -> Image:
    """Return what is known of what a plan has made of an image of its own."""
    grid, file = plan.grid, plan.file
    read = plan.images[image_of(plan.images, image.position)]
    bands = []
    for number, output in enumerate(plan.outputs, start=1):
        band = Band(
            output.name,
            number,
            file.dtype,
            nodata=file.nodata,
            scale=output.scale,
            offset=output.offset,
        )
        if output.source:
            source = read.bands[number - 1]
            band = replace(band, is_class=source.is_class, colours=source.colours)
        else:
            band = replace(band, is_class=output.type.dtype[0] in "iu")
        bands.append(band)
    return replace(
        image,
        crs=grid.crs,
        geotransform=grid.geotransform,
        width=grid.width,
        height=grid.height,
        bands=tuple(bands),
    )


def _warn_of_temporary_files(collection: str, files: Iterable[str], progress: Progress) -> None:
    """Warn of a collection file that stays while files that it names go when QGIS is closed."""
    scratch = Path(QgsProcessingUtils.tempFolder()).resolve()
    if scratch in Path(collection).resolve().parents:
        return
    if any(scratch in Path(file).resolve().parents for file in files):
        text = translate(
            "ImageCollections",
            "'{name}' names files in a temporary folder, which are gone when QGIS is closed. To "
            "keep them, choose an output folder.",
        )
        progress.warn(text.format(name=Path(collection).name))
