# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of masks, and from them what is masked of each image."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ... import resources
from ...engine.errors import InvalidOptionError
from ...engine.grid.grid import Grid
from ...engine.images import Band, Image
from ...engine.inputs.bands import band_everywhere
from ...engine.masks import AUTO, CUSTOM, NONE, RECIPE, Preset, Rule, parse_rules, read_presets
from ...engine.masks.image_mask import ImageMask, Shadows, places_of_data
from ...engine.masks.presets import automatic
from ...engine.progress import Progress
from ...engine.warp.ground import ground_of_cell, ground_of_pixel
from ...resources.i18n import translate
from . import builders as make
from .shared import Shared

MASK = "MASK"
MASK_RULE = "MASK_RULE"
MASK_BUFFER = "MASK_BUFFER"
CLOUD_PROBABILITY = "CLOUD_PROBABILITY"
DARK_NIR = "DARK_NIR"
SHADOW_DISTANCE = "SHADOW_DISTANCE"
SUN_AZIMUTH = "SUN_AZIMUTH"

# Usual names of the bands that the recipe looks at.
PROBABILITY_BANDS = ("MSK_CLDPRB", "CLDPRB", "CLD", "cloud_probability", "probability")
INFRARED_BANDS = ("B08", "B8", "B8A", "nir", "NIR", "B08_10m")
CLASS_BANDS = ("SCL",)
# Sentinel-2 stores reflectance times this number.
QUANTIFICATION = 10000.0


def presets() -> dict[str, Preset]:
    """Return the presets of the plugin, and after them those of the person's profile.

    Raises InvalidOptionError when the person's file cannot be used.
    """
    own = resources.path("masks.json")
    found = read_presets(json.loads(own.read_text(encoding="utf-8")), own.name)
    extra = Path(QgsApplication.qgisSettingsDirPath()) / "image_collections" / "masks.json"
    if extra.is_file():
        try:
            records = json.loads(extra.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise InvalidOptionError(f"The file '{extra}' cannot be read: {error}.") from error
        found.update(read_presets(records, str(extra)))
    return found


def keys() -> list[str]:
    """Return the choices of MASK."""
    try:
        known = presets()
    except InvalidOptionError:
        # The list must be there all the same; the error is shown when a preset is used.
        own = resources.path("masks.json")
        known = read_presets(json.loads(own.read_text(encoding="utf-8")), own.name)
    return [NONE, AUTO, CUSTOM, *known, RECIPE]


def mask_parameters(default: str = NONE) -> Iterator[Shared]:
    """What is masked of the images."""
    yield Shared(
        make.choice(MASK, translate("ImageCollections", "Mask"), keys(), default),
        translate(
            "ImageCollections",
            "Which pixels of the images do not count, by their quality bands: none; auto finds "
            "the quality band by its name; custom takes the mask rule; the others are made for a "
            "sensor. clouds-and-shadows also finds the shadows of clouds in Sentinel-2 images.",
        ),
    )
    yield Shared(
        QgsProcessingParameterString(
            MASK_RULE, translate("ImageCollections", "Mask rule"), optional=True
        ),
        translate(
            "ImageCollections",
            "For custom: pixels that meet a rule are masked. SCL in 3,8,9,10 looks for values, "
            "QA_PIXEL bits 1,3,4 for bits of which any is set, BQA bits 7-8 == 3 for the number "
            "in some bits, and MSK_CLDPRB > 40 compares. Several rules go with ; between them. "
            "keep MSK_CLDPRB <= 10 masks what does not meet the rule. What is not known is masked.",
        ),
        advanced=True,
    )
    for name, label, text, start in (
        (
            MASK_BUFFER,
            translate("ImageCollections", "Mask buffer"),
            translate(
                "ImageCollections",
                "Grow the masked area by this distance, in units of the CRS of the result; for "
                "clouds-and-shadows in metres on the ground. Fill does not grow.",
            ),
            0.0,
        ),
        (
            CLOUD_PROBABILITY,
            translate("ImageCollections", "Cloud probability"),
            translate(
                "ImageCollections",
                "For clouds-and-shadows: a pixel is cloud above this probability, 0 to 100.",
            ),
            40.0,
        ),
        (
            DARK_NIR,
            translate("ImageCollections", "Dark near infrared"),
            translate(
                "ImageCollections",
                "For clouds-and-shadows: a pixel can be shadow below this reflectance, 0 to 1.",
            ),
            0.15,
        ),
        (
            SHADOW_DISTANCE,
            translate("ImageCollections", "Shadow distance"),
            translate(
                "ImageCollections",
                "For clouds-and-shadows: how far from a cloud its shadow is looked for, in metres.",
            ),
            1000.0,
        ),
    ):
        yield Shared(
            QgsProcessingParameterNumber(
                name,
                label,
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=start,
                minValue=0.0,
            ),
            text,
            advanced=True,
        )
    yield Shared(
        make.number(SUN_AZIMUTH, translate("ImageCollections", "Sun azimuth")),
        translate(
            "ImageCollections",
            "For clouds-and-shadows: where the sun stands, in degrees clockwise from north. "
            "Empty: from the metadata of each image.",
        ),
        advanced=True,
    )


class Masks:
    """What the person chose to mask."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> None:
        self.key = algorithm.parameterAsEnumString(parameters, MASK, context)
        self._rule = algorithm.parameterAsString(parameters, MASK_RULE, context)
        numbers = (
            algorithm.parameterAsDouble(parameters, name, context)
            for name in (MASK_BUFFER, CLOUD_PROBABILITY, DARK_NIR, SHADOW_DISTANCE)
        )
        self._buffer, self._probability, self._dark, self._distance = numbers
        self._azimuth = make.optional_number(algorithm, parameters, SUN_AZIMUTH, context)

    def apply(
        self, images: Sequence[Image], read: Sequence[Image], grid: Grid, progress: Progress
    ) -> tuple[list[Image], list[ImageMask]]:
        """Return the images with the bands of their masks added, and their masks.

        `images` have all bands of the files, `read` those that the run reads, under the names of
        the collection.

        Raises InvalidOptionError that names an image that the mask does not fit.
        """
        if self.key == NONE:
            return list(read), []
        if self.key == RECIPE:
            found = [self._recipe(image, own, grid) for image, own in zip(images, read)]
        else:
            rules = self._rules(images, progress)
            found = [self._ruled(*each, grid) for each in zip(images, read, rules)]
        _say_what_0_means(found, progress)
        return [image for image, _ in found], [mask for _, mask in found]

    def _ruled(
        self, image: Image, own: Image, rules: Sequence[Rule], grid: Grid
    ) -> tuple[Image, ImageMask]:
        placed = []
        count = len(own.bands)
        for rule in rules:
            (band,) = band_everywhere([image], rule.band)
            own, place = _with_band(own, band)
            placed.append((place, rule))
        return own, ImageMask(
            tuple(placed),
            buffer=self._buffer,
            cell=(grid.cell_width, grid.cell_height),
            data=places_of_data(own, count, placed),
        )

    def _rules(self, images: Sequence[Image], progress: Progress) -> list[tuple[Rule, ...]]:
        """Return the rules for each image."""
        if self.key == CUSTOM:
            rules = parse_rules(self._rule)
            return [rules for _ in images]
        known = presets()
        if self.key != AUTO:
            return [known[self.key].rules(image) for image in images]
        chosen = [automatic(known, image) for image in images]
        for image, preset in zip(images, chosen):
            progress.info(f"Mask of '{image.name}': {preset.key} ({preset.find(image)}).")
        return [preset.rules(image) for image, preset in zip(images, chosen)]

    def _recipe(self, image: Image, own: Image, grid: Grid) -> tuple[Image, ImageMask]:
        azimuth = image.sun_azimuth if self._azimuth is None else self._azimuth
        if azimuth is None:
            raise InvalidOptionError(
                f"Nothing says where the sun stood in image '{image.name}', which the mask "
                f"'{RECIPE}' needs; set Sun azimuth."
            )
        probability = _known_band(image, PROBABILITY_BANDS, "a cloud probability")
        infrared = _known_band(image, INFRARED_BANDS, "near infrared")
        own, probability_place = _with_band(own, probability)
        own, infrared_place = _with_band(own, infrared)
        class_place = None
        classes = next((b for b in map(image.band, CLASS_BANDS) if b is not None), None)
        if classes is not None:
            own, class_place = _with_band(own, classes)
        pixel = ground_of_pixel(image)
        is_scaled = infrared.is_scaled or infrared.dtype.startswith("float")
        shadows = Shadows(
            probability_band=probability_place,
            infrared_band=infrared_place,
            class_band=class_place,
            probability=self._probability,
            dark=self._dark,
            distance=self._distance,
            reflectance=1.0 if is_scaled else 1.0 / QUANTIFICATION,
            pixel=pixel.size,
            sunward=pixel.steps(azimuth),
        )
        cell = ground_of_cell(image, grid.crs, (grid.cell_width, grid.cell_height)).size
        return own, ImageMask((), shadows, self._buffer, cell)


def _say_what_0_means(found: Sequence[tuple[Image, ImageMask]], progress: Progress) -> None:
    """Say in the log which bands of numbers have 0 for nodata, as that may be a good quality."""
    doubtful: dict[str, list[str]] = {}
    for image, mask in found:
        for place in mask.places_that_must_be_known(image):
            if image.bands[place].nodata == 0:
                doubtful.setdefault(image.bands[place].name, []).append(f"'{image.name}'")
    for band, names in doubtful.items():
        progress.info(
            f"0 is nodata of band '{band}' in {', '.join(names)}, so the mask takes 0 for not "
            "known. If it is a number as others are, turn off the nodata value of that band in "
            "the layer's properties under Transparency."
        )


def _known_band(image: Image, names: Sequence[str], what: str) -> Band:
    band = next((found for found in map(image.band, names) if found is not None), None)
    if band is None:
        raise InvalidOptionError(
            f"Image '{image.name}' has no band of {what} ({', '.join(names)}), which the mask "
            f"'{RECIPE}' needs."
        )
    return band


def _with_band(image: Image, band: Band) -> tuple[Image, int]:
    """Return the image with a band of its file added, and the place of that band."""
    for place, own in enumerate(image.bands):
        if own.number == band.number:
            return image, place
    return replace(image, bands=(*image.bands, band)), len(image.bands)
