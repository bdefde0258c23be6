# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A run goes on when the plugin is switched off in the middle, and its provider with it."""

from __future__ import annotations

import json

import pytest
from image_collections.algorithms.provider import Provider
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProject
from qgis.PyQt import sip


@pytest.mark.parametrize("name", ["mosaic", "reduce", "map", "periods"])
def test_a_run_needs_no_provider(name, pair, tmp_path, new_feedback):
    provider = Provider()
    provider.refreshAlgorithms()
    algorithm = provider.algorithm(name).create()
    assert algorithm.id() == f"imagecollections:{name}"
    context, feedback = QgsProcessingContext(), new_feedback()
    context.setProject(QgsProject.instance())
    folder = tmp_path / "made"
    folder.mkdir()
    one = {"OUTPUT": str(folder / "made.tif")}
    output = {"map": {"OUTPUT_FOLDER": str(folder)}, "periods": {"OUTPUT": str(folder)}}
    parameters = {"LAYERS": pair, **output.get(name, one)}
    assert algorithm.prepare(parameters, context, feedback)
    # As the registry does before it deletes one.
    provider.unload()
    sip.delete(provider)
    algorithm.runPrepared(parameters, context, feedback)
    made = gdal.Open(str(next(folder.glob("*.tif"))))
    recipe = json.loads(made.GetMetadataItem("IMAGE_COLLECTIONS_RECIPE"))
    assert recipe["algorithm"] == f"imagecollections:{name}"
