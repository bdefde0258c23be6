# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A server that takes connections and says nothing, as one that has stalled."""

from __future__ import annotations

import socket
import threading


class SilentServer:
    """`asked` is set when somebody has asked; who waits for an answer hears the end at `close`."""

    def __init__(self):
        self.asked = threading.Event()
        self._server = socket.create_server(("127.0.0.1", 0))
        self._taken = []
        self._is_open = True
        threading.Thread(target=self._take, daemon=True).start()

    def _take(self):
        while True:
            try:
                self._taken.append(self._server.accept()[0])
            except OSError:
                return
            self.asked.set()

    def path(self, name):
        """Return the path by which GDAL asks for a file there."""
        return f"/vsicurl/http://127.0.0.1:{self._server.getsockname()[1]}/{name}"

    def close(self):
        """Take no more, and hang up."""
        if not self._is_open:
            return
        self._is_open = False
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        for each in self._taken:
            each.close()
