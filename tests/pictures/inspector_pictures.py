# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Take pictures of the pixel inspector in the real QGIS desktop, and see that nothing is left.

    python tests/pictures/inspector_pictures.py FOLDER X,Y SCENE [SCENE ...]

Run by hand with the scenes of `./dev demo` and a place in their CRS where a cloud was beaten; needs
qgis and xvfb-run. The same file runs inside QGIS, started by itself.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import traceback
from pathlib import Path

SETTINGS = "IMAGE_COLLECTIONS_INSPECTOR_PICTURES"
PACKAGE = "image_collections"


def main() -> int:
    """Start QGIS with the plugin and wait for the pictures."""
    this = Path(__file__).resolve()  # not known inside QGIS
    sys.path.insert(0, str(this.parent))
    import desktop

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=lambda text: str(Path(text).resolve()))
    parser.add_argument("place", type=lambda text: [float(part) for part in text.split(",")])
    parser.add_argument("rasters", nargs="+", type=lambda text: str(Path(text).resolve()))
    settings = vars(parser.parse_args())
    folder = Path(settings["folder"])
    folder.mkdir(parents=True, exist_ok=True)
    code = desktop.start(this, SETTINGS, settings, settings["rasters"])
    for picture in sorted(folder.glob("*.png")):
        print(picture)
    return code


class Session:
    """Takes one step after the other, each from the event loop of QGIS."""

    def __init__(self, settings):
        import qgis.utils

        self.settings = settings
        self.folder = Path(settings["folder"])
        self.iface = qgis.utils.iface
        self.utils = qgis.utils
        self.steps = iter(
            [
                self.prepare,
                self.run("qualitymosaic", {"QUALITY": "-MSK_CLDPRB"}, "best.tif"),
                self.click,
                self.width(320),
                self.picture("inspector-quality-narrow"),
                self.zoom,
                self.width(620),
                self.picture("inspector-quality-wide"),
                self.run("reduce", {"REDUCERS": ["median", "count"], "MASK": "auto"}, "median.tif"),
                self.click,
                self.picture("inspector-median-wide"),
                self.width(320),
                self.picture("inspector-median-narrow"),
                self.run("mosaic", {}, "live.vrt"),
                self.click,
                self.picture("inspector-live"),
                self.unload,
                self.check_leftovers,
                self.leave,
            ]
        )

    def next(self):
        """Take the next step, and the one after it when QGIS has drawn."""
        from qgis.PyQt.QtCore import QTimer

        try:
            step = next(self.steps)
            QTimer.singleShot(step() or 900, self.next)
        except StopIteration:
            return
        except Exception:
            traceback.print_exc()
            os._exit(3)

    @property
    def inspector(self):
        return self.utils.plugins[PACKAGE]._window.inspector

    def prepare(self):
        """Put the scenes in the order of the command line."""
        from qgis.core import QgsProject

        order = self.settings["rasters"]
        layers = list(QgsProject.instance().mapLayers().values())
        self.layers = sorted(layers, key=lambda layer: order.index(layer.source()))
        self.iface.messageBar().clearWidgets()
        self.iface.mainWindow().resize(1480, 960)
        self.iface.zoomFull()
        self.marks_before = self.marks()
        return 2000

    def marks(self):
        """Return how many marks are on the map; QGIS has some of its own."""
        from qgis.gui import QgsRubberBand, QgsVertexMarker

        items = self.iface.mapCanvas().scene().items()
        return sum(isinstance(item, (QgsRubberBand, QgsVertexMarker)) for item in items)

    def run(self, name, more, file):
        """Make a step that runs an algorithm and makes its layer the active one."""

        def step():
            import processing
            from qgis.core import QgsProject

            before = set(QgsProject.instance().mapLayers())
            parameters = {
                "LAYERS": [layer.id() for layer in self.layers],
                "BANDS": "B02,B03,B04,B08",
                "OUTPUT": str(Path(self.settings["scratch"]) / file),
                **more,
            }
            processing.runAndLoadResults(f"imagecollections:{name}", parameters)
            (added,) = set(QgsProject.instance().mapLayers()) - before
            self.iface.setActiveLayer(QgsProject.instance().mapLayer(added))
            return 2000

        return step

    def click(self):
        """Click on the place with the tool of the inspector."""
        from qgis.PyQt.QtCore import QPoint, Qt
        from qgis.PyQt.QtTest import QTest

        if not self.inspector.action.isChecked():
            self.inspector.action.trigger()
        canvas = self.iface.mapCanvas()
        place = canvas.getCoordinateTransform().transform(*self.settings["place"])
        pixel = QPoint(round(place.x()), round(place.y()))
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel)
        return 1500

    def zoom(self):
        """Look at some pixels around the place."""
        from qgis.core import QgsRectangle

        x, y = self.settings["place"]
        self.iface.mapCanvas().setExtent(QgsRectangle(x - 300, y - 250, x + 300, y + 250))
        self.iface.mapCanvas().refresh()
        return 1500

    def width(self, pixels):
        """Make a step that gives the panel a width."""

        def step():
            from qgis.PyQt.QtCore import Qt

            panel = self.inspector.panel
            panel.band.deselectAllOptions()
            panel.band.setCheckedItems(["B04"])
            self.iface.mainWindow().resizeDocks([panel], [pixels], Qt.Orientation.Horizontal)

        return step

    def picture(self, name):
        """Make a step that grabs the panel and the window."""

        def step():
            self.iface.messageBar().clearWidgets()
            self.inspector.panel.grab().save(str(self.folder / f"{name}.png"))
            self.iface.mainWindow().grab().save(str(self.folder / f"{name}-window.png"))

        return step

    def unload(self):
        """Unload the plugin while its tool is in use."""
        assert self.utils.unloadPlugin(PACKAGE)

    def check_leftovers(self):
        """See that no widget, action, mark or map tool is left."""
        from qgis.PyQt.QtCore import QObject

        window, canvas = self.iface.mainWindow(), self.iface.mapCanvas()
        names = [child.objectName() for child in window.findChildren(QObject)]
        left = [name for name in names if name.startswith("ImageCollectionsInspect")]
        assert not left, left
        assert self.marks() == self.marks_before, "marks on the map"
        assert canvas.mapTool() is not None, "no map tool"
        print("nothing is left", flush=True)

    def leave(self):
        """Close QGIS; a project with layers would be asked about."""
        from qgis.core import QgsProject

        QgsProject.instance().clear()
        QgsProject.instance().setDirty(False)
        self.iface.actionExit().trigger()


if SETTINGS in os.environ:
    from qgis.PyQt.QtCore import QTimer

    session = Session(json.loads(os.environ[SETTINGS]))
    QTimer.singleShot(2500, session.next)
elif __name__ == "__main__":
    sys.exit(main())
