# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is left out and why: missing and broken bands, unknown folders, dates, places."""

from __future__ import annotations

from datetime import date

import pytest
from image_collections.engine.errors import (
    BandNotFoundError,
    CancelledError,
    EngineError,
    InvalidOptionError,
    SourceError,
    WriteError,
)
from image_collections.engine.products.import_scenes import gather
from image_collections.engine.products.request import Request
from image_collections.tests.gdal.products import miniatures
from osgeo import gdal

pytestmark = pytest.mark.usefixtures("gdal_exceptions")


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "in"
    place.mkdir()
    return place


@pytest.fixture
def collect(folder, tmp_path, log):
    def start(**options):
        options.setdefault("output", tmp_path / "out")
        return gather(Request(folder, **options), log)

    return start


def days(items):
    return [item.scene.moment.strftime("%m%d") for item in items]


def test_a_scene_with_a_missing_band_is_named_and_the_others_go_on(folder, collect, log):
    miniatures.sentinel2(folder, day="20240512")
    miniatures.sentinel2(folder, day="20240612", without=("B04",))
    miniatures.sentinel2(folder, day="20240712")
    assert days(collect()) == ["0512", "0712"]
    (warning,) = log.warnings
    assert "S2A_MSIL2A_20240612T103031" in warning
    assert "band B04 is missing" in warning
    assert log.infos[-1] == (
        "2 of 3 scenes are in the collection (2 Sentinel-2 L2A); 1 is left out, 0 lie outside "
        "the period or the extent."
    )


def test_a_band_is_missed_by_comparison_where_the_metadata_list_none(folder, collect, log):
    miniatures.landsat(folder, metadata=None, day="20200518")
    miniatures.landsat(folder, metadata=None, day="20200619", without=("SR_B5",))
    assert days(collect()) == ["0518"]
    assert "band SR_B5 is missing" in log.warnings[0]


def test_bands_that_nobody_downloaded_are_not_missed(folder, collect):
    for day in ("20200518", "20200619"):
        miniatures.landsat(folder, day=day, without=("SR_B1", "SR_B7"))
    items = collect()
    assert len(items) == 2
    assert "SR_B1" not in [band.name for band in items[0].bands]


def test_a_lone_scene_with_a_missing_band_is_an_error_that_says_what_to_do(folder, collect):
    miniatures.landsat(folder, without=("SR_B1",))
    with pytest.raises(EngineError, match="band SR_B1 is missing; write the bands that you need"):
        collect()
    assert len(collect(bands="SR_B4,QA_PIXEL")) == 1


def test_only_the_chosen_bands_have_to_be_there(folder, collect):
    miniatures.sentinel2(folder, day="20240512")
    miniatures.sentinel2(folder, day="20240612", without=("B04",))
    items = collect(bands="B08,SCL")
    assert [[band.name for band in item.bands] for item in items] == [["B08", "SCL"]] * 2


def test_a_band_that_no_scene_has_is_an_error_with_the_bands_that_there_are(folder, collect):
    miniatures.landsat(folder)
    with pytest.raises(BandNotFoundError, match=r"no band 'B99'; it has SR_B1, .*QA_PIXEL"):
        collect(bands="B99")


@pytest.mark.parametrize("size", [0, 40, 700])
def test_a_cut_off_tiff_is_named(folder, collect, log, size):
    miniatures.landsat(folder, day="20200518")
    place = miniatures.landsat(folder, day="20200619")
    broken = next(place.glob("*SR_B4.TIF"))
    with broken.open("rb+") as file:
        file.truncate(min(size, broken.stat().st_size - 1))
    assert days(collect()) == ["0518"]
    assert "LC08_L2SP_193026_20200619" in log.warnings[0]
    assert "SR_B4" in log.warnings[0]


@pytest.mark.parametrize("part", [0.1, 0.9])
def test_a_cut_off_jpeg2000_is_named(folder, collect, log, part):
    miniatures.sentinel2(folder, day="20240512")
    safe = miniatures.sentinel2(folder, day="20240612")
    broken = next(safe.rglob("*_B03_10m.jp2"))
    with broken.open("rb+") as file:
        file.truncate(int(broken.stat().st_size * part))
    assert days(collect()) == ["0512"]
    assert "B03" in log.warnings[0]


def test_a_broken_archive_is_named_and_the_others_go_on(folder, collect, log):
    miniatures.packed(miniatures.sentinel2(folder, day="20240512"), ".zip")
    archive = miniatures.packed(miniatures.sentinel2(folder, day="20240612"), ".zip")
    archive.write_bytes(archive.read_bytes()[:2000])
    assert days(collect()) == ["0512"]
    assert archive.name in log.warnings[0]


def test_metadata_that_are_no_xml_leave_what_the_names_say(folder, collect):
    safe = miniatures.sentinel2(folder)
    (safe / "MTD_MSIL2A.xml").write_bytes(b"\xff\xfe<BOA_ADD_OFFSET <<<<")
    (item,) = collect()
    assert (item.scene.tile, item.scene.baseline) == ("T32UMF", "05.10")


def test_entities_in_metadata_are_not_expanded(folder, collect):
    safe = miniatures.sentinel2(folder)
    path = safe / "MTD_MSIL2A.xml"
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    text = path.read_text().replace("<n1:Level", f"{bomb}<n1:Level", 1)
    path.write_text(text.replace("Sentinel-2A<", "&b;<"))
    (item,) = collect()
    assert item.scene.platform == "&b;"


def test_a_product_that_is_there_twice_is_taken_once(folder, collect, log):
    miniatures.packed(miniatures.sentinel2(folder), ".zip")
    miniatures.sentinel2(folder)
    assert len(collect()) == 1
    assert "there twice" in log.warnings[0]


def test_an_unknown_folder_is_told_what_was_looked_for_and_what_is_there(folder, collect):
    (folder / "report.pdf").write_text("x")
    (folder / "elevation.tif").write_text("x")
    with pytest.raises(SourceError) as error:
        collect()
    text = str(error.value)
    for part in ("MTD_MSIL2A.xml", "MTL.txt", "HLS.L30", "AnalyticMS", "date such as"):
        assert part in text
    assert "Found: 2 files (1 .tif, 1 .pdf), such as 'elevation.tif', 'report.pdf'." in text


def test_an_empty_folder_says_so(collect):
    with pytest.raises(SourceError, match="Found: no file"):
        collect(product="sentinel2")


def test_a_chosen_product_leaves_the_others_alone(folder, collect, log):
    miniatures.landsat(folder)
    miniatures.hls(folder)
    assert [item.scene.product for item in collect(product="hls")] == ["hls"]
    assert len(collect()) == 2
    assert any("several kinds (HLS S30, Landsat C2 L2SP)" in text for text in log.warnings)


def test_the_end_date_is_excluded(folder, collect, log):
    for day in ("20200518", "20200619", "20200721"):
        miniatures.landsat(folder, day=day)
    assert days(collect(start=date(2020, 5, 18), end=date(2020, 7, 21))) == ["0518", "0619"]
    assert "1 lies outside the period" in log.infos[-1]
    with pytest.raises(InvalidOptionError, match="from 2020-05-18 to 2020-07-21"):
        collect(start=date(2021, 1, 1))
    with pytest.raises(InvalidOptionError, match="not after the start date"):
        collect(start=date(2021, 1, 1), end=date(2021, 1, 1))


def test_scenes_elsewhere_are_not_taken(folder, collect):
    miniatures.landsat(folder)
    assert len(collect(meets=lambda image: image.geotransform[0] == miniatures.LEFT)) == 1
    with pytest.raises(InvalidOptionError, match="meets the extent"):
        collect(meets=lambda image: False)


def test_the_same_folder_twice_gives_the_same_files(folder, collect):
    """The output folder may lie in the folder that is searched."""
    miniatures.landsat(folder)
    first = collect(output=folder / "out")
    text = (folder / "out" / "LC08_L2SP_193026_20200518_20200820_02_T1.vrt").read_text()
    assert collect(output=folder / "out")[0].path == first[0].path
    assert (folder / "out" / "LC08_L2SP_193026_20200518_20200820_02_T1.vrt").read_text() == text
    assert len(list((folder / "out").iterdir())) == 1


def test_files_beside_each_other_can_be_moved_together(folder, collect, tmp_path):
    miniatures.landsat(folder)
    (item,) = collect(output=folder / "out")
    folder.rename(tmp_path / "elsewhere")
    moved = item.path.replace(str(folder), str(tmp_path / "elsewhere"))
    assert gdal.Open(moved).ReadAsArray()[3, 0, 0] == 7273


def test_two_scenes_of_one_day_and_tile_have_two_names(folder, collect):
    miniatures.sentinel2(folder, level="L1C")
    miniatures.sentinel2(folder, level="L2A")
    miniatures.landsat(folder)
    names = [item.name for item in collect()]
    assert len(set(names)) == 3
    assert names[0] == "2020-05-18 193026"


def test_an_output_folder_that_cannot_be_written_is_an_error(folder, collect, tmp_path):
    miniatures.landsat(folder)
    (tmp_path / "file").write_text("x")
    with pytest.raises(WriteError, match="cannot be written"):
        collect(output=tmp_path / "file" / "out")


def test_stopping_leaves_off(folder, collect, log):
    miniatures.landsat(folder)
    log.cancelled = True
    with pytest.raises(CancelledError):
        collect()


def test_the_format_before_2016_is_named(folder, collect):
    (folder / "S2A_OPER_MTD_SAFL1C_PDMC_20160101T000000.xml").write_text("<x/>")
    with pytest.raises(EngineError, match="the format before December 2016"):
        collect()


def test_links_are_followed_and_may_lead_back(folder, collect, tmp_path):
    miniatures.landsat(tmp_path / "elsewhere")
    (folder / "link").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    (tmp_path / "elsewhere" / "back").symlink_to(folder, target_is_directory=True)
    assert len(collect()) == 1
