# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Footprints and tables that do not fit on the disk."""

from __future__ import annotations

import contextlib
import signal
import sys
from pathlib import Path

import pytest
from image_collections.algorithms.bases import composite_algorithm as composite
from image_collections.algorithms.results.fields import real_field, text_field
from image_collections.algorithms.results.footprints import add_footprints
from image_collections.algorithms.results.tables import Table, fields_of
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs limits of a process")

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
    assert "(TABLE) cannot be written to" in message
    assert f"table.{ENDINGS.get(ending, ending)}" in message
    assert "Is the disk full?" in message
    assert len(message) < 2500


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


def test_footprints_that_do_not_fit_are_an_error_and_the_raster_stays(
    run, pair, read, small_disk, monkeypatch, tmp_path
):
    def add_later(*arguments, **options):
        with small_disk(1):
            add_footprints(*arguments, **options)

    monkeypatch.setattr(composite, "add_footprints", add_later)
    target = str(tmp_path / "prints.geojson")
    with pytest.raises(QgsProcessingException, match=r"Footprints \(FOOTPRINTS\) cannot be wr"):
        run("mosaic", pair * 9, FOOTPRINTS=target)
    assert set(read(str(tmp_path / "result.tif"))) == {"B4", "B8"}


def test_a_message_about_a_name_that_is_too_long_is_short(run, pair, tmp_path):
    with pytest.raises(QgsProcessingException) as caught:
        run("mosaic", pair, FOOTPRINTS=str(tmp_path / ("x" * 20000)))
    assert len(str(caught.value)) < 2500
    assert Path(tmp_path / "result.tif").exists()
