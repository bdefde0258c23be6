# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines of Earth Engine in the guide: ours beside each is run as it stands there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import numpy as np
import processing
import pytest
from image_collections.algorithms.results.fields import number_field
from image_collections.engine.reducers import REDUCERS
from image_collections.tests.support.items import asset, item, write_items
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingParameterDefinition

DOCS = Path(__file__).resolve().parents[2] / "docs"
ROW = re.compile(r"^\| (`.+`) \| (.+) \|$", re.M)
PAIR = re.compile(r"`([A-Z_]+)` = `([^`]+)`")
# What a row without an algorithm is run with.
ANY = "reduce"
ALGORITHMS = (
    *("mosaic", "qualitymosaic", "reduce", "map", "where", "collection", "geometricmedian"),
    *("kmeans", "superpixels", "cleanclasses", "sample", "serieshistogram", "tobands"),
)
OF_ONE = ("kmeans", "superpixels", "cleanclasses")
MONTHS = (5, 6, 7, 8)
CLOUDS = (10, 30, 15, 40)
PLACE = (9.0001, 54.1478)
SHAPE = (4, 5)


class Line(NamedTuple):
    """A line of the guide: where it stands, Earth Engine's side, our algorithm and parameters."""

    page: str
    theirs: str
    algorithm: str
    parameters: dict


def lines():
    """Return the lines of the guide that can be run on a collection."""
    found = []
    for page in ("collections.md", "bands.md", "earth-engine.md"):
        for theirs, ours in ROW.findall((DOCS / page).read_text(encoding="utf-8")):
            words = re.findall(r"`([A-Za-z]+)`", ours)
            algorithm = next((word for word in words if word in ALGORITHMS), ANY)
            parameters = dict(PAIR.findall(ours))
            if not parameters or not re.search(r"\b(c|col|ee|image|a)\.", theirs):
                continue
            reducers = [word for word in words if word in REDUCERS]
            others = set(words) - set(ALGORITHMS) - set(REDUCERS)
            if others & set(known_algorithms()):
                continue  # which needs more than a collection
            if reducers and algorithm == "reduce":
                parameters.setdefault("REDUCERS", ",".join(reducers))
            found.append(Line(page, theirs.strip("`"), algorithm, parameters))
    return found


def rows_with_algorithms():
    """Return the rows of the page with what they say and the algorithms that they name."""
    found = []
    for theirs, ours in ROW.findall((DOCS / "earth-engine.md").read_text(encoding="utf-8")):
        named = [word for word in re.findall(r"`([a-z]+)`", ours) if word in known_algorithms()]
        found += [(theirs, ours, algorithm) for algorithm in named]
    return found


def known_algorithms():
    names = (DOCS / "scripts.md").read_text(encoding="utf-8")
    return re.findall(r"`imagecollections:(\w+)`", names)


@pytest.fixture
def scenes(tmp_path, make_image):
    """Four Sentinel-2 scenes in a collection file, and a probability for each."""
    rng = np.random.default_rng(5)
    values, items, probabilities = [], [], []
    folder = tmp_path / "in"
    for month, clouds in zip(MONTHS, CLOUDS):
        name = f"S2A_2024{month:02}01"
        bands = {band: rng.integers(1, 4000, SHAPE) for band in ("B2", "B3", "B4", "B8", "B11")}
        bands["MSK_CLDPRB"] = rng.integers(1, 40, SHAPE)
        bands["SCL"] = np.full(SHAPE, 4)
        bands["QA_PIXEL"] = np.full(SHAPE, 64)
        make_image(f"in/{name}.tif", bands)
        more = {"platform": "sentinel-2a", "eo:cloud_cover": clouds}
        date = f"2024-{month:02}-01T10:00:00Z"
        box = [8.9, 54.0, 9.1, 54.2]
        items.append(item(name, {"all": asset(f"{name}.tif")}, date=date, bbox=box, **more))
        values.append(bands)
        made = make_image(f"p/{name}_probability.tif", {"probability": rng.integers(1, 90, SHAPE)})
        probabilities.append(made)
    return write_items(folder / "items.json", items), values, probabilities


def run(line, scenes, folder, polygons=None):
    """Run a line as the guide has it; returns its outputs."""
    path, _, probabilities = scenes
    given = dict(line.parameters)
    if line.algorithm == "collection":
        given |= {"FOLDER": str(Path(path).parent), "PRODUCT": "generic"}
        given["OUTPUT_FOLDER"] = str(folder / "scenes")
    elif line.algorithm in OF_ONE:
        given["INPUT"] = str(next(Path(path).parent.glob("*.tif")))
        given["OUTPUT"] = str(folder / "out.tif")
    elif line.algorithm == "serieshistogram":
        given |= {"COLLECTION": path, "EXPRESSION": "B4", "TABLE": str(folder / "table.csv")}
    else:
        given["COLLECTION"] = path
        is_each = line.algorithm in ("map", "where")
        out = "OUTPUT_FOLDER" if is_each else "OUTPUT"
        given[out] = str(folder / "each") if is_each else str(folder / "out.tif")
    if given.get("POINT") == "point":
        given["POINT"] = f"{PLACE[0]},{PLACE[1]} [EPSG:4326]"
    if "PARTNERS" in given or given.get("PARTNER_MATCH") == "all":
        is_one = given["PARTNER_MATCH"] == "all"
        given["PARTNERS"] = probabilities[:1] if is_one else probabilities
    if line.algorithm == "sample":
        given |= {"POLYGONS": polygons, "OUTPUT": str(folder / "samples.gpkg")}
    if line.algorithm == ANY:
        given.setdefault("REDUCERS", "mean")
    if isinstance(given.get("REDUCERS"), str):
        given["REDUCERS"] = given["REDUCERS"].split(",")
    if line.algorithm not in OF_ONE:
        given = {"ADD_BANDS": "", **given}
    return processing.run(f"imagecollections:{line.algorithm}", given)


def bands_of(path):
    dataset = gdal.Open(str(path))
    found = {}
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        values = band.ReadAsArray().astype(float)
        found[band.GetDescription()] = np.where(values == band.GetNoDataValue(), np.nan, values)
    return found


def test_the_guide_has_lines_of_what_works_on_one_image_too():
    assert {line.algorithm for line in lines()} >= {*OF_ONE, "where", "sample", "serieshistogram"}


@pytest.mark.parametrize("row", rows_with_algorithms(), ids=lambda row: f"{row[2]}: {row[0][:60]}")
def test_every_row_names_what_its_algorithm_cannot_do_without(row):
    _, ours, name = row
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"imagecollections:{name}")
    of_all = {"LAYERS", "INPUT", "DEM"}
    needed = set()
    for definition in algorithm.parameterDefinitions():
        is_optional = definition.flags() & QgsProcessingParameterDefinition.FlagOptional
        is_given = definition.defaultValue() not in (None, "") or definition.isDestination()
        if not is_optional and not is_given and definition.name() not in of_all:
            needed.add(f"`{definition.name()}`")
    assert needed <= set(re.findall(r"`[A-Z_]+`", ours))


@pytest.mark.parametrize("line", lines(), ids=lambda line: f"{line.page}: {line.theirs[:60]}")
def test_every_line_runs(line, scenes, tmp_path, polygon_layer):
    registry = QgsApplication.processingRegistry()
    algorithm = registry.createAlgorithmById(f"imagecollections:{line.algorithm}")
    parameters = {definition.name() for definition in algorithm.parameterDefinitions()}
    assert set(line.parameters) <= parameters
    polygons = polygon_layer([(500000, 5999960, 500050, 6000000)])
    polygons.dataProvider().addAttributes([number_field("class")])
    polygons.updateFields()
    assert run(line, scenes, tmp_path, polygons)


def of_all(values, expression):
    return np.stack([expression({k: v.astype(float) for k, v in each.items()}) for each in values])


def masked_mean(values, kept):
    """Return the mean of B4 where a condition holds, slowly."""
    result = np.full(SHAPE, np.nan)
    for place in np.ndindex(SHAPE):
        valid = [each["B4"][place] for each in values if kept(each)[place]]
        if valid:
            result[place] = sum(valid) / len(valid)
    return result


# What each of these lines gives: the band of the result, and its numbers from those of the scenes.
EXPECTED = {
    'col.map(addNDVI).select("NDVI").median()': (
        "NDVI_median",
        lambda values: np.median(
            of_all(values, lambda b: (b["B8"] - b["B4"]) / (b["B8"] + b["B4"])), axis=0
        ),
    ),
    'col.filter(ee.Filter.lt("CLOUDY_PIXEL_PERCENTAGE", 20))': (
        "B4_mean",
        lambda values: of_all([values[0], values[2]], lambda b: b["B4"]).mean(axis=0),
    ),
    'col.filter(ee.Filter.calendarRange(5, 7, "month"))': (
        "B4_mean",
        lambda values: of_all(values[:3], lambda b: b["B4"]).mean(axis=0),
    ),
    "col.reduce(ee.Reducer.first())": ("B4_first", lambda values: values[0]["B4"]),
    'image.updateMask(image.select("MSK_CLDPRB").lte(10))': (
        "B4_mean",
        lambda values: masked_mean(values, lambda each: each["MSK_CLDPRB"] <= 10),
    ),
    'image.addBands(image.select("B8").divide(image.select("B4")).rename("ratio"))': (
        "ratio_mean",
        lambda values: of_all(values, lambda b: b["B8"] / b["B4"]).mean(axis=0),
    ),
}


def line_of(theirs):
    found = [line for line in lines() if line.theirs == theirs and line.page == "collections.md"]
    assert len(found) == 1, theirs
    return found[0]


@pytest.mark.parametrize("theirs", EXPECTED)
def test_lines_give_what_earth_engine_gives(theirs, scenes, tmp_path):
    name, expected = EXPECTED[theirs]
    made = bands_of(run(line_of(theirs), scenes, tmp_path)["OUTPUT"])
    np.testing.assert_allclose(made[name], expected(scenes[1]), rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("kind", ["saveFirst", "saveBest"])
def test_joins_bring_the_band_of_the_partner(kind, scenes, tmp_path):
    theirs = next(line.theirs for line in lines() if f"ee.Join.{kind}" in line.theirs)
    made = bands_of(run(line_of(theirs), scenes, tmp_path)["OUTPUT"])
    series = [bands_of(path)["probability"] for path in scenes[2]]
    np.testing.assert_allclose(
        made["probability_mean"], np.mean(series, axis=0), rtol=1e-6, atol=1e-6
    )


def test_a_place_chooses_the_scenes_that_hold_it(scenes, tmp_path):
    made = run(line_of("col.filterBounds(point)"), scenes, tmp_path)
    assert made["SCENE_COUNT"] == len(MONTHS)
    line = line_of("col.filterBounds(point)")
    beyond = line._replace(parameters={"POINT": "20,54 [EPSG:4326]"})
    with pytest.raises(Exception, match="No scene meets the extent"):
        run(beyond, scenes, tmp_path)


def test_the_first_image_is_one_with_a_name(scenes, tmp_path):
    made = run(line_of("col.first()"), scenes, tmp_path)
    (file,) = Path(made["OUTPUT_FOLDER"]).glob("*.tif")
    np.testing.assert_array_equal(bands_of(file)["B4"], scenes[1][0]["B4"])


def test_each_image_gets_the_band_that_is_mapped(scenes, tmp_path):
    made = run(line_of("col.map(addNDVI)"), scenes, tmp_path)
    for file, bands in zip(sorted(Path(made["OUTPUT_FOLDER"]).glob("*.tif")), scenes[1]):
        red, near = bands["B4"].astype(float), bands["B8"].astype(float)
        ndvi = (near - red) / (near + red)
        np.testing.assert_allclose(bands_of(file)["NDVI"], ndvi, rtol=1e-6, atol=1e-6)
