# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""When images were taken: from the layer, their metadata, their name, and what is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsDateTimeRange, QgsRasterLayer, QgsRasterLayerTemporalProperties
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

MADE = "2024:03:01 10:00:00"


@pytest.fixture
def months(run, tmp_path):
    """Return the months of the composites of some images, and what was said."""

    def of(layers, new_feedback, **parameters):
        feedback = new_feedback()
        folder = str(tmp_path / "months")
        result = run(
            "periods",
            layers,
            PERIOD="month",
            METHOD="mosaic",
            OUTPUT=folder,
            feedback=feedback,
            **parameters,
        )
        return sorted(Path(path).stem for path in result["OUTPUT_LAYERS"]), feedback.messages

    return of


def stamp(path, key="TIFFTAG_DATETIME", value=MADE):
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadataItem(key, value)
    dataset = None
    return path


def test_the_date_in_a_name_goes_before_the_day_of_processing(make_image, months, new_feedback):
    files = [stamp(make_image(f"rain_2020-{month:02d}-15.tif", {"rain": 1})) for month in (5, 6)]
    found, said = months(files, new_feedback)
    assert found == ["2020-05", "2020-06"]
    assert not any("TIFFTAG" in line for line in said)


def test_the_day_of_processing_is_better_than_nothing(make_image, months, new_feedback):
    found, said = months([stamp(make_image("rain.tif", {"rain": 1}))], new_feedback)
    assert found == ["2024-03"]
    assert [line for line in said if line.startswith("Image 'rain'") and "TIFFTAG_DATETIME" in line]


@pytest.mark.parametrize(
    "name",
    [
        "chirps-v2.0.2020.06.15.tif",
        "c_gls_NDVI300_202006150000_GLOBE_OLCI_V2.0.1.tif",
        "ndvi_15Jun2020.tif",
        "ndvi_2020_167.tif",
    ],
)
def test_names_of_other_producers(name, make_image, months, new_feedback):
    assert months([make_image(name, {"rain": 1})], new_feedback)[0] == ["2020-06"]


def test_periods_are_told_once_for_all_images(make_image, months, new_feedback):
    files = [make_image(f"rain_2020-{month:02d}.tif", {"rain": 1}) for month in (5, 6)]
    found, said = months(files, new_feedback)
    assert found == ["2020-05", "2020-06"]
    (line,) = [line for line in said if "only a month" in line]
    assert "2 images ('rain_2020-05', 'rain_2020-06')" in line


def test_one_pattern_says_where_the_date_is_in_all_names(make_image, months, new_feedback):
    files = [stamp(make_image(f"a_1{n}0620_x.tif", {"rain": n})) for n in (1, 2)]
    pattern = r"_(?P<day>\d\d)(?P<month>\d\d)(?P<year>\d\d)_x"
    assert months(files, new_feedback, DATE_PATTERN=pattern)[0] == ["2020-06"]


def test_the_date_of_a_layer_goes_before_the_pattern(make_image, project, months, new_feedback):
    layer = QgsRasterLayer(make_image("a.tif", {"rain": 1}), "a_2020-06-15")
    moment = QDateTime(QDate(2019, 5, 1), QTime(0, 0))
    temporal = layer.temporalProperties()
    temporal.setMode(QgsRasterLayerTemporalProperties.TemporalMode.FixedTemporalRange)
    temporal.setFixedTemporalRange(QgsDateTimeRange(moment, moment))
    temporal.setIsActive(True)
    project.addMapLayer(layer)
    pattern = r"(?P<date>\d{4}-\d\d-\d\d)"
    assert months([layer], new_feedback, DATE_PATTERN=pattern)[0] == ["2019-05"]


def test_a_name_that_the_pattern_does_not_find(make_image, months, new_feedback):
    files = [make_image("a_2020-06-15.tif", {"rain": 1}), make_image("b20200515.tif", {"rain": 1})]
    found, said = months(files, new_feedback, DATE_PATTERN=r"a_(?P<date>.*)")
    assert found == ["2020-05", "2020-06"]
    assert any(line.startswith("Image 'b20200515': the date pattern") for line in said)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [("a_(?P<date>x.*)", "is no date"), ("a_(.*)", "no group"), ("(", "no regular expression")],
)
def test_patterns_that_cannot_be_used(pattern, words, make_image, check):
    accepted, message = check("mosaic", [make_image("a_x2020.tif", {"b": 1})], DATE_PATTERN=pattern)
    assert not accepted
    assert words in message


@pytest.mark.parametrize("bands", [None, "1", "NDVI"])
def test_a_date_is_no_part_of_the_name_of_a_band(bands, make_image, run, read):
    months = (11, 12)
    images = [make_image(f"{n}.tif", {f"2020{n:02d}01_NDVI": n}) for n in months]
    found = read(run("reduce", images, BANDS=bands, REDUCERS=["median", "count"])["OUTPUT"])
    assert {name: float(values[0, 0]) for name, values in found.items()} == {
        "NDVI_median": 11.5,
        "NDVI_count": 2,
    }


def test_the_dock_takes_bands_without_their_dates_too(make_image, load):
    from image_collections.algorithms.layers.images import Looks
    from image_collections.algorithms.queries.layer_facts import band_names, facts_of
    from image_collections.algorithms.queries.plain_parameters import plain_source

    layers = [load(make_image(f"{n}.tif", {f"2020{n}01_NDVI": n})) for n in (11, 12)]
    facts = [facts_of(plain_source(layer), Looks()) for layer in layers]
    assert band_names(facts) == [("NDVI",), ("NDVI",)]
    assert facts[0].has_band("NDVI")
    assert facts[0].has_band("20201101_NDVI")
    assert not facts[0].has_band("EVI")
