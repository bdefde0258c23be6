# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Normalize, match histogram, threshold and export as steps of one model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterMultipleLayers,
    QgsProject,
)

SOURCE = QgsProcessingModelChildParameterSource


def step(model, name, *, keep, **sources):
    child = QgsProcessingModelChildAlgorithm(f"imagecollections:{name}")
    child.setChildId(name)
    for key, value in sources.items():
        child.addParameterSources(key, [value])
    if keep:
        kept = QgsProcessingModelOutput(name, name)
        kept.setChildId(name)
        kept.setChildOutputName(keep)
        child.setModelOutputs({name: kept})
    model.addChildAlgorithm(child)


def test_they_are_steps_of_a_model(make_image, tmp_path, new_feedback, read):
    values = np.random.default_rng(0).integers(100, 3000, (40, 50))
    scenes = [
        make_image("a_2024-05-01.tif", {"B4": values}, shape=(40, 50)),
        make_image("b_2024-06-01.tif", {"B4": values // 2}, shape=(40, 50)),
    ]
    model = QgsProcessingModelAlgorithm("Harmonise", "", "")
    layers = QgsProcessingParameterMultipleLayers(
        "scenes", "Scenes", QgsProcessing.SourceType.TypeRaster
    )
    model.addModelParameter(layers, QgsProcessingModelParameter("scenes"))
    scene = SOURCE.fromModelParameter("scenes")
    step(model, "normalize", keep="", LAYERS=scene, METHOD=SOURCE.fromStaticValue("zscore"))
    step(
        model,
        "matchhistogram",
        keep="",
        INPUT=SOURCE.fromChildOutput("normalize", "OUTPUT"),
        REFERENCE=SOURCE.fromChildOutput("normalize", "OUTPUT"),
    )
    step(model, "threshold", keep="", INPUT=SOURCE.fromChildOutput("matchhistogram", "OUTPUT"))
    step(
        model,
        "export",
        keep="OUTPUT_FOLDER",
        INPUT=SOURCE.fromChildOutput("threshold", "OUTPUT"),
        TILE_SIZE=SOURCE.fromStaticValue(16),
    )
    model.updateDestinationParameters()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = new_feedback()
    folder = str(tmp_path / "tiles")
    results, ok = model.run({"scenes": scenes, "export:export": folder}, context, feedback)
    assert ok, feedback.errors
    children = results["CHILD_RESULTS"]
    assert children["export"]["TILE_COUNT"] == 12
    assert Path(children["export"]["OUTPUT"]).parent == tmp_path / "tiles"
    threshold = children["threshold"]["THRESHOLD"]
    assert abs(threshold) < 0.2
    scores = (values - values.mean()) / values.std()
    (joined,) = read(children["export"]["OUTPUT"]).values()
    clear = np.abs(scores - threshold) > 0.05
    np.testing.assert_array_equal(joined[clear], (scores > threshold)[clear])
