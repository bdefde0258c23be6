# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The look at scenes comes to its end, whatever is wrong with one, or asked for meanwhile."""

from __future__ import annotations

import threading

import pytest
from image_collections.algorithms.queries.plain_parameters import STORE
from image_collections.plugin import scene_reader
from image_collections.plugin.jobs import JOBS
from image_collections.plugin.scene_reader import SceneReader

SECONDS = 20


@pytest.fixture
def reader():
    STORE.clear()
    JOBS.stop_all()
    made = SceneReader()
    made.heard = []
    made.looked.connect(lambda scene, _name, facts: made.heard.append((scene, facts.error)))
    yield made
    made.stop()
    JOBS.stop_all()


@pytest.fixture
def paths(make_image):
    return [make_image(f"2024-05-{day:02}.tif", {"B4": day}) for day in (1, 2, 3)]


def test_an_error_that_nobody_foresaw_is_that_of_its_scene(reader, paths, qtbot, monkeypatch):
    right = scene_reader.facts_of

    def odd(source, looks):
        if source.path == paths[1]:
            raise RuntimeError("odd")
        return right(source, looks)

    monkeypatch.setattr(scene_reader, "facts_of", odd)
    with qtbot.waitSignal(reader.done, timeout=SECONDS * 1000):
        for path in paths:
            reader.look_at_file(path)
    found = dict(reader.heard)
    assert [found[paths[0]], found[paths[2]]] == ["", ""]
    assert "odd" in found[paths[1]]
    assert reader.is_done


def test_a_collection_file_that_is_odd_is_listed_with_the_reason(reader, qtbot, monkeypatch):
    def odd(path, looks):
        raise KeyError("odd")

    monkeypatch.setattr(scene_reader, "facts_of_items", odd)
    with qtbot.waitSignal(reader.listed, timeout=SECONDS * 1000) as signal:
        reader.list_items("items.json")
    assert signal.args[:2] == ["items.json", []]
    assert "odd" in signal.args[2]


def test_an_answer_to_what_was_cleared_is_not_taken_for_another(reader, paths, qtbot, monkeypatch):
    on_its_way = threading.Event()
    hand_over = SceneReader._hand_over

    def noted(self, *arguments):
        hand_over(self, *arguments)
        on_its_way.set()

    monkeypatch.setattr(SceneReader, "_hand_over", noted)
    reader.look_at_file(paths[0])
    # No event is worked on here, so that the answer waits.
    assert on_its_way.wait(SECONDS)
    reader.clear()
    with qtbot.waitSignal(reader.done, timeout=SECONDS * 1000):
        reader.look_at_file(paths[1])
        reader.look_at_file(paths[2])
    assert sorted(reader.heard) == [(paths[1], ""), (paths[2], "")]
