# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Statistics in polygons, against a slow twin."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.analysis.named_values import read_values
from image_collections.engine.analysis.zonal_statistics import zonal_rows
from image_collections.engine.analysis.zone_reading import AREA, CENTRE, ValueReader
from image_collections.engine.errors import CancelledError
from image_collections.engine.grid.polygons import centres, coverage, zone_of
from image_collections.engine.inputs.bands import images_to_read
from image_collections.engine.run.job import Resources
from image_collections.tests.support.log import Log
from image_collections.tests.support.runs import described, planned
from osgeo import gdal

LEFT, TOP = 500000.0, 4600000.0
# In pixels of the images: overlapping, beyond the images, smaller than a pixel.
SHAPES = [
    [(3.2, 4.1), (60.7, 9.9), (40.3, 55.5)],
    [(30.0, 30.0), (90.0, 30.0), (90.0, 90.0), (30.0, 90.0)],
    [(5.1, 5.1), (5.3, 5.1), (5.2, 5.3)],
    [(70.5, 2.5), (110.5, 2.5), (110.5, 20.5)],
]


def plan_of(sources, text, progress=None):
    images = described(sources)
    values, selection = read_values(text, images)
    read = images_to_read(images, selection)
    return planned(images, read, ValueReader(values, len(selection.names)), progress=progress)


def zones_of(plan):
    polygons = [[[(LEFT + 10 * x, TOP - 10 * y) for x, y in shape]] for shape in SHAPES]
    return [zone_of([polygon], plan.grid) for polygon in (each for each in polygons)]


def rows_of(sources, text="B4; B8 - B4", weighting=CENTRE, *, threads=2, memory=0, progress=None):
    progress = progress or Log()
    plan = plan_of(sources, text, progress)
    found = zonal_rows(
        plan,
        zones_of(plan),
        weighting,
        (10.0, 90.0),
        resources=Resources(threads, memory),
        progress=progress,
    )
    return {(row.image.name, row.zone, row.value): row for row in found}


@pytest.fixture
def sources(raster):
    random = np.random.default_rng(5)
    first = random.integers(0, 50, (2, 100, 100))
    second = random.integers(0, 50, (2, 60, 50))
    empty = np.zeros((2, 100, 100))
    names = ["B4", "B8"]
    return [
        raster(first, "uint8", nodata=0, names=names, name="a.tif", tiled=True),
        raster(second, "int16", nodata=0, names=names, name="b.tif", origin=(500400, 4599800)),
        raster(empty, "uint8", nodata=0, names=names, name="c.tif"),
    ]


@pytest.mark.parametrize("weighting", [CENTRE, AREA])
def test_statistics_are_those_of_a_slow_twin(sources, weighting):
    found = rows_of(sources, weighting=weighting)
    plan = plan_of(sources, "B4")
    offsets = [(0, 0), (20, 40), (0, 0)]
    for path, (row, column) in zip(sources, offsets):
        image = gdal.Open(path)
        bands = image.ReadAsArray().astype(float)
        whole = np.zeros((2, 100, 120))
        whole[:, row : row + bands.shape[1], column : column + bands.shape[2]] = bands
        for index, zone in enumerate(zones_of(plan)):
            window = plan.grid.window.__class__(0, 0, 120, 100)
            weights = (centres if weighting == CENTRE else coverage)(zone, window).astype(float)
            for name, numbers, valid in [
                ("B4", whole[0], whole[0] > 0),
                ("B8 - B4", whole[1] - whole[0], (whole > 0).all(axis=0)),
            ]:
                record = found[Path(path).stem, index, name]
                assert record.cells == pytest.approx(weights.sum())
                chosen = valid & (weights > 0)
                if not weights.any():
                    assert record.problem == "the polygon holds no cell"
                    continue
                if not chosen.any():
                    assert record.problem == "no valid pixels"
                    continue
                here, values = weights[chosen], numbers[chosen]
                mean = np.average(values, weights=here)
                spread = np.sqrt(np.average((values - mean) ** 2, weights=here))
                assert record.problem == ""
                assert record.statistics["count"] == pytest.approx(here.sum())
                assert record.valid_share == pytest.approx(here.sum() / weights.sum())
                assert record.statistics["mean"] == pytest.approx(mean)
                assert record.statistics["stdDev"] == pytest.approx(spread)
                assert record.statistics["min"] == values.min()
                assert record.statistics["max"] == values.max()
                if weighting == CENTRE:
                    assert record.statistics["median"] == pytest.approx(np.median(values))
                    assert record.statistics["p90"] == pytest.approx(np.percentile(values, 90))


@pytest.mark.parametrize("weighting", [CENTRE, AREA])
def test_neither_threads_nor_memory_change_a_bit(sources, weighting):
    results = [
        rows_of(sources, weighting=weighting, threads=threads, memory=memory)
        for threads, memory in [(2, 0), (1, 100_000), (4, 40_000)]  # the last one uses a file
    ]
    for other in results[1:]:
        assert list(other.items()) == list(results[0].items())


def test_an_image_that_cannot_be_read_says_so_and_the_others_go_on(sources, tmp_path):
    whole = rows_of(sources)
    broken = tmp_path / "images" / "b.tif"
    broken.write_bytes(broken.read_bytes()[:-3000])
    log = Log()
    found = rows_of(sources, progress=log, memory=40_000)
    for key, row in found.items():
        if key[0] == "b" and row.cells:
            assert "'b'" in row.problem
            assert row.statistics == {}
        else:
            assert row.statistics == whole[key].statistics
    assert len(log.warnings) == 1


def test_it_can_be_cancelled(sources):
    with pytest.raises(CancelledError):
        rows_of(sources, progress=Log(cancel_after=1))
