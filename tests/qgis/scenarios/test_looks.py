# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Results look as their images do: colour tables, category names, and photographs."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsContrastEnhancement, QgsProcessingContext, QgsProject, QgsRasterLayer

COLOURS = [(0, 0, 0, 0), (0, 0, 255, 255), (0, 160, 0, 255), (255, 0, 0, 255)]
NAMES = ["none", "water", "forest", "town"]
SIDE = 40
ACROSS, DOWN = np.meshgrid(np.arange(SIDE), np.arange(SIDE))
PHOTO = np.stack([ACROSS * 6, DOWN * 6, np.full((SIDE, SIDE), 90)]).astype("uint8")


@pytest.fixture
def land(make_image):
    """Write a raster of classes with a colour table and names."""

    def make(name, values, colours=COLOURS, names=NAMES, **settings):
        path = make_image(f"{name}_2024-05-01.tif", [values], dtype="uint8", **settings)
        dataset = gdal.Open(path, gdal.GA_Update)
        table = gdal.ColorTable()
        for number, colour in enumerate(colours):
            table.SetColorEntry(number, colour)
        dataset.GetRasterBand(1).SetColorTable(table)
        dataset.GetRasterBand(1).SetCategoryNames(list(names))
        dataset = None
        return path

    return make


def look(path):
    dataset = gdal.Open(path)
    band = dataset.GetRasterBand(1)
    table = band.GetColorTable()
    colours = None if table is None else [table.GetColorEntry(n)[:3] for n in range(4)]
    return gdal.GetDataTypeName(band.DataType), colours, band.GetCategoryNames()


@pytest.mark.parametrize(
    ("name", "settings"),
    [
        ("mosaic", {}),
        ("reduce", {"REDUCERS": ["mode"]}),
        ("reduce", {"REDUCERS": ["first"]}),
        ("qualitymosaic", {"QUALITY": "band1"}),
    ],
)
def test_selections_keep_colours_and_names(land, run, name, settings):
    layers = [land("one", 1), land("two", 2, left=500020.0)]
    result = run(name, layers, **settings)["OUTPUT"]
    assert look(result) == ("Byte", [colour[:3] for colour in COLOURS], NAMES)


def test_images_that_disagree_and_numbers_that_are_new_have_none(land, run, tmp_path):
    one, other = land("one", 1), land("two", 2, colours=COLOURS[::-1], names=NAMES[::-1])
    assert look(run("mosaic", [one, other])["OUTPUT"])[1:] == (None, None)
    count = str(tmp_path / "count.tif")
    assert look(run("reduce", [one, one], REDUCERS=["count"], OUTPUT=count)["OUTPUT"])[1:] == (
        None,
        None,
    )


@pytest.fixture
def photos(project, tmp_path):
    """Two photographs with alpha, side by side with an overlap, and a hole in both."""
    layers = []
    for place, seen in enumerate([ACROSS < 25, ACROSS >= 20]):
        path = str(tmp_path / f"photo{place}.tif")
        options = ["PHOTOMETRIC=RGB", "ALPHA=YES"]
        dataset = gdal.GetDriverByName("GTiff").Create(path, SIDE, SIDE, 4, options=options)
        dataset.SetGeoTransform((500000, 10, 0, 6000000, 0, -10))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32632)
        dataset.SetProjection(reference.ExportToWkt())
        seen = seen & (DOWN >= 5)
        bands = [*(PHOTO if place == 0 else PHOTO[::-1]), np.where(seen, 255, 0)]
        for number, values in enumerate(bands, start=1):
            dataset.GetRasterBand(number).WriteArray(values.astype("uint8"))
        dataset = None
        layers.append(project.addMapLayer(QgsRasterLayer(path, f"photo{place}")))
    return layers


EXPECTED = np.where(ACROSS >= 20, PHOTO[::-1], PHOTO) * (DOWN >= 5)


def assert_photo(dataset):
    kinds = [dataset.GetRasterBand(n).GetColorInterpretation() for n in (1, 2, 3, 4)]
    assert kinds == [gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand]
    assert dataset.GetRasterBand(1).DataType == gdal.GDT_Byte
    assert dataset.GetRasterBand(1).GetNoDataValue() is None
    values = dataset.ReadAsArray()
    np.testing.assert_array_equal(values[:3], EXPECTED)
    np.testing.assert_array_equal(values[3], np.where(DOWN >= 5, 255, 0))


def test_photographs_stay_photographs(photos, run, tmp_path):
    result = run("mosaic", photos)["OUTPUT"]
    assert_photo(gdal.Open(result))
    # The plugin itself reads alpha as a mask, and the bands have their own names.
    again = str(tmp_path / "again.tif")
    count = run("reduce", [result], REDUCERS=["count"], OUTPUT=again)["OUTPUT"]
    dataset = gdal.Open(count)
    assert dataset.RasterCount == 3
    np.testing.assert_array_equal(dataset.ReadAsArray()[0] == 1, DOWN >= 5)


def test_live_photographs_have_alpha(photos, run, tmp_path, trusted):
    assert_photo(gdal.Open(run("mosaic", photos, OUTPUT=str(tmp_path / "live.vrt"))["OUTPUT"]))


@pytest.mark.parametrize("settings", [{"OUTPUT_NODATA_VALUE": 0}, {"BANDS": "3,2,1"}])
def test_nodata_that_was_asked_for_and_other_bands_have_no_alpha(photos, run, settings):
    dataset = gdal.Open(run("mosaic", photos, **settings)["OUTPUT"])
    assert dataset.RasterCount == 3
    assert dataset.GetRasterBand(1).GetNoDataValue() is not None


def test_photographs_are_drawn_as_they_are(photos, tmp_path, qgis_processing):
    import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    path = str(tmp_path / "mosaic.tif")
    given = {"LAYERS": [layer.id() for layer in photos], "OUTPUT": path}
    processing.runAndLoadResults("imagecollections:mosaic", given, context=context)
    found = QgsProject.instance().mapLayers().values()
    layer = next(layer for layer in found if layer.source() == path)
    renderer = layer.renderer()
    enhancement = renderer.redContrastEnhancement()
    none = QgsContrastEnhancement.ContrastEnhancementAlgorithm.NoEnhancement
    assert enhancement is None or enhancement.contrastEnhancementAlgorithm() == none
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (1, 2, 3)
    assert renderer.alphaBand() == 4
