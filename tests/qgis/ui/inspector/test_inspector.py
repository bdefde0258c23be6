# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The pixel inspector, driven with clicks on a map."""

from __future__ import annotations

import csv
import errno
import threading
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from image_collections.algorithms.queries.inspection import Subject
from image_collections.algorithms.results.placing import RESULT
from image_collections.engine.charts import Points
from image_collections.engine.charts.painter import FAINT
from image_collections.plugin.request import Request
from image_collections.plugin.shell import Shell
from image_collections.tests.support.desk import Desk
from image_collections.tests.support.languages import LANGUAGES, spoken
from image_collections.tests.support.silent_server import SilentServer
from image_collections.ui.inspector.chart import BAND_COLOURS, PIN_COLOURS, VALID, WINNER
from image_collections.ui.inspector.export import LEAST
from image_collections.ui.inspector.inspector import Inspector
from image_collections.ui.inspector.panel import InspectorPanel
from image_collections.ui.inspector.series import table_of
from image_collections.ui.inspector.targets import Mode
from image_collections.ui.inspector.tool import PixelMarker
from image_collections.ui.scenes.sources import scenes_among
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapToolPan, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QPointF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

LEFT, TOP, CELL = 500000.0, 6000000.0, 10.0


class InspectorDesk(Desk):
    """A window with a map of the scenes, and a layer that is chosen without a layer panel."""

    def __init__(self):
        super().__init__()
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
        self.window.resize(700, 500)
        self.canvas.setExtent(QgsRectangle(LEFT, TOP - 40, LEFT + 50, TOP))
        self.active = None

    def activeLayer(self):  # noqa: N802
        return self.active

    def added(self):
        """Return how many buttons, entries of the menu and docks there are."""
        return tuple(len(each.actions()) for each in (self.tools, self.menu, self.panels))


class Dock(QObject):
    """What the inspector needs of the dock."""

    changed = pyqtSignal()

    def __init__(self):
        super().__init__()
        self.asked = None

    def request(self):
        return self.asked


@pytest.fixture
def desk(qtbot):
    desk = InspectorDesk()
    qtbot.addWidget(desk.window)
    desk.window.show()
    QApplication.processEvents()
    return desk


@pytest.fixture
def dock():
    return Dock()


@pytest.fixture
def inspector(desk, dock):
    with Shell(desk) as shell:
        yield Inspector(shell, dock)
    shell.close()


@pytest.fixture
def scenes(make_image):
    """Three dates: the middle one is a cloud of high numbers, by its class."""
    return [
        make_image("a_2024-05-01.tif", {"B4": 300, "B8": 2000, "SCL": 4}),
        make_image("b_2024-05-11.tif", {"B4": 7000, "B8": 8000, "SCL": 9}),
        make_image("c_2024-05-21.tif", {"B4": 500, "B8": 2500, "SCL": 4}),
    ]


def click(inspector, desk, qtbot, x, y):
    """Click on the map and wait until the panel has an answer."""
    if not inspector.action.isChecked():
        inspector.action.trigger()
    send(desk, x, y)
    qtbot.waitUntil(lambda: inspector._task is None, timeout=10000)
    QApplication.processEvents()


def send(desk, x, y):
    pixel = desk.canvas.getCoordinateTransform().transform(x, y)
    place = QPoint(round(pixel.x()), round(pixel.y()))
    QTest.mouseClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)


def column(table, name):
    header = [table.horizontalHeaderItem(c).text() for c in range(table.columnCount())]
    return [table.item(row, header.index(name)).text() for row in range(table.rowCount())]


def points_of(panel):
    return [mark for mark in panel.chart._chart.marks if isinstance(mark, Points)]


def legend(panel):
    """Return the names that stand in the chart."""
    return [entry.mark.label for entry in panel.chart.layout_of().legend]


def rows_drawn(panel):
    """Return the rows of the points by their colour."""
    drawn = {mark.colour: [row for _, row in mark.keys] for mark in points_of(panel)}
    return {colour: rows for colour, rows in drawn.items() if rows}


MEDIAN = {"BANDS": "B4,B8", "MASK": "auto"}


def test_a_click_lists_every_scene_of_the_collection_in_the_dock(
    inspector, desk, dock, scenes, qtbot
):
    dock.asked = Request("imagecollections:reduce", {"LAYERS": scenes, **MEDIAN})
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    table = inspector.panel.table
    assert column(table, "Date") == ["Median", "2024-05-21", "2024-05-11", "2024-05-01"]
    assert column(table, "B4") == ["400", "500", "7000", "300"]
    assert column(table, "B8") == ["2250", "2500", "8000", "2000"]
    assert column(table, "State") == ["", "valid", "cloud (SCL 9)", "valid"]
    assert column(table, "Image")[1:] == ["c_2024-05-21", "b_2024-05-11", "a_2024-05-01"]
    assert inspector.panel.message.text() == ("Dock: 2 of 3 images valid at 500025, 5999985")
    assert inspector.panel.band.count() == 2


def test_a_cloud_that_was_beaten_and_the_winner(inspector, desk, dock, scenes, qtbot):
    dock.asked = Request(
        "imagecollections:qualitymosaic",
        {"LAYERS": scenes, "BANDS": "B4,B8", "QUALITY": "(B8 - B4) / (B8 + B4)"},
    )
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    table = inspector.panel.table
    assert column(table, "Date") == ["Result", "2024-05-21", "2024-05-11", "★ 2024-05-01"]
    assert column(table, "B4") == ["300", "500", "7000", "300"]
    assert column(table, "Quality") == ["", "0.666667", "0.0666667", "0.73913"]
    panel = inspector.panel
    panel.band.deselectAllOptions()
    panel.band.setCheckedItems(["Quality"])
    assert rows_drawn(panel) == {VALID: [1, 2], WINNER: [0]}


@pytest.mark.parametrize("file", ["written.tif", "live.vrt"])
@pytest.mark.parametrize("name", ["mosaic", "reduce", "medoid"])
def test_a_composite_is_asked_through_its_recipe(
    name, file, inspector, desk, scenes, qtbot, run, load, tmp_path, trusted
):
    desk.active = load(run(name, scenes, OUTPUT=str(tmp_path / file), **MEDIAN)["OUTPUT"])
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    value, is_there = desk.active.dataProvider().sample(QgsPointXY(LEFT + 25, TOP - 15), 1)
    assert is_there
    assert float(column(inspector.panel.table, "B4")[0]) == value
    assert inspector.panel.message.text().startswith(desk.active.name())


@pytest.mark.parametrize("file", ["written.tif", "live.vrt"])
def test_a_layer_that_is_removed_is_shown_no_more(
    file, inspector, desk, scenes, qtbot, run, load, tmp_path, trusted, project
):
    path = run("mosaic", scenes, OUTPUT=str(tmp_path / file), **MEDIAN)["OUTPUT"]
    desk.active, other = load(path), load(scenes[0])
    panel, name = inspector.panel, desk.active.name()
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    project.removeMapLayer(other.id())
    assert panel.pin.isEnabled()
    assert panel.save.isEnabled()
    project.removeMapLayer(desk.active.id())
    assert panel.message.text() == f"The layer '{name}' is no longer in the project."
    assert panel.table.rowCount() == 0
    assert not panel.pin.isEnabled()
    assert not panel.save.isEnabled()
    assert not marks(desk)
    # Another layer of the same composite is asked as ever.
    desk.active = load(path)
    desk.active.setName("again")
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    assert panel.message.text().startswith("again:")


def test_a_layer_that_is_removed_while_it_is_read_is_read_no_more(
    inspector, desk, scenes, qtbot, run, load, tmp_path, project
):
    desk.active = load(run("mosaic", scenes, OUTPUT=str(tmp_path / "m.tif"), **MEDIAN)["OUTPUT"])
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    send(desk, LEFT + 25, TOP - 15)
    qtbot.waitUntil(lambda: inspector._target is not None, timeout=10000)
    project.removeMapLayer(desk.active.id())
    assert inspector._task is None
    assert "no longer in the project" in inspector.panel.message.text()


def test_pins_of_a_layer_that_is_removed_stay(
    inspector, desk, scenes, qtbot, run, load, tmp_path, project
):
    desk.active = load(run("mosaic", scenes, OUTPUT=str(tmp_path / "m.tif"), **MEDIAN)["OUTPUT"])
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    inspector.panel.pin.click()
    project.removeMapLayer(desk.active.id())
    assert inspector.panel.save.isEnabled()
    assert len(inspector._pins) == 1


def test_a_layer_that_is_no_composite_gives_way_to_the_dock(
    inspector, desk, dock, scenes, qtbot, load
):
    desk.active = load(scenes[0])
    click(inspector, desk, qtbot, LEFT + 5, TOP - 5)
    assert "nothing to inspect" in inspector.panel.message.text()
    dock.asked = Request("imagecollections:mosaic", {"LAYERS": scenes})
    dock.changed.emit()
    click(inspector, desk, qtbot, LEFT + 5, TOP - 5)
    assert inspector.panel.table.rowCount() == 4
    panel = inspector.panel
    panel.choice.setCurrentIndex(panel.choice.findData(Mode.LAYER.value))
    panel.choice.activated.emit(panel.choice.currentIndex())
    qtbot.waitUntil(lambda: inspector._task is None, timeout=10000)
    assert "no composite that can be inspected" in panel.message.text()
    assert panel.table.rowCount() == 0


def test_a_map_in_another_crs_asks_the_same_pixel(inspector, desk, dock, make_image, qtbot):
    numbers = [[1, 2, 3, 4, 5]] * 4
    dock.asked = Request("imagecollections:mosaic", {"LAYERS": [make_image("a.tif", [numbers])]})
    other = QgsCoordinateReferenceSystem("EPSG:3857")
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32632"), other, QgsProject.instance()
    )
    desk.canvas.setDestinationCrs(other)
    desk.canvas.setExtent(
        transform.transformBoundingBox(QgsRectangle(LEFT, TOP - 40, LEFT + 50, TOP))
    )
    for place in range(5):
        point = transform.transform(QgsPointXY(LEFT + 10 * place + 5, TOP - 15))
        click(inspector, desk, qtbot, point.x(), point.y())
        assert column(inspector.panel.table, "band1")[0] == str(place + 1)


def test_beyond_the_composite_a_sentence_says_so(inspector, desk, dock, scenes, qtbot):
    dock.asked = Request("imagecollections:mosaic", {"LAYERS": scenes})
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    click(inspector, desk, qtbot, LEFT + 55, TOP - 15)
    assert "outside the composite" in inspector.panel.message.text()
    assert inspector.panel.table.rowCount() == 0
    assert not marks(desk)


def test_a_file_that_cannot_be_read_is_told(inspector, desk, dock, scenes, qtbot):
    dock.asked = Request("imagecollections:mosaic", {"LAYERS": scenes})
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    with open(scenes[1], "r+b") as file:  # noqa: PTH123
        file.truncate(100)
    click(inspector, desk, qtbot, LEFT + 35, TOP - 15)
    assert "b_2024-05-11" in inspector.panel.message.text()


def marks(desk):
    kinds = (QgsRubberBand, QgsVertexMarker)
    return [item for item in desk.canvas.scene().items() if isinstance(item, kinds)]


@pytest.mark.parametrize("crs", ["EPSG:32631", "EPSG:3857", "EPSG:2154", "EPSG:3413"])
@pytest.mark.parametrize(
    "pixel",
    [
        QgsRectangle(0, 89.875, 0.25, 90.125),
        QgsRectangle(-180, -95, 180, 95),
        QgsRectangle(1e300, 1e300, 2e300, 2e300),
    ],
)
def test_a_pixel_that_is_nowhere_on_the_map_gets_no_mark(desk, crs, pixel):
    """As the first row of a world raster whose cells have their centres on the pole."""
    marker = PixelMarker(desk.canvas)
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    world = QgsCoordinateReferenceSystem("EPSG:4326")
    marker.show(pixel, world)
    assert marks(desk) == []
    marker.show(QgsRectangle(2, 45, 3, 46), world)
    assert len(marks(desk)) == 2
    marker.clear()


def test_a_place_where_the_projection_ends_is_said(inspector, desk, dock, scenes, qtbot):
    dock.asked = Request("imagecollections:mosaic", {"LAYERS": scenes})
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    inspector.inspect(QgsPointXY(0, 500))
    qtbot.waitUntil(lambda: inspector._task is None, timeout=10000)
    assert "cannot be found in the CRS" in inspector.panel.message.text()


def test_the_pixel_is_marked_on_the_map(inspector, desk, dock, scenes, qtbot):
    dock.asked = Request("imagecollections:mosaic", {"LAYERS": scenes})
    for x in (25, 35):
        click(inspector, desk, qtbot, LEFT + x, TOP - 15)
        (outline,) = [item for item in marks(desk) if isinstance(item, QgsRubberBand)]
        box = outline.asGeometry().boundingBox()
        assert box == QgsRectangle(LEFT + x - 5, TOP - 20, LEFT + x + 5, TOP - 10)
        assert len(marks(desk)) == 2
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert len(marks(desk)) == 2
    (outline,) = [item for item in marks(desk) if isinstance(item, QgsRubberBand)]
    assert outline.asGeometry().boundingBox().xMaximum() < 180


def test_the_mark_goes_when_the_panel_is_closed(inspector, desk, dock, scenes, qtbot):
    dock.asked = Request("imagecollections:mosaic", {"LAYERS": scenes})
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    assert marks(desk)
    inspector.panel.close()
    assert not marks(desk)


def test_the_newest_click_counts_and_the_older_is_stopped(
    inspector, desk, dock, scenes, qtbot, monkeypatch
):
    dock.asked = Request("imagecollections:mosaic", {"LAYERS": scenes})
    gate, started, stops = threading.Event(), threading.Event(), []
    honest = Subject.inspect

    def slow(self, column, row, stopped):
        started.set()
        gate.wait(10)
        stops.append(stopped)
        return honest(self, column, row, stopped)

    monkeypatch.setattr(Subject, "inspect", slow)
    inspector.action.trigger()
    send(desk, LEFT + 5, TOP - 5)
    qtbot.waitUntil(started.is_set, timeout=10000)
    send(desk, LEFT + 45, TOP - 35)
    gate.set()
    qtbot.waitUntil(lambda: inspector._task is None, timeout=10000)
    shown = inspector.panel._inspection
    assert (shown.column, shown.row) == (4, 3)
    qtbot.waitUntil(lambda: len(stops) == 2, timeout=10000)
    assert sorted(stopped.is_set() for stopped in stops) == [False, True]


def test_the_plan_is_kept_until_the_request_changes(
    inspector, desk, dock, scenes, qtbot, monkeypatch
):
    from image_collections.ui.inspector import targets

    made, honest = [], targets.subject_of
    monkeypatch.setattr(targets, "subject_of", lambda *a: made.append(1) or honest(*a))
    dock.asked = Request("imagecollections:mosaic", {"LAYERS": scenes})
    for x in (5, 15, 25):
        click(inspector, desk, qtbot, LEFT + x, TOP - 15)
    assert len(made) == 1
    dock.asked = Request("imagecollections:mosaic", {"LAYERS": scenes, "TOGETHER": True})
    click(inspector, desk, qtbot, LEFT + 5, TOP - 15)
    assert len(made) == 2
    dock.changed.emit()
    click(inspector, desk, qtbot, LEFT + 5, TOP - 15)
    assert len(made) == 3


def test_copying_gives_numbers_in_full(inspector, desk, dock, scenes, qtbot):
    dock.asked = Request(
        "imagecollections:qualitymosaic",
        {"LAYERS": scenes, "BANDS": "B4", "QUALITY": "B4 / B8", "PREFER": "lowest", "MASK": "auto"},
    )
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    inspector.panel.copy.click()
    lines = [line.split("\t") for line in QApplication.clipboard().text().split("\n")]
    assert lines == [
        ["Position", "Image", "Date", "B4", "Quality", "State", "Won"],
        ["", "Result", "", "300", "", "", ""],
        ["3", "c_2024-05-21", "2024-05-21", "500", "0.2", "valid", ""],
        ["2", "b_2024-05-11", "2024-05-11", "7000", "", "cloud (SCL 9)", ""],
        ["1", "a_2024-05-01", "2024-05-01", "300", "0.15", "valid", "B4"],
    ]
    table = inspector.panel.table
    table.clearSelection()
    for row in (1, 2):
        table.item(row, 2).setSelected(True)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "500\n7000"


def test_a_point_of_the_chart_leads_to_its_row(inspector, desk, dock, scenes, qtbot):
    dock.asked = Request("imagecollections:reduce", {"LAYERS": scenes, **MEDIAN})
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    inspector.panel.masked.setChecked(True)
    chart = inspector.panel.chart
    layout = chart.layout_of()
    picked = []
    for mark in points_of(inspector.panel):
        for x, y, (_, row) in zip(mark.xs, mark.ys, mark.keys):
            place = QPointF(layout.x(x), layout.y(y))
            for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
                event = QMouseEvent(
                    kind,
                    place,
                    Qt.MouseButton.LeftButton,
                    Qt.MouseButton.LeftButton,
                    Qt.KeyboardModifier.NoModifier,
                )
                QApplication.sendEvent(chart, event)
            assert inspector.panel.table.currentRow() == 3 - row
            picked.append(row)
    assert sorted(picked) == [0, 1, 2]
    assert chart.nearest(QPointF(-50, -50)) is None


def test_the_chart_is_scaled_to_what_is_valid_unless_asked(inspector, desk, dock, scenes, qtbot):
    dock.asked = Request("imagecollections:reduce", {"LAYERS": scenes, **MEDIAN})
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    panel = inspector.panel
    assert rows_drawn(panel) == {VALID: [0, 2]}
    assert panel.chart._chart.axes()[1].high < 7000
    assert "masked" not in legend(panel)
    panel.masked.setChecked(True)
    assert rows_drawn(panel) == {VALID: [0, 2], FAINT: [1]}
    assert panel.chart._chart.axes()[1].high > 7000
    assert "masked" in legend(panel)


def test_several_bands_are_lines_in_their_colours(inspector, desk, dock, scenes, qtbot):
    dock.asked = Request("imagecollections:reduce", {"LAYERS": scenes, **MEDIAN})
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    panel = inspector.panel
    panel.band.setCheckedItems(["B4", "B8"])
    assert list(rows_drawn(panel)) == list(BAND_COLOURS[:2])
    assert {"B4", "B8"} <= set(legend(panel))
    click(inspector, desk, qtbot, LEFT + 5, TOP - 5)
    assert panel.band.checkedItems() == ["B4", "B8"]


def test_up_to_five_pixels_are_pinned_in_colours(inspector, desk, dock, scenes, qtbot):
    dock.asked = Request("imagecollections:reduce", {"LAYERS": scenes, **MEDIAN})
    panel = inspector.panel
    for place in range(len(PIN_COLOURS)):
        click(inspector, desk, qtbot, LEFT + 5 + 10 * place, TOP - 15)
        assert panel.pin.isEnabled()
        panel.pin.click()
        assert not panel.pin.isEnabled()
    click(inspector, desk, qtbot, LEFT + 25, TOP - 35)
    assert not panel.pin.isEnabled()
    assert set(rows_drawn(panel)) == {*PIN_COLOURS, VALID}
    assert len(marks(desk)) == 2 * (len(PIN_COLOURS) + 1)
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert len(marks(desk)) == 2 * (len(PIN_COLOURS) + 1)
    panel.clear_pins.click()
    assert set(rows_drawn(panel)) == {VALID}
    assert len(marks(desk)) == 2
    assert panel.pin.isEnabled()


def test_numbers_and_chart_are_saved(inspector, desk, dock, scenes, qtbot, tmp_path):
    dock.asked = Request("imagecollections:reduce", {"LAYERS": scenes, **MEDIAN})
    panel = inspector.panel
    assert not panel.save.isEnabled()
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    assert panel.save.isEnabled()
    panel.save_to(str(tmp_path / "one.csv"))
    with (tmp_path / "one.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == table_of(panel._inspection)
    panel.pin.click()
    click(inspector, desk, qtbot, LEFT + 5, TOP - 5)
    panel.save_to(str(tmp_path / "two.csv"))
    with (tmp_path / "two.csv").open(encoding="utf-8-sig", newline="") as file:
        names = [row[0] for row in csv.reader(file)]
    assert names == ["Pixel", *["500025, 5999985"] * 4, "Pixel", *["Inspected"] * 4]
    panel.save_to(str(tmp_path / "chart.svg"))
    drawing = ElementTree.parse(tmp_path / "chart.svg").getroot()
    assert drawing.tag.endswith("svg")
    assert {"500025, 5999985", "inspected"} <= {each.text for each in drawing.iter()}
    panel.save_to(str(tmp_path / "chart.png"))
    picture = QImage(str(tmp_path / "chart.png"))
    # That of the panel would be too small for all that is said in it.
    assert (panel.chart.width(), panel.chart.height()) < LEAST
    assert (picture.width(), picture.height()) == (3 * LEAST[0], 3 * LEAST[1])
    assert (int(drawing.get("width")), int(drawing.get("height"))) == LEAST


def test_pixels_and_bands_together_have_names(inspector, desk, dock, scenes, qtbot):
    dock.asked = Request("imagecollections:reduce", {"LAYERS": scenes, **MEDIAN})
    panel = inspector.panel
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    assert legend(panel) == ["valid", "result"]
    panel.pin.click()
    click(inspector, desk, qtbot, LEFT + 5, TOP - 5)
    panel.chart.resize(900, 400)
    assert legend(panel) == ["500025, 5999985", "inspected"]
    panel.band.setCheckedItems(["B4", "B8"])
    assert legend(panel) == ["500025, 5999985", "inspected", "B4", "B8"]


@pytest.mark.parametrize("name", ["a.csv", "a.png", "a.svg"])
def test_what_cannot_be_saved_is_said(inspector, desk, dock, scenes, qtbot, tmp_path, name):
    dock.asked = Request("imagecollections:mosaic", {"LAYERS": scenes})
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    inspector.panel.save_to(str(tmp_path / "missing" / name))
    assert "is not saved" in inspector.panel.message.text()


def test_a_disk_that_is_full_leaves_the_file_of_before(
    inspector, desk, dock, scenes, qtbot, tmp_path, monkeypatch
):
    def fail(_file):
        raise OSError(errno.ENOSPC, "No space left on device")

    dock.asked = Request("imagecollections:mosaic", {"LAYERS": scenes})
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    (tmp_path / "kept").mkdir()
    older = tmp_path / "kept" / "a.csv"
    older.write_text("older", encoding="utf-8")
    monkeypatch.setattr(csv, "writer", fail)
    inspector.panel.save_to(str(older))
    assert "is not saved: No space left" in inspector.panel.message.text()
    assert older.read_text(encoding="utf-8") == "older"
    assert list(older.parent.iterdir()) == [older]


def test_nothing_is_left_after_it_stops(desk, dock, scenes, qtbot):
    pan = QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(pan)
    for _ in range(2):
        shell = Shell(desk)
        inspector = Inspector(shell, dock)
        assert desk.added() == (1, 1, 1)
        dock.asked = Request("imagecollections:mosaic", {"LAYERS": scenes})
        click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
        assert desk.canvas.mapTool() is inspector.tool
        send(desk, LEFT + 5, TOP - 5)  # still being read
        shell.close()
        assert desk.canvas.mapTool() is pan
        assert not marks(desk)
        assert desk.added() == (0, 0, 0)
        qtbot.waitUntil(lambda: not QgsApplication.taskManager().activeTasks(), timeout=10000)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        named = [
            child.objectName()
            for child in desk.window.findChildren(QObject)
            if child.objectName().startswith("ImageCollections")
        ]
        assert named == []
        assert dock.receivers(dock.changed) == 0
        shell.close()


def test_a_new_project_empties_the_panel(inspector, desk, dock, scenes, qtbot):
    dock.asked = Request("imagecollections:mosaic", {"LAYERS": scenes})
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    inspector.panel.pin.click()
    QgsProject.instance().clear()
    assert inspector.panel.table.rowCount() == 0
    assert rows_drawn(inspector.panel) == {}
    assert not marks(desk)


def test_the_panel_is_narrow_enough(inspector, desk, dock, scenes, qtbot):
    dock.asked = Request("imagecollections:mosaic", {"LAYERS": scenes})
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    assert inspector.panel.minimumSizeHint().width() <= 320


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_the_panel_is_narrow_in_every_language(language, qtbot, tmp_path):
    with spoken(language, tmp_path):
        panel = InspectorPanel(has_dock=True)
        qtbot.addWidget(panel)
        assert panel.minimumSizeHint().width() <= 320


def test_what_a_narrow_panel_cuts_is_read_whole(inspector):
    choice = inspector.panel.choice
    assert choice.count() > 1
    for place in range(choice.count()):
        choice.setCurrentIndex(place)
        assert choice.toolTip() == choice.itemText(place)
        assert choice.itemData(place, Qt.ItemDataRole.ToolTipRole) == choice.itemText(place)


def test_the_topmost_composite_that_is_switched_on_is_asked(
    inspector, desk, dock, scenes, qtbot, load, run, tmp_path, project
):
    """Neither layer is active; what lies above it is a scene."""
    results = {}
    for name in ("mosaic", "medoid"):
        result = load(run(name, scenes, OUTPUT=str(tmp_path / f"{name}.tif"), **MEDIAN)["OUTPUT"])
        result.setCustomProperty(RESULT, True)
        results[name] = result
    root = project.layerTreeRoot()
    for layer in (results["mosaic"], results["medoid"], load(scenes[0])):
        node = root.findLayer(layer.id())
        root.insertChildNode(0, node.clone())
        root.removeChildNode(node)
    dock.asked = Request("imagecollections:reduce", {"LAYERS": scenes, **MEDIAN})
    for is_on, name in ((True, "medoid"), (False, "mosaic")):
        root.findLayer(results["medoid"].id()).setItemVisibilityChecked(is_on)
        click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
        assert inspector.panel.message.text().startswith(f"{name}:")
    root.findLayer(results["mosaic"].id()).setItemVisibilityChecked(False)
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    assert inspector.panel.message.text().startswith("Dock:")


def test_a_point_that_is_clicked_shows_its_scene_above_all(
    inspector, desk, dock, scenes, qtbot, load, project
):
    load(scenes[0])
    dock.asked = Request("imagecollections:reduce", {"LAYERS": scenes, **MEDIAN})
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    before = set(project.mapLayers())
    for row in (0, 2):
        (mark,) = [each for each in points_of(inspector.panel) if each.colour == VALID]
        inspector.panel.chart.picked.emit(next(key for key in mark.keys if key[1] == row))
        qtbot.waitUntil(lambda: inspector._scene.is_done)
        (top, *_) = project.layerTreeRoot().findLayers()
        assert top.layer().source() == scenes[row]
        assert top.isVisible()
        assert len(project.mapLayers()) == len(before) + 1
        assert scenes_among(project, [top.layer()]) == []
    inspector.panel.close()
    assert set(project.mapLayers()) == before


def test_a_scene_that_is_not_there_any_more_is_said(inspector, desk, dock, scenes, qtbot, project):
    dock.asked = Request("imagecollections:reduce", {"LAYERS": scenes, **MEDIAN})
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    seen = inspector.panel._inspection.observations[0]
    inspector.panel.scene_wanted.emit(replace(seen, path="/not/there.tif"))
    qtbot.waitUntil(lambda: inspector._scene.is_done)
    assert seen.name in inspector.panel.message.text()
    assert not project.mapLayers()


def test_a_server_that_has_stalled_holds_up_no_click(inspector, desk, dock, scenes, qtbot, project):
    dock.asked = Request("imagecollections:reduce", {"LAYERS": scenes, **MEDIAN})
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    seen = inspector.panel._inspection.observations[0]
    server = SilentServer()
    try:
        inspector.panel.scene_wanted.emit(replace(seen, path=server.path("a.tif")))
        # The window goes on meanwhile, though nothing comes.
        qtbot.waitUntil(server.asked.is_set)
        assert not inspector._scene.is_done
        inspector.panel.scene_wanted.emit(seen)
        qtbot.waitUntil(lambda: inspector._scene.is_done)
        (layer,) = project.mapLayers().values()
        assert layer.source() == seen.path
        inspector.panel.scene_wanted.emit(replace(seen, path=server.path("b.tif")))
        inspector.panel.close()
        assert inspector._scene.is_done
    finally:
        server.close()
    assert not project.mapLayers()


def test_indices_and_expressions_are_lines(inspector, desk, dock, scenes, qtbot):
    dock.asked = Request("imagecollections:reduce", {"LAYERS": scenes, **MEDIAN})
    click(inspector, desk, qtbot, LEFT + 25, TOP - 15)
    panel = inspector.panel
    panel.pin.click()
    panel.lines.setText("ratio = B8 / B4; B8 - B4")
    panel.lines.editingFinished.emit()
    assert panel.band.checkedItems() == ["ratio", "B8 - B4"]
    drawn = sorted(mark.ys[0] for mark in points_of(panel) if len(mark.ys))
    assert drawn == pytest.approx([2000 / 300, 1700])
    assert column(panel.table, "ratio")[-1] == "6.66667"
    panel.lines.setText("B8 / B99")
    panel.lines.editingFinished.emit()
    assert "B99" in panel.wrong_lines.text()
    assert panel.band.checkedItems() == ["B4"]
    panel.lines.setText("")
    panel.lines.editingFinished.emit()
    assert panel.wrong_lines.isHidden()
    assert panel.clear_pins.isEnabled()


def test_lines_stay_when_another_pixel_is_clicked(inspector, desk, dock, scenes, qtbot):
    dock.asked = Request("imagecollections:reduce", {"LAYERS": scenes, **MEDIAN})
    panel = inspector.panel
    panel.lines.setText("B8 / B4")
    for x in (25, 35):
        click(inspector, desk, qtbot, LEFT + x, TOP - 15)
        assert panel.band.checkedItems() == ["B8 / B4"]
        panel.pin.click()
    assert len({mark.colour for mark in points_of(panel) if len(mark.xs)}) == 2
