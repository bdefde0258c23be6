# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The errors of the engine: each text is one sentence that an analyst can act on."""

from __future__ import annotations

import traceback
from collections.abc import Iterable
from typing import TypeVar

from .text import readable, worded

E = TypeVar("E", bound=BaseException)


class EngineError(Exception):
    """Something in the inputs, the options or the files keeps the work from being done."""

    def __str__(self) -> str:
        """Return the sentence; what a user wrote may be long, and no text."""
        return readable(super().__str__())


class InvalidOptionError(EngineError, ValueError):
    """An option has a value that cannot be used."""


class NothingLeftError(InvalidOptionError):
    """No valid pixel is left of the images."""


class BandNotFoundError(InvalidOptionError):
    """A band that was asked for is not in some image."""


class ExpressionError(InvalidOptionError):
    """A quality expression cannot be read."""


class SourceError(EngineError, OSError):
    """An image cannot be opened or read; `position` is its place in the list, when known.

    `is_unavailable` says that the system or the network is in the way, and the image as good as any
    other: then it has no position, and ends also runs that leave out what cannot be read. `reason`
    is the end of the sentence where a file cannot be opened: why.
    """

    def __init__(
        self,
        message: str,
        position: int | None = None,
        *,
        is_unavailable: bool = False,
        reason: str = "",
    ) -> None:
        super().__init__(message)
        self.position = position
        self.is_unavailable = is_unavailable
        self.reason = reason


def raise_unavailable(error: EngineError) -> None:
    """Raise an error again that is none of an image, but of the system or the network."""
    if isinstance(error, SourceError) and error.is_unavailable:
        raise error


def freed(error: E) -> E:
    """Return an error that holds nothing any more of what it, and those before it, came through.

    The frames of an error hold open files. QGIS may keep the error of an algorithm until it ends:
    then a file that is removed would stay open, and the disk as full as it was. What still runs
    keeps what it has.
    """
    waiting: list[BaseException | None] = [error]
    done: set[int] = set()
    while waiting:
        each = waiting.pop()
        if each is None or id(each) in done:
            continue
        done.add(id(each))
        traceback.clear_frames(each.__traceback__)
        waiting += [each.__cause__, each.__context__]
    return error


class GridError(EngineError, ValueError):
    """No output grid can be made of the images and the options."""


class NoImageThereError(GridError):
    """No image lies in the extent of the result."""


class WriteError(EngineError, OSError):
    """The result cannot be written."""


class CatalogueError(EngineError):
    """A catalogue does not answer, or not with what it should."""


class ClusterError(EngineError):
    """The cluster that is to do the work cannot be used."""


class CancelledError(EngineError):
    """The user stopped the work."""


def check_word(what: str, word: str, words: Iterable[str]) -> None:
    """Raise InvalidOptionError for a word that is not among those that can be chosen."""
    known = tuple(words)
    if word not in known:
        raise InvalidOptionError(
            worded(
                "'{word}' is no {what}; there are {known}.",
                word=word,
                what=what,
                known=", ".join(known),
            )
        )
