# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Images of reflectances beside images of digital numbers: told, and only where it is so."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.api import (
    GeometricMedian,
    Medoid,
    Mosaic,
    QualityMosaic,
    Reduce,
    composite,
    open_images,
)
from image_collections.engine.composites import mixed_units
from image_collections.tests.support.log import Log
from image_collections.tests.support.rasters import write_raster

NUMBERS = np.array([[4300, 120, 9998], [3100, 2500, 0]])
METHODS = [Mosaic(), QualityMosaic("B4"), Reduce(("median",)), Medoid(), GeometricMedian()]
AS_NUMBERS = ("uint16", NUMBERS, {})
AS_SCALED = ("int16", NUMBERS, {"scale": 0.0001})
AS_DECIMALS = ("float32", NUMBERS / 10000, {})


def warned(folder, ways, method, names=("B4", "B8"), **options):
    paths = []
    for place, (dtype, values, scaling) in enumerate(ways):
        stack = np.stack([values, values])
        path = folder / f"scene{place}.tif"
        paths.append(write_raster(path, stack, dtype, names=list(names), nodata=0, **scaling))
    log = Log()
    composite(open_images(paths), method, progress=log, **options)
    return [text for text in log.warnings if "of one unit" in text]


@pytest.mark.parametrize("method", METHODS, ids=lambda each: type(each).__name__)
@pytest.mark.parametrize("other", [AS_SCALED, AS_DECIMALS])
def test_digital_numbers_beside_reflectances_are_told_once(tmp_path, method, other):
    (sentence,) = warned(tmp_path, [other, AS_NUMBERS], method)
    assert sentence.startswith(
        "Band 'B4' has values of about 0.31 in image 'scene0' and of about 3100 in image 'scene1'"
    )


@pytest.mark.parametrize(
    "ways",
    [
        [AS_NUMBERS, AS_NUMBERS],
        [AS_SCALED, AS_DECIMALS],
        # The same numbers in another type, and a darker image.
        [AS_NUMBERS, ("float32", NUMBERS, {}), ("int16", NUMBERS // 20, {"offset": 1.0})],
        # Nothing counts in the second.
        [AS_NUMBERS, ("float32", np.zeros((2, 3)), {})],
    ],
)
def test_one_unit_is_no_reason(tmp_path, ways):
    assert not warned(tmp_path, ways, Reduce(("mean",)))


def test_nothing_is_opened_where_all_store_numbers_in_one_way(tmp_path, monkeypatch):
    looked_at = []
    monkeypatch.setattr(mixed_units, "values_in_the_middle", lambda *given: looked_at.append(given))
    assert not warned(tmp_path, [AS_SCALED, AS_SCALED], Reduce(("mean",)))
    assert not looked_at


def test_classes_and_computed_bands_are_no_reason(tmp_path):
    ways = [AS_SCALED, AS_NUMBERS]
    assert not warned(tmp_path, ways, Reduce(("mean",)), names=("SCL", "B8"), bands="SCL")
    added = {"add_bands": "ratio = B8 / B4", "bands": "ratio"}
    assert not warned(tmp_path, ways, Reduce(("mean",)), **added)


def zeros_told(path, quality, **options):
    log = Log()
    composite(open_images([path, path]), quality, progress=log, **options)
    return [text for text in log.warnings if "surely clear" in text]


@pytest.mark.parametrize("nodata", [0, 255, None])
def test_a_quality_of_cloud_probability_without_0_is_told(tmp_path, nodata):
    stack = np.array([[[100, 90]], [[0, 40]]])
    path = write_raster(
        tmp_path / "scene.tif", stack, "uint8", names=["B4", "MSK_CLDPRB"], nodata=nodata
    )
    for text in ("MSK_CLDPRB", "B4 - 2 * MSK_CLDPRB"):
        told = zeros_told(path, QualityMosaic(text, prefer="lowest"), bands="B4")
        assert len(told) == (nodata == 0)
    assert not zeros_told(path, QualityMosaic("B4"), bands="B4")
    added = zeros_told(
        path, QualityMosaic("clear"), bands="B4", add_bands="clear = 100 - MSK_CLDPRB"
    )
    assert len(added) == (nodata == 0)
