# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Statistics of images on a grid, block by block, against numpy on all values at once."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.analysis.band_statistics import BandStatistics
from image_collections.engine.analysis.value_curves import ApplyCurves
from image_collections.engine.grid.polygons import centres, zone_of
from image_collections.engine.run.job import Resources
from image_collections.tests.support import twins
from image_collections.tests.support.log import Log
from image_collections.tests.support.runs import described, planned

PERCENTS = (0.0, 2.0, 50.0, 98.0, 100.0)


def survey_of(paths, *, bands=3, threads=2, memory=0, **settings):
    images = described(paths)
    plan = planned(images, images, ApplyCurves(tuple(twins.NAMES), tuple(twins.NAMES)))
    resources = Resources(threads, int(memory))
    return BandStatistics(plan, bands, resources=resources, progress=Log(), **settings)


def finite(scene, band, *, scaled=False):
    values = scene.values[band].astype(float)
    if scaled:
        values = values * scene.scale + scene.offset
    return values[scene.valid[band] & np.isfinite(values)]


@pytest.mark.parametrize("memory", [0, 1e5])
@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize("dtypes", [("uint8", "int16"), ("float32",), ("float64", "int32")])
def test_statistics_are_those_of_numpy(raster, dtypes, threads, memory):
    layout = {"scale": 0.5, "offset": -3.0} if "int16" in dtypes else {}
    scenes = twins.made(raster, 7, 4, dtypes=dtypes, **layout)
    paths = [scene.source for scene in scenes]
    statistics = survey_of(paths, threads=threads, memory=memory)
    moments = statistics.moments()
    percentiles = statistics.percentiles({key: m.count for key, m in moments.items()}, PERCENTS)
    assert len(moments) == 12
    for (index, band), found in moments.items():
        values = finite(scenes[index], band, scaled=bool(layout))
        assert found.count == values.size
        assert (found.low, found.high) == (values.min(), values.max())
        assert found.mean == pytest.approx(values.mean(), rel=1e-12)
        assert found.deviation == pytest.approx(values.std(), rel=1e-12)
        np.testing.assert_allclose(
            percentiles[index, band], np.percentile(values, PERCENTS), rtol=1e-12, atol=1e-12
        )


def test_histograms_are_those_of_numpy(raster):
    scenes = twins.made(raster, 2, 3, dtypes=("float32",))
    statistics = survey_of([scene.source for scene in scenes])
    ends = {key: (m.low, m.high) for key, m in statistics.moments().items()}
    for (index, band), found in statistics.histograms(ends, 16).items():
        counts, _ = np.histogram(finite(scenes[index], band), found.edges)
        np.testing.assert_array_equal(found.counts, counts)


def test_only_what_all_images_have_counts(raster):
    scenes = twins.made(raster, 4, 3, dtypes=("int16",), maskings=("nodata", "mask"))
    statistics = survey_of([scene.source for scene in scenes], common=True)
    values, valid = twins.layers(scenes, "B8")
    common = valid.all(axis=0)
    found = statistics.moments()
    assert 0 < common.sum() < common.size
    for index in range(3):
        assert found[index, 1].count == common.sum()
        assert found[index, 1].mean == pytest.approx(values[index][common].mean(), rel=1e-12)


def test_polygons_hold_the_cells_with_their_centre_inside(raster):
    values = np.arange(1, 401).reshape(20, 20)
    path = raster(values, "uint16", nodata=0)
    statistics = survey_of([path], bands=1)
    grid = statistics.plan.grid
    corners = [(500016, 4599984), (500094, 4599984), (500094, 4599906), (500016, 4599906)]
    # The second one overlaps the first, and holds nothing more.
    area = zone_of([[corners], [corners[:3]]], grid)
    inside = centres(area, grid.window)
    assert inside.sum() == 49  # centres at 25, 35, ... 85 of both axes
    found = survey_of([path], bands=1, area=area).moments()[0, 0]
    assert found.count == 49
    assert found.mean == values[inside].mean()
