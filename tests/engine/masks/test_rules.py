# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Mask rules: which numbers they mask, and what is said of those that cannot be read."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.masks import REASONS, parse_rules
from image_collections.tests.support.effort import within

VALUES = range(-600, 1200)

# A rule, its band, and whether a whole number is masked.
RULES = [
    ("SCL in 3", "SCL", lambda v: v == 3),
    ("SCL in 3,8,9,10", "SCL", lambda v: v in (3, 8, 9, 10)),
    ("SCL in 8-10", "SCL", lambda v: v in (8, 9, 10)),
    ("SCL in 3,8-10,250-999", "SCL", lambda v: v in (3, 8, 9, 10) or 250 <= v <= 999),
    ("SCL in 7-7", "SCL", lambda v: v == 7),
    ("SCL not in 4,5,6", "SCL", lambda v: v not in (4, 5, 6)),
    ("SCL not in 4-6,11", "SCL", lambda v: v not in (4, 5, 6, 11)),
    ("d in -5,-3,0", "d", lambda v: v in (-5, -3, 0)),
    ("d in -3-2", "d", lambda v: -3 <= v <= 2),
    ("d not in -3-2", "d", lambda v: not -3 <= v <= 2),
    ("P > 40", "P", lambda v: v > 40),
    ("P >= 40", "P", lambda v: v >= 40),
    ("P < -3", "P", lambda v: v < -3),
    ("P <= -3", "P", lambda v: v <= -3),
    ("P == 7", "P", lambda v: v == 7),
    ("P = 7", "P", lambda v: v == 7),
    ("P != 7", "P", lambda v: v != 7),
    ("P > 2.5", "P", lambda v: v >= 3),
    ("P == 2.5", "P", lambda v: False),
    ("P > -0.5", "P", lambda v: v >= 0),
    ("QA bits 0", "QA", lambda v: bit(v, 0)),
    ("QA bits 1,3,4", "QA", lambda v: bit(v, 1) or bit(v, 3) or bit(v, 4)),
    ("QA bits 1-3", "QA", lambda v: bit(v, 1) or bit(v, 2) or bit(v, 3)),
    ("QA bits 1-2,5", "QA", lambda v: bit(v, 1) or bit(v, 2) or bit(v, 5)),
    ("QA bits 9", "QA", lambda v: bit(v, 9)),
    ("QA bits 5 == 0", "QA", lambda v: not bit(v, 5)),
    ("QA bits 5 = 1", "QA", lambda v: bit(v, 5)),
    ("QA bits 7-8 == 3", "QA", lambda v: bit(v, 7) and bit(v, 8)),
    ("QA bits 7-8 != 0", "QA", lambda v: bit(v, 7) or bit(v, 8)),
    ("QA bits 7-8 >= 2", "QA", lambda v: bit(v, 8)),
    ("QA bits 0-1 in 1,2", "QA", lambda v: bit(v, 0) != bit(v, 1)),
    ("QA bits 0-1 not in 0,3", "QA", lambda v: bit(v, 0) != bit(v, 1)),
    ("QA bits 2-4 in 5-7", "QA", lambda v: bit(v, 4) and (bit(v, 3) or bit(v, 2))),
]


def bit(value, place):
    """Return a bit of a whole number; negative ones have ones without end."""
    return value // 2**place % 2 == 1


def only(text):
    (rule,) = parse_rules(text)
    return rule


def refused(text):
    """Return the sentence with which a text is refused."""
    with pytest.raises(InvalidOptionError) as caught:
        parse_rules(text)
    message = str(caught.value)
    assert message.startswith("The mask rule")
    assert message.endswith(".")
    assert "\n" not in message
    return message


@pytest.mark.parametrize(("text", "band", "expected"), RULES, ids=[rule[0] for rule in RULES])
def test_a_rule_masks_what_it_says(text, band, expected):
    rule = only(text)
    assert (rule.band, rule.reason) == (band, "rule")
    masked = rule.masked(np.array(VALUES, "int16"))
    assert masked.dtype == bool
    wrong = [v for v, out in zip(VALUES, masked.tolist()) if out != bool(expected(v))]
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("p > 0.35", [0.5, 0.75]),
        ("p >= 0.5", [0.5, 0.75]),
        ("p < -1.25", [-1.5]),
        ("p in 0.25,-1.5", [-1.5, 0.25]),
        ("p in -1.5-0", [-1.5, -1.25, 0.0]),
        ("p not in 0.25,0.5,0.75", [-1.5, -1.25, 0.0]),
        ("p == 0.75", [0.75]),
    ],
)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_decimals_are_compared(text, masked, dtype):
    values = np.array([-1.5, -1.25, 0.0, 0.25, 0.5, 0.75], dtype)
    assert values[only(text).masked(values)].tolist() == masked


def test_nan_is_masked_and_infinity_is_a_number():
    values = np.array([np.nan, np.inf, -np.inf, 1.0])
    assert only("p > 40").masked(values).tolist() == [True, True, False, False]
    assert only("p < 40").masked(values).tolist() == [True, False, True, True]
    assert only("p in 1").masked(values).tolist() == [True, False, False, True]


@pytest.mark.parametrize(
    "text",
    ["p > 0", "p < 0", "p != 1", "p == 1", "p in 1-9", "p not in 1", "p bits 1", "p bits 0-1 == 0"],
)
@pytest.mark.parametrize("keep", ["", "keep "])
def test_nan_is_masked_by_every_rule(text, keep):
    for dtype in ("float32", "float64"):
        assert only(keep + text).masked(np.array([np.nan, np.nan], dtype)).all()


@pytest.mark.parametrize(("text", "band", "expected"), RULES, ids=[rule[0] for rule in RULES])
def test_keep_masks_the_rest(text, band, expected):
    rule = only(f"keep {text}")
    assert (rule.band, rule.keep) == (band, True)
    for dtype in ("int16", "float32"):
        masked = rule.masked(np.array(VALUES, dtype)).tolist()
        assert [v for v, out in zip(VALUES, masked) if out == bool(expected(v))] == []


@pytest.mark.parametrize("text", ["keep > 40", "keep in 1", "keep bits 3", '"keep" > 40'])
def test_a_band_may_be_called_keep(text):
    assert (only(text).band, only(text).keep) == ("keep", False)
    assert (only(f"keep {text}").band, only(f"keep {text}").keep) == ("keep", True)


@pytest.mark.parametrize("rule", RULES, ids=[rule[0] for rule in RULES])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_whole_numbers_in_floats_are_whole(rule, dtype):
    """Also their bits: stacks have one type for all bands."""
    text, _, expected = rule
    masked = only(text).masked(np.array(VALUES, dtype)).tolist()
    assert [v for v, out in zip(VALUES, masked) if out != bool(expected(v))] == []


def test_what_is_no_whole_number_has_no_bits():
    values = np.array([np.inf, -np.inf, 1e30, 8.0])
    assert only("a bits 3").masked(values).tolist() == [True] * 4
    assert only("keep a bits 3").masked(values).tolist() == [True, True, True, False]


def test_the_shape_of_an_array_is_kept_and_its_numbers_too():
    values = np.arange(12, dtype="uint8").reshape(3, 4)
    masked = only("SCL in 1,6").masked(values)
    expected = [[False, True, False, False], [False, False, True, False], [False] * 4]
    assert masked.tolist() == expected
    assert values.tolist() == np.arange(12).reshape(3, 4).tolist()
    assert only("SCL bits 1").masked(values[:0]).shape == (0, 4)


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ('"cloud prob" > 40', "cloud prob"),
        ('"S2-L2A-SCL" in 41-99', "S2-L2A-SCL"),
        ("S2-L2A-SCL >= 41", "S2-L2A-SCL"),
        ('"a;b" > 40', "a;b"),
        ('"bits" > 40', "bits"),
        ('"not in">40', "not in"),
        ('"x > 3" > 40', "x > 3"),
        ("wolkenähnlich > 40", "wolkenähnlich"),
        ("B8A>40", "B8A"),
        ("in > 40", "in"),
        ("band.1 > 40", "band.1"),
    ],
)
def test_a_band_may_have_any_name(text, band):
    rule = only(text)
    assert rule.band == band
    assert rule.masked(np.array([40, 41, 60])).tolist() == [False, True, True]


@pytest.mark.parametrize(
    "text",
    [
        "SCL in 3,8-10",
        "  SCL   in   3 , 8-10  ",
        "\tSCL\tin\n3 ,\n8-10",
        "SCL in 3,8-10;",
        " ; ;SCL in 3,8-10 ; ",
    ],
)
def test_spaces_and_empty_parts_do_not_matter(text):
    rule = only(text)
    assert rule.band == "SCL"
    assert np.flatnonzero(rule.masked(np.arange(20))).tolist() == [3, 8, 9, 10]


def test_a_double_negation_is_read_across_spaces():
    assert np.flatnonzero(only("SCL not   in 1").masked(np.arange(4))).tolist() == [0, 2, 3]


def test_several_rules_are_joined_by_semicolons():
    rules = parse_rules('SCL in 3,8; QA bits 1,3 ;"a;b" > 4;P not in 0-9')
    assert [rule.band for rule in rules] == ["SCL", "QA", "a;b", "P"]
    found = [np.flatnonzero(rule.masked(np.arange(12))).tolist() for rule in rules]
    assert found == [[3, 8], [2, 3, 6, 7, 8, 9, 10, 11], [5, 6, 7, 8, 9, 10, 11], [10, 11]]


# Types


INTEGERS = ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"]


@pytest.mark.parametrize("dtype", INTEGERS)
def test_the_ends_of_every_integer_type_are_compared_exactly(dtype):
    low, high = int(np.iinfo(dtype).min), int(np.iinfo(dtype).max)
    high = min(high, 2**63 - 1)
    numbers = [low, low + 1, 0, 1, 100, high - 1, high]
    values = np.array(numbers, dtype)
    for text, expected in (
        (f"a in {low}", lambda v: v == low),
        (f"a in {high}", lambda v: v == high),
        (f"a not in {low},{high}", lambda v: v not in (low, high)),
        (f"a == {high - 1}", lambda v: v == high - 1),
        (f"a > {high - 1}", lambda v: v > high - 1),
        (f"a <= {low}", lambda v: v <= low),
        (f"a < {high}", lambda v: v < high),
        (f"a in {low + 1}-{high - 1}", lambda v: low < v < high),
    ):
        assert only(text).masked(values).tolist() == [expected(v) for v in numbers], text


@pytest.mark.parametrize("dtype", INTEGERS)
def test_rules_may_name_numbers_that_the_type_cannot_hold(dtype):
    low, high = int(np.iinfo(dtype).min), int(np.iinfo(dtype).max)
    values = np.array([low, 0, high], dtype)
    for text, expected in (
        ("a in -10000000000", lambda v: False),
        ("a == 70000", lambda v: False),
        ("a in 5-70000", lambda v: 5 <= v <= 70000),
        ("a in -99999-5", lambda v: -99999 <= v <= 5),
        ("a > -10000000000", lambda v: v > -10_000_000_000),
        ("a < 10000000000", lambda v: v < 10_000_000_000),
    ):
        assert only(text).masked(values).tolist() == [expected(v) for v in (low, 0, high)], text


@pytest.mark.parametrize("dtype", INTEGERS)
def test_bits_of_every_integer_type(dtype):
    low, high = int(np.iinfo(dtype).min), int(np.iinfo(dtype).max)
    numbers = [low, 0, 1, 2, 5, 64, 100, high - 1, high]
    values = np.array(numbers, dtype)
    for place in range(32):
        expected = [bit(v, place) for v in numbers]
        assert only(f"a bits {place}").masked(values).tolist() == expected
        assert only(f"a bits {place} == 1").masked(values).tolist() == expected
    field = [v // 4 % 8 in (1, 5) for v in numbers]
    assert only("a bits 2-4 in 1,5").masked(values).tolist() == field
    everything = [v % 2**32 == 2**32 - 1 for v in numbers]
    assert only("a bits 0-31 == 4294967295").masked(values).tolist() == everything


@pytest.mark.parametrize(
    "text", ["QA bits 3", "QA bits 1,3", "QA bits 7-8 == 3", "QA bits 0-1 in 1"]
)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_bits_of_decimals_are_refused(text, dtype):
    with pytest.raises(
        InvalidOptionError, match=r"^The mask rule 'QA bits.*'QA' holds decimals\.$"
    ):
        only(text).masked(np.array([1.0, 8.5], dtype))


# Rules that cannot be read


@pytest.mark.parametrize("text", ["", "  ", ";", " ; ;\t"])
def test_an_empty_rule_is_said_to_be_empty(text):
    assert "is empty" in refused(text)


@pytest.mark.parametrize("part", ["CLD > 0,5", "keep CLD <= -0,5", "CLD=0,5"])
def test_a_decimal_comma_is_told(part):
    words = "write decimals with a point, such as 0.5."
    assert refused(f"SCL in 3; {part}") == f"The mask rule '{part}' cannot be read; {words}"


@pytest.mark.parametrize(
    "part",
    [
        "SCL",
        "3",
        "SCL in",
        "in 3",
        "SCL in a",
        "SCL is 3",
        "SCL IN 3",
        "SCL in 3,,4",
        "SCL in 3,",
        "SCL in ,3",
        "SCL in 3 4",
        "SCL in (3,4)",
        "SCL in 3..5",
        "SCL not 3",
        "SCL.in 3",
        "SCL-bits 3",
        "SCL > ",
        "> 40",
        "SCL > > 4",
        "SCL > 4 and SCL < 6",
        "SCL = 3 = 4",
        "SCL => 4",
        "SCL > four",
        "SCL > 1e5",
        "SCL > nan",
        "SCL > --4",
        "SCL bits",
        "SCL bits a",
        "SCL bits -1",
        "SCL bits 1.5",
        "SCL bits 7-8 ==",
        "SCL bits 7-8 in",
        "SCL & 3",
        '"SCL in 3',
        '"" in 3',
        'SCL "in" 3',
        "SCL == ٣ or 4",
        "__import__('os') == 3 or",
    ],
)
def test_a_rule_that_cannot_be_read_is_shown(part):
    assert f"'{part.strip()}' cannot be read" in refused(part)
    # Also among others, which are not shown.
    assert f"rule '{part.strip()}' cannot" in refused(f"SCL in 3; {part} ;")


def test_the_part_that_is_wrong_is_shown_without_the_others():
    message = refused("SCL in 3; B4 >; QA bits 1")
    assert message.startswith("The mask rule 'B4 >' cannot be read; write for example ")


@pytest.mark.parametrize(
    "part", ["SCL bits 32", "SCL bits 1,40", "SCL bits 8-7", "SCL bits 0-99 == 1"]
)
def test_bits_that_do_not_exist_are_named(part):
    message = refused(part)
    assert f"'{part}'" in message
    assert "bits are 0 to 31" in message


def test_single_bits_are_not_compared():
    assert "'SCL bits 1,3 == 1' compares single bits" in refused("SCL bits 1,3 == 1")


@pytest.mark.parametrize("part", ["SCL in 10-8", "SCL in 1,2-1", "SCL not in 3--3", "d in 2-0"])
def test_a_range_that_ends_before_it_starts_is_refused(part):
    # Unseen, it would mask nothing, or everything.
    assert f"'{part}'" in refused(part)


@pytest.mark.parametrize(
    "text",
    [
        "(" * 999,
        "(" * 400 + "SCL in 3" + ")" * 400,
        "a" * 1000,
        "SCL in " + "1," * 490,
        "SCL in " + "1-1" * 300,
        "SCL in" + " " * 990 + "x",
        " " * 999 + "x",
        "SCL bits " + "1 ," * 320,
        "SCL bits 1" + " ,1" * 320 + "x",
        "SCL not" + " " * 980 + "on",
        "-" * 1000,
        '"' * 999,
        '"' + "a" * 500 + '"' + "b" * 490,
        "SCL in 3 ;" * 99 + '"',
        "=<>!" * 250,
        "9" * 1000 + " in",
        "SCL > " + "9" * 900 + "x",
        "SCL\x00in 3",
    ],
    ids=range(18),
)
def test_hostile_text_is_refused_at_once(text):
    with within(2):
        refused(text)


def test_a_text_without_end_is_not_even_looked_at():
    with within(2):
        message = refused("SCL in 3;" * 1_000_000)
    assert "9000000 characters; 1000 are allowed" in message


def test_many_rules_and_long_numbers_are_quick():
    with within(5):
        assert len(parse_rules("a in 1;" * 140)) == 140
        rule = only("a > " + "9" * 900)
        assert rule.masked(np.array([0, 255], "uint8")).tolist() == [False, False]
        ones = only("a in " + ",".join("1" * 330))
        assert ones.masked(np.arange(3)).tolist() == [False, True, False]


def test_reasons_keep_their_codes():
    assert REASONS == (
        "nodata",
        "fill",
        "saturated",
        "cloud",
        "shadow",
        "cirrus",
        "haze",
        "adjacent",
        "snow",
        "rule",
        "buffer",
        "layover",
        "radar_shadow",
    )
