# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of files: images on the cells of the output grid, values and validity side by side."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

import numpy as np

from ..arrays import Array, Codes, Mask
from ..errors import CancelledError
from ..grid.blocks import halves
from ..grid.grid import Window
from ..images import Band, Image, stored_bands
from ..inputs.bands import holds_classes
from ..inputs.datasets import DatasetPool
from ..masks.image_mask import UNSEEN, ImageMask
from ..numerics.sorting_network import new_rows
from ..pixels.image_block import ImageBlock
from ..pixels.validity import valid_values
from ..remote.crew import Crew
from ..text import worded
from ..warp.pixel_map import PixelMap
from ..warp.resampling import EDGE, resample, source_window
from .cloud_tiles import KEPT_BYTES
from .formulas import with_formulas
from .held_tiles import HeldTiles
from .look_tiles import LookTiles
from .partner_reader import PartnerReader
from .placement import Placement
from .reader import ImageReader
from .stored import read_stored, samples
from .tile_store import TileStore

# Most pixels of an image that are read at once to be brought to another grid. Cells much larger
# than pixels are made in smaller windows, so that memory stays bounded.
LARGEST_SOURCE = 4 * 1024 * 1024

# Pixels of a surface in a cell, from which on they are averaged.
FINE_SURFACE = 2.0

# A piece of a window, the pixels of an image that it needs, and x and y of its cells in pixels.
Piece = tuple[Window, Window, Array, Array]

# A way of resampling besides the public ones: nearest pixels, as stored, masked or not.
PLAIN = "plain"


class SourceReader(ImageReader):
    """Reads the images of a collection block by block; safe to use from several threads."""

    def __init__(
        self,
        images: Sequence[Image],
        placements: Sequence[Placement],
        resampling: str,
        threads: int,
        stopped: threading.Event | None = None,
        *,
        counts_cells: bool = False,
        masks: Sequence[ImageMask] = (),
        handles: DatasetPool | None = None,
        store: TileStore | HeldTiles | None = None,
        crew: Crew | None = None,
        surface: int | None = None,
        kept_looks: int = KEPT_BYTES,
    ) -> None:
        """Make a reader; the image `surface` is interpolated between its pixels, as decimals."""
        self.images = images
        self._masks = masks
        self._counts_cells = counts_cells
        self._placements = placements
        self._resampling = resampling
        self._handles = handles or DatasetPool(threads)
        self._store = store
        self._crew = crew
        self._surface = surface
        self._looks = LookTiles(kept_looks)
        self._alike = _alike(placements)
        self._kept_pieces: OrderedDict[tuple[int, Window, str], Piece | None] = OrderedDict()
        self._most_pieces = 2 * threads
        self._lock = threading.Lock()
        self._stopped = stopped or threading.Event()
        # Not a method: a reader that holds itself keeps its files open until nobody knows when.
        make = partial(_reader_of_partner, self._handles, self._stopped)
        self._partners = PartnerReader(images, make)

    def touching(self, window: Window) -> list[int]:
        """Return the indices of the images that can have values in a window, in their order."""
        return [
            index
            for index, placement in enumerate(self._placements)
            if placement.window.intersection(window)
        ]

    def check_stopped(self) -> None:
        """Raise CancelledError when the run has been stopped."""
        if self._stopped.is_set():
            raise CancelledError(worded("The work was cancelled."))

    def stacked(self, bands: Sequence[int], window: Window) -> Array | None:
        """Return bands of all images in a window, read to where they are worked on, or None.

        Shape (bands, images + 1, pixels), as stored; the images are those that touch the window,
        and the last row is work space. This can be had where each of these images covers the
        window with pixels on the cells of the grid, and all numbers of the collection are of one
        type: else what is made of them, to the last bit, would depend on which images are near.

        Raises SourceError when a part of a file cannot be read, and CancelledError when the run has
        been stopped.
        """
        near = self.touching(window)
        records = [[self.images[index].bands[band] for band in bands] for index in near]
        types = {image.bands[band].dtype for image in self.images for band in bands}
        if not near or len(types) != 1 or not all(self._fills(index, window) for index in near):
            return None
        if any(
            record.has_mask or record.formula or record.partner
            for column in records
            for record in column
        ):
            return None
        if any(samples(self.images[index], column) for index, column in zip(near, records)):
            return None
        rows = new_rows(len(bands) * (len(near) + 1), window.pixels, types.pop())
        whole = rows.reshape(len(bands), len(near) + 1, window.pixels)
        shape = (len(bands), window.height, window.width)
        layers = [
            partial(self._fill, whole[:, layer].reshape(shape), index, records[layer], window)
            for layer, index in enumerate(near)
        ]
        if self._crew is not None:
            self._crew.all_of(layers, self.check_stopped)
        else:
            for fill in layers:
                fill()
        return whole

    def _fill(self, target: Array, index: int, records: Sequence[Band], window: Window) -> None:
        """Fill an array (bands, height, width) with the numbers of an image at cells."""
        self.check_stopped()
        self._read_into(target, index, records, self._placements[index].inside(window))
        self._handles.release_cache(self.images[index])

    def _fills(self, index: int, window: Window) -> bool:
        """Return True when the pixels of an image are cells of the grid, all over a window."""
        placement = self._placements[index]
        return self.is_aligned(index) and placement.window.intersection(window) == window

    def is_aligned(self, index: int) -> bool:
        """Return True when the pixels of an image are cells of the grid."""
        return self._placements[index].offset is not None

    def _way(self, index: int) -> str:
        """Return how an image is brought to the grid."""
        pixel_map = self._placements[index].pixel_map
        if index != self._surface or pixel_map is None:
            return self._resampling
        return "average" if min(pixel_map.scale) >= FINE_SURFACE else "bilinear"

    def is_interpolated(self, index: int) -> bool:
        """Return True when an image is brought to the grid by more than its nearest pixels."""
        return not self.is_aligned(index) and self._resampling != "nearest"

    def is_averaged(self, index: int) -> bool:
        """Return True when the cells of an image are means of all pixels in them."""
        return not self.is_aligned(index) and self._resampling == "average"

    def block(self, index: int, bands: Sequence[int], window: Window) -> ImageBlock | None:
        """Return some bands of an image in a window, None when the image does not reach it.

        Raises SourceError when a part of the file cannot be read, and CancelledError when the run
        has been stopped.
        """
        return self._block(index, bands, window, self._way(index))

    def plain_block(self, index: int, bands: Sequence[int], window: Window) -> ImageBlock | None:
        """Return the numbers as they are stored, from the nearest pixel, masked or not."""
        return self._block(index, bands, window, PLAIN)

    def nearest_block(self, index: int, bands: Sequence[int], window: Window) -> ImageBlock | None:
        """Return bands of the nearest pixels, with what is nodata masked."""
        return self._block(index, bands, window, "nearest")

    def mask_codes(self, index: int, mask: ImageMask, window: Window) -> Codes:
        """Return why cells of a window are masked, without the buffer, and 0 beyond the image.

        A cell has the code of the pixel in which its centre lies, and the bit `UNSEEN` where no
        buffer may grow from it.
        """
        beyond = UNSEEN if mask.asks_for_data else np.uint8(0)
        codes = np.full((window.height, window.width), beyond)
        placement = self._placements[index]
        part = placement.window.intersection(window)
        if part is None:
            return codes
        if placement.pixel_map is None:
            codes[part.slices(window)] = self._own_codes(index, mask, placement.inside(part))
            return codes
        pixel_map = placement.pixel_map
        width = self.images[index].width
        for piece, held, x, y in self._pieces(index, part, pixel_map, "nearest"):
            own = [self._own_codes(index, mask, there) for there in _round(held, width)]
            found = np.concatenate(own, axis=1)[None]
            everywhere = np.ones(found.shape, dtype=bool)
            cells, shown = resample(
                found, everywhere, held, x, y, "nearest", pixel_map.scale, pixel_map.period
            )
            np.copyto(codes[piece.slices(window)], cells[0], where=shown[0])
        return codes

    def _own_codes(self, index: int, mask: ImageMask, held: Window) -> Codes:
        """Return why pixels of an image are masked, on its own grid."""
        self.check_stopped()
        image = self.images[index]
        whole = Window(0, 0, image.width, image.height)
        wide = mask.looked_at(held).intersection(whole) or held
        records = [image.bands[band] for band in mask.bands]
        places = {band: place for place, band in enumerate(mask.bands)}

        def look(index: int, part: Window) -> Codes:
            block = self._own_block(index, stored_bands(records), part, part)
            looks = mask.looks(with_formulas(block, records), places)
            if mask.is_data_asked_for(looks):
                looks[self._unseen(index, mask.data, part)] |= UNSEEN
            return looks

        look_around = partial(self._looks.looks, index, image, wide, look)
        looks = look_around() if mask.looks_around else look(index, wide)
        own: Codes = mask.codes_of(looks)[held.slices(wide)]
        return own

    def _unseen(self, index: int, places: Sequence[int], part: Window) -> Mask:
        """Return the pixels of an image, on its own grid, that are nodata in all of some bands."""
        unseen = np.ones((part.height, part.width), dtype=bool)
        for place in places:
            wanted = [self.images[index].bands[place]]
            block = with_formulas(self._own_block(index, stored_bands(wanted), part, part), wanted)
            valid = block.valid(0, part)
            unseen &= False if valid is None else ~valid
            if not unseen.any():
                break
        return unseen

    def _block(
        self, index: int, bands: Sequence[int], window: Window, method: str
    ) -> ImageBlock | None:
        self.check_stopped()
        placement = self._placements[index]
        part = placement.window.intersection(window)
        if part is None:
            return None
        wanted = [self.images[index].bands[band] for band in bands]
        records = stored_bands(wanted)
        if placement.pixel_map is not None:
            block = self._warped(index, records, part, placement.pixel_map, method)
        else:
            block = self._own_block(index, records, placement.inside(part), part)
        return with_formulas(block, wanted)

    def _own_block(
        self, index: int, records: Sequence[Band], held: Window, cells: Window
    ) -> ImageBlock:
        """Return pixels of an image on its own grid, which are to be called these cells."""
        image = self.images[index]
        values, masks = self._own_values(index, records, held)
        self._handles.release_cache(image)
        return ImageBlock(
            cells,
            records,
            values,
            masks,
            position=image.position,
            covered=cells.pixels,
            is_masked=False,
        )

    def _own_values(
        self, index: int, records: Sequence[Band], held: Window
    ) -> tuple[Array | list[Array], list[Mask | None]]:
        """Return the stored numbers of bands on the image's own grid, and the masks beside them."""
        image = self.images[index]
        own = [band for band in records if not band.partner]
        values = self._read_stored(index, own, held) if own else []
        masks = [
            self._handles.read_mask(image, band, held) if band.has_mask else None for band in own
        ]
        if len(own) == len(records):
            return values, masks
        known = dict(zip(own, zip(values, masks)))
        for number in {band.partner for band in records} - {0}:
            there = [band for band in records if band.partner == number]
            known.update(zip(there, self._partners.values(index, number, there, held)))
        return [known[band][0] for band in records], [known[band][1] for band in records]

    def _read_stored(
        self, index: int, records: Sequence[Band], inside: Window
    ) -> Array | list[Array]:
        """Return the stored numbers of some bands of an image, each of shape (height, width)."""
        image = self.images[index]
        if self._store is None or not self._store.keeps(index) or samples(image, records):
            return read_stored(self._handles, image, records, inside)
        if len({band.dtype for band in records}) != 1:
            return [self._read_stored(index, [band], inside)[0] for band in records]
        values = np.empty((len(records), inside.height, inside.width), records[0].dtype)
        self._read_into(values, index, records, inside)
        return values

    def _read_into(
        self, result: Array, index: int, records: Sequence[Band], inside: Window
    ) -> None:
        """Fill an array (bands, height, width) with the stored numbers of an image."""
        if self._store is None or not self._store.keeps(index):
            self._handles.read_into(result, self.images[index], records, inside)
        else:
            self._store.read_into(result, index, records, inside, self.check_stopped)

    def _warped(
        self, index: int, records: Sequence[Band], part: Window, pixel_map: PixelMap, method: str
    ) -> ImageBlock:
        """Bring some bands of an image to the cells of a window."""
        image = self.images[index]
        shape = (part.height, part.width)
        is_smooth = index == self._surface and method != PLAIN
        values = [np.zeros(shape, "float64" if is_smooth else band.dtype) for band in records]
        masks = [np.zeros(shape, dtype=bool) for _ in records]
        for group, places in _groups(records, method).items():
            self._warp(
                index,
                [records[place] for place in places],
                part,
                pixel_map,
                group,
                [(values[place], masks[place]) for place in places],
            )
        is_plain = method == PLAIN
        inside = self._inside(image, part, pixel_map) if is_plain or self._counts_cells else None
        if inside is not None and method == "average":
            # A cell may hold pixels of the image though its centre lies beyond.
            inside = inside | np.logical_or.reduce(masks)
        return ImageBlock(
            part,
            records,
            values,
            masks,
            position=image.position,
            covered=0 if inside is None else int(np.count_nonzero(inside)),
            is_masked=not is_plain,
            inside=inside,
        )

    def _warp(
        self,
        index: int,
        records: Sequence[Band],
        part: Window,
        pixel_map: PixelMap,
        group: tuple[str, str],
        targets: Sequence[tuple[Array, Mask]],
    ) -> None:
        """Fill values and masks of bands of one type, which are resampled in one way."""
        image = self.images[index]
        is_plain = group[0] == PLAIN
        method = "nearest" if is_plain else group[0]
        for piece, held, x, y in self._pieces(index, part, pixel_map, method):
            pieces_held = [
                self._held(index, records, there, method, is_plain=is_plain)
                for there in _round(held, image.width)
            ]
            stored = np.concatenate([values for values, _ in pieces_held], axis=2)
            valid = np.concatenate([mask for _, mask in pieces_held], axis=2)
            cells, shown = resample(
                stored, valid, held, x, y, method, pixel_map.scale, pixel_map.period
            )
            at = piece.slices(part)
            for place, (values, mask) in enumerate(targets):
                values[at], mask[at] = cells[place], shown[place]

    def _pieces(
        self, index: int, part: Window, pixel_map: PixelMap, method: str
    ) -> Iterator[Piece]:
        """Cut a window into pieces of which each needs only so many pixels of the image.

        Gives the piece, the pixels, and x and y of its cells in pixels. Images that lie alike, as
        those of a tile of Sentinel-2 do, share them.
        """
        key = (self._alike[index], part, method)
        with self._lock:
            is_known, known = key in self._kept_pieces, self._kept_pieces.get(key)
        if is_known:
            yield from [] if known is None else [known]
            return
        pieces = self._cut(index, part, pixel_map, method)
        first, second = next(pieces, None), next(pieces, None)
        if second is None:
            # Of many pieces none is kept: they are many because each needs many pixels.
            with self._lock:
                self._kept_pieces[key] = first
                while len(self._kept_pieces) > self._most_pieces:
                    self._kept_pieces.popitem(last=False)
        yield from (piece for piece in (first, second) if piece is not None)
        yield from pieces

    def _cut(self, index: int, part: Window, pixel_map: PixelMap, method: str) -> Iterator[Piece]:
        image = self.images[index]
        pieces = [part]
        while pieces:
            piece = pieces.pop()
            x, y = pixel_map.coordinates(piece, corners=method == "average")
            held = source_window(
                x, y, image.width, image.height, method, pixel_map.scale, pixel_map.period
            )
            if held is None:
                continue
            if held.pixels > LARGEST_SOURCE and piece.pixels > 1:
                pieces.extend(halves(piece))
                continue
            yield piece, held, x, y

    @staticmethod
    def _inside(image: Image, part: Window, pixel_map: PixelMap) -> Mask:
        """Return the cells whose centre lies in the image."""
        x, y = pixel_map.coordinates(part)
        # As every edge, the far one belongs to the next pixel.
        inside: Mask = (x >= -EDGE) & (x < image.width - EDGE)
        inside &= (y >= -EDGE) & (y < image.height - EDGE)
        return inside

    def _held(
        self, index: int, records: Sequence[Band], held: Window, method: str, *, is_plain: bool
    ) -> tuple[Array, Mask]:
        """Read a window of an image, and which pixels take part in what is made of them."""
        stored, valid = self._source(index, records, held, is_plain=is_plain)
        if method != "nearest" and self._masks and self._masks[index].bands:
            # What is masked has no part in what interpolation makes of its neighbours.
            valid &= (self._own_codes(index, self._masks[index], held) & ~UNSEEN) == 0
        return stored, valid

    def _source(
        self, index: int, records: Sequence[Band], held: Window, *, is_plain: bool
    ) -> tuple[Array, Mask]:
        """Read a window of an image on its own grid: stored numbers and where they are valid.

        `is_plain` says that all are.
        """
        image = self.images[index]
        values, masks = self._own_values(index, records, held)
        stored = np.stack(list(values))
        if index == self._surface and not is_plain:
            # Whole metres would make steps of a slope.
            stored = stored.astype(np.float64)
        valid = np.ones(stored.shape, dtype=bool)
        if is_plain:
            return stored, valid
        for place, band in enumerate(records):
            for mask in (valid_values(stored[place], band), masks[place]):
                if mask is not None:
                    valid[place] &= mask
        self._handles.release_cache(image)
        return stored, valid


def _alike(placements: Sequence[Placement]) -> list[int]:
    """Return for each image the first one that lies like it."""
    first: dict[PixelMap | None, int] = {}
    found = []
    for index, placement in enumerate(placements):
        pixel_map = placement.pixel_map
        if pixel_map is not None:
            nameless = replace(pixel_map.geometry, name="")
            pixel_map = replace(pixel_map, geometry=nameless)
        found.append(first.setdefault(pixel_map, index))
    return found


def _reader_of_partner(
    handles: DatasetPool, stopped: threading.Event, partner: Image, placement: Placement
) -> ImageReader:
    """Return a reader of a partner on the pixels of its image, from the nearest of its own."""
    return SourceReader([partner], [placement], "nearest", 1, stopped, handles=handles)


def _round(held: Window, width: int) -> list[Window]:
    """Cut a window that goes beyond the ends of an image into those of it that follow there."""
    found = []
    column, end = held.column, held.column + held.width
    while column < end:
        at = column % width
        columns = min(width - at, end - column)
        found.append(Window(at, held.row, columns, held.height))
        column += columns
    return found


def _groups(bands: Sequence[Band], method: str) -> dict[tuple[str, str], list[int]]:
    """Return the places of bands that are resampled alike and have one type.

    Bands of classes are never interpolated, whatever the method.
    """
    groups: dict[tuple[str, str], list[int]] = {}
    for place, band in enumerate(bands):
        # By the name too: plans of older live composites say nothing else.
        alike = "nearest" if method != PLAIN and holds_classes(band) else method
        groups.setdefault((alike, band.dtype), []).append(place)
    return groups
