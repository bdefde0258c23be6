# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A file that is replaced during a run, by another valid one: no mixture of both is written."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.errors import SourceError
from image_collections.engine.inputs.describe import describe
from image_collections.engine.inputs.file_stamps import changed_file
from image_collections.engine.planning.plan_json import plan_from_text, plan_to_text
from image_collections.tests.support.log import Log
from image_collections.tests.support.runs import mosaic_plan, run
from osgeo import gdal

TILES = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256"]
SHAPE = (600, 600)


class AtFirstBlock(Log):
    def __init__(self, action):
        super().__init__()
        self._action = action

    def step(self, fraction):
        super().step(fraction)
        if len(self.steps) == 1:
            self._action()


@pytest.fixture
def image(raster):
    def make(value, name):
        return raster(np.full(SHAPE, value), "uint8", name=name, options=TILES)

    return make


def later(path):
    """Set the time of a file to a second later; some systems count no finer."""
    status = Path(path).stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 10**9))


def replace(path, other):
    later(other)
    Path(other).replace(path)


def overwrite(path, other):
    shutil.copy(other, path)
    later(path)


@pytest.mark.parametrize("change", [replace, overwrite])
@pytest.mark.parametrize("threads", [1, 2])
def test_a_replaced_file_is_an_error_that_names_it(image, tmp_path, change, threads):
    path, other = image(1, "scene.tif"), image(2, "other.tif")
    target = tmp_path / "out.tif"
    target.write_text("older")
    plan = mosaic_plan([path])
    log = AtFirstBlock(lambda: change(path, other))
    with pytest.raises(SourceError, match=r"Image 'scene' has changed .*scene\.tif' was") as caught:
        run(plan, target, progress=log, threads=threads, memory=1 << 18)
    assert caught.value.position is None, "it is not left out"
    assert target.read_text() == "older"


def test_a_source_of_a_virtual_raster_counts(image, tmp_path):
    path, other = image(1, "scene.tif"), image(2, "other.tif")
    virtual = str(tmp_path / "both.vrt")
    gdal.BuildVRT(virtual, [path])
    plan = mosaic_plan([virtual])
    log = AtFirstBlock(lambda: replace(path, other))
    with pytest.raises(SourceError, match=r"scene\.tif"):
        run(plan, tmp_path / "out.tif", progress=log, memory=1 << 18)


def test_what_others_write_beside_an_image_does_not_count(image, tmp_path):
    path = image(1, "scene.tif")
    plan = mosaic_plan([path])

    def look():
        for name in (f"{path}.aux.xml", f"{path}.ovr"):
            Path(name).write_text("<PAMDataset></PAMDataset>")

    run(plan, tmp_path / "out.tif", progress=AtFirstBlock(look), memory=1 << 18)


def test_a_plan_that_is_written_down_knows_no_times(image):
    """Those who read it may see the files elsewhere, or much later."""
    plan = mosaic_plan([image(1, "scene.tif")])
    assert plan.images[0].files
    again = plan_from_text(plan_to_text(plan))
    assert again == plan
    assert not again.images[0].files


def test_a_file_that_is_gone_is_no_other_file(image):
    path = image(1, "scene.tif")
    known = describe(path, name="scene", position=1)
    assert not changed_file(known)
    Path(path).unlink()
    assert not changed_file(known)


def test_what_is_no_file_of_this_system_is_not_compared(image, tmp_path):
    shutil.make_archive(
        str(tmp_path / "all"), "zip", Path(image(1, "scene.tif")).parent, "scene.tif"
    )
    known = describe(f"/vsizip/{tmp_path / 'all.zip'}/scene.tif", name="scene", position=1)
    assert known.files == ()
