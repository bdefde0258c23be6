# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The languages of the plugin, and QGIS in one of them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from image_collections.engine.text import speak
from image_collections.plugin.language import IS_ONE
from image_collections.resources.i18n import translate_stored
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

SOURCES = sorted((Path(__file__).resolve().parents[2] / "resources" / "translations").glob("*.ts"))
LANGUAGES = [path.stem for path in SOURCES]


def compile_to(source: Path, target: Path) -> None:
    """Compile a translation, as `./dev translate` does."""
    program = shutil.which("lrelease") or shutil.which("lrelease", path="/usr/lib/qt6/bin")
    assert program, "lrelease must be installed (qttools5-dev-tools)"
    subprocess.run([program, "-silent", source, "-qm", target], check=True)


@contextmanager
def spoken(language: str, folder: Path) -> Iterator[None]:
    """Speak a language of the plugin, `en` for English, compiled into a folder."""
    if language == "en":
        yield
        return
    compiled = folder / f"{language}.qm"
    compile_to(SOURCES[LANGUAGES.index(language)], compiled)
    translator = QTranslator()
    assert translator.load(str(compiled))
    QCoreApplication.installTranslator(translator)
    speak(translate_stored, IS_ONE.get(language[:2]))
    try:
        yield
    finally:
        speak(None)
        QCoreApplication.removeTranslator(translator)
