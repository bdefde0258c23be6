# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Clouds and shadows: on scenes whose clouds are known, and on pictures drawn in the test.

`pytest -s -k sample` prints precision and recall, `-k nearer` the distances from the truth.
"""

from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.composites.method import Wanted
from image_collections.engine.grid.grid import Bounds, Window
from image_collections.engine.images import Band
from image_collections.engine.masks import REASONS
from image_collections.engine.masks.image_mask import DARK, ImageMask, Shadows
from image_collections.engine.pixels.image_block import ImageBlock
from image_collections.engine.planning.output_grid import GridOptions
from image_collections.engine.sample.collection import make_sample
from image_collections.engine.sample.sky import CLOUD, SHADOW
from image_collections.tests.support.masked_runs import carry_out, codes, composite, plan_of
from image_collections.tests.support.rasters import ORIGIN, write_raster
from image_collections.tests.support.runs import MEGABYTE
from osgeo import gdal, osr

IS_CLOUD, IS_SHADOW, IS_BUFFER = (REASONS.index(r) + 1 for r in ("cloud", "shadow", "buffer"))
NAMES = ["B08", "SCL", "MSK_CLDPRB"]
COLOURS = "B02,B03,B04"
SIZE = 256


# Scenes whose truth is known


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    return make_sample(tmp_path_factory.mktemp("sample"), SIZE)


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def shares(sample, folder, recipe):
    """Return (precision, recall) of cloud, shadow, and anything that is out, over all scenes."""
    counts = np.zeros((3, 3))
    for scene, clouds in zip(sample.scenes, sample.clouds):
        found = codes(str(scene), folder, recipe=recipe)
        truth = read(clouds)
        pairs = (
            (found == IS_CLOUD, truth == CLOUD),
            (found == IS_SHADOW, truth == SHADOW),
            (found > 1, (truth == CLOUD) | (truth == SHADOW)),
        )
        for place, (said, true) in enumerate(pairs):
            counts[place] += (said & true).sum(), said.sum(), true.sum()
    return [(hits / said, hits / true) for hits, said, true in counts]


def test_clouds_and_shadows_of_the_sample_are_found(sample, tmp_path):
    """The sample calls a shadow what takes more than 8 % of the light; few of these are dark."""
    found = {
        "as it is": shares(sample, tmp_path, {}),
        "DARK_NIR 0.2": shares(sample, tmp_path, {"dark": 0.2}),
        "DARK_NIR 0.25": shares(sample, tmp_path, {"dark": 0.25}),
        "sun turned round": shares(sample, tmp_path, {"azimuth": 335.0}),
    }
    print(f"\n{'precision, recall of':<22}{'cloud':>14}{'shadow':>14}{'both':>14}")
    for label, pairs in found.items():
        print(f"{label:<22}" + "".join(f"{p:>8.3f}{r:>6.3f}" for p, r in pairs))
    for label in ("as it is", "DARK_NIR 0.2"):
        cloud, shadow, both = found[label]
        assert min(cloud) > 0.75, label
        assert cloud[0] > 0.95, label
        assert shadow[0] > 0.85, label
        assert both[0] > 0.9, label
    assert found["as it is"][1][1] > 0.2
    assert found["DARK_NIR 0.2"][1][1] > 0.4
    assert found["DARK_NIR 0.25"][1][1] > 0.55
    # A recipe that looks the wrong way misses most.
    assert found["sun turned round"][1][1] < 0.5 * found["as it is"][1][1]


def distance(result, truth):
    """Return root mean square and mean distance in reflectance, and the share that is valid."""
    valid = result.valid.all(axis=0)
    off = (result.values / 1e4 - truth)[:, valid]
    return np.sqrt(np.mean(off**2)), np.abs(off).mean(), valid.mean()


def test_a_median_is_nearer_to_the_truth_without_clouds_and_shadows(sample, tmp_path):
    truth = read(sample.truth)[:3] / 1e4
    scenes = [str(path) for path in sample.scenes]
    plans = {
        "without": plan_of("median", scenes, bands=COLOURS),
        "auto (SCL)": plan_of("median", scenes, "auto", bands=COLOURS),
        "recipe": plan_of("median", scenes, recipe={}, bands=COLOURS),
        "recipe, buffer 50 m": plan_of("median", scenes, recipe={}, buffer=50.0, bands=COLOURS),
    }
    found = {label: distance(composite(plan, tmp_path), truth) for label, plan in plans.items()}
    print(f"\n{'median, from the truth':<24}{'rms':>8}{'mean':>8}{'valid':>8}")
    for label, (rms, mean, valid) in found.items():
        print(f"{label:<24}{rms:>8.4f}{mean:>8.4f}{valid:>8.1%}")
    assert all(valid > 0.99 for _, _, valid in found.values())
    for label in ("auto (SCL)", "recipe", "recipe, buffer 50 m"):
        assert found[label][0] < 0.75 * found["without"][0]
        assert found[label][1] < 0.75 * found["without"][1]
    assert found["recipe, buffer 50 m"][0] < found["recipe"][0]


def test_any_block_size_gives_the_same_pixels(sample, tmp_path):
    settings = [(1, 512 * MEGABYTE), (2, 4 * MEGABYTE), (3, 600_000), (1, 60_000)]
    scenes = [str(path) for path in sample.scenes]
    for scene in scenes[:2]:
        options = {"recipe": {"dark": 0.2}, "buffer": 50.0}
        found = [codes(scene, tmp_path, threads=t, memory=m, **options) for t, m in settings]
        assert {IS_CLOUD, IS_SHADOW, IS_BUFFER} <= set(np.unique(found[0]))
        assert all(other.tobytes() == found[0].tobytes() for other in found[1:])
    moved = tmp_path / "moved.tif"
    gdal.Translate(str(moved), scenes[0], outputBounds=(440003, 6039996, 442563, 6037436))
    wanted = Wanted(usage=True)
    plan = plan_of("median", [scenes[1], str(moved)], recipe={}, bands=COLOURS, wanted=wanted)
    results = [carry_out(plan, tmp_path, threads=t, memory=m) for t, m in settings]
    for rasters, outcome in results[1:]:
        first = results[0]
        assert rasters["composite"].values.tobytes() == first[0]["composite"].values.tobytes()
        assert outcome.usage.reasons_of(2) == first[1].usage.reasons_of(2)


# Pictures drawn in the test


class Picture:
    """Bright ground without clouds, to draw on; boxes are in metres from the middle, y up."""

    def __init__(self, cell=10.0, side=2000.0, infrared=3000):
        self.cell = cell
        count = round(side / cell)
        steps = (np.arange(count) + 0.5) * cell - side / 2
        self.x, self.y = np.meshgrid(steps, -steps)
        shape = (count, count)
        self.infrared = np.full(shape, infrared)
        self.classes = np.full(shape, 4)
        self.probability = np.full(shape, 5)

    def box(self, x, y, width, height=None):
        """Return the cells of a box around a place."""
        height = width if height is None else height
        return (np.abs(self.x - x) < width / 2) & (np.abs(self.y - y) < height / 2)

    def cloud(self, *box):
        where = self.box(*box)
        self.probability[where] = 90
        self.infrared[where] = 7000
        return where

    def dark(self, *box, water=False):
        where = self.box(*box)
        self.infrared[where] = 500
        self.classes[where] = 6 if water else 4
        return where

    def write(self, path, *, names=NAMES, azimuth=None, dtype="uint16", **details):
        bands = {"B08": self.infrared, "SCL": self.classes, "MSK_CLDPRB": self.probability}
        details.setdefault("cell", self.cell)
        if azimuth is not None:
            details["metadata"] = {"MEAN_SOLAR_AZIMUTH_ANGLE": str(azimuth)}
        return write_raster(path, [bands[name] for name in names], dtype, names=names, **details)


SIDES = {0: "N", 45: "NE", 90: "E", 135: "SE", 180: "S", 225: "SW", 270: "W", 315: "NW"}


@pytest.mark.parametrize("sun", SIDES)
def test_only_what_lies_away_from_the_sun_becomes_shadow(tmp_path, sun):
    picture = Picture()
    cloud = picture.cloud(0, 0, 160)
    patches = {}
    for side in SIDES:
        angle = math.radians(side)
        patches[side] = picture.dark(400 * math.sin(angle), 400 * math.cos(angle), 120)
    path = picture.write(tmp_path / "a.tif", azimuth=sun)
    found = codes(path, tmp_path, recipe={"distance": 700.0})
    away = (sun + 180) % 360
    for side, patch in patches.items():
        share = (found[patch] == IS_SHADOW).mean()
        assert share > 0.9 if side == away else share == 0, (SIDES[sun], SIDES[side])
    assert (found[cloud] == IS_CLOUD).mean() > 0.9
    assert not found[~cloud & ~patches[away]].any()
    # Set by hand it goes before the metadata.
    turned = codes(path, tmp_path, recipe={"distance": 700.0, "azimuth": float(away)})
    assert (turned[patches[sun]] == IS_SHADOW).mean() > 0.9
    assert not turned[patches[away]].any()


FEET = 1200 / 3937


def feet(width):
    """Return a place in New York in US survey feet, with cells of so many metres."""
    return {"crs": 2263, "origin": (984250.0, 200000.0), "cell": width / FEET}


def degrees(width, latitude=60.0):
    """Return a place in degrees with cells of about so many metres."""
    unit = 6378137 * math.pi / 180
    across = width / (unit * math.cos(math.radians(latitude)))
    return {"crs": 4326, "geotransform": (15.0, across, 0, latitude, 0, -width / unit)}


PLACES = [
    (10.0, {}),
    (20.0, {}),
    (7.0, {}),
    (10.0, feet(10)),
    (20.0, feet(20)),
    (10.0, degrees(10)),
    (20.0, degrees(20)),
    (10.0, degrees(10, 5.0)),
]


def reach(mask, cell, of):
    """Return how far the cells of a mask go beyond others, in metres: north, east, south, west."""
    ends = []
    for where in (mask | of, of):
        rows, columns = np.flatnonzero(where.any(axis=1)), np.flatnonzero(where.any(axis=0))
        ends.append((-rows[0], columns[-1], rows[-1], -columns[0]))
    return tuple((out - own) * cell for out, own in zip(*ends))


@pytest.mark.parametrize(("cell", "place"), PLACES)
@pytest.mark.parametrize(("sun", "side"), [(180, 0), (270, 1), (0, 2), (90, 3)])
def test_a_shadow_is_so_many_metres_long_whatever_the_cells(tmp_path, cell, place, sun, side):
    picture = Picture(cell, infrared=500)  # dark everywhere
    cloud = picture.cloud(0, 0, 400)
    path = picture.write(tmp_path / "a.tif", **place)
    found = codes(path, tmp_path, recipe={"azimuth": float(sun), "distance": 500.0})
    shadow = found == IS_SHADOW
    lengths = reach(shadow, cell, of=cloud)
    assert lengths[side] == pytest.approx(500, abs=1.01 * cell)
    assert all(abs(length) <= cell for at, length in enumerate(lengths) if at != side)
    # Rounded at its ends at most: specks are what a disk of 20 m does not fit into.
    assert shadow.sum() * cell**2 == pytest.approx(400 * 500, rel=0.06)


@pytest.mark.parametrize(("cell", "place"), PLACES)
@pytest.mark.parametrize("buffer", [50.0, 130.0])
def test_a_buffer_of_50_means_50_metres(tmp_path, cell, place, buffer):
    picture = Picture(cell)
    cloud = picture.cloud(0, 0, 400)
    path = picture.write(tmp_path / "a.tif", azimuth=180, **place)
    found = codes(path, tmp_path, recipe={}, buffer=buffer)
    around = found == IS_BUFFER
    for length in reach(around, cell, of=cloud):
        assert buffer - 1.01 * cell < length < buffer + 0.01 * cell
    # Four sides, and a quarter of a disk at each corner; cells are in whose centres are.
    expected = 4 * 400 * buffer + math.pi * buffer**2
    assert around.sum() * cell**2 == pytest.approx(expected, rel=1.3 * cell / buffer)


def test_north_is_true_north_and_not_that_of_the_map(tmp_path):
    """At the edge of its zone UTM is turned by four degrees: 70 m at the end of 1000 m."""
    picture = Picture(side=3000, infrared=500)
    cloud = picture.cloud(0, -700, 100)
    origin = (758500.0, 6661500.0)
    path = picture.write(tmp_path / "a.tif", azimuth=180, crs=32632, origin=origin)
    shadow = codes(path, tmp_path, recipe={}) == IS_SHADOW
    zone, degrees = osr.SpatialReference(), osr.SpatialReference()
    zone.ImportFromEPSG(32632)
    degrees.ImportFromEPSG(4326)
    for reference in (zone, degrees):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, y = origin[0] + 1500, origin[1] - 1500 - 700
    longitude, latitude, _ = osr.CoordinateTransformation(zone, degrees).TransformPoint(x, y)
    back = osr.CoordinateTransformation(degrees, zone)
    end = back.TransformPoint(longitude, latitude + 1000 / 111_400)
    assert -90 < end[0] - x < -60
    row = round((origin[1] - end[1]) / 10)
    columns = np.flatnonzero(shadow[row])
    middle = origin[0] + (columns.mean() + 0.5) * 10
    assert middle == pytest.approx(end[0], abs=12)
    assert not shadow[:, : np.flatnonzero(cloud.any(axis=0))[0] - 9].any()


def test_what_is_a_speck_does_not_depend_on_block_size(tmp_path):
    rng = np.random.default_rng(3)
    picture = Picture(infrared=500)
    for band, value in ((picture.probability, 90), (picture.infrared, 3000)):
        for _ in range(400):
            row, column = rng.integers(0, 195, 2)
            height, width = rng.integers(1, 8, 2)
            band[row : row + height, column : column + width] = value
    path = picture.write(tmp_path / "a.tif", azimuth=200)
    found = [
        codes(path, tmp_path, recipe={"distance": 30.0}, threads=1, memory=memory)
        for memory in (0, 100_000, 30_000, 3000)
    ]
    assert {IS_CLOUD, IS_SHADOW} <= set(np.unique(found[0]))
    assert all(other.tobytes() == found[0].tobytes() for other in found[1:])


# What is no shadow, and no cloud


def test_water_is_no_shadow_where_classes_say_so(tmp_path):
    picture = Picture()
    picture.cloud(0, 0, 200)
    water, ground = picture.dark(0, 300, 200, water=True), picture.dark(0, 600, 200)
    found = codes(picture.write(tmp_path / "a.tif", azimuth=180), tmp_path, recipe={})
    assert not found[water].any()
    assert (found[ground] == IS_SHADOW).mean() > 0.9
    # Without classes nothing tells them apart.
    path = picture.write(tmp_path / "b.tif", names=["MSK_CLDPRB", "B08"], azimuth=180)
    assert (codes(path, tmp_path, recipe={})[water] == IS_SHADOW).mean() > 0.9


@pytest.mark.parametrize(("width", "stays"), [(10, False), (20, True), (40, True), (60, True)])
def test_specks_go_and_throw_no_shadow(tmp_path, width, stays):
    """A cell of the cloud probability, 20 m across, is no speck; half of one is."""
    picture = Picture()
    cloud = picture.cloud(0, 0, width)
    dark = picture.dark(0, 300, 400)
    found = codes(picture.write(tmp_path / "a.tif", azimuth=180), tmp_path, recipe={})
    assert (found[cloud] == IS_CLOUD).any() == stays
    assert (found[dark] == IS_SHADOW).any() == stays


def test_specks_of_shadow_go(tmp_path):
    picture = Picture()
    picture.cloud(0, 0, 400)
    small = picture.dark(-105, 405, 10) | picture.dark(65, 405, 10, 200)
    large = picture.dark(0, 600, 100)
    found = codes(picture.write(tmp_path / "a.tif", azimuth=180), tmp_path, recipe={})
    assert not found[small].any()
    assert (found[large] == IS_SHADOW).mean() > 0.8


def test_thresholds_are_not_met_by_what_equals_them(tmp_path):
    picture = Picture(infrared=3000)
    cloud = picture.cloud(0, 0, 200)
    dark = picture.dark(0, 300, 200)
    for probability, infrared, is_out in (
        (40, 1499, (0, 0)),
        (41, 1500, (1, 0)),
        (41, 1499, (1, 1)),
    ):
        picture.probability[cloud], picture.infrared[dark] = probability, infrared
        found = codes(picture.write(tmp_path / "a.tif", azimuth=180), tmp_path, recipe={})
        assert ((found == IS_CLOUD).any(), (found == IS_SHADOW).any()) == is_out
        other = {"probability": 60.0, "dark": 0.14}
        found = codes(str(tmp_path / "a.tif"), tmp_path, recipe=other)
        assert not found.any()


@pytest.mark.parametrize(
    ("factor", "more", "details"),
    [
        (1.0, 0, {}),
        (1e-4, 0, {"dtype": "float32"}),
        (1.0, 0, {"scale": [1e-4, None, None]}),
        # Since baseline 04.00 numbers are larger by 1000.
        (1.0, 1000, {"scale": [1e-4, None, None], "offset": [-0.1, None, None]}),
    ],
    ids=["times 10000", "decimals", "scaled", "with an offset"],
)
def test_reflectance_is_known_however_it_is_stored(tmp_path, factor, more, details):
    picture = Picture()
    picture.cloud(0, 0, 200)
    dark = picture.dark(0, 300, 200)
    picture.infrared[picture.box(0, 600, 200)] = 1600
    picture.infrared = (picture.infrared + more) * factor
    found = codes(picture.write(tmp_path / "a.tif", azimuth=180, **details), tmp_path, recipe={})
    assert (found[dark] == IS_SHADOW).mean() > 0.9
    assert not (found[~dark] == IS_SHADOW).any()


def test_nodata_beyond_the_swath_is_neither_cloud_nor_shadow(tmp_path):
    picture = Picture(infrared=500)
    gap = picture.box(0, -800, 2000, 400)
    for band in (picture.infrared, picture.classes, picture.probability):
        band[gap] = 65535
    path = picture.write(tmp_path / "a.tif", azimuth=180, nodata=65535)
    found = codes(path, tmp_path, recipe={}, buffer=100.0)
    np.testing.assert_array_equal(found, np.where(gap, 1, 0))


def test_a_cloud_outside_the_extent_throws_its_shadow_into_it(tmp_path):
    picture = Picture(infrared=500)
    picture.cloud(0, -500, 300)
    path = picture.write(tmp_path / "a.tif", azimuth=180)
    whole = codes(path, tmp_path, recipe={}, buffer=50.0)
    bounds = Bounds(ORIGIN[0] + 700, ORIGIN[1] - 900, ORIGIN[0] + 1300, ORIGIN[1] - 600)
    part = codes(path, tmp_path, recipe={}, buffer=50.0, grid=GridOptions(bounds=bounds))
    np.testing.assert_array_equal(part, whole[60:90, 70:130])
    assert IS_SHADOW in part
    assert IS_CLOUD not in part


# What is dark


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "int32", "float32"])
@pytest.mark.parametrize(
    ("scale", "offset"), [(1.0, 0.0), (0.0001, -0.1), (-0.5, 30.0), (0.0, 1.0), (7.1, -1e6)]
)
@pytest.mark.parametrize("limit", [0.15, 0.0, -20.0, 70.0])
def test_what_is_dark_is_below_the_limit_as_a_decimal(dtype, scale, offset, limit):
    ends = np.iinfo(dtype if dtype != "float32" and dtype != "int32" else "int16")
    stored = np.arange(ends.min, ends.max + 1).astype(dtype)[None]
    window = Window(0, 0, stored.size, 1)
    infrared = Band("B08", 1, dtype, scale=scale, offset=offset)
    block = ImageBlock(
        window,
        [infrared, Band("MSK_CLDPRB", 2, "uint8")],
        [stored, np.zeros(stored.shape, np.uint8)],
        [None, None],
        position=1,
        covered=stored.size,
        is_masked=False,
    )
    recipe = Shadows(1, 0, None, 40.0, limit, 100.0, 0.01, (0.1, 0.0))
    dark = ImageMask(shadows=recipe).looks(block, {0: 0, 1: 1}) & DARK != 0
    shown = stored.astype(np.float64) * scale + offset
    np.testing.assert_array_equal(dark, shown * 0.01 < limit)
