# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The example models: each run from the toolbox's registry, and what it makes."""

from __future__ import annotations

import numpy as np
import processing
import pytest
from image_collections.tests.gdal.products import miniatures
from qgis.core import (
    NULL,
    QgsApplication,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsVectorLayer,
)

DAYS = ("20200518", "20200619", "20200721")
# The bit of a cloud in QA_PIXEL of Landsat Collection 2, and the number of a clear pixel.
CLOUD, CLEAR = 8, 64
NAMES = (
    *(
        "bestpixel",
        "cloudfreemedian",
        "greenestpixel",
        "lakes",
        "ndvihistograms",
        "placewater",
        "radarstatistics",
        "radarwater",
    ),
    "waterfrequency",
)


@pytest.fixture
def run_model(tmp_path, new_feedback):
    def start(name, output, extension="tif", **parameters):
        target = str(tmp_path / f"{name}.{extension}")
        feedback = new_feedback()
        try:
            result = processing.run(
                f"imagecollections:{name}", {**parameters, output: target}, feedback=feedback
            )
        except QgsProcessingException as error:
            pytest.fail("\n".join([str(error), *feedback.errors]))
        assert result[output] == target
        return target

    return start


@pytest.fixture
def products(tmp_path):
    """Three Landsat products; the second is greenest, and the third is cloudy in its first row."""
    folder = tmp_path / "products"
    for number, day in enumerate(DAYS):
        place = miniatures.landsat(folder, day=day)
        numbers = {"SR_B4": 9000 + number, "SR_B5": (12000, 20000, 15000)[number]}
        for band, value in numbers.items():
            path = next(place.glob(f"*_{band}.TIF"))
            miniatures.write(path, np.full((8, 8), value), cell=30)
        flags = np.full((8, 8), CLEAR)
        if number == 2:
            flags[0] = CLOUD
        miniatures.write(next(place.glob("*_QA_PIXEL.TIF")), flags, cell=30)
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_a_model_can_run_and_explains_itself(name):
    model = QgsApplication.processingRegistry().createAlgorithmById(f"imagecollections:{name}")
    assert isinstance(model, QgsProcessingModelAlgorithm)
    assert model.canExecute() == (True, "")
    assert model.groupId() == "models"
    assert model.helpContent()["ALG_DESC"].endswith(".")
    for parameter in model.parameterDefinitions():
        assert parameter.isDestination() or parameter.help().endswith(".")


def test_a_model_makes_new_ones_of_itself():
    model = QgsApplication.processingRegistry().algorithmById("imagecollections:greenestpixel")
    assert model.create().id() == model.id()


def test_the_median_of_a_folder_is_that_of_clear_observations(products, run_model, read):
    result = read(run_model("cloudfreemedian", "median:OUTPUT", FOLDER=str(products)))
    red = result["SR_B4_median"]
    assert red[1, 1] == pytest.approx(9001 * 2.75e-5 - 0.2)
    assert red[0, 0] == pytest.approx(9000.5 * 2.75e-5 - 0.2)


def test_dates_and_bands_reach_the_steps(products, run_model, read):
    result = read(
        run_model(
            "cloudfreemedian",
            "median:OUTPUT",
            FOLDER=str(products),
            START_DATE="2020-06-01",
            BANDS="SR_B5",
        )
    )
    assert list(result) == ["SR_B5_median"]
    assert result["SR_B5_median"][0, 0] == pytest.approx(20000 * 2.75e-5 - 0.2)


def test_the_greenest_pixel_comes_from_the_greenest_scene(products, run_model, read):
    result = read(
        run_model(
            "greenestpixel",
            "greenest:OUTPUT",
            FOLDER=str(products),
            QUALITY="(SR_B5 - SR_B4) / (SR_B5 + SR_B4)",
            BANDS="SR_B5,SR_B4",
        )
    )
    assert list(result) == ["SR_B5", "SR_B4"]
    assert (result["SR_B5"] == 20000).all()
    assert (result["SR_B4"] == 9001).all()


def test_the_best_pixel_is_near_its_day_and_far_from_clouds(products, run_model, read):
    # The third scene is nearest to the day, and has clouds near by.
    by_day = run_model(
        *("bestpixel", "best:OUTPUT"),
        FOLDER=str(products),
        BANDS="SR_B5",
        QUALITY="-abs(doy - 196)",
    )
    expected = np.full((8, 8), 15000)
    expected[0] = 20000
    np.testing.assert_array_equal(read(by_day)["SR_B5"], expected)
    by_all = run_model("bestpixel", "best:OUTPUT", FOLDER=str(products), BANDS="SR_B5")
    assert (read(by_all)["SR_B5"] == 20000).all()


def test_how_often_was_this_water(make_image, run_model, read):
    water, land, cloud, nothing = 6, 5, 9, 0
    # By column: always water, water in one of two clear dates, never, never seen.
    rows = (
        (water, water, land, cloud, nothing),
        (water, land, land, cloud, nothing),
        (cloud, cloud, land, cloud, nothing),
    )
    scenes = [
        make_image(f"scene_2024-0{number}-01.tif", {"SCL": np.tile(row, (4, 1))}, dtype="uint8")
        for number, row in enumerate(rows, start=4)
    ]
    (share,) = read(run_model("waterfrequency", "share:OUTPUT", LAYERS=scenes)).values()
    assert share[0].tolist() == [100.0, 50.0, 0.0, -1.0, -1.0]


@pytest.mark.parametrize(
    ("name", "output", "called"),
    [
        ("waterfrequency", "share:OUTPUT", "Water frequency"),
        ("cloudfreemedian", "median:OUTPUT", "Median of 3 scenes"),
        ("greenestpixel", "greenest:OUTPUT", "Greenest pixel of 3 scenes, 2020-05 to 2020-07"),
        ("radarstatistics", "statistics:OUTPUT", "Statistics of 2 scenes"),
        ("ndvihistograms", "histograms:TABLE", "Table of histograms"),
    ],
)
def test_a_result_is_called_by_what_it_is(
    make_image, products, orbits, project, new_feedback, name, output, called
):
    from processing.tools.general import runAndLoadResults

    bands = {"B04": np.full((4, 5), 1), "B08": np.full((4, 5), 3), "SCL": np.full((4, 5), 6)}
    path = make_image("scene_2024-04-01.tif", bands, dtype="uint8")
    given = {
        "waterfrequency": {"LAYERS": [path]},
        "ndvihistograms": {"LAYERS": [path]},
        "radarstatistics": dict(zip(("ASCENDING", "DESCENDING"), orbits[0])),
    }.get(name, {"FOLDER": str(products)})
    if name == "greenestpixel":
        given["QUALITY"] = "(SR_B5 - SR_B4) / (SR_B5 + SR_B4)"
    feedback = new_feedback()
    runAndLoadResults(
        f"imagecollections:{name}",
        {**given, output: QgsProcessing.TEMPORARY_OUTPUT},
        feedback=feedback,
    )
    assert feedback.errors == []
    (layer,) = project.mapLayers().values()
    assert layer.name().startswith(called)


# Radar backscatter of land and of water, in dB.
LAND, WATER = -9.0, -20.0


@pytest.fixture
def orbits(make_image):
    """Two orbits over land with a lake, a pond and a bright town; each is distorted elsewhere."""
    rng = np.random.default_rng(12)
    shape = (60, 80)
    ground = np.full(shape, LAND)
    ground[10:40, 15:45] = WATER  # 900 pixels of 10 m
    ground[50:52, 60:63] = WATER  # 6 pixels
    ground[5, 70:74] = 25.0
    paths, values, distorted = [], [], []
    for name, columns in (("ascending", slice(0, 8)), ("descending", slice(70, 80))):
        seen = (ground + rng.normal(0, 1, shape)).astype("float32")
        layover = np.zeros(shape)
        layover[:, columns] = 1
        seen[:, columns] += 15
        bands = {"VV": seen, "layover_shadow_mask": layover}
        paths.append(make_image(f"{name}.tif", bands, dtype="float32", nodata=-9999, shape=shape))
        values.append(seen.astype(float))
        distorted.append(layover > 0)
    return paths, np.array(values), np.array(distorted)


def test_statistics_of_two_orbits_are_of_powers_that_are_not_distorted(orbits, run_model, read):
    (ascending, descending), values, distorted = orbits
    path = run_model(
        "radarstatistics", "statistics:OUTPUT", ASCENDING=ascending, DESCENDING=descending
    )
    found = read(path)
    power = np.ma.masked_array(10 ** (values / 10), distorted)
    expected = {"VV_mean": power.mean(axis=0), "VV_max": power.max(axis=0)}
    expected["VV_min"] = power.min(axis=0)
    assert list(found) == ["VV_mean", "VV_max", "VV_min", "VV_stdDev"]
    for name, numbers in expected.items():
        np.testing.assert_allclose(found[name], 10 * np.log10(numbers), rtol=1e-5)
    both = ~distorted.any(axis=0)
    spread = power.std(axis=0)
    np.testing.assert_allclose(found["VV_stdDev"][both], 10 * np.log10(spread[both]), atol=1e-3)


# Powers of six places (nan is no value), where each orbit is distorted, and what the mean is then.
PLACES = np.array([[1, 1, 1, 1, np.nan, 1], [3, 3, 3, np.nan, 3, 3]])
DISTORTED = np.array([[0, 1, 1, 1, 0, 0], [0, 0, 1, 0, 0, 1]])
MEANS = {"average": [2, 3, 2, 1, 3, 1], "leave": [2, 3, np.nan, np.nan, 3, 1]}


@pytest.fixture
def two_places(make_image):
    """Return a function that writes the two orbits with some powers, and where they are distorted.

    Where they are is in two bands: a class, and an angle that is too flat.
    """

    def write(powers, distorted):
        paths = []
        for name, power, classes in zip(("ascending", "descending"), powers, distorted):
            angle = np.where(classes, 20.0, 38.0)
            bands = {"VV": np.nan_to_num(power, nan=-9999), "layover_shadow_mask": classes * 2}
            bands["incidence"] = angle
            shape = power.shape
            kind = {"dtype": "float32", "nodata": -9999}
            paths.append(make_image(f"{name}.tif", bands, shape=shape, **kind))
        return dict(zip(("ASCENDING", "DESCENDING"), paths))

    return write


@pytest.mark.parametrize(
    ("choice", "rule"),
    [
        ("leave", "layover_shadow_mask > 0"),
        ("average", "layover_shadow_mask > 0"),
        ("leave", "keep incidence >= 25;"),
        ("average", "keep incidence >= 25;"),
        ("average", "incidence < 25 ; layover_shadow_mask in 1,2"),
    ],
)
def test_one_orbit_fills_the_other_and_where_both_are_distorted_it_is_as_chosen(
    two_places, run_model, read, choice, rule
):
    given = two_places(PLACES[:, None], DISTORTED[:, None])
    path = run_model(
        *("radarstatistics", "statistics:OUTPUT"),
        **given,
        DISTORTED=rule,
        DECIBEL=False,
        BOTH_DISTORTED=choice,
    )
    np.testing.assert_array_equal(read(path)["VV_mean"][0], MEANS[choice])


def statistics_by_twin(levels, distorted, choice):
    """Return mean, maximum, minimum and deviation of one place in decibels; nan where none is."""
    seen = [level for level, bad in zip(levels, distorted) if not bad and not np.isnan(level)]
    if not seen and choice == "average":
        seen = [level for level in levels if not np.isnan(level)]
    if not seen:
        return [np.nan] * 4
    powers = [10 ** (level / 10) for level in seen]
    numbers = [np.mean(powers), max(powers), min(powers), np.std(powers)]
    return [10 * np.log10(number) if number > 0 else np.nan for number in numbers]


@pytest.mark.parametrize("choice", ["leave", "average"])
def test_all_statistics_of_two_orbits_are_those_of_a_twin(two_places, run_model, read, choice):
    rng = np.random.default_rng(7)
    levels = rng.normal(-12, 4, (2, 9, 20))
    levels[rng.random(levels.shape) < 0.2] = np.nan
    distorted = (rng.random(levels.shape) < 0.5).astype(int)
    given = two_places(levels, distorted)
    more = {**given, "BOTH_DISTORTED": choice}
    found = np.array(list(read(run_model("radarstatistics", "statistics:OUTPUT", **more)).values()))
    expected = np.array(
        [
            statistics_by_twin(levels[:, row, column], distorted[:, row, column], choice)
            for row, column in np.ndindex(levels.shape[1:])
        ]
    ).T.reshape(found.shape)
    assert 0 < np.isnan(expected).mean() < 1
    np.testing.assert_allclose(found, expected, atol=1e-4)


def test_water_of_two_orbits_is_the_lake_and_not_the_pond(orbits, run_model):
    (ascending, descending), _, _ = orbits
    paths = {"ASCENDING": ascending, "DESCENDING": descending}
    lake = polygons(run_model("radarwater", "large:OUTPUT", "gpkg", **paths))
    # Otsu's threshold is the middle of a bucket, in which the brightest pixel of the lake may lie.
    assert [polygon.area() for polygon in lake] == [pytest.approx(900 * 100.0, rel=0.002)]
    assert lake[0].boundingBox().toString(0) == "500150,5999600 : 500450,5999900"


def test_smaller_water_can_be_kept(orbits, run_model):
    (ascending, descending), _, _ = orbits
    paths = {"ASCENDING": ascending, "DESCENDING": descending}
    found = polygons(run_model("radarwater", "large:OUTPUT", "gpkg", **paths, SMALLEST_AREA=500))
    assert sorted(polygon.area() for polygon in found) == [
        6 * 100.0,
        pytest.approx(900 * 100.0, rel=0.002),
    ]


def polygons(path):
    return [feature.geometry() for feature in QgsVectorLayer(path, "water", "ogr").getFeatures()]


def test_ndvi_histograms_of_real_months(shared, tmp_path, new_feedback):
    scenes = sorted((shared / "data" / "s2s1_worldcereal_monthly").glob("S2S1_*.tif"))
    page, table = tmp_path / "ndvi.html", tmp_path / "ndvi.gpkg"
    processing.run(
        "imagecollections:ndvihistograms",
        {
            "LAYERS": [str(path) for path in scenes],
            "EXPRESSION": 'NDVI: ("S2-L2A-B08" - "S2-L2A-B04") / ("S2-L2A-B08" + "S2-L2A-B04")',
            "MASK": "none",
            "histograms:PAGE": str(page),
            "histograms:TABLE": str(table),
        },
        feedback=new_feedback(),
    )
    rows = list(QgsVectorLayer(str(table), "table", "ogr").getFeatures())
    assert len({row["image"] for row in rows}) == len(scenes) == 12
    empty = [row for row in rows if row["problem"] != NULL]
    assert len(empty) == 2
    counted = sum(row["count"] for row in rows if row["problem"] == NULL)
    assert counted == 10 * 100 * 100
    assert page.read_text(encoding="utf-8").count("<svg") >= 10
