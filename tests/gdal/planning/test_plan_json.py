# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Plans as text: what comes back is what went in."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from datetime import datetime

import pytest
from image_collections.engine.composites.method import Wanted
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.images import ValueRange
from image_collections.engine.planning.plan_json import VERSION, plan_from_text, plan_to_text
from image_collections.tests.support.live_files import write_scenes
from image_collections.tests.support.masked_runs import METHODS, plan_of
from image_collections.tests.support.runs import mosaic_plan, quality_plan, reduce_plan


@pytest.fixture
def scenes(raster):
    return write_scenes(raster)


def assert_kept(plan):
    text = plan_to_text(plan)
    assert text.isascii()
    assert "\n" not in text
    again = plan_from_text(text)
    # By their text: NaN is not equal to itself.
    assert repr(again) == repr(plan)
    assert type(again.method) is type(plan.method)
    assert plan_to_text(again) == text


@pytest.mark.parametrize("mask", [None, 'SCL in 3,8-10; "B4" > 3.5; SCL bits 1,2'])
@pytest.mark.parametrize("method", sorted(METHODS))
def test_every_method_and_mask_comes_back(scenes, method, mask):
    assert_kept(plan_of(method, scenes, mask, buffer=25.0, resampling="cubic"))


def test_products_and_same_day_come_back(scenes):
    wanted = Wanted(provenance=True, quality=True)
    assert_kept(plan_of("", scenes, quality="B8", wanted=wanted, same_day=True))


def test_expressions_come_back_as_their_text_and_compute_the_same(scenes):
    plan = quality_plan(scenes, "where(B8 > 3, (B8 - B4) / (B8 + B4), -1e-3)")
    again = plan_from_text(plan_to_text(plan))
    assert again.method.quality.text == plan.method.quality.text
    assert repr(again.method.quality.root) == repr(plan.method.quality.root)


def test_reducers_and_decibels_come_back(scenes):
    assert_kept(reduce_plan(scenes, "percentile", "mean", percentiles=(2.5, 97.5), decibel=True))


def test_unusual_images_come_back(scenes):
    plan = mosaic_plan(scenes)
    image = plan.images[0]
    bands = (
        replace(image.bands[0], nodata=math.nan, scale=1e-4, offset=-0.1),
        replace(image.bands[1], nodata=-9999.0, masked_ranges=(ValueRange(-math.inf, 0.1, False),)),
        replace(image.bands[2], has_mask=True, name='a "ü" & <b>', dtype="float16"),
    )
    odd = replace(
        image,
        name="Bild <ü> 日本",
        path="C:\\Daten\\ü & 'x'.tif",
        bands=bands,
        open_options=("A=1",),
        date=datetime(2024, 2, 29, 10, 11, 12, 345),
        members=(1, 2),
        sun_azimuth=151.25,
        geotransform=None,
    )
    assert_kept(replace(plan, images=(odd, *plan.images[1:])))


def test_text_is_short(scenes):
    """A CRS is written once, and not for each image, grid and place."""
    text = plan_to_text(mosaic_plan(scenes))
    assert text.count("PROJCS") + text.count("PROJCRS") == 2
    record = json.loads(text)
    assert record["image_collections_plan"] == VERSION


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", "{}", "[" * 100000),
        '{"image_collections_plan":1,"texts":[],"plan":3}',
        '{"image_collections_plan":1,"texts":[],"plan":{"is":"Popen","args":"ls"}}',
        '{"image_collections_plan":1,"texts":[],"plan":{"is":"Plan","unknown":1}}',
        '{"image_collections_plan":1,"texts":[],"plan":{"is":"text","at":0}}',
        '{"image_collections_plan":99,"texts":[],"plan":{}}',
    ],
)
def test_what_is_no_plan_is_refused(text):
    with pytest.raises(InvalidOptionError):
        plan_from_text(text)
