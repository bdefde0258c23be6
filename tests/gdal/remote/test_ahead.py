# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs of images on a server: read ahead, with the same bytes as from files."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.catalogue.item_images import image_of_item
from image_collections.engine.catalogue.items import read_item
from image_collections.engine.catalogue.wanted_bands import Wanted as WantedBands
from image_collections.engine.errors import CancelledError, SourceError
from image_collections.engine.grid.grid import Window
from image_collections.engine.inputs.datasets import DatasetPool
from image_collections.engine.inputs.handles import Handle
from image_collections.engine.inputs.joined_files import with_file_paths
from image_collections.engine.planning.partners import with_partners
from image_collections.engine.progress import Silence
from image_collections.engine.remote import http_settings, tries
from image_collections.engine.remote.crew import Crew
from image_collections.engine.remote.headers import fetch_headers
from image_collections.engine.run.job import Resources
from image_collections.engine.run.skip_broken import unreadable
from image_collections.tests.support.items import asset, item, projection, stored
from image_collections.tests.support.live_files import live, read, write_scenes
from image_collections.tests.support.log import Log
from image_collections.tests.support.masked_runs import EVERYTHING, METHODS, carry_out, plan_of
from image_collections.tests.support.range_server import Fault, RangeServer, every
from image_collections.tests.support.rasters import write_cog
from image_collections.tests.support.runs import described, reduce_plan, run
from osgeo import gdal

MEGABYTE = 2**20
# Threads, and memory in bytes.
RESOURCES = [(1, 0), (2, 0), (8, 0), (2, 4 * MEGABYTE)]
RULE = "SCL in 3,8,9,10"
LONG = 60


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Ask again at once, and call a server silent after a second."""
    monkeypatch.setattr(http_settings, "SILENCE", 1)
    monkeypatch.setattr(http_settings, "PAUSE", 0.01)
    monkeypatch.setattr(tries, "PAUSES", (0.0,) * 6)
    gdal.VSICurlClearCache()


@pytest.fixture
def server(tmp_path):
    with RangeServer(tmp_path / "images") as made:
        yield made


def far(images, server):
    """Return the same images on a server."""
    return [with_file_paths(image, lambda path: server.path(Path(path).name)) for image in images]


def same_as_files(near, on_server, folder, resources=((2, 0),)):
    """Hold what a plan of images on a server makes against that of files."""
    expected, _ = carry_out(near, folder, "near")
    for number, (threads, memory) in enumerate(resources):
        found, _ = carry_out(on_server, folder, f"far{number}", threads=threads, memory=memory)
        for kind, result in expected.items():
            assert found[kind].values.tobytes() == result.values.tobytes()


METHODS_HERE = [*METHODS, "quality", "best whole"]


def plan(method, images, **more):
    if method in METHODS:
        return plan_of(method, images, bands="B4,B8", **more)
    how = "skip" if method == "best whole" else "keep"
    return plan_of(method, images, bands="B4", quality="B8", incomplete=how, **more)


@pytest.mark.parametrize("method", METHODS_HERE)
def test_masked_images_in_two_crs_give_the_same_bytes(raster, server, tmp_path, method):
    images = described(write_scenes(raster))
    make = partial(plan, method, mask=RULE, buffer=20.0)
    same_as_files(make(images), make(far(images, server)), tmp_path, RESOURCES)


@pytest.mark.parametrize("method", ["median", "statistics", "mosaic"])
def test_images_on_the_grid_give_the_same_bytes_and_know_where_from(
    raster, server, tmp_path, method
):
    places = ({"origin": (500000.0, 4600000.0)},) * 3
    images = described(write_scenes(raster, places))
    same_as_files(plan(method, images), plan(method, far(images, server)), tmp_path, RESOURCES)
    if method != "mosaic":
        return
    make = partial(plan, method, wanted=EVERYTHING)
    same_as_files(make(images), make(far(images, server)), tmp_path)


@pytest.mark.parametrize("resampling", ["bilinear", "average"])
def test_interpolated_images_give_the_same_bytes(raster, server, tmp_path, resampling):
    images = described(write_scenes(raster))
    make = partial(plan, "median", mask=RULE, resampling=resampling, same_day=True)
    same_as_files(make(images), make(far(images, server)), tmp_path, RESOURCES)


def test_masks_inside_the_files_give_the_same_bytes(raster, server, tmp_path):
    hidden = np.random.default_rng(3).random((70, 70)) < 0.4
    images = described(write_scenes(raster, mask=~hidden, nodata=None))
    assert images[0].bands[0].has_mask
    same_as_files(plan("median", images), plan("median", far(images, server)), tmp_path, RESOURCES)


def test_partners_give_the_same_bytes(raster, server, tmp_path):
    images = described(write_scenes(raster))
    dates = [image.date for image in images]
    clouds = [
        raster(
            np.random.default_rng(place).integers(0, 100, (1, 40, 40)),
            "uint8",
            names=["cloud"],
            cell=20.0,
            name=f"p{place}.tif",
            date=f"{date:%Y-%m-%d}",
        )
        for place, date in enumerate(dates)
    ]
    joined, _ = with_partners(images, described(clouds), "date", 0, Silence())
    make = partial(plan_of, "median", mask="cloud > 60", bands="B4")
    same_as_files(make(joined), make(far(joined, server)), tmp_path, RESOURCES)


def test_bands_of_several_files_give_the_same_bytes(raster, server, tmp_path):
    noise = np.random.default_rng(7)
    images = []
    for number in range(3):
        assets = {}
        for name, side, cell in (("B04", 96, 10.0), ("B05", 48, 20.0), ("SCL", 48, 20.0)):
            file = f"{number}-{name}.tif"
            raster(noise.integers(0, 12, (1, side, side)), "uint16", name=file, cell=cell, nodata=0)
            assets[name] = asset(file, **projection(side, side, cell), **stored())
        record = read_item(item(f"s{number}", assets), number + 1, str(server.folder))
        images.append(image_of_item(record, WantedBands()))
    make = partial(plan_of, "median", mask=RULE)
    server.forget()
    same_as_files(make(images), make(far(images, server)), tmp_path, RESOURCES)
    assert server.total


FAULTS = {
    "503": every(7, Fault(503)),
    "too short": every(7, Fault(body="short")),
    "broken off": every(7, Fault(body="break")),
    "stalled": every(9, Fault(body="stall")),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_faults_change_nothing(raster, server, tmp_path, fault):
    images = described(write_scenes(raster))
    on_server = far(images, server)
    server.fault_of = FAULTS[fault]
    make = partial(plan, "median", mask=RULE)
    same_as_files(make(images), make(on_server), tmp_path)
    assert server.faults


# What is asked of the server


SIDE, TILE = 512, 128


@pytest.fixture
def cogs(server):
    """Six images on one grid, with tiles in four rows."""
    server.folder.mkdir()
    noise = np.random.default_rng(2)
    for number in range(6):
        values = noise.integers(1, 60000, (1, SIDE, SIDE))
        write_cog(server.folder / f"c{number}.tif", values, nodata=0, tile=TILE)
    return described(sorted(server.folder.glob("c*.tif")))


@pytest.mark.parametrize("threads", [1, 8])
def test_a_header_is_read_once_and_a_row_of_tiles_in_one_request(cogs, server, tmp_path, threads):
    run(reduce_plan(far(cogs, server), "median"), tmp_path / "m.tif", threads=threads)
    for image in cogs:
        name = Path(image.path).name
        spans = [span for path, *span in server.ranges if path == name]
        assert sum(first == 0 for first, _ in spans) == 2  # GDAL asks for the size first
        assert len(spans) <= 2 + SIDE // TILE


def test_the_images_of_a_block_are_asked_for_at_the_same_time(cogs, server, tmp_path):
    together = threading.Barrier(len(cogs), timeout=LONG)
    seen = set()

    def fault_of(request):
        if request.first and request.path not in seen:
            seen.add(request.path)
            together.wait()

    server.fault_of = fault_of
    run(reduce_plan(far(cogs, server), "median"), tmp_path / "m.tif", threads=1)
    assert len(seen) == len(cogs)


def test_headers_are_asked_for_at_the_same_time_and_known_then(cogs, server):
    together = threading.Barrier(len(cogs), timeout=LONG)

    def fault_of(request):
        together.wait()

    server.fault_of = fault_of
    paths = [image.path for image in far(cogs, server)]
    fetch_headers(paths)
    server.fault_of = None
    server.forget()
    assert [image.width for image in described(paths)] == [SIDE] * len(cogs)
    assert server.total == 0


def test_headers_that_are_not_to_be_had_are_told_when_the_file_is_opened(cogs, server):
    paths = [server.path("c0.tif"), server.path("none.tif"), str(cogs[0].path)]
    fetch_headers(paths)
    with pytest.raises(SourceError, match="none"):
        described(paths)


def test_no_more_is_read_at_once_than_memory_holds(cogs, server, monkeypatch):
    images = far(cogs, server)
    decoding = DatasetPool(1).decoding(images[0])
    # Sixteen threads that may have two tiles between them.
    pool = DatasetPool(16, memory=2 * decoding.memory // 16)
    now, most, lock, plain = [0], [0], threading.Lock(), Handle.read_into

    def counted(*arguments):
        with lock:
            now[0] += 1
            most[0] = max(most[0], now[0])
        plain(*arguments)
        with lock:
            now[0] -= 1

    monkeypatch.setattr(Handle, "read_into", counted)

    def reading(number):
        image = images[number % len(images)]
        pool.read_stored(image, image.bands, Window(TILE * (number % 4), 0, TILE, TILE))

    crew = Crew(16)
    crew.all_of([partial(reading, number) for number in range(32)], lambda: None)
    crew.leave(LONG)
    assert 1 <= most[0] <= 2


# Errors and cancelling


def test_a_damaged_image_is_the_same_error_as_from_a_file(cogs, server, tmp_path):
    broken = Path(cogs[3].path)
    broken.write_bytes(broken.read_bytes()[:-20000])
    said = []
    for images in (cogs, far(cogs, server)):
        with pytest.raises(SourceError, match="damaged or incomplete") as caught:
            run(reduce_plan(images, "median"), tmp_path / "m.tif")
        assert caught.value.position == 4
        assert not caught.value.is_unavailable
        assert not (tmp_path / "m.tif").exists()
        said.append(str(caught.value).partition("row")[0])
    assert said[0] == said[1]
    assert list(unreadable(reduce_plan(far(cogs, server), "median"), Resources(2), Log())) == [4]


def test_a_server_that_is_down_is_no_fault_of_an_image(cogs, server, tmp_path, monkeypatch):
    monkeypatch.setattr(tries, "PAUSES", ())
    planned = reduce_plan(far(cogs, server), "median")
    server.fault_of = lambda request: Fault(503) if request.first else None
    with pytest.raises(SourceError, match="HTTP code 503") as caught:
        run(planned, tmp_path / "m.tif")
    assert caught.value.is_unavailable
    assert caught.value.position is None


@pytest.mark.parametrize("method", ["median", "mosaic"])
def test_nobody_waits_for_stalled_answers_after_cancelling(
    cogs, server, tmp_path, monkeypatch, method
):
    monkeypatch.setattr(http_settings, "SILENCE", 300)
    server.fault_of = lambda request: Fault(body="stall") if request.first else None

    class Stop(Silence):
        def is_cancelled(self):
            return server.stalled.is_set()

    with pytest.raises(CancelledError):
        run(plan_of(method, far(cogs, server)), tmp_path / "m.tif", progress=Stop())
    # They stall still: nobody has waited.
    assert server.at_once
    assert not list(tmp_path.glob("*.tif"))
    server.closing.set()
    for thread in threading.enumerate():
        if thread.name.startswith("image-collections"):
            thread.join(LONG)
            assert not thread.is_alive()


# Live composites


@pytest.mark.usefixtures("trusted")
def test_a_live_composite_shows_the_same(raster, server, tmp_path):
    images = described(write_scenes(raster))
    for name, sources in (("near", images), ("far", far(images, server))):
        live(plan("median", sources, mask=RULE), tmp_path / f"{name}.vrt")
    shown = [gdal.Open(str(tmp_path / f"{name}.vrt")) for name in ("near", "far")]
    for size in (None, (40, 30)):
        assert read(shown[0], size=size).tobytes() == read(shown[1], size=size).tobytes()


@pytest.mark.usefixtures("trusted")
def test_a_live_composite_from_afar_asks_for_headers_and_overviews_only(server, tmp_path):
    server.folder.mkdir()
    noise = np.random.default_rng(4)
    for number in range(6):
        values = noise.integers(1, 60000, (1, 1024, 1024))
        write_cog(server.folder / f"c{number}.tif", values, nodata=0, tile=TILE)
    images = described(sorted(server.folder.glob("c*.tif")))
    live(plan_of("median", far(images, server)), tmp_path / "far.vrt")
    live(plan_of("median", images), tmp_path / "near.vrt")
    together = threading.Barrier(len(images), timeout=LONG)
    seen = set()

    def fault_of(request):
        if request.path not in seen:
            seen.add(request.path)
            together.wait()

    server.fault_of = fault_of
    shown = read(gdal.Open(str(tmp_path / "far.vrt")), size=(128, 128))
    assert {path for _, path in server.counts} == {f"/c{number}.tif" for number in range(6)}
    # The smallest overview has a sixteenth of the pixels.
    assert server.bytes < sum(file.stat().st_size for file in server.folder.iterdir()) / 4
    assert shown.tobytes() == read(gdal.Open(str(tmp_path / "near.vrt")), size=(128, 128)).tobytes()
