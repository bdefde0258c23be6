# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Live composites from the toolbox: an output that ends in .vrt."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer

pytestmark = pytest.mark.usefixtures("trusted")


RUNS = {
    "mosaic": {},
    "qualitymosaic": {"QUALITY": "(B8 - B4) / (B8 + B4)"},
    "reduce": {"REDUCERS": ["median", "count"]},
    "medoid": {},
    "geometricmedian": {},
}


def arrays(path):
    array = gdal.Open(str(path)).ReadAsArray()
    assert array is not None, gdal.GetLastErrorMsg()
    return array.tobytes()


@pytest.mark.parametrize("name", RUNS)
def test_an_output_that_ends_in_vrt_is_live_and_equals_the_written_one(run, pair, tmp_path, name):
    live = run(name, pair, OUTPUT=str(tmp_path / "live.vrt"), **RUNS[name])
    written = run(name, pair, **RUNS[name])
    assert live["OUTPUT"].endswith("live.vrt")
    assert live["TOTAL_PIXEL_COUNT"] == written["TOTAL_PIXEL_COUNT"]
    assert arrays(live["OUTPUT"]) == arrays(written["OUTPUT"])
    layer = QgsRasterLayer(live["OUTPUT"], "live", "gdal")
    assert layer.isValid()
    assert layer.dataProvider().block(1, layer.extent(), 5, 4).isValid()
