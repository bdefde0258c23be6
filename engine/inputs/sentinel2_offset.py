# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The 1000 that newer Sentinel-2 products have added to their numbers: one rule for all of them.

Processing baselines from 04.00 on add it, so that dark pixels do not end at 0. The date of sensing
says nothing: older scenes have been processed again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np

from ..images import Band, Image

# The number of a band in the metadata is its place here. Only these have the offset.
SPECTRAL = (
    *("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08"),
    *("B8A", "B09", "B10", "B11", "B12"),
)
OFFSET = -1000.0
# Sentinel-2 stores reflectance times this number.
QUANTIFICATION = 10000.0
_FIRST_BASELINE = (4, 0)

# In the whole name of a product, and in what users leave of it: S2A_T32TQM_20220615_N0500_B04.
_IN_NAME = re.compile(
    r"(?<![A-Z0-9])S2[A-Z]_(?:[A-Z0-9]+_){1,8}?N(0\d|99)(\d\d)(?![A-Z0-9])",
    re.ASCII | re.IGNORECASE,
)
# Some who publish the scenes have taken it off, and say so in the name.
_TAKEN_OFF = re.compile(r"harmoni[sz]ed", re.IGNORECASE)


def baseline_in(name: str) -> str:
    """Return the baseline in the name of a product, such as "05.09", empty without one."""
    match = _IN_NAME.search(name)
    return f"{match[1]}.{match[2]}" if match else ""


def adds(baseline: str) -> bool:
    """Return True when products of this baseline have 1000 added."""
    match = re.fullmatch(r"(\d{1,2})\.(\d{1,2})", baseline.strip())
    return match is not None and (int(match[1]), int(match[2])) >= _FIRST_BASELINE


def offsets(baseline: str, stated: Mapping[str, float]) -> dict[str, float]:
    """Return what is added to the stored numbers of each spectral band to undo it.

    What the metadata state for a band goes before the baseline, also when it is 0.
    """
    usual = OFFSET if adds(baseline) else 0.0
    return {name: stated.get(name, usual) for name in SPECTRAL}


def offset_by_name(path: str, band: Band) -> float:
    """Return the same for a band of a file of which only the name tells the baseline.

    `path` are its folders and its name. 0 for numbers that are not those of the product: reals,
    and those that have an offset of their own, by which it has been taken off already.
    """
    return OFFSET if _is_stored(path, band) and adds(baseline_in(path)) else 0.0


def offset_of_item(
    baseline: str, names: str, *, stated: float | None, scale: float, is_taken_off: bool
) -> float:
    """Return the offset of a spectral band of an item, in shown values.

    `names` are those of product and file, `stated` what the item says of the band; `is_taken_off`
    that the item says that the numbers have nothing added.
    """
    if is_taken_off or _TAKEN_OFF.search(names):
        return 0.0
    if stated is not None:
        return stated
    return OFFSET * scale if adds(baseline or baseline_in(names)) else 0.0


def has_offset(image: Image) -> bool:
    """Return True when its name says that 1000 is added, and nothing takes it off."""
    return any(offset_by_name(_names(image), band) for band in image.bands)


def lacks_offset(image: Image) -> bool:
    """Return True for stored numbers of a baseline that has nothing added."""
    names = _names(image)
    baseline = baseline_in(names)
    is_older = bool(baseline) and not adds(baseline)
    return is_older and any(_is_stored(names, band) for band in image.bands)


def _is_stored(names: str, band: Band) -> bool:
    is_whole = np.dtype(band.dtype).kind in "iu"
    return (
        band.name.upper() in SPECTRAL
        and is_whole
        and band.offset == 0.0
        and not _TAKEN_OFF.search(names)
    )


def _names(image: Image) -> str:
    return f"{image.product} {image.name} {image.path}"
