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

from ...engine.errors import SourceError
from ...engine.grid.grid import Grid
from ...engine.images import Image
from ...engine.inputs.band_names import undated
from ...engine.inputs.bands import Selection, select_bands
from ...engine.inputs.collection import ordered, tell_remarks, warn_of_processing, within_dates
from ...engine.inputs.describe import check_cells
from ...engine.inputs.sensors import mixed_colours
from ...engine.masks.image_mask import ImageMask
from ...engine.planning.output_grid import output_grid
from ...engine.progress import Progress
from ...engine.run.job import Resources
from ...engine.warp.resampling import METHODS
from ..layers.images import LeftOut, image_of
from ..parameters import builders as make
from ..parameters import shared
from ..parameters.dating import date_pattern
from ..parameters.masks import Masks
from ..parameters.output_grid import grid_options, reference_grid
from .plugin_algorithm import PluginAlgorithm

MEGABYTE = 1024 * 1024
NO_IMAGES = "No images were given; choose at least one raster layer in Images."


class CollectionAlgorithm(PluginAlgorithm):
    """An algorithm that reads a collection of images.

    Layers are looked at in `checkParameterValues` and `prepareAlgorithm` only, in the main thread;
    what runs in the background is made of plain values. The methods here give these values, each
    from the shared parameters, and raise EngineError with what is wrong.
    """

    def __init__(self) -> None:
        super().__init__()
        self._reference: Grid | None = None

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise an error that names the first parameter whose value is of the wrong kind."""
        self._check_choices(parameters)
        date_pattern(self, parameters, context)
        self.listed(parameters, context)
        for definition in self.parameterDefinitions():
            if definition.name() != shared.LAYERS and not definition.isDestination():
                make.check_acceptable(definition, parameters, context)

    def listed(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[dict[int, QgsRasterLayer], list[LeftOut]]:
        """Return the layers by position in the list, and those that are not there.

        Raises SourceError that names one that is not there, unless these are to be left out.
        """
        value = parameters.get(shared.LAYERS)
        items = value if isinstance(value, (list, tuple)) else [value]
        if self.skips(parameters, context):
            return self._usable(items, context)
        for item in items:
            if isinstance(item, str) and item:
                self._check_layer(item, context)
            elif isinstance(item, QgsMapLayer) and not isinstance(item, QgsRasterLayer):
                raise SourceError(f"Layer '{item.name()}' is not a raster layer.")
        layers = self.parameterAsLayerList(parameters, shared.LAYERS, context)
        rasters = [layer for layer in layers if isinstance(layer, QgsRasterLayer)]
        if not rasters:
            raise SourceError(NO_IMAGES)
        return dict(enumerate(rasters, start=1)), []

    def skips(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        """Return True when images that cannot be read are to be left out."""
        return self.parameterAsEnumString(parameters, shared.ON_ERROR, context) == shared.SKIP

    def present(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """Return the parameters as QGIS checks them: it refuses layers that are not there."""
        if not self.skips(parameters, context):
            return parameters
        layers, _ = self.listed(parameters, context)
        return {**parameters, shared.LAYERS: list(layers.values())}

    def _usable(
        self, items: Sequence[Any], context: QgsProcessingContext
    ) -> tuple[dict[int, QgsRasterLayer], list[LeftOut]]:
        layers: dict[int, QgsRasterLayer] = {}
        left_out: list[LeftOut] = []
        for position, item in enumerate(items, start=1):
            try:
                # Only a text can name a layer that is not there.
                if isinstance(item, str):
                    self._check_layer(item, context)
                found = self.parameterAsLayerList({shared.LAYERS: [item]}, shared.LAYERS, context)
                layer = found[0] if found else None
                if not isinstance(layer, QgsRasterLayer):
                    raise SourceError(f"Image {position} of the list is not a raster layer.")
                image_of(layer, position)
                layers[position] = layer
            except SourceError as error:
                source = item if isinstance(item, str) else ""
                name = Path(source).stem if source else f"{position}"
                left_out.append(LeftOut(position, name, source, str(error)))
        if not layers:
            reason = left_out[0].reason if left_out else NO_IMAGES
            raise SourceError(f"None of the images can be used. {reason}")
        return layers, left_out

    def _check_layer(self, item: str, context: QgsProcessingContext) -> None:
        check_cells(item)
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
        layers, left_out = self.listed(parameters, context)
        for item in left_out:
            progress.warn(f"Left out: {item.reason}")
        pattern = date_pattern(self, parameters, context)
        listed = [image_of(layer, place, pattern) for place, layer in layers.items()]
        tell_remarks(listed, progress)
        kept = within_dates(
            listed,
            make.optional_date(self, parameters, shared.START_DATE, context),
            make.optional_date(self, parameters, shared.END_DATE, context),
        )
        if len(kept) < len(listed):
            progress.info(f"{len(kept)} of {len(listed)} images lie in the period.")
        warn_of_processing(kept, progress)
        return ordered(
            undated(kept),
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
        reference = self._reference or reference_grid(self, parameters, context)
        return output_grid(images, grid_options(self, parameters, context, images, reference))

    def masked(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        read: Sequence[Image],
        grid: Grid,
        progress: Progress,
    ) -> tuple[list[Image], list[ImageMask]]:
        """Return the images with the bands that masks read added, and the mask of each.

        `read` have the bands of the run; warns where those of one name are other colours.
        """
        warning = mixed_colours(read)
        if warning:
            progress.warn(warning)
        return Masks(self, parameters, context).apply(images, read, grid, progress)

    def resampling(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return the key of how images are brought to the grid."""
        return self.parameterAsEnumString(parameters, shared.RESAMPLING, context) or METHODS[0]

    def resources(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Resources:
        """Return what the run may use."""
        return Resources(
            threads=self.parameterAsInt(parameters, shared.THREADS, context),
            memory=self.parameterAsInt(parameters, shared.MEMORY, context) * MEGABYTE,
        )

    def recorded(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """Return the inputs that were set, as plain values that can be written down."""
        record: dict[str, Any] = {}
        for definition in self.parameterDefinitions():
            name = definition.name()
            if name == shared.LAYERS:
                layers, left_out = self.listed(parameters, context)
                sources = {place: layer.publicSource() for place, layer in layers.items()}
                sources.update({item.position: item.source for item in left_out})
                record[name] = [sources[place] for place in sorted(sources)]
            elif not definition.isDestination() and make.is_set(parameters, name):
                record[name] = make.plain(self, definition, parameters, context)
        return record
