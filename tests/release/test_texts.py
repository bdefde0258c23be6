# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts are collected, kept up to date and translated completely."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "resources" / "translations").glob("*.ts"))


@pytest.fixture
def texts(tmp_path, monkeypatch):
    """Return the module, on files of its own."""
    spec = importlib.util.spec_from_file_location("texts", ROOT / ".ci" / "texts.py")
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "texts", module)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "FOLDER", tmp_path / "translations")
    return module


def test_texts_of_all_kinds_are_collected(texts):
    found = texts.collected()
    assert "algorithms/mosaic.py" in found["Mosaic"]  # a label
    assert "Population skewness g1 of the valid values; nodata where all are equal." in found
    assert len(found) > 200


def test_a_call_without_literals_is_no_text(texts):
    for source in ("translate('ImageCollections', spec.label)", "translate('Other', 'x')", "f(1)"):
        assert texts.text_of(texts.ast.parse(source).body[0].value) is None


def test_translations_are_kept_and_what_is_gone_is_dropped(texts, monkeypatch):
    monkeypatch.setattr(texts, "collected", lambda: {"One & <two>": ["a.py"], "Old": ["a.py"]})
    path = texts.update("es")
    assert texts.translations(path) == {"One & <two>": "", "Old": ""}
    done = path.read_text("utf-8").replace(
        '<translation type="unfinished"></translation>',
        "<translation>Uno &amp; &lt;dos&gt;</translation>",
        1,
    )
    path.write_text(done, "utf-8")
    monkeypatch.setattr(texts, "collected", lambda: {"New": ["a.py"], "One & <two>": ["b.py"]})
    texts.update("es")
    assert texts.translations(path) == {"New": "", "One & <two>": "Uno & <dos>"}


def test_every_text_is_translated_into_every_language(texts):
    wanted = texts.collected()
    for path in FILES:
        known = texts.translations(path)
        assert set(known) == set(wanted), f"{path.name}: run ./dev translate"
        assert not [text for text in wanted if not known[text]], path.name


def test_translations_have_the_same_places_for_values(texts):
    for path in FILES:
        for text, translation in texts.translations(path).items():
            places = sorted(re.findall(r"\{\w*\}", text))
            assert sorted(re.findall(r"\{\w*\}", translation)) == places, text
