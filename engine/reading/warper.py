# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The warper: images on the cells of another grid than their own, piece by piece."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from ..arrays import Array, Codes, Mask
from ..grid.blocks import halves
from ..grid.grid import Window
from ..images import Band, Image
from ..inputs.bands import holds_classes
from ..masks.image_mask import UNSEEN, ImageMask
from ..pixels.image_block import ImageBlock
from ..pixels.validity import valid_values
from ..warp.pixel_map import PixelMap
from ..warp.resampling import EDGE, KeptShares, resample, source_window
from .native_pixels import NativePixels
from .placement import Placement

# Most pixels of an image that are read at once to be brought to another grid. Cells much larger
# than pixels are made in smaller windows, so that memory stays bounded.
LARGEST_SOURCE = 4 * 1024 * 1024

# A piece of a window, the pixels of an image that it needs, x and y of its cells in pixels, and of
# averages what images that lie alike share.
Piece = tuple[Window, Window, Array, Array, KeptShares | None]

# A way of resampling besides the public ones: nearest pixels, as stored, masked or not.
PLAIN = "plain"


class Warper:
    """Brings images to the cells of a grid; safe to use from several threads.

    Its methods raise SourceError when a part of a file cannot be read.
    """

    def __init__(
        self,
        images: Sequence[Image],
        placements: Sequence[Placement],
        pixels: NativePixels,
        threads: int,
        *,
        masks: Sequence[ImageMask],
        counts_cells: bool,
        surface: int | None,
        kept_shares: int,
    ) -> None:
        """Take what reads pixels; up to `kept_shares` bytes of what averages share are kept.

        `masks` are of the images. The image `surface` is interpolated as decimals.
        """
        self._images = images
        self._pixels = pixels
        self._masks = masks
        self._counts_cells = counts_cells
        self._surface = surface
        self._alike = _alike(placements)
        self._kept_pieces: OrderedDict[tuple[int, Window, str], Piece | None] = OrderedDict()
        self._most_pieces = 2 * threads
        self._room_of_shares = kept_shares // self._most_pieces
        self._lock = threading.Lock()

    def block(
        self, index: int, records: Sequence[Band], part: Window, pixel_map: PixelMap, method: str
    ) -> ImageBlock:
        """Bring some bands of an image to the cells of a window."""
        image = self._images[index]
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

    def fill_codes(
        self, codes: Codes, index: int, mask: ImageMask, part: Window, pixel_map: PixelMap
    ) -> None:
        """Fill codes of the cells of a window with why their nearest pixels are masked."""
        width = self._images[index].width
        for piece, held, x, y, _ in self._pieces(index, part, pixel_map, "nearest"):
            own = [self._pixels.codes(index, mask, there) for there in _round(held, width)]
            found = np.concatenate(own, axis=1)[None]
            everywhere = np.ones(found.shape, dtype=bool)
            cells, shown = resample(
                found, everywhere, held, x, y, "nearest", pixel_map.scale, pixel_map.period
            )
            np.copyto(codes[piece.slices(part)], cells[0], where=shown[0])

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
        image = self._images[index]
        is_plain = group[0] == PLAIN
        method = "nearest" if is_plain else group[0]
        for piece, held, x, y, kept in self._pieces(index, part, pixel_map, method):
            pieces_held = [
                self._held(index, records, there, method, is_plain=is_plain)
                for there in _round(held, image.width)
            ]
            stored = np.concatenate([values for values, _ in pieces_held], axis=2)
            valid = np.concatenate([mask for _, mask in pieces_held], axis=2)
            cells, shown = resample(
                stored, valid, held, x, y, method, pixel_map.scale, pixel_map.period, kept
            )
            at = piece.slices(part)
            for place, (values, mask) in enumerate(targets):
                values[at], mask[at] = cells[place], shown[place]

    def _pieces(
        self, index: int, part: Window, pixel_map: PixelMap, method: str
    ) -> Iterator[Piece]:
        """Cut a window into pieces of which each needs only so many pixels of the image.

        Images that lie alike, as those of a tile of Sentinel-2 do, share them.
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
            if first is not None and method == "average" and self._alike.count(key[0]) > 1:
                first = (*first[:-1], KeptShares(self._room_of_shares))
            with self._lock:
                self._kept_pieces[key] = first
                while len(self._kept_pieces) > self._most_pieces:
                    self._kept_pieces.popitem(last=False)
        yield from (piece for piece in (first, second) if piece is not None)
        yield from pieces

    def _cut(self, index: int, part: Window, pixel_map: PixelMap, method: str) -> Iterator[Piece]:
        image = self._images[index]
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
            yield piece, held, x, y, None

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
            valid &= (self._pixels.codes(index, self._masks[index], held) & ~UNSEEN) == 0
        return stored, valid

    def _source(
        self, index: int, records: Sequence[Band], held: Window, *, is_plain: bool
    ) -> tuple[Array, Mask]:
        """Read a window of an image on its own grid: stored numbers and where they are valid.

        `is_plain` says that all are.
        """
        values, masks = self._pixels.values(index, records, held)
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
        self._pixels.release_cache(index)
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
