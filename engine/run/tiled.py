# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A raster in tiles that lie in one folder, and a VRT that joins them.

A tile is either whole or not there. It says in its metadata what it was made of; an interrupted
run that begins again keeps those that say the same and can be read from one end to the other.
"""

from __future__ import annotations

import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..errors import InvalidOptionError
from ..grid import blocks
from ..grid.grid import Window
from ..images import Image
from ..inputs.describe import file_list
from ..outputs.tile_vrt import join
from ..outputs.transaction import Transaction
from ..outputs.verification import check_foreign, fully_readable, metadata_item
from ..planning.plan import Plan
from ..planning.plan_json import plan_to_text
from ..progress import Progress, SubProgress
from ..text import worded
from . import run as running
from .block_writing import file_of
from .job import Outcome, Resources, Target
from .kept_tiles import digest_of, left_for_next_run, tell_kept

# The metadata item of a tile that says what it was made of.
MADE_OF = "IMAGE_COLLECTIONS_TILE"
# Sides of tiles are whole blocks of GeoTIFF files, as far as they are that large.
WHOLE = (512, 16)
MEGABYTE = 1024 * 1024
# Where tiles are that wait for the others.
SCRATCH = "tiles"
# Files that go with a raster and hold no pixels that are read.
BESIDE = (".aux.xml", ".ovr")


@dataclass(frozen=True)
class Written:
    """The VRT of the tiles, how many there are, and how many of them were there before."""

    path: str
    tiles: tuple[str, ...]
    kept: int
    outcome: Outcome


def side_of_tiles(plan: Plan, pixels: int, megabytes: float | None) -> int:
    """Return width and height of tiles of at most so many pixels, and megabytes uncompressed.

    Raises InvalidOptionError when nothing fits.
    """
    side = pixels
    if megabytes is not None:
        if not math.isfinite(megabytes):
            raise InvalidOptionError(
                worded(
                    "Tiles of {megabytes} MB cannot be made; enter a number.", megabytes=megabytes
                )
            )
        cell = plan.products[0].bands * np.dtype(plan.file.dtype).itemsize
        side = min(side, math.isqrt(int(megabytes * MEGABYTE) // cell))
        for whole in WHOLE:
            if whole <= side < pixels:
                side -= side % whole
                break
    if side < 1:
        raise InvalidOptionError(
            worded(
                "Not one pixel fits into a tile of {megabytes:g} MB; make the tiles larger.",
                megabytes=megabytes,
            )
        )
    return side


@dataclass(frozen=True)
class Tiling:
    """How a plan is written in tiles: where, of which name, and with which side in pixels."""

    plan: Plan
    folder: Path
    name: str
    side: int
    options: tuple[str, ...] = ()
    cog: bool = False

    @property
    def windows(self) -> list[Window]:
        """The tiles, row by row."""
        return list(blocks.windows(self.plan.grid.window, self.side, self.side))

    @property
    def joined(self) -> Path:
        """Where the VRT is."""
        return self.folder / f"{self.name}.vrt"

    def path(self, window: Window) -> Path:
        """Return where a tile is: names sort by row, then by column, both from 1."""
        grid = self.plan.grid
        rows, columns = (math.ceil(size / self.side) for size in (grid.height, grid.width))
        row, column = window.row // self.side + 1, window.column // self.side + 1
        row_digits, column_digits = max(2, len(str(rows))), max(2, len(str(columns)))
        return self.folder / f"{self.name}_r{row:0{row_digits}d}_c{column:0{column_digits}d}.tif"

    def digest(self) -> str:
        """Return what tells tiles of this raster, as its files are now, from all others."""
        files = sorted({file for image in self.plan.images for file in file_list(image)})
        text = plan_to_text(self.plan)
        return digest_of(text, self.side, self.options, self.cog, _stamps(files))

    def check_targets(self, images: Sequence[Image]) -> None:
        """Raise InvalidOptionError when an image is read from a file that would be written."""
        targets = {self.joined.resolve(), *(self.path(window).resolve() for window in self.windows)}
        for image in images:
            both = targets.intersection(Path(file).resolve() for file in file_list(image))
            if both:
                raise InvalidOptionError(
                    worded(
                        "The tile '{path}' is a file of the image '{image}'; choose another "
                        "folder or name.",
                        path=both.pop(),
                        image=image.name,
                    )
                )

    def check_foreign(self) -> None:
        """Raise WriteError when something would be replaced that is no tile of an export."""
        paths = (self.joined, *(self.path(window) for window in self.windows))
        check_foreign(paths, MADE_OF, worded("an export in tiles"))


def write_tiles(
    tiling: Tiling, metadata: dict[str, str], *, resources: Resources, progress: Progress
) -> Written:
    """Write the tiles that are not there, and the VRT of all.

    Raises what `running.run` raises; whole tiles stay then, for the next run to keep. Where tiles
    of another raster are to be replaced, these stay as well: then the new ones wait in a work
    folder until all are there.
    """
    digest, windows = tiling.digest(), tiling.windows
    metadata = {**metadata, MADE_OF: digest}
    places = {w: tiling.path(w) for w in windows if _is_whole(tiling.path(w), w, digest)}
    written = [tiling.joined, *(tiling.path(w) for w in windows if w not in places)]
    with Transaction() as outputs:
        made = tiling
        if any(_is_of_another(path, digest) for path in written):
            outputs.resume(tiling.joined, digest)
            made = replace(tiling, folder=outputs.scratch_folder(tiling.joined, SCRATCH))
            waiting = [w for w in windows if _is_whole(made.path(w), w, digest)]
            places.update({w: made.path(w) for w in waiting if w not in places})
        kept = len(places)
        with left_for_next_run(places, outputs, progress):
            outcome = _make(made, places, metadata, resources, progress)
            tell_kept(kept, len(windows), progress)
            tiles = {}
            for window in windows:
                place, target = places[window], tiling.path(window)
                is_there = place == target
                tiles[place if is_there else outputs.adopt(place, target)] = target
            vrt = Target(str(tiling.joined))
            file = file_of(tiling.plan, tiling.plan.products[0], vrt, resources)
            join(replace(file, metadata=metadata), tiles, outputs)
            outputs.deliver()
    return Written(str(tiling.joined), tuple(map(str, tiles.values())), kept, outcome)


def _make(
    tiling: Tiling,
    places: dict[Window, Path],
    metadata: Mapping[str, str],
    resources: Resources,
    progress: Progress,
) -> Outcome:
    """Write the tiles that have no place yet, each for itself, and add their places."""
    windows = tiling.windows
    outcome = Outcome()
    for number, window in enumerate(windows):
        part = SubProgress.of_turn(progress, number, len(windows))
        if window in places:
            part.step(1.0)
            continue
        path = tiling.path(window)
        target = Target(str(path), tiling.options, metadata, tiling.cog)
        outcome.add(
            running.run(
                tiling.plan,
                {"composite": target},
                resources=resources,
                progress=part,
                window=window,
            )
        )
        places[window] = path
    return outcome


def _is_whole(path: Path, window: Window, digest: str) -> bool:
    return fully_readable(str(path), window.width, window.height, (MADE_OF, digest))


def _is_of_another(path: Path, digest: str) -> bool:
    """Return True when there is a file that was made of something else."""
    return os.path.lexists(path) and metadata_item(str(path), MADE_OF) != digest


def _stamps(files: Sequence[str]) -> list[tuple[str, int, int]]:
    """Return name, size and time of change of files; those that are no files have their name."""
    found = []
    # QGIS writes statistics beside a raster when it draws it; what matters of it is in the plan.
    for file in (file for file in files if not file.endswith(BESIDE)):
        path = Path(file)
        known = path.stat() if path.is_file() else None
        found.append((file, known.st_size, known.st_mtime_ns) if known else (file, 0, 0))
    return found
