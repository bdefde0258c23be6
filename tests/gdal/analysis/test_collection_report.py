# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a collection: what is there, and what somebody should look at."""

from __future__ import annotations

from datetime import datetime

from image_collections.engine.analysis.collection_report import report_of
from image_collections.engine.images import Band, Image
from image_collections.tests.support.rasters import wkt


def image(name, day=None, *, bands=("B4", "B8"), epsg=32633, cell=10.0, **known):
    return Image(
        1,
        name,
        f"/x/{name}.tif",
        wkt(epsg),
        (0.0, cell, 0.0, 0.0, 0.0, -cell),
        5,
        5,
        tuple(Band(band, place, "uint16") for place, band in enumerate(bands, start=1)),
        16,
        16,
        date=None if day is None else datetime.fromisoformat(day),
        **known,
    )


def test_a_collection_without_trouble():
    report = report_of(
        [image("b", "2024-02-01", cloud_cover=20.0), image("a", "2024-01-01", cloud_cover=10.0)]
    )
    assert report.facts == (
        "2 images of 2 days, from 2024-01-01 to 2024-02-01.",
        "All are in EPSG:32633.",
        "All have cells of 10.",
        "The cloud cover of 2 is known: from 10 to 20 %, half of them at most 15 %.",
    )
    assert report.warnings == ()
    assert report.rows[0] == ("a", "2024-01-01", "EPSG:32633", 10.0, None, None, 2, 10.0)


def test_one_image_is_no_collection():
    report = report_of([image("a", "2024-01-01", cloud_cover=10.0)])
    assert report.facts == (
        "1 image of 2024-01-01.",
        "It is in EPSG:32633.",
        "It has cells of 10.",
        "Its cloud cover is 10 %.",
    )
    report = report_of([image("a")])
    assert report.facts[0] == "1 image, undated."
    assert report.facts[-1] == "Its cloud cover is unknown."
    assert report.warnings == ("1 has no date: 'a'.",)


def test_what_somebody_should_look_at():
    days = ("2024-01-01", "2024-01-11", "2024-01-21", "2024-06-01")
    images = [image(f"i{number}", day) for number, day in enumerate(days)]
    images.append(image("other", epsg=32634, cell=20.0, bands=("B4",), sensor="Landsat 8 and 9"))
    images.append(image("third", "2024-06-01", sensor="Sentinel-2"))
    report = report_of(images)
    said = " ".join(report.warnings)
    assert "1 has no date: 'other'." in report.warnings
    assert "The longest gap in time is of 132 days, from 2024-01-21 to 2024-06-01" in said
    assert "They are of several sensors: Sentinel-2 (1), Landsat 8 and 9 (1)." in said
    assert "Bands that not all images have: B8 (in 5)." in report.warnings
    assert any("EPSG:32633 (5), EPSG:32634 (1)" in fact for fact in report.facts)
    assert "They have cells of 10 (5), 20 (1)." in report.facts
    assert "The cloud cover of none is known." in report.facts


def test_what_was_processed_twice_and_what_has_1000_added():
    names = (
        "S2A_MSIL2A_20240101T100031_N0509_R122_T33TWN_20240101T132852",
        "S2A_MSIL2A_20240101T100031_N0400_R122_T33TWN_20240201T132852",
        "S2A_MSIL2A_20200101T100031_N0213_R122_T33TWN_20200101T132852",
    )
    images = [
        image(name, f"{name[11:15]}-{name[15:17]}-{name[17:19]}", bands=("B04",)) for name in names
    ]
    said = report_of(images).warnings
    assert any(each.startswith("One acquisition, processed twice") for each in said)
    assert any(each.startswith("Of 2 Sentinel-2 images 1000 is added") for each in said)
