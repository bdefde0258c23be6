# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Items as images: bands, names, grids, and what is opened for it."""

from __future__ import annotations

from datetime import date, datetime

import numpy as np
import pytest
from image_collections.engine.catalogue import item_images
from image_collections.engine.catalogue.asset_bands import asset_bands
from image_collections.engine.catalogue.filters import parse_filter
from image_collections.engine.catalogue.item_images import image_of_item
from image_collections.engine.catalogue.items import read_item
from image_collections.engine.catalogue.matching import Conditions, matching_items
from image_collections.engine.catalogue.wanted_bands import Wanted
from image_collections.engine.errors import BandNotFoundError, SourceError
from image_collections.engine.grid.grid import Bounds, Window
from image_collections.engine.inputs.bands import select_bands
from image_collections.engine.inputs.datasets import DatasetPool
from image_collections.engine.inputs.joined_files import file_paths, with_file_paths
from image_collections.tests.support.items import asset, item, projection, stored, write_items
from image_collections.tests.support.rasters import write_raster
from osgeo import gdal


def image_of(record, folder="/nowhere", wanted=None):
    return image_of_item(read_item(record, 1, str(folder)), wanted or Wanted())


def pixels(image, name):
    band = image.band(name)
    pool = DatasetPool(1)
    found = pool.read_stored(image, [band], Window(0, 0, image.width, image.height))
    return np.asarray(found[0])


@pytest.fixture
def no_opening(monkeypatch):
    def refuse(*arguments, **more):
        raise AssertionError("a file was opened")

    monkeypatch.setattr(item_images, "describe", refuse)


@pytest.fixture
def resolutions(tmp_path):
    """Three files of one scene with cells of 10, 20 and 60 m, over one place."""
    fine = np.arange(144, dtype=np.uint16).reshape(12, 12) + 1
    coarse = np.arange(36, dtype=np.uint16).reshape(6, 6) + 1000
    coarsest = np.array([[7, 8], [9, 10]], np.uint16)
    for name, values, cell in (("B04", fine, 10), ("B05", coarse, 20), ("B01", coarsest, 60)):
        write_raster(tmp_path / f"{name}.tif", values, "uint16", cell=float(cell), nodata=0)
    assets = {
        name: asset(f"{name}.tif", **projection(size, size, cell), **stored())
        for name, size, cell in (("B01", 2, 60.0), ("B04", 12, 10.0), ("B05", 6, 20.0))
    }
    return item("scene", assets), tmp_path, (fine, coarse, coarsest)


def test_what_the_item_says_is_not_looked_up(resolutions, no_opening):
    record, folder, _ = resolutions
    image = image_of(record, folder)
    assert [band.name for band in image.bands] == ["B01", "B04", "B05"]
    assert (image.width, image.height, image.geotransform[1]) == (12, 12, 10.0)
    assert image.date == datetime(2020, 6, 1, 10)
    assert {band.dtype for band in image.bands} == {"uint16"}


def test_bands_of_several_grids_are_read_each_on_its_own(resolutions):
    record, folder, (fine, coarse, coarsest) = resolutions
    image = image_of(record, folder)
    np.testing.assert_array_equal(pixels(image, "B04"), fine)
    np.testing.assert_array_equal(pixels(image, "B05"), coarse.repeat(2, 0).repeat(2, 1))
    np.testing.assert_array_equal(pixels(image, "B01"), coarsest.repeat(6, 0).repeat(6, 1))


@pytest.mark.parametrize(
    ("bands", "size", "names"),
    [
        ("B05", 6, ["B05"]),
        ("B05,B01", 6, ["B01", "B05"]),
        ("B01", 2, ["B01"]),
        ("B0[45]", 12, ["B04", "B05"]),
        ("1", 2, ["B01"]),
        ("NDVI", 12, ["B01", "B04", "B05"]),
    ],
)
def test_the_finest_band_of_those_selected_makes_the_grid(resolutions, bands, size, names):
    record, folder, _ = resolutions
    image = image_of(record, folder, Wanted(bands))
    assert (image.width, image.height) == (size, size)
    assert [band.name for band in image.bands] == names


def test_a_mask_band_does_not_make_the_grid_finer(resolutions):
    record, folder, (fine, coarse, _) = resolutions
    image = image_of(record, folder, Wanted("B05", ("B04 > 5",)))
    assert (image.width, image.height) == (6, 6)
    np.testing.assert_array_equal(pixels(image, "B05"), coarse)
    assert np.isin(pixels(image, "B04"), fine).all()


def of_two_grids(folder, fine, cell, factor, **details):
    """Write a fine band with overviews that are averages, and a coarse one that is selected."""
    path = write_raster(folder / "fine.tif", fine, "uint16", cell=cell, **details)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.BuildOverviews("AVERAGE", [2, 4])
    dataset = None
    coarse = fine[::factor, ::factor]
    write_raster(folder / "coarse.tif", coarse, "uint16", cell=factor * cell, nodata=0)
    assets = {"fine": asset("fine.tif"), "coarse": asset("coarse.tif")}
    record = item("scene", assets, **{"proj:code": "EPSG:32633"})
    return image_of(record, folder, Wanted("coarse", ("fine > 5",)))


@pytest.mark.parametrize("factor", [2, 3, 6])
def test_a_finer_band_gives_its_own_pixels_whatever_overviews_it_has(tmp_path, factor):
    fine = np.random.default_rng(4).integers(1, 60000, (240, 240)).astype(np.uint16)
    image = of_two_grids(tmp_path, fine, 10.0, factor, nodata=0)
    assert image.width == 240 // factor
    middle = factor // 2
    np.testing.assert_array_equal(pixels(image, "fine"), fine[middle::factor, middle::factor])


def test_a_finer_band_with_a_mask_beside_it_makes_the_grid(tmp_path):
    """GDAL would take the mask from overviews, whatever it is told."""
    fine = np.random.default_rng(4).integers(1, 60000, (240, 240)).astype(np.uint16)
    image = of_two_grids(tmp_path, fine, 10.0, 3, mask=fine > 20000)
    assert image.width == 240
    whole = Window(0, 0, 240, 240)
    shown = DatasetPool(1).read_mask(image, image.band("fine"), whole)
    np.testing.assert_array_equal(shown, fine > 20000)
    np.testing.assert_array_equal(pixels(image, "fine"), fine)


def test_what_is_missing_is_read_from_the_file(tmp_path):
    write_raster(tmp_path / "a.tif", np.full((4, 5), 3), "int16", nodata=-7, scale=0.5)
    image = image_of(item("x", {"red": asset("a.tif")}), tmp_path)
    (band,) = image.bands
    assert (band.name, band.dtype, band.nodata, band.scale) == ("red", "int16", -7.0, 0.5)
    assert (image.width, image.height) == (5, 4)
    assert image.path == str(tmp_path / "a.tif")


def test_the_item_goes_before_the_file(tmp_path):
    write_raster(tmp_path / "a.tif", np.full((4, 5), 3), "int16", nodata=-7, scale=0.5)
    known = {"raster:bands": [{"nodata": 3, "scale": 0.1, "offset": 2}]}
    (band,) = image_of(item("x", {"red": asset("a.tif", **known)}), tmp_path).bands
    assert (band.nodata, band.scale, band.offset) == (3.0, 0.1, 2.0)


def test_a_scale_of_0_is_refused(tmp_path):
    write_raster(tmp_path / "a.tif", np.full((4, 5), 3), "int16")
    with pytest.raises(SourceError, match=r"Item 'x' cannot be used: asset 'red' has the scale 0"):
        image_of(item("x", {"red": asset("a.tif", **stored(scale=0))}), tmp_path)


def test_a_file_of_several_bands_of_which_the_item_says_nothing(tmp_path):
    write_raster(tmp_path / "a.tif", np.ones((3, 2, 2)), names=("B2", "B3", "B4"))
    write_raster(tmp_path / "b.tif", np.ones((2, 2, 2)))
    names = [b.name for b in image_of(item("x", {"data": asset("a.tif")}), tmp_path).bands]
    assert names == ["B2", "B3", "B4"]
    names = [b.name for b in image_of(item("x", {"data": asset("b.tif")}), tmp_path).bands]
    assert names == ["data_1", "data_2"]


def named(**bands):
    """Return the bands of assets by key, of which each has these records."""
    assets = {key: asset(f"{key}.tif", **{"eo:bands": records}) for key, records in bands.items()}
    return [(b.name, set(b.aliases)) for b in asset_bands(read_item(item("x", assets), 1, "/f"))]


def test_a_band_has_its_own_name_its_common_name_and_that_of_its_asset():
    assert named(k=[{"name": "B4", "common_name": "red"}]) == [("B4", {"red", "k"})]
    assert named(k=[{"common_name": "red"}]) == [("red", {"k"})]
    assert named(k=[{}]) == [("k", set())]
    many = named(k=[{"name": "R", "common_name": "red"}, {"name": "N", "common_name": "nir"}])
    assert many == [("R", {"red"}), ("N", {"nir"})]


def test_near_infrared_goes_by_its_newer_name_where_there_is_no_other():
    only = dict(named(a=[{"name": "B5", "common_name": "nir08"}]))
    assert only == {"B5": {"nir08", "nir", "a"}}
    both = dict(
        named(
            a=[{"name": "B8A", "common_name": "nir08"}],
            b=[{"name": "B08", "common_name": "nir"}],
            c=[{"name": "B11", "common_name": "swir16"}],
        )
    )
    assert both["B8A"] == {"nir08", "a"}
    assert both["B11"] == {"swir16", "swir1", "c"}


def test_newer_items_say_it_in_bands():
    about = {
        "bands": [{"name": "B4", "eo:common_name": "red", "nodata": "nan"}, {"name": "B5"}],
        "data_type": "float32",
        "raster:scale": 2,
        "nodata": -1,
    }
    first, second = asset_bands(read_item(item("x", {"k": asset("a.tif", **about)}), 1, "/f"))
    assert (first.name, first.dtype, first.scale, second.nodata) == ("B4", "float32", 2.0, -1.0)
    assert first.nodata != first.nodata
    assert (second.number, second.aliases) == (2, frozenset())


def test_only_data_and_quality_are_there_without_being_asked_for():
    assets = {
        "B4": asset("B4.tif"),
        "scl": asset("scl.tif", ("cloud", "metadata")),
        "visual": asset("v.tif", ("visual", "data")),
        "noise": asset("n.tif", ("metadata",)),
        "plain": asset("p.tif", ()),
        "thumbnail": asset("t.tif", ()),
        "page": {"href": "./a.html", "type": "text/html", "roles": ["data"]},
        "untyped": {"href": "./u.tif"},
    }
    bands = asset_bands(read_item(item("x", assets), 1, "/f"))
    assert [b.name for b in bands if b.is_listed] == ["B4", "scl", "plain", "untyped"]
    assert [b.name for b in bands if not b.is_listed] == ["visual", "noise", "thumbnail"]
    kept, _ = Wanted("noise,B4").choose(bands)
    assert [b.name for b in kept] == ["B4", "noise"]


def test_of_equal_names_the_finest_and_geotiff_are_taken():
    named = {"eo:bands": [{"name": "B04"}]}
    assets = {
        "B04_20m": asset("a.tif", gsd=20, **named),
        "B04_10m": asset("b.jp2", gsd=10, **named) | {"type": "image/jp2"},
        "red": asset("c.tif", gsd=10, **named),
    }
    (band,) = asset_bands(read_item(item("x", assets), 1, "/f"))
    assert band.path == "/f/c.tif"


def test_a_common_name_of_several_bands_is_refused_with_their_names(tmp_path):
    for key in ("a", "b"):
        write_raster(tmp_path / f"{key}.tif", np.ones((2, 2)))
    assets = {
        key: asset(f"{key}.tif", **{"eo:bands": [{"name": name, "common_name": "rededge"}]})
        for key, name in (("a", "B05"), ("b", "B06"))
    }
    image = image_of(item("x", assets), tmp_path)
    with pytest.raises(BandNotFoundError, match=r"can be several bands .* 'B05', 'B06'"):
        select_bands([image], "rededge")
    assert select_bands([image], "b").bands[0][0].name == "B06"


def sentinel2(tmp_path, **properties):
    write_raster(tmp_path / "a.tif", np.full((2, 2), 1500), "uint16")
    more = properties.pop("raster", {})
    record = item(
        "x",
        {"B04": asset("a.tif", **{"raster:bands": [more]}), "SCL": asset("a.tif")},
        platform="sentinel-2b",
        **properties,
    )
    red, classes = image_of(record, tmp_path).bands
    assert (classes.offset, classes.nodata) == (0.0, None)
    return red.scale, red.offset, red.nodata


def test_the_1000_of_sentinel2_is_taken_off(tmp_path):
    baseline = "s2:processing_baseline"
    assert sentinel2(tmp_path, **{baseline: "05.09"}) == (1.0, -1000.0, 0.0)
    assert sentinel2(tmp_path, **{baseline: "02.14"}) == (1.0, 0.0, 0.0)
    assert sentinel2(tmp_path) == (1.0, 0.0, 0.0)
    taken_off = {baseline: "05.09", "earthsearch:boa_offset_applied": True}
    assert sentinel2(tmp_path, **taken_off) == (1.0, 0.0, 0.0)
    scaled = {"scale": 0.0001}
    assert sentinel2(tmp_path, raster=scaled, **{baseline: "05.09"})[1] == pytest.approx(-0.1)
    stated = {"scale": 0.0001, "offset": -0.1}
    assert sentinel2(tmp_path, raster=stated, **{baseline: "05.09"}) == (0.0001, -0.1, 0.0)
    assert sentinel2(tmp_path, raster=stated, **taken_off) == (0.0001, 0.0, 0.0)
    name = "S2B_MSIL2A_20230221T095029_N0509_R079_T33SVB_20230221T115149"
    assert sentinel2(tmp_path, **{"s2:product_uri": name}) == (1.0, -1000.0, 0.0)


@pytest.mark.parametrize(
    ("record", "part"),
    [
        (item("x", {"a": asset("none.tif", **projection(2, 2), **stored())}), "is not there"),
        (item("x", {"a": asset("none.tif")}), "'a' .*none.tif.* cannot be read"),
        (item("x", {"a": {"href": "file:///etc/passwd.tif"}}), "file://, which is not allowed"),
        (item("x", {"a": {"href": "./a.html", "type": "text/html"}}), "no raster among"),
        (item("x"), "has no assets"),
        (item("x", {"a": asset("a.tif")}) | {"geometry": None}, "has no geometry"),
    ],
)
def test_what_cannot_be_used_is_said_with_the_name_of_the_item(tmp_path, record, part):
    with pytest.raises(SourceError, match=rf"Item 'x' .*{part}") as error:
        image_of(record, tmp_path)
    assert error.value.position == 1


def test_a_file_that_is_not_as_the_item_says_is_not_read(resolutions):
    record, folder, _ = resolutions
    write_raster(folder / "B05.tif", np.ones((5, 6)), "uint16", cell=20.0)
    with pytest.raises(SourceError, match=r"B05.tif' is not what .* 6 x 5 pixels, and not 6 x 6"):
        pixels(image_of(record, folder), "B04")
    write_raster(folder / "B05.tif", np.ones((6, 6)), "float32", cell=20.0)
    with pytest.raises(SourceError, match="it holds Float32, and not UInt16"):
        pixels(image_of(record, folder), "B04")


def test_a_file_that_went_away_is_named(resolutions):
    record, folder, _ = resolutions
    image = image_of(record, folder)
    (folder / "B05.tif").unlink()
    with pytest.raises(SourceError, match=r"Image 'scene' .*B05.tif' cannot be opened") as error:
        pixels(image, "B04")
    assert error.value.position == 1


def test_joined_files_can_be_called_otherwise(resolutions):
    record, folder, (fine, _, _) = resolutions
    image = image_of(record, folder)
    assert file_paths(image) == [str(folder / f"{name}.tif") for name in ("B01", "B04", "B05")]
    moved = folder / "a & b"
    moved.mkdir()
    for path in folder.glob("*.tif"):
        path.rename(moved / path.name)
    there = with_file_paths(image, lambda path: str(moved / path.rpartition("/")[2]))
    np.testing.assert_array_equal(pixels(there, "B04"), fine)
    assert file_paths(there)[0] == str(moved / "B01.tif")


def test_items_of_a_file_that_meet_extent_period_and_filter(tmp_path):
    def record(name, day, bbox, cloud=None):
        clouds = {} if cloud is None else {"eo:cloud_cover": cloud}
        return item(name, {"a": asset("a.tif")}, date=f"2020-06-{day}", bbox=bbox, **clouds)

    near, far = [14.0, 41.0, 15.0, 42.0], [100.0, 41.0, 101.0, 42.0]
    path = write_items(
        tmp_path / "items.json",
        [
            record("early", "01", near, 5),
            record("a", "10", near, 5),
            record("far", "11", far, 5),
            record("cloudy", "12", near, 50),
            record("unknown", "12", near),
            {
                "type": "Feature",
                "id": "broken",
                "properties": {"datetime": "2020-06-13", "eo:cloud_cover": 1},
            },
            record("b", "13", near, 5),
        ],
    )
    found = matching_items(
        path,
        Conditions(
            Bounds(14.5, 41.5, 14.6, 41.6),
            date(2020, 6, 5),
            date(2020, 7, 1),
            parse_filter("cloud_cover < 20"),
        ),
    )
    assert [(each.position, each.name) for each in found.items] == [(2, "a"), (7, "b")]
    assert (found.total, found.outside_period, found.outside_extent, found.filtered) == (7, 1, 1, 2)
    assert found.lacking == {"cloud_cover": 1}
    ((position, name, error),) = found.problems
    assert (position, name) == (6, "broken")
    assert "no geometry" in str(error)
    assert found.sentence() == (
        f"2 of 7 items of '{path}' are used; 1 is not of the period, 1 does not meet the extent, "
        "2 do not meet the filter."
    )


def test_an_extent_across_the_date_line_meets_items_on_both_sides(tmp_path):
    boxes = ([179.0, 0, 179.9, 1], [-179.9, 0, -179.0, 1], [179.5, 0, -179.5, 1], [0, 0, 1, 1])
    path = write_items(
        tmp_path / "items.json",
        [item(str(n), {"a": asset("a.tif")}, bbox=box) for n, box in enumerate(boxes)],
    )
    found = matching_items(path, Conditions(Bounds(179.2, 0.2, 181.0, 0.8)))
    assert [each.name for each in found.items] == ["0", "1", "2"]


def test_landsat_items_of_a_catalogue_need_no_opening(shared, no_opening):
    found = matching_items(str(shared / "data" / "stac" / "landsat-c2-l2-pc.json"), Conditions())
    images = [image_of_item(each, Wanted("red,nir,swir1")) for each in found.items]
    chosen = select_bands(images, "red,nir,swir1")
    assert chosen.names == ("red", "nir", "swir1")
    assert chosen.bands[0][0].scale == 2.75e-05
    assert images[0].tile == "089090"
    assert images[0].cloud_cover == 97.54
