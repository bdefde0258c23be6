# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Items of real catalogues: the scenes that come of every file, or the sentence."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from image_collections.engine.catalogue.asset_bands import asset_bands
from image_collections.engine.catalogue.item_images import image_of_item
from image_collections.engine.catalogue.matching import Conditions, matching_items
from image_collections.engine.catalogue.wanted_bands import Wanted
from image_collections.engine.errors import SourceError
from image_collections.engine.warp.crs import code_of

LANDSAT_QUALITY = "qa_aerosol qa_pixel qa_radsat"


class Outcome(NamedTuple):
    """What comes of a file.

    `bands` are those of the first item that are there without being asked for, `common` the common
    names that the item gives to these. `opened` says whose files have to be opened to know them:
    all, some or none. `sentence` is a part of what is said where files of this computer are not
    there.
    """

    scenes: int
    day: str
    crs: str
    bands: str
    common: str
    opened: str
    sentence: str = ""


OUTCOMES = {
    "LC08_L2SP_028030_20200114_20200824_02_T1_SR.json": Outcome(
        *(1, "2020-01-14", "EPSG:32615", f"B1 B2 B3 B4 B5 B6 B7 {LANDSAT_QUALITY}"),
        *("coastal blue green red nir08 swir16 swir22", "all"),
    ),
    "LE07_L2SP_044033_20210329_20210424_02_T1_SR.json": Outcome(
        *(1, "2021-03-29", "EPSG:32610"),
        *("B1 B2 B3 B4 B5 B7 atmos_opacity cloud_qa qa_pixel qa_radsat",),
        *("blue green red nir08 swir16 swir22", "all"),
    ),
    "S2A_28QCH_20200714_0_L2A.json": Outcome(
        *(1, "2020-07-14", "EPSG:32628"),
        "B01 B02 B03 B04 B05 B06 B07 B08 B8A B09 B11 B12 AOT WVP SCL",
        *("", "all"),
    ),
    "classification_landsat_example.json": Outcome(
        *(1, "2020-12-04", "EPSG:32610"),
        "qa_pixel qa_radsat OLI_B1 OLI_B2 OLI_B3 OLI_B4 OLI_B5 OLI_B6 OLI_B7 qa_aerosol TIRS_B10 "
        "atran cdist drad urad trad emis emsd qa",
        *("coastal blue green red nir08 swir16 swir22 lwir11", "none"),
        "the file of its asset 'qa_pixel' is not there",
    ),
    "cop-dem-glo-30-pc.json": Outcome(4, "2021-04-22", "EPSG:4326", "data", "", "all"),
    "example-with-version-1.2.json": Outcome(
        1, "2018-10-01", "EPSG:32613", "B1 B8", "coastal", "all"
    ),
    "landsat-c2-l2-pc.json": Outcome(
        *(4, "2024-04-17", "EPSG:32655"),
        "qa OLI_B4 OLI_B2 drad emis emsd trad urad atran cdist OLI_B3 OLI_B5 TIRS_B10 OLI_B6 "
        "OLI_B7 OLI_B1 qa_pixel qa_radsat qa_aerosol",
        *("red blue green nir08 lwir11 swir16 swir22 coastal", "none"),
    ),
    "lidar_dem.json": Outcome(1, "2012-01-01", "EPSG:28355", "dem", "", "all"),
    "naip-pc.json": Outcome(
        4, "2022-12-12", "EPSG:26920", "Red Green Blue NIR", "red green blue nir", "all"
    ),
    "only_crs_proj.json": Outcome(
        *(1, "2019-01-01", "EPSG:4326"),
        "BS_PC_10 BS_PC_50 BS_PC_90 PV_PC_10 PV_PC_50 PV_PC_90 NPV_PC_10 NPV_PC_50 NPV_PC_90",
        *("", "all"),
    ),
    "raster-planet-example.json": Outcome(
        *(1, "2018-10-01", "EPSG:32750", "band-1 band-2 band-3 band-4"),
        *("red green blue nir", "all"),
        "cannot be read: the file is not there",
    ),
    "raster-sentinel2-example.json": Outcome(
        *(1, "2021-02-21", "EPSG:32633"),
        "B01 B02 B03 B04 B05 B06 B07 B08 B8A B09 B11 B12 AOT WVP SCL",
        *("coastal blue green red nir swir16 swir22", "some"),
    ),
    "sample-item-collection.json": Outcome(
        *(10, "2021-01-01", ""),
        "B09 B06 B11 B05 SAA VAA B07 VZA B03 B04 SZA B10 B01 Fmask B02",
        *("", "all"),
    ),
    "sentinel-1-rtc-pc.json": Outcome(4, "2024-04-19", "EPSG:32633", "vh vv", "", "none"),
    "sentinel-1.json": Outcome(1, "2018-11-03", "", "measurement", "", "all"),
    "site1-20200606-tall-strip-africa.geojson": Outcome(
        *(9, "2020-06-06", "EPSG:32735"),
        "AOT B01 B02 B03 B04 B05 B06 B07 B08 B09 B11 B12 B8A SCL WVP",
        "coastal blue green red rededge rededge rededge nir swir16 swir22 rededge",
        "all",
    ),
}
REFUSED = {"sentinel-2-l2a.collection.json": "is a Collection of STAC, which only leads to items"}


def test_every_file_has_its_outcome(shared):
    files = {path.name for path in (shared / "data" / "stac").glob("*json")}
    assert files == {*OUTCOMES, *REFUSED}


@pytest.mark.parametrize("name", OUTCOMES)
def test_scenes_of_a_file(shared, name):
    expected = OUTCOMES[name]
    found = matching_items(str(shared / "data" / "stac" / name), Conditions())
    assert not found.problems
    first = found.items[0]
    bands = [band for band in asset_bands(first) if band.is_listed]
    known = [band.is_known for band in bands]
    seen = Outcome(
        len(found.items),
        first.moment.date().isoformat(),
        " ".join(sorted({code_of(band.crs) if band.crs else "" for band in bands})),
        " ".join(band.name for band in bands),
        " ".join(band.common_name for band in bands if band.common_name),
        "none" if all(known) else ("some" if any(known) else "all"),
        expected.sentence,
    )
    assert seen == expected
    if expected.sentence:
        with pytest.raises(SourceError, match=f"Item '{first.name}' cannot be used: ") as error:
            image_of_item(first, Wanted(bands=""))
        assert expected.sentence in str(error.value)
    elif expected.opened == "none":
        image = image_of_item(first, Wanted(bands=""))
        assert [band.name for band in image.bands] == expected.bands.split()


@pytest.mark.parametrize("name", REFUSED)
def test_files_that_hold_no_items(shared, name):
    with pytest.raises(SourceError, match=REFUSED[name]):
        matching_items(str(shared / "data" / "stac" / name), Conditions())
