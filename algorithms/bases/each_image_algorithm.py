# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The base of algorithms that make one image of each image of a collection."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterFolderDestination,
)

from ... import resources
from ...engine.composites.method import Method
from ...engine.errors import (
    CancelledError,
    EngineError,
    GridError,
    SourceError,
    freed,
    raise_unavailable,
)
from ...engine.grid.grid import Grid
from ...engine.images import Image
from ...engine.inputs.bands import Selection, images_to_read
from ...engine.inputs.scene_metadata import metadata_of
from ...engine.live.file import write_live
from ...engine.masks.image_mask import ImageMask
from ...engine.outputs.transaction import Transaction
from ...engine.planning.make_plan import make_plan
from ...engine.planning.output_grid import output_grid
from ...engine.planning.plan import Plan
from ...engine.planning.recipe import recipe
from ...engine.progress import Progress, Silence, SubProgress
from ...engine.run.job import Target
from ...engine.run.resources import Resources
from ...engine.run.run import run
from ...engine.run.skip_broken import plans_without_broken
from ...engine.text import shortened, worded
from ...resources.i18n import translate
from ..layers.image_sources import ImageSource
from ..parameters import builders, shared
from ..parameters.collection_file import collection_destination
from ..parameters.masks import mask_parameters
from ..parameters.output_grid import grid_options, reference_grid
from ..parameters.partners import partner_parameters
from ..results.collection_page import PAGE, collection_page_parameters, write_report
from ..results.combinations import draw_scene
from ..results.delivery import Delivery
from ..results.groups import Loaded, load_group
from ..results.live import check_live
from ..results.names import name_of_part
from ..results.outputs import check_folder_files, files_of_images
from ..results.read_and_written import check_others_stay
from ..results.temporal import set_date
from ..results.written_items import write_items, written_image
from .collection_algorithm import CollectionAlgorithm
from .feedback import FeedbackProgress, cancelled

TIF, LIVE = "tif", "live"
# The share of the time that goes into what is done for all images together, where that is anything.
PREPARATION = 0.5
# Letters of the settings in the name of a group.
_LONGEST_SETTINGS = 60
# With any of these the images are brought to one grid.
_GRID = (shared.EXTENT, shared.CRS, shared.CELL_SIZE, shared.REFERENCE_LAYER)


@dataclass(frozen=True)
class Part:
    """An image, how it is made, and the name of its file without an ending."""

    image: Image
    plan: Plan
    name: str


Numbered = tuple[Part, Path]


@dataclass(frozen=True)
class Making:
    """What is made of images, each for itself: the bands that are read, and a method for each.

    `methods` has one for each image, in the same order. `together` has the places of the images
    that are read for each of them, its own among these; None when that is all. A
    `surface` is read for all, and is no image of the collection: its position is 0.
    """

    selection: Selection
    methods: Sequence[Method]
    together: Sequence[Sequence[int]] | None = None
    surface: Image | None = None

    def read_for(self, place: int) -> Sequence[int]:
        """Return the places of the images that are read for the one in a place."""
        return [place] if self.together is None else self.together[place]


class EachImageAlgorithm(CollectionAlgorithm):
    """An algorithm that writes every image of a collection anew, or lets it be computed live."""

    OUTPUT_FOLDER = "OUTPUT_FOLDER"
    OUTPUT_FORMAT = "OUTPUT_FORMAT"
    OUTPUT_COLLECTION = "OUTPUT_COLLECTION"
    OUTPUT_LAYERS = "OUTPUT_LAYERS"

    # Whether a dialog chooses the mask that fits the images.
    FINDS_MASK = True

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[Part] = []
        self._sources: dict[int, ImageSource] = {}
        self._record: dict[str, Any] = {}
        self._options: tuple[str, ...] = ()
        self.run_resources = Resources()

    def add_own(self) -> None:
        """Add what stands below the images, and is of this algorithm alone."""
        raise NotImplementedError

    def making(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        progress: Progress,
    ) -> Making:
        """Return what is made of the images; raise EngineError with what is wrong.

        In the main thread: layers are looked at.
        """
        raise NotImplementedError

    def check_plan(self, plan: Plan, image: Image) -> None:
        """Raise EngineError when what is read for an image does not do for it."""

    def told_apart(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return the settings that tell a run from others, for the name of its group; or nothing.

        In any thread.
        """
        return ""

    def prepared(
        self, parts: list[Numbered], outputs: Transaction, progress: Progress
    ) -> list[Numbered]:
        """Return the images that are written, after what is done for all of them together."""
        return parts

    def completed(self, plan: Plan, progress: Progress) -> Plan:
        """Return a plan with what has to be read before it is carried out; in any thread."""
        return plan

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_all(shared.layer_parameters())
        self.add_own()
        self.add_all(mask_parameters(by_hand=not self.FINDS_MASK))
        self.add_all(shared.order_parameters(fused=False))
        self.add_all(partner_parameters())
        self.add_all(shared.error_parameters())
        self.add_all(shared.grid_parameters())
        self.add_all(shared.running_parameters())
        self.add(
            builders.choice(
                self.OUTPUT_FORMAT, translate("ImageCollections", "Format"), (TIF, LIVE), TIF
            ),
            translate(
                "ImageCollections",
                "tif writes the pixels. live writes small files that compute their pixels where "
                "somebody looks.",
            ),
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                self.OUTPUT_FOLDER, translate("ImageCollections", "Output folder")
            ),
            translate("ImageCollections", "The folder for the images, each under its own name."),
        )
        meaning = translate(
            "ImageCollections",
            "A file with all images as STAC items, for Collection file of other algorithms. "
            "With it no layer is loaded for each image.",
        )
        self.add_all([collection_destination(self.OUTPUT_COLLECTION, meaning)])
        self.add_all(collection_page_parameters())
        self.addOutput(
            QgsProcessingOutputMultipleLayers(
                self.OUTPUT_LAYERS, translate("ImageCollections", "Images")
            )
        )

    # Checks and the plans

    def check_run(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._plans(parameters, context, Silence())

    def _plans(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> list[Part]:
        """Return how each image is made; raise EngineError with what is wrong.

        In the main thread: layers are looked at.
        """
        reference = reference_grid(self, parameters, context)
        images = self.collection(parameters, context, progress)
        if self._is_live(parameters, context):
            sources = self.listed(parameters, context)[0]
            used = [sources[image.position] for image in images]
            check_live({self.OUTPUT_FOLDER: "image.vrt"}, parameters, used)
        making = self.making(parameters, context, images, progress)
        options = grid_options(self, parameters, context, images, reference)
        has_grid = any(builders.is_set(parameters, name) for name in _GRID)
        common = output_grid(images, options) if has_grid else None
        names = files_of_images(images)
        parts = []
        beyond = 0
        told = progress
        for place, image in enumerate(images):
            grid = common or output_grid([image], options)
            plan = self._plan_of(parameters, context, images, making, place, grid, told)
            # What all images are read for would be said again for each.
            told = progress if making.together is None else Silence()
            if plan is not None:
                parts.append(Part(image, plan, names[place]))
                continue
            if common is None:
                raise GridError(worded("Image '{image}' has no place on a grid.", image=image.name))
            beyond += 1
        if not parts:
            raise GridError(worded("No image lies in the extent of the result; check the extent."))
        if beyond:
            progress.info(
                worded(
                    "{beyond} of {count} {count:image|images} {beyond:does|do} not lie "
                    "in the extent.",
                    beyond=beyond,
                    count=len(images),
                )
            )
        return parts

    def _plan_of(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        making: Making,
        place: int,
        grid: Grid,
        progress: Progress,
    ) -> Plan | None:
        """Return how an image is made on a grid, None where it does not meet it."""
        places = making.read_for(place)
        near = [images[each] for each in places]
        bands = tuple(making.selection.bands[each] for each in places)
        own = Selection(making.selection.names, bands)
        read, masks = self.masked(
            parameters, context, near, images_to_read(near, own), grid, progress
        )
        if making.surface is not None:
            read = [*read, making.surface]
            masks = [*masks, ImageMask()] if masks else []
        try:
            plan = make_plan(
                read,
                grid,
                making.methods[place],
                resampling=self.resampling(parameters, context),
                nodata=builders.optional_number(
                    self, parameters, shared.OUTPUT_NODATA_VALUE, context
                ),
                masks=masks,
                progress=progress,
            )
        except GridError:
            return None
        is_there = any(each.position == images[place].position for each in plan.images)
        if not is_there:
            return None
        self.check_plan(plan, images[place])
        return plan

    def _is_live(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        return self.parameterAsEnumString(parameters, self.OUTPUT_FORMAT, context) == LIVE

    # The run

    def prepare_run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> None:
        self._parts = self._plans(parameters, context, progress)
        self.run_resources = self.resources(parameters, context)
        options = self.parameterAsString(parameters, shared.CREATION_OPTIONS, context)
        self._options = builders.options_of(options)
        self._record = self.recorded(parameters, context)
        sources = self.listed(parameters, context)[0]
        self._sources = {place: source.plain() for place, source in sources.items()}

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        progress = FeedbackProgress(feedback)
        folder = Path(self.parameterAsString(parameters, self.OUTPUT_FOLDER, context)).absolute()
        try:
            with Delivery(self, parameters, context) as delivery:
                ending = ".vrt" if self._is_live(parameters, context) else ".tif"
                written = self._write(parameters, context, delivery, folder, ending, progress)
                collection = delivery.file(self.OUTPUT_COLLECTION)
                if collection:
                    made = [(written_image(part.image, part.plan), path) for part, path in written]
                    write_items(collection, made, delivery.outputs, progress)
                page = delivery.file(PAGE)
                images = [part.image for part, _ in written]
                # One image is no collection to report on in the log.
                told = progress if len(images) > 1 else Silence()
                write_report(images, page, delivery.outputs, told)
                delivery.deliver()
        except CancelledError:
            return cancelled()
        except EngineError as error:
            raise QgsProcessingException(self.failure(error, parameters, context)) from freed(error)
        results: dict[str, Any] = {
            self.OUTPUT_FOLDER: str(folder),
            self.OUTPUT_LAYERS: [path for _, path in written],
        }
        if page:
            self.page_path = results[PAGE] = page
        if collection:
            return {**results, self.OUTPUT_COLLECTION: collection}
        loaded = [Loaded(path, part.name, partial(_draw, part.image)) for part, path in written]
        load_group(context, feedback, loaded, self._group(parameters, context), self.OUTPUT_LAYERS)
        return results

    def _group(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return the name of the group of the layers, which those of equal settings share."""
        settings = self.told_apart(parameters, context)
        if not settings:
            return self.displayName()
        return name_of_part(self.displayName(), shortened(settings, _LONGEST_SETTINGS))

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        delivery: Delivery,
        folder: Path,
        ending: str,
        progress: Progress,
    ) -> list[tuple[Part, str]]:
        """Write the images, and return those that are written with their paths."""
        delivery.outputs.make_folder(folder)
        paths = [folder / f"{part.name}{ending}" for part in self._parts]
        check_folder_files(paths, [part.image for part in self._parts])
        check_others_stay(self, parameters, context, paths)
        for path in paths:
            delivery.outputs.try_target(path)
        written = []
        parts = list(zip(self._parts, paths))
        if ending != ".vrt" and self.skips(parameters, context):
            parts = self._readable(parts, progress)
        done = 0.0
        if ending != ".vrt":
            before = SubProgress(progress, 0.0, PREPARATION)
            prepared = self.prepared(parts, delivery.outputs, before)
            done = 0.0 if prepared is parts else PREPARATION
            parts = prepared
        whole = SubProgress(progress, done, 1.0)
        for place, (part, path) in enumerate(parts):
            share = SubProgress.of_turn(whole, place, len(parts))
            try:
                self._write_one(part, str(path), delivery, share)
            except SourceError as error:
                raise_unavailable(error)
                if not self.skips(parameters, context) or error.position == 0:
                    raise
                progress.warn(worded("Left out: {reason}", reason=error))
                continue
            written.append((part, str(path)))
        if not written:
            raise SourceError(worded("None of the images can be read; the log says why."))
        return written

    def _readable(self, parts: list[Numbered], progress: Progress) -> list[Numbered]:
        """Return the images that can be read, each made of those alone that can."""
        plans = [(part.image.position, part.plan) for part, _ in parts]
        left = plans_without_broken(plans, self.run_resources, progress)
        return [
            (replace(part, plan=plan), path)
            for (part, path), plan in zip(parts, left)
            if plan is not None
        ]

    def _write_one(self, part: Part, path: str, delivery: Delivery, progress: Progress) -> None:
        source = self._sources[part.image.position]
        items = recipe(
            algorithm=self.public_id,
            parameters=self._record,
            images=[part.image],
            version=resources.version(),
            layers=[] if source.item is not None else [dict(source.settings)],
        )
        items.update(metadata_of(part.image))
        plan = self.completed(part.plan, progress)
        if path.endswith(".vrt"):
            write_live(path, plan, "composite", items, delivery.outputs)
            progress.step(1.0)
            return
        target = Target(path, self._options, items, outputs=delivery.outputs)
        run(plan, {"composite": target}, resources=self.run_resources, progress=progress)


def _draw(image: Image, layer: Any) -> None:
    if image.date is not None:
        set_date(layer, image.date)
    draw_scene(layer)
