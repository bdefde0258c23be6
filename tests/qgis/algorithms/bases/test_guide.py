# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Help buttons lead to the guide of the package, and without one to that on the web."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from image_collections import resources
from image_collections.algorithms.bases import guide
from image_collections.algorithms.reduce import ReduceAlgorithm

DOCS = Path(__file__).resolve().parents[4] / "docs"


@pytest.fixture
def package(tmp_path, monkeypatch):
    """Return the folder of a package with the pages of two places, its name with a space."""
    folder = tmp_path / "my plugins" / "image_collections"
    (folder / "help" / "to").mkdir(parents=True)
    (folder / "resources").mkdir()
    for name in ("reduce", "dock"):
        (folder / "help" / "to" / f"{name}.html").write_text("")
    monkeypatch.setattr(resources, "path", (folder / "resources").joinpath)
    return folder


def test_with_a_guide_in_the_package_help_is_a_file(package):
    address = urlsplit(ReduceAlgorithm().helpUrl())
    assert address.scheme == "file"
    assert Path(unquote(address.path)) == package / "help" / "to" / "reduce.html"
    assert guide.address("dock").endswith("/to/dock.html")


def test_without_one_help_is_on_the_web():
    assert guide.address("reduce") == resources.guide("statistics.md#reduce")
    assert guide.address("nothing") == resources.guide("index.md")


def test_places_of_the_window_are_headings_of_the_guide():
    for place in guide.WINDOW.values():
        page, _, anchor = place.partition("#")
        headings = [
            line.lstrip("# ").lower().replace(" ", "-").replace(".", "")
            for line in (DOCS / page).read_text(encoding="utf-8").splitlines()
            if line.startswith("#")
        ]
        assert anchor in headings, place
