# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sample: pixels drawn at random, or all in polygons, with the values of every image as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate

from ..engine.analysis.sampling import Cells, draw, values_at
from ..engine.analysis.to_bands import labels
from ..engine.analysis.zone_reading import ValueReader
from ..engine.arrays import Floats
from ..engine.errors import CancelledError, EngineError, freed
from ..engine.grid.polygons import zone_of
from ..engine.images import Band, Image
from ..engine.inputs.bands import images_to_read
from ..engine.planning.make_plan import make_plan
from ..engine.planning.plan import Plan
from ..engine.progress import Progress, Silence, SubProgress
from ..engine.run.job import Resources
from ..engine.text import worded
from ..resources.i18n import translate
from .bases.collection_algorithm import CollectionAlgorithm
from .bases.feedback import FeedbackProgress, cancelled, prepared
from .layers.polygon_rings import Polygon
from .parameters import builders, shared
from .parameters.masks import mask_parameters
from .parameters.output_grid import grid_options, reference_grid
from .parameters.partners import partner_parameters
from .parameters.polygons import NAME_FIELD, POLYGONS, grid_around, polygon_parameter, polygons_of
from .results.delivery import Delivery
from .results.fields import count_field, date_field, number_field, real_field, text_field
from .results.opening import open_as
from .results.sinks import Sink

PIXEL, IMAGE = "pixel", "image"


class SampleAlgorithm(CollectionAlgorithm):
    """Makes a table of the values of all images at pixels."""

    NAME = "sample"

    NUMBER = "NUMBER"
    EACH_POLYGON = "EACH_POLYGON"
    SEED = "SEED"
    ROWS = "ROWS"
    DROP_NULLS = "DROP_NULLS"
    PIXEL_COUNT = "PIXEL_COUNT"

    def __init__(self) -> None:
        super().__init__()
        self._plan: Plan | None = None
        self._polygons: list[Polygon] | None = None
        self._names: tuple[str, ...] = ()
        self._resources = Resources()
        self._table = ""

    def displayName(self) -> str:
        return translate("ImageCollections", "Sample")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Draws pixels at random, or takes all in polygons, and writes the values of every band "
            "of every image there: a table of points, for training, checks and charts.",
        )

    def details(self) -> str:
        text = translate(
            "ImageCollections",
            "As sample in Earth Engine. Pixels are cells of the grid of the result, and points are "
            "their centres. The same seed draws the same cells, whatever images are there. Masked "
            "pixels are drawn like others: their rows are left out then, unless you want them. An "
            "image that cannot be read has empty values, and the log says why.",
        )
        return f"<p>{text}</p>"

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections",
            "random points,training,extract,sampleRegions,stratified,point values,machine learning",
        ).split(",")

    def skips(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        return True

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_all(shared.collection_parameters())
        self.add_all(
            [
                polygon_parameter(
                    translate(
                        "ImageCollections",
                        "Where pixels are drawn: those with their centre in a polygon. Empty: in "
                        "the whole extent.",
                    )
                )
            ]
        )
        self.add(
            QgsProcessingParameterField(
                NAME_FIELD,
                translate("ImageCollections", "Name field"),
                parentLayerParameterName=POLYGONS,
                optional=True,
            ),
            translate(
                "ImageCollections",
                "What the polygons are called, or their class. Empty: by their feature id.",
            ),
        )
        self._add_own()
        self.add_all(mask_parameters())
        self.add_all(shared.order_parameters(fused=False))
        self.add_all(partner_parameters())
        self.add_all(shared.grid_parameters())
        self.add_all(
            record
            for record in shared.running_parameters()
            if record.parameter.name() in (shared.THREADS, shared.MEMORY)
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                shared.OUTPUT,
                translate("ImageCollections", "Samples"),
                QgsProcessing.SourceType.TypeVectorPoint,
            ),
            translate("ImageCollections", "A table of points, with a field for each band."),
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                self.PIXEL_COUNT, translate("ImageCollections", "Number of pixels")
            )
        )

    def _add_own(self) -> None:
        self.add(
            builders.whole_number(
                self.NUMBER,
                translate("ImageCollections", "Number of pixels"),
                default=1000,
                maximum=1_000_000,
            ),
            translate("ImageCollections", "How many pixels are drawn. 0: all."),
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.EACH_POLYGON,
                translate("ImageCollections", "So many in each polygon"),
                defaultValue=False,
            ),
            translate(
                "ImageCollections",
                "On: so many from each polygon, all where it has fewer. Off: from all together, "
                "and a pixel of several polygons is of the first.",
            ),
        )
        self.add(
            builders.seed(self.SEED),
            translate("ImageCollections", "Another number draws other pixels."),
        )
        self.add(
            builders.choice(
                self.ROWS, translate("ImageCollections", "Rows"), (PIXEL, IMAGE), PIXEL
            ),
            translate(
                "ImageCollections",
                "pixel: one row for each pixel, with fields such as 20240501_B4. image: one for "
                "each pixel and image, with name and date of the image and fields such as B4.",
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.DROP_NULLS,
                translate("ImageCollections", "Leave out rows with empty values"),
                defaultValue=True,
            ),
            translate(
                "ImageCollections",
                "On: rows in which any band is masked are left out. Off: masked bands are empty, "
                "and only rows without any value are left out.",
            ),
        )

    # The plan

    def check_run(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._make(parameters, context, Silence())

    def _make(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> Plan:
        """Return the plan that reads the values; raise EngineError with what is wrong."""
        reference = reference_grid(self, parameters, context)
        images = self.collection(parameters, context, progress)
        selection = self.selection(parameters, context, images, progress)
        options = grid_options(self, parameters, context, images, reference)
        layer = polygons_of(self, parameters, context)
        grid, self._polygons = grid_around(layer, images, options, progress)
        read = images_to_read(images, selection)
        read, masks = self.masked(parameters, context, images, read, grid, progress)
        self._names = selection.names
        return make_plan(
            read,
            grid,
            ValueReader((), len(selection.names)),
            resampling=self.resampling(parameters, context),
            masks=masks,
            progress=progress,
        )

    def prepare_run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> None:
        self._plan = self._make(parameters, context, progress)
        self._resources = self.resources(parameters, context)

    # The run

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        plan = prepared(self._plan)
        progress = FeedbackProgress(feedback)
        try:
            with Delivery(self, parameters, context) as delivery:
                cells, values = self._sampled(plan, parameters, context, progress)
                table = SampleTable(
                    plan,
                    self._names,
                    self._polygons,
                    self.parameterAsEnumString(parameters, self.ROWS, context),
                    drops=self.parameterAsBool(parameters, self.DROP_NULLS, context),
                )
                crs = plan.grid.crs
                point = QgsWkbTypes.Type.Point
                sink = Sink(
                    self,
                    parameters,
                    shared.OUTPUT,
                    context,
                    table.fields,
                    crs,
                    delivery.outputs,
                    point,
                )
                kept = 0
                for feature in table.features(cells, values):
                    sink.add(feature)
                    kept += 1
                self._table = sink.close()
                delivery.deliver()
        except CancelledError:
            return cancelled()
        except EngineError as error:
            raise QgsProcessingException(str(error)) from freed(error)
        progress.info(
            worded("Pixels drawn: {count}; rows in the table: {kept}.", count=len(cells), kept=kept)
        )
        return {shared.OUTPUT: self._table, self.PIXEL_COUNT: len(cells)}

    def _sampled(
        self,
        plan: Plan,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        progress: Progress,
    ) -> tuple[Cells, Floats]:
        zones = None
        if self._polygons is not None:
            zones = [zone_of(polygon.parts, plan.grid) for polygon in self._polygons]
        cells = draw(
            plan.grid,
            zones,
            self.parameterAsInt(parameters, self.NUMBER, context),
            self.parameterAsInt(parameters, self.SEED, context),
            by_zone=self.parameterAsBool(parameters, self.EACH_POLYGON, context),
            progress=SubProgress(progress, 0.0, 0.2),
        )

        def tell(image: Image, error: EngineError) -> None:
            progress.warn(str(error))

        values = values_at(
            plan,
            len(self._names),
            cells,
            resources=self._resources,
            progress=SubProgress(progress, 0.2, 1.0),
            on_error=tell,
        )
        return cells, values

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        name = self.displayName()
        open_as(context, self._table, name, lambda layer: None, places=self.places())
        return super().postProcessAlgorithm(context, feedback)


class SampleTable:
    """The rows of a sample: one for each pixel, or one for each pixel and image."""

    def __init__(
        self,
        plan: Plan,
        names: Sequence[str],
        polygons: Sequence[Polygon] | None,
        rows: str,
        *,
        drops: bool,
    ) -> None:
        self._plan = plan
        self._polygons = polygons
        self._by_image = rows == IMAGE
        self._drops = drops
        self.fields = QgsFields()
        self._add(count_field("id"))
        if polygons is not None:
            self._add(count_field("polygon"))
            self._add(text_field("name"))
        images = plan.images
        if self._by_image:
            for field in (number_field("position"), text_field("image"), date_field("date")):
                self._add(field)
        one_name = self._by_image or len(images) == 1
        self._whole: list[bool] = []
        for index, label in enumerate([""] if one_name else labels(images)):
            for band, name in enumerate(names):
                columns = [images[index]] if not self._by_image else images
                is_whole = all(_is_whole(image.bands[band]) for image in columns)
                self._whole.append(is_whole)
                make = count_field if is_whole else real_field
                self._add(make(f"{label}_{name}" if label else name))

    def _add(self, field: QgsField) -> None:
        """Add a field, under a name that none has; upper and lower case are the same to files."""
        taken = {name.lower() for name in self.fields.names()} | {"fid"}
        while field.name().lower() in taken:
            field.setName(f"{field.name()}_")
        self.fields.append(field)

    def features(self, cells: Cells, values: Floats) -> Iterator[QgsFeature]:
        """Give the rows of cells, with values (images, bands, cells)."""
        grid = self._plan.grid
        x = grid.left + (cells.columns + 0.5) * grid.cell_width
        y = grid.top - (cells.rows + 0.5) * grid.cell_height
        groups = list(values) if self._by_image else [values.reshape(-1, len(cells))]
        for place in range(len(cells)):
            head: list[Any] = [place + 1]
            if self._polygons is not None:
                polygon = self._polygons[int(cells.zones[place])]
                head += [polygon.id, polygon.name]
            for index, group in enumerate(groups):
                column = group[:, place]
                masked = np.isnan(column)
                if masked.all() or (self._drops and masked.any()):
                    continue
                feature = QgsFeature(self.fields)
                point = QgsPointXY(float(x[place]), float(y[place]))
                feature.setGeometry(QgsGeometry.fromPointXY(point))
                of_image = self._of_image(index) if self._by_image else []
                feature.setAttributes([*head, *of_image, *self._plain(column)])
                yield feature

    def _of_image(self, index: int) -> list[Any]:
        image = self._plan.images[index]
        day = image.date
        date = None if day is None else QDate(day.year, day.month, day.day)
        return [image.position, image.name, date]

    def _plain(self, column: Floats) -> list[Any]:
        return [
            None if value != value else int(value) if is_whole else value
            for value, is_whole in zip(column.tolist(), self._whole)
        ]


def _is_whole(band: Band) -> bool:
    return np.dtype(band.dtype).kind in "iu" and not band.is_scaled
