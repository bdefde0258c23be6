# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Searches through Processing: a real STAC API, one with faults, and the way to a composite."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import processing
import pytest
from image_collections.algorithms.network import known_catalogues, retries, transport
from image_collections.tests.support.items import asset, item, projection, stored
from image_collections.tests.support.range_server import RangeServer
from image_collections.tests.support.rustac_server import serving
from image_collections.tests.support.stac_api import Api
from image_collections.tests.support.web_server import Reply
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtNetwork import QNetworkReply

ONE = "scenes"


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch):
    monkeypatch.setattr(retries, "PAUSES", (0.01, 0.01))


@pytest.fixture
def profile(tmp_path, monkeypatch):
    """A list of catalogues of the user; call it with what it has."""
    path = tmp_path / "profile" / "catalogues.json"
    path.parent.mkdir()
    monkeypatch.setattr(known_catalogues, "users_file", lambda: path)

    def write(*records):
        path.write_text(json.dumps({"catalogues": records}))

    return write


@pytest.fixture
def search(tmp_path, new_feedback):
    """Search and return the results, the items and the feedback."""

    def start(address, collections=ONE, **more):
        feedback = more.pop("feedback", None) or new_feedback()
        path = tmp_path / "found.json"
        results = processing.run(
            "imagecollections:search",
            {
                "CATALOGUE": address,
                "COLLECTIONS": collections,
                "OUTPUT_COLLECTION": str(path),
                **more,
            },
            feedback=feedback,
        )
        if not results:
            assert not path.exists()
            return results, [], feedback
        items = json.loads(path.read_text())["features"]
        assert results["SCENE_COUNT"] == len(items)
        return results, items, feedback

    return start


def scene(name, day, *, href="https://files.test/a.tif", bbox=None, collection=ONE, **more):
    made = item(name, {"red": {**asset("a.tif"), "href": href}}, date=day, bbox=bbox, **more)
    return {**made, "collection": collection, "links": [], "stac_version": "1.0.0"}


def names(items):
    return [each["id"] for each in items]


def seasons():
    """Items of a year with clouds, in two collections and at two places."""
    found = [
        scene(f"s{month:02d}", f"2024-{month:02d}-15T10:00:00Z", **{"eo:cloud_cover": 5 * month})
        for month in range(1, 13)
    ]
    found.append(scene("far", "2024-06-15T10:00:00Z", bbox=[50, 5, 51, 6]))
    found.append(scene("other", "2024-06-15T10:00:00Z", collection="others"))
    found.append(scene("east", "2024-06-15T10:00:00Z", bbox=[178, -18, 179.9, -17]))
    found.append(scene("west", "2024-06-16T10:00:00Z", bbox=[-179.9, -18, -178, -17]))
    return found


@pytest.fixture(scope="module")
def rustac(tmp_path_factory):
    with serving(seasons(), tmp_path_factory.mktemp("rustac")) as address:
        yield address


# ---- a real server -------------------------------------------------------------------------------


def test_a_real_server_gives_place_time_and_clouds(rustac, search):
    _, items, feedback = search(
        rustac,
        EXTENT="14.5,15,41.2,41.5 [EPSG:4326]",
        START_DATE="2024-03-01",
        END_DATE="2024-08-15",
        MAX_CLOUD=30,
        TABLE="memory:",
    )
    assert names(items) == ["s03", "s04", "s05", "s06"]
    assert any(" of the catalogue " in each for each in feedback.messages)
    assert feedback.errors == []


@pytest.mark.parametrize("method", ["POST", "GET"])
def test_pages_of_a_real_server_follow_each_other(rustac, search, profile, method):
    record = {"key": "real", "address": rustac, "page": 3, "search": method}
    profile(record)
    # Asked by address for a collection, this server fails at the link to the next page.
    collections, count = (ONE, 15) if method == "POST" else ("*", 16)
    _, items, _ = search("real", collections)
    assert len(items) == count
    assert len(set(names(items))) == count
    assert [each["properties"]["datetime"] for each in items] == sorted(
        each["properties"]["datetime"] for each in items
    )
    assert {each["properties"]["image_collections:catalogue"] for each in items} == {"real"}


@pytest.mark.parametrize(
    "extent",
    [
        "177,-177,-19,-16 [EPSG:4326]",
        "177,183,-19,-16",
        "3005614,3673529,-2150000,-1800000 [EPSG:3832]",  # metres from 150 degrees east
    ],
)
def test_a_real_server_finds_both_sides_of_180_degrees(rustac, search, extent):
    _, items, _ = search(rustac, EXTENT=extent)
    assert names(items) == ["east", "west"]


def test_collections_of_a_real_server_several_or_all(rustac, search):
    assert names(search(rustac, "others")[1]) == ["other"]
    assert len(search(rustac, f"others, {ONE}")[1]) == 16
    assert len(search(rustac, "*")[1]) == 16
    assert len(search(rustac, "*", LIMIT=7)[1]) == 7


def test_a_filter_has_its_own_grammar(rustac, search):
    _, items, _ = search(rustac, FILTER="month in 2,3 and cloud_cover < 12 or name = 's12'")
    assert names(items) == ["s02", "s12"]


def test_nothing_found_is_an_empty_file_and_a_warning(rustac, search):
    _, items, feedback = search(rustac, "nowhere")
    assert items == []
    assert any("Nothing was found" in each for each in feedback.warnings)


def test_real_items_go_through(shared, tmp_path, search):
    """Items as servers give them; with their own collections, and all that is odd in them."""
    items = []
    for path in sorted((shared / "data" / "stac").glob("*.*json")):
        record = json.loads(path.read_text())
        listed = record if isinstance(record, list) else record.get("features", [record])
        items += [each for each in listed if each.get("type") == "Feature"]
    assert len(items) > 25
    with Api(items, page=7) as api:
        _, found, feedback = search(api.address, "*", TABLE="memory:")
    kept = {each["id"] for each in found}
    assert len(kept) > 0.8 * len({each["id"] for each in items})
    text = json.dumps(found)
    assert "file:" not in text.replace('"file:', "")
    assert feedback.errors == []


# ---- the table -----------------------------------------------------------------------------------


def test_the_table_has_outlines_and_what_items_say(search, tmp_path):
    ring = [[179, -1], [-179, -1], [-179, 1], [179, 1], [179, -1]]
    crossing = scene("crossing", "2024-01-01T00:00:00Z", bbox=[179, -1, -179, 1])
    crossing["geometry"] = {"type": "Polygon", "coordinates": [ring]}
    parts = scene("parts", "2024-01-02T00:00:00Z", bbox=[179, -1, -179, 1])
    halves = [
        [[[179, -1], [180, -1], [180, 1], [179, 1], [179, -1]]],
        [[[-180, -1], [-179, -1], [-179, 1], [-180, 1], [-180, -1]]],
    ]
    parts["geometry"] = {"type": "MultiPolygon", "coordinates": halves}
    broken = scene("broken", "2024-01-03T00:00:00Z")
    broken["geometry"] = {"type": "Polygon", "coordinates": [[["a"]]]}
    plain = scene(
        "plain",
        "2024-01-04T00:00:00Z",
        platform="sentinel-2a",
        license="CC0-1.0",
        **{"eo:cloud_cover": 7.5, "s2:mgrs_tile": "33TWN"},
    )
    table = tmp_path / "table.gpkg"
    with Api([crossing, parts, broken, plain]) as api:
        api.collections[ONE] = {"id": ONE, "license": "other", "providers": [{"name": "Agency"}]}
        search(api.address, TABLE=str(table))
    layer = QgsVectorLayer(str(table), "table", "ogr")
    rows = {each["name"]: each for each in layer.getFeatures()}
    assert list(rows) == ["crossing", "parts", "broken", "plain"]
    for name in ("crossing", "parts"):
        box = rows[name].geometry().boundingBox()
        assert (box.xMinimum(), box.xMaximum()) == (179, 181)
        assert rows[name].geometry().area() == pytest.approx(4)
    box = rows["broken"].geometry().boundingBox()
    assert (box.xMinimum(), box.yMaximum()) == (14, 42)
    row = rows["plain"]
    assert [row[key] for key in ("position", "collection", "platform", "tile", "cloud_cover")] == [
        4,
        ONE,
        "sentinel-2a",
        "T33TWN",
        7.5,
    ]
    assert row["date"].toString("yyyy-MM-dd") == "2024-01-04"
    assert (row["license"], row["attribution"]) == ("CC0-1.0", "Agency")
    assert rows["broken"]["license"] == "other"


# ---- faults --------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_server_is_asked_again(search, status):
    tries = iter(range(100))
    busy = Reply({"description": "too much"}, status, {"Retry-After": "0"})
    with Api(seasons()) as api:
        api.wrong["/search"] = lambda asked: busy if next(tries) < 2 else None
        _, items, feedback = search(api.address)
    assert len(items) == 15
    assert sum(f"HTTP {status}; asked again" in each for each in feedback.messages) == 2


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (Reply({"description": "too much"}, 503), "HTTP 503.*also after 3 attempts.*too much"),
        (Reply(b"", 429, {"Retry-After": "3600"}), "HTTP 429"),
        (Reply(b"<html><title>Sign in</title>", 200, {"Content-Type": "text/html"}), "Sign in"),
        (Reply({"message": "who?"}, 401, {"WWW-Authenticate": 'Basic realm="x"'}), "a login.*who"),
        (Reply(b"[" * 100_000), "64 lists"),
        (Reply(endless=b" " * 65536), "larger than 64 MB"),
        (Reply(b"", 302, {"Location": "file:///etc/passwd"}), "another server"),
        (Reply(b"", 307, {"Location": "https://evil.test/search"}), "another server"),
        (Reply(b"", 307, {"Location": "/search"}), "from one address to another"),
        (Reply(b"", 204), "JSON"),
    ],
)
def test_faults_of_servers_become_one_sentence(search, tmp_path, reply, words):
    with Api(seasons()) as api:
        api.wrong["/search"] = reply
        with pytest.raises(QgsProcessingException, match=f"(?s){words}"):
            search(api.address)
        assert not any("evil" in each.headers.get("Host", "") for each in api.asked)
    assert not (tmp_path / "found.json").exists()


def test_a_server_that_is_not_there_is_named(search):
    with Api([]) as api:
        address = api.address
    with pytest.raises(QgsProcessingException, match="cannot be reached"):
        search(address)


def test_a_certificate_that_qgis_does_not_trust_is_said_with_what_to_do(search, monkeypatch):
    def refuse(request, body, exchange, is_cancelled):
        exchange.error = QNetworkReply.NetworkError.SslHandshakeFailedError
        exchange.reason = "SSL handshake failed"

    monkeypatch.setattr(transport, "exchanged", refuse)
    with pytest.raises(QgsProcessingException, match=r"not trust its certificate.*Manage Certif"):
        search("https://127.0.0.1:9/v1")


def test_a_server_that_sends_us_on_within_itself_is_followed(search):
    with Api(seasons()) as api:
        api.wrong["/"] = Reply(b"", 301, {"Location": "/home"})
        api.wrong["/home"] = api.landing_page()
        _, items, _ = search(api.address)
    assert len(items) == 15


def test_a_server_that_takes_no_body_is_asked_by_address(search, profile):
    with Api(seasons(), only_get=True) as api:
        profile({"key": "old", "address": api.address})
        assert len(search("old")[1]) == 15
        assert len(search(api.address)[1]) == 15


def test_filters_hold_again_where_a_server_ignores_them(search):
    with Api(seasons(), ignores={"bbox", "datetime", "collections"}) as api:
        _, items, _ = search(
            api.address,
            EXTENT="14.5,15,41.2,41.5 [EPSG:4326]",
            START_DATE="2024-05-15",
            END_DATE="2024-06-15",
        )
    assert names(items) == ["s05"]


def test_cancel_returns_soon_and_leaves_nothing(search, new_feedback, tmp_path):
    feedback = new_feedback()
    with Api(seasons()) as api:

        def stall(asked):
            feedback.cancel()
            return Reply(stall=True)

        api.wrong["/search"] = stall
        results, _, _ = search(api.address, feedback=feedback)
    assert not results
    assert not list(tmp_path.glob("found*"))


# ---- what is asked for ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"CATALOGUE": "nowhere"}, "no catalogue; choose earth-search"),
        ({"CATALOGUE": "file:///etc"}, "no catalogue"),
        ({"COLLECTIONS": " , "}, "COLLECTIONS"),
        ({"START_DATE": "2024-06-01", "END_DATE": "2024-06-01"}, "empty"),
        ({"START_DATE": "soon"}, "soon"),
        ({"FILTER": "clouds < 3"}, "no property"),
        ({"EXTENT": "5,5,6,6 [EPSG:4326]"}, "holds no area"),
        ({"LIMIT": 0}, "LIMIT"),
        ({"MAX_CLOUD": 120}, "MAX_CLOUD"),
    ],
)
def test_wrong_values_are_named_before_a_run(more, words, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("imagecollections:search")
    given = {"COLLECTIONS": ONE, "OUTPUT_COLLECTION": str(tmp_path / "a.json"), **more}
    is_right, message = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert not is_right
    assert words in message


def test_a_file_of_the_user_that_is_broken_is_named(profile, search, tmp_path):
    (tmp_path / "profile" / "catalogues.json").write_text("{")
    with pytest.raises(QgsProcessingException, match=r"catalogues\.json"):
        search("earth-search")


# ---- from a search to a composite ----------------------------------------------------------------


@pytest.fixture
def cogs(tmp_path):
    """Eight scenes of one season as COGs in a folder, and their items without addresses."""
    folder = tmp_path / "cogs"
    folder.mkdir()
    rng = np.random.default_rng(7)
    made = []
    for number in range(8):
        name = f"scene_{number}"
        values = rng.integers(1, 5000, (96, 80), dtype=np.uint16)
        values[rng.random((96, 80)) < 0.2] = 0
        memory = gdal.GetDriverByName("MEM").Create("", 80, 96, 1, gdal.GDT_UInt16)
        memory.SetGeoTransform((500000, 10, 0, 4600000, 0, -10))
        spatial = osr.SpatialReference()
        spatial.ImportFromEPSG(32633)
        memory.SetProjection(spatial.ExportToWkt())
        memory.GetRasterBand(1).WriteArray(values)
        memory.GetRasterBand(1).SetNoDataValue(0)
        gdal.GetDriverByName("COG").CreateCopy(str(folder / f"{name}.tif"), memory)
        made.append(
            (
                name,
                f"2024-05-{number + 1:02d}T10:00:00Z",
                {
                    **asset(f"{name}.tif"),
                    **projection(80, 96, origin=(500000.0, 4600000.0)),
                    **stored(),
                },
            )
        )
    return folder, made


def items_of(made, address):
    found = []
    for name, day, record in made:
        whole = scene(name, day, bbox=[15.0, 41.5, 15.01, 41.55], license="CC-BY-4.0")
        whole["assets"] = {"red": {**record, "href": f"{address}/{name}.tif"}}
        whole["properties"]["providers"] = [{"name": "Agency", "roles": ["producer"]}]
        found.append(whole)
    return found


def test_from_a_search_to_a_median_without_a_download(cogs, tmp_path, search, run, read):
    folder, made = cogs
    with RangeServer(folder) as files:
        with serving(items_of(made, files.address), tmp_path) as address:
            results, items, _ = search(address, LIMIT=100)
        assert len(items) == 8
        assert files.total == 0, "no file is opened by a search"
        options = {"REDUCERS": ["median", "count"], "BANDS": "red"}
        far = run("reduce", None, COLLECTION=results["OUTPUT_COLLECTION"], **options)
        assert files.total
    near = tmp_path / "near.json"
    local = items_of(made, "")
    for each in local:
        each["assets"]["red"]["href"] = f"./cogs/{each['id']}.tif"
    near.write_text(json.dumps({"type": "FeatureCollection", "features": local}))
    expected = run(
        "reduce", None, COLLECTION=str(near), OUTPUT=str(tmp_path / "near.tif"), **options
    )
    one, other = read(far["OUTPUT"]), read(expected["OUTPUT"])
    assert list(one) == list(other) == ["red_median", "red_count"]
    for name, values in one.items():
        assert values.tobytes() == other[name].tobytes()
    metadata = gdal.Open(far["OUTPUT"]).GetMetadata()
    assert metadata["IMAGE_COLLECTIONS_LICENSE"] == "CC-BY-4.0"
    assert metadata["IMAGE_COLLECTIONS_ATTRIBUTION"] == "Agency"


@pytest.mark.once
def test_qgis_process_searches_too(qgis_process, rustac, tmp_path):
    path, table = tmp_path / "found.json", tmp_path / "table.gpkg"
    done = qgis_process(
        *("run", "imagecollections:search", f"--CATALOGUE={rustac}", f"--COLLECTIONS={ONE}"),
        *("--EXTENT=14.5,15,41.2,41.5 [EPSG:4326]", "--START_DATE=2024-05-01", "--MAX_CLOUD=30"),
        *(f"--OUTPUT_COLLECTION={path}", f"--TABLE={table}"),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert names(json.loads(path.read_text())["features"]) == ["s05", "s06"]
    assert QgsVectorLayer(str(table), "table", "ogr").featureCount() == 2
    assert Path(path).is_file()
