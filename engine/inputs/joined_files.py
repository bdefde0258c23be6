# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Images whose bands are read from several files: their path is the text of a VRT that joins them.

Such a text is made of what is known of the files, which nobody has opened: whether they are so is
looked at before anything is read.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from ..availability import is_remote
from ..images import Image
from ..remote.addresses import files_in, is_text, with_files
from .subdatasets import with_file

_SOURCE = re.compile(
    r'<SourceFilename relativeToVRT="0">([^<]*)</SourceFilename>\s*'
    r"<SourceBand>(\d+)</SourceBand>\s*"
    r'<SourceProperties RasterXSize="(\d+)" RasterYSize="(\d+)" DataType="(\w+)"'
)


@dataclass(frozen=True)
class JoinedBand:
    """A band of a file as a VRT takes it to be; `kind` is GDAL's name of its type."""

    path: str
    number: int
    width: int
    height: int
    kind: str


def joined_bands(path: str) -> list[JoinedBand]:
    """Return what a VRT says of the files that it joins; none for a plain path."""
    if not is_text(path):
        return []
    return [
        JoinedBand(html.unescape(file), int(number), int(width), int(height), kind)
        for file, number, width, height, kind in _SOURCE.findall(path)
    ]


def file_paths(image: Image) -> list[str]:
    """Return the paths of the files that an image is read from, those of its partners last.

    Rasters inside a file have the names that GDAL has for them.
    """
    found = files_in(image.path)
    for partner in image.partners:
        found += file_paths(partner)
    return list(dict.fromkeys(found))


def is_on_server(image: Image) -> bool:
    """Return True when some file of an image is read over a network."""
    return any(is_remote(path) for path in file_paths(image))


def is_on_servers_only(image: Image) -> bool:
    """Return True when all files of an image are read over a network."""
    return all(is_remote(path) for path in file_paths(image))


def with_file_paths(image: Image, change: Callable[[str], str]) -> Image:
    """Return an image that is read from other paths, and so are its partners."""
    partners = tuple(with_file_paths(partner, change) for partner in image.partners)
    image = replace(image, partners=partners) if partners else image
    return replace(image, path=with_files(image.path, lambda path: with_file(path, change)))


def shown_path(image: Image) -> str:
    """Return what a person knows an image by: its path, or the first of its files."""
    return file_paths(image)[0]
