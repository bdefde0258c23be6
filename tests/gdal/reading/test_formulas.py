# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Bands that are computed as they are read: as files that hold them would give them."""

from __future__ import annotations

import json
from collections import Counter

import numpy as np
import pytest
from image_collections.engine.analysis.inspection import inspect
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.images import Band, Formula, Image
from image_collections.engine.inputs.added_bands import (
    MOST_LEVELS,
    read_added_bands,
    with_added_bands,
)
from image_collections.engine.inputs.datasets import DatasetPool
from image_collections.engine.live.coarse import at_overview_level
from image_collections.engine.planning.output_grid import GridOptions
from image_collections.engine.planning.plan_json import plan_from_text, plan_to_text
from image_collections.tests.support.masked_runs import plan_of
from image_collections.tests.support.rasters import ORIGIN, write_raster
from image_collections.tests.support.runs import (
    MEGABYTE,
    described,
    read_back,
    reduce_plan,
    run,
)

SIDE = 100
NAMES = ["B4", "B8", "SCL"]
FORMULA = "(B8 - B4) / (B8 + B4 + 0.5)"
TEXT = f"ndvi = {FORMULA}; high = where(ndvi > 0.2, ndvi, B4); half = high / 2 + ndvi * 0"


def added(images, text=TEXT):
    return with_added_bands(images, read_added_bands(text))


def pictures(seed, side=SIDE):
    """Return red, near infrared and classes, with nodata (0) here and there in each."""
    rng = np.random.default_rng(seed)
    values = rng.integers(1, 5000, (3, side, side))
    values[2] = rng.integers(1, 12, (side, side))
    values[rng.random(values.shape) < 0.2] = 0
    return values


def write_pair(folder, number, **details):
    """Write an image, and one that holds the computed bands besides, as a twin makes them."""
    values = pictures(number)
    scale = {"scale": 0.0001, "offset": 0.01} if number % 2 else {}
    date = {"date": f"2021-06-0{1 + number // 2}"}
    details = {"names": NAMES, "nodata": 0, **scale, **date, **details}
    plain = write_raster(folder / f"p{number}.tif", values, "uint16", **details)
    red, near, _ = (values * scale.get("scale", 1) + scale.get("offset", 0)).astype(np.float64)
    red[values[0] == 0], near[values[1] == 0] = np.nan, np.nan
    with np.errstate(invalid="ignore"):
        ndvi = ((near - red) / (near + red + 0.5)).astype(np.float32)
        high = np.where(
            np.isnan(ndvi), np.nan, np.where(ndvi.astype(float) > 0.2, ndvi, red)
        ).astype(np.float32)
        half = (high.astype(np.float64) / 2 + ndvi.astype(np.float64) * 0).astype(np.float32)
    details = {**date, "names": ["ndvi", "high", "half"]}
    twin = write_raster(folder / f"t{number}.tif", [ndvi, high, half], "float32", **details)
    return plain, twin


@pytest.fixture
def pairs(tmp_path):
    return [write_pair(tmp_path, number) for number in range(4)]


COMPUTED = "ndvi,high,half"


@pytest.mark.parametrize("method", ["mosaic", "together", "statistics", "medoid"])
@pytest.mark.parametrize("same_day", [False, True])
def test_computed_bands_are_those_of_files(pairs, tmp_path, method, same_day):
    images = added(described([plain for plain, _ in pairs]))
    twins = described([twin for _, twin in pairs])
    options = {"bands": COMPUTED, "same_day": same_day}
    found = run(plan_of(method, images, **options), tmp_path / "f.tif")
    wanted = run(plan_of(method, twins, **options), tmp_path / "w.tif")
    assert found.names == wanted.names
    np.testing.assert_array_equal(found.valid, wanted.valid)
    # The type of a mean of float32 files is float64; here files have 16 bits.
    values = wanted.values.astype(found.values.dtype)
    np.testing.assert_array_equal(found.values[found.valid], values[found.valid])


def test_a_mask_on_a_computed_band(pairs, tmp_path):
    """The mask is worked out on the image's own pixels, and what it takes out is not counted."""
    images = added(described([plain for plain, _ in pairs]))
    found = run(plan_of("statistics", images, "ndvi < 0.1", bands="B4"), tmp_path / "f.tif")
    twins = [read_ndvi(twin) for _, twin in pairs]
    reds = [pictures(number)[0] for number in range(4)]
    count = sum((twin >= np.float32(0.1)) & (red > 0) for twin, red in zip(twins, reds))
    counts, valid = found.band("B4_count")
    np.testing.assert_array_equal(np.where(valid, counts, 0), count)


def read_ndvi(path):
    values, valid = read_back(path).band("ndvi")
    return np.where(valid, values, np.nan)


def moved(tmp_path):
    """Return images of other grids, which are brought to that of the first."""
    places = [ORIGIN, (ORIGIN[0] + 173.3, ORIGIN[1] - 26.1), (ORIGIN[0] - 55.0, ORIGIN[1] + 10.0)]
    paths = [
        write_pair(tmp_path, number, origin=place, tiled=number == 1, interleave="PIXEL")[0]
        for number, place in enumerate(places)
    ]
    return added(described(paths))


@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "average"])
def test_blocks_threads_and_memory_change_nothing(tmp_path, resampling):
    images = moved(tmp_path)
    plan = plan_of("statistics", images, "high > 0.9", bands="half,B4", resampling=resampling)
    whole = run(plan, tmp_path / "whole.tif", threads=1, memory=400 * MEGABYTE)
    small = run(plan, tmp_path / "small.tif", threads=2, memory=MEGABYTE)
    np.testing.assert_array_equal(whole.values, small.values)
    assert whole.valid.any()


def test_bands_of_a_formula_are_resampled_before_it_is_computed(tmp_path):
    """As Earth Engine does it, and as the quality of a quality mosaic is made."""
    images = added(described([write_pair(tmp_path, 2)[0]]))
    options = {"bands": "B4,B8,ndvi", "resampling": "bilinear", "grid": GridOptions(cell_size=7.0)}
    result = run(plan_of("mosaic", images, **options), tmp_path / "f.tif")
    (red, with_red), (near, with_near) = result.band("B4"), result.band("B8")
    ndvi, valid = result.band("ndvi")
    np.testing.assert_array_equal(valid, with_red & with_near)
    red, near = red[valid].astype(float), near[valid].astype(float)
    wanted = ((near - red) / (near + red + 0.5)).astype(np.float32)
    np.testing.assert_array_equal(ndvi[valid], wanted)
    assert valid.sum() > 5000


def test_bands_are_read_once(pairs, tmp_path, monkeypatch):
    """Whatever is computed of them, and however often they are asked for."""
    read = Counter()
    real = DatasetPool.read_into

    def counting(self, result, image, bands, window):
        for band in bands:
            read[(image.path, band.number)] += window.pixels
        return real(self, result, image, bands, window)

    monkeypatch.setattr(DatasetPool, "read_into", counting)
    images = added(described([plain for plain, _ in pairs]))
    plan = plan_of("statistics", images, bands="B4,ndvi,half,B8")
    run(plan, tmp_path / "f.tif")
    assert set(read.values()) == {SIDE * SIDE}
    assert {number for _, number in read} == {1, 2}


def test_tiles_that_are_kept_hold_the_bands_of_the_file(tmp_path):
    """A file of one strip, read in small parts: its numbers go through a file of their own."""
    details = {"names": NAMES, "nodata": 0, "interleave": "PIXEL"}
    options = ("BLOCKYSIZE=600", "COMPRESS=DEFLATE")
    path = write_raster(tmp_path / "s.tif", pictures(7, 600), "uint16", options=options, **details)
    plan = plan_of("statistics", added(described([path])), bands="half,SCL")
    whole = run(plan, tmp_path / "whole.tif", memory=400 * MEGABYTE)
    small = run(plan, tmp_path / "small.tif", memory=MEGABYTE)
    np.testing.assert_array_equal(whole.values, small.values)


def test_numbers_beyond_the_type_are_masked(tmp_path):
    path = write_raster(tmp_path / "i.tif", np.array([[[1, 200, 0]]]), "uint8", names=["a"])
    text = "big = exp(a * 0.46) * 1e30; gone = 1 / a"
    result = run(reduce_plan(added(described([path]), text), "max"), tmp_path / "f.tif")
    assert result.listed("big_max")[0] == [
        pytest.approx(1e30 * np.exp(0.46)),
        None,
        pytest.approx(1e30),
    ]
    assert result.listed("gone_max")[0] == [1, pytest.approx(1 / 200), None]


# ---- plans that are written down ----------------------------------------------------------------


def test_plans_with_computed_bands_are_read_back(pairs):
    images = added(described([plain for plain, _ in pairs]))
    plan = plan_of("statistics", images, "ndvi < 0.1", bands="half,B4")
    text = plan_to_text(plan)
    assert plan_to_text(plan_from_text(text)) == text


def test_plans_without_them_say_nothing_of_formulas(pairs):
    """So that versions of before read them, and we read theirs."""
    plan = plan_of("statistics", described([plain for plain, _ in pairs]))
    assert "formula" not in plan_to_text(plan).lower()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda formula: {**formula, "text": "B8 +"}, "ends at character"),
        (lambda formula: {**formula, "text": "B8"}, "does not fit its bands"),
        (lambda formula: {**formula, "bands": []}, "does not fit its bands"),
        (lambda formula: {**formula, "text": "5", "bands": []}, "does not fit its bands"),
        (lambda formula: {**formula, "more": 1}, "too many"),
        (lambda formula: {**formula, "bands": [{"is": "Window"}]}, "must be Band"),
    ],
)
def test_plans_with_wrong_formulas_are_refused(pairs, change, words):
    images = added(described([pairs[0][0]]), f"ndvi = {FORMULA}")
    record = json.loads(plan_to_text(plan_of("mosaic", images, bands="ndvi")))
    [band] = record["plan"]["images"][0]["bands"]
    band["formula"] = change(band["formula"])
    with pytest.raises(InvalidOptionError, match=words):
        plan_from_text(json.dumps(record))


def nested(pairs, depth):
    """Return the text of a plan whose formula holds itself so many times."""
    images = added(described([pairs[0][0]]), f"ndvi = {FORMULA}")
    plan = plan_of("mosaic", images, bands="ndvi")
    text = plan_to_text(plan)
    band = json.loads(text)["plan"]["images"][0]["bands"][0]
    inner = json.dumps(band, separators=(",", ":"))
    assert inner in text
    for _ in range(depth):
        formula = {"is": "Formula", "text": "ndvi", "bands": ["BAND"]}
        outer = json.dumps({**band, "formula": formula}, separators=(",", ":"))
        inner = outer.replace('"BAND"', inner)
    small = json.dumps(band, separators=(",", ":"))
    return text.replace(small, inner, 1)


@pytest.mark.parametrize("depth", [200, 300, 2000])
def test_formulas_that_are_too_deep_are_refused(pairs, depth):
    with pytest.raises(InvalidOptionError, match="plan of the live composite"):
        plan_from_text(nested(pairs, depth))


def test_formulas_that_are_as_deep_as_can_be_are_read(pairs):
    assert hash(plan_from_text(nested(pairs, MOST_LEVELS)).images[0].bands[0])


def test_bands_that_use_others_too_often_are_refused():
    chain = "; ".join(f"x{n} = x{n - 1} + 1" for n in range(1, MOST_LEVELS + 2))
    many = "; ".join(f"x{n} = {' + '.join(f'x{m}' for m in range(n))}" for n in range(1, 16))
    image = small_image()
    for text in (f"x0 = a; {chain}", f"x0 = a; {many}"):
        with pytest.raises(InvalidOptionError, match="too often"):
            added([image], text)


def small_image():
    bands = (Band("a", 1, "uint8"),)
    return Image(1, "i", "i.tif", "", (0, 1, 0, 0, 0, -1), 1, 1, bands, 1, 1)


def test_from_afar_what_masks_look_at_is_read_at_full_size(pairs):
    """An average of red and near infrared is in no mask, also where it looks at an index."""
    images = added(described([plain for plain, _ in pairs]))
    plan = plan_of("statistics", images, "ndvi < 0.1", bands="B4")
    for image in at_overview_level(plan, 4).images:
        assert image.sampled == {1, 2}
    plan = plan_of("statistics", added(images, "clear = SCL == 4"), bands="clear")
    for image in at_overview_level(plan, 4).images:
        assert image.sampled == {3}


def test_a_formula_is_plain_data(pairs):
    images = added(described([pairs[0][0]]))
    bands = {band.name: band for band in images[0].bands}
    assert bands["ndvi"].formula == Formula(FORMULA, (bands["B8"], bands["B4"]))
    assert [bands[name].dtype for name in ("ndvi", "half")] == ["float32"] * 2
    assert [bands[name].number for name in ("ndvi", "high", "half")] == [4, 5, 6]
    assert hash(bands["half"])


@pytest.mark.parametrize("cell", [None, 7.0])
def test_the_inspector_sees_computed_bands(tmp_path, cell):
    """With their values, the reason why they are masked, and what the mask looked at."""
    values = np.full((3, 20, 20), 1000)
    values[1] = 3000
    values[1, :10] = 1100
    path = write_raster(tmp_path / "i.tif", values, "uint16", names=NAMES, nodata=0)
    images = added(described([path]), "ndvi = (B8 - B4) / (B8 + B4)")
    grid = None if cell is None else GridOptions(cell_size=cell)
    plan = plan_of("mosaic", images, "ndvi < 0.4", bands="ndvi,B4", grid=grid)
    rows = plan.grid.height
    for row, reason, ndvi in ((rows // 4, "rule", 100 / 2100), (3 * rows // 4, "", 0.5)):
        [seen] = inspect(plan, plan.images, 3, row).observations
        assert seen.reasons == (reason, reason)
        assert seen.values[0] == pytest.approx(ndvi)
        assert seen.values[1] == 1000
        wanted = [("ndvi", pytest.approx(ndvi))] if reason else []
        assert list(seen.seen_by_mask) == wanted
