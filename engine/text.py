# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts for people: marked for translation without Qt, and short enough for a message."""

from __future__ import annotations

import re

# In a message, words and messages longer than this are cut.
_WORD = re.compile(r"(\S{200})\S{100,}")
_LONGEST = 2000
_END = 400


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 (the name that Qt's tools find)
    """Return the text; the tools that collect strings find it by this call."""
    return text


def readable(message: str) -> str:
    """Return a message without control characters, and its middle left out where it is long."""
    signs = (
        sign if sign.isprintable() or sign == "\n" else "\N{REPLACEMENT CHARACTER}"
        for sign in message
    )
    line = _WORD.sub("\\1…", "".join(signs))
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - _END]} … {line[-_END:]}"


def shortened(text: str, most: int = 80) -> str:
    """Return what a user wrote as a message can show it: on one line, and not too long."""
    line = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)
    return line if len(line) <= most else f"{line[:most]}…"
