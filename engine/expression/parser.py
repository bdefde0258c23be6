# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parser of expressions: from text to a tree.

The binding is Python's: `or`, `and`, `not`, one comparison, `+ -`, `* /`, sign, `**`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NoReturn

from ..errors import ExpressionError
from ..text import DECIMAL_POINT, QT_TRANSLATE_NOOP, worded
from .operators import (
    COMPARE,
    FUNCTIONS,
    OPERATORS,
    OR,
    POWER,
    PREFIXES,
    RESERVED,
    SIGN,
    Function,
    Operator,
)
from .tree import Band, Call, Chain, Expression, Node, Number, Prefixed, shown

MAX_CHARACTERS = 2000
# Python's own stack must be enough for every tree, also below the stack of QGIS.
MAX_DEPTH = 50

_WORDS = frozenset(("and", "or", "not"))

# An index with parameters, such as EVI(L=1, g=2.5), is read as one name.
INDEX_CALL = re.compile(
    rf"(?!(?:{'|'.join((*FUNCTIONS, *_WORDS))})\b)"
    r"[^\W\d]\w*\s*\(\s*[^\W\d]\w*\s*=(?!=)[^()\"]*\)"
)

# A property of images compared with a text, such as platform == 'landsat-9', is one name too.
TEXT_TEST = re.compile(
    r"""(?P<property>[^\W\d]\w*|"(?:[^"]|"")*")\s*(?P<sign>[=!]=)\s*(?P<text>'(?:[^']|'')*')(?!')"""
)

_TOKEN = re.compile(
    r"""
    \s*(?:
        (?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)
        |(?P<test>TEST)
        |(?P<index>INDEX)
        |(?P<name>[^\W\d]\w*)
        |(?P<quoted>"(?:[^"]|"")*"(?!"))
        |(?P<sign>\*\*|[<>=!]=|[-+*/<>(),])
        |(?P<end>\Z)
        |(?P<other>.)
    )""".replace("INDEX", INDEX_CALL.pattern).replace(
        "TEST", re.sub(r"\?P<\w+>", "?:", TEXT_TEST.pattern)
    ),
    re.VERBOSE | re.DOTALL,
)

# What people write who come from another language.
_QUOTED = QT_TRANSLATE_NOOP("ImageCollections", "put band names in double quotes")
_ONE_QUOTED = QT_TRANSLATE_NOOP(
    "ImageCollections", "put a band name with such a character in double quotes"
)
_STRAIGHT = QT_TRANSLATE_NOOP("ImageCollections", "use straight double quotes")
_MINUS = QT_TRANSLATE_NOOP("ImageCollections", "write - for minus")
_ADVICE = {
    "^": QT_TRANSLATE_NOOP("ImageCollections", "write ** for a power"),
    "=": QT_TRANSLATE_NOOP("ImageCollections", "write == to compare"),
    "&": QT_TRANSLATE_NOOP("ImageCollections", "write 'and'"),
    "|": QT_TRANSLATE_NOOP("ImageCollections", "write 'or'"),
    "!": QT_TRANSLATE_NOOP("ImageCollections", "write 'not', or != to compare"),
    "'": QT_TRANSLATE_NOOP(
        "ImageCollections",
        "put band names in double quotes; a text in single quotes is compared with a property,"
        " by == or != alone",
    ),
    "`": _QUOTED,
    "[": _QUOTED,
    "@": _ONE_QUOTED,
    ".": _ONE_QUOTED,
    ":": _ONE_QUOTED,
    "#": _ONE_QUOTED,
    "“": _STRAIGHT,
    "”": _STRAIGHT,
    "„": _STRAIGHT,
    "−": _MINUS,
    "–": _MINUS,
    "×": QT_TRANSLATE_NOOP("ImageCollections", "write * to multiply"),
    "÷": QT_TRANSLATE_NOOP("ImageCollections", "write / to divide"),
    "AND": QT_TRANSLATE_NOOP("ImageCollections", "write 'and' in small letters"),
    "OR": QT_TRANSLATE_NOOP("ImageCollections", "write 'or' in small letters"),
    "NOT": QT_TRANSLATE_NOOP("ImageCollections", "write 'not' in small letters"),
}


@dataclass(frozen=True)
class _Token:
    kind: str  # number, test, index, name, quoted, sign, end; words such as "and" are signs
    text: str
    place: int  # of its first character, from 1


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        kind = str(match.lastgroup)
        found = match[kind]
        place = match.start(kind) + 1
        if found == '"' and kind == "other":
            raise ExpressionError(
                worded(
                    "The expression has a double quote at character {place} that is not closed.",
                    place=place,
                )
            )
        if kind == "other":
            raise ExpressionError(
                worded(
                    "The expression has {found} at character {place}, which has no meaning "
                    "there{advice}.",
                    found=shown(found),
                    place=place,
                    advice=_advice(found),
                )
            )
        yield _Token("sign" if found in _WORDS else kind, found, place)
        if kind == "end":
            return


def _advice(found: str) -> str:
    return f"; {worded(_ADVICE[found])}" if found in _ADVICE else ""


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
        node = self._operation(OR)
        if self._next.kind != "end":
            self._refuse(worded("an operator"), is_after_value=True)
        return node

    def _operation(self, level: int) -> Node:
        """Read an operand and what follows, down to operators that bind at `level`."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise ExpressionError(
                worded(
                    "The expression is nested too deeply at character {place}; {most} "
                    "levels are allowed.",
                    place=self._next.place,
                    most=MAX_DEPTH,
                )
            )
        node = self._operand(level)
        while True:
            operator = self._operator()
            if operator is None or operator.level < level:
                break
            node = self._chain(node, operator.level)
        self._depth -= 1
        return node

    def _operator(self) -> Operator | None:
        return OPERATORS.get(self._next.text) if self._next.kind == "sign" else None

    def _chain(self, first: Node, level: int) -> Node:
        rest: list[tuple[str, Node]] = []
        # ** groups from the right, and a sign may stand after it.
        inner = SIGN if level == POWER else level + 1
        operator = self._operator()
        while operator is not None and operator.level == level:
            if level == COMPARE and rest:
                raise ExpressionError(
                    worded(
                        "The expression compares a second time at character {place}; join two "
                        "comparisons with 'and', as in 1 < a and a < 5.",
                        place=self._next.place,
                    )
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
        if token.kind == "test":
            return Band(" ".join(TEXT_TEST.findall(token.text)[0]))
        if token.kind == "index":
            return Band(re.sub(r"\s+", "", token.text))
        if token.kind == "name":
            return self._named(token)
        if token.text == "(" and token.kind == "sign":
            node = self._operation(OR)
            self._close(worded("an operator or ')'"))
            return node
        prefix = PREFIXES.get(token.text) if token.kind == "sign" else None
        self._position -= 1
        if prefix is None:
            self._refuse(worded("a number, a band name or '('"))
        if prefix.level < level and token.text == "not":
            self._refuse(worded("a value"), worded("; put 'not' and what follows in parentheses"))
        self._position += 1
        return Prefixed(token.text, self._operation(prefix.level))

    def _number(self, token: _Token) -> float:
        value = float(token.text)
        if value == float("inf"):
            raise ExpressionError(
                worded(
                    "The expression has {text} at character {place}, which is too large a number.",
                    text=shown(token.text),
                    place=token.place,
                )
            )
        return value

    def _quoted(self, token: _Token) -> str:
        name = token.text[1:-1].replace('""', '"')
        if not name:
            raise ExpressionError(
                worded(
                    "The expression has an empty name in double quotes at character {place}.",
                    place=token.place,
                )
            )
        return name

    def _named(self, token: _Token) -> Node:
        function = FUNCTIONS.get(token.text)
        if self._next.text != "(" or self._next.kind != "sign":
            if token.text not in RESERVED:
                return Band(token.text)
            self._refuse(
                "'('",
                worded(
                    "; {name} is a function: put a band of that name in double quotes",
                    name=token.text,
                ),
            )
        if function is None:
            raise ExpressionError(
                worded(
                    "The expression has an unknown function {text} at character {place}; "
                    "known are {functions}.",
                    text=shown(token.text),
                    place=token.place,
                    functions=", ".join(FUNCTIONS),
                )
            )
        self._take()
        operands = self._operands()
        if len(operands) < function.least or len(operands) > (function.most or len(operands)):
            raise ExpressionError(
                worded(
                    "The function {name} at character {place} takes {values} and has {count}.",
                    name=token.text,
                    place=token.place,
                    values=_values_of(function),
                    count=len(operands),
                )
            )
        return Call(token.text, tuple(operands))

    def _operands(self) -> list[Node]:
        if self._next.text == ")":
            self._take()
            return []
        operands = [self._operation(OR)]
        while self._next.text == ",":
            self._take()
            operands.append(self._operation(OR))
        self._close(worded("an operator, ',' or ')'"))
        return operands

    def _close(self, wanted: str) -> None:
        if self._next.text != ")":
            self._refuse(wanted, is_after_value=True)
        self._take()

    def _is_between_numbers(self) -> bool:
        around = (self._tokens[self._position - 1], self._tokens[self._position + 1])
        return self._position > 0 and all(token.kind == "number" for token in around)

    def _refuse(self, wanted: str, advice: str = "", *, is_after_value: bool = False) -> NoReturn:
        token = self._next
        if token.kind == "end":
            found = worded("ends at character {place}", place=token.place)
        else:
            found = worded(
                "has {text} at character {place}", text=shown(token.text), place=token.place
            )
        if is_after_value and token.kind in ("name", "number"):
            advice = worded("; put a band name with spaces or a digit in front in double quotes")
        advice = _advice(token.text) or advice
        if token.text == "," and self._is_between_numbers():
            advice = f"; {worded(DECIMAL_POINT)}"
        raise ExpressionError(
            worded(
                "The expression {found}, where {wanted} is expected{advice}.",
                found=found,
                wanted=wanted,
                advice=advice,
            )
        )


def _values_of(function: Function) -> str:
    """Return how many values a function takes."""
    if not function.most:
        return worded("{count} or more values", count=function.least)
    if function.least == 1:
        return worded("1 value")
    return worded("{count} {count:value|values}", count=function.least)


def parse(text: str) -> Expression:
    """Read an expression. Raises ExpressionError with the place of what cannot be read."""
    if len(text) > MAX_CHARACTERS:
        raise ExpressionError(
            worded(
                "The expression has {count} characters; {most} are allowed.",
                count=len(text),
                most=MAX_CHARACTERS,
            )
        )
    if not text.strip():
        raise ExpressionError(
            worded("The expression is empty; write a band name, a number or a formula.")
        )
    root = _Parser(text).whole()
    names: dict[str, None] = {}
    for node, depth in _walk(root):
        # Chains of chains are deeper than the calls that read them.
        if depth > MAX_DEPTH:
            raise ExpressionError(
                worded(
                    "The expression is nested too deeply; {most} levels are allowed.",
                    most=MAX_DEPTH,
                )
            )
        if isinstance(node, Band):
            names[node.name] = None
    return Expression(text, root, tuple(names))


def quoted(name: str) -> str:
    """Return the name of a band as an expression has it: in double quotes where it must be."""
    is_plain = re.fullmatch(r"[^\W\d]\w*", name) and name not in _WORDS and name not in FUNCTIONS
    return name if is_plain else '"{}"'.format(name.replace('"', '""'))


def _walk(root: Node) -> Iterator[tuple[Node, int]]:
    """Give every node with its depth, in the order of the text."""
    waiting = [(root, 0)]
    while waiting:
        node, depth = waiting.pop()
        yield node, depth
        waiting.extend((child, depth + 1) for child in reversed(node.children()))
