# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One acquisition that was processed twice is known by the names of its products."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from image_collections.engine.images import Image
from image_collections.engine.inputs.acquisitions import acquisition_of, are_one, processed_twice
from image_collections.engine.inputs.dates import solar_day

NOON = datetime(2020, 6, 15, 12, 0)


def image(name, date=NOON, product=""):
    place = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    return Image(1, name, f"/x/{name}.tif", "", place, 1, 1, (), 1, 1, date=date, product=product)


OLDER_AND_NEWER = [
    (
        "LC08_L2SP_193026_20170805_20170812_02_T1",
        "LC08_L2SP_193026_20170805_20180523_02_T1_SR_B4.TIF",
    ),
    ("LC80140322018070LGN00", "LC80140322018070LGN01"),
    (
        "S2A_MSIL2A_20200615T105031_N0214_R051_T31UFS_20200615T135203",
        "S2A_MSIL2A_20200615T105031_N0500_R051_T31UFS_20230402T101112.SAFE",
    ),
    ("HLS.L30.T17SLU.2020209T155956.v1.4", "HLS.L30.T17SLU.2020209T155956.v2.0.B04"),
    (
        "MOD09GA.A2020123.h18v04.006.2020125033011",
        "MOD09GA.A2020123.h18v04.061.2021010203040.hdf",
    ),
]


@pytest.mark.parametrize(("older", "newer"), OLDER_AND_NEWER)
def test_the_newer_processing_is_told(older, newer):
    first, second = acquisition_of(older), acquisition_of("no such name", newer)
    assert first.key == second.key
    assert first.processing < second.processing
    images = [image(newer), image(older)]
    assert processed_twice(images) == [(images[0], images[1])]
    assert processed_twice(images[::-1]) == [(images[0], images[1])]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # another date, tile, level, satellite or collection
        ("LC08_L2SP_193026_20170805_20170812_02_T1", "LC08_L2SP_193026_20170821_20170829_02_T1"),
        ("LC08_L2SP_193026_20170805_20170812_02_T1", "LC08_L2SP_193027_20170805_20180523_02_T1"),
        ("LC08_L2SP_193026_20170805_20170812_02_T1", "LC08_L1TP_193026_20170805_20180523_02_T1"),
        ("LC08_L1TP_193026_20170805_20170812_01_T1", "LC08_L1TP_193026_20170805_20180523_02_T1"),
        # two bands of one processing
        (
            "LC08_L2SP_193026_20170805_20170812_02_T1_SR_B4",
            "LC08_L2SP_193026_20170805_20170812_02_T1_SR_B5",
        ),
        # two pieces of a tile, of one baseline
        (
            "S2A_MSIL2A_20200615T105031_N0214_R051_T31UFS_20200615T135203",
            "S2A_MSIL2A_20200615T105031_N0214_R051_T31UFS_20200615T142536",
        ),
        ("ndvi_20200615", "ndvi_20200615"),
    ],
)
def test_what_is_not_one_acquisition(first, second):
    assert processed_twice([image(first), image(second)]) == []


def test_each_older_processing_is_told_once():
    names = [f"LC08_L2SP_193026_20170805_{day}_02_T1" for day in ("20180101", "20200101")]
    images = [image(name) for name in (*names, "LC08_L2SP_193026_20170805_20190101_02_T1")]
    assert processed_twice(images) == [(images[1], images[2]), (images[1], images[0])]


def test_the_id_in_the_metadata_goes_before_the_name():
    older, newer = OLDER_AND_NEWER[0][0], OLDER_AND_NEWER[0][1]
    images = [image("a", product=f"Landsat C2 L2; {older}"), image("b", product=newer)]
    assert processed_twice(images) == [(images[1], images[0])]


def test_pieces_of_a_tile_are_apart_in_time():
    assert are_one(NOON, NOON + timedelta(seconds=2))
    assert not are_one(NOON, NOON + timedelta(seconds=20))
    assert are_one(NOON, None)
    assert are_one(NOON, datetime(2020, 6, 15))  # of which the time is not known


@pytest.mark.parametrize(
    ("moment", "longitude", "day"),
    [
        ("2020-01-01T23:59:50", 153.0, "2020-01-02"),
        ("2020-01-02T00:00:05", 153.0, "2020-01-02"),
        ("2020-01-02T00:30:00", -120.0, "2020-01-01"),
        ("2020-01-01T18:30:00", -120.0, "2020-01-01"),
        ("2020-01-01T10:30:00", 7.0, "2020-01-01"),
        ("2020-01-01T22:30:00", 179.9, "2020-01-02"),
        ("2020-01-01T22:30:00", -179.9, "2020-01-01"),
        ("2020-01-01T23:59:50", None, "2020-01-01"),
        ("2020-01-02T00:00:00", -120.0, "2020-01-02"),  # a day without a time
        ("0001-01-01T00:30:00", -120.0, "0001-01-01"),
    ],
)
def test_the_day_by_the_sun(moment, longitude, day):
    assert solar_day(datetime.fromisoformat(moment), longitude).isoformat() == day
