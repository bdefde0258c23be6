# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Statistics of decibels through Processing: numbers, never infinity, and a word in the log."""

from __future__ import annotations

import json

import numpy as np
import pytest


def test_digital_numbers_are_no_decibels(make_image, run, read, new_feedback):
    layers = [make_image(f"S1_{day}.tif", {"VV": 4000}, dtype="int16") for day in (1, 2)]
    feedback = new_feedback()
    result = run("reduce", layers, REDUCERS=["mean", "sum"], DECIBEL=True, feedback=feedback)
    found = read(result["OUTPUT"])
    assert (found["VV_mean"] == 4000).all()
    np.testing.assert_allclose(found["VV_sum"], 4000 + 10 * np.log10(2))
    (line,) = (line for line in feedback.warnings if "no decibels" in line)
    assert "'S1_1', 'S1_2'" in line


def test_decibels_are_averaged_as_powers(make_image, run, read, new_feedback):
    layers = [
        make_image(f"S1_{level}.tif", {"VV": level}, dtype="float32", nodata=None)
        for level in (0, -10)
    ]
    feedback = new_feedback()
    result = run("reduce", layers, REDUCERS=["mean"], DECIBEL=True, feedback=feedback)
    np.testing.assert_allclose(read(result["OUTPUT"])["VV_mean"], 10 * np.log10(0.55), rtol=1e-6)
    assert not any("no decibels" in line for line in feedback.warnings)


FIELDS = {
    "type": "FeatureCollection",
    "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32632"}},
    "features": [
        {
            "type": "Feature",
            "properties": {},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[5e5, 6e6], [500030, 6e6], [500030, 5999970], [5e5, 6e6]]],
            },
        }
    ],
}


@pytest.mark.parametrize("name", ["reduce", "periods", "places"])
def test_powers_that_are_taken_for_decibels_are_told(make_image, run, new_feedback, tmp_path, name):
    path = make_image("S1_20240603.tif", {"VV": 0.1}, dtype="float32", nodata=-9999)
    fields = tmp_path / "fields.geojson"
    fields.write_text(json.dumps(FIELDS))
    more = {
        "reduce": {},
        "periods": {"METHOD": "reduce", "PERIOD": "month", "OUTPUT": str(tmp_path / "months")},
        "places": {
            "METHOD": "reduce",
            "POLYGONS": str(fields),
            "OUTPUT_FOLDER": str(tmp_path / "places"),
        },
    }[name]
    for decibel in (True, False):
        feedback = new_feedback()
        run(name, [path], REDUCERS=["mean"], DECIBEL=decibel, feedback=feedback, **more)
        said = [text for text in feedback.warnings if "(DECIBEL)" in text]
        assert said == decibel * [
            "All values of band 'VV' of image 'S1_20240603' are above 0, as powers are. Turn off "
            "Values are decibels (DECIBEL) if they are powers."
        ]
