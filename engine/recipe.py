# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a file says of how it was made: enough to make it again."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from osgeo import gdal

from .images import Image

# Metadata items of the result.
ALGORITHM = "IMAGE_COLLECTIONS_ALGORITHM"
RECIPE = "IMAGE_COLLECTIONS_RECIPE"
FIRST_DATE = "IMAGE_COLLECTIONS_FIRST_DATE"
LAST_DATE = "IMAGE_COLLECTIONS_LAST_DATE"


def recipe(
    *, algorithm: str, parameters: Mapping[str, Any], images: Sequence[Image], version: str
) -> dict[str, str]:
    """Return the metadata items: algorithm and dates as they are, the whole recipe as JSON.

    `images` are in the order of the collection; `version` is the plugin's.
    """
    record = {
        "algorithm": algorithm,
        "parameters": dict(parameters),
        "images": [
            {
                "position": image.position,
                "name": image.name,
                "date": image.date.isoformat() if image.date else None,
            }
            for image in images
        ],
        "versions": {
            "image_collections": version,
            "gdal": gdal.VersionInfo("RELEASE_NAME"),
            "numpy": np.__version__,
        },
    }
    items = {ALGORITHM: algorithm, RECIPE: json.dumps(record, ensure_ascii=False)}
    dates = sorted(image.date for image in images if image.date)
    if dates:
        items[FIRST_DATE] = dates[0].date().isoformat()
        items[LAST_DATE] = dates[-1].date().isoformat()
    return items
