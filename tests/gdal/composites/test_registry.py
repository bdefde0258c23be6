# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every composite is known by itself: to plans as text, with its words and its checks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from image_collections.engine.composites.choices import CompositeChoice, Medoid, Reduce
from image_collections.engine.composites.geometric_median import GeometricMedian
from image_collections.engine.composites.quality_mosaic import TIES
from image_collections.engine.composites.registry import CompositeMethod, composites
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.planning import plan_json
from image_collections.engine.planning.plan_json import plan_from_text, plan_to_text
from image_collections.engine.reducers import ReducerOptions, is_interval, is_percentage
from image_collections.tests.support.masked_runs import plan_of
from image_collections.tests.support.rasters import write_raster


def test_the_names_in_live_files_never_change():
    assert [method.__name__ for method in composites()] == [
        "GeometricMedian",
        "Medoid",
        "Mosaic",
        "QualityMosaic",
        "Reduce",
    ]
    assert all(issubclass(method, CompositeMethod) for method in composites())
    assert {each.__name__ for each in CompositeChoice.__subclasses__()} == {
        method.__name__ for method in composites()
    }


def test_plans_as_text_know_all_and_the_words_that_they_take():
    for method in composites():
        assert plan_json._RECORDS[method.__name__] is method
    assert plan_json._FAMILIES["Method"][-1] == "ExplainMask"
    assert plan_json._WORDS["Tie"] == TIES
    assert {"Kind", "Preference", "Incomplete"} <= set(plan_json._WORDS)


@pytest.fixture
def plan(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.ones((1, 2, 2)), "uint8", names=("B1",))
    return plan_of("statistics", [path])


def test_a_method_of_a_file_is_checked_as_a_choice_is(plan):
    options = ReducerOptions(percentiles=(10.0, 101.0))
    wrong = (
        (replace(plan.method, options=options), "numbers from 0 to 100"),
        (replace(plan.method, options=ReducerOptions(interval=(75.0, 25.0))), "the lower one"),
        (replace(plan.method, options=ReducerOptions((1.0,) * 10_001)), "10001 percentiles"),
        (replace(plan.method, reducers=("medain",)), "'medain' is no reducer"),
        (replace(plan.method, reducers=()), "No reducer is chosen"),
    )
    for method, words in wrong:
        with pytest.raises(InvalidOptionError, match=words):
            plan_from_text(plan_to_text(replace(plan, method=method)))
    with pytest.raises(InvalidOptionError, match="numbers from 0 to 100"):
        Reduce(("percentile",), percentiles=(10.0, 101.0))
    with pytest.raises(InvalidOptionError, match="'middle' is no ties"):
        Medoid("middle")
    assert GeometricMedian(("B1",)).check(plan.images) is None


def test_percentages_and_intervals_have_one_meaning():
    assert list(map(is_percentage, (0, 100, -0.1, 100.1, float("nan")))) == [
        *(True, True),
        *(False, False, False),
    ]
    assert is_interval((25, 75))
    assert is_interval((5, 5))
    for ends in ((), (1,), (1, 2, 3), (75, 25), (1, 101), (float("nan"), 1)):
        assert not is_interval(ends)
