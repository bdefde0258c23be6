# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Periods: one composite for each month, season, year, or every so many days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
    QgsRasterLayer,
)

from .. import resources
from ..engine.composites.method import Wanted
from ..engine.errors import (
    CancelledError,
    EngineError,
    GridError,
    InvalidOptionError,
    SourceError,
    freed,
)
from ..engine.grid.grid import Grid
from ..engine.images import Image
from ..engine.inputs.periods import coarse_dates, periods_of
from ..engine.outputs.transaction import Transaction
from ..engine.planning.make_plan import make_plan
from ..engine.planning.plan import Plan
from ..engine.planning.recipe import recipe
from ..engine.progress import Progress, Silence
from ..engine.run.job import Resources
from ..engine.run.per_period import PeriodPlan, PeriodResult, write_periods
from ..engine.text import worded
from ..resources.i18n import translate
from .bases.collection_algorithm import CollectionAlgorithm
from .bases.feedback import FeedbackProgress, cancelled
from .bases.runner import Runner
from .layers.image_sources import renderer_of
from .methods import METHOD, makers, method_of, method_parameters
from .parameters import builders, shared
from .parameters.masks import mask_parameters
from .parameters.output_grid import reference_grid
from .parameters.partners import partner_parameters
from .parameters.periods import DAYS, PERIOD, period_parameters
from .results.announcements import ANNOUNCEMENTS
from .results.composite_style import CompositeStyle
from .results.delivery import Delivery
from .results.fields import fields_of
from .results.groups import load_group
from .results.names import name_of_periods
from .results.opening import open_as
from .results.outputs import check_folder_files
from .results.period_table import FIELDS, layers_of, row_of
from .results.read_and_written import check_others_stay
from .results.tables import Table


class PeriodsAlgorithm(CollectionAlgorithm):
    """Makes a composite of the images of every period, all on one grid."""

    NAME = "periods"

    TABLE = "TABLE"
    OUTPUT_LAYERS = "OUTPUT_LAYERS"
    PERIOD_COUNT = "PERIOD_COUNT"

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[PeriodPlan] = []
        self._grid: Grid | None = None
        self._options: tuple[str, ...] = ()
        self._runner = Runner(Resources())
        self._draw: Callable[[QgsRasterLayer], None] | None = None
        self._folder = Path()
        self._images: list[Image] = []
        self._record: dict[str, Any] = {}
        self._table = ""
        self._title = ""

    def displayName(self) -> str:
        return translate("ImageCollections", "Composites by period")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Makes one composite for each month, season, year, or every so many days, all on one "
            "grid, with dates that the temporal controller plays.",
        )

    def details(self) -> str:
        text = translate(
            "ImageCollections",
            "Each period becomes a GeoTIFF named after it: 2024-05, 2024-JJA, 2024, or the first "
            "day. Seasons are meteorological: 2024-DJF is December 2023 to February 2024. A period "
            "without images, or without valid pixels, gets no raster; the log and the table say "
            "so.",
        )
        return f"<p>{text}</p>"

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections",
            "time series,monthly,seasonal,yearly,annual,composite,temporal,animation",
        ).split(",")

    # Parameters

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_all(shared.collection_parameters())
        self.add_all(period_parameters())
        self.add_all(method_parameters())
        self.add_all(mask_parameters())
        self.add_all(shared.order_parameters())
        self.add_all(partner_parameters())
        self.add_all(shared.error_parameters())
        self.add_all(shared.grid_parameters())
        self.add_all(shared.running_parameters())
        self.add_all(shared.cluster_parameters())
        self.add_all(shared.least_parameters())
        self._add_output_parameters()

    def _add_output_parameters(self) -> None:
        self.add(
            QgsProcessingParameterFolderDestination(
                shared.OUTPUT, translate("ImageCollections", "Output folder")
            ),
            translate("ImageCollections", "Where the rasters are written, one for each period."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.TABLE,
                translate("ImageCollections", "Table of periods"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=True,
            ),
            translate(
                "ImageCollections",
                "A table with the start of each period, its end (the first day after it), how "
                "many images and valid pixels it has, and what is wrong where it has none.",
            ),
        )
        self.addOutput(
            QgsProcessingOutputMultipleLayers(
                self.OUTPUT_LAYERS, translate("ImageCollections", "Layers")
            )
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                self.PERIOD_COUNT, translate("ImageCollections", "Number of periods with a result")
            )
        )

    # Checks before the run

    def check_run(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        images = self.collection(parameters, context, Silence())
        _, parts = self._plans(parameters, context, images, Silence())
        self._check_files(parameters, context, parts)
        Runner.of(self, parameters, context, Resources())

    def _check_files(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        parts: Sequence[tuple[PeriodPlan, Sequence[Image]]],
    ) -> None:
        """Raise an error when the composites cannot be put into the folder."""
        folder = self._folder_of(parameters, context)
        if folder.is_file():
            raise InvalidOptionError(
                worded("The output folder '{folder}' is a file; choose a folder.", folder=folder)
            )
        files = [folder / f"{part.period.name}.tif" for part, _ in parts]
        check_folder_files(files, [image for _, images in parts for image in images], "folder")
        check_others_stay(self, parameters, context, files)

    def _folder_of(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        return Path(self.parameterAsString(parameters, shared.OUTPUT, context)).absolute()

    # From parameters to plans

    def _plans(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        progress: Progress,
    ) -> tuple[Grid, list[tuple[PeriodPlan, list[Image]]]]:
        """Return the grid, and every period with its images; raise EngineError.

        No layer is looked at.
        """
        selection = self.selection(parameters, context, images, progress)
        kind = self.parameterAsEnumString(parameters, PERIOD, context)
        days = self.parameterAsInt(parameters, DAYS, context)
        coarse = coarse_dates(images, kind, days)
        if coarse:
            progress.warn(coarse)
        split = periods_of(
            images,
            kind,
            days,
            builders.optional_date(self, parameters, shared.START_DATE, context),
            builders.optional_date(self, parameters, shared.END_DATE, context),
        )
        same_day = self.fuses_days(parameters, context, images)
        key = self.parameterAsEnumString(parameters, METHOD, context)
        method, read, _ = method_of(key, parameters, context, images, selection)
        for sentence in method.misfits(read):
            progress.warn(sentence)
        grid = self.grid(parameters, context, images)
        read, masks = self.masked(parameters, context, images, read, grid, progress)
        nodata = builders.optional_number(self, parameters, shared.OUTPUT_NODATA_VALUE, context)
        resampling = self.resampling(parameters, context)
        least = self.parameterAsInt(parameters, shared.LEAST, context)

        def plan(members: Sequence[int]) -> Plan | None:
            if not members:
                return None
            try:
                return make_plan(
                    [read[index] for index in members],
                    grid,
                    method,
                    resampling=resampling,
                    nodata=nodata,
                    wanted=Wanted(valid_pixels=True),
                    same_day=same_day,
                    masks=[masks[index] for index in members] if masks else (),
                    least=least,
                    progress=progress,
                )
            except GridError:
                return None  # none of them lies in the extent

        parts = []
        for period, members in split:
            made = plan(members)
            count = len(made.images) if made else 0
            parts.append((PeriodPlan(period, count, made), [images[index] for index in members]))
        if not any(part.plan for part, _ in parts):
            raise GridError(worded("No image lies in the extent of the result; check the extent."))
        return grid, parts

    # The run

    def prepare_run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> None:
        self._reference = reference_grid(self, parameters, context)
        self._images = self.collection(parameters, context, progress)
        grid, parts = self._plans(parameters, context, self._images, progress)
        self._check_files(parameters, context, parts)
        self._folder = self._folder_of(parameters, context)
        resources = self.resources(parameters, context)
        self._runner = Runner.of(self, parameters, context, resources)
        options = self.parameterAsString(parameters, shared.CREATION_OPTIONS, context)
        self._options = builders.options_of(options)
        self._record = {**self.recorded(parameters, context), shared.OUTPUT: str(self._folder)}
        self._take(grid, parts)
        first = next(images[0] for part, images in parts if part.plan)
        source = self.listed(parameters, context)[0][first.position]
        plan = next(part.plan for part in self._parts if part.plan)
        self._draw = CompositeStyle(renderer_of(source, context), first, plan.outputs).draw
        maker = makers()[self.parameterAsEnumString(parameters, METHOD, context)]()
        kind = self.parameterAsEnumString(parameters, PERIOD, context)
        self._title = name_of_periods(maker.result_name(plan), kind)

    def _take(self, grid: Grid, parts: Sequence[tuple[PeriodPlan, Sequence[Image]]]) -> None:
        """Keep the plans of the run, with what goes into the files."""
        self._grid = grid
        self._parts = [
            replace(
                part,
                metadata=recipe(
                    algorithm=self.public_id,
                    parameters=self._record,
                    images=images,
                    version=resources.version(),
                ),
            )
            for part, images in parts
        ]

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        feedback.pushInfo(worded("Periods: {count}.", count=len(self._parts)))
        try:
            with Delivery(self, parameters, context) as delivery:
                progress = FeedbackProgress(feedback)
                done = self._write(parameters, context, progress, delivery.outputs)
                columns = fields_of(FIELDS)
                table = Table(self, parameters, self.TABLE, context, columns, delivery.outputs)
                for result in done:
                    table.add(row_of(result))
                self._table = table.close()
                delivery.deliver()
        except CancelledError:
            return cancelled()
        except EngineError as error:
            raise QgsProcessingException(str(error)) from freed(error)
        made = [result for result in done if result.path]
        results = {
            shared.OUTPUT: str(self._folder),
            self.OUTPUT_LAYERS: [result.path for result in made],
            self.PERIOD_COUNT: len(made),
        }
        if self._table:
            results[self.TABLE] = self._table
        if made and self._draw is not None:
            load_group(
                context,
                feedback,
                layers_of(made, self._draw),
                self._title,
                self.OUTPUT_LAYERS,
                ANNOUNCEMENTS.periods_loaded.emit,
            )
        return results

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        progress: Progress,
        outputs: Transaction,
    ) -> list[PeriodResult]:
        """Write all periods; begin again without an image that cannot be read, when asked to."""
        left = list(self._images)
        while self._grid is not None:
            try:
                return write_periods(
                    self._parts,
                    self._folder,
                    options=self._options,
                    pixels=self._grid.width * self._grid.height,
                    carry_out=self._runner.run,
                    progress=progress,
                    outputs=outputs,
                )
            except SourceError as error:
                kept = [image for image in left if image.position != error.position]
                if not self.skips(parameters, context) or len(kept) in (0, len(left)):
                    raise
                progress.warn(worded("Left out: {reason}", reason=error))
                left = kept
                self._take(*self._plans(parameters, context, left, Silence()))
        return []

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        name = translate("ImageCollections", "Table of periods")
        open_as(context, self._table, name, lambda layer: None, places=self.places())
        return super().postProcessAlgorithm(context, feedback)
