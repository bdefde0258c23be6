# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The check in the background whether a Dask cluster answers."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.cluster.connection import look
from ..engine.cluster.path_map import PathMap
from ..engine.errors import EngineError
from ..resources.i18n import translate
from .background import Job


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


class ClusterCheck(QObject):
    """Asks one scheduler at a time; `done` tells whether it can be used, and what it said."""

    done = pyqtSignal(bool, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    def start(self, address: str) -> None:
        """Ask a scheduler; an earlier question is forgotten."""
        self.forget()
        title = translate("ImageCollections", "Test of the cluster")
        self._job = Job(title, lambda _stop: "\n".join(look(address)), self)
        self._job.ended.connect(self._finished)
        self._job.start()

    def forget(self) -> None:
        """Do not tell what the last question gives."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _finished(self, answer: str | None, problem: str) -> None:
        self._job = None
        stopped = translate("ImageCollections", "Stopped.")
        self.done.emit(answer is not None, answer or problem or stopped)
