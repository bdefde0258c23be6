# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What cannot be read is an error and never nodata; what is held is bounded and let go."""

from __future__ import annotations

import gc
import os
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.composites.mosaic import Mosaic
from image_collections.engine.errors import SourceError
from image_collections.engine.live import pixels
from image_collections.engine.live import session as sessions
from image_collections.engine.live.cache import BlockCache
from image_collections.engine.live.workers import Workers
from image_collections.engine.planning.plan_json import plan_to_text
from image_collections.tests.support.live_files import live, read, write_scenes
from image_collections.tests.support.runs import mosaic_plan, reduce_plan, run
from osgeo import gdal

pytestmark = pytest.mark.usefixtures("trusted")


@pytest.fixture
def scenes(raster):
    return write_scenes(raster)


def failure(dataset, **options):
    """Return what GDAL says when a band cannot be read."""
    gdal.ErrorReset()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        array = dataset.GetRasterBand(1).ReadAsArray(**options)
        assert array is None, "an error must not look like data"
        return gdal.GetLastErrorMsg()
    except RuntimeError as error:
        return str(error)
    finally:
        gdal.PopErrorHandler()


def files_open(folder):
    """Return how many handles of this process lie on files below a folder."""
    found = 0
    for handle in Path("/proc/self/fd").iterdir():
        try:
            found += folder in handle.readlink().parents
        except OSError:
            continue  # closed meanwhile
    return found


@pytest.mark.usefixtures("gdal_exceptions")
@pytest.mark.parametrize("size", [None, 20])
def test_a_damaged_image_is_an_error_with_its_name(scenes, tmp_path, size):
    dataset = live(mosaic_plan(scenes, bands="B4"), tmp_path / "live.vrt")
    Path(scenes[2]).write_bytes(Path(scenes[2]).read_bytes()[:3000])
    options = {} if size is None else {"buf_xsize": size, "buf_ysize": size}
    message = failure(dataset, **options)
    assert message.startswith("The live composite cannot be drawn here, for this reason: Image 'sc")
    assert "Image 'scene2' cannot be" in message
    assert "Traceback" not in message
    assert "\n" not in message.strip()


def test_a_damaged_live_composite_among_the_images_is_a_sentence(scenes, tmp_path):
    live(mosaic_plan(scenes), tmp_path / "live.vrt")
    data = Path(scenes[0]).read_bytes()
    planned = mosaic_plan([str(tmp_path / "live.vrt")])
    Path(scenes[0]).write_bytes(data[: len(data) // 2])
    pixels.release()
    with pytest.raises(SourceError, match="Image 'scene0' cannot be") as caught:
        run(planned, tmp_path / "out.tif")
    assert "Traceback" not in str(caught.value)
    assert "pixels.py" not in str(caught.value)


def test_a_missing_image_is_an_error_with_advice(scenes, tmp_path):
    dataset = live(mosaic_plan(scenes), tmp_path / "live.vrt")
    Path(scenes[1]).unlink()
    message = failure(dataset)
    assert "Image 'scene1' cannot be opened" in message
    assert "moved" in message


def test_faults_are_told_until_the_pixels_can_be_had(scenes, tmp_path):
    planned = mosaic_plan(scenes, bands="B4")
    dataset = live(planned, tmp_path / "live.vrt")
    kept, told = Path(scenes[1]).read_bytes(), []
    pixels.faults.listener = lambda plan, reason: told.append((plan, reason))
    try:
        assert read(dataset).any()
        assert told == [], "nothing is told of what works"
        Path(scenes[1]).unlink()
        pixels.release()
        assert failure(dataset)
        Path(scenes[1]).write_bytes(kept)
        assert read(dataset).any()
        pixels.faults.forget(plan_to_text(planned))
        assert read(dataset).any()
    finally:
        pixels.faults.listener = None
    assert [plan for plan, _ in told] == [plan_to_text(planned)] * 2
    assert told[0][1].startswith("Image 'scene1' cannot be opened")
    assert told[1][1] == ""


def test_a_composite_of_a_damaged_live_composite_is_told_of_once(scenes, tmp_path):
    live(mosaic_plan(scenes), tmp_path / "inner.vrt")
    outer = mosaic_plan([str(tmp_path / "inner.vrt")])
    dataset = live(outer, tmp_path / "outer.vrt")
    Path(scenes[0]).unlink()
    pixels.release()
    told = []
    pixels.faults.listener = lambda plan, reason: told.append((plan, reason))
    try:
        assert "The live composite" not in failure(dataset)[20:]
    finally:
        pixels.faults.listener = None
    assert {plan for plan, _ in told} == {plan_to_text(outer)}


def test_what_does_not_touch_the_damaged_image_is_still_shown(scenes, tmp_path):
    dataset = live(mosaic_plan(scenes[:2], bands="B4"), tmp_path / "live.vrt")
    Path(scenes[1]).unlink()
    assert dataset.GetRasterBand(1).ReadAsArray(0, 0, 7, 5).any()


def test_a_plan_of_another_version_is_an_error(scenes, tmp_path):
    live(mosaic_plan(scenes), tmp_path / "live.vrt")
    path = tmp_path / "live.vrt"
    text = path.read_text().replace(
        "image_collections_plan&quot;:1", "image_collections_plan&quot;:9"
    )
    path.write_text(text)
    assert "another version (9)" in failure(gdal.Open(str(path)))


def test_an_error_is_not_remembered(scenes, tmp_path):
    plan = mosaic_plan(scenes, bands="B4")
    dataset = live(plan, tmp_path / "live.vrt")
    kept = Path(scenes[0]).read_bytes()
    Path(scenes[0]).unlink()
    assert failure(dataset)
    Path(scenes[0]).write_bytes(kept)
    assert read(dataset).any()


def test_a_changed_image_is_seen(scenes, tmp_path, monkeypatch):
    monkeypatch.setattr(sessions, "LOOK_AGAIN", 0.0)
    dataset = live(mosaic_plan(scenes[:1], bands="B4"), tmp_path / "live.vrt")
    before = read(dataset)
    seen = Path(scenes[0]).stat().st_mtime_ns
    other = gdal.Open(scenes[0], gdal.GA_Update)
    other.GetRasterBand(1).WriteArray(np.full((70, 70), 77, "uint16"))
    other = None
    # Some file systems count time in coarse steps.
    os.utime(scenes[0], ns=(seen, seen + 10_000_000_000))
    after = read(gdal.Open(str(tmp_path / "live.vrt")))
    assert (before != 77).any()
    assert (after == 77).all()


def test_what_nobody_looks_at_any_more_is_stopped(scenes, tmp_path, monkeypatch):
    plan = mosaic_plan(scenes)
    dataset = live(plan, tmp_path / "live.vrt")
    started, goes_on = threading.Event(), threading.Event()
    compute = Mosaic.compute

    def slow(self, window, reader, wanted):
        started.set()
        assert goes_on.wait(10)
        return compute(self, window, reader, wanted)

    monkeypatch.setattr(Mosaic, "compute", slow)
    found = []
    thread = threading.Thread(target=lambda: found.append(failure(dataset)))
    thread.start()
    assert started.wait(10)
    pixels.stop(plan_to_text(plan))
    goes_on.set()
    thread.join(10)
    assert "cancelled" in found[0]
    monkeypatch.undo()
    assert read(dataset).any(), "who asks again gets an answer"


def test_the_cache_keeps_no_more_than_it_may():
    cache = BlockCache(largest=1000)
    for number in range(100):
        block = cache.get(number, lambda: np.zeros(300, "uint8"))
        assert block.nbytes == 300
        assert cache.bytes <= 1000
    made = []
    cache.get(99, lambda: made.append(1))
    assert not made, "the last one is still there"
    cache.get(0, lambda: made.append(1) or np.zeros(1))
    assert made
    huge = cache.get("huge", lambda: np.zeros(5000, "uint8"))
    assert huge.nbytes == 5000
    assert cache.bytes <= 1000


def test_a_block_is_made_once_for_many_threads():
    cache = BlockCache()
    made, here, all_asked = [], threading.Barrier(8), threading.Event()

    def make():
        made.append(1)
        assert all_asked.wait(20)
        return np.zeros(3)

    def ask():
        if here.wait(20) == 0:
            all_asked.set()
        cache.get("a", make)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1


def test_all_bands_of_a_window_are_computed_once(scenes, tmp_path, monkeypatch):
    dataset = live(reduce_plan(scenes, "median", "max"), tmp_path / "live.vrt")
    computed = []
    compute = sessions.Session._compute

    def counted(self, *arguments):
        computed.append(1)
        return compute(self, *arguments)

    monkeypatch.setattr(sessions.Session, "_compute", counted)
    assert dataset.RasterCount == 6
    read(dataset)
    assert len(computed) == 1


def test_files_are_closed_when_nobody_asks(scenes, tmp_path):
    workers = Workers(when_idle=lambda: None, idle=2.0)
    session = sessions.Session(plan_to_text(mosaic_plan(scenes)), workers, BlockCache())
    plan = mosaic_plan(scenes)
    session.read("composite", 1, plan.grid.window, (plan.grid.height, plan.grid.width))
    assert files_open(tmp_path) >= len(scenes)
    for _ in range(100):
        time.sleep(0.1)
        gc.collect()
        threads = [each for each in threading.enumerate() if "live-composites" in each.name]
        if not files_open(tmp_path) and not threads:
            break
    assert files_open(tmp_path) == 0
    assert not threads


def test_no_more_files_are_open_than_may_be(raster, tmp_path, monkeypatch):
    monkeypatch.setattr("image_collections.engine.inputs.datasets.OPEN_FILES", 6)
    monkeypatch.setattr(pixels, "_workers", Workers(when_idle=lambda: None))
    places = [{"origin": (500000.0 + 10 * n, 4600000.0)} for n in range(20)]
    dataset = live(reduce_plan(write_scenes(raster, places, 8), "max"), tmp_path / "live.vrt")
    read(dataset)
    assert 0 < files_open(tmp_path) <= 2 * max(6, 2 * pixels._workers.count)
    pixels._workers.renew()


def test_a_circle_of_live_composites_is_an_error(raster, tmp_path):
    scene = write_scenes(raster)[:1]
    one, other = tmp_path / "one.vrt", tmp_path / "other.vrt"
    live(mosaic_plan(scene), one)
    live(mosaic_plan([str(one)]), other)
    live(mosaic_plan([str(other)]), one)
    assert "circle" in failure(gdal.Open(str(one)))
