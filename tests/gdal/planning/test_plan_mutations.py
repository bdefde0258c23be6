# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Crafted and damaged live files: whatever stands in the plan, only errors in words come of it."""

from __future__ import annotations

import copy
import gc
import html
import json
import os
import random
from contextlib import contextmanager

import pytest
from image_collections.engine.errors import EngineError, InvalidOptionError
from image_collections.engine.grid.grid import Window
from image_collections.engine.live.cache import BlockCache
from image_collections.engine.live.file import copy_live, plan_of, read_live, relocate, write_live
from image_collections.engine.live.session import Session
from image_collections.engine.live.workers import Workers
from image_collections.engine.planning import plan_json
from image_collections.engine.planning.plan_json import plan_from_text, plan_to_text
from image_collections.tests.support.live_files import write_scenes
from image_collections.tests.support.masked_runs import plan_of as masked_plan
from image_collections.tests.support.runs import quality_plan, reduce_plan

# More of them by hand: IMAGE_COLLECTIONS_MUTATIONS=10000 pytest ...
MUTATIONS = int(os.environ.get("IMAGE_COLLECTIONS_MUTATIONS", "400"))
BATCHES = 4

LONG = "x" * 100_000
ODD = (
    *(None, True, False, 0, 1, -1, 5, 10**9, -(10**9), 2**31, 2**63, 2**64, 10**30, -(10**400)),
    *(0.5, -0.0, 1e-300, 1e308, -1e308, float("nan"), float("inf"), float("-inf")),
    *("", "x", "nearest", "uint8", "composite", "\0", "\ud800", "../..", "/dev/zero", LONG),
    *(
        [],
        [[]],
        [1, 2],
        [None],
        ["x"] * 3,
        {},
        {"is": "Plan"},
        {"is": []},
        {"is": "text", "at": -1},
    ),
    *({"is": "text", "at": 10**9}, {"is": "text", "at": True}, {"is": "number", "text": "1e400"}),
    *({"is": "number", "text": "nan"}, {"is": "date", "text": "2024-13-01"}),
    *({"is": "date", "text": "2024-01-01T00:00:00+02:00"}, {"is": "set", "items": [[]]}),
    *({"is": "Expression", "text": "("}, {"is": "Expression", "text": 5}),
    *({"is": "Mosaic", "names": []}, {"is": "Window", "column": 0}, {"is": "Popen", "args": "ls"}),
)


@pytest.fixture
def texts(raster):
    """Return plans that hold every kind of record, as text."""
    scenes = write_scenes(raster)
    return [
        plan_to_text(plan)
        for plan in (
            masked_plan("mosaic", scenes, "SCL in 3,8-10; SCL bits 1,2", buffer=25.0),
            reduce_plan(scenes, "percentile", "count", percentiles=(2.5, 97.5)),
            quality_plan(scenes, "(B8 - B4) / (B8 + B4)"),
            masked_plan("medoid", scenes, resampling="cubic", same_day=True),
        )
    ]


def holders(value, found=None):
    """Return every (list or object, place) in a tree of JSON."""
    found = [] if found is None else found
    places = range(len(value)) if isinstance(value, list) else list(value)
    for place in places:
        found.append((value, place))
        if isinstance(value[place], (list, dict)):
            holders(value[place], found)
    return found


def in_the_tree(text, dice):
    """Change one to three things in the tree."""
    record = json.loads(text)
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        found = holders(record)
        holder, place = dice.choice(found)
        way = dice.randrange(6)
        if way < 3:
            holder[place] = copy.deepcopy(dice.choice(ODD))
        elif way == 3:
            del holder[place]
        elif way == 4:
            other, where = dice.choice(found)
            holder[place] = copy.deepcopy(other[where])
        elif isinstance(holder, list):
            holder.append(copy.deepcopy(holder[place]))
        else:
            holder[dice.choice(("unknown", "is", "names", "__class__"))] = dice.choice(ODD[:30])
        if not record:
            break
    return json.dumps(record)


def in_the_letters(text, dice):
    """Change, remove or double a few letters."""
    for _ in range(dice.choice((1, 2, 5))):
        place = dice.randrange(len(text))
        end = place + dice.choice((0, 1, 1, 20))
        letters = dice.choice(('"', "{", "[", "]", "9" * 30, "e999", ",", "null", "\\u0000", ""))
        text = text[:place] + letters + text[end:]
    return text


@contextmanager
def in_words():
    """Let an error of the engine pass, and no other."""
    said = ""
    try:
        yield
    except EngineError as error:
        said = str(error)
    assert len(said) < 2500


def is_read(text, session_of):
    """Return True when a plan is taken; let anything but an error of the engine through."""
    plan = None
    with in_words():
        plan = plan_from_text(text)
    if plan is None:
        return False
    session = session_of(text)
    for window, shape in ((Window(0, 0, 9, 7), (7, 9)), (Window(20, 20, 64, 64), (8, 8))):
        with in_words():
            session.read(plan.products[-1].kind, 1, window, shape)
    return True


@pytest.mark.parametrize("seed", range(BATCHES))
def test_mutated_plans_end_in_words(texts, seed):
    dice = random.Random(seed)
    workers = Workers(when_idle=lambda: None)
    taken = 0
    for _ in range(-(-MUTATIONS // BATCHES)):
        change = dice.choice((in_the_tree, in_the_tree, in_the_tree, in_the_letters))
        text = change(dice.choice(texts), dice)
        taken += is_read(text, lambda text: Session(text, workers, BlockCache()))
    workers.end()
    # Errors hold datasets, which must go before QGIS ends GDAL.
    gc.collect()
    assert taken, "some changes do no harm; else nothing is tested but the refusal"


@pytest.mark.parametrize("seed", range(3))
def test_mutated_live_files_end_in_words(raster, tmp_path, seed):
    path = tmp_path / "live.vrt"
    plan = reduce_plan(write_scenes(raster), "median")
    write_live(str(path), plan, "composite", {})
    whole = path.read_text(encoding="utf-8")
    text = read_live(str(path)).plan
    dice = random.Random(seed)
    for _ in range(20):
        changed = in_the_tree(text, dice)
        path.write_text(whole.replace(html.escape(text), html.escape(changed)), encoding="utf-8")
        for reads in (plan_of, relocate, lambda name: copy_live(name, str(tmp_path / "b.vrt"))):
            with in_words():
                reads(str(path))


@pytest.mark.parametrize(
    ("place", "value", "words"),
    [
        (("images",), 5, "plan.images must be a list, and is 5"),
        (("images", 0, "width"), "wide", "plan.images[0].width must be a whole number"),
        (("images", 0, "width"), True, "plan.images[0].width must be a whole number"),
        (("images", 0, "width"), -3, "has no size"),
        (("images", 0, "bands", 0, "dtype"), "banana", "the type of band"),
        (("images", 0, "geotransform"), [1.0], "1 numbers as geotransform"),
        (("images", 0, "date"), "today", "plan.images[0].date must be a date"),
        (("grid", "cell_width"), float("nan"), "the cell size of the grid"),
        (("grid", "width"), 10**30, "plan.grid.width must be a whole number"),
        (("masks", 0, "buffer"), 1e300, "cells around each pixel"),
        (("method", "names"), ["B4"] * 9, "too few bands"),
        (("products", 0, "file", "dtype"), "float128", "the type of the composite"),
        (("placements",), [], "not every image has a place"),
        (("resampling",), "magic", "resampling is 'magic'"),
        (("method",), {"is": "Window"}, "plan.method must be"),
        (("wanted",), {"is": "Wanted", "quality": 1}, "plan.wanted.quality must be true or false"),
    ],
)
def test_what_is_wrong_is_named(texts, place, value, words):
    record = json.loads(texts[0])
    holder = record["plan"]
    for step in place[:-1]:
        holder = holder[step]
    assert place[-1] in holder or place[-1] == "wanted" or isinstance(holder, list)
    holder[place[-1]] = value
    with pytest.raises(InvalidOptionError) as caught:
        plan_from_text(json.dumps(record))
    assert words in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 200_000,
        '{"image_collections_plan":1,"texts":[],"plan":' + '{"is":' * 50_000,
        '{"image_collections_plan":' + "9" * 4000 + "}",
        '{"image_collections_plan":' + "9" * 5000 + "}",
        '{"image_collections_plan":[1]}',
        '{"image_collections_plan":true,"texts":[],"plan":{}}',
        '{"image_collections_plan":1,"texts":[],"plan":"' + "x" * 5_000_000 + '"}',
        '{"image_collections_plan":1,"texts":{},"plan":{}}',
        '{"image_collections_plan":1,"texts":[5],"plan":{}}',
        '{"image_collections_plan":1}',
        "NaN",
        "\ud800",
    ],
)
def test_monstrous_texts_end_in_a_short_sentence(text):
    with pytest.raises(InvalidOptionError) as caught:
        plan_from_text(text)
    assert len(str(caught.value)) < 400


@pytest.mark.timeout(20)  # a search that begins again at each place would take many minutes
@pytest.mark.parametrize(
    "monstrous",
    [
        "<PixelFunctionArguments ",
        '<PixelFunctionArguments plan="',
        "<PixelFunctionArguments plan=",
        'domain="IMAGE_COLLECTIONS_LIVE">',
        'domain="IMAGE_COLLECTIONS_LIVE"><MDI key="home">',
        '<MDI key="home">',
    ],
)
def test_a_file_without_an_end_of_its_elements_is_read_at_once(tmp_path, raster, monstrous):
    path = tmp_path / "live.vrt"
    write_live(str(path), reduce_plan(write_scenes(raster), "median"), "composite", {})
    head = path.read_text(encoding="utf-8").split("<VRTRasterBand")[0]
    for before in (head, head.split("</Metadata>")[0], ""):
        path.write_text(before + monstrous * 200_000, encoding="utf-8")
        assert read_live(str(path)) is None


def test_every_field_of_every_record_can_be_read():
    """A new field whose annotation the reader does not know is found here, not by a user."""
    known = {"str", *plan_json._FAMILIES, *plan_json._WORDS, *plan_json._ALIASES}
    known |= {*plan_json._RECORDS, *plan_json.RecordReader.PLAIN}
    for record in plan_json._RECORDS.values():
        for field in plan_json.fields(record):
            if field.metadata == plan_json.HERE:  # never written into a plan
                continue
            words = "".join(sign if sign.isalnum() else " " for sign in str(field.type)).split()
            assert set(words) <= known | {"tuple", "frozenset", "None"}, (record, field.name)
