# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts in a list of images that name no layer of the project: GDAL opens them, and no layer is."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
from image_collections.algorithms.layers import images as looking
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsApplication,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QColor

RAMP = np.arange(1, 21).reshape(4, 5)


@pytest.fixture
def ramp(make_image):
    return make_image("ramp.tif", {"B4": RAMP})


def archive(path):
    target = Path(path).with_suffix(".zip")
    with zipfile.ZipFile(target, "w") as opened:
        opened.write(path, "in/a.tif")
    return f"/vsizip/{target}/in/a.tif"


def one_of_two_tables(path):
    target = str(Path(path).with_suffix(".gpkg"))
    gdal.Translate(target, path, format="GPKG", creationOptions=["RASTER_TABLE=one"])
    more = ["RASTER_TABLE=two", "APPEND_SUBDATASET=YES"]
    gdal.Translate(target, path, format="GPKG", creationOptions=more)
    return f"GPKG:{target}:two"


def beside_vectors(path):
    target = str(Path(path).with_suffix(".gpkg"))
    gdal.Translate(target, path, format="GPKG")
    opened = ogr.Open(target, 1)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    layer = opened.CreateLayer("points", reference, ogr.wkbPoint)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT(500005 4599995)"))
    layer.CreateFeature(feature)
    feature = layer = opened = None
    return target


def variable(path):
    target = str(Path(path).with_suffix(".nc"))
    gdal.Translate(target, path, format="netCDF")
    return f'NETCDF:"{target}":Band1'


TEXTS = {
    "archive": archive,
    "table": one_of_two_tables,
    "raster beside vectors": beside_vectors,
    "variable": variable,
    "option": lambda path: f"{path}|option:NUM_THREADS=1",
    "provider": lambda path: f"gdal://{path}",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("name", ["mosaic", "threshold"])
def test_any_text_that_gdal_opens(text, name, ramp, tmp_path, run, read, qgis_processing):
    import processing

    given = text(make_byte(ramp))
    if name == "mosaic":
        found = next(iter(read(run("mosaic", [given], REFERENCE_LAYER=given)["OUTPUT"]).values()))
        assert found.tolist() == RAMP.tolist()
        return
    parameters = {"INPUT": given, "OUTPUT": str(tmp_path / "out.tif")}
    made = processing.run(f"imagecollections:{name}", parameters)
    assert next(iter(read(made["OUTPUT"]).values())).shape == RAMP.shape


def make_byte(path):
    target = str(Path(path).with_name("byte.tif"))
    gdal.Translate(target, path, outputType=gdal.GDT_Byte)
    return target


def test_a_file_of_several_rasters_is_refused_with_their_names(ramp, check):
    container = one_of_two_tables(make_byte(ramp))[5:-4]
    is_right, message = check("mosaic", [container])
    assert not is_right
    assert "holds several rasters; choose one of them: 'GPKG:" in message


STYLE = """<!DOCTYPE qgis><qgis version="3.22"><noData>
<noDataList bandNo="1" useSrcNoData="0"><noDataRange min="5" max="10"/></noDataList>
</noData></qgis>"""


def test_nodata_of_a_style_file_counts(make_image, run, read):
    below = make_image("below.tif", {"B4": 99}, nodata=None)
    above = make_image("above.tif", {"B4": RAMP - 1})
    Path(above).with_suffix(".qml").write_text(STYLE)
    found = read(run("mosaic", [below, above])["OUTPUT"])["B4"]
    values = RAMP - 1
    assert found.tolist() == np.where((values >= 5) & (values <= 10), 99, values).tolist()


def test_a_style_file_that_says_nothing_of_nodata_changes_nothing(ramp, run, read):
    QgsRasterLayer(ramp, "ramp").saveNamedStyle(str(Path(ramp).with_suffix(".qml")))
    assert read(run("mosaic", [ramp])["OUTPUT"])["B4"].tolist() == RAMP.tolist()
    Path(ramp).with_suffix(".qml").write_text("<qgis><noData><noDataList bandNo='x'>")
    assert read(run("mosaic", [ramp])["OUTPUT"])["B4"].tolist() == RAMP.tolist()


@pytest.mark.parametrize("name", ["mosaic", "periods", "zonalseries", "normalize"])
def test_each_image_is_opened_once_before_the_run(
    name, make_image, tmp_path, qgis_processing, monkeypatch
):
    import processing

    paths = [make_image(f"s_2024-0{n}-01.tif", {"B4": RAMP + n}) for n in range(1, 4)]
    opened = []

    def counting(path, **details):
        opened.append(path)
        return describe(path, **details)

    describe = looking.describe
    monkeypatch.setattr(looking, "describe", counting)
    parameters = {"LAYERS": paths, "OUTPUT": str(tmp_path / "out.tif")}
    if name == "periods":
        parameters["OUTPUT"] = str(tmp_path / "folder")
    if name == "zonalseries":
        parameters = {"LAYERS": paths, "EXPRESSION": "B4", "POLYGONS": zones(tmp_path)}
    processing.run(f"imagecollections:{name}", parameters)
    assert sorted(opened) == sorted(paths)


def zones(folder):
    target = str(folder / "zones.geojson")
    Path(target).write_text(
        '{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:32632"}},'
        '"features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":'
        "[[[0,0],[9999999,0],[9999999,9999999],[0,9999999],[0,0]]]}}]}"
    )
    return target


def test_what_was_seen_in_the_check_does_not_hold_for_another_file(make_image, tmp_path, read):
    path = make_image("a.tif", {"B4": 1})
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("imagecollections:mosaic")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {"LAYERS": [path], "OUTPUT": str(tmp_path / "out.tif")}
    assert algorithm.checkParameterValues(parameters, context)[0]
    make_image("a.tif", {"B5": 2, "B6": 3})
    results, is_right = algorithm.run(parameters, context, QgsProcessingFeedback())
    assert is_right
    assert list(read(results["OUTPUT"])) == ["B5", "B6"]


def test_neither_the_check_nor_the_log_loads_layers(ramp):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("imagecollections:mosaic")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {"LAYERS": [ramp], "REFERENCE_LAYER": ramp, "OUTPUT": "TEMPORARY_OUTPUT"}
    assert algorithm.checkParameterValues(parameters, context)[0]
    assert repr([ramp]) in algorithm.asPythonCommand(parameters, context)
    if hasattr(algorithm, "asMap"):
        assert algorithm.asMap(parameters, context)["inputs"]["LAYERS"] == [ramp]
    assert not context.temporaryLayerStore().mapLayers()


def test_the_log_has_the_sources_of_layers(ramp, load):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("imagecollections:mosaic")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {"LAYERS": [load(ramp).id()], "OUTPUT": "TEMPORARY_OUTPUT"}
    assert repr([ramp]) in algorithm.asPythonCommand(parameters, context)


def test_lists_in_a_list_are_one_list(make_image, run, read):
    paths = [make_image(f"{n}.tif", {"B4": n}) for n in (1, 2, 3)]
    made = run("reduce", [paths[:2], [paths[2]]], REDUCERS=["sum"])
    assert (read(made["OUTPUT"])["B4_sum"] == 6).all()


def test_a_path_has_the_crs_of_its_layer(ramp, load):
    layer = load(ramp)
    from image_collections.algorithms.layers.image_sources import source_of_layer, source_of_text

    by_layer = looking.Looks().image(source_of_layer(layer, 1))
    QgsProject.instance().clear()
    looks = looking.Looks()
    by_path = looks.image(source_of_text(ramp, 1))
    assert by_path == by_layer


def test_the_style_beside_the_first_path_is_that_of_the_result(ramp, tmp_path):
    layer = QgsRasterLayer(ramp, "ramp")
    classes = [QgsPalettedRasterRenderer.Class(7, QColor("red"), "seven")]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    layer.saveNamedStyle(str(Path(ramp).with_suffix(".qml")))
    del layer
    import processing

    made = processing.runAndLoadResults(
        "imagecollections:mosaic", {"LAYERS": [ramp], "OUTPUT": str(tmp_path / "out.tif")}
    )
    assert made
    (result,) = QgsProject.instance().mapLayers().values()
    assert [each.label for each in result.renderer().classes()] == ["seven"]
