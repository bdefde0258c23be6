# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Footprints and tables that do not fit on the disk."""

from __future__ import annotations

import contextlib
import re
import signal
import sys
from pathlib import Path

import numpy as np
import pytest
from image_collections.algorithms.bases import composite_algorithm
from image_collections.algorithms.results.fields import fields_of, real_field, text_field
from image_collections.algorithms.results.footprints import write_footprints
from image_collections.algorithms.results.tables import Table
from image_collections.tests.conftest import skip_or_fail
from image_collections.tests.gdal.faults.jobs import open_files
from image_collections.tests.gdal.faults.processes import in_own_mounts
from image_collections.tests.qgis.conftest import CELL, LEFT, TOP
from image_collections.tests.support.kills import contents
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs limits of a process")

# A limit of the process is not always told apart from a full disk: then it is asked.
FULL = "The disk is full, so|Is the disk full"
FORMATS = ["gpkg", "geojson", "csv", "sqlite", "dbf"]
ENDINGS = {"dbf": "shp"}
FIELDS = (("band", text_field), ("value", real_field))
ROW = ("x" * 200, 0.5)


@pytest.fixture
def small_disk():
    """Let no file get larger than some kilobytes for a while, as on a full disk.

    For no longer than that: what pytest prints of the test may go to a larger file.
    """
    import resource

    @contextlib.contextmanager
    def limit(kilobytes):
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * 1024, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
            signal.signal(signal.SIGXFSZ, handler)

    return limit


@pytest.fixture
def context():
    """Holds layers in memory."""
    return QgsProcessingContext()


def new_table(path, context):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        "imagecollections:matchhistogram"
    )
    return Table(algorithm, {"TABLE": str(path)}, "TABLE", context, fields_of(FIELDS))


def fill(table, rows):
    for _ in range(rows):
        table.add(ROW)
    return table.close()


@pytest.mark.parametrize("ending", FORMATS)
def test_a_table_that_does_not_fit_is_an_error(context, small_disk, tmp_path, ending):
    path = tmp_path / f"table.{ENDINGS.get(ending, ending)}"
    table = new_table(path, context)
    with small_disk(400), pytest.raises(QgsProcessingException) as caught:
        fill(table, 3000)
    message = str(caught.value)
    assert f"table.{ENDINGS.get(ending, ending)}" in message
    assert re.search(FULL, message)
    assert len(message) < 500


def test_a_format_that_takes_no_tables_is_an_error(context, tmp_path):
    with pytest.raises(QgsProcessingException, match="choose another format"):
        fill(new_table(tmp_path / "table.fgb", context), 5)


@pytest.mark.parametrize(
    "ending", ["gpkg", "geojson", "csv", "sqlite", "dbf", "xlsx", "ods", "sql", "memory"]
)
@pytest.mark.parametrize("rows", [0, 1, 3000])
def test_a_table_that_fits_is_whole(context, tmp_path, ending, rows):
    is_memory = ending == "memory"
    path = "TEMPORARY_OUTPUT" if is_memory else tmp_path / f"table.{ENDINGS.get(ending, ending)}"
    name = fill(new_table(path, context), rows)
    if is_memory:
        assert context.getMapLayer(name).featureCount() == rows
    elif ending == "dbf":
        assert gdal.OpenEx(str(path.with_suffix(".dbf"))).GetLayer(0).GetFeatureCount() == rows
    elif ending != "sql" and rows:
        dataset = gdal.OpenEx(str(path), open_options=["LIST_ALL_TABLES=YES"])
        layer = dataset.GetLayerByName("table")
        assert layer.GetFeatureCount() == rows


def test_a_table_that_does_not_fit_leaves_the_older_one(context, small_disk, tmp_path):
    for ending in ("csv", "gpkg", "shp", "geojson", "sqlite"):
        folder = tmp_path / ending
        folder.mkdir()
        path = folder / f"table.{ending}"
        fill(new_table(path, context), 3)
        before = contents(folder)
        table = new_table(path, context)
        with small_disk(400), pytest.raises(QgsProcessingException, match=FULL):
            fill(table, 3000)
        table = None
        assert contents(folder) == before
        # The next table takes the place of the older one, with all of its files.
        fill(new_table(path, context), 1)
        assert contents(folder).keys() == before.keys()


def test_a_full_disk_leaves_nothing_of_a_new_shapefile(context, small_disk, tmp_path):
    table = new_table(tmp_path / "table.shp", context)
    with small_disk(400), pytest.raises(QgsProcessingException, match=FULL):
        fill(table, 3000)
    assert contents(tmp_path) == {}


def test_footprints_that_do_not_fit_are_an_error_and_all_older_outputs_stay(
    run, pair, small_disk, monkeypatch, tmp_path
):
    def write_later(*arguments, **options):
        with small_disk(1):
            return write_footprints(*arguments, **options)

    monkeypatch.setattr(composite_algorithm, "write_footprints", write_later)
    outputs = {
        key: str(tmp_path / name)
        for key, name in (("OUTPUT", "result.tif"), ("FOOTPRINTS", "prints.geojson"))
    }
    for path in outputs.values():
        Path(path).write_text("an older result")
    before = contents(tmp_path)
    with pytest.raises(QgsProcessingException, match=r"Footprints \(FOOTPRINTS\) cannot be wr"):
        run("mosaic", pair * 9, **outputs)
    assert contents(tmp_path) == before


@pytest.mark.parametrize(
    "ending", ["gpkg", *(pytest.param(each, marks=pytest.mark.once) for each in ("csv", "shp"))]
)
def test_a_disk_that_gets_full_spoils_no_older_table(
    ending, make_image, qgis_process, context, tmp_path
):
    """Through qgis_process, on a drive of its own."""
    image = make_image("scene_2024-05-01.tif", {"B4": 100})
    small, older = tmp_path / "small", tmp_path / "older"
    small.mkdir()
    older.mkdir()
    fill(new_table(older / f"table.{ending}", context), 3)
    before = in_own_mounts(f"mount -t tmpfs -o size=400k small {small} && cp {older}/* {small}")
    if before is None:
        skip_or_fail("this system lets nobody mount a small disk", "REQUIRE_QGIS")
    # What is on the drive is gone with the process.
    look = f'"$@"; code=$?; ls -A {small}; diff -r {older} {small} && echo same; exit $code'
    done = qgis_process(
        *("run", "imagecollections:serieshistogram", "--", f"LAYERS={image}", "BINS=9000"),
        *("EXPRESSION=B4", f"TABLE={small / f'table.{ending}'}", f"PAGE={tmp_path / 'page.html'}"),
        before=[*before, "sh", "-c", look, "sh"],
    )
    assert done.returncode != 0
    said = done.stdout + done.stderr
    assert f"The disk is full, so '{small}/table.{ending}' is not written." in said
    assert "CREATE TABLE" not in said
    lines = done.stdout.splitlines()
    assert lines[-1] == "same"
    assert not (tmp_path / "page.html").exists()


@pytest.mark.parametrize("reason", ["database or disk is full", "no such table: gpkg_contents"])
def test_no_room_to_begin_a_geopackage_is_said_without_sql(context, monkeypatch, tmp_path, reason):
    """GDAL says the whole statement, of 2000 characters, when it cannot even begin the file."""
    statement = f"CREATE TABLE gpkg_spatial_ref_sys ({'definition TEXT NOT NULL, ' * 80})"

    def fail(_algorithm, parameters, name, *_others):
        path = parameters[name].sink.staticValue()
        raise QgsProcessingException(
            f"Could not create layer {path}: Creation of data source failed (OGR error: "
            f"sqlite3_exec({statement}) failed: {reason})"
        )

    monkeypatch.setattr(QgsProcessingAlgorithm, "parameterAsSink", fail)
    path = tmp_path / "table.gpkg"
    path.write_text("not read, and not replaced")
    with pytest.raises(QgsProcessingException) as caught:
        new_table(path, context)
    message = str(caught.value)
    assert "CREATE TABLE" not in message
    assert str(path) in message
    assert "disk is full" in message or reason in message
    assert len(message) < 300 + len(str(path))
    assert path.read_text() == "not read, and not replaced"


# Algorithms that write rasters, each its own way, with what they need: `$` stands for the
# folder, `#` for the first image, `@` for a layer with a polygon.
WRITERS = {
    "speckle": {"METHOD": "boxcar", "OUTPUT_FOLDER": "$"},
    "mosaic": {"OUTPUT": "$/mosaic.tif"},
    "mosaic in another format": {"OUTPUT": "$/mosaic.asc"},
    "periods": {"PERIOD": "month", "OUTPUT_FOLDER": "$"},
    "export": {"INPUT": "#", "TILE_SIZE": 256, "OUTPUT_FOLDER": "$"},
    "places": {"POLYGONS": "@", "METHOD": "mosaic", "OUTPUT_FOLDER": "$"},
    "tobands": {"EXPRESSION": "VV", "OUTPUT": "$/stack.tif"},
    "normalize": {"OUTPUT": "$/normal.tif"},
    "kmeans": {"INPUT": "#", "CLASSES": 3, "OUTPUT": "$/classes.tif"},
}


@pytest.fixture
def gdal_exceptions():
    """Switch GDAL's exceptions on, as any plugin may: then its own frames hold a dataset too."""
    before = gdal.GetUseExceptions()
    gdal.UseExceptions()
    yield
    if not before:
        gdal.DontUseExceptions()


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system which files are open")
# What GDAL cannot write when it closes a file, Python says on the console.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.usefixtures("gdal_exceptions")
@pytest.mark.parametrize("writer", WRITERS)
def test_a_run_that_failed_has_no_file_open(
    writer, run, make_image, polygon_layer, small_disk, tmp_path
):
    """QGIS may keep the error until it ends; a file that is removed would be open as long."""
    noise = np.random.default_rng(4).integers(1, 60000, (2, 300, 300))
    images = [
        make_image(f"scene_2024-0{month}-01.tif", {"VV": values}, shape=(300, 300))
        for month, values in enumerate(noise, start=5)
    ]
    folder = tmp_path / "small"
    folder.mkdir()
    lake = polygon_layer([(LEFT, TOP - 300 * CELL, LEFT + 300 * CELL, TOP)])
    stands = {"$": str(folder), "#": images[0], "@": lake}
    given = {
        name: stands.get(value) or str(value).replace("$", str(folder))
        for name, value in WRITERS[writer].items()
    }
    with small_disk(4), pytest.raises(QgsProcessingException, match=FULL):
        run(writer.split()[0], images, **given)
    assert open_files(folder) == []
    assert contents(folder) == {}


def test_a_message_about_a_name_that_is_too_long_is_short(run, pair, tmp_path):
    with pytest.raises(QgsProcessingException) as caught:
        run("mosaic", pair, FOOTPRINTS=str(tmp_path / ("x" * 20000)))
    assert len(str(caught.value)) < 2500
    assert not Path(tmp_path / "result.tif").exists(), "it is seen before anything is computed"
