# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The mean ratios of the images of an orbit, found once for all that lie on one grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ..composites.radar_bands import image_of
from ..composites.speckle_filter import RATIOS, MeanRatios, SpeckleFilter
from ..inputs.describe import describe
from ..masks.image_mask import ImageMask
from ..planning.plan import Plan, with_images, with_method
from ..progress import Progress
from ..reading.placement import Placement
from ..run.job import Resources, Target
from ..run.run import run


def with_ratios(
    plans: Sequence[Plan], path: Path, *, resources: Resources, progress: Progress
) -> list[Plan]:
    """Return plans of the multitemporal filter that read two images each, with the same results.

    All have the same images on the same grid, and the ratios go into a file at `path`. Raises what
    a run raises.
    """
    method = plans[0].method_as(SpeckleFilter)
    ratios = MeanRatios(method.names, method.filtered, method.speckle, method.decibel)
    target = Target(str(path), ("TILED=YES", "BIGTIFF=IF_SAFER"))
    run(
        with_method(plans[0], ratios), {"composite": target}, resources=resources, progress=progress
    )
    image = describe(str(path), name=path.stem, position=RATIOS)
    made = []
    for plan in plans:
        method = plan.method_as(SpeckleFilter)
        own = with_images(plan, [image_of(plan.images, method.position)])
        made.append(
            replace(
                own,
                images=(*own.images, image),
                placements=(*own.placements, Placement(plan.grid.window, offset=(0, 0))),
                masks=(*own.masks, ImageMask()) if own.masks else (),
                method=replace(method, has_ratios=True),
            )
        )
    return made
