# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Radar images whose terrain is corrected already, as their names and items say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..errors import InvalidOptionError
from ..images import Image
from ..text import worded

# What an item says of its product.
_KEYS = (
    *("collection", "title", "sar:product_type", "product_type", "product", "processing:level"),
    *("card4l:measurement_type", "card4l:specification", "card4l:product_type"),
)
_CORRECTED = re.compile(
    r"(?<![a-z0-9])(?:rtc|nrb|gamma[-_ ]?(?:0|zero|nought|naught)|terrain[-_ ]flattened)(?![a-z])",
    re.IGNORECASE,
)


def require_sigma0(images: Sequence[Image]) -> None:
    """Raise InvalidOptionError that names the first image that is not sigma0 on a map.

    That is one in radar geometry, of gamma0, or corrected already.
    """
    for image in images:
        if image.geotransform is None:
            raise InvalidOptionError(
                worded(
                    "Image '{image}' is in radar geometry, with control points in place of "
                    "a grid, and its pixels are not where they belong on the ground. "
                    "Correct its geometry first, with Range-Doppler Terrain Correction in "
                    "SNAP or with pyroSAR.",
                    image=image.name,
                )
            )
        said = [image.name, image.product]
        said += [str(image.properties[key]) for key in _KEYS if key in image.properties]
        said += [band.name for band in image.bands]
        found = next((match for match in map(_CORRECTED.search, said) if match), None)
        if found is not None:
            raise InvalidOptionError(
                worded(
                    "Image '{image}' is terrain-corrected radiometrically, as '{found}' in "
                    "what it says of itself tells: its slopes are flat already, and would "
                    "be taken out twice. Use it as it is; sigma0 alone is flattened.",
                    image=image.name,
                    found=found[0],
                )
            )
