# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The window that asks where an animation goes, and how large it is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from ...plugin.animation import Film
from ...plugin.frames import Frame
from ...plugin.language import counted
from ...resources.i18n import translate
from ...resources.numbers import in_locale
from ..widgets.breaking_label import BreakingLabel
from ..widgets.buttons import add_help
from ..widgets.file_asking import may_replace
from ..widgets.naming import name_field

ENDING = ".gif"
# Pixels of the longer side: larger pictures make large files.
PROPOSED, LEAST, MOST = 1000, 100, 4000


class AnimationDialog(QDialog):
    """Asks for a file, and how the pictures are; `wanted` gives the answer."""

    wanted = pyqtSignal(object)

    def __init__(self, frames: Sequence[Frame], size: QSize, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ImageCollectionsAnimation")
        self.setWindowTitle(translate("ImageCollections", "Save as animation"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._count = len(frames)
        self._size = size
        self.file = QgsFileWidget(self)
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        # It is asked once, at the end, for names that are typed too.
        self.file.setConfirmOverwrite(False)
        self.file.setFilter(translate("ImageCollections", "GIF files") + f" (*{ENDING})")
        self.file.setDialogTitle(self.windowTitle())
        self.file.setDefaultRoot(QgsProject.instance().homePath())
        self.width_field = QSpinBox(self)
        self.width_field.setRange(self._width_for(LEAST), self._width_for(MOST))
        self.width_field.setSuffix(" " + translate("ImageCollections", "pixels"))
        self.width_field.setValue(self._width_for(PROPOSED))
        self.seconds = QDoubleSpinBox(self)
        self.seconds.setRange(0.1, 60.0)
        self.seconds.setDecimals(1)
        self.seconds.setSingleStep(0.1)
        self.seconds.setSuffix(" s")
        self.seconds.setValue(1.0)
        self.captions = QCheckBox(
            translate("ImageCollections", "Write the date into the pictures"), self
        )
        self.captions.setChecked(True)
        self.summary = BreakingLabel("", self)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.hint.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        add_help(self.buttons, "animation")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.file.fileChanged.connect(self._refresh)
        self.width_field.valueChanged.connect(self._refresh)
        self.seconds.valueChanged.connect(self._refresh)
        self._lay_out()
        self._refresh()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        for text, field in (
            (translate("ImageCollections", "File"), self.file),
            (translate("ImageCollections", "Width"), self.width_field),
            (translate("ImageCollections", "Each picture for"), self.seconds),
        ):
            label = QLabel(text, self)
            name_field(field, text, label)
            form.addRow(label, field)
        form.addRow(self.captions)
        form.addRow(self.summary)
        form.addRow(self.hint)
        form.addRow(self.buttons)

    def _width_for(self, longer: int) -> int:
        """Return the width of a picture whose longer side has so many pixels."""
        width, height = self._size.width(), self._size.height()
        return max(1, round(longer * width / max(1, width, height)))

    def _refresh(self) -> None:
        height = self._size.height() * self.width_field.value() / max(1, self._size.width())
        self.summary.setText(
            counted(
                translate(
                    "ImageCollections",
                    "{count} {count:picture|pictures} of {width} x {height} pixels as "
                    "the map shows {count:it|them} now, {seconds} s in all.",
                ),
                count=self._count,
                width=self.width_field.value(),
                height=max(1, round(height)),
                seconds=in_locale(f"{self._count * self.seconds.value():g}"),
            )
        )
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        path = self.file.filePath().strip()
        is_folder = path.endswith(("/", "\\")) or Path(path).name in ("", "..")
        save.setEnabled(not is_folder)

    def note(self, text: str) -> None:
        """Say something about the map that is to be saved."""
        self.hint.setText(text)
        self.hint.show()

    def film(self) -> Film:
        """Return what is set."""
        # A name alone is beside the project.
        path = Path(QgsProject.instance().homePath() or Path.home(), self.file.filePath().strip())
        if path.suffix.lower() != ENDING:
            path = path.with_name(path.name + ENDING)
        return Film(
            str(path),
            self.width_field.value(),
            self.seconds.value(),
            has_captions=self.captions.isChecked(),
        )

    def accept(self) -> None:
        """Close, and give the answer; a file that is there is replaced on request alone."""
        film = self.film()
        if not may_replace(self, self.windowTitle(), film.path):
            return
        super().accept()
        self.wanted.emit(film)
