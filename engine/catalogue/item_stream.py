# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The items of a collection file, one after the other: what a file holds is never all in memory."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..errors import SourceError
from ..text import QT_TRANSLATE_NOOP, worded

# Characters that are read at once.
PIECE = 1 << 20
# An item is a few kilobytes; what goes on for longer without an end is none.
LONGEST = 256 * PIECE
# Signs that numbers are made of.
_OF_NUMBERS = "0123456789.eE+-"

Record = dict[str, Any]

WHAT_IT_IS = QT_TRANSLATE_NOOP(
    "ImageCollections",
    "choose a file with items of STAC: an ItemCollection, one Item, or one Item in each line",
)


def read_items(path: str) -> Iterator[Record]:
    """Give the items of a collection file in their order.

    The file is an ItemCollection, a list of items, one Item, or items that follow each other, one
    in each line. Raises SourceError that names the file when it is something else.
    """
    try:
        with Path(path).open(encoding="utf-8-sig") as file:
            for record in _Scanner(file, path).items():
                yield _item(record, path)
    except FileNotFoundError:
        raise SourceError(
            worded("The collection file '{path}' does not exist.", path=path)
        ) from None
    except UnicodeDecodeError:
        raise not_a_collection(path, worded("it is no text")) from None
    except RecursionError:
        raise not_a_collection(path, worded("it is nested too deeply")) from None
    except (OSError, ValueError) as error:
        if isinstance(error, SourceError):
            raise
        raise SourceError(
            worded("The collection file '{path}' cannot be read: {error}.", path=path, error=error)
        ) from error


def not_a_collection(path: str, reason: str) -> SourceError:
    """Return the error for a file that holds no items."""
    return SourceError(
        worded(
            "'{path}' is no collection file: {reason}; {what}.",
            path=path,
            reason=reason,
            what=worded(WHAT_IT_IS),
        )
    )


def _item(record: Any, path: str) -> Record:
    if not isinstance(record, dict):
        raise not_a_collection(path, worded("it holds something else than items"))
    kind = record.get("type")
    if kind in ("Collection", "Catalog"):
        raise not_a_collection(
            path, worded("it is a {kind} of STAC, which only leads to items", kind=kind)
        )
    if kind != "Feature":
        raise not_a_collection(
            path, worded("it holds something that is no item (its type is no Feature)")
        )
    return record


class _Scanner:
    """Reads values of JSON from a file, as much of it at a time as a value needs."""

    def __init__(self, file: Any, path: str) -> None:
        self._file = file
        self._path = path
        self._text = ""
        self._at = 0
        self._decoder = json.JSONDecoder()
        self._has_ended = False

    def items(self) -> Iterator[Any]:
        """Give the items, whichever of the forms the file has."""
        first = self._next_sign()
        if not first:
            raise not_a_collection(self._path, worded("it is empty"))
        if first == "[":
            yield from self._list()
            return
        while self._next_sign() == "{":
            yield from self._object()
        if self._next_sign():
            raise not_a_collection(self._path, worded("it is no JSON"))

    def _object(self) -> Iterator[Any]:
        """Give the items of an ItemCollection, or an object that is an item by itself."""
        record: Record = {}
        has_features = False
        self._take("{")
        while self._next_sign() != "}":
            if record or has_features:
                self._take(",")
            key = self._value()
            self._take(":")
            if key == "features" and self._next_sign() == "[":
                has_features = True
                yield from self._list()
            else:
                record[str(key)] = self._value()
        self._take("}")
        if not has_features:
            yield record

    def _list(self) -> Iterator[Any]:
        self._take("[")
        is_first = True
        while self._next_sign() != "]":
            if not is_first:
                self._take(",")
            is_first = False
            yield self._value()
        self._take("]")

    def _take(self, sign: str) -> None:
        if self._next_sign() != sign:
            raise self._broken()
        self._at += 1

    def _next_sign(self) -> str:
        """Return the next character that is no space, empty at the end of the file."""
        while True:
            while self._at < len(self._text):
                sign = self._text[self._at]
                if sign not in " \t\r\n\x1e":  # the last one begins records of a GeoJSON sequence
                    return sign
                self._at += 1
            if not self._read_more():
                return ""

    def _value(self) -> Any:
        self._next_sign()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError:
                if not self._read_more():
                    raise self._broken() from None
                continue
            # A number at the end of what was read may go on.
            if self._is_over(end) or not self._read_more():
                self._at = end
                return value

    def _is_over(self, end: int) -> bool:
        """Return False for a value at the end of what was read that may be part of a number."""
        while end < len(self._text) and self._text[end] in _OF_NUMBERS:
            end += 1
        return end < len(self._text)

    def _read_more(self) -> bool:
        if self._has_ended:
            return False
        if len(self._text) - self._at > LONGEST:
            raise self._broken()
        # As much again as is there already: a long value is not read over and over.
        piece = self._file.read(max(PIECE, len(self._text) - self._at))
        self._has_ended = not piece
        self._text = self._text[self._at :] + piece
        self._at = 0
        return bool(piece)

    def _broken(self) -> SourceError:
        return not_a_collection(self._path, worded("it is no JSON, or it ends too early"))
