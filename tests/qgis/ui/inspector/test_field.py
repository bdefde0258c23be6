# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A field in the inspector: mean and spread for every image, beside the zonal series."""

from __future__ import annotations

import csv
import threading
from dataclasses import replace

import numpy as np
import pytest
from image_collections.algorithms.queries.computed_lines import read_lines
from image_collections.algorithms.queries.field_series import field_of, series_in
from image_collections.algorithms.queries.inspection import InspectionError, subject_of
from image_collections.algorithms.queries.plain_parameters import Surroundings
from image_collections.engine.charts import Line, Points
from image_collections.plugin.request import Request
from image_collections.plugin.shell import Shell
from image_collections.tests.qgis.ui.inspector.test_inspector import Dock, InspectorDesk
from image_collections.ui.inspector.field import field_chart, field_header
from image_collections.ui.inspector.inspector import Inspector
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

LEFT, TOP = 500000.0, 6000000.0
UTM = "EPSG:32632"
SHAPE = (12, 15)
# A triangle whose sides cut cells, and a square beside it.
TRIANGLE = [(3, 7), (118, 21), (52, 111)]
SQUARE = [(100, 60), (140, 60), (140, 110), (100, 110)]


@pytest.fixture
def scenes(make_image):
    random = np.random.default_rng(7)
    made = []
    for day in (1, 11, 21):
        bands = {name: random.integers(100, 5000, SHAPE) for name in ("B4", "B8")}
        bands["SCL"] = random.choice([4, 4, 9], SHAPE)
        made.append(make_image(f"s_2024-05-{day:02}.tif", bands, shape=SHAPE))
    return made


def polygon(corners):
    return QgsGeometry.fromPolygonXY([[QgsPointXY(LEFT + x, TOP - y) for x, y in corners]])


def layer_of(*geometries, crs=UTM):
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "fields", "memory")
    features = []
    for geometry in geometries:
        feature = QgsFeature()
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return QgsProject.instance().addMapLayer(layer)


def series_of(geometries, parameters, lines="", crs=UTM, name="reduce"):
    surroundings = Surroundings.of(QgsProject.instance())
    subject = subject_of(f"imagecollections:{name}", parameters, surroundings)
    field = field_of("drawn", geometries, QgsCoordinateReferenceSystem(crs), surroundings)
    return series_in(subject, field, read_lines(lines), surroundings, threading.Event())


def zonal(run, scenes, layer, expression, **more):
    """Return (mean, stdDev, valid share) of the algorithm by value and image."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    result = run(
        "zonalseries",
        scenes,
        POLYGONS=layer,
        EXPRESSION=expression,
        TABLE="memory:",
        context=context,
        **more,
    )
    table = result["TABLE"]
    table = context.takeResultLayer(table) if isinstance(table, str) else table
    return {
        (each["value"], each["position"]): (each["mean"], each["stdDev"], each["valid_fraction"])
        for each in table.getFeatures()
    }


@pytest.mark.parametrize(
    "more",
    [
        {"MASK": "auto"},
        {},
        {"MASK": "auto", "CELL_SIZE": 20.0, "RESAMPLING": "bilinear"},
        {"PERCENTILES": "25,75", "REDUCERS": ["percentile"]},
    ],
)
def test_the_numbers_are_those_of_the_zonal_series(run, scenes, more):
    parameters = {"LAYERS": scenes, "BANDS": "B4,B8", **more}
    found = series_of([polygon(TRIANGLE)], parameters, "NDVI; ratio = B8 / B4")
    assert found.names == ("B4", "B8", "NDVI", "ratio")
    shared = {key: value for key, value in more.items() if key not in ("PERCENTILES", "REDUCERS")}
    expected = zonal(
        run, scenes, layer_of(polygon(TRIANGLE)), "B4; B8; NDVI; ratio: B8 / B4", **shared
    )
    assert len(found.observations) == 3
    for seen in found.observations:
        for place, name in enumerate(found.names):
            numbers = seen.means[place], seen.spreads[place], seen.valid[place]
            assert numbers == expected[(name, seen.position)]


def test_a_twin_of_numpy_has_the_same_mean_and_spread(scenes):
    """Cells whose centre lies in the square, and that SCL calls clear."""
    parameters = {"LAYERS": scenes[:1], "BANDS": "B4", "MASK": "auto"}
    (seen,) = series_of([polygon(SQUARE)], parameters).observations
    bands = gdal.Open(scenes[0]).ReadAsArray()
    values, clear = bands[0][6:11, 10:14], bands[2][6:11, 10:14] == 4
    assert seen.means[0] == pytest.approx(values[clear].mean())
    assert seen.spreads[0] == pytest.approx(values[clear].std())
    assert seen.valid[0] == pytest.approx(clear.mean())


def test_polygons_together_are_one_field(scenes):
    both = [polygon(TRIANGLE), polygon(SQUARE)]
    parameters = {"LAYERS": scenes, "BANDS": "B4"}
    apart = sum(series_of([each], parameters).cells for each in both)
    together = series_of(both, parameters).cells
    # Cells in both count once.
    assert max(series_of([each], parameters).cells for each in both) < together <= apart


def test_a_field_in_another_crs_is_brought_to_the_images(scenes):
    there = polygon(SQUARE)
    degrees = layer_of(there)
    target = QgsCoordinateReferenceSystem("EPSG:4326")
    there.transform(QgsCoordinateTransform(degrees.crs(), target, QgsProject.instance()))
    parameters = {"LAYERS": scenes, "BANDS": "B4"}
    found = series_of([there], parameters, crs="EPSG:4326")
    assert found == series_of([polygon(SQUARE)], parameters)


def test_added_bands_of_the_composite_are_values_too(scenes):
    parameters = {"LAYERS": scenes, "BANDS": "B4,wet", "ADD_BANDS": "wet = B4 - B8"}
    found = series_of([polygon(SQUARE)], parameters)
    assert found.names == ("B4", "wet")
    first = found.observations[0]
    other = series_of([polygon(SQUARE)], {"LAYERS": scenes, "BANDS": "B4,B8"}).observations[0]
    assert first.means[1] == pytest.approx(other.means[0] - other.means[1])


def test_what_is_no_field_is_said(scenes):
    far = QgsGeometry.fromWkt("POLYGON((0 0, 1 0, 1 1, 0 0))")
    with pytest.raises(InspectionError, match=r"^No image lies under the polygon\.$"):
        series_of([far], {"LAYERS": scenes, "BANDS": "B4"})
    with pytest.raises(InspectionError, match="no polygon"):
        series_of([QgsGeometry.fromWkt("POINT(1 1)")], {"LAYERS": scenes, "BANDS": "B4"})
    with pytest.raises(InspectionError):
        series_of([polygon(SQUARE)], {"LAYERS": scenes, "BANDS": "B4"}, "nowhere = B99")


def test_it_stops_when_it_is_told_to(scenes):
    surroundings = Surroundings.of(QgsProject.instance())
    subject = subject_of("imagecollections:reduce", {"LAYERS": scenes}, surroundings)
    field = field_of("a", [polygon(SQUARE)], QgsCoordinateReferenceSystem(UTM), surroundings)
    stopped = threading.Event()
    stopped.set()
    assert series_in(subject, field, (), surroundings, stopped) is None


# In the window


@pytest.fixture
def desk(qtbot):
    desk = InspectorDesk()
    qtbot.addWidget(desk.window)
    desk.window.show()
    QApplication.processEvents()
    return desk


@pytest.fixture
def inspector(desk, scenes):
    dock = Dock()
    dock.asked = Request(
        "imagecollections:reduce", {"LAYERS": scenes, "BANDS": "B4,B8", "MASK": "auto"}
    )
    with Shell(desk) as shell:
        made = Inspector(shell, dock)
    made.kept_dock = dock
    yield made
    shell.close()


def click_at(desk, x, y, button=Qt.MouseButton.LeftButton):
    pixel = desk.canvas.getCoordinateTransform().transform(LEFT + x, TOP - y)
    place = QPoint(round(pixel.x()), round(pixel.y()))
    QTest.mouseClick(desk.canvas.viewport(), button, pos=place)


def settle(inspector, qtbot):
    qtbot.waitUntil(lambda: inspector._task is None, timeout=10000)
    QApplication.processEvents()


def bands_on(desk):
    return [each for each in desk.canvas.scene().items() if isinstance(each, QgsRubberBand)]


def marks_of(panel, kind):
    return [mark for mark in panel.chart._chart.marks if isinstance(mark, kind)]


def test_a_drawn_field_is_read_and_shown(inspector, desk, qtbot, tmp_path):
    panel = inspector.panel
    panel.draw_field.click()
    assert desk.canvas.mapTool() is inspector.field_tool
    for x, y in [(2, 2), (45, 3), (40, 38)]:
        click_at(desk, x, y)
    click_at(desk, 20, 20, Qt.MouseButton.RightButton)
    settle(inspector, qtbot)
    assert "pixels in the field, 3 of 3 images valid" in panel.message.text()
    assert panel.table.rowCount() == 3
    assert not panel.pin.isEnabled()
    assert len(bands_on(desk)) == 1
    points, ring = marks_of(panel, Points)
    assert points.hollow
    assert sum(bool(line.xs) for line in marks_of(panel, Line)) == 3
    panel.chart.resize(900, 400)
    names = [entry.mark.label for entry in panel.chart.layout_of().legend]
    assert names == ["mean of B4", "less than 50 % valid", "± standard deviation"]
    assert ring.label == "less than 50 % valid"
    saved = panel.chart.svg()
    assert ring.label in saved
    # The one in the legend lies nowhere in the chart.
    assert saved.count("<circle") == len(points.xs) + 2
    panel.band.setCheckedItems(["B4", "B8"])
    assert len(marks_of(panel, Points)) == 3
    all_valid = replace(
        panel._series,
        observations=[
            replace(seen, valid=[1.0] * len(seen.valid)) for seen in panel._series.observations
        ],
    )
    assert "less than 50 % valid" not in [m.label for m in field_chart(all_valid, ["B4"]).marks]
    panel.save_to(str(tmp_path / "field.csv"))
    with (tmp_path / "field.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][:4] == ["Date", "Image", "mean of B4", "standard deviation of B4"]
    assert [row[0] for row in rows[1:]] == ["2024-05-21", "2024-05-11", "2024-05-01"]
    assert float(rows[3][2]) == pytest.approx(points.ys[0])
    panel.table.copy_all()
    assert QApplication.clipboard().text().count("\n") == 3
    scenes = []
    panel.scene_wanted.connect(scenes.append)
    panel._pick(points.keys[0])
    assert scenes[0].name == "s_2024-05-01"
    assert panel.table.currentRow() == 2


def test_selected_polygons_are_a_field(inspector, desk, qtbot):
    panel = inspector.panel
    panel.selected.click()
    assert "Select polygons" in panel.message.text()
    layer = layer_of(polygon(TRIANGLE), polygon(SQUARE))
    panel.selected.click()
    assert "Select polygons" in panel.message.text()
    layer.selectByIds([1])
    desk.active = layer
    panel.selected.click()
    settle(inspector, qtbot)
    one = panel._series.cells
    layer.selectAll()
    panel.selected.click()
    settle(inspector, qtbot)
    assert panel._series.cells > one
    # More lines are read, and a pixel takes the place of the field.
    panel.lines.setText("NDVI")
    panel.lines.editingFinished.emit()
    settle(inspector, qtbot)
    assert panel._series.names == ("B4", "B8", "NDVI")
    assert panel.band.checkedItems() == ["NDVI"]
    inspector.inspect(QgsPointXY(LEFT + 25, TOP - 15))
    settle(inspector, qtbot)
    assert panel._series is None
    assert panel._inspection is not None


def test_a_field_that_is_read_can_be_left(inspector, desk, qtbot, monkeypatch):
    begun, told = threading.Event(), threading.Event()

    def slow(subject, field, lines, surroundings, stopped):
        begun.set()
        while not stopped.wait(0.01):
            pass
        told.set()

    monkeypatch.setattr("image_collections.ui.inspector.inspector.series_in", slow)
    layer = layer_of(polygon(SQUARE))
    layer.selectAll()
    inspector.panel.selected.click()
    qtbot.waitUntil(begun.is_set)
    inspector.inspect(QgsPointXY(LEFT + 25, TOP - 15))
    qtbot.waitUntil(told.is_set)
    settle(inspector, qtbot)
    assert inspector.panel._inspection is not None


def test_drawing_is_taken_back_and_ends(inspector, desk, qtbot):
    panel = inspector.panel
    panel.draw_field.click()
    for x, y in [(2, 2), (45, 3), (40, 38)]:
        click_at(desk, x, y)
    QTest.keyClick(desk.canvas, Qt.Key.Key_Backspace)
    QTest.keyClick(desk.canvas, Qt.Key.Key_Return)  # two corners are no field
    assert inspector._task is None
    assert bands_on(desk) == []
    click_at(desk, 2, 2)
    assert len(bands_on(desk)) == 1
    QTest.keyClick(desk.canvas, Qt.Key.Key_Escape)
    assert bands_on(desk) == []
    inspector.action.trigger()
    assert not panel.draw_field.isChecked()
    assert desk.canvas.mapTool() is inspector.tool
    panel.draw_field.click()
    assert not inspector.action.isChecked()
    panel.draw_field.click()
    assert desk.canvas.mapTool() is not inspector.field_tool


def test_closing_and_another_project_take_the_field_off_the_map(inspector, desk, project, qtbot):
    for end in (inspector.panel.close, project.clear):
        layer = layer_of(polygon(SQUARE))
        layer.selectAll()
        inspector.panel.selected.click()
        settle(inspector, qtbot)
        assert len(bands_on(desk)) == 1
        desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        assert len(bands_on(desk)) == 1
        desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(UTM))
        end()
        assert bands_on(desk) == []


def test_corners_of_another_crs_or_project_are_let_go(inspector, desk, project):
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(UTM))
    drawn = []
    inspector.field_tool.drawn.connect(drawn.append)
    inspector.panel.draw_field.click()
    geographic = QgsCoordinateReferenceSystem("EPSG:4326")
    for change in (lambda: desk.canvas.setDestinationCrs(geographic), project.clear):
        for x, y in [(2, 2), (45, 3), (40, 38)]:
            click_at(desk, x, y)
        assert len(bands_on(desk)) == 1
        change()
        assert bands_on(desk) == []
        QTest.keyClick(desk.canvas, Qt.Key.Key_Return)
        assert drawn == []
        desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(UTM))


def test_a_pixel_is_asked_again_where_it_was_in_a_map_of_another_crs(inspector, desk, qtbot):
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(UTM))
    inspector.inspect(QgsPointXY(LEFT + 25, TOP - 15))
    settle(inspector, qtbot)
    before = inspector.panel._inspection.observations
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    inspector.panel.chosen.emit()
    settle(inspector, qtbot)
    assert inspector.panel._inspection is not None, inspector.panel.message.text()
    assert inspector.panel._inspection.observations == before


def test_polygons_are_put_together_in_the_background(inspector, desk, qtbot, monkeypatch):
    threads = []

    def noted(*values):
        threads.append(threading.current_thread())
        return field_of(*values)

    monkeypatch.setattr("image_collections.ui.inspector.inspector.field_of", noted)
    layer_of(polygon(TRIANGLE), polygon(SQUARE)).selectAll()
    inspector.panel.selected.click()
    assert threads == []
    settle(inspector, qtbot)
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()
    assert "3 of 3 images valid" in inspector.panel.message.text()


def test_what_is_selected_and_is_nowhere_is_said(inspector, desk, qtbot):
    layer_of(QgsGeometry.fromWkt("Polygon EMPTY")).selectAll()
    inspector.panel.selected.click()
    settle(inspector, qtbot)
    assert inspector.panel.message.text() == "The polygon is empty: it has no area."
    assert bands_on(desk) == []


def test_a_polygon_smaller_than_a_pixel_is_said(inspector, qtbot):
    layer_of(polygon([(21, 21), (23, 21), (23, 23)])).selectAll()
    inspector.panel.selected.click()
    settle(inspector, qtbot)
    assert "it is smaller than a pixel" in inspector.panel.message.text()


def test_polygons_selected_elsewhere_are_not_meant_with_a_layer_of_lines(inspector, desk, qtbot):
    layer_of(polygon(SQUARE)).selectAll()
    inspector.panel.selected.click()
    settle(inspector, qtbot)
    assert inspector.panel.table.rowCount() == 3
    lines = QgsVectorLayer(f"LineString?crs={UTM}", "lines", "memory")
    desk.active = QgsProject.instance().addMapLayer(lines)
    inspector.panel.selected.click()
    assert inspector.panel.message.text() == "Select polygons in a layer of polygons first."
    assert inspector.panel.table.rowCount() == 0
    assert bands_on(desk) == []


def test_what_is_shown_stays_where_no_polygon_is_selected(inspector, desk, qtbot):
    layer = layer_of(polygon(SQUARE))
    layer.selectAll()
    inspector.panel.selected.click()
    settle(inspector, qtbot)
    layer.removeSelection()
    for active in (layer, None):
        desk.active = active
        inspector.panel.selected.click()
        assert inspector.panel.message.text() == "Select polygons in a layer of polygons first."
        assert inspector.panel.table.rowCount() == 3
        assert inspector.panel._series is not None
        assert len(bands_on(desk)) == 1


def test_the_table_of_a_field_has_decimal_commas_and_the_clipboard_points(inspector, qtbot, french):
    layer_of(polygon(TRIANGLE)).selectAll()
    inspector.panel.lines.setText("NDVI")
    inspector.panel.selected.click()
    settle(inspector, qtbot)
    table = inspector.panel.table
    column = field_header(inspector.panel._series).index("mean of NDVI")
    shown = table.item(0, column).text()
    assert "," in shown
    table.setCurrentCell(0, column)
    table.copy_selected()
    assert QApplication.clipboard().text() == shown.replace(",", ".")
    table.copy_all()
    copied = QApplication.clipboard().text().splitlines()[1].split("\t")[column]
    assert float(copied) == pytest.approx(float(shown.replace(",", ".")), rel=1e-5)
