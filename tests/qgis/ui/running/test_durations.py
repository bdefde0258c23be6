# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Times and sizes in words."""

from __future__ import annotations

import pytest
from image_collections.ui.running.durations import duration_text, size_text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "a few seconds"),
        (9.9, "a few seconds"),
        (42, "40 s"),
        (89, "90 s"),
        (90, "2 min"),
        (179, "3 min"),
        (3540, "59 min"),
        (3600, "1 h"),
        (4860, "1 h 20 min"),
        (7199, "2 h"),
        (100_000, "28 h"),
    ],
)
def test_times(seconds, text):
    assert duration_text(seconds) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (12_345, "12 kB"),
        (9_949_000, "9.9 MB"),
        (1.3e9, "1.3 GB"),
        (2e18, "2.0 EB"),
        (1e30, "9.2 EB"),
    ],
)
def test_sizes(number, text):
    assert size_text(number) == text


def test_a_size_is_written_as_the_user_writes_it(french):
    # Qt parts number and unit by a space that breaks no line.
    assert size_text(5_200_000).split() == ["5,2", "Mo"]
