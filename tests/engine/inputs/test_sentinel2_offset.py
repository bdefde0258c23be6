# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The 1000 of newer Sentinel-2 products is taken off once, and never twice."""

from __future__ import annotations

import pytest
from image_collections.engine.images import Band
from image_collections.engine.inputs.sentinel2_offset import (
    SPECTRAL,
    adds,
    baseline_in,
    offset_by_name,
    offsets,
)

NAME = "S2A_MSIL2A_20240512T103031_N{}_R108_T32UMF_20240512T150000"


@pytest.mark.parametrize(
    ("baseline", "expected"),
    [
        *((text, False) for text in ("02.04", "02.07", "02.14", "03.00", "03.01", "2.14", "", "x")),
        *((text, True) for text in ("04.00", "05.00", "05.09", "05.10", "05.11", "4.0", "10.00")),
    ],
)
def test_which_baselines_add(baseline, expected):
    assert adds(baseline) is expected
    assert set(offsets(baseline, {}).values()) == {-1000.0 if expected else 0.0}


def test_what_is_stated_goes_before_the_baseline():
    found = offsets("05.10", {"B04": 0.0, "B03": -500.0})
    assert (found["B04"], found["B03"], found["B02"]) == (0.0, -500.0, -1000.0)
    assert offsets("02.14", {"B04": -1000.0})["B04"] == -1000.0
    assert tuple(found) == SPECTRAL


def test_the_baseline_in_a_name():
    assert baseline_in(NAME.format("0509")) == "05.09"
    assert baseline_in(f"/in/{NAME.format('0214')}.SAFE/x.jp2") == "02.14"
    assert baseline_in("S2A_T32TQM_20220615_N0500_B04.tif") == "05.00"
    for name in ("T32UMF_20240512T103031_B04_10m", "S2A_N4500_E0500_B04", "XS2A_T32TQM_N0500_B04"):
        assert baseline_in(name) == ""


@pytest.mark.parametrize(
    ("path", "band", "expected"),
    [
        (NAME.format("0510"), Band("B04", 1, "uint16"), -1000.0),
        (NAME.format("0510"), Band("B8A", 1, "uint16", scale=0.0001), -1000.0),
        (NAME.format("0301"), Band("B04", 1, "uint16"), 0.0),
        (NAME.format("0510"), Band("SCL", 1, "uint8"), 0.0),
        (NAME.format("0510"), Band("band1", 1, "uint16"), 0.0),
        # taken off already
        (NAME.format("0510"), Band("B04", 1, "uint16", scale=0.0001, offset=-0.1), 0.0),
        (NAME.format("0510"), Band("B04", 1, "float32"), 0.0),
        (NAME.format("0510") + "_harmonized", Band("B04", 1, "uint16"), 0.0),
        ("T32UMF_20240512T103031", Band("B04", 1, "uint16"), 0.0),
    ],
)
def test_files_of_which_only_the_name_is_kept(path, band, expected):
    assert offset_by_name(path, band) == expected
