# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Images that fail in the middle of a run: damaged, gone, replaced, or on a server that is silent.

That a truncated image is an error is in run/test_run.py.
"""

from __future__ import annotations

import gc
import shutil
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.errors import CancelledError, SourceError
from image_collections.engine.inputs import datasets as sources
from image_collections.engine.inputs.describe import describe
from image_collections.engine.remote import http_settings, tries
from image_collections.engine.run import threads as jobs
from image_collections.tests.gdal.faults.jobs import OLDER, attempt, listing
from image_collections.tests.support.log import Log
from image_collections.tests.support.runs import mosaic_plan, read_back, reduce_plan, run
from osgeo import gdal

SHAPE = (1100, 600)  # blocks of one tile and less: 3 x 2
TILES = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256"]
SMALL = 1 << 20


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "results"
    path.mkdir()
    (path / "out.tif").write_text(OLDER)
    return path


@pytest.fixture
def image(raster):
    def make(name, seed=9, shape=SHAPE, dtype="uint16", options=TILES):
        values = np.random.default_rng(seed).integers(1, 200, shape)
        return raster(values, dtype, nodata=0, name=name, options=options)

    return make


class Breaking(Log):
    """Does something to the images when the first block is done."""

    def __init__(self, action):
        super().__init__()
        self._action = action

    def step(self, fraction):
        super().step(fraction)
        if len(self.steps) == 1:
            self._action()


def assert_kept(folder):
    assert (folder / "out.tif").read_text() == OLDER
    assert listing(folder) == ["out.tif"]
    assert not [t for t in threading.enumerate() if t.name.startswith("image-collections")]


def many(path, count):
    """More images than are held open, so that they are opened again and again."""
    path = Path(path)
    return [str(shutil.copy(path, path.with_name(f"copy{n:03}.tif"))) for n in range(count)]


def replaced(raster, path, *shape, **details):
    new = raster(np.ones(shape), name="new.tif", options=TILES, **details)
    Path(new).replace(path)


def truncate(path):
    content = Path(path).read_bytes()
    Path(path).write_bytes(content[: len(content) // 2])


# An image that happens to be open is read on, at the place where its file now ends.
WRITTEN_OVER = "cannot be opened|cannot be read at row .* damaged"

FAULTS = {
    "truncated": (lambda raster, path: truncate(path), WRITTEN_OVER),
    "emptied": (lambda raster, path: Path(path).write_bytes(b""), WRITTEN_OVER),
    "deleted": (lambda raster, path: Path(path).unlink(), "cannot be opened"),
    "of another size": (
        lambda raster, path: replaced(raster, path, 500, 500, dtype="uint16"),
        "has changed its size",
    ),
    "of another type": (
        lambda raster, path: replaced(raster, path, *SHAPE, dtype="float32"),
        "has changed its bands",
    ),
    "of fewer bands": (
        lambda raster, path: replaced(raster, path, *SHAPE, dtype="uint16"),
        "has changed its bands",
    ),
    "text": (lambda raster, path: Path(path).write_text("<html>Not found"), WRITTEN_OVER),
}


@pytest.mark.parametrize(("fault", "message"), FAULTS.values(), ids=FAULTS)
@pytest.mark.parametrize("cell", [10.0, 11.0], ids=["as it is", "warped"])
def test_an_image_that_breaks_in_the_middle_is_an_error(
    raster, folder, monkeypatch, fault, message, cell
):
    values = np.random.default_rng(9).integers(1, 200, (2, *SHAPE))
    options = {"nodata": 0, "options": TILES, "cell": cell}
    first = raster(values, "uint16", name="first.tif", **options)
    # Images that are open stay readable when their file goes; so there are more of them.
    monkeypatch.setattr(sources, "OPEN_FILES", 2)
    paths = many(first, 4)
    plan = reduce_plan([raster(values, "uint16", name="whole.tif", options=TILES), *paths], "max")
    log = Breaking(lambda: fault(raster, paths[-1]))
    with pytest.raises(SourceError, match=f"^Image 'copy003' ({message}).*\\.$"):
        run(plan, folder / "out.tif", progress=log, threads=1, memory=4 * SMALL)
    assert log.steps, "the first block was done"
    assert_kept(folder)


@pytest.mark.parametrize("threads", [1, 3])
def test_one_tile_that_is_damaged_is_an_error_that_says_where(image, folder, threads):
    path = image("broken.tif", options=[*TILES, "COMPRESS=DEFLATE"])
    dataset = gdal.Open(path)
    offset = int(dataset.GetRasterBand(1).GetMetadataItem("BLOCK_OFFSET_1_2", "TIFF"))
    del dataset
    with Path(path).open("r+b") as file:
        file.seek(offset)
        file.write(b"\xff" * 100)
    log = Log()
    with pytest.raises(SourceError, match=r"'broken' cannot be read at row 512, column \d+: "):
        run(mosaic_plan([path]), folder / "out.tif", progress=log, threads=threads, memory=SMALL)
    assert_kept(folder)


def datasets():
    return [held for held in gc.get_objects() if isinstance(held, gdal.Dataset)]


@pytest.mark.parametrize("threads", [1, 3])
def test_an_error_that_lives_on_holds_no_file(image, folder, threads):
    # Datasets that are closed when QGIS has taken down GDAL crash it.
    path = image("broken.tif")
    plan = mosaic_plan([path])
    truncate(path)
    gc.collect()
    # Live composites of other tests may still hold files.
    before = datasets()
    gc.disable()
    try:
        with pytest.raises(SourceError) as kept:
            run(plan, folder / "out.tif", threads=threads, memory=SMALL)
        left = [held for held in datasets() if not any(held is other for other in before)]
    finally:
        gc.enable()
    assert kept.value
    assert left == []


def test_a_run_after_one_that_failed_is_as_if_it_was_the_first(image, folder):
    path, whole = image("image.tif"), Path(image("whole.tif")).read_bytes()
    plan = mosaic_plan([path])
    truncate(path)
    for _ in range(3):
        with pytest.raises(SourceError):
            run(plan, folder / "out.tif")
        assert_kept(folder)
    Path(path).write_bytes(whole)
    expected = read_back(path).values
    np.testing.assert_array_equal(run(plan, folder / "out.tif").values, expected)
    assert listing(folder) == ["out.tif"]


# A server that stops answering


class HalfSilent(BaseHTTPRequestHandler):
    """Sends parts of a file; of the second half it sends nothing, and keeps the line open."""

    content = b""
    silent, let_go = threading.Event(), threading.Event()

    def do_HEAD(self):
        self.send_response(200)
        self.send_header("Content-Length", str(len(self.content)))
        self.send_header("Accept-Ranges", "bytes")
        self.end_headers()

    def do_GET(self):
        first, last = self.headers.get("Range", "bytes=0-99999999")[6:].split("-")
        first, last = int(first), min(int(last or 0), len(self.content) - 1)
        if first > len(self.content) // 2:
            self.silent.set()
            self.let_go.wait(300)
            return
        self.send_response(206)
        self.send_header("Content-Length", str(last + 1 - first))
        self.send_header("Content-Range", f"bytes {first}-{last}/{len(self.content)}")
        self.end_headers()
        self.wfile.write(self.content[first : last + 1])

    def log_message(self, *details):
        pass


@pytest.fixture
def half_silent(raster):
    values = np.random.default_rng(3).integers(0, 60000, (1100, 1200))
    HalfSilent.content = Path(raster(values, "uint16", options=TILES)).read_bytes()
    HalfSilent.silent.clear()
    HalfSilent.let_go.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), HalfSilent)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"/vsicurl/http://127.0.0.1:{server.server_port}/image.tif"
    HalfSilent.let_go.set()
    server.shutdown()
    server.server_close()


def silence(monkeypatch, seconds):
    """Give servers so long to answer, once."""
    monkeypatch.setattr(http_settings, "SILENCE", seconds)
    monkeypatch.setattr(http_settings, "RETRIES", 0)
    monkeypatch.setattr(tries, "PAUSES", ())


def test_a_server_that_stops_in_the_middle_is_an_error(half_silent, folder, monkeypatch):
    silence(monkeypatch, 1)
    before = gdal.GetConfigOption("GDAL_HTTP_LOW_SPEED_TIME")
    plan = mosaic_plan([half_silent])
    message = attempt(plan, folder / "out.tif", memory=SMALL)
    assert message.startswith("SourceError: Image 'image' cannot be read at row ")
    assert_kept(folder)
    assert gdal.GetConfigOption("GDAL_HTTP_LOW_SPEED_TIME") == before


def test_cancelling_returns_though_a_server_does_not_answer(half_silent, folder, monkeypatch):
    monkeypatch.setattr(jobs, "CANCEL_TIMEOUT", 0.3)
    # Longer than a test may take: it does not end because GDAL gives up.
    silence(monkeypatch, 300)
    plan = mosaic_plan([half_silent])
    log = Log()
    log.is_cancelled = HalfSilent.silent.is_set
    with pytest.raises(CancelledError):
        run(plan, folder / "out.tif", progress=log, memory=SMALL)
    assert listing(folder) == ["out.tif"]
    left = [each for each in threading.enumerate() if each.name.startswith("image-collections")]
    assert left
    assert all(each.daemon for each in left), "a program that ends does not wait for them"
    HalfSilent.let_go.set()
    for thread in left:
        thread.join(20)
    assert_kept(folder)


def test_a_server_that_never_answers_is_an_error(monkeypatch):
    silence(monkeypatch, 1)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        path = f"/vsicurl/http://127.0.0.1:{listener.getsockname()[1]}/image.tif"
        with pytest.raises(SourceError, match="Image 'far' cannot be opened: "):
            describe(path, name="far", position=1)


def test_what_the_person_says_of_servers_goes_first(monkeypatch):
    monkeypatch.setenv("GDAL_HTTP_LOW_SPEED_TIME", "77")
    with http_settings.http_settings():
        assert gdal.GetConfigOption("GDAL_HTTP_LOW_SPEED_TIME") == "77"
        assert gdal.GetConfigOption("GDAL_HTTP_CONNECTTIMEOUT") == str(http_settings.SILENCE)
    assert gdal.GetConfigOption("GDAL_HTTP_CONNECTTIMEOUT") is None
