# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The map from paths of this computer to those of the workers."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from ..errors import InvalidOptionError
from ..images import Image
from ..inputs.joined_files import with_file_paths
from ..text import worded

# How GDAL calls what is in an archive: the path of a file follows.
_ARCHIVE = re.compile(r"(/vsi(zip|tar|gzip)/)+")


@dataclass(frozen=True)
class PathMap:
    """Pairs of a prefix here and the prefix that it has for the workers."""

    prefixes: tuple[tuple[str, str], ...] = ()

    @staticmethod
    def parse(text: str) -> PathMap:
        r"""Return the map that a user wrote: `Z:\\scenes=/data/scenes; Y:=/data/other`.

        Raises InvalidOptionError for a part without two sides.
        """
        prefixes = []
        for part in text.split(";"):
            if not part.strip():
                continue
            here, equals, there = (side.strip() for side in part.partition("="))
            if not (here and equals and there):
                raise InvalidOptionError(
                    worded(
                        "'{part}' in Path map is no pair of prefixes; write one such as "
                        "Z:\\scenes=/data/scenes.",
                        part=part.strip(),
                    )
                )
            prefixes.append((_slashed(here), _slashed(there)))
        # The longest prefix that fits is the one that is meant.
        return PathMap(tuple(sorted(prefixes, key=lambda pair: len(pair[0]), reverse=True)))

    def there(self, path: str) -> str:
        """Return the path by which workers reach what is at `path` here."""
        archive = _ARCHIVE.match(path)
        handler = archive.group() if archive else ""
        plain = _absolute(path[len(handler) :])
        slashed = plain.replace("\\", "/")
        for here, there in self.prefixes:
            if slashed == here or slashed.startswith(here + "/"):
                return handler + there + slashed[len(here) :]
        return handler + plain

    def image_there(self, image: Image) -> Image:
        """Return the image as workers open it."""
        return with_file_paths(image, self.there)


def _absolute(path: str) -> str:
    """Return the path of a file here, or of one in an archive, for whoever is in another folder."""
    place = Path(path)
    if place.is_absolute() or not any(map(os.path.isfile, (place, *place.parents))):
        return path
    return str(place.absolute())


def _slashed(prefix: str) -> str:
    return prefix.replace("\\", "/").rstrip("/")
