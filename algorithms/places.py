# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Places: for each polygon the images that suit it, a composite of them, and what a model finds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
    QgsWkbTypes,
)

from .. import resources
from ..engine.analysis.place_files import check_files
from ..engine.analysis.place_records import (
    Composite,
    Output,
    Place,
    PlaceResult,
    PlaceSettings,
)
from ..engine.analysis.places import make_places
from ..engine.composites.choices import Reduce
from ..engine.errors import CancelledError, EngineError, freed
from ..engine.grid.grid import Grid
from ..engine.images import Image
from ..engine.inputs.collection import require_dates
from ..engine.planning.output_grid import GridOptions, grid_crs, output_grid
from ..engine.planning.recipe import recipe
from ..engine.progress import Progress, Silence
from ..engine.run.job import Resources
from ..engine.text import worded
from ..resources.i18n import translate
from .bases.collection_algorithm import CollectionAlgorithm
from .bases.feedback import FeedbackProgress, cancelled, prepared
from .bases.place_model import PlaceModel
from .bases.runner import Runner
from .methods import METHOD, method_parameters, methods_by_date
from .parameters import builders, shared
from .parameters.masks import mask_choice, mask_parameters
from .parameters.output_grid import extents_in, grid_options, reference_grid
from .parameters.partners import partner_parameters
from .parameters.place_choice import choice_parameters, choice_rule, groups_of, place_parameters
from .parameters.places import Survey, areas_of
from .parameters.polygons import polygon_parameter
from .results.delivery import Delivery
from .results.footprints import draw_footprints
from .results.opening import open_as
from .results.outputs import file_names
from .results.place_table import add_place, place_fields
from .results.placing import Places
from .results.sinks import Sink


class PlacesAlgorithm(CollectionAlgorithm):
    """Does the same work for each polygon of a layer."""

    NAME = "places"

    MODEL = "MODEL"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"
    RESULT = "RESULT"
    PLACE_COUNT = "PLACE_COUNT"
    KEPT_COUNT = "KEPT_COUNT"

    def __init__(self) -> None:
        super().__init__()
        self._survey: Survey | None = None
        self._model: PlaceModel | None = None
        self._folder = Path()
        self._options: tuple[str, ...] = ()
        self._resources = Resources()
        self._runner = Runner(self._resources)
        self._record: dict[str, Any] = {}
        self._result = ""

    def displayName(self) -> str:
        return translate("ImageCollections", "Places")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Does the same work for each polygon of a layer: chooses images for it, makes a "
            "composite of these, and lets a model make polygons of it. One layer says what was "
            "used for each place, what was found, and what went wrong.",
        )

    def details(self) -> str:
        texts = (
            translate(
                "ImageCollections",
                "A place is a polygon with its buffer. Its raster holds the rectangle around it, "
                "in the CRS of the first image that reaches it unless CRS is set. Cells of the "
                "place are those with their centre in it; an image has a cell masked where a band "
                "is not valid, or where it does not reach.",
            ),
            translate(
                "ImageCollections",
                "When something goes wrong with a place, its row says what, and the others go on. "
                "When the same run is started again, places are kept that were made of the same "
                "files and settings, also after QGIS was ended in the middle; all others are made "
                "again.",
            ),
        )
        return "".join(f"<p>{text}</p>" for text in texts)

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections",
            "lakes,fields,sites,regions of interest,batch,each feature,nearest image,clip,export",
        ).split(",")

    # Parameters

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_all(shared.collection_parameters())
        text = translate("ImageCollections", "The places, one for each feature.")
        self.add_all([polygon_parameter(text, optional=False)])
        self.add_all(place_parameters())
        self.add_all(choice_parameters())
        self.add_all(method_parameters())
        self.add_all(mask_parameters())
        self.add_all(shared.order_parameters())
        self.add_all(partner_parameters())
        self.add_all(_explained(shared.error_parameters()))
        self.add_all(_explained(shared.grid_parameters()))
        self.add_all(shared.running_parameters())
        self.add_all(shared.cluster_parameters())
        self.add_all(shared.least_parameters())
        self._add_outputs()

    def _add_outputs(self) -> None:
        self.add(
            builders.text(self.MODEL, translate("ImageCollections", "Model")),
            translate(
                "ImageCollections",
                "The id of a model, or of any algorithm, that makes a vector layer of a raster, "
                "such as imagecollections:placewater or model:lakes. A vector layer that it asks "
                "for is the polygon of the place, without its buffer; all else must have a "
                "default. Empty: only rasters are made.",
            ),
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                self.OUTPUT_FOLDER, translate("ImageCollections", "Output folder")
            ),
            translate(
                "ImageCollections",
                "Gets a GeoTIFF for each place, named by its id, and a GeoPackage of what the "
                "model makes of it. They are not loaded.",
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.RESULT,
                translate("ImageCollections", "Places"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=True,
            ),
            translate(
                "ImageCollections",
                "A row for each place: images and dates of each group, masked cells, the area of "
                "the polygon and of what the model found in square metres, their intersection "
                "over union, and what went wrong. With a model, its polygons are those of the "
                "layer.",
            ),
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                self.PLACE_COUNT, translate("ImageCollections", "Number of places with a raster")
            )
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                self.KEPT_COUNT, translate("ImageCollections", "Places kept from an earlier run")
            )
        )

    # Checks before the run

    def check_run(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._made_model(parameters, context)
        survey = self._make_survey(parameters, context, Silence())
        output = Output(self._folder_of(parameters, context), follow=_nothing)
        check_files(survey.names, output, survey.settings.images)
        Runner.of(self, parameters, context, Resources())

    def _made_model(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> PlaceModel | None:
        name = self.parameterAsString(parameters, self.MODEL, context).strip()
        return PlaceModel(name) if name else None

    def _folder_of(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        return Path(self.parameterAsString(parameters, self.OUTPUT_FOLDER, context)).absolute()

    # From parameters to plain values

    def _make_survey(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> Survey:
        """Return the places and what they have in common; raise EngineError with what is wrong.

        In the main thread: layers are looked at.
        """
        self._reference = reference_grid(self, parameters, context)
        # The order is that of the images of each place, which may go by its own date.
        listed = {**parameters, shared.ORDER: "as_listed"}
        images = self.collection(listed, context, progress)
        require_dates(images, worded("to choose images for a place"))
        selection = self.selection(parameters, context, images, progress)
        areas = areas_of(self, parameters, context)
        options = grid_options(self, parameters, context, images, self._reference)
        fixed = [grid_crs(images, options)] if options.crs or options.reference else []
        all_crs = list(dict.fromkeys([*fixed, *(image.crs for image in images)]))
        names = file_names([area.id for area in areas.areas], "place")
        groups = groups_of(self, parameters, context, images, progress)
        targets = {area.target for area in areas.areas if not area.problem}
        key = self.parameterAsEnumString(parameters, METHOD, context)
        made = methods_by_date(key, parameters, context, images, selection, targets)
        composites = {target: _composite(*pair) for target, pair in made.items()}
        for sentence in composites[None].method.misfits(composites[None].read):
            progress.warn(sentence)
        grid = output_grid(images[:1], GridOptions(images[0].crs))
        # What a mask is of each image is said here once, and what it does not fit.
        self.masked(parameters, context, images, composites[None].read, grid, progress)
        nodata = builders.optional_number(self, parameters, shared.OUTPUT_NODATA_VALUE, context)
        settings = PlaceSettings(
            images=tuple(images),
            groups=groups,
            bands=selection.names,
            composites=composites,
            median=_composite(*Reduce(("median",)).method(images, selection)),
            rule=choice_rule(self, parameters, context),
            masks=mask_choice(self, parameters, context),
            grid=GridOptions(options.crs, None, options.cell_size, options.reference),
            extents=extents_in(self, parameters, context, images, all_crs),
            resampling=self.resampling(parameters, context),
            nodata=nodata,
            same_day=self.parameterAsBool(parameters, shared.SAME_DAY, context),
            least=self.parameterAsInt(parameters, shared.LEAST, context),
            order=self.parameterAsEnumString(parameters, shared.ORDER, context),
            ordered_by=builders.optional_date(self, parameters, shared.TARGET_DATE, context),
            skips=self.skips(parameters, context),
        )
        sources = self.listed(listed, context)[0]
        texts = {place: source.text for place, source in sources.items()}
        known = sorted({group for group in groups if group is not None})
        return Survey(areas, names, settings, all_crs, known, texts)

    # The run

    def prepare_run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> None:
        self._model = self._made_model(parameters, context)
        survey = self._make_survey(parameters, context, progress)
        self._folder = self._folder_of(parameters, context)
        self._resources = self.resources(parameters, context)
        self._runner = Runner.of(self, parameters, context, self._resources)
        options = self.parameterAsString(parameters, shared.CREATION_OPTIONS, context)
        self._options = builders.options_of(options)
        self._record = self.recorded(parameters, context)
        self._survey = survey

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        survey = prepared(self._survey)
        model = self._model
        output = Output(
            self._folder,
            self._options,
            None if model is None else partial(self._follow, model, survey, context, feedback),
            "" if model is None else model.definition,
            resources.version(),
            self._metadata,
        )
        feedback.pushInfo(
            worded(
                "Places: {count}. Images: {images}.",
                count=len(survey.names),
                images=len(survey.settings.images),
            )
        )
        try:
            with Delivery(self, parameters, context) as delivery:
                check_files(survey.names, output, survey.settings.images)
                done = make_places(
                    survey.places(),
                    survey.settings,
                    output,
                    carry_out=lambda own: replace(self._runner, resources=own).run,
                    resources=self._resources,
                    progress=FeedbackProgress(feedback),
                    can_be_several=not self._runner.scheduler,
                )
                if builders.is_set(parameters, self.RESULT):
                    self._result = self._write(parameters, context, delivery, done)
                delivery.deliver()
        except CancelledError:
            return cancelled()
        except EngineError as error:
            raise QgsProcessingException(str(error)) from freed(error)
        results = {
            self.OUTPUT_FOLDER: str(self._folder),
            self.PLACE_COUNT: sum(bool(result.raster) for result in done),
            self.KEPT_COUNT: sum(result.is_kept for result in done),
        }
        if self._result:
            results[self.RESULT] = self._result
        return results

    def _metadata(self, images: Sequence[Image]) -> dict[str, str]:
        """Return what goes into a raster that is made of some images."""
        texts = {} if self._survey is None else self._survey.texts
        used = [texts[image.position] for image in images if image.position in texts]
        return recipe(
            algorithm=self.public_id,
            parameters={**self._record, shared.LAYERS: used},
            images=images,
            version=resources.version(),
        )

    def _follow(
        self,
        model: PlaceModel,
        survey: Survey,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        place: Place,
        raster: str,
        target: str,
        grid: Grid,
        progress: Progress,
    ) -> None:
        """Let the model make polygons of the raster of a place."""
        there = survey.map_of(place)
        polygons = [] if there is None else there.parts_in(there.polygon, grid.crs)
        model.run(raster, polygons, grid.crs, target, context, feedback)

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        delivery: Delivery,
        done: Sequence[PlaceResult],
    ) -> str:
        """Write the layer of the places, and return where it is."""
        survey = self._survey
        if survey is None:
            return ""
        fields = place_fields(survey.groups)
        crs = survey.areas.wkt
        sink = Sink(
            self,
            parameters,
            self.RESULT,
            context,
            fields,
            crs,
            delivery.outputs,
            QgsWkbTypes.Type.MultiPolygon,
        )
        choice = survey.settings.rule.choice
        for result, area in zip(done, survey.areas.areas):
            there = survey.areas.map_of(area)
            has_model = self._model is not None
            add_place(sink, fields, result, area, there, survey.groups, choice, has_model=has_model)
        return sink.close()

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        open_as(context, self._result, self.displayName(), draw_footprints, places=Places(()))
        return super().postProcessAlgorithm(context, feedback)


def _explained(records: Iterable[shared.Shared]) -> Iterator[shared.Shared]:
    """Give shared parameters, those that mean something else for places with help of their own."""
    texts = {
        shared.EXTENT: translate(
            "ImageCollections",
            "What the rasters are cut to; cells of a place beyond it count as masked. Empty: each "
            "raster holds its place.",
        ),
        shared.ON_ERROR: translate(
            "ImageCollections",
            "stop: a place that needs the image has this as its problem, and the others go on. "
            "skip: places are made as if the image had not been in the list; the log names it.",
        ),
    }
    for record in records:
        yield record._replace(text=texts.get(record.parameter.name(), record.text))


def _composite(method: Any, read: Sequence[Image]) -> Composite:
    return Composite(method, tuple(read))


def _nothing(place: Place, raster: str, target: str, grid: Grid, progress: Progress) -> None:
    """Stand for a model in a check."""
