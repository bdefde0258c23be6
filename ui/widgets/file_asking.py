# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The question for a file to write; one that is there is replaced on request alone.

The system's own question is about the name that was typed, which may be without its ending: it
would be asked about another file, or not at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from ...resources.i18n import translate


def ask_file(
    parent: QWidget, title: str, folder: str, kinds: Mapping[str, str], others: tuple[str, ...] = ()
) -> str:
    """Return the file to write, with its ending; empty where the user wants none.

    `kinds` has for the words of each kind of file its ending, such as csv; a name without one of
    these, or of the `others`, gets that of the kind that is chosen.
    """
    filters = {f"{words} (*.{ending})": ending for words, ending in kinds.items()}
    path, chosen = QFileDialog.getSaveFileName(
        parent, title, folder, ";;".join(filters), "", QFileDialog.Option.DontConfirmOverwrite
    )
    if not path:
        return ""
    known = {*filters.values(), *others}
    if Path(path).suffix.lower().lstrip(".") not in known:
        path = f"{path}.{filters.get(chosen) or next(iter(filters.values()))}"
    return path if may_replace(parent, title, path) else ""


def may_replace(parent: QWidget, title: str, path: str) -> bool:
    """Return True where no file is there, or the user lets it be replaced."""
    if not Path(path).exists():
        return True
    question = translate("ImageCollections", "'{file}' is there already. Replace it?")
    buttons = QMessageBox.StandardButton
    text = question.format(file=path)
    return bool(QMessageBox.question(parent, title, text) == buttons.Yes)
