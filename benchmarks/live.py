# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""From a change of settings to the finished picture of a live composite, in QGIS.

    python benchmarks/live.py [--cache FOLDER]

24 scenes of 2048 x 2048, without overviews and with; the picture has 1000 x 800 pixels. Run it with
the Python of QGIS, and xvfb-run or QT_QPA_PLATFORM=offscreen where there is no screen.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import scenes
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEventLoop, QSize

CHECKOUT = Path(__file__).resolve().parents[1]
PICTURE = (1000, 800)
# Cells of the composite for a pixel of the picture.
VIEWS = {"whole": 2.56, "1 : 2": 2.0, "1 : 1": 1.0, "5 x larger": 0.2}
SETTINGS: dict[str, tuple[str, dict[str, Any]]] = {
    "median": ("reduce", {"REDUCERS": ["median"]}),
    "quality mosaic by NDVI": ("qualitymosaic", {"QUALITY": "(B08 - B04) / (B08 + B04)"}),
    "mosaic": ("mosaic", {}),
}


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "bench-cache")
    cache = parser.parse_args().cache
    cache.mkdir(exist_ok=True)
    application = QgsApplication([], True)
    application.initQgis()
    print("| overviews | composite, 3 bands | view | settings s | picture s |")
    print("|---|---|---|---|---|")
    with tempfile.TemporaryDirectory(dir=cache) as folder:
        plain = scenes.make("deflate-band", cache)
        measure("no", plain)
        measure("yes", [with_overviews(path, Path(folder)) for path in plain])
    sys.stdout.flush()
    # Layers that are alive when QGIS ends have made it crash.
    os._exit(0)


def with_overviews(path: Path, folder: Path) -> Path:
    """Return a copy that has overviews."""
    copy = Path(shutil.copy(path, folder))
    gdal.Open(str(copy), gdal.GA_Update).BuildOverviews("NEAREST", [2, 4, 8])
    return copy


def measure(label: str, files: list[Path]) -> None:
    """Print a row for each composite and view."""
    from image_collections.algorithms.provider import Provider
    from image_collections.engine.live import pixels
    from image_collections.engine.live.trust import Trust
    from image_collections.plugin.live import layer as live_layers
    from image_collections.plugin.request import Request

    live_layers.UPDATE_DELAY = 0
    provider = Provider()
    QgsApplication.processingRegistry().addProvider(provider)
    trust = Trust()
    trust.grant()
    project = QgsProject.instance()
    layers = [project.addMapLayer(QgsRasterLayer(str(path), path.stem)) for path in files]
    shown = live_layers.LiveLayer(QgsMapCanvas())
    for name, (algorithm, more) in SETTINGS.items():
        chosen = {"LAYERS": [layer.id() for layer in layers], "BANDS": "B04,B03,B02", **more}
        for view, scale in VIEWS.items():
            seconds = (0.0, 0.0)
            for nodata in (65534, 65535):  # two settings with one style; the second one counts
                parameters = {**chosen, "OUTPUT_NODATA_VALUE": nodata}
                request = Request(f"imagecollections:{algorithm}", parameters)
                seconds = changed(shown, request), drawn(shown.layer(), scale)
            columns = " | ".join(f"{part:.2f}" for part in seconds)
            print(f"| {label} | {name} | {view} | {columns} |", flush=True)
    shown.close()
    project.clear()
    pixels.release()
    trust.withdraw()
    QgsApplication.processingRegistry().removeProvider(provider)


def changed(shown: Any, request: Any) -> float:
    """Return the seconds until the live layer has its new settings."""
    loop = QEventLoop()
    failures: list[str] = []
    shown.failed.connect(failures.append)
    ends = (shown.refreshed, shown.failed)
    for signal in ends:
        signal.connect(loop.quit)
    begun = time.perf_counter()
    shown.show(request)
    loop.exec()
    seconds = time.perf_counter() - begun
    for signal in ends:
        signal.disconnect(loop.quit)
    if failures:
        raise SystemExit(failures[0])
    return seconds


def drawn(layer: QgsRasterLayer, scale: float) -> float:
    """Return the seconds of a picture around the middle of a layer."""
    centre, cell = layer.extent().center(), layer.rasterUnitsPerPixelX() * scale
    across, up = PICTURE[0] * cell / 2, PICTURE[1] * cell / 2
    x, y = centre.x(), centre.y()
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(*PICTURE))
    settings.setExtent(QgsRectangle(x - across, y - up, x + across, y + up))
    job = QgsMapRendererParallelJob(settings)
    loop = QEventLoop()
    job.finished.connect(loop.quit)
    begun = time.perf_counter()
    job.start()
    loop.exec()
    return time.perf_counter() - begun


if __name__ == "__main__":
    # It registers the checkout as the package.
    spec = importlib.util.spec_from_file_location("loader", CHECKOUT / "tests" / "conftest.py")
    if spec is not None and spec.loader is not None:
        spec.loader.exec_module(importlib.util.module_from_spec(spec))
    main()
