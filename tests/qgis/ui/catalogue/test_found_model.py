# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of scenes that were found: check marks, filter, order; without widgets."""

from __future__ import annotations

from datetime import date

import pytest
from image_collections.algorithms.queries.catalogue_search import FoundScene
from image_collections.ui.catalogue.model import (
    CLOUD,
    DATE,
    NAME,
    PICTURE,
    TILE,
    FoundModel,
    ShownScenes,
)
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

ROLES = Qt.ItemDataRole


def scene(name, day, tile="T33TVF", cloud=None, **more):
    values = {
        "collection": "scenes",
        "thumbnail": "",
        "licence": "",
        "attribution": "",
        "outline": QgsGeometry(),
        "record": {},
        **more,
    }
    return FoundScene(name=name, date=day, tile=tile, cloud_cover=cloud, **values)


SCENES = [
    scene("b", date(2024, 5, 1), cloud=40.0),
    scene("a", date(2024, 6, 1), "T32TQM", 9.0),
    scene("c", None),
    scene("d", date(2023, 1, 1), cloud=100.0),
]


@pytest.fixture
def model(qgis_app):
    found = FoundModel()
    found.set_scenes(SCENES)
    return found


@pytest.fixture
def shown(model):
    return ShownScenes(model)


def texts(shown, column):
    return [shown.index(row, column).data() for row in range(shown.rowCount())]


def test_all_scenes_are_taken_at_first(model, shown):
    assert shown.taken() == [0, 1, 2, 3]
    assert all(model.is_checked(row) for row in range(4))


def test_a_check_mark_is_told_once(model, shown, qtbot):
    with qtbot.waitSignal(model.checked_changed, timeout=1000):
        assert model.setData(model.index(1, PICTURE), Qt.CheckState.Unchecked, ROLES.CheckStateRole)
    assert shown.taken() == [0, 2, 3]
    told = []
    model.checked_changed.connect(lambda: told.append(1))
    model.check([1], False)
    assert told == []
    model.check([0, 1, 2, 3], False)
    assert shown.taken() == []


def test_only_the_first_column_has_check_marks(model):
    assert not model.setData(model.index(1, NAME), Qt.CheckState.Unchecked, ROLES.CheckStateRole)
    assert model.index(1, NAME).data(ROLES.CheckStateRole) is None
    assert not model.flags(model.index(0, DATE)) & Qt.ItemFlag.ItemIsUserCheckable


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", [0, 1, 2, 3]), ("t33tvf", [0, 2, 3]), ("2024- T33", [0]), ("B", [0]), ("zzz", [])],
)
def test_what_the_filter_hides_is_not_taken(shown, text, expected):
    shown.set_filter(text)
    assert shown.taken() == expected


@pytest.mark.parametrize(
    ("column", "expected"),
    [(DATE, "cdba"), (CLOUD, "cabd"), (NAME, "abcd")],
)
def test_rows_are_sorted_by_values(shown, column, expected):
    shown.sort(column, Qt.SortOrder.AscendingOrder)
    assert "".join(texts(shown, NAME)) == expected
    shown.sort(column, Qt.SortOrder.DescendingOrder)
    assert "".join(texts(shown, NAME)) == expected[::-1]


def test_what_is_not_known_is_empty(model):
    row = [model.index(2, column).data() for column in (DATE, TILE, CLOUD, NAME)]
    assert row == ["", "T33TVF", "", "c"]


def test_texts_of_a_server_are_no_html(model):
    model.set_scenes([scene("<img src='x'>", None, attribution="<b>me</b>")])
    tip = model.index(0, NAME).data(ROLES.ToolTipRole)
    assert "<img" not in tip
    assert "<b>" not in tip
    assert "&lt;b&gt;me" in tip


def test_hovered_rows_are_marked_and_unmarked(model):
    model.set_hovered([1])
    assert model.index(1, NAME).data(ROLES.BackgroundRole) is not None
    assert model.index(0, NAME).data(ROLES.BackgroundRole) is None
    model.set_hovered([])
    assert model.index(1, NAME).data(ROLES.BackgroundRole) is None


def test_a_picture_that_came_is_shown_in_its_rows(model, qtbot):
    pictures = {}
    model.set_pictures(pictures)
    model.set_scenes([scene("a", None, thumbnail="x"), scene("b", None, thumbnail="y")])
    assert model.index(0, PICTURE).data(ROLES.DecorationRole) is None
    pictures["x"] = QImage(4, 4, QImage.Format.Format_RGB32)
    changed = []
    model.dataChanged.connect(lambda first, last, roles: changed.append(first.row()))
    model.picture_came("x")
    assert changed == [0]
    assert model.index(0, PICTURE).data(ROLES.DecorationRole).width() == 4
