# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The arithmetic of the inspector's chart, and what is drawn of a pixel."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from image_collections.engine.analysis.inspection import Inspection, Observation, ResultValue
from image_collections.engine.charts import Blocks, Points
from image_collections.engine.charts.axes import day_number
from image_collections.engine.grid.grid import Bounds
from image_collections.tests.support.languages import spoken
from image_collections.ui.charts.view import ChartView
from image_collections.ui.inspector.chart import (
    PART_COLOURS,
    RESULT,
    VALID,
    WINNER,
    Pixel,
    chart_of,
)
from image_collections.ui.inspector.series import (
    Series,
    as_tsv,
    drawable,
    number_text,
    result_label,
    result_rows,
    series_of,
    shown_number,
    state_text,
    table_of,
)
from qgis.PyQt.QtGui import QColor, QPalette

DAYS = [datetime(2024, 5, 1), datetime(2024, 5, 11), datetime(2024, 5, 21)]


def observation(place, value, reason="", won=False, date=True):
    return Observation(
        place + 1, f"s{place}", DAYS[place] if date else None, (value,), (reason,), (won,)
    )


def inspection(observations, results=(), *, bands=("B4",), has_winner=False):
    bounds = Bounds(0, 0, 1, 1)
    return Inspection(0, 0, bounds, bands, tuple(observations), tuple(results), False, has_winner)


# ---- what is drawn -------------------------------------------------------------------------------


def test_masked_values_are_drawn_and_nodata_is_not():
    found = inspection(
        [observation(0, 3), observation(1, 9, "cloud"), observation(2, None, "nodata")],
        [ResultValue("B4_median", "B4", 3.0), ResultValue("B4_count", "", 1)],
    )
    series = series_of(found, 0)
    assert [(p.row, p.y, p.is_valid) for p in series.points] == [(0, 3.0, True), (1, 9.0, False)]
    assert [(line.label, line.y) for line in series.lines] == [("Median", 3.0)]


def test_the_number_of_a_fill_pixel_is_not_drawn():
    assert series_of(inspection([observation(0, 0, "fill")]), 0) == Series()


def test_points_are_in_the_order_of_time_and_name_their_row():
    found = inspection([observation(2, 1), observation(0, 2), observation(1, 3, won=True)])
    points = series_of(found, 0).points
    assert [point.row for point in points] == [1, 2, 0]
    assert [point.is_winner for point in points] == [False, True, False]
    assert [point.x for point in points] == [day_number(day) for day in DAYS]


def test_without_dates_the_places_in_the_collection_count():
    found = inspection([observation(0, 1), observation(1, 2, date=False)])
    series = series_of(found, 0)
    assert not series.has_dates
    assert [point.x for point in series.points] == [1.0, 2.0]


def test_results_with_one_ending_make_one_row():
    names = ("B4", "B4_x")
    results = [ResultValue(f"{b}_{e}", "", i) for i, b in enumerate(names) for e in ("p10", "mean")]
    found = inspection([], results, bands=names)
    assert result_rows(found) == [("p10", [0, 1]), ("mean", [0, 1])]
    plain = [ResultValue(name, name, None) for name in names]
    assert result_rows(inspection([], plain, bands=names)) == [("", [None, None])]


def test_numbers_and_tables_as_text():
    assert [number_text(n) for n in (None, 7, 1234567, 0.1 + 0.2)] == ["–", "7", "1234567", "0.3"]
    assert as_tsv([["a\tb", "c\nd"], ["1", ""]]) == "a b\tc d\n1\t"


def test_numbers_are_shown_as_the_user_writes_them_and_saved_with_a_point(french):
    seen = replace(observation(0, 0.25, "cloud"), seen_by_mask=(("NDWI", 0.5),))
    found = inspection([seen, observation(1, 0.75)])
    assert shown_number(0.0173073) == "0,0173073"
    assert number_text(0.0173073) == "0.0173073"
    assert state_text(seen).endswith("(NDWI 0,5)")
    cells = [cell for row in table_of(found) for cell in row]
    assert {"0.25", "0.75"} <= set(cells)
    assert any(cell.endswith("(NDWI 0.5)") for cell in cells)
    chart = chart_of([Pixel(found)], ["B4"], is_masked_shown=True)
    ticks = [text for _, text in chart.axes()[1].ticks(5)]
    assert ticks
    assert all("," in text and "." not in text for text in ticks)
    (points,) = [mark for mark in chart.marks if isinstance(mark, Points) and 0.75 in mark.ys]
    assert "B4: 0,75" in points.texts[0]


def test_results_are_called_as_the_reducers_in_the_dialog(tmp_path):
    with spoken("fr", tmp_path):
        assert result_label("median") == "Médiane"
        assert result_label("") == "Résultat"
    assert result_label("p10") == "p10"


# ---- painting ------------------------------------------------------------------------------------


def picture(chart, size=(320, 190)):
    chart.resize(*size)
    return chart.grab().toImage()


def colours(image):
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


@pytest.mark.parametrize("base", ["#ffffff", "#202124"])
@pytest.mark.parametrize("size", [(320, 190), (180, 110), (900, 300)])
def test_winner_valid_and_result_are_seen_on_light_and_dark(base, size, qtbot):
    chart = ChartView()
    qtbot.addWidget(chart)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    # As the dark theme of QGIS has it, whose style sheet alone knows of light text.
    palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
    chart.setPalette(palette)
    found = inspection(
        [observation(0, 300), observation(1, 7000, "cloud"), observation(2, 500, won=True)],
        [ResultValue("B4_median", "B4", 400.0)],
    )
    chart.show_chart(chart_of([Pixel(found)], ["B4"], is_masked_shown=True))
    image = picture(chart, size)
    seen = colours(image)
    assert {base, VALID, WINNER, RESULT} <= seen
    ink = max(abs(QColor(colour).lightness() - QColor(base).lightness()) for colour in seen)
    assert ink > 100
    layout = chart.layout_of()
    for mark in chart._chart.marks:
        for index, (x, y) in enumerate(zip(mark.xs, mark.ys)):
            place = (round(layout.x(x)), round(layout.y(y)))
            assert 0 < place[0] < size[0]
            assert 0 < place[1] < size[1]
            if isinstance(mark, Points):
                inner = image.pixelColor(*place).name()
                assert (inner == base) == (index in mark.hollow)


def test_with_nothing_to_draw_a_sentence_is_drawn(qtbot):
    chart = ChartView()
    qtbot.addWidget(chart)
    chart.show_chart(chart_of([], [], is_masked_shown=False))
    assert len(colours(picture(chart))) > 1


def test_a_pixel_without_a_valid_value_says_so():
    found = inspection([observation(0, 300, "cloud")])
    assert chart_of([Pixel(found)], ["B4"], is_masked_shown=False).note == "No valid value."
    assert chart_of([Pixel(found)], ["B4"], is_masked_shown=True).note == ""


def test_pixels_are_drawn_by_date_where_all_dates_are_known():
    dated = inspection([observation(2, 1), observation(0, 2)])
    undated = inspection([observation(0, 1, date=False), observation(1, 2, date=False)])
    both = chart_of([Pixel(dated, "p", "#c2528b"), Pixel(undated)], ["B4"], is_masked_shown=False)
    assert not both.axes()[0].is_date
    alone = chart_of([Pixel(dated)], ["B4"], is_masked_shown=False)
    assert alone.axes()[0].is_date
    line = alone.marks[0]
    assert line.xs == sorted(line.xs)
    assert line.ys == [2.0, 1.0]


def test_a_band_that_a_pixel_has_not_is_left_out():
    one, other = inspection([observation(0, 1)]), inspection([observation(0, 2)], bands=("B8",))
    chart = chart_of([Pixel(one, "p", "#c2528b"), Pixel(other)], ["B8"], is_masked_shown=False)
    assert [list(mark.ys) for mark in chart.marks if isinstance(mark, Points)] == [[2.0]]


def scored(place, parts, won=False):
    seen = observation(place, 1, won=won)
    return replace(seen, quality=sum(parts), parts=tuple(parts))


def test_the_parts_of_a_quality_stand_upon_each_other(qtbot):
    found = replace(
        inspection([scored(0, (0.5, 0.3, -0.2)), scored(2, (0.9, 0.1, 0.0), won=True)]),
        has_quality=True,
        has_winner=True,
        parts=("day", "far", "year"),
    )
    (name,) = [each for each in drawable(found) if each not in found.bands]
    chart = chart_of([Pixel(found)], [name], is_masked_shown=False)
    first, second, third = [mark for mark in chart.marks if isinstance(mark, Blocks)]
    assert (first.lows, first.highs) == ([0.0, 0.0], [0.5, 0.9])
    assert (second.lows, second.highs) == ([0.5, 0.9], [0.8, 1.0])
    assert (third.lows, third.highs) == ([-0.2, 1.0], [0.0, 1.0])
    assert list(first.xs) == [day_number(DAYS[0]), day_number(DAYS[2])]
    (won,) = [mark for mark in chart.marks if isinstance(mark, Points) and mark.colour == WINNER]
    assert "far: 0.1" in won.texts[0]
    view = ChartView()
    qtbot.addWidget(view)
    view.show_chart(chart)
    assert {PART_COLOURS[0], PART_COLOURS[1]} <= set(colours(picture(view)))


def test_beside_bands_and_pins_a_quality_is_a_line():
    found = replace(inspection([scored(0, (0.5, 0.3))]), has_quality=True, parts=("day", "far"))
    names = drawable(found)
    for pixels, chosen in (([Pixel(found)], names), ([Pixel(found)] * 2, names[1:])):
        chart = chart_of(pixels, chosen, is_masked_shown=False)
        assert not any(isinstance(mark, Blocks) for mark in chart.marks)
