# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What runs have in common: blocks from anywhere go into files, which are there whole or not."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.errors import NothingLeftError, SourceError
from image_collections.engine.grid.grid import Window
from image_collections.engine.progress import Silence
from image_collections.engine.run.block_writing import write_blocks
from image_collections.engine.run.job import Block, Outcome, Resources, Target
from image_collections.tests.support.masked_runs import plan_of
from image_collections.tests.support.rasters import write_raster
from image_collections.tests.support.runs import read_back

VALUES = np.arange(1, 25).reshape(2, 3, 4).astype("uint8")


@pytest.fixture
def plan(tmp_path):
    path = write_raster(tmp_path / "image.tif", VALUES, "uint8", nodata=0, names=("B1", "B2"))
    return plan_of("mosaic", [path], "B1 == 77")


def write(plan, path, blocks, **options):
    """Write blocks of (window, values, first band); return what is known, and closed sources."""
    closed = []

    def source(tile, outputs):
        assert len(tile) == 2
        try:
            for window, values, band in blocks:
                yield Block(window, [values], Outcome(window.pixels), band)
        finally:
            closed.append(tile)

    targets = {"composite": Target(str(path))}
    outcome = write_blocks(
        plan, targets, source, resources=Resources(1), progress=Silence(), **options
    )
    return outcome, closed


def test_blocks_go_to_their_place_and_their_bands(plan, tmp_path):
    top, bottom = Window(0, 0, 4, 1), Window(0, 1, 4, 2)
    blocks = [(top, VALUES[:, :1], 0), (bottom, VALUES[1:, 1:], 1), (bottom, VALUES[:1, 1:], 0)]
    outcome, closed = write(plan, tmp_path / "out.tif", blocks)
    assert outcome.valid_pixels == 4 + 8 + 8
    assert len(closed) == 1
    np.testing.assert_array_equal(read_back(tmp_path / "out.tif").values, VALUES)


def test_a_window_is_a_file_of_its_own(plan, tmp_path):
    part = Window(1, 1, 2, 2)
    write(plan, tmp_path / "part.tif", [(part, VALUES[:, 1:, 1:3], 0)], window=part)
    found = read_back(tmp_path / "part.tif")
    np.testing.assert_array_equal(found.values, VALUES[:, 1:, 1:3])
    # A part of a result may be empty, a whole one may not.
    write(plan, tmp_path / "empty.tif", [], window=part)
    with pytest.raises(NothingLeftError):
        write(plan, tmp_path / "nothing.tif", [])
    assert not (tmp_path / "nothing.tif").exists()


def test_of_a_source_that_fails_nothing_stays(plan, tmp_path):
    (tmp_path / "out.tif").write_bytes(b"before")

    def blocks():
        yield Window(0, 0, 4, 1), VALUES[:, :1], 0
        raise SourceError("The file is gone.")

    names = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(SourceError):
        write(plan, tmp_path / "out.tif", blocks())
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    assert (tmp_path / "out.tif").read_bytes() == b"before"
