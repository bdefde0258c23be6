# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Small images, a clean project, and the provider in the Processing registry."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ("algorithms", "engine", "plugin", "resources", "ui", "__init__.py", "metadata.txt")
UTM32 = 32632
LEFT, TOP, CELL = 500000.0, 6000000.0, 10.0
ROWS, COLUMNS = 4, 5


class Feedback(QgsProcessingFeedback):
    """Keeps what an algorithm says, and cancels when `stop_at` per cent are reached."""

    def __init__(self, stop_at=None):
        super().__init__(False)
        self.stop_at = stop_at
        self.steps = []
        self.messages = []
        self.warnings = []
        self.errors = []
        self.progressChanged.connect(self._step)

    def _step(self, percent):
        self.steps.append(percent)
        if self.stop_at is not None and percent >= self.stop_at:
            self.cancel()

    def pushInfo(self, info):  # noqa: N802
        self.messages.append(info)

    def pushWarning(self, warning):  # noqa: N802
        self.warnings.append(warning)

    def reportError(self, error, fatalError=False):  # noqa: N802, N803
        self.errors.append(error)


@pytest.fixture
def french():
    """The user writes 30,5; the texts stay English."""
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    yield
    QLocale.setDefault(before)


class Registered:
    """The provider in the registry: it is read for a while, so it stays from module to module."""

    def __init__(self):
        self._provider = None

    def bring(self):
        """Return the provider, which is in the registry now."""
        from image_collections.algorithms.provider import Provider

        if self._provider is None:
            self._provider = Provider()
            assert QgsApplication.processingRegistry().addProvider(self._provider)
        return self._provider

    def take_out(self):
        """Leave the registry to somebody else."""
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None


@pytest.fixture(scope="session")
def registered(qgis_processing):
    """What brings the provider into the registry, and takes it out at the end."""
    found = Registered()
    yield found
    found.take_out()


@pytest.fixture(scope="module", autouse=True)
def provider(registered):
    """Have the provider in the registry for the tests of a module."""
    return registered.bring()


@pytest.fixture(autouse=True)
def project(qgis_new_project):
    """Start and end with an empty project."""
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture(autouse=True)
def no_layer_tree(qgis_processing, monkeypatch):
    """Load results without a layer tree: newer versions hand it to C++, which takes no stub."""
    from processing.gui import Postprocessing

    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)


@pytest.fixture
def make_image(tmp_path):
    """Write GeoTIFFs: bands by name, or a list of bands without names; one number fills a band."""

    def make(
        name,
        bands,
        *,
        dtype="uint16",
        nodata=0,
        left=LEFT,
        top=TOP,
        cell=CELL,
        shape=(ROWS, COLUMNS),
        crs=UTM32,
        options=(),
        scale=None,
    ):
        named = bands if isinstance(bands, dict) else dict.fromkeys(range(len(bands)))
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16}
        kind |= {"float32": gdal.GDT_Float32, "int64": gdal.GDT_Int64}
        kind |= {"int32": gdal.GDT_Int32, "uint32": gdal.GDT_UInt32}
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(path), shape[1], shape[0], len(bands), kind[dtype], options=list(options)
        )
        dataset.SetGeoTransform((left, cell, 0, top, 0, -cell))
        if crs:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(crs)
            dataset.SetProjection(reference.ExportToWkt())
        values = bands.values() if isinstance(bands, dict) else bands
        for number, (key, value) in enumerate(zip(named, values), start=1):
            band = dataset.GetRasterBand(number)
            if isinstance(key, str):
                band.SetDescription(key)
            if nodata is not None:
                band.SetNoDataValue(nodata)
            if scale is not None:
                band.SetScale(scale[0])
                band.SetOffset(scale[1])
            band.WriteArray(np.broadcast_to(np.asarray(value, dtype), shape).copy())
        dataset = None
        return str(path)

    return make


@pytest.fixture
def load(project):
    """Load files into the project, as a user does."""

    def add(path, name=None):
        layer = QgsRasterLayer(str(path), name or Path(path).stem, "gdal")
        assert layer.isValid()
        return project.addMapLayer(layer)

    return add


@pytest.fixture
def read():
    """Read the bands of a file by name."""

    def bands(path):
        dataset = gdal.Open(str(path))
        assert dataset is not None, f"there is no raster {path}"
        found = {}
        for number in range(1, dataset.RasterCount + 1):
            band = dataset.GetRasterBand(number)
            found[band.GetDescription()] = band.ReadAsArray()
        return found

    return bands


@pytest.fixture
def run(tmp_path):
    """Run an algorithm of the provider; the output is `result.tif` unless it is given."""
    import processing

    def start(name, layers, *, feedback=None, context=None, **parameters):
        parameters.setdefault("OUTPUT", str(tmp_path / "result.tif"))
        return processing.run(
            f"imagecollections:{name}",
            {"LAYERS": layers, **parameters},
            feedback=feedback or Feedback(),
            context=context,
        )

    return start


@pytest.fixture
def check(tmp_path):
    """Ask an algorithm what it thinks of parameters, as the dialog and qgis_process do."""

    def ask(name, layers, **parameters):
        parameters.setdefault("OUTPUT", str(tmp_path / "result.tif"))
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(
            f"imagecollections:{name}"
        )
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return algorithm.checkParameterValues({"LAYERS": layers, **parameters}, context)

    return ask


@pytest.fixture(scope="session")
def new_feedback():
    """Make feedbacks that keep what they are told."""
    return Feedback


@pytest.fixture
def pair(make_image):
    """Two named images of two dates; the second has a gap at row 0, column 0."""
    first = make_image("scene_2024-05-01.tif", {"B4": 100, "B8": 300})
    red = np.full((ROWS, COLUMNS), 200)
    red[0, 0] = 0
    near = np.full((ROWS, COLUMNS), 250)
    second = make_image("scene_2024-06-01.tif", {"B4": red, "B8": near})
    return [first, second]


@pytest.fixture(scope="session")
def plugin_folder(tmp_path_factory):
    """Return a folder that holds the package under its own name, with what is shipped only."""
    folder = tmp_path_factory.mktemp("plugins")
    package = folder / "image_collections"
    package.mkdir()
    for name in SHIPPED:
        if (ROOT / name).is_dir():
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / name, package / name, ignore=ignored)
        else:
            shutil.copy(ROOT / name, package / name)
    return folder


@pytest.fixture(scope="session")
def qgis_process(plugin_folder, tmp_path_factory):
    """Call qgis_process with the plugin switched on, in a profile of its own.

    `open_files` is how many files it may have open.
    """
    # Debian's wrapper without .bin passes an option that qgis_process does not know.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    assert program, "qgis_process.bin or qgis_process must be installed"
    runtime = tmp_path_factory.mktemp("runtime")
    runtime.chmod(0o700)
    environment = {
        **os.environ,
        "QGIS_PLUGINPATH": str(plugin_folder),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path_factory.mktemp("profile")),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(runtime),
    }

    def call(*arguments, open_files=0, before=()):
        # Handed on by a shell, as a user does it.
        limit = f"ulimit -n {open_files}; " if open_files else ""
        return subprocess.run(
            [*before, "sh", "-c", f'{limit}exec "$@"', "sh", program, *map(str, arguments)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    enabled = call("plugins", "enable", "image_collections")
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    return call


@pytest.fixture
def polygon_layer():
    """Make a layer of rectangles: left, bottom, right, top."""

    def make(boxes, crs=UTM32):
        layer = QgsVectorLayer(f"Polygon?crs=EPSG:{crs}&field=name:string", "places", "memory")
        features = []
        for number, box in enumerate(boxes, start=1):
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*box)))
            feature["name"] = f"place {number}"
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        return layer

    return make
