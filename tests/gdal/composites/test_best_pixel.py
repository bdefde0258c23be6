# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The best available pixel: what a quality knows of images and clouds, against each pixel alone."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, datetime

import numpy as np
import pytest
from image_collections.engine.analysis.inspection import inspect
from image_collections.engine.api import (
    EngineError,
    GeometricMedian,
    MaskChoice,
    Medoid,
    Mosaic,
    QualityMosaic,
    Reduce,
    composite,
)
from image_collections.engine.composites.method import Wanted
from image_collections.engine.composites.provenance import _Given
from image_collections.engine.composites.quality_inputs import quality_inputs, unmet_tests
from image_collections.engine.grid.grid import Bounds
from image_collections.engine.inputs.describe import describe
from image_collections.engine.planning.output_grid import GridOptions
from image_collections.engine.planning.plan_json import plan_from_text, plan_to_text
from image_collections.engine.progress import Silence
from image_collections.engine.run import run as running
from image_collections.engine.run.clear_fractions import with_clear_fractions
from image_collections.engine.run.job import Resources, Target
from image_collections.tests.support.rasters import write_raster
from image_collections.tests.support.runs import read_back

SIZE = 70
CELL = 10.0
CLOUD = 9
# Digits apart of the exponential, the values of float32.
NEAR = 1e-6


def brute_distance(clouds, cell, reach):
    """Return how far each cell is from the nearest one of a mask, looked at one by one."""
    rows, columns = np.nonzero(clouds)
    y, x = np.mgrid[: clouds.shape[0], : clouds.shape[1]]
    if not len(rows):
        return np.full(clouds.shape, reach)
    steps = (y[..., None] - rows) * cell[1], (x[..., None] - columns) * cell[0]
    return np.minimum(np.hypot(*steps).min(axis=-1), reach)


def scene(raster, seed, day, *, left=500000.0, top=5000000.0, size=SIZE, properties=None, **more):
    """Write an image of two bands and classes: clouds in spots, nodata at its left edge."""
    rng = np.random.default_rng(seed)
    values = rng.integers(1, 2000, (2, size, size))
    classes = np.where(rng.random((size, size)) < 0.004, CLOUD, 4)
    classes[10:14, 20:29] = CLOUD
    values[:, :, : seed % 3] = 0
    classes[5:9, 0] = CLOUD  # where nothing was observed
    path = raster(
        [*values, classes],
        "uint16",
        names=["B4", "B8", "SCL"],
        nodata=0,
        geotransform=(left, CELL, 0, top, 0, -CELL),
        crs=32631,
        **more,
    )
    image = describe(str(path), name=f"scene{seed}", position=seed)
    image = replace(image, date=datetime(*day), properties=properties or {})
    return image, values, classes


def observed(made):
    """Return of each scene: image, values, where valid, and its clouds."""
    return [
        (image, values, (values[0] > 0) & (classes != CLOUD), (values[0] > 0) & (classes == CLOUD))
        for image, values, classes in made
    ]


def run(plan, path, threads=2, memory=0, quality=None):
    targets = {"composite": Target(str(path))}
    if quality is not None:
        targets["quality"] = Target(str(quality))
    running.run(plan, targets, resources=Resources(threads, memory), progress=Silence())
    return read_back(path)


def best(scenes, scores):
    """Return the values of the best scene of each pixel, the last of equal ones, and where."""
    shape = scores[0].shape
    values, valid = np.zeros((2, *shape)), np.zeros(shape, bool)
    leading = np.full(shape, -math.inf)
    for (_, bands, seen, _), score in zip(scenes, scores):
        better = seen & (score >= leading)
        leading[better] = score[better]
        values[:, better] = bands[:, better]
        valid |= better
    return values, valid


def assert_best(result, scenes, scores):
    values, valid = best(scenes, scores)
    for place, name in enumerate(("B4", "B8")):
        found, found_valid = result.band(name)
        np.testing.assert_array_equal(found_valid, valid)
        np.testing.assert_array_equal(found[valid], values[place][valid])


MASK = MaskChoice("custom", "SCL in 9")


def of_seed(seed):
    return {"eo:cloud_cover": 10.0 * seed, "gain": seed / 2, "path": ["north", "south"][seed == 2]}


@pytest.fixture
def made(raster):
    days = [(2022, 5, 3), (2023, 6, 29), (2024, 7, 20), (2023, 7, 2)]
    return [
        scene(
            raster, seed, day, properties={**of_seed(seed), "platform": f"LANDSAT_{7 + seed % 2}"}
        )
        for seed, day in enumerate(days, start=1)
    ]


def images_of(made):
    return [replace(image, cloud_cover=image.properties["eo:cloud_cover"]) for image, _, _ in made]


KNOWN = {
    "doy": lambda image: float(image.date.timetuple().tm_yday),
    "-abs(days)": lambda image: -abs((image.date.date() - date(2023, 7, 1)).days),
    "year * 100 + month + day / 40": lambda i: i.date.year * 100 + i.date.month + i.date.day / 40,
    "-cloud_cover": lambda image: -image.properties["eo:cloud_cover"],
    "doy + 400 * (platform=='Landsat-8')": lambda image: (
        image.date.timetuple().tm_yday + 400 * (image.position in (1, 3))
    ),
    """year + 9 * ("path" != 'north') - 99 * (platform != 'landsat 7')""": lambda image: (
        image.date.year + 9 * (image.position == 2) - 99 * (image.position in (1, 3))
    ),
    '"eo:cloud_cover" * gain': lambda image: 5.0 * image.position**2,
}


@pytest.mark.parametrize("quality", KNOWN)
def test_what_is_known_of_images_ranks_them(made, tmp_path, quality):
    plan = composite(
        images_of(made),
        QualityMosaic(quality),
        bands="B4,B8",
        mask=MASK,
        target=date(2023, 7, 1),
    ).plan
    result = run(plan, tmp_path / "best.tif")
    scenes = observed(made)
    shape = (SIZE, SIZE)
    assert_best(result, scenes, [np.full(shape, KNOWN[quality](s[0])) for s in scenes])


def test_bands_and_images_are_weighed_together(made, tmp_path):
    plan = composite(
        images_of(made),
        QualityMosaic("B8 / 2000 + gauss(doy, 180, 20, 40)"),
        bands="B4,B8",
        mask=MASK,
    ).plan
    scenes = observed(made)

    def score(image, values):
        step = image.date.timetuple().tm_yday - 180
        return values[1] / 2000 + math.exp(-0.5 * (step / (20 if step < 0 else 40)) ** 2)

    scores = [score(image, values) for image, values, _, _ in scenes]
    assert_best(run(plan, tmp_path / "best.tif"), scenes, scores)


@pytest.mark.parametrize("reach", [35.0, 240.0, 3000.0])
@pytest.mark.parametrize("memory", [0, 300_000])
def test_distance_to_clouds_is_that_of_brute_force(made, tmp_path, reach, memory):
    method = QualityMosaic("cloud_distance", cloud_distance=reach)
    plan = composite(images_of(made), method, bands="B4,B8", mask=MASK).plan
    plan = replace(
        plan,
        wanted=replace(plan.wanted, quality=True),
        products=(*plan.products, quality_product()),
    )
    result = run(plan, tmp_path / "best.tif", 2, memory, tmp_path / "quality.tif")
    scenes = observed(made)
    scores = [brute_distance(clouds, (CELL, CELL), reach) for *_, clouds in scenes]
    scores = [score.astype(np.float32) for score in scores]
    assert_best(result, scenes, scores)
    winning = read_back(tmp_path / "quality.tif")
    _, valid = best(scenes, scores)
    expected = np.max([np.where(s[2], score, 0) for s, score in zip(scenes, scores)], axis=0)
    np.testing.assert_allclose(winning.values[0][valid], expected[valid], rtol=NEAR)


def quality_product():
    from image_collections.engine.composites.output_block import OutputBand
    from image_collections.engine.pixels.value_types import BandType, file_type
    from image_collections.engine.planning.product import Product

    kind = BandType("float32")
    return Product("quality", (OutputBand("quality", kind),), file_type([kind], None))


def test_clouds_beyond_the_extent_count(made, tmp_path):
    method = QualityMosaic("cloud_distance")
    part = GridOptions(bounds=Bounds(500300.0, 4999600.0, 500500.0, 4999800.0))
    whole = composite(images_of(made), method, bands="B4,B8", mask=MASK).plan
    cut = composite(images_of(made), method, bands="B4,B8", mask=MASK, grid=part).plan
    expected = run(whole, tmp_path / "whole.tif").values[:, 20:40, 30:50]
    np.testing.assert_array_equal(run(cut, tmp_path / "cut.tif").values, expected)


def test_a_buffer_counts_as_cloud_and_nodata_does_not(made, tmp_path):
    choice = replace(MASK, buffer=25.0)
    method = QualityMosaic("cloud_distance", cloud_distance=400.0)
    plan = composite(images_of(made), method, bands="B4,B8", mask=choice).plan
    scenes = []
    for image, values, classes in made:
        seen = values[0] > 0
        clouds = brute_distance(seen & (classes == CLOUD), (CELL, CELL), 1e9) <= 25
        masked = clouds | (classes == CLOUD)
        scenes.append((image, values, seen & ~masked, seen & clouds))
    scores = [brute_distance(each[3], (CELL, CELL), 400.0).astype(np.float32) for each in scenes]
    assert_best(run(plan, tmp_path / "best.tif"), scenes, scores)


# Cells of a result that crosses blocks and tiles of clouds, with others around it that are seen.
RESULT = Bounds(500600.0, 4997200.0, 502600.0, 4999200.0)
FAR_AROUND = 60


@pytest.fixture(scope="module")
def mixed(tmp_path_factory):
    """Return images of other CRSs and cell sizes than the result, with clouds in spots."""
    folder, rng = tmp_path_factory.mktemp("mixed"), np.random.default_rng(11)
    places = [
        (32631, (500000.0, 10.0, 0, 5000000.0, 0, -10.0), 340),
        (32632, (25000.0, 30.0, 0, 5020000.0, 0, -30.0), 1000),
        (4326, (2.99, 0.0002, 0, 45.16, 0, -0.0001), 500),
        (3857, (333000.0, 45.0, 0, 5645000.0, 0, -40.0), 200),
    ]
    images = []
    for number, (crs, geotransform, size) in enumerate(places, start=1):
        classes = np.where(rng.random((size, size)) < 0.0005, CLOUD, 4)
        values = rng.integers(1, 2000, (size, size)) * (rng.random((size, size)) < 0.9)
        path = write_raster(
            folder / f"{number}.tif",
            [values, classes],
            "uint16",
            names=["B4", "SCL"],
            nodata=0,
            geotransform=geotransform,
            crs=crs,
        )
        images.append(describe(str(path), name=f"image{number}", position=number))
    return images


def grown(bounds, cells):
    side = cells * CELL
    return Bounds(bounds.left - side, bounds.bottom - side, bounds.right + side, bounds.top + side)


@pytest.mark.parametrize("reach", [90.0, 560.0])
def test_distances_are_exact_in_other_crss_and_cell_sizes_and_over_borders(
    mixed, tmp_path, monkeypatch, reach
):
    """Beside scipy, on the classes that each image alone has on the grid of the result."""
    ndimage = pytest.importorskip("scipy.ndimage")
    monkeypatch.setattr("image_collections.engine.reading.cloud_tiles.TILE", 64)
    method = QualityMosaic("cloud_distance", cloud_distance=reach)
    made = composite(mixed, method, bands="B4", mask=MASK, grid=GridOptions(bounds=RESULT))
    wanted = replace(made.plan.wanted, quality=True)
    plan = replace(made.plan, wanted=wanted, products=(*made.plan.products, quality_product()))
    best_distance = np.full((200, 200), -1.0)
    for image, mask in zip(plan.images, plan.masks):
        wide = GridOptions(mixed[0].crs, grown(RESULT, FAR_AROUND), CELL)
        alone = composite([image], Mosaic(), bands="B4,SCL", grid=wide).plan
        found = run(alone, tmp_path / "alone.tif")
        _, valid = found.band("B4")
        clouds = valid & (found.band("SCL")[0] == CLOUD)
        width, height = mask.outlook.cell
        distance = ndimage.distance_transform_edt(~clouds, sampling=(height, width))
        distance = np.minimum(distance, reach) if clouds.any() else np.full(clouds.shape, reach)
        inner = (slice(FAR_AROUND, -FAR_AROUND),) * 2
        competes = (valid & ~clouds)[inner]
        better = competes & (distance[inner] > best_distance)
        best_distance[better] = distance[inner][better]
        assert better.any(), image.name
    results = []
    for threads, memory in ((2, 0), (1, 300_000)):
        run(plan, tmp_path / "best.tif", threads, memory, tmp_path / "quality.tif")
        results.append(read_back(tmp_path / "quality.tif").values[0])
    np.testing.assert_allclose(
        results[0][best_distance >= 0], best_distance[best_distance >= 0], rtol=NEAR
    )
    for result in results[1:]:
        assert result.tobytes() == results[0].tobytes()


def test_cells_are_as_large_as_on_the_ground(raster, tmp_path):
    """At 60 degrees north a degree of longitude is half as long as one of latitude."""
    classes = np.full((9, 9), 4)
    classes[4, 4] = CLOUD
    path = raster(
        [np.ones((9, 9)), classes],
        "uint16",
        names=["B4", "SCL"],
        geotransform=(10.0, 0.01, 0, 60.045, 0, -0.01),
        crs=4326,
    )
    image = describe(str(path), name="a", position=1)
    plan = composite([image], QualityMosaic("cloud_distance"), bands="B4", mask=MASK).plan
    width, height = plan.masks[0].outlook.cell
    assert width == pytest.approx(height * math.cos(math.radians(60)), rel=0.01)
    assert height == pytest.approx(1113, rel=0.01)


def test_images_of_one_day_know_their_own_clouds_and_numbers(raster, tmp_path):
    a = scene(raster, 1, (2023, 6, 1), properties={"gain": 5.0})
    b = scene(raster, 2, (2023, 6, 1), properties={"gain": 1.0})
    c = scene(raster, 3, (2023, 6, 9), properties={"gain": 3.0})
    images = [each[0] for each in (a, b, c)]
    method = QualityMosaic("gain + cloud_distance / 1000")
    plan = composite(images, method, bands="B4,B8", mask=MASK, same_day=True).plan
    first, second, third = observed([a, b, c])
    scores = [
        gain + brute_distance(each[3], (CELL, CELL), 3000.0).astype(np.float32) / 1000
        for gain, each in zip((5.0, 1.0, 3.0), (first, second, third))
    ]
    # The second lies over the first.
    day_values = np.where(second[2], second[1], first[1])
    day = (first[0], day_values, first[2] | second[2], None)
    day_score = np.where(second[2], scores[1], scores[0])
    result = run(plan, tmp_path / "best.tif")
    assert_best(result, [day, third], [day_score, scores[2]])


def test_plans_as_text_know_the_same(made, tmp_path):
    method = QualityMosaic("gauss(doy, 180, 30, 30) + sigmoid(cloud_distance, 150, 30)")
    plan = composite(images_of(made), method, bands="B4,B8", mask=MASK).plan
    again = plan_from_text(plan_to_text(plan))
    expected = run(plan, tmp_path / "a.tif").values
    np.testing.assert_array_equal(run(again, tmp_path / "b.tif").values, expected)


@pytest.mark.parametrize(
    ("quality", "problem"),
    [
        ("-abs(days)", "set Target date"),
        ("sun_elevation", "Nothing says the sun_elevation of image 'scene1'"),
        ("nothing + doy", "has no band 'nothing'"),
        ("doy + (tile == 'T33UUP')", "no image says its tile"),
        (
            "doy + (mood == 'good')",
            "The test in the quality 'mood == 'good'' cannot be used: 'mood' is no property that "
            "every image can have",
        ),
        ("doy + (B4 == 'x')", "compares the band 'B4' with a text, and bands hold numbers"),
        ("doy + (\"B4\" == 'x')", "compares the band 'B4' with a text, and bands hold numbers"),
        ('platform == "landsat-7"', "with a text in single quotes, such as platform == 'land"),
        ("doy + platform", "The platform of an image is a text, and the quality uses it as a num"),
        ("doy + (orbit == B4)", "The orbit of an image is a text, and the quality uses it as a"),
        ("platform > 'a'", "is compared with a property, by == or != alone"),
        ("platform in 'a','b'", "is compared with a property, by == or != alone"),
        ("doy + (month == 'x')", "The test in the quality .* Write it such as platform == 'lands"),
    ],
)
def test_what_is_not_known_is_said(made, quality, problem):
    with pytest.raises(EngineError, match=problem):
        composite(images_of(made), QualityMosaic(quality), bands="B4", mask=MASK)


def test_an_image_that_does_not_say_its_sensor_has_another_one(made):
    images = images_of(made)
    images[1] = replace(images[1], properties={})
    quality = quality_inputs("doy + (platform == 'landsat-7')", images)
    found = {image.position: image.numbers[1] for image in quality.known.images}
    assert found == {1: 0.0, 2: 0.0, 3: 0.0, 4: 1.0}


@pytest.mark.parametrize("sign", ["==", "!="])
def test_a_text_that_no_image_has_is_named_with_those_that_there_are(made, sign):
    images = images_of(made)
    for quality in (f"doy + (platform {sign} 'landsat-7')", "doy", "B4"):
        assert unmet_tests(quality_inputs(quality, images).known.names, images) == []
    quality = f"doy + (platform{sign}'landsat-9')"
    assert unmet_tests(quality_inputs(quality, images).known.names, images) == [
        f"The quality asks for platform {sign} 'landsat-9', and no image has this platform; there "
        "are 'landsat-7', 'landsat-8'."
    ]
    named = [replace(each, properties={"id": f"item {n}"}) for n, each in enumerate(images * 5)]
    said = unmet_tests((f"\"id\" {sign} 'x'",), named)
    assert said[0].endswith(f"'item 14', 'item 15' and {len(named) - 8} more.")


def test_an_image_without_a_date_is_named(made):
    images = images_of(made)
    images[1] = replace(images[1], date=None)
    with pytest.raises(EngineError, match="scene2"):
        composite(images, QualityMosaic("doy"), bands="B4", mask=MASK)


def test_a_band_goes_before_what_is_known_of_the_image(raster, tmp_path):
    paths = [
        raster([[[day]], [[value]]], "uint16", names=["doy", "B4"])
        for day, value in ((9, 1), (3, 2))
    ]
    images = [describe(str(path), name="x", position=n) for n, path in enumerate(paths, 1)]
    plan = composite(images, QualityMosaic("doy + 0"), bands="B4").plan
    assert run(plan, tmp_path / "best.tif").listed("B4") == [[1]]


def test_clear_fractions_are_those_of_whole_images(made, tmp_path):
    """Those of all valid pixels, beyond the extent too."""
    part = GridOptions(bounds=Bounds(500300.0, 4999600.0, 500500.0, 4999800.0))
    found = composite(
        images_of(made), QualityMosaic("clear_fraction"), bands="B4,B8", mask=MASK, grid=part
    )
    with pytest.raises(EngineError, match="have not been found"):
        run(found.plan, tmp_path / "no.tif")
    shares = [seen.sum() / (seen | clouds).sum() for _, _, seen, clouds in observed(made)]
    plan = with_clear_fractions(found.plan, Silence())
    assert [image.numbers for image in plan.method.known.images] == [
        (pytest.approx(share, abs=1e-12),) for share in shares
    ]
    found.write(tmp_path / "best.tif")
    scenes = [
        (image, values[:, 20:40, 30:50], seen[20:40, 30:50], None)
        for image, values, seen, _ in observed(made)
    ]
    scores = [np.full((20, 20), share) for share in shares]
    assert_best(read_back(tmp_path / "best.tif"), scenes, scores)


def mean_of_best(scenes, scores, best, *, skips=False):
    """Return for each band the mean of the best observations of each pixel, one by one."""
    bands, shape = scenes[0][1].shape[0], scores[0].shape
    means, valid = np.zeros((bands, *shape)), np.zeros((bands, *shape), bool)
    for row, column in np.ndindex(*shape):
        at = (row, column)
        order = sorted(range(len(scenes)), key=lambda n: (scores[n][at], n), reverse=True)
        order = [n for n in order if scenes[n][3][at]]
        for band in range(bands):
            good = [n for n in order if all(m[at] for m in scenes[n][2])] if skips else order
            found = [scenes[n][1][(band, *at)] for n in good if scenes[n][2][band][at]][:best]
            if found:
                means[(band, *at)], valid[(band, *at)] = sum(found) / len(found), True
    return means, valid


@pytest.mark.parametrize("best", [2, 3, 9])
@pytest.mark.parametrize("incomplete", ["keep", "skip"])
def test_the_mean_of_the_best_is_that_of_each_pixel(raster, tmp_path, best, incomplete):
    rng = np.random.default_rng(best)
    images, scenes, scores = [], [], []
    for number in range(5):
        values = rng.integers(0, 9, (2, 9, 11)) * rng.integers(0, 2, (2, 9, 11))
        quality = rng.integers(0, 4, (9, 11))
        path = raster(
            [*values, quality + 1], "uint16", names=["B4", "B8", "Q"], nodata=0, scale=2.0
        )
        images.append(describe(str(path), name=f"n{number}", position=number + 1))
        scenes.append((None, values * 2.0, values > 0, np.ones((9, 11), bool)))
        scores.append(quality)
    method = QualityMosaic("Q", best=best, incomplete=incomplete)
    made = composite(images, method, bands="B4,B8", provenance=True)
    result = run_with_proof(made, tmp_path)
    means, valid = mean_of_best(scenes, scores, best, skips=incomplete == "skip")
    for place, name in enumerate(("B4", "B8")):
        found, found_valid = result.band(name)
        assert found.dtype == np.float32
        np.testing.assert_array_equal(found_valid, valid[place])
        np.testing.assert_allclose(found[found_valid], means[place][valid[place]], rtol=1e-6)
    source, _ = read_back(tmp_path / "proof.tif").band("source")
    for row, column in np.ndindex(9, 11):
        rank = [(scores[n][row, column], n + 1) for n in range(5)]
        seen = [scenes[n][2][:, row, column] for n in range(5)]
        wanted = [r for r, s in zip(rank, seen) if (s.all() if incomplete == "skip" else s.any())]
        assert source[row, column] == (max(wanted)[1] if wanted else 0)


def run_with_proof(made, folder):
    made.write(folder / "out.tif", provenance=folder / "proof.tif")
    return read_back(folder / "out.tif")


COMPOSITES = [
    Mosaic(),
    Mosaic(together=True),
    QualityMosaic("doy"),
    QualityMosaic("doy", best=2),
    Reduce(("median", "max")),
    Reduce(("mean",)),
    Medoid(),
    GeometricMedian(),
]


def holed(raster):
    """Return four images with holes, and where their bands are valid."""
    rng = np.random.default_rng(3)
    images, seen = [], []
    for number in range(4):
        values = rng.integers(1, 9, (2, 12, 10)) * (rng.random((2, 12, 10)) < 0.6)
        path = raster(values, "uint16", names=["B4", "B8"], nodata=0)
        image = describe(str(path), name=f"n{number}", position=number + 1)
        images.append(replace(image, date=datetime(2024, 5, number + 1)))
        seen.append(values > 0)
    return images, seen


@pytest.mark.parametrize("method", COMPOSITES, ids=repr)
@pytest.mark.parametrize("least", [1, 2, 4])
def test_pixels_with_too_few_observations_are_masked(raster, tmp_path, method, least):
    images, seen = holed(raster)
    by_band = isinstance(method, Reduce) or method == Mosaic()
    whole = isinstance(method, (Medoid, GeometricMedian)) or method == Mosaic(together=True)
    counts = np.sum(seen, axis=0)
    if whole:
        counts = np.broadcast_to(np.sum(np.all(seen, axis=1), axis=0), counts.shape)
    elif not by_band:
        counts = np.broadcast_to(np.sum(np.any(seen, axis=1), axis=0), counts.shape)
    plain = run_with_proof(composite(images, method, provenance=True), tmp_path)
    result = run_with_proof(composite(images, method, provenance=True, least=least), tmp_path)
    proof = read_back(tmp_path / "proof.tif")
    each = len(result.names) // 2
    for place, name in enumerate(result.names):
        enough = counts[place // each] >= least
        values, valid = result.band(name)
        expected, expected_valid = plain.band(name)
        np.testing.assert_array_equal(valid, expected_valid & enough)
        np.testing.assert_array_equal(values[valid], expected[valid])
    for name in proof.names:
        if name.endswith("source"):
            band = 1 if name.startswith("B8") else 0
            assert not proof.band(name)[0][counts[band] < least].any()
    composite(images, method, least=least).write(tmp_path / "alone.tif", memory=1)
    np.testing.assert_array_equal(read_back(tmp_path / "alone.tif").values, result.values)


@pytest.mark.parametrize("method", COMPOSITES, ids=repr)
@pytest.mark.parametrize(("least", "same_day"), [(1, False), (3, False), (2, True)])
def test_pixels_with_too_few_observations_use_no_image(raster, tmp_path, method, least, same_day):
    """Beside each pixel alone: which images gave something that is left in the result."""
    images, _ = holed(raster)
    days = [datetime(2024, 5, 1 + number // (1 + same_day)) for number in range(4)]
    images = [replace(image, date=day) for image, day in zip(images, days)]
    made = composite(images, method, provenance=True, least=least, same_day=same_day)
    plan = replace(made.plan, wanted=Wanted(provenance=True, usage=True))
    targets = {kind: Target(str(tmp_path / f"{kind}.tif")) for kind in ("composite", "provenance")}
    usages = [
        running.run(plan, targets, resources=Resources(2, memory), progress=Silence()).usage
        for memory in (0, 1)
    ]
    result, proof = (read_back(target.path) for target in targets.values())
    shown = result.valid.reshape(2, -1, *result.valid.shape[1:]).any(axis=1)
    used, dates = np.zeros((5, *shown.shape[1:]), bool), {}
    if any(name.endswith("source") for name in proof.names):
        sources = [proof.band(name)[0] for name in proof.names if name.endswith("source")]
        for band, source in enumerate(sources):
            left = shown[band] if len(sources) > 1 else shown.any(axis=0)
            for number in range(1, 5):
                used[number] |= left & (source == number)
        assert not any(source[~shown.any(axis=0)].any() for source in sources)
    else:
        used, dates = all_used(images, method, shown, same_day=same_day)
        for name, expected in dates.items():
            np.testing.assert_array_equal(proof.band(name)[0], expected)
    for usage in usages:
        assert usage.used.tolist() == [int(pixels.sum()) for pixels in used]


@pytest.mark.parametrize("keys", [("sampleStdDev",), ("sampleVariance", "max"), ("kendall",)])
@pytest.mark.parametrize("least", [1, 2])
def test_pixels_that_a_statistic_masks_use_no_image(raster, tmp_path, keys, least):
    images, _ = holed(raster)
    plan = composite(images, Reduce(keys), provenance=True, least=least).plan
    plan = replace(plan, wanted=Wanted(provenance=True, usage=True))
    targets = {kind: Target(str(tmp_path / f"{kind}.tif")) for kind in ("composite", "provenance")}
    usage = running.run(plan, targets, resources=Resources(2), progress=Silence()).usage
    result, proof = (read_back(target.path) for target in targets.values())
    needed = max(least, {"sampleStdDev": 2, "max": 1, "kendall": 2}[keys[-1]])
    counts = np.stack([proof.band(f"{name}_count")[0] for name in ("B4", "B8")])
    used, _ = all_used(images, Reduce(keys), counts >= needed, same_day=False)
    assert usage.used.tolist() == [int(pixels.sum()) for pixels in used]
    if keys[-1] != "kendall":
        shown = result.valid.reshape(2, -1, *counts.shape[1:]).any(axis=1)
        np.testing.assert_array_equal(shown, counts >= needed)
    # Dates are those of all observations, but for pixels that LEAST masks.
    _, dates = all_used(images, Reduce(keys), counts >= least, same_day=False)
    for name, expected in dates.items():
        np.testing.assert_array_equal(proof.band(name)[0], expected)


@pytest.mark.parametrize(("least", "provenance"), [(2, False), (1, True)])
@pytest.mark.parametrize("memory", [0, 1])
def test_without_a_usage_no_observations_are_kept(
    raster, tmp_path, monkeypatch, least, provenance, memory
):
    """They would take memory that nobody has reckoned with."""
    kept = []
    monkeypatch.setattr(_Given, "of", lambda *parts: kept.append(parts))
    made = composite(
        holed(raster)[0], Reduce(("sampleStdDev",)), provenance=provenance, least=least
    )
    more = {"provenance": tmp_path / "proof.tif"} if provenance else {}
    made.write(tmp_path / "made.tif", memory=memory, **more)
    assert not kept


def all_used(images, method, shown, *, same_day):
    """Return where a statistic of all observations uses each image, and its two dates.

    Of one day the last image that is valid gives a band.
    """
    values = [read_back(image.path).values for image in images]
    days = [(image.date if same_day else image.position) for image in images]
    used = np.zeros((5, *shown.shape[1:]), bool)
    first, last = np.zeros(shown.shape[1:], int), np.zeros(shown.shape[1:], int)
    for row, column in np.ndindex(shown.shape[1:]):
        spectra = {}
        for image, numbers, day in zip(images, values, days):
            for band in (0, 1):
                if numbers[band, row, column]:
                    spectra.setdefault(day, {})[band] = image
        is_whole = isinstance(method, GeometricMedian)
        for spectrum in spectra.values():
            for band, image in spectrum.items():
                if shown[band, row, column] and (len(spectrum) == 2 or not is_whole):
                    # Of a spectrum that is whole, who gave its first band stands for all.
                    giver = spectrum[0] if is_whole else image
                    used[giver.position, row, column] = True
                    date = int(image.date.strftime("%Y%m%d"))
                    first[row, column] = min(first[row, column] or date, date)
                    last[row, column] = max(last[row, column], date)
    return used, {"first_date": first, "last_date": last}


def test_parts_of_a_quality_go_with_it(made, tmp_path):
    method = QualityMosaic("(2 * gauss(doy, 180, 20, 40) + B8 / 2000 - year / 9e3) / 3", parts=True)
    plan = composite(images_of(made), method, bands="B4,B8", mask=MASK).plan
    wanted = replace(plan.wanted, quality=True)
    plan = replace(plan, wanted=wanted, products=(*plan.products, *_quality(plan)))
    assert plan_from_text(plan_to_text(plan)).method == plan.method
    run(plan, tmp_path / "best.tif", quality=tmp_path / "quality.tif")
    found = read_back(tmp_path / "quality.tif")
    assert found.names == [
        "quality",
        "(2 * gauss(doy, 180, 20, 40)) / 3",
        "(B8 / 2000) / 3",
        "(-(year / 9000)) / 3",
    ]
    valid = found.valid.all(axis=0)
    assert valid.any()
    np.testing.assert_array_equal(found.valid, np.broadcast_to(valid, found.valid.shape))
    whole, *parts = found.values[:, valid].astype(np.float64)
    np.testing.assert_allclose(whole, np.sum(parts, axis=0), rtol=1e-5)
    assert set(np.round(parts[2], 4)) <= {round(-year / 27000, 4) for year in (2022, 2023, 2024)}


def _quality(plan):
    from image_collections.engine.planning.product import further_products

    return further_products(plan.method, Wanted(quality=True))


def test_the_inspector_knows_the_parts_of_each_candidate(made):
    method = QualityMosaic("gauss(doy, 180, 20, 40) + cloud_distance / 3000")
    made_plan = composite(images_of(made), method, bands="B4,B8", mask=MASK)
    found = inspect(made_plan.plan, made_plan.images, 40, 40)
    assert found.parts == ("gauss(doy, 180, 20, 40)", "cloud_distance / 3000")
    competing = [seen for seen in found.observations if seen.quality is not None]
    assert len(competing) >= 3
    for seen in competing:
        assert seen.quality == pytest.approx(sum(seen.parts))
    (winner,) = (seen for seen in found.observations if any(seen.won))
    assert winner.quality == max(seen.quality for seen in competing)


@pytest.mark.parametrize("prefer", ["highest", "lowest"])
@pytest.mark.parametrize("weight", [0.5, 100.0])
def test_near_the_median_spectrum_is_preferred(raster, tmp_path, prefer, weight):
    rng = np.random.default_rng(7)
    images, layers = [], []
    for number in range(5):
        values = rng.integers(0, 60, (2, 9, 11)) * (rng.random((9, 11)) < 0.8)
        quality = rng.integers(1, 4, (9, 11))
        path = raster([*values, quality], "uint16", names=["B4", "B8", "Q"], nodata=0)
        images.append(describe(str(path), name=f"n{number}", position=number + 1))
        layers.append((values, quality))
    method = QualityMosaic("Q", prefer=prefer, medoid_weight=weight, incomplete="skip")
    made = composite(images, method, bands="B4,B8")
    result = run(made.plan, tmp_path / "a.tif", 1)
    for row, column in np.ndindex(9, 11):
        seen = [n for n in range(5) if layers[n][0][:, row, column].all()]
        found = [int(result.band(name)[0][row, column]) for name in ("B4", "B8")]
        if not seen:
            assert not result.band("B4")[1][row, column]
            continue
        spectra = np.array([layers[n][0][:, row, column] for n in seen], float)
        distance = ((spectra - np.median(spectra, axis=0)) ** 2).sum(axis=1)
        width = sorted(distance)[(len(seen) - 1) // 2]
        near = [math.exp(-0.5 * d / width) if width else float(d == 0) for d in distance]
        sign = 1 if prefer == "highest" else -1
        scores = [sign * int(layers[n][1][row, column]) + weight * x for n, x in zip(seen, near)]
        winner = max(zip(scores, seen))[1]
        assert found == list(layers[winner][0][:, row, column])
    made.write(tmp_path / "b.tif", memory=1)
    np.testing.assert_array_equal(read_back(tmp_path / "b.tif").values, result.values)
