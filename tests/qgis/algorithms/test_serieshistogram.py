# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Histograms of a series, against numpy."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.analysis.series_histograms import even_bins
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterMultipleLayers,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

NAMES = (
    *("image", "position", "date", "polygon", "name", "value"),
    *("bin_start", "bin_middle", "count", "valid_pixels", "problem"),
)
NDVI = 'NDVI: ("S2-L2A-B08" - "S2-L2A-B04") / ("S2-L2A-B08" + "S2-L2A-B04")'


@pytest.fixture
def histograms(run, tmp_path):
    """Run the algorithm; return rows as dictionaries, and the page."""

    def start(layers, **parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        page = tmp_path / "page.html"
        result = run(
            "serieshistogram",
            layers,
            TABLE="memory:",
            PAGE=str(page),
            context=context,
            **parameters,
        )
        table = result["TABLE"]
        table = context.takeResultLayer(table) if isinstance(table, str) else table
        names = [field.name() for field in table.fields()]
        rows = [
            {
                name: None if value == NULL else value
                for name, value in zip(names, each.attributes())
            }
            for each in table.getFeatures()
        ]
        return rows, page.read_text(encoding="utf-8")

    return start


@pytest.fixture
def field(project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32632&field=field:string(20)", "fields", "memory")
    feature = QgsFeature(layer.fields())
    text = (
        "POLYGON((500000 5999980, 500020 5999980, 500020 6000000, 500000 6000000, 500000 5999980))"
    )
    feature.setGeometry(QgsGeometry.fromWkt(text))
    feature.setAttributes(["meadow"])
    layer.dataProvider().addFeature(feature)
    return project.addMapLayer(layer)


def counts(rows, image, value):
    return [row["count"] for row in rows if (row["image"], row["value"]) == (image, value)]


def test_all_images_are_counted_in_the_same_bins(histograms, make_image):
    random = np.random.default_rng(1)
    numbers = [random.integers(1, 99, (4, 5)) for _ in range(2)]
    numbers[1][0, :3] = 0
    layers = [
        make_image(f"a_2024-0{place + 5}-01.tif", {"B4": each})
        for place, each in enumerate(numbers)
    ]
    rows, page = histograms(layers, EXPRESSION="B4; half: B4 / 2", BINS=7)
    assert tuple(rows[0]) == NAMES
    valid = [each[each > 0] for each in numbers]
    for name, factor in (("B4", 1.0), ("half", 0.5)):
        both = np.concatenate(valid) * factor
        edges = np.linspace(both.min(), both.max(), 8)
        for place, each in enumerate(valid):
            of_it = [r for r in rows if r["position"] == place + 1 and r["value"] == name]
            expected = np.histogram(each * factor, edges)[0]
            assert [row["count"] for row in of_it] == expected.tolist()
            assert [row["bin_start"] for row in of_it] == pytest.approx(edges[:-1].tolist())
            middles = (edges[:-1] + edges[1:]) / 2
            assert [row["bin_middle"] for row in of_it] == pytest.approx(middles.tolist())
            assert {row["valid_pixels"] for row in of_it} == {each.size}
            assert {row["date"] for row in of_it} == {QDate(2024, 5 + place, 1)}
    assert page.count("<svg") == 4


def test_values_beyond_the_ends_are_not_counted_but_told(histograms, pair, field):
    rows, page = histograms(pair, EXPRESSION="B4", BINS=2, MINIMUM=0, MAXIMUM=150, POLYGONS=field)
    assert counts(rows, "scene_2024-05-01", "B4") == [0, 4]
    assert counts(rows, "scene_2024-06-01", "B4") == [0, 0]
    assert {row["valid_pixels"] for row in rows if row["position"] == 2} == {3}
    assert "Values beyond the bins: 3." in page


def test_polygons_and_masks_count(histograms, pair, field):
    settings = {"MASK": "custom", "MASK_RULE": "B8 > 280", "NAME_FIELD": "field"}
    rows, page = histograms(pair, EXPRESSION="B4", POLYGONS=field, BINS=1, **settings)
    assert [(row["position"], row["name"], row["count"], row["problem"]) for row in rows] == [
        (1, "meadow", None, "no valid pixels"),
        (2, "meadow", 3, None),
    ]
    assert "Polygon meadow: B4" in page


def test_neither_threads_nor_memory_change_anything(histograms, pair):
    first, _ = histograms(pair, EXPRESSION="B8 - B4")
    assert histograms(pair, EXPRESSION="B8 - B4", THREADS=1, MEMORY=1)[0] == first


def test_what_fails_has_a_row_and_the_others_go_on(histograms, pair, make_image, tmp_path):
    broken = Path(make_image("broken_2024-09-01.tif", {"B4": 9999, "B8": 1}))
    broken.write_bytes(broken.read_bytes()[:-60])
    lost = str(tmp_path / "lost_2024-10-01.tif")
    alone, _ = histograms(pair, EXPRESSION="B4")
    rows, page = histograms([*pair, str(broken), lost], EXPRESSION="B4")
    assert [row for row in rows if row["position"] <= 2] == alone
    others = [row for row in rows if row["position"] > 2]
    assert len(others) == 2
    assert "broken_2024-09-01" in others[0]["problem"]
    assert "does not exist" in others[1]["problem"]
    assert "of which without numbers: 2" in page


def test_a_model_can_go_on_with_the_page(pair, tmp_path):
    model = QgsProcessingModelAlgorithm("histograms", "")
    layers = QgsProcessingParameterMultipleLayers(
        "LAYERS", "Images", QgsProcessing.SourceType.TypeRaster
    )
    model.addModelParameter(layers, QgsProcessingModelParameter("LAYERS"))
    step = QgsProcessingModelChildAlgorithm("imagecollections:serieshistogram")
    source = QgsProcessingModelChildParameterSource
    step.addParameterSources("LAYERS", [source.fromModelParameter("LAYERS")])
    step.addParameterSources("EXPRESSION", [source.fromStaticValue("NDVI: (B8 - B4) / (B8 + B4)")])
    output = QgsProcessingModelOutput("page", "page")
    output.setChildOutputName("PAGE")
    step.setModelOutputs({"page": output})
    child = model.addChildAlgorithm(step)
    model.updateDestinationParameters()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    page = tmp_path / "made.html"
    key = f"{child}:page"
    _, is_right = model.run({"LAYERS": pair, key: str(page)}, context, QgsProcessingFeedback(False))
    assert is_right
    assert page.read_text(encoding="utf-8").count("<svg") == 2


def test_what_is_wrong_is_said_before_the_run(check, pair):
    for settings, message in [
        ({"EXPRESSION": "B9"}, "no band 'B9'"),
        ({"MINIMUM": 2, "MAXIMUM": 1}, "is not below"),
        ({"BINS": 0}, "Number of bins (BINS)"),
    ]:
        is_right, said = check("serieshistogram", pair, **{"EXPRESSION": "B8", **settings})
        assert not is_right
        assert message in said


def test_ndvi_of_twelve_real_months_of_which_two_are_empty(histograms, shared):
    paths = sorted((shared / "data" / "s2s1_worldcereal_monthly").glob("*.tif"))
    rows, page = histograms(
        [str(path) for path in paths], EXPRESSION=NDVI, BINS=40, MINIMUM=-1, MAXIMUM=1
    )
    empty = {row["image"] for row in rows if row["problem"] == "no valid pixels"}
    assert empty == {"S2S1_20201201", "S2S1_20210101"}
    edges = np.linspace(-1, 1, 41)
    for path in paths:
        dataset = gdal.Open(str(path))
        bands = dataset.ReadAsArray().astype(float)
        valid = (bands[2] != 65535) & (bands[6] != 65535)
        if path.stem in empty:
            assert not valid.any()
            continue
        red, near = bands[2][valid], bands[6][valid]
        expected = np.histogram((near - red) / (near + red), edges)[0]
        assert counts(rows, path.stem, "NDVI") == expected.tolist()
    assert page.count("<svg") == 12
    assert page.count(">no valid pixels<") == 2


@pytest.mark.parametrize(
    ("low", "high", "least", "width", "start", "bins"),
    [
        (-0.2, 0.91, 0.0, 0.0078125, -0.20703125, 144),
        (-30.1, 5.4, 0.0, 0.25, -30.375, 144),
        (-0.2, 0.91, 0.001, 0.008, -0.204, 140),
        (-0.2, 0.91, 0.1, 0.1, -0.25, 13),
        (0.0, 256.0, 0.0, 1.0, -0.5, 257),
    ],
)
def test_bins_of_an_even_width(low, high, least, width, start, bins):
    """The first two were computed elsewhere, from what geemap's charts do."""
    found = even_bins(low, high, least)
    assert found[2] == bins
    assert found[0] == pytest.approx(start, abs=1e-12)
    assert (found[1] - found[0]) / bins == pytest.approx(width, rel=1e-12)


def test_bins_are_of_an_even_width_on_request(make_image, histograms):
    rng = np.random.default_rng(4)
    values = [rng.normal(0.4, 0.1, (30, 40)).astype("float32") for _ in range(2)]
    layers = [
        make_image(f"s_2024-0{month}-01.tif", {"v": each}, dtype="float32", shape=(30, 40))
        for month, each in zip((5, 6), values)
    ]
    rows, _ = histograms(layers, EXPRESSION="v", MIN_WIDTH=0.05)
    low, high = (float(pick(values)) for pick in (np.min, np.max))
    edges = np.arange(np.floor(low / 0.05), np.ceil(high / 0.05) + 2) * 0.05 - 0.025
    for position, each in enumerate(values, start=1):
        own = [row for row in rows if row["position"] == position]
        assert [row["bin_start"] for row in own] == pytest.approx(edges[:-1].tolist())
        assert [row["count"] for row in own] == np.histogram(each, edges)[0].tolist()
