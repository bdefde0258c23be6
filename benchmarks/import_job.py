# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Imports the plugin as QGIS does when it starts, and tells how long that takes."""

from __future__ import annotations

import time
from typing import Any

import job
import numpy  # noqa: F401 - QGIS loads these for its own plugins
import qgis.core  # noqa: F401
from osgeo import gdal_array  # noqa: F401


def measure(wanted: dict[str, Any]) -> dict[str, Any]:
    """Carry out a job."""
    start = time.perf_counter()
    job.use_checkout()
    from image_collections.algorithms import provider  # noqa: F401

    return {"seconds": time.perf_counter() - start}


if __name__ == "__main__":
    job.answer(measure)
