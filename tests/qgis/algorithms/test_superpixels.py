# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Superpixels, from a layer to numbers, means and how they open."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.analysis import superpixels
from qgis.core import (
    QgsApplication,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)

SHAPE = (40, 60)


@pytest.fixture
def image(make_image):
    """Two fields with an oblique border."""
    rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]]
    field = rows + 2 * columns > 90
    bands = {
        name: np.where(field, one, other)
        for name, one, other in (("B4", 900, 300), ("B8", 3000, 500), ("B3", 400, 500))
    }
    return make_image("scene.tif", bands, shape=SHAPE)


def cut(image, tmp_path, **parameters):
    """Run it as a dialog does, and return the results and the layers as they open."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        "imagecollections:superpixels"
    )
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    names = ("OUTPUT", "MEANS", *(("CLASSIFIED",) if "CLASSES" in parameters else ()))
    targets = {name: str(tmp_path / f"{name}.tif") for name in names}
    for name, path in targets.items():
        details = QgsProcessingContext.LayerDetails("", QgsProject.instance(), name)
        context.addLayerToLoadOnCompletion(path, details)
    results, is_right = algorithm.run(
        {"INPUT": image, **targets, **parameters}, context, QgsProcessingFeedback()
    )
    assert is_right
    layers = {}
    for path in targets.values():
        opened = context.layerToLoadOnCompletionDetails(path)
        layer = QgsRasterLayer(path, opened.name)
        opened.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
        layers[opened.name] = layer
    return results, layers


def test_numbers_and_means(image, tmp_path, read):
    results, layers = cut(image, tmp_path, SIZE=8)
    numbers = read(results["OUTPUT"])["cluster"]
    assert sorted(np.unique(numbers)) == list(range(1, results["CLUSTER_COUNT"] + 1))
    means, values = read(results["MEANS"]), read(image)
    assert list(means) == ["B4", "B8", "B3"]
    for number in range(1, results["CLUSTER_COUNT"] + 1):
        inside = numbers == number
        for name, mean in means.items():
            assert (mean[inside] == np.float32(values[name][inside].mean())).all()
    found = layers["Superpixels of scene"].renderer()
    assert isinstance(found, QgsPalettedRasterRenderer)
    assert len(found.classes()) == results["CLUSTER_COUNT"]
    assert isinstance(layers["Means of superpixels of scene"].renderer(), QgsMultiBandColorRenderer)


def test_outputs_must_differ(image, check, tmp_path):
    same = str(tmp_path / "result.tif")
    is_right, message = check("superpixels", None, INPUT=image, OUTPUT=same, MEANS=same)
    assert not is_right
    assert "would be the same file" in message
    is_right, message = check("superpixels", None, INPUT=image, MEANS=str(tmp_path / "m.vrt"))
    assert not is_right
    assert "cannot be a live composite" in message


@pytest.mark.parametrize(
    ("given", "limits"),
    [
        ({"SIZE": 1000}, "from 2 to 500"),
        ({"CLASSES": 1000}, "from 2 to 254"),
        ({"SEED": -1}, "0 to"),
    ],
)
def test_both_limits_of_a_number_are_said(image, check, tmp_path, given, limits):
    is_right, message = check(
        "superpixels", None, INPUT=image, OUTPUT=str(tmp_path / "s.tif"), **given
    )
    assert not is_right
    assert limits in message


@pytest.mark.parametrize("method", ["slic", "snic"])
def test_classes_of_the_means_come_in_one_go(image, tmp_path, read, method):
    results, layers = cut(image, tmp_path, SIZE=6, METHOD=method, CLASSES=2, COMPACTNESS=0.2)
    rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]]
    field = rows + 2 * columns > 90
    found = read(results["CLASSIFIED"])["class"]
    larger = 1 if field.sum() > field.size / 2 else 2
    np.testing.assert_array_equal(found, np.where(field, larger, 3 - larger))
    assert len(layers["Classes of superpixels of scene"].renderer().classes()) == 2
    numbers = read(results["OUTPUT"])["cluster"]
    assert results["CLUSTER_COUNT"] == numbers.max() > 20


def test_polygons_and_extent_limit_it(image, tmp_path, read, polygon_layer):
    layer = polygon_layer([(500100, 5999700, 500400, 5999900)])
    results, _ = cut(image, tmp_path, SIZE=5, POLYGONS=layer)
    inside = np.zeros(SHAPE, bool)
    inside[10:30, 10:40] = True
    numbers = read(results["OUTPUT"])["cluster"]
    np.testing.assert_array_equal(numbers != 0, inside)
    results, _ = cut(image, tmp_path, SIZE=5, EXTENT="500100,500400,5999700,5999900 [EPSG:32632]")
    assert read(results["OUTPUT"])["cluster"].shape == (20, 30)


def test_snic_refuses_what_is_too_large(image, check, tmp_path, monkeypatch):
    monkeypatch.setattr(superpixels, "MOST_CELLS", 1000)
    target = str(tmp_path / "result.tif")
    is_right, message = check("superpixels", None, INPUT=image, OUTPUT=target, METHOD="snic")
    assert not is_right
    assert "SNIC goes cell by cell and takes at most 1000 cells; the result has 2400." in message
    given = {"INPUT": image, "OUTPUT": target, "METHOD": "snic"}
    assert check("superpixels", None, **given, EXTENT="500000,500200,5999700,6000000")[0]
    assert check("superpixels", None, **{**given, "METHOD": "slic"})[0]
