# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The swipe as a whole: its button, and all that lies over the map while it is on."""

from __future__ import annotations

from contextlib import suppress

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface, QgsMapTool
from qgis.PyQt.QtCore import QEvent, QObject, QRectF, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeyEvent
from qgis.PyQt.QtWidgets import QAction

from ... import resources
from ...plugin.layer_opener import LayerOpener
from ...plugin.shell import Shell
from ...resources.i18n import translate
from ..state.session import Session
from ..state.settings import LAYER
from ..widgets.bar_line import say
from .bar import CompareBar
from .candidates import Candidate, composites, scenes, seen_composite, with_other_image
from .line import SwipeLine
from .picture import OtherPicture, PictureItem

# What changes how much of the map messages cover.
_MOVES = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize)


class Swipe:
    """The button of the swipe, which `shell` adds to the window and takes back."""

    def __init__(self, shell: Shell, session: Session) -> None:
        main = shell.iface.mainWindow()
        self._iface = shell.iface
        self._session = session
        self.comparison: Comparison | None = None
        icon = QIcon(str(resources.path("icons", "swipe.svg")))
        self.action = shell.own(QAction(icon, translate("ImageCollections", "Swipe"), main))
        self.action.setObjectName("ImageCollectionsSwipe")
        self.action.setToolTip(
            translate(
                "ImageCollections",
                "Swipe: compare the map with a scene or another composite, by a line that is "
                "dragged over it",
            )
        )
        self.action.setCheckable(True)
        shell.add_action(self.action)
        shell.at_end(self.end)
        self.action.toggled.connect(self._switch)
        shell.follow(QgsProject.instance().cleared, self.end)

    def end(self) -> None:
        """Take everything off the map."""
        self.action.setChecked(False)

    def _switch(self, is_on: bool) -> None:
        if self.comparison is not None:
            self.comparison.close()
            self.comparison = None
        if is_on:
            self.comparison = Comparison(self._iface, self._session)
            self.comparison.ended.connect(self.end)


class Comparison(QObject):
    """What lies over a map while the swipe is on; the tools of the map work as ever."""

    ended = pyqtSignal()

    def __init__(self, iface: QgisInterface, session: Session) -> None:
        canvas = iface.mapCanvas()
        super().__init__(canvas)
        self._canvas = canvas
        self._messages = iface.messageBar()
        self._session = session
        self._project = QgsProject.instance()
        # The layer of a scene that is none in the project, None until it is open, and its key.
        self._opened: QgsRasterLayer | None = None
        self._asked = ""
        self._opener = LayerOpener(self)
        self._opener.opened.connect(self._take_opened)
        self._opener.failed.connect(self._tell)
        # Layers that change are drawn anew where the map does not show them, too.
        self._watched: QgsMapLayer | None = None
        self._scenes: list[Candidate] = []
        self._composites: list[Candidate] = []
        self._drawn_on = QRectF()
        self.picture = OtherPicture(canvas, self)
        self.line = SwipeLine(canvas)
        self.bar = CompareBar(canvas, self._messages)
        self.item = PictureItem(canvas, self.picture, self.line)
        # Of several changes of a moment one is followed.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)
        self.picture.drawn.connect(self._paint)
        self.line.moved.connect(self._paint)
        for part in (self.line, self.bar):
            part.ended.connect(self.ended)
            part.show()
        self.bar.turned.connect(self.line.set_upright)
        self.bar.chosen.connect(self._draw)
        self._signals = (
            (canvas.renderStarting, self._draw),
            (canvas.layersChanged, self._wait),
            (self._project.layersAdded, self._wait),
            (self._project.layersRemoved, self._wait),
            (self._project.layerTreeRoot().nameChanged, self._wait),
            (iface.actionDraw().triggered, self._reload),
            (session.changed, self._follow),
        )
        for signal, slot in self._signals:
            signal.connect(slot)
        canvas.installEventFilter(self)
        canvas.viewport().installEventFilter(self)
        self._messages.installEventFilter(self)
        self.refresh()
        self.line.setFocus()

    def close(self) -> None:
        """Leave the map as it was."""
        self._timer.stop()
        self.picture.cancel()
        self._let_go()
        self._watch(None)
        self._canvas.removeEventFilter(self)
        self._canvas.viewport().removeEventFilter(self)
        self._messages.removeEventFilter(self)
        for signal, slot in self._signals:
            signal.disconnect(slot)
        self._canvas.scene().removeItem(self.item)
        for part in (self.line, self.bar):
            part.hide()
            part.deleteLater()
        self.deleteLater()

    def refresh(self) -> None:
        """Offer what there is now, and draw what is chosen."""
        seen = seen_composite(self._canvas.mapSettings().layers())
        self._scenes = scenes(self._project, self._session.collection.used)
        self._composites = composites(self._project, seen)
        self.bar.show_candidates(self._scenes, self._composites)
        self._draw()

    def _follow(self, parts: frozenset[str]) -> None:
        if parts - {"shown", "is_live"}:
            self._wait()

    def _wait(self, *_: object) -> None:
        self._timer.start(0)

    # Drawing

    def _draw(self) -> None:
        other = self._other()
        self._watch(other)
        if other is None:
            self.picture.clear()
        else:
            self.picture.draw(with_other_image(self._canvas.mapSettings().layers(), other))

    def _other(self) -> QgsMapLayer | None:
        """Return the layer of what is chosen, None as long as it is not open."""
        found = self.bar.candidate() or next(iter(self._scenes or self._composites), None)
        if found is not None and found.kind != LAYER:
            if found.key != self._asked:
                self._asked, self._opened = found.key, None
                self._opener.open(found.name, found.path)
            return self._opened
        self._let_go()
        return None if found is None else self._project.mapLayer(found.key)

    def _take_opened(self, layer: QgsRasterLayer) -> None:
        self._opened = layer
        self._draw()

    def _let_go(self) -> None:
        """Want no scene that is no layer, or want it anew."""
        self._opener.cancel()
        self._asked, self._opened = "", None

    def _reload(self) -> None:
        """Read what is seen anew, as QGIS does with what the map shows."""
        self.picture.forget()
        other = self._other()
        # Those of the map QGIS reloads itself, and what is no layer of the project is opened again.
        reloaded = (self._opened, *self._canvas.mapSettings().layers())
        if other is not None and other not in reloaded:
            other.reload()
        self._let_go()
        self._draw()

    def _watch(self, layer: QgsMapLayer | None) -> None:
        if layer is self._watched:
            return
        if self._watched is not None:
            with suppress(RuntimeError, TypeError):  # the layer may be gone
                self._watched.repaintRequested.disconnect(self._wait)
        self._watched = layer
        if layer is not None:
            layer.repaintRequested.connect(self._wait)

    def _tell(self, text: str) -> None:
        say(self._messages, text, Qgis.MessageLevel.Warning)

    def _paint(self) -> None:
        self.item.update()

    # What happens to the map

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay where the map is, and end by Escape where no tool of the map needs that."""
        kind = event.type()
        if watched is self._messages:
            if kind in _MOVES:
                self.bar.place()
        elif kind == QEvent.Type.Resize:
            self.line.place()
            self.bar.place()
        elif kind == QEvent.Type.Paint:
            self._follow_drag()
        elif kind == QEvent.Type.KeyPress and self._is_end(event):
            self.ended.emit()
            return True
        return super().eventFilter(watched, event)

    def _follow_drag(self) -> None:
        """Paint anew where the map was dragged: QGIS moves what is painted, with the old edge."""
        if self._canvas.sceneRect() != self._drawn_on:
            self._drawn_on = self._canvas.sceneRect()
            self.item.update()

    def _is_end(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        tool = self._canvas.mapTool()
        return tool is None or bool(tool.flags() & QgsMapTool.Flag.Transient)
