# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A server of files on this computer that answers ranges, slowly or with faults when told to.

It counts what it is asked for, so that tests need no clock.
"""

from __future__ import annotations

import re
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

# What is sent of an answer that stalls or breaks off.
SHARE = 2


@dataclass(frozen=True)
class Request:
    """A request: which one it is of all, from 1, and of those of its path; and what it is for."""

    number: int
    number_of_path: int
    method: str
    path: str
    query: dict[str, str]
    first: int
    last: int


@dataclass(frozen=True)
class Fault:
    """What is done instead of answering: a status, or a body that is not what was promised.

    `body` is `stall` (half of it, then nothing), `break` (half of it, then the line is closed),
    `short` (half of it, and the length of that half), `long` (all of it, and a larger length).
    """

    status: int = 206
    body: str = ""
    headers: dict[str, str] = field(default_factory=dict)


FaultOf = Callable[[Request], "Fault | None"]


def every(count: int, fault: Fault) -> FaultOf:
    """Have every so many-th request go wrong."""
    return lambda request: fault if request.number % count == 0 else None


def at_first(fault: Fault, times: int = 1) -> FaultOf:
    """Have the first requests for the bytes that follow the header of each file go wrong."""
    seen: Counter[str] = Counter()

    def fault_of(request):
        if request.method != "GET" or request.first == 0:
            return None
        seen[request.path] += 1
        return fault if seen[request.path] <= times else None

    return fault_of


class RangeServer:
    """Serves the files of a folder as long as the block lasts.

    `delay` is in seconds before each answer. With `uses` there are answers only for addresses with
    `?sig=` and the number of the signature that is good, each for so many requests.
    """

    def __init__(self, folder, *, delay=0.0, fault_of=None, uses=0):
        self.folder = Path(folder)
        self.delay = delay
        # Seconds since 1970 at which all files were last changed; nothing is said of it without.
        self.modified = 0.0
        self.fault_of: FaultOf | None = fault_of
        self.uses = uses
        self.signature = 1
        self.counts: Counter[tuple[str, str]] = Counter()
        self.ranges: list[tuple[str, int, int]] = []
        self.faults = 0
        self.refused = 0
        self.bytes = 0
        self.at_once = self.most_at_once = 0
        self.stalled, self.closing = threading.Event(), threading.Event()
        self._uses = 0
        self._lock = threading.Lock()
        self._contents: dict[str, bytes | None] = {}

    def __enter__(self):
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.owner = self
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *details):
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()

    @property
    def address(self):
        return f"http://127.0.0.1:{self._server.server_port}"

    def path(self, name):
        """Return what GDAL opens for a file."""
        return f"/vsicurl/{self.address}/{name}"

    @property
    def total(self):
        """The number of all requests."""
        return sum(self.counts.values())

    def count(self, name=None, method=None):
        """Return the number of requests for a file, by a method."""
        return sum(
            number
            for (done, path), number in self.counts.items()
            if name in (None, path.strip("/")) and method in (None, done)
        )

    def forget(self):
        """Count from 0 again."""
        with self._lock:
            self.counts.clear()
            self.ranges.clear()
            self.faults = self.refused = self.bytes = self.most_at_once = 0

    def read_again(self):
        """Have files that have changed be sent as they are."""
        with self._lock:
            self._contents.clear()

    def content(self, path):
        """Return the bytes of a file, None when there is none."""
        with self._lock:
            if path not in self._contents:
                file = self.folder / path.strip("/")
                self._contents[path] = file.read_bytes() if file.is_file() else None
            return self._contents[path]

    def noted(self, method, target, span):
        """Count a request and return it."""
        parts = urlsplit(target)
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        with self._lock:
            self.counts[method, parts.path] += 1
            self.ranges.append((parts.path.strip("/"), *span))
            of_path = sum(self.counts[each, parts.path] for each in ("GET", "HEAD"))
            number = sum(self.counts.values())
        return Request(number, of_path, method, parts.path, query, *span)

    def is_signed(self, request):
        """Return True for a request with the signature that is good, which ends after some uses."""
        if not self.uses:
            return True
        with self._lock:
            if request.query.get("sig") != str(self.signature):
                self.refused += 1
                return False
            self._uses += 1
            if self._uses >= self.uses:
                self._uses = 0
                self.signature += 1
            return True

    def enter(self, step):
        """Count who is being answered."""
        with self._lock:
            self.at_once += step
            self.most_at_once = max(self.most_at_once, self.at_once)

    def sent(self, count):
        """Count bytes."""
        with self._lock:
            self.bytes += count


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        """Say nothing of lines that the other side has closed."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 1 << 16

    def setup(self):
        super().setup()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def do_HEAD(self):
        self.answer()

    def do_GET(self):
        self.answer()

    def answer(self):
        owner = self.server.owner
        owner.enter(1)
        try:
            self.answer_request(owner)
        finally:
            owner.enter(-1)

    def answer_request(self, owner):
        span = re.match(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        first, last = (int(span[1]), int(span[2] or 1 << 40)) if span else (0, 1 << 40)
        request = owner.noted(self.command, self.path, (first, last))
        if owner.delay:
            time.sleep(owner.delay)
        fault = owner.fault_of(request) if owner.fault_of else None
        if fault is not None:
            owner.faults += 1
        if fault is not None and fault.status >= 300:
            self.refuse(fault.status, fault.headers)
            return
        content = owner.content(request.path)
        if content is None:
            self.refuse(404)
        elif not owner.is_signed(request):
            self.refuse(403)
        elif first >= len(content):
            self.refuse(416)
        else:
            last = min(last, len(content) - 1)
            self.deliver(owner, content, (first, last), fault, is_part=span is not None)

    def refuse(self, status, headers=None):
        self.send_response(status)
        for key, value in (headers or {}).items():
            self.send_header(key, value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def deliver(self, owner, content, span, fault, *, is_part):
        first, last = span
        body = memoryview(content)[first : last + 1]
        part = body[: max(1, len(body) // SHARE)]
        kind = fault.body if fault else ""
        lengths = {"short": len(part), "long": len(body) + 100}
        self.send_response(206 if is_part and self.command == "GET" else 200)
        self.send_header("Accept-Ranges", "bytes")
        if owner.modified:
            self.send_header("Last-Modified", formatdate(owner.modified, usegmt=True))
        self.send_header("Content-Length", str(lengths.get(kind, len(body))))
        if is_part:
            self.send_header("Content-Range", f"bytes {first}-{last}/{len(content)}")
        self.end_headers()
        if self.command == "HEAD":
            return
        whole = kind in ("", "long")
        self.wfile.write(body if whole else part)
        self.wfile.flush()
        owner.sent(len(body if whole else part))
        if kind == "stall":
            owner.stalled.set()
            owner.closing.wait()
        self.close_connection = self.close_connection or kind in ("stall", "break", "long")

    def log_message(self, *details):
        """Say nothing."""
