# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Why pixels are out: codes, counts that add up, and the error when nothing is left."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.composites.method import Wanted
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.grid.grid import Bounds
from image_collections.engine.masks import REASONS
from image_collections.engine.planning.output_grid import GridOptions
from image_collections.tests.support.masked_runs import carry_out, codes, composite, grown, plan_of
from image_collections.tests.support.rasters import ORIGIN, wkt, write_raster

USAGE = Wanted(usage=True)
NAMES = ["B4", "B8", "SCL"]
# The reasons of the classes of Sentinel-2, and their codes.
CLASSES = {0: "fill", 1: "saturated", 3: "shadow", 8: "cloud", 9: "cloud", 10: "cirrus"}
CODE = {reason: code for code, reason in enumerate(REASONS, start=1)}

PLACES = {
    "aligned": {},
    "between the cells": {"shift": 4.0},
    "another cell size": {"cell": 13.0},
    "another CRS": {"crs": 32634, "origin": (-400.0, 4617300.0)},
}
METHODS = ["mosaic", "together", "median", "medoid", "geometric median", "best"]


def write(folder, number, *, shift=0.0, shape=(40, 50), classes=0.1, **details):
    """Write an image with gaps and rare classes; 0 is nodata, and class 0 is fill."""
    rng = np.random.default_rng(number)
    values = rng.integers(1, 90, (3, *shape))
    values[:2, :, : 5 + number] = 0  # beyond the swath
    values[0][rng.random(shape) < 0.1] = 0
    values[2] = np.where(rng.random(shape) < classes, rng.integers(0, 12, shape), 4)
    details.setdefault("origin", (ORIGIN[0] + 60 * number + shift, ORIGIN[1] - 50 * number))
    path = write_raster(
        folder / f"{number}.tif",
        values,
        "uint16",
        nodata=0,
        names=NAMES,
        date=f"2024-05-{1 + number // 2:02d}",
        **details,
    )
    return path, values


def counted(usage, position):
    """Return the counts of the reasons of an image that are not 0."""
    return {reason: count for reason, count in zip(REASONS, usage.reasons_of(position)) if count}


def plan(method, sources, mask, **options):
    options = {"bands": "B4,B8", "wanted": USAGE, **options}
    if method == "best":
        return plan_of("", sources, mask, quality="B8", **options)
    return plan_of(method, sources, mask, **options)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("buffer", [0.0, 25.0])
def test_the_reasons_add_up_to_what_is_masked(tmp_path, place, method, buffer):
    first, _ = write(tmp_path, 0)
    others = [write(tmp_path, number, **PLACES[place])[0] for number in (1, 2, 3)]
    # What is on the cells is not resampled; the others are, each way with every method and place.
    ways = ("bilinear", "nearest") if buffer else ("average", "nearest")
    for resampling in ways[: 1 if place == "aligned" else 2]:
        made = plan(method, [first, *others], "auto", buffer=buffer, resampling=resampling)
        usage = carry_out(made, tmp_path)[1].usage
        for position in (1, 2, 3, 4):
            masked = usage.covered[position] - usage.valid[position]
            reasons = counted(usage, position)
            assert sum(reasons.values()) == masked
            wanted = {"nodata", "cloud", "shadow", "saturated", "cirrus"}
            assert wanted <= set(reasons)
            assert ("buffer" in reasons) == (buffer > 0)
        assert usage.covered[1] == 40 * 50


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("buffer", [0.0, 20.0])
def test_the_reasons_are_counted_right(tmp_path, method, buffer):
    images = [write(tmp_path, number, classes=0.02) for number in range(3)]
    made = plan(method, [path for path, _ in images], "sentinel2-scl", buffer=buffer)
    usage = carry_out(made, tmp_path)[1].usage
    for position, (_, values) in enumerate(images, start=1):
        nodata = (values[:2] == 0).all(axis=0)
        classed = np.isin(values[2], list(CLASSES))
        expected = {"nodata": int(nodata.sum())}
        for number, reason in CLASSES.items():
            found = int(((values[2] == number) & ~nodata).sum())
            expected[reason] = expected.get(reason, 0) + found
        if buffer:
            spreads = classed & (values[2] != 0)
            near = grown(spreads, buffer, (10, 10)) & ~classed & ~nodata
            expected["buffer"] = int(near.sum())
        expected = {reason: count for reason, count in expected.items() if count}
        assert counted(usage, position) == expected
        left = 40 * 50 - sum(expected.values())
        assert (usage.covered[position], usage.valid[position]) == (40 * 50, left)


def test_the_codes_of_an_image_are_those_of_the_first_reason(tmp_path):
    path, values = write(tmp_path, 0, classes=0.03)
    expected = np.zeros((40, 50), int)
    for number, reason in CLASSES.items():
        expected[values[2] == number] = CODE[reason]
    classed = expected != 0
    spreads = classed & (values[2] != 0)
    expected[grown(spreads, 20, (10, 10)) & ~classed] = CODE["buffer"]
    expected[(values[:2] == 0).all(axis=0)] = CODE["nodata"]
    found = codes(path, tmp_path, "auto", bands="B4,B8", buffer=20.0)
    np.testing.assert_array_equal(found, expected)
    reasons = {REASONS[code - 1] for code in np.unique(found).tolist() if code}
    assert reasons >= {"nodata", "fill", "saturated", "shadow", "cloud", "cirrus", "buffer"}


def test_a_buffer_grows_from_clouds_and_not_from_fill(tmp_path):
    classes = np.full((1, 9), 4)
    classes[0, 0], classes[0, 8] = 0, 9
    values = [np.full((1, 9), 7), classes]
    path = write_raster(tmp_path / "a.tif", values, names=["B4", "SCL"])
    found = codes(path, tmp_path, "sentinel2-scl", bands="B4", buffer=20.0)
    reasons = [REASONS[code - 1] if code else "" for code in found[0].tolist()]
    assert reasons == ["fill", "", "", "", "", "", "buffer", "buffer", "cloud"]
    # A rule of one's own grows, whatever it masks.
    own = codes(path, tmp_path, "SCL in 0,9", bands="B4", buffer=20.0)
    assert [bool(code) for code in own[0].tolist()] == [True] * 3 + [False] * 3 + [True] * 3


def test_images_of_one_day_keep_their_own_reasons(tmp_path):
    sources = [write(tmp_path, number)[0] for number in range(4)]
    apart = carry_out(plan("median", sources, "auto"), tmp_path)[1].usage
    fused = carry_out(plan("median", sources, "auto", same_day=True), tmp_path)[1].usage
    for position in range(1, 5):
        assert fused.reasons_of(position) == apart.reasons_of(position)
        assert fused.covered[position] == apart.covered[position] == 2000


def test_only_the_part_in_the_extent_is_counted(tmp_path):
    path, values = write(tmp_path, 0, classes=0.05)
    bounds = Bounds(ORIGIN[0] + 100, ORIGIN[1] - 300, ORIGIN[0] + 350, ORIGIN[1] - 50)
    grid = GridOptions(bounds=bounds)
    usage = carry_out(plan("mosaic", [path], "auto", buffer=20.0, grid=grid), tmp_path)[1].usage
    part = values[:, 5:30, 10:35]
    assert usage.covered[1] == 25 * 25
    assert sum(counted(usage, 1).values()) == 25 * 25 - usage.valid[1]
    assert counted(usage, 1)["cloud"] == int(
        (np.isin(part[2], [8, 9]) & (part[:2] != 0).any(axis=0)).sum()
    )


# Nothing is left


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("rule", ["SCL >= 0", "SCL not in 99", "SCL bits 0-3 >= 0"])
def test_a_mask_that_removes_everything_is_an_error(tmp_path, method, rule):
    sources = [write(tmp_path, number)[0] for number in range(2)]
    out = tmp_path / "out"
    out.mkdir()
    kept = out / "kept_composite.tif"
    kept.write_bytes(b"here before")
    wanted = Wanted(provenance=True, usage=True)
    with pytest.raises(InvalidOptionError, match=r"every pixel is nodata or masked.*\.$"):
        carry_out(plan(method, sources, rule, wanted=wanted), out, "new")
    with pytest.raises(InvalidOptionError):
        carry_out(plan(method, sources, rule, wanted=wanted), out, "kept")
    assert [path.name for path in out.iterdir()] == ["kept_composite.tif"]
    assert kept.read_bytes() == b"here before"


def test_a_buffer_may_remove_everything_too(tmp_path):
    path, _ = write(tmp_path, 0)
    assert composite(plan_of("mosaic", [path], "SCL in 9"), tmp_path).valid.any()
    with pytest.raises(InvalidOptionError, match="every pixel"):
        composite(plan_of("mosaic", [path], "SCL in 9", buffer=1000.0), tmp_path)


def test_one_pixel_that_is_left_is_enough(tmp_path):
    values = [[[7, 7, 7]], [[9, 4, 9]]]
    path = write_raster(tmp_path / "a.tif", values, names=["B4", "SCL"])
    result = composite(plan_of("mosaic", [path], "SCL in 9", bands="B4"), tmp_path)
    assert result.listed("B4") == [[None, 7, None]]


def test_an_explanation_of_everything_masked_is_no_error(tmp_path):
    path, _ = write(tmp_path, 0)
    found = codes(path, tmp_path, "SCL >= 0", bands="B4,B8")
    assert set(np.unique(found)) == {CODE["nodata"], CODE["rule"]}


def test_without_a_mask_nothing_but_nodata_is_no_error(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((3, 3)), nodata=0)
    assert not composite(plan_of("mosaic", [path]), tmp_path).valid.any()


def test_a_rotated_image_counts_only_its_own_cells(tmp_path):
    path, _ = write(tmp_path, 0, geotransform=(ORIGIN[0], 8, 6, ORIGIN[1], 6, -8))
    usage = carry_out(plan("mosaic", [path], "auto", buffer=30.0), tmp_path)[1].usage
    # 40 x 50 pixels of 100 square metres are as many cells of 10 m, but for its edge.
    assert usage.covered[1] == pytest.approx(2000, abs=150)
    assert sum(counted(usage, 1).values()) == usage.covered[1] - usage.valid[1]


def test_degrees_and_metres_count_the_same_image(tmp_path):
    path, _ = write(tmp_path, 0)
    options = {"grid": GridOptions(crs=wkt(4326))}
    usage = carry_out(plan("mosaic", [path], "auto", **options), tmp_path)[1].usage
    assert usage.covered[1] == pytest.approx(2000, rel=0.1)
    assert sum(counted(usage, 1).values()) == usage.covered[1] - usage.valid[1]
