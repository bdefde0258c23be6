# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The choice of images for a place: by how many of its cells are masked, and by their dates.

Images are looked at in the order of their dates from the target, and no longer than is of use.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, get_args

from ..errors import InvalidOptionError, check_word
from ..images import Image
from ..text import worded

Choice = Literal["nearest_complete", "within_days", "best"]
CHOICES: tuple[Choice, ...] = get_args(Choice)

# Gives the number of masked cells of images one after the other, and looks at none before it must.
Count = Callable[[Sequence[Image]], Generator[int, None, None]]


@dataclass(frozen=True)
class ChoiceRule:
    """Which images are chosen.

    `nearest_complete`: the one with the fewest masked cells, or all of them where it has more than
    `most_masked` percent of the place masked. `best`: the `number` of those with the fewest.
    `within_days`: all that are no more than `days` from the target date.
    """

    choice: Choice = CHOICES[0]
    days: int = 30
    number: int = 3
    most_masked: float = 50.0

    def __post_init__(self) -> None:
        """Raise InvalidOptionError for a word that is none, or a number that makes no sense."""
        check_word("choice", self.choice, CHOICES)
        if self.number < 1 or self.days < 0 or not 0 <= self.most_masked <= 100:
            raise InvalidOptionError(
                worded(
                    "Images of a place are chosen by a number from 1, days from 0, and a "
                    "share of masked cells from 0 to 100."
                )
            )

    @property
    def enough(self) -> int | None:
        """How many images without a masked cell are as good as all, None when all are wanted."""
        wanted = {"nearest_complete": 1, "best": self.number, "within_days": None}
        return wanted[self.choice]


@dataclass(frozen=True)
class Seen:
    """An image of a place, and how many cells of the place are masked in it."""

    image: Image
    masked: int


@dataclass(frozen=True)
class Chosen:
    """The images that were chosen, the best one first.

    They are not `is_complete` where none was, and all are taken in its stead.
    """

    images: tuple[Seen, ...]
    is_complete: bool = True


def nearness(image: Image, target: date) -> tuple[int, datetime, int]:
    """Return what sorts images: the days from the target date, then the earlier, then the first."""
    moment = image.date or datetime.min
    return abs((moment.date() - target).days), moment, image.position


def choose(
    rule: ChoiceRule, images: Sequence[Image], target: date, cells: int, count: Count
) -> Chosen:
    """Return the images that a rule chooses for a place of so many cells; maybe none.

    All images have a date. One that shows no cell of the place is not chosen. Fewest masked cells
    go before the nearest date, and that before the earlier one. Raises what `count` raises.
    """
    near = sorted(images, key=lambda image: nearness(image, target))
    if rule.choice == "within_days":
        near = [image for image in near if nearness(image, target)[0] <= rule.days]
    seen: list[Seen] = []
    complete = 0
    with closing(count(near)) as counts:
        for image, masked in zip(near, counts):
            if masked < cells:
                seen.append(Seen(image, masked))
                complete += masked == 0
            if complete == rule.enough:
                break  # those that follow are farther away
    ranked = sorted(seen, key=lambda each: each.masked)
    if rule.choice == "within_days":
        return Chosen(tuple(ranked))
    if rule.choice == "best":
        return Chosen(tuple(ranked[: rule.number]))
    if ranked and 100.0 * ranked[0].masked > rule.most_masked * cells:
        return Chosen(tuple(ranked), is_complete=False)
    return Chosen(tuple(ranked[:1]))
