# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is an image's fault, and what is the system's or the network's."""

from __future__ import annotations

import errno
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine import availability
from image_collections.engine.availability import allowance, find_room, obstacle, status_codes
from image_collections.engine.errors import SourceError
from image_collections.engine.inputs.datasets import DatasetPool
from image_collections.engine.inputs.describe import describe
from image_collections.engine.progress import Silence
from image_collections.engine.remote import http_settings, tries
from image_collections.engine.run.run import Resources
from image_collections.engine.run.skip_broken import run_without_broken
from image_collections.tests.support.runs import mosaic_plan, run
from osgeo import gdal


class Server(BaseHTTPRequestHandler):
    """Answers with the code that the path begins with; after `failing` is set, for all bytes."""

    content = b""
    failing = 0

    def do_HEAD(self):
        self.answer(has_body=False)

    def do_GET(self):
        self.answer(has_body=True)

    def answer(self, *, has_body):
        start = self.path.strip("/").split("-")[0]
        code = int(start) if start.isdecimal() else 404  # GDAL asks for the folder too
        first, last = self.headers.get("Range", "bytes=0-99999999")[6:].split("-")
        first, last = int(first), min(int(last or 0), len(self.content) - 1)
        if first > 0 and self.failing:
            code = self.failing
        if code != 206:
            self.send_response(code)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if not has_body:
            first, last = 0, len(self.content) - 1
        self.send_response(206 if has_body else 200)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(last + 1 - first))
        if has_body:
            self.send_header("Content-Range", f"bytes {first}-{last}/{len(self.content)}")
        self.end_headers()
        if has_body:
            self.wfile.write(self.content[first : last + 1])

    def log_message(self, *details):
        pass


@pytest.fixture
def server(raster, monkeypatch):
    monkeypatch.setattr(http_settings, "SILENCE", 1)
    monkeypatch.setattr(http_settings, "RETRIES", 0)
    monkeypatch.setattr(tries, "PAUSES", ())
    values = np.random.default_rng(3).integers(0, 60000, (300, 300))
    options = ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"]
    monkeypatch.setattr(
        Server, "content", Path(raster(values, "uint16", options=options)).read_bytes()
    )
    monkeypatch.setattr(Server, "failing", 0)
    made = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    made.daemon_threads = True
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield f"/vsicurl/http://127.0.0.1:{made.server_port}"
    made.shutdown()
    made.server_close()


@pytest.mark.parametrize(
    ("code", "is_unavailable"),
    [(404, False), (410, False), (429, True), (500, True), (503, True), (401, True), (408, True)],
)
def test_what_a_server_answers(server, code, is_unavailable):
    with pytest.raises(SourceError) as caught:
        describe(f"{server}/{code}-a.tif", name="far", position=1)
    assert caught.value.is_unavailable == is_unavailable
    assert (f"HTTP code {code}" in str(caught.value)) == is_unavailable


def test_a_server_that_is_not_there(server):
    for _ in range(2):  # GDAL remembers that it failed, and asks no more
        with pytest.raises(SourceError, match="the server does not answer") as caught:
            describe("/vsicurl/http://127.0.0.1:9/a.tif", name="far", position=1)
        assert caught.value.is_unavailable


CERTIFICATES = [
    "CURL error: server certificate verification failed. CAfile: none CRLfile: none",
    "CURL error: SSL certificate verification failed: certificate signer not trusted.",
    "CURL error: SSL certificate problem: self-signed certificate",
    "CURL error: SSL: no alternative certificate subject name matches target host name 'a.test'",
    "CURL error: SSL peer certificate or SSH remote key was not OK",
    "CURL error: schannel: CertGetCertificateChain trust error CERT_TRUST_IS_UNTRUSTED_ROOT",
]


@pytest.mark.parametrize("message", CERTIFICATES)
def test_a_certificate_that_is_not_trusted_is_said_and_not_tried_again(monkeypatch, message):
    path = "/vsicurl/https://a.test/b.tif"
    codes = status_codes([message, "HTTP response code on https://a.test/b.tif: 0"])
    assert not tries.Tries(path).again(codes, path)
    monkeypatch.setattr(gdal, "VSIFOpenExL", lambda *arguments: None)
    monkeypatch.setattr(gdal, "VSIGetLastErrorMsg", lambda: message)
    for said in ([message], []):  # warnings do not always have it
        assert "does not trust the certificate" in obstacle(path, said)
        assert "CURL_CA_BUNDLE" in obstacle(path, said)


def test_other_faults_of_a_line_are_no_certificates():
    said = ["CURL error: Failed to connect to a.test port 443", "HTTP response code: 0"]
    assert status_codes(said) == set()


def skipping(plan, path):
    def carry_out(plan):
        return run(plan, path, memory=1 << 18)

    def replan(left):
        raise AssertionError(f"left: {left}")

    return run_without_broken(
        plan, plan.images, replan, carry_out, resources=Resources(1), progress=Silence()
    )


@pytest.mark.parametrize("code", [503, 429, 408])
def test_a_server_that_fails_in_the_middle_leaves_no_image_out(server, tmp_path, code):
    plan = mosaic_plan([f"{server}/206-b{code}.tif"])
    Server.failing = code
    with pytest.raises(SourceError, match="cannot be read at row") as caught:
        skipping(plan, tmp_path / "out.tif")
    assert caught.value.is_unavailable


def test_what_fails_once_is_read_again(server, tmp_path, monkeypatch):
    plan = mosaic_plan([f"{server}/206-c.tif"])
    Server.failing = 503

    def mended(self, codes, opened):
        Server.failing = 0
        return again(self, codes, opened)

    again = tries.Tries.again
    monkeypatch.setattr(tries, "PAUSES", (0.0,))
    monkeypatch.setattr(tries.Tries, "again", mended)
    run(plan, tmp_path / "out.tif", memory=1 << 18)


def test_too_little_memory_is_not_the_image():
    assert "memory" in obstacle("/nowhere/a.tif", ["no memory"], {2})
    assert not obstacle("/nowhere/a.tif", ["no file"], {4})


def test_a_drive_that_is_gone_is_not_the_image(monkeypatch, tmp_path):
    path = tmp_path / "a.tif"
    path.write_text("text")
    assert not obstacle(str(path))

    def away(self, *details):
        raise OSError(errno.ESTALE, "Stale file handle")

    monkeypatch.setattr(Path, "open", away)
    assert "Stale file handle" in obstacle(str(path))


def test_what_the_system_allows(monkeypatch):
    monkeypatch.setattr(availability, "_open_now", lambda: 50)
    for limit, expected in ((None, 96), (1024, 96), (256, 96), (128, 38), (64, 1)):
        monkeypatch.setattr(availability, "_limit", lambda limit=limit: limit)
        assert allowance(96) == expected


def test_files_that_are_not_in_use_are_closed_when_there_are_no_more(raster, monkeypatch):
    images = [
        describe(raster([[n]], "uint8", name=f"i{n}.tif"), name=f"i{n}", position=n)
        for n in range(9)
    ]
    handles = DatasetPool(1)
    for image in images:
        handles.decoding(image)
    assert len(handles._opened[threading.get_ident()]) == 9
    rooms = iter([False, True])
    monkeypatch.setattr(availability, "_has_room", lambda: next(rooms, True))
    monkeypatch.setattr(availability, "PAUSES", (0.0, 0.0))
    assert find_room()
    assert not handles._opened[threading.get_ident()]


def test_no_room_is_an_error_in_words(raster, monkeypatch):
    path = raster([[1]], "uint8")
    monkeypatch.setattr(availability, "_has_room", lambda: False)
    monkeypatch.setattr(availability, "PAUSES", (0.0,))
    with pytest.raises(SourceError, match="as many files open as the system allows") as caught:
        describe(path, name="a", position=1)
    assert caught.value.is_unavailable


def test_a_file_that_holds_several_rasters_names_them(raster, tmp_path):
    path = tmp_path / "two.gpkg"
    for table in ("one", "other"):
        options = [f"RASTER_TABLE={table}", "APPEND_SUBDATASET=YES"]
        gdal.Translate(
            str(path),
            raster([[1]], "uint8"),
            format="GPKG",
            creationOptions=options[: 1 + path.exists()],
        )
    with pytest.raises(SourceError, match=r"several rasters; choose one of them: 'GPKG:.*:one'"):
        describe(str(path), name="two", position=1)
