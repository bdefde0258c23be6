# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Acquisitions: images that are one, processed more than once, as names of products say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from ..images import Image

# Times of one acquisition differ a little from one processing to the next. Two pieces of one tile,
# of two downlinks, are farther apart.
_SAME = timedelta(seconds=5)


@dataclass(frozen=True)
class Acquisition:
    """An acquisition as some level of a product; `processing` sorts, the newest last."""

    key: tuple[str, ...]
    processing: tuple[str, ...]


# For each kind: the parts of `key` are the groups k1, k2, ..., those of `processing` p1, p2, ...
_KINDS = tuple(
    re.compile(r"(?<![0-9A-Za-z])" + pattern, re.ASCII | re.IGNORECASE)
    for pattern in (
        # Landsat: sensor, level, path and row, date; date of processing; collection
        r"(?P<k1>L[COTEM]\d\d)_(?P<k2>L\d[A-Z]{2})_(?P<k3>\d{6})_(?P<k4>\d{8})_(?P<p1>\d{8})_"
        r"(?P<k5>\d\d)_(?:RT|T1|T2|A1|A2)(?![0-9A-Z])",
        # Landsat before collections: the station and the version end the name
        r"(?P<k1>L[COTEM][1-8])(?P<k2>\d{6})(?P<k3>\d{7})[A-Z]{3}(?P<p1>\d\d)(?![0-9A-Z])",
        # Sentinel-2: two files of one baseline may be two pieces of a tile, so its time is no part
        r"(?P<k1>S2[A-Z])_(?P<k2>MSIL\d[A-Z])_(?P<k3>\d{8}T\d{6})_N(?P<p1>\d{4})_(?P<k4>R\d{3})_"
        r"(?P<k5>T\d\d[A-Z]{3})(?![0-9A-Z])",
        # Bursts of OPERA
        r"(?P<k1>OPERA_L2_RTC-S1)_(?P<k2>T\d{3}-\d{6}-\w{2,3})_(?P<k3>\d{8}T\d{6}Z)_"
        r"(?P<p1>\d{8}T\d{6}Z)(?![0-9A-Z])",
        # HLS
        r"(?P<k1>HLS)\.(?P<k2>[LS]30)\.(?P<k3>T\d\d[A-Z]{3})\.(?P<k4>\d{7}T\d{6})\.v(?P<p1>\d\.\d)",
        # MODIS, VIIRS: product, date, tile; version and time of production
        r"(?P<k1>(?:MOD|MYD|MCD|VNP|VJ1|VJ2)\w+)\.A(?P<k2>\d{7})\.(?P<k3>h\d\dv\d\d)\."
        r"(?P<p1>\d{3})\.(?P<p2>\d{13})",
    )
)


def acquisition_of(*names: str) -> Acquisition | None:
    """Return the acquisition that one of the names tells, None when none does."""
    for name in names:
        for kind in _KINDS:
            match = kind.search(name)
            if match:
                parts = {group: text.upper() for group, text in match.groupdict().items()}
                return Acquisition(
                    tuple(text for group, text in parts.items() if group.startswith("k")),
                    tuple(text for group, text in parts.items() if group.startswith("p")),
                )
    return None


def are_one(first: datetime | None, second: datetime | None) -> bool:
    """Return True when two images of one acquisition can have been taken at these moments.

    A moment at midnight is a day whose time is not known.
    """
    midnight = datetime.min.time()
    moments = [each for each in (first, second) if each and each.time() != midnight]
    return len(moments) < 2 or abs(moments[0] - moments[1]) <= _SAME


def processed_twice(images: Sequence[Image]) -> list[tuple[Image, Image]]:
    """Return pairs of images that are one acquisition, the newer processing first."""
    found: dict[tuple[str, ...], list[tuple[Acquisition, Image]]] = {}
    for image in images:
        file_name = re.split(r"[/\\]", image.path.rstrip("/\\"))[-1]
        acquisition = acquisition_of(image.product, image.name, file_name)
        if acquisition is not None:
            found.setdefault(acquisition.key, []).append((acquisition, image))
    return [pair for members in found.values() for pair in _pairs(members)]


def _pairs(members: Iterable[tuple[Acquisition, Image]]) -> list[tuple[Image, Image]]:
    ordered = sorted(members, key=lambda member: member[0].processing, reverse=True)
    pairs = []
    for place, (acquisition, image) in enumerate(ordered):
        for newer, other in ordered[:place]:
            if newer.processing != acquisition.processing and are_one(other.date, image.date):
                pairs.append((other, image))
                break
    return pairs
