# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every algorithm that writes: killed at any step, and with outputs that cannot be replaced."""

from __future__ import annotations

import contextlib
import shutil
import sys
from pathlib import Path

import numpy as np
import processing
import pytest
from image_collections.algorithms import normalize
from image_collections.algorithms.provider import ALGORITHMS
from image_collections.engine.errors import WriteError
from image_collections.engine.outputs.recovery import NOTES, recover
from image_collections.engine.outputs.work_folder import PREFIX
from image_collections.tests.support.kills import contents, failing_at, killed_at
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs links")

# What each algorithm is run with, besides its outputs. `{out}` is the folder of these.
ALL = {"OUTPUT": "{out}/result.tif", "PROVENANCE": "{out}/proof.tif"}
PRINTS = {"FOOTPRINTS": "{out}/prints.geojson"}
RUNS = {
    "mosaic": {**ALL, **PRINTS},
    "qualitymosaic": {**ALL, **PRINTS, "QUALITY": "B8", "WINNING_QUALITY": "{out}/quality.tif"},
    "reduce": {**ALL, "FOOTPRINTS": "{out}/prints.csv", "REDUCERS": ["max"]},
    "medoid": ALL,
    "geometricmedian": {"OUTPUT": "{out}/result.img"},
    "tobands": {"OUTPUT": "{out}/result.tif", "EXPRESSION": "B4"},
    "explainmask": {"OUTPUT": "{out}/result.tif", "MASK": "custom", "MASK_RULE": "B4 < 150"},
    "periods": {"OUTPUT": "{out}", "TABLE": "{out}/table.csv"},
    "zonalseries": {"TABLE": "{out}/table.csv", "PAGE": "{out}/page.html"},
    "serieshistogram": {"TABLE": "{out}/table.shp", "PAGE": "{out}/page.html"},
    "places": {"OUTPUT_FOLDER": "{out}", "RESULT": "{out}/result.geojson", "METHOD": "mosaic"},
    "map": {"OUTPUT_FOLDER": "{out}/single", "OUTPUT_COLLECTION": "{out}/items.json"},
    "where": {"OUTPUT_FOLDER": "{out}/single", "TEST": "B4 > 150", "VALUE": "B8"},
    "speckle": {"OUTPUT_FOLDER": "{out}/single", "BANDS": "B4", "METHOD": "boxcar"},
    # The angles are the degrees that B8 has below 90.
    "flatten": {"OUTPUT_FOLDER": "{out}/single", "BANDS": "B4", "ANGLE": "B8", "AZIMUTH": 80},
    "normalize": {"OUTPUT": "{out}/result.tif", "OUTPUT_FOLDER": "{out}/single"},
    "matchhistogram": {
        "OUTPUT": "{out}/result.tif",
        "TABLE": "{out}/table.csv",
        "PAGE": "{out}/page.html",
        "PIXELS": "all",
    },
    "threshold": {"OUTPUT": "{out}/result.tif"},
    "kmeans": {"OUTPUT": "{out}/result.tif", "TABLE": "{out}/table.csv", "CLASSES": 2},
    "superpixels": {"OUTPUT": "{out}/result.tif", "MEANS": "{out}/means.tif", "SIZE": 3},
    "sample": {"OUTPUT": "{out}/table.geojson", "NUMBER": 20},
    "cleanclasses": {"OUTPUT": "{out}/result.tif", "OUTPUT_POLYGONS": "{out}/table.geojson"},
    "export": {"OUTPUT_FOLDER": "{out}", "TILE_SIZE": 16},
    "collection": {"OUTPUT_FOLDER": "{out}", "TABLE": "{out}/table.geojson"},
    "live": {"OUTPUT": "{out}/result.vrt", "PROVENANCE": "{out}/proof.vrt"},
}
# Those of one image.
OF_ONE = ("threshold", "kmeans", "superpixels", "cleanclasses", "export", "explainmask")


@pytest.fixture
def scenes(make_image):
    random = np.random.default_rng(3)
    return [
        make_image(
            f"scenes/s_2024-0{month}-01.tif",
            {name: random.integers(1, 300, (24, 24)) for name in ("B4", "B8")},
            shape=(24, 24),
        )
        for month in (5, 6)
    ]


def inputs_of(name, paths, field):
    """Return what an algorithm reads; the heights of `flatten` are those of the first image."""
    if name == "collection":
        return {"FOLDER": str(Path(paths[0]).parent), "PRODUCT": "generic"}
    if name in OF_ONE:
        return {"INPUT": paths[0]}
    if name == "matchhistogram":
        return {"INPUT": paths[0], "REFERENCE": paths[1]}
    more = {
        "flatten": {"DEM": paths[0]},
        "zonalseries": {"POLYGONS": field, "EXPRESSION": "B4"},
        "serieshistogram": {"POLYGONS": field, "EXPRESSION": "B4"},
        "places": {"POLYGONS": field},
    }
    return {"LAYERS": paths, **more.get(name, {})}


@pytest.fixture
def make_polygons(scenes):
    def make(path):
        left, cell, _, top, _, _ = gdal.Open(scenes[0]).GetGeoTransform()
        srs = osr.SpatialReference()
        srs.ImportFromEPSG(32632)
        made = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        layer = made.CreateLayer("mine", srs, ogr.wkbPolygon)
        feature = ogr.Feature(layer.GetLayerDefn())
        box = f"{left} {top}, {left + 9 * cell} {top}, {left} {top - 9 * cell}, {left} {top}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({box}))"))
        layer.CreateFeature(feature)

    return make


@pytest.fixture
def runner(scenes, tmp_path, new_feedback):
    """Run an algorithm into a folder; `other` gives other pixels."""
    field = QgsVectorLayer("Polygon?crs=EPSG:32632", "fields", "memory")
    dataset = gdal.Open(scenes[0])
    left, cell, _, top, _, _ = dataset.GetGeoTransform()
    feature = QgsFeature()
    box = f"{left} {top}, {left + 9 * cell} {top}, {left} {top - 9 * cell}, {left} {top}"
    feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({box}))"))
    field.dataProvider().addFeatures([feature])
    field.updateExtents()
    elder = tmp_path / "elder"
    elder.mkdir()
    for path in scenes:
        shutil.copy(path, elder / Path(path).name)
        changed = gdal.Open(str(elder / Path(path).name), gdal.GA_Update)
        for number in (1, 2):
            band = changed.GetRasterBand(number)
            band.WriteArray(400 - band.ReadAsArray())
        changed = None

    def start(name, out, *, other=False, **more):
        paths = [str(elder / Path(path).name) if other else path for path in scenes]
        algorithm = "mosaic" if name == "live" else name
        values = {} if name == "collection" else {"THREADS": 1}
        for key, value in {**RUNS[name], **more}.items():
            values[key] = value.format(out=out) if isinstance(value, str) else value
        values = {**inputs_of(name, paths, field), **values}
        return processing.run(f"imagecollections:{algorithm}", values, feedback=new_feedback())

    return start


def test_there_is_a_run_of_every_algorithm():
    # A search asks a server; what it writes, and does not, has tests beside its own.
    others = {"search"}
    assert {algorithm.NAME for algorithm in ALGORITHMS} - others == set(RUNS) - {"live"}


@pytest.fixture
def states(runner, tmp_path):
    """Return a function that makes a folder with an older result."""
    out = tmp_path / "out"

    def older(name):
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
        (out / "mine.txt").write_text("mine")
        if not (tmp_path / "known").exists():
            runner(name, out, other=True)
            for path in list(out.rglob("*.tif")):
                path.with_name(f"{path.name}.aux.xml").write_text("statistics of the older file")
            shutil.copytree(out, tmp_path / "known")
        else:
            shutil.rmtree(out)
            shutil.copytree(tmp_path / "known", out)
        return out

    return older


def killed(runner, name, out, number):
    """Kill an algorithm at a step; QGIS makes an exception of its own of what is raised in it."""
    with killed_at(out, number) as steps:
        try:
            runner(name, out)
        except QgsProcessingException:
            if steps.count < number:
                raise
    return steps


@pytest.mark.parametrize("name", RUNS)
@pytest.mark.once
def test_a_kill_at_any_step_leaves_the_older_results_or_the_new_ones(
    name, runner, states, tmp_path
):
    out = states(name)
    old = contents(out)
    runner(name, out)
    new = contents(out)
    assert new != old
    assert new["mine.txt"] == b"mine"
    assert not any(PREFIX in path for path in new)
    found = set()
    # Every step is killed at in the tests of the transaction; here they are spread over all.
    stride = 9 if name == "export" else 3
    for number in range(1 + len(name) % stride, 400, stride):
        states(name)
        steps = killed(runner, name, out, number)
        for folder in (out, *[path for path in out.rglob("*") if path.is_dir()]):
            recover(folder)
        left = contents(out)
        kept = {path: content for path, content in left.items() if PREFIX not in path}
        if name == "export":
            # Whole tiles wait for the next run.
            left = kept
        if name == "places":
            # Each place is finished for itself, and waits for the layer of all.
            assert all(left[path] in (old.get(path), new.get(path)) for path in left)
        else:
            assert left in (old, new), f"killed at step {number}"
        found.add(left == new)
        if steps.count < number:
            break
    assert found == {True, False}


@pytest.mark.parametrize("name", RUNS)
@pytest.mark.once
def test_outputs_that_cannot_be_replaced_stay(name, runner, states):
    out = states(name)
    old = contents(out)
    refused = 0
    for number in range(1, 200, 5 if name == "export" else 2):
        with failing_at(out, {number}) as steps:
            try:
                runner(name, out)
            except QgsProcessingException as error:
                message = str(error)
            else:
                message = ""
        if message:
            refused += 1
            assert "cannot be replaced" in message or "cannot be written" in message
            left = {k: v for k, v in contents(out).items() if PREFIX not in k}
            # Of places, each is finished for itself.
            assert left == old or (name == "places" and left.keys() <= old.keys())
        if not message or name == "places":
            states(name)
        if steps.count < number:
            break
    assert refused


# Targets are tried first


@pytest.mark.parametrize(
    ("name", "key", "value"),
    [
        ("mosaic", "FOOTPRINTS", "{out}/no/prints.gpkg"),
        ("mosaic", "FOOTPRINTS", "{out}/folder.gpkg"),
        ("kmeans", "TABLE", "{out}/no/table.csv"),
        ("kmeans", "TABLE", "{out}/table.fgb"),
        ("matchhistogram", "PAGE", "{out}/mine.txt/page.html"),
        ("matchhistogram", "TABLE", "{out}/no/table.csv"),
        ("periods", "TABLE", "{out}/no/table.csv"),
        ("zonalseries", "PAGE", "{out}/mine.txt/page.html"),
        ("collection", "TABLE", "{out}/folder.gpkg"),
        ("superpixels", "MEANS", "{out}/no/means.tif"),
        ("normalize", "OUTPUT_FOLDER", "{out}/mine.txt"),
    ],
)
def test_a_target_that_cannot_be_written_is_found_before_anything_is_computed(
    name, key, value, runner, states, monkeypatch
):
    out = states(name)
    (out / "folder.gpkg").mkdir()
    old = contents(out)

    def compute(*_, **__):
        raise AssertionError("the run has begun")

    monkeypatch.setattr("image_collections.engine.run.run.run", compute)
    reader = "image_collections.engine.reading.source_reader.SourceReader"
    monkeypatch.setattr(f"{reader}.block", compute)
    with pytest.raises(QgsProcessingException) as caught:
        runner(name, out, **{key: value})
    assert "the run has begun" not in str(caught.value)
    assert contents(out) == old


def test_a_run_that_fails_at_its_last_output_delivers_none(runner, states, monkeypatch):
    def fail(*_):
        raise WriteError("The page cannot be written.")

    out = states("matchhistogram")
    old = contents(out)
    monkeypatch.setattr("image_collections.engine.charts.page.Page.html", fail)
    with pytest.raises(QgsProcessingException, match="The page cannot be written"):
        runner("matchhistogram", out)
    assert contents(out) == old


# Files of others


def test_an_export_replaces_tiles_and_nothing_else(runner, tmp_path, scenes):
    out = tmp_path / "out"
    out.mkdir()
    foreign = out / "s_2024-05-01_r01_c01.tif"
    shutil.copy(scenes[1], foreign)
    content = foreign.read_bytes()
    with pytest.raises(QgsProcessingException, match="was not made by an export in tiles"):
        runner("export", out)
    assert contents(out) == {foreign.name: content}
    foreign.unlink()
    (out / "s_2024-05-01.vrt").write_text("mine")
    with pytest.raises(QgsProcessingException, match=r"s_2024-05-01\.vrt' is there"):
        runner("export", out)
    assert contents(out) == {"s_2024-05-01.vrt": b"mine"}


@pytest.mark.parametrize("name", ["periods", "normalize", "collection", "map"])
def test_files_of_a_user_in_a_folder_of_results_stay(runner, tmp_path, name):
    out = tmp_path / "out"
    out.mkdir()
    runner(name, out)
    runner(name, out)  # over its own results
    written = [path for path in contents(out) if Path(path).suffix in (".tif", ".vrt")]
    for path in written:
        if path != "result.tif":
            shutil.rmtree(out)
            (out / path).parent.mkdir(parents=True)
            (out / path).write_text("mine")
            with pytest.raises(QgsProcessingException, match="is there, and was not made by"):
                runner(name, out)
            assert contents(out) == {path: b"mine"}
    assert len(written) >= 2


def test_an_export_over_another_one_goes_on_where_it_was_interrupted(
    runner, states, monkeypatch, tmp_path
):
    out = states("export")
    old = contents(out)
    run = normalize.running.run
    made = []

    def stop_at_third(*arguments, **options):
        made.append(1)
        if len(made) == 3:
            raise WriteError("the disk is full")
        return run(*arguments, **options)

    monkeypatch.setattr("image_collections.engine.run.run.run", stop_at_third)
    with pytest.raises(QgsProcessingException, match="the disk is full"):
        runner("export", out)
    assert {k: v for k, v in contents(out).items() if PREFIX not in k} == old
    monkeypatch.undo()
    assert runner("export", out)["KEPT_COUNT"] == 2
    assert not list(out.glob(f"{PREFIX}*"))
    assert contents(out) != old


@pytest.mark.parametrize("name", sorted(RUNS))
def test_no_output_takes_the_place_of_an_image_that_is_read(name, runner, scenes, tmp_path):
    algorithm = QgsApplication.processingRegistry().algorithmById(
        f"imagecollections:{'mosaic' if name == 'live' else name}"
    )
    before = [Path(path).read_bytes() for path in scenes]
    for definition in algorithm.parameterDefinitions():
        if not definition.isDestination() or definition.type() == "folderDestination":
            continue
        # A sink whose file ends in .tif is written to one that ends in .gpkg.
        with contextlib.suppress(QgsProcessingException):
            runner(name, tmp_path / "out", **{definition.name(): scenes[0]})
            assert definition.type() == "sink"
        assert [Path(path).read_bytes() for path in scenes] == before


@pytest.mark.parametrize("name", sorted(RUNS))
def test_no_output_takes_the_place_of_a_database_of_several_layers(
    name, runner, make_polygons, tmp_path
):
    algorithm = QgsApplication.processingRegistry().algorithmById(
        f"imagecollections:{'mosaic' if name == 'live' else name}"
    )
    path = tmp_path / "mine.gpkg"
    (tmp_path / "out").mkdir()
    make_polygons(path)
    gdal.VectorTranslate(str(path), str(path), accessMode="update", layerName="trees")
    before = path.read_bytes()
    for definition in algorithm.parameterDefinitions():
        if definition.isDestination() and definition.type() != "folderDestination":
            with pytest.raises(QgsProcessingException, match="all layers in it: 'mine', 'trees'"):
                runner(name, tmp_path / "out", **{definition.name(): str(path)})
            assert path.read_bytes() == before, definition.name()


@pytest.mark.parametrize(
    ("name", "output", "ending"),
    [
        ("zonalseries", "TABLE", "gpkg"),
        ("places", "RESULT", "gpkg"),
        ("threshold", "OUTPUT", "gpkg"),
        ("serieshistogram", "PAGE", "gpkg"),
    ],
)
@pytest.mark.parametrize("way", ["path", "layer", "name"])
def test_no_output_takes_the_place_of_polygons_that_are_read(
    name, output, ending, way, runner, tmp_path, make_polygons
):
    path = tmp_path / f"mine.{ending}"
    make_polygons(path)
    given = str(path)
    if way != "path":
        given = QgsVectorLayer(str(path), "mine", "ogr")
        if way == "name":
            QgsProject.instance().addMapLayer(given)
            given = "mine"
    before = path.read_bytes()
    with pytest.raises(QgsProcessingException, match="is read by this run"):
        runner(name, tmp_path / "out", POLYGONS=given, **{output: str(path)})
    assert path.read_bytes() == before


def test_no_output_is_a_result_of_the_folder(runner, tmp_path):
    out = tmp_path / "out"
    with pytest.raises(QgsProcessingException, match="would be the same file"):
        runner("map", out, OUTPUT_COLLECTION=str(out / "single" / "s_2024-05-01.tif"))
    assert not list(out.rglob("*.tif"))


def test_normalized_images_do_not_replace_those_they_are_made_of(runner, scenes):
    folder = Path(scenes[0]).parent
    before = contents(folder)
    with pytest.raises(QgsProcessingException, match="is a file of the input image"):
        runner("normalize", folder, OUTPUT="", OUTPUT_FOLDER="{out}")
    assert contents(folder) == before


def test_a_link_at_a_target_is_replaced_and_not_followed(runner, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    mine = tmp_path / "mine"
    mine.mkdir()
    names = ("result.tif", ".result.tif", "prints.geojson", "proof.tif")
    for name in names:
        (mine / name).write_text("mine")
        (out / name).symlink_to(mine / name)
    runner("mosaic", out)
    assert contents(mine) == dict.fromkeys(names, b"mine")
    assert not (out / "result.tif").is_symlink()


# Numbers and options


@pytest.mark.parametrize("value", ["1e400", "-1e999"])
def test_a_nodata_value_beyond_all_numbers_is_refused(run, pair, check, value):
    is_right, message = check("mosaic", pair, OUTPUT_NODATA_VALUE=value)
    assert not is_right
    assert value in message or "OUTPUT_NODATA_VALUE" in message
    with pytest.raises(QgsProcessingException):
        run("mosaic", pair, OUTPUT_NODATA_VALUE=value)


@pytest.mark.parametrize("options", ["BLOCKXSIZE=17", "COMPRESS=LZW|BLOCKYSIZE=5"])
def test_wrong_creation_options_are_not_taken_for_a_full_disk(run, pair, options):
    with pytest.raises(QgsProcessingException) as caught:
        run("mosaic", pair, CREATION_OPTIONS=options)
    assert "Is the disk full" not in str(caught.value)
    assert f"with the creation options '{options}'" in str(caught.value)


def test_the_start_of_the_plugin_puts_older_files_back(runner, states, tmp_path):
    out = states("periods")
    old = contents(out)
    noted = restored = 0
    NOTES.keep_in(tmp_path / "notes")
    try:
        for number in range(1, 200):
            states("periods")
            steps = killed(runner, "periods", out, number)
            noted += bool(contents(tmp_path / "notes"))
            restored += out / "2024-05.tif" in recover()
            assert not list(out.glob(f"{PREFIX}*"))
            assert contents(tmp_path / "notes") == {}
            if steps.count < number:
                break
            if restored == 1:
                assert contents(out) == old
        assert noted > restored > 2
    finally:
        NOTES.keep_in(None)
