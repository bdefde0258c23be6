# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.images import Band
from image_collections.engine.pixels.value_types import (
    BandType,
    FileType,
    common_dtype,
    file_type,
    is_rounded,
    reduced_type,
    scaled_type,
    selected_type,
)

INF, NAN = math.inf, math.nan
INTEGERS = ("uint8", "int8", "uint16", "int16", "uint32", "int32")
ALL = (*INTEGERS, "float32", "float64")
BITS = {"uint8": 8, "int8": 8, "uint16": 16, "int16": 16, "uint32": 32, "int32": 32}


def band(dtype, nodata=None, **options):
    return Band("a", 1, dtype, nodata, **options)


def selected(*bands, new_values="none", nodata=None):
    """Return the (dtype, nodata) of a file with one selected band of these images."""
    made = file_type([selected_type(bands, new_values)], nodata)
    return made.dtype, made.nodata


# ---- the smallest type that holds several --------------------------------------------------------


@pytest.mark.parametrize(
    ("dtypes", "expected"),
    [
        (["uint8"], "uint8"),
        (["uint8", "int8"], "int16"),
        (["uint8", "uint16"], "uint16"),
        (["uint8", "int16"], "int16"),
        (["uint16", "int16"], "int32"),
        (["int8", "uint16"], "int32"),
        (["uint16", "uint32"], "uint32"),
        (["uint32", "int8"], "float64"),
        (["uint32", "int32"], "float64"),
        (["uint8", "float32"], "float32"),
        (["uint16", "int16", "float32"], "float32"),
        (["int32", "float32"], "float64"),
        (["uint32", "float32"], "float64"),
        (["float32", "float64"], "float64"),
        (["int32", "int64"], "int64"),
        (["uint32", "uint64"], "uint64"),
        (["uint32", "int64"], "int64"),
    ],
)
def test_several_types_go_into_the_smallest_that_holds_all(dtypes, expected):
    assert common_dtype(dtypes) == expected
    assert common_dtype(reversed(dtypes)) == expected


# ---- selection -----------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", INTEGERS)
@pytest.mark.parametrize("end", ["min", "max"])
def test_selection_keeps_type_and_nodata_when_the_images_agree(dtype, end):
    nodata = int(getattr(np.iinfo(dtype), end))
    assert selected(band(dtype, nodata), band(dtype, nodata)) == (dtype, nodata)


@pytest.mark.parametrize(
    ("dtype", "expected"),
    [
        ("uint8", ("int16", -9999)),
        ("int8", ("int16", -9999)),
        ("uint16", ("int32", -9999)),
        ("int16", ("int32", -2147483648)),  # -9999 is one of its values
    ],
)
def test_selection_without_nodata_takes_a_wider_type(dtype, expected):
    assert selected(band(dtype)) == expected


@pytest.mark.parametrize("dtype", ["uint32", "int32", "float32", "float64"])
def test_selection_without_nodata_of_large_types_has_nan(dtype):
    expected = {"float32": "float32"}.get(dtype, "float64")
    made = selected(band(dtype))
    assert made[0] == expected
    assert math.isnan(made[1])


def test_selection_of_images_with_other_nodata_values_finds_one_that_none_has():
    assert selected(band("uint8", 0), band("uint8", 255)) == ("int16", -9999)
    assert selected(band("uint8", 0), band("uint8")) == ("int16", -9999)
    assert selected(band("uint8", 0), band("uint16", 0)) == ("uint16", 0)
    assert selected(band("int16", -9999), band("uint8", -9999)) == ("int32", -2147483648)


def test_nodata_that_a_type_cannot_hold_is_not_one():
    assert selected(band("uint8", -9999)) == ("int16", -9999)
    assert selected(band("uint8", 0.5)) == ("int16", -9999)
    assert selected(band("uint8", NAN)) == ("int16", -9999)


def test_float_nodata_is_kept():
    assert selected(band("float32", -9999.0)) == ("float32", -9999.0)
    dtype, nodata = selected(band("float32", -3.4028234663852886e38))
    assert dtype == "float32"
    assert np.float32(nodata) == np.finfo(np.float32).min


def test_interpolation_between_values_can_meet_a_nodata_inside_the_range_only():
    for end in (0, 255):
        assert selected(band("uint8", end), new_values="between") == ("uint8", end)
    dtype, nodata = selected(band("uint8", 100), new_values="between")
    assert (dtype, nodata) == ("int16", -9999)
    dtype, nodata = selected(band("float32", -9999), new_values="between")
    assert dtype == "float32"
    assert math.isnan(nodata)


def test_interpolation_beyond_values_can_meet_any_nodata():
    assert selected(band("uint8", 0), new_values="beyond") == ("int16", -9999)


LARGE = ("int64", "uint64")
END = {"int64": -(2**63), "uint64": 2**64 - 1}


@pytest.mark.parametrize("dtype", LARGE)
def test_64_bit_integers_have_an_end_of_their_range_when_nothing_else_is_left(dtype):
    assert selected(band(dtype)) == (dtype, END[dtype])
    assert selected(band(dtype), band("uint8")) == (dtype, END[dtype])
    assert selected(band(dtype, 7)) == (dtype, 7)
    assert selected(band(dtype, 7), band(dtype, 8)) == (dtype, END[dtype])


def test_64_bit_integers_have_what_the_others_cannot_be():
    assert selected(band("uint8"), band("int64", -1)) == ("int64", -1)
    assert selected(band("uint8", 0), band("int64", -1)) == ("int64", -1)
    assert selected(band("int8"), band("int64", -1)) == ("int64", END["int64"])
    lowest, count = (selected_type([band("int64", -1)], "none"), BandType("uint16", 1, 2))
    assert file_type([count, lowest]) == FileType("int64", -1)


# The smallest type for every pair, beside those of numpy: decimals do not hold 64 bits, but nothing
# holds them beside what they cannot be.
@pytest.mark.parametrize("one", [*ALL, *LARGE])
@pytest.mark.parametrize("other", [*ALL, *LARGE])
def test_all_pairs_of_types_have_a_file(one, other):
    small = {one, other} & set(LARGE)
    expected = str(np.promote_types(one, other))
    if {one, other} & {"int32", "uint32"} and {one, other} <= {*INTEGERS}:
        # Pairs that only 64 bits would hold are exact in float64, which every program reads.
        expected = expected.replace("int64", "float64")
    assert common_dtype([one, other]) == expected
    for nodata in (None, 0, -1, 200):
        for images in ([band(one, nodata), band(other)], [band(one), band(other, nodata)]):
            of_one = file_type([selected_type(images, "none")])
            made = file_type([selected_type([each], "none") for each in images])
            for file in (of_one, made):
                exact = all(np.can_cast(each, file.dtype, "safe") for each in (one, other))
                assert exact or small
                assert math.isnan(file.nodata) or holds_exactly(file.dtype, file.nodata)
                unclear = any(
                    not masks(each, file.nodata) and holds_exactly(each.dtype, file.nodata)
                    for each in images
                )
                is_end = file.nodata == END.get(file.dtype)
                assert math.isnan(file.nodata) or not unclear or is_end
            # Bands that are rounded are known, and only those.
            flags = [is_rounded(selected_type([each], "none"), made) for each in images]
            assert flags == [each in LARGE and made.dtype[0] == "f" for each in (one, other)]
            rounded = is_rounded(selected_type(images, "none"), of_one)
            assert rounded == bool(small and of_one.dtype[0] == "f")
            # Together with decimals, as of a mean, there is always NaN.
            mean = reduced_type("real", images, 2)
            beside = file_type([selected_type(images, "none"), mean])
            assert beside.dtype in ("float32", "float64")


def holds_exactly(dtype, number):
    if dtype[0] == "f":
        return True
    limits = np.iinfo(dtype)
    return math.isfinite(number) and number == int(number) and limits.min <= number <= limits.max


# ---- counts, sums and real numbers ---------------------------------------------------------------


def test_counts_are_uint16_or_uint32_and_never_0():
    few = reduced_type("count", [band("float64")], 65535)
    many = reduced_type("count", [band("uint8")], 65536)
    assert (few.dtype, many.dtype) == ("uint16", "uint32")
    assert file_type([few]) == FileType("uint16", 0)
    assert file_type([many]) == FileType("uint32", 0)
    assert few.can_be(65535)
    assert not few.can_be(0)


@pytest.mark.parametrize(
    ("dtype", "images", "expected"),
    [
        ("uint8", 1, "int32"),
        ("uint8", 8421504, "int32"),  # times 255 is 2147483520
        ("uint8", 8421505, "float64"),
        ("uint16", 32768, "int32"),
        ("uint16", 32769, "float64"),
        ("int16", 65535, "int32"),
        ("int16", 65536, "float64"),  # -2**31 would leave no number for nodata
        ("int32", 1, "float64"),
        ("uint32", 1, "float64"),
        ("float32", 1, "float64"),
    ],
)
def test_sums_are_int32_while_they_fit(dtype, images, expected):
    made = reduced_type("sum", [band(dtype)], images)
    assert made.dtype == expected
    for limit in (np.iinfo(dtype).min, np.iinfo(dtype).max) if dtype in BITS else (1e30,):
        assert made.can_be(float(limit) * images)


def test_sums_of_scaled_values_are_float64():
    assert reduced_type("sum", [band("uint8", scale=0.1)], 2).dtype == "float64"
    assert reduced_type("sum", [band("uint8"), band("float32")], 2).dtype == "float64"


def test_products_are_float64():
    assert reduced_type("double", [band("uint8")], 2).dtype == "float64"


@pytest.mark.parametrize("dtype", ALL)
def test_real_numbers_are_float32_for_inputs_of_up_to_16_bits(dtype):
    expected = "float32" if BITS.get(dtype, 64) <= 16 else "float64"
    assert reduced_type("real", [band(dtype)], 3).dtype == expected
    assert scaled_type([band(dtype, scale=0.5)]).dtype == expected
    assert reduced_type("real", [band("uint8"), band(dtype)], 3).dtype == expected


# ---- one type for a file -------------------------------------------------------------------------


def test_a_file_has_the_smallest_type_that_holds_all_bands():
    median = reduced_type("real", [band("uint16")], 9)
    count = reduced_type("count", [band("uint16")], 9)
    low = selected_type([band("uint16", 0)], "none")
    assert file_type([median, count]).dtype == "float32"
    assert file_type([low, count]) == FileType("uint16", 0)
    assert file_type([BandType("uint32", 0, 2**32 - 1), median]).dtype == "float64"
    assert math.isnan(file_type([median, low]).nodata)


@pytest.mark.parametrize(
    ("nodata", "expected"),
    [
        *((0, "uint8"), (255, "uint8"), (-9999, "int16"), (256, "int16"), (40000, "uint16")),
        *((-40000, "int32"), (3e9, "uint32"), (0.5, "float32"), (-INF, "float32")),
        *((1e38, "float32"), (1e39, "float64")),
    ],
)
def test_a_nodata_value_that_was_asked_for_is_taken_in_a_type_that_holds_it(nodata, expected):
    assert selected(band("uint8", 7), nodata=nodata) == (expected, nodata)


def test_nan_can_be_asked_for():
    dtype, nodata = selected(band("int32", 0), nodata=NAN)
    assert dtype == "float64"
    assert math.isnan(nodata)


def test_a_nodata_value_that_no_type_can_hold_is_refused():
    with pytest.raises(InvalidOptionError, match=r"-0\.5 cannot be stored.*int64"):
        selected(band("int64"), nodata=-0.5)


def test_whether_a_value_can_be_is_known():
    small = BandType("uint8", 0, 255, frozenset([7.0]))
    assert [small.can_be(value) for value in (0, 255, 7, 256, -1, 0.5, INF, -INF, NAN)] == [
        *(True, True),
        *(False,) * 7,
    ]
    real = BandType("float32")
    assert [real.can_be(value) for value in (0.5, -INF, NAN)] == [True, True, False]


def test_a_chosen_nodata_is_never_a_value_and_the_type_holds_all():
    rng = np.random.default_rng(11)
    for _ in range(3000):
        columns = [
            [
                band(
                    str(rng.choice(ALL)),
                    rng.choice([None, 0, 1, 255, -1, -9999, 127, 65535, -32768, 0.5, NAN, INF]),
                )
                for _ in range(rng.integers(1, 4))
            ]
            for _ in range(rng.integers(1, 4))
        ]
        made = file_type([selected_type(column, "none") for column in columns])
        for column in columns:
            assert all(np.can_cast(each.dtype, made.dtype, "safe") for each in column)
            assert math.isnan(made.nodata) or all(
                masks(each, made.nodata) or not holds(each.dtype, made.nodata) for each in column
            )
        assert math.isnan(made.nodata) <= (made.dtype in ("float32", "float64"))
        assert np.dtype(made.dtype).type(made.nodata) == made.nodata or math.isnan(made.nodata)


def masks(band, number):
    return band.nodata is not None and band.nodata == number


def holds(dtype, number):
    if dtype not in INTEGERS:
        return True
    return number == round(number) and np.iinfo(dtype).min <= number <= np.iinfo(dtype).max
