# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Quality mosaic: each pixel from the image with the best quality."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..engine.composites.choices import QualityMosaic
from ..engine.composites.method import Kind, Method
from ..engine.composites.quality_inputs import QUALITY_NAMES
from ..engine.composites.quality_mosaic import CLOUD_REACH, INCOMPLETE, PREFERENCES, TIES
from ..engine.images import Image
from ..engine.inputs.bands import Selection
from ..engine.planning.plan import Plan
from ..resources.i18n import translate
from .bases.composite_algorithm import CompositeAlgorithm
from .layers.sensors import indices
from .parameters import about, builders, shared


class QualityMosaicAlgorithm(CompositeAlgorithm):
    """Takes each pixel from the image with the best quality."""

    NAME = "qualitymosaic"
    PLACE = 2
    DESCRIBES_BORDERS = True

    QUALITY = "QUALITY"
    PREFER = "PREFER"
    QUALITY_TARGET = "QUALITY_TARGET"
    TIES = "TIES"
    INCOMPLETE = "INCOMPLETE"
    QUALITY_OUTPUT = "QUALITY_OUTPUT"
    CLOUD_DISTANCE = "CLOUD_DISTANCE"
    BEST = "BEST"
    QUALITY_PARTS = "QUALITY_PARTS"
    MEDOID_WEIGHT = "MEDOID_WEIGHT"

    DESTINATIONS: ClassVar[Mapping[Kind, str]] = {
        **CompositeAlgorithm.DESTINATIONS,
        "quality": QUALITY_OUTPUT,
    }

    def displayName(self) -> str:
        return translate("ImageCollections", "Quality mosaic")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Takes each pixel, with all its bands, from the image with the best quality: the "
            "greenest, the clearest, the warmest.",
        )

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections",
            "best pixel,greenest,cloud free,composite,bap,ndvi,qualityMosaic,earth engine",
        ).split(",")

    def add_parameters(self) -> None:
        self.add(
            about.edited_as(
                QgsProcessingParameterString(
                    self.QUALITY, translate("ImageCollections", "Quality")
                ),
                about.QUALITY,
            ),
            translate(
                "ImageCollections",
                "A band, its number, an index such as NDVI or EVI(L=1), or an expression, for "
                "example (B8 - B4) / (B8 + B4) or -MSK_CLDPRB. Names with spaces or hyphens, or "
                'with a digit in front, go in double quotes: "S2-B08". '
                "Operators: + - * / **, comparisons, and, or, not. Functions: abs, "
                "sqrt, log, log10, exp, min, max, floor, ceil, round, sin, cos, tan, asin, acos, "
                "atan, atan2(y, x), where(condition, yes, no), gauss(x, centre, left, right), "
                "sigmoid(x, middle, width). Pixels with a masked quality do not compete.",
            )
            + " "
            + translate(
                "ImageCollections",
                "Besides bands it can name what is known of images: {names}, and numbers of the "
                "properties of items in double quotes. cloud_distance is in metres, to the nearest "
                "pixel of the same image that the mask takes out; days are counted from Target "
                "date, and are less than 0 before it.",
            ).format(names=" ".join(QUALITY_NAMES)),
        )
        self._add_winner()
        self._add_ways_to_weigh()

    def _add_winner(self) -> None:
        """Add which of the qualities wins, and what is taken of its image."""
        self.add(
            builders.choice(
                self.PREFER, translate("ImageCollections", "Prefer"), PREFERENCES, PREFERENCES[0]
            ),
            translate(
                "ImageCollections",
                "Which quality wins: the highest, the lowest, or the one nearest to the quality "
                "target.",
            ),
        )
        self.add(
            about.shown_with(
                builders.number(
                    self.QUALITY_TARGET, translate("ImageCollections", "Quality target")
                ),
                self.PREFER,
                "nearest",
            ),
            translate(
                "ImageCollections",
                "For nearest: the image whose quality is closest to this number wins.",
            ),
        )
        self.add(
            builders.choice(
                self.TIES, translate("ImageCollections", "Equal quality"), TIES, TIES[0]
            ),
            translate(
                "ImageCollections",
                "Which image wins where several have the same quality: the last (the one on top) "
                "or the first.",
            ),
        )
        self.add(
            builders.choice(
                self.INCOMPLETE,
                translate("ImageCollections", "Where the winner has gaps"),
                INCOMPLETE,
                INCOMPLETE[0],
            ),
            translate(
                "ImageCollections",
                "What happens where the best image is masked in some band: keep leaves the band "
                "masked, skip lets only images compete that are valid in all bands, fill takes "
                "the band from the next best image.",
            ),
        )

    def _add_ways_to_weigh(self) -> None:
        """Add what a quality is made of besides its text, and what is made of the best ones."""
        self.add(
            builders.number(
                self.CLOUD_DISTANCE,
                translate("ImageCollections", "Cloud distance (metres)"),
                minimum=0.0,
                default=CLOUD_REACH,
            ),
            translate(
                "ImageCollections",
                "For cloud_distance in the quality: how far clouds are looked for. Where there is "
                "none within it, cloud_distance is this number. In a live layer that shows "
                "overviews it is the distance on these.",
            ),
            advanced=True,
        )
        self.add(
            builders.whole_number(
                self.BEST, translate("ImageCollections", "Mean of the best"), default=1, minimum=1
            ),
            translate(
                "ImageCollections",
                "Above 1: each band is the mean of so many best observations that are valid in "
                "it, against speckle and noise. Source and date are those of the best one.",
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.QUALITY_PARTS,
                translate("ImageCollections", "Parts of the winning quality"),
                defaultValue=False,
            ),
            translate(
                "ImageCollections",
                "On: where the quality is a sum, the raster of the winning quality has a further "
                "band for each thing that is added up.",
            ),
            advanced=True,
        )
        self.add(
            builders.number(
                self.MEDOID_WEIGHT,
                translate("ImageCollections", "Weight of the medoid"),
                minimum=0.0,
                default=0.0,
            ),
            translate(
                "ImageCollections",
                "Above 0: what an observation gains in quality whose bands are the median of the "
                "pixel, and less the farther they are from it. Colours get steadier, and "
                "undetected clouds win less often. The bands of all images are read for it.",
            ),
            advanced=True,
        )

    def add_destinations(self) -> None:
        self.add(
            QgsProcessingParameterRasterDestination(
                self.QUALITY_OUTPUT,
                translate("ImageCollections", "Winning quality"),
                optional=True,
                createByDefault=False,
            ),
            translate("ImageCollections", "A raster of the quality that won each pixel."),
        )

    def method(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        selection: Selection,
    ) -> tuple[Method, list[Image]]:
        choice = QualityMosaic(
            quality=self.parameterAsString(parameters, self.QUALITY, context),
            prefer=self.parameterAsEnumString(parameters, self.PREFER, context),
            target=builders.optional_number(self, parameters, self.QUALITY_TARGET, context),
            ties=self.parameterAsEnumString(parameters, self.TIES, context),
            incomplete=self.parameterAsEnumString(parameters, self.INCOMPLETE, context),
            indices=indices(),
            target_date=builders.optional_date(self, parameters, shared.TARGET_DATE, context),
            best=self.parameterAsInt(parameters, self.BEST, context),
            parts=self.parameterAsBool(parameters, self.QUALITY_PARTS, context),
            medoid_weight=self.parameterAsDouble(parameters, self.MEDOID_WEIGHT, context),
            cloud_distance=self.parameterAsDouble(parameters, self.CLOUD_DISTANCE, context),
        )
        return choice.method(images, selection)

    def result_name(self, plan: Plan) -> str:
        return translate("ImageCollections", "Quality mosaic")
