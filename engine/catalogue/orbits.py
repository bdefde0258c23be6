# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The orbits of radar images: whether those of a collection are of one."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import InvalidOptionError
from ..images import Image
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, first_names, worded
from .properties import NAMES

# Names that a message lists.
MOST_NAMES = 5


def require_one_orbit(images: Sequence[Image], progress: Progress) -> None:
    """Warn of images whose orbit nobody tells; raise InvalidOptionError when orbits differ.

    Images of several orbits look at a slope from several sides, and no mean of them is one of
    speckle.
    """
    for name, words in (
        ("orbit", QT_TRANSLATE_NOOP("ImageCollections", "direction")),
        ("relative_orbit", QT_TRANSLATE_NOOP("ImageCollections", "relative orbit")),
    ):
        found: dict[str, list[str]] = {}
        for image in images:
            value = NAMES[name](image)
            if value is not None:
                text = f"{value:g}" if isinstance(value, float) else str(value)
                found.setdefault(text, []).append(f"'{image.name}'")
        if len(found) > 1:
            several = "; ".join(
                f"{each}: {first_names(names, MOST_NAMES)}" for each, names in found.items()
            )
            example = next(iter(found))
            example = example if name == "relative_orbit" else f"'{example}'"
            raise InvalidOptionError(
                worded(
                    "The multitemporal filter takes images of one orbit, and the {words} "
                    "of these differs ({several}). Filter them, such as by {name} = "
                    "{example} (FILTER).",
                    words=worded(words),
                    several=several,
                    name=name,
                    example=example,
                )
            )
    unknown = [f"'{image.name}'" for image in images if NAMES["relative_orbit"](image) is None]
    if unknown and len(images) > 1:
        progress.warn(
            worded(
                "Nothing tells the relative orbit of {unknown}: the multitemporal "
                "filter is right only where all images are of one.",
                unknown=first_names(unknown, MOST_NAMES),
            )
        )
