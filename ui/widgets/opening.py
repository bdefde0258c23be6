# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages, files and folders are opened by the system; where it cannot, one reads where they are."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from ...resources.i18n import translate

# Messages that are seen: while no window of QGIS is the active one, nothing else keeps them.
_shown: set[QMessageBox] = set()


def open_address(address: QUrl) -> None:
    """Have the system show an address; say where it leads when no program does."""
    if not QDesktopServices.openUrl(address):
        _tell(address)


def open_file(path: str) -> None:
    """Have the system show a file or a folder, as a browser shows pages."""
    open_address(QUrl.fromLocalFile(path))


def _tell(address: QUrl) -> None:
    place = address.toLocalFile() if address.isLocalFile() else address.toString()
    box = QMessageBox(QApplication.activeWindow())
    box.setObjectName("not_opened")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle(translate("ImageCollections", "Image Collections"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(
        translate("ImageCollections", "This system has no program that opens this; it is here:")
    )
    box.setInformativeText(place)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.addButton(QMessageBox.StandardButton.Close)
    copy = box.addButton(
        translate("ImageCollections", "Copy the path"), QMessageBox.ButtonRole.ActionRole
    )
    copy.clicked.connect(lambda: QApplication.clipboard().setText(place))
    _shown.add(box)
    box.finished.connect(lambda _result: _shown.discard(box))
    box.open()
