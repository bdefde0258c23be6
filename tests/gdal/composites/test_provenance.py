# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Provenance and usage against plain numpy, from files to files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.composites.method import Wanted
from image_collections.engine.images import ValueRange
from image_collections.tests.support import proofs, twins
from image_collections.tests.support.rasters import ORIGIN, write_raster
from image_collections.tests.support.runs import described

SEEDS = range(4)
NAMES = proofs.NAMES


@pytest.fixture(params=SEEDS)
def scenes(request, tmp_path):
    """A random collection; in half of them some images lie between the cells."""
    return proofs.collection(tmp_path, request.param, with_warped=request.param % 2 == 1)


def topmost(valid):
    """Return the index of the last True along the first axis, -1 for none."""
    top = np.full(valid.shape[1:], -1)
    for index, layer in enumerate(valid):
        top[layer] = index
    return top


def source_and_date(winners, images):
    """Return positions and dates of the winners by index, 0 for none."""
    source, date = np.zeros(winners.shape, int), np.zeros(winners.shape, int)
    for index, image in enumerate(images):
        source[winners == index] = image.position
        date[winners == index] = proofs.number_of(image.date)
    return source, date


def assert_bands(result, expected):
    found = proofs.zeroed(result)
    assert list(found) == list(expected)
    for name, numbers in expected.items():
        np.testing.assert_array_equal(found[name], numbers, err_msg=name)
    assert (result.dtype, result.nodata) == ("int32", 0)


def assert_usage(usage, images, covered, valid, used):
    """Compare with arrays of booleans, (images, rows, columns) each."""
    positions = [image.position for image in images]
    expected = [tuple(int(a[i].sum()) for a in (covered, valid, used)) for i in range(len(images))]
    assert proofs.listed_usage(usage, positions) == expected
    assert usage.used.sum() == used.sum()


# ---- mosaic --------------------------------------------------------------------------------------


def test_a_mosaic_says_for_each_band_where_it_is_from(scenes, tmp_path):
    images = proofs.images_of(scenes)
    plan = proofs.mosaic(images)
    rasters, outcome = proofs.run(plan, tmp_path)
    values, valid, covered = proofs.layers(scenes, plan.grid)
    expected, winners = {}, []
    for band, name in enumerate(NAMES):
        winners.append(topmost(valid[:, band]))
        expected[f"{name}_source"], expected[f"{name}_date"] = source_and_date(winners[-1], images)
        expected[f"{name}_count"] = valid[:, band].sum(axis=0)
        taken = np.take_along_axis(values[:, band], np.maximum(winners[-1], 0)[None], 0)[0]
        np.testing.assert_array_equal(
            np.where(winners[-1] < 0, 0, taken), proofs.zeroed(rasters["composite"])[name]
        )
    assert_bands(rasters["provenance"], expected)
    used = [(np.stack(winners) == index).any(axis=0) for index in range(len(images))]
    assert_usage(outcome.usage, images, covered, valid.any(axis=1), np.stack(used))
    assert outcome.valid_pixels == (np.stack(winners) >= 0).any(axis=0).sum()


@pytest.mark.parametrize("bands", ["", "B8,B4"])
def test_a_mosaic_of_whole_pixels_names_one_image(scenes, tmp_path, bands):
    images = proofs.images_of(scenes)
    plan = proofs.mosaic(images, together=True, bands=bands)
    rasters, outcome = proofs.run(plan, tmp_path)
    _, valid, covered = proofs.layers(scenes, plan.grid)
    valid = valid[:, :2] if bands else valid
    complete = valid.all(axis=1)
    source, date = source_and_date(topmost(complete), images)
    assert_bands(
        rasters["provenance"], {"source": source, "date": date, "count": complete.sum(axis=0)}
    )
    used = np.stack([source == image.position for image in images])
    assert_usage(outcome.usage, images, covered, valid.any(axis=1), used)
    assert outcome.usage.used.sum() == outcome.valid_pixels == (source > 0).sum()


def test_positions_are_those_of_the_list_whatever_the_order(tmp_path):
    scenes = proofs.collection(tmp_path, 11, 5)
    order = [3, 0, 4, 2, 1]
    images = proofs.images_of([scenes[i] for i in order], [i + 1 for i in order])
    plan = proofs.mosaic(images, together=True)
    rasters, outcome = proofs.run(plan, tmp_path)
    _, valid, _ = proofs.layers([scenes[i] for i in order], plan.grid)
    source, _ = source_and_date(topmost(valid.all(axis=1)), images)
    np.testing.assert_array_equal(proofs.zeroed(rasters["provenance"])["source"], source)
    assert outcome.usage.used.tolist() == np.bincount(source[source > 0], minlength=6).tolist()


def test_an_image_outside_the_extent_keeps_its_place_in_the_usage(tmp_path):
    from image_collections.engine.grid.grid import Bounds
    from image_collections.engine.planning.output_grid import GridOptions

    images = [
        write_raster(tmp_path / f"{n}.tif", np.full((4, 4), n + 1), origin=(x, ORIGIN[1]))
        for n, x in enumerate((ORIGIN[0] + 1000, ORIGIN[0], ORIGIN[0]))
    ]
    bounds = Bounds(ORIGIN[0], ORIGIN[1] - 40, ORIGIN[0] + 40, ORIGIN[1])
    for listed in (images, images[::-1]):
        plan = proofs.mosaic(described(listed), grid=GridOptions(bounds=bounds))
        rasters, outcome = proofs.run(plan, tmp_path)
        top = 3 if listed == images else 2
        assert (rasters["provenance"].values[0] == top).all()
        assert outcome.usage.used.tolist()[top] == 16


# ---- quality mosaic ------------------------------------------------------------------------------


def ranking(quality, competes, prefer, target, ties):
    """Return the indices of the images from best to worst, (images, rows, columns), -1 for none."""
    score = {"highest": quality, "lowest": -quality, "nearest": -np.abs(quality - target)}[prefer]
    count, height, width = quality.shape
    ranks = np.full(quality.shape, -1)
    for row, column in np.ndindex(height, width):
        entrants = [i for i in range(count) if competes[i, row, column]]
        best = sorted(entrants, key=lambda i: (score[i, row, column], i if ties == "last" else -i))[
            ::-1
        ]
        ranks[: len(best), row, column] = best
    return ranks


@pytest.mark.parametrize("incomplete", ["keep", "skip", "fill"])
@pytest.mark.parametrize(
    ("prefer", "ties"), [("highest", "last"), ("lowest", "first"), ("nearest", "last")]
)
def test_a_quality_mosaic_names_the_winner(scenes, tmp_path, incomplete, prefer, ties):
    """QA is the quality and no part of the result, so that a winner can be masked in all bands."""
    images = proofs.images_of(scenes)
    settings = {"prefer": prefer, "target": 5.0, "ties": ties, "incomplete": incomplete}
    plan = proofs.best(images, "QA", bands="B4,B8", **settings)
    rasters, outcome = proofs.run(plan, tmp_path)
    values, valid, covered = proofs.layers(scenes, plan.grid)
    quality, competes, bands = values[:, 2], valid[:, 2], valid[:, :2]
    if incomplete == "skip":
        competes = competes & bands.all(axis=1)
    ranks = ranking(quality, competes, prefer, 5.0, ties)
    winners, seen = winners_of(ranks, bands, incomplete)
    source, date = source_and_date(winners, images)
    assert_bands(
        rasters["provenance"], {"source": source, "date": date, "count": competes.sum(axis=0)}
    )
    winning = np.take_along_axis(quality, np.maximum(winners, 0)[None], axis=0)[0]
    [found], [found_valid] = rasters["quality"].values, rasters["quality"].valid
    np.testing.assert_array_equal(found_valid, winners >= 0)
    np.testing.assert_array_equal(found[found_valid], winning[winners >= 0])
    assert (rasters["quality"].names, rasters["quality"].dtype) == (["quality"], "float32")
    used = np.stack([(winners == index) & seen for index in range(len(images))])
    assert_usage(outcome.usage, images, covered, bands.any(axis=1), used)
    assert outcome.usage.used.sum() == outcome.valid_pixels == seen.sum()
    assert_values(rasters["composite"], values, bands, ranks, winners, incomplete)


def winners_of(ranks, bands, incomplete):
    """Return who won each pixel, and where the result has anything.

    With `fill`, the winner is the best image that gives any band.
    """
    winners, seen = np.full(ranks.shape[1:], -1), np.zeros(ranks.shape[1:], bool)
    for row, column in np.ndindex(*winners.shape):
        best = [i for i in ranks[:, row, column] if i >= 0]
        if incomplete == "fill":
            best = [i for i in best if bands[i, :, row, column].any()]
        if best:
            winners[row, column] = best[0]
            seen[row, column] = bands[best[0], :, row, column].any()
    return winners, seen


def assert_values(result, values, bands, ranks, winners, incomplete):
    expected = np.zeros((2, *winners.shape))
    for band, row, column in np.ndindex(*expected.shape):
        best = [i for i in ranks[:, row, column] if i >= 0]
        best = best if incomplete == "fill" else best[:1]
        givers = [i for i in best if bands[i, band, row, column]]
        expected[band, row, column] = values[givers[0], band, row, column] if givers else 0
    np.testing.assert_array_equal(np.stack(list(proofs.zeroed(result).values())), expected)


def test_the_winning_quality_of_an_expression_is_a_float32(tmp_path):
    scenes = proofs.collection(tmp_path, 5)
    images = proofs.images_of(scenes)
    plan = proofs.best(images, "(B8 - B4) / (B8 + B4)", bands="B4")
    rasters, _ = proofs.run(plan, tmp_path)
    values, valid, _ = proofs.layers(scenes, plan.grid)
    competes = valid[:, :2].all(axis=1)
    with np.errstate(invalid="ignore"):
        index = (values[:, 1] - values[:, 0]) / (values[:, 1] + values[:, 0])
    expected = np.where(competes, index, -np.inf).max(axis=0)
    [found], [found_valid] = rasters["quality"].values, rasters["quality"].valid
    np.testing.assert_array_equal(found_valid, competes.any(axis=0))
    np.testing.assert_array_equal(found[found_valid], expected[found_valid].astype("float32"))


# ---- medoid, statistics --------------------------------------------------------------------------


@pytest.mark.parametrize("ties", ["last", "first"])
def test_a_medoid_names_its_image(scenes, tmp_path, ties):
    images = proofs.images_of(scenes)
    plan = proofs.medoid(images, ties=ties)
    rasters, outcome = proofs.run(plan, tmp_path)
    values, valid, covered = proofs.layers(scenes, plan.grid)
    complete = valid.all(axis=1)
    winners = np.full(complete.shape[1:], -1)
    for row, column in np.ndindex(*winners.shape):
        mine = np.flatnonzero(complete[:, row, column])
        if mine.size:
            spectra = values[mine, :, row, column]
            away = ((spectra - np.median(spectra, axis=0)) ** 2).sum(axis=1)
            nearest = mine[away == away.min()]
            winners[row, column] = nearest[-1 if ties == "last" else 0]
    source, date = source_and_date(winners, images)
    assert_bands(
        rasters["provenance"], {"source": source, "date": date, "count": complete.sum(axis=0)}
    )
    used = np.stack([winners == index for index in range(len(images))])
    assert_usage(outcome.usage, images, covered, valid.any(axis=1), used)
    assert outcome.usage.used.sum() == outcome.valid_pixels
    for band, name in enumerate(NAMES):
        taken = np.take_along_axis(values[:, band], np.maximum(winners, 0)[None], 0)[0]
        np.testing.assert_array_equal(
            proofs.zeroed(rasters["composite"])[name], np.where(winners < 0, 0, taken)
        )


def first_and_last(seen, images):
    """Return the dates of the earliest and the latest dated image that is seen."""
    dates = np.array([proofs.number_of(image.date) for image in images])[:, None, None]
    known = seen & (dates > 0)
    first = np.where(known, dates, 99999999).min(axis=0)
    return np.where(known.any(axis=0), first, 0), np.where(known, dates, 0).max(axis=0)


def test_statistics_have_counts_and_the_first_and_last_date(scenes, tmp_path):
    images = proofs.images_of(scenes)
    plan = proofs.reduced(images, "median", "count", bands="QA,B4")
    rasters, outcome = proofs.run(plan, tmp_path)
    _, valid, covered = proofs.layers(scenes, plan.grid)
    first, last = first_and_last(valid[:, [2, 0]].any(axis=1), images)
    counts = {"QA_count": valid[:, 2].sum(axis=0), "B4_count": valid[:, 0].sum(axis=0)}
    assert_bands(rasters["provenance"], {**counts, "first_date": first, "last_date": last})
    for name, numbers in counts.items():
        np.testing.assert_array_equal(proofs.zeroed(rasters["composite"])[name], numbers)
    seen = valid[:, [2, 0]].any(axis=1)
    assert_usage(outcome.usage, images, covered, seen, seen)


def test_a_geometric_median_counts_what_took_part(scenes, tmp_path):
    """An image that is masked in one band gives nothing to a spectrum."""
    images = proofs.images_of(scenes)
    plan = proofs.geometric_median(images)
    rasters, outcome = proofs.run(plan, tmp_path)
    _, valid, covered = proofs.layers(scenes, plan.grid)
    complete = valid.all(axis=1)
    first, last = first_and_last(complete, images)
    expected = {"count": complete.sum(axis=0), "first_date": first, "last_date": last}
    assert_bands(rasters["provenance"], expected)
    assert_usage(outcome.usage, images, covered, valid.any(axis=1), complete)
    assert outcome.valid_pixels == complete.any(axis=0).sum()


# ---- of any collection ---------------------------------------------------------------------------

METHODS = {
    "bands": proofs.mosaic,
    "together": lambda images, **more: proofs.mosaic(images, together=True, **more),
    "keep": lambda images, **more: proofs.best(images, bands="B4,B8", **more),
    "skip": lambda images, **more: proofs.best(images, incomplete="skip", **more),
    "fill": lambda images, **more: proofs.best(images, incomplete="fill", bands="B4,B8", **more),
    "medoid": proofs.medoid,
    "geometric median": proofs.geometric_median,
    "statistics": lambda images, **more: proofs.reduced(images, "median", "stdDev", **more),
}
each_method = pytest.mark.parametrize("method", METHODS)


@each_method
@pytest.mark.parametrize("resampling", ["nearest", "cubic"])
def test_the_composite_is_the_same_file_with_and_without_proof(tmp_path, method, resampling):
    images = proofs.images_of(proofs.collection(tmp_path, 3, with_warped=True))
    files = []
    for wanted in (Wanted(), Wanted(provenance=True), Wanted(usage=True), proofs.EVERYTHING):
        plan = METHODS[method](images, resampling=resampling, wanted=wanted)
        name = f"out{len(files)}"
        proofs.run(plan, tmp_path, name, threads=1)
        files.append(Path(tmp_path / f"{name}_composite.tif").read_bytes())
    assert all(file == files[0] for file in files)


@each_method
def test_proof_does_not_depend_on_threads_and_memory(tmp_path, method):
    images = proofs.images_of(big_collection(tmp_path))
    plan = METHODS[method](images, resampling="bilinear")
    results = [
        proofs.run(plan, tmp_path, threads=threads, memory=memory)
        for threads, memory in ((1, 0), (2, 300_000), (3, 240_000))
    ]
    for rasters, outcome in results[1:]:
        for kind, result in rasters.items():
            assert result.values.tobytes() == results[0][0][kind].values.tobytes(), kind
        assert outcome.valid_pixels == results[0][1].valid_pixels
        for name in ("covered", "valid", "used"):
            expected = getattr(results[0][1].usage, name).tolist()
            assert getattr(outcome.usage, name).tolist() == expected


def big_collection(folder):
    """Return scenes of many blocks."""
    rng = np.random.default_rng(9)
    scenes = []
    for number in range(5):
        values = rng.integers(1, 30, (3, 75 + 5 * number, 85)).astype("uint16")
        values[rng.random(values.shape) < 0.3] = 0
        origin = ORIGIN[0] + 50 * number + (3.0 if number == 2 else 0), ORIGIN[1] - 60 * number
        details = {"nodata": 0, "names": NAMES, "origin": origin, "tiled": True}
        path = write_raster(folder / f"{number}.tif", values, "uint16", **details)
        scenes.append(proofs.Scene(path, 0, 0, values, values != 0, None))
    return scenes


@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "average"])
def test_images_in_other_crs_are_named_where_their_pixels_are(tmp_path, resampling):
    """The truth is what each image alone gives on the same grid."""
    rng = np.random.default_rng(2)
    paths = []
    for number, (crs, origin) in enumerate(
        [(32633, ORIGIN), (32634, (-300.0, 4617200.0)), (32633, (ORIGIN[0] + 203, ORIGIN[1] - 4))]
    ):
        values = rng.integers(1, 30, (3, 90, 80)).astype("uint16")
        values[:, rng.random((90, 80)) < 0.3] = 0
        path = tmp_path / f"{number}.tif"
        details = {"origin": origin, "crs": crs, "date": f"2020-0{number + 1}-05"}
        paths.append(write_raster(path, values, "uint16", nodata=0, names=NAMES, **details))
    images = described(paths)
    plan = proofs.mosaic(images, together=True, bands="B4,B8", resampling=resampling)
    rasters, outcome = proofs.run(plan, tmp_path)
    complete = np.stack(
        [
            proofs.alone(image, plan.grid, tmp_path, resampling, "B4,B8")[1].all(axis=0)
            for image in images
        ]
    )
    assert all(layer.sum() > 500 for layer in complete)
    source, date = source_and_date(topmost(complete), images)
    assert_bands(
        rasters["provenance"], {"source": source, "date": date, "count": complete.sum(axis=0)}
    )
    assert outcome.usage.used.sum() == outcome.valid_pixels
    assert set(np.unique(date)) == {0, 20200105, 20200205, 20200305}


@pytest.mark.parametrize("seed", range(2))
def test_every_way_to_be_masked_counts(raster, tmp_path, seed):
    """Nodata of one or each band, masks, alpha, ranges of values, and nodata that is off."""
    scenes = twins.made(raster, seed, 8, dtypes=("uint8", "int16"))
    images = described([scene.source for scene in scenes])
    assert any(isinstance(r, ValueRange) for i in images for b in i.bands for r in b.masked_ranges)
    rasters, _ = proofs.run(proofs.mosaic(images), tmp_path)
    found = proofs.zeroed(rasters["provenance"])
    for name in twins.NAMES:
        _, valid = twins.layers(scenes, name)
        np.testing.assert_array_equal(found[f"{name}_source"], topmost(valid) + 1)
        np.testing.assert_array_equal(found[f"{name}_count"], valid.sum(axis=0))
        assert not found[f"{name}_date"].any()
