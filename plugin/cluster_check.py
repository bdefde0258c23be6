# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Trying in the background whether a Dask cluster answers."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.cluster.connection import look
from ..engine.cluster.path_map import PathMap
from ..engine.errors import EngineError
from ..resources.i18n import translate


def complaint_of_path_map(text: str) -> str:
    """Return what is wrong with a path map, nothing when it is right."""
    try:
        PathMap.parse(text)
    except EngineError as error:
        return str(error)
    return ""


def is_loopback(address: str) -> bool:
    """Return True for a scheduler on this computer, as far as the address itself says so."""
    try:
        host = urlsplit(address if "://" in address else f"tcp://{address}").hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:  # a name, or nothing that is an address
        return False


class _Task(QgsTask):
    def __init__(self, address: str) -> None:
        super().__init__(translate("ImageCollections", "Test of the cluster"), QgsTask.Flag(0))
        self._address = address
        self.is_right = False
        self.text = ""

    def run(self):
        try:
            self.text = "\n".join(look(self._address))
            self.is_right = True
        except EngineError as error:
            self.text = str(error)
        return self.is_right


class ClusterCheck(QObject):
    """Asks one scheduler at a time; `done` tells whether it can be used, and what it said."""

    done = pyqtSignal(bool, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: _Task | None = None

    def start(self, address: str) -> None:
        """Ask a scheduler; an earlier question is forgotten."""
        self.forget()
        task = self._task = _Task(address)
        task.taskCompleted.connect(self._finished)
        task.taskTerminated.connect(self._finished)
        QgsApplication.taskManager().addTask(task)

    def forget(self) -> None:
        """Do not tell what the last question gives."""
        if self._task is not None:
            self._task.taskCompleted.disconnect(self._finished)
            self._task.taskTerminated.disconnect(self._finished)
            self._task = None

    def _finished(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            self.done.emit(task.is_right, task.text)
