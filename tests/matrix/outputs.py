# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps what a fixed set of runs gives in this version of QGIS, to compare it with other versions.

    python tests/matrix/outputs.py FOLDER

Every algorithm runs through Processing, on scenes that are made here and, where they are there, on
real ones beside the checkout. FOLDER gets `arrays.npz` with every band, value by value, and
`facts.json` with everything that is no number of a pixel. Nothing is warped: how GDAL resamples
depends on its version.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data"
CLOUDS = {"MASK": "sentinel2-scl"}
# Name of the run: algorithm, collection, parameters beside LAYERS and OUTPUT.
RUNS = {
    "mosaic": ("mosaic", "demo", {"PROVENANCE": True, "FOOTPRINTS": True}),
    "mosaic of whole pixels": ("mosaic", "odd", {"TOGETHER": True}),
    "mosaic, oldest on top": ("mosaic", "odd", {"ORDER": "oldest_on_top", "PROVENANCE": True}),
    "mosaic, nearest on top": (
        "mosaic",
        "demo",
        {"ORDER": "nearest_on_top", "TARGET_DATE": "2024-06-20", **CLOUDS},
    ),
    "mosaic of days": ("mosaic", "odd", {"SAME_DAY": True, "FOOTPRINTS": True}),
    "least cloud": ("qualitymosaic", "demo", {"QUALITY": "-MSK_CLDPRB", "QUALITY_OUTPUT": True}),
    "greenest": (
        "qualitymosaic",
        "demo",
        {"QUALITY": "(B08 - B04) / (B08 + B04)", "QUALITY_OUTPUT": True, "PROVENANCE": True},
    ),
    "functions": (
        "qualitymosaic",
        "demo",
        {
            "QUALITY": "sqrt(B08) + log(B04 + 1) - exp(-B02 / 1000)",
            "QUALITY_OUTPUT": True,
            "TIES": "first",
            "INCOMPLETE": "fill",
        },
    ),
    "nearest to a value": (
        "qualitymosaic",
        "odd",
        {"QUALITY": "real", "PREFER": "nearest", "QUALITY_TARGET": 0.5, "INCOMPLETE": "skip"},
    ),
    "every reducer": ("reduce", "demo", {"REDUCERS": "all of them", "BANDS": "B04,B08"}),
    "every reducer, odd values": ("reduce", "odd", {"REDUCERS": "all but of bits"}),
    "every reducer, clouds out": (
        "reduce",
        "demo",
        {"REDUCERS": "all of them", "BANDS": "B11", **CLOUDS, "MASK_BUFFER": 30.0},
    ),
    "medoid": ("medoid", "demo", {"BANDS": "B02,B03,B04,B08", "PROVENANCE": True}),
    "medoid of odd values": ("medoid", "odd", {"TIES": "first"}),
    "geometric median": ("geometricmedian", "demo", {"BANDS": "B02,B03,B04,B08", **CLOUDS}),
    "geometric median of odd values": ("geometricmedian", "odd", {}),
    "cloud probability": ("mosaic", "demo", {"MASK": "sentinel2-cldprb", "FOOTPRINTS": True}),
    "clouds and shadows": (
        "mosaic",
        "demo",
        {"MASK": "clouds-and-shadows", "SUN_AZIMUTH": 160.0, "PROVENANCE": True},
    ),
    "a rule": ("mosaic", "demo", {"MASK": "custom", "MASK_RULE": "SCL in 3,8,9,10"}),
    "reasons": ("explainmask", "demo", {"MASK": "clouds-and-shadows", "SUN_AZIMUTH": 160.0}),
    "a folder of rasters": ("collection", "demo", {"TABLE": True, "OUTPUT_FOLDER": True}),
    "items of a catalogue": ("search", "demo", {"TABLE": True}),
    "each scene": (
        "map",
        "demo",
        {"ADD_BANDS": "NDVI", "BANDS": "NDVI,B08", "OUTPUT_FOLDER": True, **CLOUDS},
    ),
    "filled": (
        "where",
        "demo",
        {"TEST": "SCL == 9", "VALUE": "B08 / 2", "BANDS": "B04", "OUTPUT_FOLDER": True},
    ),
    "an index of all scenes": (
        "tobands",
        "demo",
        {"EXPRESSION": "(B08 - B04) / (B08 + B04)", **CLOUDS},
    ),
    "odd bands": ("tobands", "odd", {"EXPRESSION": "real"}),
    "between 0 and 1": ("normalize", "demo", {"BANDS": "B08", **CLOUDS}),
    "units of the spread": ("normalize", "odd", {"METHOD": "zscore", "OUTPUT_FOLDER": True}),
    "fields": ("zonalseries", "demo", {"EXPRESSION": "B08; B04", "TABLE": True, **CLOUDS}),
    "parts of fields": (
        "zonalseries",
        "demo",
        {"EXPRESSION": "B08", "TABLE": True, "WEIGHTING": "area"},
    ),
    "samples": (
        "sample",
        "demo",
        {"BANDS": "B04,B08,SCL", "NUMBER": 60, "TABLE_OF_POINTS": True, **CLOUDS},
    ),
    "histograms": ("serieshistogram", "demo", {"EXPRESSION": "B08", "TABLE": True, **CLOUDS}),
    "medians of months": ("periods", "demo", {"FOLDER": True, "TABLE": True, **CLOUDS}),
    "places": (
        "places",
        "demo",
        {
            "TARGET": "2023-06-15",
            "BUFFER": "30",
            "CHOICE": "best",
            "BANDS": "B04,B08",
            "OUTPUT_FOLDER": True,
            "RESULT": True,
            **CLOUDS,
        },
    ),
    "the histogram of another scene": ("matchhistogram", "demo", {}),
    "tiles": ("export", "demo", {"TILE_SIZE": 40, "OUTPUT_FOLDER": True}),
    "split by Otsu": ("threshold", "demo", {"BAND": "B08"}),
    "classes": ("kmeans", "demo", {"BANDS": "B02,B03,B04,B08", "TABLE": True}),
    "superpixels": ("superpixels", "demo", {"BANDS": "B03,B04,B08", "SIZE": 8, "MEANS": True}),
    "radar without slopes": (
        "flatten",
        "demo",
        {
            "ADD_BANDS": "angle = B04 * 0 + 38",
            "BANDS": "B08",
            "ANGLE": "angle",
            "AZIMUTH": 80.0,
            "OUTPUT_FOLDER": True,
        },
    ),
    "radar without speckle": (
        "speckle",
        "demo",
        {"BANDS": "B08", "METHOD": "gamma_map", "LOOKS": 9.0, "OUTPUT_FOLDER": True},
    ),
    "radar of all dates": (
        "speckle",
        "odd",
        {"BANDS": "small", "METHOD": "multitemporal", "OUTPUT_FOLDER": True},
    ),
    "two orbits, as far as they are right": (
        "radarstatistics",
        "demo",
        {"BANDS": "B04,B08", "DISTORTED": "SCL in 3,8,9", "DECIBEL": False},
    ),
    "two orbits, or both": (
        "radarstatistics",
        "demo",
        {
            "BANDS": "B08",
            "DISTORTED": "SCL in 3,8,9",
            "DECIBEL": False,
            "BOTH_DISTORTED": "average",
        },
    ),
    "superpixels in classes": (
        "superpixels",
        "demo",
        {"BANDS": "B03,B04,B08", "METHOD": "snic", "CLASSIFIED": True, "CLASSES": 4},
    ),
    "clean classes": (
        "cleanclasses",
        "demo",
        {"BAND": "SCL", "OPEN": 1, "SMALLEST_CELLS": 9, "OUTPUT_POLYGONS": True},
    ),
    "monthly median": ("reduce", "monthly", {"REDUCERS": ["median", "mean", "count"]}),
    "monthly medoid": ("medoid", "monthly", {}),
    "unnamed bands": ("reduce", "unnamed", {"REDUCERS": ["median", "stdDev"]}),
}
# Collections beside the checkout, whose images lie on one grid.
REAL = {"monthly": "s2s1_worldcereal_monthly", "unnamed": "s2_openeo_3dates"}
PROOF = {
    "PROVENANCE": "tif",
    "MEANS": "tif",
    "CLASSIFIED": "tif",
    "QUALITY_OUTPUT": "tif",
    "FOOTPRINTS": "gpkg",
    "TABLE": "gpkg",
    "OUTPUT_POLYGONS": "gpkg",
    "RESULT": "gpkg",
}
# Algorithms that look at every image for itself, in polygons.
BY_IMAGE = ("zonalseries", "serieshistogram", "places")
# Algorithms of one image.
ONE_IMAGE = (
    *("explainmask", "threshold", "matchhistogram", "kmeans", "superpixels", "cleanclasses"),
    "export",
)
# Images that stand alone, by their places in the collection.
FURTHER_IMAGES = {
    "matchhistogram": {"REFERENCE": 3},
    "flatten": {"DEM": 0},
    "radarstatistics": {"ASCENDING": 1, "DESCENDING": 2},
}
# Models, whose only images are those further ones, and what they write.
MODELS = {"radarstatistics": "statistics:OUTPUT"}
# What a file says of the program that wrote it, and where it was.
CHANGING = ("source", "path")


class Feedback(QgsProcessingFeedback):
    """Raises what an algorithm reports: a run that complains is no run to compare."""

    def reportError(self, error, fatalError=False):  # noqa: N802, N803
        raise RuntimeError(error)


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    application = start_qgis()
    arrays, facts = {}, {}
    with tempfile.TemporaryDirectory(prefix="outputs-") as scratch:
        collections = make_collections(Path(scratch))
        for name, paths in collections.items():
            for path in paths:
                keep_raster(f"{name}: {Path(path).stem}", path, arrays, facts)
        for name, (algorithm, collection, parameters) in RUNS.items():
            if collection in collections:
                target = Path(scratch) / name
                target.mkdir()
                layers = collections[collection]
                for key, path in run(algorithm, layers, parameters, target).items():
                    keep(f"{name}: {key}", path, arrays, facts)
    np.savez_compressed(folder / "arrays.npz", **arrays)
    text = json.dumps(facts, indent=1, sort_keys=True).replace(scratch, "scratch")
    (folder / "facts.json").write_text(text)
    print(f"{len(RUNS)} runs, {len(arrays)} bands, {len(facts)} facts", flush=True)
    del application
    os._exit(0)  # some versions crash while they leave


def start_qgis():
    """Start QGIS without a window, with Processing and the provider of this checkout."""
    sys.path.insert(0, str(ROOT / "tests"))
    import conftest  # noqa: F401 (makes the checkout importable under the plugin's name)

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from image_collections.algorithms.provider import Provider
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = Provider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider


# ---- scenes --------------------------------------------------------------------------------------


def make_collections(scratch: Path) -> dict[str, list[str]]:
    """Return the paths of each collection; the real ones are missing where there are none."""
    from image_collections.engine.sample.collection import make_sample

    collections = {
        "demo": [str(path) for path in make_sample(scratch / "demo", 96).scenes],
        "odd": make_odd(scratch),
    }
    for name, folder in REAL.items():
        if (SHARED / folder).is_dir():
            # A copy, for QGIS writes statistics beside what it opens.
            shutil.copytree(SHARED / folder, scratch / name, ignore=shutil.ignore_patterns("*.xml"))
            collections[name] = sorted(str(path) for path in (scratch / name).rglob("*.tif"))
    return collections


def make_odd(folder: Path) -> list[str]:
    """Write images of small integers, big ones and reals, with gaps, on one grid, shifted."""
    paths = []
    for number in range(7):
        rng = np.random.default_rng(number)
        rows, columns = 61 + number, 70 - number
        small = rng.integers(0, 6, (rows, columns)) * 50
        big = rng.integers(-(2**31) + 1, 2**31, (rows, columns))
        real = rng.integers(-(10**6), 10**6, (rows, columns)) / 999983
        gaps = rng.integers(0, 4, (3, rows, columns)) == 0
        bands = np.where(gaps, -9999.0, np.stack([small, big, real]))
        path = folder / f"odd_2023-0{1 + number // 2}-11_{number}.tif"
        driver = gdal.GetDriverByName("GTiff")
        dataset = driver.Create(str(path), columns, rows, 3, gdal.GDT_Float64)
        dataset.SetGeoTransform((5e5 + 20.0 * number, 10.0, 0, 6e6 - 30.0 * number, 0, -10.0))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32632)
        dataset.SetProjection(reference.ExportToWkt())
        for place, (name, values) in enumerate(zip(("small", "big", "real"), bands), start=1):
            band = dataset.GetRasterBand(place)
            band.SetDescription(name)
            band.SetNoDataValue(-9999.0)
            band.WriteArray(values)
        dataset = None
        paths.append(str(path))
    return paths


def make_fields(scene: str, path: Path) -> Path:
    """Write two polygons that lie in a scene."""
    dataset = gdal.Open(scene)
    left, cell, _, top, _, _ = dataset.GetGeoTransform()
    shapes = [[(3.2, 4.1), (40.7, 9.9), (30.3, 45.5)], [(50.5, 50.5), (80, 50.5), (80, 90)]]
    features = [
        {
            "type": "Feature",
            "properties": {},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[(left + x * cell, top - y * cell) for x, y in (*ring, ring[0])]],
            },
        }
        for ring in shapes
    ]
    code = osr.SpatialReference(wkt=dataset.GetProjection()).GetAuthorityCode(None)
    crs = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{code}"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    return path


# ---- runs ----------------------------------------------------------------------------------------


def run(algorithm: str, layers: list[str], parameters: dict, folder: Path) -> dict[str, str]:
    """Run an algorithm and return the files it made by the name of the output."""
    import processing
    from image_collections.engine.reducers import REDUCERS

    if algorithm == "search":
        return search(layers, folder)
    given = with_destinations(algorithm, parameters, folder)
    if given.get("REDUCERS") == "all of them":
        given["REDUCERS"] = list(REDUCERS)
    elif given.get("REDUCERS") == "all but of bits":  # which are for whole numbers
        given["REDUCERS"] = [key for key in REDUCERS if not key.startswith("bitwise")]
    if algorithm == "collection":
        given["FOLDER"] = str(Path(layers[0]).parent)
    elif algorithm in ONE_IMAGE:
        given["INPUT"] = layers[0]
    elif algorithm not in MODELS:
        given["LAYERS"] = layers
    given |= {name: layers[place] for name, place in FURTHER_IMAGES.get(algorithm, {}).items()}
    if algorithm in BY_IMAGE:
        given["POLYGONS"] = str(make_fields(layers[0], folder / "fields.geojson"))
        given.pop("OUTPUT", None)
    results = processing.run(f"imagecollections:{algorithm}", given, feedback=Feedback())
    files = {key: results[key] for key in ("OUTPUT", *MODELS.values(), *PROOF) if key in results}
    files = {key: path for key, path in files.items() if Path(path).is_file()}
    made = results.get("OUTPUT_LAYERS", rasters_of_places(results))
    return files | {f"layer {Path(path).stem}": path for path in made}


def with_destinations(algorithm: str, parameters: dict, folder: Path) -> dict:
    """Return parameters with the files that are to be written."""
    given = {"OUTPUT": str(folder / "OUTPUT.tif"), **parameters}
    given |= {key: str(folder / f"{key}.{PROOF[key]}") for key in PROOF if key in given}
    if given.pop("FOLDER", False):
        given["OUTPUT"] = str(folder / "layers")
    if given.pop("TABLE_OF_POINTS", False):
        given["OUTPUT"] = str(folder / "points.gpkg")
    if "OUTPUT_FOLDER" in given:
        given["OUTPUT_FOLDER"] = str(folder / "layers")
        del given["OUTPUT"]
    if algorithm in MODELS:
        given[MODELS[algorithm]] = given.pop("OUTPUT")
    return given


def rasters_of_places(results: dict) -> list[str]:
    """Return the rasters of places, which are in no list of layers."""
    folder = results.get("OUTPUT_FOLDER") if "PLACE_COUNT" in results else None
    return sorted(map(str, Path(folder).glob("*.tif"))) if folder else []


def search(layers: list[str], folder: Path) -> dict[str, str]:
    """Search a catalogue on this computer that has an item for each image; return the table."""
    import processing
    from image_collections.tests.support.items import asset, item
    from image_collections.tests.support.stac_api import Api

    items = []
    for number, path in enumerate(layers):
        box = [178.0 + number, -1.0, 179.5 + number, 1.0]
        date = f"2024-05-{number + 1:02d}T10:00:00Z"
        found = item(Path(path).stem, {"B08": asset(Path(path).name)}, date=date, bbox=box)
        items.append({**found, "collection": "demo"})
    table = folder / "TABLE.gpkg"
    with Api(items) as api:
        given = {
            "CATALOGUE": api.address,
            "COLLECTIONS": "demo",
            "EXTENT": "179,-179,-2,2 [EPSG:4326]",
            "OUTPUT_COLLECTION": str(folder / "found.json"),
            "TABLE": str(table),
        }
        processing.run("imagecollections:search", given, feedback=Feedback())
    return {"TABLE": str(table)}


# ---- what is kept --------------------------------------------------------------------------------


def keep(name: str, path: str, arrays: dict, facts: dict) -> None:
    if path.endswith(".gpkg"):
        keep_features(name, path, facts)
    else:
        keep_raster(name, path, arrays, facts)


def keep_raster(name: str, path: str, arrays: dict, facts: dict) -> None:
    """Keep the values of all bands, and what the file says of itself."""
    dataset = gdal.Open(path)
    reference = osr.SpatialReference(wkt=dataset.GetProjection())
    facts[name] = {
        "geotransform": dataset.GetGeoTransform(),
        "crs": reference.GetAuthorityCode(None),
        "metadata": without_versions(dataset.GetMetadata()),
        "interleave": dataset.GetMetadata("IMAGE_STRUCTURE").get("INTERLEAVE"),
        "blocks": dataset.GetRasterBand(1).GetBlockSize(),
    }
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        label = f"{name}, band {number} {band.GetDescription()}"
        facts[label] = {
            "type": gdal.GetDataTypeName(band.DataType),
            "nodata": repr(band.GetNoDataValue()),
            "scale": repr((band.GetScale(), band.GetOffset())),
            "metadata": without_statistics(band.GetMetadata()),
        }
        arrays[label] = band.ReadAsArray()


def without_statistics(metadata: dict) -> dict:
    """Leave out what QGIS has added when it opened the file."""
    return {key: text for key, text in metadata.items() if not key.startswith("STATISTICS_")}


def without_versions(metadata: dict) -> dict:
    """Leave out what the recipe says of the programs that made the file."""
    if "IMAGE_COLLECTIONS_RECIPE" in metadata:
        recipe = json.loads(metadata["IMAGE_COLLECTIONS_RECIPE"])
        del recipe["versions"]
        layers = recipe["parameters"].get("LAYERS", [])
        # Those of a step of a model have a folder of their own each time.
        steps = QgsProcessingUtils.tempFolder()
        recipe["parameters"]["LAYERS"] = [path for path in layers if not path.startswith(steps)]
        metadata["IMAGE_COLLECTIONS_RECIPE"] = recipe
    for item in ("IMAGE_COLLECTIONS_TILE", "IMAGE_COLLECTIONS_PLACE"):
        metadata.pop(item, None)  # where and when its images were written
    return metadata


def keep_features(name: str, path: str, facts: dict) -> None:
    """Keep attributes and shapes; the order of features and of vertices belongs to the result."""
    layer = QgsVectorLayer(path, "features", "ogr")
    names = [field.name() for field in layer.fields() if field.name() not in CHANGING]
    facts[name] = [
        [*(f"{key}={feature[key]!r}" for key in names), feature.geometry().asWkt(6)]
        for feature in layer.getFeatures()
    ]


if __name__ == "__main__":
    main()
