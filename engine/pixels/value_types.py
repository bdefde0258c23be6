# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Types of results: large enough for every value, and for a nodata value that cannot be one."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from ..errors import InvalidOptionError
from ..images import Band, real_type
from ..text import worded
from .validity import shared_nodata, stored_nodata

# In this order, the first that fits is taken. Small signed types come before unsigned ones of the
# same size, so that -9999, which people know, becomes the nodata value of a widened type.
FILE_TYPES = ("uint8", "int8", "int16", "uint16", "int32", "uint32", "float32", "float64")
LARGE_INTEGERS = ("int64", "uint64")
CUSTOMARY_NODATA = -9999


@dataclass(frozen=True)
class BandType:
    """What values a band of the result can have.

    `low` and `high` are the ends of the range of integers, infinite for floats. `never` are
    numbers in the range that cannot be values, because every input masks them. `is_rounded` says
    that the type does not hold all whole numbers of the range.
    """

    dtype: str
    low: float = -math.inf
    high: float = math.inf
    never: frozenset[float] = frozenset()
    is_rounded: bool = False

    def can_be(self, value: float) -> bool:
        """Return True when a valid pixel may have this value."""
        if value != value or value in self.never:
            return False
        return self.low <= value <= self.high and (self.dtype[0] == "f" or value == int(value))


@dataclass(frozen=True)
class FileType:
    """The one type and the one nodata value of a file.

    With `has_alpha` another band says where values are valid, and the number is only what is
    written where they are not.
    """

    dtype: str
    nodata: float
    has_alpha: bool = False


def common_dtype(dtypes: Iterable[str]) -> str:
    """Return the smallest type that holds all types exactly, float64 where none does."""
    return _holding(dtypes)[0]


def _holding(dtypes: Iterable[str], without: Sequence[str] = ()) -> tuple[str, ...]:
    """Return the types that hold all types exactly, the smallest first.

    Integers of 64 bits are in one of these only when nothing else holds all. What no type holds
    exactly, such as one of them beside decimals, is rounded to float64, as numpy does.
    """
    names = sorted(set(dtypes))
    if len(names) == 1 and names[0] in LARGE_INTEGERS:
        return (names[0],)
    for types in (FILE_TYPES, LARGE_INTEGERS):
        found = [name for name in types if all(_holds(name, other) for other in names)]
        if found:
            return tuple(name for name in found if name not in without)
    return ("float64",)


def _holds(dtype: str, other: str) -> bool:
    if other in LARGE_INTEGERS and dtype[0] == "f":
        return False  # numpy calls this safe, but float64 has 53 bits only
    return np.can_cast(np.dtype(other), np.dtype(dtype), "safe")


# Whether interpolation makes values that no image has: none, between the valid ones, or beyond.
NewValues = Literal["none", "between", "beyond"]


def selected_type(bands: Sequence[Band], new_values: NewValues) -> BandType:
    """Return the type of values that are taken from these bands."""
    dtype = common_dtype(band.dtype for band in bands)
    if dtype[0] == "f":
        low, high = -math.inf, math.inf
    else:
        limits = [np.iinfo(band.dtype) for band in bands]
        low, high = min(limit.min for limit in limits), max(limit.max for limit in limits)
    never = _never(bands)
    if new_values == "beyond":
        never = frozenset()
    elif new_values == "between":
        # A mean of valid values can be any of those between them, but not the end of the range.
        never = frozenset(value for value in never if value in (low, high))
    is_rounded = dtype[0] == "f" and any(band.dtype in LARGE_INTEGERS for band in bands)
    return BandType(dtype, low, high, never, is_rounded)


def _never(bands: Sequence[Band]) -> frozenset[float]:
    """Return the nodata values that are masked in every band."""
    nodata = shared_nodata(bands)
    if nodata is not None:
        return frozenset([nodata])
    if not any(band.dtype in LARGE_INTEGERS for band in bands):
        return frozenset()
    # There is no wider type: numbers that some bands mask, and the others cannot hold, do as well.
    known = [(band, stored_nodata(band)) for band in bands]
    return frozenset(
        number
        for number in (value.item() for _, value in known if value is not None)
        if all(value == number or not fits(band.dtype, number) for band, value in known)
    )


def scaled_type(bands: Sequence[Band]) -> BandType:
    """Return the type of values that are stored numbers times scale plus offset."""
    return BandType(real_type(bands))


def reduced_type(output: Output, bands: Sequence[Band], images: int) -> BandType:
    """Return the type of a reducer's output that is not a selection."""
    if output == "flag":
        return BandType("uint8", 0, 1)
    if output == "bits":
        return selected_type(bands, "beyond")
    if output == "count":
        return BandType("uint16" if images <= np.iinfo(np.uint16).max else "uint32", 1, images)
    if output == "sum" and all(np.dtype(band.dtype).kind != "f" for band in bands):
        if not any(band.is_scaled for band in bands):
            limits = [np.iinfo(band.dtype) for band in bands]
            low = min(0, images * min(int(limit.min) for limit in limits))
            high = images * max(int(limit.max) for limit in limits)
            int32 = np.iinfo(np.int32)
            if int32.min < low and high <= int32.max:
                return BandType("int32", low, high)
        return BandType("float64")
    if output in ("sum", "double"):
        return BandType("float64")
    return BandType(real_type(bands))


def file_type(
    bands: Sequence[BandType], nodata: float | None = None, *, without: Sequence[str] = ()
) -> FileType:
    """Return the smallest type that holds all bands and a nodata value.

    With `nodata` None, a value is taken that no valid pixel can have: the inputs' own when they
    agree, else one outside the range of the values, NaN for floats. `without` are types that
    cannot be written. Only integers of 64 bits may be left without such a value: then it is an end
    of their range.

    Raises InvalidOptionError when no type holds the value that was asked for.
    """
    candidates = _holding((band.dtype for band in bands), without)
    common = candidates[0]
    for dtype in candidates:
        if nodata is not None:
            if fits(dtype, nodata):
                return FileType(dtype, nodata)
            continue
        for value in _nodata_candidates(dtype, bands):
            if fits(dtype, value) and not any(band.can_be(value) for band in bands):
                return FileType(dtype, value)
    if nodata is not None:
        raise InvalidOptionError(
            worded(
                "The output nodata value {nodata:g} cannot be stored together with "
                "values of the type {common}; choose a value that this type can hold.",
                nodata=nodata,
                common=common,
            )
        )
    # Only integers of 64 bits come here: for them there is no wider type. Where a pixel has the end
    # of the range after all, the run says so.
    limits = np.iinfo(common)
    return FileType(common, int(limits.min if limits.min else limits.max))


def is_rounded(band: BandType, file: FileType) -> bool:
    """Return True when whole numbers of a band beyond 2**53 are rounded in a file."""
    return band.is_rounded or (band.dtype in LARGE_INTEGERS and file.dtype[0] == "f")


def _nodata_candidates(dtype: str, bands: Sequence[BandType]) -> list[float]:
    shared = sorted(set.intersection(*(set(band.never) for band in bands)))
    if dtype[0] == "f":
        return [*shared, math.nan]
    limits = np.iinfo(dtype)
    found = [*shared, 0, CUSTOMARY_NODATA, int(limits.min), int(limits.max)]
    if dtype in LARGE_INTEGERS:
        # What one band never is may lie beyond what the others can be.
        found.extend(sorted(set.union(*(set(band.never) for band in bands))))
    return found


def fits(dtype: str, value: float) -> bool:
    """Return True when a type holds a number, as far as its decimals go."""
    kind = np.dtype(dtype)
    if kind.kind == "f":
        with np.errstate(over="ignore"):
            stored = float(kind.type(value))
        return stored == value or value != value or math.isclose(stored, value, rel_tol=1e-6)
    limits = np.iinfo(kind)
    return math.isfinite(value) and value == int(value) and limits.min <= value <= limits.max


def is_uniform(bands: Sequence[Band]) -> bool:
    """Return True when stored numbers of these bands can be compared and mixed as they are."""
    first = bands[0]
    return first.scale > 0 and all(
        (band.scale, band.offset) == (first.scale, first.offset) for band in bands
    )


# What type a reducer's output has: that of the `input`; `bits` of whole numbers, in that type; a
# `flag`, 0 or 1; a `count` of images; a `sum` that cannot overflow; a `real` number, Float32 for
# inputs of up to 16 bits; or `double`, always Float64.
Output = Literal["input", "bits", "flag", "count", "sum", "real", "double"]
