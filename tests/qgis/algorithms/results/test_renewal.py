# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A file that is written again is seen in the layers that show it."""

from __future__ import annotations

import re

import pytest
from image_collections.algorithms.results import renewal
from osgeo import gdal
from processing.tools.general import runAndLoadResults
from qgis.core import QgsRasterBandStats, QgsRasterLayer, QgsVectorLayer


@pytest.fixture
def make(project, new_feedback):
    def start(name, layers, **parameters):
        feedback = new_feedback()
        result = runAndLoadResults(
            f"imagecollections:{name}", {"LAYERS": layers, **parameters}, feedback=feedback
        )
        assert feedback.errors == []
        return result

    return start


def value(layer):
    """Return the value of the first pixel, as Identify has it."""
    block = layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height())
    return block.value(1, 1)


def pixel(path):
    dataset = gdal.Open(path)
    return dataset.ReadAsArray()[0, 0]


@pytest.fixture
def layers(make_image, load):
    dates = ("2024-05-01", "2024-06-01", "2024-07-01")
    return [
        load(make_image(f"S2A_{day}.tif", {"B04": number}))
        for day, number in zip(dates, (100, 200, 600))
    ]


@pytest.mark.parametrize("ending", ["tif", "vrt"])
def test_a_result_in_the_place_of_another_is_shown(
    ending, make, layers, project, tmp_path, trusted
):
    path = str(tmp_path / f"result.{ending}")
    make("reduce", layers, OUTPUT=path)
    shown = [each for each in project.mapLayers().values() if each.source() == path]
    assert [value(layer) for layer in shown] == [200]
    other = QgsRasterLayer(path, "mine", "gdal")
    project.addMapLayer(other)
    assert value(other) == 200
    # What is asked for is written when the layer lets its file go.
    for layer in (*shown, other):
        layer.dataProvider().bandStatistics(1, QgsRasterBandStats.Stats.All)
    make("mosaic", layers, OUTPUT=path)
    shown = [each for each in project.mapLayers().values() if each.source() == path]
    assert len(shown) == 2
    for layer in shown:
        assert value(layer) == 600
        assert layer.bandName(1) == "Band 1: B04"
    project.removeAllMapLayers()
    # What QGIS knew of the first result is not written to the second.
    assert pixel(path) == 600
    for file in tmp_path.glob("result*"):
        text = file.read_bytes().decode("latin-1")
        assert "median" not in text
        assert "200" not in re.findall(r"STATISTICS_MAXIMUM.>([0-9]+)", text)


def test_a_result_that_is_not_loaded_is_shown_too(run, layers, project, tmp_path):
    path = str(tmp_path / "result.tif")
    run("reduce", layers, OUTPUT=path)
    mine = QgsRasterLayer(path, "mine", "gdal")
    project.addMapLayer(mine)
    assert value(mine) == 200
    run("mosaic", layers, OUTPUT=path)
    assert value(mine) == 600


def test_a_table_in_the_place_of_another_is_shown(make, layers, project, tmp_path):
    raster, table = str(tmp_path / "result.tif"), str(tmp_path / "images.gpkg")
    make("mosaic", layers, OUTPUT=raster, FOOTPRINTS=table)
    (shown,) = [each for each in project.mapLayers().values() if isinstance(each, QgsVectorLayer)]
    assert shown.featureCount() == 3
    make("mosaic", layers[:2], OUTPUT=raster, FOOTPRINTS=table)
    found = [each for each in project.mapLayers().values() if isinstance(each, QgsVectorLayer)]
    assert [each.featureCount() for each in found] == [2] * len(found)
    assert [len(list(each.getFeatures())) for each in found] == [2] * len(found)


def test_periods_in_the_place_of_others_are_shown(run, layers, project, tmp_path):
    folder = str(tmp_path / "periods")
    for method, expected in (("reduce", 200), ("mosaic", 600)):
        run("periods", layers, PERIOD="year", METHOD=method, OUTPUT=folder)
        if not project.mapLayersByName("mine"):
            project.addMapLayer(QgsRasterLayer(f"{folder}/2024.tif", "mine", "gdal"))
        (mine,) = project.mapLayersByName("mine")
        assert value(mine) == expected


def test_scenes_of_just_before_are_not_opened_again(run, layers, tmp_path, monkeypatch):
    """What the user has set for them, such as another CRS, would be gone."""
    opened = []
    monkeypatch.setattr(renewal, "open_again", lambda layer, _source: opened.append(layer.name()))
    run("mosaic", layers, OUTPUT=str(tmp_path / "result.tif"))
    assert opened == []
