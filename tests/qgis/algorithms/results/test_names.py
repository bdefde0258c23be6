# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Results are named by what they are, in the language of QGIS."""

from __future__ import annotations

import pytest
from image_collections.algorithms.results.names import (
    name_of_live,
    name_of_periods,
    without_live,
)
from image_collections.engine.inputs.periods import PERIODS
from image_collections.tests.support.languages import LANGUAGES, spoken


def test_periods_are_named_in_english_by_their_keys():
    names = [name_of_periods("Median", period) for period in PERIODS]
    assert names == [f"Median by {period}" for period in PERIODS]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_of_periods_has_words_of_two_languages(language, tmp_path):
    with spoken(language, tmp_path):
        names = [name_of_periods("", period) for period in PERIODS]
    assert len(set(names)) == len(PERIODS)
    assert not {word for name in names for word in name.split()} & {"by", *PERIODS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_files_are_without_what_says_that_a_layer_is_live(language, tmp_path):
    with spoken(language, tmp_path):
        assert without_live(name_of_live("Median of 3 scenes")) == "Median of 3 scenes"
        for name in ("Median (live) of 3", "live", name_of_live(""), ""):
            assert without_live(name) == name
