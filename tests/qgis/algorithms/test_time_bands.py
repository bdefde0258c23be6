# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Files whose bands are dates, as collections: as COLLECTION, and by Collection from folder."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import processing
import pytest
from image_collections.tests.support import stacks
from osgeo import gdal
from qgis.core import QgsProcessingException

pytestmark = pytest.mark.skipif(not stacks.has_netcdf(), reason="this GDAL has no NetCDF")

RNG = np.random.default_rng(23)
TIMES = (0, 31, 60, 91)


@pytest.fixture
def stack(tmp_path):
    """Write a NetCDF file of two variables with scale and gaps; return its path and the values."""
    values = {
        name: RNG.integers(1, 1000, (4, stacks.ROWS, stacks.COLUMNS)).astype("int16")
        for name in ("red", "nir")
    }
    values["red"][0, 0, 0] = values["red"][:, 1, 1] = stacks.NODATA
    path = stacks.netcdf(tmp_path / "s.nc", values, TIMES, scale=(0.01, 0.5))
    scaled = {
        name: np.where(numbers == stacks.NODATA, np.nan, numbers * 0.01 + 0.5)
        for name, numbers in values.items()
    }
    return path, scaled


def masked(path):
    """Return the bands of a file by name, NaN where they are nodata."""
    dataset = gdal.Open(str(path))
    found = {}
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        values = band.ReadAsArray().astype(float)
        found[band.GetDescription()] = np.where(values == band.GetNoDataValue(), np.nan, values)
    return found


def mean(series):
    """Return the mean of each pixel over its valid values, slowly."""
    result = np.full(series.shape[1:], np.nan)
    for place in np.ndindex(result.shape):
        valid = [value for value in series[(slice(None), *place)] if not np.isnan(value)]
        if valid:
            result[place] = sum(valid) / len(valid)
    return result


def test_a_netcdf_file_is_a_collection(stack, run, new_feedback):
    path, scaled = stack
    feedback = new_feedback()
    made = run(
        "reduce",
        None,
        COLLECTION=path,
        ADD_BANDS="sum = red + nir",
        REDUCERS=["mean"],
        START_DATE="2020-02-01",
        FILTER="month < 4",
        feedback=feedback,
    )
    found = masked(made["OUTPUT"])
    scaled["sum"] = scaled["red"] + scaled["nir"]
    for name, series in scaled.items():
        np.testing.assert_allclose(found[f"{name}_mean"], mean(series[1:3]), rtol=1e-6)
    assert any("WGS 84" in text for text in feedback.messages)


def test_one_variable_is_a_collection_too(stack, run):
    path, scaled = stack
    made = run("reduce", None, COLLECTION=f'NETCDF:"{path}":nir', REDUCERS=["mean"])
    found = masked(made["OUTPUT"])
    assert list(found) == ["nir_mean"]
    np.testing.assert_allclose(found["nir_mean"], mean(scaled["nir"]), rtol=1e-6)


@pytest.mark.parametrize("with_file", [False, True])
def test_a_folder_becomes_scenes(stack, run, tmp_path, with_file):
    path, scaled = stack
    found = processing.run(
        "imagecollections:collection",
        {
            "FOLDER": str(Path(path).parent),
            "PRODUCT": "time_bands",
            "OUTPUT_FOLDER": str(tmp_path / "scenes"),
            "OUTPUT_COLLECTION": str(tmp_path / "items.json") if with_file else None,
        },
    )
    names = [Path(each).stem for each in found["OUTPUT_LAYERS"]]
    assert names == ["s_20200101", "s_20200201", "s_20200301", "s_20200401"]
    if with_file:
        record = json.loads(Path(found["OUTPUT_COLLECTION"]).read_text())
        assert [each["properties"]["datetime"] for each in record["features"]] == [
            f"2020-0{month}-01T00:00:00Z" for month in (1, 2, 3, 4)
        ]
        made = run("reduce", None, COLLECTION=found["OUTPUT_COLLECTION"], REDUCERS=["mean"])
    else:
        made = run("reduce", found["OUTPUT_LAYERS"], REDUCERS=["mean"])
    for name, series in scaled.items():
        np.testing.assert_allclose(masked(made["OUTPUT"])[f"{name}_mean"], mean(series), rtol=1e-6)


@pytest.mark.usefixtures("trusted")
def test_live_layers_and_map_read_it(stack, run, tmp_path):
    path, scaled = stack
    live = run("reduce", None, COLLECTION=path, REDUCERS=["mean"], OUTPUT=str(tmp_path / "l.vrt"))
    plain = run("reduce", None, COLLECTION=path, REDUCERS=["mean"])
    for name, values in masked(plain["OUTPUT"]).items():
        np.testing.assert_array_equal(masked(live["OUTPUT"])[name], values)
    mapped = processing.run(
        "imagecollections:map",
        {
            "COLLECTION": path,
            "ADD_BANDS": "sum = red + nir",
            "OUTPUT_FOLDER": str(tmp_path / "each"),
            "OUTPUT_COLLECTION": str(tmp_path / "each.json"),
        },
    )
    files = sorted(Path(mapped["OUTPUT_FOLDER"]).glob("*.tif"))
    assert len(files) == len(TIMES)
    for place, file in enumerate(files):
        expected = scaled["red"][place] + scaled["nir"][place]
        np.testing.assert_allclose(masked(file)["sum"], expected, rtol=1e-6)


def test_names_of_bands_of_a_geotiff_are_its_dates(run, tmp_path):
    values = RNG.integers(1, 100, (3, 4, 5)).astype("int16")
    names = ["2020-05-18", "2020-06-03", "2021-01-01"]
    path = stacks.geotiff(tmp_path / "ndvi.tif", zip(names, values))
    made = run("reduce", None, COLLECTION=path, REDUCERS=["max"], END_DATE="2021-01-01")
    np.testing.assert_array_equal(masked(made["OUTPUT"])["band1_max"], values[:2].max(axis=0))


@pytest.mark.parametrize(
    ("write", "part"),
    [
        (
            lambda path: stacks.netcdf(path, {"t": np.zeros((2, 4, 5), "int16")}, (3, 3)),
            "it has the date 2020-01-04 twice",
        ),
        (lambda path: path.write_text("no netcdf"), "is no collection file: it is no JSON"),
        (lambda path: stacks.netcdf(path, {}, static=("a",)), "neither a time axis nor bands"),
        (
            lambda path: stacks.netcdf(
                path, {"t": np.zeros((2, 4, 5), "int16")}, (3, 3), calendar="noleap"
            ),
            "the date 2020-01-04 twice for 't': bands 1 and 2",
        ),
    ],
)
def test_other_files_are_told_in_a_sentence(run, tmp_path, write, part):
    path = tmp_path / "s.nc"
    write(path)
    with pytest.raises(QgsProcessingException, match=part):
        run("mosaic", None, COLLECTION=str(path))


def test_through_qgis_process(stack, qgis_process, tmp_path):
    path, scaled = stack
    result = tmp_path / "mean.tif"
    done = qgis_process(
        *("run", "imagecollections:reduce", "--", f"COLLECTION={path}", "REDUCERS=mean"),
        f"OUTPUT={result}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for name, series in scaled.items():
        np.testing.assert_allclose(masked(result)[f"{name}_mean"], mean(series), rtol=1e-6)
