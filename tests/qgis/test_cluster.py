# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms on the workers of a cluster."""

from __future__ import annotations

from pathlib import Path

import processing
import pytest
from image_collections.algorithms.parameters import stored_defaults as settings
from image_collections.engine.cluster import connection
from image_collections.tests.gdal.cluster.local_cluster import LocalCluster, free_port
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingException


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    """Wait a second only for what does not answer."""
    monkeypatch.setattr(connection, "CONNECT_TIMEOUT", 1)


@pytest.fixture(scope="module")
def local():
    with LocalCluster() as started:
        started.wait_for_workers()
        yield started


@pytest.mark.parametrize(
    ("name", "parameters"),
    [
        ("mosaic", {}),
        ("qualitymosaic", {"QUALITY": "(B8 - B4) / (B8 + B4)", "QUALITY_OUTPUT": True}),
        ("reduce", {"REDUCERS": ["median", "linearFit"]}),
        ("medoid", {}),
        ("geometricmedian", {}),
    ],
)
def test_the_files_are_those_of_threads(name, parameters, pair, run, local, tmp_path):
    parameters = {"PROVENANCE": True, "MASK": "custom", "MASK_RULE": "B8 > 4000", **parameters}
    written = {}
    for key, scheduler in (("threads", ""), ("cluster", local.address)):
        folder = tmp_path / key
        folder.mkdir()
        outputs = {
            output: str(folder / f"{output}.tif")
            for output in ("OUTPUT", "PROVENANCE", "QUALITY_OUTPUT")
            if output == "OUTPUT" or output in parameters
        }
        run(name, pair, **{**parameters, **outputs, "SCHEDULER": scheduler})
        written[key] = {output: gdal.Open(path) for output, path in outputs.items()}
    for output, dataset in written["threads"].items():
        other = written["cluster"][output]
        assert other.ReadRaster() == dataset.ReadRaster(), output
        assert other.GetRasterBand(1).GetDescription() == dataset.GetRasterBand(1).GetDescription()


def test_periods_are_those_of_threads(pair, local, tmp_path):
    written = []
    for name, scheduler in (("threads", ""), ("cluster", local.address)):
        result = processing.run(
            "imagecollections:periods",
            {
                "LAYERS": pair,
                "METHOD": "mosaic",
                "OUTPUT": str(tmp_path / name),
                "SCHEDULER": scheduler,
            },
        )
        files = [Path(path) for path in result["OUTPUT_LAYERS"]]
        written.append({path.name: gdal.Open(str(path)).ReadRaster() for path in files})
    assert list(written[0]) == ["2024-05.tif", "2024-06.tif"]
    assert written[1] == written[0]


def test_a_vrt_of_a_cluster_joins_tiles(pair, run, read, local, tmp_path):
    target = str(tmp_path / "mosaic.vrt")
    run("mosaic", pair, OUTPUT=target, SCHEDULER=local.address)
    assert (tmp_path / "mosaic_tiles").is_dir()
    run("mosaic", pair, OUTPUT=str(tmp_path / "mosaic.tif"))
    joined, written = read(target), read(tmp_path / "mosaic.tif")
    assert {name: band.tolist() for name, band in joined.items()} == {
        name: band.tolist() for name, band in written.items()
    }


def test_what_is_wrong_is_said(pair, run, check, tmp_path):
    is_right, message = check("mosaic", pair, PATH_MAP="/a")
    assert not is_right
    assert "Path map" in message
    with pytest.raises(QgsProcessingException, match="does not answer"):
        run("mosaic", pair, SCHEDULER=f"tcp://127.0.0.1:{free_port()}")
    assert not Path(tmp_path / "result.tif").exists()


def test_the_setting_is_the_default_of_every_new_run():
    registry = QgsApplication.processingRegistry()

    def default(name):
        algorithm = registry.createAlgorithmById("imagecollections:reduce")
        return algorithm.parameterDefinition(name).defaultValue()

    settings.set_value(settings.SCHEDULER, "tcp://cluster:8786")
    settings.set_value(settings.PATH_MAP, "/a=/b")
    try:
        assert default("SCHEDULER") == "tcp://cluster:8786"
        assert default("PATH_MAP") == "/a=/b"
    finally:
        settings.set_value(settings.SCHEDULER, "")
        settings.set_value(settings.PATH_MAP, "")
    assert default("SCHEDULER") is None


@pytest.fixture
def page(qtbot):
    from image_collections.ui.options import OptionsPage

    shown = OptionsPage()
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    settings.set_value(settings.SCHEDULER, "")
    settings.set_value(settings.PATH_MAP, "")


def test_the_options_try_the_connection(page, local, qtbot):
    assert not page.test.isEnabled()
    page.scheduler.setText(local.address)
    page.test.click()
    assert not page.test.isEnabled()
    qtbot.waitUntil(page.test.isEnabled, timeout=30000)
    assert page.answer.text().startswith("✔")
    assert "2 workers, 2 threads" in page.answer.text()
    page.scheduler.setText(f"tcp://127.0.0.1:{free_port()}")
    assert page.answer.text() == ""
    page.test.click()
    qtbot.waitUntil(page.test.isEnabled, timeout=30000)
    assert page.answer.text().startswith("✘")
    assert "does not answer" in page.answer.text()


def test_the_options_are_kept_and_checked(page):
    page.scheduler.setText(" tcp://cluster:8786 ")
    page.path_map.setText("/a")
    assert not page.isValid()
    assert "Path map" in page.answer.text()
    page.path_map.setText("/a=/b")
    assert page.isValid()
    page.apply()
    assert settings.value(settings.SCHEDULER) == "tcp://cluster:8786"
    assert settings.value(settings.PATH_MAP) == "/a=/b"
