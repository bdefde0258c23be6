# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""ON_ERROR: what happens when images of a list cannot be opened or read."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from image_collections.algorithms.bases.feedback import cancelled
from image_collections.engine.remote import http_settings, tries
from image_collections.tests.support.range_server import Fault, RangeServer, at_first, every
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingException, QgsVectorLayer

SHAPE = (200, 150)


@pytest.fixture
def scenes(make_image):
    """Four scenes of noise; the third is cut off, so that it opens and fails when it is read."""
    rng = np.random.default_rng(4)
    paths = []
    for number in range(4):
        values = rng.integers(1, 60000, (2, *SHAPE))
        name = f"scene_2024-05-0{number + 1}.tif"
        paths.append(make_image(name, {"B4": values[0], "B8": values[1]}, shape=SHAPE))
    data = Path(paths[2]).read_bytes()
    Path(paths[2]).write_bytes(data[: len(data) // 2])
    return paths


def listed(scenes, tmp_path):
    broken = tmp_path / "broken.tif"
    broken.write_text("no raster")
    return [scenes[0], str(tmp_path / "away.tif"), scenes[1], str(broken), scenes[2], scenes[3]]


@pytest.mark.parametrize("name", ["reduce", "mosaic"])
def test_skip_makes_the_result_of_the_others(name, scenes, tmp_path, run, read, new_feedback):
    feedback = new_feedback()
    footprints = str(tmp_path / "footprints.gpkg")
    made = run(
        name,
        listed(scenes, tmp_path),
        feedback=feedback,
        ON_ERROR="skip",
        FOOTPRINTS=footprints,
        PROVENANCE=str(tmp_path / "provenance.tif"),
    )
    others = [scenes[0], scenes[1], scenes[3]]
    expected = read(run(name, others, OUTPUT=str(tmp_path / "expected.tif"))["OUTPUT"])
    found = read(made["OUTPUT"])
    assert list(found) == list(expected)
    for band, values in expected.items():
        np.testing.assert_array_equal(found[band], values)
    for text in ("away.tif", "broken.tif", "scene_2024-05-03"):
        assert any(text in line for line in feedback.warnings), feedback.warnings
    layer = QgsVectorLayer(footprints, "f", "ogr")
    rows = {feature["position"]: feature for feature in layer.getFeatures()}
    assert sorted(rows) == [1, 2, 3, 4, 5, 6]
    errors = {place: str(row["error"]) for place, row in rows.items()}
    assert "does not exist" in errors[2]
    assert "cannot be opened" in errors[4]
    assert "cannot be read at row" in errors[5]
    assert [errors[place] for place in (1, 3, 6)] == ["NULL"] * 3
    assert not rows[5].geometry().isEmpty()
    assert rows[2].geometry().isEmpty()
    assert rows[1]["used_pixels"] + rows[6]["used_pixels"] > 0


def test_a_live_composite_says_what_it_cannot_leave_out(scenes, tmp_path, run, new_feedback):
    feedback = new_feedback()
    live = str(tmp_path / "live.vrt")
    run("mosaic", listed(scenes, tmp_path), feedback=feedback, ON_ERROR="skip", OUTPUT=live)
    for text in ("away.tif", "broken.tif", "it shows an error"):
        assert any(text in line for line in feedback.warnings), feedback.warnings
    stopping = new_feedback()
    run("mosaic", [scenes[0]], feedback=stopping, OUTPUT=live)
    assert not any("it shows an error" in line for line in stopping.warnings)


def test_positions_are_those_of_the_list(scenes, tmp_path, run, read):
    made = run(
        "mosaic",
        listed(scenes, tmp_path),
        ON_ERROR="skip",
        TOGETHER=True,
        PROVENANCE=str(tmp_path / "provenance.tif"),
    )
    assert (read(made["PROVENANCE"])["source"] == 6).all()


def test_stop_is_what_happens_otherwise(scenes, tmp_path, run, check):
    with pytest.raises(QgsProcessingException, match="cannot be read at row"):
        run("reduce", scenes)
    is_right, message = check("reduce", listed(scenes, tmp_path))
    assert not is_right
    assert "does not exist" in message
    assert not (tmp_path / "result.tif").exists()


def test_nothing_left_is_an_error(scenes, tmp_path, check, run):
    is_right, message = check("reduce", [str(tmp_path / "away.tif")], ON_ERROR="skip")
    assert not is_right
    assert "None of the images can be used" in message
    with pytest.raises(QgsProcessingException, match="None of the images can be read"):
        run("reduce", [scenes[2]], ON_ERROR="skip")
    assert not (tmp_path / "result.tif").exists()


@pytest.mark.parametrize("code", [403, 503])
@pytest.mark.parametrize("has_begun", [False, True])
def test_an_image_of_a_server_that_is_in_the_way_is_not_left_out_and_it_is_said_why(
    scenes, tmp_path, run, monkeypatch, code, has_begun
):
    monkeypatch.setattr(http_settings, "PAUSE", 0.01)
    monkeypatch.setattr(tries, "PAUSES", (0.0,))
    gdal.VSICurlClearCache()
    folder = tmp_path / "far"
    folder.mkdir()
    shutil.copy(scenes[0], folder / "a.tif")
    fault = Fault(code)
    only_tiles = lambda request: fault if request.first else None  # noqa: E731
    with RangeServer(folder, fault_of=only_tiles if has_begun else every(1, fault)) as server:
        with pytest.raises(QgsProcessingException) as caught:
            run("reduce", [scenes[1], server.path("a.tif")], ON_ERROR="skip")
        # GDAL 3.6 says nothing of an answer to a request for a part of a file.
        others = ["knows the file, and does not give"] if has_begun and code == 403 else []
        assert any(text in str(caught.value) for text in (f"HTTP code {code}", *others))
        assert "is not left out" in str(caught.value)
        with pytest.raises(QgsProcessingException) as caught:
            run("reduce", [scenes[1], server.path("a.tif")])
        assert "is not left out" not in str(caught.value)


def test_what_a_server_was_asked_for_again_is_in_the_log(
    scenes, tmp_path, run, read, new_feedback, monkeypatch
):
    monkeypatch.setattr(http_settings, "PAUSE", 0.01)
    monkeypatch.setattr(tries, "PAUSES", (0.0,))
    gdal.VSICurlClearCache()
    folder = tmp_path / "far"
    folder.mkdir()
    shutil.copy(scenes[0], folder / "a.tif")
    expected = read(run("reduce", [scenes[1], scenes[0]])["OUTPUT"])
    for times in (0, 2):
        gdal.VSICurlClearCache()
        feedback = new_feedback()
        with RangeServer(folder, fault_of=at_first(Fault(503), times)) as server:
            made = run("reduce", [scenes[1], server.path("a.tif")], feedback=feedback)
            assert server.faults == times
        np.testing.assert_array_equal([*read(made["OUTPUT"]).values()], [*expected.values()])
        said = [line for line in feedback.messages if "asked for again" in line]
        wanted = "2 answers were asked for again: 127.0.0.1."
        assert said == ([wanted] if times else [])


def test_a_run_that_is_cancelled_is_a_failure_for_the_command_line_only(monkeypatch):
    assert cancelled() == {}
    monkeypatch.setattr(QgsApplication, "platform", staticmethod(lambda: "qgis_process"))
    with pytest.raises(QgsProcessingException, match="cancelled"):
        cancelled()
