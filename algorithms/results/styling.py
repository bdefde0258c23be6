# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Names and styles with which results open, so that they can be read at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from qgis.core import (
    QgsContrastEnhancement,
    QgsFillSymbol,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsPalLayerSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRaster,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...engine.composites.output_block import OutputBand
from ...engine.images import Image
from ...engine.live.sample import Ends
from ...resources.i18n import translate
from ..layers.image_sources import Renderer
from .combinations import (
    NATURAL,
    colours_of_outputs,
    draw_in_colour,
    know_colours,
    numbers_of,
)
from .contrast import know_ends, stretch
from .placing import Places
from .ramps import counts, dates, from_least_to_most, of_index, renderer_of_band

# QGIS does not own post-processors; each is kept here until it has done its work. When a layer
# cannot be loaded QGIS says nothing, so the oldest go when there are very many.
_WAITING: deque[QgsProcessingLayerPostProcessorInterface] = deque(maxlen=1000)

# Neighbouring positions get colours that are far apart: steps of the golden ratio round the circle.
_GOLDEN = 0.61803398875


def open_as(
    context: QgsProcessingContext,
    path: str,
    name: str,
    draw: Callable[[Any], None],
    ends: Sequence[Ends | None] = (),
    places: Places | None = None,
    rank: int = 0,
) -> None:
    """Have a result named, drawn and placed when it is loaded; nothing happens when it is not.

    `ends` are those of the bands of a live composite, as far as they are known. Of the results of
    one run, which share their `places`, those of a higher rank lie above.
    """
    if not path or not context.willLoadLayerOnCompletion(path):
        return
    details = context.layerToLoadOnCompletionDetails(path)
    details.name = name
    if hasattr(details, "forceName"):
        details.forceName = True
    style = _Style(draw, ends, places, rank)
    _WAITING.append(style)
    details.setPostProcessor(style)


def forget(context: QgsProcessingContext) -> None:
    """Let go of the styles of results that nobody will load; the context is not used any more."""
    for details in context.layersToLoadOnCompletion().values():
        with suppress(ValueError):
            _WAITING.remove(details.postProcessor())


class _Style(QgsProcessingLayerPostProcessorInterface):
    """Draws a loaded layer; called by QGIS in the main thread."""

    def __init__(
        self,
        draw: Callable[[Any], None],
        ends: Sequence[Ends | None],
        places: Places | None,
        rank: int,
    ) -> None:
        super().__init__()
        self._draw = draw
        self._ends = ends
        self._places = places
        self._rank = rank

    def postProcessLayer(
        self, layer: QgsRasterLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if isinstance(layer, QgsMapLayer) and layer.isValid():
            if self._ends:
                know_ends(layer, self._ends)
            self._draw(layer)
            layer.triggerRepaint()
            project = context.project()
            if self._places is not None and project is not None:
                self._places.take(project, layer, self._rank)
        with suppress(ValueError):
            _WAITING.remove(self)


class CompositeStyle:
    """Knows how the first image is drawn, and draws the composite the same way where that fits."""

    def __init__(self, first: Renderer, image: Image, outputs: Sequence[OutputBand]) -> None:
        self._first = first
        self._names = {band.number: band.name for band in image.bands}
        self._outputs = outputs
        self._colours = colours_of_outputs(image, outputs)

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
            if (
                is_stretched
                and not _is_as_it_is(renderer)
                and renderer.minMaxOrigin().limits() != QgsRasterMinMaxOrigin.Limits.None_
            ):
                # The ends were found by QGIS in the first image, not chosen.
                self._stretch(layer, renderer)
            alpha = len(self._outputs) + 1
            provider = layer.dataProvider()
            if layer.bandCount() == alpha and (
                provider.colorInterpretation(alpha) == QgsRaster.ColorInterpretation.AlphaBand
            ):
                renderer.setAlphaBand(alpha)
            return
        natural = self._natural()
        if natural:
            draw_in_colour(layer, natural, is_natural=True)
        elif self._is_in_colour:
            renderer = QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3)
            layer.setRenderer(renderer)
            self._stretch(layer, renderer)
        else:
            draw_band(layer, 1, self._outputs[0].name)

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

        Bands in an order of their own were chosen to be red, green and blue in that order.
        """
        numbers = {name: number for number, name in self._names.items()}
        order = [numbers.get(output.source, 0) for output in self._outputs if output.source]
        return numbers_of(NATURAL, self._colours) if order == sorted(order) else ()

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
            is_usual = numbers == (1, 2, 3) and self._is_in_colour
            wanted = self._natural() or (1, 2, 3)
            if not all(places) or (is_usual and tuple(places) != wanted):
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
    other = QgsPalettedRasterRenderer(None, number, renderer.classes())
    other.setOpacity(renderer.opacity())
    return other


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


def colour_of(position: int) -> QColor:
    """Return the colour of a number; those of its neighbours are far from it."""
    hue = (position * _GOLDEN) % 1.0
    return QColor.fromHsvF(hue, 0.55 + 0.25 * (position % 2), 0.95 - 0.2 * (position % 3) / 2)


def _label(image: Image) -> str:
    if image.date is None:
        return f"{image.position}: {image.name}"
    return f"{image.position}: {image.name}, {image.date:%Y-%m-%d}"


def draw_band(layer: QgsRasterLayer, number: int, name: str) -> None:
    """Draw one band: by what its name says that it is, else in grey."""
    renderer = renderer_of_band(layer, number, name)
    if renderer is not None:
        layer.setRenderer(renderer)
        return
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), number))
    stretch(layer)


class QualityStyle:
    """Draws the winning quality: an index by its own ramp, others from least to most."""

    def __init__(self, quality: str) -> None:
        self._quality = quality

    def draw(self, layer: QgsRasterLayer) -> None:
        """Give the layer its renderer."""
        layer.setRenderer(of_index(layer, 1, self._quality) or from_least_to_most(layer, 1))


def draw_footprints(layer: QgsVectorLayer) -> None:
    """Draw outlines only, so that the images below stay visible, labelled with date and share."""
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "220,50,50,255", "outline_width": "0.4"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    fields = set(layer.fields().names())
    if not {"date", "name"} <= fields:
        return
    text = """coalesce(format_date("date", 'yyyy-MM-dd'), "name")"""
    if "used_fraction" in fields:
        text = f"""concat({text}, ', ' || round(100 * "used_fraction") || ' %')"""
    settings = QgsPalLayerSettings()
    settings.fieldName = text
    settings.isExpression = True
    form = QgsTextFormat()
    form.setSize(8)
    form.setColor(QColor(120, 20, 20))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    form.setBuffer(buffer)
    settings.setFormat(form)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
