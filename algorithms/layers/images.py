# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Images of the engine, made of image sources."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from ...engine.catalogue.item_images import files_to_open, image_of_item
from ...engine.catalogue.matching import Conditions, Matching, matching_items
from ...engine.errors import SourceError, raise_unavailable
from ...engine.grid.grid import Grid
from ...engine.images import FileStamp, Image
from ...engine.inputs.describe import describe
from ...engine.inputs.file_stamps import changed_file, stamps_of
from ...engine.inputs.sensors import coloured
from ...engine.inputs.subdatasets import file_of
from ...engine.remote.headers import fetch_headers
from ...engine.text import worded
from ...engine.warp.extents import native_grid
from .image_sources import ImageSource
from .image_store import ImageStore
from .layer_values import wkt_of
from .sensors import sensors
from .transforms import crs_of

# Files that are opened at the same time. Files on servers are waited for, and each takes a handle.
OPENERS = 8


def grid_of(source: ImageSource) -> Grid:
    """Return the grid of a reference layer.

    Raises SourceError when it cannot be opened, or has no north-up grid.
    """
    try:
        image = Looks().image(source)
    except SourceError as error:
        raise_unavailable(error)
        raise SourceError(
            worded(
                "Reference layer '{layer}' cannot be used. {error}", layer=source.text, error=error
            )
        ) from None
    grid = native_grid(image, image.crs)
    if grid is None:
        raise SourceError(
            worded(
                "The reference layer '{layer}' is rotated or upside down; choose a "
                "layer with north at the top.",
                layer=image.name,
            )
        )
    return grid


class Looks:
    """What was seen of images that were opened; each is opened once.

    An algorithm is checked and then prepared, and what was seen in the check holds in the run, as
    long as the files are those that they were. With a store, what is in it is not opened again, and
    what is opened goes into it.
    """

    def __init__(self, store: ImageStore | None = None) -> None:
        self._store = store
        self._seen: dict[ImageSource, Image | SourceError] = {}
        self._matching: dict[tuple[str, Conditions], tuple[FileStamp, Matching]] = {}

    def matching(self, path: str, conditions: Conditions) -> Matching:
        """Return the items of a collection file that meet conditions; each file is read once.

        Raises SourceError when it is no collection file.
        """
        stamps = stamps_of([file_of(path)])
        stamp, found = self._matching.get((path, conditions), (None, None))
        if found is not None and stamps == (stamp,):
            return found
        found = self._store.matching(path, conditions) if self._store is not None else None
        if found is None:
            found = matching_items(path, conditions)
        for each in stamps:
            self._matching[path, conditions] = each, found
            if self._store is not None:
                self._store.keep_matching(conditions, each, found)
        return found

    def still_true(self) -> Looks:
        """Return what was seen of images whose files have not changed since."""
        looks = Looks(self._store)
        looks._matching = dict(self._matching)
        looks._seen = {
            source: seen
            for source, seen in self._seen.items()
            if isinstance(seen, Image) and not changed_file(seen)
        }
        return looks

    def at(self, sources: Iterable[ImageSource]) -> None:
        """Open images that were not looked at yet, several at the same time.

        Raises SourceError when the system or the network is in the way.
        """
        new = [
            each
            for each in dict.fromkeys(sources)
            if each not in self._seen and not self._is_stored(each)
        ]
        fetch_headers(path for each in new for path in _to_open(each))
        if len(new) < 2:
            found = [_seen(each) for each in new]
        else:
            with ThreadPoolExecutor(min(OPENERS, len(new)), "image-collections-open") as pool:
                found = list(pool.map(_seen, new))
        for source, seen in zip(new, found):
            if isinstance(seen, SourceError):
                raise_unavailable(seen)
            else:
                crs = source.crs or _identified(seen.crs)
                seen = coloured(replace(seen, crs=crs), sensors())
                if self._store is not None:
                    self._store.keep(source, seen)
            self._seen[source.plain()] = seen

    def _is_stored(self, source: ImageSource) -> bool:
        """Take over what the store has of an image; return False when that is nothing."""
        image = None if self._store is None else self._store.image(source)
        if image is not None:
            self._seen[source.plain()] = image
        return image is not None

    def is_usable(self, source: ImageSource) -> bool:
        """Return True when an image could be opened."""
        self.at([source])
        return isinstance(self._seen[source], Image)

    def image(self, source: ImageSource) -> Image:
        """Return an image; raise SourceError when it cannot be used."""
        self.at([source])
        seen = self._seen[source]
        if isinstance(seen, SourceError):
            raise seen
        if source.position == seen.position and not source.remark:
            return seen
        remarks = (*seen.remarks, source.remark) if source.remark else seen.remarks
        return replace(seen, position=source.position, remarks=remarks)


def _to_open(source: ImageSource) -> list[str]:
    """Return the files that have to be opened to know an image."""
    if source.item is not None and source.wanted is not None:
        return files_to_open(source.item, source.wanted)
    return [source.path]


def _seen(source: ImageSource) -> Image | SourceError:
    """Look at one image, in any thread."""
    if source.item is not None and source.wanted is not None:
        try:
            image = image_of_item(source.item, source.wanted)
        except SourceError as error:
            return error.with_traceback(None)
        return image if source.date is None else replace(image, date=source.date)
    if not source.layer_id and _is_missing(source.path):
        return SourceError(worded("{label} cannot be used: it does not exist.", label=source.label))
    try:
        return describe(
            source.path,
            name=source.name,
            position=source.position,
            crs=source.crs,
            open_options=source.open_options,
            unused_nodata=source.unused_nodata,
            masked_ranges=dict(source.masked_ranges),
            date=source.date,
            called="" if source.layer_id else source.text,
        )
    except SourceError as error:
        # Without its frames, which may hold files open.
        return error.with_traceback(None)


def _is_missing(path: str) -> bool:
    """Return True for the path of a file or folder that is not there."""
    if ":" in path[2:] or path.startswith(("/vsi", "<")):
        return False  # GDAL has names of its own
    try:
        return not Path(path).exists()
    except (OSError, ValueError):  # too long, or with a character that no file has
        return True


@lru_cache(maxsize=256)
def _identified(wkt: str) -> str:
    """Return the CRS of a file as QGIS knows it."""
    crs = crs_of(wkt)
    return wkt_of(crs) or wkt


class LeftOut(NamedTuple):
    """An image of the list that the result is made without, and why."""

    position: int
    name: str
    source: str
    reason: str
    image: Image | None = None
