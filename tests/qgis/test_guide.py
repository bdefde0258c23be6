# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The guide: pages and anchors are there, and all that it tells people to run runs."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import processing
import pytest
from image_collections import resources
from image_collections.algorithms.bases import guide
from image_collections.algorithms.layers.sensors import indices
from image_collections.algorithms.parameters import choice_labels
from image_collections.engine.sample.collection import make_sample
from image_collections.tests.gdal.products import miniatures
from qgis.core import QgsApplication, QgsProcessingParameterDefinition

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
TEXTS = [*sorted(DOCS.glob("*.md")), ROOT / "README.md"]
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
PREFIX = "imagecollections:"
EMPHASIS = re.compile(r"(?<![*\w])(\*\*?)(?!\s)([^*]+?)(?<!\s)\1(?![*\w])")
LABELLED = re.compile(r"\*\*?([^*]+)\*\*?\s+\(`([A-Z_]+)`(?:\)|, [a-z])")
PAIR = re.compile(r"`([A-Z_]+)`\)?\s+=\s+`([^`]+)`")
# Words for values that the reader has.
STAND_INS = {"point"}
# Names in menus and windows of QGIS itself.
OF_QGIS = {
    "Advanced Parameters",
    "Additional no data value",
    "Basic authentication",
    "Browser",
    "Build Overviews",
    "Custom Certificate Configuration",
    "Edit Model",
    "Environment",
    "Field calculator",
    "Help",
    "Information",
    "Keyboard Shortcuts",
    "Layer Properties",
    "Manage Certificates",
    "Miscellaneous",
    "Models",
    "No data value",
    "OpenStreetMap",
    "Open Active Profile Folder",
    "OSGeo4W Shell",
    "Options",
    "Polygonize",
    "Processing",
    "Refresh",
    "Resampling method",
    "Results Viewer",
    "Save Ignore",
    "Save SSL Server Exception",
    "Save to File",
    "Save to a Temporary File",
    "Select All",
    "Styles",
    "System",
    "Temporal",
    "Temporal Controller",
    "Toolbox",
    "Use custom variables",
    "User Profiles",
    "View",
    "XYZ Tiles",
}
# Words that stand out and name nothing in a window, page by page.
NO_NAMES = {
    "catalogues.md": {"The files", "The search", "With tokens", "With your keys for S3"},
    "cloud-free.md": {"Get cloud probabilities"},
    "cluster.md": {
        "A cloud",
        "A scheduler can run code on this computer, with your rights",
        "Kubernetes",
        "PBS",
        "SLURM",
    },
    "earth-engine.md": {"A pixel with no valid value", "differs", "Differs"},
    "first-composite.md": {"Median of 8 scenes, 2024-05 to 2024-08"},
    "harmonise.md": {"Masked cells"},
    "index.md": {"Masked", "Reducer", "Valid"},
    "live.md": {"Page down", "Page up", "★"},
    "mosaics.md": {"quality"},
    "products.md": {"alpha", "Dates", "Nodata"},
    "radar.md": {"Range-Doppler Terrain Correction"},
}


def prose(path):
    """Return a page without its blocks of code."""
    return re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.S | re.M)


def anchors(path):
    """Return the anchors that the web gives to the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", prose(path), re.M)
    kept = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings)
    return {heading.replace(" ", "-") for heading in kept}


def name(text):
    """Return a text of a window as the guide has it: in one line, and without signs."""
    return " ".join(text.replace("&", "").split()).rstrip("…:.")


def beginning(text):
    return re.split(r" \(|: ", text)[0]


@pytest.fixture(scope="module")
def names_of_windows():
    """All texts of the program, and their beginnings before a number or an explanation."""
    catalogue = ElementTree.parse(resources.path("translations", "es.ts"))
    texts = {name(source.text or "") for source in catalogue.iter("source")}
    return texts | {beginning(text) for text in texts}


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
        "CURL_CA_BUNDLE",
        "GDAL_HTTP_HEADER_FILE",
        "GDAL_HTTP_UNSAFESSL",
        "SSL_CERT_FILE",
        "TIFFTAG_DATETIME",
        "ORBIT_STATE",
    }
    bands = {"QA_PIXEL", "MSK_CLDPRB", "SR_B4", "SR_B5", "ST_B10", "BQA", "SCL", "QA60", "UDM2"}
    for path in TEXTS:
        text = path.read_text(encoding="utf-8")
        assert set(re.findall(rf"{PREFIX}(\w+)", text)) <= names, path.name
        known = parameters | outputs | metadata | bands | set(indices().indices)
        words = set(re.findall(r"`([A-Z][A-Z_0-9]{3,})`", prose(path)))
        assert words <= known, f"{path.name}: {words - known}"


@pytest.mark.parametrize("path", sorted(DOCS.glob("*.md")), ids=lambda path: path.name)
def test_names_that_stand_out_are_in_the_windows(path, names_of_windows):
    words = re.sub(r"`[^`]*`", "``", prose(path))
    found = {part for _, text in EMPHASIS.findall(words) for part in re.split(r"\s+>\s+", text)}
    sentences = {text for text in found if text.endswith(".")}
    strange = {name(text) for text in found - sentences} - names_of_windows - OF_QGIS
    assert strange == NO_NAMES.get(path.name, set())


def test_parameters_stand_beside_their_labels():
    labels = {
        (definition.name(), beginning(name(definition.description())))
        for algorithm in algorithms()
        for definition in algorithm.parameterDefinitions()
    }
    for path in TEXTS:
        for text, parameter in LABELLED.findall(prose(path)):
            assert (parameter, name(text)) in labels, f"{path.name}: {text}"


def test_sections_say_what_is_below_advanced_parameters():
    is_advanced = {}
    for algorithm in algorithms():
        for definition in algorithm.parameterDefinitions():
            flag = bool(definition.flags() & QgsProcessingParameterDefinition.FlagAdvanced)
            is_advanced[definition.name()] = flag and is_advanced.get(definition.name(), True)
    for path in sorted(DOCS.glob("*.md")):
        if path.name == "masks.md":
            continue  # which says it of all fields of masks at once
        for section in re.split(r"^(?=#)", prose(path), flags=re.M):
            for text, parameter in LABELLED.findall(section):
                is_said = not is_advanced[parameter] or "dvanced" in section
                assert is_said, f"{path.name}: {text} ({parameter})"


@pytest.mark.parametrize(
    ("page", "algorithm", "parameter"),
    [
        ("bands.md", "reduce", "PARTNER_MATCH"),
        ("harmonise.md", "matchhistogram", "PIXELS"),
        ("harmonise.md", "normalize", "METHOD"),
        ("harmonise.md", "superpixels", "METHOD"),
        ("harmonise.md", "threshold", "METHOD"),
        ("harmonise.md", "threshold", "ONES"),
        ("mosaics.md", "mosaic", "ORDER"),
        ("mosaics.md", "qualitymosaic", "INCOMPLETE"),
        ("mosaics.md", "qualitymosaic", "TIES"),
        ("places.md", "places", "CHOICE"),
        ("time.md", "sample", "ROWS"),
        ("time.md", "zonalseries", "WEIGHTING"),
    ],
)
def test_choices_are_called_as_the_windows_call_them(page, algorithm, parameter):
    text = " ".join(prose(DOCS / page).split())
    made = QgsApplication.processingRegistry().createAlgorithmById(PREFIX + algorithm)
    options = made.parameterDefinition(parameter).options()
    for key, label in choice_labels.labels_of(parameter, options).items():
        assert f"*{beginning(label)}* (`{key}`)" in text


def test_masks_are_called_as_the_windows_call_them():
    text = prose(DOCS / "masks.md")
    for preset in json.loads(Path(resources.path("masks.json")).read_text(encoding="utf-8")):
        assert f"*{beginning(preset['label'])}* (`{preset['key']}`)" in text


def test_values_are_those_that_a_parameter_takes():
    known = {}
    for algorithm in algorithms():
        for definition in algorithm.parameterDefinitions():
            known.setdefault(definition.name(), []).append(definition)
    for path in TEXTS:
        pairs = [pair for pair in PAIR.findall(prose(path)) if pair[1] not in STAND_INS]
        for parameter, value in pairs:
            takes = (each.checkValueIsAcceptable(value) for each in known.get(parameter, ()))
            assert any(takes), f"{path.name}: {parameter} = {value}"


@pytest.mark.parametrize("page", ["catalogues.md", "cloud-free.md"])
def test_python_that_needs_the_web_or_much_data_has_right_parameters(page, monkeypatch):
    ran = []

    def check(name, parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
        assert set(parameters) <= {each.name() for each in algorithm.parameterDefinitions()}
        for definition in algorithm.parameterDefinitions():
            value = parameters.get(definition.name(), definition.defaultValue())
            assert definition.checkValueIsAcceptable(value), f"{definition.name()} = {value}"
        ran.append(name)

    monkeypatch.setattr(processing, "run", check)
    for where, code in blocks("python"):
        if where == page:
            exec(compile(code, page, "exec"), {})
    assert ran


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
