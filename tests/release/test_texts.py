# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts are collected, kept up to date, and translated completely into every language there is."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "resources" / "translations").glob("*.ts"))

# Those of the words that go with a count are those of the language, as many as it needs.
PLACES = re.compile(r"\{[^{}|]*\}")
COUNTED = re.compile(r"\{(\w+):([^{}|]*)\|([^{}|]*)\}")
TAGS = re.compile(r"</?[a-z]+[^>]*>")
LINES = re.compile("\n")
END = re.compile("[….:?]?$")
MNEMONIC = re.compile(r"&(\w)")


@pytest.fixture(scope="module")
def module():
    """Return what `./dev translate` runs; it collects the texts once for all tests."""
    spec = importlib.util.spec_from_file_location("texts", ROOT / ".ci" / "texts.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def texts(module, tmp_path, monkeypatch):
    """Return the module, on files of its own."""
    monkeypatch.setattr(module, "FOLDER", tmp_path / "translations")
    return module


def test_texts_of_all_kinds_are_collected(texts):
    found = texts.collected()
    assert "algorithms/mosaic.py" in found["Mosaic"]  # a label
    assert "Population skewness g1 of the valid values; nodata where all are equal." in found
    assert found["Sentinel-2 cloud mask (QA60)"] == ["resources/masks.json"]
    assert found["Copernicus elevation model, 30 m"] == ["resources/catalogues.json"]
    assert found["Water frequency"] == ["resources/models/waterfrequency.model3"]
    assert not [text for text in found if "contributors" in text]  # the name of who made models
    assert len(found) > 200


def test_a_call_without_literals_is_no_text(texts):
    for source in ("translate('ImageCollections', spec.label)", "translate('Other', 'x')", "f(1)"):
        assert texts.text_of(texts.ast.parse(source).body[0].value) is None


@pytest.mark.parametrize("word", ["--help", "Deutsch", "pt-BR", "../de"])
def test_what_is_no_language_begins_none(texts, monkeypatch, capsys, word):
    monkeypatch.setattr(texts.sys, "argv", ["texts.py", word])
    assert texts.main() == 2
    assert word in capsys.readouterr().err
    assert not texts.FOLDER.exists()


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


@pytest.fixture(params=FILES, ids=[path.stem for path in FILES])
def translated(request, texts):
    """Return the language, and what is translated, of each language that ships."""
    return request.param.stem, texts.translations(request.param)


def test_every_text_is_translated(texts, translated):
    language, known = translated
    wanted = texts.collected()
    assert set(known) == set(wanted), f"{language}: run ./dev translate"
    assert not [text for text in wanted if not known[text]], language


def test_a_file_says_its_language():
    for path in FILES:
        assert f'language="{path.stem}" sourcelanguage="en"' in path.read_text("utf-8")


@pytest.mark.parametrize("kept", [PLACES, TAGS, LINES], ids=["places", "tags", "lines"])
def test_translations_keep_what_is_no_word(translated, kept):
    for text, translation in translated[1].items():
        assert sorted(kept.findall(translation)) == sorted(kept.findall(text)), text


def test_words_of_counts_are_of_counts_of_the_text_and_have_two_forms(translated):
    for text, translation in translated[1].items():
        found = COUNTED.findall(translation)
        assert {name for name, *_ in found} <= set(re.findall(r"\{(\w+)[}:]", text)), text
        assert all(one and many and one != many for _, one, many in found), text


def test_translations_end_as_the_text_does(translated):
    for text, translation in translated[1].items():
        assert translation == translation.strip(), text
        assert END.search(translation)[0] == END.search(text)[0], text


@pytest.mark.parametrize("language", ["en", *(path.stem for path in FILES)])
def test_no_two_shortcuts_of_a_window_are_the_same(texts, language):
    path = next((path for path in FILES if path.stem == language), None)
    known = texts.translations(path) if path else {}
    letters = {}
    for text, files in texts.collected().items():
        found = MNEMONIC.findall(known.get(text, text))
        assert len(found) == len(MNEMONIC.findall(text)), text
        for window in {Path(name).parent for name in files}:
            letters.setdefault(window, []).extend(letter.lower() for letter in found)
    assert any(letters.values())
    for window, found in letters.items():
        assert len(found) == len(set(found)), f"{window}: {sorted(found)}"


DATES = {"es": "aaaa-mm-dd", "fr": "aaaa-mm-jj", "pt_BR": "aaaa-mm-dd"}


def test_a_date_is_written_with_the_letters_of_the_language(translated):
    language, known = translated
    dates = re.compile(r"\b(y{4}|a{4})(-?)mm\2(\w)\3\b")
    for text, translation in known.items():
        written = [match[0] for match in dates.finditer(text)]
        wanted = [DATES[language].replace("-", "" if "-" not in each else "-") for each in written]
        assert [match[0] for match in dates.finditer(translation)] == wanted, text


def test_french_spaces_do_not_break(texts):
    assert texts.spaced("fr", "« {name} » : 5 %") == "«\xa0{name}\xa0»\xa0: 5\xa0%"
    assert texts.spaced("es", "{name} : 5 %") == "{name} : 5 %"


def test_french_has_no_breaks_before_its_signs(texts):
    known = texts.translations(ROOT / "resources" / "translations" / "fr.ts")
    wrong = re.compile(r" [:;?!%»]|« |[’“”]|\.\.\.")
    assert not [translation for translation in known.values() if wrong.search(translation)]
