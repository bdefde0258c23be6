# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What all algorithms on collections share: parameters, checks, running, and opening the result."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsWkbTypes,
)

from .. import resources
from ..engine import running
from ..engine.bands import Selection, select_bands
from ..engine.collection import ordered, require_dates, within_dates
from ..engine.composite import Kind, Method, Wanted
from ..engine.errors import CancelledError, EngineError, InvalidOptionError, SourceError
from ..engine.grid import Bounds
from ..engine.images import Image
from ..engine.plan import GridOptions, Plan, grid_crs, make_plan, output_grid
from ..engine.progress import Progress, Silence
from ..engine.provenance import Usage
from ..engine.recipe import recipe
from ..engine.resampling import METHODS
from ..engine.sources import file_list
from ..engine.writing import check_target
from ..resources.i18n import translate
from . import parameters as make
from . import shared
from .feedback import FeedbackProgress
from .footprints import add_footprints, fields
from .layers import grid_of, image_of
from .masking import Masks, mask_parameters
from .plugin_algorithm import PluginAlgorithm
from .styling import CompositeStyle, ProvenanceStyle, draw_footprints, draw_quality, open_as

MEGABYTE = 1024 * 1024


class CollectionAlgorithm(PluginAlgorithm):
    """An algorithm that makes one raster of a collection of images.

    Subclasses set NAME, add their own parameters and make the method. Layers are looked at in
    `checkParameterValues` and `prepareAlgorithm` only, in the main thread; what runs in the
    background is a plan of plain values.
    """

    # The parameter of each raster that a run can make; the first is always made.
    DESTINATIONS: ClassVar[Mapping[Kind, str]] = {
        "composite": shared.OUTPUT,
        "provenance": shared.PROVENANCE,
    }

    def __init__(self) -> None:
        super().__init__()
        self._plan: Plan | None = None
        self._paths: dict[str, str] = {}
        self._options: tuple[str, ...] = ()
        self._resources = running.Resources()
        self._images: list[Image] = []
        self._record: dict[str, Any] = {}
        self._draw: Callable[[QgsRasterLayer], None] | None = None
        self._usage: Usage | None = None
        self._footprints = ""

    # What a subclass adds

    @abstractmethod
    def add_parameters(self) -> None:
        """Add the parameters of this algorithm, with `add`."""

    def output_label(self) -> str:
        """Return the label of the raster that is made."""
        return self.displayName()

    def drawing(
        self, first: QgsRasterLayer, image: Image, plan: Plan
    ) -> Callable[[QgsRasterLayer], None]:
        """Return how the composite is drawn; `first` is the layer of the first image."""
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

    def initAlgorithm(self, config=None):
        self.add_all(shared.collection_parameters())
        self.add_parameters()
        self.add_all(mask_parameters())
        self.add_all(shared.order_parameters())
        self.add_all(shared.grid_parameters())
        self.add_all(shared.running_parameters())
        self.add(
            QgsProcessingParameterRasterDestination(shared.OUTPUT, self.output_label()),
            translate(
                "ImageCollections",
                "The raster to write. The file extension sets the format; GeoTIFF is best.",
            ),
        )
        self.add_all(shared.proof_parameters())
        self.add_destinations()
        self.add_numbers()

    def add_numbers(self) -> None:
        """Add the numbers that models can go on with, as QGIS's cell statistics has them."""
        for name, label in (
            ("EXTENT", translate("ImageCollections", "Extent")),
            ("CRS_AUTHID", translate("ImageCollections", "CRS authority identifier")),
        ):
            self.addOutput(QgsProcessingOutputString(name, label))
        for name, label in (
            ("WIDTH_IN_PIXELS", translate("ImageCollections", "Width in pixels")),
            ("HEIGHT_IN_PIXELS", translate("ImageCollections", "Height in pixels")),
            ("TOTAL_PIXEL_COUNT", translate("ImageCollections", "Total pixel count")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    # Checks before the run

    def checkParameterValues(self, parameters, context):
        try:
            self._check_values(parameters, context)
        except EngineError as error:
            return False, str(error)
        is_right, message = super().checkParameterValues(parameters, context)
        if not is_right:
            return is_right, message
        try:
            images, _ = self._make_plan(parameters, context, Silence())
            self._check_outputs(parameters, context, images)
        except EngineError as error:
            return False, str(error)
        return True, ""

    def _check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise an error that names the first parameter whose value is of the wrong kind."""
        self._check_choices(parameters)
        self.layers(parameters, context)
        for definition in self.parameterDefinitions():
            if definition.name() != shared.LAYERS and not definition.isDestination():
                make.check_acceptable(definition, parameters, context)

    def _check_outputs(
        self, parameters: dict[str, Any], context: QgsProcessingContext, images: Sequence[Image]
    ) -> None:
        """Raise an error when an output cannot be written, or is an input or another output."""
        # A context of its own: asked twice, QGIS would open two layers, a temporary one under a
        # name that is never written.
        apart = QgsProcessingContext()
        apart.setExpressionContext(context.expressionContext())
        taken: dict[Path, str] = {}
        for name in (*self.DESTINATIONS.values(), shared.FOOTPRINTS):
            if not make.is_set(parameters, name):
                continue  # not wanted, or filled in by a model
            path = self.parameterAsOutputLayer(parameters, name, apart)
            if name != shared.FOOTPRINTS:
                check_target(path)
            target = Path(path).resolve()
            if target in taken:
                raise InvalidOptionError(
                    f"{name} and {taken[target]} would be the same file '{path}'; choose two names."
                )
            taken[target] = name
        existing = {target for target in taken if target.exists()}
        for image in images if existing else ():
            both = existing.intersection(Path(file).resolve() for file in file_list(image))
            if both:
                raise InvalidOptionError(
                    f"The output '{both.pop()}' is a file of the input image '{image.name}'; "
                    "choose another name."
                )

    # From parameters to a plan

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

    def _make_plan(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> tuple[list[Image], Plan]:
        images = self.collection(parameters, context, progress)
        selection = select_bands(images, self.parameterAsString(parameters, shared.BANDS, context))
        if selection.left_out:
            progress.info(
                f"Bands that some images do not have are left out: {', '.join(selection.left_out)}."
            )
        same_day = self.parameterAsBool(parameters, shared.SAME_DAY, context)
        if same_day:
            require_dates(images, "to fuse the images of one day")
        method, read = self.method(parameters, context, images, selection)
        grid = output_grid(images, self._grid_options(parameters, context, images))
        read, masks = Masks(self, parameters, context).apply(images, read, grid, progress)
        resampling = self.parameterAsEnumString(parameters, shared.RESAMPLING, context)
        plan = make_plan(
            read,
            grid,
            method,
            resampling=resampling or METHODS[0],
            nodata=make.optional_number(self, parameters, shared.OUTPUT_NODATA_VALUE, context),
            wanted=self._wanted(parameters),
            same_day=same_day,
            masks=masks,
            progress=progress,
        )
        return images, plan

    def _wanted(self, parameters: dict[str, Any]) -> Wanted:
        kinds = {kind for kind, name in self.DESTINATIONS.items() if make.is_set(parameters, name)}
        return Wanted(
            provenance="provenance" in kinds,
            quality="quality" in kinds,
            usage=make.is_set(parameters, shared.FOOTPRINTS),
        )

    def _grid_options(
        self, parameters: dict[str, Any], context: QgsProcessingContext, images: Sequence[Image]
    ) -> GridOptions:
        crs = None
        if make.is_set(parameters, shared.CRS):
            chosen = self.parameterAsCrs(parameters, shared.CRS, context)
            if not chosen.isValid():
                raise InvalidOptionError(
                    f"'{parameters[shared.CRS]}' in CRS is no coordinate reference system."
                )
            crs = chosen.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)
        reference = None
        if make.is_set(parameters, shared.REFERENCE_LAYER):
            layer = self.parameterAsRasterLayer(parameters, shared.REFERENCE_LAYER, context)
            if layer is None:
                raise SourceError(
                    f"The reference layer '{parameters[shared.REFERENCE_LAYER]}' cannot be opened."
                )
            reference = grid_of(layer)
        cell_size = make.optional_number(self, parameters, shared.CELL_SIZE, context)
        if cell_size is not None and not cell_size > 0:
            raise InvalidOptionError(
                f"The cell size must be greater than 0, and it is {cell_size:g}."
            )
        options = GridOptions(crs, None, cell_size, reference)
        return GridOptions(
            crs, self._bounds(parameters, context, grid_crs(images, options)), cell_size, reference
        )

    def _bounds(
        self, parameters: dict[str, Any], context: QgsProcessingContext, wkt: str
    ) -> Bounds | None:
        if not make.is_set(parameters, shared.EXTENT):
            return None
        crs = QgsCoordinateReferenceSystem.fromWkt(wkt)
        extent = self.parameterAsExtent(parameters, shared.EXTENT, context, crs)
        if extent.isNull() or not extent.isFinite() or extent.isEmpty():
            raise InvalidOptionError(
                f"The extent '{parameters[shared.EXTENT]}' holds no area in the CRS of the result."
            )
        return Bounds(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())

    # The run

    def prepareAlgorithm(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        try:
            # Models and batches come here without checkParameterValues.
            self._check_values(parameters, context)
            images, plan = self._make_plan(parameters, context, progress)
            self._check_outputs(parameters, context, images)
        except EngineError as error:
            raise QgsProcessingException(str(error)) from error
        self._plan = plan
        options = self.parameterAsString(parameters, shared.CREATION_OPTIONS, context)
        self._options = tuple(option.strip() for option in options.split("|") if option.strip())
        self._resources = running.Resources(
            threads=self.parameterAsInt(parameters, shared.THREADS, context),
            memory=self.parameterAsInt(parameters, shared.MEMORY, context) * MEGABYTE,
        )
        self._images = images
        self._record = self._recorded(parameters, context)
        first = self.layers(parameters, context)[images[0].position - 1]
        self._draw = self.drawing(first, images[0], plan)
        return True

    def processAlgorithm(self, parameters, context, feedback):
        plan = self._plan
        if plan is None:
            raise QgsProcessingException("The algorithm was not prepared.")
        self._describe(plan, feedback)
        # Asked here and not before: what QGIS is to open is noted in the context of this thread.
        self._paths = {
            self.DESTINATIONS[product.kind]: self.parameterAsOutputLayer(
                parameters, self.DESTINATIONS[product.kind], context
            )
            for product in plan.products
        }
        sink = self._sink(parameters, context, plan)
        metadata = recipe(
            algorithm=self.id(),
            parameters={**self._record, **self._paths},
            images=self._images,
            version=resources.version(),
        )
        targets = {
            product.kind: running.Target(
                self._paths[self.DESTINATIONS[product.kind]], self._options, metadata
            )
            for product in plan.products
        }
        try:
            outcome = running.run(
                plan, targets, resources=self._resources, progress=FeedbackProgress(feedback)
            )
        except CancelledError:
            return {}
        except EngineError as error:
            raise QgsProcessingException(str(error)) from error
        self._usage = outcome.usage
        results = {**self._paths, **self._numbers(plan)}
        if sink is not None and outcome.usage is not None:
            add_footprints(
                sink[0],
                self._images,
                plan.grid.crs,
                outcome.usage,
                outcome.valid_pixels,
                with_reasons=bool(plan.masks),
            )
            self._footprints = results[shared.FOOTPRINTS] = sink[1]
        return results

    def _sink(
        self, parameters: dict[str, Any], context: QgsProcessingContext, plan: Plan
    ) -> tuple[QgsFeatureSink, str] | None:
        """Return where footprints go and its id, None when they are not wanted."""
        if not plan.wanted.usage:
            return None
        sink, name = self.parameterAsSink(
            parameters,
            shared.FOOTPRINTS,
            context,
            fields(with_reasons=bool(plan.masks)),
            QgsWkbTypes.Type.Polygon,
            QgsCoordinateReferenceSystem.fromWkt(plan.grid.crs),
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, shared.FOOTPRINTS))
        return sink, name

    def postProcessAlgorithm(self, context, feedback):
        plan, draw = self._plan, self._draw
        if plan is None or draw is None or not self._paths:
            return {}
        open_as(context, self._paths[shared.OUTPUT], self.result_name(plan), draw)
        for product in plan.products[1:]:
            path = self._paths[self.DESTINATIONS[product.kind]]
            if product.kind == "provenance":
                usage = self._usage
                used = [i for i in self._images if usage is None or usage.used[i.position]]
                proof = ProvenanceStyle([output.name for output in product.outputs], used)
                open_as(context, path, translate("ImageCollections", "Provenance"), proof.draw)
            else:
                name = translate("ImageCollections", "Winning quality")
                open_as(context, path, name, draw_quality)
        name = translate("ImageCollections", "Footprints")
        open_as(context, self._footprints, name, draw_footprints)
        return {}

    def _describe(self, plan: Plan, feedback: QgsProcessingFeedback) -> None:
        grid = plan.grid
        feedback.pushInfo(
            f"Images: {len(plan.images)}. Result: bands {len(plan.outputs)}, type "
            f"{plan.file.dtype}, {grid.width} x {grid.height} cells of {grid.cell_width:g} x "
            f"{grid.cell_height:g}, nodata {plan.file.nodata:g}."
        )

    def _numbers(self, plan: Plan) -> dict[str, Any]:
        grid, bounds = plan.grid, plan.grid.bounds
        crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs)
        return {
            "EXTENT": f"{bounds.left!r},{bounds.right!r},{bounds.bottom!r},{bounds.top!r} "
            f"[{crs.authid()}]",
            "CRS_AUTHID": crs.authid(),
            "WIDTH_IN_PIXELS": grid.width,
            "HEIGHT_IN_PIXELS": grid.height,
            "TOTAL_PIXEL_COUNT": grid.width * grid.height,
        }

    def _recorded(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Any]:
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
