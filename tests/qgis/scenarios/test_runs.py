# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The ways in which people start the algorithms: all give the same raster."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProject,
)

# What each algorithm makes of `pair` with these parameters.
CASES = {
    "mosaic": ({}, {"B4": (100, 200), "B8": (250, 250)}),
    "qualitymosaic": ({"QUALITY": "B8 - B4"}, {"B4": (100, 100), "B8": (300, 300)}),
    "reduce": ({"REDUCERS": ["mean"]}, {"B4_mean": (100, 150), "B8_mean": (275, 275)}),
}
each_algorithm = pytest.mark.parametrize("name", CASES)


@pytest.fixture
def is_right(read):
    """Compare a result: the pixel with the gap in the second image, and all others."""

    def compare(path, name):
        found = read(path)
        expected = CASES[name][1]
        assert list(found) == list(expected)
        for band, (gap, others) in expected.items():
            assert found[band][0, 0] == gap
            assert (found[band].ravel()[1:] == others).all()

    return compare


@each_algorithm
def test_an_algorithm_runs_on_files(name, pair, run, is_right):
    result = run(name, pair, **CASES[name][0])
    is_right(result["OUTPUT"], name)


@each_algorithm
def test_an_algorithm_runs_on_layers_of_the_project(name, pair, load, run, is_right):
    layers = [load(path) for path in pair]
    is_right(run(name, layers, **CASES[name][0])["OUTPUT"], name)


@each_algorithm
def test_an_algorithm_runs_on_layers_by_name(name, pair, load, run, is_right):
    for path, label in zip(pair, ("May", "June")):
        load(path, label)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    result = run(name, ["May", "June"], context=context, **CASES[name][0])
    is_right(result["OUTPUT"], name)


def test_an_algorithm_runs_on_layers_by_id(pair, load, run, is_right):
    ids = [load(path).id() for path in pair]
    is_right(run("mosaic", ids)["OUTPUT"], "mosaic")


def test_one_layer_needs_no_list(pair, run, read):
    assert (read(run("mosaic", pair[0])["OUTPUT"])["B4"] == 100).all()


@each_algorithm
def test_a_temporary_output_is_written(name, pair, run, is_right):
    result = run(name, pair, OUTPUT=QgsProcessing.TEMPORARY_OUTPUT, **CASES[name][0])
    assert result["OUTPUT"].endswith(".tif")
    is_right(result["OUTPUT"], name)


@each_algorithm
def test_numbers_of_the_result_are_given(name, pair, run):
    result = run(name, pair, **CASES[name][0])
    assert result["EXTENT"] == "500000.0,500050.0,5999960.0,6000000.0 [EPSG:32632]"
    assert result["CRS_AUTHID"] == "EPSG:32632"
    assert result["WIDTH_IN_PIXELS"] == 5
    assert result["HEIGHT_IN_PIXELS"] == 4
    assert result["TOTAL_PIXEL_COUNT"] == 20


@each_algorithm
def test_an_algorithm_runs_in_batch(name, pair, tmp_path, qgis_iface, monkeypatch, is_right, qtbot):
    from processing.gui import BatchAlgorithmDialog as batch  # noqa: N813

    monkeypatch.setattr(batch, "iface", qgis_iface)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"imagecollections:{name}")
    dialog = batch.BatchAlgorithmDialog(algorithm)
    panel = dialog.mainWidget()
    panel.addRow(1)
    context = panel.processing_context
    outputs = [tmp_path / "row1.tif", tmp_path / "row2.tif"]
    for row, output in enumerate(outputs):
        for key, value in {"LAYERS": pair, **CASES[name][0]}.items():
            panel.wrappers[row][panel.parameter_to_column[key]].setParameterValue(value, context)
        cell = panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column["OUTPUT"])
        cell.setValue(str(output))
    panel.checkLoadLayersOnCompletion.setChecked(False)
    dialog.show()  # one that nobody sees is deleted after the first row
    dialog.runAlgorithm()
    # Newer versions run the rows in the background, one after the other.
    manager = QgsApplication.taskManager()
    qtbot.waitUntil(
        lambda: all(output.exists() for output in outputs) and not manager.countActiveTasks(),
        timeout=20000,
    )
    for output in outputs:
        is_right(output, name)
    dialog.deleteLater()


def model_of(name, parameters):
    """Return a model: LAYERS -> this algorithm -> a native algorithm on its raster."""
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Composite", "", "")
    layers = QgsProcessingParameterMultipleLayers(
        "scenes", "Scenes", QgsProcessing.SourceType.TypeRaster
    )
    model.addModelParameter(layers, QgsProcessingModelParameter("scenes"))

    composite = QgsProcessingModelChildAlgorithm(f"imagecollections:{name}")
    composite.setChildId("composite")
    composite.addParameterSources("LAYERS", [source.fromModelParameter("scenes")])
    for key, value in parameters.items():
        composite.addParameterSources(key, [source.fromStaticValue(value)])
    kept = QgsProcessingModelOutput("composite", "composite")
    kept.setChildOutputName("OUTPUT")
    composite.setModelOutputs({"composite": kept})
    model.addChildAlgorithm(composite)

    native = QgsProcessingModelChildAlgorithm("native:rescaleraster")
    native.setChildId("rescale")
    native.addParameterSources("INPUT", [source.fromChildOutput("composite", "OUTPUT")])
    native.addParameterSources("BAND", [source.fromStaticValue(1)])
    native.addParameterSources("MINIMUM", [source.fromStaticValue(0)])
    native.addParameterSources("MAXIMUM", [source.fromStaticValue(1)])
    final = QgsProcessingModelOutput("rescaled", "rescaled")
    final.setChildId("rescale")
    final.setChildOutputName("OUTPUT")
    native.setModelOutputs({"rescaled": final})
    model.addChildAlgorithm(native)
    model.updateDestinationParameters()
    return model


@each_algorithm
def test_an_algorithm_is_a_step_of_a_model(name, pair, tmp_path, new_feedback, is_right):
    model = model_of(name, CASES[name][0])
    assert model.childAlgorithm("composite").algorithm() is not None
    destinations = [
        each.name()
        for each in model.parameterDefinitions()
        if isinstance(each, QgsProcessingParameterRasterDestination)
    ]
    outputs = {key: str(tmp_path / f"{index}.tif") for index, key in enumerate(destinations)}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = new_feedback()
    results, ok = model.run({"scenes": pair, **outputs}, context, feedback)
    assert ok, feedback.errors
    children = results["CHILD_RESULTS"]
    assert children["composite"]["WIDTH_IN_PIXELS"] == 5
    is_right(children["composite"]["OUTPUT"], name)
    assert gdal.Open(children["rescale"]["OUTPUT"]).RasterXSize == 5


def test_a_model_keeps_its_step_when_it_is_saved_and_opened(pair, tmp_path):
    model = model_of("reduce", {"REDUCERS": ["median", "count"], "ORDER": "newest_on_top"})
    path = str(tmp_path / "composite.model3")
    assert model.toFile(path)
    opened = QgsProcessingModelAlgorithm()
    assert opened.fromFile(path)
    sources = opened.childAlgorithm("composite").parameterSources()
    assert sources["REDUCERS"][0].staticValue() == ["median", "count"]
    assert sources["ORDER"][0].staticValue() == "newest_on_top"


@each_algorithm
def test_an_algorithm_runs_in_qgis_process(name, pair, tmp_path, qgis_process, is_right):
    output = tmp_path / "result.tif"
    values = {"REDUCERS": "mean", "QUALITY": "B8 - B4"}
    done = qgis_process(
        *(("--json", "run") if name == "mosaic" else ("run",)),
        f"imagecollections:{name}",
        *(f"--LAYERS={path}" for path in pair),
        *(f"--{key}={values[key]}" for key in CASES[name][0]),
        f"--OUTPUT={output}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    is_right(output, name)
    if name == "mosaic":
        results = json.loads(done.stdout)["results"]
        assert results["OUTPUT"] == str(output)
        assert results["TOTAL_PIXEL_COUNT"] == 20


@pytest.mark.parametrize(
    "reducers", [["--REDUCERS=min,max"], ["--REDUCERS=min", "--REDUCERS=max"]], ids=len
)
def test_qgis_process_takes_several_reducers(reducers, pair, tmp_path, qgis_process, read):
    output = tmp_path / "result.tif"
    arguments = (f"--LAYERS={pair[0]}", "--BANDS=B4", *reducers, f"--OUTPUT={output}")
    done = qgis_process("run", "imagecollections:reduce", *arguments)
    assert done.returncode == 0, done.stdout + done.stderr
    assert list(read(output)) == ["B4_min", "B4_max"]


def test_qgis_process_shows_help_and_lists_the_plugin(qgis_process):
    assert "* image_collections" in qgis_process("plugins").stdout
    text = qgis_process("help", "imagecollections:reduce").stdout
    for word in ("LAYERS", "REDUCERS", "median", "PERCENTILES", "OUTPUT"):
        assert word in text


def test_qgis_process_says_what_is_wrong_in_a_sentence(pair, tmp_path, qgis_process):
    output = tmp_path / "result.tif"
    arguments = (f"--LAYERS={pair[0]}", "--BANDS=B99", f"--OUTPUT={output}")
    done = qgis_process("run", "imagecollections:mosaic", *arguments)
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert "Image 'scene_2024-05-01' has no band 'B99'; it has B4, B8." in said
    assert "Traceback" not in said
    assert not output.exists()


@each_algorithm
def test_the_recipe_in_the_file_makes_the_same_pixels_again(name, pair, run, tmp_path):
    import processing

    first = run(name, pair, BANDS="B8,B4", ORDER="oldest_on_top", **CASES[name][0])["OUTPUT"]
    metadata = gdal.Open(first).GetMetadata()
    recipe = json.loads(metadata["IMAGE_COLLECTIONS_RECIPE"])
    assert recipe["algorithm"] == f"imagecollections:{name}"
    assert metadata["IMAGE_COLLECTIONS_FIRST_DATE"] == "2024-05-01"
    again = tmp_path / "again.tif"
    processing.run(recipe["algorithm"], {**recipe["parameters"], "OUTPUT": str(again)})
    one, other = gdal.Open(first), gdal.Open(str(again))
    for number in range(1, one.RasterCount + 1):
        band = one.GetRasterBand(number).ReadAsArray()
        assert band.tobytes() == other.GetRasterBand(number).ReadAsArray().tobytes()


def test_the_recipe_holds_every_parameter_that_was_set(pair, run):
    given = {
        "BANDS": "B4",
        "ORDER": "nearest_on_top",
        "TARGET_DATE": "2024-05-20",
        "START_DATE": "2024-01-01",
        "END_DATE": "2025-01-01",
        "EXTENT": "500010,500040,5999970,5999990 [EPSG:32632]",
        "CRS": "EPSG:32632",
        "CELL_SIZE": 5,
        "REFERENCE_LAYER": pair[0],
        "RESAMPLING": "bilinear",
        "OUTPUT_NODATA_VALUE": 0,
        "THREADS": 1,
        "MEMORY": 50,
        "CREATION_OPTIONS": "COMPRESS=LZW",
        "TOGETHER": True,
    }
    output = run("mosaic", pair, **given)["OUTPUT"]
    metadata = gdal.Open(output).GetMetadata()
    recorded = json.loads(metadata["IMAGE_COLLECTIONS_RECIPE"])["parameters"]
    extent = recorded.pop("EXTENT")
    assert extent == "500010.0,500040.0,5999970.0,5999990.0 [EPSG:32632]"
    expected = {**given, "LAYERS": pair, "OUTPUT": output}
    del expected["EXTENT"]
    assert recorded == expected


def test_cancelling_gives_no_results_and_leaves_no_file(make_image, run, new_feedback, tmp_path):
    noise = np.arange(2048 * 2048, dtype="uint16").reshape(2048, 2048) % 1000 + 1
    paths = [make_image(f"images/{index}.tif", {"B4": noise}, shape=noise.shape) for index in "ab"]
    feedback = new_feedback(stop_at=1)
    assert run("reduce", paths, MEMORY=1, feedback=feedback) == {}
    assert feedback.isCanceled()
    assert feedback.steps[-1] < 100
    assert [path.name for path in tmp_path.iterdir()] == ["images"]


def test_cancelling_keeps_the_file_that_was_there_before(pair, run, new_feedback, tmp_path):
    before = Path(run("mosaic", pair)["OUTPUT"]).read_bytes()
    feedback = new_feedback()
    feedback.cancel()
    assert run("reduce", pair, feedback=feedback) == {}
    assert (tmp_path / "result.tif").read_bytes() == before


def test_progress_goes_up_to_the_end(make_image, run, new_feedback):
    ramp = np.ones((1200, 1200))
    paths = [make_image(f"{index}.tif", {"B4": ramp}, shape=ramp.shape) for index in "abc"]
    feedback = new_feedback()
    run("reduce", paths, MEMORY=1, feedback=feedback)
    assert feedback.steps == sorted(feedback.steps)
    assert len(set(feedback.steps)) > 3
    assert feedback.steps[-1] == 100
    assert feedback.errors == []


def test_the_log_says_what_is_made_and_which_bands_are_left_out(make_image, run, new_feedback):
    paths = [make_image("a.tif", {"B4": 1, "B8": 2}), make_image("b.tif", {"B4": 3, "SCL": 4})]
    feedback = new_feedback()
    run("mosaic", paths, feedback=feedback)
    said = "\n".join(feedback.messages)
    assert "Images: 2. Result: bands 1, type uint16, 5 x 4 cells of 10 x 10, nodata 0." in said
    assert "left out: B8, SCL." in said


def test_a_step_of_a_model_does_not_write_over_its_input(pair, new_feedback):
    before = Path(pair[0]).read_bytes()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("imagecollections:mosaic")
    context = QgsProcessingContext()
    feedback = new_feedback()
    parameters = {"LAYERS": pair, "OUTPUT": pair[0]}
    # Models and batches do not call checkParameterValues.
    _, ok = algorithm.run(parameters, context, feedback)
    assert not ok
    assert "is a file of the input image 'scene_2024-05-01'" in feedback.errors[0]
    assert Path(pair[0]).read_bytes() == before
