# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A small server on this computer, for tests: what it answers is a function of the request."""

from __future__ import annotations

import contextlib
import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


@dataclass
class Asked:
    """A request that came in."""

    method: str
    path: str
    query: dict
    body: bytes
    headers: dict

    @property
    def record(self):
        return json.loads(self.body)


@dataclass
class Reply:
    """What is answered: a record is sent as JSON. With `stall` nothing comes until the end."""

    content: object = b""
    status: int = 200
    headers: dict = field(default_factory=dict)
    stall: bool = False
    # Bytes that are sent over and over, without an end.
    endless: bytes = b""


class WebServer:
    """Answers on a port of its own; `asked` are the requests in their order."""

    def __init__(self, answer):
        self.answer = answer
        self.asked = []
        self.ended = threading.Event()
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *arguments):
                pass

            def handle_one(self):
                length = int(self.headers.get("Content-Length") or 0)
                parts = urlsplit(self.path)
                query = {key: values[0] for key, values in parse_qs(parts.query).items()}
                body = self.rfile.read(length)
                asked = Asked(self.command, parts.path, query, body, dict(self.headers))
                server.asked.append(asked)
                with contextlib.suppress(OSError):
                    server.reply(self, asked)

            do_GET = do_POST = do_HEAD = handle_one  # noqa: N815

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def reply(self, handler, asked):
        reply = self.answer(asked)
        if not isinstance(reply, Reply):
            reply = Reply(reply)
        content = reply.content
        if not isinstance(content, bytes):
            content = json.dumps(content).encode()
        if reply.stall:
            self.ended.wait()
            return
        handler.send_response(reply.status)
        headers = {"Content-Type": "application/json", **reply.headers}
        if reply.endless:
            headers["Connection"] = "close"
            handler.close_connection = True
        else:
            headers["Content-Length"] = str(len(content))
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        if asked.method != "HEAD":
            handler.wfile.write(content)
        while reply.endless and not self.ended.is_set():
            handler.wfile.write(reply.endless)

    def close(self):
        self.ended.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()
