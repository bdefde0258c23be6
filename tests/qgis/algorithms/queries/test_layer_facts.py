# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is said of a quality and of added bands before a run."""

from __future__ import annotations

import pytest
from image_collections.algorithms.queries.layer_facts import wrong_added, wrong_quality

BANDS = ["B02", "B04", "B08", "B8A"]


@pytest.mark.parametrize("text", ["B4", "(B8 - B4) / (B8 + B4)", "B08A", "NDVI"])
def test_bands_may_be_named_without_zeros(text):
    assert wrong_quality(text, BANDS) == ""
    assert wrong_added(f"mine = {text}", BANDS) == ""


def test_other_numbers_are_no_bands():
    assert "'B5'" in wrong_quality("B5", BANDS)
    assert "'B5'" in wrong_added("mine = B5", BANDS)
