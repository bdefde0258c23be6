# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Frozen records from JSON, each field read as it is annotated, and nothing taken on trust."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, fields
from datetime import datetime
from functools import cache
from typing import Any, ClassVar

from ..errors import ExpressionError
from ..expression import parse
from ..text import shortened

# Under this name an object says what it is.
KIND = "is"
# Whole numbers beyond this are nothing that GDAL or numpy could count with.
LARGEST = 1 << 64


class WrongRecordError(ValueError):
    """Something in the JSON is of another kind; the text says where, and what is there."""


@cache
def _parsed(annotation: str) -> ast.expr:
    return ast.parse(annotation, mode="eval").body


@cache
def _fields(record: Any) -> dict[str, tuple[ast.expr, bool]]:
    """Return the fields of a class: how they are annotated, and whether they must be there."""
    return {
        field.name: (
            _parsed(str(field.type)),
            field.default is MISSING and field.default_factory is MISSING,
        )
        for field in fields(record)
    }


def _readable(text: str, place: str) -> str:
    """Return a text that other libraries take; names of files may hold bytes that are no text."""
    try:
        text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raise _wrong(place, "a text", text) from None
    if "\0" in text:
        raise _wrong(place, "a text without zeros", text)
    return text


def _whole(value: Any, place: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) >= LARGEST:
        raise _wrong(place, "a whole number", value)
    return value


def _number(value: Any, place: str) -> float:
    """Return a number as it is; whole ones stay whole, since large ones are no exact decimals."""
    if isinstance(value, float):
        return value
    if isinstance(value, dict):
        text = _part(value, "number", "text", str, place)
        if text in ("nan", "inf", "-inf"):
            return float(text)
        raise _wrong(place, "a number", text)
    return _whole(value, place)


def _flag(value: Any, place: str) -> bool:
    if not isinstance(value, bool):
        raise _wrong(place, "true or false", value)
    return value


def _date(value: Any, place: str) -> datetime:
    text = _part(value, "date", "text", str, place)
    try:
        date = datetime.fromisoformat(text)
    except ValueError:
        raise _wrong(place, "a date", text) from None
    if date.tzinfo is not None:  # cannot be compared with the others
        raise _wrong(place, "a date without a time zone", text)
    return date


def _expression(value: Any, place: str) -> Any:
    text = _part(value, "Expression", "text", str, place)
    try:
        return parse(text)
    except ExpressionError as error:
        raise WrongRecordError(f"{place} is no expression: {error}") from None


def _part(value: Any, kind: str, name: str, wanted: type, place: str) -> Any:
    """Return the one thing that an object of a kind holds."""
    if not isinstance(value, dict) or value.get(KIND) != kind or set(value) != {KIND, name}:
        raise _wrong(place, f"a {kind}", value)
    if not isinstance(value[name], wanted):
        raise _wrong(f"{place}.{name}", _NAMES[wanted], value[name])
    return value[name]


_NAMES: dict[type, str] = {
    dict: "an object",
    list: "a list",
    str: "a text",
    bool: "true or false",
    int: "a number",
    float: "a number",
    type(None): "null",
}


def _wrong(place: str, wanted: str, value: Any) -> WrongRecordError:
    # Cut before it is looked at: texts may be gigantic.
    found = f"'{shortened(value[:200])}'" if isinstance(value, str) else _NAMES[type(value)]
    is_short = isinstance(value, (float, bool)) or (isinstance(value, int) and abs(value) < LARGEST)
    if is_short:
        found = str(value)
    return WrongRecordError(f"{place} must be {wanted}, and is {found}")


class RecordReader:
    """Reads records of some classes, whose fields may be built of

    `str`, `int`, `float`, `bool`, `datetime`, `Expression`, other records, `tuple[...]`,
    `frozenset[...]` and `... | None`. `records` are the classes by name. `families` are names of
    annotations with the records that they stand for, `words` those with a few texts, and `aliases`
    those that stand for another annotation. `texts` is the list of long texts.
    """

    PLAIN: ClassVar[Mapping[str, Callable[[Any, str], Any]]] = {
        "int": _whole,
        "float": _number,
        "bool": _flag,
        "datetime": _date,
        "Expression": _expression,
    }

    def __init__(
        self,
        records: Mapping[str, Callable[..., Any]],
        *,
        families: Mapping[str, Sequence[str]],
        words: Mapping[str, Sequence[str]],
        aliases: Mapping[str, str],
        texts: Sequence[str],
    ) -> None:
        self._records = records
        self._families = families
        self._words = words
        self._aliases = aliases
        self._texts = texts

    def read(self, value: Any, annotation: str, place: str) -> Any:
        """Return what stands for a value; `place` is its name for people.

        Raises WrongRecordError when it is of another kind.
        """
        return self._read(value, _parsed(annotation), place)

    def _read(self, value: Any, annotation: ast.expr, place: str) -> Any:
        if isinstance(annotation, ast.BinOp):  # ... | None
            return None if value is None else self._read(value, annotation.left, place)
        if isinstance(annotation, ast.Subscript) and isinstance(annotation.value, ast.Name):
            if annotation.value.id == "frozenset":
                items = _part(value, "set", "items", list, place)
                return frozenset(self._items(items, [annotation.slice], place))
            return self._tuple(value, annotation.slice, place)
        if isinstance(annotation, ast.Name):
            return self._named(value, annotation.id, place)
        raise TypeError(f"no reader for fields such as {place}")

    def _tuple(self, value: Any, inner: ast.expr, place: str) -> tuple[Any, ...]:
        kinds = inner.elts if isinstance(inner, ast.Tuple) else [inner]
        if not isinstance(value, list):
            raise _wrong(place, "a list", value)
        if isinstance(kinds[-1], ast.Constant):  # ...
            return tuple(self._items(value, kinds[:1], place))
        if len(value) != len(kinds):
            raise WrongRecordError(f"{place} must be a list of {len(kinds)}, and has {len(value)}")
        return tuple(
            self._read(item, kind, f"{place}[{number}]")
            for number, (item, kind) in enumerate(zip(value, kinds))
        )

    def _items(self, items: list[Any], kinds: Sequence[ast.expr], place: str) -> list[Any]:
        return [
            self._read(item, kinds[0], f"{place}[{number}]") for number, item in enumerate(items)
        ]

    def _named(self, value: Any, name: str, place: str) -> Any:
        if name in self.PLAIN:
            return self.PLAIN[name](value, place)
        if name == "str":
            return self._text(value, place)
        if name in self._aliases:
            return self._read(value, _parsed(self._aliases[name]), place)
        if name in self._words:
            if not isinstance(value, str) or value not in self._words[name]:
                raise _wrong(place, f"one of {', '.join(self._words[name])}", value)
            return value
        return self._record(value, self._families.get(name, (name,)), place)

    def _text(self, value: Any, place: str) -> str:
        if isinstance(value, str):
            return _readable(value, place)
        number = _part(value, "text", "at", int, place)
        if isinstance(number, bool) or not 0 <= number < len(self._texts):
            raise WrongRecordError(f"{place} is a text that is not in the list of texts")
        return _readable(self._texts[number], place)

    def _record(self, value: Any, names: Sequence[str], place: str) -> Any:
        kind = value.get(KIND) if isinstance(value, dict) else None
        if not isinstance(kind, str) or kind not in names:
            raise _wrong(place, " or ".join(names), value)
        known = _fields(self._records[kind])
        for name in value:
            if name not in known and name != KIND:
                raise WrongRecordError(f"{place} has a field '{shortened(name[:200])}' too many")
        content = {}
        for name, (annotation, is_needed) in known.items():
            if name in value:
                content[name] = self._read(value[name], annotation, f"{place}.{name}")
            elif is_needed:
                raise WrongRecordError(f"{place} has no field '{name}'")
        return self._records[kind](**content)
