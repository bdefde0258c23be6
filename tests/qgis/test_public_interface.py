# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The names that saved models and scripts hold. A change here breaks them."""

from __future__ import annotations

import html
import importlib.util
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
)

ALGORITHMS = {
    "collection": "Collection from folder",
    "search": "Search a catalogue",
    "map": "Map",
    "where": "Where",
    "mosaic": "Mosaic",
    "qualitymosaic": "Quality mosaic",
    "reduce": "Reduce",
    "medoid": "Medoid",
    "geometricmedian": "Geometric median",
    "explainmask": "Explain mask",
    "periods": "Composites by period",
    "tobands": "Collection to bands",
    "zonalseries": "Zonal series",
    "serieshistogram": "Histograms of a series",
    "places": "Places",
    "sample": "Sample",
    "normalize": "Normalize",
    "matchhistogram": "Match histogram",
    "threshold": "Threshold",
    "kmeans": "K-means classes",
    "superpixels": "Superpixels",
    "flatten": "Terrain flattening",
    "speckle": "Speckle filter",
    "cleanclasses": "Clean classes",
    "export": "Export in tiles",
}
# The example models, and their inputs and outputs.
MODELS = {
    "cloudfreemedian": (
        "FOLDER START_DATE END_DATE BANDS EXTENT median:OUTPUT",
        "median:OUTPUT",
    ),
    "bestpixel": (
        "FOLDER START_DATE END_DATE QUALITY BANDS EXTENT best:OUTPUT",
        "best:OUTPUT",
    ),
    "greenestpixel": (
        "FOLDER START_DATE END_DATE QUALITY BANDS EXTENT greenest:OUTPUT",
        "greenest:OUTPUT",
    ),
    "lakes": (
        "FOLDER LAKES ID_FIELD TARGET BUFFER BAND DISTORTED DECIBEL places:OUTPUT_FOLDER "
        "places:RESULT",
        "places:OUTPUT_FOLDER places:RESULT",
    ),
    "ndvihistograms": (
        "LAYERS EXPRESSION MASK POLYGONS BINS MINIMUM MAXIMUM EXTENT histograms:PAGE "
        "histograms:TABLE",
        "histograms:PAGE histograms:TABLE",
    ),
    "placewater": (
        "RASTER PLACE BAND SMALLEST_AREA lake:OUTPUT",
        "lake:OUTPUT",
    ),
    "radarstatistics": (
        "ASCENDING DESCENDING BANDS DISTORTED BOTH_DISTORTED DECIBEL EXTENT statistics:OUTPUT",
        "statistics:OUTPUT",
    ),
    "radarwater": (
        "ASCENDING DESCENDING BAND DISTORTED DECIBEL SMALLEST_AREA EXTENT large:OUTPUT",
        "large:OUTPUT",
    ),
    "waterfrequency": (
        "LAYERS BAND NOT_CLEAR NOT_WATER EXTENT share:OUTPUT",
        "share:OUTPUT",
    ),
}
# Those that make a composite of a collection.
COMPOSITES = ("mosaic", "qualitymosaic", "reduce", "medoid", "geometricmedian")

# Name: type, default, flags. "adv" is advanced, "opt" optional.
SHARED = {
    "LAYERS": ("multilayer", None, "opt"),
    "COLLECTION": ("file", None, "opt"),
    "FILTER": ("string", None, "adv opt"),
    "ADD_BANDS": ("string", None, "opt"),
    "BANDS": ("string", None, "opt"),
    "PARTNERS": ("multilayer", None, "adv opt"),
    "PARTNER_MATCH": ("enum", "date", "adv"),
    "PARTNER_DAYS": ("number", 0.0, "adv"),
    "ORDER": ("enum", "as_listed", ""),
    "SAME_DAY": ("boolean", False, "adv"),
    "ON_ERROR": ("enum", "stop", "adv"),
    "TARGET_DATE": ("datetime", None, "adv opt"),
    "DATE_PATTERN": ("string", None, "adv opt"),
    "START_DATE": ("datetime", None, "adv opt"),
    "END_DATE": ("datetime", None, "adv opt"),
    "EXTENT": ("extent", None, "adv opt"),
    "CRS": ("crs", None, "adv opt"),
    "CELL_SIZE": ("number", None, "adv opt"),
    "REFERENCE_LAYER": ("raster", None, "adv opt"),
    "RESAMPLING": ("enum", "nearest", "adv"),
    "PROVENANCE": ("rasterDestination", None, "opt"),
    "FOOTPRINTS": ("sink", None, "opt"),
}
MASKS = {
    "MASK_RULE": ("string", None, "adv opt"),
    "MASK_BUFFER": ("number", 0.0, "adv"),
    "CLOUD_PROBABILITY": ("number", 40.0, "adv"),
    "DARK_NIR": ("number", 0.15, "adv"),
    "SHADOW_DISTANCE": ("number", 1000.0, "adv"),
    "SUN_AZIMUTH": ("number", None, "adv opt"),
}
RUNNING = {
    "OUTPUT_NODATA_VALUE": ("number", None, "adv opt"),
    "THREADS": ("number", 0, "adv"),
    "MEMORY": ("number", 0, "adv"),
    "CREATION_OPTIONS": ("string", "", "adv opt"),
    "OUTPUT": ("rasterDestination", None, ""),
}
CLUSTER = {
    "SCHEDULER": ("string", None, "adv opt"),
    "PATH_MAP": ("string", None, "adv opt"),
}
LEAST = {"LEAST": ("number", 1, "adv")}
BORDERS = {"PAGE": ("fileDestination", None, "opt")}
COMPOSITE = {**SHARED, "MASK": ("enum", "none", ""), **MASKS, **RUNNING, **CLUSTER}
EXPLAIN = {
    "INPUT": ("raster", None, ""),
    "BANDS": ("string", None, "opt"),
    "MASK": ("enum", "auto", ""),
    **MASKS,
    **RUNNING,
}
NOT_IN_SERIES = ("BANDS", "PROVENANCE", "FOOTPRINTS", "SCHEDULER", "PATH_MAP")
TO_BANDS = {
    **{
        name: record for name, record in COMPOSITE.items() if name not in {*NOT_IN_SERIES, *CLUSTER}
    },
    "EXPRESSION": ("string", None, ""),
}
PERIODS = {
    **{
        name: record
        for name, record in COMPOSITE.items()
        if name not in ("PROVENANCE", "FOOTPRINTS")
    },
    **LEAST,
    "PERIOD": ("enum", "month", ""),
    "DAYS": ("number", 10, ""),
    "METHOD": ("enum", "reduce", ""),
    "OUTPUT": ("folderDestination", None, ""),
    "TABLE": ("sink", None, "opt"),
}
PLACES = {
    **{
        name: record
        for name, record in PERIODS.items()
        if name not in ("OUTPUT", "TABLE", "PERIOD")
    },
    "POLYGONS": ("source", None, ""),
    "ID_FIELD": ("field", None, "opt"),
    "BUFFER": ("expression", "0", ""),
    "TARGET": ("expression", None, "opt"),
    "CHOICE": ("enum", "nearest_complete", ""),
    "DAYS": ("number", 30, ""),
    "NUMBER": ("number", 3, ""),
    "MOST_MASKED": ("number", 50.0, "adv"),
    "GROUP_BY": ("string", None, "opt"),
    "MODEL": ("string", None, "opt"),
    "OUTPUT_FOLDER": ("folderDestination", None, ""),
    "RESULT": ("sink", None, "opt"),
}
PLACES_OUTPUTS = {
    "OUTPUT_FOLDER": "outputFolder",
    "RESULT": "outputVector",
    "PLACE_COUNT": "outputNumber",
    "KEPT_COUNT": "outputNumber",
}
NOT_BY_IMAGE = (*NOT_IN_SERIES, "ON_ERROR", "OUTPUT_NODATA_VALUE", "CREATION_OPTIONS", "OUTPUT")
SERIES = {
    **{name: record for name, record in COMPOSITE.items() if name not in NOT_BY_IMAGE},
    "EXPRESSION": ("string", None, ""),
    "NAME_FIELD": ("field", None, "opt"),
    "TABLE": ("sink", None, "opt"),
    "PAGE": ("fileDestination", None, "opt"),
}
SERIES_OUTPUTS = {"TABLE": "outputVector", "PAGE": "outputHtml"}
ZONAL_SERIES = {
    **SERIES,
    "POLYGONS": ("source", None, ""),
    "WEIGHTING": ("enum", "centre", ""),
    "PERCENTILES": ("string", "10,90", "opt"),
    "LEAST_VALID": ("number", 0.5, ""),
}
SERIES_HISTOGRAM = {
    **SERIES,
    "POLYGONS": ("source", None, "opt"),
    "BINS": ("number", 50, ""),
    "MINIMUM": ("number", None, "opt"),
    "MAXIMUM": ("number", None, "opt"),
    "MIN_WIDTH": ("number", None, "adv opt"),
}
NOT_SAMPLED = ("SAME_DAY", "PROVENANCE", "FOOTPRINTS", "ON_ERROR", "SCHEDULER", "PATH_MAP")
SAMPLE = {
    **{
        name: record
        for name, record in COMPOSITE.items()
        if name not in {*NOT_SAMPLED, "OUTPUT_NODATA_VALUE", "CREATION_OPTIONS"}
    },
    "POLYGONS": ("source", None, "opt"),
    "NAME_FIELD": ("field", None, "opt"),
    "NUMBER": ("number", 1000, ""),
    "EACH_POLYGON": ("boolean", False, ""),
    "SEED": ("number", 0, ""),
    "ROWS": ("enum", "pixel", ""),
    "DROP_NULLS": ("boolean", True, ""),
    "OUTPUT": ("sink", None, ""),
}
SAMPLE_OUTPUTS = {"OUTPUT": "outputVector", "PIXEL_COUNT": "outputNumber"}
PERIODS_OUTPUTS = {
    "OUTPUT": "outputFolder",
    "OUTPUT_LAYERS": "outputMultilayer",
    "PERIOD_COUNT": "outputNumber",
    "TABLE": "outputVector",
}
COLLECTION = {
    "FOLDER": ("file", None, "opt"),
    "FOOTPRINT_LAYER": ("source", None, "opt"),
    "PATH_FIELD": ("field", None, "opt"),
    "PRODUCT": ("enum", "auto", ""),
    "BANDS": ("string", None, "opt"),
    "START_DATE": ("datetime", None, "opt"),
    "END_DATE": ("datetime", None, "opt"),
    "EXTENT": ("extent", None, "opt"),
    "PATTERN": ("string", None, "adv opt"),
    "FOURTH_BAND": ("enum", "auto", "adv"),
    "FILTER": ("string", None, "adv opt"),
    "TILE": ("string", None, "opt"),
    "MAX_CLOUD": ("number", None, "opt"),
    "POINT": ("point", None, "opt"),
    "COMPUTE_CLOUD_COVER": ("boolean", False, "adv"),
    "OUTPUT_COLLECTION": ("fileDestination", None, "opt"),
    "PAGE": ("fileDestination", None, "opt"),
    "OUTPUT_FOLDER": ("folderDestination", None, ""),
    "TABLE": ("sink", None, "opt"),
}
COLLECTION_OUTPUTS = {
    "PAGE": "outputHtml",
    "OUTPUT_COLLECTION": "outputFile",
    "OUTPUT_FOLDER": "outputFolder",
    "OUTPUT_LAYERS": "outputMultilayer",
    "SCENE_COUNT": "outputNumber",
    "TABLE": "outputVector",
}
SEARCH = {
    "CATALOGUE": ("string", "earth-search", ""),
    "COLLECTIONS": ("string", None, ""),
    "EXTENT": ("extent", None, "opt"),
    "START_DATE": ("datetime", None, "opt"),
    "END_DATE": ("datetime", None, "opt"),
    "MAX_CLOUD": ("number", None, "opt"),
    "FILTER": ("string", None, "adv opt"),
    "BANDS": ("string", None, "adv opt"),
    "LIMIT": ("number", 500, ""),
    "AUTHCFG": ("authcfg", None, "adv opt"),
    "OUTPUT_COLLECTION": ("fileDestination", None, ""),
    "TABLE": ("sink", None, "opt"),
}
SEARCH_OUTPUTS = {
    "OUTPUT_COLLECTION": "outputFile",
    "SCENE_COUNT": "outputNumber",
    "TABLE": "outputVector",
}
ALONE = ("SAME_DAY", "PROVENANCE", "FOOTPRINTS")
NORMALIZE = {
    **{name: record for name, record in COMPOSITE.items() if name not in {*ALONE, *CLUSTER}},
    "METHOD": ("enum", "minmax", ""),
    "INTERVAL": ("string", "2,98", "opt"),
    "CLAMP": ("boolean", True, ""),
    "POLYGONS": ("source", None, "opt"),
    "OUTPUT": ("rasterDestination", None, "opt"),
    "OUTPUT_FOLDER": ("folderDestination", None, "opt"),
}
MAP = {
    **{name: record for name, record in COMPOSITE.items() if name not in {*ALONE, *CLUSTER}},
    "OUTPUT_FORMAT": ("enum", "tif", ""),
    "OUTPUT_FOLDER": ("folderDestination", None, ""),
    "OUTPUT_COLLECTION": ("fileDestination", None, "opt"),
    "PAGE": ("fileDestination", None, "opt"),
}
del MAP["OUTPUT"]
WHERE = {**MAP, "TEST": ("string", None, ""), "VALUE": ("string", None, "")}
MAP_OUTPUTS = {
    "PAGE": "outputHtml",
    "OUTPUT_FOLDER": "outputFolder",
    "OUTPUT_COLLECTION": "outputFile",
    "OUTPUT_LAYERS": "outputMultilayer",
}
FLATTEN = {
    **MAP,
    "DECIBEL": ("boolean", False, ""),
    "ANGLE": ("string", None, ""),
    "DEM": ("raster", None, ""),
    "AZIMUTH": ("number", None, "opt"),
    "MODEL": ("enum", "volume", ""),
}
SPECKLE = {
    **MAP,
    "DECIBEL": ("boolean", False, ""),
    "METHOD": ("enum", "refined_lee", ""),
    "SIZE": ("number", 7, ""),
    "LOOKS": ("number", 5.0, ""),
}
AREA = {"EXTENT": ("extent", None, "adv opt"), "POLYGONS": ("source", None, "adv opt")}
MATCH = {
    "INPUT": ("raster", None, ""),
    "REFERENCE": ("raster", None, ""),
    "BANDS": ("string", None, "opt"),
    "PIXELS": ("enum", "common", ""),
    "BUCKETS": ("number", 256, "adv"),
    "CLAMP": ("boolean", True, "adv"),
    "MASK": ("enum", "none", ""),
    "RESAMPLING": ("enum", "nearest", "adv"),
    **MASKS,
    **AREA,
    **RUNNING,
    "TABLE": ("sink", None, "opt"),
    "PAGE": ("fileDestination", None, "opt"),
}
THRESHOLD = {
    "INPUT": ("raster", None, ""),
    "BAND": ("string", "1", ""),
    "METHOD": ("enum", "otsu", ""),
    "VALUE": ("number", None, "opt"),
    "ONES": ("enum", "above", ""),
    "BUCKETS": ("number", 256, "adv"),
    "INTERVAL": ("string", "0,100", "adv opt"),
    "MASK": ("enum", "none", ""),
    **MASKS,
    **AREA,
    **RUNNING,
}
KMEANS = {
    "INPUT": ("raster", None, ""),
    "BANDS": ("string", None, "opt"),
    "CLASSES": ("number", 5, ""),
    "STANDARDIZE": ("boolean", True, ""),
    "SAMPLE": ("number", 10000, "adv"),
    "SEED": ("number", 0, "adv"),
    "MASK": ("enum", "none", ""),
    **MASKS,
    **AREA,
    **RUNNING,
    "TABLE": ("sink", None, "opt"),
}
SUPERPIXELS = {
    "INPUT": ("raster", None, ""),
    "BANDS": ("string", None, "opt"),
    "SIZE": ("number", 10, ""),
    "COMPACTNESS": ("number", 1.0, ""),
    "STANDARDIZE": ("boolean", True, ""),
    "ROUNDS": ("number", 10, "adv"),
    "METHOD": ("enum", "slic", ""),
    "CLASSES": ("number", 5, ""),
    "SEED": ("number", 0, "adv"),
    "MASK": ("enum", "none", ""),
    **MASKS,
    **AREA,
    **RUNNING,
    "MEANS": ("rasterDestination", None, "opt"),
    "CLASSIFIED": ("rasterDestination", None, "opt"),
}
CLEAN_CLASSES = {
    "INPUT": ("raster", None, ""),
    "BAND": ("string", "1", ""),
    "OPEN": ("number", 0, ""),
    "CLOSE": ("number", 0, ""),
    "SMALLEST_CELLS": ("number", 0, ""),
    "SMALLEST_AREA": ("number", 0.0, ""),
    "FILL_HOLES": ("boolean", False, ""),
    **RUNNING,
    "OUTPUT_POLYGONS": ("sink", None, "opt"),
    "VALUES": ("raster", None, "opt"),
}
GRID = ("EXTENT", "CRS", "CELL_SIZE", "REFERENCE_LAYER", "RESAMPLING")
EXPORT = {
    "INPUT": ("raster", None, ""),
    "BANDS": ("string", None, "opt"),
    "TILE_SIZE": ("number", 4096, ""),
    "TILE_MEGABYTES": ("number", None, "adv opt"),
    "TILE_NAME": ("string", None, "adv opt"),
    "COG": ("boolean", False, ""),
    "MASK": ("enum", "none", ""),
    **MASKS,
    **{name: SHARED[name] for name in GRID},
    **{name: record for name, record in RUNNING.items() if name != "OUTPUT"},
    "OUTPUT_FOLDER": ("folderDestination", None, ""),
}
# Outputs besides those of every raster.
FURTHER = {
    "normalize": {"OUTPUT_FOLDER": "outputFolder", "OUTPUT_LAYERS": "outputMultilayer"},
    **{name: {"PAGE": "outputHtml"} for name in ("mosaic", "qualitymosaic", "medoid")},
    "matchhistogram": {"TABLE": "outputVector", "PAGE": "outputHtml"},
    "threshold": {"THRESHOLD": "outputNumber"},
    "kmeans": {"TABLE": "outputVector"},
    "superpixels": {
        "MEANS": "outputRaster",
        "CLASSIFIED": "outputRaster",
        "CLUSTER_COUNT": "outputNumber",
    },
    "cleanclasses": {"OUTPUT_POLYGONS": "outputVector", "PIECE_COUNT": "outputNumber"},
    "export": {
        "OUTPUT_FOLDER": "outputFolder",
        "TILE_COUNT": "outputNumber",
        "KEPT_COUNT": "outputNumber",
    },
}
WHOLE = {
    "normalize": NORMALIZE,
    "matchhistogram": MATCH,
    "threshold": THRESHOLD,
    "kmeans": KMEANS,
    "superpixels": SUPERPIXELS,
    "flatten": FLATTEN,
    "speckle": SPECKLE,
    "cleanclasses": CLEAN_CLASSES,
    "export": EXPORT,
    "collection": COLLECTION,
    "search": SEARCH,
    "map": MAP,
    "where": WHERE,
    "explainmask": EXPLAIN,
    "tobands": TO_BANDS,
    "periods": PERIODS,
    "zonalseries": ZONAL_SERIES,
    "serieshistogram": SERIES_HISTOGRAM,
    "places": PLACES,
    "sample": SAMPLE,
}

OWN = {
    "mosaic": {"TOGETHER": ("boolean", False, ""), **BORDERS},
    "qualitymosaic": {
        "QUALITY": ("string", None, ""),
        "PREFER": ("enum", "highest", ""),
        "QUALITY_TARGET": ("number", None, "opt"),
        "TIES": ("enum", "last", ""),
        "INCOMPLETE": ("enum", "keep", ""),
        "CLOUD_DISTANCE": ("number", 3000.0, "adv"),
        "BEST": ("number", 1, ""),
        "QUALITY_PARTS": ("boolean", False, "adv"),
        "MEDOID_WEIGHT": ("number", 0.0, "adv"),
        "QUALITY_OUTPUT": ("rasterDestination", None, "opt"),
        **BORDERS,
    },
    "reduce": {
        "REDUCERS": ("enum", ["median"], ""),
        "PERCENTILES": ("string", "10,50,90", "opt"),
        "INTERVAL": ("string", "25,75", "opt"),
        "DECIBEL": ("boolean", False, "adv"),
    },
    "medoid": {"TIES": ("enum", "last", ""), **BORDERS},
    "geometricmedian": {},
}
# Composites by period and of places have the parameters of all methods, none of which must be set.
for own in OWN.values():
    for name, (kind, default, flag) in own.items():
        if not kind.endswith("Destination"):
            flag = flag if "opt" in flag else f"{flag} opt".strip()
            PERIODS[name] = PLACES[name] = (kind, default, flag)
# Keys, and whether several can be chosen.
CHOICES = {
    "PARTNER_MATCH": (["date", "nearest", "name", "position", "all"], False),
    "OUTPUT_FORMAT": (["tif", "live"], False),
    "ROWS": (["pixel", "image"], False),
    ("superpixels", "METHOD"): (["slic", "snic"], False),
    ("threshold", "METHOD"): (["otsu", "valley", "number"], False),
    "ONES": (["above", "below"], False),
    "PIXELS": (["common", "all"], False),
    "WEIGHTING": (["centre", "area"], False),
    "MODEL": (["volume", "surface"], False),
    ("speckle", "METHOD"): (
        ["boxcar", "lee", "refined_lee", "gamma_map", "multitemporal"],
        False,
    ),
    "CHOICE": (["nearest_complete", "within_days", "best"], False),
    ("normalize", "METHOD"): (["minmax", "percentile", "zscore"], False),
    "PERIOD": (["month", "season", "year", "days"], False),
    "METHOD": (["mosaic", "qualitymosaic", "reduce", "medoid", "geometricmedian"], False),
    "ORDER": (["as_listed", "newest_on_top", "oldest_on_top", "nearest_on_top"], False),
    "RESAMPLING": (["nearest", "bilinear", "cubic", "average"], False),
    "ON_ERROR": (["stop", "skip"], False),
    "FOURTH_BAND": (["auto", "alpha", "data"], False),
    "PREFER": (["highest", "lowest", "nearest"], False),
    "TIES": (["last", "first"], False),
    "INCOMPLETE": (["keep", "skip", "fill"], False),
    "PRODUCT": (
        [
            *("auto", "sentinel2", "sentinel1", "landsat", "hls", "planet", "generic"),
            "time_bands",
        ],
        False,
    ),
    "MASK": (
        [
            *("none", "auto", "custom", "sentinel2-scl", "landsat-c2", "landsat-c1", "hls-fmask"),
            *("planet-udm2", "modis-state1km", "sentinel2-cldprb", "sentinel2-qa60"),
            "omnicloudmask",
            *("radar-distortion", "hyp3-ls-map", "opera-rtc-mask", "fmask-classes"),
            "clouds-and-shadows",
        ],
        False,
    ),
}
REDUCERS = {
    *("count", "sum", "product", "mean", "median", "mode", "minority", "min", "max", "range"),
    *("variety", "countRuns", "first", "last", "stdDev", "variance", "sampleStdDev"),
    *("sampleVariance", "skew", "kurtosis", "percentile", "intervalMean", "iqr", "mad", "all"),
    *("any", "bitwiseAnd", "bitwiseOr", "circularMean", "circularStdDev", "circularVariance"),
    *("linearFit", "sensSlope", "kendall"),
}
OUTPUTS = {
    "OUTPUT": "outputRaster",
    "EXTENT": "outputString",
    "CRS_AUTHID": "outputString",
    "WIDTH_IN_PIXELS": "outputNumber",
    "HEIGHT_IN_PIXELS": "outputNumber",
    "TOTAL_PIXEL_COUNT": "outputNumber",
}

each_algorithm = pytest.mark.parametrize("name", ALGORITHMS)
each_composite = pytest.mark.parametrize("name", COMPOSITES)


def algorithm(name):
    return QgsApplication.processingRegistry().algorithmById(f"imagecollections:{name}")


def flags(parameter):
    known = QgsProcessingParameterDefinition.Flag
    words = (("adv", known.FlagAdvanced), ("opt", known.FlagOptional))
    return " ".join(word for word, flag in words if parameter.flags() & flag)


def test_the_provider_has_its_id_and_its_algorithms(provider):
    assert provider.id() == "imagecollections"
    assert provider.name() == "Image Collections"
    found = {
        each.id()
        for each in provider.algorithms()
        if not isinstance(each, QgsProcessingModelAlgorithm)
    }
    assert found == {f"imagecollections:{name}" for name in ALGORITHMS}


def test_the_models_have_their_ids_inputs_and_outputs(provider):
    found = {
        each.id(): (
            " ".join(parameter.name() for parameter in each.parameterDefinitions()),
            " ".join(output.name() for output in each.outputDefinitions()),
        )
        for each in provider.algorithms()
        if isinstance(each, QgsProcessingModelAlgorithm)
    }
    assert found == {f"imagecollections:{name}": names for name, names in MODELS.items()}


def test_every_algorithm_is_compared_between_versions_of_qgis():
    """`./dev matrix` does so, with the runs in tests/matrix/outputs.py; add one there."""
    path = Path(__file__).resolve().parents[1] / "matrix" / "outputs.py"
    spec = importlib.util.spec_from_file_location("outputs", path)
    outputs = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(outputs)
    run = {algorithm for algorithm, _, _ in outputs.RUNS.values()}
    assert run - set(outputs.MODELS) == set(ALGORITHMS)


def test_the_provider_says_its_version_and_has_an_icon(provider):
    assert provider.versionInfo().count(".") == 2
    assert Path(provider.svgIconPath()).is_file()
    assert not provider.icon().isNull()


@each_algorithm
def test_every_parameter_has_its_name_type_default_and_flags(name):
    found = {
        parameter.name(): (parameter.type(), parameter.defaultValue(), flags(parameter))
        for parameter in algorithm(name).parameterDefinitions()
    }
    assert found == (WHOLE[name] if name in WHOLE else {**COMPOSITE, **LEAST, **OWN[name]})


@each_algorithm
def test_choices_store_keys_that_never_change(name):
    for parameter in algorithm(name).parameterDefinitions():
        if parameter.type() != "enum" or parameter.name() == "REDUCERS":
            continue
        keys, several = CHOICES.get((name, parameter.name())) or CHOICES[parameter.name()]
        assert parameter.usesStaticStrings()
        assert parameter.options() == keys
        assert parameter.allowMultiple() is several


def test_reducers_are_keys_and_several_can_be_chosen():
    parameter = algorithm("reduce").parameterDefinition("REDUCERS")
    assert parameter.usesStaticStrings()
    assert parameter.allowMultiple()
    assert set(parameter.options()) == REDUCERS


@each_composite
def test_dates_are_days_without_a_clock(name):
    for key in ("START_DATE", "END_DATE", "TARGET_DATE"):
        parameter = algorithm(name).parameterDefinition(key)
        assert parameter.dataType() == type(parameter).Type.Date


@each_composite
def test_layers_are_rasters(name):
    parameter = algorithm(name).parameterDefinition("LAYERS")
    assert parameter.layerType() == 3  # QgsProcessing.SourceType.TypeRaster


@each_algorithm
def test_outputs_are_those_of_cell_statistics(name):
    found = {output.name(): output.type() for output in algorithm(name).outputDefinitions()}
    if name == "collection":  # makes no raster
        assert found == COLLECTION_OUTPUTS
        return
    if name == "search":  # makes no raster
        assert found == SEARCH_OUTPUTS
        return
    if name in ("map", "where", "flatten", "speckle"):  # make several
        assert found == MAP_OUTPUTS
        return
    if name in ("zonalseries", "serieshistogram"):  # makes none
        assert found == SERIES_OUTPUTS
        return
    if name == "sample":  # makes a table
        assert found == SAMPLE_OUTPUTS
        return
    if name == "periods":  # makes several
        assert found == PERIODS_OUTPUTS
        return
    if name == "places":  # makes several
        assert found == PLACES_OUTPUTS
        return
    further = (
        {"PROVENANCE": "outputRaster", "FOOTPRINTS": "outputVector"} if name in COMPOSITES else {}
    )
    if name == "qualitymosaic":
        further["QUALITY_OUTPUT"] = "outputRaster"
    further.update(FURTHER.get(name, {}))
    assert found == {**OUTPUTS, **further}
    native = QgsApplication.processingRegistry().algorithmById("native:cellstatistics")
    assert set(OUTPUTS) == {output.name() for output in native.outputDefinitions()}


@each_algorithm
def test_every_parameter_has_a_label_and_help_in_sentences(name):
    for parameter in algorithm(name).parameterDefinitions():
        assert parameter.description(), parameter.name()
        assert not parameter.description().endswith((".", ":")), parameter.name()
        assert parameter.help().endswith("."), parameter.name()
        assert "&" not in parameter.help(), "qgis_process shows it as it is"


@each_algorithm
def test_labels_are_not_used_twice(name):
    labels = [parameter.description() for parameter in algorithm(name).parameterDefinitions()]
    assert len(labels) == len(set(labels))


@each_algorithm
def test_the_help_panel_names_every_parameter_and_says_what_it_does(name):
    text = algorithm(name).shortHelpString()
    assert algorithm(name).shortDescription() in text
    for parameter in algorithm(name).parameterDefinitions():
        assert parameter.description() in text
        assert html.escape(parameter.help(), quote=False) in text


def test_the_help_panel_of_reduce_names_every_reducer():
    text = algorithm("reduce").shortHelpString()
    for key in algorithm("reduce").parameterDefinition("REDUCERS").options():
        assert f"({key}): " in text


@each_algorithm
def test_an_algorithm_has_name_icon_and_search_words(name):
    found = algorithm(name)
    assert found.displayName() == ALGORITHMS[name]
    assert found.name() == name
    assert Path(found.svgIconPath()).is_file()
    assert not found.icon().pixmap(32, 32).isNull()
    assert ("earth engine" in found.tags()) is (name in COMPOSITES)
    assert all(tag == tag.strip() and tag for tag in found.tags())
    assert found.shortDescription().endswith(".")


@each_algorithm
def test_an_algorithm_runs_in_the_background_and_can_be_cancelled(name):
    found = algorithm(name)
    assert not found.flags() & found.Flag.FlagNoThreading
    assert found.flags() & found.Flag.FlagCanCancel


@each_algorithm
def test_an_algorithm_makes_new_ones_of_itself(name):
    created = algorithm(name).create()
    assert created.id() == f"imagecollections:{name}"
    assert type(created) is type(algorithm(name))


# The groups of the toolbox; a new algorithm has one too.
GROUPS = {
    "collect": "search collection map where",
    "composite": "mosaic qualitymosaic reduce medoid geometricmedian explainmask export",
    "time": "periods tobands zonalseries serieshistogram sample places",
    "classify": "normalize matchhistogram threshold kmeans superpixels cleanclasses",
    "radar": "flatten speckle",
}


def test_every_algorithm_stands_in_a_group_of_the_toolbox():
    found = {name: algorithm(name).groupId() for name in ALGORITHMS}
    expected = {name: key for key, names in GROUPS.items() for name in names.split()}
    assert found == expected
    assert all(algorithm(name).group() for name in ALGORITHMS)
