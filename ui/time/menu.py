# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""*Play* and *Save as animation*: in menus, and offered when composites by period have come."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsDateTimeRange,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsTemporalNavigationObject,
)
from qgis.gui import QgisInterface, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDateTime, QObject, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QPushButton

from ...algorithms.results.announcements import ANNOUNCEMENTS
from ...algorithms.results.temporal import PERIOD
from ...plugin.animation import Animation, Film, framed
from ...plugin.frames import (
    Frame,
    below,
    frames_of,
    keep_frames,
    play,
    series_among,
    set_frames,
)
from ...plugin.language import counted
from ...plugin.shell import Shell
from ...resources.i18n import translate
from ..widgets.bar_line import one_line, say
from ..widgets.written import tell_written
from .dialog import AnimationDialog
from .progress import show_progress

# The panel of the temporal controller, as QGIS names it.
PANEL = "Temporal Controller"


class TimeMenu(QObject):
    """The entries of menus, and what they do with the layers that are shown.

    Which layers these are says `series_among`.
    """

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        # What is said in the bar of layers of the project.
        self._said: list[QgsMessageBarItem] = []
        # What the temporal controller was set to here; empty before, and in another project.
        self._frames: list[Frame] = []
        self.dialog: AnimationDialog | None = None

    def add_to(self, shell: Shell) -> None:
        """Add the entries, until the end."""
        project = QgsProject.instance()
        self.play_action = self._add(
            shell,
            "ImageCollectionsPlay",
            translate("ImageCollections", "Play in time"),
            "/mActionPlay.svg",
        )
        self.save_action = self._add(
            shell,
            "ImageCollectionsSaveAnimation",
            translate("ImageCollections", "Save as animation…"),
            "/mActionFileSave.svg",
        )
        self.play_action.triggered.connect(self._play_shown)
        self.save_action.triggered.connect(self._save_shown)
        shell.follow(project.layersAdded, self._take_layers)
        shell.follow(project.layersAdded, self._keep_frames)
        shell.follow(project.cleared, self._forget)
        shell.follow(ANNOUNCEMENTS.periods_loaded, self._take_periods)
        self._take_layers(list(project.mapLayers().values()))

    def _add(self, shell: Shell, name: str, text: str, icon: str) -> QAction:
        action = shell.own(QAction(QgsApplication.getThemeIcon(icon), text, self.parent()))
        action.setObjectName(name)
        shell.add_to_menu(action)
        shell.add_to_some_layers(action)
        return action

    def stop(self) -> None:
        """Close what was opened here, and leave nothing of what is being saved."""
        self._withdraw()
        for animation in self.findChildren(Animation):
            animation.close()
        self._close_dialog()

    # Layers that have come

    def _take_layers(self, layers: Sequence[QgsMapLayer]) -> None:
        """Give composites of periods the entries in their menus."""
        for layer in layers:
            if layer.customProperty(PERIOD):
                for action in (self.play_action, self.save_action):
                    self._iface.addCustomActionForLayer(action, layer)

    def _take_periods(self, layer_ids: list[str]) -> None:
        """Set the temporal controller to what has come, unless it is in use, and offer to play."""
        layers = _layers(layer_ids)
        self._take_layers(layers)
        frames = frames_of(layers)
        if len(frames) < 2:
            return
        controller = self._iface.mapCanvas().temporalController()
        if controller.navigationMode() == QgsTemporalNavigationObject.NavigationMode.NavigationOff:
            set_frames(controller, frames)
            self._frames = frames
        text = counted(
            translate(
                "ImageCollections",
                "{count} {count:period|periods}: {first} is the first, {last} the last.",
            ),
            count=len(frames),
            first=frames[0].caption,
            last=frames[-1].caption,
        )
        self._withdraw()
        bar = self._iface.messageBar()
        offer = one_line(bar, text)
        for name, label, action, slot in (
            ("play", translate("ImageCollections", "Play"), self.play_action, self._play),
            ("save_animation", self.save_action.text(), self.save_action, self._save),
        ):
            button = QPushButton(action.icon(), label, offer)
            button.setObjectName(name)
            button.clicked.connect(lambda *_, slot=slot: slot(_layers(layer_ids)))
            offer.layout().addWidget(button)
        # It stays until it is closed: the window of the algorithm is still in front of it.
        bar.pushWidget(offer, Qgis.MessageLevel.Info, 0)
        self._said.append(offer)

    def _keep_frames(self, _layers: Sequence[QgsMapLayer]) -> None:
        if self._frames:
            keep_frames(self._iface.mapCanvas().temporalController(), self._frames)

    def _forget(self) -> None:
        """Know nothing of layers any more, as for another project."""
        self._frames = []
        self._withdraw()
        QTimer.singleShot(0, self._show_all_times)

    def _show_all_times(self) -> None:
        """Take the time off a map whose controller is off.

        QGIS 3.22 leaves the last hour there when dated layers go with their project, so that the
        map would show no dated layer of the next one.
        """
        canvas = self._iface.mapCanvas()
        mode = canvas.temporalController().navigationMode()
        is_off = mode == QgsTemporalNavigationObject.NavigationMode.NavigationOff
        if is_off and not canvas.temporalRange().isInfinite():
            canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))

    def _withdraw(self) -> None:
        """Take what is said of layers out of the bar."""
        for message in self._said:
            if not sip.isdeleted(message):
                self._iface.messageBar().popWidget(message)
        self._said.clear()

    # What the entries do

    def _shown(self) -> list[QgsRasterLayer]:
        return series_among(
            self._iface.mapCanvas().layers(),
            self._iface.layerTreeView().selectedLayersRecursive(),
            QgsProject.instance().layerTreeRoot(),
        )

    def _play_shown(self) -> None:
        self._play(self._shown())

    def _save_shown(self) -> None:
        self._save(self._shown())

    def _play(self, layers: Sequence[QgsMapLayer]) -> None:
        frames = frames_of(layers)
        if len(frames) < 2:
            self._tell_too_few()
            return
        panel = self._iface.mainWindow().findChild(QDockWidget, PANEL)
        if panel is not None:
            panel.show()
            panel.raise_()
        play(self._iface.mapCanvas().temporalController(), frames)
        self._frames = frames
        if below(self._iface.mapCanvas().layers(), layers):
            bar = self._iface.messageBar()
            self._said.append(say(bar, through_holes(), Qgis.MessageLevel.Info))

    def _save(self, layers: Sequence[QgsMapLayer]) -> None:
        """Ask for a file, and begin to save."""
        frames = frames_of(layers)
        if len(frames) < 2:
            self._tell_too_few()
            return
        self._close_dialog()
        size = framed(self._iface.mapCanvas().mapSettings()).outputSize()
        self.dialog = AnimationDialog(frames, size, self._iface.mainWindow())
        if below(self._iface.mapCanvas().layers(), layers):
            self.dialog.note(through_holes())
        self.dialog.wanted.connect(lambda film: self._start(layers, film))
        self.dialog.open()

    def _close_dialog(self) -> None:
        if self.dialog is not None and not sip.isdeleted(self.dialog):
            self.dialog.close()
        self.dialog = None

    def _start(self, layers: Sequence[QgsMapLayer], film: Film) -> None:
        # What is shown and which layers are there is looked at now: meanwhile it may be another.
        there = [layer for layer in layers if not sip.isdeleted(layer)]
        frames = frames_of(there)
        if len(frames) < 2:
            self._tell_too_few()
            return
        animation = Animation(self._iface.mapCanvas().mapSettings(), frames, film, self)
        show_progress(self._iface.messageBar(), animation)
        animation.finished.connect(self._tell_saved)
        for signal in (animation.failed, animation.undrawn):
            signal.connect(self._tell)
        animation.start()

    # What is said

    def _tell_saved(self, path: str) -> None:
        tell_written(self._iface.messageBar(), path)

    def _tell_too_few(self) -> None:
        self._tell(
            translate(
                "ImageCollections",
                "There is nothing to play: show at least two rasters of different dates, such as "
                "composites by period, or images with a date under Temporal in their properties.",
            )
        )

    def _tell(self, text: str) -> None:
        say(self._iface.messageBar(), text, Qgis.MessageLevel.Warning)


def through_holes() -> str:
    """Return what is said where images without a date lie below those that are played."""
    return translate(
        "ImageCollections",
        "Scenes below show through where a period has no data: untick them.",
    )


def _layers(layer_ids: Sequence[str]) -> list[QgsMapLayer]:
    """Return those layers that are still in the project."""
    found = [QgsProject.instance().mapLayer(layer_id) for layer_id in layer_ids]
    return [layer for layer in found if layer is not None]
