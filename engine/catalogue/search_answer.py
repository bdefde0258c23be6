# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a catalogue answers, read within limits; odd answers become one sentence."""

from __future__ import annotations

import html
import json
import re
from typing import Any

from ..errors import CatalogueError
from ..text import shortened, worded
from ..text import without_secrets as without_signatures
from .hrefs import plain_address
from .item_stream import Record
from .search_request import Answer

# An answer is a few megabytes; what is larger is not read.
LARGEST = 64 << 20
# Lists and records in each other. Outlines of many parts need six.
DEEPEST = 64

BAD_REQUEST, UNAUTHORIZED, FORBIDDEN = 400, 401, 403
NOT_FOUND, TOO_MANY, UNAVAILABLE = 404, 429, 500

# Where servers put their sentence, best first.
_SAYINGS = ("description", "message", "detail", "title", "error", "errors", "code")
_TOKEN = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|[\[{]|[\]}]', re.DOTALL)
_TAGS = re.compile(r"<(script|style|head)\b.*?</\1>|<[^>]*>", re.DOTALL | re.IGNORECASE)
_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.DOTALL | re.IGNORECASE)
_QUERY = re.compile(r"(https?://[^\s?'\"<>]+)\?[^\s'\"<>]*")
_SECRET = re.compile(
    r"((?:authorization|bearer|token|signature|sig|password|passwd|secret|api[_-]?key|key)"
    r"[\"']?\s*[:= ]\s*[\"']?(?:bearer |basic )?)[^\s\"',;&]{6,}",
    re.IGNORECASE,
)
# Words of JSON that are none.
_NO_NUMBERS = {"NaN": "nan", "Infinity": "inf", "-Infinity": "-inf"}


def read_answer(answer: Answer) -> Record:
    """Return the record of an answer.

    Raises CatalogueError that says what the server said, or what is odd.
    """
    where = plain_address(answer.address)
    if answer.status >= BAD_REQUEST:
        raise CatalogueError(_refusal(answer, where))
    if len(answer.content) > LARGEST:
        raise CatalogueError(too_large(answer.address))
    if is_too_deep(answer.content):
        raise CatalogueError(
            worded(
                "The answer of {where} has more than {deepest} lists in each other; it "
                "is not read.",
                where=where,
                deepest=DEEPEST,
            )
        )
    try:
        record = json.loads(answer.content, parse_constant=_NO_NUMBERS.__getitem__)
    except (ValueError, RecursionError):
        raise CatalogueError(
            worded(
                "{where} does not answer with JSON, but with '{content}'. Is it the "
                "address of a STAC catalogue?",
                where=where,
                content=sentence_of(answer.content),
            )
        ) from None
    if not isinstance(record, dict):
        raise CatalogueError(
            worded(
                "{where} answers with JSON that is no catalogue and holds no items.", where=where
            )
        )
    return record


def too_large(address: str) -> str:
    """Return the sentence for an answer that is larger than any that is read."""
    return worded(
        "The answer of {address} is larger than {largest} MB; it is not read.",
        address=plain_address(address),
        largest=LARGEST >> 20,
    )


def is_too_deep(content: bytes) -> bool:
    """Return True when lists and records stand in each other too often to be read."""
    depth = 0
    for match in _TOKEN.finditer(content):
        sign = match[0]
        if sign in b"[{":
            depth += 1
            if depth > DEEPEST:
                return True
        elif sign in b"]}":
            depth -= 1
    return False


def sentence_of(content: bytes) -> str:
    """Return what a server said, short and without what may be secret."""
    text = content[:20_000].decode("utf-8", "replace").strip()
    try:
        record = json.loads(content) if len(content) <= LARGEST and not is_too_deep(content) else ""
    except (ValueError, RecursionError):
        record = ""
    said = _said(record)
    if not said:
        title = _TITLE.search(text)
        said = title[1] if title and title[1].strip() else _TAGS.sub(" ", text)
        said = html.unescape(said)
    return shortened(" ".join(without_secrets(said).split()), 200)


def without_secrets(text: str) -> str:
    """Return a text without logins, keys, and what stands behind the ? of addresses."""
    return _SECRET.sub(r"\1…", _QUERY.sub(r"\1?…", without_signatures(text)))


def _said(record: Any) -> str:
    if not isinstance(record, dict):
        return ""
    for key in _SAYINGS:
        value = record.get(key)
        if isinstance(value, str) and value.strip():
            return value
        if isinstance(value, dict) and _said(value):
            return _said(value)
        if isinstance(value, list) and value:
            return json.dumps(value, ensure_ascii=False)
    return ""


def _refusal(answer: Answer, where: str) -> str:
    said = sentence_of(answer.content)
    says = f": '{said}'" if said else ""
    status = answer.status
    if status in (UNAUTHORIZED, FORBIDDEN):
        return worded(
            "{where} asks for a login or refuses this one (HTTP {status}){says}. Choose an "
            "authentication of QGIS in Authentication (AUTHCFG).",
            where=where,
            status=status,
            says=says,
        )
    if status == TOO_MANY or status >= UNAVAILABLE:
        times = (
            worded(", also after {count} {count:attempt|attempts}", count=answer.attempts)
            if answer.attempts > 1
            else ""
        )
        return worded(
            "{where} cannot answer now (HTTP {status}){times}{says}. Try again later.",
            where=where,
            status=status,
            times=times,
            says=says,
        )
    if status == NOT_FOUND:
        return worded(
            "There is nothing at {where} (HTTP {status}){says}. Check the catalogue and the names "
            "of the collections.",
            where=where,
            status=status,
            says=says,
        )
    return worded(
        "{where} refuses the question (HTTP {status}){says}.",
        where=where,
        status=status,
        says=says,
    )
