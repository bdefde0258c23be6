# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Bands of partners: on the pixels of their images, whatever the grids and the blocks are."""

from __future__ import annotations

import json
import threading

import numpy as np
import pytest
from image_collections.engine.cluster.path_map import PathMap
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.inputs.joined_files import file_paths
from image_collections.engine.live.coarse import at_overview_level
from image_collections.engine.planning.output_grid import GridOptions
from image_collections.engine.planning.partners import with_partners
from image_collections.engine.planning.plan_json import plan_from_text, plan_to_text
from image_collections.tests.support.masked_runs import plan_of
from image_collections.tests.support.rasters import ORIGIN, write_raster
from image_collections.tests.support.runs import MEGABYTE, Log, described, run
from osgeo import osr

SIDE = 120


def noise(seed, side=SIDE, high=100):
    return np.random.default_rng(seed).integers(1, high, (1, side, side))


@pytest.fixture
def image(tmp_path):
    values = noise(1, high=9000)
    values[0, :, :5] = 0
    return described([write_raster(tmp_path / "i.tif", values, "uint16", names=["B4"], nodata=0)])


def partner(tmp_path, name="p", *, epsg=32633, origin=ORIGIN, cell=10.0, side=SIDE, **details):
    details = {"names": ["cloud"], "nodata": 7, **details}
    path = write_raster(
        tmp_path / f"{name}.tif",
        noise(2, side),
        "uint8",
        crs=epsg,
        origin=origin,
        cell=cell,
        **details,
    )
    return described([path])


def joined(images, partners):
    found, missing = with_partners(images, partners, "all", 0, Log())
    assert not missing
    return found


def centres(image):
    """Return x and y of the centres of an image's pixels, in its CRS."""
    left, across, _, top, _, down = image.geotransform
    columns, rows = np.meshgrid(np.arange(image.width) + 0.5, np.arange(image.height) + 0.5)
    return left + columns * across, top + rows * down


def twin(image, other, values, nodata=7):
    """Return the partner's numbers at the pixels of an image, -1 where there are none."""
    x, y = centres(image)
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromWkt(image.crs)
    target.ImportFromWkt(other.crs)
    for reference in (source, target):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transform = osr.CoordinateTransformation(source, target)
    points = transform.TransformPoints(np.column_stack([x.ravel(), y.ravel()]).tolist())
    left, across, _, top, _, down = other.geotransform
    found = np.full(x.size, -1)
    for place, (east, north, *_) in enumerate(points):
        column = int(np.floor((east - left) / across))
        row = int(np.floor((north - top) / down))
        if 0 <= column < other.width and 0 <= row < other.height:
            number = int(values[0, row, column])
            found[place] = -1 if number == nodata else number
    return found.reshape(x.shape)


GRIDS = {
    "same": {},
    "shifted": {"origin": (ORIGIN[0] + 123.0, ORIGIN[1] + 77.0)},
    "coarse": {"cell": 37.0, "side": 30, "origin": (ORIGIN[0] - 11.0, ORIGIN[1] + 5.0)},
    "fine": {"cell": 3.0, "side": 300, "origin": (ORIGIN[0] + 41.0, ORIGIN[1] - 43.0)},
    "other CRS": {"epsg": 4326, "cell": 0.0001, "origin": (14.9999, 41.5528)},
}


@pytest.mark.parametrize("grid", GRIDS)
def test_a_pixel_has_the_number_of_the_partner_at_its_centre(image, tmp_path, grid):
    details = GRIDS[grid]
    [other] = partner(tmp_path, **details)
    images = joined(image, [other])
    result = run(plan_of("mosaic", images, bands="cloud"), tmp_path / "o.tif")
    values, valid = result.band("cloud")
    wanted = twin(image[0], other, noise(2, details.get("side", SIDE)))
    np.testing.assert_array_equal(np.where(valid, values.astype(int), -1), wanted)
    assert (wanted >= 0).sum() > 1000


def test_blocks_and_grids_change_nothing(image, tmp_path):
    """Beside bands of the file, in a mask, and where all is brought to another grid."""
    [other] = partner(tmp_path, **GRIDS["shifted"])
    [far] = partner(tmp_path, "f", names=["far"], **GRIDS["other CRS"])
    images = joined(image, [other, far])
    for grid in (None, GridOptions(cell_size=7.0)):
        for resampling in ("nearest", "bilinear"):
            plan = plan_of(
                "statistics",
                images,
                "far > 60",
                bands="B4,cloud",
                grid=grid,
                resampling=resampling,
                buffer=25.0,
            )
            whole = run(plan, tmp_path / "w.tif", threads=1, memory=400 * MEGABYTE)
            small = run(plan, tmp_path / "s.tif", threads=2, memory=MEGABYTE // 2)
            np.testing.assert_array_equal(whole.values, small.values)
            assert whole.valid.any()
            assert not whole.valid.all()


def test_a_mask_on_a_partner_is_that_of_the_image_alone(image, tmp_path):
    [other] = partner(tmp_path, **GRIDS["coarse"])
    images = joined(image, [other])
    result = run(plan_of("mosaic", images, "cloud > 50", bands="B4"), tmp_path / "o.tif")
    _, valid = result.band("B4")
    # By its name it holds classes, of which 7 is one as others are.
    numbers = twin(image[0], other, noise(2, 30), nodata=None)
    known = noise(1, high=9000)[0] > 0
    known[:, :5] = False
    np.testing.assert_array_equal(valid, known & (numbers >= 0) & (numbers <= 50))


def test_the_recipe_of_shadows_looks_at_a_partner(tmp_path):
    """Its probability may come from another file, and coarser pixels."""
    near = np.full((1, SIDE, SIDE), 3000)
    near[0, 60:80, 60:80] = 500
    image = described([write_raster(tmp_path / "i.tif", near, "uint16", names=["B08"])])
    cloud = np.zeros((1, SIDE // 2, SIDE // 2))
    cloud[0, 10:20, 30:40] = 90
    path = write_raster(tmp_path / "p.tif", cloud, "uint8", names=["MSK_CLDPRB"], cell=20.0)
    images = joined(image, described([path]))
    plan = plan_of("explain", images, recipe={"azimuth": 0.0, "distance": 800.0}, bands="B08")
    [codes] = run(plan, tmp_path / "o.tif").values
    assert (codes[25:35, 65:75] == 4).all()
    assert (codes[65:75, 65:75] == 5).all()
    assert (codes[100:] == 0).all()


def test_plans_with_partners_are_read_back_and_checked(image, tmp_path):
    images = joined(image, partner(tmp_path))
    plan = plan_of("statistics", images, "cloud > 50", bands="B4,cloud")
    text = plan_to_text(plan)
    assert plan_to_text(plan_from_text(text)) == text
    alone = plan_to_text(plan_of("statistics", image, bands="B4"))
    assert '"partner' not in alone
    for change in (
        lambda record: record.pop("partners"),
        lambda record: record["partners"].clear(),
        lambda record: record["partners"][0].update(bands=[]),
        lambda record: record["partners"][0].update(width=0),
        lambda record: record["partners"][0].update(partners=record["partners"][:]),
        lambda record: record["bands"][1].update(partner=2),
        lambda record: record["bands"][1].update(partner=-1),
    ):
        record = json.loads(text)
        change(record["plan"]["images"][0])
        try:
            damaged = json.dumps(record)
        except ValueError:  # in itself
            continue
        with pytest.raises(InvalidOptionError, match="plan of the live composite"):
            plan_from_text(damaged)


def test_paths_of_partners_go_where_those_of_images_go(image, tmp_path):
    [found] = joined(image, partner(tmp_path))
    assert [path.rsplit("/", 1)[1] for path in file_paths(found)] == ["i.tif", "p.tif"]
    there = PathMap.parse(f"{tmp_path}=/there").image_there(found)
    assert file_paths(there) == ["/there/i.tif", "/there/p.tif"]


@pytest.mark.parametrize("grid", ["same", "coarse"])
def test_partners_are_seen_from_afar(image, tmp_path, grid):
    images = joined(image, partner(tmp_path, **GRIDS[grid]))
    plan = plan_of("mosaic", images, "cloud > 50", bands="cloud")
    small = at_overview_level(plan, 4)
    block = small.reader(1, threading.Event()).block(0, [0], small.grid.window)
    values, valid = block.stored(0, block.window), block.valid(0, block.window)
    assert valid.any()
    whole = run(plan, tmp_path / "o.tif")
    known = set(whole.values[whole.valid].tolist())
    assert set(values[valid].tolist()) <= known
    assert values[valid].max() <= 50


def test_the_mask_band_of_a_partner_counts(image, tmp_path):
    kept = np.zeros((SIDE, SIDE), bool)
    kept[:50] = True
    for name, details in (("same", {}), ("coarse", {"origin": (ORIGIN[0] + 1, ORIGIN[1] + 1)})):
        images = joined(image, partner(tmp_path, name, mask=kept, nodata=None, **details))
        plan = plan_of("mosaic", images, "cloud > 60", bands="cloud")
        values, valid = run(plan, tmp_path / f"{name}_o.tif").band("cloud")
        assert valid[:48].any()
        assert not valid[51:].any()
        assert values[valid].max() <= 60


def test_images_askew_cannot_have_partners(tmp_path):
    skewed = write_raster(
        tmp_path / "i.tif", noise(1), geotransform=(5e5, 10, 3, 46e5, 3, -10), names=["B4"]
    )
    with pytest.raises(InvalidOptionError, match="north up"):
        joined(described([skewed]), partner(tmp_path))


def test_bands_without_names_are_called_after_their_file(image, tmp_path):
    [other] = partner(tmp_path, "T32TQM_20210601_MSK_CLDPRB_20m", names=())
    [found] = joined(image, [other])
    assert [band.name for band in found.bands] == ["B4", "MSK_CLDPRB"]
