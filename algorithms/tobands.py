# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""To bands: a collection as one raster, a band for each image."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from qgis.core import QgsProcessingContext, QgsProcessingParameterRasterDestination, QgsRasterLayer

from ..engine.analysis.to_bands import ToBands, write_bands
from ..engine.composites.method import Kind, Method
from ..engine.images import Image
from ..engine.inputs.bands import Selection, images_to_read
from ..engine.planning.plan import Plan
from ..engine.progress import Progress
from ..engine.reading.same_day import fused_images
from ..engine.run.job import Outcome, Target
from ..resources.i18n import translate
from .bases.composite_algorithm import CompositeAlgorithm
from .layers.image_sources import Renderer
from .parameters import shared
from .parameters.masks import mask_parameters
from .parameters.named_values import value_parameters, values_of
from .parameters.partners import partner_parameters
from .results.temporal import BandsStyle


class ToBandsAlgorithm(CompositeAlgorithm):
    """Writes a band or an expression of every image as a band of one raster."""

    NAME = "tobands"

    DESTINATIONS: ClassVar[Mapping[Kind, str]] = {"composite": shared.OUTPUT}

    def displayName(self) -> str:
        return translate("ImageCollections", "Collection to bands")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Makes one raster of a collection: a band, or an expression such as NDVI, of every "
            "image as a band of its own.",
        )

    def details(self) -> str:
        text = translate(
            "ImageCollections",
            "Bands are named by date and value, as 20240501_NDVI, and by the name of the image "
            "where no date is known. They stand in the order of the images; choose the order "
            "Newest on top for the order of time. Masked pixels are nodata. There may be "
            "hundreds of images: they are read one after the other.",
        )
        return f"<p>{text}</p>"

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections", "time series,stack,layer stack,multiband,ndvi,cube,toBands"
        ).split(",")

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_all(shared.layer_parameters())
        self.add_all(value_parameters())
        self.add_all(mask_parameters())
        self.add_all(shared.order_parameters())
        self.add_all(partner_parameters())
        self.add_all(shared.error_parameters())
        self.add_all(shared.grid_parameters())
        self.add_all(shared.running_parameters())
        self.add(
            QgsProcessingParameterRasterDestination(shared.OUTPUT, self.output_label()),
            translate(
                "ImageCollections",
                "The raster to write, with a band for each value of each image.",
            ),
        )
        self.add_numbers()

    def output_label(self) -> str:
        return translate("ImageCollections", "Bands of the collection")

    def selection(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        progress: Progress,
    ) -> Selection:
        return values_of(self, parameters, context, images)[1]

    def method(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        selection: Selection,
    ) -> tuple[Method, list[Image]]:
        values, _ = values_of(self, parameters, context, images)
        return ToBands(values, len(selection.names)), images_to_read(images, selection)

    def carry_out(self, plan: Plan, targets: Mapping[Kind, Target], progress: Progress) -> Outcome:
        target = targets["composite"]
        return write_bands(plan, target, resources=self._resources, progress=progress)

    def drawing(
        self, first: Renderer, image: Image, plan: Plan
    ) -> Callable[[QgsRasterLayer], None]:
        images = fused_images(plan.images) if plan.same_day else plan.images
        several = len(plan.outputs) // len(images)
        dates = [image.date for image in images for _ in range(several)]
        return BandsStyle(dates, plan.method_as(ToBands).values[0].name).draw

    def result_name(self, plan: Plan) -> str:
        names = dict.fromkeys(value.name for value in plan.method_as(ToBands).values)
        return translate("ImageCollections", "{values} by date").format(values=", ".join(names))
