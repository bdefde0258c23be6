# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Plans on the workers of a cluster: the same bytes, and what happens when something is lost."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from image_collections.engine.api import MaskChoice, QualityMosaic, composite
from image_collections.engine.cluster import connection, shipping, tasks
from image_collections.engine.cluster import running as cluster
from image_collections.engine.cluster.path_map import PathMap
from image_collections.engine.composites.method import Wanted
from image_collections.engine.errors import CancelledError, ClusterError, SourceError
from image_collections.engine.inputs.describe import describe
from image_collections.engine.masks import parse_rules
from image_collections.engine.masks.image_mask import ImageMask
from image_collections.engine.outputs.recovery import recover
from image_collections.engine.outputs.transaction import Transaction
from image_collections.engine.planning.make_plan import make_plan
from image_collections.engine.planning.output_grid import GridOptions, output_grid
from image_collections.engine.progress import Silence
from image_collections.engine.run import run as running
from image_collections.engine.run.job import Resources, Target
from image_collections.tests.gdal.cluster.local_cluster import LocalCluster, free_port
from image_collections.tests.support import rasters, runs
from image_collections.tests.support.kills import contents, killed_at
from image_collections.tests.support.log import Log
from osgeo import gdal

SIDE, SCENES = 256, 6
# Many small blocks, so that a run can be disturbed in its middle.
SMALL = ("BLOCKXSIZE=32", "BLOCKYSIZE=32")
BLOCKS = (SIDE // 32) ** 2


@pytest.fixture(scope="module")
def local():
    """A scheduler and two workers that have nothing of the plugin."""
    with LocalCluster() as started:
        started.wait_for_workers()
        yield started


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    """Six scenes of two bands with gaps, tiled as small as the blocks."""
    folder = tmp_path_factory.mktemp("scenes")
    random = np.random.default_rng(5)
    paths = []
    for number in range(SCENES):
        values = random.integers(1, 4000, (2, SIDE, SIDE))
        values[random.random(values.shape) < 0.2] = 0
        paths.append(
            rasters.write_raster(
                folder / f"scene_2024010{number + 1}.tif",
                values,
                "uint16",
                nodata=0,
                names=("B4", "SCL"),
                date=f"2024-01-0{number + 1}",
                options=("TILED=YES", *SMALL),
            )
        )
    return paths


def here(plan, folder):
    """Carry out a plan in threads; return the bytes of each file, and the outcome."""
    targets = targets_of(plan, folder)
    done = running.run(plan, targets, resources=Resources(2), progress=Silence())
    return contents_of(targets), done


def there(plan, folder, address, progress=None, **options):
    """Carry out a plan on a cluster; return the bytes of each file, and the outcome."""
    targets = targets_of(plan, folder)
    options.setdefault("paths", PathMap())
    done = cluster.run(
        plan,
        targets,
        address=address,
        resources=Resources(2),
        progress=progress or Silence(),
        **options,
    )
    return contents_of(targets), done


def targets_of(plan, folder):
    folder.mkdir(exist_ok=True)
    return {
        product.kind: Target(str(folder / f"{product.kind}.tif"), SMALL)
        for product in plan.products
    }


def contents_of(targets):
    """Return all that the files say; the order of blocks in a file is GDAL's affair."""
    found = {}
    for kind, target in targets.items():
        dataset = gdal.Open(target.path)
        bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
        found[kind] = {
            "values": [band.ReadAsArray().tobytes() for band in bands],
            "types": [band.DataType for band in bands],
            "names": [band.GetDescription() for band in bands],
            "nodata": [repr(band.GetNoDataValue()) for band in bands],
            "metadata": dataset.GetMetadata(),
            "grid": (dataset.GetGeoTransform(), dataset.GetProjection()),
        }
    return found


def median(scenes):
    return runs.reduce_plan(scenes, "median", "mean", bands="B4")


def with_everything(scenes):
    """A quality mosaic with a mask, provenance, quality and usage."""
    plain = runs.quality_plan(scenes, "B4", bands="B4,SCL")
    rules = tuple((1, rule) for rule in parse_rules("SCL > 3000"))
    masks = [ImageMask(rules, buffer=20.0, cell=(10.0, 10.0)) for _ in plain.images]
    return make_plan(
        plain.images,
        output_grid(plain.images, GridOptions()),
        plain.method,
        wanted=Wanted(provenance=True, quality=True, usage=True),
        masks=masks,
        progress=Silence(),
    )


def far_from_clouds(scenes):
    images = [describe(str(path), name=f"n{n}", position=n) for n, path in enumerate(scenes, 1)]
    mask = MaskChoice("custom", "SCL > 3990")
    method = QualityMosaic("cloud_distance", cloud_distance=300.0)
    return composite(images, method, bands="B4", mask=mask, provenance=True).plan


PLANS = {
    "mosaic": lambda scenes: runs.mosaic_plan(scenes),
    "median": median,
    "everything": with_everything,
    "clouds": far_from_clouds,
}


@pytest.mark.parametrize("name", PLANS)
def test_the_bytes_are_those_of_threads(name, scenes, local, tmp_path):
    plan = PLANS[name](scenes)
    expected, known = here(plan, tmp_path / "here")
    log = Log()
    found, outcome = there(plan, tmp_path / "there", local.address, log)
    assert found == expected
    assert len(log.steps) == BLOCKS
    assert "2 workers, 2 threads" in log.infos[0]
    assert outcome.valid_pixels == known.valid_pixels
    if known.usage is not None:
        for key, counts in known.usage.counts().items():
            assert (outcome.usage.counts()[key] == counts).all(), key


@pytest.mark.parametrize("name", PLANS)
def test_tiles_of_workers_are_joined_to_the_same_pixels(name, scenes, local, tmp_path, monkeypatch):
    monkeypatch.setattr("image_collections.engine.cluster.tiles.SIDE", 96)
    plan = PLANS[name](scenes)
    expected, known = here(plan, tmp_path / "here")
    found, outcome = there(plan, tmp_path / "there", local.address, large=1)
    assert found == expected
    assert outcome.valid_pixels == known.valid_pixels
    if known.usage is not None:
        assert (outcome.usage.used == known.usage.used).all()
    assert sorted(path.name for path in (tmp_path / "there").iterdir()) == sorted(
        f"{product.kind}.tif" for product in plan.products
    )


def test_a_vrt_joins_the_tiles_where_they_are(scenes, local, tmp_path):
    plan = PLANS["median"](scenes)
    here(plan, tmp_path / "here")
    target = Target(str(tmp_path / "median.vrt"), SMALL, {"NOTE": "kept"})
    cluster.run(
        plan,
        {"composite": target},
        address=local.address,
        paths=PathMap(),
        resources=Resources(),
        progress=Silence(),
    )
    (tmp_path / "moved").mkdir()
    for name in ("median.vrt", "median_tiles"):
        (tmp_path / name).rename(tmp_path / "moved" / name)
    joined = runs.read_back(tmp_path / "moved" / "median.vrt")
    written = runs.read_back(tmp_path / "here" / "composite.tif")
    assert joined.names == written.names
    assert joined.geotransform == written.geotransform
    assert joined.metadata["NOTE"] == "kept"
    np.testing.assert_array_equal(joined.values, written.values)


@pytest.mark.once
def test_a_lost_worker_costs_time_and_nothing_else(scenes, tmp_path):
    plan = PLANS["median"](scenes)
    expected, _ = here(plan, tmp_path / "here")
    with LocalCluster() as own:
        own.wait_for_workers()

        def replace_worker(log):
            own.add_worker()
            own.kill_worker()

        for number in (1, BLOCKS // 2, BLOCKS - 2):
            found, _ = there(
                plan, tmp_path / "there", own.address, Log(after=number, act=replace_worker)
            )
            assert found == expected


@pytest.mark.once
def test_a_lost_scheduler_is_said_and_its_tiles_are_taken_over(scenes, tmp_path, monkeypatch):
    monkeypatch.setattr("image_collections.engine.cluster.tiles.SIDE", 64)
    monkeypatch.setattr("image_collections.engine.cluster.tasks.SILENCE", 1)
    plan = PLANS["median"](scenes)
    expected, _ = here(plan, tmp_path / "here")
    port = free_port()
    with LocalCluster(port=port) as own:
        own.wait_for_workers()
        with pytest.raises(ClusterError, match="has stopped answering"):
            there(
                plan,
                tmp_path / "there",
                own.address,
                Log(after=5, act=lambda log: own.kill_scheduler()),
                large=1,
            )
    assert not (tmp_path / "there" / "composite.tif").exists()
    log = Log()
    with LocalCluster(port=port) as own:
        own.wait_for_workers()
        found, _ = there(plan, tmp_path / "there", own.address, log, large=1)
    assert found == expected
    (kept,) = [message for message in log.infos if "earlier run" in message]
    assert int(kept.split()[0]) >= 5
    assert not (tmp_path / "there" / "composite_tiles").exists()


def test_a_broken_tile_is_made_again(scenes, local, tmp_path, monkeypatch):
    monkeypatch.setattr("image_collections.engine.cluster.tiles.SIDE", 128)
    plan = PLANS["median"](scenes)
    target = {"composite": Target(str(tmp_path / "median.vrt"), SMALL)}
    options = {
        "address": local.address,
        "paths": PathMap(),
        "resources": Resources(),
    }
    cluster.run(plan, target, progress=Silence(), **options)
    expected = runs.read_back(tmp_path / "median.vrt").values
    tiles = sorted((tmp_path / "median_tiles").glob("*.tif"))
    assert len(tiles) == 4
    tiles[1].write_bytes(tiles[1].read_bytes()[:-100])
    tiles[2].unlink()
    log = Log()
    cluster.run(plan, target, progress=log, **options)
    assert "2 of 4 tiles are kept from an earlier run." in log.infos
    np.testing.assert_array_equal(runs.read_back(tmp_path / "median.vrt").values, expected)


def test_tiles_of_another_run_are_not_taken_over(scenes, local, tmp_path):
    target = {"composite": Target(str(tmp_path / "result.vrt"), SMALL)}
    for reducer in ("median", "max"):
        plan = runs.reduce_plan(scenes, reducer, bands="B4")
        log = Log()
        cluster.run(
            plan,
            target,
            address=local.address,
            paths=PathMap(),
            resources=Resources(),
            progress=log,
        )
        assert not any("earlier run" in message for message in log.infos)
    assert runs.read_back(tmp_path / "result.vrt").names == ["B4_max"]


def test_a_path_that_workers_know_by_another_name(scenes, local, tmp_path):
    plan = PLANS["median"](scenes)
    expected, _ = here(plan, tmp_path / "here")
    folder = scenes[0].rsplit("/", 1)[0]
    moved = tuple(
        replace(image, path=image.path.replace(folder, "Z:\\scenes")) for image in plan.images
    )
    plan = replace(plan, images=moved)
    with pytest.raises(ClusterError, match=r"worker tcp://.* cannot open 'Z:\\scenes.*Path map"):
        there(plan, tmp_path / "there", local.address)
    assert not list((tmp_path / "there").iterdir())
    paths = PathMap.parse(f"Z:\\scenes={folder}")
    found, _ = there(plan, tmp_path / "there", local.address, paths=paths)
    assert found == expected


def test_an_unreadable_block_is_an_error_here_too(scenes, local, tmp_path):
    compressed = tmp_path / "compressed.tif"
    gdal.Translate(str(compressed), scenes[0], creationOptions=["COMPRESS=DEFLATE", "TILED=YES"])
    whole = compressed.read_bytes()
    compressed.write_bytes(whole[: len(whole) * 6 // 10])
    plan = runs.reduce_plan([str(compressed), *scenes[1:]], "median")
    with pytest.raises(SourceError, match="compressed"):
        there(plan, tmp_path / "there", local.address)
    assert not list((tmp_path / "there").iterdir())


def test_cancel_frees_the_cluster(scenes, local, tmp_path):
    from distributed import Client

    def cancel(log):
        log.cancelled = True

    with pytest.raises(CancelledError):
        there(PLANS["median"](scenes), tmp_path / "there", local.address, Log(after=3, act=cancel))
    assert not list((tmp_path / "there").iterdir())
    with Client(local.address, set_as_default=False) as client:
        end = time.monotonic() + 10
        while any(client.processing().values()) and time.monotonic() < end:
            time.sleep(0.05)
        assert not any(client.processing().values())


def test_only_so_many_blocks_are_asked_for_at_once(scenes, local, tmp_path, monkeypatch):
    asked = []
    most = []
    ask = tasks.Tasks.block

    def counted(self, window):
        asked.append(window)
        return ask(self, window)

    monkeypatch.setattr(tasks.Tasks, "block", counted)

    class Count(Silence):
        done = 0

        def step(self, fraction):
            self.done += 1
            most.append(len(asked) - self.done)

    there(PLANS["median"](scenes), tmp_path / "there", local.address, Count())
    assert len(asked) == BLOCKS
    assert max(most) <= tasks.AHEAD * 2


def test_without_the_package_it_is_said_what_to_install(scenes, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ClusterError, match=r"pip install distributed.*step of a model"):
        there(PLANS["median"](scenes), tmp_path / "there", "tcp://127.0.0.1:1")


def test_a_scheduler_that_does_not_answer_is_named(scenes, tmp_path, monkeypatch):
    monkeypatch.setattr(connection, "CONNECT_TIMEOUT", 1)
    for address in (f"tcp://127.0.0.1:{free_port()}", "nonsense://x", "tcp://no such host:1"):
        with pytest.raises(ClusterError, match=r"does not answer.*step of a model"):
            there(PLANS["median"](scenes), tmp_path / "there", address)


@pytest.mark.parametrize(("failures", "said"), [(2, "has no workers"), (3, "does not answer")])
def test_a_thread_of_dask_that_does_not_begin_has_others(monkeypatch, failures, said):
    left = [AssertionError] * failures

    def new(*_, **__):
        if left:
            raise left.pop()
        return SimpleNamespace(nthreads=dict, close=lambda timeout: None)

    monkeypatch.setattr("distributed.Client", new)
    with pytest.raises(ClusterError, match=said), connection.connected("tcp://127.0.0.1:1"):
        pass
    assert not left


def test_a_scheduler_without_workers_is_said(scenes, tmp_path):
    with LocalCluster(workers=0) as own, pytest.raises(ClusterError, match="has no workers"):
        there(PLANS["median"](scenes), tmp_path / "there", own.address)


def test_the_engine_is_the_same_archive_each_time(tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    first = shipping.write_archive(str(tmp_path / "a"))
    second = shipping.write_archive(str(tmp_path / "b"))
    assert Path(first).read_bytes() == Path(second).read_bytes()
    assert shipping.package_name() in first


# What was beside the target


def to_vrt(plan, target, address, progress=None):
    return cluster.run(
        plan,
        {"composite": running.Target(str(target), SMALL)},
        address=address,
        paths=PathMap(),
        resources=running.Resources(),
        progress=progress or Silence(),
    )


@pytest.mark.parametrize("name", ["mine.txt", "r0000000_c0000000.tif/mine.txt"])
@pytest.mark.once
def test_a_folder_of_somebody_else_is_left_alone(name, scenes, local, tmp_path, monkeypatch):
    monkeypatch.setattr("image_collections.engine.cluster.tiles.SIDE", 96)
    plan = PLANS["median"](scenes)
    folder = tmp_path / "there"
    for stem in ("composite", "median"):
        (folder / f"{stem}_tiles" / name).parent.mkdir(parents=True)
        (folder / f"{stem}_tiles" / name).write_text("mine")
    there(plan, folder, local.address, large=1)
    to_vrt(plan, folder / "median.vrt", local.address)
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        ("composite.tif", "composite_tiles", "median.vrt", "median_tiles", "median_tiles_2")
    )
    for stem in ("composite", "median"):
        assert (folder / f"{stem}_tiles" / name).read_text() == "mine"
    expected = runs.read_back(folder / "composite.tif").values
    np.testing.assert_array_equal(runs.read_back(folder / "median.vrt").values, expected)


@pytest.mark.parametrize("way", ["cancelled", "fails"])
@pytest.mark.once
def test_an_earlier_result_stays_when_the_next_one_is_not_finished(
    way, scenes, local, tmp_path, monkeypatch
):
    monkeypatch.setattr("image_collections.engine.cluster.tiles.SIDE", 64)
    target = tmp_path / "result.vrt"
    to_vrt(PLANS["median"](scenes), target, local.address)
    expected = contents(tmp_path)

    def stop(log):
        if way == "fails":
            raise SourceError("the image is gone")
        log.cancelled = True

    with pytest.raises((CancelledError, SourceError)):
        to_vrt(
            runs.reduce_plan(scenes, "max", bands="B4"),
            target,
            local.address,
            Log(after=3, act=stop),
        )
    assert contents(tmp_path) == expected
    to_vrt(runs.reduce_plan(scenes, "max", bands="B4"), target, local.address)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["result.vrt", "result_tiles"]
    assert runs.read_back(target).names == ["B4_max"]


@pytest.mark.once
def test_a_kill_while_tiles_are_delivered_leaves_one_of_the_two_results(
    scenes, local, tmp_path, monkeypatch
):
    monkeypatch.setattr("image_collections.engine.cluster.tiles.SIDE", 128)
    older, newer = (runs.reduce_plan(scenes, name, bands="B4") for name in ("max", "min"))
    target = tmp_path / "out" / "result.vrt"
    target.parent.mkdir()
    to_vrt(older, target, local.address)
    to_vrt(newer, tmp_path / "result.vrt", local.address)
    known = [runs.read_back(path).values for path in (target, tmp_path / "result.vrt")]
    deliver = Transaction.deliver
    for number, expected in ((2, 0), (5, 0), (1000, 1)):

        def killed(outputs, number=number):
            # Not the whole run: the threads of the cluster's client would be killed too.
            if target.parent in {folder.path.parent for folder in outputs._folders.values()}:
                with killed_at(target.parent, number):
                    deliver(outputs)

        with monkeypatch.context() as context:
            context.setattr(Transaction, "deliver", killed)
            to_vrt(newer, target, local.address)
        recover(target.parent)
        np.testing.assert_array_equal(runs.read_back(target).values, known[expected])
