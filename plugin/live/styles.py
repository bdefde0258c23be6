# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Styles that the live layer has had: what is shown again looks as it did.

A style stays while bands and scenes are like those that it was made for. Else the layer is drawn
anew; when scenes and bands from before come back, so does their style, with what the user has made
of it.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field

from qgis.core import QgsRasterLayer

from ...algorithms.results import combinations, contrast
from ...algorithms.results.kept_style import KeptStyle
from ...algorithms.results.layer_notes import noted, take_note

# Name, scale and offset of a band.
Scaled = tuple[str, float, float]

# What the plugin knows of how a layer was drawn, which goes with its style.
_PROPERTIES = (contrast.ENDS, combinations.COLOURS)
# The property of the layer that holds of which images its style was made, and which it shows.
_IMAGES = "imagecollections/images"
# So many styles are kept, as many as there can be steps to take back.
MOST_STYLES = 100


@dataclass(frozen=True)
class Shown:
    """What is seen: the images that are asked for, and the bands."""

    images: frozenset[str]
    bands: tuple[Scaled, ...]


@dataclass
class LiveStyles:
    """Knows by number the styles that the layer has had, and which one goes with what is shown."""

    _now: int = 0
    _number_of: dict[Shown, int] = field(default_factory=dict)
    # Of each style what it was like when it was seen last, and for which images it was made.
    _kept: dict[int, tuple[KeptStyle, frozenset[str]]] = field(default_factory=dict)

    def forget(self) -> None:
        """Know nothing of a layer that is gone."""
        self._now = 0
        self._number_of.clear()
        self._kept.clear()

    def has(self, layer: QgsRasterLayer, wanted: Shown) -> bool:
        """Return True where the layer has a style for what is shown next, now or from before."""
        return wanted in self._number_of or self._fits(layer, wanted)

    def leave(self, layer: QgsRasterLayer) -> None:
        """Keep the style of what is shown, before something else is."""
        made_for, shown = _images_of(layer)
        self._number_of.setdefault(Shown(shown, bands_of(layer)), self._now)
        self._kept.pop(self._now, None)  # the one that was seen last is the last one
        self._kept[self._now] = KeptStyle.of(layer, _PROPERTIES), made_for

    def take(self, layer: QgsRasterLayer, wanted: Shown) -> None:
        """Have the layer look as it does for what is shown now; it has a style for that."""
        number = self._number_of.setdefault(wanted, self._now)
        made_for, _ = _images_of(layer)
        if number != self._now:
            self._now = number
            style, made_for = self._kept[number]
            style.give(layer, _PROPERTIES)
        _know_images(layer, made_for or wanted.images, wanted.images)

    def note_new(self, layer: QgsRasterLayer, wanted: Shown) -> None:
        """Know of a style that was made for what is shown now."""
        self._now = max(self._kept, default=-1) + 1
        for number in list(self._kept)[:-MOST_STYLES]:
            del self._kept[number]
        of_kept = {key: each for key, each in self._number_of.items() if each in self._kept}
        self._number_of = {**of_kept, wanted: self._now}
        _know_images(layer, wanted.images, wanted.images)

    def _fits(self, layer: QgsRasterLayer, wanted: Shown) -> bool:
        """Return True where the style that the layer has is good for what is shown next."""
        made_for, _ = _images_of(layer)
        # Of a layer of an earlier version it is not known.
        is_of_these = not made_for or bool(made_for & wanted.images)
        return is_of_these and bands_of(layer) == wanted.bands


def bands_of(layer: QgsRasterLayer) -> tuple[Scaled, ...]:
    """Return the names of the bands, as the engine has them, with their scales and offsets."""
    provider = layer.dataProvider()
    numbers = range(1, layer.bandCount() + 1)
    return tuple(
        (
            layer.bandName(number).split(": ", 1)[-1],
            provider.bandScale(number),
            provider.bandOffset(number),
        )
        for number in numbers
    )


def _images_of(layer: QgsRasterLayer) -> tuple[frozenset[str], frozenset[str]]:
    """Return the images of which the style was made, and those that are shown; empty if unknown."""
    known = noted(layer, _IMAGES, dict) or {}
    made_for, shown = (known.get(name) for name in ("made_for", "shown"))
    return _paths(made_for), _paths(shown)


def _paths(value: object) -> frozenset[str]:
    items = value if isinstance(value, list) else []
    return frozenset(each for each in items if isinstance(each, str))


def _know_images(layer: QgsRasterLayer, made_for: Set[str], shown: Set[str]) -> None:
    take_note(layer, _IMAGES, {"made_for": sorted(made_for), "shown": sorted(shown)})
