# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tiles of the files that a VRT joins: these are decoded at once, whatever the VRT calls blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

# Texts of more bytes join more files than bands, and take long to look through.
LARGEST_TEXT = 1024 * 1024

_BAND = re.compile(r'<VRTRasterBand [^>]*\bband="(\d+)"(.*?)</VRTRasterBand>', re.DOTALL)
_NUMBER = r'="([-\d.eE]+)" '
_RECTANGLE = rf"xOff{_NUMBER}yOff{_NUMBER}xSize{_NUMBER}ySize{_NUMBER}".rstrip()
_SOURCE = re.compile(
    r'<SourceProperties [^>]*\bBlockXSize="(\d+)" BlockYSize="(\d+)" ?/>\s*'
    rf"<SrcRect {_RECTANGLE} ?/>\s*<DstRect {_RECTANGLE} ?/>"
)

Size = tuple[int, int]


def own_tiles(path: str) -> dict[int, Size]:
    """Return (width, height) of the tiles that bands of a VRT are decoded in, in its own pixels.

    These are bands that are read from one file each, whose tiles begin at the VRT's corner, by
    their numbers. There are none for other rasters, and for texts of a VRT.
    """
    if not path.lower().endswith(".vrt"):
        return {}
    try:
        file = Path(path)
        text = file.read_text(encoding="utf-8") if file.stat().st_size <= LARGEST_TEXT else ""
    except (OSError, ValueError):  # inside an archive, say
        return {}
    return dict(_tiles(text))


def _tiles(text: str) -> Iterator[tuple[int, Size]]:
    for number, content in _BAND.findall(text):
        content = content.partition("<MaskBand>")[0]
        source = _SOURCE.search(content)
        if source is None or content.count("<SourceFilename") != 1:
            continue
        block_width, block_height, *rectangles = map(float, source.groups())
        width = _side(block_width, *rectangles[0::2])
        height = _side(block_height, *rectangles[1::2])
        if width and height:
            yield int(number), (width, height)


def _side(block: float, source: float, size: float, target: float, pixels: float) -> int:
    """Return how many pixels of the VRT are the side of a tile, 0 where that is not whole.

    The source begins at a pixel and has so many (`size`); so do they in the VRT.
    """
    if size <= 0.0:
        return 0
    scale = pixels / size
    side = round(block * scale)
    is_whole = side >= 1 and abs(side - block * scale) < 1e-6
    return side if is_whole and not (target - source * scale) % side else 0
