# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Logins of QGIS for files: where they go, and that they are in no file and no message."""

from __future__ import annotations

import base64

import pytest
from image_collections.algorithms.bases.runner import refuse_signed
from image_collections.algorithms.network import logins
from image_collections.algorithms.network.logins import LoginSigner, login_signer
from image_collections.engine.catalogue.catalogues import read_catalogues
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.images import Image
from image_collections.engine.remote.signing import signing_with
from image_collections.tests.support.items import asset, item, projection, stored, write_items
from image_collections.tests.support.web_server import Reply, WebServer
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingException

NAME, PASSWORD = "me@home", "pa/ss:9172x"
FILE = "https://files.test/a.tif"


def known(*hosts):
    signing = {"kind": "bearer", "hosts": list(hosts)}
    record = {"key": "own", "title": "Ours", "address": "https://own.test", "signing": signing}
    return read_catalogues({"catalogues": [record]}, "test")


@pytest.fixture
def login():
    manager = QgsApplication.authManager()
    manager.setMasterPassword("test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("test")
    config.setConfig("username", NAME)
    config.setConfig("password", PASSWORD)
    manager.storeAuthenticationConfig(config)
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


def notes(authcfg, key="own"):
    return {"image_collections:catalogue": key, "image_collections:authcfg": authcfg}


def test_a_login_goes_to_the_hosts_that_the_catalogue_names_only(login):
    signer = LoginSigner(known("files.test").values)
    assert signer.signed(FILE) == FILE, "no item has noted a login"
    signer.know(notes(login))
    assert signer.signed(FILE) == "https://me%40home:pa%2Fss%3A9172x@files.test/a.tif"
    assert signer.renew(FILE) == signer.signed(FILE)
    for other in (
        "http://files.test/a.tif",
        "https://files.test.evil.test/a.tif",
        "https://files.test@evil.test/a.tif",
        "https://evil.test/files.test/a.tif",
        "s3://files.test/a.tif",
        "",
    ):
        assert signer.signed(other) == other


@pytest.mark.parametrize("noted", [{}, notes("nothere"), notes(7), notes("x", "other")])
def test_notes_that_mean_no_login_change_nothing(noted):
    signer = LoginSigner(known("files.test").values)
    signer.know(noted)
    assert signer.signed(FILE) == FILE
    assert signer.owner_of(FILE) == ""


def test_a_file_that_asks_for_a_login_is_read_and_no_file_has_it(
    login, tmp_path, make_image, run, read, monkeypatch, new_feedback
):
    far = make_image("far/a.tif", {"red": 7}, crs=32633)
    content = (tmp_path / "far" / "a.tif").read_bytes()
    right = "Basic " + base64.b64encode(f"{NAME}:{PASSWORD}".encode()).decode()

    def answer(asked):
        if asked.path != "/a.tif":
            return Reply(b"", 404)
        if asked.headers.get("Authorization") != right:
            return Reply(b"", 401, {"WWW-Authenticate": 'Basic realm="x"'})
        return Reply(content, headers={"Content-Type": "image/tiff"})

    with WebServer(answer) as server:
        monkeypatch.setattr(logins, "catalogues_at_hand", known("127.0.0.1").values)
        login_signer.cache_clear()
        grid = projection(5, 4, origin=(500000.0, 6000000.0))
        band = {**asset("a.tif"), "href": f"{server.address}/a.tif", **grid, **stored()}
        path = write_items(tmp_path / "found.json", [item("a", {"red": band}, **notes(login))])
        out, feedback = tmp_path / "out", new_feedback()
        out.mkdir()
        given = {"COLLECTION": path, "BANDS": "red", "OUTPUT": str(out / "a.tif")}
        given |= {"PROVENANCE": str(out / "p.tif"), "FOOTPRINTS": str(out / "f.gpkg")}
        with signing_with(login_signer()):
            run("mosaic", None, feedback=feedback, **given)
        assert (read(out / "a.tif")["red"] == read(far)["red"]).all()
        image = Image(1, "a", f"/vsicurl/{server.address}/a.tif", "", None, 1, 1, (), 1, 1)
        with pytest.raises(InvalidOptionError, match="Ours"):
            refuse_signed([image])
    said = [*feedback.messages, *feedback.warnings, *feedback.errors]
    for secret in (PASSWORD, "9172x"):
        assert not any(secret in each for each in said)
        for each in [*out.iterdir(), tmp_path / "found.json"]:
            assert secret.encode() not in each.read_bytes(), each
    login_signer.cache_clear()


def test_a_wrong_login_is_in_no_message(login, tmp_path, run, monkeypatch):
    with WebServer(lambda asked: Reply(b"", 401)) as server:
        monkeypatch.setattr(logins, "catalogues_at_hand", known("127.0.0.1").values)
        login_signer.cache_clear()
        band = {**asset("a.tif"), "href": f"{server.address}/a.tif"}
        path = write_items(tmp_path / "found.json", [item("a", {"red": band}, **notes(login))])
        with signing_with(login_signer()), pytest.raises(QgsProcessingException) as caught:
            run("mosaic", None, COLLECTION=path, BANDS="red")
    login_signer.cache_clear()
    assert "9172x" not in str(caught.value)
    assert "401" in str(caught.value)
