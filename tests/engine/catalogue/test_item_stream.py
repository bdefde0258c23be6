# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The forms of collection files, read as a stream; and where assets are."""

from __future__ import annotations

import json

import pytest
from image_collections.engine.catalogue import item_stream
from image_collections.engine.catalogue.hrefs import gdal_path, href_of
from image_collections.engine.catalogue.item_stream import read_items
from image_collections.engine.errors import SourceError

ITEMS = [{"type": "Feature", "id": str(n), "text": 'a "{[,é' * n} for n in range(40)]


def texts():
    collection = {"type": "FeatureCollection", "features": ITEMS, "links": [{"a": [1, {}]}]}
    behind = {"links": [], "numberMatched": 5.5, "features": ITEMS}
    return {
        "collection": json.dumps(collection, indent=2),
        "features last": json.dumps(behind),
        "list": json.dumps(ITEMS, ensure_ascii=False),
        "lines": "\n".join(map(json.dumps, ITEMS)) + "\n\n",
        "sequence": "".join(f"\x1e{json.dumps(each)}\n" for each in ITEMS),
        "with a mark": "\ufeff" + json.dumps(collection),
    }


@pytest.mark.parametrize("form", texts())
@pytest.mark.parametrize("piece", [1, 7, 64, 1 << 20])
def test_every_form_gives_the_items_in_order(tmp_path, monkeypatch, form, piece):
    monkeypatch.setattr(item_stream, "PIECE", piece)
    path = tmp_path / "items.json"
    path.write_text(texts()[form], encoding="utf-8")
    assert list(read_items(str(path))) == ITEMS


def test_one_item_is_a_collection(tmp_path):
    path = tmp_path / "item.json"
    path.write_text(json.dumps(ITEMS[3]), encoding="utf-8")
    assert list(read_items(str(path))) == [ITEMS[3]]


def test_a_stream_gives_items_before_it_knows_the_end(tmp_path, monkeypatch):
    monkeypatch.setattr(item_stream, "PIECE", 64)
    path = tmp_path / "items.json"
    path.write_text(texts()["collection"][:-300], encoding="utf-8")
    stream = read_items(str(path))
    assert [next(stream)["id"] for _ in range(5)] == list("01234")
    with pytest.raises(SourceError, match="ends too early"):
        list(stream)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "it is empty"),
        ("hello", "it is no JSON"),
        ('{"type": "Collection", "id": "x"}', "it is a Collection of STAC"),
        ('{"type": "FeatureCollection"}', "no Feature"),
        ('{"type": "Feature"} rubbish', "it is no JSON"),
        ('{"type": "FeatureCollection", "features": [1]}', "something else than items"),
        ('{"type": "FeatureCollection", "features": [{"type": "Point"}]}', "no Feature"),
        ("[" * 3000 + "]" * 3000, "something else"),
    ],
)
def test_other_files_are_no_collections(tmp_path, text, part):
    path = tmp_path / "other.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SourceError, match="is no collection file") as error:
        list(read_items(str(path)))
    assert part in str(error.value) or "deeply" in str(error.value)


def test_a_file_that_is_not_there_or_is_no_text(tmp_path):
    with pytest.raises(SourceError, match="does not exist"):
        list(read_items(str(tmp_path / "none.json")))
    (tmp_path / "a.tif").write_bytes(b"II*\0\xff\xfe\x81")
    with pytest.raises(SourceError, match="it is no text"):
        list(read_items(str(tmp_path / "a.tif")))


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("./a/b.tif", "/folder/a/b.tif"),
        ("../b.tif", "/b.tif"),
        ("/data/b.tif", "/data/b.tif"),
        ("https://host/x/b.tif?sig=1%2F2", "/vsicurl/https://host/x/b.tif?sig=1%2F2"),
        ("s3://bucket/x/b.tif", "/vsis3/bucket/x/b.tif"),
        ("gs://bucket/x%20y.tif", "/vsigs/bucket/x y.tif"),
        ("az://container/b.tif", "/vsiaz/container/b.tif"),
    ],
)
def test_addresses_become_paths_of_gdal(href, expected):
    assert gdal_path(href, "/folder") == expected


def test_addresses_can_start_from_an_address():
    assert gdal_path("../b.tif", "https://host/a/c") == "/vsicurl/https://host/a/b.tif"
    assert gdal_path("./a b.tif", "https://host/a") == "/vsicurl/https://host/a/a%20b.tif"


@pytest.mark.parametrize(
    "href",
    [
        *("file:///etc/passwd", "FTP://host/a.tif", "data:image/tiff;base64,AA"),
        *('NETCDF:"/vsicurl/http://host/a.nc":x', "GRIB:a:b"),
        *(
            "/vsicurl/http://host/a.tif",
            "<VRTDataset/>",
            "NETCDF:http://h/a.nc:x",
            "ssh://host/a.tif",
        ),
    ],
)
def test_other_addresses_are_refused(href):
    with pytest.raises(SourceError):
        gdal_path(href, "/folder")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/data/scenes/a/b.tif", "./a/b.tif"),
        ("/data/b.tif", "../b.tif"),
        ("/vsis3/bucket/b.tif", "s3://bucket/b.tif"),
        ("/vsicurl/https://host/b.tif", "https://host/b.tif"),
    ],
)
def test_what_is_written_leads_back(path, expected):
    assert href_of(path, "/data/scenes") == expected
    assert gdal_path(expected, "/data/scenes") == path
