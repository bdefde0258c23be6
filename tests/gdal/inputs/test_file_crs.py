# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The CRS of a file is what GDAL says it is, whatever was opened before, and is asked for once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.inputs import file_crs
from osgeo import gdal, osr

VALUES = np.ones((2, 3), np.uint8)
OWN = "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m"


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch):
    monkeypatch.setattr(file_crs, "_known", {})


def wkt_of(text):
    reference = osr.SpatialReference()
    assert reference.SetFromUserInput(text) == 0
    return reference.ExportToWkt()


def write(path, crs, *options, points=False):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 3, 2, 1, options=list(options))
    if points:
        corners = ((0, 0), (3, 0), (0, 2))
        dataset.SetGCPs([gdal.GCP(5 + x, 45 - y, 0, x, y) for x, y in corners], wkt_of(crs))
    else:
        dataset.SetGeoTransform((500000, 10, 0, 4600000, 0, -10))
        if crs:
            dataset.SetProjection(wkt_of(crs))
    dataset.GetRasterBand(1).WriteArray(VALUES)
    del dataset
    return str(path)


def plainly(path, options=()):
    """Return what GDAL says of a file that it has just opened."""
    dataset = gdal.OpenEx(path, open_options=list(options))
    reference = dataset.GetSpatialRef()
    return (
        reference.GetName() if reference else "",
        dataset.GetProjection() or dataset.GetGCPProjection() or "",
    )


def found(path, options=()):
    return file_crs.crs_of(gdal.OpenEx(path, open_options=list(options)), options)


@pytest.mark.parametrize(
    "options",
    [(), ("BIGTIFF=YES",), ("ENDIANNESS=BIG",), ("BIGTIFF=YES", "ENDIANNESS=BIG")],
    ids=" ".join,
)
@pytest.mark.parametrize("crs", ["EPSG:32632", "EPSG:4326", "EPSG:3035+5773", OWN, ""])
def test_it_is_what_gdal_says(tmp_path, crs, options):
    first = write(tmp_path / "a.tif", crs, *options)
    again = write(tmp_path / "b.tif", crs, *options)
    other = write(tmp_path / "c.tif", "EPSG:3857", *options)
    for path in (first, again, other, first):
        assert found(path) == plainly(path)
    assert not crs or file_crs.geo_keys(first)


def test_files_with_the_same_keys_have_it_made_once(tmp_path, monkeypatch):
    paths = [write(tmp_path / f"{name}.tif", "EPSG:32632") for name in "abc"]
    asked = []
    name_of = file_crs._name_of
    monkeypatch.setattr(file_crs, "_name_of", lambda one: asked.append(one) or name_of(one))
    assert len({found(path) for path in paths}) == 1
    assert len(asked) == 1
    found(write(tmp_path / "d.tif", "EPSG:32633"))
    assert len(asked) == 2


def test_what_stands_beside_a_file_goes_first(tmp_path):
    found(write(tmp_path / "a.tif", "EPSG:32632"))
    path = write(tmp_path / "b.tif", "EPSG:32632")
    Path(f"{path}.aux.xml").write_text(
        f"<PAMDataset><SRS>{wkt_of('EPSG:3857')}</SRS></PAMDataset>", encoding="utf-8"
    )
    assert "Pseudo-Mercator" in found(path)[0]
    assert found(path) == plainly(path)


def test_open_options_may_choose_another_source(tmp_path):
    path = write(tmp_path / "a.tif", "EPSG:32632")
    assert found(path)[0]
    options = ("GEOREF_SOURCES=NONE",)
    assert found(path, options) == plainly(path, options) == ("", "")


def test_control_points_have_their_own(tmp_path):
    found(write(tmp_path / "a.tif", "EPSG:4326"))
    path = write(tmp_path / "b.tif", "EPSG:4326", points=True)
    assert found(path) == plainly(path)
    assert "WGS 84" in found(path)[1]


def test_other_formats_and_inner_files_are_left_to_gdal(tmp_path):
    path = write(tmp_path / "a.tif", "EPSG:32632")
    vrt = str(tmp_path / "a.vrt")
    gdal.BuildVRT(vrt, [path])
    for other in (vrt, f"GTIFF_DIR:1:{path}", f"/vsisubfile/0_100000,{path}"):
        assert found(other) == plainly(other)
    assert not file_crs._known


@pytest.mark.parametrize("content", [b"", b"II*\0", b"II*\0\xff\xff\xff\x7f", b"not a TIFF"])
def test_what_is_no_tiff_has_no_keys(tmp_path, content):
    path = tmp_path / "a.tif"
    path.write_bytes(content)
    with pytest.raises(file_crs.UNREADABLE):
        file_crs.geo_keys(str(path))
