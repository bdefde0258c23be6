# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How a result opens: named, and drawn like the images that it was made of."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)

from ..engine.composite import OutputBand
from ..engine.images import Image

# QGIS does not own post-processors; each is kept here until it has done its work.
_WAITING: set[QgsProcessingLayerPostProcessorInterface] = set()


class Styler:
    """Knows how the first image is drawn, and draws the result the same way where that fits."""

    def __init__(self, layer: QgsRasterLayer, image: Image, outputs: Sequence[OutputBand]) -> None:
        renderer = layer.renderer()
        self._renderer = renderer.clone() if renderer is not None else None
        self._names = {band.number: band.name for band in image.bands}
        self._outputs = outputs

    def attach(self, details: QgsProcessingContext.LayerDetails, name: str) -> None:
        """Have the layer named and styled when it is loaded."""
        details.name = name
        if hasattr(details, "forceName"):
            details.forceName = True
        distinct = {output.source for output in self._outputs if output.source}
        style = ResultStyle(self._fitted(), in_colour=len(distinct) == len(self._outputs) >= 3)
        _WAITING.add(style)
        details.setPostProcessor(style)

    def _fitted(self) -> QgsRasterRenderer | None:
        """Return the renderer with the result's band numbers, None when it does not fit."""
        renderer = self._renderer
        if isinstance(renderer, QgsMultiBandColorRenderer):
            numbers = (renderer.redBand(), renderer.greenBand(), renderer.blueBand())
            places = [self._place(number) for number in numbers]
            if not all(places):
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
            if not place:
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


def _on_band(renderer: QgsRasterRenderer, number: int) -> QgsRasterRenderer:
    """Return a renderer of one band for another band."""
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        renderer.setBand(number)
        return renderer
    # Before QGIS 3.38 the band of this one cannot be set.
    other = QgsPalettedRasterRenderer(None, number, renderer.classes())
    other.setOpacity(renderer.opacity())
    return other


class ResultStyle(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded result its renderer; called by QGIS in the main thread."""

    def __init__(self, renderer: QgsRasterRenderer | None, *, in_colour: bool) -> None:
        super().__init__()
        self._renderer = renderer
        self._in_colour = in_colour

    def postProcessLayer(self, layer, context, feedback):
        if isinstance(layer, QgsRasterLayer) and layer.isValid():
            if self._renderer is not None:
                # The layer takes it over, and this object may be asked once only.
                layer.setRenderer(self._renderer.clone())
            else:
                self._stretch(layer)
            layer.triggerRepaint()
        _WAITING.discard(self)

    def _stretch(self, layer: QgsRasterLayer) -> None:
        """Draw in colour or grey, without the darkest and brightest two per cent."""
        provider = layer.dataProvider()
        if self._in_colour:
            layer.setRenderer(QgsMultiBandColorRenderer(provider, 1, 2, 3))
        else:
            layer.setRenderer(QgsSingleBandGrayRenderer(provider, 1))
        layer.setContrastEnhancement(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
            QgsRasterMinMaxOrigin.Limits.CumulativeCut,
        )
