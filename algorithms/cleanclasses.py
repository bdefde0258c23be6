# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Clean classes: specks, small pieces and holes of a raster of classes, and its polygons."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QColor

from ..engine.analysis.clean_classes import (
    CELL_BYTES,
    CleanClasses,
    Cleaning,
    CleanPieces,
    check_grid,
    clean,
    means_of,
)
from ..engine.analysis.value_curves import ApplyCurves
from ..engine.composites.method import Kind, Method
from ..engine.grid.grid import Grid
from ..engine.images import Image
from ..engine.inputs.bands import Selection, images_to_read, select_band, select_bands
from ..engine.masks.image_mask import ImageMask
from ..engine.outputs.polygonizing import polygonized
from ..engine.planning.make_plan import make_plan
from ..engine.planning.plan import Plan
from ..engine.progress import Progress, Silence, SubProgress
from ..engine.run.job import Outcome, Target
from ..engine.text import worded
from ..engine.warp.resampling import METHODS
from ..resources.i18n import translate
from .bases.feedback import FeedbackProgress
from .bases.image_list_algorithm import Listed
from .bases.learning import Learning
from .bases.one_image_algorithm import OneImageAlgorithm
from .layers.image_sources import Renderer
from .parameters import builders, shared
from .parameters.image_parameters import ImageParameter
from .results.class_shares import has_shares, say_shares
from .results.delivery import Delivery
from .results.footprints import draw_footprints
from .results.opening import open_as
from .results.piece_polygons import add_polygons, fields
from .results.ramps import colour_of
from .results.sinks import Sink

# In the work folder of a run.
PIECES, POLYGONS = "pieces", "polygons.tif"
MOST_CELLS = 100
# A legend of more classes helps nobody.
MOST_COLOURS = 254
# What is no class.
NONE = QColor("#e8e8e8")
# How much of the work is done when the raster is there, and when means are, if polygons are made.
RASTER, MEANS = 0.7, 0.85


class CleanClassesAlgorithm(Learning, OneImageAlgorithm):
    """Takes specks, small pieces and holes out of a raster of classes."""

    NAME = "cleanclasses"
    SHARE = 0.7

    BAND = "BAND"
    OPEN = "OPEN"
    CLOSE = "CLOSE"
    SMALLEST_CELLS = "SMALLEST_CELLS"
    SMALLEST_AREA = "SMALLEST_AREA"
    FILL_HOLES = "FILL_HOLES"
    VALUES = "VALUES"
    OUTPUT_POLYGONS = "OUTPUT_POLYGONS"
    PIECE_COUNT = "PIECE_COUNT"

    def __init__(self) -> None:
        super().__init__()
        self._cleaning = Cleaning()
        self._values: Plan | None = None
        self._has_polygons = False
        self._clean: CleanPieces | None = None
        self._polygons = ""
        self._progress: Progress = Silence()

    def displayName(self) -> str:
        return translate("ImageCollections", "Clean classes")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Takes specks, small pieces and holes out of a raster of classes, and makes polygons "
            "of what is left, with their area.",
        )

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections",
            "sieve,opening,closing,morphology,focal,minimum mapping unit,polygonize,vectorize,"
            "reduceToVectors,connectedPixelCount,lakes",
        ).split(",")

    def details(self) -> str:
        text = translate(
            "ImageCollections",
            "In this order: classes are opened, closed, small pieces go, holes are filled. 0 is no "
            "class: it has no polygons, and its pieces are never small. Cells hang together by "
            "their sides. Masked cells are no neighbours and stay masked, and so do cells beyond "
            "the edge: no class grows into them. A small piece with nothing but masked cells "
            "around it stays. Areas are those on the ellipsoid.",
        )
        return f"<p>{text}</p>"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_image(
            translate(
                "ImageCollections",
                "The raster of classes, whole numbers, such as those of Threshold or K-means "
                "classes.",
            ),
            translate("ImageCollections", "Classes"),
        )
        self.add(
            QgsProcessingParameterString(
                self.BAND, translate("ImageCollections", "Band"), defaultValue="1"
            ),
            translate("ImageCollections", "The band of the classes: its name or number."),
        )
        self._add_steps()
        self.add_all(shared.running_parameters())
        self._add_results()
        self.add_numbers()

    def _add_steps(self) -> None:
        for name, label, text in (
            (
                self.OPEN,
                translate("ImageCollections", "Open"),
                translate(
                    "ImageCollections",
                    "How many cells classes are opened by: the minimum, then the maximum, of the "
                    "square that reaches so far. Takes specks and bridges away. 0: not at all.",
                ),
            ),
            (
                self.CLOSE,
                translate("ImageCollections", "Close"),
                translate(
                    "ImageCollections",
                    "How many cells classes are closed by: the maximum, then the minimum. Closes "
                    "gaps. 0: not at all.",
                ),
            ),
        ):
            self.add(
                builders.whole_number(name, label, maximum=MOST_CELLS),
                text,
            )
        self.add(
            builders.whole_number(
                self.SMALLEST_CELLS, translate("ImageCollections", "Smallest number of cells")
            ),
            translate(
                "ImageCollections",
                "Pieces of fewer cells get the class of the largest piece beside them.",
            ),
        )
        self.add(
            builders.number(
                self.SMALLEST_AREA,
                translate("ImageCollections", "Smallest area (m²)"),
                minimum=0.0,
                default=0.0,
            ),
            translate(
                "ImageCollections",
                "Pieces of less area, in square metres, get the class of the largest piece beside "
                "them.",
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.FILL_HOLES, translate("ImageCollections", "Fill holes"), defaultValue=False
            ),
            translate(
                "ImageCollections",
                "On: what is 0 and lies within one class becomes of that class, however large. "
                "What reaches the edge of the raster is no hole.",
            ),
        )

    def _add_results(self) -> None:
        self.add(
            QgsProcessingParameterRasterDestination(
                shared.OUTPUT, translate("ImageCollections", "Cleaned classes")
            ),
            translate(
                "ImageCollections", "A raster of the classes, with the colours and names they had."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT_POLYGONS,
                translate("ImageCollections", "Polygons of the classes"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=False,
            ),
            translate(
                "ImageCollections",
                "A polygon for each piece of a class, with its class, its cells, its area in "
                "square metres, and the means of bands.",
            ),
        )
        self.add(
            ImageParameter(self.VALUES, translate("ImageCollections", "Values"), optional=True),
            translate(
                "ImageCollections",
                "An image whose bands' means the polygons get. Empty: the other bands of the "
                "raster of classes.",
            ),
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                self.PIECE_COUNT, translate("ImageCollections", "Number of pieces")
            )
        )

    # The images and the plan

    def listed(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Listed:
        empty = {self.INPUT: worded(self.NO_IMAGE)}
        if builders.is_set(parameters, self.VALUES):
            empty[self.VALUES] = worded("Values (VALUES) cannot be opened; choose a raster.")
        return self.single(parameters, context, empty)

    def collection(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> list[Image]:
        return self.images_of(parameters, context)[0][:1]

    def selection(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        progress: Progress,
    ) -> Selection:
        return select_band(images, self.parameterAsString(parameters, self.BAND, context))

    def masked(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        read: Sequence[Image],
        grid: Grid,
        progress: Progress,
    ) -> tuple[list[Image], list[ImageMask]]:
        return list(read), []

    def method(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        selection: Selection,
    ) -> tuple[Method, list[Image]]:
        self._cleaning = Cleaning(
            self.parameterAsInt(parameters, self.OPEN, context),
            self.parameterAsInt(parameters, self.CLOSE, context),
            self.parameterAsInt(parameters, self.SMALLEST_CELLS, context),
            self.parameterAsDouble(parameters, self.SMALLEST_AREA, context),
            self.parameterAsBool(parameters, self.FILL_HOLES, context),
        )
        return CleanClasses(selection.names, self._cleaning), images_to_read(images, selection)

    def grid(
        self, parameters: dict[str, Any], context: QgsProcessingContext, images: Sequence[Image]
    ) -> Grid:
        check_grid(images[0])
        return super().grid(parameters, context, images)

    def make_plan(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> tuple[list[Image], Plan]:
        images, plan = super().make_plan(parameters, context, progress)
        self._values = self._plan_of_values(parameters, context, plan)
        return images, plan

    def _plan_of_values(
        self, parameters: dict[str, Any], context: QgsProcessingContext, plan: Plan
    ) -> Plan | None:
        """Return the plan of the bands whose means are wanted, None where there are none."""
        if not builders.is_set(parameters, self.OUTPUT_POLYGONS):
            return None
        image = self.images_of(parameters, context)[0][-1]
        selection = select_bands([image])
        if not builders.is_set(parameters, self.VALUES):
            own = plan.images[0].bands[0]
            kept = [place for place, band in enumerate(selection.bands[0]) if band != own]
            names = tuple(selection.names[place] for place in kept)
            selection = Selection(names, (tuple(selection.bands[0][place] for place in kept),))
        if not selection.names:
            return None
        method = ApplyCurves(selection.names, ("",))
        read = images_to_read([image], selection)
        return make_plan(read, plan.grid, method, resampling=METHODS[0], progress=Silence())

    # The run

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        self._clean, self._polygons = None, ""
        self._progress = FeedbackProgress(feedback)
        self._has_polygons = builders.is_set(parameters, self.OUTPUT_POLYGONS)
        results = super().processAlgorithm(parameters, context, feedback)
        if not results or self._clean is None:
            return {}
        return {**results, self.PIECE_COUNT: int(self._clean.is_class.sum())}

    def carry_out(self, plan: Plan, targets: Mapping[Kind, Target], progress: Progress) -> Outcome:
        end = RASTER if self._has_polygons else 1.0
        return super().carry_out(plan, targets, SubProgress(progress, 0.0, end))

    def learn(self, plan: Plan, progress: Progress) -> Plan:
        path = self.outputs.scratch(self._paths[shared.OUTPUT], PIECES)
        self._clean = clean(
            plan, self._cleaning, path, resources=self._resources, progress=progress
        )
        return replace(plan, method=replace(plan.method_as(CleanClasses), clean=self._clean))

    def add_results(
        self, parameters: dict[str, Any], context: QgsProcessingContext, delivery: Delivery
    ) -> dict[str, Any]:
        if self._clean is None or not self._has_polygons:
            return {}
        names: tuple[str, ...] = ()
        means = None
        if self._values is not None:
            names = self._values.method_as(ApplyCurves).names
            share = SubProgress(self._progress, RASTER, MEANS)
            means = means_of(
                self._values, self._clean, len(names), resources=self._resources, progress=share
            )
        grid = self._clean.found.kept.grid
        polygons = polygonized(
            self._clean.numbered(self._resources.work_memory // CELL_BYTES),
            grid,
            self.outputs.scratch(self._paths[shared.OUTPUT], POLYGONS),
            SubProgress(self._progress, MEANS, 1.0),
        )
        sink = Sink(
            self,
            parameters,
            self.OUTPUT_POLYGONS,
            context,
            fields(names),
            grid.crs,
            delivery.outputs,
        )
        add_polygons(sink, names, self._clean, polygons, means)
        self._polygons = sink.close()
        return {self.OUTPUT_POLYGONS: self._polygons}

    def drawing(
        self, first: Renderer, image: Image, plan: Plan
    ) -> Callable[[QgsRasterLayer], None]:
        return partial(self._draw_classes, first, super().drawing(first, image, plan))

    def _draw_classes(
        self, first: Renderer, draw: Callable[[QgsRasterLayer], None], layer: QgsRasterLayer
    ) -> None:
        """Draw classes in the colours that they had, or have each get one."""
        draw(layer)
        if self._clean is None:
            return
        if isinstance(layer.renderer(), QgsPalettedRasterRenderer):
            if has_shares(first()):
                say_shares(layer, self._clean.cells_of_classes)
            return
        numbers = self._clean.class_numbers
        if len(numbers) > MOST_COLOURS:
            return
        colours = {number: colour_of(number) for number in numbers if number}
        classes = [
            QgsPalettedRasterRenderer.Class(number, colours.get(number, NONE), str(number))
            for number in numbers
        ]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        results = super().postProcessAlgorithm(context, feedback)
        name = translate("ImageCollections", "Polygons of the classes")
        open_as(context, self._polygons, name, draw_footprints, places=self.places())
        return results

    def result_name(self, plan: Plan) -> str:
        return translate("ImageCollections", "{name}, cleaned").format(name=plan.images[0].name)
