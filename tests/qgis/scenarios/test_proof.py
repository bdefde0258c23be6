# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Provenance, footprints and winning quality as outputs of the algorithms."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsPalettedRasterRenderer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QVariant

TEMPORARY = QgsProcessing.TEMPORARY_OUTPUT
NAMES = ("mosaic", "qualitymosaic", "reduce", "medoid", "geometricmedian")
MORE = {"qualitymosaic": {"QUALITY": "B8 - B4"}}
PROOFS = {
    "mosaic": {"PROVENANCE", "FOOTPRINTS", "PAGE"},
    "qualitymosaic": {"PROVENANCE", "FOOTPRINTS", "PAGE", "QUALITY_OUTPUT"},
    "reduce": {"PROVENANCE", "FOOTPRINTS"},
    "medoid": {"PROVENANCE", "FOOTPRINTS", "PAGE"},
    "geometricmedian": {"PROVENANCE", "FOOTPRINTS"},
}
NO_RASTERS = ("FOOTPRINTS", "PAGE")
each_algorithm = pytest.mark.parametrize("name", NAMES)


def algorithm(name):
    return QgsApplication.processingRegistry().createAlgorithmById(f"imagecollections:{name}")


def vector(found):
    """Return a vector layer of what a run gave for it."""
    layer = found if isinstance(found, QgsVectorLayer) else QgsVectorLayer(str(found), "f", "ogr")
    assert layer.isValid()
    return layer


def features(found):
    """Return the attributes of each feature by name; the id of GeoPackages is left out."""
    layer = vector(found)
    names = [field.name() for field in layer.fields() if field.name() != "fid"]
    return [
        {name: None if each[name] == QVariant() else each[name] for name in names}
        for each in layer.getFeatures()
    ]


# ---- off, temporary, files -----------------------------------------------------------------------


@each_algorithm
def test_proof_is_off_unless_it_is_asked_for(name, pair, run):
    owner = algorithm(name)
    for parameter in PROOFS[name]:
        definition = owner.parameterDefinition(parameter)
        assert definition.flags() & QgsProcessingParameterDefinition.FlagOptional
        assert not definition.createByDefault()
        assert definition.defaultValue() is None
    assert not PROOFS[name] & set(run(name, pair, **MORE.get(name, {})))


@each_algorithm
def test_only_known_outputs_are_proof(name):
    owner = algorithm(name)
    optional = {
        each.name()
        for each in owner.destinationParameterDefinitions()
        if each.flags() & QgsProcessingParameterDefinition.FlagOptional
    }
    assert optional == PROOFS[name]


@each_algorithm
def test_proof_goes_to_temporary_outputs(name, pair, run):
    wanted = dict.fromkeys(PROOFS[name], TEMPORARY)
    result = run(name, pair, OUTPUT=TEMPORARY, **wanted, **MORE.get(name, {}))
    rasters = [result[key] for key in PROOFS[name] | {"OUTPUT"} if key not in NO_RASTERS]
    assert len(set(rasters)) == len(rasters)
    for path in rasters:
        assert (gdal.Open(path).RasterXSize, gdal.Open(path).RasterYSize) == (5, 4)
    assert len(features(result["FOOTPRINTS"])) == 2


@each_algorithm
def test_footprints_go_to_a_geopackage(name, pair, run, tmp_path):
    path = str(tmp_path / "footprints.gpkg")
    result = run(name, pair, FOOTPRINTS=path, **MORE.get(name, {}))
    assert result["FOOTPRINTS"] == path
    assert [row["position"] for row in features(path)] == [1, 2]


def test_footprints_go_to_other_formats(pair, run, tmp_path):
    for ending in ("geojson", "shp", "fgb"):
        result = run("mosaic", pair, FOOTPRINTS=str(tmp_path / f"f.{ending}"))
        assert vector(result["FOOTPRINTS"]).featureCount() == 2


def test_each_product_can_be_asked_for_alone(pair, run, tmp_path):
    for key in ("PROVENANCE", "QUALITY_OUTPUT"):
        path = tmp_path / f"{key}.tif"
        result = run("qualitymosaic", pair, QUALITY="B8", **{key: str(path)})
        assert path.exists()
        assert {"PROVENANCE", "QUALITY_OUTPUT", "FOOTPRINTS"} & set(result) == {key}


# ---- what they hold ------------------------------------------------------------------------------

KINDS = {
    "position": QVariant.Int,
    "name": QVariant.String,
    "source": QVariant.String,
    "date": QVariant.Date,
    "valid_fraction": QVariant.Double,
    "masked_fraction": QVariant.Double,
    "used_pixels": QVariant.LongLong,
    "used_fraction": QVariant.Double,
}


def test_fields_of_footprints(pair, run):
    fields = vector(run("mosaic", pair, FOOTPRINTS="memory:")["FOOTPRINTS"]).fields()
    assert [field.name() for field in fields] == list(KINDS)
    assert {field.name(): field.type() for field in fields} == KINDS


def test_fields_of_footprints_in_a_geopackage(pair, run, tmp_path):
    run("mosaic", pair, FOOTPRINTS=str(tmp_path / "f.gpkg"))
    fields = vector(tmp_path / "f.gpkg").fields()
    assert [field.name() for field in fields] == ["fid", *KINDS]
    assert {field.name(): field.type() for field in fields if field.name() != "fid"} == KINDS


def test_footprints_tell_what_became_of_each_image(pair, run):
    """The second image is on top; of B4 one pixel is seen through its gap."""
    layer = vector(run("mosaic", pair, FOOTPRINTS="memory:")["FOOTPRINTS"])
    assert features(layer) == [
        {
            "position": 1,
            "name": "scene_2024-05-01",
            "source": pair[0],
            "date": QDate(2024, 5, 1),
            "valid_fraction": 1.0,
            "masked_fraction": 0.0,
            "used_pixels": 1,
            "used_fraction": 0.05,
        },
        {
            "position": 2,
            "name": "scene_2024-06-01",
            "source": pair[1],
            "date": QDate(2024, 6, 1),
            "valid_fraction": 1.0,
            "masked_fraction": 0.0,
            "used_pixels": 20,
            "used_fraction": 1.0,
        },
    ]
    assert layer.wkbType() == QgsWkbTypes.Polygon
    assert layer.crs().authid() == "EPSG:32632"
    for feature in layer.getFeatures():
        box = feature.geometry().boundingBox()
        sides = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
        assert sides == (500000, 500050, 5999960, 6000000)


def test_fractions_are_of_the_cells_of_an_image(make_image, run):
    """Of 20 pixels, 5 are masked; an undated image beside the result has no fractions."""
    red = np.ones((4, 5))
    red[1] = 0
    first = make_image("first.tif", {"B4": red})
    other = make_image("other.tif", {"B4": 7}, left=900000.0)
    extent = "500000,500050,5999960,6000000 [EPSG:32632]"
    result = run("mosaic", [other, first], EXTENT=extent, FOOTPRINTS="memory:")
    outside, inside = features(result["FOOTPRINTS"])
    assert (inside["valid_fraction"], inside["masked_fraction"]) == (0.75, 0.25)
    assert (inside["used_pixels"], inside["used_fraction"], inside["date"]) == (15, 1.0, None)
    assert (outside["position"], outside["used_pixels"], outside["used_fraction"]) == (1, 0, 0.0)
    assert (outside["valid_fraction"], outside["masked_fraction"]) == (None, None)


def test_the_last_image_may_lie_beyond_the_result(make_image, run, tmp_path):
    layers = [make_image("a.tif", {"B4": 1}), make_image("b.tif", {"B4": 2}, left=900000.0)]
    box = QgsRasterLayer(layers[0]).extent()
    ends = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
    extent = f"{','.join(map(str, ends))} [EPSG:32632]"
    page = tmp_path / "page.html"
    result = run("mosaic", layers, EXTENT=extent, FOOTPRINTS=TEMPORARY, PAGE=str(page))
    first, last = features(result["FOOTPRINTS"])
    assert first["used_fraction"] == 1
    assert (last["used_pixels"], last["valid_fraction"]) == (0, None)
    assert '<td class="number">0</td><td class="number">0</td></tr>' in page.read_text()


def test_used_pixels_add_up_to_the_result(pair, run):
    result = run("mosaic", pair, TOGETHER=True, FOOTPRINTS="memory:")
    assert [row["used_pixels"] for row in features(result["FOOTPRINTS"])] == [1, 19]
    assert [row["used_fraction"] for row in features(result["FOOTPRINTS"])] == [0.05, 0.95]


def test_provenance_of_a_mosaic(pair, run, read, tmp_path):
    run("mosaic", pair, PROVENANCE=str(tmp_path / "proof.tif"))
    found = read(tmp_path / "proof.tif")
    ends = ("source", "date", "count")
    assert list(found) == [f"{band}_{end}" for band in ("B4", "B8") for end in ends]
    gap = {name: int(values[0, 0]) for name, values in found.items()}
    assert list(gap.values()) == [1, 20240501, 1, 2, 20240601, 2]
    rest = {name: set(values.ravel()[1:].tolist()) for name, values in found.items()}
    assert list(rest.values()) == [{2}, {20240601}, {2}] * 2


BANDS_OF_PROOF = {
    "qualitymosaic": ["source", "date", "count"],
    "medoid": ["source", "date", "count"],
    "reduce": ["B4_count", "B8_count", "first_date", "last_date"],
    "geometricmedian": ["count", "first_date", "last_date"],
}


@pytest.mark.parametrize("name", BANDS_OF_PROOF)
def test_bands_of_provenance(name, pair, run, read, tmp_path):
    run(name, pair, PROVENANCE=str(tmp_path / "proof.tif"), **MORE.get(name, {}))
    assert list(read(tmp_path / "proof.tif")) == BANDS_OF_PROOF[name]
    assert gdal.Open(str(tmp_path / "proof.tif")).GetRasterBand(1).DataType == gdal.GDT_Int32


def test_the_winning_quality(pair, run, read, tmp_path):
    """B8 - B4 is 200 in the first and 50 in the second image, where it is not masked."""
    run("qualitymosaic", pair, QUALITY="B8 - B4", QUALITY_OUTPUT=str(tmp_path / "best.tif"))
    found = read(tmp_path / "best.tif")
    assert list(found) == ["quality"]
    assert (found["quality"] == 200).all()
    assert found["quality"].dtype == np.float32


# ---- refusals ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [("OUTPUT", "PROVENANCE"), ("OUTPUT", "QUALITY_OUTPUT"), ("PROVENANCE", "QUALITY_OUTPUT")],
)
def test_two_outputs_cannot_be_one_file(one, other, pair, check, tmp_path):
    same = {one: str(tmp_path / "same.tif"), other: str(tmp_path / "folder" / ".." / "same.tif")}
    (tmp_path / "folder").mkdir()
    is_right, message = check("qualitymosaic", pair, QUALITY="B8", **same)
    assert not is_right
    assert "same file" in message
    assert one in message
    assert other in message


def test_footprints_cannot_go_into_the_file_of_the_result(pair, check, tmp_path):
    path = str(tmp_path / "same.gpkg")
    is_right, message = check("mosaic", pair, OUTPUT=path, FOOTPRINTS=path)
    assert not is_right
    assert "same file" in message


@pytest.mark.parametrize("key", ["PROVENANCE", "QUALITY_OUTPUT", "FOOTPRINTS"])
def test_proof_does_not_write_over_an_input(key, pair, check):
    is_right, message = check("qualitymosaic", pair, QUALITY="B8", **{key: pair[0]})
    assert not is_right
    assert "scene_2024-05-01" in message


def test_images_of_one_day_need_dates(make_image, run, check):
    dated = make_image("a_2024-05-01.tif", {"B4": 1})
    undated = make_image("undated.tif", {"B4": 1})
    is_right, message = check("mosaic", [dated, undated], SAME_DAY=True)
    assert not is_right
    assert "'undated'" in message
    assert "a_2024-05-01" not in message
    assert check("mosaic", [dated, dated], SAME_DAY=True)[0]


def test_images_of_one_day_count_once(make_image, run, read):
    paths = [make_image(f"{name}_2024-05-01.tif", {"B4": n}) for n, name in enumerate("abc", 1)]
    result = run("reduce", paths, REDUCERS=["count", "mean"], SAME_DAY=True)
    found = read(result["OUTPUT"])
    assert set(found["B4_count"].ravel()) == {1}
    assert set(found["B4_mean"].ravel()) == {3}


def test_cancelling_leaves_none_of_the_files(make_image, run, new_feedback, tmp_path):
    ramp = np.arange(1, 1 + 700 * 700).reshape(700, 700) % 1000 + 1
    paths = [make_image(f"{n}.tif", {"B4": ramp}, shape=(700, 700)) for n in range(2)]
    targets = {
        "OUTPUT": tmp_path / "out.tif",
        "PROVENANCE": tmp_path / "proof.tif",
        "QUALITY_OUTPUT": tmp_path / "best.tif",
    }
    run(
        "qualitymosaic",
        paths,
        QUALITY="B4",
        feedback=new_feedback(stop_at=1),
        **{key: str(path) for key, path in targets.items()},
    )
    assert not any(path.exists() for path in targets.values())
    assert sorted(path.name for path in tmp_path.glob("*.tif")) == ["0.tif", "1.tif"]


# ---- models --------------------------------------------------------------------------------------

NEXT_STEPS = {
    "PROVENANCE": ("native:rescaleraster", {"BAND": 1, "MINIMUM": 0, "MAXIMUM": 1}),
    "QUALITY_OUTPUT": ("native:rescaleraster", {"BAND": 1, "MINIMUM": 0, "MAXIMUM": 1}),
    "FOOTPRINTS": ("native:centroids", {"ALL_PARTS": False}),
}


def model_with_next_steps(keys, *, final=()):
    """Return a model in which other algorithms go on with the proof of a quality mosaic."""
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Proof", "", "")
    layers = QgsProcessingParameterMultipleLayers(
        "scenes", "Scenes", QgsProcessing.SourceType.TypeRaster
    )
    model.addModelParameter(layers, QgsProcessingModelParameter("scenes"))
    first = QgsProcessingModelChildAlgorithm("imagecollections:qualitymosaic")
    first.setChildId("best")
    first.addParameterSources("LAYERS", [source.fromModelParameter("scenes")])
    first.addParameterSources("QUALITY", [source.fromStaticValue("B8")])
    outputs = {}
    for key in final:
        outputs[key] = QgsProcessingModelOutput(key, key)
        outputs[key].setChildId("best")
        outputs[key].setChildOutputName(key)
    first.setModelOutputs(outputs)
    model.addChildAlgorithm(first)
    for key in keys:
        name, settings = NEXT_STEPS[key]
        step = QgsProcessingModelChildAlgorithm(name)
        step.setChildId(f"after {key}")
        step.addParameterSources("INPUT", [source.fromChildOutput("best", key)])
        for parameter, value in settings.items():
            step.addParameterSources(parameter, [source.fromStaticValue(value)])
        model.addChildAlgorithm(step)
    model.updateDestinationParameters()
    return model


def run_model(model, feedback, **parameters):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, ok = model.run(parameters, context, feedback)
    assert ok, feedback.errors
    return results, context


def test_the_next_step_of_a_model_goes_on_with_proof(pair, new_feedback):
    model = model_with_next_steps(NEXT_STEPS)
    results, context = run_model(model, new_feedback(), scenes=pair)
    children = results["CHILD_RESULTS"]
    for key in ("PROVENANCE", "QUALITY_OUTPUT"):
        assert gdal.Open(children[f"after {key}"]["OUTPUT"]).RasterXSize == 5
    found = children["after FOOTPRINTS"]["OUTPUT"]
    assert context.takeResultLayer(found).featureCount() == 2


def test_proof_is_an_output_of_a_model(pair, new_feedback, tmp_path):
    model = model_with_next_steps((), final=NEXT_STEPS)
    destinations = {each.name() for each in model.destinationParameterDefinitions()}
    targets = {}
    for name in destinations:
        ending = "gpkg" if "FOOTPRINTS" in name.upper() else "tif"
        targets[name] = str(tmp_path / f"{len(targets)}.{ending}")
    assert len(targets) == 3
    results, _ = run_model(model, new_feedback(), scenes=pair, **targets)
    for name, path in targets.items():
        assert results[name] == path
        assert Path(path).exists()


def test_a_model_that_does_not_use_proof_does_not_make_it(pair, new_feedback):
    results, _ = run_model(model_with_next_steps(["PROVENANCE"]), new_feedback(), scenes=pair)
    children = results["CHILD_RESULTS"]["best"]
    assert "PROVENANCE" in children
    assert not {"FOOTPRINTS", "QUALITY_OUTPUT"} & set(children)


# ---- how they open -------------------------------------------------------------------------------


@pytest.fixture
def opened(project, new_feedback):
    """Run an algorithm as the toolbox does; return the layers that were opened by name."""
    from processing.tools.general import runAndLoadResults

    def start(name, layers, **parameters):
        before = set(project.mapLayers())
        parameters = {"LAYERS": layers, "OUTPUT": TEMPORARY, **parameters}
        feedback = new_feedback()
        runAndLoadResults(f"imagecollections:{name}", parameters, feedback=feedback)
        assert feedback.errors == []
        return {
            layer.name().split(" of ")[0].split(":")[0]: layer
            for key, layer in project.mapLayers().items()
            if key not in before
        }

    return start


def test_all_products_open_under_their_names(pair, opened):
    layers = opened("qualitymosaic", pair, QUALITY="B8", **dict.fromkeys(NEXT_STEPS, TEMPORARY))
    assert set(layers) == {"Quality mosaic", "Provenance", "Winning quality", "Footprints"}
    assert all(layer.isValid() for layer in layers.values())


def labels(layer):
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    return [(each.value, each.label) for each in renderer.classes()]


def test_sources_are_drawn_with_names_and_dates(pair, make_image, load, opened):
    undated = load(make_image("plain.tif", {"B4": 5, "B8": 6}, left=500050.0), "Undated")
    layer = opened("mosaic", [*pair, undated], PROVENANCE=TEMPORARY)["Provenance"]
    assert layer.renderer().band() == 1
    assert labels(layer) == [
        (1, "1: scene_2024-05-01, 2024-05-01"),
        (2, "2: scene_2024-06-01, 2024-06-01"),
        (3, "3: Undated"),
    ]
    colours = {each.color.name() for each in layer.renderer().classes()}
    assert len(colours) == 3


def test_the_second_style_of_provenance_is_the_count(pair, opened):
    layer = opened("mosaic", pair, PROVENANCE=TEMPORARY, TOGETHER=True)["Provenance"]
    manager = layer.styleManager()
    assert sorted(manager.styles()) == ["Count", "Date", "Source"]
    assert manager.currentStyle() == "Source"
    assert manager.setCurrentStyle("Count")
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert layer.renderer().band() == 3
    assert manager.setCurrentStyle("Source")
    assert len(labels(layer)) == 2


def test_images_that_gave_nothing_have_no_class(make_image, opened):
    paths = [make_image(f"{n}_2024-05-0{n}.tif", {"B4": n}) for n in (1, 2)]
    proof = {"PROVENANCE": TEMPORARY, "FOOTPRINTS": TEMPORARY}
    layer = opened("mosaic", paths, **proof)["Provenance"]
    assert labels(layer) == [(2, "2: 2_2024-05-02, 2024-05-02")]


def test_counts_of_statistics_are_steps(pair, opened):
    layer = opened("reduce", pair, PROVENANCE=TEMPORARY)["Provenance"]
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert layer.renderer().band() == 1


def test_footprints_do_not_hide_what_lies_below(pair, opened):
    layer = opened("mosaic", pair, FOOTPRINTS=TEMPORARY)["Footprints"]
    symbol = layer.renderer().symbol().symbolLayer(0)
    assert int(symbol.brushStyle()) == 0
    assert layer.featureCount() == 2


# ---- the recipe ----------------------------------------------------------------------------------

ORDERS = [
    {},
    {"ORDER": "newest_on_top", "START_DATE": "2024-04-01", "END_DATE": "2024-07-01"},
    {"ORDER": "nearest_on_top", "TARGET_DATE": "2024-05-10"},
    {"SAME_DAY": True, "ORDER": "oldest_on_top"},
]


@each_algorithm
@pytest.mark.parametrize("order", ORDERS, ids=lambda order: order.get("ORDER", "as_listed"))
def test_the_recipe_makes_the_same_files_again(name, order, make_image, run, tmp_path):
    rng = np.random.default_rng(1)
    days = ("2024-05-20", "2024-05-01", "2024-06-01", "2024-05-01", "2024-05-12")
    paths = []
    for number, day in enumerate(days):
        bands = {"B4": rng.integers(0, 9, (4, 5)), "B8": rng.integers(0, 9, (4, 5))}
        paths.append(make_image(f"{'abcde'[number]}_{day}.tif", bands))
    files = {key: str(tmp_path / f"first_{key}.tif") for key in ("OUTPUT", "PROVENANCE")}
    run(name, paths, **order, **files, **MORE.get(name, {}))
    metadata = gdal.Open(files["OUTPUT"]).GetMetadata()
    recipe = json.loads(metadata["IMAGE_COLLECTIONS_RECIPE"])
    assert recipe["algorithm"] == f"imagecollections:{name}"
    assert recipe["parameters"]["PROVENANCE"] == files["PROVENANCE"]
    assert gdal.Open(files["PROVENANCE"]).GetMetadata() == metadata
    again = {key: str(tmp_path / f"again_{key}.tif") for key in files}
    parameters = {**recipe["parameters"], **again}
    run(name, parameters.pop("LAYERS"), **parameters)
    for key in files:
        one, other = gdal.Open(files[key]), gdal.Open(again[key])
        assert one.ReadAsArray().tobytes() == other.ReadAsArray().tobytes()
        assert one.RasterCount == other.RasterCount
