# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of rasters inside files."""

from __future__ import annotations

import pytest
from image_collections.engine.inputs.subdatasets import (
    file_of,
    is_subdataset,
    moved_into,
    variable_of,
    with_file,
)


@pytest.mark.parametrize(
    ("path", "file", "variable"),
    [
        ('NETCDF:"/data/a.nc":ndvi', "/data/a.nc", "ndvi"),
        ("NETCDF:a b.nc:ndvi", "a b.nc", "ndvi"),
        ('NETCDF:"a.nc":/group/ndvi', "a.nc", "ndvi"),
        (r'NETCDF:"C:\data\a.nc":ndvi', r"C:\data\a.nc", "ndvi"),
        ("NETCDF:C:/data/a.nc:ndvi", "C:/data/a.nc", "ndvi"),
        ('HDF5:"/data/a.h5"://grid/red', "/data/a.h5", "red"),
        ('HDF4_EOS:EOS_GRID:"a.hdf":MODIS_Grid:"250m NDVI"', "a.hdf", "250m NDVI"),
        ('HDF4_SDS:UNKNOWN:"a.hdf":0', "a.hdf", "0"),
    ],
)
def test_names_have_a_file_and_a_variable(path, file, variable):
    assert is_subdataset(path)
    assert file_of(path) == file
    assert variable_of(path) == variable
    assert file_of(moved_into(path, "/else/b.nc")) == "/else/b.nc"
    assert variable_of(with_file(path, str.upper)) == variable


@pytest.mark.parametrize("path", ["/data/a.nc", r"C:\a.nc", "/vsicurl/http://a/b.nc", "", "a:b"])
def test_other_paths_are_files(path):
    assert not is_subdataset(path)
    assert file_of(path) == path
    assert variable_of(path) == ""
    assert with_file(path, str.upper) == path.upper()
