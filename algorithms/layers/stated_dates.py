# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The dates that a pattern finds in the names of images."""

from __future__ import annotations

import re
from dataclasses import replace

from ...engine.errors import InvalidOptionError
from ...engine.inputs.name_patterns import Pattern
from ...engine.products.pattern import dated_match, stated_date
from ...engine.text import QT_TRANSLATE_NOOP, worded
from .image_sources import ImageSource

NO_MATCH = QT_TRANSLATE_NOOP(
    "ImageCollections",
    "the date pattern finds nothing in its name; its date is looked for as without it.",
)


def with_stated_date(source: ImageSource, pattern: Pattern | None) -> ImageSource:
    """Return a source with the date that a pattern finds in the name of the layer or the file.

    It goes before what the file says, and not before what is set for the layer.

    Raises InvalidOptionError when it finds what is no date.
    """
    if pattern is None or source.date is not None:
        return source
    for name in (source.name, re.split(r"[/\\]", source.path.rstrip("/\\"))[-1]):
        match = pattern.search(name)
        if match is None:
            continue
        dated = dated_match(match)
        if dated is None:
            raise InvalidOptionError(
                worded(
                    "The date pattern takes '{date}' from the name of image "
                    "'{image}', which is no date.",
                    date=stated_date(match),
                    image=source.name,
                )
            )
        return replace(source, date=dated.moment, remark=dated.remark)
    return replace(source, remark=NO_MATCH)
