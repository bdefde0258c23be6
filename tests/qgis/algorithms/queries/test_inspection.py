# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""From an algorithm and its inputs, or from a recipe, to what a pixel holds."""

from __future__ import annotations

import shutil
import threading

import numpy as np
import pytest
from image_collections.algorithms.queries.inspection import (
    InspectionError,
    file_of_layer,
    reason_label,
    recipe_of,
    subject_of,
    subject_of_recipe,
)
from image_collections.algorithms.queries.plain_parameters import Surroundings, without_layers
from image_collections.engine.analysis.inspection import OUTSIDE
from image_collections.engine.masks import REASONS
from image_collections.engine.planning.recipe import RECIPE
from image_collections.tests.qgis.scenarios.test_messages import is_a_sentence
from image_collections.tests.support.masked_layers import write_scenes
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsProject,
    QgsRasterLayer,
    QgsRasterLayerTemporalProperties,
    QgsRasterRange,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime


def look(subject, column, row):
    return subject.inspect(column, row, threading.Event())


def here():
    return Surroundings.of(QgsProject.instance())


def subject_of_file(path):
    recipe = recipe_of(file_of_layer(QgsRasterLayer(str(path), "result", "gdal")))
    return subject_of_recipe(recipe, here())


def refusal(call, *arguments):
    """Return the sentence with which a call is refused.

    What was raised is let go of at once: its traceback holds layers, which must not outlive QGIS.
    """
    try:
        call(*arguments)
    except InspectionError as error:
        is_a_sentence(str(error))
        return str(error)
    pytest.fail("it was not refused")


def numbers(subject):
    """Return the results of all cells, (bands, rows, columns), NaN where masked."""
    grid = subject.plan.grid
    found = [
        [[v.value for v in look(subject, column, row).results] for column in range(grid.width)]
        for row in range(grid.height)
    ]
    return np.moveaxis(np.array(found, dtype=float), 2, 0)


RUNS = {
    "mosaic": {"TOGETHER": True, "MASK": "auto", "BANDS": "B4"},
    "qualitymosaic": {"QUALITY": "-B4", "BANDS": "B4", "MASK": "auto"},
    "reduce": {"REDUCERS": ["median", "count"], "BANDS": "B4", "MASK": "auto", "MASK_BUFFER": 12},
    "medoid": {"BANDS": "B4", "ORDER": "oldest_on_top", "CRS": "EPSG:32632"},
    "geometricmedian": {"BANDS": "B4", "START_DATE": "2024-05-15", "CELL_SIZE": 10},
}


@pytest.mark.parametrize("name", RUNS)
def test_a_written_composite_is_told_through_its_recipe(name, make_image, run, read):
    images = write_scenes(make_image)
    result = run(name, images, **RUNS[name])
    subject = subject_of_file(result["OUTPUT"])
    direct = subject_of(f"imagecollections:{name}", {"LAYERS": images, **RUNS[name]}, here())
    assert subject.plan.grid == direct.plan.grid
    assert subject.images == direct.images
    found, layer = numbers(subject), QgsRasterLayer(result["OUTPUT"], "r", "gdal")
    for band, values in enumerate(read(result["OUTPUT"]).values()):
        nodata = layer.dataProvider().sourceNoDataValue(band + 1)
        np.testing.assert_array_equal(found[band], np.where(values == nodata, np.nan, values))


def test_what_qgis_had_set_for_a_layer_is_kept_and_honoured(pair, load, run):
    layers = [load(path) for path in pair]
    layers[0].dataProvider().setUserNoDataValue(2, [QgsRasterRange(300, 300)])
    layers[0].setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    layers[1].setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    layers[1].dataProvider().setUseSourceNoDataValue(1, False)
    layers[1].setName("without a date")
    temporal = layers[1].temporalProperties()
    temporal.setMode(QgsRasterLayerTemporalProperties.TemporalMode.FixedTemporalRange)
    moment = QDateTime(QDate(2019, 7, 8), QTime(9, 10, 11))
    temporal.setFixedTemporalRange(QgsDateTimeRange(moment, moment))
    temporal.setIsActive(True)
    result = run("reduce", [layer.id() for layer in layers], REDUCERS=["max"])
    direct = subject_of(
        "imagecollections:reduce",
        without_layers(
            {"LAYERS": [layer.id() for layer in layers], "REDUCERS": ["max"]},
            QgsProject.instance(),
        ),
        here(),
    )
    QgsProject.instance().clear()
    subject = subject_of_file(result["OUTPUT"])
    assert subject.images == direct.images
    assert subject.images[1].date.isoformat() == "2019-07-08T09:10:11"
    assert subject.plan == direct.plan
    first, second = look(subject, 0, 0).observations
    assert first.reasons == ("", "nodata")
    assert second.values == (0, 250)


def test_a_missing_image_is_named(pair, run):
    result = run("mosaic", pair)["OUTPUT"]
    shutil.move(pair[0], pair[0] + ".away")
    text = refusal(subject_of_file, result)
    assert pair[0] in text
    assert pair[1] not in text


def test_an_image_that_may_be_left_out_is_left_out(pair, run):
    result = run("mosaic", pair, ON_ERROR="skip")["OUTPUT"]
    shutil.move(pair[0], pair[0] + ".away")
    assert [image.position for image in subject_of_file(result).images] == [2]


def test_an_image_that_is_no_composite_has_no_recipe(pair):
    assert recipe_of(file_of_layer(QgsRasterLayer(pair[0], "scene", "gdal"))) is None
    assert file_of_layer(QgsRasterLayer("nowhere.tif", "scene", "gdal")) is None


def test_one_of_several_results_has_no_recipe_to_inspect(make_image, run, tmp_path):
    scenes = [make_image(f"2024-0{month}-01.tif", [month]) for month in (5, 6)]
    run("periods", scenes, PERIOD="month", METHOD="mosaic", OUTPUT=str(tmp_path / "periods"))
    layer = QgsRasterLayer(str(tmp_path / "periods" / "2024-05.tif"), "2024-05", "gdal")
    assert layer.isValid()
    assert recipe_of(file_of_layer(layer)) is None


@pytest.mark.parametrize("text", ["no json", "[" * 100_000, '{"algorithm": "x"}'])
def test_a_recipe_that_cannot_be_read_is_told(pair, text):
    dataset = gdal.Open(pair[0], gdal.GA_Update)
    dataset.SetMetadataItem(RECIPE, text)
    dataset = None
    assert "cannot be read" in refusal(subject_of_file, pair[0])


@pytest.mark.parametrize("algorithm", ["native:buffer", "imagecollections:nothing", "x"])
def test_an_algorithm_that_is_not_known_is_refused(algorithm, pair):
    refusal(subject_of, algorithm, {"LAYERS": pair}, here())


def test_wrong_inputs_are_told_as_the_algorithm_does(pair):
    parameters = {"LAYERS": pair, "BANDS": "B9"}
    assert "B9" in refusal(subject_of, "imagecollections:mosaic", parameters, here())


def test_a_stack_is_refused(pair):
    parameters = {"LAYERS": pair, "EXPRESSION": "B4"}
    assert "no composite" in refusal(subject_of, "imagecollections:tobands", parameters, here())


def test_every_reason_has_words():
    labels = [reason_label(reason) for reason in ("", OUTSIDE, *REASONS)]
    assert len(set(labels)) == len(labels)
