# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The grid, the bands and the file of a result follow the parameters."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsReferencedRectangle,
)

RAMP = np.arange(1, 21).reshape(4, 5)


@pytest.fixture
def ramp(make_image):
    """One image of 5 x 4 cells of 10 m, with values 1 to 20."""
    return make_image("ramp.tif", {"B4": RAMP})


def geotransform(result):
    return gdal.Open(result["OUTPUT"]).GetGeoTransform()


def size(result):
    return result["WIDTH_IN_PIXELS"], result["HEIGHT_IN_PIXELS"]


def test_without_parameters_the_images_set_the_grid(make_image, run, read):
    left = make_image("left.tif", {"B4": 1})
    right = make_image("right.tif", {"B4": 2}, left=500030, top=5999980)
    result = run("mosaic", [left, right])
    assert size(result) == (8, 6)
    assert geotransform(result) == (500000, 10, 0, 6000000, 0, -10)
    found = read(result["OUTPUT"])["B4"]
    assert found[0].tolist() == [1, 1, 1, 1, 1, 0, 0, 0]
    assert found[2].tolist() == [1, 1, 1, 2, 2, 2, 2, 2]


@pytest.mark.parametrize(
    "extent",
    [
        "500010,500030,5999970,5999990",
        "500010,500030,5999970,5999990 [EPSG:32632]",
        QgsRectangle(500010, 5999970, 500030, 5999990),
        QgsReferencedRectangle(
            QgsRectangle(500010, 5999970, 500030, 5999990),
            QgsCoordinateReferenceSystem("EPSG:32632"),
        ),
    ],
    ids=["text", "text with CRS", "rectangle", "rectangle with CRS"],
)
def test_an_extent_cuts_the_result(extent, ramp, run, read):
    result = run("mosaic", [ramp], EXTENT=extent)
    assert read(result["OUTPUT"])["B4"].tolist() == RAMP[1:3, 1:3].tolist()
    assert result["EXTENT"] == "500010.0,500030.0,5999970.0,5999990.0 [EPSG:32632]"


def test_an_extent_between_cells_grows_to_whole_cells(ramp, run, read):
    result = run("mosaic", [ramp], EXTENT="500012,500028,5999972,5999988 [EPSG:32632]")
    assert read(result["OUTPUT"])["B4"].tolist() == RAMP[1:3, 1:3].tolist()


def test_an_extent_may_be_in_another_crs(ramp, run):
    utm, degrees = (QgsCoordinateReferenceSystem(f"EPSG:{code}") for code in (32632, 4326))
    to_degrees = QgsCoordinateTransform(utm, degrees, QgsProject.instance())
    box = to_degrees.transformBoundingBox(QgsRectangle(500013, 5999973, 500027, 5999987))
    sides = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
    text = ",".join(repr(side) for side in sides) + " [EPSG:4326]"
    result = run("mosaic", [ramp], EXTENT=text)
    assert result["CRS_AUTHID"] == "EPSG:32632"
    assert geotransform(result) == (500010, 10, 0, 5999990, 0, -10)
    assert size(result) == (2, 2)


@pytest.mark.parametrize(
    "crs", ["EPSG:32633", QgsCoordinateReferenceSystem("EPSG:32633")], ids=["text", "object"]
)
def test_the_result_can_be_in_another_crs(crs, ramp, run):
    result = run("mosaic", [ramp], CRS=crs)
    assert result["CRS_AUTHID"] == "EPSG:32633"
    assert '"EPSG","32633"' in gdal.Open(result["OUTPUT"]).GetProjection()
    dataset = gdal.Open(result["OUTPUT"])
    assert dataset.GetRasterBand(1).ReadAsArray().max() == 20


def test_a_crs_without_a_code_is_kept(ramp, run):
    text = "PROJ:+proj=laea +lat_0=54 +lon_0=9 +datum=WGS84 +units=m"
    result = run("mosaic", [ramp], CRS=text)
    assert "Lambert_Azimuthal_Equal_Area" in gdal.Open(result["OUTPUT"]).GetProjection()


def test_a_cell_size_sets_the_resolution(ramp, run, read):
    result = run("mosaic", [ramp], CELL_SIZE=5)
    assert geotransform(result) == (500000, 5, 0, 6000000, 0, -5)
    assert size(result) == (10, 8)
    found = read(result["OUTPUT"])["B4"]
    assert found.tolist() == RAMP.repeat(2, axis=0).repeat(2, axis=1).tolist()


def test_an_expression_can_set_a_number(ramp, run):
    assert size(run("mosaic", [ramp], CELL_SIZE=QgsProperty.fromExpression("2 + 3"))) == (10, 8)


def test_a_reference_layer_sets_the_whole_grid(ramp, make_image, load, run):
    reference = load(
        make_image("grid.tif", {"x": 1}, left=499990, top=6000004, cell=4, shape=(3, 6))
    )
    for value in (reference, reference.id(), reference.source()):
        result = run("mosaic", [ramp], REFERENCE_LAYER=value)
        assert geotransform(result) == (499990, 4, 0, 6000004, 0, -4)
        assert size(result) == (6, 3)


def test_extent_crs_and_cell_size_go_before_the_reference_layer(ramp, make_image, run):
    reference = make_image("grid.tif", {"x": 1}, left=499990, top=6000004, cell=4, shape=(3, 6))
    extent = "500010,500030,5999970,5999990 [EPSG:32632]"
    result = run("mosaic", [ramp], REFERENCE_LAYER=reference, EXTENT=extent)
    assert geotransform(result)[1] == 4
    assert (geotransform(result)[0] - 499990) % 4 == 0
    result = run("mosaic", [ramp], REFERENCE_LAYER=reference, CELL_SIZE=2)
    assert geotransform(result) == (499990, 2, 0, 6000004, 0, -2)
    assert size(result) == (12, 6)
    result = run("mosaic", [ramp], REFERENCE_LAYER=reference, CRS="EPSG:32633")
    assert result["CRS_AUTHID"] == "EPSG:32633"


def test_a_reference_layer_in_another_crs_sets_the_crs(ramp, make_image, run):
    reference = make_image(
        "grid.tif", {"x": 1}, left=8.9, top=54.2, cell=0.01, shape=(20, 20), crs=4326
    )
    result = run("mosaic", [ramp], REFERENCE_LAYER=reference)
    assert result["CRS_AUTHID"] == "EPSG:4326"
    assert size(result) == (20, 20)


def test_resampling_changes_only_images_on_another_grid(ramp, run, read):
    same = run("mosaic", [ramp], RESAMPLING="bilinear")
    assert read(same["OUTPUT"])["B4"].tolist() == RAMP.tolist()
    finer = run("mosaic", [ramp], RESAMPLING="bilinear", CELL_SIZE=5)
    values = set(read(finer["OUTPUT"])["B4"].ravel().tolist())
    nearest = run("mosaic", [ramp], CELL_SIZE=5)
    assert set(read(nearest["OUTPUT"])["B4"].ravel().tolist()) == set(range(1, 21))
    assert values <= set(range(1, 21))


@pytest.mark.parametrize("value", [0, 0.0, "0"])
def test_an_output_nodata_value_of_0_is_set_and_not_empty(value, make_image, run):
    image = make_image("a.tif", {"B4": RAMP}, nodata=65535)
    dataset = gdal.Open(run("mosaic", [image], OUTPUT_NODATA_VALUE=value)["OUTPUT"])
    assert dataset.GetRasterBand(1).GetNoDataValue() == 0
    dataset = gdal.Open(run("mosaic", [image])["OUTPUT"])
    assert dataset.GetRasterBand(1).GetNoDataValue() == 65535


def test_an_output_nodata_value_that_occurs_is_reported(make_image, run, new_feedback):
    image = make_image("a.tif", {"B4": RAMP}, nodata=65535)
    feedback = new_feedback()
    run("mosaic", [image], OUTPUT_NODATA_VALUE=7, feedback=feedback)
    assert feedback.warnings == [
        "1 value of the result equals the output nodata value 7 and reads as nodata; choose a "
        "value that does not occur."
    ]


def test_creation_options_go_before_the_customary_ones(ramp, run):
    plain = gdal.Open(run("mosaic", [ramp])["OUTPUT"])
    assert plain.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
    chosen = gdal.Open(run("mosaic", [ramp], CREATION_OPTIONS="COMPRESS=LZW|TILED=NO")["OUTPUT"])
    assert chosen.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "LZW"
    assert chosen.GetRasterBand(1).GetBlockSize()[0] == 5


def test_another_format_can_be_written(ramp, run, read, tmp_path):
    output = str(tmp_path / "result.img")
    run("mosaic", [ramp], OUTPUT=output)
    assert gdal.Open(output).GetDriver().ShortName == "HFA"
    assert read(output)["B4"].tolist() == RAMP.tolist()


def test_threads_and_memory_do_not_change_the_result(make_image, run, read):
    noise = np.arange(600 * 700).reshape(600, 700) * 7919 % 5000
    images = [
        make_image(f"{index}.tif", {"B4": np.roll(noise, index)}, shape=noise.shape)
        for index in range(3)
    ]
    first = read(run("reduce", images)["OUTPUT"])["B4_median"].tobytes()
    for threads, memory in ((1, 1), (3, 2), (2, 500)):
        again = run("reduce", images, THREADS=threads, MEMORY=memory)["OUTPUT"]
        assert read(again)["B4_median"].tobytes() == first


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("B8,B4", ["B8", "B4"]),
        (" B8 , B4 ", ["B8", "B4"]),
        ("2", ["B8"]),
        ("B.*", ["B4", "B8"]),
        ("B8,B.*", ["B8", "B4"]),
        ("", ["B4", "B8"]),
    ],
)
def test_bands_are_chosen_by_name_number_or_pattern_in_the_order_written(
    text, names, pair, run, read
):
    assert list(read(run("mosaic", pair, BANDS=text)["OUTPUT"])) == names


@pytest.mark.parametrize("value", [["min", "max"], "min,max", ["min", "max", "min"]])
def test_reducers_may_be_a_list_or_a_text(value, pair, run, read):
    found = read(run("reduce", pair, REDUCERS=value, BANDS="B4")["OUTPUT"])
    assert list(found) == ["B4_min", "B4_max"]


def test_percentiles_name_their_bands(pair, run, read):
    given = {"REDUCERS": ["percentile", "count"], "PERCENTILES": "5, 50,97.5", "BANDS": "B4"}
    found = read(run("reduce", pair, **given)["OUTPUT"])
    assert list(found) == ["B4_p5", "B4_p50", "B4_p97.5", "B4_count"]


def test_a_pixel_can_come_whole_from_one_image(pair, run, read):
    found = read(run("mosaic", pair, TOGETHER=True)["OUTPUT"])
    assert (found["B4"][0, 0], found["B8"][0, 0]) == (100, 300)


def test_quality_has_a_target(pair, run, read):
    given = {"QUALITY": "B4", "PREFER": "nearest", "QUALITY_TARGET": 0}
    found = read(run("qualitymosaic", pair, **given)["OUTPUT"])
    assert (found["B4"] == 100).all()


@pytest.mark.parametrize(
    ("incomplete", "red"), [("keep", 0), ("skip", 100), ("fill", 100)], ids=str
)
def test_gaps_of_the_winner_are_kept_skipped_or_filled(incomplete, red, pair, run, read):
    given = {"QUALITY": "B8", "PREFER": "lowest", "INCOMPLETE": incomplete}
    found = read(run("qualitymosaic", pair, **given)["OUTPUT"])
    assert found["B4"][0, 0] == red
    assert found["B8"][0, 0] == (300 if incomplete == "skip" else 250)
