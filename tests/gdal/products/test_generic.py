# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Any rasters: one file per scene, or one per band put together by a pattern."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.errors import EngineError, InvalidOptionError
from image_collections.engine.inputs.describe import describe
from image_collections.engine.products.import_scenes import gather
from image_collections.engine.products.pattern import EXAMPLE, read_pattern
from image_collections.engine.products.request import Request
from image_collections.tests.gdal.products.miniatures import ramp, write
from image_collections.tests.support.effort import within
from osgeo import gdal


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "in"
    place.mkdir()
    return place


@pytest.fixture
def collect(folder, tmp_path, log):
    def start(**options):
        return gather(Request(folder, tmp_path / "out", **options), log)

    return start


def names(item):
    return [band.name for band in describe(item.path, name="x", position=1).bands]


def test_files_of_many_bands_with_a_date_in_the_name(folder, collect):
    values = np.stack([ramp(30), ramp(30) + 1])
    write(folder / "plot_2020-05-18_T32UMF.tif", values, cell=30, nodata=9)
    write(folder / "plot_2020-06-18_T32UMF.tif", values, cell=30, nodata=9)
    write(folder / "no_date.tif", values, cell=30)
    items = collect()
    assert [item.name for item in items] == ["2020-05-18 T32UMF", "2020-06-18 T32UMF"]
    image = describe(items[0].path, name="x", position=1)
    assert [(band.name, band.nodata) for band in image.bands] == [("band1", 9), ("band2", 9)]
    assert (gdal.Open(items[0].path).ReadAsArray() == values).all()


def test_names_scale_and_mask_of_a_file_are_kept(folder, collect):
    path = write(folder / "scene_20200518.tif", np.stack([ramp(30)] * 2), cell=30)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetDescription("red & 'near'")
    dataset.GetRasterBand(1).SetScale(0.5)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full((8, 8), 255, np.uint8)
    mask[0, 0] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    dataset = None
    (item,) = collect()
    image = describe(item.path, name="x", position=1)
    assert (image.bands[0].name, image.bands[0].scale) == ("red & 'near'", 0.5)
    assert image.bands[1].has_mask
    dataset = gdal.Open(item.path)
    assert (dataset.GetRasterBand(2).GetMaskBand().ReadAsArray() == mask).all()


def test_a_pattern_puts_bands_together(folder, collect):
    for day in ("20200518", "20200619"):
        for band in ("B4", "B5"):
            write(folder / day / f"X_{day}_{band}.TIF", ramp(30), cell=30)
        write(folder / day / f"X_{day}_B8.tif", ramp(15), cell=15)
    items = collect(pattern=EXAMPLE)
    assert [item.name for item in items] == ["2020-05-18", "2020-06-19"]
    assert names(items[0]) == ["B4", "B5", "B8"]
    assert describe(items[0].path, name="x", position=1).geotransform[1] == 15


def test_a_pattern_may_name_the_tile_and_the_folder(folder, collect):
    for tile in ("north", "south"):
        for band in ("nir", "red"):
            write(folder / band / f"{tile}-2020139.tif", ramp(30), cell=30)
    items = collect(pattern=r"/(?P<band>[a-z]+)/(?P<tile>[a-z]+)-(?P<date>\d{7})\.tif")
    assert sorted(item.name for item in items) == ["2020-05-18 north", "2020-05-18 south"]
    assert names(items[0]) == ["nir", "red"]


def test_two_files_for_one_band_are_named(folder, collect, log):
    for resolution in ("10m", "20m"):
        write(folder / f"X_20200518_B4_{resolution}.tif", ramp(30), cell=30)
    assert len(collect(pattern=r"(?P<date>\d{8})_(?P<band>B\d)_\d\dm")) == 1
    assert "would both be the band 'B4'" in log.warnings[0]


def test_a_group_that_is_no_date_is_named(folder, collect):
    write(folder / "X_20201399_B4.tif", ramp(30), cell=30)
    with pytest.raises(EngineError, match=r"'20201399' in its name, .* is no date"):
        collect(pattern=EXAMPLE)


def test_single_bands_without_a_pattern_are_told_of_it(folder, collect, log):
    for band in ("B4", "B5"):
        write(folder / f"X_20200518_{band}.tif", ramp(30), cell=30)
    assert len(collect()) == 2
    assert any("write a pattern" in line for line in log.infos)


def test_a_pattern_may_have_year_month_and_day(folder, collect):
    for day in (5, 25):
        write(folder / f"red_{day:02d}.06.20_x.tif", ramp(30), cell=30)
        write(folder / f"nir_{day:02d}.06.20_x.tif", ramp(30), cell=30)
    found = collect(pattern=r"(?P<band>[a-z]+)_(?P<day>\d\d)\.(?P<month>\d\d)\.(?P<year>\d\d)_x")
    assert [item.scene.moment.date().isoformat() for item in found] == ["2020-06-05", "2020-06-25"]
    assert [[band.name for band in item.bands] for item in found] == [["nir", "red"]] * 2


def test_periods_are_scenes_of_their_first_day(folder, collect, log):
    write(folder / "rain_2020-06.tif", ramp(30), cell=30)
    write(folder / "rain_2021.tif", ramp(30), cell=30)
    found = collect()
    assert [item.scene.moment.date().isoformat() for item in found] == ["2020-06-01", "2021-01-01"]
    assert any("rain_2020-06" in line and "only a month" in line for line in log.infos)
    assert any("rain_2021" in line and "only a year" in line for line in log.infos)


def test_a_pattern_that_finds_nothing_is_told_what_is_there(folder, collect):
    write(folder / "X_20200518_C4.tif", ramp(30), cell=30)
    with pytest.raises(EngineError, match=r"names like .* Found: 1 file \(1 \.tif\)"):
        collect(pattern=EXAMPLE)


def test_a_pattern_is_for_generic_only(collect):
    with pytest.raises(InvalidOptionError, match="for the product generic only"):
        collect(pattern=EXAMPLE, product="landsat")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("(?P<date>\\d{8}", "no regular expression"),
        ("(?P<band>B\\d+)", "no group"),
        ("(?P<date>\\d{8})" + "x" * 200, "at most 200"),
        ("(?P<date>(\\d+)+)x", "could take for ever"),
        ("(?P<date>\\d{8})(a|a)*x", "could take for ever"),
        ("(?P<date>\\d{8})(a*){3,}x", "could take for ever"),
        ("(?P<date>\\d{8})((a+)?)*x", "could take for ever"),
        ("(?P<date>\\d{8})(a?){30}x", "could take for ever"),
        ("(?P<date>\\d{8})" + "a?" * 30 + "a" * 30, "could take for ever"),
        ("(?P<date>\\d{8}).*.*.*.*.*.*.*x", "could take for ever"),
        ("(?P<date>\\d{8})" + "(a|b)" * 20, "could take for ever"),
        ("(?P<date>\\d{99999999999999999999})", "255 are allowed"),
    ],
)
def test_patterns_that_cannot_be_used_are_refused(text, complaint):
    with pytest.raises(InvalidOptionError, match=complaint):
        read_pattern(text)


@pytest.mark.parametrize(
    "text",
    [
        EXAMPLE,
        r"(?P<tile>T\w{5})_(?P<date>\d{8})T\d+_(?P<band>B[\dA]+|SCL)(?:_\d\dm)?\.(?:jp2|tif)",
        r"[(+*]*(?P<date>\d{4}-\d\d-\d\d)\(\+",
        r"(?i:x)(?P<date>\d{8})(?=_)(?P<band>.*?)\.tif",
    ],
)
def test_usual_patterns_are_taken(text):
    assert "date" in read_pattern(text).groups


def test_the_slowest_allowed_pattern_ends():
    pattern = read_pattern(r"(?P<date>\d{8}).*a.*a.*a.*a.*ax")
    with within(30):
        assert pattern.search("20200518" + "a" * 60) is None
