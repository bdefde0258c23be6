# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters of an algorithm without layers, so that a run can be prepared in any thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsExpressionContext,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRenderer,
)

from ...engine.errors import SourceError
from ...engine.text import worded
from ..layers.image_sources import (
    ImageSource,
    renderer_of_layer,
    source_of_layer,
    source_of_text,
)
from ..layers.image_store import ImageStore
from ..parameters import shared
from ..parameters.partners import PARTNERS

# What was seen of images by the dock, its live layer and the inspector.
STORE = ImageStore()

_LISTS = (shared.LAYERS, PARTNERS)


@dataclass(frozen=True)
class Surroundings:
    """What is taken over of a project to where there is none: another thread."""

    transform: QgsCoordinateTransformContext
    expression: QgsExpressionContext
    ellipsoid: str

    @classmethod
    def of(cls, project: QgsProject) -> Surroundings:
        """Return what a project is now; in the main thread."""
        return cls(
            project.transformContext(), project.createExpressionContext(), project.ellipsoid()
        )

    def context(self, feedback: QgsProcessingFeedback | None = None) -> QgsProcessingContext:
        """Return a context without a project, of the thread that asks for it."""
        context = QgsProcessingContext()
        context.setTransformContext(self.transform)
        context.setExpressionContext(self.expression)
        context.setEllipsoid(self.ellipsoid)
        if feedback is not None:
            context.setFeedback(feedback)
        return context


def plain_source(layer: QgsRasterLayer) -> ImageSource:
    """Return what a layer says of its image; in the main thread, and nothing is opened.

    Raises SourceError when the layer is broken, or no data that GDAL reads.
    """
    source = source_of_layer(layer, 1)
    return replace(source, layer=None, draw=renderer_of_layer(layer))


def without_layers(parameters: Mapping[str, Any], project: QgsProject) -> dict[str, Any]:
    """Return parameters in which plain values stand for layers; in the main thread.

    Nothing is opened; texts that name no layer stay as they are. Raises SourceError for a layer
    that cannot be used.
    """
    found = dict(parameters)
    for name in _LISTS:
        if isinstance(found.get(name), (list, tuple)):
            found[name] = [_plain(each, project) for each in found[name]]
    if found.get(shared.REFERENCE_LAYER):
        found[shared.REFERENCE_LAYER] = _plain(found[shared.REFERENCE_LAYER], project)
    return found


def with_files(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Return parameters in which plain values stand for paths in the list of images too.

    In the background: the system is asked for files. No layer is opened to draw such an image.
    """
    found = dict(parameters)
    items = found.get(shared.LAYERS)
    if isinstance(items, (list, tuple)):
        found[shared.LAYERS] = [
            plain_file(each) if isinstance(each, str) else each for each in items
        ]
    return found


def plain_file(path: str) -> ImageSource:
    """Return a file as an image source; in the background."""
    return replace(source_of_text(path, 1), draw=_not_drawn)


def _not_drawn() -> QgsRasterRenderer | None:
    return None


def _plain(item: Any, project: QgsProject) -> Any:
    layer = project.mapLayer(item) if isinstance(item, str) else item
    if isinstance(layer, QgsRasterLayer):
        return plain_source(layer)
    if layer is not None and not isinstance(layer, (str, ImageSource)):
        raise SourceError(worded("Layer '{name}' is not a raster layer.", name=layer.name()))
    return item
