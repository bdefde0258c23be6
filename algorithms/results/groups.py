# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Groups of rasters that belong together in the project: newest on top, dated and drawn alike."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from qgis.core import (
    QgsContrastEnhancement,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)

from ...engine.products.import_scenes import Written
from .combinations import draw_scene
from .contrast import stretch
from .placing import GROUP
from .temporal import set_date

# Reflectance that is drawn as white: most land is darker, and clouds need no detail.
_WHITE = 0.3

# QGIS does not own post-processors, and does not say when a run's layers are not loaded after all,
# as in scripts. So those of the last runs are kept, and no more.
_RUNS: deque[list[_Arrival]] = deque(maxlen=8)


@dataclass(frozen=True)
class Loaded:
    """A raster to load: its name in the group, and what is done with the layer when it is there."""

    path: str
    name: str
    draw: Callable[[QgsRasterLayer], None]


def load_group(
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    items: Sequence[Loaded],
    group: str,
    output: str,
    then: Callable[[list[str]], Any] | None = None,
) -> None:
    """Have rasters loaded into one group, the last on top, when the algorithm has finished.

    Nothing is loaded where no project is at hand, nor in a step of a model. When all have their
    place, `then` is called with the ids of their layers.
    """
    project = context.project()
    if project is None or _is_step(feedback):
        return
    loader = _Loader(project, group, len(items), then)
    arrivals = [_Arrival(loader, item, rank) for rank, item in enumerate(items)]
    _RUNS.append(arrivals)
    for arrival, item in zip(arrivals, items):
        details = QgsProcessingContext.LayerDetails(
            item.name, project, output, QgsProcessingUtils.LayerHint.Raster
        )
        if hasattr(details, "forceName"):
            details.forceName = True
        details.setPostProcessor(arrival)
        context.addLayerToLoadOnCompletion(item.path, details)


def load_scenes(
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    written: Sequence[Written],
    group: str,
    output: str,
) -> None:
    """Have the scenes, oldest first, loaded when the algorithm has finished."""
    items = [Loaded(item.path, item.name, partial(_draw_scene, item)) for item in written]
    load_group(context, feedback, items, group, output)


def _draw_scene(item: Written, layer: QgsRasterLayer) -> None:
    if item.scene.moment is not None:
        set_date(layer, item.scene.moment)
    if item.scene.natural:
        _draw_natural(layer, item)
    else:
        draw_scene(layer)


def _is_step(feedback: QgsProcessingFeedback) -> bool:
    """Return True for a step of a model, whose results are the model's business."""
    # QGIS gives models such a feedback, and says it in no other way.
    return feedback is not None and feedback.metaObject().className().endswith(
        ("MultiStepFeedback", "ModelFeedback")
    )


class _Loader:
    """Puts layers into a group that is made when the first one comes."""

    def __init__(
        self,
        project: QgsProject,
        group: str,
        count: int,
        then: Callable[[list[str]], Any] | None,
    ) -> None:
        self._project = project
        self._name = group
        self._count = count
        self._then = then
        self._arrived: dict[int, str] = {}

    def take(self, layer: QgsMapLayer, rank: int) -> None:
        """Move a layer into the group, below those of a higher rank."""
        self._place(layer, rank)
        self._arrived[rank] = layer.id()
        if self._then is not None and len(self._arrived) == self._count:
            self._then([self._arrived[each] for each in sorted(self._arrived)])

    def _place(self, layer: QgsMapLayer, rank: int) -> None:
        root = self._project.layerTreeRoot()
        node = root.findLayer(layer.id())
        if node is None:
            return
        group = root.findGroup(self._name) or root.insertGroup(0, self._name)
        group.setCustomProperty(GROUP, True)
        clone = node.clone()
        clone.setExpanded(False)
        # QGIS may have put it into the group already, wherever the last layer went.
        higher = {own for other, own in self._arrived.items() if other > rank}
        place = _place(group, higher)
        group.insertChildNode(place, clone)
        node.parent().removeChildNode(node)


def _place(group: QgsLayerTreeGroup, higher: Collection[str]) -> int:
    """Return the place behind the last of some layers; those of earlier runs lie below all."""
    place = 0
    for number, node in enumerate(group.children(), start=1):
        if isinstance(node, QgsLayerTreeLayer) and node.layerId() in higher:
            place = number
    return place


class _Arrival(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer its place, its date and its colours when it is there.

    Called by QGIS in the main thread.
    """

    def __init__(self, loader: _Loader, item: Loaded, rank: int) -> None:
        super().__init__()
        self._loader = loader
        self._item = item
        self._rank = rank

    def postProcessLayer(
        self, layer: QgsRasterLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
            return
        self._item.draw(layer)
        self._loader.take(layer, self._rank)
        layer.triggerRepaint()


def _draw_natural(layer: QgsRasterLayer, item: Written) -> None:
    """Draw in natural colours where their bands are there, reflectance from 0 to 0.3."""
    bands = {band.name: (place, band) for place, band in enumerate(item.bands, start=1)}
    if not all(name in bands for name in item.scene.natural):
        return
    chosen = [bands[name] for name in item.scene.natural]
    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, *(place for place, _ in chosen))
    layer.setRenderer(renderer)
    if any((band.scale, band.offset) == (1.0, 0.0) for _, band in chosen):
        stretch(layer)
        return
    setters = (
        renderer.setRedContrastEnhancement,
        renderer.setGreenContrastEnhancement,
        renderer.setBlueContrastEnhancement,
    )
    for (place, _), setter in zip(chosen, setters):
        contrast = QgsContrastEnhancement(provider.dataType(place))
        contrast.setMinimumValue(0.0)
        contrast.setMaximumValue(_WHITE)
        contrast.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        setter(contrast)
