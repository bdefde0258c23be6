# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of the plugin in the options of QGIS: the cluster that runs go to, and kept tiles."""

from __future__ import annotations

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QLocale, QModelIndex, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from .. import resources
from ..algorithms.parameters import stored_defaults as settings
from ..plugin.cluster_check import ClusterCheck, complaint_of_path_map, is_loopback
from ..plugin.live import kept_tiles
from ..resources.i18n import translate


class OptionsPage(QgsOptionsPageWidget):
    """Scheduler and path map, the defaults of every new run, and whether tiles are kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scheduler = QLineEdit(settings.value(settings.SCHEDULER))
        self.scheduler.setPlaceholderText("tcp://host:8786")
        self.scheduler.setClearButtonEnabled(True)
        self.path_map = QLineEdit(settings.value(settings.PATH_MAP))
        self.path_map.setPlaceholderText(r"Z:\scenes=/data/scenes")
        self.path_map.setClearButtonEnabled(True)
        self.test = QPushButton(translate("ImageCollections", "Test connection"))
        self.answer = QLabel()
        self.answer.setWordWrap(True)
        form = QFormLayout()
        form.addRow(translate("ImageCollections", "Scheduler"), self.scheduler)
        form.addRow(translate("ImageCollections", "Path map"), self.path_map)
        form.addRow("", self.test)
        form.addRow("", self.answer)
        about = QLabel(
            translate(
                "ImageCollections",
                "With the address of a Dask scheduler here, its workers make the composites. "
                "Empty: this computer makes them. The result is the same.",
            )
        )
        about.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addLayout(form)
        layout.addLayout(self._tiles_row())
        layout.addWidget(self.freed)
        layout.addStretch()
        self._check = ClusterCheck(self)
        self._check.done.connect(self._answered)
        self.test.clicked.connect(self._ask)
        self.scheduler.textChanged.connect(self._changed)
        self._changed()

    def _tiles_row(self) -> QHBoxLayout:
        self.keeps_tiles = QCheckBox(
            translate(
                "ImageCollections",
                "Keep tiles of images on servers on the disk, for live layers ({size} MB at most)",
            ).format(size=kept_tiles.MOST >> 20)
        )
        self.keeps_tiles.setChecked(kept_tiles.is_on())
        self.keeps_tiles.setToolTip(str(kept_tiles.folder()))
        self.empty = QPushButton(translate("ImageCollections", "Empty"))
        self.empty.setToolTip(translate("ImageCollections", "Remove the tiles that are kept."))
        self.empty.clicked.connect(self._empty)
        self.freed = QLabel()
        self.freed.setWordWrap(True)
        self.freed.hide()
        row = QHBoxLayout()
        row.addWidget(self.keeps_tiles, 1)
        row.addWidget(self.empty)
        return row

    def _empty(self) -> None:
        self.empty.setEnabled(False)
        self._tell_freed(translate("ImageCollections", "Removing tiles…"))
        kept_tiles.clear().ended.connect(self._emptied)

    def _emptied(self, freed: int | None, problem: str) -> None:
        self.empty.setEnabled(True)
        text = translate("ImageCollections", "Freed: {size}.")
        traditional = QLocale.DataSizeFormat.DataSizeTraditionalFormat
        size = QLocale().formattedDataSize(freed or 0, 1, traditional)
        nothing = translate("ImageCollections", "No tiles were kept; nothing was freed.")
        self._tell_freed(problem or (text.format(size=size) if freed else nothing))

    def _tell_freed(self, text: str) -> None:
        self.freed.setText(text)
        self.freed.show()

    def apply(self) -> None:
        """Keep what was set; called by QGIS."""
        kept_tiles.set_on(self.keeps_tiles.isChecked())
        settings.set_value(settings.SCHEDULER, self.scheduler.text().strip())
        settings.set_value(settings.PATH_MAP, self.path_map.text().strip())

    def isValid(self) -> bool:
        """Return False when the path map cannot be read; called by QGIS."""
        complaint = complaint_of_path_map(self.path_map.text())
        self.answer.setText(complaint)
        return not complaint

    def _changed(self) -> None:
        self._check.forget()
        self.answer.clear()
        self.test.setEnabled(bool(self.scheduler.text().strip()))

    def _ask(self) -> None:
        address = self.scheduler.text().strip()
        if not self._is_trusted(address):
            return
        self.test.setEnabled(False)
        self.answer.setText(translate("ImageCollections", "Asking the scheduler…"))
        self._check.start(address)

    def _is_trusted(self, address: str) -> bool:
        """Return True for this computer and for what is saved; of others the user is asked."""
        if is_loopback(address) or address == settings.value(settings.SCHEDULER):
            return True
        text = translate(
            "ImageCollections",
            "A scheduler can run code on this computer, with your rights. Connect to {address} "
            "only if you trust it and the network in between.\n\nConnect?",
        ).format(address=address[:200])
        buttons = QMessageBox.StandardButton
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            translate("ImageCollections", "Test connection"),
            text,
            buttons.Yes | buttons.No,
            self,
        )
        # An address is a text, and no markup.
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setDefaultButton(buttons.No)
        return _answer_of(box) == buttons.Yes

    def _answered(self, is_right: bool, text: str) -> None:
        self.test.setEnabled(True)
        sign = "✔" if is_right else "✘"
        self.answer.setText(f"{sign} {text}")


def _answer_of(box: QMessageBox) -> QMessageBox.StandardButton:
    """Ask, and return the button that was pressed."""
    return QMessageBox.StandardButton(box.exec())


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options are opened."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(translate("ImageCollections", "Image Collections"))

    def icon(self) -> QIcon:
        return QIcon(str(resources.path("icons", "icon.svg")))

    def createWidget(self, parent: QModelIndex) -> QWidget:
        return OptionsPage(parent)
