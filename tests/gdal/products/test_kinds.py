# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every kind of product: found, dated, named, scaled, and joined pixel by pixel."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.inputs.describe import describe
from image_collections.engine.products.import_scenes import gather
from image_collections.engine.products.request import Request
from image_collections.tests.gdal.products import miniatures
from osgeo import gdal

pytestmark = pytest.mark.usefixtures("gdal_exceptions")


def scaled(written, name):
    """Return the values of a band as an analyst sees them, NaN for nodata."""
    dataset = gdal.Open(written.path)
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        if band.GetDescription() == name:
            stored = band.ReadAsArray()
            scale = 1.0 if band.GetScale() is None else band.GetScale()
            values = stored * scale + (band.GetOffset() or 0.0)
            nodata = band.GetNoDataValue()
            return values if nodata is None else np.where(stored == nodata, np.nan, values)
    raise LookupError(name)


def stored(written, name):
    dataset = gdal.Open(written.path)
    image = describe(written.path, name="x", position=1)
    return dataset.GetRasterBand(image.band(name).number).ReadAsArray()


def repeated(values, times):
    return np.repeat(np.repeat(values, times, axis=0), times, axis=1)


def metadata(written):
    return gdal.Open(written.path).GetMetadata()


@pytest.fixture
def collect(tmp_path, log):
    def start(folder=None, **options):
        request = Request(folder or tmp_path / "in", tmp_path / "out", **options)
        return gather(request, log)

    return start


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "in"
    place.mkdir()
    return place


@pytest.mark.parametrize("archive", [None, ".zip"])
def test_a_sentinel2_l2a_product(folder, collect, archive):
    safe = miniatures.sentinel2(folder)
    if archive:
        safe = miniatures.packed(safe, archive)
    (item,) = collect()
    assert item.name == "2024-05-12 T32UMF"
    assert item.scene.source == str(safe)
    image = describe(item.path, name="x", position=1)
    assert [band.name for band in image.bands] == [
        *("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12"),
        *("SCL", "MSK_CLDPRB", "MSK_SNWPRB"),
    ]
    assert image.geotransform == (600000, 10, 0, 5400000, 0, -10)
    assert image.date == datetime(2024, 5, 12, 10, 35, 42, 123456)
    assert metadata(item) == {
        "ACQUISITIONDATETIME": "2024-05-12T10:35:42.123456Z",
        "ACQUISITION_DATE": "2024-05-12",
        "PRODUCT_ID": "S2A_MSIL2A_20240512T103031_N0510_R108_T32UMF_20240512T150000",
        "PRODUCT": "Sentinel-2 L2A",
        "PLATFORM": "Sentinel-2A",
        "TILE": "T32UMF",
        "CLOUD_COVER": "12.5",
        "MEAN_SOLAR_AZIMUTH_ANGLE": "157.5",
        "MEAN_SOLAR_ZENITH_ANGLE": "31.25",
        "PROCESSING_BASELINE": "05.10",
    }
    assert (stored(item, "B04") == miniatures.ramp(10)).all()
    assert (stored(item, "B05") == repeated(miniatures.ramp(20), 2)).all()
    assert (stored(item, "B01") == repeated(miniatures.ramp(60), 6)).all()
    scl = np.arange(144).reshape(12, 12) % 12
    assert (stored(item, "SCL") == repeated(scl, 2)).all()
    assert (image.band("B04").nodata, image.band("SCL").nodata) == (0, 0)
    assert image.band("MSK_CLDPRB").nodata is None
    assert image.band("B04").scale == pytest.approx(0.0001)
    assert image.band("B04").offset == pytest.approx(-0.1)
    assert not image.band("MSK_CLDPRB").is_scaled


def test_a_sentinel2_l1c_product(folder, collect):
    miniatures.sentinel2(folder, level="L1C")
    (item,) = collect()
    image = describe(item.path, name="x", position=1)
    assert "B10" in [band.name for band in image.bands]
    assert "SCL" not in [band.name for band in image.bands]
    assert image.band("B10").offset == pytest.approx(-0.1)
    assert metadata(item)["PRODUCT"] == "Sentinel-2 L1C"


def test_equal_ground_has_equal_reflectance_before_and_after_baseline_4(folder, collect):
    ground = 500 + miniatures.ramp(10)
    ground[0, 0] = 0
    after = np.where(ground == 0, 0, ground + 1000)
    old = {"offset": None, "baseline": "03.01", "day": "20210512"}
    miniatures.sentinel2(folder, values={"B04": ground}, **old)
    miniatures.sentinel2(folder, values={"B04": after}, baseline="04.00", day="20220512")
    # Sensed in 2021 and processed again: the date says nothing, the baseline does.
    again = {"day": "20210812", "baseline": "05.00"}
    miniatures.sentinel2(folder, values={"B04": after}, **again)
    items = collect(bands="B04")
    assert [item.scene.baseline for item in items] == ["03.01", "05.00", "04.00"]
    first, second, third = (scaled(item, "B04") for item in items)
    np.testing.assert_allclose(first, second, atol=1e-12)
    np.testing.assert_allclose(first, third, atol=1e-12)
    assert np.isnan(first[0, 0])
    assert first[0, 1] == pytest.approx(0.151)


def test_a_late_baseline_without_a_list_of_offsets_is_taken_with_the_usual_one(
    folder, collect, log
):
    miniatures.sentinel2(folder, offset=None, baseline="04.00")
    (item,) = collect()
    assert item.scene.bands[0].offset == pytest.approx(-0.1)
    assert any("list no offsets" in line for line in log.infos)


@pytest.mark.parametrize("archive", [None, ".tar", ".tar.gz"])
@pytest.mark.parametrize("form", ["txt", "json"])
def test_a_landsat_collection_2_level_2_product(folder, collect, archive, form):
    place = miniatures.landsat(folder, metadata=form)
    if archive:
        place = miniatures.packed(place, archive)
    (item,) = collect()
    assert item.name == "2020-05-18 193026"
    assert item.scene.source == str(place)
    image = describe(item.path, name="x", position=1)
    assert [band.name for band in image.bands] == [
        *("SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6", "SR_B7", "ST_B10"),
        *("QA_PIXEL", "QA_RADSAT", "SR_QA_AEROSOL"),
    ]
    assert image.date == datetime(2020, 5, 18, 10, 3, 41, 123456)
    items = metadata(item)
    assert items["PRODUCT"] == "Landsat C2 L2SP"
    assert items["CLOUD_COVER"] == "3.21"
    assert items["MEAN_SOLAR_AZIMUTH_ANGLE"] == "148.5"
    assert items["MEAN_SOLAR_ZENITH_ANGLE"] == "31.25"
    assert scaled(item, "SR_B4")[0, 0] == pytest.approx(7273 * 2.75e-5 - 0.2)
    assert scaled(item, "ST_B10")[0, 0] == pytest.approx(7273 * 0.00341802 + 149)
    assert image.band("SR_B4").nodata == 0
    # Bit 0 of the quality bits is fill: a mask finds it only where the value counts.
    assert image.band("QA_PIXEL").nodata is None
    assert (stored(item, "QA_PIXEL") == 1).all()


@pytest.mark.parametrize("collection", ["C1", "C2"])
def test_a_landsat_level_1_product(folder, collect, log, collection):
    miniatures.landsat(folder, collection=collection, level=1)
    (item,) = collect(bands="B4,B8,B10,B?QA.*")
    image = describe(item.path, name="x", position=1)
    quality = "BQA" if collection == "C1" else "QA_PIXEL"
    assert [band.name for band in image.bands][:4] == ["B4", "B8", "B10", quality]
    assert (image.band("B4").scale, image.band("B4").offset) == (2e-5, -0.1)
    assert (image.band("B10").scale, image.band("B10").offset) == (0.012, -60.5)  # radiance
    assert any("not corrected for the angle of the sun" in line for line in log.infos)


def test_the_panchromatic_band_lies_where_it_is(folder, collect):
    """Its cells are half a cell off those of the other bands."""
    place = miniatures.landsat(folder, level=1)
    (item,) = collect()
    image = describe(item.path, name="x", position=1)
    assert image.geotransform == (600007.5, 15, 0, 5399992.5, 0, -15)
    pan = next(place.glob("*_B8.TIF"))
    assert (stored(item, "B8") == gdal.Open(str(pan)).ReadAsArray()).all()
    red = gdal.Open(str(next(place.glob("*_B4.TIF")))).ReadAsArray()
    centres = (7.5 + 15 * (np.arange(image.width) + 0.5)) / 30
    nearest = np.floor(centres + 1e-9).astype(int)
    assert (stored(item, "B4") == red[np.ix_(nearest, nearest)]).all()


def test_a_joined_band_is_the_same_in_any_window(folder, collect):
    miniatures.landsat(folder, level=1)
    (item,) = collect()
    dataset = gdal.Open(item.path)
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        whole = band.ReadAsArray()
        for row in range(0, whole.shape[0], 4):
            for column in range(0, whole.shape[1], 5):
                part = whole[row : row + 4, column : column + 5]
                window = band.ReadAsArray(column, row, part.shape[1], part.shape[0])
                assert (window == part).all()


def test_the_real_landsat_products_without_mtl(shared, collect):
    source = shared / "data" / "l8_products_014032"
    items = collect(source)
    assert [item.name for item in items] == [
        f"{day} 014032"
        for day in (
            *("2018-03-11", "2018-04-28", "2018-06-15"),
            *("2018-09-03", "2018-11-22", "2018-12-08"),
        )
    ]
    for item in items:
        image = describe(item.path, name="x", position=1)
        assert [band.name for band in image.bands] == [f"B{n}" for n in range(1, 12)] + ["BQA"]
        assert image.band("B4").nodata == 0
        assert image.band("BQA").nodata is None
        folder = source / item.scene.product_id
        assert str(folder) == item.scene.source
        pan = gdal.Open(str(next(folder.glob("*_B8.TIF"))))
        assert image.geotransform == pan.GetGeoTransform()
    (first, *_) = collect(source, bands="B4,BQA")
    plain = gdal.Open(str(next((source / first.scene.product_id).glob("*_B4.TIF"))))
    assert (stored(first, "B4") == plain.ReadAsArray()).all()


@pytest.mark.parametrize(("kind", "thermal"), [("S30", 0.0001), ("L30", 0.01)])
def test_hls_scenes(folder, collect, kind, thermal):
    miniatures.hls(folder, kind=kind)
    (item,) = collect()
    assert item.name == "2020-07-27 T17SLU"
    image = describe(item.path, name="x", position=1)
    assert image.date == datetime(2020, 7, 27, 15, 59, 56)
    assert (image.band("B04").nodata, image.band("B04").scale) == (-9999, 0.0001)
    assert image.band("B10").scale == thermal
    assert (image.band("Fmask").nodata, image.band("Fmask").is_scaled) == (255, False)
    assert (image.band("SZA").nodata, image.band("SZA").scale) == (40000, 0.01)
    items = metadata(item)
    assert (items["CLOUD_COVER"], items["MEAN_SOLAR_AZIMUTH_ANGLE"]) == ("42", "120.5")


@pytest.mark.parametrize(
    ("count", "asset", "names"),
    [
        (4, "AnalyticMS_SR", ["blue", "green", "red", "nir"]),
        (
            8,
            "AnalyticMS_SR_8b",
            ["coastal_blue", "blue", "green_i", "green", "yellow", "red", "rededge", "nir"],
        ),
        (4, "ortho_analytic_4b_sr", ["blue", "green", "red", "nir"]),
    ],
)
def test_planet_surface_reflectance(folder, collect, count, asset, names):
    miniatures.planet(folder, count=count, asset=asset)
    (item,) = collect()
    image = describe(item.path, name="x", position=1)
    assert [band.name for band in image.bands] == [
        *names,
        *("clear", "snow", "shadow", "light_haze", "heavy_haze", "cloud", "confidence"),
    ]
    assert (image.band("red").scale, image.band("red").nodata) == (0.0001, 0)
    assert (stored(item, "clear") == 1).all()
    items = metadata(item)
    assert items["ACQUISITIONDATETIME"] == "2020-05-18T10:20:30.123456Z"
    assert float(items["CLOUD_COVER"]) == pytest.approx(7)
    assert items["MEAN_SOLAR_ZENITH_ANGLE"] == "30"


def test_planet_radiance_gets_the_reflectance_factors_of_its_xml(folder, collect):
    miniatures.planet(folder, asset="AnalyticMS", metadata="xml")
    (item,) = collect()
    image = describe(item.path, name="x", position=1)
    assert [image.band(name).scale for name in ("blue", "nir")] == [1.5e-5, 4.5e-5]
    assert metadata(item)["CLOUD_COVER"] == "9"


def test_planet_without_metadata_stays_as_it_is_stored(folder, collect, log):
    place = miniatures.planet(folder, asset="AnalyticMS")
    next(place.glob("*.json")).unlink()
    (item,) = collect()
    assert not describe(item.path, name="x", position=1).band("blue").is_scaled
    assert any("reflectance factors" in line for line in log.infos)


@pytest.mark.parametrize(
    ("image", "udm2"),
    [
        ("AnalyticMS_SR_clip", "udm2_clip"),
        ("AnalyticMS_SR_8b_harmonized_clip_file_format", "udm2_clip_file_format"),
        ("AnalyticMS_SR_file_format", "udm2_file_format"),
        ("AnalyticMS_SR_clip_reproject", "udm2_clip_reproject"),
        ("AnalyticMS_SR_harmonized_coreg_clip", "udm2_coreg_clip"),
        ("AnalyticMS_clip_toar_reproject", "udm2_reproject_clip"),
        ("AnalyticMS_SR_harmonize", "udm2"),
        ("ortho_analytic_8b_SR_file_format_clip", "ortho_udm2_file_format_clip"),
    ],
)
def test_planet_orders_keep_their_mask_whatever_the_tools(folder, collect, log, image, udm2):
    place = miniatures.planet(folder, asset="AnalyticMS_SR", count=8 if "8b" in image else 4)
    item = place.name
    (place / f"{item}_3B_AnalyticMS_SR.tif").rename(place / f"{item}_3B_{image}.tif")
    (place / f"{item}_3B_udm2.tif").rename(place / f"{item}_3B_{udm2}.tif")
    (scene,) = collect()
    names = [band.name for band in scene.bands]
    assert {"red", "nir", "clear", "cloud"} <= set(names)
    assert scene.bands[0].scale == 0.0001
    assert not log.warnings


def test_planet_images_of_other_tools_have_their_own_mask(folder, collect):
    place = miniatures.planet(folder)
    item = place.name
    for name in ("AnalyticMS_SR", "udm2"):
        (place / f"{item}_3B_{name}_clip.tif").write_bytes(
            (place / f"{item}_3B_{name}.tif").read_bytes()
        )
    scenes = {Path(item.bands[0].path).name: Path(item.bands[-1].path).name for item in collect()}
    assert scenes == {
        f"{item}_3B_AnalyticMS_SR.tif": f"{item}_3B_udm2.tif",
        f"{item}_3B_AnalyticMS_SR_clip.tif": f"{item}_3B_udm2_clip.tif",
    }


def test_a_planet_image_without_its_mask_is_told(folder, collect, log):
    place = miniatures.planet(folder)
    (place / f"{place.name}_3B_udm2.tif").unlink()
    (scene,) = collect()
    assert [band.name for band in scene.bands] == ["blue", "green", "red", "nir"]
    assert any("no UDM2" in line for line in log.infos)
