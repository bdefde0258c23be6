# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What was set and means nothing beside the other parameters is told, and nothing else is."""

from __future__ import annotations

import pytest

CASES = {
    "rule": (
        {"MASK_RULE": "B4 > 150"},
        ["Mask rule (MASK_RULE) is not used, as Mask (MASK) is 'none'."],
    ),
    "buffer": (
        {"MASK_BUFFER": 30},
        ["Mask buffer (MASK_BUFFER) is not used, as Mask (MASK) is 'none'."],
    ),
    "another mask": (
        {"MASK": "custom", "MASK_RULE": "B4 > 150", "CLOUD_PROBABILITY": 20},
        ["Cloud probability (CLOUD_PROBABILITY) is not used, as Mask (MASK) is 'custom'."],
    ),
    "by its place": ({"MASK": 2, "MASK_RULE": "B4 > 150", "MASK_BUFFER": 30}, []),
    "defaults": ({"MASK_BUFFER": "0.0", "MASK_RULE": "", "PERCENTILES": "10,50,90"}, []),
    "one of several": (
        {"REDUCERS": ["median", "mean"], "PERCENTILES": "5,95"},
        ["Percentiles (PERCENTILES) is not used, as Reducers (REDUCERS) is 'median', 'mean'."],
    ),
    "used": ({"REDUCERS": ["percentile", "mean"], "PERCENTILES": "5,95"}, []),
}


@pytest.mark.parametrize("case", CASES)
def test_what_means_nothing_is_told(case, run, pair, new_feedback):
    parameters, expected = CASES[case]
    feedback = new_feedback()
    run("reduce", pair, **parameters, feedback=feedback)
    assert [text for text in feedback.warnings if "is not used" in text] == expected


def test_what_no_choice_is_at_all_is_left_to_the_checks(run, pair, new_feedback):
    with pytest.raises(Exception, match="'cloudless' is no choice for 'Mask'"):
        run("reduce", pair, MASK="cloudless", MASK_RULE="B4 > 150", feedback=new_feedback())
