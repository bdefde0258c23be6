# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentinel-1: terrain-corrected products with all of their layers, and those that are refused."""

from __future__ import annotations

from datetime import datetime

import numpy as np
import pytest
from image_collections.engine.catalogue.corrected_radar import require_sigma0
from image_collections.engine.catalogue.properties import NAMES
from image_collections.engine.errors import EngineError, InvalidOptionError
from image_collections.engine.inputs.describe import describe
from image_collections.engine.inputs.polarisations import select_backscatter
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
def collect(tmp_path, log):
    def start(**options):
        return gather(Request(tmp_path / "in", tmp_path / "out", **options), log)

    return start


def described(written):
    return describe(written.path, name="x", position=1)


def band(written, name):
    dataset = gdal.Open(written.path)
    return dataset.GetRasterBand(described(written).band(name).number).ReadAsArray()


@pytest.mark.parametrize("archive", [None, ".zip"])
def test_hyp3(folder, collect, archive):
    product = miniatures.hyp3(folder)
    if archive:
        miniatures.packed(product, archive)
    (item,) = collect()
    image = described(item)
    assert [each.name for each in image.bands] == [
        *("VV", "VH", "incidence", "local_incidence", "dem", "ls_map", "scattering_area"),
    ]
    assert image.date == datetime(2018, 1, 28, 16, 12, 2)
    assert item.scene.kind == "HyP3 RTC gamma0 power"
    assert image.band("VV").nodata == 0
    # 0 says that nobody tested it: a class, and no nodata.
    assert image.band("ls_map").nodata is None
    assert image.band("ls_map").is_class
    assert image.band("dem").nodata == -32768
    np.testing.assert_array_equal(band(item, "ls_map"), np.arange(64).reshape(8, 8) % 32)
    # 20356 orbits since the launch; at ten degrees east it is evening.
    assert NAMES["relative_orbit"](image) == 159
    assert NAMES["orbit"](image) == "ascending"
    assert NAMES["platform"](image) == "sentinel-1a"


@pytest.mark.parametrize(
    ("code", "radiometry", "kind", "words"),
    [
        ("gpuned", "S", "HyP3 RTC sigma0 power", ""),
        ("gauned", "G", "HyP3 RTC gamma0 amplitude", "their squares are powers"),
        ("gdunfd", "G", "HyP3 RTC gamma0 decibel", "turn on Values are decibels"),
    ],
)
def test_hyp3_says_what_its_numbers_are(folder, collect, log, code, radiometry, kind, words):
    miniatures.hyp3(folder, code=code, radiometry=radiometry, without=("inc_map", "dem", "area"))
    (item,) = collect()
    assert item.scene.kind == kind
    assert not words or any(words in text for text in [*log.infos, *log.warnings])
    with pytest.raises(InvalidOptionError, match="'RTC' in what it says of itself"):
        require_sigma0([described(item)])


def test_opera_with_its_static_layers(folder, collect):
    miniatures.opera(folder)
    (item,) = collect()
    image = described(item)
    assert [each.name for each in image.bands] == [
        *("VV", "VH", "incidence", "local_incidence", "layover_shadow_mask"),
    ]
    assert (band(item, "incidence") == 38.5).all()
    assert band(item, "layover_shadow_mask")[1, 1:4].tolist() == [1, 2, 3]
    assert image.band("layover_shadow_mask").nodata == 255
    assert image.date == datetime(2023, 10, 12, 1, 2, 3)
    assert image.tile == "T069-147170-IW1"
    assert NAMES["relative_orbit"](image) == 69
    assert NAMES["orbit"](image) == "ascending"
    with pytest.raises(InvalidOptionError, match="terrain-corrected radiometrically"):
        require_sigma0([image])


def test_of_a_burst_that_is_there_twice_the_newer_processing_is_taken(folder, collect, log):
    miniatures.opera(folder, static=False)
    miniatures.opera(folder, made="20240201", static=False)
    miniatures.opera(folder, day="20231024", made="20231025", static=False)
    found = collect()
    assert [item.scene.product_id[32:40] for item in found] == ["20231012", "20231024"]
    assert "20240201" in found[0].scene.product_id


def test_a_single_file_of_opera_tells_its_orbit(folder):
    path = next(miniatures.opera(folder, static=False).glob("*_VV.tif"))
    image = describe(str(path), name=path.stem, position=1)
    assert NAMES["relative_orbit"](image) == 69
    assert NAMES["orbit"](image) == "ascending"


def test_planetary_computer(folder, collect):
    miniatures.planetary_rtc(folder)
    (item,) = collect()
    image = described(item)
    assert [each.name for each in image.bands] == ["VV", "VH"]
    assert image.band("VV").nodata == -32768
    assert image.date == datetime(2019, 1, 23, 5, 33, 49)
    # 14617 orbits since the launch of its platform; it is morning.
    assert NAMES["relative_orbit"](image) == 66
    assert NAMES["orbit"](image) == "descending"


def test_scenes_are_chosen_by_their_orbit(folder, collect):
    miniatures.opera(folder)
    miniatures.planetary_rtc(folder)
    found = collect(chosen=lambda image: image.properties.get("sat:relative_orbit") == 69)
    assert [item.scene.kind for item in found] == ["OPERA RTC-S1 gamma0 power"]


def test_radar_geometry_is_refused_with_the_way_to_go(folder, collect, log):
    miniatures.grd(folder)
    with pytest.raises(EngineError) as raised:
        collect()
    text = str(raised.value)
    assert "S1A_IW_GRDH_1SDV_20200727T122412_20200727T122441_033640_03E61B_60B6" in text
    assert "it is a GRD product in radar geometry, with control points in place of a grid" in text
    assert "Range-Doppler Terrain Correction in SNAP" in text
    miniatures.planetary_rtc(folder)
    (item,) = collect()
    assert item.scene.kind == "Sentinel-1 RTC gamma0 power"
    assert any("radar geometry" in message for message in log.warnings)


def test_images_with_control_points_are_not_flattened(folder):
    path = next(miniatures.grd(folder).rglob("*vv*.tiff"))
    image = describe(str(path), name="vv", position=1)
    with pytest.raises(InvalidOptionError, match="in radar geometry, with control points"):
        require_sigma0([image])


def test_a_stack_of_sentinel_2_and_1_is_a_scene_with_its_bands(shared, tmp_path, log):
    folder = shared / "data" / "s2s1_worldcereal_monthly"
    found = gather(Request(folder, tmp_path / "out", bands=".*V[VH]"), log)
    assert len(found) == 12
    image = described(found[0])
    assert [each.name for each in image.bands] == ["S1-SIGMA0-VH", "S1-SIGMA0-VV"]
    assert image.band("S1-SIGMA0-VV").nodata == 65535
    assert image.date == datetime(2020, 11, 1)
    # They are backscatter by their names.
    assert select_backscatter([image], "")[1] == (0, 1)
