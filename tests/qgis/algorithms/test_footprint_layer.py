# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer of footprints as a collection: tile indexes of GDAL, our own footprints and tables."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)


@pytest.fixture
def images(make_image):
    return [
        make_image(f"scene_2024-0{month}-01.tif", {"B4": 10 * month, "B8": 20 * month})
        for month in (1, 2, 3)
    ]


@pytest.fixture
def collect(tmp_path, new_feedback):
    def start(layer, *, feedback=None, **parameters):
        parameters.setdefault("OUTPUT_FOLDER", str(tmp_path / "out"))
        parameters.setdefault("OUTPUT_COLLECTION", str(tmp_path / "items.json"))
        return processing.run(
            "imagecollections:collection",
            {"FOOTPRINT_LAYER": layer, **parameters},
            feedback=feedback or new_feedback(),
        )

    return start


@pytest.fixture
def index(tmp_path, images):
    """A tile index as GDAL writes it, with paths relative to its own file, and one that is gone."""
    path = tmp_path / "index.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("index", None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("location", ogr.OFTString))
    for name in [*(Path(each).name for each in images), "gone.tif"]:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("location", name)
        layer.CreateFeature(feature)
    source = layer = None
    return str(path)


def test_a_tile_index_becomes_a_collection(
    index, collect, run, read, images, tmp_path, new_feedback
):
    feedback = new_feedback()
    made = collect(index, feedback=feedback)
    assert made["SCENE_COUNT"] == 3
    assert [Path(each) for each in made["OUTPUT_LAYERS"]] == [Path(each) for each in images]
    assert any("gone.tif" in each for each in feedback.warnings)
    result = run("reduce", None, COLLECTION=made["OUTPUT_COLLECTION"], REDUCERS=["mean"])
    expected = run("reduce", images, REDUCERS=["mean"], OUTPUT=str(tmp_path / "e.tif"))
    for band, values in read(expected["OUTPUT"]).items():
        np.testing.assert_array_equal(read(result["OUTPUT"])[band], values)


def test_the_filter_and_the_selection_of_the_layer_count(index, collect, project):
    layer = QgsProject.instance().addMapLayer(QgsVectorLayer(index, "index", "ogr"))
    layer.setSubsetString("location <> 'scene_2024-01-01.tif'")
    assert collect(layer)["SCENE_COUNT"] == 2
    (first, *_) = layer.getFeatures()
    layer.select(first.id())
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    made = collect(chosen)
    assert [Path(each).name for each in made["OUTPUT_LAYERS"]] == ["scene_2024-02-01.tif"]


def test_no_folder_is_named_that_is_not_made(index, collect, tmp_path):
    assert "OUTPUT_FOLDER" not in collect(index)
    assert not (tmp_path / "out").exists()


def test_dates_and_filters_choose(index, collect):
    assert collect(index, START_DATE="2024-02-01", END_DATE="2024-03-01")["SCENE_COUNT"] == 1
    assert collect(index, FILTER="month in 1,3")["SCENE_COUNT"] == 2
    with pytest.raises(QgsProcessingException, match="No raster of the layer of footprints"):
        collect(index, FILTER="month = 7")


def test_our_own_footprints_and_tables_are_such_layers(images, collect, run, tmp_path):
    footprints = str(tmp_path / "footprints.gpkg")
    run("mosaic", images[:2], FOOTPRINTS=footprints)
    table = str(tmp_path / "table.gpkg")
    assert collect(footprints, TABLE=table)["SCENE_COUNT"] == 2
    rows = list(QgsVectorLayer(table, "t", "ogr").getFeatures())
    assert [Path(row["location"]).is_file() for row in rows] == [True, True]
    other = str(tmp_path / "again.json")
    assert collect(table, OUTPUT_COLLECTION=other, PATH_FIELD="location")["SCENE_COUNT"] == 2
    features = json.loads(Path(other).read_text())["features"]
    assert features[0]["properties"]["datetime"] == "2024-01-01T00:00:00Z"


@pytest.mark.parametrize(
    ("more", "part"),
    [
        ({"PATH_FIELD": "nothing"}, "has no field 'nothing'"),
        ({"BANDS": "B4"}, "leave Bands empty"),
        ({"FOLDER": "/tmp"}, "leave one of them empty"),
        ({"FILTER": "clouds < 2"}, "no property"),
    ],
)
def test_what_is_wrong_is_said(index, collect, more, part):
    with pytest.raises(QgsProcessingException, match=part):
        collect(index, **more)


def test_gdal_opens_the_table_as_a_tile_index(images, index, collect, tmp_path):
    table, joined = str(tmp_path / "table.shp"), str(tmp_path / "joined.vrt")
    collect(index, TABLE=table)
    subprocess.run(["gdalbuildvrt", "-q", joined, table], check=True)
    opened = [joined]
    if gdal.GetDriverByName("GTI") is not None:  # since GDAL 3.9
        opened.append(f"GTI:{table}")
    for path in opened:
        dataset = gdal.Open(path)
        assert dataset is not None, gdal.GetLastErrorMsg()
        assert (dataset.ReadAsArray()[0] == 30).all()
