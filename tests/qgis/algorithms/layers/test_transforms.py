# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Transforms work in threads, also with a CRS that was first used in one that has ended."""

from __future__ import annotations

import threading
import time

import pytest
from image_collections.algorithms.layers.layer_values import wkt_of
from image_collections.algorithms.layers.transforms import (
    crs_of,
    extent_in,
    forget_crs,
    living,
    transform_between,
)
from image_collections.plugin.background import Task
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsPointXY,
    QgsProcessingContext,
)

PLACE = QgsPointXY(600450, 3099695)


def moved(authid, make=transform_between):
    source = QgsCoordinateReferenceSystem(authid)
    target = QgsCoordinateReferenceSystem("EPSG:4326")
    point = make(source, target, QgsCoordinateTransformContext()).transform(PLACE)
    return point.x(), point.y()


def in_a_thread(authid, make=transform_between):
    found = []
    thread = threading.Thread(target=lambda: found.append(moved(authid, make)))
    thread.start()
    thread.join()
    return found[0]


def dead(make):
    """Return a CRS as QGIS hands it out when the thread that has first used it has ended."""
    step, met = threading.Event(), threading.Event()
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")

    def use():
        change = QgsCoordinateTransform(make(), degrees, QgsCoordinateTransformContext())
        change.transform(PLACE)

    def first():
        use()
        met.set()
        step.wait()

    forget_crs()
    thread = threading.Thread(target=first)
    thread.start()
    met.wait()
    use()  # the main thread has its own part of the CRS
    step.set()
    thread.join()
    # Python says that a thread has ended before what it leaves behind is cleared away.
    end = time.monotonic() + 10
    while make().toWkt() and time.monotonic() < end:
        time.sleep(0.01)
    return make()


@pytest.fixture
def dead_wkt():
    """Return the text of a CRS that is dead, as made by its text or its name."""
    crs = QgsCoordinateReferenceSystem("EPSG:32645")
    wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)
    assert wkt
    dead(lambda: QgsCoordinateReferenceSystem("EPSG:32645"))
    assert not dead(lambda: QgsCoordinateReferenceSystem.fromWkt(wkt)).toWkt()
    yield wkt
    forget_crs()


@pytest.mark.parametrize("zone", [31, 45])
def test_a_crs_of_a_thread_that_has_ended(zone):
    authid = f"EPSG:326{zone}"
    middle = zone * 6 - 183
    dead(lambda: QgsCoordinateReferenceSystem(authid))
    for found in (moved(authid), in_a_thread(authid), in_a_thread(authid)):
        assert found == pytest.approx((middle + 1.0218, 28.0187), abs=1e-3)


def test_a_transform_of_the_same_crs_and_one_of_none_are_left(monkeypatch):
    monkeypatch.setattr(QgsCoordinateTransform, "invalidateCache", pytest.fail)
    for authid in ("EPSG:4326", ""):
        crs = QgsCoordinateReferenceSystem(authid)
        made = transform_between(crs, crs, QgsCoordinateTransformContext())
        assert made.isShortCircuited()


def test_a_dead_crs_has_its_text_again(dead_wkt):
    assert wkt_of(QgsCoordinateReferenceSystem.fromWkt(dead_wkt)) == dead_wkt


def test_the_crs_of_a_text_is_none_that_is_dead(dead_wkt):
    assert crs_of(dead_wkt).toWkt()
    assert not crs_of("").isValid()


def test_one_without_a_name_is_made_of_what_is_left_of_it():
    text = "+proj=laea +lat_0=12 +lon_0=34 +datum=WGS84 +units=m +no_defs"
    crs = dead(lambda: QgsCoordinateReferenceSystem.fromProj(text))
    assert not crs.toWkt()
    assert "laea" in living(crs).toProj()
    assert living(crs).toWkt()
    forget_crs()


def test_what_a_job_has_met_is_forgotten_at_its_end(qtbot, qapp):
    task = Task("title", lambda: None, lambda value, error: None)
    crs = dead(lambda: QgsCoordinateReferenceSystem("EPSG:32645"))
    assert not crs.toWkt()
    task.finished(True)
    assert QgsCoordinateReferenceSystem("EPSG:32645").toWkt()


EXTENT = "600000,610000,3090000,3100000 [EPSG:32645]"


@pytest.mark.parametrize("is_alive", [True, False])
def test_an_extent_is_moved_in_a_thread(qgis_processing, is_alive):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("imagecollections:mosaic")
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    found = []

    def look(text=EXTENT, crs=degrees):
        box = extent_in(algorithm, {"EXTENT": text}, "EXTENT", QgsProcessingContext(), crs)
        found.append((box.xMinimum(), box.yMinimum()))

    forget_crs()
    look()
    expected = algorithm.parameterAsExtent(
        {"EXTENT": EXTENT}, "EXTENT", QgsProcessingContext(), degrees
    )
    assert found == [(expected.xMinimum(), expected.yMinimum())]  # to the last bit
    if not is_alive:
        dead(lambda: QgsCoordinateReferenceSystem("EPSG:32645"))
    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert found[1] == found[0]
    look("1,2,3,4")
    assert found[2] == (1, 3)  # numbers without a CRS are in that of the result
    forget_crs()


@pytest.mark.parametrize("is_valid", [True, False])
def test_a_transform_that_moves_nothing_is_made_anew(monkeypatch, is_valid):
    forgotten = []
    monkeypatch.setattr(
        "image_collections.algorithms.layers.transforms.QgsCoordinateTransform",
        type(
            "Dead",
            (QgsCoordinateTransform,),
            {
                # QGIS leaves one that it calls invalid out, as one of CRS that are the same.
                "isValid": lambda self: is_valid,
                "isShortCircuited": lambda self: not is_valid,
                "instantiatedCoordinateOperationDetails": lambda self: Details(),
                "invalidateCache": staticmethod(lambda: forgotten.append(1)),
            },
        ),
    )
    assert moved("EPSG:32645") == pytest.approx((88.0218, 28.0187), abs=1e-3)
    assert forgotten == [1]


class Details:
    proj = ""
