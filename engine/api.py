# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The front door of the engine, for scripts without QGIS: images, a composite of them, a file.

    images = open_images(paths)
    plan = composite(images, Reduce(reducers=("median",)), bands="B4,B3,B2", mask="auto")
    plan.write("median.tif")

`open_collection` opens the images of a collection file in place of paths. Every wrong word, band or
number is an EngineError whose text says what to do.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Union

from .catalogue.filters import parse_filter
from .catalogue.item_images import files_to_open, image_of_item
from .catalogue.items import Item
from .catalogue.matching import Conditions, matching_items
from .catalogue.wanted_bands import Wanted as WantedBands
from .composites.choices import (
    CompositeChoice,
    GeometricMedian,
    Medoid,
    Mosaic,
    QualityMosaic,
    Reduce,
)
from .composites.method import Kind, Wanted
from .errors import EngineError, InvalidOptionError, SourceError, check_word, raise_unavailable
from .expression import NO_INDICES, read_catalogue
from .grid.grid import Bounds
from .images import Image
from .inputs.added_bands import read_added_bands, with_added_bands
from .inputs.bands import select_bands
from .inputs.collection import ORDERS, Order, ordered, within_dates
from .inputs.describe import describe
from .inputs.reflectances import warn_of_reflectances
from .inputs.sampled_values import has_only
from .inputs.sensors import Knowledge, coloured, read_knowledge
from .masks import Preset, read_presets
from .masks.choice import MaskChoice
from .planning.make_plan import make_plan, require_enough_images
from .planning.output_grid import GridOptions, output_grid
from .planning.plan import Plan
from .planning.recipe import recipe
from .progress import Progress, Silence
from .remote.headers import fetch_headers
from .remote.signing import Signer, signing_with
from .run.clear_fractions import with_clear_fractions
from .run.job import Outcome, Resources, Target
from .run.run import run
from .text import worded
from .warp.resampling import METHODS, Resampling

__all__ = [
    "Bounds",
    "EngineError",
    "GeometricMedian",
    "MaskChoice",
    "Medoid",
    "Mosaic",
    "QualityMosaic",
    "Reduce",
    "Signer",
    "composite",
    "open_collection",
    "open_images",
    "signing_with",
]

PathLike = Union[str, Path]
MEGABYTE = 1024 * 1024
# Files that are opened at the same time.
OPENERS = 8
# The data files of the plugin, which the engine stands in.
RESOURCES = Path(__file__).resolve().parents[1] / "resources"
PRESETS = RESOURCES / "masks.json"


def open_images(paths: Sequence[PathLike]) -> list[Image]:
    """Return what is known of rasters: any paths that GDAL opens, in order, the last on top.

    Raises SourceError that names the one that cannot be used.
    """
    if isinstance(paths, (str, Path)):
        raise InvalidOptionError(worded("open_images wants a list of paths, not one."))
    if not paths:
        raise InvalidOptionError(worded("No images were given; give at least one path."))
    known = _knowledge()
    fetch_headers(map(str, paths))
    return [
        coloured(describe(str(path), name=Path(path).stem, position=position), known)
        for position, path in enumerate(paths, start=1)
    ]


def open_collection(
    path: PathLike,
    *,
    bands: str = "",
    extent: Bounds | None = None,
    start: date | None = None,
    end: date | None = None,
    where: str = "",
    skip: bool = False,
    progress: Progress | None = None,
) -> list[Image]:
    """Return the images of a collection file (items of STAC), or of a raster whose bands are dates.

    `bands` are those that will be used, as in `composite`, those of quality among them; the finest
    of them makes the grid of an image. Empty: all. `extent` is in degrees of longitude and
    latitude; `start` <= date < `end`; `where` is a filter, such as
    "cloud_cover < 20 and month in 5,6,7". Only files of images that are left are opened, and these
    only where their item does not say what is in them.

    Raises SourceError when the file is no collection file, when nothing is left, and for an item
    that cannot be used; with `skip` these are left out, and `progress` is told. Raises
    InvalidOptionError for a filter that cannot be read.
    """
    said = progress or Silence()
    chosen = parse_filter(where) if where.strip() else None
    found = matching_items(str(path), Conditions(extent, start, end, chosen))
    found.tell(said)
    problems = [error for _, _, error in found.problems]
    wanted = WantedBands(bands=bands)

    def look(item: Item) -> Image | SourceError:
        try:
            return image_of_item(item, wanted)
        except SourceError as error:
            return error.with_traceback(None)

    known = _knowledge()
    images = []
    fetch_headers(path for item in found.items for path in files_to_open(item, wanted))
    with ThreadPoolExecutor(OPENERS, "image-collections-open") as pool:
        for image in pool.map(look, found.items):
            if isinstance(image, SourceError):
                raise_unavailable(image)
                problems.append(image)
            else:
                images.append(coloured(image, known))
    if problems and not (skip and images):
        raise problems[0]
    for problem in problems:
        said.warn(worded("Left out: {reason}", reason=problem))
    if not images:
        raise SourceError(found.nothing_left())
    return images


@dataclass(frozen=True)
class Composite:
    """A composite that is planned and not yet computed."""

    plan: Plan
    images: tuple[Image, ...]
    method: CompositeChoice

    @property
    def bands(self) -> tuple[str, ...]:
        """The names of the bands that the result has."""
        return tuple(output.name for output in self.plan.outputs)

    def write(
        self,
        path: PathLike,
        *,
        provenance: PathLike | None = None,
        options: Sequence[str] = (),
        threads: int = 0,
        memory: int = 0,
        progress: Progress | None = None,
    ) -> Outcome:
        """Compute it and write it, and the proof of where each pixel came from to `provenance`.

        `options` are creation options of GDAL; `threads` 0 is one for each core; `memory`, in MB, 0
        is as much as is sensible.

        Raises EngineError; files that were there before still are then.
        """
        items = recipe(
            algorithm=type(self.method).__name__,
            parameters={},
            images=self.images,
            version="",
        )
        targets: dict[Kind, Target] = {"composite": Target(str(path), tuple(options), items)}
        if provenance is not None:
            if not self.plan.wanted.provenance:
                raise InvalidOptionError(
                    worded("Ask for provenance=True where the composite is planned.")
                )
            targets["provenance"] = Target(str(provenance), tuple(options), items)
        elif self.plan.wanted.provenance:
            raise InvalidOptionError(worded("The composite has provenance; give a path for it."))
        said = progress or Silence()
        return run(
            with_clear_fractions(self.plan, said, threads=threads),
            targets,
            resources=Resources(threads, memory * MEGABYTE),
            progress=said,
        )


def composite(
    images: Sequence[Image],
    method: CompositeChoice,
    *,
    bands: str = "",
    add_bands: str = "",
    mask: str | MaskChoice = "none",
    start: date | None = None,
    end: date | None = None,
    order: Order = "as_listed",
    target: date | None = None,
    grid: GridOptions | None = None,
    resampling: Resampling = "nearest",
    nodata: float | None = None,
    same_day: bool = False,
    provenance: bool = False,
    least: int = 1,
    progress: Progress | None = None,
) -> Composite:
    """Return the plan of a composite of images, which have all the bands of their files.

    `bands` are names, numbers or regular expressions with commas between them; empty: those that
    all images have. `add_bands` are bands that every image gets: indices, or names and expressions,
    with semicolons between them. `mask` is none, auto, the key of a preset, clouds-and-shadows, or
    a `MaskChoice`. `start` <= date < `end`; `target` is for the order nearest_on_top and
    for `days` in a quality. Pixels with fewer valid observations than `least` are masked.

    Raises EngineError in a sentence: for words that are none, bands that are not there, masks that
    do not fit, and grids that no image meets.
    """
    said = progress or Silence()
    if not isinstance(method, CompositeChoice):
        raise InvalidOptionError(
            worded("{method!r} is no composite; use one such as Reduce().", method=method)
        )
    check_word("order", order, ORDERS)
    check_word("resampling", resampling, METHODS)
    if not images:
        raise InvalidOptionError(
            worded("No images were given; open at least one with open_images.")
        )
    indices = read_catalogue(_read("indices.json"))
    if isinstance(method, QualityMosaic) and method.indices is NO_INDICES:
        method = replace(method, indices=indices)
    if isinstance(method, QualityMosaic) and method.target_date is None:
        method = replace(method, target_date=target)
    kept = ordered(within_dates(_numbered(images), start, end), order, target)
    added = read_added_bands(add_bands, indices)
    before, kept = kept, with_added_bands(kept, added, indices, _knowledge())
    quality = [method.quality] if isinstance(method, QualityMosaic) else []
    warn_of_reflectances(before, kept, added, quality, indices, said)
    selection = select_bands(kept, bands)
    made, read = method.method(kept, selection)
    for sentence in made.misfits(read):
        said.warn(sentence)
    where = output_grid(kept, grid or GridOptions())
    choice = mask if isinstance(mask, MaskChoice) else MaskChoice(mask, presets=_presets())
    choice = replace(choice, indices=indices, has_only=has_only)
    read, masks = choice.apply(kept, read, where, said)
    plan = make_plan(
        read,
        where,
        made,
        resampling=resampling,
        nodata=nodata,
        wanted=Wanted(provenance=provenance),
        same_day=same_day,
        masks=masks,
        least=least,
        progress=said,
    )
    require_enough_images(plan)
    return Composite(plan, tuple(kept), method)


def _numbered(images: Sequence[Image]) -> list[Image]:
    """Return the images with their places in the list, where several lists were put together."""
    if len({image.position for image in images}) == len(images):
        return list(images)
    return [replace(image, position=place) for place, image in enumerate(images, start=1)]


def _knowledge() -> Knowledge:
    return read_knowledge(_read("sensors.json"))


def _presets() -> dict[str, Preset]:
    return read_presets(_read(PRESETS.name), PRESETS.name)


def _read(name: str) -> Any:
    """Return what a data file of the plugin holds."""
    return json.loads((RESOURCES / name).read_text(encoding="utf-8"))
