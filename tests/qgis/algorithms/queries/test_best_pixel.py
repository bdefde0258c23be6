# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The scores of the best available pixel: texts that are read back, and the formulas of FORCE."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from image_collections.algorithms.queries.best_pixel import Scores, presets, scores_of
from image_collections.algorithms.queries.layer_facts import wrong_quality
from image_collections.engine.expression import parse

PRESETS = presets(2023)


def force(doy, year, distance):
    """Return FORCE's score without that of haze, as its program computes it."""
    spread = abs(-60 / math.sqrt(-2 * math.log(0.01 / 0.99)))
    day = 0.99 * math.exp((doy - 180) ** 2 / (-2 * spread * spread))
    years = 0.99 * math.exp((abs(year - 2023) * 6) ** 2 / (-2 * spread * spread))
    cloud = 1 / (1 + math.exp(-10 / 3000 * (distance - 1500)))
    return (1.0 * day + 1.0 * years + 0.4 * cloud) / (1.0 + 1.0 + 0.4)


def test_the_preset_of_force_has_its_formulas():
    doys, years, distances = np.arange(1.0, 366.0, 7), (2021, 2023, 2025), (0.0, 30.0, 1500.0, 3000)
    expression = parse(PRESETS["FORCE"].text())
    for year in years:
        for distance in distances:
            values = {
                "doy": doys,
                "year": np.array(float(year)),
                "cloud_distance": np.array(distance),
            }
            found, valid = expression.evaluate(values, dict.fromkeys(values))
            assert valid.all()
            expected = [force(doy, year, distance) for doy in doys]
            np.testing.assert_allclose(found, expected, atol=1e-6)


def test_the_preset_of_openeo_has_its_weights():
    scores = PRESETS["openEO"]
    assert (scores.cloud, scores.day, scores.coverage, scores.year) == (1, 0.8, 0.5, 0)
    assert scores.text().endswith("/ 2.3")


@pytest.mark.parametrize("scores", [*PRESETS.values(), Scores(), Scores(day=0, cloud=0.35)])
def test_scores_are_read_from_their_text(scores):
    found = scores_of(scores.text())
    assert found.text() == scores.text()
    assert (found.day, found.cloud, found.coverage) == (scores.day, scores.cloud, scores.coverage)
    assert wrong_quality(scores.text(), ["B4"]) == ""


@pytest.mark.parametrize(
    "text", ["", "NDVI", "doy", PRESETS["FORCE"].text() + " + B4", "1 * clear"]
)
def test_another_quality_is_none_of_them(text):
    assert scores_of(text) is None


def test_without_weights_there_is_no_quality():
    assert replace(Scores(), day=0, year=0, cloud=0, coverage=0).text() == ""
