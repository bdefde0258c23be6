# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The same work for many places: images are chosen for each, and made into a raster of its own.

Each place is finished for itself: its files are whole or not there. A run that begins again takes
those of before that were made of the same files and settings. What goes wrong with one place is
said in its result, and the others go on.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from ..composites.method import Wanted
from ..composites.mosaic import Mosaic
from ..errors import (
    CancelledError,
    EngineError,
    GridError,
    NothingLeftError,
    SourceError,
    WriteError,
    raise_unavailable,
)
from ..grid.grid import Grid
from ..grid.polygons import Zone, number_of_centres, zone_of
from ..images import Image
from ..inputs.collection import ordered
from ..inputs.datasets import DatasetPool
from ..inputs.describe import describe
from ..outputs.targets import make_folder
from ..planning.make_plan import make_plan, require_enough_images
from ..planning.output_grid import grid_crs, output_grid
from ..planning.plan import Plan
from ..planning.plan_json import plan_to_text
from ..progress import Progress, Silence
from ..run.job import Resources
from ..run.kept_tiles import digest_of
from ..run.per_period import CarryOut
from ..text import QT_TRANSLATE_NOOP, worded
from .place_choice import Chosen, choose
from .place_files import PlaceFiles, used_of
from .place_reading import Footprints, Parts, bounds_of, masked_cells, part_of
from .place_records import Composite, Output, Place, PlaceResult, PlaceSettings
from .place_turns import MOST_AT_ONCE, Found, one_by_one, several_at_once

# What went wrong with a place; translated where it is read, and not in tables.
NO_IMAGES = QT_TRANSLATE_NOOP("ImageCollections", "No image reaches the place.")
NO_SIGHT = QT_TRANSLATE_NOOP("ImageCollections", "No image shows a valid pixel of the place.")
NO_CRS = QT_TRANSLATE_NOOP(
    "ImageCollections", "The place does not lie where the CRS of the result is defined."
)
NO_CELLS = QT_TRANSLATE_NOOP("ImageCollections", "The polygon holds no cell.")
NO_PIXELS = QT_TRANSLATE_NOOP("ImageCollections", "The raster would hold no valid pixel.")
NO_EXTENT = QT_TRANSLATE_NOOP("ImageCollections", "The place does not lie in the extent.")


def make_places(
    places: Sequence[Place],
    settings: PlaceSettings,
    output: Output,
    *,
    carry_out: Callable[[Resources], CarryOut],
    resources: Resources,
    progress: Progress,
    can_be_several: bool = True,
) -> list[PlaceResult]:
    """Make `<folder>/<name>.tif` of each place, and what follows from it; return what became of it.

    Several places are made at once, each with a share of the resources, where they `can_be` and
    nothing follows: what follows is of QGIS, and goes in this thread.

    Raises CancelledError when the user stopped it, WriteError when files cannot be written, and
    SourceError when the system or the network is in the way. Finished places stay then.
    """
    make_folder(output.folder)
    count = min(resources.thread_count, len(places), MOST_AT_ONCE)
    is_several = can_be_several and output.follow is None and count > 1
    own = resources.shared(count) if is_several else resources
    new_maker = partial(_Maker, settings, output, carry_out(own), own)
    turns = (
        several_at_once(places, new_maker, count, progress)
        if is_several
        else one_by_one(places, new_maker, progress)
    )
    results = []
    for number, result in enumerate(turns, start=1):
        _tell(result, number, len(places), progress)
        progress.step(number / len(places))
        results.append(result)
    kept = sum(result.is_kept for result in results)
    if kept:
        progress.info(
            worded(
                "{kept} of {count} {count:place|places} {kept:is|are} kept from an earlier run.",
                kept=kept,
                count=len(results),
            )
        )
    return results


def _tell(result: PlaceResult, number: int, total: int, progress: Progress) -> None:
    """Say in the log what became of a place."""
    names = ", ".join(name for used in result.used.values() for name in used.images)
    # A row may have no id; its files have a name in any case.
    said = (
        worded(result.problem)
        if result.problem
        else worded("{images} (kept).", images=names or worded("made"))
        if result.is_kept
        else f"{names or worded('made')}."
    )
    line = worded(
        "Place {number} of {total}, '{place}': {said}",
        number=number,
        total=total,
        place=result.place.id.strip() or result.place.name,
        said=said,
    )
    if result.problem:
        progress.warn(line)
    else:
        progress.info(line)


@dataclass(frozen=True)
class _Prepared:
    """A place on its grid, with the plan of all images that may be chosen."""

    grid: Grid
    zone: Zone
    cells: int
    target: date
    plan: Plan
    digest: str


class _Once(Silence):
    """Passes on warnings, each once for all places."""

    def __init__(self, progress: Progress, said: set[str]) -> None:
        self._progress = progress
        self._said = said

    def warn(self, message: str) -> None:
        """Pass on a sentence that was not there yet."""
        if message not in self._said:
            self._said.add(message)
            self._progress.warn(message)


class _Maker:
    """Makes places, one at a time; files that were opened to look at stay open meanwhile."""

    def __init__(
        self,
        settings: PlaceSettings,
        output: Output,
        carry_out: CarryOut,
        resources: Resources,
    ) -> None:
        self._settings = settings
        self._output = output
        self._files = PlaceFiles(output)
        self._carry_out = carry_out
        self._resources = resources
        self._footprints = Footprints(settings.images)
        self._index = {image.position: index for index, image in enumerate(settings.images)}
        self._handles: DatasetPool = resources.handles()
        self._found = Found()

    def close(self) -> None:
        """Close the files."""
        self._handles.close()

    def reached(self, place: Place) -> set[int]:
        """Return the places in the collection of the images that reach a place."""
        return set(self._footprints.meeting(place.shapes))

    def make(self, place: Place, found: Found, progress: Progress) -> PlaceResult:
        """Return what became of a place, and add to what was found."""
        self._found = found
        if progress.is_cancelled():
            raise CancelledError(worded("The work was cancelled."))
        try:
            if place.problem:
                return self._failed(place, place.problem)
            obstacle = self._files.obstacle(place)
            if obstacle:
                return PlaceResult(place, problem=obstacle)
            return self._made(place, progress)
        except (CancelledError, WriteError):
            raise
        except EngineError as error:
            raise_unavailable(error)
            # Errors hold the frames that they came through, with files open in these.
            return self._failed(place, str(error.with_traceback(None)))

    def _made(self, place: Place, progress: Progress) -> PlaceResult:
        """Make a place, without images that cannot be read where these are to be left out."""
        while True:
            try:
                return self._tried(place, progress)
            except SourceError as error:
                raise_unavailable(error)
                index = self._index.get(error.position or 0)
                if not self._settings.skips or index is None or index in self._found.broken:
                    raise
                progress.warn(worded("Left out: {reason}", reason=error))
                self._found.broken.add(index)

    def _failed(self, place: Place, problem: str, cells: int = 0) -> PlaceResult:
        """Return the result of a place without files; what is there of another run goes."""
        self._files.remove(place)
        return PlaceResult(place, cells=cells, problem=problem)

    def _tried(self, place: Place, progress: Progress) -> PlaceResult:
        prepared = self._prepared(place, progress)
        if isinstance(prepared, str):
            return self._failed(place, prepared)
        if not prepared.cells:
            return self._failed(place, NO_CELLS)
        grid, path = prepared.grid, str(self._output.raster(place.name))
        if self._files.has_raster(place, grid, prepared.digest):
            used = self._files.used(place)
            polygons, problem, is_kept = self._files.follow_kept(
                place, grid, prepared.digest, progress
            )
        elif edited := self._files.edited(place):
            return PlaceResult(place, cells=prepared.cells, problem=edited)
        else:
            chosen = self._choose(prepared, progress)
            if not any(group.images for group in chosen.values()):
                return self._failed(place, self._nothing(), prepared.cells)
            used = {name: used_of(group) for name, group in chosen.items()}
            try:
                polygons, problem = self._write(place, prepared, chosen, progress)
            except NothingLeftError:
                return self._failed(place, NO_PIXELS, prepared.cells)
            is_kept = False
        masked = self._masked_in(path, prepared, progress)
        return PlaceResult(
            place, used, prepared.cells, masked, path, polygons, problem, is_kept=is_kept
        )

    def _nothing(self) -> str:
        rule = self._settings.rule
        if rule.choice == "within_days":
            return worded(
                "No image shows a valid pixel of the place within {days} "
                "{days:day|days} of the target date.",
                days=rule.days,
            )
        return NO_SIGHT

    # What a place is on its grid

    def _prepared(self, place: Place, progress: Progress) -> _Prepared | str:
        """Return a place with all images that may be chosen, or why there are none."""
        settings = self._settings
        indices = [
            index
            for index in self._footprints.meeting(place.shapes)
            if index not in self._found.broken and settings.groups[index] is not None
        ]
        if not indices:
            return NO_IMAGES
        images = [settings.images[index] for index in indices]
        crs = grid_crs(images, settings.grid)
        parts = place.shapes.get(crs)
        if parts is None:
            return NO_CRS
        whole, extent = bounds_of(parts, crs), settings.extents.get(crs)
        bounds = whole if extent is None else whole.intersection(extent)
        if bounds is None:
            return NO_EXTENT
        grid = output_grid(images, replace(settings.grid, crs=crs, bounds=bounds))
        zone = zone_of(parts, grid)
        if zone is None:
            return NO_CELLS
        target = place.target or max(image.date.date() for image in images if image.date)
        composite = settings.composites.get(place.target) or settings.composites[None]
        try:
            plan = self._plan(composite, indices, grid, progress)
        except GridError:
            return NO_IMAGES
        return _Prepared(
            grid,
            zone,
            number_of_centres(zone),
            target,
            plan,
            self._digest(place, plan, target, parts),
        )

    def _plan(
        self, composite: Composite, indices: Sequence[int], grid: Grid, progress: Progress
    ) -> Plan:
        """Return the plan of some images by a method; raise GridError when none meets the grid."""
        settings, once = self._settings, _Once(progress, self._found.warned)
        read, masks = settings.masks.apply(
            [settings.images[index] for index in indices],
            [composite.read[index] for index in indices],
            grid,
            once,
        )
        return make_plan(
            read,
            grid,
            composite.method,
            resampling=settings.resampling,
            nodata=settings.nodata,
            wanted=Wanted(valid_pixels=True),
            same_day=settings.same_day,
            masks=masks,
            least=settings.least,
            progress=once,
        )

    def _digest(self, place: Place, plan: Plan, target: date, parts: Parts) -> str:
        """Return what tells the raster of a place from all that are made of anything else."""
        settings = self._settings
        # Where an image stands among others that do not reach the place says nothing of it.
        counted = [replace(each, position=number) for number, each in enumerate(plan.images, 1)]
        files = [
            [stamp.path, stamp.size, stamp.modified]
            for image in plan.images
            for each in (image, *image.partners)
            for stamp in each.files
        ]
        return digest_of(
            plan_to_text(replace(plan, images=tuple(counted))),
            files,
            [self._group(image) for image in plan.images],
            [[list(map(list, ring)) for ring in rings] for rings in parts],
            [target.isoformat(), asdict(settings.rule)],
            [settings.order, str(settings.ordered_by), list(self._output.options)],
            self._output.version,
        )

    def _group(self, image: Image) -> str:
        return self._settings.groups[self._index[image.position]] or ""

    # The choice

    def _choose(self, prepared: _Prepared, progress: Progress) -> dict[str, Chosen]:
        """Return what is chosen of each group, by its name in order."""
        plan = prepared.plan
        by_group: dict[str, list[int]] = {}
        for index, image in enumerate(plan.images):
            by_group.setdefault(self._group(image), []).append(index)
        found = {}
        for name in sorted(by_group):
            part = part_of(plan, by_group[name])
            layers = list(part.reader(1, threading.Event(), self._handles).images)
            count = partial(
                masked_cells,
                part,
                bands=len(self._settings.bands),
                zone=prepared.zone,
                resources=self._resources,
                handles=self._handles,
                progress=progress,
            )
            found[name] = choose(
                self._settings.rule, layers, prepared.target, prepared.cells, count
            )
        return found

    # The files

    def _write(
        self,
        place: Place,
        prepared: _Prepared,
        chosen: Mapping[str, Chosen],
        progress: Progress,
    ) -> tuple[str, str]:
        """Write the files of a place; return where its polygons are, and what went wrong."""
        settings = self._settings
        is_complete = all(group.is_complete for group in chosen.values())
        composite = settings.composites.get(place.target) or settings.composites[None]
        indices = self._chosen_in_order(chosen, prepared.target)
        used = composite if is_complete else settings.median
        plan = self._plan(used, indices, prepared.grid, progress)
        require_enough_images(plan)
        images = [settings.images[index] for index in indices]
        return self._files.write(
            place,
            plan,
            prepared.digest,
            {name: used_of(group) for name, group in chosen.items()},
            images,
            self._carry_out,
            progress,
        )

    def _chosen_in_order(self, chosen: Mapping[str, Chosen], target: date) -> list[int]:
        """Return the places of the chosen images in the order of the composite."""
        settings = self._settings
        positions = {
            position
            for group in chosen.values()
            for seen in group.images
            for position in seen.image.members or (seen.image.position,)
        }
        listed = [settings.images[each] for each in sorted(self._index[p] for p in positions)]
        by = settings.ordered_by or target
        return [self._index[image.position] for image in ordered(listed, settings.order, by)]

    def _masked_in(self, path: str, prepared: _Prepared, progress: Progress) -> int:
        """Return how many cells of a place the finished raster does not show in all bands."""
        image = describe(path, name=Path(path).name, position=1)
        names = tuple(band.name for band in image.bands)
        plan = make_plan([image], prepared.grid, Mosaic(names), progress=Silence())
        handles = self._resources.handles()
        try:
            counts = masked_cells(
                plan,
                [image],
                bands=len(names),
                zone=prepared.zone,
                resources=self._resources,
                handles=handles,
                progress=progress,
            )
            return sum(counts)
        finally:
            handles.close()
