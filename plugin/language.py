# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The translation of the plugin's texts into the language of QGIS, where there is one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .. import resources
from ..engine.text import speak, with_counts
from ..resources.i18n import translate_stored

# In which languages which counts have the form of one thing, where it is not 1 alone.
IS_ONE: Mapping[str, Callable[[int], bool]] = dict.fromkeys(("fr", "pt"), lambda count: count < 2)


def install_translator() -> QTranslator | None:
    """Translate from here on, and return what has to be kept and removed; None stays English.

    What the engine says is translated, too. Of a language with a country, pt_BR, the file of the
    language alone is the second choice.
    """
    speak(translate_stored)
    locale = QgsApplication.locale()
    for name in dict.fromkeys([locale, locale[:2]]):
        translator = QTranslator()
        if translator.load(str(resources.path("translations", f"{name}.qm"))):
            QCoreApplication.installTranslator(translator)
            speak(translate_stored, IS_ONE.get(name[:2]))
            return translator
    return None


def counted(text: str, **values: object) -> str:
    """Return a translated text with its values; the words of its counts are for one or for many."""
    return with_counts(text, values)


def remove_translator(translator: QTranslator | None) -> None:
    """Go back to English."""
    speak(None)
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
