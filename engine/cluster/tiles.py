# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Large results: workers write tiles in a folder beside the target, and this side joins them.

A tile is whole when its note is there: the note is written last, and says of which run it is and
what is known of its pixels. Tiles of an interrupted run are taken over by the next one.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..composites.method import Kind
from ..errors import WriteError
from ..gdal_calls import open_raster
from ..grid import blocks
from ..grid.grid import Window
from ..outputs.raster_writer import RasterWriter
from ..outputs.tile_vrt import join
from ..planning.plan import Plan
from ..planning.plan_json import plan_to_text
from ..reading.reader import Reader
from ..run.block import compute_block
from ..run.job import Outcome, Resources, Target
from ..run.run import block_windows, file_of, writer_of
from .plain_outcome import known, outcome_of
from .shipping import package_name

# Width and height of a tile, in cells: whole tiles of the files, and a few minutes of work.
SIDE = 4096
# Of the folder of the tiles of a target.
ENDING = "_tiles"


@dataclass(frozen=True)
class Tiles:
    """The tiles of a run: where they are, here and for the workers, and of which run they are."""

    plan: Plan
    targets: Mapping[Kind, Target]
    digest: str
    windows: tuple[Window, ...]

    @staticmethod
    def of(plan: Plan, targets: Mapping[Kind, Target]) -> Tiles:
        """Return the tiles of a plan."""
        options = {kind: target.options for kind, target in targets.items()}
        identity = [package_name(), plan_to_text(plan), SIDE, options]
        digest = hashlib.sha256(json.dumps(identity).encode()).hexdigest()
        windows = tuple(blocks.windows(plan.grid.window, SIDE, SIDE))
        return Tiles(plan, targets, digest, windows)

    def folder(self, kind: Kind) -> Path:
        """Return the folder of the tiles of a file."""
        target = Path(self.targets[kind].path).absolute()
        return target.with_name(target.stem + ENDING)

    def path(self, kind: Kind, window: Window) -> Path:
        """Return where a tile is; the names sort by row, then by column."""
        return self.folder(kind) / f"r{window.row:07d}_c{window.column:07d}.tif"

    def note(self, window: Window) -> Path:
        """Return where it is noted that all files of a tile are whole."""
        return self.path("composite", window).with_suffix(".json")

    def kept(self, window: Window) -> Outcome | None:
        """Return what is known of a tile that is whole, None when it has to be made."""
        try:
            note = json.loads(self.note(window).read_text(encoding="utf-8"))
            if note["digest"] != self.digest:
                return None
            for product in self.plan.products:
                path = self.path(product.kind, window)
                if path.stat().st_size != note["sizes"][product.kind]:
                    return None
            return outcome_of(_arrays(note["known"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def prepare(self) -> None:
        """Make the folders; raises WriteError when that fails."""
        for kind in self.targets:
            try:
                self.folder(kind).mkdir(exist_ok=True)
            except OSError as error:
                raise WriteError(
                    f"The folder '{self.folder(kind)}' cannot be made: {error.strerror}."
                ) from error

    def remove(self) -> None:
        """Remove the tiles."""
        for kind in self.targets:
            shutil.rmtree(self.folder(kind), ignore_errors=True)

    def join(self, resources: Resources) -> None:
        """Join the tiles to the files that were asked for."""
        for product in self.plan.products:
            file = file_of(self.plan, product, self.targets[product.kind], resources)
            tiles = [self.path(product.kind, window) for window in self.windows]
            if Path(file.path).suffix.lower() == ".vrt":
                join(file, tiles)
                continue
            with RasterWriter(file) as writer:
                for window, tile in zip(self.windows, tiles):
                    dataset = open_raster(str(tile), (), tile.name)
                    for part in blocks.windows(window, window.width, writer.tile[1]):
                        inside = part.shifted(-window.column, -window.row)
                        values = dataset.ReadAsArray(
                            inside.column, inside.row, inside.width, inside.height
                        )
                        writer.write(part, values.reshape(-1, part.height, part.width))
                writer.commit()
            shutil.rmtree(self.folder(product.kind), ignore_errors=True)


def make_tile(
    plan: Plan,
    reader: Reader,
    window: Window,
    budget: int,
    files: Mapping[Kind, Target],
    note: tuple[str, str],
) -> Outcome:
    """Compute a window of a plan and write it; `files` are by kind, on the worker.

    `note` is the path of the tile's note, and the digest of the run that goes into it.
    """
    outcome = Outcome()
    one = Resources(threads=1)
    with ExitStack() as stack:
        writers = [
            stack.enter_context(writer_of(plan, product, files[product.kind], one, window))
            for product in plan.products
        ]
        for part in block_windows(plan, window, writers[0].tile, budget):
            block = compute_block(plan, reader, part, budget)
            for writer, values in zip(writers, block.values):
                writer.write(part.shifted(-window.column, -window.row), values)
            outcome.add(block.outcome)
        for writer in writers:
            writer.commit()
    path, digest = note
    content = {
        "digest": digest,
        "sizes": {kind: Path(file.path).stat().st_size for kind, file in files.items()},
        "known": _lists(known(outcome)),
    }
    part_path = Path(f"{path}.{os.getpid()}")
    part_path.write_text(json.dumps(content), encoding="utf-8")
    part_path.replace(path)
    return outcome


def _lists(known: Mapping[str, Any]) -> dict[str, Any]:
    usage = known["usage"]
    counts = usage and {name: array.tolist() for name, array in usage.items()}
    return {**known, "usage": counts}


def _arrays(known: Mapping[str, Any]) -> dict[str, Any]:
    usage = known["usage"]
    counts = usage and {name: np.array(numbers, np.int64) for name, numbers in usage.items()}
    return {**known, "usage": counts}
