# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of the inspector: its numbers as CSV, its chart as PNG or SVG."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from ...algorithms.results.whole_file import write_whole
from ...engine.errors import WriteError
from ...resources.i18n import translate
from ..charts.view import ChartView
from .chart import Pixel
from .series import table_of

# Pixels of a picture for each of the screen, and the least size of a chart, as on the screen: a
# narrow panel has no room for words, and on a page that is as wide those of a larger one are small.
SHARPNESS = 3.0
LEAST = (600, 350)


class SavingError(Exception):
    """What is wrong with a file, as a sentence."""


def save(path: str, rows: Sequence[Sequence[str]], view: ChartView) -> None:
    """Write a file whose ending says what it holds.

    Raises SavingError when that fails; the file is what it was before then.
    """
    try:
        write_whole(path, partial(_write, rows, view))
    except (OSError, WriteError) as error:
        text = translate("ImageCollections", "'{path}' is not saved: {reason}")
        reason = getattr(error, "strerror", None) or error
        raise SavingError(text.format(path=path, reason=reason)) from error


def _write(rows: Sequence[Sequence[str]], view: ChartView, target: Path) -> None:
    if target.suffix.lower() == ".csv":
        with target.open("w", newline="", encoding="utf-8-sig") as file:
            csv.writer(file).writerows(rows)
    elif target.suffix.lower() == ".svg":
        target.write_text(view.svg(LEAST), encoding="utf-8")
    elif not view.picture(SHARPNESS, LEAST).save(str(target), "PNG"):
        raise OSError(translate("ImageCollections", "it cannot be written"))


def rows_of(pixels: Sequence[Pixel]) -> list[list[str]]:
    """Return the tables of all pixels below each other; with pins, their names come first."""
    if len(pixels) == 1:
        return table_of(pixels[0].inspection)
    name = translate("ImageCollections", "Pixel")
    here = translate("ImageCollections", "Inspected")
    rows = []
    for pixel in pixels:
        header, *body = table_of(pixel.inspection)
        rows += [[name, *header], *([pixel.name or here, *row] for row in body)]
    return rows
