# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Choices by their places in the list, as the help of qgis_process and models give them."""

from __future__ import annotations

import numpy as np
import processing
import pytest
from image_collections.algorithms.parameters.choices import keys_of
from image_collections.engine.errors import InvalidOptionError
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterEnum,
    QgsProperty,
)


def choice(*, several=False):
    keys = ["mean", "median", "8"]
    return QgsProcessingParameterEnum(
        "X", "X", options=keys, allowMultiple=several, usesStaticStrings=True
    )


@pytest.mark.parametrize(
    ("value", "several", "expected"),
    [
        ("median", False, "median"),
        (1, False, "median"),
        ("1", False, "median"),
        ("8", False, "8"),  # a key goes before a place
        (8, False, None),
        (2, False, "8"),
        (3, False, None),
        (-1, False, None),
        ("", False, None),
        (True, False, None),
        (1.0, False, None),
        ("0,median", True, "mean,median"),
        ([0, "1"], True, ["mean", "median"]),
        ([], True, []),
        (["mean", 7], True, None),
        (QgsProperty.fromExpression("1"), False, "median"),
        (QgsProperty.fromExpression("'mean'"), False, "mean"),
        (QgsProperty.fromExpression("'none'"), False, None),
    ],
)
def test_places_are_keys(value, several, expected):
    context = QgsProcessingContext()
    if expected is None:
        with pytest.raises(InvalidOptionError, match="choose from mean, median, 8"):
            keys_of(choice(several=several), value, context)
    else:
        assert keys_of(choice(several=several), value, context) == expected


def name_of_band(path):
    dataset = gdal.Open(path)
    return dataset.GetRasterBand(1).GetDescription()


@pytest.mark.parametrize("value", [4, "4", [4], ["4"], "median"])
def test_a_run_takes_places(run, check, pair, value):
    assert check("reduce", pair, REDUCERS=value) == (True, "")
    result = run("reduce", pair, REDUCERS=value, ON_ERROR=1, BANDS="B4")["OUTPUT"]
    assert name_of_band(result) == "B4_median"


def test_the_recipe_has_keys(run, check, pair):
    result = run("reduce", pair, REDUCERS=[4], RESAMPLING=1)["OUTPUT"]
    recipe = gdal.Open(result).GetMetadataItem("IMAGE_COLLECTION_RECIPE") or ""
    text = str(gdal.Open(result).GetMetadata()) + recipe
    assert "median" in text
    assert "bilinear" in text


def test_a_property_that_is_no_key_is_refused(run, pair):
    with pytest.raises(QgsProcessingException, match="no choice for 'Resampling'"):
        run("reduce", pair, RESAMPLING=QgsProperty.fromExpression("'nearby'"))


def test_the_method_of_periods_is_a_place_too(run, pair, tmp_path):
    folder = tmp_path / "out"
    run("periods", pair, PERIOD=1, METHOD=0, OUTPUT=str(folder))
    by_key = tmp_path / "keys"
    asked = algorithm("periods")
    keys = [asked.parameterDefinition(name).options() for name in ("PERIOD", "METHOD")]
    run("periods", pair, PERIOD=keys[0][1], METHOD=keys[1][0], OUTPUT=str(by_key))
    names = sorted(path.name for path in folder.glob("*.tif"))
    assert names == sorted(path.name for path in by_key.glob("*.tif"))
    assert names
    for name in names:
        np.testing.assert_array_equal(
            *(gdal.Open(str(each / name)).ReadAsArray() for each in (folder, by_key))
        )


def algorithm(name):
    return QgsApplication.processingRegistry().createAlgorithmById(f"imagecollections:{name}")


def test_a_model_hands_on_the_place_of_its_own_choice(pair, tmp_path, new_feedback):
    model = QgsProcessingModelAlgorithm("choices", "choices", "")
    own = QgsProcessingParameterEnum("WHICH", "Which", options=["a", "b", "c", "d", "e"])
    model.addModelParameter(own, QgsProcessingModelParameter("WHICH"))
    child = QgsProcessingModelChildAlgorithm("imagecollections:reduce")
    static = QgsProcessingModelChildParameterSource.fromStaticValue
    child.setChildId("reduce")
    child.addParameterSources("LAYERS", [static(path) for path in pair])
    child.addParameterSources("BANDS", [static("B4")])
    which = QgsProcessingModelChildParameterSource.fromModelParameter("WHICH")
    child.addParameterSources("REDUCERS", [which])
    target = str(tmp_path / "model.tif")
    child.addParameterSources("OUTPUT", [static(target)])
    model.addChildAlgorithm(child)
    processing.run(model, {"WHICH": 4}, feedback=new_feedback())
    assert name_of_band(target) == "B4_median"


def test_qgis_process_takes_the_places_of_its_help(qgis_process, pair, tmp_path):
    target = tmp_path / "result.tif"
    done = qgis_process(
        "run",
        "imagecollections:reduce",
        *(f"--LAYERS={path}" for path in pair),
        "--REDUCERS=4",
        "--ON_ERROR=1",
        "--BANDS=B4",
        f"--OUTPUT={target}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert name_of_band(str(target)) == "B4_median"
