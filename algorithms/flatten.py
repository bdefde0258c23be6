# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Terrain flattening: each radar image of a collection without what slopes do to it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

from qgis.core import QgsProcessingContext, QgsProcessingParameterString

from ..engine.analysis.flattening_plan import with_ground
from ..engine.catalogue.corrected_radar import require_sigma0
from ..engine.composites.terrain_flattening import DISTORTION, HEIGHTS, TerrainFlattening
from ..engine.errors import GridError, InvalidOptionError, SourceError
from ..engine.images import Image
from ..engine.inputs.polarisations import with_band
from ..engine.planning.plan import Plan
from ..engine.progress import Progress
from ..engine.radar.terrain_flattening import MODELS, REACH, Model
from ..engine.text import worded
from ..resources.i18n import translate
from .bases.each_image_algorithm import EachImageAlgorithm, Making
from .layers.image_sources import given_source
from .parameters import builders
from .parameters.image_parameters import ImageParameter
from .parameters.radar import DECIBEL, backscatter, radar_parameters, worked_on


class FlattenAlgorithm(EachImageAlgorithm):
    """Takes what slopes do to backscatter out of every image of a collection."""

    NAME = "flatten"

    ANGLE = "ANGLE"
    DEM = "DEM"
    AZIMUTH = "AZIMUTH"
    MODEL = "MODEL"

    def displayName(self) -> str:
        return translate("ImageCollections", "Terrain flattening")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Takes out of radar images what slopes do to them, by the heights of the ground, and "
            "says where there is layover and shadow, as one file each.",
        )

    def details(self) -> str:
        text = translate(
            "ImageCollections",
            "For images of sigma0 whose pixels lie where they belong on the ground; products whose "
            "terrain is corrected radiometrically are refused. The result is gamma0. It has one "
            "band more, distortion: 0 none, 1 layover, 2 shadow, 3 and 4 where a slope within "
            "{cells} pixels along the line to the sensor lays itself over a pixel or shades it. "
            "Pixels with 1 and 2 keep their gamma0 as it is. A pixel is masked where its angle, "
            "its height or one of the eight heights around it is not known.",
        ).format(cells=REACH)
        return f"<p>{text}</p>"

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections",
            "radar,sar,sentinel-1,terrain,slope,correction,gamma0,sigma0,layover,shadow,dem,"
            "radiometric",
        ).split(",")

    def add_own(self) -> None:
        self.add_all(radar_parameters())
        self.add(
            QgsProcessingParameterString(
                self.ANGLE, translate("ImageCollections", "Incidence angle")
            ),
            translate(
                "ImageCollections",
                "The band with the incidence angle on the ellipsoid, such as angle, by name or "
                "number. Values up to 1.6 are radians, others degrees.",
            ),
        )
        self.add(
            ImageParameter(self.DEM, translate("ImageCollections", "Heights (DEM)")),
            translate(
                "ImageCollections",
                "A digital elevation model in metres, in any CRS; its first band is taken. It is "
                "brought to the pixels of the images between its own, or as means where it has two "
                "and more in each.",
            ),
        )
        self.add(
            builders.number(self.AZIMUTH, translate("ImageCollections", "Azimuth to the sensor")),
            translate(
                "ImageCollections",
                "The direction from the ground towards the sensor, in degrees clockwise from "
                "north: about 260 for ascending and 100 for descending orbits of Sentinel-1. "
                "Empty: the direction in which the incidence angle falls, for each image.",
            ),
        )
        self.add(
            builders.choice(self.MODEL, translate("ImageCollections", "Model"), MODELS, MODELS[0]),
            translate(
                "ImageCollections",
                "volume is for ground that is covered by plants; surface is for bare ground.",
            ),
        )

    def told_apart(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        model = self.parameterAsEnumString(parameters, self.MODEL, context)
        return builders.short_label(self, self.MODEL, model)

    def making(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        progress: Progress,
    ) -> Making:
        require_sigma0(images)
        selection, places = backscatter(self, parameters, context, images, progress)
        text = self.parameterAsString(parameters, self.ANGLE, context)
        selection, angle = with_band(images, selection, text, "ANGLE")
        if DISTORTION in selection.names:
            raise InvalidOptionError(
                worded(
                    "The images have a band '{band}' already, as flattened ones have.",
                    band=DISTORTION,
                )
            )
        if angle in places:
            raise InvalidOptionError(
                worded(
                    "The incidence angle '{band}' (ANGLE) is among the bands that are "
                    "flattened (BANDS); choose another one.",
                    band=selection.names[angle],
                )
            )
        azimuth = builders.optional_number(self, parameters, self.AZIMUTH, context)
        model = self.parameterAsEnumString(parameters, self.MODEL, context)
        method = TerrainFlattening(
            selection.names,
            places,
            angle,
            cast(Model, model),
            HEIGHTS,
            azimuth=math.nan if azimuth is None else azimuth,
            decibel=self.parameterAsBool(parameters, DECIBEL, context),
        )
        heights = self._heights(parameters, context)
        sensor = (
            ""
            if azimuth is None
            else worded(", towards a sensor at {azimuth:g} degrees", azimuth=azimuth)
        )
        progress.info(
            worded(
                "Model: {model}, by the angles of '{angle}' and the heights of "
                "'{heights}'{sensor}, on {bands}.",
                model=model,
                angle=selection.names[angle],
                heights=heights.name,
                sensor=sensor,
                bands=worked_on(selection, places, decibel=method.decibel),
            )
        )
        methods = [replace(method, position=image.position) for image in images]
        return Making(selection, methods, surface=heights)

    def _heights(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Image:
        """Return the image of the heights; raise SourceError when it cannot be used."""
        source = given_source(self, parameters, self.DEM, context, HEIGHTS)
        if source is None:
            raise SourceError(
                worded("No heights were given, or they cannot be opened; choose a DEM.")
            )
        image = self._looks.image(source)
        return replace(image, bands=image.bands[:1])

    def check_plan(self, plan: Plan, image: Image) -> None:
        if all(each.position != HEIGHTS for each in plan.images):
            raise GridError(
                worded(
                    "The DEM does not reach image '{image}'; choose a larger one.", image=image.name
                )
            )

    def completed(self, plan: Plan, progress: Progress) -> Plan:
        return with_ground(plan, progress)
