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
