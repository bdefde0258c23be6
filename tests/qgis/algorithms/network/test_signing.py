# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tokens: for which addresses, how often they are fetched, and that they are in no file."""

from __future__ import annotations

import json
import threading
from datetime import datetime, timedelta, timezone

import numpy as np
import processing
import pytest
from image_collections.algorithms.bases.runner import refuse_signed
from image_collections.algorithms.network import exchange, known_catalogues, signing
from image_collections.algorithms.network.signing import TokenSigner, token_signer
from image_collections.engine.catalogue.catalogues import read_catalogues
from image_collections.engine.catalogue.search_request import Answer
from image_collections.engine.errors import CatalogueError, InvalidOptionError, SourceError
from image_collections.engine.images import Image
from image_collections.tests.support.items import asset, item, projection, stored, write_items
from image_collections.tests.support.range_server import RangeServer
from image_collections.tests.support.web_server import Reply, WebServer
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProject

HOME = "https://tokens.test/sas"
FILE = "https://one.blob.test/box/a/b.tif"
NOW = datetime(2024, 5, 1, 12, 0, 0, tzinfo=timezone.utc)
# What no file and no message may hold.
SECRET = "Zx81Token"


def catalogues(service=HOME, hosts=(".blob.test",)):
    signing_record = {"kind": "planetary-computer", "tokens": service, "hosts": list(hosts)}
    record = {"key": "pc", "title": "Far", "address": "https://far.test", "signing": signing_record}
    return read_catalogues({"catalogues": [record]}, "test")


class Service:
    """Gives tokens and counts them; the clock is its own."""

    def __init__(self, answer=None, minutes=45):
        self.answer = answer
        self.minutes = minutes
        self.now = NOW
        self.asked = []
        self.signer = TokenSigner(lambda: catalogues().values(), lambda: self, lambda: self.now)

    def fetch(self, request):
        self.asked.append(request.address)
        if self.answer is not None:
            status, content = self.answer
            return Answer(status, content, request.address)
        end = self.now + timedelta(minutes=self.minutes)
        record = {"token": f"n={len(self.asked)}&sig=x%2B", "msft:expiry": f"{end:%FT%TZ}"}
        return Answer(200, json.dumps(record).encode(), request.address)


def test_a_token_is_for_a_container_and_fetched_once():
    service = Service()
    assert service.signer.signed(FILE) == f"{FILE}?n=1&sig=x%2B"
    other = "https://one.blob.test/box/other.tif"
    assert service.signer.signed(other) == f"{other}?n=1&sig=x%2B"
    assert service.signer.signed("https://one.blob.test/more/a.tif").endswith("?n=2&sig=x%2B")
    assert service.signer.signed("https://two.blob.test/box/a.tif").endswith("?n=3&sig=x%2B")
    assert service.asked == [f"{HOME}/one/box", f"{HOME}/one/more", f"{HOME}/two/box"]


@pytest.mark.parametrize(
    "address",
    [
        "https://elsewhere.test/box/a.tif",
        "https://one.blob.test.evil.test/box/a.tif",
        "s3://one.blob.test/box/a.tif",
        f"{FILE}?sig=own",
        "",
    ],
)
def test_other_addresses_stay_as_they_are(address):
    service = Service()
    assert service.signer.signed(address) == address
    assert service.signer.renew(address) == address
    assert service.asked == []


def test_tokens_are_made_anew_before_they_end():
    service = Service(minutes=45)
    service.signer.signed(FILE)
    service.now = NOW + timedelta(minutes=43)
    assert "n=1" in service.signer.signed(FILE)
    service.now = NOW + timedelta(minutes=44)
    assert "n=2" in service.signer.signed(FILE)


def test_a_token_that_is_refused_is_made_anew():
    service = Service()
    assert "n=1" in service.signer.signed(FILE)
    assert "n=2" in service.signer.renew(FILE)
    assert "n=2" in service.signer.signed(FILE)


@pytest.mark.parametrize("expiry", ["", "soon", None, 7])
def test_a_token_without_an_end_is_used_for_a_while(expiry):
    record = {"token": "sig=1", **({} if expiry is None else {"msft:expiry": expiry})}
    service = Service((200, json.dumps(record).encode()))
    for _ in range(3):
        assert service.signer.signed(FILE).endswith("?sig=1")
    assert len(service.asked) == 1
    service.now = NOW + timedelta(hours=1)
    service.signer.signed(FILE)
    assert len(service.asked) == 2


def test_a_wrong_clock_does_not_fetch_a_token_for_each_read():
    service = Service(minutes=-600)
    for _ in range(5):
        service.signer.signed(FILE)
    assert len(service.asked) == 1


def test_many_threads_fetch_one_token():
    service = Service()
    gate, found = threading.Barrier(8), []

    def sign():
        gate.wait()
        found.append(service.signer.signed(FILE))

    threads = [threading.Thread(target=sign) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == len(service.asked) == 1


@pytest.mark.parametrize("status", [401, 403, 404])
def test_containers_of_which_nobody_gives_tokens_are_read_as_they_are(status):
    service = Service((status, b"{}"))
    assert service.signer.signed(FILE) == FILE
    assert service.signer.signed(FILE) == FILE
    assert len(service.asked) == 1


@pytest.mark.parametrize(
    "answer",
    [
        (503, b"busy"),
        (429, b""),
        (200, b"<html>"),
        (200, b"{}"),
        (200, b'{"token": ""}'),
        (200, b'{"token": "a b"}'),
        (200, b'{"token": 7}'),
    ],
)
def test_no_token_now_is_no_fault_of_the_image(answer):
    with pytest.raises(SourceError, match="There is no token for the files of 'one/box'") as caught:
        Service(answer).signer.signed(FILE)
    assert caught.value.is_unavailable


def test_a_service_that_says_nothing_is_given_up(monkeypatch):
    monkeypatch.setattr(signing, "PATIENCE", 0.05)
    ended = threading.Event()

    class Silent:
        def fetch(self, request):
            ended.wait()
            raise CatalogueError("over")

    signer = TokenSigner(lambda: catalogues().values(), Silent)
    with pytest.raises(SourceError, match="does not answer"):
        signer.signed(FILE)
    ended.set()


# ---- through QGIS --------------------------------------------------------------------------------


@pytest.fixture
def far(tmp_path, monkeypatch):
    """A server of COGs that end after some uses of a signature, and one that gives these."""
    folder = tmp_path / "far"
    (folder / "box").mkdir(parents=True)
    rng = np.random.default_rng(3)
    items = []
    token_signer.cache_clear()
    with RangeServer(folder, uses=9) as files:
        for number in range(4):
            name = f"scene_{number}"
            write_cog(folder / "box" / f"{name}.tif", rng.integers(1, 9999, (200, 150), np.uint16))
            band = {**asset(f"{name}.tif"), "href": f"{files.address}/box/{name}.tif"}
            grid = projection(150, 200, origin=(500000.0, 4600000.0))
            date = f"2024-05-{number + 1:02d}T10:00:00Z"
            bbox = [15.0, 41.5, 15.02, 41.55]
            known = {**band, **grid, **stored()}
            items.append({**item(name, {"red": known}, date=date, bbox=bbox), "collection": "c"})

        def answer(asked):
            assert asked.path == "/127/box"
            # RangeServer asks for ?sig= and a number, and nothing else of the query.
            end = datetime.now(timezone.utc) + timedelta(hours=1)
            token = f"{SECRET}=1&sig={files.signature}"
            return {"token": token, "msft:expiry": end.isoformat()}

        with WebServer(answer) as service:
            record = catalogues(service.address, ["127.0.0.1"])
            monkeypatch.setattr(signing, "catalogues_at_hand", record.values)
            # Runs of tests are in the main thread, which takes up no question meanwhile.
            monkeypatch.setattr(exchange, "TURN", 0.2)
            yield files, service, items, folder
    token_signer.cache_clear()


@pytest.fixture
def signed(far):
    """The provider's signer asks the servers of the test."""
    from image_collections.engine.remote.signing import signing_with

    with signing_with(token_signer()):
        yield far


def write_cog(path, values):
    memory = gdal.GetDriverByName("MEM").Create("", values.shape[1], values.shape[0], 1, 2)
    memory.SetGeoTransform((500000, 10, 0, 4600000, 0, -10))
    spatial = osr.SpatialReference()
    spatial.ImportFromEPSG(32633)
    memory.SetProjection(spatial.ExportToWkt())
    memory.GetRasterBand(1).WriteArray(values)
    memory.GetRasterBand(1).SetNoDataValue(0)
    gdal.GetDriverByName("COG").CreateCopy(str(path), memory, options=["BLOCKSIZE=128"])


def test_a_run_gets_tokens_renews_them_and_writes_none(signed, run, read, tmp_path, new_feedback):
    files, service, items, folder = signed
    path = write_items(tmp_path / "found.json", items)
    local = json.loads(json.dumps(items))
    for each in local:
        each["assets"]["red"]["href"] = f"./far/box/{each['id']}.tif"
    near = write_items(tmp_path / "near.json", local)
    feedback = new_feedback()
    out = tmp_path / "out"
    out.mkdir()
    given = {
        "REDUCERS": ["median"],
        "BANDS": "red",
        "OUTPUT": str(out / "far.tif"),
        "PROVENANCE": str(out / "provenance.tif"),
        "FOOTPRINTS": str(out / "footprints.gpkg"),
    }
    run("reduce", None, COLLECTION=path, feedback=feedback, **given)
    expected = run("reduce", None, COLLECTION=near, REDUCERS=["median"], BANDS="red")
    same = read(out / "far.tif")["red_median"].tobytes()
    assert same == read(expected["OUTPUT"])["red_median"].tobytes()
    assert files.refused, "signatures ended within the run"
    assert len(service.asked) > 1, "and were made anew"
    run("mosaic", None, COLLECTION=path, BANDS="red", OUTPUT=str(out / "live.vrt"))
    moved = {"COLLECTION": path, "BANDS": "red", "OUTPUT_FOLDER": str(out / "each")}
    run("map", None, OUTPUT_COLLECTION=str(out / "mapped.json"), OUTPUT_FORMAT="live", **moved)
    project = QgsProject.instance()
    project.write(str(out / "project.qgs"))
    texts = [*feedback.messages, *feedback.warnings, *feedback.errors]
    assert not any(SECRET in text or "sig=" in text for text in texts)
    written = [
        each for each in tmp_path.rglob("*") if each.is_file() and folder not in each.parents
    ]
    assert len(written) > 8
    for each in written:
        assert SECRET.encode() not in each.read_bytes(), each


def test_a_run_without_a_token_says_why_and_no_secret(signed, run, tmp_path, monkeypatch):
    _, service, items, _ = signed
    from image_collections.algorithms.network import retries

    monkeypatch.setattr(retries, "PAUSES", (0.01,))
    service.answer = lambda asked: Reply({"message": f"no more, token={SECRET}"}, 429)
    path = write_items(tmp_path / "found.json", items)
    with pytest.raises(
        QgsProcessingException, match="no token for the files of '127/box'"
    ) as caught:
        run("mosaic", None, COLLECTION=path, BANDS="red")
    assert SECRET not in str(caught.value)


def test_a_cluster_gets_no_images_that_need_tokens(far, tmp_path):
    files, _, items, _ = far
    path = f"/vsicurl/{files.address}/box/scene_0.tif"
    image = Image(1, "scene_0", path, "", None, 1, 1, (), 1, 1)
    with pytest.raises(InvalidOptionError, match=r"'Far'.*SCHEDULER.*step of a model"):
        refuse_signed([image])
    refuse_signed([Image(1, "a", str(tmp_path / "a.tif"), "", None, 1, 1, (), 1, 1)])
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("imagecollections:mosaic")
    given = {
        "COLLECTION": write_items(tmp_path / "found.json", items),
        "BANDS": "red",
        "SCHEDULER": "tcp://127.0.0.1:1",
        "OUTPUT": str(tmp_path / "a.tif"),
    }
    with pytest.raises(QgsProcessingException, match="given to no cluster"):
        processing.run(algorithm, given, context=QgsProcessingContext())
    assert files.total == 0


def test_the_provider_signs_as_long_as_it_is_there():
    from image_collections.algorithms.provider import Provider
    from image_collections.engine.remote import signing as engine_signing

    before = len(engine_signing._signers._signers)
    provider = Provider()
    assert len(engine_signing._signers._signers) == before + 2
    provider.unload()
    assert len(engine_signing._signers._signers) == before


def test_a_broken_list_of_the_user_stops_no_reading(tmp_path, monkeypatch):
    path = tmp_path / "catalogues.json"
    path.write_text("{")
    monkeypatch.setattr(known_catalogues, "users_file", lambda: path)
    assert TokenSigner().signed("https://elsewhere.test/a.tif") == "https://elsewhere.test/a.tif"
    assert TokenSigner().owner_of("https://x.blob.core.windows.net/a/b.tif") == "Planetary Computer"
