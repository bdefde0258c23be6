# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The guide: pages and anchors are there, and all that it tells people to run runs."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import numpy as np
import processing
import pytest
from image_collections import resources
from image_collections.algorithms.bases import guide
from image_collections.algorithms.layers.sensors import indices
from image_collections.engine.sample.collection import make_sample
from image_collections.tests.gdal.products import miniatures
from qgis.core import QgsApplication

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
TEXTS = [*sorted(DOCS.glob("*.md")), ROOT / "README.md"]
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
PREFIX = "imagecollections:"


def prose(path):
    """Return a page without its blocks of code."""
    return re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.S | re.M)


def anchors(path):
    """Return the anchors that the web gives to the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", prose(path), re.M)
    kept = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings)
    return {heading.replace(" ", "-") for heading in kept}


def algorithms():
    return QgsApplication.processingRegistry().providerById("imagecollections").algorithms()


def blocks(kind):
    """Return the blocks of code of one kind in the guide, with the names of their pages."""
    found = []
    for path in sorted(DOCS.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        found += [
            (path.name, code) for code in re.findall(rf"^```{kind}\n(.*?)^```", text, re.S | re.M)
        ]
    return found


def test_every_algorithm_has_its_place_in_the_guide():
    names = {algorithm.name() for algorithm in algorithms()}
    assert names == set(guide.PAGES)


def test_help_buttons_lead_to_headings_that_are_there():
    for algorithm in algorithms():
        before, _, place = algorithm.helpUrl().rpartition("/")
        page, _, anchor = place.partition("#")
        assert before == resources.guide("").rstrip("/")
        assert anchor in anchors(DOCS / page), algorithm.id()


def test_headings_are_the_names_of_the_algorithms():
    for algorithm in algorithms():
        page = guide.PAGES[algorithm.name()].partition("#")[0]
        heading = f"# {algorithm.displayName()}"
        assert heading in (DOCS / page).read_text(encoding="utf-8"), algorithm.id()


@pytest.mark.parametrize("path", [DOCS / "scripts.md", ROOT / "README.md"], ids=lambda it: it.name)
def test_tables_list_all_algorithms(path):
    rows = re.findall(rf"^\| (.+) \| `{PREFIX}(\w+)` \|", path.read_text(encoding="utf-8"), re.M)
    expected = {
        each.name(): each.displayName() for each in algorithms() if each.groupId() != "models"
    }
    assert {name: title for title, name in rows} == expected


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_links_lead_somewhere(path):
    for link in LINK.findall(prose(path)):
        if link.startswith("https://"):
            continue
        target, _, anchor = link.partition("#")
        page = (path.parent / target).resolve() if target else path
        assert page.is_file(), f"{path.name}: {link}"
        assert not anchor or anchor in anchors(page), f"{path.name}: {link}"


def test_every_page_is_reached_from_the_first():
    linked = {link.partition("#")[0] for link in LINK.findall(prose(DOCS / "index.md"))}
    assert {path.name for path in DOCS.glob("*.md")} - {"index.md"} <= linked


def test_every_picture_is_shown():
    shown = {name for path in TEXTS for name in re.findall(r"pictures/([\w-]+\.png)", prose(path))}
    assert {path.name for path in (DOCS / "pictures").iterdir()} == shown


def test_ids_and_parameters_of_the_guide_are_real():
    names = {algorithm.name() for algorithm in algorithms()}
    parameters = {
        definition.name()
        for algorithm in algorithms()
        for definition in algorithm.parameterDefinitions()
    }
    outputs = {
        output.name() for algorithm in algorithms() for output in algorithm.outputDefinitions()
    }
    metadata = {
        "IMAGE_COLLECTIONS_RECIPE",
        "IMAGE_COLLECTIONS_LICENSE",
        "IMAGE_COLLECTIONS_ATTRIBUTION",
        "GDAL_VRT_PYTHON_TRUSTED_MODULES",
        "GDAL_HTTP_HEADER_FILE",
        "TIFFTAG_DATETIME",
    }
    bands = {"QA_PIXEL", "MSK_CLDPRB", "SR_B4", "SR_B5", "ST_B10", "BQA", "SCL", "QA60", "UDM2"}
    for path in TEXTS:
        text = path.read_text(encoding="utf-8")
        assert set(re.findall(rf"{PREFIX}(\w+)", text)) <= names, path.name
        known = parameters | outputs | metadata | bands | set(indices().indices)
        words = set(re.findall(r"`([A-Z][A-Z_0-9]{3,})`", prose(path)))
        assert words <= known, f"{path.name}: {words - known}"


@pytest.fixture
def demo(tmp_path, monkeypatch):
    """The folder of a small demo, with a product, as the working folder."""
    make_sample(tmp_path, 64)
    product = miniatures.landsat(tmp_path / "products", day="20200518")
    clear = np.full((8, 8), 64)
    miniatures.write(next(product.glob("*_QA_PIXEL.TIF")), clear, cell=30)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_python_of_the_guide_runs(demo):
    names = {}
    for page, code in blocks("python"):
        if page == "scripts.md":
            exec(compile(code, page, "exec"), names)
    made = {path.name for path in demo.glob("*.tif")}
    assert {"clear_median.tif", "newest.tif", "greenest.tif", "low.tif", "summer_ndvi.tif"} <= made
    assert "greenness.tif" in made
    assert len(names["months"]) == 4
    assert len(names["found"]) == 1


def test_the_commands_of_the_guide_run(demo):
    ran = 0
    for page, code in blocks("sh"):
        if page != "scripts.md":
            continue
        _, _, name, *options = shlex.split(code)
        parameters = {}
        for option in options:
            key, _, value = option.removeprefix("--").partition("=")
            if key in ("LAYERS", "REDUCERS"):
                parameters.setdefault(key, []).append(value)
            else:
                parameters[key] = value
        assert processing.run(name, parameters)
        ran += 1
    assert ran == 3
