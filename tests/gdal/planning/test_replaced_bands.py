# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Bands with other values where a test holds, beside the rule told pixel by pixel."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from image_collections.engine.errors import (
    BandNotFoundError,
    ExpressionError,
    InvalidOptionError,
)
from image_collections.engine.grid.grid import Window
from image_collections.engine.images import Band, Image, stored_bands
from image_collections.engine.pixels.image_block import ImageBlock
from image_collections.engine.planning.replaced_bands import read_replacement, select_replaced
from image_collections.engine.reading.formulas import with_formulas

NAN = float("nan")


def image_of(*bands):
    return Image(1, "scene", "scene.tif", "", (0, 1, 0, 0, 0, -1), 4, 4, bands, 4, 4)


def replaced(bands, numbers, test, value, text=""):
    """Return what the bands of an image become: (band, numbers, where they are valid) by name."""
    image = image_of(*bands)
    found = select_replaced([image], read_replacement(test, value), text)
    stored = stored_bands(found.bands[0])
    size = len(next(iter(numbers.values())))
    values = [np.array([numbers[band.name]], band.dtype) for band in stored]
    block = ImageBlock(
        Window(0, 0, size, 1),
        stored,
        values,
        [None] * len(stored),
        position=1,
        covered=size,
        is_masked=False,
    )
    made = with_formulas(block, found.bands[0])
    result = {}
    for place, (name, band) in enumerate(zip(found.names, found.bands[0])):
        valid = made.valid(place, made.window)
        stored_numbers = made.stored(place, made.window)[0]
        seen = np.ones(size, bool) if valid is None else valid[0]
        result[name] = (band, stored_numbers.tolist(), seen.tolist())
    return result


def shown(made):
    """Return scaled values, None where they are masked."""
    band, numbers, valid = made
    return [n * band.scale + band.offset if seen else None for n, seen in zip(numbers, valid)]


def test_the_table_of_the_rule():
    """Test or value masked: the pixel stays; masked pixels stay masked."""
    bands = [Band("asc", 1, "float32"), Band("desc", 2, "float32"), Band("bad", 3, "float32")]
    numbers = {
        "asc": [1, 1, 1, 1, NAN, 1],
        "desc": [3, 3, 3, NAN, 3, 3],
        "bad": [0, 1, 1, 1, 0, 0],
    }
    made = replaced(bands, numbers, "bad", "desc", "asc")
    assert shown(made["asc"]) == [1, 3, 3, 1, None, 1]
    numbers["bad"] = [0, 0, 1, 0, 0, 1]
    assert shown(replaced(bands, numbers, "bad == 1", "asc", "desc")["desc"]) == [
        *(3, 3, 1, None, 3, 1)
    ]


@pytest.mark.parametrize("seed", range(30))
def test_beside_a_loop_over_awkward_pixels(seed):
    rng = np.random.default_rng(seed)
    kinds = [rng.choice(["uint8", "int16", "uint16", "int32", "float32", "float64"]) for _ in "abt"]
    scales = [rng.choice([1.0, 1.0, 0.5]) for _ in "abt"]
    nodata = [rng.choice([0, 7, None]) for _ in "abt"]
    bands = [
        Band(name, place, str(kind), None if none is None else float(none), scale=float(scale))
        for place, (name, kind, scale, none) in enumerate(zip("abt", kinds, scales, nodata), 1)
    ]
    numbers = {name: rng.integers(0, 12, 60).astype(float) for name in "abt"}
    for band in bands:
        if band.dtype[0] == "f":
            numbers[band.name][rng.random(60) < 0.2] = NAN
    value = str(rng.choice(["b", "b + 1", "3", "-1", "0.25", "b / (a - 2)"]))
    test = str(rng.choice(["t > 2", "t", "1", "0", "t / (b - 3) > 0"]))
    made = replaced(bands, numbers, test, value, "a")
    assert list(made) == ["a", "b", "t"]
    assert made["b"][0] == bands[1]

    def look(band, number):
        if number != number or (band.nodata is not None and number == band.nodata):
            return None
        return float(number * band.scale + band.offset)

    def calculated(text, names):
        if any(names[name] is None for name in "abt" if name in text):
            return None
        try:
            found = float(eval(text, {}, names))
        except ZeroDivisionError:
            return None
        return found if text.isalpha() or np.isfinite(found) else None

    expected = []
    for at in range(60):
        names = {band.name: look(band, numbers[band.name][at]) for band in bands}
        holds, other = calculated(test, names), calculated(value, names)
        own = names["a"]
        is_other = own is not None and holds is not None and holds != 0 and other is not None
        expected.append(other if is_other else own)
    found = shown(made["a"])
    assert [each is None for each in found] == [each is None for each in expected]
    seen = [number for number in expected if number is not None]
    assert [each for each in found if each is not None] == pytest.approx(seen, rel=1e-6)


@pytest.mark.parametrize(
    ("band", "value", "dtype", "nodata"),
    [
        (Band("a", 1, "uint16", 0.0), "5", "uint16", 0.0),
        (Band("a", 1, "uint16", 0.0), "0", "uint16", None),
        (Band("a", 1, "uint16", 0.0), "-1", "int32", 0.0),
        (Band("a", 1, "uint8"), "300", "int16", None),
        (Band("a", 1, "float32", -9999.0), "0.5", "float32", -9999.0),
        (Band("a", 1, "float32"), "0.1", "float64", None),
        (Band("a", 1, "uint8", 0.0), "c", "int16", None),
        (Band("a", 1, "int16", -1.0), "c", "int16", -1.0),
        (Band("a", 1, "uint8", 0.0), "c * 2", "float32", None),
        (Band("a", 1, "int64"), "0", "float64", None),
    ],
)
def test_types_hold_both(band, value, dtype, nodata):
    image = image_of(band, Band("c", 2, "int16", -1.0))
    found = select_replaced([image], read_replacement("c > 0", value), "a").bands[0][0]
    assert (found.dtype, found.nodata) == (dtype, nodata)


def test_numbers_of_one_scale_stay_what_they_are():
    bands = [
        Band(name, place, "uint16", 0.0, scale=1e-4, offset=-0.1)
        for place, name in enumerate("ab", 1)
    ]
    made = replaced(bands, {"a": [1001, 2002, 0], "b": [7, 8, 9]}, "a > 0.05", "b", "a")
    band, numbers, valid = made["a"]
    assert (band.dtype, band.scale, band.offset, band.nodata) == ("uint16", 1e-4, -0.1, 0.0)
    assert numbers[:2] == [1001, 8]
    assert valid == [True, True, False]


def test_each_band_can_have_its_own_value():
    bands = [Band(name, place, "int16") for place, name in enumerate(("VV", "VH", "o", "p"), 1)]
    numbers = {"VV": [1, 1], "VH": [2, 2], "o": [0, 8], "p": [0, 9]}
    made = replaced(bands, numbers, "o > 0", "VV = o; VH = p + 1")
    assert made["VV"][1] == [1, 8]
    assert made["VH"][1] == [2, 10]
    assert made["o"][0] == bands[2]
    with pytest.raises(InvalidOptionError, match="'VH', which Bands does not choose"):
        replaced(bands, numbers, "o > 0", "VV = o; VH = p", "VV")


def test_bands_of_partners_are_not_written():
    bands = [Band("a", 1, "int16"), Band("b", 1, "int16", partner=1)]
    found = select_replaced([image_of(*bands)], read_replacement("b > 0", "b"))
    assert found.names == ("a",)
    assert found.bands[0][0].formula is not None


def test_classes_stay_classes_with_whole_numbers():
    band = Band("SCL", 1, "uint8", 0.0)
    image = image_of(band, replace(band, name="n", number=2))
    assert select_replaced([image], read_replacement("n", "4"), "SCL").bands[0][0].is_class
    assert not select_replaced([image], read_replacement("n", "n / 3"), "SCL").bands[0][0].is_class


@pytest.mark.parametrize(
    ("test", "value", "error", "message"),
    [
        ("", "1", InvalidOptionError, "Test is empty"),
        ("a", " ; ", InvalidOptionError, "Value is empty"),
        ("a", "a = 1; 2", InvalidOptionError, "'2' in Value has no band"),
        ("a", "a = 1; a = 2", InvalidOptionError, "two values for the band 'a'"),
        ("a", "a = ", ExpressionError, "empty"),
        ("a >", "1", ExpressionError, "expected"),
        ("z", "1", BandNotFoundError, "has no band 'z'"),
        ("a", "z", BandNotFoundError, "has no band 'z'"),
        ("a", "z = 1", BandNotFoundError, "has no band 'z'"),
    ],
)
def test_what_cannot_be_read_is_said(test, value, error, message):
    with pytest.raises(error, match=message):
        select_replaced([image_of(Band("a", 1, "int16"))], read_replacement(test, value))
