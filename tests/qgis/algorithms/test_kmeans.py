# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""k-means classes, from a layer to a raster, a table and a legend."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

RNG = np.random.default_rng(4)
SHAPE = (60, 80)


@pytest.fixture
def image(make_image):
    """Fields, some water, and a gap."""
    water = RNG.random(SHAPE) < 0.3
    red = np.where(water, 200, 900) + RNG.integers(0, 50, SHAPE)
    near = np.where(water, 100, 3000) + RNG.integers(0, 50, SHAPE)
    red[0, :5] = 0
    valid = red > 0
    return make_image("scene.tif", {"B4": red, "B8": near}, shape=SHAPE), water, valid


@pytest.fixture
def kmeans(tmp_path):
    import processing

    def start(image, context=None, **parameters):
        given = {"INPUT": image, "OUTPUT": str(tmp_path / "classes.tif"), **parameters}
        return processing.run("imagecollections:kmeans", given, context=context)

    return start


def test_classes_and_their_table(image, kmeans, read, tmp_path):
    path, water, valid = image
    made = kmeans(path, CLASSES=2, TABLE=str(tmp_path / "classes.gpkg"))
    found = read(made["OUTPUT"])["class"]
    np.testing.assert_array_equal(found, np.where(valid, np.where(water, 2, 1), 0))
    table = QgsVectorLayer(made["TABLE"], "table", "ogr")
    assert [field.name() for field in table.fields()][1:] == [
        *("class", "pixels", "share", "B4_mean", "B8_mean")
    ]
    values = read(path)
    for row, of_class in zip(table.getFeatures(), (~water & valid, water & valid)):
        assert row["pixels"] == of_class.sum()
        assert row["share"] == pytest.approx(100 * of_class.sum() / valid.sum())
        assert row["B4_mean"] == pytest.approx(values["B4"][of_class].mean())
        assert row["B8_mean"] == pytest.approx(values["B8"][of_class].mean())


def test_bands_can_be_chosen(image, kmeans, read):
    path, water, valid = image
    found = read(kmeans(path, CLASSES=2, BANDS="B8", STANDARDIZE=False)["OUTPUT"])["class"]
    np.testing.assert_array_equal(found, np.where(valid | (found > 0), np.where(water, 2, 1), 0))


def test_it_opens_with_a_legend(image, tmp_path):
    from qgis.core import QgsApplication, QgsProcessingFeedback

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("imagecollections:kmeans")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    target = str(tmp_path / "classes.tif")
    details = QgsProcessingContext.LayerDetails("", QgsProject.instance(), "OUTPUT")
    context.addLayerToLoadOnCompletion(target, details)
    results, is_right = algorithm.run(
        {"INPUT": image[0], "OUTPUT": target, "CLASSES": 2},
        context,
        QgsProcessingFeedback(),
    )
    assert is_right
    opened = context.layerToLoadOnCompletionDetails(results["OUTPUT"])
    layer = QgsRasterLayer(target, "classes")
    opened.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
    assert opened.name == "scene in 2 classes"
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert [each.value for each in renderer.classes()] == [1, 2]
    assert renderer.classes()[0].label.startswith("1: ")
    assert renderer.classes()[0].color != renderer.classes()[1].color


@pytest.mark.parametrize("name", ["kmeans", "threshold"])
def test_a_live_result_is_refused(image, check, tmp_path, name):
    target = str(tmp_path / "classes.vrt")
    is_right, message = check(name, None, INPUT=image[0], OUTPUT=target)
    assert not is_right
    assert "cannot be a live composite" in message


def test_classes_are_looked_for_in_polygons_and_given_to_all(image, kmeans, read, polygon_layer):
    """Where only two values are looked at, a third one goes to the nearer of them."""
    path, water, valid = image
    layer = polygon_layer([(500000, 5999700, 500300, 6000000)])
    made = kmeans(path, CLASSES=2, POLYGONS=layer, STANDARDIZE=False)
    found = read(made["OUTPUT"])["class"]
    np.testing.assert_array_equal(found, np.where(valid, np.where(water, 2, 1), 0))
    cut = kmeans(path, CLASSES=2, EXTENT="500000,500300,5999700,6000000 [EPSG:32632]")
    np.testing.assert_array_equal(read(cut["OUTPUT"])["class"], found[:30, :30])


def test_polygons_without_pixels_are_said(image, kmeans, polygon_layer):
    layer = polygon_layer([(600000, 5999700, 600300, 6000000)])
    with pytest.raises(QgsProcessingException, match="no pixel that is valid"):
        kmeans(image[0], CLASSES=2, POLYGONS=layer)
