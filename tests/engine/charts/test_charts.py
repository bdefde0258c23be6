# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts and pages: ticks, places of what is drawn, and that the page needs nothing else."""

from __future__ import annotations

import math
import re
from datetime import date, datetime
from xml.etree import ElementTree

import pytest
from image_collections.engine.charts import (
    Bars,
    Chart,
    Line,
    Page,
    Points,
    Rule,
    Steps,
    histogram_panels,
    svg_of,
)
from image_collections.engine.charts.axes import Axis, day_number, number_text
from image_collections.engine.charts.layout import GAP, labels_below, labels_beside, lay_out
from image_collections.engine.charts.marks import SAMPLE
from image_collections.engine.charts.svg import LETTER, _SvgPainter
from image_collections.engine.errors import WriteError

SVG = "{http://www.w3.org/2000/svg}"


def parsed(chart):
    return ElementTree.fromstring(svg_of(chart))


def texts(chart):
    return [element.text for element in parsed(chart).iter(f"{SVG}text")]


def circles(chart):
    return [
        (float(each.get("cx")), float(each.get("cy")), each.get("fill"))
        for each in parsed(chart).iter(f"{SVG}circle")
    ]


# ---- ticks ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("low", "high", "most", "expected"),
    [
        (0, 1, 6, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
        (0, 1, 3, ["0.0", "0.5", "1.0"]),
        (-0.31, 0.29, 5, ["\u22120.2", "0.0", "0.2"]),
        (0, 12345, 5, ["0", "5\u2009000", "10\u2009000"]),
        (3, 3.0007, 4, ["3.0000", "3.0002", "3.0004", "3.0006"]),
    ],
)
def test_numbers_have_ticks_at_round_values(low, high, most, expected):
    assert [text for _, text in Axis(low, high).ticks(most)] == expected


def test_ticks_lie_on_the_axis_and_are_as_many_as_there_is_room_for():
    for low, high in [(0, 1e-7), (-1e12, 3e12), (0.1, 0.7), (255, 256), (-5, -4.99)]:
        for most in range(2, 12):
            ticks = Axis(low, high).ticks(most)
            assert 1 <= len(ticks) <= most
            slack = (high - low) * 1e-6
            assert all(low - slack <= value <= high + slack for value, _ in ticks)
            assert len({text for _, text in ticks}) == len(ticks)


@pytest.mark.parametrize(
    ("first", "last", "most", "expected"),
    [
        ("2024-05-01", "2024-05-04", 6, ["2024-05-01", "2024-05-02", "2024-05-03", "2024-05-04"]),
        ("2020-11-01", "2021-10-01", 5, ["2021-01", "2021-04", "2021-07", "2021-10"]),
        ("2020-11-15", "2021-02-20", 6, ["2020-12", "2021-01", "2021-02"]),
        ("1984-06-10", "2014-08-24", 7, ["1985", "1990", "1995", "2000", "2005", "2010"]),
    ],
)
def test_dates_have_ticks_at_firsts_of_months_and_years(first, last, most, expected):
    axis = Axis(
        day_number(date.fromisoformat(first)), day_number(date.fromisoformat(last)), is_date=True
    )
    assert [text for _, text in axis.ticks(most)] == expected


def test_ticks_of_dates_stand_where_the_date_is():
    axis = Axis(day_number(date(2020, 12, 30)), day_number(date(2021, 3, 2)), is_date=True)
    assert [value for value, _ in axis.ticks(4)] == [
        day_number(date(2021, month, 1)) for month in (1, 2, 3)
    ]


def test_the_part_of_the_day_counts():
    assert day_number(datetime(2021, 1, 1, 12)) - day_number(date(2021, 1, 1)) == 0.5


def test_an_axis_around_values_holds_them_and_is_never_empty():
    assert Axis.around([3, math.nan, 7, math.inf]).low == 3
    assert Axis.around([3, math.nan, 7, math.inf]).high == 7
    for values in ([], [math.nan], [5], [0, 0], [-2]):
        axis = Axis.around(values)
        assert axis.low < axis.high
        assert all(axis.low <= value <= axis.high for value in values if value == value)


def test_numbers_are_written_for_people():
    assert number_text(1234567, 0) == "1\u2009234\u2009567"
    assert number_text(-0.5, 1) == "\u22120.5"
    assert number_text(2e12, 0) == "2e+12"


# ---- charts --------------------------------------------------------------------------------------


def test_points_stand_where_their_values_are():
    chart = Chart("a", [Points([0, 5, 10], [0, 1, 2])], Axis(0, 10), Axis(0, 2))
    (left, low, _), (middle, half, _), (right, high, _) = circles(chart)
    assert middle == pytest.approx((left + right) / 2, abs=0.1)
    assert half == pytest.approx((low + high) / 2, abs=0.1)
    assert left < right
    assert low > high  # up is up


def test_hollow_points_are_white_and_what_is_no_number_is_left_out():
    chart = Chart("a", [Points([1, 2, 3], [1, math.nan, 2], hollow=frozenset([2]))])
    assert [fill == "#ffffff" for _, _, fill in circles(chart)] == [False, True]


def drawn(mark, x=float, y=float):
    painter = _SvgPainter()
    mark.draw(painter, x, y)
    return "".join(painter.pieces)


def test_a_line_is_interrupted_by_what_is_no_number():
    line = drawn(Line([1, 2, 3, 4, 5], [1, 2, math.nan, 3, 4]))
    path = re.search(' d="([^"]*)"', line).group(1)
    assert path == "M1.0 1.0L2.0 2.0M4.0 3.0L5.0 4.0"
    assert drawn(Line([1], [math.nan])) == ""


def test_bars_are_as_high_as_their_counts():
    path = drawn(Bars([0, 1, 2, 3], [5, 0, 2]), y=lambda count: -count)
    assert "<rect" not in path
    assert "M0.0 -0.0L0.0 -5.0L1.0 -5.0L1.0 -0.0Z" in path
    assert "M2.0 -0.0L2.0 -2.0L3.0 -2.0L3.0 -0.0Z" in path
    assert path.count("M") == 2


def test_steps_follow_the_counts():
    path = drawn(Steps([0, 1, 2], [5, 2]))
    assert "M0.0 0.0L0.0 5.0L1.0 5.0L1.0 2.0L2.0 2.0L2.0 0.0" in path


def test_a_value_is_shown_over_its_point():
    chart = Chart("a", [Points([1, 2], [3, 4], texts=["1st: 3", "2nd: <4>"])])
    titles = [each.find(f"{SVG}title").text for each in parsed(chart).iter(f"{SVG}circle")]
    assert titles == ["1st: 3", "2nd: <4>"]


def areas(mark, **scales):
    root = ElementTree.fromstring(f"<svg>{drawn(mark, **scales)}</svg>")
    return [
        (*(float(each.get(name)) for name in ("x", "y", "width", "height")), each[0].text)
        for each in root.iter("rect")
    ]


def test_around_a_point_its_value_is_shown_too():
    mark = Points([10, math.nan, 30], [40, 50, 60], texts=["1st", "2nd", ""])
    assert areas(mark) == [(2, 32, 16, 16, "1st")]
    assert areas(Points([10], [40])) == []


def test_columns_of_bars_show_their_counts():
    mark = Bars([-0.5, 0, 0.25, 1], [1234567, 0, 2])
    scale = {"x": lambda value: 100 * value, "y": lambda count: -count}
    assert areas(mark, **scale) == [
        (-50, -1234567, 50, 1234567, "-0.5 \u2026 0: 1234567"),
        (25, -1234567, 75, 1234567, "0.25 \u2026 1: 2"),
    ]
    assert areas(mark) == []  # too narrow for a mouse


def test_a_rule_goes_across_and_is_named():
    chart = Chart("a", [Points([0, 1], [0, 10]), Rule(4.0, "median")])
    assert "median" in texts(chart)
    assert chart.axes()[1].low <= 4 <= chart.axes()[1].high


def paths(chart, colour):
    found = (each for each in parsed(chart).iter(f"{SVG}path") if each.get("stroke") == colour)
    return [each.get("d") for each in found]


def test_an_axis_with_both_signs_shows_where_zero_is():
    assert len(paths(Chart("a", [Points([0, 1], [-1, 2])]), "#555555")) == 3
    assert len(paths(Chart("a", [Points([0, 1], [1, 2])]), "#555555")) == 2


def test_a_part_of_a_chart_is_cut_at_its_frame():
    chart = Chart("a", [Points([0, 5, 10], [0, 1, 2])])
    whole = ElementTree.fromstring(svg_of(chart))
    assert whole.find(f"{SVG}svg") is None
    part = ElementTree.fromstring(svg_of(chart, (400, 200), (Axis(4, 6), Axis(0, 2))))
    frame = part.find(f"{SVG}svg")
    assert len(frame.findall(f"{SVG}circle")) == 3
    left, top, width, height = (float(each) for each in frame.get("viewBox").split())
    assert (frame.get("x"), frame.get("y")) == (f"{left:.1f}", f"{top:.1f}")
    inside = [
        left <= float(each.get("cx")) <= left + width for each in frame.findall(f"{SVG}circle")
    ]
    assert inside == [False, True, False]
    assert top + height < 200


# ---- layout --------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [60, 140, 180, 300, 320, 640, 960])
@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("2024-05-01", "2024-05-04"),
        ("2024-05-01", "2024-09-30"),
        ("2017-03-14", "2024-12-31"),
        ("1984-06-10", "2024-08-24"),
        ("2024-05-01", "2024-05-01"),
    ],
)
def test_labels_of_dates_never_touch_and_lie_within_the_drawing(width, first, last):
    days = [day_number(date.fromisoformat(day)) for day in (first, last)]
    axis = Axis.around(days, is_date=True).with_room(0.02)

    def width_of(text):
        return 6.2 * len(text)

    labels = labels_below(axis, (40, width - 14), width, width_of)
    edges = [
        edge
        for label in labels
        for edge in (
            label.middle - width_of(label.text) / 2,
            label.middle + width_of(label.text) / 2,
        )
    ]
    assert edges == sorted(edges)
    assert all(after - before >= GAP for before, after in zip(edges[1::2], edges[2::2]))
    assert not edges or (edges[0] >= 0 and edges[-1] <= width)
    assert labels or width < 140


def test_as_many_labels_are_shown_as_there_is_room_for():
    axis = Axis(0, 100)
    counts = [
        len(labels_below(axis, (0, width), width, lambda text: 20)) for width in (50, 150, 700)
    ]
    assert counts == sorted(counts)
    assert counts[0] >= 1
    assert counts[-1] >= 11


@pytest.mark.parametrize(("low", "high"), [(0, 1), (-0.31, 0.29), (0, 12345), (3, 3.0007)])
def test_labels_at_the_side_never_touch(low, high):
    axis = Axis(low, high)
    for height in range(1, 200):
        places = [height * axis.place(value) for value, _ in labels_beside(axis, height, 14.0)]
        assert all(after - before >= 14.0 for before, after in zip(places, places[1:]))
        assert places


def test_places_and_values_are_each_others_inverse():
    chart = Chart("a", [Points([0, 5, 10], [0, 1, 2])])
    layout = lay_out(chart, _SvgPainter(), (640, 260))
    across, up = layout.values_at(layout.x(3.5), layout.y(0.7))
    assert across == pytest.approx(3.5)
    assert up == pytest.approx(0.7)
    assert layout.left <= layout.x(0)
    assert layout.top < layout.y(2) < layout.y(0) < layout.bottom


def test_panels_are_on_one_scale_and_empty_ones_say_so():
    panels = [
        ("January", Bars([0, 1, 2], [10, 90]), ""),
        ("February", None, "no valid pixels"),
        ("March", Bars([1, 2, 3], [5, 5]), ""),
    ]
    charts = histogram_panels(panels, x_label="NDVI")
    assert len({(chart.x, chart.y) for chart in charts}) == 1
    assert charts[0].x.low == 0
    assert charts[0].x.high == 3
    assert charts[0].y.high == 90
    assert "no valid pixels" in texts(charts[1])
    assert "NDVI" in texts(charts[2])


def test_a_chart_of_nothing_is_drawn_too():
    assert "nothing" in texts(Chart("a", [], note="nothing"))
    assert parsed(Chart("a", [Line([], []), Points([], []), Steps([], []), Bars([], [])])).tag


def test_the_legend_names_what_has_a_name():
    marks = [Line([0, 1], [0, 1], "median"), Line([0, 1], [0, 2]), Points([0], [0], "clear")]
    chart = Chart("a", marks)
    assert [text for text in texts(chart) if text in ("median", "clear")] == ["median", "clear"]


def test_a_legend_has_as_many_rows_as_it_needs():
    names = [f"pixel {number}" for number in range(8)]
    chart = Chart("", [Line([0, 1], [0, 1], name) for name in names])
    wide, narrow = (lay_out(chart, Measure(), (width, 300)) for width in (900, 250))
    assert {entry.row for entry in wide.legend} == {0}
    assert {entry.row for entry in narrow.legend} == {0, 1, 2, 3}
    assert [entry.mark.label for entry in narrow.legend] == names
    assert narrow.top > wide.top
    for entry in narrow.legend:
        assert entry.left + SAMPLE + 5 + len(entry.mark.label) * LETTER <= 250
    # What is drawn keeps half of the height.
    low = lay_out(chart, Measure(), (250, 90))
    assert low.top <= 45
    assert 0 < len(low.legend) < len(names)


class Measure:
    """Measures texts as a painter does."""

    line_height = 14.0

    def text_width(self, text):
        return len(text) * LETTER


def test_texts_are_escaped_and_long_titles_cut():
    chart = Chart("<b>&" + "x" * 300, [Line([0, 1], [0, 1], "a<b")], Axis(0, 1, "c&d"))
    found = texts(chart)  # parsed: what is not escaped fails or is an element
    assert any(text.startswith("<b>&") and text.endswith("\u2026") for text in found)
    assert "a<b" in found
    assert "c&d" in found


# ---- pages ---------------------------------------------------------------------------------------


def page():
    made = Page("NDVI < 1 & more")
    made.heading("A <heading>")
    made.text("Some <script>alert(1)</script> text.")
    made.charts([Chart("one", [Line([0, 1], [0, 1])]), Chart("two", [])])
    made.table(["name", "n <"], [["a & b", 3], [None, 0.123456789], ["<i>", 12345678.0]])
    return made


def test_a_page_is_well_formed_and_in_order():
    root = ElementTree.fromstring(page().html().replace("<!DOCTYPE html>\n", ""))
    assert root.find("head/title").text == "NDVI < 1 & more"
    assert [each.tag for each in root.find("body")] == ["h1", "h2", "p", "div", "table"]
    assert root.find("body/p").text == "Some <script>alert(1)</script> text."
    assert len(root.find("body/div")) == 2
    rows = [[cell.text for cell in row] for row in root.iter("tr")]
    assert rows == [
        ["name", "n <"],
        ["a & b", "3"],
        [None, "0.123457"],
        ["<i>", "1.23457e+07"],
    ]


def test_a_page_needs_nothing_else():
    text = page().html()
    assert not re.search(r"<script|<link|<img|src=|url\(|@import", text)
    outside = set(re.findall(r"https?://[^\"' ]+", text))
    assert outside == {"http://www.w3.org/2000/svg"}  # the name of SVG, which nothing fetches


def test_a_page_is_written_whole_and_leaves_nothing_else(tmp_path):
    target = tmp_path / "été.html"
    target.write_text("before")
    page().write(str(target))
    assert target.read_text(encoding="utf-8") == page().html()
    assert list(tmp_path.iterdir()) == [target]


def test_a_page_that_cannot_be_written_says_so(tmp_path):
    with pytest.raises(WriteError, match="does not exist; create it first"):
        page().write(str(tmp_path / "missing" / "page.html"))
    (tmp_path / "folder.html").mkdir()
    with pytest.raises(WriteError, match="is a folder; add a file name"):
        page().write(str(tmp_path / "folder.html"))
    assert [each.name for each in tmp_path.iterdir()] == ["folder.html"]
