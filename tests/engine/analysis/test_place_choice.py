# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The choice of images for a place, against a twin that looks at every image and sorts them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import numpy as np
import pytest
from image_collections.engine.analysis.place_choice import CHOICES, ChoiceRule, choose
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.images import Image

TARGET = date(2024, 6, 15)
CELLS = 20


def image(position, moment):
    return Image(position, f"image {position}", "", "", None, 1, 1, (), 1, 1, date=moment)


def counting(masked, looked_at):
    """Return what gives the masked cells of images, and notes which were looked at."""

    def count(images):
        for each in images:
            looked_at.append(each.position)
            yield masked[each.position]

    return count


def twin(rule, images, masked):
    """Return the positions that a rule chooses, and whether they are complete: all by sorting."""
    shown = [each for each in images if masked[each.position] < CELLS]

    def days(each):
        return abs((each.date.date() - TARGET).days)

    def key(each):
        return masked[each.position], days(each), each.date, each.position

    best = [each.position for each in sorted(shown, key=key)]
    if rule.choice == "within_days":
        near = {each.position for each in shown if days(each) <= rule.days}
        return [position for position in best if position in near], True
    if rule.choice == "best":
        return best[: rule.number], True
    if best and masked[best[0]] / CELLS * 100 > rule.most_masked:
        return best, False
    return best[:1], True


@pytest.mark.parametrize("choice", CHOICES)
def test_a_choice_is_that_of_its_twin(choice):
    rng = np.random.default_rng(7)
    different = set()
    for _ in range(400):
        number = int(rng.integers(0, 9))
        # Few days and few counts, so that many images tie.
        moments = [
            datetime(2024, 6, 15) + timedelta(days=int(day), hours=int(hour))
            for day, hour in zip(rng.integers(-6, 7, number), rng.choice([0, 5], number))
        ]
        images = [image(place, moment) for place, moment in enumerate(moments, start=1)]
        few = rng.choice([[0, 5, CELLS], [11, 15, CELLS]])
        masked = {each.position: int(rng.choice(few)) for each in images}
        rule = ChoiceRule(choice, days=3, number=2, most_masked=50.0)
        found = choose(rule, images, TARGET, CELLS, counting(masked, []))
        positions = [each.image.position for each in found.images]
        assert (positions, found.is_complete) == twin(rule, images, masked)
        assert [each.masked for each in found.images] == [masked[each] for each in positions]
        different.add((len(positions), found.is_complete))
    assert len(different) > 2


def test_no_more_images_are_looked_at_than_must_be():
    days = [1, -2, 3, -4, 5]
    images = [
        image(place, datetime(2024, 6, 15) + timedelta(days=day))
        for place, day in enumerate(days, start=1)
    ]
    masked = {1: 4, 2: 0, 3: 0, 4: 0, 5: 0}
    looked_at = []
    chosen = choose(ChoiceRule(), images, TARGET, CELLS, counting(masked, looked_at))
    assert looked_at == [1, 2]
    assert chosen.images[0].image.position == 2
    looked_at.clear()
    choose(ChoiceRule("best", number=2), images, TARGET, CELLS, counting(masked, looked_at))
    assert looked_at == [1, 2, 3]
    looked_at.clear()
    choose(ChoiceRule("within_days", days=2), images, TARGET, CELLS, counting(masked, looked_at))
    assert looked_at == [1, 2]


def test_what_makes_no_sense_is_refused():
    for wrong in ({"choice": "newest"}, {"number": 0}, {"days": -1}, {"most_masked": 101.0}):
        with pytest.raises(InvalidOptionError):
            ChoiceRule(**wrong)
