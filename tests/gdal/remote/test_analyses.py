# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Analyses of images on a server: what they find in files, and many images asked for at once."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.analysis.band_statistics import BandStatistics
from image_collections.engine.analysis.inspection import inspect
from image_collections.engine.analysis.kmeans_classes import Classify, find_classes
from image_collections.engine.analysis.named_values import read_values
from image_collections.engine.analysis.series_histograms import SeriesHistograms
from image_collections.engine.analysis.to_bands import ToBands, write_bands
from image_collections.engine.analysis.value_curves import ApplyCurves
from image_collections.engine.analysis.zonal_statistics import zonal_rows
from image_collections.engine.analysis.zone_reading import CENTRE, ValueReader
from image_collections.engine.errors import CancelledError
from image_collections.engine.grid.polygons import zone_of
from image_collections.engine.inputs.bands import images_to_read
from image_collections.engine.inputs.joined_files import with_file_paths
from image_collections.engine.progress import Silence
from image_collections.engine.remote import http_settings, tries
from image_collections.engine.run.job import Resources, Target
from image_collections.tests.support import proofs
from image_collections.tests.support.log import Log
from image_collections.tests.support.range_server import Fault, RangeServer, every
from image_collections.tests.support.rasters import ORIGIN, write_cog
from image_collections.tests.support.runs import described, planned, read_back
from osgeo import gdal

SIDE, TILE, COUNT = 256, 128, 6
LONG = 60
MEGABYTE = 2**20
RESOURCES = [Resources(1), Resources(2), Resources(8), Resources(2, 4 * MEGABYTE)]


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Ask again at once, and call a server silent after a second."""
    monkeypatch.setattr(http_settings, "SILENCE", 1)
    monkeypatch.setattr(http_settings, "PAUSE", 0.01)
    monkeypatch.setattr(tries, "PAUSES", (0.0,) * 6)
    gdal.VSICurlClearCache()


@pytest.fixture
def server(tmp_path):
    (tmp_path / "images").mkdir()
    with RangeServer(tmp_path / "images") as made:
        yield made


@pytest.fixture
def near(server):
    """Return six images on one grid, of which some pixels are nodata."""
    noise = np.random.default_rng(2)
    for number in range(COUNT):
        values = noise.integers(0, 60000, (2, SIDE, SIDE))
        values[:, noise.random((SIDE, SIDE)) < 0.1] = 0
        path = server.folder / f"2024-05-0{number + 1}.tif"
        write_cog(path, values, nodata=0, tile=TILE, names=["B4", "B8"])
    return described(sorted(server.folder.glob("*.tif")))


@pytest.fixture
def far(near, server):
    """Return the same images on the server."""
    return [with_file_paths(image, lambda path: server.path(Path(path).name)) for image in near]


def reading(images, method, text):
    values, selection = read_values(text, images)
    return planned(images, images_to_read(images, selection), method(values, len(selection.names)))


def zonal(images, resources, _folder, progress=None):
    left, top = ORIGIN
    corners = [(30, 20), (SIDE * 10 - 40, 300), (700, SIDE * 10 - 60)]
    plan = reading(images, ValueReader, "B4; B8 - B4")
    zones = [zone_of([[[(left + x, top - y) for x, y in corners]]], plan.grid), None]
    details = {"resources": resources, "progress": progress or Silence()}
    rows = zonal_rows(plan, zones, CENTRE, (10.0, 90.0), **details)
    return [(row.image.name, row.zone, row.value, row.statistics, row.problem) for row in rows]


def histograms(images, resources, _folder, progress=None):
    plan = reading(images, ValueReader, "B4; B8")
    rows = SeriesHistograms(plan, None, 12, resources, progress or Silence()).rows()
    return [(row.image.name, row.value, row.edges, row.counts, row.valid) for row in rows]


def statistics(images, resources, _folder, progress=None):
    plan = planned(images, images, ApplyCurves(("B4", "B8"), ("B4", "B8")))
    survey = BandStatistics(plan, 2, resources=resources, progress=progress or Silence())
    moments = survey.moments()
    counts = {key: each.count for key, each in moments.items()}
    found = {key: (each.count, each.low, each.high, each.mean) for key, each in moments.items()}
    return found, survey.percentiles(counts, (2.0, 98.0))


def bands(images, resources, folder, progress=None):
    plan = reading(images, ToBands, "B4; B8 / B4")
    path = folder / "bands.tif"
    write_bands(plan, Target(str(path)), resources=resources, progress=progress or Silence())
    return read_back(path).values.tobytes()


def classes(images, resources, _folder, progress=None):
    plan = planned(images[:1], images[:1], Classify(2, 3))
    found = find_classes(
        plan,
        by_spread=True,
        sample=500,
        seed=1,
        resources=resources,
        progress=progress or Silence(),
    )
    return found.groups


def pixels(images, _resources, _folder, progress=None):
    plan = proofs.reduced(images, "median", "count")
    stopped = threading.Event()
    if progress is not None and progress.is_cancelled():
        stopped.set()
    found = [inspect(plan, images, column, 77, stopped) for column in (0, 130, SIDE - 1)]
    # The paths are others.
    return [
        replace(each, observations=tuple(replace(seen, path="") for seen in each.observations))
        for each in found
    ]


ANALYSES = [zonal, histograms, statistics, bands, classes, pixels]
OF_SEVERAL = [each for each in ANALYSES if each is not classes]


@pytest.mark.parametrize("analysis", ANALYSES)
def test_the_same_is_found_as_in_files(near, far, server, tmp_path, analysis):
    expected = analysis(near, Resources(2), tmp_path)
    for resources in RESOURCES:
        assert analysis(far, resources, tmp_path) == expected
    server.fault_of = every(3, Fault(503))
    gdal.VSICurlClearCache()
    assert analysis(far, Resources(2), tmp_path) == expected
    assert server.faults


@pytest.mark.parametrize("analysis", OF_SEVERAL)
def test_images_are_asked_for_at_the_same_time(far, server, tmp_path, analysis):
    together = threading.Barrier(COUNT // 2, timeout=LONG)
    seen = set()

    def fault_of(request):
        if request.first and request.path not in seen:
            seen.add(request.path)
            together.wait()

    server.fault_of = fault_of
    analysis(far, Resources(1), tmp_path)
    assert len(seen) == COUNT


def test_blocks_of_one_image_are_asked_for_at_the_same_time(far, server, tmp_path):
    together, seen = threading.Barrier(2, timeout=LONG), []

    def fault_of(request):
        if request.first and len(seen) < 2:
            seen.append(request)
            together.wait()

    server.fault_of = fault_of
    classes(far, Resources(1), tmp_path)
    assert len(seen) == 2


@pytest.mark.parametrize("analysis", OF_SEVERAL[:-1])
def test_nobody_waits_for_stalled_answers_after_cancelling(
    far, server, tmp_path, monkeypatch, analysis
):
    monkeypatch.setattr(http_settings, "SILENCE", 300)
    server.fault_of = lambda request: Fault(body="stall") if request.first else None

    class Stop(Log):
        def is_cancelled(self):
            return server.stalled.is_set()

    with pytest.raises(CancelledError):
        analysis(far, Resources(2), tmp_path, progress=Stop())
    # They stall still: nobody has waited.
    assert server.at_once
    server.closing.set()
    for thread in threading.enumerate():
        if thread.name.startswith("image-collections"):
            thread.join(LONG)
            assert not thread.is_alive()
