# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
from image_collections.engine.errors import BandNotFoundError, InvalidOptionError
from image_collections.engine.images import Band, Image
from image_collections.engine.inputs.bands import (
    band_by_number,
    band_everywhere,
    is_class_band,
    select_bands,
)
from image_collections.engine.inputs.name_lists import name_list


def image(name, *bands):
    records = tuple(Band(band, number, "uint16") for number, band in enumerate(bands, start=1))
    return Image(1, name, f"{name}.tif", "", None, 1, 1, records, 1, 1)


def unnamed(name, count):
    return image(name, *(f"band{number}" for number in range(1, count + 1)))


SENTINEL = image("first", "B2", "B3", "B4", "B8", "SCL")
TURNED = image("second", "SCL", "B8", "B4", "B3", "B11")


def numbers(selection):
    """Return for each image the numbers of its selected bands."""
    return [[band.number for band in bands] for bands in selection.bands]


def test_without_a_choice_the_common_bands_are_taken_in_the_order_of_the_first_image():
    selection = select_bands([SENTINEL, TURNED])
    assert selection.names == ("B3", "B4", "B8", "SCL")
    assert numbers(selection) == [[2, 3, 4, 5], [4, 3, 2, 1]]
    assert set(selection.left_out) == {"B2", "B11"}


@pytest.mark.parametrize("text", ["", "  ", ",", " , "])
def test_an_empty_choice_is_no_choice(text):
    assert select_bands([SENTINEL], text).names == ("B2", "B3", "B4", "B8", "SCL")


@pytest.mark.parametrize("text", ["B4,SCL,B3", " B4 , SCL,B3,", "B4,SCL,B3,B4"])
def test_bands_come_in_the_order_written_and_once(text):
    selection = select_bands([SENTINEL, TURNED], text)
    assert selection.names == ("B4", "SCL", "B3")
    assert numbers(selection) == [[3, 5, 2], [3, 1, 4]]


def test_a_number_means_the_name_that_the_first_image_has_there():
    selection = select_bands([SENTINEL, TURNED], "3,5")
    assert selection.names == ("B4", "SCL")
    assert numbers(selection) == [[3, 5], [3, 1]]


def test_a_number_means_the_place_where_names_differ():
    selection = select_bands([image("a", "red", "nir"), image("b", "rot", "infrarot")], "2")
    assert selection.names == ("nir",)
    assert numbers(selection) == [[2], [2]]


def test_a_band_whose_name_is_a_number_is_found_by_its_name():
    selection = select_bands([image("a", "2", "1")], "1")
    assert numbers(selection) == [[2]]


ODD = image("odd", "1", "a", "a,b", 'say "x", y', "B.", "B4")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('"a,b"', ("a,b",)),
        (' "a,b" , a', ("a,b", "a")),
        ('"say ""x"", y","a,b"', ('say "x", y', "a,b")),
        ('"a","1",6', ("a", "1", "B4")),
        ('"B.",B4', ("B.", "B4")),
        ("B.,B4", ("B.", "B4")),
        ('a"', None),
        ('"a', None),
        ('"B.+"', None),  # no pattern
        ('"6"', None),  # no number
    ],
)
def test_a_name_in_double_quotes_may_have_commas(text, names):
    if names is None:
        with pytest.raises((BandNotFoundError, InvalidOptionError)):
            select_bands([ODD], text)
    else:
        assert select_bands([ODD], text).names == names


def test_a_list_of_any_names_is_read_as_it_was_written():
    names = [band.name for band in ODD.bands]
    assert select_bands([ODD], name_list(names)).names == tuple(names)
    assert name_list(["B04", "B.*", "a,b"]) == 'B04,B.*,"a,b"'


def test_patterns_match_whole_names_in_the_order_of_the_first_image():
    images = [image("a", "B1", "B10", "B2", "SCL"), image("b", "SCL", "B10", "B2", "B1")]
    assert select_bands(images, "B.").names == ("B1", "B2")
    assert select_bands(images, "SCL,B.*").names == ("SCL", "B1", "B10", "B2")
    assert select_bands(images, "B1").names == ("B1",)
    assert select_bands(images, "B1|SCL").names == ("B1", "SCL")


def test_a_pattern_leaves_out_what_some_image_lacks_and_says_so():
    selection = select_bands([SENTINEL, TURNED], "B.*")
    assert selection.names == ("B3", "B4", "B8")
    assert selection.left_out == ("B2",)


def test_bands_without_names_go_by_number():
    selection = select_bands([unnamed("a", 3), unnamed("b", 3)])
    assert selection.names == ("band1", "band2", "band3")
    assert numbers(selection) == [[1, 2, 3], [1, 2, 3]]
    assert select_bands([unnamed("a", 3), unnamed("b", 4)], "2").names == ("band2",)


def test_bands_without_names_must_be_as_many():
    with pytest.raises(BandNotFoundError, match="'b' has 4 bands without names and image 'a' has"):
        select_bands([unnamed("a", 3), unnamed("b", 4)])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("B2", "Image 'second' has no band 'B2'; it has SCL, B8, B4, B3, B11"),
        ("B11", "Image 'first' has no band 'B11'; it has B2, B3"),
        ("B99", "Image 'first' has no band 'B99'"),
        ("QA.*", r"Image 'first' has no band 'QA\.\*'"),
        ("B2|QA", "Image 'second' has no band"),
        ("6", "Image 'first' has no band number 6; it has 5"),
        ("0", "Image 'first' has no band number 0"),
        ("B2|B11", "have other names in every image"),
    ],
)
def test_what_is_missing_is_named_with_its_image(text, message):
    with pytest.raises(BandNotFoundError, match=message):
        select_bands([SENTINEL, TURNED], text)


def test_a_broken_pattern_is_refused():
    with pytest.raises(InvalidOptionError, match="no regular expression"):
        select_bands([SENTINEL], "B(")


def test_images_without_a_common_band_are_refused():
    with pytest.raises(BandNotFoundError, match="no band in common: 'a' has red, 'b' has rot"):
        select_bands([image("a", "red"), image("b", "rot")])


def test_long_lists_of_bands_are_cut_short():
    with pytest.raises(BandNotFoundError, match=r"band20 and 1 more\."):
        select_bands([unnamed("a", 21)], "x")


def test_a_band_of_every_image_is_found_by_name_or_number():
    assert [band.number for band in band_everywhere([SENTINEL, TURNED], "SCL")] == [5, 1]
    name, bands = band_by_number([SENTINEL, TURNED], 4)
    assert name == "B8"
    assert [band.number for band in bands] == [4, 2]


@pytest.mark.parametrize(
    "name",
    [
        *("SCL", "scl", "QA60", "MSK_CLASSI_OPAQUE", "QA_PIXEL", "QA_RADSAT", "BQA", "pixel_qa"),
        *("Fmask", "state_1km_1", "UDM2", "StateQA", "SR_QA_AEROSOL", "cloud"),
        *("sur_refl_state_500m_1", "QC", "QC_Day", "sur_refl_qc_500m", "sur_refl_qc_500m_1"),
        *("LC_Type1", "landcover", "Land_Cover_Type_1", "cloud_mask", "DetailedQA", "VI_Quality"),
        *("NDSI_Snow_Cover_Basic_QA", "FparLai_QC", "label", "landuse", "classification"),
        *("Map", "ESA_WorldCover", "dynamic_world", "nlcd", "NLCD_2019", "CLC", "clc_2018"),
        *("crop_type", "forest_type", "snow_class", "zone", "lccs_class", "CDL"),
    ],
)
def test_bands_of_classes_and_bits_are_known(name):
    assert is_class_band(name)


@pytest.mark.parametrize("name", ["QC", "landcover", "LC_Type1", "cloud_mask", "label"])
def test_some_names_say_classes_for_whole_numbers_only(name):
    assert is_class_band(name, "int16")
    assert not is_class_band(name, "float32")
    assert is_class_band("SCL", "float32")


@pytest.mark.parametrize(
    "name",
    [
        "B4",
        "red",
        "SCLX",
        "MSK_CLDPRB",
        "NDVI",
        "band1",
        "clear sky",
        "ST_QA",
        "LC_Prop1_Assessment",
        *("quality", "cdlx", "mapped", "type", "zonal_mean", "clcx"),
    ],
)
def test_bands_of_numbers_are_not_taken_for_classes(name):
    assert not is_class_band(name)


PADDED = image("third", "B02", "B04", "B08", "B8A", "SCL")


@pytest.mark.parametrize(
    ("text", "names"),
    [("B4,B2", ("B04", "B02")), ("B08A", ("B8A",)), ("B04,B4", ("B04",))],
)
def test_numbers_without_zeros_find_bands_with_them(text, names):
    assert select_bands([PADDED, PADDED], text).names == names


def test_where_an_image_has_the_name_itself_all_have_to_have_it():
    for images in ([PADDED, SENTINEL], [SENTINEL, PADDED]):
        with pytest.raises(BandNotFoundError, match=r"third.*has no band 'B4'"):
            select_bands(images, "B4")


def test_a_number_that_two_bands_have_finds_none_of_them():
    with pytest.raises(BandNotFoundError):
        select_bands([image("odd", "B004", "B04")], "B4")
    assert band_everywhere([PADDED], "B4")[0].name == "B04"
