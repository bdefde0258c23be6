# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Mask presets on bands that hold every value or bit pattern once.

What is expected is written from the sensors' own tables (guide/semantics.md 1.7), in plain Python.
`pytest -s -k table` prints what each preset masks.
"""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.images import Band, Image, Look
from image_collections.engine.masks import REASONS, Preset, read_presets
from image_collections.engine.masks.presets import automatic

DATA = Path(__file__).resolve().parents[3] / "resources" / "masks.json"
PAGE = Path(__file__).resolve().parents[3] / "docs" / "masks.md"
RECORDS = json.loads(DATA.read_text(encoding="utf-8"))
PRESETS = read_presets(RECORDS, "masks.json")


def bits(value, low, high=None):
    """Return the number that some bits hold, by its binary digits."""
    digits = f"{value:016b}"[::-1]
    return int(digits[low : (low if high is None else high) + 1][::-1], 2)


# For each preset how many values its band can hold, and the reason for which one is masked.


def sentinel2_scl(value):
    names = {0: "fill", 1: "saturated", 3: "shadow", 8: "cloud", 9: "cloud", 10: "cirrus"}
    return names.get(value)


def sentinel2_qa60(value):
    if bits(value, 10):
        return "cloud"
    return "cirrus" if bits(value, 11) else None


def sentinel2_cldprb(value):
    if value > 100:
        return "fill"
    return "cloud" if value >= 41 else None


def landsat_c2(value):
    flags = {0: "fill", 3: "cloud", 4: "shadow", 2: "cirrus", 1: "adjacent"}
    return next((reason for place, reason in flags.items() if bits(value, place)), None)


def landsat_c1(value):
    if bits(value, 0):
        return "fill"
    if bits(value, 4):
        return "cloud"
    if bits(value, 7, 8) == 3:
        return "shadow"
    return "cirrus" if bits(value, 11, 12) == 3 else None


def hls_fmask(value):
    if value == 255:
        return "fill"
    flags = {1: "cloud", 3: "shadow", 2: "adjacent"}
    return next((reason for place, reason in flags.items() if bits(value, place)), None)


def modis_state1km(value):
    if value == 65535:
        return "fill"
    if bits(value, 0, 1) in (1, 2) or bits(value, 10):  # cloudy, mixed, or cloud found inside
        return "cloud"
    if bits(value, 2):
        return "shadow"
    return "cirrus" if bits(value, 8, 9) in (2, 3) else None  # average and high


def planet_udm2(value):
    return "cloud" if value == 0 else None


def omnicloudmask(value):
    """Clear, thick cloud, thin cloud and shadow, from 0."""
    return {1: "cloud", 2: "haze", 3: "shadow"}.get(value)


def radar_distortion(value):
    return {1: "layover", 2: "radar_shadow", 3: "layover", 4: "radar_shadow"}.get(value)


def hyp3_ls_map(value):
    """Sums: tested 1, steeper 2, layover 4, steeper on the other side 8, shadow 16."""
    if value == 0:
        return "fill"
    if bits(value, 2):
        return "layover"
    return "radar_shadow" if bits(value, 4) else None


def opera_rtc_mask(value):
    return {1: "radar_shadow", 2: "layover", 3: "layover", 255: "fill"}.get(value)


def fmask_classes(value):
    return {2: "shadow", 3: "snow", 4: "cloud", 255: "fill"}.get(value)


EXPECTED = {
    "sentinel2-scl": ("uint8", sentinel2_scl),
    "landsat-c2": ("uint16", landsat_c2),
    "landsat-c1": ("uint16", landsat_c1),
    "hls-fmask": ("uint8", hls_fmask),
    "planet-udm2": ("uint8", planet_udm2),
    "modis-state1km": ("uint16", modis_state1km),
    "sentinel2-cldprb": ("uint8", sentinel2_cldprb),
    "sentinel2-qa60": ("uint16", sentinel2_qa60),
    "omnicloudmask": ("uint8", omnicloudmask),
    "radar-distortion": ("uint8", radar_distortion),
    "hyp3-ls-map": ("uint8", hyp3_ls_map),
    "opera-rtc-mask": ("uint8", opera_rtc_mask),
    "fmask-classes": ("uint8", fmask_classes),
}
# A usual name of each preset's band.
BAND = {
    "sentinel2-scl": "SCL",
    "landsat-c2": "QA_PIXEL",
    "landsat-c1": "BQA",
    "hls-fmask": "Fmask",
    "planet-udm2": "clear",
    "modis-state1km": "state_1km",
    "sentinel2-cldprb": "MSK_CLDPRB",
    "sentinel2-qa60": "QA60",
    "omnicloudmask": "omnicloudmask",
    "radar-distortion": "distortion",
    "hyp3-ls-map": "ls_map",
    "opera-rtc-mask": "layover_shadow_mask",
    "fmask-classes": "cfmask",
}


def image(*names):
    bands = tuple(Band(name, number, "uint16") for number, name in enumerate(names, start=1))
    return Image(1, "scene", "scene.tif", "", (0, 1, 0, 0, 0, -1), 10, 10, bands, 10, 1)


def reasons_of(key, dtype):
    """Return for every value of a type the reason of the first rule that it meets, or None."""
    values = np.arange(np.iinfo(dtype).max + 1, dtype=dtype)
    found = [None] * values.size
    for rule in PRESETS[key].rules(image("B4", BAND[key])):
        assert rule.band == BAND[key]
        for value in np.flatnonzero(rule.masked(values)).tolist():
            found[value] = found[value] or rule.reason
    return found


def test_the_keys_of_the_presets_are_pinned():
    assert list(PRESETS) == list(EXPECTED)
    assert all(preset.is_automatic and preset.label for preset in PRESETS.values())


def test_the_page_about_masks_has_a_row_for_each():
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line[:3] == "| *"]
    named = {row.split("`")[1]: row.split("*")[1] for row in rows if "`" in row}
    assert set(PRESETS) <= set(named)
    # The band, which stands in brackets behind, has a column of its own.
    assert [key for key, each in PRESETS.items() if not each.label.startswith(named[key])] == []


@pytest.mark.parametrize("key", EXPECTED)
def test_a_preset_masks_the_values_and_bits_of_its_sensor(key):
    dtype, expected = EXPECTED[key]
    found = reasons_of(key, dtype)
    wrong = {v: (reason, expected(v)) for v, reason in enumerate(found) if reason != expected(v)}
    assert wrong == {}
    few = {"planet-udm2": 1, "omnicloudmask": 3, "radar-distortion": 4, "opera-rtc-mask": 4}
    few["fmask-classes"] = 4
    assert few.get(key, 6) <= sum(reason is not None for reason in found)


@pytest.mark.parametrize(
    ("key", "counts"),
    [
        ("sentinel2-scl", {"fill": 1, "saturated": 1, "shadow": 1, "cloud": 2, "cirrus": 1}),
        # One bit of several in turn: half of what the ones before it have left.
        (
            "landsat-c2",
            {"fill": 32768, "cloud": 16384, "shadow": 8192, "cirrus": 4096, "adjacent": 2048},
        ),
        # Bits, and pairs of bits of which one of four patterns is meant.
        ("landsat-c1", {"fill": 32768, "cloud": 16384, "shadow": 4096, "cirrus": 3072}),
        ("hls-fmask", {"fill": 1, "cloud": 127, "shadow": 64, "adjacent": 32}),
        ("planet-udm2", {"cloud": 1}),
        ("modis-state1km", {"fill": 1, "cloud": 49151, "shadow": 8192, "cirrus": 4096}),
        ("sentinel2-cldprb", {"fill": 155, "cloud": 60}),
        ("sentinel2-qa60", {"cloud": 32768, "cirrus": 16384}),
        ("omnicloudmask", {"cloud": 1, "haze": 1, "shadow": 1}),
        ("radar-distortion", {"layover": 2, "radar_shadow": 2}),
        ("hyp3-ls-map", {"fill": 1, "layover": 128, "radar_shadow": 64}),
        ("opera-rtc-mask", {"fill": 1, "layover": 2, "radar_shadow": 1}),
        ("fmask-classes", {"fill": 1, "cloud": 1, "shadow": 1, "snow": 1}),
    ],
)
def test_a_preset_masks_as_many_patterns_as_there_are(key, counts):
    found = [reason for reason in reasons_of(key, EXPECTED[key][0]) if reason]
    assert {reason: found.count(reason) for reason in sorted(set(found))} == dict(
        sorted(counts.items())
    )


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("landsat-c2", 21824, None),  # clear land
        ("landsat-c2", 21952, None),  # clear water
        ("landsat-c2", 1, "fill"),
        ("landsat-c2", 22280, "cloud"),
        ("landsat-c2", 23888, "shadow"),
        ("landsat-c2", 54596, "cirrus"),
        ("landsat-c2", 21826, "adjacent"),
        ("landsat-c1", 2720, None),  # clear
        ("landsat-c1", 2800, "cloud"),
        ("landsat-c1", 1, "fill"),
        ("landsat-c1", 2976, "shadow"),
        ("landsat-c1", 6816, "cirrus"),
        ("hls-fmask", 64, None),
        ("hls-fmask", 255, "fill"),
        ("hls-fmask", 32, None),  # water
        ("hls-fmask", 16, None),  # snow
        ("sentinel2-scl", 11, None),  # snow
        ("sentinel2-cldprb", 40, None),
        ("planet-udm2", 1, None),
        ("modis-state1km", 8, None),  # clear land
        ("sentinel2-qa60", 1024, "cloud"),
        ("sentinel2-qa60", 2048, "cirrus"),
        ("sentinel2-qa60", 0, None),
    ],
)
def test_values_that_products_hold_are_told_apart(key, value, reason):
    assert reasons_of(key, "uint16")[value] == reason


def test_the_table_of_what_is_masked():
    lines = [f"\n{'preset':<18}{'band':<12}{'reason':<11}{'masked':>7}  values, or bits of a word"]
    for key, (dtype, _) in EXPECTED.items():
        found = reasons_of(key, dtype)
        for reason in dict.fromkeys(filter(None, found)):
            values = [value for value, why in enumerate(found) if why == reason]
            shown = ranges(values)
            terms = [text for text, why in PRESETS[key].terms if why == reason]
            lines.append(
                f"{key:<18}{BAND[key]:<12}{reason:<11}{len(values):>7}  "
                + (shown if len(shown) < 40 else f"[{'; '.join(terms)}]")
            )
    print("\n".join(lines))
    assert len(lines) == 1 + sum(
        len({reason for _, reason in preset.terms}) for preset in PRESETS.values()
    )


def ranges(values):
    """Return 3,8-10 for 3, 8, 9 and 10."""
    parts = []
    for _, group in groupby(enumerate(values), lambda item: item[1] - item[0]):
        run = [value for _, value in group]
        parts.append(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}")
    return ",".join(parts)


# Finding the band


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("SCL", "sentinel2-scl"),
        ("scl", "sentinel2-scl"),
        ("QA_PIXEL", "landsat-c2"),
        ("qa_pixel", "landsat-c2"),
        ("BQA", "landsat-c1"),
        ("Fmask", "hls-fmask"),
        ("fmask", "hls-fmask"),
        ("clear", "planet-udm2"),
        ("udm2_clear", "planet-udm2"),
        ("UDM2 clear", "planet-udm2"),
        ("state_1km", "modis-state1km"),
        ("state_1km_1", "modis-state1km"),
        ("sur_refl_state_500m", "modis-state1km"),
        ("StateQA", "modis-state1km"),
        ("MSK_CLDPRB", "sentinel2-cldprb"),
        ("CLDPRB", "sentinel2-cldprb"),
        ("CLD", "sentinel2-cldprb"),
        ("OmniCloudMask", "omnicloudmask"),
        ("OCM", "omnicloudmask"),
        ("QA60", "sentinel2-qa60"),
    ],
)
def test_a_band_is_found_by_its_usual_name(name, key):
    scene = image("B4", "B8", name)
    assert automatic(PRESETS, scene).preset.key == key
    assert PRESETS[key].find(scene) == name
    fitting = [each for each in PRESETS.values() if each.find(scene)]
    # Of a band that has another meaning elsewhere, the values tell.
    assert [each.key for each in fitting if not each.values] == [key]


@pytest.mark.parametrize("name", ["SCL2", "XSCL", "unclear", "QA_PIXEL_1x", "QA", "cloud", "band1"])
def test_other_names_are_no_quality_bands(name):
    with pytest.raises(InvalidOptionError) as caught:
        automatic(PRESETS, image("B4", name))
    message = str(caught.value)
    assert message.startswith("Image 'scene' has no quality band that is known")
    assert f"it has B4, {name}." in message


def test_the_finer_band_is_taken_of_several():
    assert automatic(PRESETS, image("QA60", "MSK_CLDPRB", "SCL")).preset.key == "sentinel2-scl"
    assert automatic(PRESETS, image("QA60", "MSK_CLDPRB")).preset.key == "sentinel2-cldprb"
    assert PRESETS["sentinel2-qa60"].find(image("QA60", "SCL")) == "QA60"


@pytest.mark.parametrize("key", EXPECTED)
def test_an_image_without_the_band_is_named(key):
    with pytest.raises(InvalidOptionError) as caught:
        PRESETS[key].rules(image("B4", "B8"))
    message = str(caught.value)
    assert message.startswith(f"Image 'scene' has no band for the mask '{key}', which needs one")
    assert message.endswith("; it has B4, B8.")


# Data files


GOOD = {"key": "mine", "label": "Mine", "band": "QC", "terms": [{"rule": "> 5", "reason": "haze"}]}


def changed(**changes):
    return {key: value for key, value in {**GOOD, **changes}.items() if value is not Ellipsis}


def test_a_preset_is_read():
    assert read_presets([GOOD], "mine.json") == {
        "mine": Preset("mine", "Mine", "QC", (("> 5", "haze"),))
    }
    (rule,) = read_presets([GOOD], "mine.json")["mine"].rules(image("B4", "qc"))
    assert (rule.band, rule.reason) == ("qc", "haze")
    assert rule.masked(np.arange(8)).tolist() == [False] * 6 + [True] * 2


def test_auto_leaves_alone_what_is_not_meant_for_it():
    presets = read_presets([changed(automatic=False)], "mine.json")
    with pytest.raises(InvalidOptionError, match="no quality band"):
        automatic(presets, image("QC"))
    assert presets["mine"].find(image("QC")) == "QC"


def test_no_preset_is_no_mistake():
    assert read_presets([], "mine.json") == {}


@pytest.mark.parametrize(
    ("records", "words"),
    [
        ([changed(key=...)], ["key"]),
        ([changed(label=...)], ["label"]),
        ([changed(band=...)], ["band"]),
        ([changed(terms=...)], ["terms"]),
        ([changed(band="QC(")], []),
        ([changed(terms=5)], []),
        ([changed(terms=None)], []),
        ([changed(terms=["> 5"])], []),
        ([changed(terms=[{"rule": "> 5"}])], ["reason"]),
        ([changed(terms=[{"reason": "cloud"}])], ["rule"]),
        ([changed(terms=[{"rule": "around 5", "reason": "cloud"}])], ["around 5"]),
        ([changed(terms=[{"rule": "bits 77", "reason": "cloud"}])], ["bits 77"]),
        ([changed(terms=[{"rule": "> 5", "reason": "rain"}])], ["'mine'", "'rain'", "cloud"]),
        ([changed(terms=[])], ["'mine'"]),
        ([changed(key="none")], ["'none'"]),
        ([changed(key="auto")], ["'auto'"]),
        ([changed(key="custom")], ["'custom'"]),
        ([changed(key="clouds-and-shadows")], ["'clouds-and-shadows'"]),
        ([GOOD, "SCL in 3"], []),
        ([GOOD, None], []),
        ([[GOOD]], []),
        (GOOD, []),
        ({"presets": [GOOD]}, []),
        ("SCL in 3", []),
        (None, []),
        (5, []),
    ],
    ids=range(26),
)
def test_a_broken_file_gives_a_sentence_with_its_name(records, words):
    with pytest.raises(InvalidOptionError) as caught:
        read_presets(records, "/home/me/masks.json")
    message = str(caught.value)
    assert message.endswith(".")
    assert "\n" not in message
    for trace in ("Error(", "Error:", "Traceback", "<class"):
        assert trace not in message
    for word in ["'/home/me/masks.json'", *words]:
        assert word in message


def test_every_reason_of_the_presets_is_known():
    used = {reason for preset in PRESETS.values() for _, reason in preset.terms}
    assert used < set(REASONS)
    assert not used & {"nodata", "rule", "buffer"}  # these are not for presets


# Bands of one name that mean different things


def asked(answer):
    """Return what would look at values, and what it was asked for."""
    calls = []

    def has_only(scene, band, values, fill):
        calls.append((band.name, tuple(values), fill))
        return answer

    return has_only, calls


@pytest.mark.parametrize(
    "says",
    [
        {"product": "HLS S30"},
        {"sensor": "HLS Landsat"},
        {"name": "HLS.L30.T17SLU.2020209T155956.v2.0"},
        {"path": "/data/hls/HLS.S30.T17SLU.2020209T155956.v2.0.Fmask.tif"},
    ],
)
def test_what_says_that_it_is_hls_has_bits(says):
    has_only, calls = asked(answer=True)
    found = automatic(PRESETS, replace(image("B4", "Fmask"), **says), has_only)
    assert (found.preset, found.is_by_values) == (PRESETS["hls-fmask"], False)
    assert calls == []


@pytest.mark.parametrize(
    ("categories", "key"),
    [
        ("clear\nwater\nshadow\nsnow\ncloud", "fmask-classes"),
        ("\n".join(f"bits {number}" for number in range(64)), "hls-fmask"),
    ],
)
def test_names_of_values_tell_classes_from_bits(categories, key):
    scene = image("B4", "Fmask")
    bands = (scene.bands[0], replace(scene.bands[1], look=Look(categories=categories)))
    has_only, calls = asked(answer=False)
    found = automatic(PRESETS, replace(scene, bands=bands), has_only)
    assert (found.preset.key, found.is_by_values) == (key, False)
    assert calls == []


@pytest.mark.parametrize(("answer", "key"), [(True, "fmask-classes"), (False, "hls-fmask")])
def test_else_the_values_tell(answer, key):
    has_only, calls = asked(answer)
    found = automatic(PRESETS, image("B4", "fmask"), has_only)
    assert (found.preset.key, found.is_by_values) == (key, True)
    assert calls == [("fmask", (0, 1, 2, 3, 4), 255)]


def test_which_of_the_two_it_is_masks_no_other_pixel():
    """Some values tell, and not all: what they tell shall not change a result."""
    values = np.arange(256, dtype=np.uint8)
    scene = image("B4", "Fmask")
    masked = []
    for answer in (True, False):
        rules = automatic(PRESETS, scene, asked(answer)[0]).preset.rules(scene)
        masked.append(np.any([rule.masked(values) for rule in rules], axis=0))
    assert np.array_equal(*masked)


def test_cfmask_has_classes_whatever_its_values_are():
    has_only, calls = asked(answer=False)
    assert automatic(PRESETS, image("B4", "cfmask"), has_only).preset == PRESETS["fmask-classes"]
    assert calls == []
