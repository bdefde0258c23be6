# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Superpixels: small groups of neighbouring pixels of like values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsRasterLayer,
)

from ..engine.analysis.slic import LARGEST_SIZE, Rules, Superpixels, find_clusters
from ..engine.composites.method import Kind, Method
from ..engine.images import Image
from ..engine.inputs.bands import Selection, images_to_read
from ..engine.planning.plan import Plan, plan_of_one
from ..engine.progress import Progress, SubProgress
from ..engine.run.job import Outcome, Target
from ..resources.i18n import translate
from .bases.learning import Learning
from .bases.one_image_algorithm import OneImageAlgorithm
from .layers.image_sources import Renderer
from .parameters import builders, shared
from .parameters.masks import mask_parameters
from .results.ramps import shuffled
from .results.styling import CompositeStyle, colour_of, open_as

INTEGER = QgsProcessingParameterNumber.Type.Integer
DOUBLE = QgsProcessingParameterNumber.Type.Double
# A legend of more entries helps nobody, and slows QGIS down.
MOST_COLOURS = 2000


class SuperpixelsAlgorithm(Learning, OneImageAlgorithm):
    """Cuts an image into small groups of neighbouring pixels of like values."""

    NAME = "superpixels"
    SHARE = 0.8

    SIZE = "SIZE"
    COMPACTNESS = "COMPACTNESS"
    STANDARDIZE = "STANDARDIZE"
    ROUNDS = "ROUNDS"
    MEANS = "MEANS"
    CLUSTER_COUNT = "CLUSTER_COUNT"

    def __init__(self) -> None:
        super().__init__()
        self._rules = Rules(1, 1.0)
        self._by_spread = True
        self._rounds = 0
        self._means = ""
        self._means_style: CompositeStyle | None = None
        self._count = 0

    def displayName(self) -> str:
        return translate("ImageCollections", "Superpixels")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Cuts an image into small groups of neighbouring pixels of like values, whose borders "
            "follow those in the image. Each group has a number, and its mean in every band.",
        )

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections", "slic,snic,segmentation,object based,obia,cluster,objects"
        ).split(",")

    def details(self) -> str:
        text = translate(
            "ImageCollections",
            "This is SLIC: clusters start as squares of a grid over the whole image. In each "
            "round every pixel goes to the cluster near it that is most like it, and clusters get "
            "new centres. There are no seams. In noisy images a cluster can have small pieces "
            "apart from it; a higher compactness gives fewer. The image is read once in each "
            "round, in blocks; memory grows with the number of clusters only.",
        )
        return f"<p>{text}</p>"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_image(translate("ImageCollections", "The image to cut."))
        self.add_all(shared.band_parameters())
        self._add_own()
        self.add_all(mask_parameters())
        self.add_all(shared.running_parameters())
        self.add(
            QgsProcessingParameterRasterDestination(
                shared.OUTPUT, translate("ImageCollections", "Numbers of the clusters")
            ),
            translate("ImageCollections", "A raster of the numbers of the clusters, from 1."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.MEANS,
                translate("ImageCollections", "Means of the clusters"),
                optional=True,
                createByDefault=False,
            ),
            translate(
                "ImageCollections",
                "The image with every pixel replaced by the mean of its cluster, band by band.",
            ),
        )
        self.add_numbers()
        self.addOutput(
            QgsProcessingOutputNumber(
                self.CLUSTER_COUNT, translate("ImageCollections", "Number of clusters")
            )
        )

    def _add_own(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                self.SIZE,
                translate("ImageCollections", "Size in pixels"),
                INTEGER,
                defaultValue=10,
                minValue=2,
                maxValue=LARGEST_SIZE,
            ),
            translate(
                "ImageCollections",
                "Side of the squares that the clusters start from, so about the size of a cluster.",
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.COMPACTNESS,
                translate("ImageCollections", "Compactness"),
                DOUBLE,
                defaultValue=1.0,
                minValue=0.0,
                maxValue=1000.0,
            ),
            translate(
                "ImageCollections",
                "How much distance counts beside likeness: at 1, as far as the size is as bad as "
                "one standard deviation of the bands. Higher: more like squares. Lower: closer to "
                "the borders in the image.",
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.STANDARDIZE,
                translate("ImageCollections", "Standardize bands"),
                defaultValue=True,
            ),
            translate(
                "ImageCollections",
                "On: every band counts alike, as z-scores. Off: bands with a larger spread of "
                "values count more; for bands of one unit.",
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.ROUNDS,
                translate("ImageCollections", "Rounds"),
                INTEGER,
                defaultValue=10,
                minValue=1,
                maxValue=100,
            ),
            translate(
                "ImageCollections", "How often at most pixels are given to clusters; 10 are enough."
            ),
            advanced=True,
        )

    def method(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        selection: Selection,
    ) -> tuple[Method, list[Image]]:
        self._rules = Rules(
            self.parameterAsInt(parameters, self.SIZE, context),
            self.parameterAsDouble(parameters, self.COMPACTNESS, context),
        )
        self._by_spread = self.parameterAsBool(parameters, self.STANDARDIZE, context)
        self._rounds = self.parameterAsInt(parameters, self.ROUNDS, context)
        return Superpixels(selection.names), images_to_read(images, selection)

    def output_names(self) -> tuple[str, ...]:
        return (*super().output_names(), self.MEANS)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        self._means = ""
        if builders.is_set(parameters, self.MEANS):
            self._means = self.parameterAsOutputLayer(parameters, self.MEANS, context)
        results = super().processAlgorithm(parameters, context, feedback)
        if not results:
            return {}
        if self._means:
            results[self.MEANS] = self._means
        return {**results, self.CLUSTER_COUNT: self._count}

    def learn(self, plan: Plan, progress: Progress) -> Plan:
        if self._means:
            self.outputs.try_target(self._means)
        found = find_clusters(
            plan,
            len(plan.method_as(Superpixels).names),
            self._rules,
            by_spread=self._by_spread,
            rounds=self._rounds,
            resources=self._resources,
            progress=progress,
        )
        self._count = int(found.numbers.max())
        return replace(plan, method=replace(plan.method_as(Superpixels), found=found))

    def write(self, plan: Plan, targets: Mapping[Kind, Target], progress: Progress) -> Outcome:
        if self._means:
            means = plan_of_one(plan, 0, replace(plan.method_as(Superpixels), means=True))
            target = replace(targets["composite"], path=self._means)
            super().write(means, {"composite": target}, SubProgress(progress, 0.0, 0.5))
            progress = SubProgress(progress, 0.5, 1.0)
        return super().write(plan, targets, progress)

    def drawing(
        self, first: Renderer, image: Image, plan: Plan
    ) -> Callable[[QgsRasterLayer], None]:
        means = replace(plan.method_as(Superpixels), means=True)
        outputs = means.outputs(plan.images, new_values="none")
        self._means_style = CompositeStyle(first, image, outputs)
        return self._draw_clusters

    def _draw_clusters(self, layer: QgsRasterLayer) -> None:
        if self._count > MOST_COLOURS:
            colours = [colour_of(number) for number in range(1, MOST_COLOURS + 1)]
            layer.setRenderer(shuffled(layer, 1, self._count, colours))
            return
        classes = [
            QgsPalettedRasterRenderer.Class(number, colour_of(number), str(number))
            for number in range(1, self._count + 1)
        ]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        results = super().postProcessAlgorithm(context, feedback)
        if self._means and self._means_style is not None and self._plan is not None:
            name = translate("ImageCollections", "Means of superpixels of {name}").format(
                name=self._plan.images[0].name
            )
            open_as(context, self._means, name, self._means_style.draw, places=self.places())
        return results

    def result_name(self, plan: Plan) -> str:
        return translate("ImageCollections", "Superpixels of {name}").format(
            name=plan.images[0].name
        )
