# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters made in the test. Nothing is imported here that may be missing."""

from __future__ import annotations

import pytest


@pytest.fixture
def raster(tmp_path):
    """Return a function that writes a raster and returns its path; see `write_raster`."""
    from image_collections.tests.support.rasters import write_raster

    folder = tmp_path / "images"
    folder.mkdir()
    made = []

    def write(values, dtype="uint8", **details):
        made.append(1)
        name = details.pop("name", None) or f"image{len(made)}.tif"
        return write_raster(folder / name, values, dtype, **details)

    return write


@pytest.fixture(params=[False, True], ids=["exceptions off", "exceptions on"])
def gdal_exceptions(request):
    """Run a test with GDAL's exceptions off and on."""
    from osgeo import gdal

    before = gdal.GetUseExceptions()
    gdal.UseExceptions() if request.param else gdal.DontUseExceptions()
    yield
    gdal.UseExceptions() if before else gdal.DontUseExceptions()
