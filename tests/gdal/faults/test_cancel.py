# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""After cancelling at every tenth block of a run nothing more is computed."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from image_collections.engine.composites.mosaic import Mosaic
from image_collections.engine.errors import CancelledError
from image_collections.engine.remote.crew import Crew
from image_collections.tests.gdal.faults.jobs import OLDER, listing
from image_collections.tests.support.log import Log
from image_collections.tests.support.runs import mosaic_plan, run

BLOCKS = 60
SECONDS = 60


@pytest.fixture(scope="module")
def plan(tmp_path_factory):
    from image_collections.tests.support.rasters import write_raster

    path = tmp_path_factory.mktemp("images") / "image.tif"
    values = np.ones((16 * BLOCKS, 16))
    return mosaic_plan([write_raster(path, values, "uint16", tiled=True, nodata=0)])


@pytest.mark.parametrize("at", range(0, BLOCKS, 10))
def test_cancelling_at_every_tenth_block(plan, tmp_path, monkeypatch, at):
    folder = tmp_path / "results"
    folder.mkdir()
    (folder / "out.tif").write_text(OLDER)
    log = Log()
    heard, done_after = threading.Event(), []
    compute, leave = Mosaic.compute, Crew.leave

    def held(method, part, reader, wanted):
        is_stopped = heard.is_set()
        if not is_stopped and len(log.steps) >= at:
            assert heard.wait(SECONDS), "the run has not heard that it shall stop"
        result = compute(method, part, reader, wanted)  # or its reader says that it is stopped
        if is_stopped:
            done_after.append(part)
        return result

    def left(*details):
        heard.set()
        return leave(*details)

    monkeypatch.setattr(Mosaic, "compute", held)
    monkeypatch.setattr(Crew, "leave", left)
    log.is_cancelled = lambda: len(log.steps) >= at
    options = ("BLOCKXSIZE=16", "BLOCKYSIZE=16")
    with pytest.raises(CancelledError):
        # Blocks of one tile: the budget holds no two.
        run(plan, folder / "out.tif", progress=log, threads=2, memory=2000, options=options)
    assert len(log.steps) == at
    assert done_after == []
    assert (folder / "out.tif").read_text() == OLDER
    assert listing(folder) == ["out.tif"]
    assert not [t for t in threading.enumerate() if t.name.startswith("image-collections")]
