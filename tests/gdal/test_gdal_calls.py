# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""GDAL's errors and types, whoever has switched its exceptions on."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.errors import SourceError
from image_collections.engine.gdal_calls import TYPE_NAMES, gdal_errors, has_int8, open_raster
from image_collections.engine.outputs.verification import fully_readable, metadata_item
from osgeo import gdal, gdal_array


@pytest.fixture(params=[False, True], ids=["messages", "exceptions"])
def exceptions(request):
    """Have GDAL raise its errors, or only say them."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield request.param
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


def test_a_failure_is_kept_and_ends_in_a_sentence(exceptions, tmp_path):
    path = str(tmp_path / "nothing.tif")
    dataset = None
    with gdal_errors() as messages:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
    assert dataset is None
    assert path in messages.reason
    assert messages.sentence("another reason").endswith(".")
    assert "\n" not in messages.sentence()
    with pytest.raises(SourceError, match="Image 'x' cannot be opened"):
        open_raster(path, (), "x")
    assert not fully_readable(path, 1, 1, ("a", "b"))
    assert metadata_item(path, "a") == ""


def test_where_nothing_failed_there_is_no_reason(exceptions):
    with gdal_errors() as messages:
        gdal.VersionInfo()
    assert (list(messages), messages.reason) == ([], "")
    assert messages.sentence("it is empty") == "it is empty."


def test_what_is_said_twice_is_one_reason_and_other_errors_are_not_ours():
    with gdal_errors() as messages:
        for text in ("first", "second", "first"):
            gdal.Error(gdal.CE_Failure, 1, text)
    assert messages.reason == "first; second"
    with pytest.raises(LookupError), gdal_errors():
        raise KeyError("name")


def test_types_have_the_names_of_gdal():
    for dtype, name in TYPE_NAMES.items():
        if dtype == "int8" and not has_int8():
            continue
        code = gdal_array.NumericTypeCodeToGDALTypeCode(np.dtype(dtype).type)
        if code is not None:  # integers of 64 bits are younger than some versions
            assert gdal.GetDataTypeName(code) == name
