# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Take pictures of the dock in the real QGIS desktop, and see that nothing of it is left behind.

    python tests/pictures/dock_pictures.py FOLDER SCENE [SCENE ...]

Run by hand with the scenes of `./dev demo`; needs qgis and xvfb-run. The same file runs inside
QGIS, started by itself.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import traceback
from collections import Counter
from pathlib import Path

SETTINGS = "IMAGE_COLLECTIONS_DOCK_PICTURES"


def main() -> int:
    """Start QGIS with the plugin and wait for the pictures."""
    this = Path(__file__).resolve()  # not known inside QGIS
    sys.path.insert(0, str(this.parent))
    import desktop

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=lambda text: str(Path(text).resolve()))
    parser.add_argument("rasters", nargs="+", type=lambda text: str(Path(text).resolve()))
    settings = vars(parser.parse_args())
    folder = Path(settings["folder"])
    folder.mkdir(parents=True, exist_ok=True)
    code = desktop.start(this, SETTINGS, settings, settings["rasters"])
    for picture in sorted(folder.glob("*.png")):
        print(picture)
    return code


def tell(text, tag, _level):
    """Print what QGIS logs of Python."""
    if "Python" in tag or "Image" in tag:
        print("LOG", tag, text)


def entries(main):
    """Give every entry of the menus and toolbars, but for projects opened of late."""
    from qgis.PyQt.QtWidgets import QToolBar

    waiting = [*main.menuBar().actions()]
    for bar in main.findChildren(QToolBar):
        waiting.extend(bar.actions())
    while waiting:
        action = waiting.pop()
        if action.menu() is not None:
            waiting.extend(action.menu().actions())
        if ".qgz" not in action.text():
            yield f"{action.text()} {action.objectName()}"


class Session:
    """Takes one step after the other, each from the event loop of QGIS."""

    def __init__(self, settings):
        import qgis.utils

        self.settings = settings
        self.folder = Path(settings["folder"])
        self.iface = qgis.utils.iface
        self.plugins = qgis.utils
        self.steps = iter(
            [
                self.prepare,
                self.count,
                self.open_empty,
                self.picture("dock-empty"),
                self.add_scenes,
                self.picture("dock-mosaic"),
                self.narrow,
                self.picture("dock-narrow-mosaic"),
                self.picture_at_end("dock-narrow-mosaic-end"),
                *self.mode("Quality mosaic", "qualitymosaic"),
                *self.mode("Reduce", "reduce"),
                *self.mode("Medoid", "medoid"),
                *self.mode("Geometric median", "geometricmedian"),
                self.filter,
                self.picture("dock-narrow-filter"),
                self.spoil,
                self.tip,
                self.picture("dock-problem", screen=True),
                self.mend,
                self.wide,
                self.picture("dock-wide"),
                *self.live(),
                self.ask,
                self.run,
                self.picture("main-run", window=True),
                self.open_dialog,
                self.save_and_come_back,
                self.picture("main-restored", window=True),
                self.unload,
                self.look_for_leftovers,
                self.leave,
            ]
        )

    def next(self):
        """Take the next step, and the one after it when QGIS has drawn."""
        from qgis.PyQt.QtCore import QTimer

        try:
            step = next(self.steps)
            QTimer.singleShot(step() or 700, self.next)
        except StopIteration:
            return
        except Exception:
            traceback.print_exc()
            os._exit(3)

    # Pictures

    def save(self, widget, name):
        widget.grab().save(str(self.folder / f"{name}.png"))

    def picture(self, name, *, window=False, screen=False):
        def step():
            main = self.iface.mainWindow()
            if screen:  # with what floats above, such as tooltips
                whole = main.screen().grabWindow(0) if hasattr(main, "screen") else main.grab()
                whole.save(str(self.folder / f"{name}.png"))
            else:
                self.save(main if window else self.dock, name)
            return 100

        return step

    def picture_at_end(self, name):
        def step():
            from qgis.PyQt.QtWidgets import QScrollArea

            bar = self.dock.findChild(QScrollArea).verticalScrollBar()
            bar.setValue(bar.maximum())
            self.save(self.dock, name)
            bar.setValue(0)
            return 100

        return step

    def mode(self, title, name):
        def step():
            choice = self.dock.composite.choice
            choice.setCurrentIndex(choice.findText(title))

        yield step
        yield self.picture_at_end(f"dock-narrow-{name}")

    # Steps

    def prepare(self):
        from qgis.core import QgsApplication

        QgsApplication.messageLog().messageReceived.connect(tell)
        self.prepare_window()
        return 1500

    def prepare_window(self):
        """Draw the scenes in colour; note what the window holds without the plugin."""
        from qgis.core import QgsMultiBandColorRenderer, QgsProject

        self.plugins.unloadPlugin("image_collections")
        main = self.iface.mainWindow()
        main.move(0, 0)
        main.resize(1480, 960)
        self.layers = list(QgsProject.instance().mapLayers().values())
        order = self.settings["rasters"]
        self.layers.sort(key=lambda layer: order.index(layer.source()))
        for layer in self.layers:
            layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 3, 2, 1))
            layer.setDefaultContrastEnhancement()
        self.iface.zoomFull()

    def count(self):
        self.before = self.inventory()

    def open_empty(self):
        self.plugins.loadPlugin("image_collections")
        self.plugins.startPlugin("image_collections")
        self.iface.messageBar().clearWidgets()
        plugin = self.plugins.plugins["image_collections"]
        plugin._window.action.trigger()
        self.dock = plugin._window.dock
        return 1500

    def add_scenes(self):
        self.dock.scenes.add_layers(self.layers)
        return 1500

    def narrow(self):
        from qgis.PyQt.QtCore import Qt

        self.iface.mainWindow().resizeDocks([self.dock], [320], Qt.Orientation.Horizontal)
        print("width of the dock:", self.dock.width())

    def wide(self):
        from qgis.PyQt.QtCore import Qt

        choice = self.dock.composite.choice
        choice.setCurrentIndex(choice.findText("Quality mosaic"))
        self.iface.mainWindow().resizeDocks([self.dock], [560], Qt.Orientation.Horizontal)

    def filter(self):
        from qgis.PyQt.QtCore import QDate

        self.dock.scenes.filter_button.setChecked(True)
        self.dock.scenes.filter_bar.start.setDate(QDate(2024, 6, 1))
        self.dock.scenes.filter_bar.text.setText("2024")

    def spoil(self):
        """Give one scene another CRS, and take the date from another."""
        from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer

        self.dock.scenes.filter_button.setChecked(False)
        self.layers[1].setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
        few = Path(self.settings["scratch"]) / "undated.tif"
        from osgeo import gdal

        gdal.Translate(str(few), self.layers[0].source(), bandList=[1, 2, 3], metadataOptions=[])
        dataset = gdal.Open(str(few), gdal.GA_Update)
        dataset.SetMetadata({})
        del dataset
        self.few = QgsRasterLayer(str(few), "undated")
        QgsProject.instance().addMapLayer(self.few)
        self.dock.scenes.add_layers([self.few])
        return 1500

    def tip(self):
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtWidgets import QToolTip

        view = self.dock.scenes.view
        index = view.model().index(view.model().rowCount() - 1, 0)
        view.scrollTo(index)
        text = index.data(Qt.ItemDataRole.ToolTipRole)
        place = view.viewport().mapToGlobal(view.visualRect(index).center())
        QToolTip.showText(place, text, view)

    def mend(self):
        from qgis.core import QgsProject
        from qgis.PyQt.QtWidgets import QToolTip

        QToolTip.hideText()
        QgsProject.instance().removeMapLayer(self.few.id())
        self.layers[1].setCrs(self.layers[0].crs())
        return 1200

    def live(self):
        def switch():
            self.dock.actions.live.click()
            return 6000

        def zoom():
            self.iface.mapCanvas().zoomByFactor(0.2)
            return 5000

        if not self.settings.get("without_live"):
            yield switch
            yield self.picture("main-live-out", window=True)
            yield zoom
            yield self.picture("main-live-in", window=True)

    def ask(self):
        from image_collections.ui.running.destination import DestinationDialog

        self.dock.actions.run_button.click()
        (self.dialog,) = self.dock.findChildren(DestinationDialog)
        return 700

    def run(self):
        self.save(self.dialog, "dialog-run")
        self.dialog.run_button.click()
        return 4000

    def open_dialog(self):
        from processing.gui.AlgorithmDialog import AlgorithmDialog
        from qgis.PyQt.QtCore import QTimer
        from qgis.PyQt.QtWidgets import QApplication

        self.dock.actions.open_button.click()
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, AlgorithmDialog)]

        def grab():
            self.save(found[0], "dialog-open")
            found[0].close()

        QTimer.singleShot(900, grab)
        return 1500

    def save_and_come_back(self):
        from qgis.core import QgsProject

        project = QgsProject.instance()
        path = str(Path(self.settings["scratch"]) / "project.qgz")
        before = self.dock.request()
        project.write(path)
        self.iface.newProject()
        self.iface.addProject(path)

        def same():
            print("the request comes back:", self.dock.request() == before)

        from qgis.PyQt.QtCore import QTimer

        QTimer.singleShot(2500, same)
        return 4000

    # What is left behind

    def inventory(self):
        """Count what a plugin can leave: widgets, actions, tasks, map tools, settings of GDAL."""
        from osgeo import gdal
        from qgis.core import QgsApplication
        from qgis.PyQt.QtWidgets import QApplication, QDockWidget

        main = self.iface.mainWindow()
        options = gdal.GetConfigOptions() if hasattr(gdal, "GetConfigOptions") else {}
        python = ("GDAL_VRT_ENABLE_PYTHON", "GDAL_VRT_PYTHON_TRUSTED_MODULES")
        return {
            "docks": sorted(dock.objectName() for dock in main.findChildren(QDockWidget)),
            "actions": sorted(entries(main)),
            "windows": sorted(
                type(widget).__name__
                for widget in QApplication.topLevelWidgets()
                if type(widget).__module__.startswith("image_collections")
            ),
            "ours": sorted(
                type(widget).__name__
                for widget in QApplication.allWidgets()
                if type(widget).__module__.startswith("image_collections")
            ),
            "tasks": QgsApplication.taskManager().count(),
            "providers": sorted(
                each.id() for each in QgsApplication.processingRegistry().providers()
            ),
            "tool": type(self.iface.mapCanvas().mapTool()).__name__,
            "options": {**options, **{name: gdal.GetConfigOption(name) for name in python}},
        }

    def unload(self):
        from qgis.core import QgsProject

        del self.dock
        self.plugins.unloadPlugin("image_collections")
        QgsProject.instance().clear()
        return 2500

    def look_for_leftovers(self):
        after = self.inventory()
        for name, value in self.before.items():
            if isinstance(value, list):
                more = list((Counter(after[name]) - Counter(value)).elements())
            else:
                more = [] if after[name] == value else [value, after[name]]
            if more:
                print("LEFT BEHIND", name, more)
        print("inventory compared:", len(self.before), "kinds")

    def leave(self):
        from qgis.core import QgsProject

        QgsProject.instance().clear()
        QgsProject.instance().setDirty(False)
        self.iface.actionExit().trigger()


if SETTINGS in os.environ:
    from qgis.PyQt.QtCore import QTimer

    session = Session(json.loads(os.environ[SETTINGS]))
    QTimer.singleShot(1500, session.next)
elif __name__ == "__main__":
    sys.exit(main())
