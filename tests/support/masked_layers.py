# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Two scenes with quality bands, what is said against parameters, and running explainmask."""

from __future__ import annotations

import numpy as np
from image_collections.tests.qgis.scenarios.test_messages import is_a_sentence
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessing, QgsProcessingContext, QgsProject

SHAPE = (4, 5)
RAMP = np.arange(1, 21).reshape(SHAPE)
FIRST = np.array([[4, 4, 4, 4, 4], [8, 9, 10, 3, 4], [4] * 5, [0, 1, 4, 4, 6]])
SECOND = np.full(SHAPE, 21824)
SECOND[1, :3] = 22280
CLOUDY = np.isin(FIRST, [0, 1, 3, 8, 9, 10])


def write_scenes(make_image):
    """Write a Sentinel-2 and a Landsat scene with their quality bands; 0 is nodata."""
    return [
        make_image("sentinel_2024-05-01.tif", {"B4": RAMP, "SCL": FIRST}),
        make_image("landsat_2024-06-01.tif", {"QA_PIXEL": SECOND, "B4": RAMP + 100}),
    ]


def explained(image, output, feedback, **parameters):
    """Run explainmask as it is run anywhere, and return its codes."""
    import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    result = processing.run(
        "imagecollections:explainmask",
        {"INPUT": image, "OUTPUT": str(output), **parameters},
        feedback=feedback,
        context=context,
    )
    dataset = gdal.Open(result["OUTPUT"])
    assert dataset.GetRasterBand(1).GetDescription() == "reason"
    return dataset.ReadAsArray()


def refusal(name, **parameters):
    """Return what is said against parameters in a check."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"imagecollections:{name}")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters.setdefault("OUTPUT", QgsProcessing.TEMPORARY_OUTPUT)
    accepted, message = algorithm.checkParameterValues(parameters, context)
    assert not accepted
    is_a_sentence(message)
    return message
