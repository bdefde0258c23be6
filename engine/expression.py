# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The language of quality expressions: read into a tree, computed on arrays with validity.

The binding is Python's: `or`, `and`, `not`, one comparison, `+ -`, `* /`, sign, `**`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn, Optional

import numpy as np
from numpy.typing import NDArray

from .errors import BandNotFoundError, ExpressionError

MAX_CHARACTERS = 2000
# Python's own stack must be enough for every tree, also below the stack of QGIS.
MAX_DEPTH = 50
# Pixels computed at once. Arrays on the way stay in the cache and below the 128 KiB from which
# malloc asks the system for fresh pages every time, which is several times slower.
STRIP = 12288


# ---- values -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Operand:
    """Values on the way: float64 or bool, 0-d for constants; `valid` is None when all are.

    `is_checked` is False while an infinite or NaN result may still count as valid. Such results
    stay infinite or NaN through + - * and as a numerator, so one check does for several steps.
    """

    values: NDArray[Any]
    valid: NDArray[np.bool_] | None = None
    is_checked: bool = True

    def checked(self) -> _Operand:
        """Return the same with every result that is not finite masked."""
        if self.is_checked:
            return self
        finite = np.isfinite(self.values)
        if finite.all():
            return _Operand(self.values, self.valid)
        return _Operand(self.values, _both(self.valid, finite))

    def numbers(self) -> NDArray[np.float64]:
        """Return the values for arithmetic, with 1 and 0 for true and false."""
        return np.asarray(self.values, dtype=np.float64)

    def truth(self) -> NDArray[np.bool_]:
        """Return which values are not zero."""
        if self.values.dtype == np.bool_:
            return self.values
        return np.asarray(self.values != 0)


def _both(
    first: NDArray[np.bool_] | None, second: NDArray[np.bool_] | None
) -> NDArray[np.bool_] | None:
    if first is None or first is second:
        return second
    return first if second is None else np.asarray(first & second)


# ---- operators and functions --------------------------------------------------------------------

_Binary = Callable[[_Operand, _Operand], _Operand]


def _arithmetic(ufunc: np.ufunc) -> _Binary:
    """Make an operator of which no result that is not finite ever becomes finite again."""

    def compute(left: _Operand, right: _Operand) -> _Operand:
        values = np.asarray(ufunc(left.numbers(), right.numbers()))
        return _Operand(values, _both(left.valid, right.valid), is_checked=False)

    return compute


def _divide(left: _Operand, right: _Operand) -> _Operand:
    # Anything divided by infinity is 0, which would hide that the divisor is masked.
    return _DIVISION(left, right.checked())


def _power(left: _Operand, right: _Operand) -> _Operand:
    left, right = left.checked(), right.checked()
    if right.values.ndim == 0 and right.values == 2:
        values = np.square(left.numbers())
    else:
        values = np.power(left.numbers(), right.numbers())
    return _Operand(np.asarray(values), _both(left.valid, right.valid), is_checked=False)


def _comparison(ufunc: np.ufunc) -> _Binary:
    def compute(left: _Operand, right: _Operand) -> _Operand:
        left, right = left.checked(), right.checked()
        values = np.asarray(ufunc(left.numbers(), right.numbers()))
        return _Operand(values, _both(left.valid, right.valid))

    return compute


def _logic(ufunc: np.ufunc) -> _Binary:
    def compute(left: _Operand, right: _Operand) -> _Operand:
        left, right = left.checked(), right.checked()
        values = np.asarray(ufunc(left.truth(), right.truth()))
        return _Operand(values, _both(left.valid, right.valid))

    return compute


def _not(operand: _Operand) -> _Operand:
    operand = operand.checked()
    return _Operand(np.asarray(np.logical_not(operand.truth())), operand.valid)


def _sign(ufunc: np.ufunc) -> Callable[[_Operand], _Operand]:
    """Make a function that leaves finite values finite and the others not."""

    def compute(operand: _Operand) -> _Operand:
        values = np.asarray(ufunc(operand.numbers()))
        return _Operand(values, operand.valid, operand.is_checked)

    return compute


def _curve(ufunc: np.ufunc) -> Callable[[_Operand], _Operand]:
    """Make a function that has no finite value in some places."""

    def compute(operand: _Operand) -> _Operand:
        operand = operand.checked()
        return _Operand(np.asarray(ufunc(operand.numbers())), operand.valid, is_checked=False)

    return compute


def _extreme(ufunc: np.ufunc) -> Callable[..., _Operand]:
    choose = _comparison(ufunc)

    def compute(*operands: _Operand) -> _Operand:
        result = operands[0]
        for operand in operands[1:]:
            result = choose(result, operand)
        return result

    return compute


def _where(condition: _Operand, chosen: _Operand, other: _Operand) -> _Operand:
    condition, chosen, other = condition.checked(), chosen.checked(), other.checked()
    truth = condition.truth()
    values = np.where(truth, chosen.numbers(), other.numbers())
    valid = condition.valid
    if chosen.valid is not None or other.valid is not None:
        if_true = True if chosen.valid is None else chosen.valid
        if_false = True if other.valid is None else other.valid
        valid = _both(valid, np.where(truth, if_true, if_false))
    return _Operand(values, valid)


_DIVISION = _arithmetic(np.divide)

_OR, _AND, _NOT, _COMPARE, _ADD, _MULTIPLY, _SIGN, _POWER = range(1, 9)


@dataclass(frozen=True)
class _Operator:
    level: int  # how tightly it binds
    compute: _Binary


_OPERATORS: dict[str, _Operator] = {
    "or": _Operator(_OR, _logic(np.logical_or)),
    "and": _Operator(_AND, _logic(np.logical_and)),
    "<": _Operator(_COMPARE, _comparison(np.less)),
    "<=": _Operator(_COMPARE, _comparison(np.less_equal)),
    ">": _Operator(_COMPARE, _comparison(np.greater)),
    ">=": _Operator(_COMPARE, _comparison(np.greater_equal)),
    "==": _Operator(_COMPARE, _comparison(np.equal)),
    "!=": _Operator(_COMPARE, _comparison(np.not_equal)),
    "+": _Operator(_ADD, _arithmetic(np.add)),
    "-": _Operator(_ADD, _arithmetic(np.subtract)),
    "*": _Operator(_MULTIPLY, _arithmetic(np.multiply)),
    "/": _Operator(_MULTIPLY, _divide),
    "**": _Operator(_POWER, _power),
}


@dataclass(frozen=True)
class _Prefix:
    level: int  # how tightly it binds
    compute: Callable[[_Operand], _Operand]


_PREFIXES: dict[str, _Prefix] = {
    "not": _Prefix(_NOT, _not),
    "-": _Prefix(_SIGN, _sign(np.negative)),
    "+": _Prefix(_SIGN, _sign(np.positive)),
}


@dataclass(frozen=True)
class _Function:
    compute: Callable[..., _Operand]
    least: int  # number of values it takes
    most: int | None = None  # None: any number


_FUNCTIONS: dict[str, _Function] = {
    "abs": _Function(_sign(np.absolute), 1, 1),
    "sqrt": _Function(_curve(np.sqrt), 1, 1),
    "log": _Function(_curve(np.log), 1, 1),
    "exp": _Function(_curve(np.exp), 1, 1),
    "min": _Function(_extreme(np.minimum), 2),
    "max": _Function(_extreme(np.maximum), 2),
    "where": _Function(_where, 3, 3),
}


# ---- the tree -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Node:
    """A part of an expression."""

    def children(self) -> tuple[Node, ...]:
        """Return the parts it is made of, in the order of the text."""
        return ()

    def compute(self, bands: Mapping[str, _Operand]) -> _Operand:
        """Return its values."""
        raise NotImplementedError


@dataclass(frozen=True)
class Number(Node):
    """A number that stands in the text."""

    value: float

    def compute(self, bands: Mapping[str, _Operand]) -> _Operand:
        """Return the number."""
        return _Operand(np.asarray(self.value, dtype=np.float64))


@dataclass(frozen=True)
class Band(Node):
    """The values of a band."""

    name: str

    def compute(self, bands: Mapping[str, _Operand]) -> _Operand:
        """Return the band."""
        return bands[self.name]


@dataclass(frozen=True)
class Prefixed(Node):
    """A sign or `not` and what follows it."""

    symbol: str
    operand: Node

    def children(self) -> tuple[Node, ...]:
        """Return the operand."""
        return (self.operand,)

    def compute(self, bands: Mapping[str, _Operand]) -> _Operand:
        """Return the changed operand."""
        return _PREFIXES[self.symbol].compute(self.operand.compute(bands))


@dataclass(frozen=True)
class Chain(Node):
    """Operators that bind alike, from left to right; a tree of pairs could be too deep."""

    first: Node
    rest: tuple[tuple[str, Node], ...]

    def children(self) -> tuple[Node, ...]:
        """Return the operands."""
        return (self.first, *(operand for _, operand in self.rest))

    def compute(self, bands: Mapping[str, _Operand]) -> _Operand:
        """Return what is left after the last operator."""
        result = self.first.compute(bands)
        for symbol, operand in self.rest:
            result = _OPERATORS[symbol].compute(result, operand.compute(bands))
        return result


@dataclass(frozen=True)
class Call(Node):
    """A function and its values."""

    function: str
    operands: tuple[Node, ...]

    def children(self) -> tuple[Node, ...]:
        """Return the operands."""
        return self.operands

    def compute(self, bands: Mapping[str, _Operand]) -> _Operand:
        """Return the value of the function."""
        operands = [operand.compute(bands) for operand in self.operands]
        return _FUNCTIONS[self.function].compute(*operands)


@dataclass(frozen=True)
class Expression:
    """An expression that can be computed; `names` are its bands in the order of first use."""

    text: str
    root: Node = field(compare=False, repr=False)
    names: tuple[str, ...] = field(compare=False)

    def evaluate(
        self,
        values: Mapping[str, NDArray[Any]],
        valid: Mapping[str, NDArray[np.bool_] | None],
    ) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Return the values and where they are valid, in the shape of the bands.

        A `valid` of None says that all are. NaN is masked, and so is every arithmetic result
        that is not finite; an infinite value of a band is a value. Values under False are 0.
        Without band names the shape is that of any band in `values`, 0-d without one.
        """
        used = {name: self._values_of(name, values) for name in self.names}
        shape = np.shape(next(iter((*used.values(), *values.values())), 0.0))
        flat = {name: _flat(array, valid[name], shape) for name, array in used.items()}
        numbers = np.empty(math.prod(shape), np.float64)
        everywhere = np.empty(numbers.shape, np.bool_)
        with np.errstate(all="ignore"):
            for start in range(0, numbers.size, STRIP):
                strip = slice(start, start + STRIP)
                bands = {name: _load(*arrays, strip) for name, arrays in flat.items()}
                result = self.root.compute(bands).checked()
                numbers[strip] = result.numbers()
                everywhere[strip] = True if result.valid is None else result.valid
                if result.valid is not None:
                    np.copyto(numbers[strip], 0.0, where=~everywhere[strip])
        return numbers.reshape(shape), everywhere.reshape(shape)

    @staticmethod
    def _values_of(name: str, values: Mapping[str, NDArray[Any]]) -> NDArray[Any]:
        if name not in values:
            raise BandNotFoundError(
                f"The expression uses band {_shown(name)}, but there is no band of that name."
            )
        array = np.asarray(values[name])
        if array.dtype.kind not in "buif":
            raise ExpressionError(
                f"The expression uses band {_shown(name)}, whose values are {array.dtype}"
                " and not real numbers."
            )
        return array


_Arrays = tuple[NDArray[Any], Optional[NDArray[np.bool_]]]


def _flat(values: NDArray[Any], valid: Any, shape: tuple[int, ...]) -> _Arrays:
    if valid is not None:
        valid = np.asarray(valid, dtype=np.bool_)
    if values.shape != shape or (valid is not None and valid.shape != shape):
        raise ValueError("the bands and their validity differ in shape")
    return values.ravel(), None if valid is None else valid.ravel()


def _load(values: NDArray[Any], valid: NDArray[np.bool_] | None, strip: slice) -> _Operand:
    values = values[strip]
    valid = None if valid is None else valid[strip]
    if values.dtype.kind == "f":
        missing = np.isnan(values)
        if missing.any():
            valid = _both(valid, ~missing)
    return _Operand(np.asarray(values, dtype=np.float64), valid)


# ---- the words of the text ----------------------------------------------------------------------

_TOKEN = re.compile(
    r"""
    \s*(?:
        (?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)
        |(?P<name>[^\W\d]\w*)
        |(?P<quoted>"(?:[^"]|"")*"(?!"))
        |(?P<sign>\*\*|[<>=!]=|[-+*/<>(),])
        |(?P<end>\Z)
        |(?P<other>.)
    )""",
    re.VERBOSE | re.DOTALL,
)

_WORDS = frozenset(("and", "or", "not"))

# What people write who come from another language.
_ADVICE = {
    "^": "write ** for a power",
    "=": "write == to compare",
    "&": "write 'and'",
    "|": "write 'or'",
    "!": "write 'not', or != to compare",
    "'": "put band names in double quotes",
    "`": "put band names in double quotes",
    "[": "put band names in double quotes",
    "@": "put a band name with such a character in double quotes",
    ".": "put a band name with such a character in double quotes",
    ":": "put a band name with such a character in double quotes",
    "#": "put a band name with such a character in double quotes",
    "“": "use straight double quotes",
    "”": "use straight double quotes",
    "„": "use straight double quotes",
    "−": "write - for minus",
    "–": "write - for minus",
    "×": "write * to multiply",
    "÷": "write / to divide",
    "AND": "write 'and' in small letters",
    "OR": "write 'or' in small letters",
    "NOT": "write 'not' in small letters",
}


@dataclass(frozen=True)
class _Token:
    kind: str  # number, name, quoted, sign, end; words such as "and" are signs
    text: str
    place: int  # of its first character, from 1


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        kind = str(match.lastgroup)
        found = match[kind]
        place = match.start(kind) + 1
        if found == '"' and kind == "other":
            raise ExpressionError(
                f"The expression has a double quote at character {place} that is not closed."
            )
        if kind == "other":
            raise ExpressionError(
                f"The expression has {_shown(found)} at character {place},"
                f" which has no meaning there{_advice(found)}."
            )
        yield _Token("sign" if found in _WORDS else kind, found, place)
        if kind == "end":
            return


def _advice(found: str) -> str:
    return f"; {_ADVICE[found]}" if found in _ADVICE else ""


def _shown(text: str) -> str:
    """Return foreign text as it may stand in a sentence."""
    return repr(text if len(text) <= 30 else text[:30] + "…")


# ---- reading ------------------------------------------------------------------------------------


class _Parser:
    """Reads tokens by the levels of the operators (Pratt's method)."""

    def __init__(self, text: str) -> None:
        self._tokens = list(_tokens(text))
        self._position = 0
        self._depth = -1

    @property
    def _next(self) -> _Token:
        return self._tokens[self._position]

    def _take(self) -> _Token:
        token = self._next
        self._position += 1
        return token

    def whole(self) -> Node:
        """Read everything."""
        node = self._operation(_OR)
        if self._next.kind != "end":
            self._refuse("an operator")
        return node

    def _operation(self, level: int) -> Node:
        """Read an operand and what follows, down to operators that bind at `level`."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise ExpressionError(
                f"The expression is nested too deeply at character {self._next.place};"
                f" {MAX_DEPTH} levels are allowed."
            )
        node = self._operand(level)
        while True:
            operator = self._operator()
            if operator is None or operator.level < level:
                break
            node = self._chain(node, operator.level)
        self._depth -= 1
        return node

    def _operator(self) -> _Operator | None:
        return _OPERATORS.get(self._next.text) if self._next.kind == "sign" else None

    def _chain(self, first: Node, level: int) -> Node:
        rest: list[tuple[str, Node]] = []
        # ** groups from the right, and a sign may stand after it.
        inner = _SIGN if level == _POWER else level + 1
        operator = self._operator()
        while operator is not None and operator.level == level:
            if level == _COMPARE and rest:
                raise ExpressionError(
                    f"The expression compares a second time at character {self._next.place};"
                    " join two comparisons with 'and', as in 1 < a and a < 5."
                )
            symbol = self._take().text
            rest.append((symbol, self._operation(inner)))
            operator = self._operator()
        return Chain(first, tuple(rest))

    def _operand(self, level: int) -> Node:
        token = self._take()
        if token.kind == "number":
            return Number(self._number(token))
        if token.kind == "quoted":
            return Band(self._quoted(token))
        if token.kind == "name":
            return self._named(token)
        if token.text == "(" and token.kind == "sign":
            node = self._operation(_OR)
            self._close("an operator or ')'")
            return node
        prefix = _PREFIXES.get(token.text) if token.kind == "sign" else None
        self._position -= 1
        if prefix is None:
            self._refuse("a number, a band name or '('")
        if prefix.level < level and token.text == "not":
            self._refuse("a value", "; put 'not' and what follows in parentheses")
        self._position += 1
        return Prefixed(token.text, self._operation(prefix.level))

    def _number(self, token: _Token) -> float:
        value = float(token.text)
        if value == float("inf"):
            raise ExpressionError(
                f"The expression has {_shown(token.text)} at character {token.place},"
                " which is too large a number."
            )
        return value

    def _quoted(self, token: _Token) -> str:
        name = token.text[1:-1].replace('""', '"')
        if not name:
            raise ExpressionError(
                f"The expression has an empty name in double quotes at character {token.place}."
            )
        return name

    def _named(self, token: _Token) -> Node:
        function = _FUNCTIONS.get(token.text)
        if self._next.text != "(" or self._next.kind != "sign":
            if function is None:
                return Band(token.text)
            self._refuse(
                "'('", f"; {token.text} is a function: put a band of that name in double quotes"
            )
        if function is None:
            raise ExpressionError(
                f"The expression has an unknown function {_shown(token.text)}"
                f" at character {token.place}; known are {', '.join(_FUNCTIONS)}."
            )
        self._take()
        operands = self._operands()
        if len(operands) < function.least or len(operands) > (function.most or len(operands)):
            count = f"{function.least}" if function.most else f"{function.least} or more"
            noun = "value" if count == "1" else "values"
            raise ExpressionError(
                f"The function {token.text} at character {token.place} takes {count} {noun}"
                f" and has {len(operands)}."
            )
        return Call(token.text, tuple(operands))

    def _operands(self) -> list[Node]:
        if self._next.text == ")":
            self._take()
            return []
        operands = [self._operation(_OR)]
        while self._next.text == ",":
            self._take()
            operands.append(self._operation(_OR))
        self._close("an operator, ',' or ')'")
        return operands

    def _close(self, wanted: str) -> None:
        if self._next.text != ")":
            self._refuse(wanted)
        self._take()

    def _refuse(self, wanted: str, advice: str = "") -> NoReturn:
        token = self._next
        if token.kind == "end":
            found = f"ends at character {token.place}"
        else:
            found = f"has {_shown(token.text)} at character {token.place}"
        if not advice and token.kind in ("name", "number") and "operator" in wanted:
            advice = "; put a band name with spaces or a digit in front in double quotes"
        advice = _advice(token.text) or advice
        raise ExpressionError(f"The expression {found}, where {wanted} is expected{advice}.")


def parse(text: str) -> Expression:
    """Read an expression. Raises ExpressionError with the place of what cannot be read."""
    if len(text) > MAX_CHARACTERS:
        raise ExpressionError(
            f"The expression has {len(text)} characters; {MAX_CHARACTERS} are allowed."
        )
    if not text.strip():
        raise ExpressionError("The expression is empty; write a band name, a number or a formula.")
    root = _Parser(text).whole()
    names: dict[str, None] = {}
    for node, depth in _walk(root):
        # Chains of chains are deeper than the calls that read them.
        if depth > MAX_DEPTH:
            raise ExpressionError(
                f"The expression is nested too deeply; {MAX_DEPTH} levels are allowed."
            )
        if isinstance(node, Band):
            names[node.name] = None
    return Expression(text, root, tuple(names))


def _walk(root: Node) -> Iterator[tuple[Node, int]]:
    """Give every node with its depth, in the order of the text."""
    waiting = [(root, 0)]
    while waiting:
        node, depth = waiting.pop()
        yield node, depth
        waiting.extend((child, depth + 1) for child in reversed(node.children()))
