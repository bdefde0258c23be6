# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Match histogram: an image with the histogram of a reference, band by band."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
)

from ..engine.analysis.band_statistics import BandStatistics
from ..engine.analysis.histogram_matching import (
    LEAST_PIXELS,
    Known,
    Matched,
    check_enough,
    known,
    look_up,
)
from ..engine.analysis.value_curves import ApplyCurves, Curve
from ..engine.composites.method import Method
from ..engine.errors import EngineError, SourceError, freed
from ..engine.grid.grid import Grid
from ..engine.images import Image
from ..engine.inputs.bands import Selection, images_to_read
from ..engine.planning.make_plan import make_plan
from ..engine.planning.output_grid import GridOptions, output_grid
from ..engine.planning.plan import Plan, plan_of_one
from ..engine.progress import Progress, Silence
from ..engine.text import worded
from ..engine.warp.resampling import METHODS
from ..resources.i18n import translate
from .bases.composite_algorithm import CompositeAlgorithm
from .bases.feedback import prepared
from .bases.image_list_algorithm import Listed
from .bases.learning import Learning
from .layers.image_sources import renderer_of
from .layers.polygon_layer import PolygonLayer
from .parameters import builders, shared
from .parameters.image_parameters import ImageParameter
from .parameters.masks import mask_parameters
from .parameters.output_grid import grid_options
from .parameters.polygons import area_of, area_parameters, polygons_of
from .results.delivery import Delivery
from .results.matching_report import BandMatch, add_table, write_page

COMMON, ALL = "common", "all"


class MatchHistogramAlgorithm(Learning, CompositeAlgorithm):
    """Gives the bands of an image the histograms of the bands of a reference."""

    NAME = "matchhistogram"

    INPUT = "INPUT"
    REFERENCE = "REFERENCE"
    PIXELS = "PIXELS"
    BUCKETS = "BUCKETS"
    CLAMP = "CLAMP"
    TABLE = "TABLE"
    PAGE = "PAGE"

    def __init__(self) -> None:
        super().__init__()
        self._buckets = 256
        self._clamped = True
        self._pixels = COMMON
        self._reference_plan: Plan | None = None
        self._found: list[BandMatch] = []
        self._polygons: PolygonLayer | None = None

    def displayName(self) -> str:
        return translate("ImageCollections", "Match histogram")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Changes the values of an image, band by band, so that their histogram becomes that "
            "of a reference: for neighbours of other light or haze, and for other sensors.",
        )

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections",
            "histogram matching,harmonize,radiometric,normalize,colour balance,mosaic,look-up",
        ).split(",")

    def details(self) -> str:
        text = translate(
            "ImageCollections",
            "A value goes to the value of the reference below which the same share of pixels "
            "lies, linear between buckets. Where clouds or change are in one of the two only, "
            "mask them: they change the histogram. Bands are matched by name, and both images "
            "must hold the same kind of values. With common, at least {least} valid pixels in "
            "common are needed.",
        ).format(least=LEAST_PIXELS)
        return f"<p>{text}</p>"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        for name, label, text in (
            (
                self.INPUT,
                translate("ImageCollections", "Image"),
                translate("ImageCollections", "The image to change."),
            ),
            (
                self.REFERENCE,
                translate("ImageCollections", "Reference"),
                translate(
                    "ImageCollections",
                    "The image whose histogram is wanted. It may lie on another grid.",
                ),
            ),
        ):
            self.add(ImageParameter(name, label), text)
        self.add_all(shared.band_parameters())
        self._add_own()
        self.add_all(mask_parameters())
        self.add_all(
            area_parameters(
                translate(
                    "ImageCollections",
                    "Histograms are those of the pixels with their centre in a polygon, in the "
                    "image and in the reference; the whole result is changed. Empty: of all "
                    "pixels.",
                )
            )
        )
        self.add(
            builders.choice(
                shared.RESAMPLING,
                translate("ImageCollections", "Resampling"),
                METHODS,
                METHODS[0],
            ),
            translate(
                "ImageCollections",
                "For common: how the reference is brought to the grid of the image.",
            ),
            advanced=True,
        )
        self.add_all(shared.running_parameters())
        self._add_results()
        self.add_numbers()

    def _add_own(self) -> None:
        self.add(
            builders.choice(
                self.PIXELS, translate("ImageCollections", "Pixels"), (COMMON, ALL), COMMON
            ),
            translate(
                "ImageCollections",
                "common compares the pixels that are valid in both, so that both show the same "
                "ground; all takes every valid pixel of each, for images that hardly overlap.",
            ),
        )
        self.add(
            builders.whole_number(
                self.BUCKETS,
                translate("ImageCollections", "Buckets"),
                default=256,
                minimum=2,
                maximum=65536,
            ),
            translate("ImageCollections", "In how many steps the histograms are compared."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.CLAMP, translate("ImageCollections", "Keep in range"), defaultValue=True
            ),
            translate(
                "ImageCollections",
                "On: values beyond those that were compared become the smallest or largest of "
                "the reference. Off: the last piece of the curve goes on.",
            ),
            advanced=True,
        )

    def _add_results(self) -> None:
        self.add(
            QgsProcessingParameterRasterDestination(shared.OUTPUT, self.output_label()),
            translate("ImageCollections", "The image with new values, on its own grid."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.TABLE,
                translate("ImageCollections", "Look-up table"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=False,
            ),
            translate(
                "ImageCollections",
                "A table of the values of each band and what they become; between its rows "
                "values are linear.",
            ),
        )
        self.add(
            builders.page(
                self.PAGE, translate("ImageCollections", "Before and after"), by_default=True
            ),
            translate(
                "ImageCollections",
                "A page with the histograms before and after, beside that of the reference, and "
                "the curve of each band.",
            ),
        )

    def output_label(self) -> str:
        return translate("ImageCollections", "Matched image")

    # The images and the plan

    def listed(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Listed:
        labels = {
            name: self.parameterDefinition(name).description()
            for name in (self.INPUT, self.REFERENCE)
        }
        empty = {
            name: worded(
                "{label} ({name}) is empty or cannot be opened; choose one.", label=label, name=name
            )
            for name, label in labels.items()
        }
        return self.single(parameters, context, empty)

    def collection(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> list[Image]:
        return self.images_of(parameters, context)[0]

    def grid(
        self, parameters: dict[str, Any], context: QgsProcessingContext, images: Sequence[Image]
    ) -> Grid:
        return output_grid(images[:1], grid_options(self, parameters, context, images[:1], None))

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check_values(parameters, context)
        self._polygons = polygons_of(self, parameters, context)

    def method(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        selection: Selection,
    ) -> tuple[Method, list[Image]]:
        return ApplyCurves(selection.names, ("",)), images_to_read(images, selection)

    def prepare_run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> None:
        super().prepare_run(parameters, context, progress)
        if self._plan is not None:
            # The values become those of the reference, which may be of another sensor.
            reference = self._images[1]
            source = self.listed(parameters, context)[0][reference.position]
            self._draw = self.drawing(renderer_of(source, context), reference, self._plan)
        self._buckets = self.parameterAsInt(parameters, self.BUCKETS, context)
        self._clamped = self.parameterAsBool(parameters, self.CLAMP, context)
        self._pixels = self.parameterAsEnumString(parameters, self.PIXELS, context)

    def _plan_of_reference(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Plan:
        """Return the plan of the reference on its own grid."""
        image = self._images[1:]
        selection = self.selection(parameters, context, self._images, Silence())
        read = images_to_read(self._images, selection)[1:]
        grid = output_grid(image, GridOptions())
        read, masks = self.masked(parameters, context, image, read, grid, Silence())
        method = ApplyCurves(selection.names, ("",))
        return make_plan(
            read, grid, method, resampling=METHODS[0], nodata=None, masks=masks, progress=Silence()
        )

    # The run

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        self._found = []
        try:
            self._reference_plan = self._plan_of_reference(parameters, context)
        except EngineError as error:
            raise QgsProcessingException(str(error)) from freed(error)
        return super().processAlgorithm(parameters, context, feedback)

    def add_results(
        self, parameters: dict[str, Any], context: QgsProcessingContext, delivery: Delivery
    ) -> dict[str, Any]:
        results = {}
        outputs = delivery.outputs
        sink = add_table(self, self.TABLE, parameters, context, self._found, outputs)
        if sink:
            results[self.TABLE] = sink
        path = delivery.file(self.PAGE)
        if path:
            write_page(path, [image.name for image in self._images], self._found, outputs)
            self.page_path = results[self.PAGE] = path
        return results

    def learn(self, plan: Plan, progress: Progress) -> Plan:
        names = plan.method_as(ApplyCurves).names
        source, reference, statistics = self._compared(plan, names, progress)
        curves = {
            band: look_up(source[band], reference[band], clamped=self._clamped)
            for band in range(len(names))
        }
        matched = statistics.accumulate(
            {
                (0, band): partial(_matched, curves[band], reference[band])
                for band in range(len(names))
            }
        )
        self._found = [
            BandMatch(name, source[band], reference[band], matched[0, band], curves[band])
            for band, name in enumerate(names)
        ]
        method = ApplyCurves(names, ("",), (tuple(curves.values()),))
        return replace(plan_of_one(plan, 0, method), products=plan.products)

    def _compared(
        self, plan: Plan, names: tuple[str, ...], progress: Progress
    ) -> tuple[list[Known], list[Known], BandStatistics]:
        """Return what is known of the bands of image and reference, and the statistics."""
        settings: dict[str, Any] = {
            "resources": self._resources,
            "progress": progress,
            "area": area_of(self._polygons, plan.grid, plan.images, progress),
        }
        if self._pixels == COMMON:
            statistics = BandStatistics(plan, len(names), common=True, **settings)
            # Without an overlap the plan has one image.
            found = known(statistics, self._buckets) if len(plan.images) == 2 else {}
            check_enough(found, names)
            both = [[found[index, band] for band in range(len(names))] for index in (0, 1)]
            return both[0], both[1], statistics
        statistics = BandStatistics(plan_of_one(plan, 0, plan.method), len(names), **settings)
        there = prepared(self._reference_plan)
        settings["area"] = area_of(self._polygons, there.grid, there.images, Silence())
        other = BandStatistics(there, len(names), **settings)
        both = []
        for each, image in ((statistics, self._images[0]), (other, self._images[1])):
            found = known(each, self._buckets)
            empty = [name for band, name in enumerate(names) if (0, band) not in found]
            if empty:
                raise SourceError(
                    worded(
                        "Image '{image}' has no valid pixel in band '{band}'.",
                        image=image.name,
                        band=empty[0],
                    )
                )
            both.append([found[0, band] for band in range(len(names))])
        return both[0], both[1], statistics

    def result_name(self, plan: Plan) -> str:
        return translate("ImageCollections", "{name} matched").format(name=self._images[0].name)


def _matched(curve: Curve, reference: Known) -> Matched:
    """Return what gathers the values that a curve makes, in the bins of the reference."""
    moments = reference.moments
    return Matched(curve, moments.low, moments.high, len(reference.histogram.counts))
