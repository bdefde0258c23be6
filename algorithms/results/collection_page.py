# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a collection, in the log and as a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...engine.analysis.collection_report import COLUMNS, CollectionReport, report_of
from ...engine.charts import Page
from ...engine.images import Image
from ...engine.outputs.transaction import Transaction
from ...engine.progress import Progress
from ...engine.text import worded
from ...resources.i18n import translate
from ...resources.numbers import in_locale
from ..parameters import builders
from ..parameters.shared import Shared

PAGE = "PAGE"


def page_parameters(about: str) -> Iterator[Shared]:
    """Where a page is written, which is `about` something."""
    yield Shared(
        builders.page(PAGE, translate("ImageCollections", "Page"), by_default=False), about
    )


def collection_page_parameters() -> Iterator[Shared]:
    """Where the page of a collection is written."""
    return page_parameters(
        translate(
            "ImageCollections",
            "A page about the collection: dates and gaps, CRS, cell sizes, sensors, bands that are "
            "not everywhere, clouds, images that are there twice.",
        )
    )


def write_report(
    images: Sequence[Image], path: str, outputs: Transaction, progress: Progress
) -> None:
    """Say in the log what is to be known of a collection, and write the page, to be delivered."""
    report = report_of(images)
    for sentence in report.facts:
        progress.info(sentence)
    for sentence in report.warnings:
        progress.warn(sentence)
    if path:
        page_of(report_of(images, in_locale("."))).write(path, outputs)


def page_of(report: CollectionReport, most_rows: int | None = None) -> Page:
    """Return the page of a report; with `most_rows` it lists no more images than that."""
    page = Page(translate("ImageCollections", "Report of a collection"), point=in_locale("."))
    if report.warnings:
        page.heading(translate("ImageCollections", "Look at"))
        for sentence in report.warnings:
            page.text(sentence)
    page.heading(translate("ImageCollections", "What is there"))
    for sentence in report.facts:
        page.text(sentence)
    page.table([worded(column) for column in COLUMNS], report.rows[:most_rows])
    if most_rows is not None and len(report.rows) > most_rows:
        page.text(
            translate("ImageCollections", "The first {shown} of {all} images are listed.").format(
                shown=most_rows, all=len(report.rows)
            )
        )
    return page
