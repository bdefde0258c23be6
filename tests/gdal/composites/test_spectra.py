# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Medoid and geometric median: the search itself, and from files to files against scipy."""

from __future__ import annotations

import math
from datetime import datetime

import numpy as np
import pytest
from image_collections.engine.composites.geometric_median import (
    TOLERANCE,
    GeometricMedian,
    geometric_median,
)
from image_collections.tests.support import proofs
from image_collections.tests.support.rasters import ORIGIN, write_raster
from image_collections.tests.support.runs import described
from osgeo import gdal
from scipy.optimize import minimize

INF = math.inf
pytestmark = pytest.mark.filterwarnings("error::RuntimeWarning")


def found(points, start=None):
    """Return the geometric median of (points, bands), searched from the median of each band."""
    points = np.array(points, dtype=float)
    start = np.median(points, axis=0) if start is None else np.array(start, dtype=float)
    valid = np.ones((len(points), 1), dtype=bool)
    return geometric_median(points[:, :, None], valid, start[:, None])[:, 0]


def cost(points, at):
    """Return the sum of distances."""
    return np.sqrt(((np.array(points, dtype=float) - at) ** 2).sum(axis=1)).sum()


def slow(points):
    """Return the geometric median by a general search: from each point, and from the mean."""
    points = np.array(points, dtype=float)
    settings = {"xatol": 1e-10, "fatol": 1e-12, "maxiter": 20000, "maxfev": 20000}
    best = min(
        (
            minimize(lambda at: cost(points, at), start, method="Nelder-Mead", options=settings)
            for start in (points.mean(axis=0), np.median(points, axis=0))
        ),
        key=lambda result: result.fun,
    )
    corner = min(points, key=lambda point: cost(points, point))
    return corner if cost(points, corner) <= best.fun else best.x


def minimum(points):
    """Return the geometric median by a search with derivatives, polished to the end."""

    def gradient(at):
        away = at - points
        return (away / np.sqrt((away**2).sum(axis=1))[:, None]).sum(axis=0)

    start = points.mean(axis=0)
    done = minimize(
        lambda at: cost(points, at), start, jac=gradient, method="BFGS", options={"gtol": 1e-10}
    )
    corner = min(points, key=lambda point: cost(points, point))
    return corner if cost(points, corner) <= done.fun else done.x


# ---- by hand -------------------------------------------------------------------------------------


def test_the_middle_of_a_triangle_sees_its_corners_under_equal_angles():
    triangle = [[0, 0], [2, 0], [1, math.sqrt(3)]]
    assert found(triangle) == pytest.approx([1, 1 / math.sqrt(3)], abs=1e-6)


def test_the_middle_of_four_points_is_where_their_diagonals_cross():
    assert found([[0, 0], [4, 0], [4, 4], [0, 4]]) == pytest.approx([2, 2], abs=1e-6)
    assert found([[0, 0], [6, 0], [6, 2], [2, 6]]) == pytest.approx(
        slow([[0, 0], [6, 0], [6, 2], [2, 6]]), abs=1e-5
    )


@pytest.mark.parametrize("start", [[0.0, 0.0], [10.0, 1.0], [-10.0, 1.0], [3.0, 4.0]])
def test_an_obtuse_corner_is_the_median_from_wherever_the_search_starts(start):
    """Above 120 degrees the corner is the median; Weiszfeld's own step would divide by zero."""
    points = [[0, 0], [10, 1], [-10, 1]]
    assert found(points, start) == pytest.approx([0, 0], abs=1e-5)


def test_a_search_that_starts_at_the_median_stays_there():
    assert found([[0, 0], [10, 1], [-10, 1]], [0, 0]).tolist() == [0, 0]


@pytest.mark.parametrize("start", range(5))
def test_a_search_that_starts_at_another_point_leaves_it(start):
    points = [[0, 0], [1, 7], [8, 2], [3, 3], [5, 9]]
    assert found(points, points[start]) == pytest.approx(slow(points), abs=1e-4)


@pytest.mark.parametrize("direction", [[1, 2, 3], [0, 1, 0], [-5, 0.1, 2]])
def test_the_middle_of_an_odd_number_of_points_on_a_line(direction):
    points = [np.array([7.0, -1.0, 2.0]) + step * np.array(direction) for step in (0, 1, 2, 5, 50)]
    assert found(points) == pytest.approx(points[2], rel=1e-5, abs=1e-5)


def test_an_even_number_of_points_on_a_line_ends_between_the_middle_two():
    points = [[step, 2 * step] for step in (0, 1, 4, 9)]
    assert cost(points, found(points)) == pytest.approx(cost(points, [2.5, 5]), rel=1e-12)


def test_a_point_that_most_observations_share_is_the_median():
    assert found([[5, 5], [5, 5], [5, 5], [90, 1], [3, -8]]).tolist() == [5, 5]
    for start in ([90, 1], [20, 20]):
        median = found([[5, 5], [5, 5], [5, 5], [90, 1], [3, -8]], start)
        assert median == pytest.approx([5, 5], abs=1e-3)


def test_equal_observations_are_their_own_median():
    assert found([[0.1, 0.7]] * 6).tolist() == [0.1, 0.7]


def test_of_two_clusters_the_larger_one_wins():
    rng = np.random.default_rng(1)
    points = np.vstack([rng.normal(0, 1, (5, 3)), rng.normal(1000, 1, (4, 3))])
    median = found(points)
    assert cost(points, median) <= cost(points, slow(points)) * (1 + 1e-9)
    assert np.abs(median).max() < 5


def test_masked_observations_have_no_pull():
    rng = np.random.default_rng(2)
    values = rng.normal(size=(7, 3, 40))
    valid = rng.random((7, 40)) < 0.7
    valid[:3] = True
    values *= valid[:, None]
    start = np.stack([np.median(values[valid[:, p], :, p], axis=0) for p in range(40)], axis=1)
    result = geometric_median(values, valid, start)
    for pixel in range(40):
        alone = found(values[valid[:, pixel], :, pixel])
        assert result[:, pixel].tolist() == pytest.approx(alone.tolist(), rel=1e-12)


@pytest.mark.parametrize("number", [3, 4, 5, 8, 15])
@pytest.mark.parametrize("bands", [2, 3, 6])
def test_random_points_cost_hardly_more_than_what_scipy_finds(number, bands):
    """Near a corner that is the median, the last step is what the result may still cost more."""
    rng = np.random.default_rng(number * 10 + bands)
    for _ in range(10):
        points = rng.lognormal(0, 1, (number, bands)) * 1000
        ours = found(points)
        assert cost(points, ours) <= cost(points, minimum(points)) * (1 + TOLERANCE)


def weiszfeld(values, valid, at):
    """Return where 2000 steps of Weiszfeld lead, which is nearly the geometric median."""
    with np.errstate(divide="ignore", invalid="ignore"):
        for _ in range(2000):
            distance = np.sqrt(((values - at) ** 2).sum(axis=1))
            weights = np.where(valid & (distance > 0), 1 / distance, 0.0)[:, None]
            at = (values * weights).sum(axis=0) / weights.sum(axis=0)
    return at


def observations(kind, number, rng):
    """Return spectra in which a search finds it hard to go on: (number, 3 bands, 100 pixels)."""
    values = rng.normal(0, 1, (number, 3, 100))
    if kind == "clouds":
        is_cloud = rng.random((number, 1, 100)) < 0.3
        return np.round(1000 + 60 * values + is_cloud * rng.uniform(2000, 8000, (number, 1, 100)))
    if kind == "line":
        return np.round(1000 * values[:, :1] * [[1], [2], [3]] + 3 * values + 3000)
    if kind == "equal":
        return np.repeat(np.round(values), 2, axis=0)
    return np.exp(2 * values) * [[1], [1e4], [1e-4]]


@pytest.mark.parametrize("number", [3, 4, 7, 24])
@pytest.mark.parametrize("kind", ["clouds", "line", "equal", "units"])
def test_the_search_ends_soon_and_nowhere_worse_than_steps_of_weiszfeld(kind, number, monkeypatch):
    rng = np.random.default_rng(number)
    values = observations(kind, number, rng)
    valid = rng.random((len(values), 100)) < 0.85
    valid[:3] = True
    values *= valid[:, None]
    start = np.nanmedian(np.where(valid[:, None], values, np.nan), axis=0)
    whole = geometric_median(values, valid, start)
    sums = [
        (np.sqrt(((values - at) ** 2).sum(axis=1)) * valid).sum(axis=0)
        for at in (whole, weiszfeld(values, valid, start))
    ]
    is_found = np.isfinite(sums[1])  # steps from the place of an observation alone
    assert is_found.mean() > 0.3
    assert (sums[0] <= sums[1] * (1 + TOLERANCE))[is_found].all()
    monkeypatch.setattr("image_collections.engine.composites.geometric_median.MOST_STEPS", 100)
    assert geometric_median(values, valid, start).tobytes() == whole.tobytes()


def test_pixels_do_not_depend_on_their_neighbours():
    rng = np.random.default_rng(4)
    values, valid = rng.normal(size=(6, 4, 50)), np.ones((6, 50), bool)
    start = np.median(values, axis=0)
    whole = geometric_median(values, valid, start)
    for pixel in range(50):
        part = slice(pixel, pixel + 1)
        alone = geometric_median(values[:, :, part], valid[:, part], start[:, part])
        assert alone.tobytes() == np.ascontiguousarray(whole[:, part]).tobytes()


def test_an_infinite_observation_does_no_harm_to_other_pixels():
    rng = np.random.default_rng(5)
    values, valid = rng.normal(size=(5, 2, 3)), np.ones((5, 3), bool)
    start = np.median(values, axis=0)
    clean = geometric_median(values, valid, start)
    values[0, 1, 1] = INF
    spoilt = geometric_median(values, valid, start)
    assert spoilt[:, [0, 2]].tobytes() == clean[:, [0, 2]].tobytes()


# ---- from files to files -------------------------------------------------------------------------


def write_all(folder, stack, dtype="float64", **details):
    """Write (images, bands, rows, columns) and return the images."""
    names = [f"B{band + 1}" for band in range(stack.shape[1])]
    return described(
        [
            write_raster(folder / f"i{n}.tif", values, dtype, names=names, **details)
            for n, values in enumerate(stack)
        ]
    )


def composite(plan, folder):
    return proofs.run(plan, folder)[0]["composite"]


@pytest.mark.parametrize("number", [1, 2])
def test_fewer_than_three_observations_give_the_median_of_each_band(tmp_path, number):
    stack = np.array([[[[1.0]], [[8.0]]], [[[3.0]], [[2.0]]]])[:number]
    result = composite(proofs.geometric_median(write_all(tmp_path, stack)), tmp_path)
    assert result.values.ravel().tolist() == ([1, 8] if number == 1 else [2, 5])


def test_one_band_gives_its_median(tmp_path):
    stack = np.array([1.0, 9.0, 4.0, 100.0]).reshape(4, 1, 1, 1)
    result = composite(proofs.geometric_median(write_all(tmp_path, stack)), tmp_path)
    assert result.values.ravel().tolist() == [6.5]


def test_an_infinite_spectrum_gives_no_number_that_looks_real(tmp_path):
    """The others cannot outweigh it: what comes is infinite or masked, in that pixel only."""
    rng = np.random.default_rng(6)
    stack = rng.integers(1, 50, (5, 2, 1, 3)).astype(float)
    plain = composite(proofs.geometric_median(write_all(tmp_path, stack)), tmp_path)
    stack[2, 1, 0, 1] = INF
    result = composite(proofs.geometric_median(write_all(tmp_path, stack)), tmp_path)
    assert result.values[..., [0, 2]].tolist() == plain.values[..., [0, 2]].tolist()
    assert not np.isfinite(result.values[1, 0, 1]) or not result.valid[1, 0, 1]


@pytest.mark.parametrize("make", [proofs.medoid, proofs.geometric_median])
def test_blocks_that_no_image_reaches_are_masked(tmp_path, make):
    paths = [
        write_raster(
            tmp_path / f"{number}.tif",
            np.full((2, 5, 5), 7),
            names=["B1", "B2"],
            origin=(ORIGIN[0] + 20000 * number, ORIGIN[1] - 20000 * number),
        )
        for number in range(2)
    ]
    rasters, outcome = proofs.run(make(described(paths)), tmp_path)
    assert rasters["composite"].valid.sum() == 2 * 2 * 25
    assert outcome.valid_pixels == 50


def test_the_types_of_a_geometric_median_are_real(tmp_path):
    stack = np.arange(24).reshape(3, 2, 2, 2)
    small = composite(proofs.geometric_median(write_all(tmp_path, stack, "int16")), tmp_path)
    large = composite(proofs.geometric_median(write_all(tmp_path, stack, "int32")), tmp_path)
    assert (small.dtype, large.dtype) == ("float32", "float64")
    assert GeometricMedian(("B1",)).provenance_names() == ("count", "first_date", "last_date")


def test_scaled_images_are_measured_as_qgis_shows_them(tmp_path):
    """0, 1 and 9 tenths are 0, 0.1 and 0.9; the median of band 2 lies at its second number."""
    stack = np.array([[0, 1], [1, 2], [9, 3]]).reshape(3, 2, 1, 1)
    images = write_all(tmp_path, stack, "uint8", scale=0.1, offset=5)
    result = composite(proofs.medoid(images), tmp_path)
    assert result.values.ravel().tolist() == [1, 2]
    assert result.scales == [0.1, 0.1]
    assert result.offsets == [5, 5]


@pytest.mark.parametrize("seed", range(3))
def test_the_values_of_a_medoid_are_those_of_one_image(tmp_path, seed):
    scenes = proofs.collection(tmp_path, seed)
    plan = proofs.medoid(proofs.images_of(scenes))
    result = composite(plan, tmp_path)
    values, valid, _ = proofs.layers(scenes, plan.grid)
    complete = valid.all(axis=1)
    assert (result.valid == complete.any(axis=0)).all()
    for row, column in np.argwhere(complete.any(axis=0)):
        spectra = values[complete[:, row, column], :, row, column].tolist()
        assert result.values[:, row, column].tolist() in spectra


@pytest.mark.parametrize(("ties", "position"), [("last", 4), ("first", 1)])
def test_equally_near_spectra_tie(tmp_path, ties, position):
    """Of the corners of a square, all are as far from its middle."""
    stack = np.array([[0, 0], [0, 2], [2, 0], [2, 2]]).reshape(4, 2, 1, 1) + 1
    rasters, _ = proofs.run(proofs.medoid(write_all(tmp_path, stack, "uint8"), ties=ties), tmp_path)
    assert rasters["provenance"].values[0].tolist() == [[position]]
    assert rasters["composite"].values.ravel().tolist() == stack[position - 1].ravel().tolist()


def test_a_medoid_of_infinite_values_is_one_of_them(tmp_path):
    stack = np.array([[INF, 1.0], [INF, 2.0], [3.0, 3.0]]).reshape(3, 2, 1, 1)
    result = composite(proofs.medoid(write_all(tmp_path, stack)), tmp_path)
    assert result.values.ravel().tolist() in stack.reshape(3, 2).tolist()


# ---- real months ---------------------------------------------------------------------------------

BANDS = [f"S2-L2A-{name}" for name in ("B02", "B03", "B04", "B08", "B11", "B12")]


def test_geometric_medians_of_real_months_agree_with_scipy(shared, tmp_path):
    """Of 100 pixels: the sum of distances to a billionth, and places to a part of the noise.

    Where the valley is flat, both searches stop some way from its deepest place; it is as deep.
    """
    folder = shared / "data" / "s2s1_worldcereal_monthly"
    paths = sorted(str(path) for path in folder.glob("S2S1_*.tif"))
    images = described(paths)
    assert len(images) == 12
    plan = proofs.geometric_median(images, bands=",".join(BANDS))
    rasters, _ = proofs.run(plan, tmp_path)
    result = rasters["composite"]
    assert result.names == BANDS
    stack = []
    for path in paths:
        dataset = gdal.Open(path)
        numbers = {
            dataset.GetRasterBand(n + 1).GetDescription(): dataset.GetRasterBand(n + 1)
            for n in range(dataset.RasterCount)
        }
        stack.append([numbers[name].ReadAsArray().astype(float) for name in BANDS])
    stack = np.array(stack)
    pixels = np.random.default_rng(0).choice(10000, 100, replace=False)
    largest = 0.0
    for row, column in zip(*np.divmod(pixels, 100)):
        points = stack[:, :, row, column]
        points = points[(points != 65535).all(axis=1)]
        assert len(points) >= 3
        ours = result.values[:, row, column].astype(float)
        theirs = minimum(points)
        assert cost(points, ours) <= cost(points, theirs) * (1 + 1e-9)
        largest = max(largest, np.abs(ours - theirs).max())
    assert largest < LARGEST_DIFFERENCE


# Reflectance times 10000. 0.0007 was measured, of which a float32 near 5000 has 0.0003.
LARGEST_DIFFERENCE = 0.002


def test_the_dates_of_real_months_are_known(shared):
    folder = shared / "data" / "s2s1_worldcereal_monthly"
    [image] = described([str(folder / "S2S1_20201101.tif")])
    assert image.date == datetime(2020, 11, 1)
