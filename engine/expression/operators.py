# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Operators and functions of expressions: what they do with values and their validity."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Operand:
    """Values on the way: float64 or bool, 0-d for constants; `valid` is None when all are.

    `is_checked` is False while an infinite or NaN result may still count as valid. Such results
    stay infinite or NaN through + - * and as a numerator, so one check does for several steps.
    """

    values: NDArray[Any]
    valid: NDArray[np.bool_] | None = None
    is_checked: bool = True

    def checked(self) -> Operand:
        """Return the same with every result that is not finite masked."""
        if self.is_checked:
            return self
        finite = np.isfinite(self.values)
        if finite.all():
            return Operand(self.values, self.valid)
        return Operand(self.values, both_valid(self.valid, finite))

    def numbers(self) -> NDArray[np.float64]:
        """Return the values for arithmetic, with 1 and 0 for true and false."""
        return np.asarray(self.values, dtype=np.float64)

    def truth(self) -> NDArray[np.bool_]:
        """Return which values are not zero."""
        if self.values.dtype == np.bool_:
            return self.values
        return np.asarray(self.values != 0)


def both_valid(
    first: NDArray[np.bool_] | None, second: NDArray[np.bool_] | None
) -> NDArray[np.bool_] | None:
    """Return where both are valid; None when that is everywhere."""
    if first is None or first is second:
        return second
    return first if second is None else np.asarray(first & second)


Binary = Callable[[Operand, Operand], Operand]


def _arithmetic(ufunc: np.ufunc) -> Binary:
    """Make an operator of which no result that is not finite ever becomes finite again."""

    def compute(left: Operand, right: Operand) -> Operand:
        values = np.asarray(ufunc(left.numbers(), right.numbers()))
        return Operand(values, both_valid(left.valid, right.valid), is_checked=False)

    return compute


def _divide(left: Operand, right: Operand) -> Operand:
    # Anything divided by infinity is 0, which would hide that the divisor is masked.
    return _DIVISION(left, right.checked())


def _power(left: Operand, right: Operand) -> Operand:
    left, right = left.checked(), right.checked()
    if right.values.ndim == 0 and right.values == 2:
        values = np.square(left.numbers())
    else:
        values = np.power(left.numbers(), right.numbers())
    return Operand(np.asarray(values), both_valid(left.valid, right.valid), is_checked=False)


def _comparison(ufunc: np.ufunc) -> Binary:
    def compute(left: Operand, right: Operand) -> Operand:
        left, right = left.checked(), right.checked()
        values = np.asarray(ufunc(left.numbers(), right.numbers()))
        return Operand(values, both_valid(left.valid, right.valid))

    return compute


def _logic(ufunc: np.ufunc) -> Binary:
    def compute(left: Operand, right: Operand) -> Operand:
        left, right = left.checked(), right.checked()
        values = np.asarray(ufunc(left.truth(), right.truth()))
        return Operand(values, both_valid(left.valid, right.valid))

    return compute


def _not(operand: Operand) -> Operand:
    operand = operand.checked()
    return Operand(np.asarray(np.logical_not(operand.truth())), operand.valid)


def _sign(ufunc: np.ufunc) -> Callable[[Operand], Operand]:
    """Make a function that leaves finite values finite and the others not."""

    def compute(operand: Operand) -> Operand:
        values = np.asarray(ufunc(operand.numbers()))
        return Operand(values, operand.valid, operand.is_checked)

    return compute


def _curve(ufunc: np.ufunc) -> Callable[[Operand], Operand]:
    """Make a function that has no finite value in some places."""

    def compute(operand: Operand) -> Operand:
        operand = operand.checked()
        return Operand(np.asarray(ufunc(operand.numbers())), operand.valid, is_checked=False)

    return compute


def _extreme(ufunc: np.ufunc) -> Callable[..., Operand]:
    choose = _comparison(ufunc)

    def compute(*operands: Operand) -> Operand:
        result = operands[0]
        for operand in operands[1:]:
            result = choose(result, operand)
        return result

    return compute


def _where(condition: Operand, chosen: Operand, other: Operand) -> Operand:
    condition, chosen, other = condition.checked(), chosen.checked(), other.checked()
    truth = condition.truth()
    values = np.where(truth, chosen.numbers(), other.numbers())
    valid = condition.valid
    if chosen.valid is not None or other.valid is not None:
        if_true = True if chosen.valid is None else chosen.valid
        if_false = True if other.valid is None else other.valid
        valid = both_valid(valid, np.where(truth, if_true, if_false))
    return Operand(values, valid)


def _replace(number: Operand, condition: Operand, chosen: Operand) -> Operand:
    """Return a number, or what is chosen where a condition holds and both of these are valid."""
    number, condition, chosen = number.checked(), condition.checked(), chosen.checked()
    taken = condition.truth()
    for valid in (condition.valid, chosen.valid, number.valid):
        if valid is not None:
            taken = taken & valid
    return Operand(np.where(taken, chosen.numbers(), number.numbers()), number.valid)


_DIVISION = _arithmetic(np.divide)
_SUBTRACT = _arithmetic(np.subtract)
_LESS = _comparison(np.less)

OR, AND, NOT, COMPARE, ADD, MULTIPLY, SIGN, POWER = range(1, 9)


@dataclass(frozen=True)
class Operator:
    """A sign between two values."""

    level: int  # how tightly it binds
    compute: Binary


OPERATORS: dict[str, Operator] = {
    "or": Operator(OR, _logic(np.logical_or)),
    "and": Operator(AND, _logic(np.logical_and)),
    "<": Operator(COMPARE, _comparison(np.less)),
    "<=": Operator(COMPARE, _comparison(np.less_equal)),
    ">": Operator(COMPARE, _comparison(np.greater)),
    ">=": Operator(COMPARE, _comparison(np.greater_equal)),
    "==": Operator(COMPARE, _comparison(np.equal)),
    "!=": Operator(COMPARE, _comparison(np.not_equal)),
    "+": Operator(ADD, _arithmetic(np.add)),
    "-": Operator(ADD, _arithmetic(np.subtract)),
    "*": Operator(MULTIPLY, _arithmetic(np.multiply)),
    "/": Operator(MULTIPLY, _divide),
    "**": Operator(POWER, _power),
}


@dataclass(frozen=True)
class Prefix:
    """A sign before a value."""

    level: int  # how tightly it binds
    compute: Callable[[Operand], Operand]


PREFIXES: dict[str, Prefix] = {
    "not": Prefix(NOT, _not),
    "-": Prefix(SIGN, _sign(np.negative)),
    "+": Prefix(SIGN, _sign(np.positive)),
}


def _gauss(number: Operand, centre: Operand, left: Operand, right: Operand) -> Operand:
    """Return a bell of height 1, whose width below its centre may be another than above."""
    width = _where(_LESS(number, centre), left, right)
    steps = _divide(_SUBTRACT(number, centre), width).checked()
    # Far from the centre the square is beyond all numbers, and the bell is 0 all the same.
    values = np.exp(-0.5 * np.square(steps.numbers()))
    return Operand(np.asarray(values), steps.valid)


def _sigmoid(number: Operand, middle: Operand, width: Operand) -> Operand:
    """Return a step from 0 to 1, half way at its middle."""
    steps = _divide(_SUBTRACT(number, middle), width).checked()
    # Far below the middle the exponential is beyond all numbers, and the step is 0 all the same.
    values = 1.0 / (1.0 + np.exp(-steps.numbers()))
    return Operand(np.asarray(values), steps.valid)


@dataclass(frozen=True)
class Function:
    """A function by name."""

    compute: Callable[..., Operand]
    least: int  # number of values it takes
    most: int | None = None  # None: any number


FUNCTIONS: dict[str, Function] = {
    "abs": Function(_sign(np.absolute), 1, 1),
    "sqrt": Function(_curve(np.sqrt), 1, 1),
    "log": Function(_curve(np.log), 1, 1),
    "exp": Function(_curve(np.exp), 1, 1),
    "min": Function(_extreme(np.minimum), 2),
    "max": Function(_extreme(np.maximum), 2),
    "where": Function(_where, 3, 3),
    "sin": Function(_curve(np.sin), 1, 1),
    "cos": Function(_curve(np.cos), 1, 1),
    "tan": Function(_curve(np.tan), 1, 1),
    "asin": Function(_curve(np.arcsin), 1, 1),
    "acos": Function(_curve(np.arccos), 1, 1),
    "atan": Function(_curve(np.arctan), 1, 1),
    "atan2": Function(_comparison(np.arctan2), 2, 2),
    "log10": Function(_curve(np.log10), 1, 1),
    "floor": Function(_sign(np.floor), 1, 1),
    "ceil": Function(_sign(np.ceil), 1, 1),
    # Halves become the even number, as in Python and numpy.
    "round": Function(_sign(np.rint), 1, 1),
    "gauss": Function(_gauss, 4, 4),
    "sigmoid": Function(_sigmoid, 3, 3),
    "replace": Function(_replace, 3, 3),
}

# Their names cannot stand for bands without double quotes. Those that came later can, where no
# parenthesis follows: expressions of before may have bands that are called so.
RESERVED = frozenset(("abs", "sqrt", "log", "exp", "min", "max", "where"))
