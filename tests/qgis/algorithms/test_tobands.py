# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Collection to bands, as it runs in QGIS."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)

NDVI = "NDVI: (B8 - B4) / (B8 + B4)"


def test_bands_are_named_by_date_and_value(run, read, pair, tmp_path):
    output = str(tmp_path / "series.tif")
    result = run("tobands", pair, EXPRESSION=f"{NDVI}; B8", OUTPUT=output)
    found = read(result["OUTPUT"])
    assert list(found) == ["20240501_NDVI", "20240501_B8", "20240601_NDVI", "20240601_B8"]
    assert found["20240501_NDVI"][1, 1] == np.float32(0.5)
    assert found["20240501_B8"][0, 0] == 300
    assert np.isnan(found["20240601_NDVI"][0, 0])
    assert result["WIDTH_IN_PIXELS"] == 5


def test_order_dates_and_masks_are_those_of_composites(run, read, pair, tmp_path):
    output = str(tmp_path / "series.tif")
    settings = {"MASK": "custom", "MASK_RULE": "B4 > 150", "ORDER": "oldest_on_top"}
    with pytest.raises(QgsProcessingException, match="Nothing is left"):
        run("tobands", pair, EXPRESSION="B8", OUTPUT=output, MASK="custom", MASK_RULE="B8 > 0")
    found = read(run("tobands", pair, EXPRESSION="B8", OUTPUT=output, **settings)["OUTPUT"])
    assert list(found) == ["20240601_B8", "20240501_B8"]
    assert (found["20240501_B8"] == 300).all()
    # Red is nodata in the corner, and a quality that is not known masks.
    assert not (found["20240601_B8"] == 250).any()
    settings = {"START_DATE": "2024-05-02"}
    found = read(run("tobands", pair, EXPRESSION="B8", OUTPUT=output, **settings)["OUTPUT"])
    assert list(found) == ["20240601_B8"]


def test_a_broken_image_has_no_band_when_that_is_asked_for(run, read, pair):
    broken = Path(pair[0])
    broken.write_bytes(broken.read_bytes()[:-60])
    found = read(run("tobands", pair, EXPRESSION="B8", ON_ERROR="skip")["OUTPUT"])
    assert list(found) == ["20240601_B8"]
    assert found["20240601_B8"][0, 0] == 250


def test_images_of_one_day_become_one_band(run, read, make_image):
    left = make_image("scene_2024-05-01_a.tif", {"B8": 1})
    right = make_image("scene_2024-05-01_b.tif", {"B8": 2}, left=500050.0)
    found = read(run("tobands", [left, right], EXPRESSION="B8", SAME_DAY=True)["OUTPUT"])
    assert list(found) == ["20240501_B8"]
    assert found["20240501_B8"].tolist() == [[1] * 5 + [2] * 5] * 4


@pytest.mark.parametrize(
    ("text", "message"),
    [("", "empty"), ("B9", "no band 'B9'"), ("x:", "follows the name"), ("(B8", "expression")],
)
def test_what_cannot_be_read_is_said_before_the_run(check, pair, text, message):
    is_right, said = check("tobands", pair, EXPRESSION=text)
    assert not is_right
    assert message in said


def test_the_result_opens_named_and_grey(run, pair, tmp_path):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    output = str(tmp_path / "series.tif")
    details = QgsProcessingContext.LayerDetails("x", QgsProject.instance(), "OUTPUT")
    context.addLayerToLoadOnCompletion(output, details)
    run("tobands", pair, EXPRESSION=f"B8; {NDVI}", OUTPUT=output, context=context)
    details = context.layerToLoadOnCompletionDetails(output)
    assert details.name == "B8, NDVI by date"
    layer = QgsRasterLayer(output)
    details.postProcessor().postProcessLayer(layer, context, None)
    assert isinstance(layer.renderer(), QgsSingleBandGrayRenderer)
    assert layer.renderer().contrastEnhancement() is not None


def test_ndvi_of_423_real_dates_without_clouds(run, shared, tmp_path):
    folder = shared / "data" / "landsat_yatsm_p013r030_line"
    paths = sorted(str(path) for path in folder.glob("*.tif"))
    result = run(
        "tobands",
        paths,
        EXPRESSION="NDVI: (nir - red) / (nir + red)",
        MASK="custom",
        MASK_RULE="fmask in 2,3,4,255",
        OUTPUT=str(tmp_path / "series.tif"),
    )
    dataset = gdal.Open(result["OUTPUT"])
    found = dataset.ReadAsArray()
    assert dataset.RasterCount == 423
    assert dataset.GetRasterBand(1).GetDescription() == "19840610_NDVI"
    assert dataset.GetRasterBand(423).GetDescription() == "20140824_NDVI"
    for place, path in enumerate(paths):
        image = gdal.Open(path)
        bands = image.ReadAsArray()
        red, near, fmask = bands[2].astype(float), bands[3].astype(float), bands[7]
        clear = ~np.isin(fmask, [2, 3, 4, 255]) & (red != -9999) & (near != -9999)
        with np.errstate(all="ignore"):
            ndvi = (near - red) / (near + red)
        expected = np.where(clear & np.isfinite(ndvi), ndvi, np.nan).astype("float32")
        np.testing.assert_array_equal(found[place], expected, err_msg=path)
