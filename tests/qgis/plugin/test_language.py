# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin speaks the language of QGIS where there is a translation, and English again after."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from image_collections import resources
from image_collections.algorithms.reduce import ReduceAlgorithm
from image_collections.plugin import language
from image_collections.resources.i18n import translate
from qgis.core import QgsApplication

SPANISH = Path(resources.path("translations", "es.ts"))

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es"><context><name>ImageCollections</name>
<message><source>Mosaic</source><translation>Mosaico de prueba</translation></message>
</context></TS>
"""


@pytest.fixture
def in_language(tmp_path, monkeypatch):
    """Let QGIS speak a language for which there is a translation, a small one if none is given."""
    program = shutil.which("lrelease") or shutil.which("lrelease", path="/usr/lib/qt6/bin")
    assert program, "lrelease must be installed (qttools5-dev-tools)"
    real = resources.path

    def path(*parts):
        return tmp_path.joinpath(*parts) if parts[0] == "translations" else real(*parts)

    monkeypatch.setattr(resources, "path", path)
    (tmp_path / "translations").mkdir()
    source = tmp_path / "translations" / "es.ts"

    def speak(locale, text=FILE):
        source.write_text(text, encoding="utf-8")
        subprocess.run([program, "-silent", source], check=True)
        monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: locale))
        return language.install_translator()

    return speak


@pytest.mark.parametrize("locale", ["es", "es_ES", "es_MX"])
def test_texts_are_translated_until_the_translator_is_removed(in_language, locale):
    translator = in_language(locale)
    assert translate("ImageCollections", "Mosaic") == "Mosaico de prueba"
    assert translate("ImageCollections", "Reduce") == "Reduce"  # not in the file
    language.remove_translator(translator)
    assert translate("ImageCollections", "Mosaic") == "Mosaic"


@pytest.mark.parametrize("locale", ["en", "en_US", "C", "de"])
def test_without_a_translation_texts_stay_english(in_language, locale):
    assert in_language(locale) is None
    assert translate("ImageCollections", "Mosaic") == "Mosaic"
    language.remove_translator(None)


def test_spanish_reaches_the_labels_of_algorithms(in_language):
    translator = in_language("es_AR", SPANISH.read_text(encoding="utf-8"))
    algorithm = ReduceAlgorithm().create()
    assert algorithm.displayName() == "Reducir"
    labels = {each.name(): each.description() for each in algorithm.parameterDefinitions()}
    assert labels["REDUCERS"] == "Reductores"
    assert labels["CRS"] == "SRC"
    language.remove_translator(translator)
    assert ReduceAlgorithm().displayName() == "Reduce"
