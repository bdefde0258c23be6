# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of a composite whose pixels are taken: what runs of other settings are compared by."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from qgis.core import QgsProcessingAlgorithm

from ...engine.charts import Page
from ...engine.composites.provenance import Usage
from ...engine.images import Image
from ...resources.i18n import translate
from ...resources.numbers import in_locale
from ..parameters import shared
from .collection_page import page_parameters
from .seams import Borders


def composite_page_parameters() -> Iterator[shared.Shared]:
    """Where the page is written."""
    return page_parameters(
        translate(
            "ImageCollections",
            "A page about the run, by which settings are compared: how much the borders between "
            "images show, how many pixels came from each image, and what was set. The borders are "
            "measured where Provenance is written too.",
        )
    )


def page_of_composite(
    algorithm: QgsProcessingAlgorithm,
    record: Mapping[str, Any],
    images: Sequence[Image],
    usage: Usage | None,
    borders: Borders,
) -> Page:
    """Return the page of a run: `record` has its parameters, `usage` the pixels of each image."""
    page = Page(algorithm.displayName(), point=in_locale("."))
    page.heading(translate("ImageCollections", "Borders between images"))
    seams = borders.seams
    if borders.problem:
        text = translate("ImageCollections", "They could not be measured: {error}")
        page.text(text.format(error=borders.problem))
    elif seams is None:
        page.text(
            translate(
                "ImageCollections",
                "They were not measured: that takes Provenance with one source for all bands, and "
                "pixels of different images side by side.",
            )
        )
    else:
        page.text(seams.sentence(in_locale(".")))
        page.table(
            [
                translate("ImageCollections", "Neighbouring pixels"),
                translate("ImageCollections", "Mean difference"),
            ],
            [
                (translate("ImageCollections", "Of different images"), seams.across),
                (translate("ImageCollections", "Of one image"), seams.inside),
            ],
        )
    page.heading(translate("ImageCollections", "Images"))
    page.table(
        [
            translate("ImageCollections", "Position"),
            translate("ImageCollections", "Name"),
            translate("ImageCollections", "Date"),
            translate("ImageCollections", "Pixels used"),
            translate("ImageCollections", "Share of the pixels used, in percent"),
        ],
        _rows(images, usage),
    )
    page.heading(translate("ImageCollections", "Settings"))
    settings = [
        (algorithm.parameterDefinition(name).description(), name, _text(value))
        for name, value in record.items()
        if name != shared.LAYERS
    ]
    page.table(
        [
            translate("ImageCollections", "Parameter"),
            translate("ImageCollections", "Key"),
            translate("ImageCollections", "Value"),
        ],
        settings,
    )
    return page


def _rows(images: Sequence[Image], usage: Usage | None) -> Iterator[tuple[object, ...]]:
    every = 0 if usage is None else sum(int(usage.used[image.position]) for image in images)
    for image in images:
        used = None if usage is None else int(usage.used[image.position])
        share = None if used is None or not every else 100.0 * used / every
        day = image.date.date().isoformat() if image.date else ""
        yield image.position, image.name, day, used, share


def _text(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
