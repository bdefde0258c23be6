# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Places: the same work for each polygon of a layer, from scenes to one table."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.reading.source_reader import SourceReader
from image_collections.tests.support.items import asset, item, write_items
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

LEFT, TOP, CELL = 500000.0, 6000000.0, 10.0
SIDE = 40


@pytest.fixture
def scene(make_image):
    """Write a scene of 40 x 40 cells; `holes` are (row, column, height, width) without values."""

    def make(day, value=100, holes=(), orbit="", **details):
        values = np.full((SIDE, SIDE), value)
        for row, column, height, width in holes:
            values[row : row + height, column : column + width] = 0
        path = make_image(f"scene_{orbit}_{day}.tif", {"VV": values}, shape=(SIDE, SIDE), **details)
        if orbit:
            dataset = gdal.Open(path, gdal.GA_Update)
            dataset.SetMetadataItem("ORBIT_STATE", orbit)
            dataset = None
        return path

    return make


def polygon(row, column, height, width):
    """Return a rectangle of cells."""
    left, top = LEFT + column * CELL, TOP - row * CELL
    return QgsGeometry.fromRect(QgsRectangle(left, top - height * CELL, left + width * CELL, top))


def layer_of(rows, fields="name:string,day:string,wide:double", crs="EPSG:32632"):
    """Return a layer of rows, each its geometry and its attributes."""
    uri = "&".join(f"field={field}" for field in fields.split(","))
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}&{uri}", "lakes", "memory")
    assert layer.isValid()
    for geometry, *attributes in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(attributes)
        if geometry is not None:
            feature.setGeometry(geometry)
        assert layer.dataProvider().addFeatures([feature])[0]
    return layer


@pytest.fixture
def places(run, tmp_path):
    """Run the algorithm; return its results with the rows of the layer by id."""

    def start(scenes, polygons, **parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters.setdefault("OUTPUT_FOLDER", str(tmp_path / "out"))
        parameters.setdefault("METHOD", "mosaic")
        parameters.setdefault("ID_FIELD", "name")
        result = run(
            "places",
            scenes,
            POLYGONS=polygons,
            RESULT="memory:",
            context=context,
            **parameters,
        )
        layer = result["RESULT"]
        if isinstance(layer, str):
            layer = context.takeResultLayer(layer)
        rows = {}
        for feature in layer.getFeatures():
            names = [field.name() for field in layer.fields()]
            rows[feature["id"]] = dict(zip(names, feature.attributes()))
            rows[feature["id"]]["geometry"] = QgsGeometry(feature.geometry())
        return result, rows

    return start


def values_of(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def test_a_place_gets_the_nearest_of_its_complete_images(places, scene, tmp_path):
    scenes = [
        scene("2024-05-01", 1),
        scene("2024-06-01", 2, holes=[(0, 0, 10, 10)]),
        scene("2024-07-01", 3),
        scene("2024-08-01", 4),
    ]
    lakes = layer_of(
        [
            (polygon(2, 2, 4, 4), "holed", "2024-06-02", 0),
            (polygon(20, 20, 5, 6), "whole", "2024-06-02", 0),
        ]
    )
    result, rows = places(scenes, lakes, TARGET="day")
    assert result["PLACE_COUNT"] == 2
    assert rows["holed"]["used_dates"] == "2024-07-01"
    assert rows["whole"]["used_dates"] == "2024-06-01"
    assert rows["whole"]["cells"] == 30
    assert rows["whole"]["masked_cells"] == 0
    assert rows["whole"]["area_before"] == pytest.approx(3000, rel=2e-3)
    assert values_of(tmp_path / "out" / "holed.tif").tolist() == [[3] * 4] * 4
    assert values_of(tmp_path / "out" / "whole.tif").tolist() == [[2] * 6] * 5


def test_a_group_gives_one_image_each_and_both_go_into_one_composite(places, scene, tmp_path):
    scenes = [
        scene("2024-05-30", 10, orbit="ascending", holes=[(2, 2, 2, 4)]),
        scene("2024-06-03", 30, orbit="DESCENDING"),
        scene("2024-06-09", 50, orbit="descending"),
        scene("2024-06-01", 70),
    ]
    lakes = layer_of([(polygon(2, 2, 4, 4), "lake", "2024-06-01", 0)])
    parameters = {"TARGET": "2024-06-01", "GROUP_BY": "orbit", "METHOD": "reduce"}
    _, rows = places(scenes, lakes, REDUCERS=["mean"], **parameters)
    row = rows["lake"]
    assert (row["ascending_dates"], row["ascending_masked"]) == ("2024-05-30", 8)
    assert (row["descending_dates"], row["descending_masked"]) == ("2024-06-03", 0)
    assert row["descending_images"] == "scene_DESCENDING_2024-06-03"
    assert (row["images"], row["choice"]) == (2, "nearest_complete")
    values = values_of(tmp_path / "out" / "lake.tif")
    assert values.tolist() == [[30] * 4] * 2 + [[20] * 4] * 2


def test_where_none_is_complete_enough_the_median_of_all_is_taken_and_said(places, scene, tmp_path):
    holes = [[(0, 0, 4, 3)], [(0, 1, 4, 3)], [(0, 0, 3, 4)]]
    scenes = [
        scene(f"2024-06-0{number + 1}", 10 + number, holes=hole)
        for number, hole in enumerate(holes)
    ]
    lakes = layer_of([(polygon(0, 0, 4, 4), "lake", None, 0)])
    _, rows = places(scenes, lakes)
    assert rows["lake"]["choice"] == "median_of_all"
    assert rows["lake"]["images"] == 3
    # Column 0 shows the second, column 3 the first, and row 3 the third besides.
    values = values_of(tmp_path / "out" / "lake.tif")
    dataset = gdal.Open(str(tmp_path / "out" / "lake.tif"))
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    assert values[3].tolist() == [11.5, 12, 12, 11]
    assert values[0, [0, 3]].tolist() == [11, 10]
    assert np.isnan(nodata)
    assert np.isnan(values[0, 1:3]).all()
    _, rows = places(scenes, lakes, MOST_MASKED=75)
    assert (rows["lake"]["choice"], rows["lake"]["images"]) == ("nearest_complete", 1)


def test_images_are_chosen_within_days_or_by_number(places, scene):
    scenes = [scene(f"2024-06-{day:02}", day) for day in (1, 5, 9, 20)]
    lakes = layer_of(
        [
            (polygon(0, 0, 4, 4), "june", "2024-06-08", 0),
            (polygon(0, 0, 4, 4), "may", "2024-05-01", 0),
        ]
    )
    _, rows = places(scenes, lakes, TARGET="to_date(day)", CHOICE="within_days", DAYS=3)
    assert rows["june"]["used_dates"] == "2024-06-09; 2024-06-05"
    assert rows["june"]["target"] == QDate(2024, 6, 8)
    assert rows["may"]["problem"].endswith("within 3 days of the target date.")
    _, rows = places(scenes, lakes, TARGET="day", CHOICE="best", NUMBER=2)
    assert rows["may"]["used_dates"] == "2024-06-01; 2024-06-05"


def test_days_of_a_quality_and_the_order_go_by_the_date_of_each_place(places, scene, tmp_path):
    scenes = [scene(f"2024-06-{day:02}", day) for day in (1, 10, 20)]
    lakes = layer_of(
        [
            (polygon(0, 0, 2, 2), "early", "2024-06-02", 0),
            (polygon(0, 0, 2, 2), "late", "2024-06-19", 0),
        ]
    )
    all_of_them = {"TARGET": "day", "CHOICE": "within_days", "DAYS": 100}
    quality = {"METHOD": "qualitymosaic", "QUALITY": "-abs(days)"}
    for settings in (quality, {"METHOD": "mosaic", "ORDER": "nearest_on_top"}):
        places(scenes, lakes, **all_of_them, **settings)
        assert values_of(tmp_path / "out" / "early.tif").tolist() == [[1, 1]] * 2
        assert values_of(tmp_path / "out" / "late.tif").tolist() == [[20, 20]] * 2


def test_tiles_of_one_day_are_one_image_when_they_are_fused(places, make_image):
    half = {"shape": (SIDE, SIDE // 2)}
    scenes = [
        make_image("w_2024-06-01.tif", {"VV": 1}, **half),
        make_image("e_2024-06-01.tif", {"VV": 2}, left=LEFT + CELL * SIDE / 2, **half),
        make_image("w_2024-06-03.tif", {"VV": 3}, **half),
    ]
    lakes = layer_of([(polygon(4, 15, 4, 10), "lake", "2024-06-03", 0)])
    _, rows = places(scenes, lakes, TARGET="day", MOST_MASKED=100)
    assert (rows["lake"]["used_images"], rows["lake"]["masked_cells"]) == ("w_2024-06-03", 20)
    _, rows = places(scenes, lakes, TARGET="day", SAME_DAY=True)
    assert rows["lake"]["used_images"] == "w_2024-06-01 + e_2024-06-01"
    assert rows["lake"]["masked_cells"] == 0


def test_a_buffer_is_in_metres_on_the_ground(places, scene, tmp_path):
    # The same rectangle in degrees and in a map that stretches by 1.7.
    source = layer_of([(polygon(15, 15, 10, 10), "lake", None, 50)])
    for crs in ("EPSG:4326", "EPSG:3857"):
        moved = QgsGeometry(next(source.getFeatures()).geometry())
        moved = moved.densifyByDistance(10)
        target = QgsVectorLayer(f"Polygon?crs={crs}", "", "memory").crs()
        moved.transform(QgsCoordinateTransform(source.crs(), target, QgsProject.instance()))
        lakes = layer_of([(moved, "lake", None, 50)], crs=crs)
        for number, buffer in enumerate((50, "wide", "wide * 0 + 50")):
            folder = str(tmp_path / f"{crs[5:]}_{number}")
            _, rows = places([scene("2024-06-01")], lakes, BUFFER=buffer, OUTPUT_FOLDER=folder)
            row = rows["lake"]
            assert row["area_before"] == pytest.approx(10000, rel=2e-3)
            assert row["buffer"] == 50.0
            # 10 x 10 cells, 5 around, without the corners.
            assert row["cells"] == pytest.approx(100 + 4 * 50 + np.pi * 25, abs=6)
            dataset = gdal.Open(f"{folder}/lake.tif")
            assert (dataset.RasterXSize, dataset.RasterYSize) in {(20, 20), (21, 21)}


AWKWARD = {
    "crossed": "MultiPolygon(((500100 5999900, 500200 5999800, 500200 5999900, 500100 5999800, "
    "500100 5999900)))",
    "several": "MultiPolygon(((500000 6000000, 500020 6000000, 500020 5999980, 500000 5999980, "
    "500000 6000000)), ((500040 6000000, 500060 6000000, 500060 5999980, 500040 5999980, "
    "500040 6000000)))",
    "holed": "MultiPolygon(((500000 6000000, 500050 6000000, 500050 5999950, 500000 5999950, "
    "500000 6000000), (500020 5999980, 500030 5999980, 500030 5999970, 500020 5999970, "
    "500020 5999980)))",
    "tiny": "MultiPolygon(((500001 5999999, 500002 5999999, 500002 5999998, 500001 5999999)))",
    "flat": "MultiPolygon(((500000 6000000, 500050 6000000, 500000 6000000, 500000 6000000)))",
    "outside": "MultiPolygon(((600000 6000000, 600050 6000000, 600050 5999950, 600000 6000000)))",
    "partly": "MultiPolygon(((499980 6000000, 500020 6000000, 500020 5999990, 499980 5999990, "
    "499980 6000000)))",
    "huge": "MultiPolygon(((-4000000 0, 5000000 0, 5000000 9000000, -4000000 9000000, "
    "-4000000 0)))",
    "empty": None,
}


def test_awkward_polygons_have_a_reason_or_the_right_cells(places, scene):
    rows = [
        (None if wkt is None else QgsGeometry.fromWkt(wkt), name, None, 0)
        for name, wkt in AWKWARD.items()
    ]
    result, found = places([scene("2024-06-01")], layer_of(rows), MOST_MASKED=100)
    assert list(found) == list(AWKWARD)
    assert {name: row["problem"] for name, row in found.items() if row["problem"] != NULL} == {
        "tiny": "The polygon holds no cell.",
        "flat": "The polygon is empty.",
        "outside": "No image reaches the place.",
        "huge": "The polygon is too large for one place: it reaches more than 2000 km from its "
        "middle.",
        "empty": "The polygon is empty.",
    }
    assert result["PLACE_COUNT"] == 4
    cells = {name: row["cells"] for name, row in found.items() if row["cells"]}
    assert cells == {"crossed": 50, "several": 8, "holed": 24, "partly": 4}
    assert found["partly"]["masked_cells"] == 2
    assert found["crossed"]["area_before"] == pytest.approx(5000, rel=2e-3)
    # Places that failed keep the polygon that was given, so that they are seen on the map.
    for name in ("tiny", "outside", "huge"):
        given = QgsGeometry.fromWkt(AWKWARD[name])
        assert found[name]["geometry"].symDifference(given).area() <= 1e-6 * given.area()
    assert found["flat"]["geometry"].isNull()
    assert found["empty"]["geometry"].isNull()


def test_ids_that_are_no_file_names_have_files_of_their_own(places, scene, tmp_path):
    names = ["a/b", "a:b", "A_B", "..", "", "Ø lake", "con", "x" * 250, "a_b_2", None]
    rows = [(polygon(0, 0, 2, 2), name, None, 0) for name in names]
    result, found = places([scene("2024-06-01")], layer_of(rows))
    assert result["PLACE_COUNT"] == len(names)
    files = [path.name for path in (tmp_path / "out").iterdir()]
    assert len(files) == len({name.lower() for name in files}) == len(names)
    assert {"a_b.tif", "a_b_2.tif", "A_B_3.tif", "a_b_2_2.tif", "_con.tif"} <= set(files)
    assert {"Ø_lake.tif"} <= set(files)
    assert {row["raster"] for row in found.values()} == {
        str(tmp_path / "out" / name) for name in files
    }


def test_a_place_without_an_id_is_called_as_its_file_in_the_log(run, scene, new_feedback, tmp_path):
    feedback = new_feedback()
    rows = [(polygon(0, 0, 2, 2), "", None, 0), (polygon(0, 0, 2, 2), "lake", None, 0)]
    folder = str(tmp_path / "out")
    given = {"POLYGONS": layer_of(rows), "ID_FIELD": "name", "OUTPUT_FOLDER": folder}
    run("places", [scene("2024-06-01")], METHOD="mosaic", feedback=feedback, **given)
    assert [line.split(":")[0] for line in feedback.messages if line.startswith("Place ")] == [
        "Place 1 of 2, 'place'",
        "Place 2 of 2, 'lake'",
    ]


def test_a_place_without_a_date_or_a_buffer_says_so_and_the_others_go_on(places, scene):
    rows = [
        (polygon(0, 0, 2, 2), "dated", "2024-06-01", 10),
        (polygon(0, 0, 2, 2), "undated", None, 10),
        (polygon(0, 0, 2, 2), "wrong", "soon", 10),
        (polygon(0, 0, 2, 2), "unbuffered", "2024-06-01", None),
        (polygon(0, 0, 2, 2), "eaten", "2024-06-01", -500),
        (polygon(0, 0, 2, 2), "endless", "2024-06-01", 1e9),
    ]
    result, found = places([scene("2024-06-01")], layer_of(rows), TARGET="day", BUFFER="wide")
    assert result["PLACE_COUNT"] == 1
    assert {name: row["problem"] for name, row in found.items() if row["problem"] != NULL} == {
        "undated": "Target date of the place is empty (NULL).",
        "wrong": "The date 'soon' cannot be read; write it as yyyy-mm-dd, for example 2020-05-18.",
        "unbuffered": "Buffer (metres) is empty (NULL).",
        "eaten": "Nothing is left of the polygon with its buffer.",
        "endless": "The buffer of 1e+09 metres is too large for one place: it may have 2000 km at "
        "most.",
    }
    buffers = {name: row["buffer"] for name, row in found.items()}
    assert buffers.pop("unbuffered") == NULL
    assert buffers == {"dated": 10, "undated": 10, "wrong": 10, "eaten": -500, "endless": 1e9}
    assert all(
        row["geometry"].asWkt() == found["dated"]["geometry"].asWkt() for row in found.values()
    )


@pytest.mark.parametrize(
    "wkt",
    [
        "Polygon((179.98 10, 180.02 10, 180.02 10.02, 179.98 10.02, 179.98 10))",
        "MultiPolygon(((179.98 10, 180 10, 180 10.02, 179.98 10.02, 179.98 10)), ((-180 10, "
        "-179.98 10, -179.98 10.02, -180 10.02, -180 10)))",
        "Polygon((179.98 10, -179.98 10, -179.98 10.02, 179.98 10.02, 179.98 10))",
        "Polygon((-180.02 10, -179.98 10, -179.98 10.02, -180.02 10.02, -180.02 10))",
    ],
    ids=["beyond", "parted", "round", "before"],
)
@pytest.mark.parametrize("west", [179.9, -180.1])
def test_a_place_may_lie_on_the_date_line(places, make_image, wkt, west):
    path = make_image(
        "scene_2024-06-01.tif", {"VV": 7}, left=west, top=10.1, cell=0.01, shape=(20, 20), crs=4326
    )
    lakes = layer_of([(QgsGeometry.fromWkt(wkt), "lake", None, 0)], crs="EPSG:4326")
    _, rows = places([path], lakes, BUFFER="100")
    row = rows["lake"]
    assert row["problem"] == NULL
    assert (row["cells"], row["masked_cells"]) == (8, 0)
    dataset = gdal.Open(row["raster"])
    assert dataset.RasterXSize in {5, 6}
    assert row["area_before"] == pytest.approx(4384 * 2212, rel=5e-3)


def test_each_place_is_in_the_crs_of_its_images(places, make_image, scene, tmp_path):
    east = make_image("e_2024-06-01.tif", {"VV": 9}, left=300000.0, shape=(SIDE, SIDE), crs=32633)
    lakes = layer_of([(polygon(2, 2, 4, 4), "west", None, 0)])
    other = layer_of([(polygon(2, 2, 4, 4), "east", None, 0)], crs="EPSG:32633")
    moved = QgsGeometry(next(other.getFeatures()).geometry())
    moved.translate(-200000.0, 0.0)
    moved.transform(QgsCoordinateTransform(other.crs(), lakes.crs(), QgsProject.instance()))
    feature = QgsFeature(lakes.fields())
    feature.setAttributes(["east", None, 0])
    feature.setGeometry(moved)
    lakes.dataProvider().addFeatures([feature])
    _, rows = places([scene("2024-06-01"), east], lakes)
    zones = {name: QgsRasterLayer(row["raster"]).crs().authid() for name, row in rows.items()}
    assert zones == {"west": "EPSG:32632", "east": "EPSG:32633"}
    assert {name: row["cells"] for name, row in rows.items()} == {"west": 16, "east": 16}
    _, rows = places([scene("2024-06-01"), east], lakes, CRS="EPSG:32632")
    assert QgsRasterLayer(rows["east"]["raster"]).crs().authid() == "EPSG:32632"


def test_what_is_wrong_with_all_places_is_said_before_the_run(check, scene, tmp_path):
    lakes = layer_of([(polygon(0, 0, 2, 2), "lake", None, 0)])
    scenes = [scene("2024-06-01")]
    right = {"POLYGONS": lakes, "OUTPUT_FOLDER": str(tmp_path / "out"), "METHOD": "mosaic"}
    assert check("places", scenes, **right) == (True, "")
    (tmp_path / "file").write_text("mine")
    for wrong, words in (
        ({"BUFFER": "depth"}, "no field 'depth', which Buffer (metres) (BUFFER) uses"),
        ({"BUFFER": "2 *"}, "'2 *' in Buffer (metres) (BUFFER) cannot be read"),
        ({"TARGET": "2024-13-01"}, "not in the calendar"),
        ({"ID_FIELD": "depth"}, "no field 'depth'"),
        ({"GROUP_BY": "path"}, "'path' in Group by (GROUP_BY) is no property"),
        ({"GROUP_BY": "orbit"}, "None of the images has the property 'orbit'"),
        ({"MODEL": "model:none"}, "There is no model 'model:none'"),
        ({"MODEL": "native:buffer"}, "The model 'native:buffer' takes no raster"),
        ({"MODEL": "imagecollections:threshold"}, "makes no vector layer"),
        ({"MODEL": "imagecollections:zonalseries"}, "needs"),
        ({"MASK": "sentinel2-scl"}, "SCL"),
        ({"OUTPUT_FOLDER": str(tmp_path / "file")}, "is a file; choose a folder"),
        ({"POLYGONS": layer_of([])}, "holds no polygon"),
        ({"POLYGONS": "nowhere.gpkg"}, "nowhere.gpkg"),
    ):
        is_right, message = check("places", scenes, **{**right, **wrong})
        assert not is_right, wrong
        assert words in message


def test_files_of_others_stay(places, scene, make_image, tmp_path):
    lakes = layer_of([(polygon(0, 0, 2, 2), "lake", None, 0)])
    (tmp_path / "out").mkdir()
    theirs = Path(make_image("out/lake.tif", {"depth": 7})).read_bytes()
    with pytest.raises(QgsProcessingException, match="was not made by a run of this kind"):
        places([scene("2024-06-01")], lakes)
    assert (tmp_path / "out" / "lake.tif").read_bytes() == theirs
    own = scene("2024-06-01")
    with pytest.raises(QgsProcessingException, match="is a file of the input image"):
        places(
            [own],
            layer_of([(polygon(0, 0, 2, 2), "scene__2024-06-01", None, 0)]),
            OUTPUT_FOLDER=str(tmp_path),
        )


@pytest.mark.parametrize("content", [b"", b"mine", b"II*\0 half of a GeoTIFF"])
def test_a_file_that_cannot_be_read_stays_and_is_the_problem_of_its_place(
    places, scene, tmp_path, content
):
    """As a power cut leaves it, or somebody else."""
    lakes = layer_of([(polygon(0, 0, 4, 4), "a", None, 0), (polygon(9, 9, 4, 4), "b", None, 0)])
    scenes = [scene("2024-06-01")]
    damaged = tmp_path / "out" / "b.tif"
    damaged.parent.mkdir()
    damaged.write_bytes(content)
    for kept in (0, 1):
        result, rows = places(scenes, lakes)
        assert (result["PLACE_COUNT"], result["KEPT_COUNT"]) == (1, kept)
        assert rows["a"]["problem"] == NULL
        assert f"'{damaged}' is there and cannot be read" in rows["b"]["problem"]
        assert rows["b"]["raster"] == NULL
        assert damaged.read_bytes() == content
    damaged.unlink()
    result, rows = places(scenes, lakes)
    assert (result["PLACE_COUNT"], result["KEPT_COUNT"]) == (2, 1)


def test_half_a_raster_of_an_earlier_run_is_made_again(places, scene, tmp_path):
    """Its note is there, so that it is nobody else's, and it holds nothing that anybody wants."""
    rng = np.random.default_rng(3)
    lakes = layer_of([(polygon(0, 0, 40, 40), "lake", None, 0)])
    scenes = [scene("2024-06-01", rng.integers(1, 60000, (SIDE, SIDE)))]
    raster = tmp_path / "out" / "lake.tif"
    options = {"CREATION_OPTIONS": "COMPRESS=NONE|BLOCKXSIZE=16|BLOCKYSIZE=16"}
    places(scenes, lakes, **options)
    whole = values_of(raster)
    content = bytearray(raster.read_bytes())
    dataset = gdal.Open(str(raster))
    place = dataset.GetRasterBand(1).GetMetadataItem("BLOCK_OFFSET_1_1", "TIFF")
    dataset = None
    # The tile is said to be beyond the end of the file.
    old = int(place).to_bytes(4, "little")
    assert content.count(old) >= 1
    raster.write_bytes(content.replace(old, (1 << 30).to_bytes(4, "little")))
    result, rows = places(scenes, lakes, **options)
    assert (result["KEPT_COUNT"], rows["lake"]["problem"]) == (0, NULL)
    np.testing.assert_array_equal(values_of(raster), whole)


def edit(path):
    """Change a cell of a raster, as somebody does by hand."""
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(np.array([[77]]))
    dataset = None


@pytest.mark.parametrize("change", [{}, {"METHOD": "reduce"}, {"EXTENT": "0,1,0,1"}])
def test_a_raster_that_was_changed_since_stays_and_is_named(places, scene, tmp_path, change):
    lakes = layer_of([(polygon(0, 0, 4, 4), "a", None, 0), (polygon(9, 9, 4, 4), "b", None, 0)])
    scenes = [scene("2024-06-01", 5)]
    places(scenes, lakes)
    edited = tmp_path / "out" / "b.tif"
    edit(edited)
    content = edited.read_bytes()
    result, rows = places(scenes, lakes, **change)
    assert f"'{edited}' was changed since it was made, and stays" in rows["b"]["problem"]
    assert edited.read_bytes() == content
    assert result["KEPT_COUNT"] == (0 if change else 1)
    edited.unlink()
    result, rows = places(scenes, lakes)
    assert rows["b"]["problem"] == NULL
    assert (values_of(edited) == 5).all()


def test_what_programs_add_to_a_raster_is_no_change(places, scene, tmp_path):
    """Statistics that QGIS writes, overviews, or a copy of the folder."""
    lakes = layer_of([(polygon(0, 0, 30, 30), "lake", None, 0)])
    scenes = [scene("2024-06-01", 5)]
    places(scenes, lakes)
    dataset = gdal.Open(str(tmp_path / "out" / "lake.tif"), gdal.GA_Update)
    dataset.GetRasterBand(1).ComputeStatistics(False)
    dataset.BuildOverviews("NEAREST", [2])
    dataset = None
    result, rows = places(scenes, lakes)
    assert (result["KEPT_COUNT"], rows["lake"]["problem"]) == (1, NULL)


def test_a_place_whose_image_cannot_be_read_says_so_and_the_others_go_on(
    places, scene, tmp_path, make_image
):
    good = scene("2024-06-01")
    broken = make_image(
        "scene_2024-06-09.tif",
        {"VV": np.random.default_rng(1).integers(1, 9000, (64, 64))},
        left=LEFT + 1000,
        shape=(64, 64),
        options=["COMPRESS=DEFLATE", "TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"],
    )
    content = bytearray((tmp_path / "scene_2024-06-09.tif").read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    (tmp_path / "scene_2024-06-09.tif").write_bytes(content)
    lakes = layer_of(
        [
            (polygon(0, 0, 4, 4), "good", None, 0),
            (polygon(0, 100, 64, 64), "broken", None, 0),
        ]
    )
    result, rows = places([good, broken], lakes)
    assert result["PLACE_COUNT"] == 1
    assert rows["good"]["problem"] == NULL
    assert "scene_2024-06-09" in rows["broken"]["problem"]
    _, rows = places([good, broken], lakes, ON_ERROR="skip")
    assert rows["broken"]["problem"] == "No image reaches the place."
    again = make_image("scene_2024-06-11.tif", {"VV": 5}, left=LEFT + 1000, shape=(64, 64))
    result, rows = places([good, broken, again], lakes, ON_ERROR="skip", TARGET="2024-06-09")
    assert rows["broken"]["used_dates"] == "2024-06-11"
    result, _ = places([good, broken, again], lakes, ON_ERROR="skip", TARGET="2024-06-09")
    assert result["KEPT_COUNT"] == 2


def test_what_an_earlier_run_made_of_a_place_goes_when_this_one_cannot(places, scene, tmp_path):
    lakes = layer_of([(polygon(0, 0, 4, 4), "lake", "2024-06-01", 0)])
    places([scene("2024-06-01")], lakes)
    assert (tmp_path / "out" / "lake.tif").exists()
    _, rows = places([scene("2024-06-01")], lakes, EXTENT="500300,500400,5999600,5999700")
    assert rows["lake"]["problem"] == "The place does not lie in the extent."
    assert not (tmp_path / "out" / "lake.tif").exists()


def test_an_extent_cuts_the_rasters_and_not_the_places(places, scene, tmp_path):
    lakes = layer_of([(polygon(0, 0, 4, 4), "lake", None, 0)])
    _, rows = places([scene("2024-06-01")], lakes, EXTENT="500000,500030,5999900,6000000")
    assert values_of(tmp_path / "out" / "lake.tif").shape == (4, 3)
    assert (rows["lake"]["cells"], rows["lake"]["masked_cells"]) == (16, 4)


def test_images_of_a_collection_file_are_opened_only_where_a_place_is(
    places, scene, tmp_path, make_image
):
    paths = [scene("2024-06-01"), make_image("far_2024-06-01.tif", {"VV": 3}, left=LEFT + 9000)]
    entries = []
    for path, x in zip(paths, (0, 9000)):
        side = SIDE if not x else 5
        record = asset(
            Path(path).name,
            **{
                "proj:code": "EPSG:32632",
                "proj:transform": [CELL, 0, LEFT + x, 0, -CELL, TOP],
                "proj:shape": [side, side],
                "bands": [{"name": "VV", "data_type": "uint16", "nodata": 0}],
            },
        )
        entries.append(
            item(Path(path).stem, {"VV": record}, date="2024-06-01T00:00:00Z", bbox=[8, 53, 10, 55])
        )
    file = write_items(tmp_path / "items.json", entries)
    Path(paths[1]).write_text("no image")
    lakes = layer_of([(polygon(0, 0, 4, 4), "lake", None, 0)])
    _, rows = places([], lakes, COLLECTION=str(file))
    assert rows["lake"]["problem"] == NULL
    assert rows["lake"]["used_images"] == Path(paths[0]).stem


def test_no_image_is_read_that_another_place_needs_or_that_cannot_be_better(
    places, make_image, monkeypatch
):
    scenes = [
        make_image(f"{name}_2024-06-{day:02}.tif", {"VV": day}, left=LEFT + x, shape=(SIDE, SIDE))
        for name, x in (("west", 0), ("east", 5000))
        for day in (1, 4, 9, 20)
    ]
    lakes = layer_of(
        [
            (polygon(0, 0, 4, 4), "west", "2024-06-03", 0),
            (polygon(0, 500, 4, 4), "east", "2024-06-19", 0),
        ]
    )
    read = set()
    block = SourceReader.block

    def noted(reader, index, *arguments):
        read.add(reader.images[index].name)
        return block(reader, index, *arguments)

    monkeypatch.setattr(SourceReader, "block", noted)
    _, rows = places(scenes, lakes, TARGET="day", THREADS=1)
    assert {name: row["used_images"] for name, row in rows.items()} == {
        "west": "west_2024-06-04",
        "east": "east_2024-06-20",
    }
    # And the rasters of the places, whose masked cells are counted.
    assert read == {"west_2024-06-04", "east_2024-06-20", "west.tif", "east.tif"}


def test_places_are_the_same_whatever_threads_and_memory(
    places, scene, tmp_path, new_feedback, make_image
):
    holes = [[(0, 0, 20, 9)], [(5, 5, 9, 30)], []]
    scenes = [scene(f"2024-06-0{n + 1}", 10 + n, holes=each) for n, each in enumerate(holes)]
    # One image cannot be read: the first place that needs it says so, and all go on without it.
    noise = {"VV": np.random.default_rng(1).integers(1, 9000, (SIDE, SIDE))}
    options = {"shape": (SIDE, SIDE), "options": ["COMPRESS=DEFLATE"]}
    broken = Path(make_image("scene_2024-06-04.tif", noise, **options))
    content = broken.read_bytes()
    broken.write_bytes(content[: len(content) // 2] + bytes(len(content) // 2))
    scenes.append(str(broken))
    rows = [(polygon(row, 3, 9, 30), f"lake {row}", "2024-06-01", 0) for row in (0, 9, 20, 25)]
    found = []
    for number, settings in enumerate(({"THREADS": 1, "MEMORY": 1}, {"THREADS": 5})):
        folder = tmp_path / f"out {number}"
        feedback = new_feedback()
        _, table = places(
            scenes,
            layer_of(rows),
            TARGET="day",
            CHOICE="best",
            METHOD="reduce",
            REDUCERS=["mean", "count"],
            ON_ERROR="skip",
            OUTPUT_FOLDER=str(folder),
            feedback=feedback,
            **settings,
        )
        for row in table.values():
            row["geometry"], row["raster"] = row["geometry"].asWkt(), Path(row["raster"]).name
        pixels = {path.name: values_of(path).tobytes() for path in sorted(folder.glob("*.tif"))}
        said = [text for text in feedback.messages if text.startswith("Place ")]
        left = [text for text in feedback.warnings if text.startswith("Left out: ")]
        found.append((table, pixels, said, left))
    assert found[0] == found[1]
    assert len(found[0][1]) == len(found[0][2]) == 4
    assert len(found[0][3]) == 1
