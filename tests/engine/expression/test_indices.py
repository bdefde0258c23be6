# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The catalogue of indices: formulas, parameters, and the same numbers as the table it is after."""

from __future__ import annotations

import ast
import json
import operator

import numpy as np
import pytest
from image_collections import resources
from image_collections.engine.errors import ExpressionError
from image_collections.engine.expression import FUNCTIONS, parse, read_catalogue
from image_collections.engine.inputs.sensors import read_knowledge

RECORD = json.loads(resources.path("indices.json").read_text(encoding="utf-8"))
CATALOGUE = read_catalogue(RECORD)
SENSORS = read_knowledge(json.loads(resources.path("sensors.json").read_text(encoding="utf-8")))

# Names of bands, and by the platform of the table what its letters stand for. Where the table has
# no near infrared for a platform it means the narrow one.
S1 = {"VV": "VV", "VH": "VH", "HH": "HH", "HV": "HV"}
MEASURED = {
    "sentinel2a": ("B1 B2 B3 B4 B5 B6 B7 B8 B8A B9 B11 B12 QA60", "{}"),
    "landsat8": ("SR_B1 SR_B2 SR_B3 SR_B4 SR_B5 SR_B6 SR_B7 ST_B10 QA_PIXEL", "SR_{}"),
    "landsat7": ("SR_B1 SR_B2 SR_B3 SR_B4 SR_B5 SR_B7 ST_B6 QA_PIXEL", "SR_{}"),
    "modis": ("sur_refl_b01 sur_refl_b02 sur_refl_b03 sur_refl_b04 sur_refl_b06 sur_refl_b07", ""),
}


def test_the_catalogue_is_whole():
    assert len(CATALOGUE.indices) == 268
    assert len(RECORD["indices"]) == 268
    assert set(CATALOGUE.common) == {"NDVI", "NDWI", "MNDWI", "NDMI", "NBR"}
    assert "MIT" in RECORD["source"]
    roles = {role for sensor in SENSORS.sensors for role in sensor.bands} | set(SENSORS.synonyms)
    for key, index in CATALOGUE.indices.items():
        assert key == index.key
        assert key not in FUNCTIONS
        assert index.name
        assert index.domain
        assert index.reference.startswith("http")
        assert set(index.bands) <= roles, key
        assert index.bands
        assert set(parse(index.text()).names) == set(index.bands)


def letters(bands, platform, names, pattern):
    """Return the band that each letter of the table stands for on a platform."""
    found = {}
    for letter, record in bands.items():
        of_platform = record.get("platforms", {}).get(platform)
        if of_platform is None:
            continue
        name = of_platform["band"]
        if platform == "modis":
            found[letter] = f"sur_refl_b{int(name[1:]):02d}"
        else:
            is_thermal = letter in ("T", "T1") and platform.startswith("landsat")
            found[letter] = f"ST_{name}" if is_thermal else pattern.format(name)
    found.setdefault("N", found.get("N2"))
    return {letter: name for letter, name in found.items() if name in names}


BINARY = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}


def twin(node, numbers):
    """Compute a formula of the table as Python reads it."""
    if isinstance(node, ast.Constant):
        return node.value
    if isinstance(node, ast.Name):
        return numbers[node.id]
    if isinstance(node, ast.UnaryOp):
        return -twin(node.operand, numbers)
    return BINARY[type(node.op)](twin(node.left, numbers), twin(node.right, numbers))


def wanted_of(formula, numbers):
    try:
        found = twin(ast.parse(formula, mode="eval").body, numbers)
    except ZeroDivisionError:
        return None
    return None if isinstance(found, complex) else found


@pytest.fixture
def table(shared):
    folder = shared / "data" / "spectral_indices"
    names = ("spectral-indices-dict", "bands", "constants")
    indices, bands, constants = (
        json.loads((folder / f"{name}.json").read_text(encoding="utf-8")) for name in names
    )
    return indices["SpectralIndices"], bands, constants


@pytest.mark.parametrize(
    ("platform", "least"),
    [("sentinel2a", 218), ("landsat8", 150), ("landsat7", 150), ("modis", 150)],
)
def test_indices_are_those_of_the_table_on_four_sensors(table, platform, least):
    indices, bands, constants = table
    names, pattern = MEASURED[platform]
    of_letter = letters(bands, platform, names.split(), pattern)
    roles = SENSORS.roles(names.split())
    rng = np.random.default_rng(4)
    values = {name: rng.uniform(0.02, 0.7, 20) for name in names.split()}
    for name in values:
        if name.startswith("ST_"):
            values[name] = rng.uniform(270, 310, 20)
    defaults = {name: record["default"] for name, record in constants.items()}
    compared = 0
    for key, record in indices.items():
        if not all(name in of_letter or defaults.get(name) is not None for name in record["bands"]):
            continue
        text = CATALOGUE.indices[key].over(roles)
        assert text is not None, key
        expression = parse(text)
        found, valid = expression.evaluate(values, dict.fromkeys(values))
        for pixel in range(20):
            numbers = {letter: float(values[name][pixel]) for letter, name in of_letter.items()}
            wanted = wanted_of(record["formula"], {**defaults, **numbers})
            assert valid[pixel] == (wanted is not None), (key, pixel)
            if wanted is not None:
                assert found[pixel] == pytest.approx(wanted, rel=1e-12, abs=1e-12), (key, text)
        compared += 1
    assert compared >= least, compared


def test_what_the_table_has_and_the_catalogue_not_needs_more_than_bands(table):
    indices, bands, constants = table
    known = {*bands, *S1}
    for key, record in indices.items():
        needs = [
            name
            for name in record["bands"]
            if name not in known and constants.get(name, {}).get("default") is None
        ]
        assert (key in CATALOGUE.indices) == (not needs), (key, needs)
        if key in CATALOGUE.indices:
            assert CATALOGUE.indices[key].reference == record["reference"]


@pytest.mark.parametrize(
    ("name", "formula"),
    [
        ("NDVI", "(nir - red) / (nir + red)"),
        ("EVI(L=0.5)", "2.5 * (nir - red) / (nir + 6 * red - 7.5 * blue + 0.5)"),
        ("EVI( g = 3 ,L=-1)", "3.0 * (nir - red) / (nir + 6 * red - 7.5 * blue + (-1.0))"),
        ("SAVI", "(1.0 + 1) * (nir - red) / (nir + red + 1)"),
        ("B08", None),
        ("ndvi", None),
        ("NDVI2", None),
    ],
)
def test_the_formula_of_a_name(name, formula):
    assert CATALOGUE.formula(name) == formula


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("EVI(x=1)", ["EVI has no parameter 'x'", "g, C1, C2, L"]),
        ("NDVI(L=1)", ["no parameter 'L'", "none"]),
        ("EVI(L=a)", ["'L=a'", "EVI(L=1)"]),
        ("EVI(L=1,L=2)", ["once"]),
        ("EVI(L=1,)", ["cannot be read"]),
        ("XYZ(L=1)", ["no index 'XYZ'"]),
    ],
)
def test_wrong_parameters_are_told(name, words):
    with pytest.raises(ExpressionError) as caught:
        CATALOGUE.formula(name)
    for word in words:
        assert word in str(caught.value)


def test_letters_count_and_are_told():
    assert CATALOGUE.similar("ndvi") == "NDVI"
    assert CATALOGUE.similar("evi(L=1)") == "EVI"
    assert CATALOGUE.similar("B08") == ""


@pytest.mark.parametrize(
    ("key", "needed"),
    [
        ("NDVI", False),
        ("NBR", False),
        ("EVI", True),
        ("SAVI", True),
        ("DVI", True),
        ("SI", True),
        ("NDVIT", False),  # its temperature is in kelvin, whatever the others are
        ("VVVHR", False),
        ("VHVVP", False),
    ],
)
def test_which_need_reflectances(key, needed):
    assert CATALOGUE.indices[key].needs_reflectance is needed


def test_only_indices_that_the_bands_allow():
    roles = SENSORS.roles(["B02", "B03", "B04", "B08"])
    assert CATALOGUE.expressions(roles) == {
        "NDVI": "(B08 - B04) / (B08 + B04)",
        "NDWI": "(B03 - B08) / (B03 + B08)",
    }
    assert "NBR" in CATALOGUE.expressions(SENSORS.roles(["B8A", "B08", "B12"]))
    assert CATALOGUE.expressions(SENSORS.roles(["VV", "VH"])) == {}
    radar = SENSORS.roles(["S1-SIGMA0-VH", "S1-SIGMA0-VV"])
    assert CATALOGUE.indices["VVVHR"].over(radar) == '"S1-SIGMA0-VV" / "S1-SIGMA0-VH"'


def test_names_are_replaced_as_wholes():
    # nir is part of nir08 and nir09, and e of a number no name.
    assert CATALOGUE.indices["SeLI"].over({"nir08": "B8A", "rededge071": "nir", "nir": "x"}) == (
        "(B8A - nir) / (B8A + nir)"
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("EVI(L=1) * 2", ("EVI(L=1)",)),
        ("1 - EVI( L = 1 , g=2.5 ) / NDVI", ("EVI(L=1,g=2.5)", "NDVI")),
        ("sqrt(EVI(L=1))", ("EVI(L=1)",)),
    ],
)
def test_an_index_with_parameters_is_one_name(text, names):
    expression = parse(text)
    assert expression.names == names
    found, _ = expression.evaluate({name: np.ones(1) for name in names}, dict.fromkeys(names))
    assert found.shape == (1,)


@pytest.mark.parametrize("text", ["sqrt(a=1)", "not (a=1)", "b and (a=1)", "f(a=1", "(a=1)"])
def test_an_equals_sign_elsewhere_is_refused_as_before(text):
    with pytest.raises(ExpressionError, match="write =="):
        parse(text)
