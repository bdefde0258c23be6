# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Take pictures of the plugin in the real QGIS desktop, on a screen that nobody sees.

    python tests/pictures/screenshots.py FOLDER RASTER [RASTER ...] [--rgb RED,GREEN,BLUE]
        [--bands NAMES] [--quality EXPRESSION] [--mask KEY] [--products FOLDER --rule-bands NAMES]

Run by hand; needs qgis and xvfb-run. FOLDER gets the PNG files. The profile is thrown away. The
same file runs inside QGIS, started by itself with the settings in the environment.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import traceback
from pathlib import Path

SETTINGS = "IMAGE_COLLECTIONS_SCREENSHOTS"
TEMPORARY = "TEMPORARY_OUTPUT"


def main() -> int:
    """Start QGIS with the plugin and wait for the pictures."""
    this = Path(__file__).resolve()  # not known inside QGIS
    sys.path.insert(0, str(this.parent))
    import desktop

    settings = arguments()
    folder = Path(settings["folder"])
    folder.mkdir(parents=True, exist_ok=True)
    code = desktop.start(this, SETTINGS, settings, settings["rasters"])
    for picture in sorted(folder.glob("*.png")):
        print(picture)
    return code


def arguments() -> dict:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=lambda text: str(Path(text).resolve()))
    parser.add_argument("rasters", nargs="+", type=lambda text: str(Path(text).resolve()))
    parser.add_argument("--rgb", default="", help="band numbers in which the scenes are drawn")
    parser.add_argument("--bands", default="", help="BANDS of the runs")
    parser.add_argument("--quality", default="1", help="QUALITY of the quality mosaic")
    parser.add_argument("--mask", default="", help="MASK that is explained for the first image")
    parser.add_argument("--products", default="", help="a folder of products that is collected")
    parser.add_argument("--rule-bands", default="", help="BANDS of the median of the products")
    return vars(parser.parse_args())


class Session:
    """Takes one picture after the other, each from the event loop of QGIS."""

    def __init__(self, settings):
        from qgis.utils import iface

        self.iface = iface
        self.settings = settings
        self.folder = Path(settings["folder"])
        self.steps = iter(
            [
                self.prepare,
                self.dialog_of("mosaic", {}),
                self.dialog_of("qualitymosaic", {"QUALITY": settings["quality"]}),
                self.dialog_of("reduce", {"REDUCERS": ["median", "percentile", "count"]}),
                self.advanced,
                self.toolbox,
                self.run("qualitymosaic", {"QUALITY": settings["quality"]}),
                self.window("main-qualitymosaic"),
                self.run("mosaic", {}),
                self.window("main-mosaic"),
                self.run("reduce", {"REDUCERS": ["median", "count"]}),
                self.window("main-reduce"),
                self.run("mosaic", {"PROVENANCE": TEMPORARY, "FOOTPRINTS": TEMPORARY}),
                self.show_provenance,
                self.window("main-provenance"),
                *self.explained(),
                *self.collected(),
                self.refusal,
                self.leave,
            ]
        )

    def next(self):
        """Take the next step, and the one after it when QGIS has drawn."""
        from qgis.PyQt.QtCore import QTimer

        try:
            step = next(self.steps)
            pause = step() or 700
            QTimer.singleShot(pause, self.next)
        except StopIteration:
            return
        except Exception:
            traceback.print_exc()
            os._exit(3)

    def save(self, widget, name):
        """Grab a widget."""
        widget.grab().save(str(self.folder / f"{name}.png"))

    def prepare(self):
        """Draw the scenes in colour and zoom to them."""
        from qgis.core import (
            QgsContrastEnhancement,
            QgsMultiBandColorRenderer,
            QgsProject,
            QgsRasterMinMaxOrigin,
        )

        self.iface.messageBar().clearWidgets()
        self.layers = list(QgsProject.instance().mapLayers().values())
        order = self.settings["rasters"]
        self.layers.sort(key=lambda layer: order.index(layer.source()))
        if self.settings["rgb"]:
            numbers = [int(text) for text in self.settings["rgb"].split(",")]
            for layer in self.layers:
                layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), *numbers))
                layer.setContrastEnhancement(
                    QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
                    QgsRasterMinMaxOrigin.Limits.CumulativeCut,
                )
        self.iface.mainWindow().resize(1480, 960)
        self.iface.zoomFull()
        return 2500

    def parameters(self, more):
        """Return what all runs have in common, and more."""
        ids = [layer.id() for layer in self.layers]
        return {"LAYERS": ids, "BANDS": self.settings["bands"], **more}

    def dialog_of(self, name, more):
        """Make a step that opens a dialog and grabs it a moment later."""

        def step():
            from processing.tools.general import createAlgorithmDialog
            from qgis.PyQt.QtCore import QTimer

            dialog = createAlgorithmDialog(f"imagecollections:{name}", self.parameters(more))
            dialog.resize(1000, 780)
            dialog.show()
            self.dialog = dialog

            def grab():
                self.save(dialog, f"dialog-{name}")
                dialog.close()

            QTimer.singleShot(900, grab)
            return 1500

        return step

    def advanced(self):
        """Grab a dialog with the advanced parameters unfolded."""
        from processing.tools.general import createAlgorithmDialog
        from qgis.PyQt.QtCore import QTimer
        from qgis.PyQt.QtWidgets import QGroupBox

        dialog = createAlgorithmDialog("imagecollections:mosaic", self.parameters({}))
        dialog.show()
        self.dialog = dialog

        def unfold():
            # Python knows the box as a plain QGroupBox.
            dialog.findChild(QGroupBox, "grpAdvanced").setProperty("collapsed", False)
            dialog.resize(1000, 980)

        def grab():
            self.save(dialog, "dialog-advanced")
            dialog.close()

        QTimer.singleShot(500, unfold)
        QTimer.singleShot(1200, grab)
        return 1800

    def toolbox(self):
        """Grab the toolbox with the provider unfolded."""
        from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLineEdit

        dock = self.iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
        if dock is None:
            return
        dock.setUserVisible(True)
        box = dock.findChild(QLineEdit)
        box.setText("Image Collections")
        QApplication.processEvents()
        self.save(dock, "toolbox")
        box.setText("")
        dock.setUserVisible(False)

    def run(self, name, more):
        """Make a step that runs an algorithm from its dialog, in the background, and waits."""

        def step():
            from processing.tools.general import createAlgorithmDialog
            from qgis.PyQt.QtCore import QEventLoop, QTimer

            dialog = createAlgorithmDialog(f"imagecollections:{name}", self.parameters(more))
            dialog.resize(1000, 780)
            dialog.show()
            loop = QEventLoop()

            def finished(succeeded, results):
                self.save(dialog, f"log-{name}")
                loop.quit()

            dialog.algorithmFinished.connect(finished)
            QTimer.singleShot(60000, loop.quit)
            dialog.runAlgorithm()
            loop.exec()
            self.save(dialog, f"log-{name}")
            dialog.close()
            return 2500

        return step

    def show_provenance(self):
        """Hide the rasters above the provenance."""
        from qgis.core import QgsProject

        root = QgsProject.instance().layerTreeRoot()
        for layer in QgsProject.instance().mapLayers().values():
            if layer.name().startswith(("Mosaic", "Statistics", "Quality mosaic")):
                root.findLayer(layer.id()).setItemVisibilityChecked(False)
        return 1500

    def explained(self):
        """Return the steps that explain a mask, none without one."""
        if not self.settings["mask"]:
            return []
        more = {"INPUT": self.settings["rasters"][0], "MASK": self.settings["mask"]}
        return [self.run("explainmask", more), self.window("main-explainmask")]

    def collected(self):
        """Return the steps that collect products and reduce them, none without a folder."""
        if not self.settings["products"]:
            return []
        folder = str(Path(self.settings["scratch"]) / "collection")
        more = {"FOLDER": self.settings["products"], "OUTPUT_FOLDER": folder, "TABLE": TEMPORARY}
        return [
            self.run("collection", {**more, "BANDS": ""}),
            self.window("main-collection"),
            self.reduce_collection,
            self.window("main-collection-median"),
        ]

    def reduce_collection(self):
        """Take the median of the collected layers with the mask that is found by itself."""
        from qgis.core import QgsProject, QgsRasterLayer

        group = QgsProject.instance().layerTreeRoot().findGroups()[0]
        layers = [node.layer() for node in reversed(group.findLayers())]
        self.layers = [layer for layer in layers if isinstance(layer, QgsRasterLayer)]
        more = {"REDUCERS": ["median"], "MASK": "auto", "BANDS": self.settings["rule_bands"]}
        return self.run("reduce", more)()

    def window(self, name):
        """Make a step that grabs the main window."""

        def step():
            self.iface.messageBar().clearWidgets()
            self.save(self.iface.mainWindow(), name)

        return step

    def refusal(self):
        """Grab what a user sees who asks for a band that is not there."""
        from processing.tools.general import createAlgorithmDialog
        from qgis.PyQt.QtCore import QTimer
        from qgis.PyQt.QtWidgets import QApplication, QMessageBox

        parameters = {**self.parameters({}), "BANDS": "B99"}
        dialog = createAlgorithmDialog("imagecollections:mosaic", parameters)
        dialog.show()

        def grab():
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, QMessageBox) and widget.isVisible():
                    self.save(widget, "refusal")
                    widget.accept()

        QTimer.singleShot(1200, grab)
        dialog.runAlgorithm()
        dialog.close()

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
