# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Twelve lakes in scenes of two orbits: one run, one table, eleven areas and one reason."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import numpy as np
import processing
import pytest
from image_collections.algorithms.bases.place_model import PlaceModel
from image_collections.engine.errors import EngineError
from image_collections.tests.support.lakes import (
    CELL,
    COLUMNS,
    DATES,
    EPSG,
    LEFT,
    NODATA,
    ORBITS,
    ROWS,
    TOP,
    twelve_lakes,
    write_mountain,
    write_scenes,
)
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

BUFFER = 120
SETTINGS = {
    "ID_FIELD": "id",
    "BUFFER": str(BUFFER),
    "TARGET": "day",
    "CHOICE": "nearest_complete",
    "MOST_MASKED": 90,
    "GROUP_BY": "orbit",
    "METHOD": "reduce",
    "REDUCERS": ["mean"],
    "BANDS": "VV",
    "MASK": "custom",
    "MASK_RULE": "distortion > 0",
    "MODEL": "imagecollections:placewater",
}


@pytest.fixture(scope="module")
def lakes():
    return twelve_lakes()


@pytest.fixture(scope="module")
def scenes(lakes, tmp_path_factory):
    return write_scenes(tmp_path_factory.mktemp("scenes"), lakes)


def polygon_of(lake, shrunk=0.0):
    points = [QgsPointXY(x, y) for x, y in lake.outline(shrunk)]
    return QgsGeometry.fromPolygonXY([points])


@pytest.fixture(scope="module")
def layer(lakes, tmp_path_factory, provider):
    """The lakes as they were once, two cells smaller all around, in degrees."""
    made = QgsVectorLayer("Polygon?crs=EPSG:4326&field=id:string&field=day:date", "l", "memory")
    source = QgsVectorLayer(f"Polygon?crs=EPSG:{EPSG}", "", "memory").crs()
    transform = QgsCoordinateTransform(source, made.crs(), QgsProject.instance())
    for lake in lakes:
        feature = QgsFeature(made.fields())
        feature.setAttributes([lake.id, lake.target.isoformat()])
        geometry = polygon_of(lake, 2.0)
        geometry.transform(transform)
        feature.setGeometry(geometry)
        made.dataProvider().addFeatures([feature])
    path = str(tmp_path_factory.mktemp("lakes") / "lakes.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    done = QgsVectorFileWriter.writeAsVectorFormatV3(
        made, path, QgsProject.instance().transformContext(), options
    )
    assert done[0] == QgsVectorFileWriter.WriterError.NoError
    return path


def table_of(path):
    """Return the rows by id: all attributes, and the outline as text."""
    layer = QgsVectorLayer(str(path), "", "ogr")
    assert layer.isValid()
    rows = {}
    for feature in layer.getFeatures():
        values = {field.name(): feature[field.name()] for field in layer.fields()}
        del values["fid"]
        rows[feature["id"]] = {**values, "outline": feature.geometry().asWkt(9)}
    return rows


def run_places(scenes, layer, folder, feedback, **more):
    """Run the algorithm with outputs in a folder; return its results and the table."""
    target = folder / "lakes.gpkg"
    parameters = {
        "LAYERS": scenes,
        "POLYGONS": layer,
        "OUTPUT_FOLDER": str(folder / "out"),
        "RESULT": str(target),
        **SETTINGS,
        **more,
    }
    result = processing.run("imagecollections:places", parameters, feedback=feedback)
    return result, table_of(target) if target.exists() else {}


@pytest.fixture
def start(scenes, layer, tmp_path, new_feedback):
    """Run the algorithm; return its results and the table."""

    def run(*, feedback=None, **more):
        return run_places(scenes, layer, tmp_path, feedback or new_feedback(), **more)

    return run


@pytest.fixture(scope="module")
def finished(scenes, layer, tmp_path_factory, provider, new_feedback):
    """A run that has ended: its folder, its results, its table and what it said."""
    folder, feedback = tmp_path_factory.mktemp("finished"), new_feedback()
    return folder, *run_places(scenes, layer, folder, feedback), feedback


@pytest.fixture
def whole(finished, tmp_path):
    """What that run made, in the folder of the test; the table that it wrote."""
    folder, _, rows, _ = finished
    shutil.copytree(folder / "out", tmp_path / "out")

    def moved(value):
        return value.replace(str(folder), str(tmp_path)) if isinstance(value, str) else value

    return {lake: {name: moved(value) for name, value in row.items()} for lake, row in rows.items()}


def some_of(layer, *lakes):
    """Return the source of some of the lakes."""
    return f"{layer}|subset=id in ({', '.join(repr(lake) for lake in lakes)})"


def chosen_by_twin(lake, scenes):
    """Return (name, masked cells) of each orbit's image: every cell of every image looked at."""
    around = polygon_of(lake, 2.0).buffer(BUFFER, 8)
    inside = [
        (row, column)
        for row in range(ROWS)
        for column in range(COLUMNS)
        if around.contains(QgsPointXY(LEFT + (column + 0.5) * CELL, TOP - (row + 0.5) * CELL))
    ]
    found = {}
    for orbit in ORBITS:
        best = None
        for place, day in enumerate(DATES):
            path = scenes[ORBITS.index(orbit) * len(DATES) + place]
            dataset = gdal.Open(path)
            values, distorted = dataset.ReadAsArray()
            masked = sum(values[at] == NODATA or distorted[at] > 0 for at in inside)
            key = (masked, abs((day - lake.target).days), day)
            if masked < len(inside) and (best is None or key < best[0]):
                best = key, f"S1_{orbit}_{day:%Y%m%d}", masked
        found[orbit] = best[1:]
    return found


def outline(row):
    """Return the outline of a row on the map of the scenes."""
    found = QgsGeometry.fromWkt(row["outline"])
    source = QgsVectorLayer("Polygon?crs=EPSG:4326", "", "memory").crs()
    metres = QgsVectorLayer(f"Polygon?crs=EPSG:{EPSG}", "", "memory").crs()
    found.transform(QgsCoordinateTransform(source, metres, QgsProject.instance()))
    return found


def agreement(one, other):
    common = one.intersection(other).area()
    return common / (one.area() + other.area() - common)


def test_twelve_lakes_are_eleven_areas_and_a_reason(finished, lakes, scenes):
    _, result, rows, feedback = finished
    rows = dict(rows)
    assert (result["PLACE_COUNT"], result["KEPT_COUNT"]) == (11, 0)
    assert list(rows) == [lake.id for lake in lakes]
    missing = rows.pop("lake 12")
    assert missing["problem"] == "No image reaches the place."
    # With a model, what was drawn is not taken for what was found.
    assert missing["outline"] == "MultiPolygon EMPTY"
    assert [missing[name] for name in ("area_after", "iou", "raster", "images")] == [*[NULL] * 3, 0]
    assert missing["area_before"] > 0
    for lake in lakes[:11]:
        row = rows[lake.id]
        assert row["problem"] == NULL
        for orbit, (name, masked) in chosen_by_twin(lake, scenes).items():
            assert (row[f"{orbit}_images"], row[f"{orbit}_masked"]) == (name, masked)
        # The water as it is, and not as it was drawn.
        found = outline(row)
        truth = polygon_of(lake)
        assert agreement(found, truth) > agreement(polygon_of(lake, 2.0), truth)
        assert row["area_after"] > row["area_before"]
        assert row["area_after"] == pytest.approx(found.area(), rel=2e-3)
        assert 0 < row["iou"] < 1
    said = [line for line in feedback.messages if line.startswith("Place ")]
    assert len(said) + len([w for w in feedback.warnings if w.startswith("Place 12")]) == 12


def test_a_later_run_takes_what_is_finished_and_gives_the_same_table(start, whole, tmp_path):
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir()}
    result, rows = start()
    assert result["KEPT_COUNT"] == 11
    assert rows == whole
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir()} == before


def test_what_matters_is_made_again_and_nothing_else(start, tmp_path):
    start(MODEL="")
    # What says nothing of a place, and what does.
    result, _ = start(MODEL="", THREADS=1, MEMORY=64)
    assert result["KEPT_COUNT"] == 11
    result, _ = start(MODEL="", BUFFER="case when id = 'lake 3' then 100 else 120 end")
    assert result["KEPT_COUNT"] == 10
    result, _ = start(MODEL="", CREATION_OPTIONS="COMPRESS=LZW")
    assert result["KEPT_COUNT"] == 0


def test_a_model_of_another_kind_leaves_the_rasters_as_they_are(start, whole, tmp_path):
    rasters = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").glob("*.tif")}
    outlines = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").glob("*.gpkg")}
    assert len(rasters) == len(outlines) == 11
    result, rows = start(MODEL="gdal:polygonize")
    assert result["KEPT_COUNT"] == 0
    assert {path: path.stat().st_mtime_ns for path in rasters} == rasters
    assert all(path.stat().st_mtime_ns != before for path, before in outlines.items())
    # All of the rectangle is polygons, whatever their number.
    assert rows["lake 1"]["area_after"] > 2 * rows["lake 1"]["area_before"]


def test_a_model_that_fails_is_the_problem_of_a_place_and_its_raster_stays(
    start, layer, monkeypatch
):
    run = PlaceModel.run

    def fail_at_second(self, raster, polygons, crs, target, *more):
        if "lake_2." in target:
            raise EngineError("The model failed: it has no wish.")
        run(self, raster, polygons, crs, target, *more)

    monkeypatch.setattr(PlaceModel, "run", fail_at_second)
    few = some_of(layer, "lake 1", "lake 2", "lake 12")
    result, rows = start(POLYGONS=few)
    assert result["PLACE_COUNT"] == 2
    row = rows.pop("lake 2")
    assert row["problem"] == "The model failed: it has no wish."
    assert (row["area_after"], row["polygons"]) == (NULL, NULL)
    assert row["raster"].endswith("lake_2.tif")
    assert {name for name, row in rows.items() if row["problem"] != NULL} == {"lake 12"}
    monkeypatch.undo()
    result, rows = start(POLYGONS=few)
    assert result["KEPT_COUNT"] == 1
    assert rows["lake 2"]["problem"] == NULL


def test_outlines_that_were_changed_stay_and_are_in_the_table(start, layer, whole, tmp_path):
    path = tmp_path / "out" / "lake_5.gpkg"
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    outlines = dataset.GetLayer(0)
    drawn = outlines.GetNextFeature()
    drawn.SetGeometry(drawn.GetGeometryRef().Buffer(-20))
    outlines.SetFeature(drawn)
    outlines = dataset = None
    content = path.read_bytes()
    two = some_of(layer, "lake 4", "lake 5")
    _, rows = start(POLYGONS=two)
    row = rows["lake 5"]
    assert f"'{path}' was changed since it was made, and stays as it is" in row["problem"]
    assert 0 < row["area_after"] < whole["lake 5"]["area_after"]
    assert row["polygons"] == str(path)
    # Nor do they go with a raster that is made again, or with a place that cannot be made.
    for change in ({"CREATION_OPTIONS": "COMPRESS=LZW"}, {"EXTENT": "0,1,0,1"}):
        _, rows = start(POLYGONS=two, **change)
        assert rows["lake 5"]["problem"] != NULL
        assert path.read_bytes() == content
    path.unlink()
    _, rows = start(POLYGONS=two)
    assert rows == {name: whole[name] for name in ("lake 4", "lake 5")}


@pytest.mark.parametrize("content", [b"", b"half a file"])
def test_outlines_that_cannot_be_read_stay_and_are_the_problem_of_their_place(
    start, layer, tmp_path, content
):
    path = tmp_path / "out" / "lake_5.gpkg"
    path.parent.mkdir()
    path.write_bytes(content)
    result, rows = start(POLYGONS=some_of(layer, "lake 4", "lake 5"))
    assert result["PLACE_COUNT"] == 1
    assert f"'{path}' is there and cannot be read" in rows["lake 5"]["problem"]
    assert path.read_bytes() == content


def test_cancel_ends_the_run_and_keeps_what_is_finished(start, tmp_path, new_feedback):
    feedback = new_feedback()
    push = feedback.pushInfo

    def stop_after_third(text):
        push(text)
        if text.startswith("Place 3 "):
            feedback.cancel()

    feedback.pushInfo = stop_after_third
    result, rows = start(feedback=feedback)
    assert (result, rows) == ({}, {})
    done = sorted(path.name for path in (tmp_path / "out").glob("*"))
    assert done == [f"lake_{number}.{kind}" for number in (1, 2, 3) for kind in ("gpkg", "tif")]
    result, _ = start()
    assert (result["PLACE_COUNT"], result["KEPT_COUNT"]) == (11, 3)


# Starts a program, and kills it when so many files of a kind are in a folder.
KILLER = """
import pathlib, subprocess, sys, time
folder, number = pathlib.Path(sys.argv[1]), int(sys.argv[2])
program = subprocess.Popen(sys.argv[3:])
while program.poll() is None and len(list(folder.glob("*.tif"))) < number:
    time.sleep(0.01)
program.kill()
sys.exit(program.wait() != -9)
"""


@pytest.mark.once
def test_the_table_is_the_same_after_a_kill(whole, qgis_process, scenes, layer, tmp_path):
    folder = tmp_path / "killed"
    folder.mkdir()
    settings = {**SETTINGS, "POLYGONS": layer, "OUTPUT_FOLDER": folder}
    settings["RESULT"] = tmp_path / "second.gpkg"
    settings["REDUCERS"] = "mean"
    arguments = [f"--{name}={value}" for name, value in settings.items()]
    arguments += [f"--LAYERS={path}" for path in scenes]
    run = ("run", "imagecollections:places", *arguments)
    killer = (sys.executable, "-c", KILLER, str(folder), "4")
    killed = qgis_process(*run, before=killer)
    assert killed.returncode == 0, killed.stdout + killed.stderr
    assert not settings["RESULT"].exists()
    finished = list(folder.glob("*.tif"))
    assert 4 <= len(finished) < 11
    again = qgis_process(*run)
    assert again.returncode == 0, again.stdout + again.stderr
    assert f"{len(finished)} of 12 places are kept" in again.stdout
    assert not list(folder.glob(".image-collections-*"))
    found = table_of(settings["RESULT"])
    for row in (*whole.values(), *found.values()):
        row["raster"] = row["polygons"] = Path(str(row["raster"])).name
    assert found == whole
    # What models write on their way has not taken QGIS's own folder with it.
    assert Path(QgsProcessingUtils.tempFolder()).is_dir()


def test_the_example_model_goes_from_a_folder_of_scenes_to_the_table(
    scenes, layer, lakes, tmp_path, new_feedback, trusted
):
    feedback = new_feedback()
    target = str(tmp_path / "lakes.gpkg")
    processing.run(
        "imagecollections:lakes",
        {
            "FOLDER": str(Path(scenes[0]).parent),
            "LAKES": layer,
            "ID_FIELD": "id",
            "TARGET": "day",
            "BUFFER": str(BUFFER),
            "DECIBEL": False,
            "places:OUTPUT_FOLDER": str(tmp_path / "out"),
            "places:RESULT": target,
        },
        feedback=feedback,
    )
    rows = table_of(target)
    assert {name for name, row in rows.items() if row["problem"] != NULL} == {"lake 12"}
    for lake in lakes[:11]:
        found = outline(rows[lake.id])
        truth = polygon_of(lake)
        assert agreement(found, truth) > agreement(polygon_of(lake, 2.0), truth)
        assert rows[lake.id]["images"] == 2


def test_the_example_model_takes_scenes_that_do_not_say_what_is_distorted(
    layer, lakes, tmp_path, new_feedback, trusted
):
    folder = tmp_path / "mountain"
    folder.mkdir()
    heights = Path(write_mountain(folder, lakes))
    heights.rename(tmp_path / heights.name)
    target = str(tmp_path / "lakes.gpkg")
    processing.run(
        "imagecollections:lakes",
        {
            "FOLDER": str(folder),
            "LAKES": f"{layer}|subset=id = 'lake 1'",
            "ID_FIELD": "id",
            "DISTORTED": "",
            "DECIBEL": False,
            "places:OUTPUT_FOLDER": str(tmp_path / "out"),
            "places:RESULT": target,
        },
        feedback=new_feedback(),
    )
    rows = table_of(target)
    assert set(rows) == {"lake 1"}
    assert rows["lake 1"]["problem"] == NULL
    # Without a target date the newest images are taken.
    assert rows["lake 1"]["ascending_dates"] == f"{DATES[-1]}"


@pytest.mark.once
def test_lakes_are_found_better_without_slopes_and_without_speckle(
    layer, lakes, tmp_path, new_feedback, trusted
):
    """The steps of the guide, each from the collection file of the one before."""
    (tmp_path / "mountain").mkdir()
    heights = write_mountain(tmp_path / "mountain", lakes)

    def step(name, **parameters):
        parameters["OUTPUT_FOLDER"] = str(tmp_path / name)
        parameters["OUTPUT_COLLECTION"] = str(tmp_path / f"{name}.json")
        algorithm = parameters.pop("ALGORITHM", name)
        processing.run(f"imagecollections:{algorithm}", parameters, feedback=new_feedback())
        return parameters["OUTPUT_COLLECTION"]

    def found(collection, **more):
        target = str(tmp_path / f"{Path(collection).stem}.gpkg")
        parameters = {**SETTINGS, "COLLECTION": collection, "POLYGONS": layer, "RESULT": target}
        parameters["OUTPUT_FOLDER"] = str(tmp_path / f"lakes of {Path(collection).stem}")
        result = processing.run(
            "imagecollections:places", {**parameters, **more}, feedback=new_feedback()
        )
        assert result["PLACE_COUNT"] == 11
        rows = table_of(target)
        return np.mean([agreement(outline(rows[lake.id]), polygon_of(lake)) for lake in lakes[:11]])

    raw = step("raw", ALGORITHM="collection", FOLDER=str(tmp_path / "mountain"))
    live = {"OUTPUT_FORMAT": "live"}
    flat = step("flatten", COLLECTION=raw, ANGLE="angle", DEM=heights, **live)
    filtered = step("speckle", COLLECTION=flat, METHOD="refined_lee", **live)
    plain, flattened, both = (
        found(raw, MASK="none"),
        found(flat, MASK_RULE="distortion in 1,2,3,4"),
        found(filtered, MASK_RULE="distortion in 1,2,3,4"),
    )
    assert plain < flattened < both


def test_a_run_in_the_background_gives_the_same_table(whole, scenes, layer, tmp_path, qtbot):
    """As from the toolbox: the models of all places run in a thread that is not the main one."""
    target = str(tmp_path / "second.gpkg")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("imagecollections:places")
    parameters = {**SETTINGS, "LAYERS": scenes, "POLYGONS": layer, "RESULT": target}
    parameters["OUTPUT_FOLDER"] = str(tmp_path / "second")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    done = []
    with qtbot.waitSignal(task.executed, timeout=120000):
        task.executed.connect(lambda *result: done.append(result))
        QgsApplication.taskManager().addTask(task)
    assert done[0][0] is True
    found = table_of(target)
    for row in (*whole.values(), *found.values()):
        row["raster"] = row["polygons"] = Path(str(row["raster"])).name
    assert found == whole
    # What models write on their way has not taken QGIS's own folder with it.
    assert Path(QgsProcessingUtils.tempFolder()).is_dir()
