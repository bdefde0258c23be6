# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Images that were processed in other ways, and overpasses over midnight, in a run."""

from __future__ import annotations

import pytest

LANDSAT = "LC08_L2SP_193026_20170805_{}_02_T1.tif"
SENTINEL2 = "S2A_MSIL2A_202406{}T103031_N{}_R108_T32UMF_20240612T150000.tif"


@pytest.fixture
def count(run, read, new_feedback):
    """Return how many observations a pixel has, and the warnings."""

    def of(layers, **parameters):
        feedback = new_feedback()
        result = run("reduce", layers, REDUCERS=["count"], feedback=feedback, **parameters)
        (values,) = read(result["OUTPUT"]).values()
        return int(values[0, 0]), feedback.warnings

    return of


def test_one_acquisition_processed_twice_is_warned_of(make_image, load, count):
    files = [make_image(LANDSAT.format(day), {"SR_B4": 1}) for day in ("20170812", "20180523")]
    layers = [load(path, name) for path, name in zip(files, ("old", "new"))]
    found, (warning,) = count(layers)
    assert found == 2
    assert "'old' beside 'new'" in warning
    assert "Leave out the first" in warning
    assert not count(layers[:1])[1]


def test_numbers_with_and_without_the_offset_are_warned_of(make_image, count):
    older = make_image(SENTINEL2.format("02", "0214"), {"B04": 1})
    newer = make_image(SENTINEL2.format("12", "0510"), {"B04": 1})
    (warning,) = count([older, newer])[1]
    assert "have 1000 added" in warning
    assert not count([newer])[1]
    scaled = {"B04": 1001}
    older = make_image(SENTINEL2.format("03", "0214"), {"B04": 1}, scale=(0.0001, 0.0))
    newer = make_image(SENTINEL2.format("22", "0510"), scaled, scale=(0.0001, -0.1))
    assert not count([older, newer])[1]


@pytest.mark.parametrize(
    ("crs", "first", "second", "expected"),
    [
        (32756, "20200101T235950", "20200102T000005", 1),  # eastern Australia
        (32756, "20200101T000005", "20200101T235950", 2),  # two mornings there
        (32611, "20200101T183000", "20200102T003000", 1),  # California, a day with its evening
        (32632, "20200101T230000", "20200101T233000", 2),  # midnight of the sun, by 9 degrees
        (32756, "20200101", "20200102", 2),  # days without a time stay
    ],
)
def test_one_overpass_is_one_day_also_over_midnight(
    crs, first, second, expected, make_image, count
):
    images = [make_image(f"x_{day}_{n}.tif", [1], crs=crs) for n, day in enumerate((first, second))]
    assert count(images, SAME_DAY=True)[0] == expected
    assert count(images)[0] == 2
