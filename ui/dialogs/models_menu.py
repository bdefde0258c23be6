# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""*Copy to my models* in the menu of an example model in the toolbox."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsProcessingAlgorithm
from qgis.gui import QgisInterface
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QMessageBox

from ...algorithms.models import ExampleModel, write_copy
from ...plugin.shell import Shell
from ...resources.i18n import translate
from ..widgets.bar_line import say


class CopyModelAction:
    """An entry as the toolbox of Processing wants it; models that QGIS keeps can be edited."""

    is_separator = False

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._algorithm: Any = None
        self.name = translate("ImageCollections", "Copy to my models")

    def setData(self, itemData: QgsProcessingAlgorithm | None, toolbox: object) -> None:
        """Take what the menu is about; called by the toolbox."""
        self._algorithm = itemData

    def icon(self) -> QIcon:
        """Return the icon of the entry; called by the toolbox."""
        return QgsApplication.getThemeIcon("/mActionEditCopy.svg")

    def isEnabled(self) -> bool:
        """Return True for an example model; called by the toolbox."""
        return isinstance(self._algorithm, ExampleModel)

    def execute(self) -> None:
        """Copy the model; called by the toolbox."""
        source, title = self._algorithm.path, self._algorithm.displayName()
        target = models_folder() / source.name
        if target.exists() and not self._may_replace(title):
            return
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            write_copy(source, target)
        except OSError as error:
            text = translate("ImageCollections", "'{path}' is not saved: {reason}")
            reason = error.strerror or str(error)
            self._tell(text.format(path=target, reason=reason), Qgis.MessageLevel.Warning)
            return
        provider = QgsApplication.processingRegistry().providerById("model")
        if provider is not None:
            provider.refreshAlgorithms()
        text = translate(
            "ImageCollections",
            "'{name}' is in the toolbox under Models now, where Edit Model… opens it.",
        )
        self._tell(text.format(name=title), Qgis.MessageLevel.Success)

    def _may_replace(self, title: str) -> bool:
        text = translate(
            "ImageCollections",
            "'{name}' is among your models already. Replace it? What was changed in it is lost.",
        )
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._iface.mainWindow(),
            self.name,
            text.format(name=title),
            buttons.Yes | buttons.No,
            buttons.No,
        )
        return bool(answer == buttons.Yes)

    def _tell(self, text: str, level: Qgis.MessageLevel) -> None:
        say(self._iface.messageBar(), text, level)


def models_folder() -> Path:
    """Return the folder in which Processing keeps models."""
    from processing.modeler.ModelerUtils import ModelerUtils

    return Path(ModelerUtils.modelsFolders()[0])


def add_models_menu(shell: Shell) -> None:
    """Add the entry to the toolbox, until the end; without Processing there is none."""
    try:
        # A plugin of its own; this much of it is there before it starts.
        from processing.gui.ProviderActions import ProviderContextMenuActions
    except ImportError:
        return
    action = CopyModelAction(shell.iface)

    def remove() -> None:
        if action in ProviderContextMenuActions.actions:
            ProviderContextMenuActions.deregisterProviderContextMenuActions([action])

    shell.at_end(remove)
    ProviderContextMenuActions.registerProviderContextMenuActions([action])
