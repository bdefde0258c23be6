# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One pixel is told as the written files have it: values, reasons, winners, and the result."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest
from image_collections.engine.analysis.inspection import cell_at, inspect
from image_collections.engine.composites.explain_mask import ExplainMask
from image_collections.engine.composites.method import Wanted
from image_collections.engine.composites.mosaic import Mosaic
from image_collections.engine.composites.quality_mosaic import PREFERENCES
from image_collections.engine.errors import CancelledError, InvalidOptionError
from image_collections.engine.grid.grid import Bounds
from image_collections.engine.masks.rules import REASONS
from image_collections.engine.planning.make_plan import make_plan
from image_collections.engine.planning.output_grid import GridOptions
from image_collections.engine.progress import Silence
from image_collections.tests.support import masked_runs as masked
from image_collections.tests.support import proofs
from image_collections.tests.support.rasters import ORIGIN, wkt, write_raster
from image_collections.tests.support.runs import described
from osgeo import gdal

PLANS = {
    "mosaic": proofs.mosaic,
    "whole pixels": lambda images, **o: proofs.mosaic(images, together=True, **o),
    "medoid": proofs.medoid,
    "geometric median": proofs.geometric_median,
    "statistics": lambda images, **o: proofs.reduced(images, "median", "count", "min", **o),
    "keep": proofs.best,
    "skip": lambda images, **o: proofs.best(images, incomplete="skip", **o),
    "fill": lambda images, **o: proofs.best(images, incomplete="fill", ties="first", **o),
    "lowest": lambda images, **o: proofs.best(
        images, "(B8 - B4) / (B8 + B4)", prefer="lowest", **o
    ),
}


def pixels(grid, seed, count=25):
    """Return the corners of a grid and some random cells."""
    rng = np.random.default_rng(seed)
    columns = [0, grid.width - 1, *rng.integers(0, grid.width, count)]
    rows = [0, grid.height - 1, *rng.integers(0, grid.height, count)]
    return [(int(column), int(row)) for column, row in zip(columns, rows)]


def written(plan, folder, name):
    """Carry out a plan with its provenance; return its rasters."""
    options = {"wanted": Wanted(provenance=True), "same_day": plan.same_day}
    return proofs.run(again(plan, plan.images, plan.masks, plan.method, **options), folder, name)[0]


def again(plan, images, masks, method, **options):
    """Return a plan of other images or another method on the same grid."""
    return make_plan(
        images,
        plan.grid,
        method,
        resampling=plan.resampling,
        masks=masks,
        progress=Silence(),
        **options,
    )


def scaled(result, band, at):
    """Return a value of a written raster as QGIS shows it, None where it is masked."""
    if not result.valid[(band, *at)]:
        return None
    scale, offset = result.scales[band], result.offsets[band]
    number = result.values[(band, *at)].item()
    return number * (1.0 if scale is None else scale) + (offset or 0.0)


def same(a, b):
    return (a is None) == (b is None) and (a is None or a == pytest.approx(b, rel=1e-12, abs=0))


class Alone:
    """What runs write of each image alone, whatever the method: masked, bare, and explained."""

    def __init__(self, plan, folder):
        names = plan.method.names
        self.masked, self.bare, self.codes = {}, {}, {}
        for place, image in enumerate(plan.images):
            masks, name = plan.masks[place : place + 1], f"one{image.position}"
            cover = Mosaic(names)
            self.masked[image.position] = self._composite(plan, image, masks, cover, folder, name)
            if masks:
                why = ExplainMask(names)
                self.bare[image.position] = self._composite(plan, image, (), cover, folder, name)
                self.codes[image.position] = self._composite(plan, image, masks, why, folder, name)

    @staticmethod
    def _composite(plan, image, masks, method, folder, name):
        # With usage, a reader knows which cells lie inside an image on another grid.
        wanted = Wanted(usage=True)
        return written_or_empty(again(plan, [image], masks, method, wanted=wanted), folder, name)


class Files:
    """What runs write: the composite, and each image alone."""

    def __init__(self, plan, folder, alone=None):
        self.names = plan.method.names
        self.rasters = written(plan, folder, "all")
        alone = alone or Alone(plan, folder)
        self.masked, self.bare, self.codes = alone.masked, alone.bare, alone.codes

    def check(self, found):
        """Compare a pixel with the files."""
        at = (found.row, found.column)
        composite = self.rasters["composite"]
        for band, result in enumerate(found.results):
            assert result.name == composite.names[band]
            assert same(result.value, scaled(composite, band, at)), (at, result)
        for seen in found.observations:
            for band in range(len(self.names)):
                self._check_band(seen, band, at)

    def _check_band(self, seen, band, at):
        where = (seen.position, at, band, seen)
        if seen.position not in self.masked:
            assert (seen.reasons[band], seen.values[band]) == ("outside", None), where
            return
        value = scaled(self.masked[seen.position], band, at)
        assert (value is not None) == (seen.reasons[band] == ""), where
        if value is not None:
            assert same(value, seen.values[band]), where
        elif seen.position in self.bare:
            bare = scaled(self.bare[seen.position], band, at)
            code = int(self.codes[seen.position].values[(0, *at)])
            inside = self.codes[seen.position].valid[(0, *at)]
            reason = REASONS[code - 1] if code and bare is not None else "nodata"
            reason = reason if inside else "outside"
            assert seen.reasons[band] == reason, where
            assert same(seen.values[band], bare if reason != "nodata" else None), where
        else:
            assert seen.reasons[band] in ("nodata", "outside"), where
            assert seen.values[band] is None, where

    def check_winners(self, found):
        """Compare who won with the provenance, or with the values where bands are filled in."""
        at = (found.row, found.column)
        proof = proofs.zeroed(self.rasters["provenance"])
        for band, name in enumerate(self.names):
            winners = [seen for seen in found.observations if seen.won[band]]
            if "source" in proof:
                expected = int(proof["source"][at])
            else:
                expected = int(proof.get(f"{name}_source", np.zeros((999, 999)))[at])
            assert [seen.position for seen in winners] == ([expected] if expected else [])
            if winners:
                value = winners[0].values[band] if not winners[0].reasons[band] else None
                assert same(value, found.results[band].value)


def written_or_empty(plan, folder, name):
    """Return the composite, masked everywhere where a run writes nothing for that reason."""
    try:
        return proofs.run(plan, folder, name)[0]["composite"]
    except InvalidOptionError:
        result = proofs.run(replace(plan, masks=()), folder, name)[0]["composite"]
        return replace(result, valid=np.zeros_like(result.valid))


# ---- the truth, pixel by pixel -------------------------------------------------------------------


@pytest.mark.parametrize("warped", [False, True])
@pytest.mark.parametrize("kind", PLANS)
def test_every_image_is_told_as_it_was_written(kind, warped, tmp_path):
    scenes = proofs.collection(tmp_path, 5, with_warped=warped)
    images = proofs.images_of(scenes)
    plan = PLANS[kind](images)
    values, valid, covered = proofs.layers(scenes, plan.grid)
    for column, row in pixels(plan.grid, 1):
        found = inspect(plan, images, column, row)
        assert found.bands == ("B4", "B8", "QA")
        assert [seen.position for seen in found.observations] == [i.position for i in images]
        for place, seen in enumerate(found.observations):
            assert (seen.name, seen.date) == (images[place].name, images[place].date)
            for band in range(3):
                is_valid = valid[place, band, row, column]
                reason = "" if is_valid else "nodata" if covered[place, row, column] else "outside"
                assert seen.reasons[band] == reason
                assert seen.values[band] == (values[place, band, row, column] if is_valid else None)


@pytest.mark.parametrize("warped", [False, True])
@pytest.mark.parametrize("kind", PLANS)
def test_result_and_winner_are_those_of_the_files(kind, warped, tmp_path):
    scenes = proofs.collection(tmp_path, 6, with_warped=warped)
    images = proofs.images_of(scenes)
    plan = PLANS[kind](images)
    files = Files(plan, tmp_path)
    for column, row in pixels(plan.grid, 2):
        found = inspect(plan, images, column, row)
        files.check(found)
        if kind != "fill":
            files.check_winners(found)
        assert found.has_winner == (kind not in ("statistics", "geometric median"))
        assert found.has_quality == (kind in ("keep", "skip", "fill", "lowest"))


def test_where_bands_are_filled_each_names_the_best_image_that_is_valid(tmp_path):
    scenes = proofs.collection(tmp_path, 7)
    images = proofs.images_of(scenes)
    for ties, prefer in (("first", "highest"), ("last", "lowest")):
        plan = proofs.best(images, incomplete="fill", ties=ties, prefer=prefer)
        values, valid, _ = proofs.layers(scenes, plan.grid)
        for column, row in pixels(plan.grid, 3, 60):
            found = inspect(plan, images, column, row)
            for band in range(3):
                candidates = [
                    (values[i, 2, row, column] * (1 if prefer == "highest" else -1), i)
                    for i in range(len(images))
                    if valid[i, 2, row, column] and valid[i, band, row, column]
                ]
                top = [i for q, i in candidates if q == max(candidates)[0]]
                expected = [] if not top else [top[0] if ties == "first" else top[-1]]
                won = [i for i, seen in enumerate(found.observations) if seen.won[band]]
                assert won == expected
                if won:
                    assert found.results[band].value == values[won[0], band, row, column]


@pytest.mark.parametrize("prefer", PREFERENCES)
def test_quality_is_told_where_an_image_competes(prefer, tmp_path):
    scenes = proofs.collection(tmp_path, 8)
    images = proofs.images_of(scenes)
    plan = proofs.best(images, "B8 / B4", prefer=prefer, target=1.5)
    values, valid, _ = proofs.layers(scenes, plan.grid)
    for column, row in pixels(plan.grid, 4):
        found = inspect(plan, images, column, row)
        for place, seen in enumerate(found.observations):
            red, near = values[place, :2, row, column]
            competes = valid[place, :2, row, column].all()
            assert seen.quality == (pytest.approx(near / red) if competes else None)


# ---- one day -------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [kind for kind in PLANS if kind != "fill"])
def test_images_of_one_day_name_the_one_that_gave_each_band(kind, tmp_path):
    scenes = proofs.collection(tmp_path, 9, undated=0, days=3)
    images = proofs.images_of(scenes)
    plan = PLANS[kind](images, same_day=True)
    files = Files(plan, tmp_path)
    composite = files.rasters["composite"]
    for column, row in pixels(plan.grid, 5):
        found = inspect(plan, images, column, row)
        files.check(found)
        for band in range(3) if found.has_winner else ():
            winners = [seen for seen in found.observations if seen.won[band]]
            value = scaled(composite, band, (row, column))
            assert len(winners) == 1 or value is None
            if value is not None:
                assert winners[0].values[band] == value


def test_a_quality_of_one_day_belongs_to_those_who_gave_it(tmp_path):
    rows = {"below": [[5, 5, 5]], "above": [[0, 7, 7]]}
    images = described(
        [write_raster(tmp_path / f"{n}.tif", r, nodata=0, names=["B1"]) for n, r in rows.items()]
    )
    images = [replace(image, date=datetime(2021, 6, 1, 10)) for image in images]
    plan = proofs.best(images, "B1", same_day=True)
    seen = [[o.quality for o in inspect(plan, images, c, 0).observations] for c in range(3)]
    assert seen == [[5, None], [None, 7], [None, 7]]


# ---- masks ---------------------------------------------------------------------------------------


def masked_plan(images, method="median", **options):
    return masked.plan_of(method, images, **options)


@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "average"])
@pytest.mark.parametrize("buffer", [0.0, 25.0])
def test_a_rule_says_why_and_keeps_the_value(resampling, buffer, tmp_path):
    scenes = proofs.collection(tmp_path, 10, with_warped=True)
    images = proofs.images_of(scenes)
    options = {"mask": "QA in 1-3", "buffer": buffer, "resampling": resampling, "bands": "B8,B4"}
    plan = masked_plan(images, **options)
    files = Files(plan, tmp_path)
    reasons = set()
    for column, row in pixels(plan.grid, 6, 40):
        found = inspect(plan, images, column, row)
        files.check(found)
        for seen in found.observations:
            reasons.update(seen.reasons)
            if "rule" in seen.reasons:
                assert [name for name, _ in seen.seen_by_mask] == ["QA"]
                assert seen.seen_by_mask[0][1] in (1, 2, 3)
    assert reasons == {"", "nodata", "outside", "rule"} | ({"buffer"} if buffer else set())


METHODS = ("mosaic", "together", "medoid", "median", "statistics")


class Series:
    """Real images with a mask, and what is the same of them with each method."""

    def __init__(self, images, folder, **options):
        self.images, self.options = images, options
        self.alone = Alone(self.plan("mosaic"), folder)

    def plan(self, method):
        return masked_plan(self.images, method, **self.options)


@pytest.fixture(scope="module")
def products(shared, tmp_path_factory):
    folder = tmp_path_factory.mktemp("products")
    images = described(stacked(shared / "data" / "l8_products_014032", folder))
    return Series(images, folder, mask="landsat-c1", bands="B4,B5", buffer=90.0)


@pytest.mark.parametrize("method", METHODS)
def test_a_preset_on_real_scenes(method, products, tmp_path):
    images, plan = products.images, products.plan(method)
    files = Files(plan, tmp_path, products.alone)
    reasons = set()
    for column, row in pixels(plan.grid, 7, 12):
        found = inspect(plan, images, column, row)
        reasons.update(seen.reasons[0] for seen in found.observations)
        files.check(found)
        if found.has_winner:
            files.check_winners(found)
    assert {"", "cloud", "shadow"} < reasons


def stacked(folder, scratch):
    """Put the bands of products together as they are delivered, with their names."""
    paths = []
    for product in sorted(path for path in folder.iterdir() if path.is_dir()):
        files = [next(product.glob(f"*_{band}.TIF")) for band in ("B4", "B5", "BQA")]
        virtual = gdal.BuildVRT(
            str(scratch / f"{product.name}.vrt"), [str(file) for file in files], separate=True
        )
        for number, name in enumerate(("B4", "B5", "BQA"), start=1):
            virtual.GetRasterBand(number).SetDescription(name)
        virtual = None
        paths.append(scratch / f"{product.name}.vrt")
    return paths


@pytest.fixture(scope="module")
def landsat(shared, tmp_path_factory):
    folder = shared / "data" / "landsat_yatsm_p013r030_line"
    images = described(sorted(folder.glob("L_200[01]*.tif")))
    options = {"mask": "fmask in 2-4,255", "bands": "red,nir"}
    return Series(images, tmp_path_factory.mktemp("landsat"), **options)


@pytest.mark.parametrize("method", METHODS)
def test_a_rule_on_a_long_series(method, landsat, tmp_path):
    images, plan = landsat.images, landsat.plan(method)
    files = Files(plan, tmp_path, landsat.alone)
    for column, row in pixels(plan.grid, 13, 10):
        found = inspect(plan, images, column, row)
        files.check(found)
        if found.has_winner:
            files.check_winners(found)


def test_clouds_and_shadows_are_told_apart_as_in_the_files(tmp_path):
    rng = np.random.default_rng(3)
    sources = []
    for number in range(3):
        cloud = np.zeros((40, 50))
        cloud[10 : 16 + number, 12:22] = 90
        near = rng.integers(1600, 3000, cloud.shape)
        near[16:30, 5:30] = 700
        values = np.stack([near // 2, near, cloud])
        path = write_raster(
            tmp_path / f"s{number}.tif", values, "uint16", names=["B04", "B08", "MSK_CLDPRB"]
        )
        sources.append(path)
    recipe = {"azimuth": 340.0, "distance": 150.0}
    plan = masked_plan(described(sources), recipe=recipe, bands="B04", buffer=20.0)
    files = Files(plan, tmp_path)
    images = described(sources)
    reasons = set()
    for column, row in pixels(plan.grid, 8, 120):
        found = inspect(plan, images, column, row)
        files.check(found)
        reasons.update(seen.reasons[0] for seen in found.observations)
    assert reasons == {"", "cloud", "shadow", "buffer"}


# ---- places and real data ------------------------------------------------------------------------


def test_landsat_in_two_coordinate_systems(shared, tmp_path):
    folder = shared / "data" / "l8_riotiler_mixedcrs"
    images = described(sorted(folder.glob("*.tif")))
    box = proofs.mosaic(images).grid.bounds
    middle = (box.left + box.right) / 2, (box.bottom + box.top) / 2
    side = 60 * proofs.mosaic(images).grid.cell_width
    bounds = Bounds(middle[0] - side, middle[1] - side, middle[0] + side, middle[1] + side)
    plan = proofs.mosaic(images, grid=GridOptions(bounds=bounds))
    files = Files(plan, tmp_path)
    for column, row in pixels(plan.grid, 9, 40):
        found = inspect(plan, images, column, row)
        files.check(found)
        files.check_winners(found)


def test_an_image_beyond_the_extent_is_outside(tmp_path):
    images = described(
        [
            write_raster(tmp_path / "near.tif", np.ones((4, 4)), names=["B1"]),
            write_raster(
                tmp_path / "far.tif", np.ones((4, 4)), names=["B1"], origin=(ORIGIN[0] + 900, 0)
            ),
        ]
    )
    bounds = Bounds(ORIGIN[0], ORIGIN[1] - 40, ORIGIN[0] + 40, ORIGIN[1])
    plan = proofs.mosaic(images, grid=GridOptions(bounds=bounds))
    found = inspect(plan, images, 1, 2)
    assert [seen.reasons for seen in found.observations] == [("",), ("outside",)]
    assert found.bounds == Bounds(ORIGIN[0] + 10, ORIGIN[1] - 30, ORIGIN[0] + 20, ORIGIN[1] - 20)


def test_scaled_values_are_told_as_qgis_shows_them(tmp_path):
    images = described(
        [
            write_raster(
                tmp_path / f"{n}.tif", [[n]], "int16", names=["B1"], scale=0.5, offset=-1.0
            )
            for n in (4, 8, 12)
        ]
    )
    for plan in (proofs.mosaic(images), proofs.reduced(images, "median", "max")):
        found = inspect(plan, images, 0, 0)
        assert [seen.values for seen in found.observations] == [(1.0,), (3.0,), (5.0,)]
        expected = [5.0] if len(found.results) == 1 else [3.0, 5.0]
        assert [result.value for result in found.results] == expected


def test_a_place_belongs_to_the_cell_that_begins_there(tmp_path):
    images = described([write_raster(tmp_path / "a.tif", np.ones((3, 4)), names=["B1"])])
    grid = proofs.mosaic(images).grid
    x, y = ORIGIN
    assert cell_at(grid, x, y) == (0, 0)
    assert cell_at(grid, x + 10, y - 10) == (1, 1)
    assert cell_at(grid, x + 39.9, y - 29.9) == (3, 2)
    outside = [(x - 0.1, y), (x, y + 0.1), (x + 40, y), (x, y - 30), (x + 400, y)]
    assert [cell_at(grid, *place) for place in outside] == [None] * 5
    around = replace(grid, crs=wkt(4326), left=170.0, top=10.0, cell_width=1.0, cell_height=1.0)
    around = replace(around, width=20, height=20)
    assert cell_at(around, -175.5, 5.5) == (14, 4)


def test_it_stops_when_asked_to(tmp_path):
    images = proofs.images_of(proofs.collection(tmp_path, 12))
    stopped = threading.Event()
    stopped.set()
    with pytest.raises(CancelledError):
        inspect(proofs.mosaic(images), images, 0, 0, stopped)
