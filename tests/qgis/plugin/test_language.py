# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin speaks the language of QGIS where there is a translation, and English again after."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree  # of files of this checkout

import pytest
from image_collections import resources
from image_collections.algorithms.models import ExampleModel
from image_collections.algorithms.parameters import about
from image_collections.algorithms.reduce import ReduceAlgorithm
from image_collections.plugin import language
from image_collections.resources.i18n import translate, translate_stored
from image_collections.tests.support.languages import LANGUAGES, SOURCES, compile_to
from qgis.core import QgsApplication, QgsProcessingException

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es"><context><name>ImageCollections</name>
<message><source>Mosaic</source><translation>Mosaico de prueba</translation></message>
</context></TS>
"""


@pytest.fixture
def in_language(tmp_path, monkeypatch):
    """Let QGIS speak a language for which there is a translation, a small one if none is given."""
    real = resources.path

    def path(*parts):
        return tmp_path.joinpath(*parts) if parts[0] == "translations" else real(*parts)

    monkeypatch.setattr(resources, "path", path)
    (tmp_path / "translations").mkdir()

    def speak(locale, text=FILE, name="es"):
        source = tmp_path / "translations" / f"{name}.ts"
        source.write_text(text, encoding="utf-8")
        compile_to(source, source.with_suffix(".qm"))
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


@pytest.mark.parametrize(
    ("locale", "none"),
    [("fr_FR", "0 image"), ("pt_BR", "0 image"), ("es", "0 images"), ("de", "0 images")],
)
def test_words_go_with_counts_as_the_language_has_it(in_language, locale, none):
    translator = in_language(locale, name={"pt_BR": "pt_BR", "de": "es"}.get(locale, locale[:2]))
    text = "{count} {count:image|images}"
    found = [language.counted(text, count=count) for count in range(3)]
    assert found == [none, "1 image", "2 images"]
    language.remove_translator(translator)
    assert language.counted(text, count=0) == "0 images"


@pytest.mark.parametrize("locale", ["en", "en_US", "C", "de"])
def test_without_a_translation_texts_stay_english(in_language, locale):
    assert in_language(locale) is None
    assert translate("ImageCollections", "Mosaic") == "Mosaic"
    language.remove_translator(None)


@pytest.mark.parametrize("source", SOURCES, ids=LANGUAGES)
def test_every_text_is_seen_in_every_language(in_language, source):
    messages = list(ElementTree.parse(source).iter("message"))
    translator = in_language(source.stem, source.read_text(encoding="utf-8"), source.stem)
    for message in messages:
        text = message.findtext("source")
        assert translate("ImageCollections", text) == message.findtext("translation")
    language.remove_translator(translator)
    assert len(messages) > 900


@pytest.mark.parametrize("source", SOURCES, ids=LANGUAGES)
def test_translations_reach_the_labels_of_algorithms(in_language, source):
    translator = in_language(source.stem, source.read_text(encoding="utf-8"), source.stem)
    algorithm = ReduceAlgorithm().create()
    name = algorithm.displayName()
    labels = {each.name(): each.description() for each in algorithm.parameterDefinitions()}
    mask = about.texts_of(algorithm.parameterDefinition("MASK"))["sentinel2-qa60"][0]
    texts = ("Reduce", "Reducers", "CRS", "Sentinel-2 cloud mask (QA60)")
    expected = [translate("ImageCollections", text) for text in texts]
    language.remove_translator(translator)
    assert [name, labels["REDUCERS"], labels["CRS"], mask] == expected
    assert not {name, mask} & set(texts)
    assert ReduceAlgorithm().displayName() == "Reduce"


def test_a_run_is_in_spanish(in_language, make_image, run, new_feedback, tmp_path):
    source = SOURCES[LANGUAGES.index("es")]
    broken = tmp_path / "broken.tif"
    broken.write_text("no raster")
    images = [make_image("a.tif", {"B4": [[1]]}, shape=(1, 1)), str(broken)]
    spanish, english = new_feedback(), new_feedback()
    output = {"OUTPUT": str(tmp_path / "result.tif"), "ON_ERROR": "skip"}
    translator = in_language("es", source.read_text(encoding="utf-8"), "es")
    try:
        run("mosaic", images, feedback=spanish, **output)
        with pytest.raises(QgsProcessingException) as refused:
            run("mosaic", images[:1], BANDS="9", **output)
    finally:
        language.remove_translator(translator)
    run("mosaic", images, feedback=english, **output)
    assert "La imagen 'a' no tiene la banda número 9; tiene 1." in str(refused.value)
    said = f"Se deja fuera: La imagen '{broken}' no se puede abrir:"
    assert said in " ".join(spanish.warnings)
    assert f"Image '{broken}' cannot be opened:" in " ".join(english.warnings)


@pytest.mark.parametrize("source", SOURCES, ids=LANGUAGES)
def test_example_models_are_translated(in_language, source):
    path = resources.path("models", "waterfrequency.model3")
    translator = in_language(source.stem, source.read_text(encoding="utf-8"), source.stem)
    model = ExampleModel(path).create()
    band, wanted = model.parameterDefinition("BAND"), translate_stored("Band of classes")
    told = translate_stored("The band that is counted, one name.")
    language.remove_translator(translator)
    assert [band.description(), band.help()] == [wanted, told]
    assert told in model.shortHelpString()
    assert wanted != "Band of classes"
    assert ExampleModel(path).parameterDefinition("BAND").description() == "Band of classes"
