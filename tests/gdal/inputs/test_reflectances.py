# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers that are no reflectances, where an index needs these: which are told, and which not."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.api import Mosaic, QualityMosaic, composite, open_images
from image_collections.tests.support.log import Log
from image_collections.tests.support.rasters import write_raster

NAMES = ["B02", "B04", "B08", "B8A"]
VALUES = {
    # Each line: the type, scale and offset, the numbers of the bands, and whether a word is due.
    "stored": ("uint16", None, None, 1000, True),
    "scaled": ("uint16", 0.0001, 0.0, 1000, False),
    "landsat": ("uint16", 2.75e-05, -0.2, 9000, False),
    "per cent": ("uint16", 0.01, 0.0, 1000, True),
    "bytes of one": ("uint8", 1 / 255, 0.0, 200, False),
    "bytes": ("uint8", None, None, 200, True),
    "decimals": ("float32", None, None, 0.1, False),
    "decimals of 10000": ("float32", None, None, 1000.0, True),
    "decimals in per cent, scaled": ("float32", 0.01, 0.0, 10.0, False),
}


def warned(paths, **options):
    log = Log()
    method = options.pop("method", Mosaic())
    composite(open_images(paths), method, progress=log, **options)
    return [text for text in log.warnings if "made for reflectances" in text]


def scene(folder, kind, name="S2A_20200601"):
    dtype, scale, offset, number, _ = VALUES[kind]
    values = np.full((4, 3, 3), number)
    path = folder / f"{name}.tif"
    return write_raster(path, values, dtype, names=NAMES, scale=scale, offset=offset)


@pytest.mark.parametrize("kind", VALUES)
def test_numbers_that_are_no_reflectances_are_told(tmp_path, kind):
    path = scene(tmp_path, kind)
    is_due = VALUES[kind][-1]
    assert len(warned([path], add_bands="EVI", bands="EVI")) == is_due
    assert not warned([path], add_bands="NDVI", bands="NDVI")
    assert len(warned([path], method=QualityMosaic("EVI"), bands="B04")) == is_due


def test_computed_bands_are_looked_at(tmp_path):
    path = scene(tmp_path, "scaled")
    # The file has no blue for the sensor: it is what is computed.
    values = np.full((3, 3, 3), 1000)
    path = write_raster(
        tmp_path / "S2A_2.tif",
        values,
        "uint16",
        names=["raw", "B04", "B8A"],
        scale=0.0001,
        offset=0.0,
    )
    assert not warned([path], add_bands="B02 = raw / 2; EVI", bands="EVI")
    (text,) = warned([path], add_bands="B02 = raw * 9000; EVI", bands="EVI")
    assert "band 'B02'" in text


def test_later_images_are_told_by_what_is_known_of_them(tmp_path):
    paths = [scene(tmp_path, "scaled", f"S2A_2020060{day}") for day in range(1, 5)]
    assert not warned(paths, add_bands="EVI", bands="EVI")
    (text,) = warned([*paths, scene(tmp_path, "stored", "S2A_20200609")], add_bands="EVI")
    assert "'S2A_20200609'" in text
    (text,) = warned([*paths, scene(tmp_path, "per cent", "S2A_20200610")], add_bands="EVI")
    assert "'S2A_20200610'" in text


def test_temperatures_are_no_reflectances_and_need_none(tmp_path):
    names = ["SR_B2", "SR_B4", "SR_B5", "SR_B6", "QA_PIXEL", "ST_B10"]
    values = [np.full((3, 3), number) for number in (9000, 9000, 15000, 9000, 64, 40000)]
    path = write_raster(
        tmp_path / "LC08_20200601.tif",
        values,
        "uint16",
        names=names,
        scale=[2.75e-05] * 4 + [1.0, 0.00341802],
        offset=[-0.2] * 4 + [0.0, 149.0],
    )
    assert not warned([path], add_bands="EVI; NDVI; NBLIOLI", bands="EVI")
