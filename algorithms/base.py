# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What all algorithms that read a collection share: layers, dates, bands, masks and the grid."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsRasterLayer,
)

from ..engine import running
from ..engine.bands import Selection, select_bands
from ..engine.collection import ordered, within_dates
from ..engine.errors import SourceError
from ..engine.grid import Grid
from ..engine.images import Image
from ..engine.masks.masking import ImageMask
from ..engine.plan import output_grid
from ..engine.progress import Progress
from ..engine.resampling import METHODS
from . import parameters as make
from . import shared
from .grid_options import grid_options
from .layers import image_of
from .masking import Masks
from .plugin_algorithm import PluginAlgorithm

MEGABYTE = 1024 * 1024


class CollectionAlgorithm(PluginAlgorithm):
    """An algorithm that reads a collection of images.

    Layers are looked at in `checkParameterValues` and `prepareAlgorithm` only, in the main thread;
    what runs in the background is made of plain values. The methods here give these values, each
    from the shared parameters, and raise EngineError with what is wrong.
    """

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise an error that names the first parameter whose value is of the wrong kind."""
        self._check_choices(parameters)
        self.layers(parameters, context)
        for definition in self.parameterDefinitions():
            if definition.name() != shared.LAYERS and not definition.isDestination():
                make.check_acceptable(definition, parameters, context)

    def layers(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> list[QgsRasterLayer]:
        """Return the layers in order; raise SourceError that names one that is not there."""
        value = parameters.get(shared.LAYERS)
        items = value if isinstance(value, (list, tuple)) else [value]
        for item in items:
            if isinstance(item, str) and item:
                self._check_layer(item, context)
            elif isinstance(item, QgsMapLayer) and not isinstance(item, QgsRasterLayer):
                raise SourceError(f"Layer '{item.name()}' is not a raster layer.")
        layers = self.parameterAsLayerList(parameters, shared.LAYERS, context)
        rasters = [layer for layer in layers if isinstance(layer, QgsRasterLayer)]
        if not rasters:
            raise SourceError("No images were given; choose at least one raster layer in Images.")
        return rasters

    def _check_layer(self, item: str, context: QgsProcessingContext) -> None:
        layer = QgsProcessingUtils.mapLayerFromString(item, context, True)
        if layer is None:
            reason = (
                "it cannot be opened as a raster" if Path(item).exists() else "it does not exist"
            )
            raise SourceError(f"Image '{item}' cannot be used: {reason}.")
        if not isinstance(layer, QgsRasterLayer):
            raise SourceError(f"Layer '{layer.name()}' is not a raster layer.")

    def collection(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> list[Image]:
        """Return the images of the period, in order, the last one on top."""
        layers = self.layers(parameters, context)
        listed = [image_of(layer, place) for place, layer in enumerate(layers, start=1)]
        kept = within_dates(
            listed,
            make.optional_date(self, parameters, shared.START_DATE, context),
            make.optional_date(self, parameters, shared.END_DATE, context),
        )
        if len(kept) < len(listed):
            progress.info(f"{len(kept)} of {len(listed)} images lie in the period.")
        return ordered(
            kept,
            self.parameterAsEnumString(parameters, shared.ORDER, context),
            make.optional_date(self, parameters, shared.TARGET_DATE, context),
        )

    def selection(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        progress: Progress,
    ) -> Selection:
        """Return the bands to work on; says in the log which are left out."""
        selection = select_bands(images, self.parameterAsString(parameters, shared.BANDS, context))
        if selection.left_out:
            progress.info(
                f"Bands that some images do not have are left out: {', '.join(selection.left_out)}."
            )
        return selection

    def grid(
        self, parameters: dict[str, Any], context: QgsProcessingContext, images: Sequence[Image]
    ) -> Grid:
        """Return the grid that the images are brought to."""
        return output_grid(images, grid_options(self, parameters, context, images))

    def masked(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        read: Sequence[Image],
        grid: Grid,
        progress: Progress,
    ) -> tuple[list[Image], list[ImageMask]]:
        """Return the images with the bands that masks read added, and the mask of each."""
        return Masks(self, parameters, context).apply(images, read, grid, progress)

    def resampling(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return the key of how images are brought to the grid."""
        return self.parameterAsEnumString(parameters, shared.RESAMPLING, context) or METHODS[0]

    def resources(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> running.Resources:
        """Return what the run may use."""
        return running.Resources(
            threads=self.parameterAsInt(parameters, shared.THREADS, context),
            memory=self.parameterAsInt(parameters, shared.MEMORY, context) * MEGABYTE,
        )

    def recorded(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """Return the inputs that were set, as plain values that can be written down."""
        record: dict[str, Any] = {}
        for definition in self.parameterDefinitions():
            name = definition.name()
            if name == shared.LAYERS:
                layers = self.layers(parameters, context)
                record[name] = [layer.publicSource() for layer in layers]
            elif not definition.isDestination() and make.is_set(parameters, name):
                record[name] = make.plain(self, definition, parameters, context)
        return record
