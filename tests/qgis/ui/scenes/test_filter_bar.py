# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The filter of the scenes: what it offers follows what is known, and what it shows is kept."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from image_collections.algorithms.queries.layer_facts import Facts
from image_collections.ui.scenes.filter_bar import FilterBar
from image_collections.ui.state.scene import Scene
from image_collections.ui.state.settings import Filter


@pytest.fixture
def bar(qtbot):
    made = FilterBar()
    qtbot.addWidget(made)
    made.show()
    return made


def scene(name, **facts):
    return Scene(name, name, name, facts=Facts(date=datetime(2024, 6, 1), **facts))


TWO = (
    scene("a", tile="T32UMF", sensor="Sentinel-2", cloud_cover=10.0),
    scene("b", tile="T33UVP", sensor="Landsat 8/9", cloud_cover=None),
)


def test_nothing_set_lets_all_through(bar):
    assert bar.value() == Filter()


def test_what_is_shown_comes_back(bar):
    bar.offer(TWO)
    wanted = Filter(
        "T32",
        date(2024, 5, 1),
        date(2024, 9, 30),
        frozenset({5, 6}),
        20.0,
        frozenset({"T32UMF"}),
        frozenset({"Sentinel-2", "not here"}),
    )
    bar.set_value(wanted)
    assert bar.value() == wanted
    bar.set_value(Filter())
    assert bar.value() == Filter()


def test_fields_that_divide_nothing_are_hidden(bar):
    bar.offer(TWO[:1])
    assert not bar.tiles.isVisible()
    assert not bar.sensors.isVisible()
    assert bar.cloud.isVisible()
    bar.offer(TWO[1:])
    assert not bar.cloud.isVisible()
    bar.offer(TWO)
    assert bar.tiles.isVisible()
    assert bar.sensors.isVisible()
    assert [bar.tiles.itemText(place) for place in range(bar.tiles.count())] == ["T32UMF", "T33UVP"]


def test_what_is_chosen_stays_when_its_scenes_go(bar):
    bar.offer(TWO)
    bar.tiles.toggleItemCheckState(1)
    bar.offer(TWO[:1])
    assert bar.tiles.isVisible()
    assert bar.value().tiles == {"T33UVP"}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda bar: bar.months.toggleItemCheckState(5), Filter(months=frozenset({6}))),
        (lambda bar: bar.cloud.setValue(0), Filter(most_cloud=0.0)),
        (
            lambda bar: bar.sensors.toggleItemCheckState(0),
            Filter(sensors=frozenset({"Landsat 8/9"})),
        ),
        (lambda bar: bar.text.setText("x"), Filter("x")),
    ],
)
def test_each_change_is_told(bar, qtbot, change, expected):
    bar.offer(TWO)
    told = []
    bar.changed.connect(lambda: told.append(bar.value()))
    change(bar)
    assert told[-1] == expected
