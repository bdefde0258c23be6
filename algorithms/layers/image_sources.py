# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sources of the images of a collection: layers of the project with their settings, or paths.

A path becomes no layer of QGIS: the engine opens it alone, when it is needed. Everything here is
made in the main thread, and is plain values from then on.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsRasterRenderer,
)
from qgis.PyQt.QtCore import QFileInfo

from ...engine.catalogue.items import Item
from ...engine.catalogue.wanted_bands import Wanted
from ...engine.errors import SourceError
from ...engine.images import ValueRange
from ...engine.text import worded
from ..network.logins import login_signer
from .layer_settings import settings_of, values_of_settings
from .layer_values import (
    gdal_path,
    layer_date,
    nodata_ranges,
    refuse_unusable,
    unused_nodata,
    wkt_of,
)
from .style_file import settings_beside

Ranges = tuple[tuple[int, tuple[ValueRange, ...]], ...]

# What QGIS puts before the path of an archive, by how that ends.
_ARCHIVES = (
    (re.compile(r"\.zip$", re.IGNORECASE), "/vsizip/"),
    (re.compile(r"\.(tar|tgz|tar\.gz)$", re.IGNORECASE), "/vsitar/"),
    (re.compile(r"\.gz$", re.IGNORECASE), "/vsigzip/"),
)


@dataclass(frozen=True)
class ImageSource:
    """An image that was given: how GDAL opens it, and what is set for it.

    `text` is how it can be written down, `name` that of the layer or of the file. `crs` is WKT,
    empty where that of the file counts; `masked_ranges` are (band, ranges). `remark` is for the
    log. `layer_id` is empty for a path; `layer` is there as long as the main thread looks at it,
    and `draw` gives how it was drawn for those who look later.
    `item` is that of an image of a collection file, of which the bands that are `wanted` are read.
    Two sources are equal when they have the same pixels, wherever they stand in the list.
    """

    position: int = field(compare=False)
    name: str
    text: str = field(compare=False)
    path: str
    open_options: tuple[str, ...] = ()
    crs: str = ""
    unused_nodata: tuple[int, ...] = ()
    masked_ranges: Ranges = ()
    date: datetime | None = None
    remark: str = field(default="", compare=False)
    has_login: bool = field(default=False, compare=False)
    layer_id: str = field(default="", compare=False)
    settings: Mapping[str, Any] = field(default_factory=dict, compare=False)
    layer: QgsRasterLayer | None = field(default=None, compare=False, repr=False)
    draw: Callable[[], QgsRasterRenderer | None] | None = field(
        default=None, compare=False, repr=False
    )
    item: Item | None = None
    wanted: Wanted | None = None

    def plain(self) -> ImageSource:
        """Return the source without its layer, to be kept beyond the main thread."""
        return replace(self, layer=None)

    @property
    def label(self) -> str:
        """The image in a sentence about it."""
        if self.item is not None:
            return self.item.label
        if self.layer_id:
            return worded("Layer '{name}'", name=self.name)
        return worded("Image '{name}'", name=self.text)


# Gives how an image is drawn, a new one each time, or None; called in the main thread.
Renderer = Callable[[], "QgsRasterRenderer | None"]


def renderer_of(source: ImageSource, context: QgsProcessingContext) -> Renderer:
    """Return how QGIS draws an image: a layer as it is now, a path when it is asked for.

    For a path a layer is opened then, and closed again.
    """
    if source.item is not None:
        return lambda: None
    if source.draw is not None:
        return source.draw
    if not source.layer_id:
        return lambda: _cloned(QgsRasterLayer(source.text, source.name, "gdal"))
    layer = layer_of(source, context)
    return renderer_of_layer(layer) if isinstance(layer, QgsRasterLayer) else lambda: None


def layer_of(source: ImageSource, context: QgsProcessingContext) -> QgsMapLayer | None:
    """Return the layer that a source is of, None for a path or an item; in the main thread."""
    if not source.layer_id:
        return None
    return source.layer or context.getMapLayer(source.layer_id)


def renderer_of_layer(layer: QgsRasterLayer) -> Renderer:
    """Return how a layer is drawn now; in the main thread."""
    now = _cloned(layer)
    return lambda: now.clone() if now is not None else None


def _cloned(layer: QgsRasterLayer) -> QgsRasterRenderer | None:
    renderer = layer.renderer() if layer.isValid() else None
    return renderer.clone() if renderer is not None else None


def source_of_layer(layer: QgsRasterLayer, position: int) -> ImageSource:
    """Return a layer as an image source.

    Raises SourceError when the layer is broken, is a picture and not data, or is read by another
    provider than GDAL.
    """
    refuse_unusable(layer)
    path, open_options = gdal_path(layer.dataProvider().dataSourceUri(True))
    return ImageSource(
        position,
        name=layer.name(),
        text=layer.publicSource(),
        path=path,
        open_options=open_options,
        crs=wkt_of(layer.crs()),
        unused_nodata=unused_nodata(layer),
        masked_ranges=nodata_ranges(layer),
        date=layer_date(layer),
        has_login="authcfg=" in layer.source(),
        layer_id=layer.id(),
        settings=settings_of(layer),
        layer=layer,
    )


def source_of_item(item: Item, wanted: Wanted) -> ImageSource:
    """Return an item of a collection file as an image source.

    The login that it notes is known from here on to what opens its files.
    """
    login_signer().know(item.properties)
    return ImageSource(
        item.position,
        name=item.name,
        text=item.name,
        path="",
        date=item.moment,
        item=item,
        wanted=wanted,
    )


def source_of_text(
    text: str, position: int, settings: Mapping[str, Any] | None = None
) -> ImageSource:
    """Return a path as an image source; `settings` are those of a recipe, as `settings_of` says.

    Without them, what a style beside the file says of nodata holds.
    """
    has_login = "authcfg=" in text
    whole = QgsDataSourceUri(text).uri(True) if has_login else text
    path, open_options = gdal_path(_in_archive(whole))
    if settings is None:
        settings = {"name": _name(path), **settings_beside(path)}
    return ImageSource(
        position,
        name=settings.get("name") or _name(path),
        text=QgsDataSourceUri.removePassword(text),
        path=path,
        open_options=open_options,
        has_login=has_login,
        settings=settings,
        **values_of_settings(settings),
    )


def source_of(item: Any, position: int, context: QgsProcessingContext) -> ImageSource:
    """Return what was given in a list of images: a layer, its id or name, or a path.

    Raises SourceError when it is no raster layer that can be used; paths are not looked at.
    """
    if isinstance(item, ImageSource):
        return replace(item, position=position)
    if isinstance(item, QgsMapLayer):
        if not isinstance(item, QgsRasterLayer):
            raise SourceError(worded("Layer '{name}' is not a raster layer.", name=item.name()))
        return source_of_layer(item, position)
    text = str(item)
    hint = QgsProcessingUtils.LayerHint.Raster
    layer = QgsProcessingUtils.mapLayerFromString(text, context, False, hint)
    is_named, provider, rest = QgsProcessingUtils.decodeProviderKeyAndUri(text)
    if layer is None and is_named and provider != "gdal":
        layer = QgsProcessingUtils.mapLayerFromString(text, context, True, hint)
        if layer is None:
            raise SourceError(
                worded("Image '{text}' cannot be used: it cannot be opened as a raster.", text=text)
            )
    if isinstance(layer, QgsRasterLayer):
        return source_of_layer(layer, position)
    other = QgsProcessingUtils.mapLayerFromString(text, context, False)
    if other is not None and other.source() != text:
        raise SourceError(worded("Layer '{name}' is not a raster layer.", name=other.name()))
    return source_of_text(rest if is_named else text, position)


def given_source(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    name: str,
    context: QgsProcessingContext,
    position: int = 1,
) -> ImageSource | None:
    """Return the image of a parameter, None when it is empty; raises as `source_of` does."""
    value = parameters.get(name)
    if isinstance(value, (str, QgsMapLayer, ImageSource)) and value:
        return source_of(value, position, context)
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    return None if layer is None else source_of_layer(layer, position)


def _in_archive(path: str) -> str:
    """Return the path with which GDAL looks into an archive, as QGIS has it."""
    if path.startswith("/vsi"):
        return path
    for ending, prefix in _ARCHIVES:
        if ending.search(path) and Path(path).is_file():
            return prefix + path
    return path


def _name(path: str) -> str:
    """Return the name that QGIS gives the layer of a path."""
    return QFileInfo(path.split("?")[0] if "://" in path else path).baseName() or path
