# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import ast
import dataclasses
import math
import operator
import pickle
import random
import re

import numpy as np
import pytest
from image_collections.engine.errors import BandNotFoundError, ExpressionError
from image_collections.engine.expression import FUNCTIONS, parse
from image_collections.engine.expression.tree import STRIP
from image_collections.tests.support.effort import within

pytestmark = pytest.mark.filterwarnings("error")

NAN, INF = math.nan, math.inf


def compute(text, valid=None, **values):
    """Return a list with None for masked."""
    values = {name: np.asarray(array) for name, array in values.items()}
    valid = dict.fromkeys(values) if valid is None else valid
    numbers, shown = parse(text).evaluate(values, valid)
    assert numbers.dtype == np.float64
    assert shown.dtype == np.bool_
    assert numbers.shape == shown.shape
    assert not numbers[~shown].any()
    return [number if good else None for number, good in zip(numbers.tolist(), shown.tolist())]


def constant(text):
    """Return the value of an expression without bands, None when masked."""
    number, shown = parse(text).evaluate({}, {})
    assert number.shape == shown.shape == ()
    return float(number) if shown else None


def refusal(text):
    with pytest.raises(ExpressionError) as caught:
        parse(text)
    sentence = str(caught.value)
    assert sentence.startswith("The ")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 210
    return sentence


# ---- the language -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1", 1),
        ("1.5", 1.5),
        (".5", 0.5),
        ("5.", 5),
        ("1e3", 1000),
        ("1E-3", 0.001),
        ("1.5e+2", 150),
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("7 - 2 - 1", 4),
        ("16 / 4 / 2", 2),
        ("8 / 4 * 2", 4),
        ("2 ** 3 ** 2", 512),
        ("-2 ** 2", -4),
        ("2 ** -1", 0.5),
        ("2 ** -1 * 4", 2),
        ("2 ** - 2 ** 1", 0.25),
        ("- - 3", 3),
        ("+3 - -2", 5),
        ("-3 * -2", 6),
        ("1 < 2", 1),
        ("2 <= 1", 0),
        ("2 > 1", 1),
        ("1 >= 1", 1),
        ("1 == 2", 0),
        ("1 != 2", 1),
        ("1 + 1 == 2", 1),
        ("(1 < 2) + (3 < 4)", 2),
        ("(1 < 2) - (3 < 4)", 0),
        ("-(1 < 2)", -1),
        ("abs(1 < 2)", 1),
        ("(1 < 2) ** 2", 1),
        ("not 0", 1),
        ("not 5", 0),
        ("not not 5", 1),
        ("not 1 == 2", 1),
        ("2 and -3", 1),
        ("2 and 0", 0),
        ("0 or 0.1", 1),
        ("0 or 0", 0),
        ("1 or 0 and 0", 1),
        ("(1 or 0) and 0", 0),
        ("not 0 and not 1 or 1 < 2", 1),
        ("abs(-3)", 3),
        ("sqrt(9)", 3),
        ("exp(0)", 1),
        ("log(exp(1))", 1),
        ("min(3, 1, 2)", 1),
        ("max(3, 1 + 4, 2)", 5),
        ("where(1 < 2, 10, 20)", 10),
        ("where(0, 10, 20)", 20),
        ("where(-0.5, 10, 20)", 10),
        ("1\t+\n1\u00a0", 2),
        ("0 ** 0", 1),
    ],
)
def test_the_value_of_an_expression(text, value):
    assert constant(text) == pytest.approx(value, rel=1e-15)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("(B8 - B4) / (B8 + B4)", ("B8", "B4")),
        ("-MSK_CLDPRB", ("MSK_CLDPRB",)),
        ('"near infrared" * 2', ("near infrared",)),
        ("a + (platform=='landsat-9')", ("a", "platform == 'landsat-9'")),
        ("""2 * ("eo:x"  != 'it''s')""", (""""eo:x" != 'it''s'""",)),
        ('"5 o\'clock" + "a ""b"" c" + """"', ("5 o'clock", 'a "b" c', '"')),
        ('"min" + "and" + "where"', ("min", "and", "where")),
        ('b + "b" + a + B', ("b", "a", "B")),
        ("größe + 植被 + _x1 + é", ("größe", "植被", "_x1", "é")),
        ("nota + android + orb + minimum", ("nota", "android", "orb", "minimum")),
        ("where(c, b, a) ** d", ("c", "b", "a", "d")),
        ("1 + 2", ()),
        ("e1 + 1e1", ("e1",)),
    ],
)
def test_the_bands_of_an_expression(text, names):
    expression = parse(text)
    assert expression.names == names
    assert expression.text == text
    values = {name: np.full(2, number + 1.0) for number, name in enumerate(names)}
    _, shown = expression.evaluate(values, dict.fromkeys(names))
    assert shown.all()


def test_an_expression_is_plain_data():
    expression = parse('where(B8 > 1 and not SCL == 3, -(B8 - "b 4") / 2 ** 2, min(B8, 1))')
    twin = pickle.loads(pickle.dumps(expression))
    assert twin == expression
    assert twin.root == expression.root
    assert hash(twin) == hash(expression)
    assert hash(twin.root) == hash(expression.root)
    assert twin != parse("B8")
    with pytest.raises(dataclasses.FrozenInstanceError):
        expression.text = "B8"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ["empty"]),
        ("  ", ["empty"]),
        ("1 +", ["ends at character 4", "a number, a band name or '('"]),
        ("1 + * 2", ["'*' at character 5", "a number, a band name or '('"]),
        ("* 2", ["'*' at character 1"]),
        ("()", ["')' at character 2", "a number"]),
        ("(1", ["ends at character 3", "')'"]),
        ("1)", ["')' at character 2", "an operator"]),
        ("(1, 2)", ["',' at character 3", "')'"]),
        ("1 2", ["'2' at character 3", "an operator", "double quotes"]),
        ("B 8", ["'8' at character 3", "an operator", "double quotes"]),
        ("2B", ["'B' at character 2", "an operator", "double quotes"]),
        ("1.5.2", ["'.2' at character 4", "an operator"]),
        ("1e", ["'e' at character 2"]),
        ("0x10", ["'x10' at character 2"]),
        ("a < b < c", ["second time", "character 7", "'and'"]),
        ("a == b != c", ["second time", "character 8"]),
        ("1 + not 2", ["'not' at character 5", "parentheses"]),
        ("-not 2", ["'not' at character 2", "parentheses"]),
        ("1 == not 2", ["'not' at character 6", "parentheses"]),
        ("and", ["'and' at character 1"]),
        ("a and", ["ends at character 6"]),
        ("a AND b", ["'AND' at character 3", "small letters"]),
        ("min", ["'('", "min is a function", "double quotes"]),
        ("min + 1", ["'+' at character 5", "double quotes"]),
        ("min(1)", ["min at character 1", "2 or more values", "has 1"]),
        ("max()", ["max at character 1", "has 0"]),
        ("1 + where(1, 2)", ["where at character 5", "takes 3 values", "has 2"]),
        ("where(1, 2, 3, 4)", ["takes 3 values", "has 4"]),
        ("abs(1, 2)", ["takes 1 value and has 2"]),
        ("abs(1,)", ["')' at character 7", "a number"]),
        ("abs(1 2)", ["'2' at character 7", "','"]),
        ("abs(1", ["ends at character 6", "')'"]),
        ("1 + sinh(1)", ["'sinh' at character 5", "abs, sqrt, log, exp, min, max, where, sin"]),
        ("gauss(1, 2, 3)", ["gauss at character 1", "takes 4 values", "has 3"]),
        ("sigmoid(1)", ["takes 3 values"]),
        ("atan2(1)", ["takes 2 values"]),
        ("Min(1, 2)", ["unknown function 'Min'"]),
        ('"min"(1, 2)', ["'(' at character 6", "an operator"]),
        ('1 + "B8', ["double quote at character 5", "not closed"]),
        ('1 + "B8""', ["double quote at character 5", "not closed"]),
        ('""', ["empty name", "character 1"]),
        ("'B8'", ["character 1", "double quotes"]),
        ("2 ^ 2", ["'^' at character 3", "**"]),
        ("a = b", ["'=' at character 3", "=="]),
        ("a && b", ["'&' at character 3", "'and'"]),
        ("B4 * 0,5", ["',' at character 7", "; write decimals with a point, such as 0.5."]),
        ("(B4 * 0,5)", ["',' at character 8", "such as 0.5"]),
        (", 5", ["',' at character 1"]),
        ("a % b", ["'%' at character 3"]),
        ("a // b", ["'/' at character 4"]),
        ("!a", ["'!' at character 1", "'not'"]),
        ("B8 − B4", ["'−' at character 4", "write -"]),
        ("B8@1", ["'@' at character 3", "double quotes"]),
        ("1e999", ["'1e999' at character 1", "too large"]),
        ("1\x00", ["'\\x00' at character 2"]),
        ("\x00", ["'\\x00' at character 1"]),
        ("٣", ["'٣' at character 1"]),
        ("__import__('os')", ['"\'" at character 12', "double quotes"]),
        ("__import__(os)", ["unknown function '__import__'"]),
        ("a.__class__", ["'.' at character 2"]),
        ("(1).real", ["'.' at character 4"]),
        ("lambda: 1", ["':' at character 7"]),
        ("lambda x", ["'x' at character 8"]),
        ("a[0]", ["'[' at character 2"]),
        ("{1}", ["'{' at character 1"]),
        ("a; b", ["';' at character 2"]),
        ("1 if a else 2", ["'if' at character 3"]),
        ("a := 1", ["':' at character 3"]),
        ("f'{a}'", ["character 2"]),
        ("\\", ["'\\\\' at character 1"]),
        ("\ud800", ["'\\ud800' at character 1"]),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(text, words):
    sentence = refusal(text)
    for word in words:
        assert word in sentence


@pytest.mark.parametrize("opening", ["(", "-", "+ ", "not ", "2**", "1+(", "abs(", "min(1,", "-("])
def test_deep_nesting_is_refused_quickly(opening):
    closing = ")" if "(" in opening else ""
    with within(10):
        for depth in (51, 60, 200, 300):
            sentence = refusal((opening * depth + "1" + closing * depth)[:2000])
            assert "nested too deeply" in sentence
        for depth in (1000, 100_000):
            assert re.search("nested too deeply|characters", refusal(opening * depth))


@pytest.mark.parametrize("opening", ["(", "-", "not ", "2**", "abs(", "min(1,"])
def test_fifty_levels_are_allowed(opening):
    closing = ")" * 50 if "(" in opening else ""
    expression = parse(opening * 50 + "B" + closing)
    pickle.loads(pickle.dumps(expression))
    hash(expression.root)
    expression.evaluate({"B": np.ones(3)}, {"B": None})


def test_a_tree_that_grows_to_the_left_is_refused_too():
    expression = "1"
    for _ in range(40):
        expression = f"({expression}**2*2+2<2 and 2 or 2)"
    assert "nested too deeply" in refusal(expression)


def test_long_chains_are_allowed():
    assert constant("+".join(["1"] * 1000)) == 1000
    assert constant("1" + "-1" * 999) == -998
    assert constant("*".join(["1"] * 1000)) == 1
    assert constant(" or ".join(["0"] * 300)) == 0
    assert constant("1" + "*1+1" * 400) == 401
    assert constant(f"max({','.join(str(number) for number in range(500))})") == 499
    pickle.loads(pickle.dumps(parse("+".join(["B"] * 1000))))


def test_long_texts_are_refused():
    assert constant("1" + " " * 1999) == 1
    assert constant("9" * 300) == pytest.approx(1e300)
    assert "2001 characters" in refusal("1" + " " * 2000)
    for part in ("9", "(", "- ", '"', '""', "a", "a+", "not ", "9**", "\x00", "min("):
        with within(5):
            refusal(part * 100_000)
            with pytest.raises(ExpressionError):
                parse((part * 2000)[:2000] + "$")
            with pytest.raises(ExpressionError):
                parse((part * 1999)[:1999] + "$")


def test_random_text_is_read_or_refused_quickly():
    words = [
        *("1", ".5", "a", '"b c"', '"', "(", ")", ",", "+", "-", "*", "**", "/", "<", "==", "!"),
        *("and", "or", "not", "min", "where", "abs", "(", ")", " ", "\n", ".", "'", "é", "\x00"),
    ]
    rng = random.Random(5)
    for _ in range(5000):
        text = " ".join(rng.choices(words, k=rng.randrange(1, 14)))
        with within(1):
            try:
                expression = parse(text)
            except ExpressionError:
                continue
            expression.evaluate(*(dict.fromkeys(expression.names, ok) for ok in (np.ones(2), None)))


def test_huge_powers_are_quick_and_masked():
    with within(5):
        assert constant("9**9**9**9") is None
        assert constant("9**9**9**9 > 5") is None


# ---- functions ----------------------------------------------------------------------------------

ANGLES = [-400.0, -3.2, -1.0, -0.5, -0.0, 0.0, 0.25, 0.5, 1.0, 1.5, 2.5, 3.5, 1e6, 1e-300]


def bell(number, centre, left, right):
    steps = (number - centre) / (left if number < centre else right)
    return math.exp(-0.5 * steps * steps)


def step(number, middle, width):
    try:
        return 1 / (1 + math.exp(-(number - middle) / width))
    except OverflowError:
        return 0.0


FUNCTION_TWINS = {
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "asin": math.asin,
    "acos": math.acos,
    "atan": math.atan,
    "atan2": math.atan2,
    "log10": math.log10,
    "floor": math.floor,
    "ceil": math.ceil,
    "round": round,
    "gauss": bell,
    "sigmoid": step,
    "replace": lambda number, test, value: value if test else number,
}


def wanted_of(function, numbers):
    try:
        return float(function(*numbers))
    except (ValueError, ArithmeticError):
        return None


@pytest.mark.parametrize("name", FUNCTION_TWINS)
def test_functions_are_what_python_computes(name):
    count = FUNCTIONS[name].least
    rng = random.Random(3)
    columns = [[rng.choice(ANGLES) for _ in range(200)] for _ in range(count)]
    if count == 1:
        columns = [ANGLES]
    names = "abcd"[:count]
    found = compute(f"{name}({', '.join(names)})", **dict(zip(names, columns)))
    masked = 0
    for numbers, number in zip(zip(*columns), found):
        wanted = wanted_of(FUNCTION_TWINS[name], numbers)
        masked += wanted is None
        if wanted is None:
            assert number is None, numbers
        else:
            assert number == pytest.approx(wanted, rel=1e-12, abs=1e-15), numbers
    assert masked < len(found) * 0.7


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # A bell may have two widths; the centre itself is 1 whatever they are.
        ("gauss(B, 2, 1, 3)", [math.exp(-0.5 * 4), math.exp(-0.5), 1, math.exp(-0.5 * 4 / 9)]),
        ("sigmoid(B, 1, 0.5)", [1 / (1 + math.exp(2)), 0.5, 0.88079707797788, 0.99752737684337]),
        ("sigmoid(B, 1, -0.5)", [0.88079707797788, 0.5, 0.11920292202212, 0.00247262315663]),
        ("sigmoid(B * 1e6, 5e5, 1)", [0, 1, 1, 1]),
        ("round(B + 0.5)", [0, 2, 2, 4]),
        ("floor(-B / 2)", [0, -1, -1, -2]),
        ("ceil(-B / 2)", [0, 0, -1, -2]),
    ],
)
def test_functions_by_hand(text, values):
    assert compute(text, B=[0.0, 1.0, 2.0, 4.0]) == pytest.approx(values, rel=1e-9)


@pytest.mark.parametrize(
    "text",
    [
        *("asin(2)", "acos(-1.01)", "log10(0)", "log10(-1)", "sin(1/0)", "atan(1/0)", "floor(0/0)"),
        *("round(1/0)", "atan2(1/0, 1)", "atan2(1, 0/0)", "gauss(1, 0, 1, 0)", "gauss(0, 0, 0, 0)"),
        *("gauss(1/0, 0, 1, 1)", "gauss(1, 1/0, 1, 1)", "sigmoid(1, 0, 0)", "sigmoid(1/0, 0, 1)"),
        *("sigmoid(0, 1/0, 1)", "gauss(1, 0, 1, 1/0)", "atan(1/0) > 0", "sigmoid(0, 0, 0)"),
    ],
)
def test_functions_of_what_is_masked_are_masked(text):
    assert constant(text) is None
    assert compute(f"({text}) + B", B=[1.0, 2.0]) == [None, None]


def test_only_the_width_on_its_side_of_a_bell_must_be_valid():
    valid = {"a": None, "l": np.array([True, False, False]), "r": np.array([False, True, False])}
    found = compute("gauss(a, 0, l, r)", valid, a=[-1, 1, 1], l=[1, 1, 1], r=[1, 1, 1])
    assert found == [pytest.approx(math.exp(-0.5))] * 2 + [None]


def test_what_is_masked_replaces_nothing():
    valid = {
        "a": np.array([True, True, True, True, False]),
        "t": np.array([True, True, False, True, True]),
        "b": np.array([True, False, True, True, True]),
    }
    found = compute("replace(a, t, b)", valid, a=[1] * 5, t=[1, 1, 1, 0, 1], b=[3] * 5)
    assert found == [3, 1, 1, 1, None]
    assert compute("replace(B, 1, 1 / 0)", B=[1.0, INF]) == [1, INF]


def test_functions_of_infinite_values():
    band = [INF, -INF, 1.0]
    assert compute("atan(B)", B=band) == pytest.approx([math.pi / 2, -math.pi / 2, math.pi / 4])
    assert compute("floor(B)", B=band) == [INF, -INF, 1]
    assert compute("sin(B)", B=band) == [None, None, pytest.approx(math.sin(1))]
    assert compute("sigmoid(B, 0, 1)", B=band)[:2] == [None, None]


def test_bands_that_are_called_like_later_functions_need_no_quotes():
    assert parse("sin + round * 2").names == ("sin", "round")
    assert parse("sin(sin)").names == ("sin",)
    assert constant("round(2.5)") == 2


# ---- validity -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "1/0",
        "0/0",
        "1/0 > 5",
        "1/0 > 5 or 1",
        "0 and 1/0",
        "not 1/0",
        "1/(1/0)",
        "1/(1e308*10)",
        "1e308*10*0",
        "(1/0)**0",
        "1**(1/0)",
        "(0/0)**0",
        "exp(1000)",
        "exp(1000) > 5",
        "exp(-(1e308*10))",
        "sqrt(-1)",
        "sqrt(-1) > 0",
        "log(0)",
        "log(-1)",
        "1 / log(0)",
        "log(0) < 0",
        "min(log(0), 5)",
        "max(1, -1/0)",
        "min(1/0, 1)",
        "max(0/0, 1)",
        "abs(1/0)",
        "-(1/0)",
        "0 ** -1",
        "(-8) ** (1/3)",
        "1e200 * 1e200",
        "-1e308 - 1e308",
        "where(1/0, 1, 2)",
        "where(1, 1/0, 2)",
        "where(0, 1, 0/0)",
    ],
)
def test_what_is_not_finite_is_masked_for_good(text):
    assert constant(text) is None
    assert compute(f"({text}) + B", B=[1.0, 2.0]) == [None, None]


def test_the_branch_that_is_not_chosen_may_be_masked():
    assert constant("where(1, 1, 1/0)") == 1
    assert constant("where(0, 0/0, 2)") == 2
    assert compute("where(B > 0, log(B), -9)", B=[1, 0, -1]) == [0, -9, -9]


def test_where_takes_the_mask_of_the_branch_it_takes():
    valid = {
        "c": np.array([1, 1, 1, 1, 0, 0], bool),
        "a": np.array([1, 1, 0, 0, 1, 1], bool),
        "b": np.array([1, 0, 1, 0, 1, 1], bool),
    }
    bands = {"c": [1, 1, 0, 0, 1, 0], "a": [1] * 6, "b": [2] * 6}
    assert compute("where(c, a, b)", valid, **bands) == [1, 1, 2, None, None, None]
    only = {**valid, "a": None}
    assert compute("where(c, a, b)", only, **bands) == [1, 1, 2, None, None, None]
    assert compute("where(c, a, 7)", valid, **bands) == [1, 1, 7, 7, None, None]
    assert compute("where(1, a, b)", valid, **bands) == [1, 1, None, None, 1, 1]


@pytest.mark.parametrize(
    "text", ["a+b", "a*b", "a/b", "a**b", "a<b", "a==b", "a and b", "a or b", "min(a,b)", "b-a"]
)
def test_a_result_needs_all_its_operands(text):
    valid = {"a": np.array([True, False, True]), "b": np.array([True, True, False])}
    found = compute(text, valid, a=[1, 1, 1], b=[1, 1, 1])
    assert found[0] is not None
    assert found[1:] == [None, None]


@pytest.mark.parametrize("text", ["B", "+B", "-B", "B > 0", "B == B", "max(B, 0)", "not B", "B**0"])
def test_nan_is_masked(text):
    assert compute(text, B=[NAN, 1.0])[0] is None
    assert compute(text, B=[NAN, 1.0])[1] is not None
    assert compute(text, {"B": np.array([True, False])}, B=[NAN, 1.0]) == [None, None]


def test_infinity_is_a_value_until_it_is_computed_with():
    band = [INF, -INF, 1.0]
    assert compute("B", B=band) == [INF, -INF, 1]
    assert compute("-B", B=band) == [-INF, INF, -1]
    assert compute("abs(B)", B=band) == [INF, INF, 1]
    assert compute("B > 5", B=band) == [1, 0, 0]
    assert compute("min(B, 5)", B=band) == [5, -INF, 1]
    assert compute("where(B > 5, B, 2)", B=band) == [INF, 2, 2]
    assert compute("where(B > 5, B, B + 1)", B=band) == [INF, None, 2]
    assert compute("B + 1", B=band) == [None, None, 2]
    assert compute("B - B", B=band) == [None, None, 0]
    assert compute("1 / B", B=band) == [0, 0, 1]
    assert compute("1 / (B + 0)", B=band) == [None, None, 1]


def test_values_under_a_mask_do_not_matter():
    valid = {"B": np.array([True, False, False, False])}
    assert compute("10 / B", valid, B=[2.0, 0.0, NAN, INF]) == [5, None, None, None]
    assert compute("B", valid, B=[2.0, 3.0, NAN, INF]) == [2, None, None, None]


def test_constants_take_the_shape_of_the_bands():
    for text, band in (("3", "unused"), ("1/0", "unused"), ("3 + 0 * B", "B")):
        numbers, valid = parse(text).evaluate({band: np.ones((2, 3, 4))}, {band: None})
        assert numbers.shape == valid.shape == (2, 3, 4)
        assert numbers.flags.writeable
        assert valid.flags.writeable
        assert (numbers == (0 if text == "1/0" else 3)).all()


@pytest.mark.parametrize("shape", [(), (0,), (5,), (2, 3), (2, 0, 3)])
def test_any_shape(shape):
    values = {"a": np.full(shape, 3, np.uint8), "b": np.full(shape, 1, np.float32)}
    valid = {"a": np.ones(shape, bool), "b": None}
    for text, value in (("a", 3), ("b - a", -2), ("where(a > b, a, 0/0)", 3), ("7", 7)):
        numbers, good = parse(text).evaluate(values, valid)
        assert numbers.shape == good.shape == shape
        assert isinstance(numbers, np.ndarray)
        assert isinstance(good, np.ndarray)
        assert good.all()
        assert (numbers == value).all()


@pytest.mark.parametrize("dtype", [*"bBhHiIlLqQefdg?", ">f4", ">i2"])
def test_any_real_type_is_computed_in_float64(dtype):
    values = {"a": np.array([1, 0, 1], dtype), "b": np.array([0, 1, 1], dtype)}
    for text, wanted in (
        ("a - b", [1, -1, 0]),
        ("a + b", [1, 1, 2]),
        ("(a + 254) * 300", [76500, 76200, 76500]),
        ("-a", [-1, 0, -1]),
        ("a / b", [None, 0, 1]),
        ("a and b", [0, 0, 1]),
        ("a", [1, 0, 1]),
    ):
        assert compute(text, **values) == wanted


def test_strided_bands_give_the_same_bits():
    band = np.random.default_rng(1).uniform(0.1, 9, (60, 70))
    expression = parse("log(B) ** 3 + exp(B) / B ** 0.3")
    whole, _ = expression.evaluate({"B": band}, {"B": None})
    for view in (np.s_[::3, ::7], np.s_[::-1], np.s_[5:6, 3:50]):
        part, _ = expression.evaluate({"B": band[view]}, {"B": None})
        assert (part == whole[view]).all()
    turned, _ = expression.evaluate({"B": band.T}, {"B": None})
    assert (turned == whole.T).all()


@pytest.mark.parametrize(
    "text", ["B", "+B", "-B", "abs(B)", "B + 1", "where(B, B, B)", "min(B, B)"]
)
def test_inputs_stay_as_they_are_and_results_are_new(text):
    for band in (np.array([1.0, 2.0, 4.0]), np.array([1.0, NAN, INF])):
        for mask in (None, np.array([True, True, False])):
            copies = band.copy(), None if mask is None else mask.copy()
            numbers, valid = parse(text).evaluate({"B": band}, {"B": mask})
            assert not np.shares_memory(numbers, band)
            assert mask is None or not np.shares_memory(valid, mask)
            numbers[:], valid[:] = 99, False
            np.testing.assert_array_equal(band, copies[0])
            if mask is not None:
                np.testing.assert_array_equal(mask, copies[1])


def test_many_pixels_give_the_same_bits_as_few():
    size = 3 * STRIP + 17
    rng = np.random.default_rng(2)
    values = {"a": rng.uniform(-1, 9, size).astype(np.float32), "b": rng.integers(0, 99, size)}
    values["a"][STRIP : STRIP + 5] = NAN
    valid = {"a": None, "b": rng.random(size) < 0.9}
    for text in ("log(a) ** 1.7 / b", "where(a > b, a, exp(b / 9))", "a", "b", "2"):
        expression = parse(text)
        whole, shown = expression.evaluate(values, valid)
        for first, last in ((0, 5), (1, STRIP + 2), (STRIP - 1, STRIP + 9), (7, size - 1)):
            part = np.s_[first:last]
            some = {name: array[part] for name, array in values.items()}
            numbers, good = expression.evaluate(some, {"a": None, "b": valid["b"][part]})
            assert (numbers == whole[part]).all()
            assert (good == shown[part]).all()


def test_read_only_bands_are_enough():
    band, mask = np.array([1.0, NAN]), np.array([True, True])
    band.flags.writeable = mask.flags.writeable = False
    numbers, valid = parse("B * 2").evaluate({"B": band}, {"B": mask})
    assert numbers.tolist() == [2, 0]
    assert valid.tolist() == [True, False]


def test_bands_that_cannot_be_used():
    with pytest.raises(BandNotFoundError, match="'B9'"):
        parse("B8 + B9").evaluate({"B8": np.ones(2)}, {"B8": None})
    with pytest.raises(ExpressionError, match="complex"):
        parse("B8").evaluate({"B8": np.ones(2, complex)}, {"B8": None})
    with pytest.raises(ValueError, match="shape"):
        parse("a + b").evaluate({"a": np.ones(2), "b": np.ones(1)}, {"a": None, "b": None})
    with pytest.raises(ValueError, match="shape"):
        parse("a").evaluate({"a": np.ones(2)}, {"a": np.ones(1, bool)})


# ---- against a slow twin ------------------------------------------------------------------------


class Masked(Exception):  # noqa: N818
    """The twin's word for a value that is not there."""


class Close(Exception):  # noqa: N818
    """Two numbers differ by so little that the last bits of libm decide."""


def finite(number):
    if not math.isfinite(number):
        raise Masked
    return number


def guarded(function):
    def call(*numbers):
        try:
            return finite(function(*numbers))
        except (ArithmeticError, ValueError):
            raise Masked from None

    return call


def compared(function):
    def call(left, right):
        if left != right and math.isclose(left, right, rel_tol=1e-9, abs_tol=1e-300):
            raise Close
        return float(function(left, right))

    return call


def truth(number):
    if 0 < abs(number) < 1e-9:
        raise Close
    return number != 0


TWIN = {
    ast.Add: guarded(operator.add),
    ast.Sub: guarded(operator.sub),
    ast.Mult: guarded(operator.mul),
    ast.Div: guarded(operator.truediv),
    ast.Pow: guarded(math.pow),
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
    ast.Not: lambda number: float(not truth(number)),
    ast.Lt: compared(operator.lt),
    ast.LtE: compared(operator.le),
    ast.Gt: compared(operator.gt),
    ast.GtE: compared(operator.ge),
    ast.Eq: compared(operator.eq),
    ast.NotEq: compared(operator.ne),
    "abs": abs,
    "sqrt": guarded(math.sqrt),
    "log": guarded(math.log),
    "exp": guarded(math.exp),
    "min": min,
    "max": max,
}


def twin(node, bands):
    """Compute one pixel from Python's own reading of the text; `bands` has None for masked."""
    if isinstance(node, ast.Constant):
        return float(node.value)
    if isinstance(node, ast.Name):
        if bands[node.id] is None:
            raise Masked
        return bands[node.id]
    if isinstance(node, ast.UnaryOp):
        return TWIN[type(node.op)](twin(node.operand, bands))
    if isinstance(node, ast.BinOp):
        return TWIN[type(node.op)](*both(node.left, node.right, bands))
    if isinstance(node, ast.Compare):
        return TWIN[type(node.ops[0])](*both(node.left, node.comparators[0], bands))
    if isinstance(node, ast.BoolOp):
        numbers = every(node.values, bands)
        function = all if isinstance(node.op, ast.And) else any
        return float(function([truth(number) for number in numbers]))
    name = node.func.id
    if name == "where":
        chosen = 1 if truth(twin(node.args[0], bands)) else 2
        return twin(node.args[chosen], bands)
    return float(TWIN[name](*every(node.args, bands)))


def every(nodes, bands):
    return [twin(node, bands) for node in nodes]


def both(left, right, bands):
    return every((left, right), bands)


def random_text(rng, depth):
    """Return random text, mostly without parentheses, so that the binding decides."""
    if depth == 0:
        return rng.choice(["a", "b", "c", "d", "0", "1", "2", "3", "0.5", "1e2"])

    def part():
        text = random_text(rng, rng.randrange(depth))
        return f"({text})" if rng.random() < 0.3 else text

    kind = rng.random()
    if kind < 0.55:
        symbol = rng.choice(["+", "-", "*", "/", "+", "-", "*", "/", "**", "and", "or", "<", "=="])
        return f"{part()} {symbol} {part()}"
    if kind < 0.65:
        return f"{part()} {rng.choice(['<', '<=', '>', '>=', '==', '!='])} {part()}"
    if kind < 0.8:
        return f"{rng.choice(['-', '-', '+', 'not '])}{part()}"
    name = rng.choice(["abs", "sqrt", "log", "exp", "min", "max", "where", "where"])
    count = {"min": rng.randrange(2, 5), "max": rng.randrange(2, 5), "where": 3}.get(name, 1)
    return f"{name}({', '.join(part() for _ in range(count))})"


def reading_of_python(text):
    """Return Python's tree, None when Python refuses the text or it compares in a chain."""
    try:
        tree = ast.parse(text, mode="eval").body
    except SyntaxError:
        return None
    chained = any(isinstance(node, ast.Compare) and len(node.ops) > 1 for node in ast.walk(tree))
    return None if chained else tree


@pytest.mark.parametrize("seed", range(8))
def test_random_expressions_are_what_a_slow_twin_computes(seed):
    rng = random.Random(seed)
    size = 24
    read = close = good = 0
    for _ in range(400):
        text = random_text(rng, rng.randrange(1, 6))
        tree = reading_of_python(text)
        if tree is None:
            refusal(text)
            continue
        read += 1
        values = {
            "a": np.array([rng.choice([-2, -1, 0, 1, 2, 5]) for _ in range(size)], np.int16),
            "b": np.array([rng.choice([0, 1, 3, 250]) for _ in range(size)], np.uint8),
            "c": np.array([rng.choice([NAN, 0.5, -3, 0, 1e30]) for _ in range(size)], np.float32),
            "d": np.array([rng.uniform(-4, 4) for _ in range(size)]),
        }
        valid = {
            "a": None,
            "b": np.array([rng.random() < 0.8 for _ in range(size)]),
            "c": None,
            "d": np.array([rng.random() < 0.9 for _ in range(size)]),
        }
        numbers, shown = parse(text).evaluate(values, valid)
        numbers, shown = np.broadcast_to(numbers, size), np.broadcast_to(shown, size)
        for pixel in range(size):
            bands = {}
            for name, array in values.items():
                masked = valid[name] is not None and not valid[name][pixel]
                number = float(array[pixel])
                bands[name] = None if masked or math.isnan(number) else number
            try:
                wanted = twin(tree, bands)
            except Masked:
                wanted = None
            except Close:
                close += 1
                continue
            if wanted is None:
                assert not shown[pixel], (text, bands)
                assert numbers[pixel] == 0
                continue
            good += 1
            assert shown[pixel], (text, bands)
            assert math.isclose(numbers[pixel], wanted, rel_tol=1e-6, abs_tol=1e-9), (text, bands)
    assert read > 200
    assert good > 2000
    assert close < 400
