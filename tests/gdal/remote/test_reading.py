# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Images on a server: what is asked of it, and the same bytes whatever it does."""

from __future__ import annotations

import re
import threading

import numpy as np
import pytest
from image_collections.engine.errors import SourceError
from image_collections.engine.grid.grid import Window
from image_collections.engine.inputs.datasets import DatasetPool
from image_collections.engine.inputs.describe import describe
from image_collections.engine.live.file import write_live
from image_collections.engine.remote import http_settings, tries
from image_collections.engine.remote.signing import signing_with
from image_collections.tests.support.log import Log
from image_collections.tests.support.range_server import Fault, RangeServer, at_first, every
from image_collections.tests.support.rasters import write_cog
from image_collections.tests.support.runs import reduce_plan, run
from osgeo import gdal

SIZE = 600
TILE = 128


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Ask again at once, and call a server silent after a second."""
    monkeypatch.setattr(http_settings, "SILENCE", 1)
    monkeypatch.setattr(http_settings, "PAUSE", 0.01)
    monkeypatch.setattr(tries, "PAUSES", (0.0, 0.0, 0.0))


def values_of(seed=1, size=SIZE):
    return np.random.default_rng(seed).integers(1, 60000, (size, size)).astype("uint16")


@pytest.fixture
def cog(tmp_path):
    write_cog(tmp_path / "a.tif", values_of(), nodata=0, tile=TILE)
    return tmp_path


def read(path, window=None, pool=None):
    image = describe(path, name="far", position=1)
    pool = pool or DatasetPool(1)
    return pool.read_stored(image, image.bands, window or Window(0, 0, SIZE, SIZE))[0]


def test_a_cloud_optimised_file_is_opened_without_looking_beside_it(cog):
    with RangeServer(cog) as server:
        describe(server.path("a.tif"), name="far", position=1)
        assert {path for _, path in server.counts} == {"/a.tif"}
        # GDAL asks for the size first.
        assert (server.count(method="HEAD"), server.count(method="GET")) == (1, 1)


def test_a_mask_beside_another_file_is_found(tmp_path, raster):
    path = raster(values_of(size=64), "uint16", name="a.tif")
    folder = tmp_path / "images"
    dataset = gdal.Open(path)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.tri(64, dtype="uint8") * 255)
    del dataset
    assert (folder / "a.tif.msk").exists()
    with RangeServer(folder) as server:
        image = describe(server.path("a.tif"), name="far", position=1)
        assert image.bands[0].has_mask
        shown = DatasetPool(1).read_mask(image, image.bands[0], Window(0, 0, 64, 64))
        near = describe(path, name="near", position=1)
        expected = DatasetPool(1).read_mask(near, near.bands[0], Window(0, 0, 64, 64))
    np.testing.assert_array_equal(shown, expected)


def test_tiles_that_follow_each_other_are_one_request(cog):
    with RangeServer(cog) as server:
        image = describe(server.path("a.tif"), name="far", position=1)
        pool = DatasetPool(1)
        pool.decoding(image)
        server.forget()
        pool.read_stored(image, image.bands, Window(0, TILE, SIZE, TILE))
        assert server.total == 1


FAULTS = {
    "503": Fault(503),
    "429": Fault(429, headers={"Retry-After": "1"}),
    "500": Fault(500),
    "404": Fault(404),
    "too short": Fault(body="short"),
    "broken off": Fault(body="break"),
    "wrong length": Fault(body="long"),
    "stalled": Fault(body="stall"),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_what_goes_wrong_is_asked_for_again(cog, fault):
    with RangeServer(cog, fault_of=at_first(fault)) as server:
        found = read(server.path("a.tif"))
        assert server.faults == 1
    np.testing.assert_array_equal(found, values_of())


@pytest.mark.parametrize("fault", [Fault(503), Fault(body="short")], ids=["503", "too short"])
def test_a_header_that_goes_wrong_is_asked_for_again(cog, fault):
    seen = []

    def fault_of(request):
        is_first = request.method == "GET" and not seen
        seen.extend([1] if is_first else [])
        return fault if is_first else None

    with RangeServer(cog, fault_of=fault_of) as server:
        assert describe(server.path("a.tif"), name="far", position=1).width == SIZE


@pytest.mark.parametrize(
    ("status", "is_unavailable"), [(503, True), (429, True), (403, True), (404, False)]
)
def test_what_goes_on_going_wrong_is_an_error_with_its_status(cog, status, is_unavailable):
    with RangeServer(cog) as server:
        image = describe(server.path("a.tif"), name="far", position=1)
        server.fault_of = every(1, Fault(status))
        with pytest.raises(SourceError, match="cannot be") as caught:
            DatasetPool(1).read_stored(image, image.bands, Window(0, 0, SIZE, SIZE))
    assert caught.value.is_unavailable == is_unavailable
    # A number of its own: the port may have these digits too.
    assert bool(re.search(rf"\b{status}\b", str(caught.value))) == is_unavailable


def test_a_file_that_is_not_there_is_asked_for_once(cog):
    with RangeServer(cog) as server:
        with pytest.raises(SourceError, match="the server answers that the file is not there") as e:
            describe(server.path("none.tif"), name="far", position=1)
        # Newer versions of GDAL ask in two ways whether it is there.
        assert server.count("none.tif") <= 2
        assert server.total == server.count("none.tif")
    assert not e.value.is_unavailable


def refused_at_first(times):
    """Have a server say of a file, so many times, that it is not there; return what is asked."""
    asked = []

    def fault_of(request):
        asked.append(request)
        return Fault(404) if len(asked) <= times else None

    return asked, fault_of


def test_a_known_file_that_a_server_denies_once_is_asked_for_again(cog):
    with RangeServer(cog) as server:
        with pytest.raises(SourceError):
            describe(server.path("none.tif"), name="none", position=1)
        # Newer versions of GDAL ask in two ways whether it is there.
        once = server.total
        image = describe(server.path("a.tif"), name="far", position=1)
        gdal.VSICurlClearCache()
        asked, server.fault_of = refused_at_first(once)
        found = DatasetPool(1).read_stored(image, image.bands, Window(0, 0, SIZE, SIZE))[0]
    assert len(asked) > once
    np.testing.assert_array_equal(found, values_of())


def test_a_known_file_that_is_gone_is_not_asked_for_without_end(cog):
    with RangeServer(cog) as server:
        image = describe(server.path("a.tif"), name="far", position=1)
        gdal.VSICurlClearCache()
        asked, server.fault_of = refused_at_first(1000)
        with pytest.raises(SourceError, match="the server answers that the file is not there") as e:
            DatasetPool(1).read_stored(image, image.bands, Window(0, 0, SIZE, SIZE))
    assert 2 <= len(asked) <= 4
    assert not e.value.is_unavailable


def test_a_file_that_is_damaged_is_none_of_the_network(tmp_path):
    path = tmp_path / "a.tif"
    write_cog(path, values_of(), nodata=0, tile=TILE)
    content = path.read_bytes()
    path.write_bytes(content[: -len(content) // 3])
    with RangeServer(tmp_path) as server:
        image = describe(server.path("a.tif"), name="far", position=7)
        with pytest.raises(SourceError, match="damaged or incomplete") as caught:
            DatasetPool(1).read_stored(image, image.bands, Window(0, 0, SIZE, SIZE))
    assert not caught.value.is_unavailable
    assert caught.value.position == 7


def test_nobody_waits_for_a_server_when_the_run_is_stopped(cog, monkeypatch):
    monkeypatch.setattr(tries, "PAUSES", (300.0,))
    with RangeServer(cog) as server:
        image = describe(server.path("a.tif"), name="far", position=1)
        pool, failed = DatasetPool(1), []
        pool.decoding(image)
        server.fault_of = every(1, Fault(500))

        def reading():
            try:
                pool.read_stored(image, image.bands, Window(0, 0, SIZE, SIZE))
            except SourceError as error:
                failed.append(error)

        thread = threading.Thread(target=reading)
        thread.start()
        pool.close()
        thread.join(60)
        assert failed
        assert not thread.is_alive()


def test_what_the_person_says_of_tries_goes_first(cog, monkeypatch):
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "0")
    monkeypatch.setenv("GDAL_DISABLE_READDIR_ON_OPEN", "FALSE")
    with http_settings.http_settings(has_sidecars=False):
        assert gdal.GetConfigOption("GDAL_HTTP_MAX_RETRY") == "0"
        assert gdal.GetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN") == "FALSE"
    assert gdal.GetConfigOption("GDAL_HTTP_RETRY_DELAY") is None


# Signatures


class Signing:
    """Signs with a number, and asks the server for the next one."""

    def __init__(self, server):
        self.server, self.known, self.renewals = server, server.signature, 0

    def signed(self, address):
        return f"{address}?sig={self.known}"

    def renew(self, address):
        self.renewals += 1
        self.known = self.server.signature
        return self.signed(address)


def test_signatures_that_end_are_renewed(cog):
    with RangeServer(cog, uses=4) as server, signing_with(Signing(server)) as signer:
        image = describe(server.path("a.tif"), name="far", position=1)
        pool = DatasetPool(1)
        for place in range(4):
            part = Window(place * TILE, place * TILE, TILE, TILE)
            found = pool.read_stored(image, image.bands, part)[0]
            np.testing.assert_array_equal(found, values_of()[part.slices(Window(0, 0, SIZE, SIZE))])
        assert signer.renewals
        assert server.refused
    assert "sig=" not in image.path


def test_a_signature_that_is_never_good_is_an_error_without_it(cog):
    with RangeServer(cog, uses=10**6) as server:
        signer = Signing(server)
        signer.known = "wrong"
        signer.renew = lambda address: f"{address}?sig=worse"
        with signing_with(signer), pytest.raises(SourceError, match="403") as caught:
            describe(server.path("a.tif"), name="far", position=1)
    assert caught.value.is_unavailable
    assert "sig=" not in str(caught.value)


def test_no_signature_is_in_what_a_run_leaves_behind(cog, tmp_path):
    log = Log()
    with RangeServer(cog, uses=10**6, fault_of=at_first(Fault(503))) as server:
        with signing_with(Signing(server)):
            made = reduce_plan([server.path("a.tif")] * 2, "median")
            server.signature += 1
            run(made, tmp_path / "far.tif", progress=log)
            write_live(str(tmp_path / "far.vrt"), made, "composite", {})
        assert server.refused
        assert server.faults
    near = reduce_plan([str(cog / "a.tif")] * 2, "median")
    run(near, tmp_path / "near.tif")
    one, other = (gdal.Open(str(tmp_path / f"{name}.tif")) for name in ("far", "near"))
    np.testing.assert_array_equal(one.ReadAsArray(), other.ReadAsArray())
    left = [(tmp_path / name).read_bytes() for name in ("far.tif", "far.vrt")]
    left += [text.encode() for text in (*log.infos, *log.warnings, str(one.GetMetadata()))]
    assert not any(b"sig=" in each for each in left)
