# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The check of rooms that lint runs: what it finds in code that is wrong, and its table."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).resolve().parents[2] / ".ci" / "rooms.py"


@pytest.fixture(scope="module")
def rooms():
    spec = importlib.util.spec_from_file_location("rooms", PROGRAM)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def dead(rooms, *texts):
    sources = [rooms.layout.planted(text, f"engine/planted{n}.py") for n, text in enumerate(texts)]
    return [found.partition("uses ")[2] for found in rooms.dead_code(sources)]


def test_what_nothing_uses_is_dead(rooms):
    assert dead(rooms, "def left(): pass\nX = 1\nclass Old:\n    def step(self): pass") == [
        *("'left'", "'X'", "'Old'", "'step'"),
    ]
    # To be imported is no use yet.
    assert dead(rooms, "def left(): pass", "from .planted0 import left") == ["'left'"]


def test_what_is_read_called_or_handed_on_is_alive(rooms):
    assert dead(rooms, "def made(): pass\nX = made()\nprint(X)") == []
    assert dead(rooms, "class A:\n    def step(self): pass", "import a\na.A().step()") == []
    assert dead(rooms, "def made(): pass\n__all__ = ['made']") == []
    # A registry keeps it, and QGIS calls what is named as Qt names it.
    assert dead(rooms, "@reducer('min')\ndef least(): pass") == []
    assert dead(rooms, "class A:\n    def displayName(self): pass\nA()") == []
    assert dead(rooms, "class A(CompositeAlgorithm):\n    PLACE = 1") == []
    assert dead(rooms, "@composite\nclass A(CompositeMethod):\n    names: str") == []


def test_the_table_has_a_row_for_every_room(rooms):
    done = subprocess.run(
        [sys.executable, PROGRAM], capture_output=True, text=True, check=True, timeout=60
    )
    table = {line.split()[0]: line.split() for line in done.stdout.splitlines()}
    assert {f"engine.{name}" for name in rooms.layout.ROOMS} <= table.keys()
    assert "inputs," in table["engine.masks"]
    assert "planning," not in table["engine.masks"]
