# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Cleaned classes: beside a slow twin that floods cells, in strips of any height."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from image_collections.engine.analysis import pieces as pieces_module
from image_collections.engine.analysis.clean_classes import (
    MASKED,
    CleanClasses,
    Cleaning,
    clean,
    means_of,
)
from image_collections.engine.analysis.value_curves import ApplyCurves
from image_collections.engine.errors import CancelledError, InvalidOptionError
from image_collections.engine.inputs.bands import images_to_read, select_bands
from image_collections.engine.outputs.polygonizing import polygonized
from image_collections.engine.progress import Silence
from image_collections.engine.run.job import Resources
from image_collections.tests.support.log import Log
from image_collections.tests.support.runs import described, planned, read_back, run
from osgeo import ogr

NONE = 255
SIDES = ((-1, 0), (1, 0), (0, -1), (0, 1))


# ---- the slow twin -------------------------------------------------------------------------------


def beside(place, shape):
    for down, right in SIDES:
        row, column = place[0] + down, place[1] + right
        if 0 <= row < shape[0] and 0 <= column < shape[1]:
            yield row, column


def flood(start, shape, belongs):
    found, waiting = {start}, [start]
    while waiting:
        for place in beside(waiting.pop(), shape):
            if place not in found and belongs(place):
                found.add(place)
                waiting.append(place)
    return found


def is_alike(classes, number, place):
    return classes[place] == number


def pieces_of(classes):
    """Return the pieces of equal cells, by their first cells, as sets."""
    found, seen = [], set()
    for start in np.ndindex(classes.shape):
        if start not in seen:
            piece = flood(start, classes.shape, partial(is_alike, classes, classes[start]))
            seen |= piece
            found.append(piece)
    return found


def extreme(classes, cells, choose):
    found = classes.copy()
    for row, column in np.ndindex(classes.shape):
        if classes[row, column] != NONE and cells:
            near = classes[
                max(0, row - cells) : row + cells + 1, max(0, column - cells) : column + cells + 1
            ]
            found[row, column] = choose(near[near != NONE])
    return found


def slowly_cleaned(classes, cleaning, cell_area):
    classes = extreme(extreme(classes, cleaning.open, np.min), cleaning.open, np.max)
    classes = extreme(extreme(classes, cleaning.close, np.max), cleaning.close, np.min)
    pieces = pieces_of(classes)
    number = {place: at for at, piece in enumerate(pieces) for place in piece}
    keys = [int(classes[min(piece)]) for piece in pieces]
    sizes = [len(piece) for piece in pieces]
    waits = {
        at
        for at, key in enumerate(keys)
        if key not in (0, NONE)
        and (sizes[at] < cleaning.smallest_cells or sizes[at] * cell_area < cleaning.smallest_area)
    }
    near = [
        {number[other] for place in piece for other in beside(place, classes.shape)} - {at}
        for at, piece in enumerate(pieces)
    ]
    taker = list(range(len(pieces)))
    while True:
        chosen = {}
        for at in waits:
            there = [taker[o] for o in near[at] if o not in waits and keys[o] != NONE]
            if there:
                chosen[at] = min(there, key=lambda each: (-sizes[each], each))
        if not chosen:
            break
        waits -= set(chosen)
        for at, other in chosen.items():
            taker[at] = other
        for at, other in chosen.items():
            sizes[other] += sizes[at]
    classes = np.array([keys[taker[number[at]]] for at in np.ndindex(classes.shape)]).reshape(
        classes.shape
    )
    if cleaning.fills_holes:
        classes = filled(classes)
    return classes


def filled(classes):
    found, seen = classes.copy(), set()
    last = (classes.shape[0] - 1, classes.shape[1] - 1)
    for start in np.ndindex(classes.shape):
        if start in seen or classes[start] not in (0, NONE):
            continue
        hole = flood(start, classes.shape, lambda at: classes[at] in (0, NONE))
        seen |= hole
        around = {
            int(classes[other])
            for place in hole
            for other in beside(place, classes.shape)
            if other not in hole
        }
        is_inside = all(0 < row < last[0] and 0 < column < last[1] for row, column in hole)
        if is_inside and len(around) == 1:
            for place in hole:
                if classes[place] == 0:
                    found[place] = around.copy().pop()
    return found


# ---- runs ----------------------------------------------------------------------------------------


def prepared(path, cleaning):
    images = described([path])
    selection = select_bands(images, "1")
    return planned(
        images, images_to_read(images, selection), CleanClasses(selection.names, cleaning)
    )


def cleaned(path, target, cleaning, *, threads=2, memory=0):
    plan = prepared(path, cleaning)
    found = clean(
        plan,
        cleaning,
        target.with_suffix(".pieces"),
        resources=Resources(threads, int(memory)),
        progress=Silence(),
    )
    plan = replace(plan, method=replace(plan.method, clean=found))
    made = run(plan, target, threads=threads, memory=memory)
    return np.where(made.valid[0], np.nan_to_num(made.values[0]).astype(int), NONE), found


def patches(rng, shape, classes=3, masked=0.1):
    """Return specks and fields, with gaps."""
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    fields = ((rows // 9 + columns // 7) % classes).astype(int)
    noise = rng.integers(0, classes, shape)
    found = np.where(rng.random(shape) < 0.35, noise, fields)
    found[rng.random(shape) < masked] = NONE
    return found


CLEANINGS = [
    Cleaning(),
    Cleaning(open=1),
    Cleaning(close=2),
    Cleaning(1, 1),
    Cleaning(smallest_cells=4),
    Cleaning(smallest_area=900.0),
    Cleaning(fills_holes=True),
    Cleaning(1, 1, 6, 500.0, True),
    Cleaning(0, 0, 10_000, 0.0, True),
]


@pytest.mark.parametrize("cleaning", CLEANINGS)
@pytest.mark.parametrize("masked", [0.0, 0.08, 0.5])
def test_beside_the_twin_in_strips_of_any_height(raster, tmp_path, monkeypatch, cleaning, masked):
    monkeypatch.setattr(pieces_module, "FEWEST_ROWS", 1)
    rng = np.random.default_rng(CLEANINGS.index(cleaning))
    values = patches(rng, (37, 41), masked=masked)
    path = raster(values, nodata=NONE)
    # Cells of 10 m in UTM have about 100 square metres; none of these limits is near a multiple.
    expected = slowly_cleaned(values, cleaning, 100.0 * (1 + 1e-4))
    for number, cost in enumerate((64, 10**6, 10**9)):
        monkeypatch.setattr(pieces_module, "CELL_BYTES", cost)  # rows in a strip: all, some, one
        found, _ = cleaned(path, tmp_path / f"{number}.tif", cleaning, threads=1 + number)
        np.testing.assert_array_equal(found, expected)


def test_opening_and_closing_by_hand(raster, tmp_path):
    """A bridge of one cell goes, a gap of one cell closes; masked cells are no background."""
    values = np.zeros((7, 9), dtype=int)
    values[1:6, 1:4] = values[1:6, 5:8] = values[3, 4] = 1
    values[1:6, 1] = NONE
    opened, _ = cleaned(raster(values, nodata=NONE), tmp_path / "o.tif", Cleaning(open=1))
    expected = values.copy()
    expected[3, 4] = 0
    expected[1:6, 2:4] = 1  # masked cells beside it did not take it away
    np.testing.assert_array_equal(opened, expected)
    closed, _ = cleaned(raster(values, nodata=NONE), tmp_path / "c.tif", Cleaning(close=1))
    assert (closed[1:6, 4] == 1).all()
    assert (closed[1:6, 1] == NONE).all()


def test_areas_do_not_grow_into_nodata(raster, tmp_path):
    """A lake at the edge of the data keeps its cells."""
    values = np.full((40, 40), NONE)
    values[:, 10:] = 0
    values[12:28, 10:22] = 3
    for cleaning in (Cleaning(open=2), Cleaning(close=3), Cleaning(3, 3, 20, 0, True)):
        found, _ = cleaned(raster(values, nodata=NONE), tmp_path / "x.tif", cleaning)
        np.testing.assert_array_equal(found, values)


def test_a_hole_at_the_edge_or_between_two_classes_is_none(raster, tmp_path):
    values = np.ones((9, 21), dtype=int)
    values[3:5, 3:5] = 0  # a hole
    values[3:5, 7:9] = 0
    values[3, 8] = NONE  # one with a masked cell in it
    values[0, 12] = 0  # at the edge
    values[:, 16:] = 2
    values[4, 15:17] = 0  # between two classes
    found, _ = cleaned(raster(values, nodata=NONE), tmp_path / "h.tif", Cleaning(fills_holes=True))
    expected = values.copy()
    expected[3:5, 3:5] = 1
    expected[3:5, 7:9] = 1
    expected[3, 8] = NONE
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32", "int32"])
def test_types_stay(raster, tmp_path, dtype):
    values = np.array([[1, 1, 2], [1, 7, 2], [1, 2, 2]])
    target = tmp_path / "t.tif"
    cleaned(raster(values, dtype, nodata=0), target, Cleaning(smallest_cells=2))
    found = read_back(target)
    assert found.values.dtype == dtype
    assert found.values[found.valid].tolist() == [1, 1, 2, 1, 1, 2, 1, 2, 2]


def test_what_is_no_class_is_refused(raster, tmp_path):
    path = raster(np.array([[1.0, 2.5]]), "float32")
    with pytest.raises(InvalidOptionError, match="has decimals"):
        cleaned(path, tmp_path / "x.tif", Cleaning())
    gaps = raster(np.array([[1.0, np.nan]]), "float32")
    found, _ = cleaned(gaps, tmp_path / "y.tif", Cleaning())
    assert found[0, 0] == 1


def test_too_many_pieces_for_the_memory_are_refused(raster, tmp_path, monkeypatch):
    monkeypatch.setattr(pieces_module, "FEW_PIECES", 1000)
    values = np.random.default_rng(0).integers(0, 200, (300, 300))
    with pytest.raises(InvalidOptionError, match="Memory"):
        cleaned(raster(values), tmp_path / "x.tif", Cleaning(), threads=1, memory=4_000_000)


def test_cancelling_ends_it(raster, tmp_path):
    path = raster(patches(np.random.default_rng(0), (90, 90)), nodata=NONE)
    plan = prepared(path, Cleaning())
    log = Log()
    log.cancelled = True
    with pytest.raises(CancelledError):
        clean(
            plan,
            Cleaning(),
            tmp_path / "pieces",
            resources=Resources(1),
            progress=log,
        )


def test_polygons_hold_the_cells_of_their_pieces(raster, tmp_path):
    rng = np.random.default_rng(6)
    values = patches(rng, (30, 33))
    image = rng.normal(size=(2, 30, 33)).astype("float32")
    image[1, 4:9, 5:12] = np.nan
    cleaning = Cleaning(smallest_cells=3)
    found, made = cleaned(raster(values, nodata=NONE), tmp_path / "c.tif", cleaning)
    images = described([raster(image, "float32")])
    selection = select_bands(images)
    plan = planned(images, images_to_read(images, selection), ApplyCurves(selection.names, ("",)))
    means = [
        means_of(plan, made, 2, resources=Resources(threads, memory), progress=Silence())
        for threads, memory in ((1, 0), (2, 20_000))
    ]
    np.testing.assert_array_equal(*means)
    seen = set()
    shapes = polygonized(
        made.numbered(100), made.found.kept.grid, tmp_path / "numbers.tif", Silence()
    )
    pieces = made.merged[made.found.of(made.found.kept.grid.window)]
    for number, shape in shapes:
        piece = number - 1
        assert piece > max(seen, default=-1)
        seen.add(piece)
        cells = pieces == piece
        assert made.cells[piece] == cells.sum()
        assert set(found[cells]) == {made.classes[piece]}
        geometry = ogr.CreateGeometryFromWkb(shape)
        assert geometry.GetArea() == pytest.approx(100.0 * cells.sum())
        assert made.areas[piece] == pytest.approx(100.0 * cells.sum(), rel=1e-3)
        for band in range(2):
            numbers = image[band][cells].astype(float)
            numbers = numbers[np.isfinite(numbers)]
            if numbers.size:
                assert means[0][band, piece] == pytest.approx(numbers.mean(), abs=1e-12)
            else:
                assert np.isnan(means[0][band, piece])
    assert seen == set(np.flatnonzero(made.is_class).tolist())
    assert (made.classes == MASKED).any()


@pytest.mark.parametrize("cells", [1, 3])
def test_without_gaps_it_is_scipy(raster, tmp_path, cells):
    """Openings, closings and holes of an image larger than a strip, as others have them."""
    ndimage = pytest.importorskip("scipy.ndimage", reason="NOT TESTED: no scipy")
    rng = np.random.default_rng(cells)
    smooth = ndimage.gaussian_filter(rng.normal(size=(300, 280)), 3)
    values = (smooth > 0).astype(int) + (smooth > 0.1)
    path = raster(values)
    size = 2 * cells + 1
    # Beyond the edge scipy takes what it is told to, for each of the two steps another number.
    low = ndimage.grey_erosion(values, size, mode="constant", cval=9)
    expected = ndimage.grey_dilation(low, size, mode="constant", cval=-9)
    found, _ = cleaned(path, tmp_path / "o.tif", Cleaning(open=cells))
    np.testing.assert_array_equal(found, expected)
    high = ndimage.grey_dilation(values, size, mode="constant", cval=-9)
    expected = ndimage.grey_erosion(high, size, mode="constant", cval=9)
    found, _ = cleaned(path, tmp_path / "c.tif", Cleaning(close=cells))
    np.testing.assert_array_equal(found, expected)
    path = raster((values > 0).astype(int))
    found, made = cleaned(path, tmp_path / "h.tif", Cleaning(fills_holes=True))
    np.testing.assert_array_equal(found, ndimage.binary_fill_holes(values > 0))
    assert made.is_class.sum() == ndimage.label(found)[1]
    sizes = np.bincount(ndimage.label(found)[0].ravel())[1:]
    assert sorted(made.cells[made.is_class]) == sorted(sizes)
