# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which tiles the bands of a VRT are decoded in."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.inputs import own_tiles as module
from image_collections.engine.inputs.describe import describe
from image_collections.engine.inputs.own_tiles import own_tiles
from image_collections.tests.support.rasters import ORIGIN, write_raster
from osgeo import gdal

FINE, COARSE = ["TILED=YES", "BLOCKXSIZE=32", "BLOCKYSIZE=16"], ["TILED=YES", "BLOCKXSIZE=16"]


def write(folder, name, size, cell, options, **details):
    values = np.ones((size, size), "uint16")
    return write_raster(
        folder / name, values, "uint16", cell=cell, options=[*options, "BLOCKYSIZE=16"], **details
    )


@pytest.fixture
def joined(tmp_path):
    """A VRT of a band of 20 m in tiles of 16, one of 10 m in tiles of 32 x 16, and one of 60 m."""
    files = [
        write(tmp_path, "20.tif", 48, 20, COARSE),
        write(tmp_path, "10.tif", 96, 10, FINE[:2]),
        write(tmp_path, "60.tif", 16, 60, COARSE),
    ]
    path = str(tmp_path / "joined.vrt")
    gdal.BuildVRT(path, [str(file) for file in files], separate=True, resolution="highest")
    return path


def test_tiles_are_those_of_the_files_in_pixels_of_the_vrt(joined):
    assert own_tiles(joined) == {1: (32, 32), 2: (32, 16), 3: (96, 96)}


def test_the_smallest_is_the_tile_of_the_image(joined):
    image = describe(joined, name="scene", position=1)
    assert (image.block_width, image.block_height) == (32, 16)
    assert [image.tile_of(band) for band in image.bands] == [(32, 32), (32, 16), (96, 96)]
    assert image.largest_tile == (96, 96)


def test_what_a_vrt_does_not_say_is_not_known(joined, monkeypatch):
    text = Path(joined).read_text()

    def tiles_of(changed):
        assert changed != text
        Path(joined).write_text(changed)
        return sorted(own_tiles(joined))

    assert tiles_of(text.replace(' BlockXSize="16"', "", 1)) == [2, 3]
    # A source that begins in the middle of a tile, one of no pixels, and one between pixels.
    assert tiles_of(text.replace('<DstRect xOff="0"', '<DstRect xOff="7"', 1)) == [2, 3]
    assert tiles_of(
        text.replace(
            '<SrcRect xOff="0" yOff="0" xSize="48"', '<SrcRect xOff="0" yOff="0" xSize="0"'
        )
    ) == [2, 3]
    assert tiles_of(text.replace('xSize="48"', 'xSize="47.3"', 1)) == [2, 3]
    assert tiles_of("<VRTDataset>") == []
    monkeypatch.setattr(module, "LARGEST_TEXT", 10)
    Path(joined).write_text(text)
    assert own_tiles(joined) == {}


def test_a_band_of_several_files_has_none(tmp_path):
    east = (ORIGIN[0] + 960, ORIGIN[1])
    files = [
        write(tmp_path, "a.tif", 96, 10, FINE[:2]),
        write(tmp_path, "b.tif", 96, 10, FINE[:2], origin=east),
    ]
    path = str(tmp_path / "mosaic.vrt")
    gdal.BuildVRT(path, [str(file) for file in files])
    assert own_tiles(path) == {}
    image = describe(path, name="scene", position=1)
    dataset = gdal.Open(path)
    blocks = dataset.GetRasterBand(1).GetBlockSize()
    assert image.tile_of(image.bands[0]) == tuple(blocks)


def test_other_rasters_and_what_is_not_there_have_none(tmp_path):
    file = write(tmp_path, "a.tif", 96, 10, FINE[:2])
    assert own_tiles(str(file)) == {}
    assert own_tiles("/vsizip/there.zip/scene.vrt") == {}
    assert own_tiles("<VRTDataset/>") == {}
