# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Making plans: where images lie on the grid, what the outputs are, and what the log says of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..composites.method import Method, Wanted
from ..composites.output_block import OutputBand
from ..errors import InvalidOptionError, NoImageThereError
from ..grid.grid import Grid
from ..images import Image
from ..masks.image_mask import ImageMask, Outlook, widest_margin
from ..pixels.value_types import is_rounded
from ..progress import Progress
from ..reading.placement import Placement, place
from ..reading.same_day import fused_images
from ..text import QT_TRANSLATE_NOOP, worded
from ..warp.ground import ground_of_cell
from .plan import MOST_BANDS, NOTHING_MORE, Plan, new_values
from .product import Product, composite_of, further_products

NO_CLOUDS = QT_TRANSLATE_NOOP(
    "ImageCollections",
    "The quality looks for clouds, and no mask is chosen that knows any: the distance to them is "
    "the largest one everywhere. Choose a mask.",
)


def make_plan(
    images: Sequence[Image],
    grid: Grid,
    method: Method,
    *,
    resampling: str = "nearest",
    nodata: float | None = None,
    wanted: Wanted = NOTHING_MORE,
    same_day: bool = False,
    masks: Sequence[ImageMask] = (),
    can_have_alpha: bool = False,
    least: int = 1,
    progress: Progress,
) -> Plan:
    """Return the plan of a run; says in the log which images do not meet the grid.

    `can_have_alpha` says that the composite goes into a file that may have an alpha band. Pixels
    with fewer valid observations than `least` are masked.

    Raises GridError when none does, and InvalidOptionError when the nodata value does not fit.
    """
    masks = _with_outlook(masks, images, grid, method.looks_for_clouds, progress)
    for mask in masks:
        mask.check()
    placed = _placed(images, grid, widest_margin(masks) + method.margin, progress)
    used = tuple(images[index] for index in placed)
    placements = tuple(placed.values())
    layers = fused_images(used) if same_day else used
    outputs = method.outputs(layers, new_values(resampling, placements))
    _check_outputs(outputs, layers, progress)
    composite = composite_of(outputs, nodata, can_have_alpha=can_have_alpha)
    _tell_rounded(composite, progress)
    return Plan(
        used,
        placements,
        grid,
        resampling,
        method,
        (composite, *further_products(method, wanted)),
        wanted,
        same_day,
        tuple(masks[index] for index in placed) if masks else (),
        least,
    )


def require_enough_images(plan: Plan) -> None:
    """Raise InvalidOptionError where no pixel can have as many observations as are asked for."""
    layers = fused_images(plan.images) if plan.same_day else plan.images
    if plan.least > len(layers):
        raise InvalidOptionError(
            worded(
                "The least number of observations is {least}, and only {count} "
                "{count:image takes|images take} part; enter a smaller number.",
                least=plan.least,
                count=len(layers),
            )
        )


def _with_outlook(
    masks: Sequence[ImageMask],
    images: Sequence[Image],
    grid: Grid,
    reach: float,
    progress: Progress,
) -> Sequence[ImageMask]:
    """Return the masks with what it takes to look for clouds so many metres around."""
    if not reach:
        return masks
    if not masks:
        progress.warn(worded(NO_CLOUDS))
    cell = (grid.cell_width, grid.cell_height)
    sizes = (ground_of_cell(image, grid.crs, cell).size for image in images)
    outlooks = [Outlook(reach, (_rounded(width), _rounded(height))) for width, height in sizes]
    masks = masks or [ImageMask(cell=cell)] * len(images)
    return [replace(mask, outlook=outlook) for mask, outlook in zip(masks, outlooks)]


def _rounded(number: float) -> float:
    """Return a length without its last digits, which depend on the version of PROJ."""
    return float(f"{number:.9g}")


def _placed(
    images: Sequence[Image], grid: Grid, margin: int, progress: Progress
) -> dict[int, Placement]:
    """Return where images lie that meet the grid, by their places in the list, and name the others.

    Raises NoImageThereError when none does.
    """
    placed = [place(image, grid, margin) for image in images]
    found = {index: where for index, where in enumerate(placed) if where is not None}
    if not found:
        box = grid.bounds
        # Such as 6037240, where a format would make 6.03724e+06 of it.
        left, bottom, right, top = (
            np.format_float_positional(side, precision=6, trim="-")
            for side in (box.left, box.bottom, box.right, box.top)
        )
        raise NoImageThereError(
            worded(
                "No image lies in the extent of the result, which is from {left}, "
                "{bottom} to {right}, {top}; check the extent and its CRS.",
                left=left,
                bottom=bottom,
                right=right,
                top=top,
            )
        )
    missing = [f"'{images[index].name}'" for index, where in enumerate(placed) if where is None]
    if missing:
        progress.info(
            worded(
                "{count} of {total} {total:image|images} {count:does|do} not lie "
                "in the extent of the result and {count:is|are} not used: {names}.",
                count=len(missing),
                total=len(placed),
                names=", ".join(missing),
            )
        )
    return found


def _check_outputs(
    outputs: Sequence[OutputBand], images: Sequence[Image], progress: Progress
) -> None:
    """Raise InvalidOptionError for too many bands; warn of classes that are averaged."""
    if len(outputs) > MOST_BANDS:
        raise InvalidOptionError(
            worded(
                "The result would have {count} bands; {most} are allowed. Choose "
                "fewer bands, reducers or percentiles.",
                count=len(outputs),
                most=MOST_BANDS,
            )
        )
    averaged = _averaged_classes(outputs, images)
    if averaged:
        progress.warn(
            worded(
                "Bands of classes or bits: {bands}. A mean or median of these is none of "
                "them; take mode, first or last, or choose other bands.",
                bands=", ".join(averaged),
            )
        )


def _averaged_classes(outputs: Sequence[OutputBand], images: Sequence[Image]) -> list[str]:
    """Return the bands of whole numbers for classes that outputs make decimals of."""
    classes = {
        band.name
        for image in images
        for band in image.bands
        if band.is_class and not band.is_scaled and np.dtype(band.dtype).kind != "f"
    }
    decimals = [each.source for each in outputs if np.dtype(each.type.dtype).kind == "f"]
    return [name for name in dict.fromkeys(decimals) if name in classes]


def _tell_rounded(composite: Product, progress: Progress) -> None:
    """Say in the log which bands the file does not hold exactly."""
    rounded = [each.name for each in composite.outputs if is_rounded(each.type, composite.file)]
    if rounded:
        progress.info(
            worded(
                "No type holds all bands of the result exactly: whole numbers beyond "
                "2**53 (9007199254740992) are rounded in {bands}.",
                bands=", ".join(rounded),
            )
        )
