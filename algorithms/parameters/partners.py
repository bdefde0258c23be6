# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The partners of the images of a collection, and how they belong to these."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessing

from ...engine.planning.partners import MATCHES
from ...resources.i18n import translate
from . import about, builders
from .image_parameters import ImagesParameter
from .shared import Shared

PARTNERS = "PARTNERS"
PARTNER_MATCH = "PARTNER_MATCH"
PARTNER_DAYS = "PARTNER_DAYS"


def partner_parameters() -> Iterator[Shared]:
    """Which images bring further bands, and to which images."""
    yield Shared(
        ImagesParameter(
            PARTNERS,
            translate("ImageCollections", "Partners"),
            QgsProcessing.SourceType.TypeRaster,
            optional=True,
        ),
        translate(
            "ImageCollections",
            "Images that bring further bands, such as cloud probabilities, angles or masks from "
            "other files. Their bands are bands of the images that they belong to, taken from the "
            "nearest pixel: in masks, qualities and expressions. The log says what belongs "
            "together. A collection file brings all its images.",
        ),
        advanced=True,
    )
    yield Shared(
        builders.choice(
            PARTNER_MATCH, translate("ImageCollections", "Partners belong"), MATCHES, MATCHES[0]
        ),
        translate(
            "ImageCollections",
            "date: to the image of the same date. nearest: to images of dates at most so many days "
            "away. name: the name of one is part of the name of the other. position: the first to "
            "the first image in the list, and so on. all: one partner to all images. Of several, "
            "the one of the same tile is taken, else the one with the largest overlap.",
        ),
        advanced=True,
    )
    yield Shared(
        about.shown_with(
            builders.number(
                PARTNER_DAYS,
                translate("ImageCollections", "Days between partners"),
                minimum=0.0,
                default=0.0,
            ),
            PARTNER_MATCH,
            "nearest",
        ),
        translate("ImageCollections", "For nearest: how many days a partner may be away."),
        advanced=True,
    )
