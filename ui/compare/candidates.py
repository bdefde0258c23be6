# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a map can be compared with: scenes and composites, and the layers of that picture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from ...algorithms.queries.layer_facts import is_on_server
from ...algorithms.results.placing import is_own, is_result
from ..state.scene import Scene
from ..state.settings import FILE


@dataclass(frozen=True)
class Candidate:
    """A layer of the project by its id, or a scene that is a file by its path."""

    key: str
    name: str
    is_file: bool = False


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
    """Return the scenes that take part, the topmost first; without any, the images of the project.

    Files on servers are left out: it takes long to open one.
    """
    found = []
    for scene in reversed(used):
        is_file = scene.kind == FILE and not is_on_server(scene.source)
        if is_file or project.mapLayer(scene.source) is not None:
            found.append(Candidate(scene.source, scene.name, is_file))
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
