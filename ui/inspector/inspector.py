# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The pixel inspector as a whole: its button, its map tool, its panel, and what they do."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor, QIcon
from qgis.PyQt.QtWidgets import QAction

from ... import resources
from ...algorithms.layers.polygon_layer import PolygonLayer
from ...algorithms.layers.transforms import transform_between
from ...algorithms.queries.field_series import FieldSeries, field_of, series_in
from ...algorithms.queries.inspection import (
    Inspection,
    InspectionError,
    Subject,
)
from ...algorithms.queries.plain_parameters import Surroundings
from ...plugin.background import Job, Stop
from ...plugin.language import counted
from ...plugin.shell import Shell
from ...resources.i18n import translate
from ..state.request_source import RequestSource
from .chart import Pixel
from .field import field_summary
from .field_tool import FieldMarker, FieldTool, holds_polygons, selected_polygons
from .panel import InspectorPanel
from .scene_layer import SceneLayer
from .series import summary
from .targets import InspectionTargets, Target
from .tool import InspectorTool, PixelMarker


class Inspector:
    """Everything of the pixel inspector, which `shell` adds to the window and takes back.

    `dock` offers `request()` and the signal `changed`; without one, layers alone are asked.
    """

    def __init__(self, shell: Shell, dock: RequestSource | None = None) -> None:
        iface = self._iface = shell.iface
        main = iface.mainWindow()
        self._canvas = iface.mapCanvas()
        self._targets = InspectionTargets(iface, dock)
        self._marker = PixelMarker(self._canvas)
        self._task: Job | None = None
        # What is asked, or shown.
        self._target: Target | None = None
        # What is asked once it is planned: the pixel, or the field.
        self._question: Callable[[Target], None] | None = None
        self._tool_before: QgsMapTool | None = None
        icon = QIcon(str(resources.path("icons", "inspector.svg")))
        self.action = shell.own(
            QAction(icon, translate("ImageCollections", "Inspect pixels"), main)
        )
        self.action.setObjectName("ImageCollectionsInspect")
        self.action.setCheckable(True)
        shell.add_action(self.action)
        self.tool = shell.own(InspectorTool(self._canvas))
        self.tool.setAction(self.action)
        self.field_tool = shell.own(FieldTool(self._canvas))
        self._field = FieldMarker(self._canvas)
        self.panel = shell.own(InspectorPanel(main, has_dock=dock is not None))
        shell.add_dock(self.panel)
        shell.at_end(self._put_tool_back)
        shell.at_end(self._marker.clear)
        shell.at_end(self._field.clear)
        # A mark on the map for each pinned pixel, in its colour.
        self._pins: list[PixelMarker] = []
        self._scene = SceneLayer(QgsProject.instance(), self._canvas, self.panel)
        self._scene.failed.connect(self.panel.message.setText)
        shell.at_end(self._scene.remove)
        shell.at_end(self._unpin)
        shell.at_end(self._cancel)
        self.action.triggered.connect(self._use)
        self.tool.clicked.connect(self.inspect)
        self.field_tool.drawn.connect(self._take_drawn)
        self.field_tool.deactivated.connect(self._stop_drawing)
        self.panel.draw_wanted.connect(self._draw_field)
        self.panel.selected_wanted.connect(self.ask_selected)
        self.panel.chosen.connect(self._again)
        self.panel.pinned.connect(self._pin)
        self.panel.unpinned.connect(self._unpin)
        self.panel.scene_wanted.connect(self._scene.show)
        self.panel.closed.connect(self._clear_marks)
        shell.follow(self._canvas.destinationCrsChanged, self._draw_marks_again)
        shell.follow(QgsProject.instance().cleared, self._forget)
        shell.follow(QgsProject.instance().layersRemoved, self._leave_gone)
        if dock is not None:
            shell.follow(dock.changed, self._targets.forget)

    def _use(self, is_on: bool) -> None:
        if is_on:
            self._use_tool(self.tool)
            self.panel.setUserVisible(True)
        else:
            self._put_tool_back()

    def _use_tool(self, tool: QgsMapTool) -> None:
        """Give the map a tool of ours, and remember the one that it had before."""
        if self._canvas.mapTool() not in (self.tool, self.field_tool):
            self._tool_before = self._canvas.mapTool()
        self._canvas.setMapTool(tool)

    def _put_tool_back(self) -> None:
        """Give the map the tool that it had before, where it has ours."""
        before, self._tool_before = self._tool_before, None
        tool = self._canvas.mapTool()
        if tool is None or tool not in (self.tool, self.field_tool):
            return
        self._canvas.unsetMapTool(tool)
        if before is not None and not sip.isdeleted(before):
            self._canvas.setMapTool(before)

    # Asking

    def inspect(self, point: QgsPointXY) -> None:
        """Ask for the pixel at a place in the CRS of the map; the newest question counts.

        What is asked is planned in the background first, unless it was asked before.
        """
        self._field.clear()
        # The map may be in another CRS when the same is asked again.
        crs = self._canvas.mapSettings().destinationCrs()
        self._start_with(partial(self._ask, point, crs))

    def _start_with(self, question: Callable[[Target], None]) -> None:
        """Plan what is asked, where it is not known, and ask."""
        self._cancel()
        self._question, self._target = question, None
        self.panel.setUserVisible(True)
        try:
            known = self._targets.of(self.panel.mode())
        except InspectionError as error:
            self._show_error(str(error))
            return
        if isinstance(known, Target):
            question(known)
        else:
            self.panel.show_reading(translate("ImageCollections", "Looking at the images…"))
            self._start(known, self._plan_ends)

    def _start(self, work: Callable[[Stop], Any], ended: Callable[[Any, str], None]) -> None:
        title = translate("ImageCollections", "Inspect pixel")
        self._task = Job(title, work, self.panel, expected=(InspectionError,))
        self._task.ended.connect(ended)
        self._task.start()

    def _plan_ends(self, target: Target | None, problem: str) -> None:
        self._task = None
        if target is None:
            self._show_error(problem or self.panel.hint())
            return
        self._targets.keep(target)
        if self._question is not None:
            self._question(target)
            self._leave_gone()

    def _ask(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, target: Target) -> None:
        """Mark the pixel of the place, and read it."""
        subject = target.subject
        try:
            place = _in_grid(subject, point, crs)
        except InspectionError as error:
            self._show_error(str(error))
            return
        cell = subject.cell_at(place.x(), place.y())
        if cell is None:
            self._show_error(
                translate("ImageCollections", "This place lies outside the composite.")
            )
            return
        self._mark(subject, cell)
        self.panel.show_reading(
            counted(
                translate("ImageCollections", "Reading {count} {count:image|images}…"),
                count=len(subject.images),
            )
        )
        self._target = target
        self._start(partial(subject.inspect, *cell), partial(self._end, target.name))

    # Fields

    def _draw_field(self, is_on: bool) -> None:
        if is_on:
            self._use_tool(self.field_tool)
            self._canvas.setFocus()  # for the keys
        else:
            self._put_tool_back()

    def _stop_drawing(self) -> None:
        self.panel.draw_field.setChecked(False)

    def _take_drawn(self, geometry: QgsGeometry) -> None:
        name = translate("ImageCollections", "drawn")
        self.ask_field([geometry], self._canvas.mapSettings().destinationCrs(), name)

    def ask_selected(self) -> None:
        """Ask for the polygons that are selected, those of the active layer first."""
        project = QgsProject.instance()
        active, others = self._iface.activeLayer(), project.layerTreeRoot().layerOrder()
        # What is selected elsewhere is not what is meant with lines or points before one.
        is_other = isinstance(active, QgsVectorLayer) and not holds_polygons(active)
        found = None if is_other else selected_polygons([active, *others])
        if found is None:
            text = translate("ImageCollections", "Select polygons in a layer of polygons first.")
            if is_other or self._task is not None:
                self._cancel()
                self._show_error(text)
            else:
                self.panel.message.setText(text)
            return
        layer, geometries = found
        self.ask_field(geometries, layer.crs(), layer.name())

    def ask_field(
        self, geometries: Sequence[QgsGeometry], crs: QgsCoordinateReferenceSystem, name: str
    ) -> None:
        """Ask for the mean and spread in polygons, which are one field; messages call it `name`."""
        surroundings = Surroundings.of(QgsProject.instance())
        self._marker.clear()
        # Not as one: of thousands that takes long.
        self._field.show(QgsGeometry.collectGeometry(list(geometries)), crs)
        field = partial(field_of, name, geometries, crs, surroundings)
        self._start_with(partial(self._read_field, field, surroundings))

    def _read_field(
        self, field: Callable[[], PolygonLayer], surroundings: Surroundings, target: Target
    ) -> None:
        subject = target.subject
        text = translate("ImageCollections", "Reading {count} {count:image|images}…")
        self.panel.show_reading(counted(text, count=len(subject.images)))
        self._target = target
        lines = self.panel.wanted_lines()
        self._start(
            lambda stop: series_in(subject, field(), lines, surroundings, stop),
            partial(self._end_field, target.name),
        )

    def _end_field(self, name: str, series: FieldSeries | None, problem: str) -> None:
        self._task = None
        if series is not None:
            self.panel.show_field(series, field_summary(series, name))
        else:
            self.panel.show_message(problem or self.panel.hint())

    def _mark(self, subject: Subject, cell: tuple[int, int]) -> None:
        left, bottom, right, top = subject.cell_bounds(*cell)
        self._marker.show(QgsRectangle(left, bottom, right, top), subject.crs)

    def _end(self, name: str, inspection: Inspection | None, problem: str) -> None:
        self._task = None
        if inspection is not None:
            self.panel.show_inspection(inspection, summary(inspection, name))
        else:
            self._show_error(problem or self.panel.hint())

    def _show_error(self, text: str) -> None:
        self._marker.clear()
        self._field.clear()
        self.panel.show_message(text)

    def _leave_gone(self, _ids: Sequence[str] = ()) -> None:
        """Show nothing of a layer that is in the project no more; pins stay."""
        target = self._target
        if target is None or not target.layer_id:
            return
        if QgsProject.instance().mapLayer(target.layer_id) is None:
            self._cancel()
            self._targets.forget()
            self._target = None
            text = translate("ImageCollections", "The layer '{name}' is no longer in the project.")
            self._show_error(text.format(name=target.name))

    def _pin(self, pixel: Pixel) -> None:
        """Mark a pixel that is pinned."""
        marker = PixelMarker(self._canvas, QColor(pixel.colour))
        marked = self._marker.pixel
        if marked is not None:
            marker.show(*marked)
        self._pins.append(marker)

    def _unpin(self) -> None:
        for marker in self._pins:
            marker.clear()
        self._pins.clear()

    def _clear_marks(self) -> None:
        self._marker.clear()
        self._field.clear()
        self._scene.remove()
        self.panel.unpin()

    def _draw_marks_again(self) -> None:
        self.field_tool.clear()  # corners of two CRSs are no field
        self._field.draw_again()
        for marker in (self._marker, *self._pins):
            marker.draw_again()

    def _cancel(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _again(self) -> None:
        if self._question is not None:
            self._start_with(self._question)

    def _forget(self) -> None:
        """Let go of a project that was closed."""
        self._cancel()
        self._scene.remove()
        self._targets.forget()
        self._question = self._target = None
        self.field_tool.clear()
        self.panel.unpin()
        self._show_error(self.panel.hint())


def _in_grid(subject: Subject, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> QgsPointXY:
    """Return a place in the CRS of a composite; raise InspectionError where it has none."""
    transform = transform_between(crs, subject.crs, QgsProject.instance().transformContext())
    found = None
    with suppress(QgsCsException):
        found = transform.transform(point)
    # Where a projection ends, newer versions say nothing, and places are infinite.
    if found is None or not (math.isfinite(found.x()) and math.isfinite(found.y())):
        raise InspectionError(
            translate("ImageCollections", "This place cannot be found in the CRS of the composite.")
        )
    return found
