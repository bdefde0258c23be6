# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A server of files in a process of its own, with delays and faults, that tells what it was asked.

    python benchmarks/file_server.py FOLDER

It prints its address. Each line that it reads is JSON: settings from now on, and it counts from 0;
it answers with a line of JSON: what it has counted before.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import job

# The bodies that go wrong one after the other.
BODIES = ("stall", "break", "short")


class FileServer:
    """A server in a process of its own, as long as the block lasts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> FileServer:
        """Start it."""
        command = [sys.executable, str(Path(__file__)), str(self._folder)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.address = self._line()
        return self

    def __exit__(self, *details: object) -> None:
        """End it."""
        self._process.kill()
        self._process.wait()

    def begin(self, *, delay: float = 0.0, faults: str = "", every: int = 20) -> dict[str, Any]:
        """Return what was counted, and count anew; one in `every` answers is a fault of a kind.

        `faults` is empty, `503`, or `bodies`.
        """
        settings = {"delay": delay, "faults": faults, "every": every}
        print(json.dumps(settings), file=self._process.stdin, flush=True)
        counted: dict[str, Any] = json.loads(self._line())
        return counted

    def path(self, file: Path) -> str:
        """Return what GDAL opens for a file of the folder."""
        return f"/vsicurl/{self.url(file)}"

    def url(self, file: Path) -> str:
        """Return the address of a file of the folder."""
        return f"{self.address}/{file.relative_to(self._folder).as_posix()}"

    def _line(self) -> str:
        if self._process.stdout is None:
            raise job.FailedError("the file server has no output")
        return self._process.stdout.readline().strip()


def serve(folder: str) -> None:
    """Serve a folder until the input ends."""
    job.use_checkout()
    from image_collections.tests.support.range_server import Fault, RangeServer, every

    def fault_of(settings: dict[str, Any]) -> Any:
        if settings["faults"] == "503":
            return every(settings["every"], Fault(503))
        if settings["faults"] == "bodies":
            faults = [Fault(body=body) for body in BODIES]
            step = settings["every"]
            return lambda request: (
                faults[request.number // step % len(faults)] if request.number % step == 0 else None
            )
        return None

    with RangeServer(folder) as server:
        print(server.address, flush=True)
        for line in sys.stdin:
            settings = json.loads(line)
            counted = {
                "requests": server.total,
                "heads": server.count(method="HEAD"),
                "files": len({path for _, path in server.counts}),
                "bytes": server.bytes,
                "faults": server.faults,
                "at_once": server.most_at_once,
            }
            server.forget()
            server.delay, server.fault_of = settings["delay"], fault_of(settings)
            print(json.dumps(counted), flush=True)


if __name__ == "__main__":
    serve(sys.argv[1])
