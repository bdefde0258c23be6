# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Small buttons with icons of QGIS, and those that lead to the guide."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, QUrl
from qgis.PyQt.QtWidgets import QDialogButtonBox, QToolButton, QWidget

from ...algorithms.bases import guide
from ...resources.i18n import translate
from .opening import open_address


def icon_button(parent: QWidget, icon: str, tip: str) -> QToolButton:
    """Return a flat button with an icon of the theme."""
    button = QToolButton(parent)
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setIconSize(QSize(16, 16))
    button.setAutoRaise(True)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button


def open_help(place: str) -> None:
    """Show a place of the guide, by its name there."""
    open_address(QUrl(guide.address(place)))


def help_button(parent: QWidget, place: str) -> QToolButton:
    """Return a flat button that leads to a place of the guide."""
    button = icon_button(
        parent, "/mActionHelpContents.svg", translate("ImageCollections", "Help: opens the guide")
    )
    button.clicked.connect(lambda: open_help(place))
    return button


def add_help(buttons: QDialogButtonBox, place: str) -> None:
    """Add a button to those of a dialog that leads to a place of the guide."""
    buttons.addButton(QDialogButtonBox.StandardButton.Help)
    buttons.helpRequested.connect(partial(open_help, place))
