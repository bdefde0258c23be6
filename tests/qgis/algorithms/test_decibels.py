# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Statistics of decibels through Processing: numbers, never infinity, and a word in the log."""

from __future__ import annotations

import numpy as np


def test_digital_numbers_are_no_decibels(make_image, run, read, new_feedback):
    layers = [make_image(f"S1_{day}.tif", {"VV": 4000}, dtype="int16") for day in (1, 2)]
    feedback = new_feedback()
    result = run("reduce", layers, REDUCERS=["mean", "sum"], DECIBEL=True, feedback=feedback)
    found = read(result["OUTPUT"])
    assert (found["VV_mean"] == 4000).all()
    np.testing.assert_allclose(found["VV_sum"], 4000 + 10 * np.log10(2))
    (line,) = (line for line in feedback.warnings if "no decibels" in line)
    assert "'S1_1', 'S1_2'" in line


def test_decibels_are_averaged_as_powers(make_image, run, read, new_feedback):
    layers = [
        make_image(f"S1_{level}.tif", {"VV": level}, dtype="float32", nodata=None)
        for level in (0, -10)
    ]
    feedback = new_feedback()
    result = run("reduce", layers, REDUCERS=["mean"], DECIBEL=True, feedback=feedback)
    np.testing.assert_allclose(read(result["OUTPUT"])["VV_mean"], 10 * np.log10(0.55), rtol=1e-6)
    assert not any("no decibels" in line for line in feedback.warnings)
