# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Normalize: the bands of all images on a common scale."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsRasterLayer,
)

from ..engine.analysis.band_statistics import BandStatistics
from ..engine.analysis.normalization import METHODS, PERCENTILE, Normalization
from ..engine.analysis.to_bands import labels
from ..engine.analysis.value_curves import ApplyCurves
from ..engine.composites.method import Kind, Method
from ..engine.errors import InvalidOptionError
from ..engine.images import Image
from ..engine.inputs.bands import Selection, images_to_read
from ..engine.planning.plan import Plan, plan_of_one
from ..engine.progress import Progress, SubProgress
from ..engine.run import run as running
from ..engine.run.job import Outcome, Target
from ..engine.text import worded
from ..resources.i18n import translate
from .bases.composite_algorithm import CompositeAlgorithm
from .bases.learning import Learning
from .layers.image_sources import Renderer
from .layers.polygon_layer import PolygonLayer
from .parameters import about, builders, shared
from .parameters.builders import interval_of
from .parameters.masks import mask_parameters
from .parameters.partners import partner_parameters
from .parameters.polygons import area_of, polygon_parameter, polygons_of
from .results.composite_style import CompositeStyle
from .results.outputs import check_folder_files, files_of_images


class NormalizeAlgorithm(Learning, CompositeAlgorithm):
    """Brings the bands of every image to a common scale, by statistics of each of them."""

    NAME = "normalize"

    METHOD = "METHOD"
    INTERVAL = "INTERVAL"
    CLAMP = "CLAMP"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"
    OUTPUT_LAYERS = "OUTPUT_LAYERS"

    def __init__(self) -> None:
        super().__init__()
        self._normalization = Normalization()
        self._polygons: PolygonLayer | None = None
        self._folder = ""
        self._written: list[str] = []

    def displayName(self) -> str:
        return translate("ImageCollections", "Normalize")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Brings every band of every image to a common scale: from 0 to 1, or as z-scores. So "
            "images of different light, sensors or units can be put together.",
        )

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections",
            "standardize,rescale,stretch,min-max,percentile,z-score,unit scale,harmonize",
        ).split(",")

    def details(self) -> str:
        text = translate(
            "ImageCollections",
            "Statistics are of the valid pixels of one band of one image on the grid of the "
            "result, after the mask, and exact: nothing is sampled, and memory does not grow with "
            "the images. Infinite values have no part in them. A band of equal values becomes "
            "nodata, and 0 as z-score. Each image is read once for its statistics, two to four "
            "times more for percentiles, and once more for the result.",
        )
        return f"<p>{text}</p>"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_all(shared.collection_parameters())
        self._add_own()
        self.add_all(mask_parameters())
        self.add_all(shared.order_parameters(fused=False))
        self.add_all(partner_parameters())
        self.add_all(shared.error_parameters())
        self.add_all(shared.grid_parameters())
        self.add_all(shared.running_parameters())
        self._add_results()
        self.add_numbers()

    def _add_own(self) -> None:
        self.add(
            builders.choice(
                self.METHOD, translate("ImageCollections", "Method"), METHODS, METHODS[0]
            ),
            translate(
                "ImageCollections",
                "minmax makes the smallest value 0 and the largest 1; percentile does the same "
                "with two percentiles, so that a few extreme pixels do not matter; zscore "
                "subtracts the mean and divides by the population standard deviation.",
            ),
        )
        self.add(
            about.shown_with(
                builders.text(self.INTERVAL, translate("ImageCollections", "Percentiles"), "2,98"),
                self.METHOD,
                PERCENTILE,
            ),
            translate(
                "ImageCollections",
                "For percentile: the two percentiles that become 0 and 1, such as 2,98.",
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.CLAMP, translate("ImageCollections", "Keep from 0 to 1"), defaultValue=True
            ),
            translate(
                "ImageCollections",
                "For minmax and percentile. On: values beyond the ends become 0 or 1. Off: they "
                "lie below 0 or above 1.",
            ),
        )
        self.add_all(
            [
                polygon_parameter(
                    translate(
                        "ImageCollections",
                        "Statistics come from the pixels with their centre in a polygon, such as "
                        "places that do not change. Empty: from the whole images.",
                    )
                )
            ]
        )

    def _add_results(self) -> None:
        self.add(
            QgsProcessingParameterRasterDestination(
                shared.OUTPUT, translate("ImageCollections", "Normalized stack"), optional=True
            ),
            translate(
                "ImageCollections",
                "One raster with the bands of all images, named by date and band, as 20240501_B4.",
            ),
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                self.OUTPUT_FOLDER,
                translate("ImageCollections", "Folder of normalized images"),
                optional=True,
                createByDefault=False,
            ),
            translate(
                "ImageCollections",
                "A folder for one raster of each image, under its own name and on the grid of the "
                "result, as large as the image.",
            ),
        )
        self.addOutput(
            QgsProcessingOutputMultipleLayers(
                self.OUTPUT_LAYERS, translate("ImageCollections", "Normalized images")
            )
        )

    # Checks and the plan

    def method(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        selection: Selection,
    ) -> tuple[Method, list[Image]]:
        interval = (2.0, 98.0)
        method = self.parameterAsEnumString(parameters, self.METHOD, context)
        if method == PERCENTILE:
            text = self.parameterAsString(parameters, self.INTERVAL, context)
            interval = interval_of(text, "Percentiles", "2,98")
        clamped = self.parameterAsBool(parameters, self.CLAMP, context)
        self._normalization = Normalization(method, interval, clamped)
        names = tuple(labels(images))
        return ApplyCurves(selection.names, names), images_to_read(images, selection)

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check_values(parameters, context)
        if not any(
            builders.is_set(parameters, name) for name in (shared.OUTPUT, self.OUTPUT_FOLDER)
        ):
            raise InvalidOptionError(
                worded("Nothing would be written; choose a stack, a folder or both.")
            )
        self._polygons = polygons_of(self, parameters, context)

    def drawing(
        self, first: Renderer, image: Image, plan: Plan
    ) -> Callable[[QgsRasterLayer], None]:
        return CompositeStyle(first, image, plan.outputs, is_rescaled=True).draw

    # The run

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        self._written = []
        self._folder = self.parameterAsString(parameters, self.OUTPUT_FOLDER, context)
        results = super().processAlgorithm(parameters, context, feedback)
        if not results:
            return {}
        if not results[shared.OUTPUT]:
            del results[shared.OUTPUT]
        return {**results, self.OUTPUT_FOLDER: self._folder, self.OUTPUT_LAYERS: self._written}

    def learn(self, plan: Plan, progress: Progress) -> Plan:
        self._written = []
        if self._folder:
            self._try_folder(files_of_images(plan.images))
        method = plan.method_as(ApplyCurves)
        area = area_of(self._polygons, plan.grid, plan.images, progress)
        statistics = BandStatistics(
            plan,
            len(method.names),
            resources=self._resources,
            progress=progress,
            area=area,
        )
        curves, moments = self._normalization.curves(statistics)
        by_image = tuple(
            tuple(curves[index, band] for band in range(len(method.names)))
            for index in range(len(plan.images))
        )
        for index, image in enumerate(plan.images):
            if not any(moments[index, band].count for band in range(len(method.names))):
                progress.warn(
                    worded(
                        "Image '{image}' has no valid pixel for its statistics.", image=image.name
                    )
                )
        return replace(plan, method=replace(method, curves=by_image))

    def write(self, plan: Plan, targets: Mapping[Kind, Target], progress: Progress) -> Outcome:
        outcome = Outcome()
        if targets["composite"].path:
            end = 0.5 if self._folder else 1.0
            outcome = super().write(plan, targets, SubProgress(progress, 0.0, end))
        if self._folder:
            self._write_folder(plan, targets["composite"], SubProgress(progress, 0.5, 1.0))
        return outcome

    def _try_folder(self, names: Sequence[str]) -> None:
        """Raise an error when the files in the folder cannot be written, or are those read."""
        self.outputs.make_folder(Path(self._folder))
        paths = [Path(self._folder) / f"{name}.tif" for name in names]
        check_folder_files(paths, self._images)
        for path in paths:
            self.outputs.try_target(path)

    def _write_folder(self, plan: Plan, target: Target, progress: Progress) -> None:
        """Write each image for itself."""
        method = plan.method_as(ApplyCurves)
        names = files_of_images(plan.images)
        for index, name in enumerate(names):
            single = plan_of_one(
                plan, index, replace(method, labels=("",), curves=(method.curves[index],))
            )
            window = single.placements[0].window.intersection(plan.grid.window)
            if window is None:
                continue
            path = str(Path(self._folder) / f"{name}.tif")
            running.run(
                single,
                {"composite": replace(target, path=path)},
                resources=self._resources,
                progress=SubProgress.of_turn(progress, index, len(names)),
                window=window,
            )
            self._written.append(path)

    def result_name(self, plan: Plan) -> str:
        return translate("ImageCollections", "Normalized")
