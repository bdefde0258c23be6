# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Databases and workbooks that are there when a result of their name is written."""

from __future__ import annotations

import pytest
from image_collections.engine.errors import WriteError
from image_collections.engine.outputs.databases import check_layers_stay
from image_collections.engine.outputs.formats import check_target
from osgeo import gdal, ogr, osr

EVERY = {"gpkg": "GPKG", "sqlite": "SQLite", "xlsx": "XLSX", "ods": "ODS", "kml": "LIBKML"}
# GDAL may be without drivers that need other libraries.
FORMATS = {ending: name for ending, name in EVERY.items() if ogr.GetDriverByName(name)}


def utm():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    return reference


@pytest.fixture
def database(tmp_path):
    def make(ending, *names):
        path = tmp_path / f"mine.{ending}"
        made = ogr.GetDriverByName(FORMATS[ending]).CreateDataSource(str(path))
        for name in names:
            layer = made.CreateLayer(name, None if ending == "kml" else utm(), ogr.wkbPoint)
            layer.CreateField(ogr.FieldDefn("name"))
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["name"] = "first"
            if layer.GetGeomType() != ogr.wkbNone:
                feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (9 48)"))
            layer.CreateFeature(feature)
        return path

    return make


@pytest.fixture
def rasters(tmp_path):
    def make(*names):
        path = tmp_path / "mine.gpkg"
        source = gdal.GetDriverByName("MEM").Create("", 20, 20)
        source.SetProjection(utm().ExportToWkt())
        source.SetGeoTransform((500000, 10, 0, 5000000, 0, -10))
        driver = gdal.GetDriverByName("GPKG")
        for name in names:
            append = "YES" if path.exists() else "NO"
            options = [f"RASTER_TABLE={name}", f"APPEND_SUBDATASET={append}"]
            driver.CreateCopy(str(path), source, options=options)
        return path

    return make


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("kind", ["raster", "vector", "text"])
def test_several_layers_stay(database, ending, kind):
    path = database(ending, "fields", "trees")
    with pytest.raises(WriteError, match=r"mine.*: 'fields', 'trees'\. Choose another name"):
        check_layers_stay(path, kind)


@pytest.mark.parametrize("ending", FORMATS)
def test_one_layer_goes_as_an_earlier_result_does_but_not_for_another_kind(database, ending):
    path = database(ending, "fields")
    check_layers_stay(path, "vector")
    for kind in ("raster", "text"):
        with pytest.raises(WriteError, match="of all layers in it: 'fields'"):
            check_layers_stay(path, kind)


def test_one_raster_goes_as_an_earlier_result_does_but_not_for_another_kind(rasters):
    path = rasters("height")
    check_layers_stay(path, "raster")
    with pytest.raises(WriteError, match="of all layers in it: 'mine'"):
        check_layers_stay(path, "vector")


def test_several_rasters_stay(rasters):
    path = rasters("height", "slope")
    with pytest.raises(WriteError, match="of all layers in it: 'height', 'slope'"):
        check_target(str(path))


def test_tables_without_geometry_stay(database):
    path = database("gpkg", "fields")
    opened = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    opened.ExecuteSQL("CREATE TABLE prices (crop TEXT, price REAL)")
    opened = None
    with pytest.raises(WriteError, match="of all layers in it: 'fields', 'prices'"):
        check_layers_stay(path, "vector")


def test_styles_that_qgis_keeps_are_no_layer(database):
    check_layers_stay(database("gpkg", "fields", "layer_styles"), "vector")


def test_the_first_of_many_are_named(database):
    path = database("gpkg", *"abcdefg")
    with pytest.raises(WriteError, match=r"'a', 'b', 'c', 'd', 'e' and 2 more\."):
        check_layers_stay(path, "vector")


def test_what_is_no_database_goes(tmp_path):
    path = tmp_path / "broken.gpkg"
    path.write_text("an older result")
    for each in (path, tmp_path / "not_there.gpkg", tmp_path / "scene.tif"):
        check_layers_stay(each, "raster")
