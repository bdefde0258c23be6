# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Styles of what tells of the pixels of a composite: their provenance, and the winning quality."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer, QgsRasterRenderer

from ...engine.images import Image
from ...resources.i18n import translate
from .ramps import colour_of, counts, dates, from_least_to_most, of_index


class ProvenanceStyle:
    """Draws which image each pixel is from, with names and dates; counts in steps; dates.

    `used` are the images that gave any pixel. The drawings are styles of the layer, to switch
    between.
    """

    def __init__(self, names: Sequence[str], used: Sequence[Image]) -> None:
        self._names = names
        self._used = used

    def draw(self, layer: QgsRasterLayer) -> None:
        """Give the layer its renderer, and its second style."""
        days = [image.date.date() for image in self._used if image.date is not None]
        # The last one is what is shown first.
        drawings = {
            translate("ImageCollections", "First date"): self._dates(layer, "first_date", days),
            translate("ImageCollections", "Last date"): self._dates(layer, "last_date", days),
            translate("ImageCollections", "Date"): self._dates(layer, "date", days),
            translate("ImageCollections", "Count"): self._counts(layer),
            translate("ImageCollections", "Source"): self._categories(layer),
        }
        found = [(name, renderer) for name, renderer in drawings.items() if renderer is not None]
        styles = layer.styleManager()
        for name, renderer in found[:-1]:
            layer.setRenderer(renderer)
            styles.addStyleFromLayer(name)
        if found:
            layer.setRenderer(found[-1][1])
            styles.renameStyle(styles.currentStyle(), found[-1][0])

    def _counts(self, layer: QgsRasterLayer) -> QgsRasterRenderer | None:
        band = self._band("count")
        return counts(layer, band) if band else None

    def _dates(
        self, layer: QgsRasterLayer, ending: str, days: Sequence[date]
    ) -> QgsRasterRenderer | None:
        band = self._band(ending)
        return dates(layer, band, days) if band and days else None

    def _band(self, ending: str) -> int:
        """Return the number of the first band of a kind, 0 when there is none."""
        for number, name in enumerate(self._names, start=1):
            is_whole = name in ("first_date", "last_date")  # of all images
            if name == ending or (name.endswith(f"_{ending}") and not is_whole):
                return number
        return 0

    def _categories(self, layer: QgsRasterLayer) -> QgsPalettedRasterRenderer | None:
        band = self._band("source")
        if not band:
            return None
        classes = [
            QgsPalettedRasterRenderer.Class(
                image.position, colour_of(image.position), _label(image)
            )
            for image in sorted(self._used, key=lambda image: image.position)
        ]
        return QgsPalettedRasterRenderer(layer.dataProvider(), band, classes)


def _label(image: Image) -> str:
    if image.date is None:
        return f"{image.position}: {image.name}"
    return f"{image.position}: {image.name}, {image.date:%Y-%m-%d}"


class QualityStyle:
    """Draws the winning quality: an index by its own ramp, others from least to most."""

    def __init__(self, quality: str) -> None:
        self._quality = quality

    def draw(self, layer: QgsRasterLayer) -> None:
        """Give the layer its renderer."""
        layer.setRenderer(of_index(layer, 1, self._quality) or from_least_to_most(layer, 1))
