# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters that say which images are chosen for a place, and the groups they are of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterExpression,
    QgsProcessingParameterField,
)

from ...engine.analysis.place_choice import CHOICES, ChoiceRule
from ...engine.catalogue.properties import NAMES, property_of
from ...engine.errors import InvalidOptionError
from ...engine.images import Image
from ...engine.progress import Progress
from ...engine.text import worded
from ...resources.i18n import translate
from . import about, builders
from .places import BUFFER, ID_FIELD, TARGET
from .polygons import POLYGONS
from .shared import Shared

CHOICE = "CHOICE"
DAYS = "DAYS"
NUMBER = "NUMBER"
MOST_MASKED = "MOST_MASKED"
GROUP_BY = "GROUP_BY"

# More groups than this are a mistake in the property: each gets fields of its own.
MOST_GROUPS = 20


def place_parameters() -> Iterator[Shared]:
    """What is known of each polygon."""
    yield Shared(
        QgsProcessingParameterField(
            ID_FIELD,
            translate("ImageCollections", "Id field"),
            parentLayerParameterName=POLYGONS,
            optional=True,
        ),
        translate(
            "ImageCollections",
            "What the places are called, and their files. Empty: by their feature id.",
        ),
    )
    yield Shared(
        QgsProcessingParameterExpression(
            BUFFER,
            translate("ImageCollections", "Buffer (metres)"),
            defaultValue="0",
            parentLayerParameterName=POLYGONS,
        ),
        translate(
            "ImageCollections",
            "How much around each polygon is a part of the place, in metres on the ground: a "
            'number, or an expression over its fields, such as 500 or 2 * sqrt("area").',
        ),
    )
    yield Shared(
        QgsProcessingParameterExpression(
            TARGET,
            translate("ImageCollections", "Target date of the place"),
            parentLayerParameterName=POLYGONS,
            optional=True,
        ),
        translate(
            "ImageCollections",
            "The date for which images are chosen: a field, an expression over the fields, or a "
            "date such as 2024-08-15. Empty: that of the newest image of each place. The order "
            "Nearest to the target date on top, and days in a quality, go by it where Target date "
            "is empty.",
        ),
    )


def choice_parameters() -> Iterator[Shared]:
    """Which images are chosen."""
    yield Shared(
        builders.choice(
            CHOICE, translate("ImageCollections", "Choice of images"), CHOICES, CHOICES[0]
        ),
        translate(
            "ImageCollections",
            "The nearest complete one: the image with the fewest masked cells in the place; of "
            "these the nearest to the target date, then the earlier. All within some days: all "
            "images of some days around the target date. The best ones: several images, in the "
            "order of The nearest complete one.",
        ),
    )
    yield Shared(
        about.shown_with(
            builders.whole_number(
                DAYS, translate("ImageCollections", "Days around the target date"), default=30
            ),
            CHOICE,
            "within_days",
        ),
        translate("ImageCollections", "For All within some days: how many days before and after."),
    )
    yield Shared(
        about.shown_with(
            builders.whole_number(
                NUMBER, translate("ImageCollections", "Number of images"), default=3, minimum=1
            ),
            CHOICE,
            "best",
        ),
        translate("ImageCollections", "For The best ones: how many images, of each group."),
    )
    yield Shared(
        about.shown_with(
            builders.number(
                MOST_MASKED,
                translate("ImageCollections", "Most masked cells (percent)"),
                minimum=0.0,
                maximum=100.0,
                default=50.0,
            ),
            CHOICE,
            "nearest_complete",
        ),
        translate(
            "ImageCollections",
            "For The nearest complete one: an image with more of the place masked is not complete "
            "enough. Where a group has none that is, all its images are taken, and the place "
            "becomes the median of all; the result says so.",
        ),
        advanced=True,
    )
    yield Shared(
        builders.text(GROUP_BY, translate("ImageCollections", "Group by")),
        translate(
            "ImageCollections",
            "A property of the images, such as orbit: images are chosen from each group, so that a "
            "place gets an ascending and a descending one, and all go into one composite. Names "
            "are those of Filter. Images without the property are left out.",
        ),
    )


def choice_rule(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> ChoiceRule:
    """Return which images are chosen; what other choices need is not looked at."""
    choice = algorithm.parameterAsEnumString(parameters, CHOICE, context)
    plain = ChoiceRule()
    return ChoiceRule(
        choice,
        algorithm.parameterAsInt(parameters, DAYS, context)
        if choice == "within_days"
        else plain.days,
        algorithm.parameterAsInt(parameters, NUMBER, context) if choice == "best" else plain.number,
        algorithm.parameterAsDouble(parameters, MOST_MASKED, context)
        if choice == "nearest_complete"
        else plain.most_masked,
    )


def groups_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    images: Sequence[Image],
    progress: Progress,
) -> tuple[str | None, ...]:
    """Return the group of each image, None without the property; all are in '' without groups.

    Raises InvalidOptionError for a property that no image has, or that parts them too far.
    """
    text = algorithm.parameterAsString(parameters, GROUP_BY, context).strip()
    if not text:
        return ("",) * len(images)
    is_quoted = len(text) > 1 and text[0] == text[-1] == '"'
    name = text[1:-1] if is_quoted else text
    if not is_quoted and name not in NAMES:
        raise InvalidOptionError(
            worded(
                "'{text}' in Group by ({id}) is no property that images can "
                "have; there are {names}, and properties of items in double quotes.",
                text=text,
                id=GROUP_BY,
                names=", ".join(NAMES),
            )
        )
    values = (property_of(image, name, is_quoted=is_quoted) for image in images)
    groups = tuple(None if value is None else _text_of(value) for value in values)
    known = {group for group in groups if group is not None}
    if not known:
        raise InvalidOptionError(
            worded(
                "None of the images has the property '{name}' of Group by ({id}).",
                name=name,
                id=GROUP_BY,
            )
        )
    if len(known) > MOST_GROUPS:
        raise InvalidOptionError(
            worded(
                "The property '{name}' of Group by ({id}) has {count} values; "
                "{most} groups are allowed.",
                name=name,
                id=GROUP_BY,
                count=len(known),
                most=MOST_GROUPS,
            )
        )
    lacking = groups.count(None)
    if lacking:
        progress.warn(
            worded(
                "{lacking} of {count} {count:image|images} {lacking:has|have} no "
                "'{name}' and {lacking:is|are} left out.",
                lacking=lacking,
                count=len(images),
                name=name,
            )
        )
    return groups


def _text_of(value: float | str | date) -> str:
    if isinstance(value, float):
        return f"{value:g}"
    return str(value)
