# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What another reader makes of the files: GDAL has the first picture as a band."""

from __future__ import annotations

import numpy as np
from image_collections.engine.animation.gif import GifWriter
from osgeo import gdal


def test_gdal_reads_the_first_picture(tmp_path):
    rows, columns = np.indices((150, 210))
    noise = np.random.default_rng(1).integers(0, 5, (150, 210))
    image = np.stack([rows // 30 * 40, columns // 60 * 60, noise * 50], axis=2).astype(np.uint8)
    path = tmp_path / "a.gif"
    with GifWriter(path, 210, 150, 1.0) as writer:
        writer.add(image)
        writer.add(255 - image)
        writer.close()
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    table = band.GetColorTable()
    colours = np.array([table.GetColorEntry(number)[:3] for number in range(table.GetCount())])
    np.testing.assert_array_equal(colours[band.ReadAsArray()], image)
