# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""With `skip`, images that cannot be read are as if they had not been there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.composites.mosaic import Mosaic
from image_collections.engine.composites.reduce import Reduce
from image_collections.engine.errors import CancelledError, SourceError
from image_collections.engine.inputs.bands import images_to_read, select_bands
from image_collections.engine.run import run as running
from image_collections.engine.run.job import Resources, Target
from image_collections.engine.run.skip_broken import run_without_broken, unreadable
from image_collections.tests.support import runs
from image_collections.tests.support.log import Log

NOISE = np.random.default_rng(5)
REDUCE = lambda names: Reduce(names, ("median", "count"))  # noqa: E731
METHODS = {"reduce": REDUCE, "mosaic": Mosaic}


def scene(raster, number, *, rows=160):
    """Write a scene of noise, which does not compress, in many tiles."""
    values = NOISE.integers(1, 60000, (2, rows, 96))
    return raster(
        values,
        "uint16",
        nodata=0,
        name=f"scene{number}.tif",
        names=["B4", "B8"],
        tiled=True,
        origin=(500000.0 + 160 * number, 4600000.0),
    )


def cut_off(path, share):
    """Break a file behind a share of its bytes: it opens, and fails when it is read there."""
    data = Path(path).read_bytes()
    Path(path).write_bytes(data[: int(len(data) * share)])


def replanner(method):
    def replan(left):
        selection = select_bands(left, "")
        return runs.planned(left, images_to_read(left, selection), method(selection.names))

    return replan


def skipped(paths, out, method, *, threads=2, memory=0, log=None):
    images = runs.described(paths)
    replan = replanner(method)
    resources, log = Resources(threads, int(memory)), log or Log()
    targets = {"composite": Target(str(out))}
    plan, _, broken = run_without_broken(
        replan(images),
        images,
        replan,
        lambda plan: running.run(plan, targets, resources=resources, progress=log),
        resources=resources,
        progress=log,
    )
    return plan, broken, runs.read_back(out)


def without(paths, broken, out, method):
    images = [image for image in runs.described(paths) if image.position not in broken]
    return runs.run(replanner(method)(images), out)


def assert_same(result, expected):
    assert result.names == expected.names
    assert result.geotransform == expected.geotransform
    np.testing.assert_array_equal(result.values, expected.values)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(("threads", "memory"), [(1, 0), (3, 0), (2, 400_000)])
def test_the_result_is_as_if_the_image_had_not_been_there(
    raster, tmp_path, method, threads, memory
):
    paths = [scene(raster, number) for number in range(5)]
    for number, share in ((1, 0.9), (3, 0.7)):
        cut_off(paths[number], share)
    make, log = METHODS[method], Log()
    plan, broken, result = skipped(
        paths, tmp_path / "out.tif", make, threads=threads, memory=memory, log=log
    )
    assert sorted(broken) == [2, 4]
    assert [image.position for image in plan.images] == [1, 3, 5]
    assert len(log.warnings) == 2
    assert any("'scene1'" in text for text in log.warnings)
    sound = [path for number, path in enumerate(paths) if number not in (1, 3)]
    assert_same(result, without(sound, (), tmp_path / "expected.tif", make))


def test_the_grid_follows_the_images_that_are_left(raster, tmp_path):
    """The first image gives the CRS, and all of them the extent."""
    paths = [scene(raster, number) for number in range(3)]
    cut_off(paths[0], 0.5)
    _, broken, result = skipped(paths, tmp_path / "out.tif", REDUCE)
    assert list(broken) == [1]
    assert result.geotransform[0] == 500160.0
    assert_same(result, without(paths, broken, tmp_path / "expected.tif", REDUCE))


def test_what_a_mosaic_leaves_out_does_not_depend_on_what_it_happens_to_read(raster, tmp_path):
    """The broken image lies below another, which hides it in most blocks."""
    paths = [scene(raster, number) for number in (0, 0.2)]
    cut_off(paths[0], 0.9)
    found = [
        skipped(paths, tmp_path / f"{memory}.tif", Mosaic, memory=memory)[1]
        for memory in (0, 300_000)
    ]
    assert [sorted(broken) for broken in found] == [[1], [1]]


def test_a_file_that_goes_away_during_the_run_is_left_out(raster, tmp_path):
    paths = [scene(raster, number) for number in range(4)]
    images = runs.described(paths)
    replan = replanner(REDUCE)
    plan = replan(images)
    Path(paths[2]).unlink()
    _, _, broken = run_without_broken(
        plan,
        images,
        replan,
        lambda plan: runs.run(plan, tmp_path / "out.tif"),
        resources=Resources(),
        progress=Log(),
    )
    assert list(broken) == [3]
    assert "cannot be opened" in broken[3]


def test_all_broken_is_an_error_and_leaves_nothing(raster, tmp_path):
    paths = [scene(raster, number) for number in range(3)]
    for path in paths:
        cut_off(path, 0.5)
    with pytest.raises(SourceError, match="None of the images"):
        skipped(paths, tmp_path / "out.tif", REDUCE)
    assert not list(tmp_path.glob("out*"))


def test_sound_images_are_read_once(raster, tmp_path, monkeypatch):
    paths = [scene(raster, number) for number in range(2)]
    monkeypatch.setattr("image_collections.engine.run.skip_broken.unreadable", None)
    _, broken, result = skipped(paths, tmp_path / "out.tif", REDUCE)
    assert not broken
    assert_same(result, without(paths, (), tmp_path / "expected.tif", REDUCE))


def test_looking_through_images_can_be_cancelled(raster):
    paths = [scene(raster, number) for number in range(3)]
    plan = replanner(Mosaic)(runs.described(paths))
    with pytest.raises(CancelledError):
        unreadable(plan, Resources(), Log(cancel_after=0))
