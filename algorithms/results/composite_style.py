# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The style of a composite: like its first image where that fits, else in natural colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRaster,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)

from ...engine.composites.output_block import OutputBand
from ...engine.images import Image
from ...engine.inputs.polarisations import is_polarisation
from ..layers.image_sources import Renderer
from .class_shares import plain_classes
from .combinations import (
    NATURAL,
    colours_of_outputs,
    draw_in_colour,
    know_colours,
    numbers_of,
)
from .contrast import stretch
from .ramps import renderer_of_band


class CompositeStyle:
    """Knows how the first image is drawn, and draws the composite the same way where that fits.

    `is_rescaled` says that the values are on a scale of their own: the bands are those of the
    image, and contrast and colours are not.
    """

    def __init__(
        self,
        first: Renderer,
        image: Image,
        outputs: Sequence[OutputBand],
        *,
        is_rescaled: bool = False,
    ) -> None:
        self._first = first
        self._is_rescaled = is_rescaled
        self._names = {band.number: band.name for band in image.bands}
        self._computed = [band.name for band in image.bands if band.formula is not None]
        self._outputs = [_from_band(image, output) for output in outputs]
        self._colours = colours_of_outputs(image, self._outputs)

    def draw(self, layer: QgsRasterLayer) -> None:
        """Give the layer its renderer."""
        self._draw(layer)
        know_colours(layer, self._colours)

    def _draw(self, layer: QgsRasterLayer) -> None:
        renderer = self._fitted()
        if renderer is not None:
            layer.setRenderer(renderer)
            is_stretched = isinstance(
                renderer, (QgsMultiBandColorRenderer, QgsSingleBandGrayRenderer)
            )
            # Ends that QGIS has found in the first image were not chosen.
            is_found = is_stretched and (
                not _is_as_it_is(renderer)
                and renderer.minMaxOrigin().limits() != QgsRasterMinMaxOrigin.Limits.None_
            )
            if is_found or self._is_rescaled:
                self._stretch(layer, renderer)
            alpha = len(self._outputs) + 1
            provider = layer.dataProvider()
            if layer.bandCount() == alpha and (
                provider.colorInterpretation(alpha) == QgsRaster.ColorInterpretation.AlphaBand
            ):
                renderer.setAlphaBand(alpha)
            return
        natural = self._natural()
        numbers = self._unnatural()
        if natural:
            draw_in_colour(layer, natural, is_natural=True)
        elif len(numbers) == 3:
            renderer = QgsMultiBandColorRenderer(layer.dataProvider(), *numbers)
            layer.setRenderer(renderer)
            self._stretch(layer, renderer)
        else:
            draw_band(layer, numbers[0], self._outputs[numbers[0] - 1].name)

    def _stretch(self, layer: QgsRasterLayer, renderer: QgsRasterRenderer) -> None:
        """Stretch the contrast: of optical images over the land, of natural colours alike."""
        if not isinstance(renderer, QgsMultiBandColorRenderer):
            stretch(layer)
            return
        natural = numbers_of(NATURAL, self._colours)
        drawn = (renderer.redBand(), renderer.greenBand(), renderer.blueBand())
        stretch(layer, over_land=bool(natural), is_natural=natural == drawn)

    def _natural(self) -> tuple[int, ...]:
        """Return the bands of the natural colours; none when one is not there.

        Bands in an order of their own were chosen to be red, green and blue in that order, unless
        there are several of one band of the images, such as its median and its count.
        """
        numbers = {name: number for number, name in self._names.items()}
        order = [numbers.get(output.source, 0) for output in self._outputs if output.source]
        if self._is_in_colour and order != sorted(order):
            return ()
        return numbers_of(NATURAL, self._colours)

    def _unnatural(self) -> tuple[int, ...]:
        """Return the bands to draw as red, green and blue without natural colours, or one in grey.

        Of radar images these are polarisations and what is computed, such as VV, VH and VV/VH: an
        angle of incidence is no colour. Without a third one it is the first polarisation.
        """
        backscatter = self._backscatter
        if not self._is_in_colour:
            return backscatter[:1] or (1,)
        good = backscatter or (1, 2, 3)
        if backscatter:
            good += tuple(
                place
                for place, output in enumerate(self._outputs, 1)
                if output.source in self._computed
            )
        if set(good) >= {1, 2, 3}:
            return (1, 2, 3)
        return good[:3] if len(good) >= 3 else good[:1]

    @property
    def _backscatter(self) -> tuple[int, ...]:
        """The bands of the result that show a polarisation of radar images."""
        return tuple(
            place
            for place, output in enumerate(self._outputs, 1)
            if output.source and is_polarisation(output.source)
        )

    @property
    def _is_in_colour(self) -> bool:
        """True for three bands and more that each show another band of the images."""
        distinct = {output.source for output in self._outputs if output.source}
        return len(distinct) == len(self._outputs) >= 3

    def _fitted(self) -> QgsRasterRenderer | None:
        """Return the renderer with the result's band numbers, None when it does not fit."""
        # The layer will own it, and another layer may be drawn after it.
        renderer = self._first()
        if isinstance(renderer, QgsMultiBandColorRenderer):
            numbers = (renderer.redBand(), renderer.greenBand(), renderer.blueBand())
            places = [self._place(number) for number in numbers]
            # QGIS takes the first three bands of any image, so nobody has chosen them. The order of
            # the bands of the result was chosen: B4,B3,B2 is red, green and blue.
            is_decided = self._is_in_colour or bool(self._backscatter)
            chosen = self._unnatural() if is_decided else tuple(places)
            wanted = self._natural() or chosen
            if not all(places) or (numbers == (1, 2, 3) and tuple(places) != wanted):
                return None
            renderer.setRedBand(places[0])
            renderer.setGreenBand(places[1])
            renderer.setBlueBand(places[2])
        elif isinstance(renderer, QgsSingleBandGrayRenderer):
            place = self._place(renderer.grayBand())
            if not place:
                return None
            renderer.setGrayBand(place)
        elif isinstance(renderer, (QgsSingleBandPseudoColorRenderer, QgsPalettedRasterRenderer)):
            place = self._place(renderer.band())
            if not place or self._is_rescaled:
                return None
            renderer = _on_band(renderer, place)
        else:
            return None
        renderer.setAlphaBand(-1)  # what alpha said has become nodata
        return renderer

    def _place(self, number: int) -> int:
        """Return the first band of the result with values like a band of the image, 0 for none."""
        name = self._names.get(number)
        places = [
            place for place, output in enumerate(self._outputs, 1) if name and output.source == name
        ]
        return places[0] if places else 0


def _from_band(image: Image, output: OutputBand) -> OutputBand:
    """Return a band of a result with the name of the band that it shows; `red` may be asked for."""
    band = image.band(output.source) if output.source else None
    return output if band is None else replace(output, source=band.name)


def _is_as_it_is(renderer: QgsRasterRenderer) -> bool:
    """Return True when numbers are drawn as they are, as QGIS draws photographs."""
    if isinstance(renderer, QgsMultiBandColorRenderer):
        enhancements = [
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        ]
    else:
        enhancements = [renderer.contrastEnhancement()]
    none = QgsContrastEnhancement.ContrastEnhancementAlgorithm.NoEnhancement
    return all(each is None or each.contrastEnhancementAlgorithm() == none for each in enhancements)


def _on_band(renderer: QgsRasterRenderer, number: int) -> QgsRasterRenderer:
    """Return a renderer of one band for another band."""
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        renderer.setBand(number)
        return renderer
    # Before QGIS 3.38 the band of this one cannot be set.
    other = QgsPalettedRasterRenderer(None, number, plain_classes(renderer))
    other.setOpacity(renderer.opacity())
    return other


def draw_band(layer: QgsRasterLayer, number: int, name: str) -> None:
    """Draw one band: by what its name says that it is, else in grey."""
    renderer = renderer_of_band(layer, number, name)
    if renderer is not None:
        layer.setRenderer(renderer)
        return
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), number))
    stretch(layer)
