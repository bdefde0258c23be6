# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What people read when something is wrong: one sentence with the name of what is wrong.

Every case goes through `checkParameterValues`, which the dialog and qgis_process ask, and through
a run without it, as a step of a model.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

RAMP = np.arange(1, 21).reshape(4, 5)


@pytest.fixture
def two(make_image):
    """Two images of the same place without dates: B4 and B8, and B4 and B11."""
    return [
        make_image("alpha.tif", {"B4": RAMP, "B8": RAMP}),
        make_image("beta.tif", {"B4": RAMP, "B11": RAMP}),
    ]


@pytest.fixture
def is_refused(check, new_feedback, tmp_path):
    """Assert that parameters are refused with these words, in a check and in a run."""

    def refuse(name, layers, *words, **parameters):
        output = parameters.setdefault("OUTPUT", str(tmp_path / "result.tif"))
        before = everything(tmp_path)
        accepted, message = check(name, layers, **parameters)
        assert not accepted
        is_a_sentence(message, words)

        registry = QgsApplication.processingRegistry()
        algorithm = registry.createAlgorithmById(f"imagecollections:{name}")
        feedback = new_feedback()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters = {"LAYERS": layers, **parameters}
        _, ok = algorithm.run(parameters, context, feedback)
        assert not ok
        assert feedback.errors[0] == message, output
        assert everything(tmp_path) == before

    return refuse


def everything(folder):
    # QGIS itself writes statistics beside a raster that it opens.
    files = [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".xml"]
    return {path: path.stat().st_mtime_ns for path in files}


def is_a_sentence(message, words=()):
    assert message.endswith(".")
    assert "\n" not in message
    assert message[0].isupper() or message[0] == "'"
    for trace in ("Traceback", "Error:", "<class", "object at 0x", "None"):
        assert trace not in message
    for word in words:
        assert str(word) in message


# Layers


@pytest.mark.parametrize("nothing", [[], None, ""])
def test_no_layers(nothing, is_refused):
    is_refused("mosaic", nothing, "No images were given")


def test_a_file_that_is_not_there(two, tmp_path, is_refused):
    missing = tmp_path / "missing.tif"
    is_refused("mosaic", [*two, str(missing)], missing, "does not exist")


def test_a_file_that_is_no_raster(two, tmp_path, is_refused):
    text = tmp_path / "notes.tif"
    text.write_text("no raster at all")
    is_refused("mosaic", [*two, str(text)], text, "cannot be opened")


def test_a_layer_whose_file_is_gone(two, load, is_refused):
    layer = load(two[0], "Spring")
    Path(two[0]).unlink()
    is_refused("mosaic", [layer, two[1]], "'Spring'")


def test_a_vector_layer(two, project, is_refused):
    points = QgsVectorLayer("Point?crs=EPSG:32632", "Wells", "memory")
    project.addMapLayer(points)
    for value in (points, points.id()):
        is_refused("mosaic", [two[0], value], "'Wells'", "is not a raster layer")


def test_a_picture_of_a_map_service(two, project, is_refused):
    source = "type=xyz&url=http://localhost/{z}/{x}/{y}.png&zmax=5&zmin=0"
    tiles = QgsRasterLayer(source, "tiles", "wms")
    assert tiles.isValid()
    project.addMapLayer(tiles)
    is_refused("mosaic", [two[0], tiles], "'tiles'", "picture")


def test_a_virtual_raster_of_qgis(two, load, project, is_refused):
    base = load(two[0], "base")
    source = (
        "?crs=EPSG:32632&extent=500000,5999960,500050,6000000&width=5&height=4"
        f"&formula=%22base%401%22&base:uri={base.source()}&base:provider=gdal"
    )
    virtual = QgsRasterLayer(source, "sums", "virtualraster")
    assert virtual.isValid()
    project.addMapLayer(virtual)
    is_refused("mosaic", [virtual], "'sums'", "virtualraster")


def test_an_image_without_a_crs(make_image, is_refused):
    image = make_image("nowhere.tif", {"B4": RAMP}, crs=None)
    is_refused("mosaic", [image], "'nowhere'", "no coordinate reference system")


def test_a_truncated_file_that_is_met_half_way(make_image, run, tmp_path):
    noise = np.random.default_rng(1).integers(1, 60000, (1024, 1024))
    path = Path(make_image("cut/cut.tif", {"B4": noise}, shape=noise.shape))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    for name, given in (("mosaic", {}), ("qualitymosaic", {"QUALITY": "B4"}), ("reduce", {})):
        with pytest.raises(QgsProcessingException) as caught:
            run(name, [str(path)], MEMORY=1, **given)
        is_a_sentence(str(caught.value), ["'cut'", "cannot be read", "incomplete"])
        assert [item.name for item in tmp_path.iterdir()] == ["cut"]


# Bands and quality


@pytest.mark.parametrize(
    ("bands", "words"),
    [
        ("B8", ["'beta'", "'B8'", "B4, B11"]),
        ("B4,B99", ["'alpha'", "'B99'", "B4, B8"]),
        ("B1.", ["'alpha'", "'B1.'"]),
        ("3", ["'alpha'", "number 3"]),
        ("0", ["'alpha'", "number 0"]),
        ("-1", ["'alpha'", "'-1'"]),
        ("B(4", ["'B(4'", "regular expression"]),
        ("*", ["'*'", "regular expression"]),
        ("B4;B8", ["'alpha'", "'B4;B8'"]),
        ("b4", ["'alpha'", "'b4'", "B4"]),
    ],
)
def test_bands_that_do_not_fit(bands, words, two, is_refused):
    for name, given in (("mosaic", {}), ("qualitymosaic", {"QUALITY": "B4"}), ("reduce", {})):
        is_refused(name, two, *words, BANDS=bands, **given)


def test_images_without_a_common_band(make_image, is_refused):
    images = [make_image("alpha.tif", {"B4": 1}), make_image("beta.tif", {"B8": 1})]
    is_refused("mosaic", images, "'alpha'", "'beta'", "no band in common")


def test_bands_without_names_that_differ_in_number(make_image, is_refused):
    images = [make_image("alpha.tif", [1, 2]), make_image("beta.tif", [1, 2, 3])]
    is_refused("mosaic", images, "'alpha'", "'beta'", "2", "3", "Bands")


@pytest.mark.parametrize(
    ("quality", "words"),
    [
        ("", ["Quality"]),
        ("  ", ["Quality"]),
        ("B99", ["'alpha'", "'B99'", "B4, B8"]),
        ("B8 - B4", ["'beta'", "'B8'", "B4, B11"]),
        ("7", ["'alpha'", "number 7"]),
        ("1 + 2", ["'1 + 2'", "no band"]),
        ("B4 +", ["end", "character"]),
        ("(B4", ["character"]),
        ("B4 B8", ["'B8'", "character 4"]),
        ("sinh(B4)", ["'sinh'", "abs"]),
        ("B4 ? 1", ["'?'", "character 4"]),
        ('"B4', ["double quote"]),
        ("min(B4)", ["min"]),
        ("1 < B4 < 5", ["and"]),
    ],
)
def test_a_quality_that_cannot_be_computed(quality, words, two, is_refused):
    is_refused("qualitymosaic", two, *words, QUALITY=quality)


def test_nearest_without_a_target(two, is_refused):
    given = {"QUALITY": "B4", "PREFER": "nearest"}
    is_refused("qualitymosaic", two, "'nearest'", "Quality target", **given)
    is_refused("mosaic", two, "date", ORDER="nearest_on_top")


# Choices and numbers


@pytest.mark.parametrize(
    ("name", "key", "value"),
    [
        ("mosaic", "ORDER", "newest"),
        ("mosaic", "RESAMPLING", "lanczos"),
        ("mosaic", "RESAMPLING", 99),
        ("qualitymosaic", "PREFER", "best"),
        ("qualitymosaic", "TIES", "middle"),
        ("qualitymosaic", "INCOMPLETE", "drop"),
        ("reduce", "REDUCERS", "average"),
        ("reduce", "REDUCERS", ["median", "average"]),
        ("reduce", "REDUCERS", "median,average"),
    ],
)
def test_a_key_that_is_no_choice(name, key, value, two, is_refused):
    wrong = "average" if key == "REDUCERS" else value
    given = {"QUALITY": "B4"} if name == "qualitymosaic" else {}
    is_refused(name, two, f"'{wrong}'", key, **{key: value}, **given)


def test_no_reducer(two, is_refused):
    is_refused("reduce", two, "Reducers", REDUCERS=[])


@pytest.mark.parametrize("text", ["101", "-1", "abc", "10:90", "nan", "1e400"])
def test_a_percentile_that_is_none(text, two, is_refused):
    is_refused("reduce", two, f"'{text}'", REDUCERS=["percentile"], PERCENTILES=text)


@pytest.mark.parametrize("value", [float("nan"), "nan"])
@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("mosaic", "MASK_BUFFER"),
        ("mosaic", "SUN_AZIMUTH"),
        ("mosaic", "CELL_SIZE"),
        ("qualitymosaic", "QUALITY_TARGET"),
    ],
)
def test_nan_is_no_number(name, key, value, two, is_refused):
    given = {"QUALITY": "B4"} if name == "qualitymosaic" else {}
    is_refused(name, two, "'nan'", f"({key})", **{key: value}, **given)


def test_the_nodata_value_may_be_no_number(make_image, check):
    image = make_image("real.tif", {"B4": RAMP}, dtype="float32", nodata=None)
    for value in (float("nan"), "nan"):
        assert check("mosaic", [image], OUTPUT_NODATA_VALUE=value) == (True, "")


@pytest.mark.parametrize("text", ["", " ", ",", " , "])
def test_no_percentiles(text, two, is_refused):
    is_refused("reduce", two, "Percentiles", REDUCERS=["percentile"], PERCENTILES=text)


def test_a_nodata_value_that_the_type_cannot_hold(make_image, is_refused):
    image = make_image("large.tif", {"B4": RAMP}, dtype="int64", nodata=None)
    is_refused("mosaic", [image], "0.5", "int64", OUTPUT_NODATA_VALUE=0.5)


@pytest.mark.parametrize("size", [0, -10])
def test_a_cell_size_that_is_not_positive(size, two, is_refused):
    is_refused("mosaic", two, "ell size", size, CELL_SIZE=size)


def test_a_cell_size_that_makes_too_many_cells(two, is_refused):
    is_refused("mosaic", two, "1e-06", "cell size", CELL_SIZE=1e-6)


@pytest.mark.parametrize(
    ("key", "label"),
    [("CELL_SIZE", "Cell size"), ("OUTPUT_NODATA_VALUE", "nodata"), ("THREADS", "Threads")],
)
def test_a_number_that_is_none(key, label, two, is_refused):
    is_refused("mosaic", two, "'ten'", label, **{key: "ten"})


# Dates


def test_dates_are_needed_and_unknown(make_image, is_refused):
    images = [make_image("x_2024-05-01.tif", {"B4": 1}), make_image("alpha.tif", {"B4": 1})]
    for given in (
        {"ORDER": "newest_on_top"},
        {"ORDER": "oldest_on_top"},
        {"ORDER": "nearest_on_top", "TARGET_DATE": "2024-05-01"},
        {"START_DATE": "2024-01-01"},
        {"END_DATE": "2025-01-01"},
    ):
        is_refused("mosaic", images, "'alpha'", "date", **given)


@pytest.mark.parametrize("text", ["yesterday", "2024-13-01", "2023-02-29", "01.05.2024"])
@pytest.mark.parametrize("key", ["START_DATE", "END_DATE", "TARGET_DATE"])
def test_a_text_that_is_no_date(key, text, pair, is_refused):
    is_refused("mosaic", pair, f"'{text}'", "date", **{key: text})


def test_a_period_without_images(pair, is_refused):
    is_refused("mosaic", pair, "2030-01-01", "2024-05-01", "2024-06-01", START_DATE="2030-01-01")


def test_a_period_that_ends_before_it_starts(pair, is_refused):
    given = {"START_DATE": "2024-06-01", "END_DATE": "2024-05-01"}
    is_refused("mosaic", pair, "2024-06-01", "2024-05-01", **given)


# The grid and the file


def test_an_extent_that_no_image_meets(two, is_refused):
    is_refused("mosaic", two, "extent", EXTENT="0,100,0,100 [EPSG:32632]")


@pytest.mark.parametrize("text", ["somewhere", "1,2,3"])
def test_a_text_that_is_no_extent(text, two, is_refused):
    is_refused("mosaic", two, f"'{text}'", "Extent", EXTENT=text)


def test_a_text_that_is_no_crs(two, is_refused):
    is_refused("mosaic", two, "'EPSG:999999'", "CRS", CRS="EPSG:999999")


def test_a_reference_layer_that_is_not_there(two, tmp_path, is_refused):
    missing = str(tmp_path / "grid.tif")
    is_refused("mosaic", two, missing, "Reference layer", REFERENCE_LAYER=missing)


def test_a_folder_that_is_not_there(two, tmp_path, is_refused):
    folder = tmp_path / "new"
    is_refused("mosaic", two, folder, "does not exist", OUTPUT=str(folder / "result.tif"))


def test_an_output_that_is_an_input(two, load, is_refused):
    is_refused("mosaic", two, two[1], "'beta'", OUTPUT=two[1])
    layer = load(two[0], "Spring")
    is_refused("mosaic", [layer], two[0], "'Spring'", OUTPUT=two[0])


@pytest.mark.parametrize("ending", [".xyzzy", "", ".txt"])
def test_an_unknown_extension(ending, two, tmp_path, is_refused):
    output = str(tmp_path / f"result{ending}")
    is_refused("mosaic", two, ending or output, "'.tif'", OUTPUT=output)


@pytest.mark.parametrize("ending", ["gif", "bmp", "jpg", "jp2", "png", "asc", "nc", "gpkg"])
def test_a_format_holds_the_numbers_or_is_refused(ending, make_image, run, read, tmp_path):
    values = np.arange(1024).reshape(32, 32) * 63 + 1
    image = make_image("alpha.tif", {"B4": values}, shape=values.shape)
    output = tmp_path / f"result.{ending}"
    try:
        run("mosaic", [image], OUTPUT=str(output))
    except QgsProcessingException as error:
        is_a_sentence(str(error).splitlines()[-1], ["'.tif'"])  # QGIS has a line before it
        assert not output.exists()
    else:
        (found,) = read(output).values()
        assert found.tolist() == values.tolist()


def test_a_layer_with_a_crs_that_cannot_be_transformed(make_image, load, is_refused):
    first = make_image("alpha.tif", {"B4": RAMP})
    layer = load(make_image("moon.tif", {"B4": RAMP}), "Moon")
    moon = QgsCoordinateReferenceSystem.fromWkt(
        'GEOGCS["Moon",DATUM["Moon",SPHEROID["Moon",1737400,0]],'
        'PRIMEM["Reference",0],UNIT["degree",0.0174532925199433]]'
    )
    layer.setCrs(moon)
    is_refused("mosaic", [first, layer], "'Moon'")
