# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Curves from histograms, against scikit-image on all values at once."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.analysis.band_statistics import BandStatistics
from image_collections.engine.analysis.histogram_matching import known, look_up
from image_collections.engine.analysis.value_curves import ApplyCurves, LookUp
from image_collections.engine.run.job import Resources
from image_collections.tests.support.log import Log
from image_collections.tests.support.runs import described, planned

exposure = pytest.importorskip("skimage.exposure", reason="NOT TESTED: scikit-image is not here")
RNG = np.random.default_rng(6)


def curve_of(raster, source, reference, dtype, *, buckets=256, memory=0, clamped=True):
    paths = [raster(values, dtype) for values in (source, reference)]
    images = described(paths)
    plan = planned(images, images, ApplyCurves(("band1",), ("a", "b")))
    resources = Resources(2, int(memory))
    statistics = BandStatistics(plan, 1, resources=resources, progress=Log(), common=True)
    found = known(statistics, buckets)
    return look_up(found[0, 0], found[1, 0], clamped=clamped)


@pytest.mark.parametrize(("dtype", "top"), [("uint8", 256), ("int16", 4000)])
def test_with_a_bucket_for_each_number_it_is_scikit_image(raster, dtype, top):
    source = (RNG.beta(2, 5, (90, 70)) * top).astype(dtype)
    reference = (RNG.beta(4, 2, (90, 70)) * top * 0.9).astype(dtype)
    curve = curve_of(raster, source, reference, dtype, buckets=65536)
    expected = exposure.match_histograms(source, reference).astype(float)
    np.testing.assert_allclose(curve.of(source.astype(float)), expected, rtol=0, atol=1e-9)


def test_buckets_come_near(raster):
    source = RNG.normal(5, 2, (120, 100)).astype("float32")
    reference = (RNG.normal(0, 1, (120, 100)) ** 3).astype("float32")
    expected = exposure.match_histograms(source, reference)
    errors = []
    for buckets in (64, 1024, 16384):
        curve = curve_of(raster, source, reference, "float32", buckets=buckets)
        difference = curve.of(source.astype(float)) - expected
        errors.append(float(np.sqrt(np.mean(difference**2))))
    assert errors[0] > errors[1] > errors[2]
    assert errors[2] < 0.001 * float(np.ptp(reference))


@pytest.mark.parametrize("buckets", [2, 7, 256])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32", "float64"])
def test_an_image_matched_to_itself_stays(raster, dtype, buckets):
    values = np.concatenate([RNG.normal(40, 9, 900), RNG.normal(200, 5, 900)]).reshape(60, 30)
    values = values.astype(dtype)
    curve = curve_of(raster, values, values, dtype, buckets=buckets, clamped=False)
    beyond = np.array([-100.0, 1e4])
    for numbers in (values.astype(float), beyond):
        np.testing.assert_allclose(curve.of(numbers), numbers, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("buckets", [2, 7, 256])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_the_darkest_pixels_stay_apart_where_a_bucket_holds_several_numbers(raster, dtype, buckets):
    dark = np.arange(1, 1801).reshape(60, 30) % 50 + 1
    values = np.where(np.arange(1800).reshape(60, 30) == 7, 250, dark).astype(dtype)
    curve = curve_of(raster, values, values, dtype, buckets=buckets, clamped=True)
    np.testing.assert_allclose(curve.of(values.astype(float)), values, rtol=1e-9, atol=1e-9)


def test_the_curve_does_not_depend_on_blocks(raster):
    source, reference = RNG.normal(0, 1, (2, 300, 200)).astype("float32")
    curves = [
        curve_of(raster, source, reference, "float32", memory=memory) for memory in (0, 200_000)
    ]
    assert curves[0] == curves[1]


def test_beyond_the_nodes():
    kept = LookUp((0.0, 1.0, 2.0), (10.0, 20.0, 40.0))
    assert kept.of(np.array([-1.0, 0.5, 3.0])).tolist() == [10.0, 15.0, 40.0]
    free = LookUp((0.0, 1.0, 2.0), (10.0, 20.0, 40.0), clamped=False)
    assert free.of(np.array([-1.0, 0.5, 3.0])).tolist() == [0.0, 15.0, 60.0]
    assert LookUp((1.0,), (7.0,), clamped=False).of(np.array([5.0])).tolist() == [7.0]
