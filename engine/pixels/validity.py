# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The validity of stored numbers: nodata, user-defined ranges and NaN, and nothing else.

This is the only place where a nodata value becomes a mask, and a mask becomes nodata again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..arrays import Array, Mask
from ..images import Band, ValueRange


def stored_nodata(band: Band) -> Any | None:
    """Return the nodata value as a number of the band's type, None when it cannot occur."""
    dtype = np.dtype(band.dtype)
    value = band.nodata
    if value is None or value != value:  # NaN is masked anyway
        return None
    if dtype.kind == "f":
        with np.errstate(over="ignore"):
            stored = dtype.type(value)
        # A finite number too large for the type must not become infinity, which is a value.
        return stored if np.isfinite(stored) == np.isfinite(value) else None
    limits = np.iinfo(dtype)
    if not limits.min <= value <= limits.max or value != int(value):
        return None
    return dtype.type(value)


def is_only_nodata(band: Band) -> bool:
    """Return True for a band of integers of which no more than one nodata value is masked."""
    return not band.masked_ranges and np.dtype(band.dtype).kind != "f"


def only_nodata(band: Band) -> Any | None:
    """Return the nodata value of a band of integers of which nothing else is masked, else None."""
    return stored_nodata(band) if is_only_nodata(band) else None


def shared_nodata(bands: Sequence[Band]) -> float | None:
    """Return the nodata value that all bands have, None when they have different ones or none."""
    values = [stored_nodata(band) for band in bands]
    first = values[0]
    if first is None or any(value is None or value != first for value in values):
        return None
    number: float = first.item()
    return number


def valid_values(raw: Array, band: Band) -> Mask | None:
    """Return where stored numbers are observations, None when all are."""
    masks: list[Mask] = []
    nodata = stored_nodata(band)
    if nodata is not None:
        masks.append(raw != nodata)
    if raw.dtype.kind == "f":
        masks.append(raw == raw)
    if band.masked_ranges:
        shown = raw.astype(np.float64) * band.scale + band.offset if band.is_scaled else raw
        masks.extend(~_within(shown, masked) for masked in band.masked_ranges)
    if not masks:
        return None
    valid = masks[0]
    for mask in masks[1:]:
        valid &= mask
    return valid


def both(first: Mask | None, second: Mask | None) -> Mask | None:
    """Return where both are valid; None stands for everywhere."""
    if first is None:
        return second
    return first if second is None else first & second


def _within(values: Array, masked: ValueRange) -> Mask:
    if values.dtype.kind == "f":
        # numpy brings the ends to the type of the values, where a large one would be infinity.
        ends = np.array([masked.low, masked.high])
        if (np.isfinite(ends) & (np.abs(ends) > np.finfo(values.dtype).max)).any():
            values = values.astype(np.float64)
    above = values >= masked.low if masked.includes_low else values > masked.low
    below = values <= masked.high if masked.includes_high else values < masked.high
    inside: Mask = above & below
    return inside


def put_with_nodata(values: Array, valid: Mask | None, nodata: float, out: Array) -> None:
    """Write values into an array of the file's type, with nodata at the masked ones.

    NaN is masked, whatever `valid` says of it.
    """
    if values.dtype.kind == "f":
        valid = both(valid, values == values)
    with np.errstate(over="ignore", invalid="ignore"):
        np.copyto(out, values, casting="unsafe")
    if valid is not None and not valid.all():
        np.copyto(out, out.dtype.type(nodata), where=~valid)
