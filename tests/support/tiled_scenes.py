# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes of random numbers whose tiles begin elsewhere, and how often these are decoded."""

from __future__ import annotations

from collections import Counter

import numpy as np
from image_collections.engine.grid import blocks
from image_collections.engine.inputs.handles import Handle
from image_collections.tests.support.rasters import ORIGIN, write_raster


def in_tiles(side):
    """Return the creation options of square tiles."""
    return ["TILED=YES", f"BLOCKXSIZE={side}", f"BLOCKYSIZE={side}"]


def tiled_scenes(folder, shifts, side, options, *, interleave="PIXEL", bands=3):
    """Write a square scene for each shift, (across, up) in metres, and return the paths."""
    rng = np.random.default_rng(8)
    return [
        write_raster(
            folder / f"{number}.tif",
            rng.integers(0, 9000, (bands, side, side)),
            "uint16",
            nodata=0,
            interleave=interleave,
            origin=(ORIGIN[0] + across, ORIGIN[1] + up),
            options=options,
        )
        for number, (across, up) in enumerate(shifts)
    ]


def count_decodings(monkeypatch, side):
    """Count how often each tile of a band is decoded: (position, number of the band, tile)."""
    counts = Counter()
    read = Handle.read_into

    def counted(self, result, bands, window):
        for cell in blocks.cells(window, side, side):
            counts.update((self._image.position, band.number, cell) for band in bands)
        read(self, result, bands, window)

    monkeypatch.setattr(Handle, "read_into", counted)
    return counts
