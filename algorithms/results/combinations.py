# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Combinations of bands in which a layer can be shown: natural colours, false colours and so on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)

from ...engine.composites.output_block import OutputBand
from ...engine.images import Image
from ...engine.inputs.polarisations import is_polarisation
from ...resources.i18n import translate
from ..layers.sensors import sensors
from .contrast import stretch
from .kept_style import restore_style, style_text
from .layer_notes import noted, take_note, texts

NATURAL = ("red", "green", "blue")

# What is red, green and blue of each; the keys are kept in projects.
COMBINATIONS: Mapping[str, tuple[str, str, str]] = {
    "natural": NATURAL,
    "false_colour": ("nir", "red", "green"),
    "agriculture": ("swir16", "nir", "blue"),
    "vegetation": ("nir", "swir16", "red"),
    "urban": ("swir22", "swir16", "red"),
    "burnt": ("swir22", "nir", "red"),
    "geology": ("swir22", "swir16", "blue"),
}

# The property of a layer that holds which of its bands is which colour, how it was drawn first, and
# the style of each combination that was shown.
COLOURS = "imagecollections/colours"
_FIRST, _SHOWN, _STYLES = "first", "shown", "styles"


def combination_labels() -> dict[str, str]:
    """Return the label of each combination."""
    return {
        "natural": translate("ImageCollections", "Natural colours"),
        "false_colour": translate("ImageCollections", "False colour: plants are red"),
        "agriculture": translate("ImageCollections", "Agriculture: crops are green"),
        "vegetation": translate("ImageCollections", "Land and water"),
        "urban": translate("ImageCollections", "Built-up areas"),
        "burnt": translate("ImageCollections", "Burnt areas"),
        "geology": translate("ImageCollections", "Geology: rocks and soils"),
    }


def colours_of_outputs(image: Image, outputs: Sequence[OutputBand]) -> dict[str, int]:
    """Return the numbers of the bands of a result by colour, as the first image has them."""
    places: dict[str, int] = {}
    for place, output in enumerate(outputs, start=1):
        if output.source:
            places.setdefault(output.source, place)
    colours: dict[str, int] = {}
    for band in image.bands:
        for colour in band.colours if band.name in places else ():
            colours.setdefault(colour, places[band.name])
    return colours


def colours_of_bands(layer: QgsRasterLayer) -> dict[str, int]:
    """Return the numbers of the bands of any layer by colour, as far as its sensor is known."""
    names = list(_names(layer).values())
    texts = (layer.name(), layer.source().replace("\\", "/").rsplit("/", 1)[-1])
    roles = sensors().known(names, texts)[1]
    return {role: names.index(name) + 1 for role, name in roles.items()}


def _names(layer: QgsRasterLayer) -> dict[int, str]:
    """Return the names of the bands by number, without what QGIS writes around them."""
    return {
        number: layer.bandName(number).split(": ", 1)[-1].split(" (")[0]
        for number in range(1, layer.bandCount() + 1)
    }


def numbers_of(roles: Iterable[str], colours: Mapping[str, int]) -> tuple[int, ...]:
    """Return the numbers of the bands of some colours, none when one is not there."""
    wanted = tuple(roles)
    return tuple(colours[role] for role in wanted) if set(wanted) <= set(colours) else ()


def know_colours(layer: QgsRasterLayer, colours: Mapping[str, int]) -> None:
    """Remember which band of a layer is which colour, and how it is drawn now."""
    renderer = layer.renderer()
    first: list[int] = []
    if isinstance(renderer, QgsMultiBandColorRenderer):
        first = [renderer.redBand(), renderer.greenBand(), renderer.blueBand()]
    take_note(layer, COLOURS, {**colours, _FIRST: first})


def show_as(layer: QgsRasterLayer, key: str) -> bool:
    """Show a result in a combination, or for an empty key as it was first; False when it is not.

    Only results of which the colours are known are changed. What is shown so already stays as it
    is, with what the user has changed since; what was shown so before has its style again.
    """
    known: dict[str, Any] = noted(layer, COLOURS, dict) or {_SHOWN: key}
    shown = known.get(_SHOWN, "")
    if shown == key:
        return False
    there = range(1, layer.bandCount() + 1)
    colours = {role: number for role, number in known.items() if _is_one_of(there, number)}
    roles, first = COMBINATIONS.get(key), known.get(_FIRST)
    if roles is not None:
        numbers = numbers_of(roles, colours)
    else:
        numbers = tuple(first) if isinstance(first, list) else ()
    if len(numbers) != 3 or not all(_is_one_of(there, number) for number in numbers):
        return False
    styles = {**texts(known.get(_STYLES)), str(shown): style_text(layer)}
    if key in styles:
        restore_style(layer, styles[key])
    else:
        draw_in_colour(layer, numbers, is_natural=numbers == numbers_of(NATURAL, colours))
    take_note(layer, COLOURS, {**known, _SHOWN: key, _STYLES: styles})
    layer.triggerRepaint()
    return True


def _is_one_of(numbers: range, value: object) -> bool:
    return type(value) is int and value in numbers


def draw_in_colour(layer: QgsRasterLayer, numbers: Sequence[int], *, is_natural: bool) -> None:
    """Draw three bands as red, green and blue, stretched over the land and not the clouds.

    Of natural colours all three are stretched alike.
    """
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), *numbers))
    stretch(layer, over_land=True, is_natural=is_natural)


def draw_scene(layer: QgsRasterLayer) -> None:
    """Draw a scene that was just loaded in natural colours, where its sensor is known.

    Of radar images the first band of backscatter is drawn in grey. A style of its own, and
    photographs, stay as they are.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsMultiBandColorRenderer):
        return
    drawn = (renderer.redBand(), renderer.greenBand(), renderer.blueBand())
    if drawn[:2] != (1, 2):
        return
    numbers = numbers_of(NATURAL, colours_of_bands(layer))
    backscatter = [number for number, name in _names(layer).items() if is_polarisation(name)]
    if numbers:
        if drawn == (1, 2, 3) != numbers:
            draw_in_colour(layer, numbers, is_natural=True)
    elif backscatter:
        _draw_in_grey(layer, renderer, backscatter[0])


def _draw_in_grey(layer: QgsRasterLayer, drawn: QgsMultiBandColorRenderer, number: int) -> None:
    """Draw one band, with the contrast that it has as one of three, so that no pixel is read."""
    contrasts = {
        drawn.redBand(): drawn.redContrastEnhancement(),
        drawn.greenBand(): drawn.greenContrastEnhancement(),
        drawn.blueBand(): drawn.blueContrastEnhancement(),
    }
    known = contrasts.get(number)
    grey = QgsSingleBandGrayRenderer(layer.dataProvider(), number)
    if known is not None:
        grey.setContrastEnhancement(QgsContrastEnhancement(known))
        grey.setMinMaxOrigin(drawn.minMaxOrigin())
    layer.setRenderer(grey)
    if known is None:
        stretch(layer)
