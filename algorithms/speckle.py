# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Speckle: each radar image of a collection filtered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

from qgis.core import QgsProcessingContext

from ..engine.analysis.mean_ratios import with_ratios
from ..engine.catalogue.orbits import require_one_orbit
from ..engine.composites.speckle_filter import SpeckleFilter
from ..engine.grid.grid import Grid
from ..engine.images import Image
from ..engine.outputs.transaction import Transaction
from ..engine.progress import Progress, SubProgress
from ..engine.radar.speckle import LARGEST_SIZE, METHODS, Speckle, SpeckleMethod
from ..engine.text import worded
from ..resources.i18n import translate
from .bases.each_image_algorithm import EachImageAlgorithm, Making, Numbered
from .parameters import about, builders
from .parameters.radar import DECIBEL, backscatter, radar_parameters, worked_on

_WITH_SIZE = ("boxcar", "lee", "gamma_map", "multitemporal")
_WITH_LOOKS = ("lee", "refined_lee", "gamma_map")


class SpeckleAlgorithm(EachImageAlgorithm):
    """Filters the speckle of every image of a collection."""

    NAME = "speckle"

    METHOD = "METHOD"
    SIZE = "SIZE"
    LOOKS = "LOOKS"

    def displayName(self) -> str:
        return translate("ImageCollections", "Speckle filter")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Filters the speckle of radar images, each by itself or with the others of its orbit, "
            "as one file each.",
        )

    def details(self) -> str:
        text = translate(
            "ImageCollections",
            "Filters work on powers. A masked pixel is no neighbour of others, and stays masked. "
            "Boxcar is the mean of the window. Lee keeps more of a pixel the more its window "
            "varies. Refined Lee does so in the half of a window of 7 x 7 pixels that lies on the "
            "pixel's side of an edge. Gamma MAP supposes that fields vary as a gamma distribution. "
            "Multitemporal averages over all images of one orbit, so that small things stay: each "
            "image is what its windows are on average, times what its pixels are to their windows "
            "in the mean of all images. On another grid than their own, images are brought to it "
            "first. Live images that are zoomed out filter what is shown.",
        )
        return f"<p>{text}</p>"

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections",
            "radar,sar,sentinel-1,despeckle,filter,lee,refined lee,gamma map,boxcar,quegan,noise",
        ).split(",")

    def add_own(self) -> None:
        self.add_all(radar_parameters())
        self.add(
            builders.choice(
                self.METHOD, translate("ImageCollections", "Filter method"), METHODS, "refined_lee"
            ),
            translate(
                "ImageCollections",
                "Boxcar, Lee, Refined Lee and Gamma MAP filter each image by itself; Multitemporal "
                "takes all images, which must be of one orbit.",
            ),
        )
        self.add(
            about.shown_with(
                builders.whole_number(
                    self.SIZE,
                    translate("ImageCollections", "Window size"),
                    default=7,
                    minimum=3,
                    maximum=LARGEST_SIZE,
                ),
                self.METHOD,
                *_WITH_SIZE,
            ),
            translate(
                "ImageCollections",
                "Pixels on a side of the window, an odd number. The window of Refined Lee has 7.",
            ),
        )
        self.add(
            about.shown_with(
                builders.number(self.LOOKS, translate("ImageCollections", "Looks"), default=5.0),
                self.METHOD,
                *_WITH_LOOKS,
            ),
            translate(
                "ImageCollections",
                "The equivalent number of looks of the images: the squared mean of a field that is "
                "even, by its variance; about 4 to 5 for Sentinel-1 GRD. Refined Lee finds the "
                "noise in the image, and takes this only where too few pixels are valid.",
            ),
        )

    def told_apart(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        speckle = self._speckle(parameters, context)
        size = f", {speckle.size} × {speckle.size}" if speckle.method in _WITH_SIZE else ""
        label = builders.short_label(self, self.METHOD, speckle.method)
        return f"{label}{size}{_looks(speckle)}"

    def _speckle(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Speckle:
        method = self.parameterAsEnumString(parameters, self.METHOD, context)
        return Speckle(
            cast(SpeckleMethod, method),
            self.parameterAsInt(parameters, self.SIZE, context),
            self.parameterAsDouble(parameters, self.LOOKS, context),
        )

    def prepared(
        self, parts: list[Numbered], outputs: Transaction, progress: Progress
    ) -> list[Numbered]:
        groups: dict[Grid, list[int]] = {}
        for place, (part, _) in enumerate(parts):
            if len(part.plan.images) > 2:
                groups.setdefault(part.plan.grid, []).append(place)
        together = [places for places in groups.values() if len(places) > 1]
        if len(groups) > 1:
            progress.info(
                worded(
                    "The images lie on several grids, and those of one grid are read again "
                    "for each other one. With an extent all are brought to one, which is "
                    "quicker."
                )
            )
        if not together:
            return parts
        made = list(parts)
        for turn, places in enumerate(together):
            scratch = outputs.scratch(parts[places[0]][1], f"mean-ratios-{turn}.tif")
            plans = with_ratios(
                [parts[place][0].plan for place in places],
                scratch,
                resources=self.run_resources,
                progress=SubProgress.of_turn(progress, turn, len(together)),
            )
            for place, plan in zip(places, plans):
                made[place] = replace(parts[place][0], plan=plan), parts[place][1]
        return made

    def making(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        progress: Progress,
    ) -> Making:
        speckle = self._speckle(parameters, context)
        speckle.check()
        selection, places = backscatter(self, parameters, context, images, progress)
        decibel = self.parameterAsBool(parameters, DECIBEL, context)
        progress.info(
            worded(
                "Filter: {method}, windows of {size} x {size} pixels{looks}, on {bands}.",
                method=speckle.method,
                size=speckle.size,
                looks=_looks(speckle),
                bands=worked_on(selection, places, decibel=decibel),
            )
        )
        methods = [
            SpeckleFilter(selection.names, places, speckle, image.position, decibel)
            for image in images
        ]
        if speckle.method != "multitemporal":
            return Making(selection, methods)
        require_one_orbit(images, progress)
        return Making(selection, methods, [range(len(images))] * len(images))


def _looks(speckle: Speckle) -> str:
    if speckle.method not in _WITH_LOOKS:
        return ""
    return worded(", {count:g} looks", count=speckle.looks)
