# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Cancelling at every tenth block of a run returns within the time of a block."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest
from image_collections.engine.composites.mosaic import Mosaic
from image_collections.engine.errors import CancelledError
from image_collections.tests.gdal.faults.jobs import OLDER, listing
from image_collections.tests.gdal.runs import Log, mosaic_plan, run

BLOCKS = 60
# A block takes so long that what else a run does is little beside it, on a busy machine too.
BLOCK = 0.3


@pytest.fixture(scope="module")
def plan(tmp_path_factory):
    from image_collections.tests.gdal.rasters import write_raster

    path = tmp_path_factory.mktemp("images") / "image.tif"
    values = np.ones((16 * BLOCKS, 16))
    return mosaic_plan([write_raster(path, values, "uint16", tiled=True, nodata=0)])


@pytest.mark.parametrize("at", range(0, BLOCKS, 10))
def test_cancelling_at_every_tenth_block(plan, tmp_path, monkeypatch, at):
    folder = tmp_path / "results"
    folder.mkdir()
    (folder / "out.tif").write_text(OLDER)
    log = Log()
    stopped_at = []
    compute = Mosaic.compute

    def slowly(method, part, reader, wanted):
        if len(log.steps) >= at:
            time.sleep(BLOCK)
        return compute(method, part, reader, wanted)

    def is_cancelled():
        if len(log.steps) < at:
            return False
        stopped_at.append(time.monotonic())
        return True

    monkeypatch.setattr(Mosaic, "compute", slowly)
    log.is_cancelled = is_cancelled
    options = ("BLOCKXSIZE=16", "BLOCKYSIZE=16")
    with pytest.raises(CancelledError):
        # Blocks of one tile: the budget holds no two.
        run(plan, folder / "out.tif", progress=log, threads=2, memory=2000, options=options)
    took = time.monotonic() - stopped_at[0]
    assert len(log.steps) == at
    assert took < 2 * BLOCK, "no other block is begun"
    assert (folder / "out.tif").read_text() == OLDER
    assert listing(folder) == ["out.tif"]
    assert not [t for t in threading.enumerate() if t.name.startswith("image-collections")]
