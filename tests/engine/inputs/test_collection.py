# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from datetime import date, datetime

import pytest
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.images import Band, Image
from image_collections.engine.inputs.collection import (
    ORDERS,
    ordered,
    warn_of_processing,
    within_dates,
)
from image_collections.tests.support.log import Log

DATES = {
    "march": datetime(2023, 3, 10, 10, 50),
    "january": datetime(2023, 1, 5),
    "june": datetime(2023, 6, 30, 23, 59, 59),
    "march again": datetime(2023, 3, 10, 10, 50),
    "old": datetime(1965, 7, 1),
}


def image(name, moment):
    return Image(1, name, f"{name}.tif", "", None, 1, 1, (), 1, 1, date=moment)


@pytest.fixture
def images():
    return [image(name, moment) for name, moment in DATES.items()]


def names(images):
    return [image.name for image in images]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("as_listed", ["march", "january", "june", "march again", "old"]),
        ("newest_on_top", ["old", "january", "march", "march again", "june"]),
        ("oldest_on_top", ["june", "march", "march again", "january", "old"]),
    ],
)
def test_the_last_image_is_on_top_and_images_that_tie_stay_as_listed(images, order, expected):
    assert names(ordered(images, order)) == expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (date(2023, 3, 1), ["old", "june", "january", "march", "march again"]),
        (date(2023, 6, 29), ["old", "january", "march", "march again", "june"]),
        (date(1900, 1, 1), ["june", "march", "march again", "january", "old"]),
    ],
)
def test_nearest_on_top(images, target, expected):
    assert names(ordered(images, "nearest_on_top", target)) == expected


def test_images_as_far_before_as_after_the_target_stay_as_listed():
    before, after = image("before", datetime(2023, 5, 1, 23)), image("after", datetime(2023, 5, 5))
    target = date(2023, 5, 3)
    assert names(ordered([before, after], "nearest_on_top", target)) == ["before", "after"]
    assert names(ordered([after, before], "nearest_on_top", target)) == ["after", "before"]


@pytest.mark.parametrize("order", ORDERS)
def test_ordering_does_not_change_the_list(images, order):
    before = list(images)
    ordered(images, order, date(2023, 1, 1))
    assert images == before


def test_dates_are_not_needed_as_listed():
    undated = [image("b", None), image("a", None)]
    assert names(ordered(undated, "as_listed")) == ["b", "a"]


@pytest.mark.parametrize("order", ["newest_on_top", "oldest_on_top", "nearest_on_top"])
def test_an_order_of_dates_names_the_images_without_one(images, order):
    with pytest.raises(
        InvalidOptionError, match=r"of 'x', 'y', and .* set the date under Temporal"
    ):
        ordered([*images, image("x", None), image("y", None)], order, date(2023, 1, 1))


def test_many_images_without_a_date_are_not_all_named():
    with pytest.raises(InvalidOptionError, match="'9' and 15 more, and dates"):
        ordered([image(str(number), None) for number in range(25)], "newest_on_top")


def test_unknown_orders_and_a_missing_target_are_refused(images):
    with pytest.raises(InvalidOptionError, match=r"'newest' is no order.*newest_on_top"):
        ordered(images, "newest")
    with pytest.raises(InvalidOptionError, match="needs a target date"):
        ordered(images, "nearest_on_top")


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (None, None, ["march", "january", "june", "march again", "old"]),
        (date(2023, 3, 10), None, ["march", "june", "march again"]),
        (None, date(2023, 3, 10), ["january", "old"]),
        (date(2023, 3, 10), date(2023, 6, 30), ["march", "march again"]),
        (date(2023, 3, 10), date(2023, 7, 1), ["march", "june", "march again"]),
        (date(1965, 7, 1), date(1965, 7, 2), ["old"]),
    ],
)
def test_the_start_is_within_and_the_end_is_not(images, start, end, expected):
    assert names(within_dates(images, start, end)) == expected


def test_images_without_a_date_pass_only_when_nothing_is_filtered():
    undated = [image("a", None)]
    assert names(within_dates(undated, None, None)) == ["a"]
    with pytest.raises(InvalidOptionError, match="'a'"):
        within_dates(undated, date(2023, 1, 1), None)


def test_a_period_without_images_says_from_when_they_are(images):
    with pytest.raises(InvalidOptionError, match="the images are from 1965-07-01 to 2023-06-30"):
        within_dates(images, date(2024, 1, 1), None)


@pytest.mark.parametrize("end", [date(2023, 1, 1), date(2022, 1, 1)])
def test_a_period_that_ends_before_it_starts_is_refused(images, end):
    with pytest.raises(InvalidOptionError, match="is not after the start date"):
        within_dates(images, date(2023, 1, 1), end)


def of_file(name, path, numbers=(1, 2)):
    bands = tuple(Band(f"b{number}", number, "uint8") for number in numbers)
    return Image(1, name, path, "", None, 1, 1, bands, 1, 1)


@pytest.mark.parametrize(
    ("others", "is_told"),
    [
        ([of_file("b", "/data/a.tif")], True),
        ([of_file("b", "/data/x/../a.tif")], True),
        ([of_file("b", "/data/b.tif")], False),
        ([of_file("b", "/data/a.tif", (3,))], False),
    ],
)
def test_one_file_that_is_there_twice_is_told(others, is_told):
    log = Log()
    warn_of_processing([of_file("a", "/data/a.tif"), *others], log)
    assert any("'a' and 'b'" in line for line in log.warnings) == is_told
