# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Plans: everything that a run needs to know, as plain values."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from typing import TypeVar

import numpy as np

from ..composites.enough import COUNT, with_enough
from ..composites.method import Method, Result, Wanted
from ..composites.output_block import OutputBand, OutputBlock
from ..grid.footprints import Footprints
from ..grid.grid import Grid, Window
from ..images import Image, formula_bytes, stored_bytes
from ..inputs.datasets import DatasetPool
from ..masks.image_mask import ImageMask
from ..pixels.value_types import FileType, NewValues
from ..reading.ahead_reader import AheadReader
from ..reading.cloud_tiles import KEPT_BYTES
from ..reading.held_tiles import HeldTiles
from ..reading.masked_reader import MaskedReader
from ..reading.placement import Placement
from ..reading.reader import ImageReader, Reader
from ..reading.same_day import SameDayReader
from ..reading.source_reader import SourceReader
from ..reading.tile_store import TileStore
from ..remote.crew import Crew
from .product import Product, product_of

# More bands are a mistake in the reducers or percentiles; a tile of all must fit into memory.
MOST_BANDS = 10_000
NOTHING_MORE = Wanted()
# Of a pixel of each band of provenance, which is found also when only its sums are wanted: a number
# of 4 bytes, a copy by which images are counted, and a mask.
TRACED_BYTES = 4 + 4 + 1
# Of a pixel that is brought to the grid: where it lies, x and y, in two kinds of images.
WARPED_BYTES = 2 * 2 * 8
_Method = TypeVar("_Method", bound=Method)


@dataclass(frozen=True)
class Plan:
    """A run: the images in order with the bands that are read, their places, and the method.

    The first product is the composite. Pixels with fewer valid observations than `least` are
    masked.
    """

    images: tuple[Image, ...]
    placements: tuple[Placement, ...]
    grid: Grid
    resampling: str
    method: Method
    products: tuple[Product, ...]
    wanted: Wanted = NOTHING_MORE
    same_day: bool = False
    masks: tuple[ImageMask, ...] = ()
    least: int = 1

    @property
    def outputs(self) -> tuple[OutputBand, ...]:
        """The bands of the composite."""
        return self.products[0].outputs

    @property
    def file(self) -> FileType:
        """The type of the composite's file."""
        return self.products[0].file

    def method_as(self, kind: type[_Method]) -> _Method:
        """Return the method, for those that know its kind; raise TypeError where it is none."""
        if not isinstance(self.method, kind):
            raise TypeError(f"{type(self.method).__name__} is no {kind.__name__}")
        return self.method

    def compute(self, window: Window, reader: Reader, wanted: Wanted) -> Result:
        """Make a block of what is wanted of the run."""
        out = self.output_block(window)
        if self.least > 1:
            return with_enough(self.method, out, reader, wanted, self.least)
        return self.method.compute(out, reader, wanted)

    def output_block(self, window: Window) -> OutputBlock:
        """Return an empty block of the composite, for its method to fill."""
        return OutputBlock.of(self.outputs, window)

    @property
    def counts_pixels(self) -> bool:
        """True when it must be known how many pixels of the composite are valid."""
        return self.wanted.usage or self.wanted.valid_pixels or bool(self.masks)

    @property
    def bytes_per_pixel(self) -> int:
        """Memory that a pixel takes while it is worked on, where all images meet."""
        return self.bytes_where_meet(len(self.images))

    def bytes_where_meet(self, layers: int) -> int:
        """Return the memory that a pixel takes where no more images meet than that."""
        # Blocks ask again and again, and there may be thousands of images.
        if layers not in self._bytes_known:
            self._bytes_known[layers] = self._bytes_where_meet(layers)
        return self._bytes_known[layers]

    @cached_property
    def _bytes_known(self) -> dict[int, int]:
        return {}

    def _bytes_where_meet(self, layers: int) -> int:
        # Beside what the method keeps of these, the block of each file and of its results.
        computing = max(formula_bytes(image) for image in self.images)
        return (
            self.method.bytes_per_pixel(self._heaviest(max(1, layers)))
            + computing
            + (TRACED_BYTES * len(self.method.provenance_names()) if self._counts else 0)
            + (self._given_bytes(layers) if self.wanted.traces else 0)
            + sum(
                product.bands * (2 * np.dtype(product.file.dtype).itemsize + 1)
                for product in self.products
            )
        )

    @property
    def _counts(self) -> bool:
        """True when observations are counted."""
        return self.wanted.traces or self.least > 1

    def _given_bytes(self, layers: int) -> int:
        """Return the bytes of a bit for each count of so many images, where these are kept."""
        if max(self.least, self.method.needed if self.wanted.usage else 1) < 2:
            return 0
        counts = sum(name.endswith(COUNT) for name in self.method.provenance_names())
        return -(-layers * counts // 8)

    def block_bytes(self, window: Window) -> int:
        """Return the bytes of a finished block of all files."""
        return window.pixels * sum(
            len(product.outputs) * np.dtype(product.file.dtype).itemsize
            for product in self.products
        )

    @property
    def bytes_to_read(self) -> int:
        """Memory that a pixel takes while an image is read, at most."""
        # Numbers in three places where they are brought to the grid, where they are valid and lie.
        is_warped = any(placement.pixel_map is not None for placement in self.placements)
        stored = max(stored_bytes(image) for image in self.images)
        return 3 * stored + WARPED_BYTES if is_warped else 2 * stored

    def layers_in(self, window: Window) -> int:
        """Return how many images can have values in a window."""
        return len(self._footprints.meeting(window))

    @cached_property
    def _footprints(self) -> Footprints:
        return Footprints(placement.window for placement in self.placements)

    def _heaviest(self, count: int) -> list[Image]:
        """Return so many images that no others take more memory together."""
        heaviest = self._by_weight[:count]
        # One that is scaled decides how all are worked on, wherever it is.
        rest = self._by_weight[count:]
        scaled = (image for image in rest if any(band.is_scaled for band in image.bands))
        return heaviest + list(islice(scaled, 1))

    @cached_property
    def _by_weight(self) -> list[Image]:
        return sorted(self.images, key=stored_bytes, reverse=True)

    def reader(
        self,
        threads: int,
        stopped: threading.Event,
        handles: DatasetPool | None = None,
        store: TileStore | HeldTiles | None = None,
        kept_clouds: int = KEPT_BYTES,
        crew: Crew | None = None,
        ahead: int = 1,
    ) -> Reader:
        """Return a reader of the layers: the images masked, or the days when those are fused.

        It opens files of its own when no `handles` are given. Tiles that are decoded are kept when
        there is a `store` for them, and tiles of clouds up to `kept_clouds` bytes. With a `crew`,
        that many images as `ahead` says are read at once.
        """
        images = self.image_reader(threads, stopped, handles, store, crew, kept_clouds)
        layers: Reader = MaskedReader(images, self.masks, kept_clouds) if self.masks else images
        layers = SameDayReader(layers) if self.same_day else layers
        return AheadReader(layers, crew, ahead) if crew is not None else layers

    def image_reader(
        self,
        threads: int,
        stopped: threading.Event,
        handles: DatasetPool | None = None,
        store: TileStore | HeldTiles | None = None,
        crew: Crew | None = None,
        kept_looks: int = KEPT_BYTES,
    ) -> ImageReader:
        """Return the reader below the masks, of the images one by one."""
        return SourceReader(
            self.images,
            self.placements,
            self.resampling,
            threads,
            stopped,
            counts_cells=self.wanted.usage,
            masks=self.masks,
            handles=handles,
            store=store,
            crew=crew,
            surface=self._surface,
            kept_looks=kept_looks,
        )

    @property
    def _surface(self) -> int | None:
        """Which of the images is a smooth surface."""
        position = self.method.surface
        return next((i for i, each in enumerate(self.images) if each.position == position), None)


def with_images(plan: Plan, places: Sequence[int]) -> Plan:
    """Return a plan with some of its images only, which makes the same bands."""
    return replace(
        plan,
        images=tuple(plan.images[place] for place in places),
        placements=tuple(plan.placements[place] for place in places),
        masks=tuple(plan.masks[place] for place in places) if plan.masks else (),
    )


def with_method(plan: Plan, method: Method) -> Plan:
    """Return a plan of the same images on the same grid by another method."""
    outputs = method.outputs(plan.images, new_values(plan.resampling, plan.placements))
    return replace(plan, method=method, products=(product_of("composite", outputs),))


def plan_of_one(plan: Plan, index: int, method: Method) -> Plan:
    """Return the plan of one image of a plan, on the same grid, by another method."""
    placements = (plan.placements[index],)
    images = (plan.images[index],)
    outputs = method.outputs(images, new_values(plan.resampling, placements))
    return replace(
        plan,
        images=images,
        placements=placements,
        method=method,
        products=(product_of("composite", outputs),),
        masks=(plan.masks[index],) if plan.masks else (),
        wanted=NOTHING_MORE,
        same_day=False,
        least=1,
    )


def new_values(resampling: str, placements: Sequence[Placement]) -> NewValues:
    """Return which values bringing images to the grid makes, which they do not have."""
    if resampling == "nearest" or all(place.offset is not None for place in placements):
        return "none"
    return "beyond" if resampling == "cubic" else "between"
