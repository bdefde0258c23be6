# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Export in tiles, from a layer to a folder."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer


@pytest.fixture
def export(tmp_path, new_feedback):
    import processing

    def start(image, **parameters):
        parameters.setdefault("OUTPUT_FOLDER", str(tmp_path / "tiles"))
        feedback = parameters.pop("feedback", None) or new_feedback()
        return processing.run(
            "imagecollections:export", {"INPUT": image, **parameters}, feedback=feedback
        )

    return start


@pytest.fixture
def image(make_image):
    values = np.random.default_rng(3).integers(0, 500, (2, 70, 90))
    return make_image("wide.tif", {"B4": values[0], "B8": values[1]}, shape=(70, 90)), values


def test_tiles_are_written_and_joined(image, export, read):
    path, values = image
    made = export(path, TILE_SIZE=32)
    assert made["TILE_COUNT"] == 9
    assert made["KEPT_COUNT"] == 0
    names = sorted(item.name for item in Path(made["OUTPUT_FOLDER"]).iterdir())
    assert names[0] == "wide.vrt"
    assert names[1] == "wide_r01_c01.tif"
    assert len(names) == 10
    found = read(made["OUTPUT"])
    assert list(found) == ["B4", "B8"]
    np.testing.assert_array_equal(np.stack(list(found.values())), values)
    assert made["WIDTH_IN_PIXELS"] == 90
    assert export(path, TILE_SIZE=32)["KEPT_COUNT"] == 9


def test_tiles_of_a_live_layer_are_not_called_live(image, export):
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(image[0], "Median of 3 scenes (live)"))
    made = export(layer, TILE_SIZE=50)
    assert Path(made["OUTPUT"]).name == "Median_of_3_scenes.vrt"
    named = export(layer, TILE_SIZE=50, TILE_NAME="mine (live)")
    assert Path(named["OUTPUT"]).name == "mine_live.vrt"


def test_a_folder_with_tiles_can_be_moved(image, export, tmp_path, read):
    path, values = image
    made = export(path, TILE_SIZE=50)
    moved = Path(made["OUTPUT_FOLDER"]).rename(tmp_path / "elsewhere")
    np.testing.assert_array_equal(read(moved / "wide.vrt")["B8"], values[1])


def test_band_crs_cell_and_name_can_be_chosen(image, export):
    path, _ = image
    made = export(
        path,
        BANDS="B8",
        CRS="EPSG:3857",
        CELL_SIZE=20.0,
        TILE_NAME="my tiles",
        COG=True,
        TILE_MEGABYTES=0.001,
        CREATION_OPTIONS="COMPRESS=LZW",
    )
    assert made["CRS_AUTHID"] == "EPSG:3857"
    assert Path(made["OUTPUT"]).name == "my_tiles.vrt"
    joined = gdal.Open(made["OUTPUT"])
    assert joined.RasterCount == 1
    assert joined.GetRasterBand(1).GetDescription() == "B8"
    assert joined.GetGeoTransform()[1] == 20.0
    tiles = sorted(Path(made["OUTPUT_FOLDER"]).glob("*.tif"))
    assert made["TILE_COUNT"] == len(tiles) > 4
    tile = gdal.Open(str(tiles[0]))
    assert (tile.RasterXSize, tile.RasterYSize) == (16, 16)
    assert tile.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "LZW"


def test_masked_tiles_are_written_too(make_image, export, read):
    values = np.arange(1, 1601).reshape(40, 40)
    bands = {"B4": values, "SCL": np.where(values > 800, 9, 4)}
    path = make_image("m.tif", bands, shape=(40, 40))
    made = export(path, BANDS="B4", MASK="sentinel2-scl", TILE_SIZE=20)
    found = read(made["OUTPUT"])["B4"]
    np.testing.assert_array_equal(found, np.where(values > 800, 0, values))


def test_the_image_itself_is_never_overwritten(image, export):
    path, values = image
    folder = str(Path(path).parent)
    made = export(path, OUTPUT_FOLDER=folder, TILE_SIZE=100)
    tile = made["OUTPUT"].replace(".vrt", "_r01_c01.tif")
    with pytest.raises(QgsProcessingException, match="is a file of the image"):
        export(made["OUTPUT"], OUTPUT_FOLDER=folder, TILE_SIZE=100)
    np.testing.assert_array_equal(gdal.Open(tile).ReadAsArray(), values)


def test_a_cancelled_export_goes_on(image, export, new_feedback, tmp_path):
    path, values = image
    assert not export(path, TILE_SIZE=16, feedback=new_feedback(stop_at=50))
    kept = len(list((tmp_path / "tiles").glob("*.tif")))
    assert 0 < kept < 30
    made = export(path, TILE_SIZE=16)
    assert made["KEPT_COUNT"] == kept
    np.testing.assert_array_equal(gdal.Open(made["OUTPUT"]).ReadAsArray(), values)


def test_a_folder_that_cannot_be_made_is_named(image, export, tmp_path):
    (tmp_path / "file").write_text("in the way")
    for folder in (tmp_path / "file" / "tiles", tmp_path / ("x" * 300)):
        with pytest.raises(QgsProcessingException, match=r"output folder .* cannot be made"):
            export(image[0], OUTPUT_FOLDER=str(folder))
