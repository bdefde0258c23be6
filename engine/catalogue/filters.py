# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The language of FILTER: a condition over the properties of an image, read and never evaluated.

cloud_cover < 20 and month in 5,6,7 and not platform = 'sentinel-2b'
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from ..errors import InvalidOptionError
from ..images import Image
from ..inputs.dates import parse_date
from ..text import DECIMAL_POINT, shortened, worded
from .properties import NAMES, TEXTS, Described, Value, plain_platform, plain_tile, property_of

_TOKEN = re.compile(
    r"\s*(?:(?P<number>[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)"
    r"|(?P<text>'(?:[^']|'')*')"
    r'|(?P<quoted>"(?:[^"]|"")*")'
    r"|(?P<word>[A-Za-z_][A-Za-z0-9_]*)"
    r"|(?P<sign><=|>=|!=|<>|==|=|<|>|\(|\)|,))"
)
_SIGNS: dict[str, Callable[[Value, Value], bool]] = {
    "=": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,  # type: ignore[operator]
    "<=": lambda a, b: a <= b,  # type: ignore[operator]
    ">": lambda a, b: a > b,  # type: ignore[operator]
    ">=": lambda a, b: a >= b,  # type: ignore[operator]
}
_SAME = {"==": "=", "<>": "!="}
_MIRRORED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
# Deeper parentheses are a mistake, and Python could not follow them.
_DEEPEST = 50
EXAMPLE = "cloud_cover < 20 and month in 5,6,7"

# What an image says of the names of a filter, in their order.
Values = dict[tuple[str, bool], Value]
Test = Callable[[Values], bool]


@dataclass(frozen=True)
class Filter:
    """A condition; `names` are (property, whether it was in double quotes).

    `needed` are comparisons that hold wherever the condition does: a name, a sign and a value.
    """

    text: str
    names: tuple[tuple[str, bool], ...]
    needed: tuple[tuple[tuple[str, bool], str, Value], ...] = field(default=(), compare=False)
    test: Test = field(default=lambda values: True, compare=False, repr=False)

    def missing(self, image: Described) -> list[str]:
        """Return the properties that an image lacks; with any it does not meet the filter."""
        return [
            name
            for name, is_quoted in self.names
            if property_of(image, name, is_quoted=is_quoted) is None
        ]

    def meets(self, image: Described) -> bool:
        """Return True when the image has all properties, and they are as they should be."""
        values: Values = {}
        for name, is_quoted in self.names:
            value = property_of(image, name, is_quoted=is_quoted)
            if value is None:
                return False
            values[name, is_quoted] = value
        return self.test(values)


def parse_filter(text: str, what: str = "", such_as: str = EXAMPLE) -> Filter:
    """Return the filter of a text; `what` it is for those who wrote it, and how it may look.

    Raises InvalidOptionError that says what in it cannot be understood.
    """
    return _Parser(text, what or worded("filter"), such_as).filter()


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str


class _Parser:
    def __init__(self, text: str, what: str, such_as: str) -> None:
        self._text = text
        self._what = what
        self._such_as = such_as
        self._tokens = list(self._split(text))
        self._at = 0
        self._depth = 0
        self._names: dict[tuple[str, bool], None] = {}
        # Comparisons outside all parentheses, and whether there is an 'or' between them.
        self._needed: list[tuple[tuple[str, bool], str, Value]] = []
        self._has_choice = False

    def filter(self) -> Filter:
        test = self._either()
        if self._at < len(self._tokens):
            raise self._error(
                worded(
                    "'{text}' is not expected there", text=shortened(self._tokens[self._at].text)
                )
                + self._advice()
            )
        needed = () if self._has_choice else tuple(self._needed)
        return Filter(self._text, tuple(self._names), needed, test)

    # Words

    def _split(self, text: str) -> list[_Token]:
        tokens = []
        at = 0
        while text[at:].strip():
            match = _TOKEN.match(text, at)
            if match is None:
                rest = shortened(text[at:].strip(), 20)
                raise self._error(
                    worded(
                        "'{rest}' cannot be read; texts stand in single quotes, and properties "
                        'of items in double quotes, such as "eo:cloud_cover"',
                        rest=rest,
                    )
                )
            kind = str(match.lastgroup)
            tokens.append(_Token(kind, match[kind]))
            at = match.end()
        return tokens

    def _error(self, reason: str) -> InvalidOptionError:
        return InvalidOptionError(
            worded(
                "The {what} '{text}' cannot be used: {reason}. Write it such as {such_as}.",
                what=self._what,
                text=shortened(self._text),
                reason=reason,
                such_as=self._such_as,
            )
        )

    def _advice(self) -> str:
        """Return what to do where a comma between two numbers ends what can be read."""
        kinds = [token.kind for token in self._tokens[self._at - 1 : self._at + 2 : 2]]
        is_comma = self._peek() == _Token("sign", ",")
        return f"; {worded(DECIMAL_POINT)}" if is_comma and kinds == ["number"] * 2 else ""

    def _peek(self) -> _Token:
        if self._at < len(self._tokens):
            return self._tokens[self._at]
        return _Token("end", worded("its end"))

    def _next(self) -> _Token:
        token = self._peek()
        self._at += 1
        return token

    def _is_word(self, word: str) -> bool:
        token = self._peek()
        if token.kind != "word" or token.text.lower() != word:
            return False
        self._at += 1
        return True

    # Conditions

    def _either(self) -> Test:
        tests = [self._all()]
        while self._is_word("or"):
            self._has_choice |= not self._depth
            tests.append(self._all())
        return tests[0] if len(tests) == 1 else lambda v: any(test(v) for test in tests)

    def _all(self) -> Test:
        tests = [self._one()]
        while self._is_word("and"):
            tests.append(self._one())
        return tests[0] if len(tests) == 1 else lambda v: all(test(v) for test in tests)

    def _one(self) -> Test:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._error(worded("it is nested too deeply"))
        try:
            if self._is_word("not"):
                inner = self._one()
                return lambda values: not inner(values)
            if self._peek() == _Token("sign", "("):
                self._at += 1
                inner = self._either()
                if self._peek() != _Token("sign", ")"):
                    raise self._error(worded("a parenthesis is not closed") + self._advice())
                self._at += 1
                return inner
            return self._comparison()
        finally:
            self._depth -= 1

    def _comparison(self) -> Test:
        first = self._next()
        if first.kind in ("number", "text"):
            sign = self._sign()
            name = self._name(self._next())
            return self._compared(name, _MIRRORED.get(sign, sign), self._literal(first, name))
        name = self._name(first)
        is_not = self._is_word("not")
        if self._is_word("in"):
            found = self._list(name)
            return lambda values: any(_equal(values[name], each) for each in found) != is_not
        if is_not:
            raise self._error(worded("after not, 'in' is expected"))
        sign = self._sign()
        return self._compared(name, sign, self._literal(self._next(), name))

    def _compared(self, name: tuple[str, bool], sign: str, wanted: Value) -> Test:
        if self._depth == 1:
            self._needed.append((name, sign, wanted))
        return _comparing(name, sign, wanted)

    def _sign(self) -> str:
        token = self._next()
        sign = _SAME.get(token.text, token.text)
        if token.kind != "sign" or sign not in _SIGNS:
            raise self._error(
                worded(
                    "one of < <= > >= = != or in is expected, and there is {text}",
                    text=shortened(token.text),
                )
            )
        return sign

    def _name(self, token: _Token) -> tuple[str, bool]:
        if token.kind == "quoted":
            name = (token.text[1:-1].replace('""', '"'), True)
        elif token.kind == "word" and token.text.lower() in NAMES:
            name = (token.text.lower(), False)
        elif token.kind == "word":
            raise self._error(
                worded(
                    "'{text}' is no property that every image can have; there are {names}. "
                    "Other properties of items stand in double quotes",
                    text=shortened(token.text),
                    names=", ".join(NAMES),
                )
            )
        else:
            raise self._error(
                worded("a property is expected, and there is {text}", text=shortened(token.text))
            )
        self._names[name] = None
        return name

    def _list(self, name: tuple[str, bool]) -> list[Value]:
        is_open = self._peek() == _Token("sign", "(")
        self._at += is_open
        found = [self._literal(self._next(), name)]
        while self._peek() == _Token("sign", ","):
            self._at += 1
            found.append(self._literal(self._next(), name))
        if is_open and self._next() != _Token("sign", ")"):
            raise self._error(worded("the list is not closed"))
        return found

    def _literal(self, token: _Token, name: tuple[str, bool]) -> Value:
        """Return a number or text, in the kind of the property that it is compared with."""
        if token.kind not in ("number", "text"):
            raise self._error(
                worded(
                    "a number or a text in single quotes is expected for '{name}', and "
                    "there is {text}",
                    name=name[0],
                    text=shortened(token.text),
                )
            )
        text = token.text if token.kind == "number" else token.text[1:-1].replace("''", "'")
        if name == ("date", False):
            return self._date(text)
        if name[1]:
            return float(text) if token.kind == "number" else text
        if name[0] in TEXTS:
            return _plain_text(name[0], text)
        try:
            return float(text)
        except ValueError:
            raise self._error(
                worded(
                    "'{name}' is a number, and '{text}' is none", name=name[0], text=shortened(text)
                )
            ) from None

    def _date(self, text: str) -> date:
        if re.fullmatch(r"\d{8}", text):
            text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
        try:
            return parse_date(text)
        except InvalidOptionError as error:
            raise self._error(str(error).rstrip(".")) from error


def _plain_text(name: str, text: str) -> str:
    if name == "tile":
        return plain_tile(text)
    if name == "platform":
        return plain_platform(text)
    return text.strip().lower() if name == "orbit" else text


def _comparing(name: tuple[str, bool], sign: str, wanted: Value) -> Test:
    compare = _SIGNS[sign]

    def test(values: Values) -> bool:
        value = _alike(values[name], wanted)
        if value is None:
            return sign == "!="
        return compare(value, wanted)

    return test


def _equal(value: Value, wanted: Value) -> bool:
    return _alike(value, wanted) == wanted


def _alike(value: Value, wanted: Value) -> Value | None:
    """Return a value in the kind of another; None for a text that is no number."""
    if isinstance(wanted, str) == isinstance(value, str):
        return value
    if isinstance(wanted, str):
        return f"{value:.15g}" if isinstance(value, float) else str(value)
    try:
        return float(str(value))
    except ValueError:
        return None


def filtered(images: Sequence[Image], chosen: Filter) -> tuple[list[Image], dict[str, int]]:
    """Return the images that meet a filter, and how many lack each property that it names."""
    kept = []
    lacking: dict[str, int] = {}
    for image in images:
        missing = chosen.missing(image)
        for name in missing:
            lacking[name] = lacking.get(name, 0) + 1
        if not missing and chosen.meets(image):
            kept.append(image)
    return kept, lacking
