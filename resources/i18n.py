# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Translation of texts that people see."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def translate(context: str, text: str) -> str:
    """Return `text` in the language of QGIS.

    Write both arguments as plain literals, translate("ImageCollections", "Input layers"): the
    translation tools read the source, and find a call only so. Numbers and names go in afterwards,
    with format().
    """
    return QCoreApplication.translate(context, text)


def translate_stored(text: str) -> str:
    """Return a text of a file of `resources` in the language of QGIS; empty stays empty.

    Which texts of which files are collected for translation, `.ci/texts.py` says.
    """
    return QCoreApplication.translate("ImageCollections", text) if text else ""
