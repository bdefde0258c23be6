# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A plan as JSON text that people can read, and back again.

Records are objects with their kind under "is" and the fields that differ from the default. Long
texts, which are mostly the same few CRS, stand once in a list of their own.
"""

from __future__ import annotations

import json
import math
import sys
from dataclasses import MISSING, fields, is_dataclass
from datetime import datetime
from typing import Any, Literal, get_args, get_origin

from ..composites.explain_mask import ExplainMask
from ..composites.method import Method, Wanted
from ..composites.output_block import OutputBand
from ..composites.quality_inputs import KnownOfImage, KnownOfImages
from ..composites.registry import composites
from ..composites.speckle_filter import SpeckleFilter
from ..composites.terrain_flattening import TerrainFlattening
from ..errors import InvalidOptionError
from ..expression import Expression
from ..grid.grid import Grid, Window
from ..images import HERE, Band, Formula, Image, Look, ValueRange
from ..masks.image_mask import ImageMask, Outlook, Shadows
from ..masks.rules import Rule
from ..pixels.value_types import BandType, FileType
from ..radar.speckle import Speckle
from ..reading.placement import Placement
from ..reducers import ReducerOptions
from ..text import shortened, worded
from ..warp.geometry import Geometry
from ..warp.pixel_map import PixelMap
from .plan import Plan
from .plan_checks import check_plan
from .product import Product
from .typed_records import KIND as _KIND
from .typed_records import RecordReader, WrongRecordError

# Raised when texts of before cannot be read any more, or mean something else.
VERSION = 1

_FORMAT = "image_collections_plan"
# Texts that are longer than this are kept in the list.
_LONG = 120

_METHODS: tuple[type[Method], ...] = (*composites(), SpeckleFilter, TerrainFlattening, ExplainMask)
_KNOWN: list[type] = [
    *(Plan, Product, OutputBand, BandType, FileType, Wanted, Image, Band, Formula, Look),
    *(ValueRange, Grid, Window, Placement, PixelMap, Geometry, ImageMask, Shadows, Rule),
    *(Outlook, KnownOfImages, KnownOfImage, Speckle),
    ReducerOptions,
    *_METHODS,
]
_RECORDS = {record.__name__: record for record in _KNOWN}
# What the names in annotations stand for, beside plain values and the records themselves.
_FAMILIES = {"Method": [method.__name__ for method in _METHODS]}
# The choices of words that the modules of the records know, by their names.
_WORDS = {
    name: get_args(words)
    for record in _RECORDS.values()
    for name, words in vars(sys.modules[record.__module__]).items()
    if get_origin(words) is Literal
}
_ALIASES = {"Area": "tuple[float, float, float, float]"}


def plan_to_text(plan: Plan) -> str:
    """Return a plan as one line of ASCII.

    Raises InvalidOptionError when its method has not learned to be written down.
    """
    texts: dict[str, int] = {}
    content = _plain(plan, texts)
    record = {_FORMAT: VERSION, "texts": list(texts), "plan": content}
    return json.dumps(record, separators=(",", ":"), allow_nan=False)


def plan_from_text(text: str) -> Plan:
    """Return the plan of a text.

    Raises InvalidOptionError when it is none, when something in it is of another kind or does not
    fit to the rest, and when it is of a newer version of the plugin.
    """
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _unreadable(worded("it is no JSON")) from error
    if not isinstance(record, dict) or type(record.get(_FORMAT)) is not int:
        raise _unreadable(worded("it is no plan"))
    version = record[_FORMAT]
    if version != VERSION:
        raise InvalidOptionError(
            worded(
                "The live composite is of another version ({version}) of Image "
                "Collections; update the plugin, or make it again.",
                version=shortened(str(version)),
            )
        )
    texts = record.get("texts")
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise _unreadable(worded("its texts are no list of texts"))
    reader = RecordReader(_RECORDS, families=_FAMILIES, words=_WORDS, aliases=_ALIASES, texts=texts)
    try:
        plan = reader.read(record.get("plan"), Plan.__name__, "plan")
    except WrongRecordError as error:
        raise _unreadable(str(error)) from error
    except RecursionError as error:
        raise _unreadable(worded("its records are in each other too deeply")) from error
    check_plan(plan)
    return plan


def _unreadable(reason: str) -> InvalidOptionError:
    return InvalidOptionError(
        worded(
            "The plan of the live composite cannot be read: {reason}. Make it again.", reason=reason
        )
    )


def _plain(value: Any, texts: dict[str, int]) -> Any:
    if is_dataclass(value):
        return _plain_record(value, texts)
    if isinstance(value, (tuple, list)):
        return [_plain(item, texts) for item in value]
    if isinstance(value, frozenset):
        return {_KIND: "set", "items": [_plain(item, texts) for item in sorted(value)]}
    if isinstance(value, datetime):
        return {_KIND: "date", "text": value.isoformat()}
    if isinstance(value, str) and len(value) > _LONG:
        return {_KIND: "text", "at": texts.setdefault(value, len(texts))}
    if isinstance(value, float) and not math.isfinite(value):
        return {_KIND: "number", "text": repr(value)}  # JSON has no word for it
    return value


def _plain_record(value: Any, texts: dict[str, int]) -> dict[str, Any]:
    if isinstance(value, Expression):
        return {_KIND: "Expression", "text": value.text}
    record: dict[str, Any] = {_KIND: type(value).__name__}
    if record[_KIND] not in _RECORDS:
        raise InvalidOptionError(
            worded("This result cannot be a live composite; let it end in .tif.")
        )
    for field in fields(value):
        item = getattr(value, field.name)
        if field.metadata == HERE:
            continue
        if field.default is MISSING or item != field.default:
            record[field.name] = _plain(item, texts)
    return record
