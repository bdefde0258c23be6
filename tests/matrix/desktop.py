# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A user's first minutes with the package, in the real desktop on a screen that nobody sees.

    python tests/matrix/desktop.py PACKAGE FOLDER

A fresh profile, the zip through QGIS's own plugin installer, the first page of the guide with
sample scenes from the menu, the scenes of the demo, an algorithm's dialog, a run, its styled
result, and the plugin off and on again. FOLDER gets pictures. Exits with 0 when everything was as
it should be. The same file runs inside QGIS, started by itself.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

NAME = "image_collections"
SETTINGS = "IMAGE_COLLECTIONS_DESKTOP"
SECONDS = 240
SCREEN = "1500x1000x24"


def main() -> int:
    """Start QGIS with a fresh profile and say how it ended."""
    this = Path(__file__).resolve()  # not known inside QGIS
    sys.path.insert(0, str(this.parents[2]))
    from engine.sample.collection import make_sample

    package, folder = (Path(text).resolve() for text in sys.argv[1:3])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="desktop-") as scratch:
        scenes = make_sample(Path(scratch) / "scenes", 160).scenes
        settings = Path(scratch) / "profiles" / "test" / "QGIS"
        settings.mkdir(parents=True)
        (settings / "QGIS3.ini").write_text(
            "[PythonPlugins]\nprocessing=true\n[qgis]\ncheckVersion=false\n"
            f"[locale]\noverrideFlag=true\nuserLocale={os.environ.get('DESKTOP_LOCALE', 'en_US')}\n"
        )
        runtime = Path(scratch) / "runtime"
        runtime.mkdir(mode=0o700)
        report = Path(scratch) / "report.txt"
        handed = {
            "package": str(package),
            "folder": str(folder),
            "report": str(report),
            "scenes": [str(path) for path in scenes],
        }
        environment = {
            **os.environ,
            "XDG_RUNTIME_DIR": str(runtime),
            SETTINGS: json.dumps(handed),
        }
        environment.pop("QT_QPA_PLATFORM", None)
        command = ["timeout", "-k", "5", str(SECONDS)]
        command += ["xvfb-run", "-a", "-s", f"-screen 0 {SCREEN} +extension GLX"]
        command += ["qgis", "--profiles-path", scratch, "--profile", "test"]
        command += ["--nologo", "--code", str(this)]
        ended = subprocess.run(command, env=environment, capture_output=True, text=True)
        done = report.read_text(encoding="utf-8") if report.exists() else ""
    print(done, end="")
    if ended.returncode or not done.endswith("left QGIS\n"):
        print(ended.stdout[-3000:], ended.stderr[-3000:], sep="\n", file=sys.stderr)
        print(f"QGIS ended with {ended.returncode}", file=sys.stderr)
        return 1
    return 0


class Scenario:
    """Takes one step after the other, each from the event loop of QGIS."""

    def __init__(self, settings):
        from qgis.utils import iface

        self.iface = iface
        self.settings = settings
        self.steps = iter(
            [
                self.install,
                self.make_samples,
                self.see_samples_live,
                self.write_samples,
                self.look_for_help,
                self.open_scenes,
                self.open_dialog,
                self.run_it,
                self.look_at_result,
                self.open_dock,
                self.show_live,
                self.run_from_dock,
                self.switch_off_and_on,
                self.leave,
            ]
        )

    def next(self):
        """Take the next step, and the one after it when QGIS has drawn."""
        from qgis.PyQt.QtCore import QTimer

        try:
            step = next(self.steps)
            print(step.__name__, flush=True)
            said = step()
            self.report(said)
            QTimer.singleShot(1500, self.next)
        except StopIteration:
            return
        except BaseException:
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(3)

    def report(self, sentence):
        with Path(self.settings["report"]).open("a", encoding="utf-8") as file:
            file.write(f"{sentence}\n")

    def save(self, widget, name):
        path = Path(self.settings["folder"]) / f"{name}.png"
        if not widget.grab().save(str(path)):
            raise RuntimeError(f"no picture {path}")

    def install(self):
        """Install the zip as Plugins > Install from ZIP does."""
        import pyplugin_installer
        import qgis.utils
        from qgis.core import QgsApplication

        pyplugin_installer.instance().installFromZipFile(self.settings["package"])
        where = Path(sys.modules[NAME].__file__)
        if Path(QgsApplication.qgisSettingsDirPath()).resolve() not in where.resolve().parents:
            raise RuntimeError(f"the plugin runs from {where}")
        if NAME not in qgis.utils.active_plugins:
            raise RuntimeError("the plugin is not active")
        provider = QgsApplication.processingRegistry().providerById("imagecollections")
        self.algorithms = len(provider.algorithms())
        return f"installed {self.settings['package']}: {self.algorithms} algorithms"

    def make_samples(self):
        """Make sample scenes by the menu, as the first page of the guide says."""
        from qgis.PyQt.QtWidgets import QAction, QDialog, QDockWidget

        main = self.iface.mainWindow()
        main.resize(1480, 960)
        self.dock = main.findChild(QDockWidget, "ImageCollectionsDock")
        main.findChild(QAction, "ImageCollectionsMakeSamples").trigger()
        (question,) = [each for each in self.dock.findChildren(QDialog) if each.isVisible()]
        self.save(main, "first-empty")
        self.save(question, "first-question")
        question.make_button.click()
        self.wait_for(lambda: self.dock.request() is not None, "sample scenes in the dock")
        self.wait_for(lambda: not self.iface.mapCanvas().isDrawing(), "the drawn map")
        self.save(main, "first-scenes")
        return f"the menu made {len(self.dock.scenes.model.rows)} sample scenes"

    def see_samples_live(self):
        """Choose Reduce, and tick Live."""
        from qgis.core import QgsProject

        choice = self.dock.composite.choice
        choice.setCurrentIndex(choice.findData("reduce"))
        before = set(QgsProject.instance().mapLayers())
        self.dock.actions.live.click()
        self.wait_for(lambda: set(QgsProject.instance().mapLayers()) - before, "the live layer")
        (live,) = set(QgsProject.instance().mapLayers()) - before
        return f"live: {QgsProject.instance().mapLayer(live).name()}"

    def write_samples(self):
        """Press Run, and Run again; then go on with an empty project."""
        from qgis.core import QgsProject
        from qgis.PyQt.QtWidgets import QDialog

        project = QgsProject.instance()
        before = set(project.mapLayers())
        self.wait_for(lambda: not self.iface.mapCanvas().isDrawing(), "the drawn map")
        self.save(self.iface.mainWindow(), "first-live")
        self.dock.actions.run_button.click()
        (question,) = [each for each in self.dock.findChildren(QDialog) if each.isVisible()]
        self.wait_for(lambda: question.estimate.is_done, "an estimate")
        self.save(question, "first-run")
        said = question.estimate.text()
        question.run_button.click()
        self.wait_for(lambda: set(project.mapLayers()) - before, "the result")
        self.wait_for(lambda: not self.iface.mapCanvas().isDrawing(), "the drawn map")
        self.save(self.iface.mainWindow(), "first-result")
        (top, *_) = project.layerTreeRoot().findLayerIds()
        if top in before:
            raise RuntimeError("the result is not on top")
        name = project.mapLayer(top).name()
        self.dock.actions.live.click()
        project.clear()
        self.dock.setUserVisible(False)
        return f"written: {name} ({said})"

    def look_for_help(self):
        """See that help buttons lead to files of the package."""
        from qgis.core import QgsApplication
        from qgis.PyQt.QtCore import QUrl

        provider = QgsApplication.processingRegistry().providerById("imagecollections")
        for algorithm in provider.algorithms():
            if not Path(QUrl(algorithm.helpUrl()).toLocalFile()).is_file():
                raise RuntimeError(f"help of {algorithm.id()} is {algorithm.helpUrl()}")
        return "help is in the package"

    def open_scenes(self):
        from qgis.core import QgsProject, QgsRasterLayer

        self.layers = []
        for path in self.settings["scenes"]:
            layer = QgsRasterLayer(path, Path(path).stem, "gdal")
            self.layers.append(QgsProject.instance().addMapLayer(layer))
        self.iface.mainWindow().resize(1480, 960)
        self.iface.zoomFull()
        return f"opened {len(self.layers)} scenes"

    def open_dialog(self):
        from processing.tools.general import createAlgorithmDialog

        parameters = {
            "LAYERS": [layer.id() for layer in self.layers],
            "BANDS": "B04,B03,B02",
            "REDUCERS": ["median"],
            "MASK": "sentinel2-scl",
        }
        self.dialog = createAlgorithmDialog("imagecollections:reduce", parameters)
        self.dialog.resize(1000, 780)
        self.dialog.show()
        return "opened the dialog of Reduce"

    def run_it(self):
        """Press Run, and wait for the run in the background."""
        from qgis.PyQt.QtCore import QEventLoop, QTimer

        self.save(self.dialog, "dialog")
        loop, ended = QEventLoop(), []
        self.dialog.algorithmFinished.connect(lambda *outcome: (ended.append(outcome), loop.quit()))
        QTimer.singleShot(60000, loop.quit)
        self.dialog.runAlgorithm()
        if not ended:
            loop.exec()
        if not ended or not ended[0][0]:
            raise RuntimeError(f"the run ended with {ended}")
        self.save(self.dialog, "log")
        self.dialog.close()
        return "ran Reduce"

    def look_at_result(self):
        from qgis.core import QgsMultiBandColorRenderer, QgsProject

        ids = {layer.id() for layer in self.layers}
        (result,) = [
            layer for key, layer in QgsProject.instance().mapLayers().items() if key not in ids
        ]
        if not isinstance(result.renderer(), QgsMultiBandColorRenderer):
            raise RuntimeError(f"{result.name()} is drawn by {result.renderer().type()}")
        self.iface.messageBar().clearWidgets()
        self.save(self.iface.mainWindow(), "window")
        return f"{result.name()} is open, {result.width()} x {result.height()}, in colour"

    def open_dock(self):
        from qgis.PyQt.QtWidgets import QDockWidget

        self.dock = self.iface.mainWindow().findChild(QDockWidget, "ImageCollectionsDock")
        self.dock.setUserVisible(True)
        self.dock.scenes.add_layers(self.layers)
        self.wait_for(lambda: self.dock.request() is not None, "a request of the dock")
        return f"the dock asks for {self.dock.request().algorithm}"

    def show_live(self):
        """Switch the live layer on and off; another one than before is drawn."""
        from qgis.core import QgsProject

        live = self.dock.actions.live
        if not live.isEnabled():
            self.save(self.iface.mainWindow(), "dock")
            return "there is no live layer yet"
        before = set(QgsProject.instance().mapLayers())
        live.click()
        self.wait_for(lambda: set(QgsProject.instance().mapLayers()) - before, "the live layer")
        self.wait_for(lambda: not self.iface.mapCanvas().isDrawing(), "the drawn map")
        self.save(self.iface.mainWindow(), "live")
        live.click()
        return "the live layer was drawn"

    def run_from_dock(self):
        """Press Run, and Run again in the question where the results go."""
        from qgis.core import QgsProject
        from qgis.PyQt.QtWidgets import QDialog

        before = set(QgsProject.instance().mapLayers())
        self.dock.actions.run_button.click()
        (question,) = [each for each in self.dock.findChildren(QDialog) if each.isVisible()]
        self.save(question, "destinations")
        question.run_button.click()
        self.wait_for(lambda: set(QgsProject.instance().mapLayers()) - before, "the result")
        self.save(self.iface.mainWindow(), "dock-result")
        (result,) = set(QgsProject.instance().mapLayers()) - before
        return f"the dock made {QgsProject.instance().mapLayer(result).name()}"

    def wait_for(self, happens, what):
        """Let QGIS work until something is true."""
        from qgis.PyQt.QtCore import QEventLoop, QTimer

        for _ in range(300):
            if happens():
                return
            loop = QEventLoop()
            QTimer.singleShot(100, loop.quit)
            loop.exec()
        raise RuntimeError(f"half a minute without {what}")

    def switch_off_and_on(self):
        import qgis.utils
        from qgis.core import QgsApplication

        registry = QgsApplication.processingRegistry()
        for _ in range(2):
            if not qgis.utils.unloadPlugin(NAME) or registry.providerById("imagecollections"):
                raise RuntimeError("the plugin cannot be switched off")
            if not qgis.utils.loadPlugin(NAME) or not qgis.utils.startPlugin(NAME):
                raise RuntimeError("the plugin cannot be switched on")
        if len(registry.providerById("imagecollections").algorithms()) != self.algorithms:
            raise RuntimeError("algorithms are missing")
        return "switched the plugin off and on"

    def leave(self):
        """Close QGIS; a project with layers would be asked about."""
        from qgis.core import QgsProject

        QgsProject.instance().clear()
        QgsProject.instance().setDirty(False)
        self.iface.actionExit().trigger()
        return "left QGIS"


if SETTINGS in os.environ:
    from qgis.PyQt.QtCore import QTimer

    scenario = Scenario(json.loads(os.environ[SETTINGS]))
    QTimer.singleShot(2500, scenario.next)
elif __name__ == "__main__":
    sys.exit(main())
