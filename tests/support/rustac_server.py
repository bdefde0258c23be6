# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A real STAC API on this computer: rustac, with the items of a file."""

from __future__ import annotations

import contextlib
import json
import socket
import subprocess
import sys
import threading
import urllib.request

# It reads the arguments of the process, of which the first is a file.
START = "import sys; from rustac import main; sys.exit(main())"
# Tries to reach it while it starts.
TRIES = 600


@contextlib.contextmanager
def serving(items, folder):
    """Serve items by a STAC API as long as the block lasts; give its address."""
    path = folder / "items.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": items}))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{free.getsockname()[1]}"
    start = folder / "start_rustac.py"
    start.write_text(START)
    command = [sys.executable, str(start), "serve", str(path), "--addr", host]
    process = subprocess.Popen(
        [*command, "--create-collections"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        cwd=folder,
    )
    try:
        _wait_for(f"http://{host}/", process)
        yield f"http://{host}"
    finally:
        process.kill()
        process.wait()
        process.stderr.close()


def _wait_for(address, process):
    for _ in range(TRIES):
        assert process.poll() is None, process.stderr.read().decode()
        with contextlib.suppress(OSError), urllib.request.urlopen(address, timeout=5) as answer:
            assert answer.status == 200
            return
        threading.Event().wait(0.05)
    raise AssertionError(f"nothing answers at {address}")
