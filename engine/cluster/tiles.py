# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Large results: workers write tiles in a folder beside the target, and this side joins them.

A tile is whole when its note is there: the note is written last, and says of which run it is and
what is known of its pixels. Tiles of an interrupted run are taken over by the next one.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Generator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..composites.method import Kind
from ..gdal_calls import open_raster
from ..grid import blocks
from ..grid.grid import Window
from ..outputs.raster_file import RasterFile
from ..outputs.raster_writer import RasterWriter
from ..outputs.tile_vrt import join
from ..outputs.transaction import Transaction, write_text
from ..outputs.trial import check_kept
from ..outputs.work_folder import remove
from ..planning.plan import Plan
from ..planning.plan_json import plan_to_text
from ..progress import Silence
from ..reading.reader import Reader
from ..run.block import compute_block
from ..run.block_writing import file_of, write_blocks
from ..run.job import Block, Outcome, Resources, Target
from ..run.kept_tiles import digest_of
from ..run.run import block_windows
from .plain_outcome import known, outcome_of
from .shipping import package_name

# Width and height of a tile, in cells: whole tiles of the files, and a few minutes of work.
SIDE = 4096
# Of the folder of the tiles of a target.
ENDING = "_tiles"


# What is in such a folder: anything else is not ours.
_OURS = re.compile(r"r\d{7}_c\d{7}\.(tif|tif\.aux\.xml|tif\.ovr|json)")


@dataclass(frozen=True)
class Tiles:
    """The tiles of a run: where they are, here and for the workers, and of which run they are.

    They come to be in the work folders of `outputs`.
    """

    plan: Plan
    targets: Mapping[Kind, Target]
    digest: str
    windows: tuple[Window, ...]
    outputs: Transaction

    @staticmethod
    def of(plan: Plan, targets: Mapping[Kind, Target], outputs: Transaction) -> Tiles:
        """Return the tiles of a plan."""
        options = {kind: target.options for kind, target in targets.items()}
        digest = digest_of(package_name(), plan_to_text(plan), SIDE, options)
        windows = tuple(blocks.windows(plan.grid.window, SIDE, SIDE))
        return Tiles(plan, targets, digest, windows, outputs)

    def folder(self, kind: Kind) -> Path:
        """Return the folder in which the tiles of a file come to be."""
        target = Path(self.targets[kind].path).absolute()
        return self.outputs.scratch(target, target.stem + ENDING)

    def final_folder(self, kind: Kind) -> Path:
        """Return the folder of the tiles of a VRT: a new one, or that of an earlier result."""
        target = Path(self.targets[kind].path).absolute()
        number = 1
        while True:
            name = target.stem + ENDING + ("" if number == 1 else f"_{number}")
            if _is_free(target.with_name(name)):
                return target.with_name(name)
            number += 1

    def path(self, kind: Kind, window: Window) -> Path:
        """Return where a tile is; the names sort by row, then by column."""
        return self.folder(kind) / f"r{window.row:07d}_c{window.column:07d}.tif"

    def note(self, window: Window) -> Path:
        """Return where it is noted that all files of a tile are whole."""
        return self.path("composite", window).with_suffix(".json")

    def kept(self, window: Window) -> Outcome | None:
        """Return what is known of a tile that is whole, None when it has to be made."""
        folders = {product.kind: self.folder(product.kind) for product in self.plan.products}
        return self._known(window, folders)

    def _known(self, window: Window, folders: Mapping[Kind, Path]) -> Outcome | None:
        try:
            path = folders["composite"] / self.note(window).name
            note = json.loads(path.read_text(encoding="utf-8"))
            if note["digest"] != self.digest:
                return None
            for kind, folder in folders.items():
                tile = folder / self.path(kind, window).name
                if tile.stat().st_size != note["sizes"][kind]:
                    return None
            return outcome_of(_arrays(note["known"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def prepare(self, resources: Resources) -> None:
        """Make the folders, with what earlier runs left of these tiles; raises WriteError."""
        for product in self.plan.products:
            target = self.targets[product.kind]
            if not _is_vrt(target):
                check_kept(file_of(self.plan, product, target, resources), self.outputs)
        for kind, target in self.targets.items():
            self.outputs.try_target(target.path)
            self.outputs.resume(target.path, self.digest)
            self.outputs.scratch_folder(target.path, self.folder(kind).name)
        if not all(_is_vrt(target) for target in self.targets.values()):
            return
        earlier = {product.kind: self.final_folder(product.kind) for product in self.plan.products}
        for window in self.windows:
            if self.kept(window) is None and self._known(window, earlier) is not None:
                for kind, folder in earlier.items():
                    _take_over(folder, self.path(kind, window))
                _take_over(earlier["composite"], self.note(window))

    def join(self, resources: Resources) -> None:
        """Join the tiles to the drafts of the files that were asked for."""
        for product in self.plan.products:
            file = file_of(self.plan, product, self.targets[product.kind], resources)
            if _is_vrt(self.targets[product.kind]):
                self._deliver_tiles(product.kind, file)
                continue
            with RasterWriter(file, self.outputs) as writer:
                for window in self.windows:
                    tile = self.path(product.kind, window)
                    dataset = open_raster(str(tile), (), tile.name)
                    for part in blocks.windows(window, window.width, writer.tile[1]):
                        inside = part.shifted(-window.column, -window.row)
                        values = dataset.ReadAsArray(
                            inside.column, inside.row, inside.width, inside.height
                        )
                        writer.write(part, values.reshape(-1, part.height, part.width))
                writer.finish()
            remove(self.folder(product.kind))

    def _deliver_tiles(self, kind: Kind, file: RasterFile) -> None:
        """Make the tiles and a VRT of them drafts."""
        folder = self.folder(kind)
        for path in folder.iterdir():
            if not _is_tile(path):
                remove(path)  # the work folders of workers that were killed
        place = self.final_folder(kind)
        draft = self.outputs.adopt(folder, place)
        names = [self.path(kind, window).name for window in self.windows]
        join(file, {draft / name: place / name for name in names}, self.outputs)


def _is_vrt(target: Target) -> bool:
    return Path(target.path).suffix.lower() == ".vrt"


def _is_tile(path: Path) -> bool:
    """Return True for a file that is called as a tile or what belongs to it."""
    return bool(_OURS.fullmatch(path.name)) and path.is_file() and not path.is_symlink()


def _is_free(folder: Path) -> bool:
    """Return True when nothing is there, or a folder that holds tiles and nothing else."""
    if not os.path.lexists(folder):
        return True
    try:
        is_own = folder.is_dir() and not folder.is_symlink()
        return is_own and all(map(_is_tile, folder.iterdir()))
    except OSError:
        return False


def _take_over(folder: Path, target: Path) -> None:
    """Have a file of a folder at a target too; where it cannot be, it is made again."""
    remove(target)
    try:
        os.link(folder / target.name, target)
    except (OSError, NotImplementedError):
        with suppress(OSError):
            shutil.copyfile(folder / target.name, target)


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

    def source(tile: tuple[int, int], _: Transaction) -> Generator[Block, None, None]:
        for part in block_windows(plan, window, tile, budget):
            yield compute_block(plan, reader, part, budget)

    one = Resources(threads=1)
    outcome = write_blocks(plan, files, source, resources=one, progress=Silence(), window=window)
    path, digest = note
    content = {
        "digest": digest,
        "sizes": {kind: Path(file.path).stat().st_size for kind, file in files.items()},
        "known": _lists(known(outcome)),
    }
    write_text(path, json.dumps(content))
    return outcome


def _lists(known: Mapping[str, Any]) -> dict[str, Any]:
    usage = known["usage"]
    counts = usage and {name: array.tolist() for name, array in usage.items()}
    return {**known, "usage": counts}


def _arrays(known: Mapping[str, Any]) -> dict[str, Any]:
    usage = known["usage"]
    counts = usage and {name: np.array(numbers, np.int64) for name, numbers in usage.items()}
    return {**known, "usage": counts}
