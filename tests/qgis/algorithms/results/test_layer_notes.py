# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What layers keep in projects may be odd: it counts as nothing, and no layer is drawn less."""

from __future__ import annotations

import pytest
from image_collections.algorithms.results import combinations, contrast
from image_collections.algorithms.results.layer_notes import noted, take_note
from image_collections.plugin.live import styles
from qgis.core import QgsMultiBandColorRenderer

ODD = [
    *(
        "",
        "no JSON",
        "[" * 100000,
        "5",
        "null",
        '"text"',
        "[]",
        "{}",
        "[5]",
        "[[]]",
        '[{"low": []}]',
    ),
    *('[{"low": "x", "high": 1}]', '[{"low": NaN}, {"low": 1e999}]', '[{"minimum": 1}]'),
    *('{"red": "1", "green": [], "blue": {}}', '{"red": 99, "green": 0, "blue": -1}'),
    *('{"red": true, "green": 2, "blue": 3}', '{"first": 5}', '{"first": ["a", [], {}]}'),
    *('{"first": [1, 2, 99]}', '{"shown": [], "styles": [], "first": [1, 2, 3]}'),
    *('{"shown": {}, "styles": {"natural": 5}, "red": 3, "green": 2, "blue": 1}',),
    *('{"made_for": 5, "shown": {"a": 1}}', '{"made_for": [[], 5, null, "a"], "shown": "abc"}'),
]


@pytest.fixture
def layer(make_image, load):
    return load(make_image("scene_2024-05-01.tif", {"B2": 100, "B3": 200, "B4": 300}))


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_notes_are_none(layer, text):
    for key in (contrast.ENDS, combinations.COLOURS, styles._IMAGES):
        layer.setCustomProperty(key, text)
    for shown in ("natural", "", "false_colour"):
        combinations.show_as(layer, shown)
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 3, 2, 1))
    contrast.stretch(layer, over_land=True, is_natural=True)
    contrast.smallest_and_largest(layer, 1)
    assert isinstance(layer.renderer(), QgsMultiBandColorRenderer)
    live = styles.LiveStyles()
    wanted = styles.Shown(frozenset({"a"}), styles.bands_of(layer))
    live.has(layer, wanted)
    live.leave(layer)
    live.note_new(layer, wanted)
    assert noted(layer, styles._IMAGES, dict) == {"made_for": ["a"], "shown": ["a"]}


def test_a_note_of_another_kind_is_none(layer):
    take_note(layer, "note", {"a": [1, 2.5, None]})
    assert noted(layer, "note", dict) == {"a": [1, 2.5, None]}
    assert noted(layer, "note", list) is None
    assert noted(layer, "other", dict) is None
