# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Plans: everything that a run needs to know, as plain values."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from typing import TypeVar

import numpy as np

from ..composites import provenance
from ..composites.enough import COUNT, with_enough
from ..composites.method import Kind, Method, Result, Wanted
from ..composites.output_block import OutputBand, OutputBlock
from ..errors import InvalidOptionError, NoImageThereError
from ..gdal_calls import has_int8
from ..grid.grid import Grid, Window
from ..images import Image, formula_bytes, stored_bytes
from ..inputs.datasets import DatasetPool
from ..masks.image_mask import ImageMask, Outlook, widest_margin
from ..pixels.value_types import BandType, FileType, NewValues, file_type, is_rounded
from ..progress import Progress
from ..reading.ahead_reader import AheadReader
from ..reading.cloud_tiles import KEPT_BYTES
from ..reading.held_tiles import HeldTiles
from ..reading.masked_reader import MaskedReader
from ..reading.placement import Placement, place
from ..reading.reader import ImageReader, Reader
from ..reading.same_day import SameDayReader, fused_images
from ..reading.source_reader import SourceReader
from ..reading.tile_store import TileStore
from ..remote.crew import Crew
from ..text import QT_TRANSLATE_NOOP, worded
from ..warp.ground import ground_of_cell

# More bands are a mistake in the reducers or percentiles; a tile of all must fit into memory.
MOST_BANDS = 10_000
NOTHING_MORE = Wanted()
# Of a pixel of each band of provenance, which is found also when only its sums are wanted: a number
# of 4 bytes, a copy by which images are counted, and a mask.
TRACED_BYTES = 4 + 4 + 1
# Of a pixel that is brought to the grid: where it lies, x and y, in two kinds of images.
WARPED_BYTES = 2 * 2 * 8
_Method = TypeVar("_Method", bound=Method)
NO_CLOUDS = QT_TRANSLATE_NOOP(
    "ImageCollections",
    "The quality looks for clouds, and no mask is chosen that knows any: the distance to them is "
    "the largest one everywhere. Choose a mask.",
)
# The colours of the bands of a photograph.
PHOTO = ["Red", "Green", "Blue"]


@dataclass(frozen=True)
class Product:
    """A raster that a run makes: its bands, and the type of its file."""

    kind: Kind
    outputs: tuple[OutputBand, ...]
    file: FileType

    @property
    def bands(self) -> int:
        """The number of bands of the file: those of the outputs, and alpha."""
        return len(self.outputs) + int(self.file.has_alpha)


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
        return sum(place.window.intersection(window) is not None for place in self.placements)

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


def make_plan(
    images: Sequence[Image],
    grid: Grid,
    method: Method,
    *,
    resampling: str = "nearest",
    nodata: float | None = None,
    wanted: Wanted = NOTHING_MORE,
    same_day: bool = False,
    masks: Sequence[ImageMask] = (),
    can_have_alpha: bool = False,
    least: int = 1,
    progress: Progress,
) -> Plan:
    """Return the plan of a run; says in the log which images do not meet the grid.

    `can_have_alpha` says that the composite goes into a file that may have an alpha band. Pixels
    with fewer valid observations than `least` are masked.

    Raises GridError when none does, and InvalidOptionError when the nodata value does not fit.
    """
    masks = _with_outlook(masks, images, grid, method.looks_for_clouds, progress)
    for mask in masks:
        mask.check()
    placed = _placed(images, grid, widest_margin(masks) + method.margin, progress)
    used = tuple(images[index] for index in placed)
    placements = tuple(placed.values())
    layers = fused_images(used) if same_day else used
    outputs = method.outputs(layers, _new_values(resampling, placements))
    _check_outputs(outputs, layers, progress)
    composite = _composite(outputs, nodata, can_have_alpha=can_have_alpha)
    _tell_rounded(composite, progress)
    return Plan(
        used,
        placements,
        grid,
        resampling,
        method,
        (composite, *_further_products(method, wanted)),
        wanted,
        same_day,
        tuple(masks[index] for index in placed) if masks else (),
        least,
    )


def require_enough_images(plan: Plan) -> None:
    """Raise InvalidOptionError where no pixel can have as many observations as are asked for."""
    layers = fused_images(plan.images) if plan.same_day else plan.images
    if plan.least > len(layers):
        raise InvalidOptionError(
            worded(
                "The least number of observations is {least}, and only {count} images "
                "take part; enter a smaller number.",
                least=plan.least,
                count=len(layers),
            )
        )


def _with_outlook(
    masks: Sequence[ImageMask],
    images: Sequence[Image],
    grid: Grid,
    reach: float,
    progress: Progress,
) -> Sequence[ImageMask]:
    """Return the masks with what it takes to look for clouds so many metres around."""
    if not reach:
        return masks
    if not masks:
        progress.warn(worded(NO_CLOUDS))
    cell = (grid.cell_width, grid.cell_height)
    sizes = (ground_of_cell(image, grid.crs, cell).size for image in images)
    outlooks = [Outlook(reach, (_rounded(width), _rounded(height))) for width, height in sizes]
    masks = masks or [ImageMask(cell=cell)] * len(images)
    return [replace(mask, outlook=outlook) for mask, outlook in zip(masks, outlooks)]


def _rounded(number: float) -> float:
    """Return a length without its last digits, which depend on the version of PROJ."""
    return float(f"{number:.9g}")


def _placed(
    images: Sequence[Image], grid: Grid, margin: int, progress: Progress
) -> dict[int, Placement]:
    """Return where images lie that meet the grid, by their places in the list, and name the others.

    Raises NoImageThereError when none does.
    """
    placed = [place(image, grid, margin) for image in images]
    found = {index: where for index, where in enumerate(placed) if where is not None}
    if not found:
        box = grid.bounds
        # Such as 6037240, where a format would make 6.03724e+06 of it.
        left, bottom, right, top = (
            np.format_float_positional(side, precision=6, trim="-")
            for side in (box.left, box.bottom, box.right, box.top)
        )
        raise NoImageThereError(
            worded(
                "No image lies in the extent of the result, which is from {left}, "
                "{bottom} to {right}, {top}; check the extent and its CRS.",
                left=left,
                bottom=bottom,
                right=right,
                top=top,
            )
        )
    missing = [f"'{images[index].name}'" for index, where in enumerate(placed) if where is None]
    if missing:
        progress.info(
            worded(
                "{count} of {total} images do not lie in the extent of the "
                "result and are not used: {names}.",
                count=len(missing),
                total=len(placed),
                names=", ".join(missing),
            )
        )
    return found


def _check_outputs(
    outputs: Sequence[OutputBand], images: Sequence[Image], progress: Progress
) -> None:
    """Raise InvalidOptionError for too many bands; warn of classes that are averaged."""
    if len(outputs) > MOST_BANDS:
        raise InvalidOptionError(
            worded(
                "The result would have {count} bands; {most} are allowed. Choose "
                "fewer bands, reducers or percentiles.",
                count=len(outputs),
                most=MOST_BANDS,
            )
        )
    averaged = _averaged_classes(outputs, images)
    if averaged:
        progress.warn(
            worded(
                "Bands of classes or bits: {bands}. A mean or median of these is none of "
                "them; take mode, first or last, or choose other bands.",
                bands=", ".join(averaged),
            )
        )


def _tell_rounded(composite: Product, progress: Progress) -> None:
    """Say in the log which bands the file does not hold exactly."""
    rounded = [each.name for each in composite.outputs if is_rounded(each.type, composite.file)]
    if rounded:
        progress.info(
            worded(
                "No type holds all bands of the result exactly: whole numbers beyond "
                "2**53 (9007199254740992) are rounded in {bands}.",
                bands=", ".join(rounded),
            )
        )


def _further_products(method: Method, wanted: Wanted) -> Iterator[Product]:
    """Give what a run makes beside the composite."""
    if wanted.provenance:
        yield _product("provenance", provenance.outputs(method.provenance_names()))
    if wanted.quality:
        bands = [OutputBand(name, BandType("float32")) for name in method.quality_names()]
        yield _product("quality", bands)


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
    outputs = method.outputs(plan.images, _new_values(plan.resampling, plan.placements))
    return replace(plan, method=method, products=(_product("composite", outputs),))


def plan_of_one(plan: Plan, index: int, method: Method) -> Plan:
    """Return the plan of one image of a plan, on the same grid, by another method."""
    placements = (plan.placements[index],)
    images = (plan.images[index],)
    outputs = method.outputs(images, _new_values(plan.resampling, placements))
    return replace(
        plan,
        images=images,
        placements=placements,
        method=method,
        products=(_product("composite", outputs),),
        masks=(plan.masks[index],) if plan.masks else (),
        wanted=NOTHING_MORE,
        same_day=False,
        least=1,
    )


def _averaged_classes(outputs: Sequence[OutputBand], images: Sequence[Image]) -> list[str]:
    """Return the bands of whole numbers for classes that outputs make decimals of."""
    classes = {
        band.name
        for image in images
        for band in image.bands
        if band.is_class and not band.is_scaled and np.dtype(band.dtype).kind != "f"
    }
    decimals = [each.source for each in outputs if np.dtype(each.type.dtype).kind == "f"]
    return [name for name in dict.fromkeys(decimals) if name in classes]


def _product(kind: Kind, outputs: Sequence[OutputBand], nodata: float | None = None) -> Product:
    without = () if has_int8() else ("int8",)
    kinds = [output.type for output in outputs]
    return Product(kind, tuple(outputs), file_type(kinds, nodata, without=without))


def _composite(
    outputs: Sequence[OutputBand], nodata: float | None, *, can_have_alpha: bool
) -> Product:
    product = _product("composite", outputs, nodata)
    if can_have_alpha and nodata is None and product.file.dtype != "uint8" and _is_photo(outputs):
        # No number is free for nodata, but a picture stays one: alpha says where it has holes.
        return replace(product, file=FileType("uint8", 0, has_alpha=True))
    return product


def _is_photo(outputs: Sequence[OutputBand]) -> bool:
    """Return True for red, green and blue as bytes."""
    return [output.look.colour for output in outputs] == PHOTO and all(
        output.type.dtype == "uint8" and (output.scale, output.offset) == (1.0, 0.0)
        for output in outputs
    )


def _new_values(resampling: str, placements: Sequence[Placement]) -> NewValues:
    if resampling == "nearest" or all(place.offset is not None for place in placements):
        return "none"
    return "beyond" if resampling == "cubic" else "between"
