# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a map can be compared with: scenes and composites, and the layers of that picture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from ...algorithms.queries.chosen_images import ChosenImages, openable
from ...algorithms.results.placing import is_own, is_result
from ..state.scene import ITEM, Scene
from ..state.settings import LAYER


@dataclass(frozen=True)
class Candidate:
    """A layer of the project by its id, or a scene that is none: a file, or an item.

    `source` is the path of the file or of the collection file, in which the item has its `place`.
    """

    key: str
    name: str
    kind: str = LAYER
    source: str = ""
    place: int = 0

    def path(self) -> str:
        """Return how GDAL opens a scene that is no layer; in the background.

        Raises SourceError for an item that cannot be used.
        """
        if self.kind != ITEM:
            return self.source
        ((_, path),) = openable(ChosenImages(self.source, (self.place,)))
        return path


def image_layers(layers: Iterable[QgsMapLayer | None]) -> list[QgsRasterLayer]:
    """Return those that are images in files: scenes and composites, and no maps of servers."""
    return [
        layer
        for layer in layers
        if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal"
    ]


def composites(project: QgsProject, seen: QgsMapLayer | None) -> list[Candidate]:
    """Return the results and the live layer of a project, but the one that is seen already."""
    order = project.layerTreeRoot().layerOrder()
    return [
        Candidate(layer.id(), layer.name())
        for layer in image_layers(order)
        if is_result(layer) and layer is not seen
    ]


def scenes(project: QgsProject, used: Sequence[Scene]) -> list[Candidate]:
    """Return the scenes that take part, the topmost first; else the images of the project."""
    found = [
        Candidate(scene.id, scene.name, scene.kind, scene.source, scene.place)
        for scene in reversed(used)
        if scene.kind != LAYER or project.mapLayer(scene.source) is not None
    ]
    if found:
        return found
    order = image_layers(project.layerTreeRoot().layerOrder())
    return [Candidate(layer.id(), layer.name()) for layer in order if not is_own(layer)]


def seen_composite(layers: Iterable[QgsMapLayer]) -> QgsRasterLayer | None:
    """Return the composite that lies above the others on a map with these layers."""
    return next((layer for layer in image_layers(layers) if is_result(layer)), None)


def with_other_image(layers: Sequence[QgsMapLayer], other: QgsMapLayer) -> list[QgsMapLayer]:
    """Return the layers of a map with one image instead of all that are on it.

    What lies above and below the images, such as borders and a map of a server, stays.
    """
    rasters = (place for place, layer in enumerate(layers) if isinstance(layer, QgsRasterLayer))
    first = next(rasters, len(layers))
    images = image_layers(layers)
    return [*layers[:first], other, *(each for each in layers[first:] if each not in images)]
