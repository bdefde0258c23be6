# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How results open: named, drawn and placed when QGIS has loaded them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
)

from ...engine.live.sample import Ends
from .contrast import know_ends
from .placing import Places

# QGIS does not own post-processors; each is kept here until it has done its work. When a layer
# cannot be loaded QGIS says nothing, so the oldest go when there are very many.
_WAITING: deque[QgsProcessingLayerPostProcessorInterface] = deque(maxlen=1000)

# Legends of so many classes are seen as a whole beside the map.
_SHOWN_CLASSES = 16


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
            if project is not None:
                _unfold(project, layer)
        with suppress(ValueError):
            _WAITING.remove(self)


def _unfold(project: QgsProject, layer: QgsMapLayer) -> None:
    """Show the classes of a layer in the panel, which folds up ten and more of them."""
    renderer = layer.renderer() if isinstance(layer, QgsRasterLayer) else None
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is not None and len(renderer.classes()) <= _SHOWN_CLASSES:
        node.setExpanded(True)
