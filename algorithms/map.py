# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Map: each image of a collection prepared, and written by itself or live."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingContext

from ..engine.composites.mosaic import Mosaic
from ..engine.images import Image
from ..engine.progress import Progress
from ..resources.i18n import translate
from .bases.each_image_algorithm import EachImageAlgorithm, Making
from .parameters import shared


class MapAlgorithm(EachImageAlgorithm):
    """Writes every image of a collection with its mask and its bands."""

    NAME = "map"

    def displayName(self) -> str:
        return translate("ImageCollections", "Map")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Prepares each image of a collection for itself: filtered, masked, with chosen and "
            "added bands, as one file each.",
        )

    def details(self) -> str:
        text = translate(
            "ImageCollections",
            "As map in Earth Engine. An image stays on its own grid, unless an extent, a CRS, a "
            "cell size or a reference layer is set: then all are brought to that. Bands keep "
            "their names, and images their names, dates and properties; the collection file has "
            "them all, for Collection file of other algorithms.",
        )
        return f"<p>{text}</p>"

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections", "each image,batch,mask,index,ndvi,prepare,updateMask,addBands,stac"
        ).split(",")

    def add_own(self) -> None:
        self.add_all(shared.band_parameters())

    def told_apart(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        texts = [
            self.parameterAsString(parameters, name, context).strip()
            for name in (shared.BANDS, shared.ADD_BANDS)
        ]
        return "; ".join(text for text in texts if text)

    def making(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        progress: Progress,
    ) -> Making:
        selection = self.selection(parameters, context, images, progress)
        return Making(selection, [Mosaic(selection.names)] * len(images))
