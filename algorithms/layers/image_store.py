# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What was seen of images, kept beyond a run: for the dock, its live layer and the inspector."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from ...engine.catalogue.matching import Conditions, Matching
from ...engine.images import FileStamp, Image
from ...engine.inputs.file_stamps import changed_file, stamps_of
from ...engine.inputs.subdatasets import file_of

if TYPE_CHECKING:
    from .image_sources import ImageSource

# So many images are kept, and answers of collection files.
MOST_IMAGES, MOST_MATCHINGS = 30_000, 8


class ImageStore:
    """Images by their sources, as long as size and time of their files are those that they were.

    Used from any thread. Files on servers have neither; what was seen of them stays until `clear`,
    and is compared when they are read.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._images: OrderedDict[ImageSource, Image] = OrderedDict()
        self._matchings: OrderedDict[tuple[str, Conditions], tuple[FileStamp, Matching]]
        self._matchings = OrderedDict()

    def image(self, source: ImageSource) -> Image | None:
        """Return what was seen of an image, None when nothing was, or its file has changed."""
        with self._lock:
            image = self._images.get(source)
        return None if image is None or changed_file(image) else image

    def keep(self, source: ImageSource, image: Image) -> None:
        """Keep what was seen of an image."""
        with self._lock:
            self._images[source.plain()] = image
            if len(self._images) > MOST_IMAGES:
                self._images.popitem(last=False)

    def matching(self, path: str, conditions: Conditions) -> Matching | None:
        """Return what a collection file answered, None when nothing is known or it has changed."""
        with self._lock:
            stamp, found = self._matchings.get((path, conditions), (None, None))
        return found if found is not None and stamps_of([file_of(path)]) == (stamp,) else None

    def keep_matching(self, conditions: Conditions, stamp: FileStamp, found: Matching) -> None:
        """Keep what a collection file answered, of which the stamp was taken before."""
        with self._lock:
            self._matchings[found.path, conditions] = stamp, found
            if len(self._matchings) > MOST_MATCHINGS:
                self._matchings.popitem(last=False)

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._images.clear()
            self._matchings.clear()
