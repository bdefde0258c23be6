# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts for people: in their language without Qt, and short enough for a message."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from string import Formatter

# How many names a message lists, where it does not say another number.
MOST_LISTED = 8
# In a message, words and messages longer than this are cut.
_WORD = re.compile(r"(\S{200})\S{100,}")
_LONGEST = 2000
# Python calls none of them printable; French has the two that break no line before ; and in quotes.
_SPACES = "\n\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
_END = 400
# An address with a part that says who may read it: a signature, a token, a key or a password.
_QUERY = re.compile(
    r"""(\bhttps?(?:://|%3A%2F%2F)[^\s'"<>?]+)(?:\?|%3F)([^\s'"<>]*)""", re.IGNORECASE
)
# The same at the end of one, as GDAL calls a file in some messages.
_NAMED = re.compile(r"""([^\s'"<>?=]{1,255})\?([^\s'"<>]*?)(?=[,;:.]*(?:\s|$|['"<>]))""")
_SECRET = re.compile(
    r"(?:^|&|%26|[-_])(?:sig|signature|token|credential|security-token|key|apikey|key-pair-id|"
    r"accesskeyid|policy|auth|password|passwd|pwd)(?:=|%3D)",
    re.IGNORECASE,
)
# How GDAL begins the message of a function of Python, and what stands before what that said.
_TRACEBACK = "Traceback (most recent call last)"
_KIND = re.compile(r"[A-Za-z_][\w.]*")
# How the message begins when that was a live composite, with a comma between the two.
LIVE_FAULT = ("The live composite cannot be drawn here", "for this reason: ")
_LOGIN = re.compile(r"(\bhttps?://)[^\s/@'\"]+@", re.IGNORECASE)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 (the name that Qt's tools find)
    """Return the text; the tools that collect strings find it by this call."""
    return text


def _is_one(count: int) -> bool:
    return count == 1


class _Language:
    """The language of those who read: English, until another translates."""

    def __init__(self) -> None:
        self.translated: Callable[[str], str] = str
        self.is_one: Callable[[int], bool] = _is_one


_language = _Language()


def speak(
    translate: Callable[[str], str] | None, is_one: Callable[[int], bool] | None = None
) -> None:
    """Have the sentences of `worded` translated from here on, in all threads; None is English.

    `translate` returns the text as it is where it has no other, and raises nothing. `is_one` says
    which counts have the form of one thing: 1, where it is not given.
    """
    _language.translated = translate or str
    _language.is_one = is_one or _is_one


def worded(text: str, /, **values: object) -> str:
    """Return a sentence, or a part of one, in the language of those who read, with its values.

    Write the text as a plain literal, with the names of the values in braces: the tools that
    collect texts read the source. Or give a constant that QT_TRANSLATE_NOOP marks. A translation
    that has not the same places for values is not used. What is compared, or goes into files, is
    not worded: it stays English. What a count is of follows it with the forms for one and for many:
    "{count} {count:image lies|images lie} there".
    """
    said = _language.translated(text)
    if not values:
        return said
    if said != text and (_places(said) != _places(text) or not _counted(said) <= set(values)):
        said = text
    return with_counts(said, values)


def with_counts(text: str, values: Mapping[str, object]) -> str:
    """Return a text, which is translated already, with its values; see `worded` for counts."""
    return text.format_map(
        {
            name: Count(value) if isinstance(value, int) and not isinstance(value, bool) else value
            for name, value in values.items()
        }
    )


class Count(int):
    """A number of things; a form such as `image|images` is the one that goes with it."""

    def __format__(self, form: str) -> str:
        """Return the number in a form, or the words for one thing or for many."""
        one, bar, many = form.partition("|")
        if not bar:
            return int.__format__(self, form)
        return one if _language.is_one(self) else many


class Written(float):
    """A number whose text, in whatever form, has another decimal sign than a point."""

    def __new__(cls, value: float, point: str) -> Written:
        """Make one."""
        made = super().__new__(cls, value)
        made._point = point
        return made

    _point: str

    def __format__(self, form: str) -> str:
        """Return the text in a form; without one a whole number has no decimals."""
        return float.__format__(self, form or ".15g").replace(".", self._point)


def _counted(text: str) -> set[str]:
    """Return the names of the counts that words of a text go with."""
    return {name for _, name, form, _ in Formatter().parse(text) if name and "|" in (form or "")}


def _places(text: str) -> list[str] | None:
    """Return where a text has values, and how they are written; None where it cannot be read.

    The words that go with a count are those of the language, as many as it needs.
    """
    try:
        places = [place for _, *place in Formatter().parse(text) if place[0] is not None]
    except ValueError:
        return None
    return sorted(repr(place) for place in places if "|" not in (place[1] or ""))


def without_secrets(text: str) -> str:
    """Return a text in which addresses have no signature, no token and no login."""

    def plain(match: re.Match[str]) -> str:
        return match[1] if _SECRET.search(match[2]) else match[0]

    return _LOGIN.sub(r"\1", _NAMED.sub(plain, _QUERY.sub(plain, text)))


def readable(message: str) -> str:
    """Return a message without secrets and control characters, its middle left out when it is long.

    Secrets are those in addresses, as `without_secrets` says.
    """
    message = without_secrets(message)
    signs = (
        sign if sign.isprintable() or sign in _SPACES else "\N{REPLACEMENT CHARACTER}"
        for sign in message
    )
    line = _WORD.sub("\\1…", "".join(signs))
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - _END]} … {line[-_END:]}"


def without_traceback(message: str) -> str:
    """Return what a function of Python raised inside GDAL, of a message with all its lines.

    Other messages come back as they are.
    """
    if not message.startswith(_TRACEBACK):
        return message.removeprefix(", ".join(LIVE_FAULT))
    last = message.strip().splitlines()[-1].strip()
    kind, separator, said = last.partition(": ")
    return said if separator and _KIND.fullmatch(kind) else last


def first_names(names: Sequence[str], most: int = MOST_LISTED, *, between: str = ", ") -> str:
    """Return the first of some names, and how many there are besides."""
    shown, left = between.join(names[:most]), len(names) - most
    return worded("{names} and {count} more", names=shown, count=left) if left > 0 else shown


# What to do about a comma between digits, where it ends a number.
DECIMAL_POINT = QT_TRANSLATE_NOOP("ImageCollections", "write decimals with a point, such as 0.5")

# Why an image has no numbers, or a period no composite.
NO_PIXELS = QT_TRANSLATE_NOOP("ImageCollections", "no valid pixels")

# What may lack a property, one and several.
IMAGES = (
    QT_TRANSLATE_NOOP(
        "ImageCollections", "1 image has no property '{name}', so the filter leaves it out."
    ),
    QT_TRANSLATE_NOOP(
        "ImageCollections",
        "{count} {count:image has|images have} no property '{name}', so "
        "the filter leaves {count:it|them} out.",
    ),
)
ITEMS = (
    QT_TRANSLATE_NOOP(
        "ImageCollections", "1 item has no property '{name}', so the filter leaves it out."
    ),
    QT_TRANSLATE_NOOP(
        "ImageCollections",
        "{count} {count:item has|items have} no property '{name}', so the "
        "filter leaves {count:it|them} out.",
    ),
)


def lack_of(things: tuple[str, str], count: int, name: str) -> str:
    """Return the sentence that so many IMAGES or ITEMS lack a property that a filter names."""
    text = things[count != 1]
    return worded(text, count=count, name=name)


def shortened(text: str, most: int = 80) -> str:
    """Return what a user wrote as a message can show it: on one line, and not too long."""
    line = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)
    return line if len(line) <= most else f"{line[:most]}…"
