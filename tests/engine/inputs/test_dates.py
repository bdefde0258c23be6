# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from datetime import date, datetime

import pytest
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.inputs.dates import (
    WHEN_MADE,
    as_number,
    date_from_metadata,
    parse_date,
    when_taken,
)
from image_collections.engine.inputs.named_dates import (
    DAY_FIRST,
    ONLY_MONTH,
    ONLY_YEAR,
    date_from_name,
    dated_name,
    dated_parts,
    dated_text,
)
from image_collections.tests.support.effort import within

pytestmark = pytest.mark.filterwarnings("error")

NAMES = {
    # Sentinel-2
    "S2A_MSIL2A_20230601T105031_N0509_R051_T31UFS_20230601T170503.SAFE": (2023, 6, 1, 10, 50, 31),
    "S2B_MSIL1C_20190228T235959_N0207_R051_T31UFS_20190301T012345": (2019, 2, 28, 23, 59, 59),
    "S2C_MSIL2A_20250301T105031_N0511_R051_T31UFS_20250301T170503": (2025, 3, 1, 10, 50, 31),
    "T31UFS_20230601T105031_B04.jp2": (2023, 6, 1, 10, 50, 31),
    "T31UFS_20230601T105031_B04_10m.jp2": (2023, 6, 1, 10, 50, 31),
    "t31ufs_20230601t105031_b04_10m.jp2": (2023, 6, 1, 10, 50, 31),
    "L2A_T31UFS_A041466_20230601T105031": (2023, 6, 1, 10, 50, 31),
    "20230601T105031_20230601T105712_T31UFS": (2023, 6, 1, 10, 50, 31),
    "S2A_31UFS_20230601_0_L2A": (2023, 6, 1),
    "SENTINEL2A_20230601-105031-123_L2A_T31UFS_C_V3-1_FRE_B4.tif": (2023, 6, 1, 10, 50, 31),
    # its first format: processed 2016-09-05, sensed 2016-09-04
    "S2A_OPER_PRD_MSIL1C_PDMC_20160905T035503_R023_V20160904T181912_20160904T181912": (
        (2016, 9, 4, 18, 19, 12)
    ),
    "S2A_OPER_MSI_L1C_DS_SGS__20160904T232352_S20160904T181912_N02.04": (2016, 9, 4, 18, 19, 12),
    "S2A_OPER_MSI_L1C_TL_SGS__20160904T232352_A006293_T12TVK_B02.jp2": None,
    "2016-09-04 S2A_OPER_MSI_L1C_TL_EPAE_20180904T232352_A006293_T12TVK": (2016, 9, 4),
    # Sentinel-1, Sentinel-3, Sentinel-5P
    "S1A_IW_GRDH_1SDV_20230601T055012_20230601T055037_048790_05DE2C_1A2B": (2023, 6, 1, 5, 50, 12),
    "S3A_OL_1_EFR____20230601T102030_20230601T102330_20230602T110000_0179_099_222": (
        (2023, 6, 1, 10, 20, 30)
    ),
    "S5P_OFFL_L2__NO2____20230601T102030_20230601T120159_29160_03_020500": (
        (2023, 6, 1, 10, 20, 30)
    ),
    # Landsat: acquisition, not processing
    "LC08_L1TP_014032_20180311_20180320_01_T1": (2018, 3, 11),
    "LC08_L1TP_014032_20180311_20180320_01_T1_B4.TIF": (2018, 3, 11),
    "lc09_l2sp_014032_20231231_20240102_02_t1_sr_b4.tif": (2023, 12, 31),
    "LE07_L2SP_225078_20110306_02_T1_SZA.tif": (2011, 3, 6),
    "LT05_L1TP_224078_19870906_20170211_01_T1_BQA.TIF": (1987, 9, 6),
    "LM01_L1GS_014032_19730311_20180428_01_T2": (1973, 3, 11),
    "LC08_CU_003010_20180311_20190502_C01_V01_SR.tar": (2018, 3, 11),
    "2024-05-05 copy of LC08_L1TP_014032_20180311_20180320_01_T1": (2018, 3, 11),
    "LC08_L1TP_224077_20200518.tif": (2020, 5, 18),
    "LC80140322018070LGN00": (2018, 3, 11),
    "LC80140322018070LGN00_B4.TIF": (2018, 3, 11),
    "LT50140321990070XXX03_B1.TIF": (1990, 3, 11),
    "LC80140322018070-SC20190412101010": (2018, 3, 11),
    "LE70140322000366EDC00": (2000, 12, 31),
    "LE70140322001366EDC00": None,
    "LC80140322018000LGN00": None,
    "L71014032_03220010714_B10.TIF": (2001, 7, 14),
    "p014r032_7dx20010714.SR.b01.tif": (2001, 7, 14),
    "LC08_014032_20180311": (2018, 3, 11),
    "LC08_20180311_014032": (2018, 3, 11),
    "20180311_014032_LC08": (2018, 3, 11),
    "L_20020714.tif": (2002, 7, 14),
    # HLS
    "HLS.L30.T17SLU.2020209T155956.v2.0": (2020, 7, 27, 15, 59, 56),
    "HLS.S30.T17SLU.2020366T155956.v2.0.B8A.tif": (2020, 12, 31, 15, 59, 56),
    "HLS.S30.T17SLU.2019366T155956.v2.0.B8A.tif": None,
    "HLS.L30.T17SLU.2020209.v1.4": (2020, 7, 27),
    # MODIS, VIIRS
    "MOD09GA.A2020123.h18v04.006.2020125033011.hdf": (2020, 5, 2),
    "MOD09GA.A2020123.h18v04.061.2021010203040": (2020, 5, 2),
    "MYD021KM.A2020123.1035.061.2020124150000.hdf": (2020, 5, 2, 10, 35),
    "VNP46A2.A2020123.h18v04.001.2021010203040.h5": (2020, 5, 2),
    "MOD13Q1.061__250m_16_days_NDVI_doy2020123_aid0001.tif": (2020, 5, 2),
    "MOD11A1.061_LST_Day_1km_doy2020123000000_aid0001.tif": (2020, 5, 2),
    "MCD43A4.A2020000.h18v04.006.2020125033011.hdf": None,
    # Planet
    "20200518_102030_1003_3B_AnalyticMS_SR.tif": (2020, 5, 18, 10, 20, 30),
    "20200518_102030_45_2251_3B_AnalyticMS_8b.tif": (2020, 5, 18, 10, 20, 30),
    "20151027_145652_1_0b0d_3B_Visual.tif": (2015, 10, 27, 14, 56, 52),
    "20200518_102030_ssc1d3_0012_analytic.tif": (2020, 5, 18, 10, 20, 30),
    "3241621_2017-03-05_RE4_3A_Visual.tif": (2017, 3, 5),
    "2018-12-03T083453_RE4_1B_band1.tif": (2018, 12, 3, 8, 34, 53),
    "20150920_025548_5150424_RapidEye-3": (2015, 9, 20),
    # months in other languages, days of a year
    "ndvi_mai_2021.tif": (2021, 5, 1),
    "15 mai 2021": (2021, 5, 15),
    "août 2021.tif": (2021, 8, 1),
    "aou\u0302t 2021.tif": (2021, 8, 1),
    "AOÛT_2021": (2021, 8, 1),
    "Okt_2021.tif": (2021, 10, 1),
    "3. März 2021": (2021, 3, 3),
    "3-März-2021": (2021, 3, 3),
    "2021_dezembro_24": (2021, 12, 24),
    "septiembre2021": (2021, 9, 1),
    "juillet-2021": (2021, 7, 1),
    "ene_2021": (2021, 1, 1),
    "fevereiro 2021": (2021, 2, 1),
    "ndvi_doy145_2021.tif": (2021, 5, 25),
    "L8_2021_day200.tif": (2021, 7, 19),
    "2021doy001": (2021, 1, 1),
    "2021_day366": (2021, 1, 1),
    "out_2021.tif": (2021, 1, 1),
    "set_2021.tif": (2021, 1, 1),
    "gen2_2021.tif": (2021, 1, 1),
    # plain
    "ndvi 2020-05-18": (2020, 5, 18),
    "ndvi_2020_05_18.tif": (2020, 5, 18),
    "ndvi_20200518.tif": (2020, 5, 18),
    "ndvi20200518": (2020, 5, 18),
    "20200518": (2020, 5, 18),
    "20200518.tif": (2020, 5, 18),
    "2020139.tif": (2020, 5, 18),
    "ndvi_2020139.tif": (2020, 5, 18),
    "2020-05-18T10:20:30Z": (2020, 5, 18, 10, 20, 30),
    "2020-05-18 10-20-30": (2020, 5, 18, 10, 20, 30),
    "scene 20200518T102030": (2020, 5, 18, 10, 20, 30),
    "2020-05-18T256199": (2020, 5, 18),
    "2020-05-18_2021-06-19": (2020, 5, 18),
    "2020-05-18-2020-06-19": (2020, 5, 18),
    "IMG_20200518_102030.tif": (2020, 5, 18),
    "20000229": (2000, 2, 29),
    "chirps-v2.0.2020.06.15.tif": (2020, 6, 15),
    "v1.2.2020.06.15.tif": (2020, 6, 15),
    "c_gls_NDVI300_202006150000_GLOBE_OLCI_V2.0.1.tif": (2020, 6, 15),
    "20200518102030": (2020, 5, 18, 10, 20, 30),
    "20200518102030123": (2020, 5, 18, 10, 20, 30),
    "202005181060": None,
    "rain_20200615T1030.tif": (2020, 6, 15, 10, 30),
    "rain_20200615T1030Z.tif": (2020, 6, 15, 10, 30),
    "SVM01_npp_d20200615_t1030": (2020, 6, 15),
    "2020-6-5": (2020, 6, 5),
    "2020.6.5": (2020, 6, 5),
    "2020-5-18": (2020, 5, 18),
    "15-06-2020.tif": (2020, 6, 15),
    "15.6.2020": (2020, 6, 15),
    "15Jun2020": (2020, 6, 15),
    "ndvi_15-Jun-2020.tif": (2020, 6, 15),
    "15 june 2020": (2020, 6, 15),
    "2020Jun15": (2020, 6, 15),
    "June_15_2020": (2020, 6, 15),
    "NDVI-Sep-5-2020.tif": (2020, 9, 5),
    "Jun_2020_15": (2020, 6, 1),
    "2020-June-5": (2020, 6, 5),
    "ndvi_2020_123.tif": (2020, 5, 2),
    "ndvi.2020.123.tif": (2020, 5, 2),
    "ndvi-2020-366": (2020, 12, 31),
    "ndvi-2021-366": None,
    "2020_190_026": None,  # path and row
    # ASTER, SPOT, Pleiades, WorldView
    "AST_L1T_00306152020103045_20200616072233_12345.hdf": (2020, 6, 15, 10, 30, 45),
    "AST14DMO_00306152020103045_20230616072233_12345.tif": (2020, 6, 15, 10, 30, 45),
    "IMG_SPOT6_MS_201306211052325_ORT_1234_R1C1.TIF": (2013, 6, 21, 10, 52, 32),
    "50482610607021050562J": (2006, 7, 2, 10, 50, 56),
    "11992619206021050562X_B1.tif": (1992, 6, 2, 10, 50, 56),
    "IMG_PHR1A_PMS_201207121051126_ORT_1234_R1C1.JP2": (2012, 7, 12, 10, 51, 12),
    "DIM_PNEO3_STD_202112161101234_PMS-FS_ORT": (2021, 12, 16, 11, 1, 23),
    "18JUN15102030-M2AS-012345678010_01_P001.TIF": (2018, 6, 15, 10, 20, 30),
    # several: the acquisition is the first, and years in front go before days in front
    "m_4012345_ne_18_060_20190815_20191209.tif": (2019, 8, 15),
    "a 15-06-2020 b 2021.01.01": (2021, 1, 1),
    # a month, a year
    "ndvi_2020-06.tif": (2020, 6, 1),
    "2020-05": (2020, 5, 1),
    "chirps-v2.0.2020.06.tif": (2020, 6, 1),
    "ndvi_202006.tif": (2020, 6, 1),
    "ndvi_Jun2020.tif": (2020, 6, 1),
    "rain June 2020": (2020, 6, 1),
    "2020Jun_rain": (2020, 6, 1),
    "ndvi_2020.tif": (2020, 1, 1),
    "chirps-v2.0.2020.tif": (2020, 1, 1),
    "landcover_2020_30m.tif": (2020, 1, 1),
    "2019_2020": (2019, 1, 1),
    "dop20_rgbi_32_389_5820_1_nw_2020.tif": (2020, 1, 1),
    "dem_2048.tif": None,
    "dem_2056.tif": None,
    "ndvi2020.tif": None,
    "mirror 13-2020": None,
    "31-02-2020": None,
    "06-15-2020": None,
    "tile_10_12_2020.tif": (2020, 1, 1),
    "2020-02-30": None,
    "2020_13_01": None,
    "march": None,
    "19700101": (1970, 1, 1),
    "20991231": (2099, 12, 31),
    # the first plausible one, and full dates before days of the year
    "20209999_20200518_20210101": (2020, 5, 18),
    "99999999 2020_05_18": (2020, 5, 18),
    "2020139 2021-01-01": (2021, 1, 1),
    "2041123_2017-03-05_RE4": (2017, 3, 5),
    "2020999_2020139": (2020, 5, 18),
    "2020-02-30_2020-03-01": (2020, 3, 1),
    # none
    "": None,
    "dem.tif": None,
    "T31UFS_B04": None,
    "dop10_32_389_5820": None,
    "tile_33250888": None,
    "12020051": None,
    "120200518": None,
    "202005181": None,
    "MOD09GA.2020125033011": None,
    "20210229": None,
    "21000101": None,
    "19691231": None,
    "2021366": None,
    "2020000": None,
    "x2020139": None,
    "2020139x": None,
    "2020-05_18": None,
    "2020_05-18": None,
    "2020-05-181": None,
    "12020-05-18": None,
    "S2_2019_10_20m.tif": None,
    "S2_2019-10-20m.tif": None,
    "٢٠٢٠٠٥١٨": None,
    "0000-00-00": None,
    "99991231T235959": None,
}


@pytest.mark.parametrize(("name", "parts"), NAMES.items())
def test_the_date_of_a_name(name, parts):
    assert date_from_name(name) == (None if parts is None else datetime(*parts))


@pytest.mark.parametrize(
    ("name", "remark", "rank"),
    [
        ("ndvi_2020-06-15.tif", "", 0),
        ("ndvi_2020-06.tif", ONLY_MONTH, 1),
        ("ndvi_2020.tif", ONLY_YEAR, 2),
        ("05-06-2020", DAY_FIRST, 0),
        ("06-06-2020", "", 0),
        ("15-06-2020", "", 0),
    ],
)
def test_what_is_to_be_said_of_a_date(name, remark, rank):
    found = dated_name(name)
    assert (found.remark, found.rank) == (remark, rank)


@pytest.mark.parametrize(
    ("metadata", "names", "expected", "remark"),
    [
        ({"TIFFTAG_DATETIME": "2024:03:01 10:00:00"}, ["a", "b_2020-05-15.tif"], "2020-05-15", ""),
        ({"TIFFTAG_DATETIME": "2024:03:01 10:00:00"}, ["b_2020-05.tif"], "2020-05-01", ONLY_MONTH),
        ({"TIFFTAG_DATETIME": "2024:03:01 10:00:00"}, ["a"], "2024-03-01", WHEN_MADE),
        ({"EXIF_DateTime": "2024:03:01 10:00:00"}, ["a"], "2024-03-01", WHEN_MADE),
        ({"EXIF_DateTimeOriginal": "2020:05:15 10:00:00"}, ["2024-03-01"], "2020-05-15", ""),
        ({"ACQUISITION_DATE": "2020-05-15"}, ["2024-03-01"], "2020-05-15", ""),
        # The most exact of the names, and of two such the first.
        ({}, ["NDVI 2019", "T31_2020-05.tif", "x_20200615.tif"], "2020-06-15", ""),
        ({}, ["20200615", "20200616"], "2020-06-15", ""),
    ],
)
def test_where_dates_are_looked_for(metadata, names, expected, remark):
    found = when_taken(metadata, names)
    assert (found.moment.date().isoformat(), found.remark) == (expected, remark)


@pytest.mark.parametrize(
    ("text", "expected", "remark"),
    [
        ("2020.06.15", "2020-06-15", ""),
        ("20200615", "2020-06-15", ""),
        ("15062020", "2020-06-15", ""),
        ("05062020", "2020-06-05", DAY_FIRST),
        ("20062020", "2020-06-20", ""),
        ("20201112", "2020-11-12", ""),
        ("2020123", "2020-05-02", ""),
        ("202006", "2020-06-01", ONLY_MONTH),
        ("2020", "2020-01-01", ONLY_YEAR),
        ("06152020", None, ""),
        ("1234", None, ""),
        ("", None, ""),
    ],
)
def test_what_a_pattern_took_as_a_date(text, expected, remark):
    found = dated_text(text)
    assert (found and found.moment.date().isoformat()) == expected
    assert found is None or found.remark == remark


@pytest.mark.parametrize(
    ("parts", "expected", "remark"),
    [
        (("2020", "06", "15"), "2020-06-15", ""),
        (("20", "6", "5"), "2020-06-05", ""),
        (("88", "Jun", "05"), "1988-06-05", ""),
        (("2020", "june", ""), "2020-06-01", ONLY_MONTH),
        (("2020", "", ""), "2020-01-01", ONLY_YEAR),
        (("2020", "", "5"), None, ""),
        (("2020", "13", "5"), None, ""),
        (("202", "1", "5"), None, ""),
        (("2020", "x", "5"), None, ""),
    ],
)
def test_year_month_and_day_that_a_pattern_took(parts, expected, remark):
    found = dated_parts(*parts)
    assert (found and found.moment.date().isoformat()) == expected
    assert found is None or found.remark == remark


def test_nothing_says_when():
    assert when_taken({}, ["a", "b"]) is None


def test_a_long_name_is_quick():
    with within(20):
        for part in ("1", "20200518_", "2020-", "S2A_", "_", "L", "A2020123.", "20200518", "ss1"):
            long = part * (200_000 // len(part))
            date_from_name("x" + long)
            date_from_metadata({"START_TIME": "2020-05-18T10:20:30." + long})


METADATA = [
    ({}, None),
    ({"AREA_OR_POINT": "Area"}, None),
    ({"ACQUISITIONDATETIME": "2010-04-01 12:00:00"}, (2010, 4, 1, 12)),
    ({"ACQUISITION_DATETIME": "2020-05-18T10:20:30.123456Z"}, (2020, 5, 18, 10, 20, 30, 123456)),
    ({"ACQUISITION_DATE": "2002-07-14"}, (2002, 7, 14)),
    ({"acquisition_date": '"2002-07-14" '}, (2002, 7, 14)),
    ({"ACQUISITION_DATE": "20020714"}, (2002, 7, 14)),
    ({"ACQUISITION_DATE": "2002/07/14"}, (2002, 7, 14)),
    ({"DATE_ACQUIRED": "2018-03-11"}, (2018, 3, 11)),
    (
        {"DATE_ACQUIRED": "2018-03-11", "SCENE_CENTER_TIME": '"15:37:49.6460951Z"'},
        (2018, 3, 11, 15, 37, 49, 646095),
    ),
    ({"DATE_ACQUIRED": "2018-03-11", "SCENE_CENTER_TIME": "noon"}, (2018, 3, 11)),
    ({"SCENE_CENTER_TIME": "15:37:49Z"}, None),
    ({"SENSING_TIME": "2021-10-19T18:53:51.123Z"}, (2021, 10, 19, 18, 53, 51, 123000)),
    (
        {"SENSING_TIME": "2020-02-09T15:59:56.461836Z; 2020-02-09T16:00:20.348712Z"},
        (2020, 2, 9, 15, 59, 56, 461836),
    ),
    ({"PRODUCT_START_TIME": "2015-08-24T10:10:26.000Z"}, (2015, 8, 24, 10, 10, 26)),
    (
        {"DATATAKE_1_DATATAKE_SENSING_START": "2015-08-24T10:10:26.030Z"},
        (2015, 8, 24, 10, 10, 26, 30000),
    ),
    ({"START_TIME": "20150824T101026"}, (2015, 8, 24, 10, 10, 26)),
    ({"system:time_start": "1589797230000"}, (2020, 5, 18, 10, 20, 30)),
    ({"time_start": "1589797230000.0"}, (2020, 5, 18, 10, 20, 30)),
    ({"time_start": "2020-05-18"}, (2020, 5, 18)),
    ({"time_start": "20200518"}, (2020, 5, 18)),
    ({"RANGEBEGINNINGDATE": "2020-05-02"}, (2020, 5, 2)),
    (
        {"RANGEBEGINNINGDATE": "2020-05-02", "RANGEBEGINNINGTIME": "10:35:00.000000"},
        (2020, 5, 2, 10, 35),
    ),
    ({"NC_GLOBAL#time_coverage_start": "2020-05-18T10:20Z"}, (2020, 5, 18, 10, 20)),
    ({"NC_GLOBAL#time_coverage_start": "2020-05-18 10:20:30 UTC"}, (2020, 5, 18, 10, 20, 30)),
    ({"TIFFTAG_DATETIME": "2020:05:18 00:00:00"}, (2020, 5, 18)),
    # zones become UTC
    ({"START_TIME": "2020-05-18T00:30:00+02:00"}, (2020, 5, 17, 22, 30)),
    ({"START_TIME": "2020-05-18T23:30:00-0330"}, (2020, 5, 19, 3, 0)),
    ({"START_TIME": "2020-05-18T10:00:00 +01"}, (2020, 5, 18, 9)),
    # not a moment
    ({"TIFFTAG_DATETIME": "0000:00:00 00:00:00"}, None),
    ({"TIFFTAG_DATETIME": "2020:05:18 25:00:00"}, None),
    ({"ACQUISITION_DATE": "2021-02-29"}, None),
    ({"ACQUISITION_DATE": "0001-01-01T00:00:00"}, None),
    ({"ACQUISITION_DATE": "9999-12-31T23:59:59-14:00"}, None),
    ({"ACQUISITION_DATE": "2020-05-18T10:00:00+23:00"}, None),
    ({"ACQUISITION_DATE": "2020-05:18"}, None),
    ({"ACQUISITION_DATE": "unknown"}, None),
    ({"ACQUISITION_DATE": ""}, None),
    ({"ACQUISITION_DATE": "2020-05-18 or so"}, None),
    ({"START_TIME": "1589797230000"}, None),
    ({"DATE_OF_PRINT": "2020-05-18"}, None),
]


@pytest.mark.parametrize(("metadata", "parts"), METADATA)
def test_the_date_of_metadata(metadata, parts):
    assert date_from_metadata(metadata) == (None if parts is None else datetime(*parts))


def test_better_items_go_first_whatever_the_order():
    metadata = {
        "TIFFTAG_DATETIME": "2001:01:01 00:00:00",
        "NC_GLOBAL#time_coverage_start": "2002-01-01",
        "RANGEBEGINNINGDATE": "2003-01-01",
        "system:time_start": "1072915200000",
        "START_TIME": "2005-01-01",
        "DATATAKE_1_DATATAKE_SENSING_START": "2006-01-01T00:00:00Z",
        "PRODUCT_START_TIME": "2007-01-01T00:00:00Z",
        "SENSING_TIME": "2008-01-01T00:00:00Z",
        "DATE_ACQUIRED": "2009-01-01",
        "ACQUISITION_DATE": "2010-01-01",
        "ACQUISITION_DATETIME": "2011-01-01",
        "AcquisitionDateTime": "2012-01-01",
    }
    keys = list(metadata)
    for year in range(2012, 2000, -1):
        assert date_from_metadata(metadata) == datetime(year, 1, 1)
        metadata[keys.pop()] = "nothing of use"
    assert date_from_metadata(metadata) is None


def test_a_whole_key_goes_before_the_end_of_a_key():
    metadata = {"band#ACQUISITION_DATE": "2001-01-01", "ACQUISITION_DATE": "2002-01-01"}
    assert date_from_metadata(metadata) == datetime(2002, 1, 1)


@pytest.mark.parametrize(
    "text",
    [
        "2020-05-18",
        " 2020-05-18 ",
        "2020-05-18T10:20",
        "2020-05-18T10:20:30.5",
        "2020-05-18 10:20:30Z",
        "2020-05-18T00:00:00+02:00",
    ],
)
def test_the_day_that_a_person_wrote(text):
    assert parse_date(text) == date(2020, 5, 18)
    assert type(parse_date(text)) is date


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "yyyy-mm-dd"),
        ("18.05.2020", "yyyy-mm-dd"),
        ("20200518", "yyyy-mm-dd"),
        ("2020-5-18", "yyyy-mm-dd"),
        ("2020-05-18 tea", "yyyy-mm-dd"),
        ("2021-02-29", "calendar"),
        ("0000-01-01", "calendar"),
        ("٢٠٢٠-٠٥-١٨", "yyyy-mm-dd"),
        ("9" * 100_000, "yyyy-mm-dd"),
    ],
)
def test_a_date_that_cannot_be_read_is_told_in_a_sentence(text, words):
    with pytest.raises(InvalidOptionError, match=words) as caught:
        parse_date(text)
    sentence = str(caught.value)
    assert sentence.startswith("The date ")
    assert sentence.endswith(".")
    assert len(sentence) < 160


def test_the_number_of_a_date():
    assert as_number(datetime(2020, 5, 8, 23, 59)) == 20200508
    assert as_number(datetime(1987, 12, 31)) == 19871231
    assert as_number(None) == 0
