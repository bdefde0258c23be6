# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A date is no part of the name of a band when images differ only in it."""

from __future__ import annotations

import pytest
from image_collections.engine.images import Band, Image
from image_collections.engine.inputs.band_names import same_number, undated, undated_names
from image_collections.engine.inputs.bands import select_bands
from image_collections.engine.inputs.named_dates import without_date


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("20201101_NDVI", "NDVI"),
        ("NDVI_20201101", "NDVI"),
        ("S2_2020-11-01_NDVI", "S2_NDVI"),
        ("NDVI 2020.11.01", "NDVI"),
        ("2020-11-01T10:30:00Z NDVI", "NDVI"),
        ("20201101T103031_NDVI", "NDVI"),
        ("T31UFS_20201101T103031_B04", "T31UFS_B04"),
        ("20201101_20201130_NDVI", "NDVI"),
        ("15Nov2020-NDVI", "NDVI"),
        ("NDVI_2020_306", "NDVI"),
        ("NDVI.A2020306.red", "NDVI.A.red"),
        ("NDVI_2020-11", "NDVI"),
        ("NDVI_2020", "NDVI"),
        ("20201101", ""),
        ("SR_B4", "SR_B4"),
        ("NDVI_2056", "NDVI_2056"),
        ("", ""),
    ],
)
def test_names_without_dates(name, expected):
    assert without_date(name) == expected


@pytest.mark.parametrize(
    ("images", "expected"),
    [
        ("20201101_NDVI|20201201_NDVI", "NDVI|NDVI"),
        ("NDVI|20201201_NDVI", "NDVI|NDVI"),
        ("20201101_B4 20201101_B8 QA|20201201_B4 20201201_B8 QA", "B4 B8 QA|B4 B8 QA"),
        ("20201101|20201201", "band1|band1"),
        # two of one date
        ("20201101_NDVI|20201101_NDVI|20201201_NDVI", "NDVI|NDVI|NDVI"),
        # all have it; dates that tell bands apart; other bands
        ("20201101_NDVI|20201101_NDVI", "20201101_NDVI|20201101_NDVI"),
        ("2019-05 2019-06|2020-05 2020-06", "2019-05 2019-06|2020-05 2020-06"),
        (
            "20190501_NDVI 20190601_NDVI|20200501_NDVI 20200601_NDVI",
            "20190501_NDVI 20190601_NDVI|20200501_NDVI 20200601_NDVI",
        ),
        ("20201101_NDVI NDVI|20201201_NDVI", "20201101_NDVI NDVI|20201201_NDVI"),
        ("20201101_NDVI|20201201_EVI", "20201101_NDVI|20201201_EVI"),
        ("20201101_NDVI x|20201201_NDVI y", "NDVI x|NDVI y"),
        ("20201101_NDVI", "20201101_NDVI"),
    ],
)
def test_only_what_images_differ_in(images, expected):
    found = undated_names([names.split() for names in images.split("|")])
    assert "|".join(" ".join(names) for names in found) == expected


def test_no_images():
    assert undated([]) == []
    assert undated_names([]) == []


def image(position, *names):
    bands = tuple(Band(name, number, "uint8") for number, name in enumerate(names, start=1))
    return Image(position, f"i{position}", "", "", (0, 1, 0, 0, 0, -1), 1, 1, bands, 1, 1)


def test_bands_are_chosen_by_the_short_name_and_by_number():
    images = [image(1, "20201101_NDVI", "x"), image(2, "x", "20201201_NDVI")]
    found = undated(images)
    assert [[band.number for band in each.bands] for each in found] == [[1, 2], [1, 2]]
    for text in ("NDVI", "1", "N.*"):
        selection = select_bands(found, text)
        assert selection.names == ("NDVI",)
        assert [bands[0].number for bands in selection.bands] == [1, 2]
    assert select_bands(found, "").names == ("NDVI", "x")


@pytest.mark.parametrize(
    ("name", "names", "found"),
    [
        ("B4", ["B04", "B14"], "B04"),
        ("B04", ["B4"], "B4"),
        ("B08A", ["B08", "B8A"], "B8A"),
        ("b8a", ["B08", "B8A"], ""),
        ("SR_B4", ["SR_B04"], ""),
        ("red", ["Red"], ""),
        ("B4", ["B04", "B004"], ""),
        ("B4", [], ""),
    ],
)
def test_the_same_number_with_and_without_zeros(name, names, found):
    assert same_number(name, names) == found
