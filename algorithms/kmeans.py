# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""k-means: classes of the pixels of an image, found without training."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsFields,
    QgsPalettedRasterRenderer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsRasterLayer,
)

from ..engine.analysis.kmeans_classes import Classify, ClassSummary, find_classes
from ..engine.composites.method import Method
from ..engine.images import Image
from ..engine.inputs.bands import Selection, images_to_read
from ..engine.planning.plan import Plan
from ..engine.progress import Progress
from ..resources.i18n import translate
from .bases.learning import Learning
from .bases.one_image_algorithm import OneImageAlgorithm
from .layers.image_sources import Renderer
from .layers.polygon_layer import PolygonLayer
from .parameters import builders, shared
from .parameters.clustering import (
    CLASSES,
    STANDARDIZE,
    classes_parameter,
    standardize_parameter,
)
from .parameters.masks import mask_parameters
from .parameters.polygons import area_of, area_parameters, polygons_of
from .results.class_shares import share_label
from .results.delivery import Delivery
from .results.fields import count_field, number_field, real_field
from .results.opening import open_as
from .results.ramps import colour_of
from .results.tables import Table


class KMeansAlgorithm(Learning, OneImageAlgorithm):
    """Puts the pixels of an image into classes of like values."""

    NAME = "kmeans"
    SHARE = 0.7

    SAMPLE = "SAMPLE"
    SEED = "SEED"
    TABLE = "TABLE"

    def __init__(self) -> None:
        super().__init__()
        self._by_spread = True
        self._sample = 0
        self._seed = 0
        self._groups: tuple[ClassSummary, ...] = ()
        self._names: tuple[str, ...] = ()
        self._table = ""
        self._polygons: PolygonLayer | None = None

    def displayName(self) -> str:
        return translate("ImageCollections", "K-means classes")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Puts the pixels of an image into classes of like values, without training. Class 1 "
            "is the largest.",
        )

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections", "cluster,unsupervised,classification,segmentation,land cover"
        ).split(",")

    def details(self) -> str:
        text = translate(
            "ImageCollections",
            "The centres of the classes are found in a random sample of the pixels that are valid "
            "in all bands, from ten starts by k-means++, of which the best is kept. Then every "
            "pixel gets the class of the nearest centre. The same seed gives the same classes. "
            "The image is read three times, in blocks.",
        )
        return f"<p>{text}</p>"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_image(translate("ImageCollections", "The image to classify."))
        self.add_all(shared.band_parameters())
        self._add_own()
        self.add_all(mask_parameters())
        self.add_all(
            area_parameters(
                translate(
                    "ImageCollections",
                    "Classes are looked for in the pixels with their centre in a polygon; all "
                    "pixels get one. Empty: in all pixels.",
                )
            )
        )
        self.add_all(shared.running_parameters())
        self.add(
            QgsProcessingParameterRasterDestination(
                shared.OUTPUT, translate("ImageCollections", "Classes")
            ),
            translate("ImageCollections", "A raster of the numbers of the classes, from 1."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.TABLE,
                translate("ImageCollections", "Table of classes"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=False,
            ),
            translate(
                "ImageCollections",
                "For each class its number of pixels, its share of all classified pixels in "
                "percent, and the mean of each band.",
            ),
        )
        self.add_numbers()

    def _add_own(self) -> None:
        text = translate("ImageCollections", "How many classes to make.")
        self.add_all([classes_parameter(text), standardize_parameter()])
        self.add(
            builders.whole_number(
                self.SAMPLE,
                translate("ImageCollections", "Pixels of the sample"),
                default=10_000,
                minimum=100,
                maximum=1_000_000,
            ),
            translate("ImageCollections", "In how many pixels the classes are looked for."),
            advanced=True,
        )
        self.add(
            builders.seed(self.SEED),
            translate("ImageCollections", "Another number draws another sample and other starts."),
            advanced=True,
        )

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
        self._by_spread = self.parameterAsBool(parameters, STANDARDIZE, context)
        self._sample = self.parameterAsInt(parameters, self.SAMPLE, context)
        self._seed = self.parameterAsInt(parameters, self.SEED, context)
        self._names = selection.names
        classes = self.parameterAsInt(parameters, CLASSES, context)
        return Classify(len(selection.names), classes), images_to_read(images, selection)

    def learn(self, plan: Plan, progress: Progress) -> Plan:
        found = find_classes(
            plan,
            by_spread=self._by_spread,
            sample=self._sample,
            seed=self._seed,
            resources=self._resources,
            progress=progress,
            area=area_of(self._polygons, plan.grid, plan.images, progress),
        )
        self._groups = found.groups
        return replace(plan, method=found)

    def add_results(
        self, parameters: dict[str, Any], context: QgsProcessingContext, delivery: Delivery
    ) -> dict[str, Any]:
        table = Table(self, parameters, self.TABLE, context, self._fields(), delivery.outputs)
        groups = self._groups
        total = sum(group.pixels for group in groups)
        for group in groups:
            means = group.means if group.pixels else [None] * len(group.means)
            table.add([group.number, group.pixels, 100.0 * group.pixels / total, *means])
        self._table = table.close()
        return {self.TABLE: self._table} if self._table else {}

    def _fields(self) -> QgsFields:
        fields = QgsFields()
        # The names are public.
        for field in (number_field("class"), count_field("pixels"), real_field("share")):
            fields.append(field)
        for name in self._names:
            fields.append(real_field(f"{name}_mean"))
        return fields

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        results = super().postProcessAlgorithm(context, feedback)
        name = translate("ImageCollections", "Table of classes")
        open_as(context, self._table, name, lambda layer: None, places=self.places())
        return results

    def drawing(
        self, first: Renderer, image: Image, plan: Plan
    ) -> Callable[[QgsRasterLayer], None]:
        return self._draw_classes

    def _draw_classes(self, layer: QgsRasterLayer) -> None:
        groups = self._groups
        total = sum(group.pixels for group in groups)
        classes = [
            QgsPalettedRasterRenderer.Class(
                group.number,
                colour_of(group.number),
                share_label(group.number, group.pixels / total),
            )
            for group in groups
        ]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))

    def result_name(self, plan: Plan) -> str:
        return translate("ImageCollections", "{name} in {count} classes").format(
            name=plan.images[0].name, count=plan.method_as(Classify).classes
        )
