# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One pixel of a composite: what every image has there, what counts, which won, and the result."""

from __future__ import annotations

import math
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any, Union

import numpy as np

from ..composites.method import Wanted
from ..composites.output_block import OutputBand, OutputBlock
from ..composites.quality_mosaic import QualityMosaic
from ..composites.registry import CompositeMethod
from ..errors import InvalidOptionError
from ..expression import parts_of
from ..grid.grid import Bounds, Grid, Window
from ..images import Image
from ..inputs.datasets import DatasetPool
from ..inputs.joined_files import is_on_server
from ..masks.rules import REASONS
from ..pixels.image_block import ImageBlock
from ..pixels.validity import both
from ..planning.plan import Plan
from ..remote.crew import Crew
from ..run.resources import READERS
from ..text import worded
from ..warp.crs import full_turn
from ..warp.longitudes import unwrapped

# Why an image has nothing at a pixel, besides the reasons of masks.
OUTSIDE = "outside"
NODATA = "nodata"

Number = Union[int, float]


@dataclass(frozen=True)
class Observation:
    """What one image has at a pixel, for each band of the composite.

    `values` are scaled, as QGIS shows them; None where nothing was observed, while what a mask
    takes out keeps its value. `reasons` are empty where a band is valid, else a word of `REASONS`
    or `outside`. `won` says which bands the composite takes from here. `quality` is None where the
    image does not compete, and `parts` what it is the sum of. `seen_by_mask` are the names and
    stored numbers that the mask of a masked image looked at. `path` is what the image is read from.
    """

    position: int
    name: str
    date: datetime | None
    values: tuple[Number | None, ...]
    reasons: tuple[str, ...]
    won: tuple[bool, ...]
    quality: float | None = None
    parts: tuple[float, ...] = ()
    seen_by_mask: tuple[tuple[str, Number], ...] = ()
    path: str = ""


@dataclass(frozen=True)
class ResultValue:
    """One band of the composite at a pixel: scaled, None where it is masked.

    `band` is the band of the images that it resembles, empty when it is something else.
    """

    name: str
    band: str
    value: Number | None


@dataclass(frozen=True)
class Inspection:
    """A pixel of a composite; observations are in the order of the collection, the last on top.

    `bounds` are those of the cell, in the CRS of the grid. `parts` are what the quality is the sum
    of, none where it is no sum.
    """

    column: int
    row: int
    bounds: Bounds
    bands: tuple[str, ...]
    observations: tuple[Observation, ...]
    results: tuple[ResultValue, ...]
    has_quality: bool
    has_winner: bool
    parts: tuple[str, ...] = ()


def composite_of(plan: Plan) -> CompositeMethod:
    """Return the method of a plan that makes one image of many.

    Raises InvalidOptionError for any other plan, such as that of a stack.
    """
    method = plan.method
    if isinstance(method, CompositeMethod):
        return method
    raise InvalidOptionError(
        worded(
            "Its pixels cannot be inspected, as it is no composite; choose a "
            "mosaic, a quality mosaic, a medoid, a geometric median or statistics."
        )
    )


def cell_at(grid: Grid, x: float, y: float) -> tuple[int, int] | None:
    """Return the (column, row) in which a place lies, None beyond the grid.

    A place on the line between two cells belongs to the one to the right or below.
    """
    turn = full_turn(grid.crs)
    if turn is not None:
        bounds = grid.bounds
        x = float(unwrapped(np.float64(x), (bounds.left + bounds.right) / 2, turn))
    column = math.floor((x - grid.left) / grid.cell_width)
    row = math.floor((grid.top - y) / grid.cell_height)
    if not (0 <= column < grid.width and 0 <= row < grid.height):
        return None
    return column, row


def cell_bounds(grid: Grid, column: int, row: int) -> Bounds:
    """Return the outer edges of a cell."""
    left, top = grid.left + column * grid.cell_width, grid.top - row * grid.cell_height
    return Bounds(left, top - grid.cell_height, left + grid.cell_width, top)


def inspect(
    plan: Plan,
    images: Sequence[Image],
    column: int,
    row: int,
    stopped: threading.Event | None = None,
) -> Inspection:
    """Look at one cell of a plan's grid; `images` are all of the collection, in its order.

    Raises SourceError when a file cannot be read, and CancelledError when `stopped` was set.
    """
    pixel = _Pixel(plan, Window(column, row, 1, 1), stopped or threading.Event())
    pixel.fetch()
    composite, winners = pixel.composite()
    qualities = pixel.qualities()
    return Inspection(
        column=column,
        row=row,
        bounds=cell_bounds(plan.grid, column, row),
        bands=pixel.names,
        observations=tuple(
            replace(
                pixel.observation(image),
                won=tuple(winner == image.position for winner in winners),
                quality=next(iter(qualities.get(image.position, ())), None),
                parts=qualities.get(image.position, ())[1:],
            )
            for image in images
        ),
        results=tuple(
            _result(output, composite, band, plan.file.dtype)
            for band, output in enumerate(plan.outputs)
        ),
        has_quality=isinstance(plan.method, QualityMosaic),
        has_winner=any(name.endswith("source") for name in plan.method.provenance_names()),
        parts=tuple(part.text for part in pixel.parts),
    )


def _result(output: OutputBand, out: OutputBlock, band: int, dtype: str) -> ResultValue:
    if not out.valid[band][0, 0]:
        return ResultValue(output.name, output.source, None)
    number = out.values[band].astype(dtype)[0, 0].item()
    if (output.scale, output.offset) != (1.0, 0.0):
        number = number * output.scale + output.offset
    return ResultValue(output.name, output.source, number)


def _shown(block: ImageBlock, place: int) -> Number:
    """Return the value of a band in a block of one cell, whole where it is stored so."""
    number = block.shown if block.bands[place].is_scaled else block.stored
    value: Number = number(place, block.window)[0, 0].item()
    return value


def _is_valid(block: ImageBlock, place: int) -> bool:
    valid = block.valid(place, block.window)
    return True if valid is None else bool(valid[0, 0])


class _Pixel:
    """The readers of one cell: of single images, of these without masks, and of the run."""

    def __init__(self, plan: Plan, window: Window, stopped: threading.Event) -> None:
        # Usage makes readers say which cells lie inside an image that is brought to the grid.
        plan = replace(plan, wanted=Wanted(provenance=True, usage=True))
        self._method = composite_of(plan)
        self.names = self._method.names
        self._plan = plan
        self._window = window
        handles = DatasetPool(1)
        single = replace(plan, same_day=False)
        self._layers = plan.reader(1, stopped, handles)
        self._single = single.reader(1, stopped, handles)
        self._bare = replace(single, masks=()).image_reader(1, stopped, handles)
        quality = self._method.quality if isinstance(self._method, QualityMosaic) else None
        self.parts = () if quality is None else parts_of(quality)
        self._index = {image.position: index for index, image in enumerate(plan.images)}

    def fetch(self) -> None:
        """Have what is on servers read at once, so that one waits for all answers together."""
        far = [index for index, image in enumerate(self._single.images) if is_on_server(image)]
        if len(far) < 2:
            return
        bands = range(len(self.names))
        jobs = [partial(self._single.block, index, bands, self._window) for index in far]
        crew = Crew(READERS)
        try:
            crew.all_of(jobs, self._single.check_stopped)
        finally:
            crew.leave(0.0)

    # Single images

    def observation(self, image: Image) -> Observation:
        """Return what an image has here; who won is not known yet."""
        index = self._index.get(image.position)
        bands = range(len(self.names))
        block = None if index is None else self._single.block(index, bands, self._window)
        if index is None or block is None or not _is_inside(block):
            return self._observed(image, [(None, OUTSIDE)] * len(bands))
        code = 0 if block.codes is None else int(block.codes[0, 0])
        reason = REASONS[code - 1] if code else NODATA
        # Interpolation leaves nothing of a masked cell in the block; there the image itself says.
        bare = self._bare.block(index, bands, self._window) if reason != NODATA else None
        return self._observed(
            image,
            [_seen(block, bare, band, reason) for band in bands],
            () if reason == NODATA else self._seen_by_mask(index),
        )

    def _seen_by_mask(self, index: int) -> tuple[tuple[str, Number], ...]:
        bands = self._plan.masks[index].bands
        block = self._bare.plain_block(index, bands, self._window)
        if block is None:
            return ()
        return tuple((band.name, _shown(block, place)) for place, band in enumerate(block.bands))

    @staticmethod
    def _observed(
        image: Image,
        seen: Sequence[tuple[Number | None, str]],
        seen_by_mask: tuple[tuple[str, Number], ...] = (),
    ) -> Observation:
        return Observation(
            image.position,
            image.name,
            image.date,
            values=tuple(value for value, _ in seen),
            reasons=tuple(reason for _, reason in seen),
            won=(False,) * len(seen),
            seen_by_mask=seen_by_mask,
            path=image.path,
        )

    # The composite

    def composite(self) -> tuple[OutputBlock, list[int]]:
        """Return the composite's cell, and for each band the position of its image, 0 for none."""
        method = self._method
        result = self._plan.compute(self._window, self._layers, self._plan.wanted)
        if result.provenance is None:
            return result.composite, [0] * len(self.names)
        numbers = [int(values[0, 0]) for values in result.provenance.values]
        proof = dict(zip(method.provenance_names(), numbers))
        if "source" not in proof:
            return result.composite, [proof.get(f"{name}_source", 0) for name in self.names]
        if isinstance(method, QualityMosaic) and method.incomplete == "fill":
            return result.composite, [self._best(method, band) for band in range(len(self.names))]
        return result.composite, self._positions(proof["source"])

    def _positions(self, source: int) -> list[int]:
        """Return the position that gives each band where one image, or day, gives the pixel."""
        for index, layer in enumerate(self._layers.images):
            if source in (layer.members or (layer.position,)):
                return [self._position(index, band) or source for band in range(len(self.names))]
        return [0] * len(self.names)

    def _position(self, layer: int, band: int) -> int:
        """Return the position of an image, or of that of a day that gives a band, 0 for none."""
        image = self._layers.images[layer]
        if not image.members:
            return image.position
        block = self._layers.block(layer, [band], self._window)
        if block is None:
            return 0
        return int(np.ravel(block.positions(0, block.window))[0])

    # Quality

    def qualities(self) -> dict[int, tuple[float, ...]]:
        """Return the quality of the images that compete, and its parts, by position.

        The images of one day compete as one, and those that give it something share its quality.
        """
        method = self._method
        if not isinstance(method, QualityMosaic):
            return {}
        return {
            position: tuple(each[0, 0].item() for each in numbers)
            for layer, numbers in self._competing(method)
            for band in method.quality_bands or range(len(self.names))
            if (position := self._position(layer, band))
        }

    def _competing(self, method: QualityMosaic) -> Sequence[tuple[int, Any]]:
        """Return the layers that compete, in their turns, each with its quality and its parts.

        All have the shape (1, 1).
        """
        bands = tuple(dict.fromkeys(method.quality_bands)) or tuple(range(len(self.names)))
        places = [bands.index(band) for band in method.quality_bands]
        found = []
        for layer in self._layers.touching(self._window):
            block = self._layers.block(layer, bands, self._window)
            if block is None:
                continue
            numbers, valid = method.quality_of(self._layers, layer, block, places, self.parts)
            if not places:
                valid = both(valid, block.valid_in_any(range(len(bands))))
            if (valid is None or valid[0, 0]) and numbers[0][0, 0] == numbers[0][0, 0]:
                found.append((layer, numbers))
        return method.in_turn(found)

    def _best(self, method: QualityMosaic, band: int) -> int:
        """Return the position of the best image that is valid in a band, 0 for none."""
        winner, best = 0, None
        for layer, numbers in self._competing(method):
            block = self._layers.block(layer, [band], self._window)
            if block is None or not _is_valid(block, 0):
                continue
            score = method.score(numbers[0])
            if best is None or method.beats(score, best)[0, 0]:
                winner, best = self._position(layer, band), score
        return winner


def _is_inside(block: ImageBlock) -> bool:
    return block.inside is None or bool(block.inside[0, 0])


def _seen(
    block: ImageBlock, bare: ImageBlock | None, band: int, reason: str
) -> tuple[Number | None, str]:
    """Return the value of a band, None for nodata, and why it is masked, empty when it is not."""
    if _is_valid(block, band):
        return _shown(block, band), ""
    if bare is not None and _is_valid(bare, band):
        return _shown(bare, band), reason
    return None, reason if bare is None else NODATA
