# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Powers that are taken for decibels and the other way round: which are told, and which not."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.api import Reduce, composite, open_images
from image_collections.tests.support.log import Log
from image_collections.tests.support.rasters import write_raster

POWERS = np.array([[0.02, 0.11, 0.4], [0.9, 1.3, 60.0]])
LEVELS = np.array([[-17.0, -9.6, -4.0], [-0.5, 1.1, 17.8]])
NODATA = -9999.0
# Each line: the name of the band, its values, whether they are taken for decibels, and the words.
CASES = {
    "powers as decibels": ("VV", POWERS, True, "All values of band 'VV'"),
    "powers as powers": ("VV", POWERS, False, ""),
    "decibels as decibels": ("VV", LEVELS, True, ""),
    "decibels as powers": ("VV", LEVELS, False, "Most values of band 'VV'"),
    "decibels with an ending": ("Sigma0_vh", LEVELS, False, "Most values of band 'Sigma0_vh'"),
    "what may well be below 0": ("temperature", LEVELS, False, ""),
    "something else": ("power", POWERS, True, "All values of band 'power'"),
    "bright spots": ("VV", np.where(POWERS > 1, POWERS, -POWERS), True, ""),
    "powers of which some are lost": ("VV", np.where(POWERS > 1, -POWERS, POWERS), False, ""),
    # The run says of these that they are no decibels.
    "digital numbers": ("VV", POWERS * 1000, True, ""),
    "nothing": ("VV", np.full((2, 3), NODATA), True, ""),
}


def warned(paths, reducers, *, decibel, **options):
    log = Log()
    method = Reduce(reducers=reducers, decibel=decibel)
    composite(open_images(paths), method, progress=log, **options)
    return [text for text in log.warnings if "Values are decibels (DECIBEL)" in text]


@pytest.mark.parametrize("case", CASES)
def test_values_of_the_other_unit_are_told(tmp_path, case):
    name, values, decibel, words = CASES[case]
    values = values.copy()
    values[0, 0] = NODATA
    path = write_raster(tmp_path / "S1.tif", values, "float32", names=[name], nodata=NODATA)
    found = warned([path, path], ("mean", "max"), decibel=decibel)
    assert len(found) == bool(words)
    assert all(text.startswith(f"{words} of image 'S1' are ") for text in found)


@pytest.mark.parametrize("decibel", [True, False])
def test_reducers_for_which_the_unit_is_nothing_are_no_reason(tmp_path, decibel):
    values = POWERS if decibel else LEVELS
    path = write_raster(tmp_path / "S1.tif", values, "float32", names=["VV"])
    assert not warned([path], ("median", "max", "count"), decibel=decibel)
    for key in ("sum", "stdDev", "skew"):
        assert len(warned([path], (key,), decibel=decibel)) == 1


def test_values_are_looked_at_as_they_are_read(tmp_path):
    # Stored numbers above 0, which are decibels, and one band more that is computed of them.
    stored = np.array([[200, 260, 300]])
    scaled = {"names": ["VV"], "scale": 0.1, "offset": -40.0}
    path = write_raster(tmp_path / "S1.tif", stored, "uint16", **scaled)
    assert not warned([path], ("mean",), decibel=True)
    assert len(warned([path], ("mean",), decibel=False)) == 1
    powers = {"add_bands": "power = 10 ** (VV / 10)", "bands": "power"}
    assert len(warned([path], ("mean",), decibel=True, **powers)) == 1
    assert not warned([path], ("mean",), decibel=False, **powers)


def test_only_bands_of_the_result_are_looked_at(tmp_path):
    values = np.stack([LEVELS, np.full((2, 3), 38.0)])
    path = write_raster(tmp_path / "S1.tif", values, "float32", names=["VV", "angle"])
    assert not warned([path], ("mean",), decibel=True, bands="VV")
    (text,) = warned([path], ("mean",), decibel=True)
    assert "'angle'" in text
