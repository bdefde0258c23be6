# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""From a folder to layers: in a project, as a step of a model, and without a desktop."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import numpy as np
import processing
import pytest
from image_collections.algorithms.bases.plugin_algorithm import bold
from image_collections.tests.gdal.products import miniatures
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMultiBandColorRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)

ID = "imagecollections:collection"
DAYS = ("20200619", "20200518", "20200721")


@pytest.fixture
def products(tmp_path):
    """Three Landsat products of three days."""
    for day in DAYS:
        miniatures.landsat(tmp_path / "products", day=day)
    return tmp_path / "products"


@pytest.fixture
def collect(tmp_path, new_feedback):
    def start(folder, *, feedback=None, context=None, **parameters):
        parameters.setdefault("OUTPUT_FOLDER", str(tmp_path / "out"))
        return processing.run(
            ID,
            {"FOLDER": str(folder), **parameters},
            feedback=feedback or new_feedback(),
            context=context,
        )

    return start


@pytest.fixture
def check():
    def ask(**parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
        parameters.setdefault("OUTPUT_FOLDER", "TEMPORARY_OUTPUT")
        return algorithm.checkParameterValues(parameters, QgsProcessingContext())

    return ask


def test_the_results_are_layers_a_table_and_a_count(products, collect):
    result = collect(products, TABLE="TEMPORARY_OUTPUT", BANDS="SR_B4,QA_PIXEL")
    layers = [QgsRasterLayer(path) for path in result["OUTPUT_LAYERS"]]
    assert all(layer.isValid() for layer in layers)
    assert [layer.bandName(1) for layer in layers] == ["Band 1: SR_B4"] * 3
    assert result["SCENE_COUNT"] == 3
    assert result["OUTPUT_FOLDER"]
    table = result["TABLE"]
    assert [field.name() for field in table.fields()] == [
        *("date", "product", "tile", "cloud_cover", "product_id", "path", "location"),
    ]
    rows = list(table.getFeatures())
    assert [row["date"].toPyDate() for row in rows] == [
        date(2020, 5, 18),
        date(2020, 6, 19),
        date(2020, 7, 21),
    ]
    assert {(row["product"], row["tile"], row["cloud_cover"]) for row in rows} == {
        ("Landsat C2 L2SP", "193026", 3.21)
    }
    assert Path(rows[0]["path"]).is_dir()
    assert table.crs().authid() == "EPSG:32632"
    box = rows[0].geometry().boundingBox()
    assert (box.xMinimum(), box.yMaximum()) == (miniatures.LEFT, miniatures.TOP)
    assert (box.width(), box.height()) == (miniatures.SIDE, miniatures.SIDE)


def test_the_table_of_several_crs_is_in_degrees(products, collect):
    miniatures.hls(products)
    result = collect(products, TABLE="TEMPORARY_OUTPUT")
    assert result["TABLE"].crs().authid() == "EPSG:4326"
    assert result["SCENE_COUNT"] == 4


def test_without_a_table_there_is_none(products, collect):
    assert "TABLE" not in collect(products)


def loaded(context, feedback):
    """Load what a run asked for, as the toolbox does, and return the tree as lists of names."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    algorithm = QgsApplication.processingRegistry().algorithmById(ID)
    assert handleAlgorithmResults(algorithm, context, feedback)
    root = QgsProject.instance().layerTreeRoot()
    return {group.name(): [node.name() for node in group.children()] for group in root.findGroups()}


def test_layers_are_loaded_as_one_group_with_the_newest_on_top(products, collect, new_feedback):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = new_feedback()
    result = collect(products, context=context, feedback=feedback)
    groups = loaded(context, feedback)
    assert groups == {"products": ["2020-07-21 193026", "2020-06-19 193026", "2020-05-18 193026"]}
    root = QgsProject.instance().layerTreeRoot()
    assert len(root.children()) == 1
    top = root.findGroups()[0].children()[0].layer()
    assert Path(top.source()).samefile(result["OUTPUT_LAYERS"][-1])
    temporal = top.temporalProperties()
    assert temporal.isActive()
    begin = temporal.fixedTemporalRange().begin()
    assert begin.toString("yyyy-MM-dd HH:mm:ss") == "2020-07-21 10:03:41"
    renderer = top.renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (4, 3, 2)
    assert renderer.redContrastEnhancement().maximumValue() == 0.3


def test_a_second_run_puts_its_layers_on_top_of_the_same_group(
    products, collect, new_feedback, tmp_path
):
    for bands in ("SR_B4", "SR_B5"):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        folder = str(tmp_path / bands)
        collect(products, context=context, BANDS=bands, OUTPUT_FOLDER=folder)
        groups = loaded(context, new_feedback())
    newest_first = ["2020-07-21 193026", "2020-06-19 193026", "2020-05-18 193026"]
    assert groups == {"products": newest_first * 2}
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    names = [node.layer().bandName(1) for node in group.children()]
    assert ["B5" in name for name in names] == [True] * 3 + [False] * 3


def test_the_date_of_a_loaded_layer_is_the_scenes(products, collect, new_feedback):
    """The layer's temporal range goes before the metadata, and both say the same."""
    from image_collections.algorithms.layers.image_sources import source_of_layer
    from image_collections.algorithms.layers.images import Looks

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    collect(products, context=context)
    loaded(context, new_feedback())
    layers = QgsProject.instance().mapLayers().values()
    looks = Looks()
    images = [looks.image(source_of_layer(layer, 1)) for layer in layers]
    images.sort(key=lambda image: image.date)
    assert [image.date.strftime("%Y%m%d %H:%M") for image in images] == [
        f"{day} 10:03" for day in sorted(DAYS)
    ]


def test_an_extent_in_another_crs_chooses_scenes(products, collect):
    utm = QgsCoordinateReferenceSystem("EPSG:32632")
    inside = f"{miniatures.LEFT},{miniatures.LEFT + 60},5399900,5399960 [{utm.authid()}]"
    assert collect(products, EXTENT=inside)["SCENE_COUNT"] == 3
    assert collect(products, EXTENT="10.3,10.4,48.7,48.8 [EPSG:4326]")["SCENE_COUNT"] == 3
    with pytest.raises(QgsProcessingException, match="No scene meets the extent"):
        collect(products, EXTENT="11.3,11.4,48.7,48.8 [EPSG:4326]")
    # On the edge only.
    beside = f"{miniatures.LEFT - 60},{miniatures.LEFT},5399900,5399960 [{utm.authid()}]"
    with pytest.raises(QgsProcessingException, match="No scene meets the extent"):
        collect(products, EXTENT=beside)


def test_dates_choose_scenes(products, collect):
    result = collect(products, START_DATE="2020-05-18", END_DATE="2020-07-21")
    assert result["SCENE_COUNT"] == 2


def test_what_is_left_out_is_a_warning(products, collect, new_feedback):
    next(products.glob("*20200619*/*SR_B3.TIF")).unlink()
    feedback = new_feedback()
    assert collect(products, feedback=feedback)["SCENE_COUNT"] == 2
    assert "band SR_B3 is missing" in feedback.warnings[0]
    assert any(line.startswith("2 of 3 scenes are in") for line in feedback.messages)


def test_wrong_values_are_told_before_the_run(products, check):
    for parameters, complaint in (
        ({}, "Folder (FOLDER) is empty"),
        ({"FOLDER": "/no/such/folder"}, "does not exist"),
        ({"FOLDER": str(products), "PRODUCT": "spot"}, "'spot' is no choice"),
        ({"FOLDER": str(products), "PATTERN": "(a+)+"}, "could take for ever"),
        ({"FOLDER": str(products), "START_DATE": "yesterday"}, "cannot be read"),
        ({"FOLDER": str(products), "EXTENT": "1,1,2,2 [EPSG:4326]"}, "holds no area"),
    ):
        is_right, message = check(**parameters)
        assert not is_right
        assert complaint in message
    assert check(FOLDER=str(products)) == (True, "")


def test_an_unknown_folder_is_an_error_with_advice(tmp_path, collect):
    (tmp_path / "empty").mkdir()
    with pytest.raises(QgsProcessingException, match="Looked for: Sentinel-2 products"):
        collect(tmp_path / "empty")


@pytest.fixture
def model(tmp_path):
    """A model: a folder in, the median of its scenes out."""
    made = QgsProcessingModelAlgorithm("folder median", "tests")
    made.addModelParameter(
        QgsProcessingParameterFile("folder", "Folder", QgsProcessingParameterFile.Behavior.Folder),
        QgsProcessingModelParameter("folder"),
    )
    source = QgsProcessingModelChildParameterSource
    first = QgsProcessingModelChildAlgorithm(ID)
    first.setChildId("collect")
    first.addParameterSources("FOLDER", [source.fromModelParameter("folder")])
    first.addParameterSources("BANDS", [source.fromStaticValue("SR_B4")])
    first.addParameterSources("OUTPUT_FOLDER", [source.fromStaticValue(str(tmp_path / "out"))])
    second = QgsProcessingModelChildAlgorithm("imagecollections:reduce")
    second.setChildId("reduce")
    second.addParameterSources("LAYERS", [source.fromChildOutput("collect", "OUTPUT_LAYERS")])
    second.addParameterSources("REDUCERS", [source.fromStaticValue(["median"])])
    output = QgsProcessingModelOutput("median", "median")
    output.setChildId("reduce")
    output.setChildOutputName("OUTPUT")
    second.setModelOutputs({"median": output})
    made.addChildAlgorithm(first)
    made.addChildAlgorithm(second)
    made.updateDestinationParameters()
    return made


def test_the_file_goes_into_reduce_in_a_model(products, tmp_path, new_feedback, collect):
    source = QgsProcessingModelChildParameterSource
    made = QgsProcessingModelAlgorithm("file median", "tests")
    made.addModelParameter(
        QgsProcessingParameterFile("folder", "Folder", QgsProcessingParameterFile.Behavior.Folder),
        QgsProcessingModelParameter("folder"),
    )
    first = QgsProcessingModelChildAlgorithm(ID)
    first.setChildId("collect")
    first.addParameterSources("FOLDER", [source.fromModelParameter("folder")])
    first.addParameterSources("OUTPUT_FOLDER", [source.fromStaticValue(str(tmp_path / "out"))])
    second = QgsProcessingModelChildAlgorithm("imagecollections:reduce")
    second.setChildId("reduce")
    file = source.fromChildOutput("collect", "OUTPUT_COLLECTION")
    second.addParameterSources("COLLECTION", [file])
    second.addParameterSources("FILTER", [source.fromStaticValue("month in 5,6")])
    second.addParameterSources("REDUCERS", [source.fromStaticValue(["mean"])])
    output = QgsProcessingModelOutput("mean", "mean")
    output.setChildId("reduce")
    output.setChildOutputName("OUTPUT")
    second.setModelOutputs({"mean": output})
    made.addChildAlgorithm(first)
    made.addChildAlgorithm(second)
    made.updateDestinationParameters()
    target = str(tmp_path / "mean.tif")
    feedback = new_feedback()
    context = QgsProcessingContext()
    _, is_right = made.run({"folder": str(products), "reduce:mean": target}, context, feedback)
    assert is_right, feedback.errors
    layers = collect(products, OUTPUT_FOLDER=str(tmp_path / "again"))["OUTPUT_LAYERS"][:2]
    other = {"LAYERS": layers, "REDUCERS": ["mean"], "OUTPUT": str(tmp_path / "expected.tif")}
    expected = processing.run("imagecollections:reduce", other)["OUTPUT"]
    np.testing.assert_array_equal(
        gdal.Open(target).ReadAsArray(), gdal.Open(expected).ReadAsArray()
    )


def test_a_collection_file_holds_all_that_is_known_of_scenes(products, collect, tmp_path):
    from image_collections.engine.catalogue import item_images
    from image_collections.engine.catalogue.matching import Conditions, matching_items
    from image_collections.engine.catalogue.wanted_bands import Wanted
    from image_collections.engine.inputs.describe import describe

    path = tmp_path / "scenes.json"
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    made = collect(products, OUTPUT_COLLECTION=str(path), context=context)
    assert made["OUTPUT_COLLECTION"] == str(path)
    # No layer for each scene.
    assert not any(each.endswith(".vrt") for each in context.layersToLoadOnCompletion())
    record = json.loads(path.read_text())
    assert record["features"][0]["assets"]["data"]["href"].startswith("./out/LC08")
    items = matching_items(str(path), Conditions()).items
    for item, file in zip(items, made["OUTPUT_LAYERS"]):
        image = item_images.image_of_item(item, Wanted())
        told = describe(file, name="x", position=1)
        assert (image.path, image.date, image.tile) == (file, told.date, told.tile)
        assert image.geotransform == told.geotransform
        assert image.cloud_cover == told.cloud_cover
        for own, other in zip(image.bands, told.bands):
            known = (own.name, own.dtype, own.nodata, own.scale, own.offset, own.is_class)
            assert known == (
                *(other.name, other.dtype, other.nodata, other.scale, other.offset),
                other.is_class,
            )


@pytest.mark.parametrize(
    ("chosen", "count"),
    [
        ({"FILTER": "month = 6"}, 1),
        ({"FILTER": "platform = 'landsat-8' and tile = '193026'"}, 3),
        ({"TILE": "193026"}, 3),
        ({"TILE": "33TWN,193027"}, 0),
        ({"MAX_CLOUD": 100}, 3),
        ({"MAX_CLOUD": 1}, 0),
        ({"POINT": f"{miniatures.LEFT + 50},{miniatures.TOP - 50} [EPSG:32632]"}, 3),
        ({"POINT": "11.35,48.7 [EPSG:4326]"}, 0),
        ({"FILTER": "cloud_cover >= 0", "COMPUTE_CLOUD_COVER": True}, 3),
    ],
)
def test_scenes_are_chosen_by_what_is_known_of_them(products, collect, chosen, count):
    if count:
        assert collect(products, **chosen)["SCENE_COUNT"] == count
    else:
        with pytest.raises(QgsProcessingException, match=r"None of 3 scenes|No scene"):
            collect(products, **chosen)


def test_scenes_that_the_filter_leaves_out_are_counted_and_what_they_lack(
    products, collect, new_feedback
):
    feedback = new_feedback()
    chosen = {"FILTER": "relative_orbit > 0 or month > 0", "OUTPUT_COLLECTION": ""}
    with pytest.raises(QgsProcessingException, match="None of 3 scenes"):
        collect(products, feedback=feedback, **chosen)
    assert any("3 images have no property 'relative_orbit'" in each for each in feedback.warnings)
    feedback = new_feedback()
    assert collect(products, feedback=feedback, FILTER="month = 6")["SCENE_COUNT"] == 1
    assert any(each.endswith("largest cloud cover leave out: 2.") for each in feedback.messages)
    assert not any("no property" in each for each in feedback.warnings)


def test_scenes_that_lie_elsewhere_are_not_counted_as_filtered(products, collect, new_feedback):
    feedback = new_feedback()
    with pytest.raises(QgsProcessingException, match="No scene meets the extent"):
        collect(products, feedback=feedback, FILTER="month > 0", POINT="11.35,48.7 [EPSG:4326]")
    assert any("3 lie outside" in each for each in feedback.messages)
    assert not any("leave out" in each for each in feedback.messages)


def test_clouds_that_no_metadata_give_are_counted_in_the_class_band(tmp_path, collect):
    for day, bits in zip(DAYS, (1 << 3, 1 << 6, 1)):
        place = miniatures.landsat(tmp_path / "bare", day=day, metadata="")
        quality = next(place.glob("*QA_PIXEL.TIF"))
        values = np.full((8, 8), 1 << 6)
        values[:2] = bits
        miniatures.write(quality, values, cell=30)
    path = tmp_path / "clouds.json"
    collect(tmp_path / "bare", COMPUTE_CLOUD_COVER=True, OUTPUT_COLLECTION=str(path))
    features = json.loads(path.read_text())["features"]
    found = {each["id"][17:25]: each["properties"]["eo:cloud_cover"] for each in features}
    assert found == {"20200619": 25.0, "20200518": 0.0, "20200721": 0.0}
    more = {"COMPUTE_CLOUD_COVER": True, "MAX_CLOUD": 20}
    assert collect(tmp_path / "bare", **more)["SCENE_COUNT"] == 2


def test_the_layers_go_into_reduce_in_a_model(products, model, tmp_path, new_feedback):
    for number, day in enumerate(sorted(DAYS)):
        path = next(products.glob(f"*_{day}_*/*SR_B4.TIF"))
        values = np.full((8, 8), 8000 + 1000 * number)
        values[0, 0] = 0 if number else 8000
        miniatures.write(path, values, cell=30)
    target = str(tmp_path / "median.tif")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {"folder": str(products), "reduce:median": target}
    feedback = new_feedback()
    _, is_right = model.run(parameters, context, feedback)
    assert is_right, feedback.errors
    dataset = gdal.Open(target)
    assert dataset.GetRasterBand(1).GetDescription() == "SR_B4_median"
    median = dataset.ReadAsArray()
    assert median[1, 1] == pytest.approx(9000 * 2.75e-5 - 0.2)
    assert median[0, 0] == pytest.approx(8000 * 2.75e-5 - 0.2)
    # A step of a model loads nothing: that is for the model to say.
    assert not any(path.endswith(".vrt") for path in context.layersToLoadOnCompletion())


def test_layer_strings_mean_the_same_layers(products, collect):
    result = collect(products)
    context = QgsProcessingContext()
    for path in result["OUTPUT_LAYERS"]:
        assert isinstance(QgsProcessingUtils.mapLayerFromString(path, context), QgsRasterLayer)


def test_qgis_process_runs_it(products, tmp_path, qgis_process):
    done = qgis_process(
        "--json",
        "run",
        ID,
        f"--FOLDER={products}",
        "--PRODUCT=landsat",
        f"--OUTPUT_FOLDER={tmp_path / 'out'}",
        f"--TABLE={tmp_path / 'table.gpkg'}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["SCENE_COUNT"] == 3
    assert len(results["OUTPUT_LAYERS"]) == 3
    assert all(Path(path).is_file() for path in results["OUTPUT_LAYERS"])
    assert (tmp_path / "table.gpkg").is_file()


def test_every_parameter_and_product_is_explained(provider):
    algorithm = provider.algorithm("collection")
    assert algorithm.displayName()
    assert Path(algorithm.svgIconPath()).is_file()
    help_text = algorithm.shortHelpString()
    for label in ("Sentinel-2", "Landsat", "Planet", "Any dated rasters"):
        assert f"{bold(label)}. " in help_text
    assert all(definition.help() for definition in algorithm.parameterDefinitions())


def test_a_run_may_be_repeated_with_the_same_outputs(products, collect, tmp_path):
    miniatures.packed(next(iter(sorted(products.iterdir()))), ".tar")
    given = {"OUTPUT_COLLECTION": str(tmp_path / "scenes.json"), "TABLE": str(tmp_path / "t.gpkg")}
    for folder in ("out", "out", "other"):
        assert collect(products, OUTPUT_FOLDER=str(tmp_path / folder), **given)["SCENE_COUNT"] == 3


@pytest.mark.parametrize("ending", ["", ".zip"])
def test_no_file_of_a_product_is_replaced(products, collect, ending):
    product = next(iter(sorted(products.iterdir())))
    file = miniatures.packed(product, ending) if ending else next(product.glob("*SR_B3.TIF"))
    before = file.read_bytes()
    with pytest.raises(QgsProcessingException, match="is a file of the input image"):
        collect(products, OUTPUT_COLLECTION=str(file))
    assert file.read_bytes() == before


def test_a_collection_file_that_outlives_its_files_is_warned_of(
    products, collect, new_feedback, tmp_path
):
    file = str(tmp_path / "scenes.json")
    for folder, warnings in (("TEMPORARY_OUTPUT", 1), (str(tmp_path / "out"), 0)):
        feedback = new_feedback()
        collect(products, OUTPUT_COLLECTION=file, OUTPUT_FOLDER=folder, feedback=feedback)
        assert sum("are gone when QGIS is closed" in each for each in feedback.warnings) == warnings
    feedback = new_feedback()
    collect(
        products,
        OUTPUT_COLLECTION="TEMPORARY_OUTPUT",
        OUTPUT_FOLDER="TEMPORARY_OUTPUT",
        feedback=feedback,
    )
    assert not any("are gone" in each for each in feedback.warnings)
