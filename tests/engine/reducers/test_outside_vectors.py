# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reducers against vectors that others wrote, from the folder beside the checkout.

What is left out is left out by a rule that is stated here, and how many vectors run is written
down, so that neither can shrink unnoticed.
"""

from __future__ import annotations

import json
import math

import numpy as np
import pytest
from image_collections.engine.reducers import REDUCERS, ReducerOptions
from image_collections.engine.reducers.stack import Stack

NAN = math.nan


@pytest.fixture(scope="session")
def suites(shared):
    return shared / "suites"


@pytest.fixture(scope="session")
def openeo(suites):
    return cases_of(suites / "openeo_processes" / "vectors.json")


@pytest.fixture(scope="session")
def small(suites):
    return cases_of(suites / "small_vectors" / "vectors.json")


@pytest.fixture(scope="session")
def contracts(suites):
    path = suites / "ee_docs_contracts" / "contracts.json"
    return json.loads(path.read_text(encoding="utf-8"))


def cases_of(path):
    return json.loads(path.read_text(encoding="utf-8"))["cases"]


def reduce(key, values, percentiles=(50.0,)):
    """Return the outputs of one pixel, NaN for masked; None among the values is masked."""
    column = values or [None]  # an image that covers nothing is an image that is masked
    valid = np.array([[value is not None] for value in column])
    numbers = np.array([[0.0 if value is None else number(value)] for value in column])
    stack = Stack(numbers, valid)
    reducer = REDUCERS[key]
    options = ReducerOptions(percentiles=tuple(percentiles))
    if stack.count[0] < reducer.least:
        return [NAN] * len(reducer.output_names(options))
    return np.atleast_2d(reducer.kernel(stack, options))[:, 0].tolist()


def number(value):
    return NAN if value is None else float(value)  # "Infinity" too


def agree(case, got, expected):
    assert got == pytest.approx(expected, rel=1e-9, abs=1e-15, nan_ok=True), case["id"]


# ---- openEO --------------------------------------------------------------------------------------

# The operation, our reducer, and how many vectors run.
OPENEO = [
    ("mean", "mean", 8),
    ("median", "median", 8),
    ("min", "min", 6),
    ("max", "max", 6),
    ("sum", "sum", 8),
    ("product", "product", 7),
    ("count", "count", 1),
    ("first", "first", 4),
    ("last", "last", 4),
    ("quantiles", "percentile", 7),
    ("variance", "variance", 7),
    ("sd", "stdDev", 6),
    ("variance", "sampleVariance", 7),
    ("sd", "sampleStdDev", 6),
    ("extrema", "min", 6),
    ("extrema", "max", 6),
    ("all", "all", 6),
    ("any", "any", 6),
]
# 1 * -Infinity * 3 * Infinity is -Infinity in IEEE arithmetic, and NaN in the vector.
WRONG = ("product_10",)


def why_left_out(case):
    """Return why a vector of openEO has no meaning here, None when it has."""
    values = case["values"]
    if case["id"] in WRONG:
        return "the vector is wrong"
    if case["args"].get("ignore_nodata") is False:
        return "masked values never take part"
    if "condition" in case["args"]:
        return "a count has no condition"
    if "NaN" in values:
        return "NaN is a value there and masked here"
    if any(isinstance(value, str) and value.isalpha() and value != "Infinity" for value in values):
        return "a raster holds no texts"
    if case["op"] in ("count", "all", "any") and not any(value is not None for value in values):
        return "nothing is 0, true or false there and masked here"
    return None


@pytest.mark.parametrize(("operation", "key", "runs"), OPENEO)
def test_openeo(openeo, operation, key, runs):
    chosen = [case for case in openeo if case["op"] == operation and not why_left_out(case)]
    assert len(chosen) == runs
    for case in chosen:
        agree(case, reduce(key, case["values"], percentiles_of(case)), expected_of(case, key))


def percentiles_of(case):
    """Return percentiles for openEO's probabilities, or for a number of equal parts."""
    wanted = case["args"].get("probabilities", [0.5])
    if isinstance(wanted, int):
        return [100 * part / wanted for part in range(1, wanted)]
    return [100 * probability for probability in wanted]


def expected_of(case, key):
    """Return what our outputs must be; openEO's spread is that of a sample."""
    expected = case["expected"]
    if case["op"] == "quantiles":
        return [number(value) for value in expected]
    if case["op"] == "extrema":
        return [number(expected[0 if key == "min" else 1])]
    valid = sum(value is not None for value in case["values"])
    share = (valid - 1) / valid if valid else 1.0
    if key == "variance":
        return [number(expected) * share]
    if key == "stdDev":
        return [number(expected) * math.sqrt(share)]
    return [number(expected)]


def test_every_vector_of_openeo_is_run_or_left_out_by_a_rule(openeo):
    assert len(openeo) == 134
    assert {case["op"] for case in openeo} == {operation for operation, _, _ in OPENEO}
    reasons = [why_left_out(case) for case in openeo]
    assert {reason: reasons.count(reason) for reason in set(reasons)} == {
        None: 90,
        "the vector is wrong": 1,
        "masked values never take part": 22,
        "a count has no condition": 3,
        "NaN is a value there and masked here": 12,
        "a raster holds no texts": 3,
        "nothing is 0, true or false there and masked here": 3,
    }


def test_the_wrong_vector_of_openeo_follows_ieee_arithmetic(openeo):
    [case] = [case for case in openeo if case["id"] in WRONG]
    assert case["expected"] == "NaN"
    assert reduce("product", case["values"]) == [-math.inf]


# ---- small vectors of several suites -------------------------------------------------------------

SMALL = [
    ("mode", "mode", 17),
    ("min", "min", 6),
    ("max", "max", 6),
    ("sum", "sum", 10),
    ("product", "product", 4),
    ("mean", "mean", 6),
    ("median", "median", 6),
    ("stdDev", "stdDev", 4),
    ("variance", "variance", 6),
    ("count", "count", 4),
    ("sampleStdDev", "sampleStdDev", 4),
    ("sampleVariance", "sampleVariance", 4),
    ("percentile", "percentile", 32),
    ("mosaic_last_on_top", "last", 4),
    ("mosaic_first_on_top", "first", 4),
]
NESTED = {"minMax": 4, "gap_fill": 3, "product_along_axis0": 1, "product_along_axis1": 1}


def of_small(small, operation):
    """Return the cases of an operation; odc-algo's percentile is another, of the nearest rank."""
    return [
        case
        for case in small
        if case["op"] == operation and not case.get("method", "").startswith("odc nearest")
    ]


@pytest.mark.parametrize(("operation", "key", "runs"), SMALL)
def test_small_vectors(small, operation, key, runs):
    chosen = of_small(small, operation)
    assert len(chosen) == runs
    for case in chosen:
        got = reduce(key, listed(case["values"]), [case.get("percentile", 50)])
        agree(case, got, [number(case["expected"])])


def listed(values):
    """Return the values of a pixel, written out when all are alike."""
    if isinstance(values, list):
        return values
    return [values.get("constant")] * values["n"]


def test_every_small_vector_is_run_or_left_out_by_a_rule(small):
    runs = sum(number for _, _, number in SMALL) + sum(NESTED.values())
    assert len(small) == 142
    assert sum(case.get("method", "").startswith("odc nearest") for case in small) == 16
    assert runs == 142 - 16
    assert {case["op"] for case in small} == {operation for operation, _, _ in SMALL} | set(NESTED)
    for operation, number_of_cases in NESTED.items():
        assert len(of_small(small, operation)) == number_of_cases


def test_smallest_and_largest_of_small_vectors(small):
    for case in of_small(small, "minMax"):
        agree(
            case, [*reduce("min", case["values"]), *reduce("max", case["values"])], case["expected"]
        )


def test_gaps_are_filled_from_below(small):
    for case in of_small(small, "gap_fill"):
        top, below = case["values"]["a"], case["values"]["b"]
        nodata = case["values"]["nodata"]
        for above, under, expected in zip(top, below, case["expected"]):
            shown = None if above == nodata else above
            agree(case, reduce("last", [under, shown]), [expected])


@pytest.mark.parametrize("axis", [0, 1])
def test_products_of_tables(small, axis):
    [case] = of_small(small, f"product_along_axis{axis}")
    table = case["values"] if axis else list(zip(*case["values"]))
    assert [reduce("product", list(row)) for row in table] == [[n] for n in case["expected"]]


# ---- what Earth Engine's documentation promises --------------------------------------------------

# Topics that are no reducers: tested with the mosaics, the bands and the masks.
ELSEWHERE = {"qualityMosaic", "max with numInputs", "Landsat C2 QA mask"}
PROMISES = {
    "mosaic": [("last", [10, 20, None], 20), ("last", [10, None, None], 10)],
    "mode": [("mode", [7, 7, 5, 5], 5), ("mode", [3, 1, 3], 3)],
    "count": [("count", [4, None, 4], 2), ("count", [None, None], NAN)],
    "median": [("median", [None, 9, 1, 3], 3), ("median", [1, 3], 2)],
    "reduce": [],
    "minMax": [("min", [4, None, -1], -1), ("max", [4, None, -1], 4)],
    "percentile": [],
    "stdDev / sampleStdDev": [("stdDev", [1, 3], 1), ("sampleStdDev", [1, 3], math.sqrt(2))],
    "count reducer": [("count", [0, None, 0], 2), ("variety", [1, 1, None, 3], 2)],
    "first/last": [("first", [None, 2, 3, None], 2), ("last", [None, 2, 3, None], 3)],
    "anyNonZero/allNonZero": [
        ("any", [0, None, 5], 1),
        ("any", [0, None], 0),
        ("all", [2, None, 5], 1),
        ("all", [2, 0], 0),
    ],
    "weights": [("mean", [6, None, 2], 4), ("sum", [6, None, 2], 8)],
}


def test_every_topic_of_the_documentation_is_known(contracts):
    assert len(contracts) == 16
    assert {contract["topic"] for contract in contracts} == set(PROMISES) | ELSEWHERE


@pytest.mark.parametrize("topic", PROMISES)
def test_reducers_keep_the_promises_of_earth_engine(contracts, topic):
    assert topic in {contract["topic"] for contract in contracts}
    for key, values, expected in PROMISES[topic]:
        if key in REDUCERS:  # the twins see to it that new ones are tested
            got = reduce(key, values)
            assert got == pytest.approx([expected], nan_ok=True), (key, values)


def test_percentiles_0_50_and_100_are_minimum_median_and_maximum(contracts):
    [contract] = [contract for contract in contracts if contract["topic"] == "percentile"]
    assert "outputs named p0, p50, and p100 with the min, median, and max" in contract["quote"]
    options = ReducerOptions(percentiles=(0.0, 50.0, 100.0))
    assert REDUCERS["percentile"].output_names(options) == ("p0", "p50", "p100")
    values = [8, 1, None, 5, 2]
    assert reduce("percentile", values, options.percentiles) == [1, 3.5, 8]
    assert [reduce(key, values) for key in ("min", "median", "max")] == [[1], [3.5], [8]]


def test_output_bands_end_in_the_name_of_the_reducer(contracts):
    [contract] = [contract for contract in contracts if contract["topic"] == "reduce"]
    assert "B1_median" in contract["quote"]
    for key in ("median", "min", "max", "first", "last", "count", "mean", "mode", "stdDev"):
        assert REDUCERS[key].output_names(ReducerOptions()) == (key,)
