# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What metadata and names say of a scene: tile, cloud cover and sun."""

from __future__ import annotations

import pytest
from image_collections.engine.inputs import scene_metadata as acquisition


@pytest.mark.parametrize(
    ("name", "tile"),
    [
        ("S2A_MSIL2A_20240512T103021_N0510_R108_T32UMF_20240512T163800", "T32UMF"),
        ("T32UMF_20240512T103021_B04_10m.jp2", "T32UMF"),
        ("HLS.L30.T17SLU.2020209T155956.v2.0.B04.tif", "T17SLU"),
        ("LC08_L2SP_014032_20200518_20200820_02_T1_SR_B4.TIF", "014032"),
        ("MOD09GA.A2020123.h18v04.006.hdf", "h18v04"),
        ("T32UIF_20240512", ""),  # the grid has no column I
        ("T99_test", ""),
        ("median", ""),
    ],
)
def test_tiles_are_found_in_names(name, tile):
    assert acquisition.tile({}, name) == tile


def test_metadata_go_before_names_and_the_layer_before_the_file():
    assert acquisition.tile({"TILE": "T31UFS"}, "T32UMF_a") == "T31UFS"
    assert acquisition.tile({"tile_id": "L2A_T31UFS_N04"}, "x") == "T31UFS"
    assert acquisition.tile({"MGRS_TILE": "31UFS"}) == "31UFS"
    assert acquisition.tile({"TILE": " "}, "x", "T32UMF_a") == "T32UMF"
    assert acquisition.tile({}, "S2A_32TQM_20211201_0_L2A") == "32TQM"
    assert acquisition.tile({}, "S2C_5VNK_20250301_1_L2A") == "5VNK"
    assert acquisition.tile({}, "S2A_32TQM_2021") == ""


@pytest.mark.parametrize(
    ("metadata", "cover"),
    [
        ({"CLOUD_COVER": "12.5"}, 12.5),
        ({"cloud_coverage": "0"}, 0.0),
        ({"CLOUD_COVER": "-1"}, None),  # what Landsat writes when it is not known
        ({"CLOUD_COVER": "unknown", "CLOUDY_PIXEL_PERCENTAGE": "7"}, 7.0),
        ({"CLOUD_COVER": "nan"}, None),
        ({}, None),
    ],
)
def test_cloud_cover_is_a_percentage_or_not_known(metadata, cover):
    assert acquisition.cloud_cover(metadata) == cover


def test_the_sun():
    assert acquisition.sun_azimuth({"MEAN_SOLAR_AZIMUTH_ANGLE": "151.5"}) == 151.5
    assert acquisition.sun_azimuth({"SUN_AZIMUTH": "x"}) is None
