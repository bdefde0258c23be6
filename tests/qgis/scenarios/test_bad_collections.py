# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Collection files that cannot be used, given to qgis_process: one sentence that says why."""

from __future__ import annotations

import json

import numpy as np
import pytest
from image_collections.tests.support.items import asset, item, projection, stored, write_items

pytestmark = pytest.mark.once

BOX = [8.9, 54.0, 9.1, 54.2]


def of_name(name, file, **more):
    described = {**projection(5, 4, origin=(500000.0, 6000000.0), epsg=32632), **stored()}
    return item(name, {"B4": asset(file, **described)}, bbox=BOX, **more)


@pytest.fixture
def items(make_image):
    """Two good items as records."""
    for number in (1, 2):
        make_image(f"{number}.tif", [np.full((4, 5), 10 * number)])
    return [of_name(f"scene {number}", f"{number}.tif") for number in (1, 2)]


@pytest.fixture
def mosaic(qgis_process, tmp_path):
    """Run the mosaic of a collection file; returns what was said and the output."""

    def call(path, *more):
        output = tmp_path / "made.tif"
        done = qgis_process(
            "run",
            "imagecollections:mosaic",
            "--",
            f"COLLECTION={path}",
            f"OUTPUT={output}",
            *more,
        )
        return done.returncode, done.stdout + done.stderr, output

    return call


def no_geometry(record):
    record.update(geometry=None)


def not_there(record):
    record["assets"]["B4"].update(href="./none.tif")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (no_geometry, "Item 'scene 2' has no geometry"),
        (not_there, "'scene 2'"),
    ],
)
def test_an_item_that_cannot_be_used(change, sentence, items, mosaic, tmp_path, read):
    change(items[1])
    path = write_items(tmp_path / "items.json", items)
    status, said, output = mosaic(path)
    assert status != 0
    assert sentence in said
    assert "Traceback" not in said
    assert not output.exists()
    status, said, output = mosaic(path, "ON_ERROR=skip")
    assert status == 0, said
    assert "scene 2" in said
    assert (read(output)["B4"] == 10).all()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("no json", "is no collection file"),
        ('{"type": "FeatureCollection", "features": [1]}', "1"),
    ],
)
def test_a_file_that_is_none(content, sentence, mosaic, tmp_path):
    path = tmp_path / "items.json"
    path.write_text(content)
    status, said, output = mosaic(path)
    assert status != 0
    assert "items.json" in said
    assert sentence in said
    assert "Traceback" not in said
    assert not output.exists()


def test_a_property_that_no_image_has(items, mosaic, tmp_path):
    path = write_items(tmp_path / "items.json", items)
    status, said, _ = mosaic(path, 'FILTER="eo:haze" < 3')
    assert status != 0
    assert "No image is left" in said
    assert "eo:haze" in said


def test_items_of_several_versions(items, mosaic, tmp_path, read):
    """STAC 1.0 says it in raster:bands, 1.1 in bands; one file may hold both."""
    items[0]["stac_version"] = "1.0.0"
    items[1]["stac_version"] = "1.1.0"
    newer = items[1]["assets"]["B4"]
    newer["bands"] = [{"name": "B4", "data_type": "int16"}]
    newer.pop("raster:bands", None)
    path = tmp_path / "items.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": items}))
    status, said, output = mosaic(path)
    assert status == 0, said
    assert (read(output)["B4"] == 20).all()
