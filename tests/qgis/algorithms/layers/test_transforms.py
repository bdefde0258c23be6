# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Transforms work in threads, also with a CRS that was first used in one that has ended."""

from __future__ import annotations

import threading

import pytest
from image_collections.algorithms.layers.transforms import transform_between
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsPointXY,
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


@pytest.mark.parametrize("zone", [31, 45])
def test_a_crs_of_a_thread_that_has_ended(zone):
    authid = f"EPSG:326{zone}"
    middle = zone * 6 - 183
    step, met = threading.Event(), threading.Event()

    def first():
        moved(authid, QgsCoordinateTransform)
        met.set()
        step.wait()

    thread = threading.Thread(target=first)
    thread.start()
    met.wait()
    before = moved(authid, QgsCoordinateTransform)  # the main thread has its own part of the CRS
    step.set()
    thread.join()
    for found in (before, moved(authid), in_a_thread(authid), in_a_thread(authid)):
        assert found == pytest.approx((middle + 1.0218, 28.0187), abs=1e-3)


def test_a_transform_that_moves_nothing_is_made_anew(monkeypatch):
    forgotten = []
    monkeypatch.setattr(
        "image_collections.algorithms.layers.transforms.QgsCoordinateTransform",
        type(
            "Dead",
            (QgsCoordinateTransform,),
            {
                "instantiatedCoordinateOperationDetails": lambda self: Details(),
                "invalidateCache": staticmethod(lambda: forgotten.append(1)),
            },
        ),
    )
    assert moved("EPSG:32645") == pytest.approx((88.0218, 28.0187), abs=1e-3)
    assert forgotten == [1]


class Details:
    proj = ""
