# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The message of a file that was written, with a button that opens its folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton

from ...resources.i18n import translate
from .bar_line import one_line
from .opening import open_file

# Seconds for which the message stays.
SECONDS = 20


def tell_written(bar: Any, path: str) -> None:
    """Say in a message bar of QGIS where a result is."""
    text = translate("ImageCollections", "Written: {path}").format(path=path)
    message = one_line(bar, text, Qt.TextElideMode.ElideMiddle)
    button = QPushButton(translate("ImageCollections", "Open folder"), message)
    button.setObjectName("open_folder")
    button.clicked.connect(lambda: open_folder(path))
    message.layout().addWidget(button)
    bar.pushWidget(message, Qgis.MessageLevel.Success, SECONDS)


def open_folder(path: str) -> None:
    """Have the system show the folder of a file, or a folder."""
    folder = Path(path)
    if not folder.is_dir():
        folder = folder.parent
    open_file(str(folder))
