# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Masks as people choose them: presets, rules, presets of one's own, reasons and their legend."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from image_collections.tests.qgis.scenarios.test_runs import model_of
from image_collections.tests.support.masked_layers import (
    CLOUDY,
    FIRST,
    RAMP,
    SECOND,
    SHAPE,
    explained,
    refusal,
    write_scenes,
)
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)


@pytest.fixture
def scenes(make_image):
    return write_scenes(make_image)


@pytest.fixture
def explain(tmp_path, new_feedback):
    def start(image, **parameters):
        return explained(image, tmp_path / "why.tif", new_feedback(), **parameters)

    return start


# Presets and rules


def test_auto_says_image_by_image_which_preset_it_took(scenes, run, read, new_feedback):
    feedback = new_feedback()
    result = run("mosaic", scenes, BANDS="B4", MASK="auto", feedback=feedback)
    expected = np.where(SECOND == 22280, np.where(CLOUDY, 65535, RAMP), RAMP + 100)
    found = read(result["OUTPUT"])["B4"]
    is_left = expected != 65535
    assert found[is_left].tolist() == expected[is_left].tolist()
    assert not np.isin(found[~is_left], RAMP).any()
    said = [message for message in feedback.messages if message.startswith("Mask of")]
    assert said == [
        "Mask of 'sentinel_2024-05-01': sentinel2-scl (SCL).",
        "Mask of 'landsat_2024-06-01': landsat-c2 (QA_PIXEL).",
    ]


def test_auto_says_once_what_it_took_for_many_images(make_image, run, new_feedback):
    feedback = new_feedback()
    scenes = [
        make_image(f"s{number}.tif", {"B4": RAMP, "SCL": FIRST, "QA_PIXEL": SECOND})
        for number in range(10)
    ]
    scenes.append(make_image("landsat.tif", {"B4": RAMP, "QA_PIXEL": SECOND}))
    run("mosaic", scenes, BANDS="B4", MASK="auto", feedback=feedback)
    said = [message for message in feedback.messages if message.startswith("Mask of")]
    shown = ", ".join(f"'s{number}'" for number in range(8))
    assert said == [
        f"Mask of {shown} and 2 more: sentinel2-scl (SCL).",
        "Mask of 'landsat': landsat-c2 (QA_PIXEL).",
    ]


def test_auto_names_the_image_that_it_knows_nothing_of(scenes, make_image):
    third = make_image("plain.tif", {"B4": RAMP, "QA": FIRST})
    message = refusal("mosaic", LAYERS=[*scenes, third], BANDS="B4", MASK="auto")
    assert "'plain'" in message
    assert "B4, QA" in message


@pytest.mark.parametrize(
    ("mask", "image", "band"),
    [
        ("sentinel2-scl", "landsat_2024-06-01", "SCL"),
        ("landsat-c2", "sentinel_2024-05-01", "QA_PIXEL"),
        ("landsat-c1", "sentinel_2024-05-01", "BQA"),
        ("hls-fmask", "sentinel_2024-05-01", "Fmask"),
        ("clouds-and-shadows", "sentinel_2024-05-01", "cloud probability"),
    ],
)
def test_a_preset_names_the_image_without_its_band(scenes, mask, image, band):
    message = refusal("mosaic", LAYERS=scenes, BANDS="B4", MASK=mask, SUN_AZIMUTH=180)
    assert f"'{image}'" in message
    assert f"'{mask}'" in message
    assert band in message


def test_a_rule_is_applied(scenes, run, read):
    given = {"BANDS": "B4", "MASK": "custom", "MASK_RULE": "SCL not in 4,6; B4 > 18"}
    found = read(run("mosaic", scenes[:1], **given)["OUTPUT"])["B4"]
    expected = np.where(np.isin(FIRST, [4, 6]) & (RAMP <= 18), RAMP, 0)
    assert found.tolist() == expected.tolist()


def test_a_rule_names_an_image_without_its_band(scenes):
    given = {"LAYERS": scenes, "BANDS": "B4", "MASK": "custom"}
    message = refusal("mosaic", **given, MASK_RULE="SCL in 3")
    assert "'landsat_2024-06-01'" in message
    assert "'SCL'" in message
    message = refusal("mosaic", **given, MASK_RULE="B4 > 3; nothing == 1")
    assert "'sentinel_2024-05-01'" in message
    assert "'nothing'" in message


@pytest.mark.parametrize("rule", [None, "", "   ", ";"])
def test_an_empty_rule_is_said_to_be_empty(scenes, rule):
    given = {"BANDS": "B4", "MASK": "custom", "MASK_RULE": rule}
    assert "rule is empty" in refusal("mosaic", LAYERS=scenes, **given)


def test_a_rule_that_cannot_be_read_is_shown(scenes):
    given = {"BANDS": "B4", "MASK": "custom", "MASK_RULE": "B4 > 3; B4 around 5"}
    assert "'B4 around 5'" in refusal("mosaic", LAYERS=scenes, **given)


@pytest.mark.parametrize("name", ["mosaic", "qualitymosaic", "reduce", "medoid", "geometricmedian"])
def test_a_mask_that_removes_everything_is_an_error(scenes, name, run, tmp_path):
    given = {"QUALITY": "B4"} if name == "qualitymosaic" else {}
    output = tmp_path / "nothing.tif"
    with pytest.raises(QgsProcessingException, match="every pixel is nodata or masked"):
        run(
            name,
            scenes,
            BANDS="B4",
            MASK="custom",
            MASK_RULE="B4 > 0",
            OUTPUT=str(output),
            FOOTPRINTS=str(tmp_path / "nothing.gpkg"),
            **given,
        )
    assert not list(tmp_path.glob("nothing.tif*"))


def test_a_buffer_is_in_units_of_the_result(scenes, run, read):
    given = {"BANDS": "B4", "MASK": "custom", "MASK_RULE": "SCL in 3", "MASK_BUFFER": 14.2}
    found = read(run("mosaic", scenes[:1], **given)["OUTPUT"])["B4"]
    out = np.zeros(SHAPE, bool)
    out[0:3, 2:5] = True  # the neighbours of row 1, column 3
    assert found.tolist() == np.where(out, 0, RAMP).tolist()


# Presets of one's own


@pytest.fixture
def own_presets():
    """Write a file of presets into the profile, and put away what was there."""
    path = Path(QgsApplication.qgisSettingsDirPath()) / "image_collections" / "masks.json"
    had_folder, before = path.parent.is_dir(), path.read_bytes() if path.is_file() else None

    def write(content):
        path.parent.mkdir(parents=True, exist_ok=True)
        text = content if isinstance(content, str) else json.dumps(content)
        path.write_text(text, encoding="utf-8")
        return path

    yield write
    if before is None:
        path.unlink(missing_ok=True)
    else:
        path.write_bytes(before)
    if not had_folder and path.parent.is_dir():
        path.parent.rmdir()


def choices(name="mosaic"):
    registry = QgsApplication.processingRegistry()
    algorithm = registry.createAlgorithmById(f"imagecollections:{name}")
    return algorithm.parameterDefinition("MASK").options()


OWN = {
    "key": "my-sensor",
    "label": "My sensor",
    "band": "QC|qc_.*",
    "terms": [{"rule": "bits 2", "reason": "haze"}, {"rule": "in 9", "reason": "snow"}],
}


def test_presets_of_the_profile_are_choices_and_work(own_presets, make_image, run, read, explain):
    usual = choices()
    assert usual[:3] == ["none", "auto", "custom"]
    assert usual[-1] == "clouds-and-shadows"
    assert "my-sensor" not in usual
    own_presets([OWN])
    assert choices() == [*usual[:-1], "my-sensor", "clouds-and-shadows"]
    assert "my-sensor" in choices("explainmask")
    quality = np.zeros(SHAPE)
    quality[0, :3] = 4, 9, 12
    image = make_image("mine.tif", {"B4": RAMP, "qc_1": quality}, nodata=None)
    out = np.isin(quality, [4, 9, 12])
    for mask in ("my-sensor", "auto"):
        result = run("mosaic", [image], BANDS="B4", MASK=mask)
        dataset = gdal.Open(result["OUTPUT"])
        nodata = dataset.GetRasterBand(1).GetNoDataValue()
        assert (dataset.ReadAsArray() == np.where(out, nodata, RAMP)).all()
    assert explain(image, MASK="my-sensor")[0].tolist() == [7, 9, 7, 0, 0]


def test_a_preset_of_the_profile_goes_before_that_of_the_plugin(own_presets, scenes, explain):
    record = {**OWN, "key": "sentinel2-scl", "band": "SCL"}
    record["terms"] = [{"rule": "in 6", "reason": "haze"}]
    usual = choices()
    own_presets([record])
    assert choices() == usual
    found = explain(scenes[0], MASK="sentinel2-scl", BANDS="B4")
    assert found.tolist() == np.where(FIRST == 6, 7, 0).tolist()


@pytest.mark.parametrize(
    "content",
    [
        "{ no json",
        "",
        "null",
        "5",
        '"SCL in 3"',
        '{"presets": []}',
        "[" * 100_000,
        [{"key": "x"}],
        [{**OWN, "band": "QC("}],
        [{**OWN, "terms": [{"rule": "around 5", "reason": "haze"}]}],
        [{**OWN, "terms": [{"rule": "bits 2", "reason": "rain"}]}],
        [{**OWN, "key": "auto"}],
    ],
    ids=range(12),
)
def test_a_broken_file_of_presets_gives_a_sentence(own_presets, scenes, content, run):
    usual = choices()
    path = own_presets(content)
    assert choices() == usual
    message = refusal("mosaic", LAYERS=scenes[:1], BANDS="B4", MASK="sentinel2-scl")
    assert str(path) in message
    # Who needs no preset is not disturbed.
    for given in ({}, {"MASK": "custom", "MASK_RULE": "SCL in 3"}):
        assert Path(run("mosaic", scenes[:1], BANDS="B4", **given)["OUTPUT"]).is_file()


# Reasons


REASONS = (
    "nodata",
    "fill",
    "saturated",
    "cloud",
    "shadow",
    "cirrus",
    "haze",
    "adjacent",
    "snow",
    "rule",
    "buffer",
    "layover",
    "radar_shadow",
)


@pytest.mark.parametrize("name", ["mosaic", "qualitymosaic", "reduce", "medoid", "geometricmedian"])
def test_footprints_count_the_reasons_where_there_is_a_mask(scenes, name, run, tmp_path):
    given = {"QUALITY": "B4"} if name == "qualitymosaic" else {}
    given |= {"BANDS": "B4"}
    without = run(name, scenes, FOOTPRINTS=str(tmp_path / "without.gpkg"), **given)
    names = [field.name() for field in QgsVectorLayer(without["FOOTPRINTS"]).fields()]
    assert not [each for each in names if each.endswith("_pixels") and each != "used_pixels"]
    masked = run(name, scenes, FOOTPRINTS=str(tmp_path / "with.gpkg"), MASK="auto", **given)
    layer = QgsVectorLayer(masked["FOOTPRINTS"])
    names = [field.name() for field in layer.fields()]
    assert names[-len(REASONS) :] == [f"{reason}_pixels" for reason in REASONS]
    first, second = sorted(layer.getFeatures(), key=lambda feature: feature["position"])
    counts = [{r: f[f"{r}_pixels"] for r in REASONS if f[f"{r}_pixels"]} for f in (first, second)]
    assert counts[0] == {"fill": 1, "saturated": 1, "cloud": 2, "cirrus": 1, "shadow": 1}
    assert counts[1] == {"cloud": 3}
    assert first["masked_fraction"] == pytest.approx(6 / 20)
    assert second["valid_fraction"] == pytest.approx(17 / 20)


# Models


@pytest.mark.parametrize("name", ["mosaic", "qualitymosaic", "reduce", "medoid", "geometricmedian"])
def test_an_algorithm_with_a_mask_is_a_step_of_a_model(name, scenes, tmp_path, new_feedback, read):
    parameters = {"BANDS": "B4", "MASK": "auto", "MASK_BUFFER": 0}
    parameters |= {"QUALITY": "B4"} if name == "qualitymosaic" else {}
    model = model_of(name, parameters)
    outputs = {
        each.name(): str(tmp_path / f"{index}.tif")
        for index, each in enumerate(model.destinationParameterDefinitions())
    }
    feedback = new_feedback()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, ok = model.run({"scenes": scenes, **outputs}, context, feedback)
    assert ok, feedback.errors
    (found,) = read(results["CHILD_RESULTS"]["composite"]["OUTPUT"]).values()
    assert found[1, 4] in (RAMP[1, 4] + 100, RAMP[1, 4] + 50)
    assert found[3, 0] == RAMP[3, 0] + 100  # fill in the first scene
    assert found[1, 0] not in (RAMP[1, 0], RAMP[1, 0] + 100)  # cloud in both


# Real scenes


def test_a_median_of_landsat_scenes_without_clouds(shared, run, read, tmp_path):
    """Six scenes, each on a grid of its own; masked by the bits of their quality band."""
    folder = shared / "data" / "l8_products_014032"
    layers, warped = [], []
    for red in sorted(folder.glob("*/*_B4.TIF")):
        quality = str(red).replace("_B4.TIF", "_BQA.TIF")
        path = str(tmp_path / f"{red.stem[:-3]}.vrt")
        dataset = gdal.BuildVRT(path, [str(red), quality], separate=True)
        for number, name in enumerate(("B4", "BQA"), start=1):
            dataset.GetRasterBand(number).SetDescription(name)
        dataset = None
        layers.append(path)
        warped.append((str(red), quality))
    assert len(layers) == 6
    result = run("reduce", layers, BANDS="B4", REDUCERS=["median", "count"], MASK="landsat-c1")
    found = read(result["OUTPUT"])
    dataset = gdal.Open(result["OUTPUT"])
    left, width, _, top, _, height = dataset.GetGeoTransform()
    right, bottom = left + width * dataset.RasterXSize, top + height * dataset.RasterYSize
    options = {
        "format": "MEM",
        "outputBounds": (left, bottom, right, top),
        "width": dataset.RasterXSize,
        "height": dataset.RasterYSize,
        "dstSRS": dataset.GetProjection(),
        "errorThreshold": 0,
        # Beyond the scenes stands 1, in which bit 0 says: fill. Not as nodata, for newer versions
        # of GDAL make a 2 of each 1 in the scene then.
        "warpOptions": ["INIT_DEST=1"],
    }
    stack = []
    for files in warped:
        red, flags = (gdal.Warp("", file, **options).ReadAsArray().astype(int) for file in files)
        out = (flags % 2 == 1) | (flags // 16 % 2 == 1)
        out |= (flags // 128 % 4 == 3) | (flags // 2048 % 4 == 3)
        stack.append(np.where(out, np.nan, red))
    count = (~np.isnan(stack)).sum(axis=0)
    medians = np.nanmedian(np.where(count, stack, 0), axis=0)
    assert (count == 0).any()
    assert (count >= 4).mean() > 0.2
    # Cells whose centre lies on an edge of pixels may be rounded to either side.
    valid = dataset.GetRasterBand(2).GetMaskBand().ReadAsArray() != 0
    wrong = np.where(valid, found["B4_count"], 0) != count
    wrong |= (count > 0) & (found["B4_median"] != medians)
    print(f"\nreal scenes: {wrong.sum()} of {wrong.size} cells differ from numpy")
    assert wrong.mean() < 0.001


# A quality that is not known


def test_a_rule_may_say_what_to_keep(make_image, run, read, new_feedback):
    quality = np.full((4, 5), 5.0)
    quality[1], quality[2] = 50, np.nan
    image = make_image("a.tif", {"B4": 7, "P": quality}, dtype="float32", nodata=-1)
    for rule in ("keep P <= 10", "P > 10"):
        result = run("mosaic", [image], BANDS="B4", MASK="custom", MASK_RULE=rule)
        valid = read(result["OUTPUT"])["B4"] == 7
        assert valid.all(axis=1).tolist() == [True, False, False, True]


def test_the_log_says_when_0_is_not_known(make_image, run, read, new_feedback):
    probability = np.full((4, 5), 0)
    probability[0] = 3
    image = make_image("a.tif", {"B4": 7, "MSK_CLDPRB": probability}, dtype="uint8")
    feedback = new_feedback()
    result = run(
        "mosaic", [image], BANDS="B4", MASK="sentinel2-cldprb", feedback=feedback
    )  # fmt: skip
    assert (read(result["OUTPUT"])["B4"] == 7).all(axis=1).tolist() == [True, False, False, False]
    (line,) = (line for line in feedback.messages if "0 is nodata of band 'MSK_CLDPRB'" in line)
    assert "'a'" in line


# Buffers


@pytest.mark.parametrize(("buffer", "is_told"), [(0, False), (9.99, True), (10, False)])
def test_a_buffer_that_is_smaller_than_a_cell_is_told(scenes, run, new_feedback, buffer, is_told):
    feedback = new_feedback()
    given = {"BANDS": "B4", "MASK": "custom", "MASK_RULE": "B4 > 18", "MASK_BUFFER": buffer}
    run("mosaic", scenes[:1], **given, feedback=feedback)
    told = [text for text in feedback.warnings if "mask buffer" in text]
    assert told == is_told * [
        f"The mask buffer of {buffer} masks no more cells, as it is smaller than a cell of the "
        "result, 10."
    ]


def test_metres_where_a_buffer_is_in_degrees_are_refused(scenes):
    given = {"BANDS": "B4", "MASK": "custom", "MASK_RULE": "B4 > 18", "MASK_BUFFER": 30}
    message = refusal("mosaic", LAYERS=scenes[:1], CRS="EPSG:4326", **given)
    assert "these are degrees: 30 of them are " in message
