# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Take the pictures of the guide in the real QGIS desktop, with the scenes of the demo.

`./dev pictures` runs it, by way of tests/demo/pictures.py; needs qgis and xvfb-run. The same file
runs inside QGIS, started by itself.
"""

from __future__ import annotations

import json
import os
import re
import traceback
from pathlib import Path

SETTINGS = "IMAGE_COLLECTIONS_GUIDE_PICTURES"
PACKAGE = "image_collections"
TEMPORARY = "TEMPORARY_OUTPUT"
NDVI = "(B08 - B04) / (B08 + B04)"
COLOURS = "B04,B03,B02"


def take(folder: Path, scenes: list[Path], place: tuple[float, float]) -> int:
    """Write PNG files to a folder; the inspector looks at a place in the CRS of the scenes."""
    import desktop

    settings = {"folder": str(folder), "rasters": [str(path) for path in scenes], "place": place}
    this = Path(__file__).resolve()  # not known inside QGIS
    return desktop.start(this, SETTINGS, settings, settings["rasters"])


class Session:
    """Takes one step after the other, each from the event loop of QGIS."""

    def __init__(self, settings):
        import qgis.utils

        self.settings = settings
        self.folder = Path(settings["folder"])
        self.iface = qgis.utils.iface
        self.plugins = qgis.utils.plugins
        self.dialog = None
        median = {"BANDS": COLOURS, "REDUCERS": ["median"], "MASK": "auto"}
        best = {"BANDS": COLOURS, "QUALITY": "-MSK_CLDPRB"}
        maps = {"PROVENANCE": TEMPORARY, "FOOTPRINTS": TEMPORARY}
        self.steps = iter(
            [
                self.prepare,
                self.open_first_dock,
                self.window("scenes"),
                self.go_live,
                self.window("first-live"),
                self.close_dock,
                self.toolbox,
                *self.dialog_of("reduce", median, "dialog-reduce"),
                self.run("reduce", median),
                self.window("median"),
                self.clean,
                self.run("qualitymosaic", {**best, **maps}),
                self.only("Provenance", "Footprints"),
                self.window("provenance"),
                self.clean,
                self.run("explainmask", {"INPUT": self.settings["rasters"][4], "MASK": "auto"}),
                self.unfold,
                self.window("explain-mask"),
                self.clean,
                self.open_dock,
                self.go_live,
                self.window("live"),
                self.swipe,
                self.window("swipe"),
                self.swipe,
                self.close_dock,
                self.run("qualitymosaic", {**best, "MASK": "auto"}, "best.tif"),
                self.inspect,
                self.window("inspector"),
                self.close_inspector,
                *self.charts(),
                self.run("reduce", {**median, "BANDS": "B04,B03,B02,B08,B11"}, "median.tif"),
                self.clean,
                self.classes,
                self.window("classes"),
                self.clean,
                self.cleaned,
                self.window("clean-classes"),
                self.clean,
                self.run("tobands", {"EXPRESSION": f"NDVI: {NDVI}", "MASK": "auto"}, "ndvi.tif"),
                self.clean,
                self.threshold,
                self.window("threshold"),
                self.clean,
                *self.dialog_of("cloudfreemedian", {}, "dialog-model"),
                self.run("periods", {**median, "PERIOD": "month", "METHOD": "reduce"}, "months"),
                self.play,
                self.grab_playing,
                self.leave,
            ]
        )

    def next(self):
        """Take the next step, and the one after it when QGIS has drawn."""
        from qgis.PyQt.QtCore import QTimer

        try:
            QTimer.singleShot(next(self.steps)() or 700, self.next)
        except StopIteration:
            return
        except Exception:
            traceback.print_exc()
            os._exit(3)

    # Pictures

    def save(self, widget, name):
        """Grab a widget."""
        widget.grab().save(str(self.folder / f"{name}.png"))

    def window(self, name):
        """Make a step that grabs the main window."""

        def step():
            self.iface.messageBar().clearWidgets()
            self.save(self.iface.mainWindow(), name)

        return step

    def dialog_of(self, name, more, picture):
        """Make steps that open a dialog and grab it a moment later."""

        def show():
            from processing.tools.general import createAlgorithmDialog

            self.dialog = createAlgorithmDialog(f"imagecollections:{name}", self.with_layers(more))
            self.dialog.resize(860, 620)
            self.dialog.show()
            return 1200

        def grab():
            self.save(self.dialog, picture)
            self.dialog.close()

        return show, grab

    def charts(self):
        """Make steps that draw the charts of pages that algorithms write."""
        mask = {"MASK": "auto", "EXPRESSION": f"NDVI: {NDVI}"}
        zones = {**mask, "NAME_FIELD": "name"}
        early, late = self.settings["rasters"][2], self.settings["rasters"][5]
        return (
            self.page("zonalseries", zones, "zonal-series", 2),
            self.page("serieshistogram", {**mask, "BINS": 40}, "histograms", 8),
            self.page(
                "matchhistogram",
                {"INPUT": early, "REFERENCE": late, "MASK": "auto", "BANDS": "B04"},
                "match-histogram",
                3,
            ),
        )

    def page(self, name, more, picture, most):
        """Make a step that runs an algorithm and draws the charts of its page."""

        def step():
            import processing

            path = Path(self.settings["scratch"]) / f"{picture}.html"
            parameters = {**self.with_layers(more), "PAGE": str(path), "TABLE": TEMPORARY}
            if name == "zonalseries":
                parameters["POLYGONS"] = self.polygons()
            if name == "matchhistogram":
                parameters["OUTPUT"] = TEMPORARY
            processing.run(f"imagecollections:{name}", parameters)
            draw_charts(path.read_text(encoding="utf-8"), self.folder / f"{picture}.png", most)

        return step

    # Steps

    def prepare(self):
        """Draw the scenes as the dock does and zoom to them."""
        from image_collections.algorithms.results.combinations import draw_scene
        from qgis.core import QgsProject
        from qgis.PyQt.QtWidgets import QDockWidget

        main = self.iface.mainWindow()
        main.move(0, 0)
        main.resize(1240, 780)
        for name in ("Browser", "Browser2", "ProcessingToolbox"):
            dock = main.findChild(QDockWidget, name)
            if dock is not None:
                dock.setUserVisible(False)
        order = self.settings["rasters"]
        self.layers = list(QgsProject.instance().mapLayers().values())
        self.layers.sort(key=lambda layer: order.index(layer.source()))
        for layer in self.layers:
            draw_scene(layer)
            QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setExpanded(False)
        self.iface.setActiveLayer(self.layers[-1])
        self.iface.zoomFull()
        return 2500

    def with_layers(self, more):
        """Return parameters with the scenes as the collection."""
        if "INPUT" in more or not more:
            return more
        return {"LAYERS": [layer.id() for layer in self.layers], **more}

    def polygons(self):
        """Return a layer of two squares, a field and the lake."""
        from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

        layer = QgsVectorLayer("Polygon?field=name:string", "places", "memory")
        layer.setCrs(self.layers[0].crs())
        extent = self.layers[0].extent()
        for name, x, y in (("West", 0.2, 0.5), ("East", 0.8, 0.4)):
            left = extent.xMinimum() + x * extent.width()
            bottom = extent.yMinimum() + y * extent.height()
            feature = QgsFeature(layer.fields())
            feature.setAttribute("name", name)
            feature.setGeometry(
                QgsGeometry.fromRect(QgsRectangle(left, bottom, left + 300, bottom + 300))
            )
            layer.dataProvider().addFeature(feature)
        return layer

    def toolbox(self):
        """Grab the toolbox with the algorithms of the plugin."""
        from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLineEdit, QTreeView

        main = self.iface.mainWindow()
        dock = main.findChild(QDockWidget, "ProcessingToolbox")
        dock.setUserVisible(True)
        dock.findChild(QLineEdit).setText("Image Collections")
        tree = dock.findChild(QTreeView)
        tree.expandAll()
        QApplication.processEvents()
        dock.setFloating(True)
        dock.resize(340, 560)
        QApplication.processEvents()
        self.save(tree, "toolbox")
        dock.findChild(QLineEdit).setText("")
        dock.setFloating(False)
        dock.setUserVisible(False)

    def run(self, name, more, file=""):
        """Make a step that runs an algorithm and loads what it makes."""

        def step():
            import processing
            from qgis.core import QgsProject

            output = str(Path(self.settings["scratch"]) / file) if file else TEMPORARY
            parameters = {**self.with_layers(more), "OUTPUT": output}
            before = set(QgsProject.instance().mapLayers())
            processing.runAndLoadResults(f"imagecollections:{name}", parameters)
            self.added = [
                layer
                for key, layer in QgsProject.instance().mapLayers().items()
                if key not in before
            ]
            self.result = next(
                layer for layer in self.added if output == TEMPORARY or output in layer.source()
            )
            self.iface.setActiveLayer(self.result)
            return 2500

        return step

    def play(self):
        """Press what is offered after composites by period."""
        from qgis.core import QgsProject
        from qgis.PyQt.QtWidgets import QPushButton

        root = QgsProject.instance().layerTreeRoot()
        for layer in self.layers:
            root.findLayer(layer.id()).setItemVisibilityChecked(False)
        self.iface.mainWindow().findChild(QPushButton, "play").click()
        return 600

    def grab_playing(self):
        """Grab the window with the offer and the temporal controller."""
        self.iface.mapCanvas().temporalController().pause()
        self.save(self.iface.mainWindow(), "play-in-time")

    def only(self, *names):
        """Make a step that shows these results and hides the others."""

        def step():
            from qgis.core import QgsProject

            root = QgsProject.instance().layerTreeRoot()
            for layer in self.added:
                shown = any(name in layer.name() for name in names)
                root.findLayer(layer.id()).setItemVisibilityChecked(shown)
            return 2000

        return step

    def unfold(self):
        """Show the legend of the result, and make room for its name."""
        from qgis.core import QgsProject
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtWidgets import QDockWidget

        main = self.iface.mainWindow()
        QgsProject.instance().layerTreeRoot().findLayer(self.result.id()).setExpanded(True)
        main.resizeDocks([main.findChild(QDockWidget, "Layers")], [340], Qt.Orientation.Horizontal)
        return 1500

    def clean(self):
        """Remove what was added to the scenes."""
        from qgis.core import QgsProject

        kept = {layer.id() for layer in self.layers}
        project = QgsProject.instance()
        project.removeMapLayers([key for key in project.mapLayers() if key not in kept])

    def open_first_dock(self):
        """Show the dock as it is after sample scenes were made, with a median chosen."""
        from qgis.core import QgsProject

        root = QgsProject.instance().layerTreeRoot()
        group = root.insertGroup(0, "Sample scenes")
        for layer in self.layers:
            node = root.findLayer(layer.id())
            group.insertChildNode(0, node.clone())
            root.removeChildNode(node)
        self.show_dock("Reduce")
        return 2000

    def show_dock(self, composite):
        """Open the dock with the scenes and a composite."""
        from qgis.PyQt.QtCore import Qt

        window = self.plugins[PACKAGE]._window
        window.dock.setUserVisible(True)
        self.dock = window.dock
        self.dock.scenes.add_layers(self.layers)
        choice = self.dock.composite.choice
        choice.setCurrentIndex(choice.findText(composite))
        self.iface.mainWindow().resizeDocks([self.dock], [380], Qt.Orientation.Horizontal)

    def open_dock(self):
        """Set a quality mosaic in the dock."""
        from qgis.PyQt.QtWidgets import QGroupBox

        self.show_dock("Quality mosaic")
        self.dock.composite.form.fields["QUALITY"].set_value(NDVI)
        self.dock.findChild(QGroupBox, "imagecollections-BandsPanel").setProperty("collapsed", True)
        return 1500

    def go_live(self):
        """Switch Live on."""
        self.dock.actions.live.click()
        return 6000

    def close_dock(self):
        """Switch Live off and close the dock."""
        self.dock.actions.live.click()
        self.dock.setUserVisible(False)
        self.clean()
        return 1500

    def swipe(self):
        """Switch the swipe on or off."""
        self.plugins[PACKAGE]._window.swipe.action.trigger()
        return 2500

    @property
    def inspector(self):
        return self.plugins[PACKAGE]._window.inspector

    def inspect(self):
        """Ask for a pixel that several clouds hide."""
        from qgis.core import QgsPointXY
        from qgis.PyQt.QtCore import Qt

        inspector = self.inspector
        inspector.action.trigger()
        inspector.inspect(QgsPointXY(*self.settings["place"]))
        panel = inspector.panel
        self.iface.mainWindow().resizeDocks([panel], [540], Qt.Orientation.Horizontal)
        return 3000

    def close_inspector(self):
        """Put the inspector away."""
        self.inspector.action.trigger()
        self.inspector.panel.close()
        self.clean()
        return 1500

    def classes(self):
        """Find classes in the median of all scenes."""
        median = str(Path(self.settings["scratch"]) / "median.tif")
        self.run("kmeans", {"INPUT": median, "CLASSES": 6}, "classes.tif")()
        return 2500

    def cleaned(self):
        """Take small pieces out of these classes, and outline what is left."""
        classes = str(Path(self.settings["scratch"]) / "classes.tif")
        more = {"INPUT": classes, "SMALLEST_CELLS": 40, "OUTPUT_POLYGONS": TEMPORARY}
        self.run("cleanclasses", more)()
        return 2500

    def threshold(self):
        """Divide the NDVI of one scene, with nothing below it."""
        from qgis.core import QgsProject

        for layer in self.layers:
            node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
            node.setItemVisibilityChecked(False)
        scratch = Path(self.settings["scratch"])
        self.run("threshold", {"INPUT": str(scratch / "ndvi.tif"), "BAND": "5"})()
        return 2500

    def leave(self):
        """Close QGIS; a project with layers would be asked about."""
        from qgis.core import QgsProject

        QgsProject.instance().clear()
        QgsProject.instance().setDirty(False)
        self.iface.actionExit().trigger()


def draw_charts(page, path, most):
    """Draw the first charts of a page beside and below each other."""
    from qgis.PyQt.QtCore import QByteArray, QRectF, Qt
    from qgis.PyQt.QtGui import QImage, QPainter
    from qgis.PyQt.QtSvg import QSvgRenderer

    charts = re.findall(r"<svg .*?</svg>", page, re.DOTALL)[:most]
    drawn = [QSvgRenderer(QByteArray(chart.encode())) for chart in charts]
    size = drawn[0].defaultSize()
    across = min(len(drawn), max(1, 1240 // size.width()))
    down = -(-len(drawn) // across)
    image = QImage(across * size.width(), down * size.height(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, chart in enumerate(drawn):
        row, column = divmod(number, across)
        left, top = column * size.width(), row * size.height()
        chart.render(painter, QRectF(left, top, size.width(), size.height()))
    painter.end()
    image.save(str(path))


if SETTINGS in os.environ:
    from qgis.PyQt.QtCore import QTimer

    session = Session(json.loads(os.environ[SETTINGS]))
    QTimer.singleShot(2500, session.next)
