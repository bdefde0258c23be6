# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages have the decimal sign of the user, tables and collection files a point."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path

import numpy as np
import pytest

SHAPE = (40, 40)


@pytest.fixture
def images(make_image):
    rng = np.random.default_rng(5)
    made = []
    for day in ("2024-05-01", "2024-05-03", "2024-05-08"):
        values = {name: rng.random(SHAPE) + 0.01 for name in ("B4", "Q")}
        made.append(make_image(f"{day}.tif", values, shape=SHAPE, cell=2.5, dtype="float32"))
    return made


@pytest.fixture
def page_of(images, run, polygon_layer, tmp_path):
    """Return a function that runs an algorithm, and gives the texts of its page."""
    page, table = tmp_path / "page.html", tmp_path / "table.csv"
    area = (500000, 5999990, 500020, 6000000)
    options = {
        "mosaic": {"PROVENANCE": str(tmp_path / "from.tif")},
        "qualitymosaic": {"QUALITY": "Q", "PROVENANCE": str(tmp_path / "from.tif")},
        "matchhistogram": {"INPUT": images[0], "REFERENCE": images[1], "TABLE": str(table)},
        "serieshistogram": {"EXPRESSION": "B4 / 1", "TABLE": str(table)},
        "zonalseries": {"EXPRESSION": "B4 / 1", "LEAST_VALID": 0.125, "TABLE": str(table)},
        "map": {
            "EXPRESSIONS": "a: B4",
            "OUTPUT_FOLDER": str(tmp_path / "out"),
            "OUTPUT_COLLECTION": str(tmp_path / "items.json"),
        },
    }

    def texts(name):
        given = dict(options[name])
        if name == "zonalseries":
            given["POLYGONS"] = polygon_layer([area])
        run(name, images, PAGE=str(page), **given)
        body = re.sub(r"<style>.*?</style>", "", page.read_text(), flags=re.DOTALL)
        return [html.unescape(text) for text in re.findall(r">([^<>]+)<", body)]

    texts.table, texts.folder = table, tmp_path
    return texts


NAMES = ["qualitymosaic", "matchhistogram", "serieshistogram", "zonalseries", "map"]


@pytest.mark.parametrize("name", NAMES)
def test_pages_have_the_decimal_sign_of_the_user(name, page_of, french):
    texts = page_of(name)
    # What is set is written as parameters are.
    texts = texts[: texts.index("Settings")] if "Settings" in texts else texts
    assert any(re.search(r"\d,\d", text) for text in texts)
    assert not [text for text in texts if re.search(r"\d\.\d", text)]


@pytest.mark.parametrize("name", NAMES)
def test_without_commas_pages_are_the_same_but_for_them(name, page_of):
    texts = page_of(name)
    assert any(re.search(r"\d\.\d", text) for text in texts)
    assert not [text for text in texts if re.search(r"\d,\d", text)]


@pytest.mark.parametrize("name", ["matchhistogram", "serieshistogram", "zonalseries"])
def test_tables_keep_points(name, page_of, french):
    page_of(name)
    rows = page_of.table.read_text()
    assert re.search(r"\d\.\d", rows)
    assert '"' not in rows.replace('""', "") or not re.search(r'"\d+,\d', rows)


def test_collection_files_keep_points(page_of, french):
    page_of("map")
    text = Path(page_of.folder / "items.json").read_text()
    assert json.loads(text)["features"]
    assert "2.5" in text
