# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The registry of recognisers: one record for each, from which all lists and texts follow.

A recogniser gets the files below a folder and returns the scenes that it knows among them, and the
problems of those that it knows but cannot use. It opens no file itself: texts and facts of rasters
come from `Files`. It takes no notice of files of other kinds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .scene import Files, Found, Options

Recognise = Callable[[Files, Options], Found]


@dataclass(frozen=True)
class Recogniser:
    """What the rest of the plugin may know about a recogniser.

    `key` is stored in models and scripts and never changes. `looks_for` ends the sentence "looked
    for ...". `is_last` says that it takes what no other one knows.
    """

    key: str
    label: str
    summary: str
    looks_for: str
    function: Recognise
    is_last: bool = False


RECOGNISERS: dict[str, Recogniser] = {}


def recogniser(key: str, **record: Any) -> Callable[[Recognise], Recognise]:
    """Register the decorated function under `key`."""

    def register(function: Recognise) -> Recognise:
        if key in RECOGNISERS:
            raise ValueError(f"the recogniser {key!r} is registered twice")
        RECOGNISERS[key] = Recogniser(key=key, function=function, **record)
        return function

    return register
