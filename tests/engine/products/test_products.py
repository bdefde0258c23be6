# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The registry of products, and recognising by names alone: no file is opened here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from image_collections.engine.errors import SourceError
from image_collections.engine.inputs.bands import is_class_band
from image_collections.engine.products import RECOGNISERS, Options
from image_collections.engine.products.markup import (
    element,
    elements,
    groups_of_json,
    groups_of_lines,
    inside,
    percentage,
)

PAGE = Path(__file__).resolve().parents[3] / "docs" / "products.md"
each_product = pytest.mark.parametrize("key", RECOGNISERS)


class Names:
    """Files of which only the names are known."""

    def __init__(self, *paths):
        self.paths = paths

    def __iter__(self):
        return iter(self.paths)

    def text(self, path):
        raise SourceError("there is no text.")

    def image(self, path):
        raise SourceError("there is no image.")

    def metadata(self, path):
        raise SourceError("there are no metadata.")

    def stack(self, path):
        return None

    def source(self, path):
        return path


def test_generic_takes_what_is_left():
    last = ["generic", "time_bands"]
    assert list(RECOGNISERS)[-2:] == last
    assert [key for key, record in RECOGNISERS.items() if record.is_last] == last


@each_product
def test_a_record_is_explained(key):
    record = RECOGNISERS[key]
    assert record.label
    assert record.summary.endswith(".")
    assert not record.looks_for.endswith(".")


def test_the_guide_lists_the_products():
    table = PAGE.read_text(encoding="utf-8").split("<!-- products -->")[1]
    assert re.findall(r"^\| `(\w+)` \|", table.split("<!-- /products")[0], re.M) == [*RECOGNISERS]


@each_product
def test_files_of_other_kinds_are_passed_over(key):
    names = ("/a/readme.txt", "/a/b.pdf", "/a/elevation.tif", "/a/MTD_OTHER.xml", "/a/x_MTL.txt")
    assert not RECOGNISERS[key].function(Names(*names), Options())


@pytest.mark.parametrize(
    ("key", "path"),
    [
        ("sentinel2", "/a/S2A_X.SAFE/MTD_MSIL2A.xml"),
        ("landsat", "/a/LC08_L2SP_193026_20200518_20200820_02_T1_MTL.txt"),
        ("planet", "/a/20200518_102030_1003_3B_AnalyticMS.tif"),
        ("generic", "/a/plot_20200518.tif"),
    ],
)
def test_what_is_known_but_cannot_be_used_is_a_problem(key, path):
    found = RECOGNISERS[key].function(Names(path), Options())
    assert not found.scenes
    assert len(found.problems) == 1


@pytest.mark.parametrize(
    ("name", "kind", "tile", "day"),
    [
        ("LC08_L1TP_014032_20180615_B4.TIF", "Landsat L1TP", "014032", "2018-06-15"),
        (
            "LE07_L1TP_014032_20010615_20170101_01_T1_B6_VCID_1.TIF",
            "Landsat C1 L1TP",
            "014032",
            "2001-06-15",
        ),
        (
            "LT05_L2SP_014032_19900615_20200101_02_T1_SR_B4.TIF",
            "Landsat C2 L2SP",
            "014032",
            "1990-06-15",
        ),
        (
            "LC08_L1TP_014032_20180615_20180703_01_T1_sr_band4.tif",
            "Landsat C1 L2",
            "014032",
            "2018-06-15",
        ),
    ],
)
def test_landsat_by_its_file_names(name, kind, tile, day):
    (scene,) = RECOGNISERS["landsat"].function(Names(f"/a/{name}"), Options()).scenes
    assert (scene.kind, scene.tile, scene.moment.date().isoformat()) == (kind, tile, day)


def test_the_thermal_band_comes_from_its_own_factors():
    path = "/a/LC08_L2SP_193026_20200518_20200820_02_T1_ST_B10.TIF"
    (scene,) = RECOGNISERS["landsat"].function(Names(path), Options()).scenes
    assert (scene.bands[0].scale, scene.bands[0].offset) == (0.00341802, 149.0)


def test_bands_that_are_classes_are_known_to_be_by_their_names():
    """The virtual raster has the name only, and resampling goes by it."""
    stem = "/a/LC08_L1TP_193026_20200518_20200820_02_T1"
    paths = [f"{stem}_{name}.TIF" for name in ("QA_PIXEL", "QA_RADSAT", "BQA", "pixel_qa")]
    paths += [f"{stem}_{name}.TIF" for name in ("radsat_qa", "sr_aerosol", "SR_QA_AEROSOL")]
    (scene,) = RECOGNISERS["landsat"].function(Names(*paths), Options()).scenes
    assert len(scene.bands) == len(paths)
    assert all(band.is_class and is_class_band(band.name) for band in scene.bands)
    for name in ("SCL", "Fmask", "MSK_CLASSI_CIRRUS", "clear", "light_haze", "heavy_haze"):
        assert is_class_band(name)


def test_values_are_found_whatever_their_prefix():
    text = '<a:X unit="deg">\n 1.5 </a:X><Y id="3">u &amp; v</Y><Y/>'
    assert element(text, "X") == "1.5"
    assert list(elements(text, "Y")) == [({"id": "3"}, "u & v")]
    assert element(text, "Z", "X") == "1.5"
    assert inside("<S><A>1</A></S><A>2</A>", "S") == "<S><A>1</A>"


def test_a_hostile_text_takes_no_longer():
    assert element("<X " * 200_000, "X") == ""
    assert element("<X>" * 200_000, "X") == ""


def test_the_groups_of_an_mtl_are_kept_apart():
    text = 'GROUP = A\n X = "1"\nEND_GROUP = A\nGROUP = B\n X = 2\n Y=\nEND_GROUP = B\nEND\n'
    assert groups_of_lines(text) == {"A": {"X": "1"}, "B": {"X": "2", "Y": ""}}
    assert groups_of_json('{"M": {"A": {"X": "1"}, "B": {"X": 2}}}')["B"] == {"X": "2"}
    assert groups_of_json("{") == {}
    assert groups_of_json("[" * 100_000) == {}


def test_minus_one_is_no_cloud_cover():
    assert percentage("-1") is None
    assert percentage("nan") is None
    assert percentage("100") == 100
