# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes that a user has chosen, as images: their report, and how GDAL opens one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...engine.analysis.collection_report import report_of
from ...engine.charts import Page
from ...engine.errors import SourceError
from ...engine.text import worded
from ...resources.numbers import in_locale
from ..layers.image_sources import ImageSource
from ..layers.images import Looks
from ..results.collection_page import page_of
from .layer_facts import item_sources
from .plain_parameters import STORE, plain_file


@dataclass(frozen=True)
class ChosenImages:
    """What was chosen, without layers: `items` are places among those of the collection file.

    `others` are plain values of layers, and paths.
    """

    collection: str = ""
    items: tuple[int, ...] = ()
    others: tuple[ImageSource | str, ...] = ()

    def sources(self, looks: Looks) -> list[ImageSource]:
        """Return the sources in order; in the background."""
        found: list[ImageSource] = []
        if self.items:
            every = item_sources(self.collection, looks)
            found += (source for place in self.items if (source := every[place]) is not None)
        found += (plain_file(each) if isinstance(each, str) else each for each in self.others)
        return [replace(each, position=place) for place, each in enumerate(found, start=1)]


def page_of_images(chosen: ChosenImages, most_rows: int) -> Page:
    """Return the report of some images as a page; in the background.

    Raises SourceError for one that cannot be used.
    """
    looks = Looks(STORE)
    sources = chosen.sources(looks)
    looks.at(sources)
    images = [looks.image(each) for each in sources]
    return page_of(report_of(images, in_locale(".")), most_rows)


def openable(chosen: ChosenImages) -> Sequence[tuple[str, str]]:
    """Return name and path, as GDAL opens it, of each image; in the background.

    Raises SourceError for one that cannot be used.
    """
    looks = Looks(STORE)
    sources = chosen.sources(looks)
    looks.at(sources)
    for source in sources:
        if source.has_login:
            raise SourceError(
                worded("{label} is opened with a stored password.", label=source.label)
            )
    return [(source.name, looks.image(source).path) for source in sources]
