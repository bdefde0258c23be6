# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The chart of pixels: bands over time, at one pixel or at several, the winner, and results."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ...algorithms.queries.inspection import Inspection
from ...engine.charts import Blocks, Chart, Line, Points, Rule
from ...engine.charts.axes import Axis
from ...engine.charts.marks import Mark
from ...engine.charts.painter import FAINT
from ...resources.i18n import translate
from ...resources.numbers import in_locale
from .series import (
    Point,
    Series,
    date_text,
    drawable,
    series_of,
    shown_number,
    state_text,
    value_of,
)

# All of these are seen on white and on black.
VALID, WINNER, RESULT = "#2f8fd0", "#e8892b", "#4ba36a"
# Of pinned pixels, and of the bands of one pixel.
PIN_COLOURS = ("#c2528b", "#7a6fd0", "#3a9c97", "#b8862b", "#8a8f2f")
BAND_COLOURS = (VALID, *PIN_COLOURS)
# Of the bands at each of several pixels.
DASHES = ("", "6 3", "2 2", "8 3 2 3")
# Of the parts of a quality, and half the width of their blocks.
PART_COLOURS = ("#7fb2d9", "#a7cf8b", "#d9b26a", "#b59ad6", "#d99a9a", "#8fc7c2")
BLOCK = 6.0
RADIUS = 4.0
WINNER_RADIUS = 6.0
# Share of an axis that is left free at each end, so that no point lies on the frame.
MARGIN = 0.06


@dataclass(frozen=True)
class Pixel:
    """A pixel that is drawn; of one that is not pinned `name` and `colour` are empty."""

    inspection: Inspection
    name: str = ""
    colour: str = ""


def chart_of(pixels: Sequence[Pixel], names: Sequence[str], *, is_masked_shown: bool) -> Chart:
    """Return the chart of some bands at some pixels, the one that is inspected last.

    Only valid values are shown, and make the scale, unless what is masked is shown too. The key of
    a point is its pixel and the row in the inspection.
    """
    drawn = [
        (pixel, name, series_of(pixel.inspection, drawable(pixel.inspection).index(name)))
        for pixel in pixels
        for name in names
        if name in drawable(pixel.inspection)
    ]
    has_dates = all(series.has_dates for _, _, series in drawn)
    is_alone = len(pixels) == 1 and len(names) == 1
    marks: list[Mark] = []
    if is_alone and shows_parts(pixels, names):
        marks += part_marks(drawn[0][2], pixels[0].inspection, is_by_date=has_dates)
    for pixel, name, series in drawn:
        shown = _Shown(pixel, name, series, is_by_date=has_dates, is_alone=is_alone)
        of_band = VALID if len(pixels) > 1 else BAND_COLOURS[names.index(name) % len(BAND_COLOURS)]
        colour = pixel.colour or of_band
        dashes = DASHES[names.index(name) % len(DASHES)] if len(pixels) > 1 else ""
        label = _label_of(pixel, name, len(pixels), len(names))
        marks += shown.marks(colour, dashes, label, is_masked_shown=is_masked_shown)
    if len(pixels) > 1 and len(names) > 1:  # colours are those of pixels
        marks += [
            Line([], [], name, FAINT, DASHES[place % len(DASHES)])
            for place, name in enumerate(names)
        ]
    marks = _named_once(marks)
    # The winner last, so that it lies above the others.
    marks.sort(key=lambda mark: isinstance(mark, Points) and mark.colour == WINNER)
    across, up = axes_around(marks, is_date=has_dates)
    hidden = any(series.points for _, _, series in drawn) and not any(mark.xs for mark in marks)
    note = translate("ImageCollections", "No valid value.") if hidden else ""
    return Chart("", marks, across, up, note=note)


def axes_around(marks: Sequence[Mark], *, is_date: bool) -> tuple[Axis, Axis]:
    """Return the axes of marks, with some room, and numbers as the user writes them."""
    xs = (x for mark in marks for x in mark.xs)
    ys = (y for mark in marks for y in mark.ys)
    axes = (Axis.around(xs, is_date=is_date), Axis.around(ys))
    across, up = (replace(axis.with_room(MARGIN), point=in_locale(".")) for axis in axes)
    return across, up


def _label_of(pixel: Pixel, name: str, pixels: int, bands: int) -> str:
    """Return what the points of a band at a pixel are called."""
    if pixels > 1:
        return pixel.name or translate("ImageCollections", "inspected")
    return name if bands > 1 else translate("ImageCollections", "valid")


def _named_once(marks: Sequence[Mark]) -> list[Mark]:
    """Return marks of which only the first one of those with the same name has it."""
    known: set[str] = set()
    found: list[Mark] = []
    for mark in marks:
        is_new = mark.label not in known and not (isinstance(mark, Points) and not mark.xs)
        if mark.label and not is_new and isinstance(mark, (Points, Rule)):
            mark = replace(mark, label="")
        known.add(mark.label)
        found.append(mark)
    return found


def shows_parts(pixels: Sequence[Pixel], names: Sequence[str]) -> bool:
    """Return True where the quality alone is drawn, and is a sum."""
    return (
        len(pixels) == 1
        and bool(pixels[0].inspection.parts)
        and list(names) == drawable(pixels[0].inspection)[len(pixels[0].inspection.bands) :]
    )


def part_marks(series: Series, inspection: Inspection, *, is_by_date: bool) -> Iterator[Mark]:
    """Return the parts of the quality of each candidate, one upon the other.

    What is less than 0 goes down from there.
    """
    xs = [point.x if is_by_date else float(point.row + 1) for point in series.points]
    ups, downs = [0.0] * len(xs), [0.0] * len(xs)
    for place in range(len(inspection.parts)):
        lows, highs = [], []
        for number, point in enumerate(series.points):
            value = inspection.observations[point.row].parts[place]
            ends = ups if value >= 0 else downs
            lows.append(min(ends[number], ends[number] + value))
            highs.append(max(ends[number], ends[number] + value))
            ends[number] += value
        name = inspection.parts[place]
        yield Blocks(xs, lows, highs, name, PART_COLOURS[place % len(PART_COLOURS)], BLOCK)


@dataclass(frozen=True)
class _Shown:
    """One band at one pixel, as it is drawn."""

    pixel: Pixel
    name: str
    series: Series
    is_by_date: bool
    is_alone: bool

    def marks(
        self, colour: str, dashes: str, label: str, *, is_masked_shown: bool
    ) -> Iterator[Mark]:
        """Return its marks: the line and the points of what is valid, and what is masked."""
        points = self.series.points
        valid = sorted((point for point in points if point.is_valid), key=self._x)
        won = [point for point in valid if point.is_winner and not self.pixel.colour]
        yield Line(
            [self._x(point) for point in valid],
            [point.y for point in valid],
            colour=FAINT if self.is_alone else colour,
            dashes=dashes,
        )
        yield self._points([point for point in valid if point not in won], colour, label)
        if is_masked_shown:
            masked = [point for point in points if not point.is_valid]
            grey = FAINT if self.is_alone else colour
            words = translate("ImageCollections", "masked")
            yield self._points(masked, grey, words, hollow=frozenset(range(len(masked))))
        if won:
            words = translate("ImageCollections", "won")
            yield self._points(won, WINNER, words, radius=WINNER_RADIUS)
        if self.is_alone:
            for line in self.series.lines:
                words = translate("ImageCollections", "result")
                yield Rule(line.y, line.label, words, RESULT)

    def _x(self, point: Point) -> float:
        return point.x if self.is_by_date else float(point.row + 1)

    def _points(
        self,
        points: Sequence[Point],
        colour: str,
        label: str,
        *,
        hollow: frozenset[int] = frozenset(),
        radius: float = RADIUS,
    ) -> Points:
        return Points(
            [self._x(point) for point in points],
            [point.y for point in points],
            label,
            colour,
            hollow,
            radius=radius,
            texts=[self._text(point) for point in points],
            keys=[(self.pixel, point.row) for point in points],
        )

    def _text(self, point: Point) -> str:
        seen = self.pixel.inspection.observations[point.row]
        place = drawable(self.pixel.inspection).index(self.name)
        where = f"{self.pixel.name}\n" if self.pixel.name else ""
        is_quality = place >= len(seen.values)
        parts = zip(self.pixel.inspection.parts, seen.parts) if is_quality else ()
        lines = "".join(f"  {name}: {shown_number(part)}\n" for name, part in parts)
        return (
            f"{where}{date_text(seen)}  {seen.name}\n"
            f"{self.name}: {shown_number(value_of(seen, place))}\n{lines}{state_text(seen)}"
        )
