# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How a result opens: its name, and colours like those of the first image."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsColorRampShader,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsProject,
    QgsRasterMinMaxOrigin,
    QgsRasterShader,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

RAMP = np.arange(1, 21).reshape(4, 5)


@pytest.fixture
def scenes(make_image, load):
    """Two loaded scenes with the same four bands in different orders."""
    first = make_image("a.tif", {"B2": RAMP, "B3": RAMP * 2, "B4": RAMP * 3, "B8": RAMP * 4})
    other = make_image("b.tif", {"B8": RAMP * 5, "B4": RAMP * 6, "B3": RAMP * 7, "B2": RAMP * 8})
    return [load(first), load(other)]


@pytest.fixture
def open_result(project, new_feedback):
    """Run an algorithm as the toolbox does, and return the layers that were opened."""
    from processing.tools.general import runAndLoadResults

    def start(name, layers, **parameters):
        before = set(project.mapLayers())
        parameters.setdefault("OUTPUT", QgsProcessing.TEMPORARY_OUTPUT)
        feedback = new_feedback()
        runAndLoadResults(
            f"imagecollections:{name}", {"LAYERS": layers, **parameters}, feedback=feedback
        )
        assert feedback.errors == []
        return [layer for key, layer in project.mapLayers().items() if key not in before]

    return start


def true_colour(layer, numbers=(3, 2, 1)):
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), *numbers))
    return layer


def test_a_temporary_result_opens_once_and_without_a_warning(scenes, open_result):
    opened = open_result("mosaic", scenes)
    assert [layer.name() for layer in opened] == ["Mosaic of 2 scenes"]
    assert opened[0].isValid()


@pytest.mark.parametrize(
    ("name", "parameters", "label"),
    [
        ("mosaic", {}, "Mosaic"),
        ("qualitymosaic", {"QUALITY": "B8"}, "Quality mosaic"),
        ("reduce", {}, "Median"),
        ("reduce", {"REDUCERS": ["min", "max"]}, "Statistics"),
    ],
)
def test_a_result_opens_under_the_name_of_what_it_is(
    name, parameters, label, scenes, open_result, tmp_path
):
    output = str(tmp_path / "some-file.tif")
    opened = open_result(name, scenes, OUTPUT=output, **parameters)
    assert [layer.name() for layer in opened] == [f"{label} of 2 scenes"]


def test_a_mosaic_has_the_colours_of_the_first_image(scenes, open_result):
    true_colour(scenes[0])
    (result,) = open_result("mosaic", scenes)
    renderer = result.renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (3, 2, 1)


def test_colours_follow_the_names_of_bands_and_not_their_numbers(scenes, open_result):
    true_colour(scenes[0])
    (result,) = open_result("mosaic", scenes, BANDS="B8,B4,B3,B2")
    renderer = result.renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (2, 3, 4)


@pytest.mark.parametrize("name", ["mosaic", "reduce"])
def test_bands_in_an_order_of_their_own_are_drawn_in_it_unless_a_style_was_chosen(
    name, scenes, open_result
):
    true_colour(scenes[0], (1, 2, 3))  # as QGIS draws any image
    (result,) = open_result(name, scenes, BANDS="B4,B3,B2")
    renderer = result.renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (1, 2, 3)
    true_colour(scenes[0], (4, 3, 2))
    (result,) = open_result(name, scenes, BANDS="B2,B3,B4,B8")
    renderer = result.renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (4, 3, 2)


def test_the_first_image_is_the_first_in_the_order_of_dates(make_image, load, open_result):
    late = load(make_image("a_2024-06-01.tif", {"B4": RAMP}))
    early = load(make_image("b_2024-05-01.tif", {"B4": RAMP}))
    ramp_of_layer(late, 1, QColor("red"))
    ramp_of_layer(early, 1, QColor("green"))
    (result,) = open_result("mosaic", [late, early], ORDER="newest_on_top")
    items = result.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert items[-1].color == QColor("green")


def test_a_median_has_the_colours_of_the_first_image(scenes, open_result):
    true_colour(scenes[0])
    (result,) = open_result("reduce", scenes, REDUCERS=["count", "median"])
    renderer = result.renderer()
    # B2_count, B2_median, B3_count, ...
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (6, 4, 2)


def ramp_of_layer(layer, number, colour):
    function = QgsColorRampShader(1, 80)
    item = QgsColorRampShader.ColorRampItem
    function.setColorRampItemList([item(1, QColor("white")), item(80, colour)])
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), number, shader)
    layer.setRenderer(renderer)


def test_a_colour_ramp_is_kept(scenes, open_result):
    ramp_of_layer(scenes[0], 4, QColor("green"))
    (result,) = open_result("qualitymosaic", scenes, QUALITY="B8", BANDS="B8,B2")
    renderer = result.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    assert renderer.band() == 1
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert [item.value for item in items] == [1, 80]


def test_classes_keep_their_colours_and_labels(make_image, load, open_result):
    layer = load(make_image("classes.tif", {"B4": RAMP, "SCL": RAMP % 3 + 1}, dtype="uint8"))
    classes = [QgsPalettedRasterRenderer.Class(3, QColor("blue"), "water")]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 2, classes))
    (result,) = open_result("mosaic", [layer], BANDS="SCL")
    renderer = result.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert renderer.band() == 1
    assert [(each.value, each.label) for each in renderer.classes()] == [(3, "water")]


def test_shares_of_classes_are_not_those_of_what_is_made_of_them(make_image, load, open_result):
    layer = load(make_image("classes.tif", {"class": RAMP % 2 + 1}, dtype="uint8"))
    labels = {1: "1: 62.5 %", 2: "2: 37.5 %", 3: "3: water"}
    classes = [
        QgsPalettedRasterRenderer.Class(number, QColor("blue"), label)
        for number, label in labels.items()
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    (result,) = open_result("reduce", [layer], REDUCERS=["mode"])
    assert [each.label for each in result.renderer().classes()] == ["1", "2", "3: water"]
    assert [each.label for each in layer.renderer().classes()] == list(labels.values())


def grey_with_ends(layer, limits):
    """Draw band 4 from 1 to 2; `limits` say how the ends were found."""
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 4))
    layer.setContrastEnhancement(1)
    ends = layer.renderer().contrastEnhancement()
    ends.setMinimumValue(1)
    ends.setMaximumValue(2)
    origin = QgsRasterMinMaxOrigin()
    origin.setLimits(limits)
    layer.renderer().setMinMaxOrigin(origin)


def test_a_grey_image_stays_grey_with_the_ends_that_were_chosen(scenes, open_result):
    grey_with_ends(scenes[0], QgsRasterMinMaxOrigin.Limits.None_)
    (result,) = open_result("mosaic", scenes)
    assert isinstance(result.renderer(), QgsSingleBandGrayRenderer)
    assert result.renderer().grayBand() == 4
    assert result.renderer().contrastEnhancement().maximumValue() == 2


def test_ends_that_qgis_found_are_found_anew_in_the_result(scenes, open_result):
    grey_with_ends(scenes[0], QgsRasterMinMaxOrigin.Limits.CumulativeCut)
    (result,) = open_result("mosaic", scenes)
    assert result.renderer().grayBand() == 4
    assert result.renderer().contrastEnhancement().maximumValue() != 2


def test_without_a_fitting_style_three_bands_are_stretched_in_colour(scenes, open_result):
    ramp_of_layer(scenes[0], 1, QColor("green"))  # B2, which is not asked for
    (result,) = open_result("mosaic", scenes, BANDS="B8,B4,B3")
    renderer = result.renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (1, 2, 3)
    assert renderer.redContrastEnhancement().contrastEnhancementAlgorithm() == 1


def test_without_a_fitting_style_statistics_are_stretched_in_grey(scenes, open_result):
    true_colour(scenes[0])
    (result,) = open_result("reduce", scenes, REDUCERS=["sum"])
    renderer = result.renderer()
    assert isinstance(renderer, QgsSingleBandGrayRenderer)
    assert renderer.grayBand() == 1
    enhancement = renderer.contrastEnhancement()
    assert enhancement.contrastEnhancementAlgorithm() == 1
    assert enhancement.minimumValue() < enhancement.maximumValue()


def drawn_bands(layer):
    renderer = layer.renderer()
    if isinstance(renderer, QgsMultiBandColorRenderer):
        return renderer.redBand(), renderer.greenBand(), renderer.blueBand()
    return (renderer.grayBand(),)


@pytest.mark.parametrize(
    ("bands", "parameters", "drawn"),
    [
        (("VV", "VH", "angle"), {}, (1,)),
        (("angle", "VH", "VV"), {}, (2,)),
        (("VV", "VH", "local_incidence_angle", "mask"), {}, (1,)),
        (("VV", "VH"), {}, (1,)),
        (("VV", "VH", "angle"), {"BANDS": "angle"}, (1,)),
        (("VV", "VH", "angle"), {"ADD_BANDS": "ratio = VV / VH"}, (1, 2, 4)),
        (
            ("VV", "VH", "angle"),
            {"ADD_BANDS": "ratio = VV / VH", "BANDS": "VH,ratio,VV,angle"},
            (1, 2, 3),
        ),
        (("HH", "HV", "VV", "VH"), {}, (1, 2, 3)),
    ],
)
@pytest.mark.parametrize("is_of_qgis", [True, False])
def test_radar_is_drawn_without_its_angle(
    bands, parameters, drawn, is_of_qgis, make_image, load, open_result
):
    """QGIS draws the first three bands of any image in colour."""
    images = [
        load(make_image(f"s1_2024-0{month}-01.tif", dict.fromkeys(bands, RAMP + month)))
        for month in (5, 6)
    ]
    if is_of_qgis and len(bands) > 2:
        true_colour(images[0], (1, 2, 3))
    (result,) = open_result("mosaic", images, **parameters)
    assert drawn_bands(result) == drawn


def test_colours_of_radar_that_a_user_chose_are_kept(make_image, load, open_result):
    image = load(make_image("s1_2024-05-01.tif", dict.fromkeys(("VV", "VH", "angle"), RAMP)))
    true_colour(image, (2, 1, 3))
    (result,) = open_result("mosaic", [image])
    assert drawn_bands(result) == (2, 1, 3)


def test_several_statistics_of_radar_are_drawn_as_the_first_polarisation(
    make_image, load, open_result
):
    image = load(make_image("s1_2024-05-01.tif", dict.fromkeys(("VV", "VH", "angle"), RAMP)))
    true_colour(image, (1, 2, 3))
    (result,) = open_result("reduce", [image], REDUCERS=["median", "count"])
    assert drawn_bands(result) == (1,)


def test_the_style_of_the_input_is_not_touched(scenes, open_result):
    true_colour(scenes[0])
    open_result("mosaic", scenes, BANDS="B4,B3,B2")
    renderer = scenes[0].renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (3, 2, 1)


def model_of(name, **names):
    """Return a model with an algorithm as its step, and the names of its results by parameter."""
    model = QgsProcessingModelAlgorithm("Mine", "", "")
    layers = QgsProcessingParameterMultipleLayers(
        "scenes", "Scenes", QgsProcessing.SourceType.TypeRaster
    )
    model.addModelParameter(layers, QgsProcessingModelParameter("scenes"))
    child = QgsProcessingModelChildAlgorithm(f"imagecollections:{name}")
    child.setChildId("step")
    source = QgsProcessingModelChildParameterSource.fromModelParameter("scenes")
    child.addParameterSources("LAYERS", [source])
    outputs = {}
    for parameter, called in names.items():
        outputs[called] = QgsProcessingModelOutput(called, called)
        outputs[called].setChildId("step")
        outputs[called].setChildOutputName(parameter)
    child.setModelOutputs(outputs)
    model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    return model


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (
            {"OUTPUT": "Clear view", "PROVENANCE": "Sources", "FOOTPRINTS": "Outlines"},
            {"Clear view", "Sources", "Outlines"},
        ),
        ({"OUTPUT": "OUTPUT"}, {"Mosaic of 2 scenes"}),
        (
            {"OUTPUT": "OUTPUT", "FOOTPRINTS": "Outlines"},
            {"Mosaic of 2 scenes", "Outlines"},
        ),
    ],
)
def test_results_of_a_model_are_called_as_in_the_model(
    scenes, project, new_feedback, names, expected
):
    from processing.tools.general import runAndLoadResults

    before = set(project.mapLayers())
    feedback = new_feedback()
    model = model_of("mosaic", **names)
    # How an output's parameter is called is another in newer versions.
    outputs = [each.name() for each in model.destinationParameterDefinitions()]
    assert len(outputs) == len(names)
    given = dict.fromkeys(outputs, QgsProcessing.TEMPORARY_OUTPUT)
    runAndLoadResults(model, {"scenes": scenes, **given}, feedback=feedback)
    assert feedback.errors == []
    made = [layer for key, layer in project.mapLayers().items() if key not in before]
    assert {layer.name() for layer in made} == expected


def test_three_runs_in_a_row_are_all_styled(scenes, open_result):
    from image_collections.algorithms.results import opening

    true_colour(scenes[0])
    for _ in range(3):
        (result,) = open_result("mosaic", scenes, BANDS="B4,B3,B2")
        renderer = result.renderer()
        assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (1, 2, 3)
    assert not opening._WAITING


def test_a_run_in_the_background_is_styled(scenes, tmp_path, new_feedback, qtbot):
    from processing.gui.Postprocessing import handleAlgorithmResults

    true_colour(scenes[0])
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("imagecollections:mosaic")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = new_feedback()
    output = str(tmp_path / "background.tif")
    parameters = {
        "LAYERS": [layer.id() for layer in scenes],
        "BANDS": "B4,B3,B2",
        "OUTPUT": QgsProcessingOutputLayerDefinition(output, QgsProject.instance()),
    }
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    with qtbot.waitSignal(task.executed, timeout=20000) as done:
        QgsApplication.taskManager().addTask(task)
    succeeded, results = done.args
    assert succeeded, feedback.errors
    assert handleAlgorithmResults(algorithm, context, feedback, parameters=results)
    (result,) = QgsProject.instance().mapLayersByName("Mosaic of 2 scenes")
    assert result.renderer().redBand() == 1
    QCoreApplication.processEvents()


def test_a_run_that_opens_nothing_leaves_no_style_waiting(scenes, run):
    from image_collections.algorithms.results import opening

    run("mosaic", scenes)
    assert not opening._WAITING
