# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The base of algorithms that make a composite: the plan, the run, and opening the result."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsRasterLayer,
)

from ... import resources
from ...engine.composites.method import Kind, Method, Wanted
from ...engine.composites.provenance import Usage
from ...engine.errors import CancelledError, EngineError, freed
from ...engine.images import Image
from ...engine.inputs.bands import Selection
from ...engine.inputs.joined_files import shown_path
from ...engine.live.sample import Ends, sample
from ...engine.outputs.transaction import Transaction
from ...engine.planning.make_plan import make_plan, require_enough_images
from ...engine.planning.plan import Plan
from ...engine.planning.recipe import recipe
from ...engine.progress import Progress, Silence
from ...engine.run.job import Outcome, Resources, Target
from ...engine.run.skip_broken import run_without_broken
from ...engine.text import worded
from ...resources.i18n import translate
from ..layers.image_sources import ImageSource, Renderer, renderer_of
from ..layers.images import LeftOut
from ..parameters import builders, shared
from ..parameters.masks import mask_parameters
from ..parameters.output_grid import reference_grid
from ..parameters.partners import partner_parameters
from ..results.asking import apart_from
from ..results.collection_page import PAGE
from ..results.composite_layers import CompositeLayers
from ..results.composite_page import composite_page_parameters, page_of_composite
from ..results.composite_style import CompositeStyle
from ..results.delivery import Delivery
from ..results.footprints import write_footprints
from ..results.live import is_live_result, write_all_live
from ..results.names import name_of_scenes, names_in_model
from ..results.outputs import add_numbers, check_outputs, numbers
from ..results.seams import tell_of_seams
from ..results.sinks import Sink
from .collection_algorithm import CollectionAlgorithm
from .feedback import FeedbackProgress, cancelled, prepared
from .runner import Runner


class CompositeAlgorithm(CollectionAlgorithm):
    """An algorithm that makes one raster of a collection of images.

    Subclasses set NAME, add their own parameters and make the method.
    """

    # The parameter of each raster that a run can make; the first is always made.
    DESTINATIONS: ClassVar[Mapping[Kind, str]] = {
        "composite": shared.OUTPUT,
        "provenance": shared.PROVENANCE,
    }
    # Its place among the ways to make one image of a collection, from 1; 0 for all others.
    PLACE: ClassVar[int] = 0
    # False for those that learn something of all pixels before they write any.
    CAN_BE_LIVE: ClassVar[bool] = True
    # True for those that take each pixel from an image, with a page about the borders of these.
    DESCRIBES_BORDERS: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self._plan: Plan | None = None
        self._paths: dict[str, str] = {}
        # What a model calls those of them that are its results, by path.
        self._named: dict[str, str] = {}
        self._options: tuple[str, ...] = ()
        self._resources = Resources()
        self._runner = Runner(self._resources)
        self._images: list[Image] = []
        self._record: dict[str, Any] = {}
        self._settings: list[dict[str, Any]] = []
        self._draw: Callable[[QgsRasterLayer], None] | None = None
        self._sources: dict[int, ImageSource] = {}
        self._left_out: list[LeftOut] = []
        self._usage: Usage | None = None
        self._footprints = ""
        self._ends: dict[str, list[Ends | None]] = {}
        # What delivers the files of the run, while there is one.
        self.outputs = Transaction()

    # What a subclass adds

    def add_parameters(self) -> None:
        """Add the parameters that only this algorithm has, with `add`; none when it has none."""

    def output_label(self) -> str:
        """Return the label of the raster that is made."""
        return self.displayName()

    def drawing(
        self, first: Renderer, image: Image, plan: Plan
    ) -> Callable[[QgsRasterLayer], None]:
        """Return how the composite is drawn; `first` gives how the first image is."""
        return CompositeStyle(first, image, plan.outputs).draw

    def add_destinations(self) -> None:
        """Add further outputs of this algorithm; `DESTINATIONS` names the rasters."""

    @abstractmethod
    def method(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        selection: Selection,
    ) -> tuple[Method, list[Image]]:
        """Return the method, and the images with the bands that it reads, those selected first."""

    @abstractmethod
    def result_name(self, plan: Plan) -> str:
        """Return the name of the layer that the result opens as."""

    # Parameters

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_all(shared.collection_parameters())
        self.add_parameters()
        self.add_all(mask_parameters())
        self.add_all(shared.order_parameters())
        self.add_all(partner_parameters())
        self.add_all(shared.error_parameters())
        self.add_all(shared.grid_parameters())
        self.add_all(shared.running_parameters())
        self.add_all(shared.cluster_parameters())
        if self.PLACE:
            self.add_all(shared.least_parameters())
        self.add(
            QgsProcessingParameterRasterDestination(shared.OUTPUT, self.output_label()),
            translate(
                "ImageCollections",
                "The raster to write. The file extension sets the format; GeoTIFF is best.",
            ),
        )
        self.add_all(shared.proof_parameters())
        if self.DESCRIBES_BORDERS:
            self.add_all(composite_page_parameters())
        self.add_destinations()
        self.add_numbers()

    def add_numbers(self) -> None:
        """Add the numbers that models can go on with."""
        add_numbers(self)

    def output_names(self) -> tuple[str, ...]:
        """Return the parameters of everything that a run writes."""
        others = (QgsProcessingParameterFeatureSink, QgsProcessingParameterFileDestination)
        more = [each.name() for each in self.parameterDefinitions() if isinstance(each, others)]
        return (*self.DESTINATIONS.values(), *more)

    def _check_outputs(
        self, parameters: dict[str, Any], context: QgsProcessingContext, images: Sequence[Image]
    ) -> None:
        sources = self.listed(parameters, context)[0].values()
        check_outputs(
            self,
            self.output_names(),
            parameters,
            context,
            images,
            sources,
            can_be_live=self.CAN_BE_LIVE,
        )

    # Checks before the run

    def check_run(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        Runner.of(self, parameters, context, self._resources)
        images, _ = self.make_plan(parameters, context, Silence())
        self._check_outputs(parameters, context, images)

    # From parameters to a plan

    def make_plan(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> tuple[list[Image], Plan]:
        """Return all images of the collection, and the plan; raise EngineError with what is wrong.

        In the main thread: layers are looked at.
        """
        self._reference = reference_grid(self, parameters, context)
        images = self.collection(parameters, context, progress)
        return images, self.plan_of(parameters, context, images, progress)

    def plan_of(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        progress: Progress,
    ) -> Plan:
        """Return the plan for images in order; no layer is looked at."""
        selection = self.selection(parameters, context, images, progress)
        same_day = self.fuses_days(parameters, context, images)
        method, read = self.method(parameters, context, images, selection)
        for sentence in method.misfits(read):
            progress.warn(sentence)
        grid = self.grid(parameters, context, images)
        read, masks = self.masked(parameters, context, images, read, grid, progress)
        plan = make_plan(
            read,
            grid,
            method,
            resampling=self.resampling(parameters, context),
            nodata=builders.optional_number(self, parameters, shared.OUTPUT_NODATA_VALUE, context),
            wanted=self._wanted(parameters),
            same_day=same_day,
            masks=masks,
            least=self.parameterAsInt(parameters, shared.LEAST, context) if self.PLACE else 1,
            can_have_alpha=self._can_have_alpha(parameters, context),
            progress=progress,
        )
        require_enough_images(plan)
        return plan

    def _can_have_alpha(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        """Return True when the result goes into a file whose alpha band programs know."""
        name = self.DESTINATIONS.get("composite", "")
        if not name or not builders.is_set(parameters, name):
            return False
        path = self.parameterAsOutputLayer(parameters, name, apart_from(context))
        return path.lower().endswith((".tif", ".tiff", ".vrt"))

    def _wanted(self, parameters: dict[str, Any]) -> Wanted:
        kinds = {
            kind for kind, name in self.DESTINATIONS.items() if builders.is_set(parameters, name)
        }
        return Wanted(
            provenance="provenance" in kinds,
            quality="quality" in kinds,
            usage=builders.is_set(parameters, shared.FOOTPRINTS)
            or (self.DESCRIBES_BORDERS and builders.is_set(parameters, PAGE)),
        )

    # The run

    def prepare_run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> None:
        images, plan = self.make_plan(parameters, context, progress)
        self._resources = self.resources(parameters, context)
        self._runner = Runner.of(self, parameters, context, self._resources)
        self._check_outputs(parameters, context, images)
        self._plan = plan
        options = self.parameterAsString(parameters, shared.CREATION_OPTIONS, context)
        self._options = builders.options_of(options)
        self._images = images
        self._record = self.recorded(parameters, context)
        sources, self._left_out = self.listed(parameters, context)
        self._sources = {place: source.plain() for place, source in sources.items()}
        first_place = self.first_of_list(parameters, context)
        last = max([*self._sources, *(item.position for item in self._left_out)])
        self._settings = [
            dict(self._sources[place].settings) if place in self._sources else {}
            for place in range(first_place, last + 1)
        ]
        first = sources[images[0].position]
        self._draw = self.drawing(renderer_of(first, context), images[0], plan)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        try:
            with Delivery(self, parameters, context) as delivery:
                self.outputs = delivery.outputs
                results = self._make(parameters, context, feedback)
                results.update(self.add_results(parameters, context, delivery))
                results.update(self._tell_of_borders(delivery, FeedbackProgress(feedback)))
                delivery.deliver()
            return results
        except CancelledError:
            return cancelled()
        except EngineError as error:
            raise QgsProcessingException(self.failure(error, parameters, context)) from freed(error)

    def _tell_of_borders(self, delivery: Delivery, progress: Progress) -> dict[str, Any]:
        """Say how much the borders between images show, and write the page where one is wanted."""
        found = tell_of_seams(
            self._paths.get(shared.OUTPUT, ""),
            self._paths.get(shared.PROVENANCE, ""),
            self.outputs,
            progress,
        )
        path = delivery.file(PAGE) if self.DESCRIBES_BORDERS else ""
        if not path:
            return {}
        page = page_of_composite(self, self._record, self._images, self._usage, found)
        page.write(path, self.outputs)
        self.page_path = path
        return {PAGE: path}

    def add_results(
        self, parameters: dict[str, Any], context: QgsProcessingContext, delivery: Delivery
    ) -> dict[str, Any]:
        """Write what else there is, to be delivered with the rasters, and return the results."""
        return {}

    def _make(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Make the drafts of the rasters and the footprints, and return the results."""
        plan = prepared(self._plan)
        self._describe(plan, feedback)
        progress = FeedbackProgress(feedback)
        paths = self._ask_paths(plan, parameters, context)
        metadata = recipe(
            algorithm=self.public_id,
            parameters={**self._record, **self._paths},
            images=self._images,
            version=resources.version(),
            layers=self._settings,
            path=self._paths.get(shared.OUTPUT, ""),
        )
        for path in paths.values():
            if path:
                self.outputs.try_target(path)
        if is_live_result(paths["composite"], parameters):
            self._make_live(plan, paths, metadata, parameters, context, progress)
            return {**self._paths, **numbers(plan.grid)}
        targets = {
            kind: Target(path, self._options, metadata, outputs=self.outputs)
            for kind, path in paths.items()
        }
        if self.skips(parameters, context):
            plan, outcome = self._run_without_broken(plan, targets, parameters, context, progress)
        else:
            outcome = self.carry_out(plan, targets, progress)
        self._plan = plan
        usage = outcome.usage
        # The plan has no images that lie beyond the result.
        self._usage = None if usage is None else usage.of_all(self._images)
        results = {**self._paths, **numbers(plan.grid)}
        if builders.is_set(parameters, shared.FOOTPRINTS) and self._usage is not None:
            crs, name = plan.grid.crs, shared.FOOTPRINTS
            results[name] = self._footprints = write_footprints(
                partial(Sink, self, parameters, name, context, crs=crs, outputs=self.outputs),
                self._images,
                plan.grid,
                self._usage,
                outcome.valid_pixels,
                with_reasons=bool(plan.masks),
                left_out=self._left_out if self.skips(parameters, context) else None,
            )
            self._named.update(names_in_model({name: self._footprints}, parameters))
        return results

    def _ask_paths(
        self, plan: Plan, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[Kind, str]:
        """Return where the rasters go, and keep the paths by parameter.

        Asked in the background: what QGIS is to open is noted in the context of this thread.
        """
        paths = {
            product.kind: self.parameterAsOutputLayer(
                parameters, self.DESTINATIONS[product.kind], context
            )
            for product in plan.products
        }
        self._paths = {self.DESTINATIONS[kind]: path for kind, path in paths.items()}
        self._named = names_in_model(self._paths, parameters)
        return paths

    def _make_live(
        self,
        plan: Plan,
        paths: Mapping[Kind, str],
        metadata: dict[str, str],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        progress: Progress,
    ) -> None:
        """Write live composites, and look at a few pixels of those that QGIS is to open."""
        skips = self.skips(parameters, context)
        plan = write_all_live(
            plan, paths, metadata, parameters, progress, self.outputs, skips=skips
        )
        self._ends = {
            path: sample(plan, kind)
            for kind, path in paths.items()
            if context.willLoadLayerOnCompletion(path)
        }

    def carry_out(self, plan: Plan, targets: Mapping[Kind, Target], progress: Progress) -> Outcome:
        """Write the rasters of the plan, here or on a cluster; in the background."""
        return self._runner.run(plan, targets, progress)

    def _run_without_broken(
        self,
        plan: Plan,
        targets: Mapping[Kind, Target],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        progress: Progress,
    ) -> tuple[Plan, Outcome]:
        """Carry out the plan without the images that cannot be read; note which these are."""
        opened = list(self._images)

        def replan(images: list[Image]) -> Plan:
            self._images = images
            return self.plan_of(parameters, context, images, Silence())

        def carry_out(plan: Plan) -> Outcome:
            return self.carry_out(plan, targets, progress)

        plan, outcome, broken = run_without_broken(
            plan, opened, replan, carry_out, resources=self._resources, progress=progress
        )
        if broken:
            self._draw = None  # another image may be the first
        self._left_out += [
            LeftOut(image.position, image.name, shown_path(image), broken[image.position], image)
            for image in opened
            if image.position in broken
        ]
        return plan, outcome

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        super().postProcessAlgorithm(context, feedback)
        plan = self._plan
        if plan is None or not self._paths or not self._images:
            return {}
        draw = self._draw or self._drawing_anew(context, plan)
        layers = CompositeLayers(
            context, self.layer_name(), self.places(), self._ends, named=self._named
        )
        layers.open_composite(self._paths[shared.OUTPUT], draw)
        for product in plan.products[1:]:
            path = self._paths[self.DESTINATIONS[product.kind]]
            if product.kind == "provenance":
                layers.open_provenance(path, product, self._images, self._usage)
            else:
                layers.open_quality(path, str(self._record.get("QUALITY", "")))
        layers.open_footprints(self._footprints)
        return {}

    def layer_name(self) -> str:
        """Return the name of the layer of what was made: a composite tells of which scenes."""
        if self._plan is None:
            return ""
        name = self.result_name(self._plan)
        return name_of_scenes(name, self._images) if self.PLACE else name

    def _drawing_anew(
        self, context: QgsProcessingContext, plan: Plan
    ) -> Callable[[QgsRasterLayer], None]:
        """Return how the composite is drawn when images were left out while it was made."""
        image = self._images[0]
        return self.drawing(renderer_of(self._sources[image.position], context), image, plan)

    def _describe(self, plan: Plan, feedback: QgsProcessingFeedback) -> None:
        grid, file = plan.grid, plan.file
        nodata = (
            worded("alpha for nodata")
            if file.has_alpha
            else worded("nodata {nodata:g}", nodata=file.nodata)
        )
        feedback.pushInfo(
            worded(
                "Images: {count}. Result: bands {bands}, type {dtype}, "
                "{width} x {height} cells of {cell_width:g} x {cell_height:g}, "
                "{nodata}.",
                count=len(plan.images),
                bands=len(plan.outputs),
                dtype=file.dtype,
                width=grid.width,
                height=grid.height,
                cell_width=grid.cell_width,
                cell_height=grid.cell_height,
                nodata=nodata,
            )
        )
