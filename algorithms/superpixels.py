# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Superpixels: small groups of neighbouring pixels of like values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterRasterDestination,
    QgsRasterLayer,
)

from ..engine.analysis.slic_clusters import LARGEST_SIZE, Rules
from ..engine.analysis.superpixels import (
    METHODS,
    SLIC,
    SNIC,
    Contents,
    Cutting,
    Superpixels,
    check_size,
    classified,
)
from ..engine.composites.method import Kind, Method
from ..engine.grid.grid import Grid
from ..engine.images import Image
from ..engine.inputs.bands import Selection, images_to_read
from ..engine.planning.plan import Plan, plan_of_one
from ..engine.progress import Progress, SubProgress
from ..engine.run.job import Outcome, Target
from ..resources.i18n import translate
from .bases.learning import Learning
from .bases.one_image_algorithm import OneImageAlgorithm
from .layers.image_sources import Renderer
from .layers.polygon_layer import PolygonLayer
from .parameters import about, builders, shared
from .parameters.clustering import (
    CLASSES,
    STANDARDIZE,
    classes_parameter,
    standardize_parameter,
)
from .parameters.masks import mask_parameters
from .parameters.polygons import area_of, area_parameters, polygons_of
from .results.composite_style import CompositeStyle
from .results.opening import open_as
from .results.ramps import colour_of, shuffled

# A legend of more entries helps nobody, and slows QGIS down.
MOST_COLOURS = 2000
# In the work folder of a run.
NUMBERS_OF_CELLS = "superpixels"
# What is written besides the numbers, by parameter.
KINDS: Mapping[str, Contents] = {"MEANS": "means", "CLASSIFIED": "classes"}


class SuperpixelsAlgorithm(Learning, OneImageAlgorithm):
    """Cuts an image into small groups of neighbouring pixels of like values."""

    NAME = "superpixels"
    SHARE = 0.8

    SIZE = "SIZE"
    COMPACTNESS = "COMPACTNESS"
    ROUNDS = "ROUNDS"
    METHOD = "METHOD"
    SEED = "SEED"
    MEANS = "MEANS"
    CLASSIFIED = "CLASSIFIED"
    CLUSTER_COUNT = "CLUSTER_COUNT"

    def __init__(self) -> None:
        super().__init__()
        self._cutting = Cutting(SLIC, Rules(1, 1.0))
        self._classes = 0
        self._seed = 0
        self._polygons: PolygonLayer | None = None
        # Where further rasters go, by parameter.
        self._further: dict[str, str] = {}
        self._means_style: CompositeStyle | None = None
        self._count = 0

    def displayName(self) -> str:
        return translate("ImageCollections", "Superpixels")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Cuts an image into small groups of neighbouring pixels of like values, whose borders "
            "follow those in the image. Each group has a number, and its mean in every band, and "
            "groups of like means can be put into classes.",
        )

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections", "slic,snic,segmentation,object based,obia,cluster,objects"
        ).split(",")

    def details(self) -> str:
        text = translate(
            "ImageCollections",
            "slic: clusters start as squares of a grid over the whole image. In each round every "
            "pixel goes to the cluster near it that is most like it, and clusters get new centres. "
            "Then pieces apart of fewer pixels than a quarter of a square go to the largest "
            "superpixel beside them; other pieces are superpixels of their own. The image is read "
            "once in each round, in blocks; memory grows with the number of clusters only. snic: "
            "superpixels grow from seeds, pixel by pixel, for images of up to 4 million cells. All "
            "superpixels hang together by the sides of their pixels, and there are no seams.",
        )
        return f"<p>{text}</p>"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_image(translate("ImageCollections", "The image to cut."))
        self.add_all(shared.band_parameters())
        self._add_clustering()
        self._add_classes()
        self.add_all(mask_parameters())
        self.add_all(
            area_parameters(
                translate(
                    "ImageCollections",
                    "Only pixels with their centre in a polygon are in superpixels. Empty: all "
                    "pixels.",
                )
            )
        )
        self.add_all(shared.running_parameters())
        self._add_results()

    def _add_clustering(self) -> None:
        """Add how pixels are put into clusters."""
        self.add(
            builders.choice(
                self.METHOD, translate("ImageCollections", "Method"), METHODS, METHODS[0]
            ),
            translate(
                "ImageCollections",
                "slic for images of any size; snic for smooth borders, as in Earth Engine, up to 4 "
                "million cells.",
            ),
        )
        self.add(
            builders.whole_number(
                self.SIZE,
                translate("ImageCollections", "Size in pixels"),
                default=10,
                minimum=2,
                maximum=LARGEST_SIZE,
            ),
            translate(
                "ImageCollections",
                "Side of the squares that the clusters start from, so about the size of a cluster.",
            ),
        )
        self.add(
            builders.number(
                self.COMPACTNESS,
                translate("ImageCollections", "Compactness"),
                minimum=0.0,
                maximum=1000.0,
                default=1.0,
            ),
            translate(
                "ImageCollections",
                "How much distance counts beside likeness: at 1, as far as the size is as bad as "
                "one standard deviation of the bands. Higher: more like squares. Lower: closer to "
                "the borders in the image.",
            ),
        )
        self.add_all([standardize_parameter()])
        self.add(
            about.shown_with(
                builders.whole_number(
                    self.ROUNDS,
                    translate("ImageCollections", "Rounds"),
                    default=10,
                    minimum=1,
                    maximum=100,
                ),
                self.METHOD,
                SLIC,
            ),
            translate(
                "ImageCollections", "How often at most pixels are given to clusters; 10 are enough."
            ),
            advanced=True,
        )

    def _add_classes(self) -> None:
        """Add how clusters are put into classes."""
        text = translate(
            "ImageCollections", "For the classes of the clusters: how many of them to make."
        )
        self.add_all([classes_parameter(text)])
        self.add(
            builders.seed(self.SEED),
            translate(
                "ImageCollections",
                "For the classes of the clusters: another number draws other starts.",
            ),
            advanced=True,
        )

    def _add_results(self) -> None:
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
        self.add(
            QgsProcessingParameterRasterDestination(
                self.CLASSIFIED,
                translate("ImageCollections", "Classes of the clusters"),
                optional=True,
                createByDefault=False,
            ),
            translate(
                "ImageCollections",
                "Every pixel with the class of its cluster, from 1, the largest in area first: "
                "k-means of the means.",
            ),
        )
        self.add_numbers()
        self.addOutput(
            QgsProcessingOutputNumber(
                self.CLUSTER_COUNT, translate("ImageCollections", "Number of clusters")
            )
        )

    def method(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        selection: Selection,
    ) -> tuple[Method, list[Image]]:
        rules = Rules(
            self.parameterAsInt(parameters, self.SIZE, context),
            self.parameterAsDouble(parameters, self.COMPACTNESS, context),
        )
        self._cutting = Cutting(
            self.parameterAsEnumString(parameters, self.METHOD, context),
            rules,
            self.parameterAsBool(parameters, STANDARDIZE, context),
            self.parameterAsInt(parameters, self.ROUNDS, context),
        )
        self._classes = self.parameterAsInt(parameters, CLASSES, context)
        self._seed = self.parameterAsInt(parameters, self.SEED, context)
        return Superpixels(selection.names), images_to_read(images, selection)

    def grid(
        self, parameters: dict[str, Any], context: QgsProcessingContext, images: Sequence[Image]
    ) -> Grid:
        grid = super().grid(parameters, context, images)
        if self._cutting.method == SNIC:
            check_size(grid)
        return grid

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check_values(parameters, context)
        self._polygons = polygons_of(self, parameters, context)

    def output_names(self) -> tuple[str, ...]:
        return (*super().output_names(), *KINDS)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        self._further = {
            name: self.parameterAsOutputLayer(parameters, name, context)
            for name in KINDS
            if builders.is_set(parameters, name)
        }
        results = super().processAlgorithm(parameters, context, feedback)
        if not results:
            return {}
        return {**results, **self._further, self.CLUSTER_COUNT: self._count}

    def learn(self, plan: Plan, progress: Progress) -> Plan:
        for path in self._further.values():
            self.outputs.try_target(path)
        share = SubProgress(progress, 0.0, 0.9)
        found, rules = self._cutting.cut(
            plan,
            self.outputs.scratch(self._paths[shared.OUTPUT], NUMBERS_OF_CELLS),
            area=area_of(self._polygons, plan.grid, plan.images, progress),
            resources=self._resources,
            progress=share,
        )
        self._count = len(found)
        classes = None
        if self.CLASSIFIED in self._further:
            share = SubProgress(progress, 0.9, 1.0)
            classes = classified(found, rules, self._classes, self._seed, share)
        method = replace(plan.method_as(Superpixels), found=found, classes=classes)
        return replace(plan, method=method)

    def write(self, plan: Plan, targets: Mapping[Kind, Target], progress: Progress) -> Outcome:
        method = plan.method_as(Superpixels)
        turns = len(self._further) + 1
        for turn, (name, path) in enumerate(self._further.items()):
            further = plan_of_one(plan, 0, replace(method, kind=KINDS[name]))
            target = replace(targets["composite"], path=path)
            share = SubProgress.of_turn(progress, turn, turns)
            super().write(further, {"composite": target}, share)
        return super().write(plan, targets, SubProgress.of_turn(progress, turns - 1, turns))

    def drawing(
        self, first: Renderer, image: Image, plan: Plan
    ) -> Callable[[QgsRasterLayer], None]:
        means = replace(plan.method_as(Superpixels), kind=KINDS[self.MEANS])
        outputs = means.outputs(plan.images, new_values="none")
        self._means_style = CompositeStyle(first, image, outputs)
        return self._draw_clusters

    def _draw_clusters(self, layer: QgsRasterLayer) -> None:
        if self._count > MOST_COLOURS:
            colours = [colour_of(number) for number in range(1, MOST_COLOURS + 1)]
            layer.setRenderer(shuffled(layer, 1, self._count, colours))
            return
        _draw_numbers(self._count, layer)

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        results = super().postProcessAlgorithm(context, feedback)
        if self._plan is None:
            return results
        image = self._plan.images[0].name
        style = self._means_style
        if self.MEANS in self._further and style is not None:
            name = translate("ImageCollections", "Means of superpixels of {name}")
            name = name.format(name=image)
            open_as(context, self._further[self.MEANS], name, style.draw, places=self.places())
        if self.CLASSIFIED in self._further:
            name = translate("ImageCollections", "Classes of superpixels of {name}")
            name = name.format(name=image)
            path = self._further[self.CLASSIFIED]
            draw = partial(_draw_numbers, self._classes)
            open_as(context, path, name, draw, places=self.places())
        return results

    def result_name(self, plan: Plan) -> str:
        return translate("ImageCollections", "Superpixels of {name}").format(
            name=plan.images[0].name
        )


def _draw_numbers(count: int, layer: QgsRasterLayer) -> None:
    """Give each number from 1 to the count a colour of its own."""
    classes = [
        QgsPalettedRasterRenderer.Class(number, colour_of(number), str(number))
        for number in range(1, count + 1)
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
