# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes as recognisers tell of them: plain values, before any band is opened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from ..images import Image
from ..inputs.stacks import Stack


@dataclass(frozen=True)
class SceneBand:
    """One band of a scene, and where it is read from.

    `number` is the band of the file at `path`, from 1. `nodata`, `scale` and `offset` are those of
    the product: value = stored number * scale + offset. `is_class` marks classes and quality bits.
    `is_optional` marks a band that the producer does not deliver with every scene.
    """

    name: str
    path: str
    number: int = 1
    nodata: float | None = None
    scale: float = 1.0
    offset: float = 0.0
    is_class: bool = False
    is_optional: bool = False


@dataclass(frozen=True)
class Scene:
    """One scene of a product.

    `product` is the key of the recogniser and `kind` the product in words; `family` is the same
    for scenes that should have the same bands, empty when nothing is known of that. `moment` is
    naive UTC. `cloud_cover` is in per cent; the angles of the sun are in degrees, the azimuth
    clockwise from north. `orbit` is ascending or descending, empty where it is not known. `source`
    is the folder, the archive or the file that a user knows. `expected` are the bands that the
    metadata list. `natural` are the bands for red, green and blue. `remarks` are sentences for the
    log.
    """

    product: str
    kind: str
    product_id: str
    source: str
    bands: tuple[SceneBand, ...]
    moment: datetime | None = None
    tile: str = ""
    platform: str = ""
    family: str = ""
    cloud_cover: float | None = None
    sun_azimuth: float | None = None
    sun_zenith: float | None = None
    baseline: str = ""
    orbit: str = ""
    relative_orbit: int | None = None
    expected: tuple[str, ...] = ()
    natural: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Problem:
    """Why something that looked like a scene is none; `reason` is a sentence without the name."""

    scene: str
    reason: str


@dataclass(frozen=True)
class Found:
    """What a recogniser found."""

    scenes: tuple[Scene, ...] = ()
    problems: tuple[Problem, ...] = ()

    def __bool__(self) -> bool:
        """True when anything was recognised, whole or not."""
        return bool(self.scenes or self.problems)


@dataclass(frozen=True)
class Options:
    """Options of the recognisers that have any: a pattern for the names of files."""

    pattern: str = ""


class Files(Protocol):
    """The files below a folder, those in archives among them.

    Paths are GDAL's, with "/" between the parts. All methods but the last raise SourceError.
    """

    def __iter__(self) -> Iterator[str]:
        """Give all paths, in order."""

    def text(self, path: str) -> str:
        """Return the text of a small file."""

    def image(self, path: str) -> Image:
        """Return what is known of a raster before it is read."""

    def metadata(self, path: str) -> Mapping[str, str]:
        """Return the metadata items of a raster."""

    def middle(self, path: str) -> tuple[float, float] | None:
        """Return longitude and latitude of the middle of a raster, None where it has none."""

    def stack(self, path: str) -> Stack | None:
        """Return a raster whose bands are dates, None for another one."""

    def source(self, path: str) -> str:
        """Return the path as a user knows it: the archive for a file in one."""


def file_name(path: str) -> str:
    """Return the last part of a path."""
    return path.rsplit("/", 1)[-1]


def folder_of(path: str) -> str:
    """Return a path without its last part."""
    return path.rpartition("/")[0]


def in_order(bands: Mapping[str, SceneBand], order: tuple[str, ...]) -> tuple[SceneBand, ...]:
    """Return the bands in the customary order; those that it does not name follow by name."""
    places = {name: place for place, name in enumerate(order)}
    names = sorted(bands, key=lambda name: (places.get(name, len(order)), name))
    return tuple(bands[name] for name in names)
