# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Places as plain values: what is known of each, what all have in common, what became of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ..composites.method import Method
from ..grid.grid import Bounds, Grid
from ..images import Image
from ..masks.choice import MaskChoice
from ..planning.output_grid import GridOptions
from ..progress import Progress
from .place_choice import ChoiceRule
from .place_reading import Parts

# Makes the polygons of a place from its raster, given both paths; raises EngineError.
Follow = Callable[["Place", str, str, Grid, Progress], None]


@dataclass(frozen=True)
class Place:
    """A place: what people call it, and its files.

    `shapes` has its polygons, with what is around them, in each CRS in which they may be wanted. A
    place with a `problem` is not looked at.
    """

    id: str
    name: str
    shapes: Mapping[str, Parts] = field(default_factory=dict, repr=False)
    target: date | None = None
    problem: str = ""


@dataclass(frozen=True)
class Composite:
    """How images are put together: the method, and the images with the bands that it reads."""

    method: Method
    read: tuple[Image, ...]


@dataclass(frozen=True)
class PlaceSettings:
    """What all places have in common.

    `groups` has for each image the group from which one choice is made, None for those that are in
    none. `composites` are by target date, with one for all others under None; `median` is for
    places that no image shows well enough. `extents` are what rasters are cut to in each CRS.
    `order` may go by `ordered_by`, else by the target date of the place.
    """

    images: tuple[Image, ...]
    groups: tuple[str | None, ...]
    bands: tuple[str, ...]
    composites: Mapping[date | None, Composite]
    median: Composite
    rule: ChoiceRule = field(default_factory=ChoiceRule)
    masks: MaskChoice = field(default_factory=MaskChoice)
    grid: GridOptions = field(default_factory=GridOptions)
    extents: Mapping[str, Bounds] = field(default_factory=dict)
    resampling: str = "nearest"
    nodata: float | None = None
    same_day: bool = False
    least: int = 1
    order: str = "as_listed"
    ordered_by: date | None = None
    skips: bool = False


@dataclass(frozen=True)
class Output:
    """Where the files of places go, and what is done with each raster after it is made.

    `follows` says what `follow` is made of, as a text that another has not. `version` is that of
    the plugin. `metadata` gives what else goes into the raster of a place, made of some images.
    """

    folder: Path
    options: tuple[str, ...] = ()
    follow: Follow | None = None
    follows: str = ""
    version: str = ""
    metadata: Callable[[Sequence[Image]], Mapping[str, str]] = lambda images: {}

    def raster(self, name: str) -> Path:
        """Return where the raster of a place of that name is."""
        return self.folder / f"{name}.tif"

    def polygons(self, name: str) -> Path:
        """Return where the polygons of a place of that name are."""
        return self.folder / f"{name}.gpkg"


@dataclass(frozen=True)
class Used:
    """What was used of a group: names and dates, best first, and the masked cells of the best."""

    images: tuple[str, ...]
    dates: tuple[str, ...]
    masked: int
    is_complete: bool


@dataclass(frozen=True)
class PlaceResult:
    """What became of a place; paths are empty where there is no file.

    `cells` are those with their centre in the polygon with its buffer, `masked_cells` those of them
    that the raster does not show in all its bands. `is_kept` says that all is of an earlier run.
    """

    place: Place
    used: Mapping[str, Used] = field(default_factory=dict)
    cells: int = 0
    masked_cells: int | None = None
    raster: str = ""
    polygons: str = ""
    problem: str = ""
    is_kept: bool = False
