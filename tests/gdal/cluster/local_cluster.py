# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A scheduler and its workers as processes of this computer, on loopback.

Run as a program it starts them and waits until it is interrupted.
"""

from __future__ import annotations

import argparse
import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HOST = "127.0.0.1"
# How long, in seconds, a process may take to be there.
START = 60


class LocalCluster:
    """Starts the processes, and ends them when it is left."""

    def __init__(self, workers: int = 2, threads: int = 1, port: int = 0) -> None:
        self.port = port or free_port()
        self.address = f"tcp://{HOST}:{self.port}"
        self._count = workers
        self._threads = threads
        self._folder = tempfile.TemporaryDirectory(prefix="image-collections-cluster-")
        self.scheduler: subprocess.Popen | None = None
        self.workers: list[subprocess.Popen] = []

    def __enter__(self) -> LocalCluster:
        self.start_scheduler()
        for _ in range(self._count):
            self.add_worker()
        return self

    def __exit__(self, *_) -> None:
        for process in [*self.workers, self.scheduler]:
            if process is not None:
                process.kill()
                process.wait()
        self._folder.cleanup()

    def start_scheduler(self) -> None:
        """Start the scheduler, and wait until it listens."""
        self.scheduler = self._start(
            "dask_scheduler", "--host", HOST, "--port", str(self.port), "--no-dashboard"
        )
        end = time.monotonic() + START
        while time.monotonic() < end:
            with socket.socket() as probe:
                if probe.connect_ex((HOST, self.port)) == 0:
                    return
            time.sleep(0.05)
        raise TimeoutError("the scheduler does not listen")

    def add_worker(self) -> None:
        """Start one more worker; it is not waited for."""
        self.workers.append(
            self._start(
                "dask_worker",
                *(self.address, "--host", HOST, "--nthreads", str(self._threads)),
                *("--nworkers", "1", "--no-nanny", "--no-dashboard", "--memory-limit", "0"),
                *("--local-directory", self._folder.name),
            )
        )

    def kill_worker(self) -> None:
        """Kill the oldest worker, as a power cut would."""
        process = self.workers.pop(0)
        process.kill()
        process.wait()

    def kill_scheduler(self) -> None:
        """Kill the scheduler."""
        self.scheduler.kill()
        self.scheduler.wait()

    def wait_for_workers(self, count: int | None = None) -> None:
        """Wait until so many workers have reported."""
        from distributed import Client

        with Client(self.address, set_as_default=False) as client:
            client.wait_for_workers(count or self._count, timeout=START)

    def _start(self, program: str, *options: str) -> subprocess.Popen:
        # No folder of the checkout on the path: the engine has to come by itself.
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
        with Path(self._folder.name, f"{program}-{time.monotonic_ns()}.log").open("wb") as log:
            return subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.{program}", *options],
                cwd=self._folder.name,
                env=environment,
                stdout=log,
                stderr=log,
            )


def free_port() -> int:
    """Return a port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--threads", type=int, default=1, help="of each worker")
    parser.add_argument("--port", type=int, default=8786)
    arguments = parser.parse_args()
    with LocalCluster(arguments.workers, arguments.threads, arguments.port) as cluster:
        cluster.wait_for_workers()
        print(f"The scheduler is at {cluster.address}; stop it with Ctrl+C.", flush=True)
        try:
            cluster.scheduler.wait()
        except KeyboardInterrupt:
            print("Stopped.")


if __name__ == "__main__":
    main()
