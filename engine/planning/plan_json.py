# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A plan as JSON text that people can read, and back again.

Records are objects with their kind under "is" and the fields that differ from the default. Long
texts, which are mostly the same few CRS, stand once in a list of their own.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import datetime
from typing import Any

from ..composites.explain_mask import ExplainMask
from ..composites.method import OutputBand, Wanted
from ..composites.mosaic import Mosaic
from ..composites.quality_mosaic import QualityMosaic
from ..composites.reduce import Reduce
from ..composites.spectra import GeometricMedian, Medoid
from ..errors import InvalidOptionError
from ..expression import Expression, parse
from ..grid.grid import Grid, Window
from ..images import Band, Image, ValueRange
from ..masks.image_mask import ImageMask, Shadows
from ..masks.rules import Rule
from ..pixels.value_types import BandType, FileType
from ..reading.reader import Placement
from ..reducers import ReducerOptions
from ..warp.geometry import Geometry
from ..warp.pixel_map import PixelMap
from .plan import Plan, Product

# Raised when texts of before cannot be read any more, or mean something else.
VERSION = 1

_FORMAT = "image_collections_plan"
_KIND = "is"
# Texts that are longer than this are kept in the list.
_LONG = 120

_RECORDS: dict[str, Callable[..., Any]] = {
    record.__name__: record
    for record in (
        *(Plan, Product, OutputBand, BandType, FileType, Wanted, Image, Band, ValueRange),
        *(Grid, Window, Placement, PixelMap, Geometry, ImageMask, Shadows, Rule),
        *(Mosaic, QualityMosaic, Reduce, ReducerOptions, Medoid, GeometricMedian, ExplainMask),
    )
}


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

    Raises InvalidOptionError when it is none, or of a newer version of the plugin.
    """
    try:
        record = json.loads(text)
        version = record[_FORMAT]
        plan = _restored(record["plan"], record["texts"]) if version == VERSION else None
    except (ValueError, TypeError, KeyError, IndexError, RecursionError) as error:
        raise InvalidOptionError(
            f"The plan of the live composite cannot be read ({error!r}); make it again."
        ) from error
    if not isinstance(plan, Plan):
        raise InvalidOptionError(
            f"The live composite is of another version ({version}) of Image Collections; update "
            "the plugin, or make it again."
        )
    return plan


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
        raise InvalidOptionError("This result cannot be a live composite; let it end in .tif.")
    for field in fields(value):
        item = getattr(value, field.name)
        if field.default is MISSING or item != field.default:
            record[field.name] = _plain(item, texts)
    return record


def _restored(value: Any, texts: list[str]) -> Any:
    if isinstance(value, list):
        return tuple(_restored(item, texts) for item in value)
    if not isinstance(value, dict):
        return value
    content = {name: _restored(item, texts) for name, item in value.items() if name != _KIND}
    kind = value[_KIND]
    if kind == "Expression":
        return parse(content["text"])
    if kind == "set":
        return frozenset(content["items"])
    if kind == "date":
        return datetime.fromisoformat(content["text"])
    if kind == "text":
        return texts[content["at"]]
    if kind == "number":
        return float(content["text"])
    return _RECORDS[kind](**content)
