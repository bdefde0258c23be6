# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Speckle filtered in runs: against whole images in numpy, whatever is cut into blocks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from image_collections.engine.analysis.mean_ratios import with_ratios
from image_collections.engine.composites.speckle_filter import SpeckleFilter
from image_collections.engine.errors import BandNotFoundError, InvalidOptionError
from image_collections.engine.grid.grid import Bounds
from image_collections.engine.inputs.bands import images_to_read
from image_collections.engine.inputs.polarisations import select_backscatter
from image_collections.engine.live.file import write_live
from image_collections.engine.masks.image_mask import ImageMask
from image_collections.engine.masks.rules import parse_rules
from image_collections.engine.planning.output_grid import GridOptions
from image_collections.engine.planning.plan_json import plan_from_text, plan_to_text
from image_collections.engine.radar.speckle import METHODS, MeanRatio, Speckle, filtered
from image_collections.engine.run.job import Resources
from image_collections.tests.engine.radar.test_speckle import twin
from image_collections.tests.support.log import Log
from image_collections.tests.support.runs import described, planned, read_back, run

NODATA = -9999.0
SHAPE = (75, 90)


@pytest.fixture
def scene():
    rng = np.random.default_rng(2)
    values = rng.gamma(4, 0.03, (2, *SHAPE)).astype("float32")
    values[0, 30:, 50:] *= 8
    values[0, rng.random(SHAPE) < 0.1] = NODATA
    values[1, :20, :20] = NODATA
    return values


@pytest.fixture
def image(raster, scene):
    angle = np.broadcast_to(np.linspace(30, 45, SHAPE[1]), SHAPE)
    values = np.concatenate([scene, angle[None]]).astype("float32")
    names = ["VV", "VH", "angle"]
    return raster(values, "float32", nodata=NODATA, names=names, tiled=True, name="a.tif")


def plan_of(sources, speckle, *, place=0, bands="", decibel=False, **options):
    images = described(sources)
    selection, places = select_backscatter(images, bands)
    method = SpeckleFilter(selection.names, places, speckle, images[place].position, decibel)
    method.check(images)
    return planned(images, images_to_read(images, selection), method, **options)


def whole(values, valid, speckle):
    """Filter a whole image at once."""
    margin = speckle.margin
    clean = np.where(valid, values.astype("float64"), 0.0)
    return filtered(np.pad(clean, margin), np.pad(valid, margin), speckle)


@pytest.mark.parametrize("method", METHODS[:-1])
def test_each_band_is_filtered_and_the_others_pass_through(image, scene, tmp_path, method):
    speckle = Speckle(method)
    found = run(plan_of([image], speckle), tmp_path / "out.tif")
    assert found.names == ["VV", "VH", "angle"]
    assert found.dtype == "float32"
    for place, values in enumerate(scene):
        valid = values != np.float32(NODATA)
        np.testing.assert_array_equal(found.valid[place], valid)
        expected = whole(values, valid, speckle).astype("float32")
        np.testing.assert_array_equal(found.values[place][valid], expected[valid])
    np.testing.assert_array_equal(found.values[2], read_back(image).values[2])


@pytest.mark.parametrize("method", ["refined_lee", "multitemporal"])
def test_no_bit_depends_on_blocks_threads_or_memory(image, raster, tmp_path, method):
    rng = np.random.default_rng(5)
    second = rng.gamma(4, 0.03, (3, 60, 60)).astype("float32")
    names = ["VH", "VV", "angle"]
    options = {"names": names, "origin": (500035.0, 4599910.0), "name": "b.tif"}
    sources = [image, raster(second, "float32", nodata=NODATA, **options)]
    sources = sources if method == "multitemporal" else sources[:1]
    results = []
    for number, (threads, memory, tile) in enumerate(
        [(1, 0, 256), (2, 200_000, 16), (3, 1_000_000, 32)]
    ):
        creation = ["TILED=YES", f"BLOCKXSIZE={tile}", f"BLOCKYSIZE={tile}"]
        plan = plan_of(sources, Speckle(method))
        path = tmp_path / f"{number}.tif"
        results.append(run(plan, path, threads=threads, memory=memory, options=creation))
    for other in results[1:]:
        np.testing.assert_array_equal(other.values, results[0].values)


def test_cells_beyond_the_extent_are_neighbours(image, tmp_path):
    speckle = Speckle("lee")
    everything = run(plan_of([image], speckle), tmp_path / "whole.tif")
    # 20 columns and 30 rows, from column 10 and row 15 on.
    grid = GridOptions(bounds=Bounds(500100.0, 4599550.0, 500300.0, 4599850.0))
    part = run(plan_of([image], speckle, grid=grid), tmp_path / "part.tif")
    assert part.values.shape == (3, 30, 20)
    np.testing.assert_array_equal(part.values, everything.values[:, 15:45, 10:30])


def test_decibels_are_filtered_as_powers(raster, scene, tmp_path):
    valid = scene[0] != np.float32(NODATA)
    levels = np.where(valid, 10 * np.log10(np.where(valid, scene[0], 1)), NODATA)
    path = raster(levels, "float32", nodata=NODATA, names=["VV"], name="db.tif")
    speckle = Speckle("refined_lee")
    found = run(plan_of([path], speckle, decibel=True), tmp_path / "out.tif")
    powers = np.where(valid, 10 ** (levels.astype("float32").astype("float64") / 10), 0)
    expected = whole(powers, valid, speckle)
    np.testing.assert_array_equal(found.valid[0], valid)
    np.testing.assert_allclose(10 ** (found.values[0][valid] / 10), expected[valid], rtol=1e-5)


def test_what_has_no_level_is_masked_and_no_infinity_is_written(raster, tmp_path):
    levels = np.full((1, 9, 9), -12.0)
    levels[0, 4, 4], levels[0, 0, 0], levels[0, 8, 8] = np.inf, -np.inf, np.nan
    path = raster(levels, "float32", names=["VV"], name="db.tif")
    found = run(plan_of([path], Speckle("boxcar", 3), decibel=True), tmp_path / "out.tif")
    assert not found.valid[0, 4, 4]
    assert not found.valid[0, 0, 0]
    assert not found.valid[0, 8, 8]
    assert found.valid.sum() == 81 - 3
    np.testing.assert_allclose(found.values[found.valid], -12.0, rtol=1e-6)


def test_numbers_that_are_no_decibels_are_told(raster, tmp_path):
    path = raster(np.full((1, 9, 9), 4000), "uint16", names=["VV"], name="dn.tif")
    progress = Log()
    run(plan_of([path], Speckle("lee"), decibel=True), tmp_path / "out.tif", progress=progress)
    assert any("these are no decibels" in text for text in progress.warnings)


@pytest.mark.parametrize("dtype", ["float32", "int16"])
@pytest.mark.parametrize("method", ["boxcar", "multitemporal"])
def test_decibels_that_are_taken_for_powers_are_told(raster, tmp_path, dtype, method):
    levels = np.random.default_rng(4).uniform(-17, -8, (1, 40, 40))
    values = levels if dtype == "float32" else np.round(levels * 100)
    # One island of what may be a power.
    values[0, 3, 3] = 1
    path = raster(values, dtype, names=["VV"], name="db.tif")
    progress = Log()
    plan = plan_of([path], Speckle(method))
    found = run(plan, tmp_path / "out.tif", progress=progress, memory=100_000)
    (text,) = progress.warnings
    assert "Most values of 'db' are below 0" in text
    assert "Turn on Values are decibels (DECIBEL)" in text
    assert found.valid.sum() == 1
    assert found.valid[0, 3, 3]
    if dtype == "float32":
        progress = Log()
        plan = plan_of([path], Speckle(method), decibel=True)
        run(plan, tmp_path / "out.tif", progress=progress)
        assert not progress.warnings


def test_powers_that_are_taken_for_decibels_are_told(image, tmp_path):
    progress = Log()
    plan = plan_of([image], Speckle("lee"), decibel=True)
    run(plan, tmp_path / "out.tif", progress=progress, memory=100_000)
    (text,) = progress.warnings
    assert "All values of 'a' are above 0" in text
    assert "Turn off Values are decibels (DECIBEL)" in text
    progress = Log()
    run(plan_of([image], Speckle("lee")), tmp_path / "out.tif", progress=progress)
    assert not progress.warnings


def test_values_are_counted_in_the_result_alone(raster, tmp_path):
    """What lies around it helps to filter, and says nothing of it."""
    values = np.full((1, 40, 40), -12.0)
    values[0, 10:20, 10:20] = 0.1
    path = raster(values, "float32", names=["VV"], name="a.tif")
    progress = Log()
    grid = GridOptions(bounds=Bounds(500100.0, 4599800.0, 500200.0, 4599900.0))
    found = run(plan_of([path], Speckle("lee"), grid=grid), tmp_path / "o.tif", progress=progress)
    assert not progress.warnings
    np.testing.assert_allclose(found.values, 0.1, rtol=1e-6)


@pytest.mark.parametrize("method", METHODS)
def test_a_power_below_0_is_no_power(image, scene, raster, tmp_path, method):
    """It is as if it were nodata."""
    values = read_back(image).values.copy()
    values[0, 40:43, 60] = -0.01
    values[1, 50, 50] = -np.inf
    path = raster(values, "float32", nodata=NODATA, names=["VV", "VH", "angle"], name="b.tif")
    values[0, 40:43, 60] = values[1, 50, 50] = NODATA
    other = raster(values, "float32", nodata=NODATA, names=["VV", "VH", "angle"], name="c.tif")
    found = run(plan_of([path], Speckle(method)), tmp_path / "b_out.tif")
    expected = run(plan_of([other], Speckle(method)), tmp_path / "c_out.tif")
    np.testing.assert_array_equal(found.valid, expected.valid)
    np.testing.assert_array_equal(found.values, expected.values)


def test_whole_numbers_become_decimals_and_scaled_ones_are_shown(raster, tmp_path):
    rng = np.random.default_rng(8)
    numbers = rng.integers(1, 900, (1, 20, 20))
    plain = raster(numbers, "uint16", names=["VV"], name="plain.tif")
    scaled = raster(numbers, "uint16", names=["VV"], scale=0.001, name="scaled.tif")
    found = run(plan_of([plain], Speckle("lee")), tmp_path / "plain_out.tif")
    other = run(plan_of([scaled], Speckle("lee")), tmp_path / "scaled_out.tif")
    assert found.dtype == other.dtype == "float32"
    np.testing.assert_allclose(other.values, found.values * 0.001, rtol=1e-6)


def test_the_images_of_an_orbit_filter_each_other(raster, tmp_path):
    rng = np.random.default_rng(3)
    truth = np.where(np.arange(40) < 20, 0.02, 0.3) * np.ones((40, 1))
    images = (truth * rng.gamma(4, 0.25, (6, 40, 40))).astype("float32")
    images[2, :10] = images[4, :, :7] = NODATA
    sources = [
        raster(each, "float32", nodata=NODATA, names=["VV"], name=f"i{number}.tif")
        for number, each in enumerate(images)
    ]
    speckle = Speckle("multitemporal", 5)
    valid = images != np.float32(NODATA)
    means = [whole(each, seen, speckle) for each, seen in zip(images, valid)]
    ratio = MeanRatio((40, 40))
    for each, seen, mean in zip(images.astype("float64"), valid, means):
        ratio.add(np.where(seen, each, 0), seen, mean)
    for place in (0, 2, 4):
        found = run(plan_of(sources, speckle, place=place), tmp_path / f"{place}.tif")
        np.testing.assert_array_equal(found.valid[0], valid[place])
        expected = ratio.of(means[place]).astype("float32")
        seen = valid[place]
        np.testing.assert_array_equal(found.values[0][seen], expected[seen])


def test_ratios_that_are_found_once_give_the_same_bits(image, raster, tmp_path):
    rng = np.random.default_rng(9)
    sources = [image]
    for number in range(4):
        values = rng.gamma(4, 0.03, (3, *SHAPE)).astype("float32")
        values[:2, rng.random(SHAPE) < 0.2] = NODATA
        names = ["VV", "VH", "angle"]
        sources.append(raster(values, "float32", nodata=NODATA, names=names, name=f"{number}.tif"))
    (rule,) = parse_rules("angle < 0.1")
    mask = ImageMask(((2, rule),), buffer=20.0, cell=(10.0, 10.0), data=(0, 1))
    speckle = Speckle("multitemporal", 5)
    plans = []
    for place in range(5):
        plan = plan_of(sources, speckle, place=place)
        plans.append(replace(plan, masks=(mask,) * 5))
    direct = [run(plan, tmp_path / f"direct_{k}.tif") for k, plan in enumerate(plans)]
    for threads, memory in ((1, 0), (2, 300_000)):
        resources = Resources(threads, memory)
        path = tmp_path / f"ratios_{threads}.tif"
        shorter = with_ratios(plans, path, resources=resources, progress=Log())
        assert all(len(plan.images) == 2 for plan in shorter)
        for k, plan in enumerate(shorter):
            found = run(plan, tmp_path / f"short_{k}.tif", threads=threads, memory=memory)
            np.testing.assert_array_equal(found.values, direct[k].values)


def test_real_backscatter_is_filtered_as_the_twin_does(shared, tmp_path):
    """Whole numbers of a season of Sentinel-1; the bands of Sentinel-2 pass through."""
    source = str(shared / "data" / "s2s1_worldcereal_monthly" / "S2S1_20210501.tif")
    speckle = Speckle("refined_lee")
    found = run(plan_of([source], speckle), tmp_path / "out.tif")
    before = read_back(source)
    assert found.names == before.names
    for name in ("S1-SIGMA0-VH", "S1-SIGMA0-VV"):
        values, valid = before.band(name)
        filtered_values, filtered_valid = found.band(name)
        np.testing.assert_array_equal(filtered_valid, valid)
        expected = twin(values.astype("float64"), valid, speckle)
        np.testing.assert_allclose(filtered_values[valid], expected[valid], rtol=1e-5)
        assert filtered_values[valid].std() < values[valid].std()
    values, valid = before.band("S2-L2A-B04")
    np.testing.assert_array_equal(found.band("S2-L2A-B04")[0][valid], values[valid])


def test_images_on_other_grids_take_part_where_they_reach(raster, tmp_path):
    rng = np.random.default_rng(4)
    first = rng.gamma(4, 0.25, (1, 30, 30)).astype("float32")
    # The same pixels three columns on: on the cells of the first image nothing is warped.
    second = np.full((1, 30, 30), 0.5, dtype="float32")
    shifted = {"origin": (500030.0, 4600000.0), "name": "b.tif", "names": ["VV"]}
    sources = [raster(first, "float32", names=["VV"], name="a.tif")]
    sources.append(raster(second, "float32", **shifted))
    coarse = {"origin": (500000.0, 4600000.0), "cell": 30.0, "name": "c.tif", "names": ["VV"]}
    sources.append(raster(np.full((1, 10, 10), 0.25, "float32"), "float32", **coarse))
    grid = GridOptions(bounds=Bounds(500000.0, 4599700.0, 500300.0, 4600000.0))
    found = run(plan_of(sources, Speckle("multitemporal", 3), grid=grid), tmp_path / "out.tif")
    every = np.ones((30, 30), dtype=bool)
    mean = whole(first[0], every, Speckle("boxcar", 3))
    shares = first[0].astype("float64") / mean
    # An even image is 1 in all ratios.
    count = np.where(np.arange(30) >= 3, 3, 2)
    expected = mean * (shares + count - 1) / count
    np.testing.assert_allclose(found.values[0], expected, rtol=1e-6)


def test_a_mask_takes_neighbours_away(image, scene, tmp_path):
    speckle = Speckle("lee")
    plan = plan_of([image], speckle)
    (rule,) = parse_rules("angle < 35")
    found = run(replace(plan, masks=(ImageMask(((2, rule),)),)), tmp_path / "out.tif")
    angle = read_back(image).values[2]
    valid = (scene[0] != np.float32(NODATA)) & ~(angle < 35)
    expected = whole(scene[0], valid, speckle).astype("float32")
    np.testing.assert_array_equal(found.valid[0], valid)
    np.testing.assert_array_equal(found.values[0][valid], expected[valid])


@pytest.mark.parametrize("method", ["gamma_map", "multitemporal"])
def test_live_images_show_the_same_pixels(image, tmp_path, trusted, method):
    plan = plan_of([image], Speckle(method))
    assert plan_from_text(plan_to_text(plan)).method == plan.method
    written = run(plan, tmp_path / "out.tif")
    write_live(str(tmp_path / "live.vrt"), plan, "composite", {})
    live = read_back(tmp_path / "live.vrt")
    np.testing.assert_array_equal(live.values, written.values)


def test_a_plan_of_a_file_is_checked(image):
    plan = plan_of([image], Speckle("lee"))
    for method, words in (
        (replace(plan.method, speckle=Speckle("lee", 6)), "enter an odd number"),
        (replace(plan.method, filtered=(7,)), "A band is filtered that is not there"),
        (replace(plan.method, filtered=()), "No band is filtered"),
        (replace(plan.method, position=9), "none of those that are read"),
    ):
        text = plan_to_text(replace(plan, method=method))
        with pytest.raises(InvalidOptionError, match=words):
            plan_from_text(text)


def test_bands_are_those_of_polarisations_or_those_that_are_asked_for(image, raster):
    images = described([image])
    selection, places = select_backscatter(images, "")
    assert (selection.names, places) == (("VV", "VH", "angle"), (0, 1))
    assert select_backscatter(images, "VH")[1] == (1,)
    assert select_backscatter(images, "3,V.*")[1] == (2, 0, 1)
    lower = described([raster(np.ones((2, 2, 2)), names=["mask", "vv"], name="lower.tif")])
    assert select_backscatter(lower, "")[1] == (1,)
    unnamed = described([raster(np.ones((2, 2, 2)), name="unnamed.tif")])
    with pytest.raises(BandNotFoundError, match="No band is called VV, VH, HH or HV; there are"):
        select_backscatter(unnamed, "")
    assert select_backscatter(unnamed, "2")[1] == (1,)
    with pytest.raises(BandNotFoundError, match="has no band 'HH'"):
        select_backscatter(images, "HH")
