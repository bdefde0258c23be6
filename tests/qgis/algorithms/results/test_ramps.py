# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every result has a picture that can be read: counts, trends, spreads, indices, dates, labels."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.algorithms.results import ramps
from image_collections.algorithms.results.composite_style import draw_band
from image_collections.algorithms.threshold import draw_sides
from qgis.core import (
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessing,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

TEMPORARY = QgsProcessing.TEMPORARY_OUTPUT
RAMP = np.arange(1, 21).reshape(4, 5)


@pytest.fixture
def layer_of(make_image, load):
    def make(values, dtype="float32"):
        return load(make_image("values.tif", {"x": np.asarray(values)}, dtype=dtype))

    return make


@pytest.fixture
def scenes(make_image, load):
    random = np.random.default_rng(2)
    return [
        load(
            make_image(
                f"S2_2024-0{month}-01.tif", {n: random.integers(1, 90, (4, 5)) for n in NAMES}
            )
        )
        for month in (5, 6, 7, 8)
    ]


NAMES = ("B02", "B03", "B04", "B08")


@pytest.fixture
def opened(project, new_feedback):
    from processing.tools.general import runAndLoadResults

    def start(name, layers, **parameters):
        before = set(project.mapLayers())
        feedback = new_feedback()
        parameters = {"LAYERS": layers, "OUTPUT": TEMPORARY, **parameters}
        runAndLoadResults(f"imagecollections:{name}", parameters, feedback=feedback)
        assert feedback.errors == []
        return {
            layer.name().split(" of ")[0].split(":")[0]: layer
            for key, layer in project.mapLayers().items()
            if key not in before
        }

    return start


def stops(layer_or_renderer):
    renderer = getattr(layer_or_renderer, "renderer", lambda: layer_or_renderer)()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    return [(item.value, item.color.name()) for item in items]


def test_counts_are_steps_from_zero(layer_of):
    renderer = ramps.counts(layer_of(RAMP % 4 + 1), 1)
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert [each.value for each in renderer.classes()] == [0, 1, 2, 3, 4]
    assert len({each.color.name() for each in renderer.classes()}) == 5


def test_very_many_counts_are_a_ramp_from_zero(layer_of):
    found = stops(ramps.counts(layer_of(RAMP * 40), 1))
    assert (found[0][0], found[-1][0]) == (0, 800)


@pytest.mark.parametrize("values", [RAMP - 5, 5 - RAMP])
def test_trends_are_as_strong_on_both_sides_of_zero(values, layer_of):
    found = stops(ramps.around_zero(layer_of(values), 1))
    assert found[0][0] == -found[-1][0] < 0
    assert found[len(found) // 2] == (0, "#f7f7f7")


def test_spreads_begin_at_zero(layer_of):
    found = stops(ramps.from_zero(layer_of(RAMP + 5), 1))
    assert found[0][0] == 0
    assert found[-1][0] > 20


def test_an_index_has_the_same_colours_whatever_its_values_are(layer_of):
    few, many = (ramps.of_index(layer_of(RAMP * f), 1, "NDVI_median") for f in (0.01, 0.04))
    assert stops(few) == stops(many)
    water = ramps.of_index(layer_of(RAMP), 1, "20240512_MNDWI")
    assert stops(water) != stops(few)
    assert stops(ramps.of_index(layer_of(RAMP), 1, "NBR"))[0][0] == -1
    assert ramps.of_index(layer_of(RAMP), 1, "B04") is None
    assert ramps.of_index(layer_of(RAMP), 1, "EVI") is None  # it has no ends


def test_what_is_not_known_is_grey(layer_of):
    layer = layer_of(RAMP)
    draw_band(layer, 1, "B04_median")
    assert isinstance(layer.renderer(), QgsSingleBandGrayRenderer)


def test_numbers_of_things_are_shuffled_under_one_legend(layer_of):
    colours = [QColor("red"), QColor("blue"), QColor("green")]
    few = stops(ramps.shuffled(layer_of(RAMP), 1, 5, colours))
    assert [value for value, _ in few] == [1, 2, 3, 4, 5]
    assert all(one[1] != other[1] for one, other in zip(few, few[1:]))
    many = stops(ramps.shuffled(layer_of(RAMP), 1, 100_000, colours))
    assert len(many) == ramps.MOST_STOPS
    assert many[-1][0] == pytest.approx(100_000)
    assert stops(ramps.shuffled(layer_of(RAMP), 1, 1, colours)) == [(1, "#ff0000")]


@pytest.mark.parametrize(
    ("reducers", "kind"),
    [
        (["count"], QgsPalettedRasterRenderer),
        (["linearFit"], QgsSingleBandPseudoColorRenderer),
        (["sensSlope"], QgsSingleBandPseudoColorRenderer),
        (["stdDev"], QgsSingleBandPseudoColorRenderer),
        (["median"], QgsMultiBandColorRenderer),
    ],
)
def test_statistics_open_as_what_they_are(reducers, kind, scenes, opened):
    (layer,) = opened("reduce", scenes, REDUCERS=reducers).values()
    assert isinstance(layer.renderer(), kind)


def test_statistics_of_an_index_open_on_its_ramp(scenes, opened):
    (layer,) = opened("reduce", scenes, ADD_BANDS="NDVI", BANDS="NDVI").values()
    assert stops(layer)[0][0] == pytest.approx(-0.3)


def test_bands_of_a_collection_open_on_the_ramp_of_their_index(scenes, opened):
    (layer,) = opened("tobands", scenes, EXPRESSION="NDVI").values()
    assert stops(layer)[0][0] == pytest.approx(-0.3)


def test_the_winning_quality_opens_on_the_ramp_of_its_index(scenes, opened):
    layers = opened("qualitymosaic", scenes, QUALITY="NDVI", QUALITY_OUTPUT=TEMPORARY)
    assert stops(layers["Winning quality"])[0][0] == pytest.approx(-0.3)


def test_dates_of_provenance_are_dates(scenes, opened):
    layers = opened("qualitymosaic", scenes, QUALITY="B08", PROVENANCE=TEMPORARY)
    layer = layers["Provenance"]
    assert layer.styleManager().setCurrentStyle("Date")
    labels = {each.value: each.label for each in layer.renderer().classes()}
    assert labels[20240501] == "2024-05-01"
    layer = opened("reduce", scenes, PROVENANCE=TEMPORARY)["Provenance"]
    assert set(layer.styleManager().styles()) == {"First date", "Last date", "Count"}
    assert layer.styleManager().currentStyle() == "Count"


def test_footprints_are_labelled_with_date_and_share(scenes, opened):
    layer = opened("mosaic", scenes, FOOTPRINTS=TEMPORARY)["Footprints"]
    assert layer.labelsEnabled()
    settings = layer.labeling().settings()
    context = layer.createExpressionContext()
    feature = max(layer.getFeatures(), key=lambda each: each["date"])
    context.setFeature(feature)
    expression = settings.getLabelExpression()
    assert expression.evaluate(context) == "2024-08-01, 100 %"


def test_sides_of_a_threshold_are_named_by_its_value(layer_of):
    layer = layer_of(RAMP % 2)
    draw_sides(layer, "0: ≤ 0.4", "1: > 0.4")
    assert [each.label for each in layer.renderer().classes()] == ["0: ≤ 0.4", "1: > 0.4"]
