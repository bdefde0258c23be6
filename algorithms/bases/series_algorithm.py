# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The base of algorithms that read every image for itself and write a table and a page."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
)

from ...engine.analysis.named_values import Value
from ...engine.analysis.zone_reading import ValueReader
from ...engine.charts import Page
from ...engine.errors import CancelledError, EngineError, InvalidOptionError, freed
from ...engine.grid.grid import Grid
from ...engine.images import Image
from ...engine.inputs.bands import images_to_read
from ...engine.planning.make_plan import make_plan
from ...engine.planning.plan import Plan
from ...engine.progress import Progress, Silence
from ...engine.run.job import Resources
from ...engine.text import worded
from ...resources.i18n import translate
from ..layers.polygon_layer import PolygonLayer
from ..layers.polygon_rings import Polygon
from ..parameters import builders, shared
from ..parameters.masks import mask_parameters
from ..parameters.named_values import value_parameters, values_of
from ..parameters.output_grid import grid_options, reference_grid
from ..parameters.partners import partner_parameters
from ..parameters.polygons import NAME_FIELD, POLYGONS, grid_around, polygon_parameter, polygons_of
from ..results.delivery import Delivery
from ..results.opening import open_as
from ..results.tables import Table
from .collection_algorithm import CollectionAlgorithm
from .feedback import FeedbackProgress, cancelled, prepared

TABLE = "TABLE"
PAGE = "PAGE"


class SeriesAlgorithm(CollectionAlgorithm):
    """An algorithm that looks at values of every image, in polygons.

    An image that cannot be read never ends the run.
    """

    polygons_optional = True

    def __init__(self) -> None:
        super().__init__()
        # Polygons that were not given as a layer.
        self.field: PolygonLayer | None = None
        self._plan: Plan | None = None
        self._values: tuple[Value, ...] = ()
        self._polygons: list[Polygon] | None = None
        self._images: list[Image] = []
        self._missing: list[tuple[Image, str]] = []
        self._resources = Resources()
        self._table = ""

    def add_parameters(self) -> None:
        """Add the parameters that only this algorithm has, with `add`; none when it has none."""

    def skips(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        return True

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_all(shared.layer_parameters())
        self.add_all(value_parameters())
        text = translate("ImageCollections", "Where the values are looked at.")
        if self.polygons_optional:
            text += " " + translate("ImageCollections", "Empty: in the whole extent.")
        self.add_all([polygon_parameter(text, optional=self.polygons_optional)])
        self.add(
            QgsProcessingParameterField(
                NAME_FIELD,
                translate("ImageCollections", "Name field"),
                parentLayerParameterName=POLYGONS,
                optional=True,
            ),
            translate(
                "ImageCollections", "What the polygons are called. Empty: by their feature id."
            ),
        )
        self.add_parameters()
        self.add_all(mask_parameters())
        self.add_all(shared.order_parameters())
        self.add_all(partner_parameters())
        self.add_all(shared.grid_parameters())
        self.add_all(
            record
            for record in shared.running_parameters()
            if record.parameter.name() in (shared.THREADS, shared.MEMORY)
        )
        self._add_outputs()

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSink(
                TABLE,
                translate("ImageCollections", "Table"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=True,
            ),
            translate(
                "ImageCollections",
                "A long table of the numbers. Images that could not be looked at have rows with "
                "the reason in the field problem.",
            ),
        )
        self.add(
            builders.page(PAGE, translate("ImageCollections", "Page"), by_default=True),
            translate(
                "ImageCollections",
                "A page with the charts, for a browser, which shows it after a run, or print.",
            ),
        )

    def check_run(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._make(parameters, context, Silence())

    def _prepare(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Look at further parameters; raise EngineError for what is wrong."""

    def _grid_of(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        progress: Progress,
    ) -> Grid:
        """Return the grid of the images, or the one that holds all polygons; note these."""
        options = grid_options(self, parameters, context, images, self._reference)
        layer = self.field or polygons_of(self, parameters, context)
        if layer is None and not self.polygons_optional:
            raise InvalidOptionError(worded("No polygons were given; choose a layer in Polygons."))
        grid, self._polygons = grid_around(layer, images, options, progress)
        return grid

    def _make(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> Plan:
        """Return the plan that reads the values; raise EngineError with what is wrong."""
        self._prepare(parameters, context)
        self._reference = reference_grid(self, parameters, context)
        images = self.collection(parameters, context, progress)
        self._values, selection = values_of(self, parameters, context, images)
        same_day = self.fuses_days(parameters, context, images)
        grid = self._grid_of(parameters, context, images, progress)
        read = images_to_read(images, selection)
        read, masks = self.masked(parameters, context, images, read, grid, progress)
        self._images = images
        return make_plan(
            read,
            grid,
            ValueReader(self._values, len(selection.names)),
            resampling=self.resampling(parameters, context),
            same_day=same_day,
            masks=masks,
            progress=progress,
        )

    def prepare_run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> None:
        self._plan = self._make(parameters, context, progress)
        self._resources = self.resources(parameters, context)
        _, left_out = self.listed(parameters, context)
        pattern = self._images[0]
        for item in left_out:
            # Nothing is known of it but its name.
            lost = Image(item.position, item.name, item.source, pattern.crs, None, 0, 0, (), 1, 1)
            self._missing.append((lost, item.reason))

    def prepared(self) -> Plan:
        """Return the plan of the run."""
        return prepared(self._plan)

    def others(self, problem: str) -> Iterator[tuple[Image, str]]:
        """Give the images that are not in the plan, with the reason: `problem`, or their own."""
        planned = {image.position for image in self.prepared().images}
        for image in self._images:
            if image.position not in planned:
                yield image, problem
        yield from self._missing

    @abstractmethod
    def compute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        progress: Progress,
        delivery: Delivery,
    ) -> tuple[Table, Page]:
        """Compute all, and return the table, not closed, and the page."""

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        results = {}
        try:
            with Delivery(self, parameters, context) as delivery:
                progress = FeedbackProgress(feedback)
                table, page = self.compute(parameters, context, progress, delivery)
                self._table = table.close()
                if self._table:
                    results[TABLE] = self._table
                path = delivery.file(PAGE)
                if path:
                    page.write(path, delivery.outputs)
                    results[PAGE] = path
                delivery.deliver()
                self.page_path = path
        except CancelledError:
            return cancelled()
        except EngineError as error:
            raise QgsProcessingException(self.failure(error, parameters, context)) from freed(error)
        return results

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        name = self.displayName()
        open_as(context, self._table, name, lambda layer: None, places=self.places())
        return super().postProcessAlgorithm(context, feedback)
