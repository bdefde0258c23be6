# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Undo and redo, without widgets and without QGIS."""

from __future__ import annotations

from dataclasses import replace

from image_collections.ui.state.history import MOST_STEPS, History
from image_collections.ui.state.settings import CollectionSettings

A, B, C, D = (CollectionSettings(added=name) for name in "abcd")


def test_steps_are_taken_back_and_made_again():
    history = History()
    history.push(A)
    history.push(B)
    assert history.undo(C) == B
    assert history.undo(B) == A
    assert history.undo(A) is None
    assert history.redo(A) == B
    assert history.redo(B) == C
    assert history.redo(C) is None


def test_steps_of_one_slider_are_one():
    history = History()
    history.push(A)
    for before in (B, C):
        history.push(before, "slider")
    assert history.undo(D) == B
    assert history.undo(B) == A


def test_another_kind_or_a_seal_begins_a_step():
    history = History()
    history.push(A, "slider")
    history.push(B, "line")
    history.seal()
    history.push(C, "line")
    assert [history.undo(D), history.undo(C), history.undo(B)] == [C, B, A]


def test_a_slider_that_is_moved_after_an_undo_is_a_step_of_its_own():
    history = History()
    history.push(A, "slider")
    assert history.undo(B) == A
    history.push(A, "slider")
    assert history.undo(C) == A
    assert not history.can_undo(A)


def test_a_new_step_forgets_what_was_undone():
    history = History()
    history.push(A)
    history.undo(B)
    assert history.can_redo(A)
    history.push(A)
    assert not history.can_redo(A)


def test_the_oldest_steps_go():
    history = History()
    for number in range(MOST_STEPS + 5):
        history.push(CollectionSettings(added=str(number)))
    steps = 0
    while (found := history.undo(A)) is not None:
        steps, last = steps + 1, found
    assert (steps, last.added) == (MOST_STEPS, "5")


def test_nothing_is_left_after_clear():
    history = History()
    history.push(A)
    history.push(B)
    history.undo(C)
    history.clear()
    assert not history.can_undo(A)
    assert not history.can_redo(A)


def test_a_slider_that_came_back_is_no_step():
    history = History()
    history.push(A)
    for before in (B, C):
        history.push(before, "slider")
    assert history.undo(B) == A
    history = History()
    history.push(A, "slider")
    history.push(B, "slider")
    assert not history.can_undo(A)
    assert not history.can_undo(replace(A, is_live=True)), "which undo leaves as it is"
    assert history.undo(A) is None


def test_steps_to_settings_that_became_those_of_now_are_none():
    history = History()
    history.push(A)
    history.push(B)
    assert history.undo(C) == B
    assert not history.revise(lambda settings: settings)
    assert history.revise(lambda settings: B)
    assert not history.can_undo(B)
    assert not history.can_redo(B)
    assert history.undo(B) is None
    assert history.redo(B) is None
