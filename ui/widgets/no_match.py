# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands below a list that is empty because of its filter, with the way out."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...resources.i18n import translate


class NoMatch(QLabel):
    """Says that nothing fits the filter, with a link that calls `clear`; hidden at first."""

    def __init__(self, sentence: str, clear: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        link = translate("ImageCollections", "Clear the filter")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(f'{escape(sentence)} <a href="clear">{escape(link)}</a>')
        self.setAccessibleName(f"{sentence} {link}")
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.linkActivated.connect(lambda _address: clear())
        self.hide()
