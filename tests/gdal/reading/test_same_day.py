# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Images of one day as one image, from files to files."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest
from image_collections.engine.images import Band, Image
from image_collections.engine.reading.same_day import days, fused_images
from image_collections.tests.support import proofs
from image_collections.tests.support.rasters import ORIGIN, write_raster
from image_collections.tests.support.runs import described

NAMES = proofs.NAMES
MORNING, NOON = datetime(2021, 6, 1, 10, 5), datetime(2021, 6, 1, 12, 30)
LATER = datetime(2021, 6, 11, 10, 5)


@pytest.fixture
def tile(tmp_path):
    """Return a function that writes one row of numbers (0 is nodata) as an image."""
    made = []

    def write(numbers, dtype="uint16", *, column=0, date=MORNING, names=("B1",), **details):
        made.append(1)
        details.setdefault("nodata", 0)
        values = np.array(numbers)
        values = values[None, None] if values.ndim == 1 else values[:, None]
        origin = ORIGIN[0] + 10 * column, ORIGIN[1]
        path = write_raster(
            tmp_path / f"tile{len(made)}.tif", values, dtype, origin=origin, names=names, **details
        )
        [image] = described([path])
        return replace(image, date=date, position=len(made))

    return write


def rows(result):
    """Return the only row of each band, None where masked."""
    return {name: result.listed(name)[0] for name in result.names}


# ---- which images belong together ----------------------------------------------------------------


def bare(position, date, band=None):
    bands = (band or Band("B1", 1, "uint8"),)
    place = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    return Image(position, f"i{position}", "", "", place, 1, 1, bands, 1, 1, date=date)


def test_a_day_stands_where_its_last_image_stands():
    images = [bare(1, MORNING), bare(2, LATER), bare(3, NOON), bare(4, LATER)]
    assert days(images) == [[0, 2], [1, 3]]
    assert days([images[1], images[0], images[3]]) == [[1], [0, 2]]


def test_images_without_a_date_are_days_of_their_own():
    images = [bare(1, None), bare(2, MORNING), bare(3, None), bare(4, NOON)]
    assert days(images) == [[0], [2], [1, 3]]


def test_a_fused_image_knows_its_members():
    fused = fused_images([bare(5, MORNING), bare(2, LATER), bare(1, NOON)])
    assert [image.members for image in fused] == [(), (5, 1)]
    assert [image.name for image in fused] == ["i2", "i5 + i1"]
    assert fused[1].date == NOON


# ---- what comes of them --------------------------------------------------------------------------


def test_two_tiles_of_one_overpass_count_once(tile):
    images = [
        tile([10, 10, 10, 10]),
        tile([20, 20, 20, 20], column=2, date=NOON),
        tile([90, 90, 90, 90, 90, 90], date=LATER),
    ]
    folder = _folder(images)
    plan = proofs.reduced(images, "count", "mean", same_day=True)
    found = rows(proofs.run(plan, folder)[0]["composite"])
    assert found["B1_count"] == [2, 2, 2, 2, 2, 2]
    assert found["B1_mean"] == [50, 50, 55, 55, 55, 55]
    apart = rows(proofs.run(proofs.reduced(images, "count", "mean"), folder)[0]["composite"])
    assert apart["B1_count"] == [2, 2, 3, 3, 2, 2]
    assert apart["B1_mean"] == [50, 50, 40, 40, 55, 55]


def _folder(images):
    from pathlib import Path

    return Path(images[0].path).parent


def test_the_last_image_of_a_day_is_on_top_where_it_is_valid(tile):
    images = [tile([1, 2, 3, 0]), tile([7, 0, 9, 0], date=NOON)]
    for listed, expected in ((images, [7, 2, 9, None]), (images[::-1], [1, 2, 3, None])):
        plan = proofs.mosaic(listed, same_day=True)
        assert rows(proofs.run(plan, _folder(images))[0]["composite"]) == {"B1": expected}


def test_provenance_names_the_tile_and_counts_days(tile):
    images = [
        tile([1, 2, 3, 0, 5]),
        tile([0, 0, 8, 8, 0], date=LATER),
        tile([7, 0, 9, 0, 0], date=NOON),
    ]
    plan = proofs.mosaic(images, same_day=True)
    rasters, outcome = proofs.run(plan, _folder(images))
    # The first day lies on top: its last image is the last of all.
    assert rows(rasters["composite"]) == {"B1": [7, 2, 9, 8, 5]}
    assert rows(rasters["provenance"]) == {
        "B1_source": [3, 1, 3, 2, 1],
        "B1_date": [20210601, 20210601, 20210601, 20210611, 20210601],
        "B1_count": [1, 1, 2, 1, 1],
    }
    assert proofs.listed_usage(outcome.usage, (1, 2, 3)) == [(5, 4, 2), (5, 2, 1), (5, 2, 2)]
    assert outcome.valid_pixels == 5


@pytest.mark.parametrize("make", ["together", "quality", "medoid"])
def test_a_whole_pixel_of_a_day_names_the_tile_that_gave_it(tile, make):
    names = ("B1", "B2")
    images = [
        tile([[1, 2, 0, 4], [1, 2, 3, 4]], names=names),
        tile([[0, 5, 6, 0], [0, 5, 6, 0]], date=NOON, names=names),
    ]
    plan = {
        "together": lambda: proofs.mosaic(images, together=True, same_day=True),
        "quality": lambda: proofs.best(images, "B1", incomplete="skip", same_day=True),
        "medoid": lambda: proofs.medoid(images, same_day=True),
    }[make]()
    rasters, outcome = proofs.run(plan, _folder(images))
    assert rows(rasters["composite"]) == {"B1": [1, 5, 6, 4], "B2": [1, 5, 6, 4]}
    assert rows(rasters["provenance"])["source"] == [1, 2, 2, 1]
    assert rows(rasters["provenance"])["count"] == [1, 1, 1, 1]
    assert proofs.listed_usage(outcome.usage, (1, 2)) == [(4, 4, 2), (4, 2, 2)]


def test_a_winner_that_is_masked_in_the_first_band_is_named_all_the_same(tile):
    images = [
        tile([[0, 0], [3, 0], [9, 9]], names=NAMES),
        tile([[1, 1], [0, 0], [2, 2]], names=NAMES, date=LATER),
        tile([[0, 0], [0, 5], [0, 8]], names=NAMES, date=NOON),
    ]
    plan = proofs.best(images, "QA", bands="B4,B8", same_day=True)
    rasters, outcome = proofs.run(plan, _folder(images))
    assert rows(rasters["composite"]) == {"B4": [None, None], "B8": [3, 5]}
    assert rows(rasters["provenance"])["source"] == [1, 3]
    assert outcome.usage.used.sum() == outcome.valid_pixels == 2


def test_types_scales_and_nodata_may_differ_within_a_day(tile):
    """Numbers are mixed as QGIS shows them: 100 * 0.01 + 1 is 2."""
    images = [
        tile([100, 200, 0, 400], "uint16", scale=0.01, offset=1),
        tile([-9999, 0.5, -9999, 7.25], "float32", nodata=-9999, date=NOON),
        tile([255, 255, 4, 3], "uint8", nodata=255, date=LATER),
    ]
    plan = proofs.mosaic(images, same_day=True)
    found = rows(proofs.run(plan, _folder(images))[0]["composite"])["B1"]
    assert found == [2.0, 0.5, 4.0, 3.0]
    plan = proofs.reduced(images, "mean", "count", same_day=True)
    found = rows(proofs.run(plan, _folder(images))[0]["composite"])
    assert found == {"B1_mean": [2.0, 0.5, 4.0, 5.125], "B1_count": [1, 1, 1, 2]}


def test_types_that_differ_are_widened_within_a_day(tile):
    images = [
        tile([200, 0, 255], "uint8"),
        tile([0, -5, 0], "int16", date=NOON),
        tile([0, 0, 0], "uint8", date=LATER),
    ]
    result = proofs.run(proofs.mosaic(images, same_day=True), _folder(images))[0]["composite"]
    assert rows(result) == {"B1": [200, -5, 255]}
    assert (result.dtype, result.nodata) == ("int16", 0)


@pytest.mark.parametrize("seed", range(4))
def test_days_of_random_collections_equal_numpy(tmp_path, seed):
    """Five days and undated images: each day is painted first, then the days are."""
    scenes = proofs.collection(tmp_path, seed, 9, days=5, with_warped=seed % 2 == 1)
    images = proofs.images_of(scenes)
    plan = proofs.mosaic(images, same_day=True)
    rasters, outcome = proofs.run(plan, tmp_path)
    _, valid, covered = proofs.layers(scenes, plan.grid)
    stack = days(images)
    assert len(stack) < 8
    sources = []
    for band, name in enumerate(NAMES):
        source = np.zeros(covered.shape[1:], int)
        count = np.zeros(covered.shape[1:], int)
        for members in stack:
            count += valid[members, band].any(axis=0)
            for member in members:
                source[valid[member, band]] = images[member].position
        found = proofs.zeroed(rasters["provenance"])
        np.testing.assert_array_equal(found[f"{name}_source"], source)
        np.testing.assert_array_equal(found[f"{name}_count"], count)
        sources.append(source)
    used = [int((np.stack(sources) == p).any(axis=0).sum()) for p in range(1, 10)]
    assert outcome.usage.used.tolist() == [0, *used]
    assert outcome.usage.valid.tolist()[1:] == valid.any(axis=1).sum(axis=(1, 2)).tolist()
    assert outcome.usage.covered.tolist()[1:] == covered.sum(axis=(1, 2)).tolist()


@pytest.mark.parametrize("seed", range(2))
def test_statistics_of_days_equal_numpy(tmp_path, seed):
    scenes = proofs.collection(tmp_path, seed, 9, days=4, undated=0.0)
    images = proofs.images_of(scenes)
    plan = proofs.reduced(images, "mean", "last", "count", bands="B4", same_day=True)
    rasters, outcome = proofs.run(plan, tmp_path)
    values, valid, _ = proofs.layers(scenes, plan.grid)
    shape = valid.shape[2:]
    painted, counts = [], []
    for members in days(images):
        day, counts_day = np.zeros(shape), np.zeros(shape, bool)
        for member in members:
            day[valid[member, 0]] = values[member, 0][valid[member, 0]]
            counts_day |= valid[member, 0]
        painted.append(day)
        counts.append(counts_day)
    number = np.sum(counts, axis=0)
    mean = np.sum(painted, axis=0) / np.maximum(number, 1)
    found, found_valid = rasters["composite"].band("B4_mean")
    np.testing.assert_array_equal(found_valid, number > 0)
    np.testing.assert_allclose(found[found_valid], mean[number > 0], rtol=1e-6)
    np.testing.assert_array_equal(proofs.zeroed(rasters["provenance"])["B4_count"], number)
    assert outcome.usage.used.sum() == number.sum()


@pytest.mark.parametrize("method", [proofs.mosaic, proofs.medoid, proofs.best])
def test_days_do_not_depend_on_threads_and_memory(tmp_path, method):
    images = proofs.images_of(proofs.collection(tmp_path, 1, 8, days=3, with_warped=True))
    plan = method(images, resampling="bilinear", same_day=True)
    results = [
        proofs.run(plan, tmp_path, threads=threads, memory=memory)
        for threads, memory in ((1, 0), (2, 30_000), (3, 9_000))
    ]
    for rasters, outcome in results[1:]:
        for kind, result in rasters.items():
            assert result.values.tobytes() == results[0][0][kind].values.tobytes()
        assert outcome.usage.used.tolist() == results[0][1].usage.used.tolist()


def test_days_of_one_image_each_change_nothing(tmp_path):
    images = proofs.images_of(proofs.collection(tmp_path, 6, 6))
    dated = [replace(image, date=datetime(2020, 1, 1 + n)) for n, image in enumerate(images)]
    plain = proofs.run(proofs.mosaic(dated), tmp_path, "plain", threads=1)
    fused = proofs.run(proofs.mosaic(dated, same_day=True), tmp_path, "fused", threads=1)
    for kind in ("composite", "provenance"):
        assert plain[0][kind].values.tobytes() == fused[0][kind].values.tobytes()
    assert plain[1].usage.used.tolist() == fused[1].usage.used.tolist()
