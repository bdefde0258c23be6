# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of masks, and from them what is masked of each image."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterNumber,
)

from ... import resources
from ...engine.errors import InvalidOptionError
from ...engine.inputs.sampled_values import has_only
from ...engine.masks import AUTO, CUSTOM, NONE, RECIPE, Preset, read_presets
from ...engine.masks.choice import MaskChoice
from ...engine.text import worded
from ...resources.i18n import translate, translate_stored
from ..layers.sensors import indices
from . import about, builders
from .shared import Shared

MASK = "MASK"
MASK_RULE = "MASK_RULE"
MASK_BUFFER = "MASK_BUFFER"
CLOUD_PROBABILITY = "CLOUD_PROBABILITY"
DARK_NIR = "DARK_NIR"
SHADOW_DISTANCE = "SHADOW_DISTANCE"
SUN_AZIMUTH = "SUN_AZIMUTH"


def presets() -> dict[str, Preset]:
    """Return the presets of the plugin, and after them those of the user's profile.

    Raises InvalidOptionError when the user's file cannot be used.
    """
    found = dict(_shipped())
    extra = Path(QgsApplication.qgisSettingsDirPath()) / "image_collections" / "masks.json"
    if extra.is_file():
        try:
            records = json.loads(extra.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError) as error:
            raise InvalidOptionError(
                worded("The file '{path}' cannot be read: {error}.", path=extra, error=error)
            ) from error
        found.update(read_presets(records, str(extra)))
    return found


@lru_cache(maxsize=1)
def _shipped() -> dict[str, Preset]:
    """Return the presets of the plugin; every algorithm asks for them when it is made."""
    own = resources.path("masks.json")
    return read_presets(json.loads(own.read_text(encoding="utf-8")), own.name)


def keys() -> list[str]:
    """Return the choices of MASK."""
    try:
        known = presets()
    except InvalidOptionError:
        # The list must be there all the same; the error is shown when a preset is used.
        known = _shipped()
    return [NONE, AUTO, CUSTOM, *known, RECIPE]


def mask_parameters(default: str = NONE, *, by_hand: bool = False) -> Iterator[Shared]:
    """What is masked of the images; `by_hand`, no dialog chooses the mask that fits them."""
    mask = about.with_texts(
        builders.choice(MASK, translate("ImageCollections", "Mask"), keys(), default), _texts()
    )
    yield Shared(
        about.chosen_by_hand(mask) if by_hand else mask,
        translate(
            "ImageCollections",
            "Which pixels of the images do not count, by their quality bands: none; auto finds "
            "the quality band by its name; custom takes the mask rule; the others are made for a "
            "sensor. clouds-and-shadows also finds the shadows of clouds in Sentinel-2 images.",
        ),
    )
    yield _rule_parameter()
    for name, label, text, start in _distances_and_limits():
        yield Shared(
            _shown(builders.number(name, label, minimum=0.0, default=start)),
            text,
            advanced=True,
        )
    yield Shared(
        _shown(builders.number(SUN_AZIMUTH, translate("ImageCollections", "Sun azimuth"))),
        translate(
            "ImageCollections",
            "For clouds-and-shadows: where the sun stands, in degrees clockwise from north. "
            "Empty: from the metadata of each image.",
        ),
        advanced=True,
    )


def _texts() -> dict[str, tuple[str, str]]:
    """Return label and meaning of the choices of MASK; most say all by their label."""
    try:
        known = presets()
    except InvalidOptionError:
        known = {}
    return {
        NONE: (translate("ImageCollections", "No mask"), ""),
        AUTO: (
            translate("ImageCollections", "Found by itself"),
            translate(
                "ImageCollections",
                "The mask that fits the quality bands of each image; the log names it.",
            ),
        ),
        CUSTOM: (translate("ImageCollections", "A rule of your own"), ""),
        RECIPE: (translate("ImageCollections", "Clouds and their shadows (Sentinel-2)"), ""),
        **{preset.key: (translate_stored(preset.label), "") for preset in known.values()},
    }


def _shown(definition: QgsProcessingParameterNumber) -> QgsProcessingParameterNumber:
    """Note with which masks a number means something."""
    if definition.name() == MASK_BUFFER:
        return about.hidden_with(definition, MASK, NONE)
    return about.shown_with(definition, MASK, RECIPE)


def _rule_parameter() -> Shared:
    return Shared(
        about.shown_with(
            builders.text(MASK_RULE, translate("ImageCollections", "Mask rule")),
            MASK,
            CUSTOM,
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


def _distances_and_limits() -> Iterator[tuple[str, str, str, float]]:
    """Give name, label, help and default of the numbers of masks."""
    yield (
        MASK_BUFFER,
        translate("ImageCollections", "Mask buffer"),
        translate(
            "ImageCollections",
            "Grow the masked area by this distance, in units of the CRS of the result; for "
            "clouds-and-shadows in metres on the ground. Fill does not grow.",
        ),
        0.0,
    )
    yield (
        CLOUD_PROBABILITY,
        translate("ImageCollections", "Cloud probability"),
        translate(
            "ImageCollections",
            "For clouds-and-shadows: a pixel is cloud above this probability, 0 to 100.",
        ),
        40.0,
    )
    yield (
        DARK_NIR,
        translate("ImageCollections", "Dark near infrared"),
        translate(
            "ImageCollections",
            "For clouds-and-shadows: a pixel can be shadow below this reflectance, 0 to 1.",
        ),
        0.15,
    )
    yield (
        SHADOW_DISTANCE,
        translate("ImageCollections", "Shadow distance"),
        translate(
            "ImageCollections",
            "For clouds-and-shadows: how far from a cloud its shadow is looked for, in metres.",
        ),
        1000.0,
    )


def mask_choice(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> MaskChoice:
    """Return what the user chose to mask.

    Raises InvalidOptionError when the user's own file of presets cannot be used.
    """
    key = algorithm.parameterAsEnumString(parameters, MASK, context)
    numbers = (
        algorithm.parameterAsDouble(parameters, name, context)
        for name in (MASK_BUFFER, CLOUD_PROBABILITY, DARK_NIR, SHADOW_DISTANCE)
    )
    buffer, probability, dark, distance = numbers
    return MaskChoice(
        key=key,
        rule=algorithm.parameterAsString(parameters, MASK_RULE, context),
        buffer=buffer,
        probability=probability,
        dark=dark,
        distance=distance,
        azimuth=builders.optional_number(algorithm, parameters, SUN_AZIMUTH, context),
        presets={} if key in (NONE, CUSTOM, RECIPE) else presets(),
        indices=indices(),
        has_only=has_only,
    )
