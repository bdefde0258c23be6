# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Files whose bands are dates: which images they have, and what is wrong with those that cannot."""

from __future__ import annotations

from datetime import datetime

import numpy as np
import pytest
from image_collections.engine.api import Reduce, composite
from image_collections.engine.catalogue.item_images import image_of_item
from image_collections.engine.catalogue.matching import Conditions, matching_items
from image_collections.engine.catalogue.wanted_bands import Wanted
from image_collections.engine.errors import SourceError
from image_collections.engine.inputs.describe import OF_AXES
from image_collections.engine.inputs.time_bands import NAMELESS, read_stack
from image_collections.tests.support import stacks
from osgeo import gdal

RNG = np.random.default_rng(7)
SHAPE = (3, stacks.ROWS, stacks.COLUMNS)
needs_netcdf = pytest.mark.skipif(not stacks.has_netcdf(), reason="this GDAL has no NetCDF")


def numbers(shape=SHAPE):
    return RNG.integers(1, 1000, shape).astype("int16")


def images_of(path, **conditions):
    """Return the images of a collection that is a stack."""
    found = matching_items(path, Conditions(**conditions))
    assert not found.problems
    return [image_of_item(each, Wanted(bands="")) for each in found.items]


def pixels(band):
    """Read the numbers of a band of a stack with GDAL alone."""
    dataset = gdal.Open(band.image.path)
    return dataset.GetRasterBand(band.stored.number).ReadAsArray()


@needs_netcdf
@pytest.mark.parametrize("ending", ["nc", "h5"])
def test_each_date_of_netcdf_is_an_image_and_each_variable_a_band(tmp_path, ending):
    values = {"red": numbers(), "nir": numbers()}
    path = stacks.netcdf(tmp_path / "s.nc", values, static=("height",), scale=(0.01, 0.5))
    path = str((tmp_path / "s.nc").rename(tmp_path / f"s.{ending}"))
    stack = read_stack(path)
    assert stack is not None
    days = [datetime(2020, 1, 1), datetime(2020, 2, 1), datetime(2020, 2, 29)]
    assert [date.moment for date in stack.dates] == days
    assert [stack.name_of(date) for date in stack.dates] == [
        "s_20200101",
        "s_20200201",
        "s_20200229",
    ]
    assert stack.remarks == ("without dates, and left out: height.", OF_AXES)
    for place, date in enumerate(stack.dates):
        assert [band.name for band in date.bands] == ["red", "nir"]
        for band in date.bands:
            np.testing.assert_array_equal(pixels(band), values[band.name][place])
            assert (band.stored.nodata, band.stored.scale, band.stored.offset) == (
                stacks.NODATA,
                0.01,
                0.5,
            )


@needs_netcdf
def test_the_composite_of_a_stack_is_that_of_its_numbers(tmp_path):
    values = {"red": numbers((5, 4, 5)), "nir": numbers((5, 4, 5))}
    values["red"][:, 0, 0] = stacks.NODATA
    values["red"][1:3, 1, 1] = stacks.NODATA
    times = (0, 10, 20.5, 400, 700)
    path = stacks.netcdf(tmp_path / "s.nc", values, times, scale=(0.01, 0.5))
    end = datetime(2021, 10, 1).date()
    images = images_of(path, end=end)
    assert [image.date.date() for image in images] == [
        day.date()
        for day in (
            datetime(2020, 1, 1),
            datetime(2020, 1, 11),
            datetime(2020, 1, 21),
            datetime(2021, 2, 4),
        )
    ]
    result = tmp_path / "median.tif"
    method = Reduce(reducers=("median", "count"))
    composite(images, method, add_bands="sum = red + nir").write(result)
    dataset = gdal.Open(str(result))
    found = {}
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        read = band.ReadAsArray().astype(float)
        found[band.GetDescription()] = np.where(read == band.GetNoDataValue(), np.nan, read)
    scaled = {
        name: np.where(array == stacks.NODATA, np.nan, array * 0.01 + 0.5)[:4]
        for name, array in values.items()
    }
    scaled["sum"] = scaled["red"] + scaled["nir"]
    for name, array in scaled.items():
        for row, column in np.ndindex(array.shape[1:]):
            series = [each for each in array[:, row, column] if not np.isnan(each)]
            expected = np.median(series) if series else np.nan
            np.testing.assert_allclose(found[f"{name}_median"][row, column], expected, rtol=1e-6)
            count = len(series) or np.nan
            np.testing.assert_equal(found[f"{name}_count"][row, column], count)


@needs_netcdf
def test_one_variable_by_itself_and_one_file_of_it(tmp_path):
    values = {"red": numbers(), "nir": numbers()}
    path = stacks.netcdf(tmp_path / "two.nc", values)
    images = images_of(f'NETCDF:"{path}":nir')
    assert [[band.name for band in image.bands] for image in images] == [["nir"]] * 3
    assert [image.name for image in images] == ["two_20200101", "two_20200201", "two_20200229"]
    single = stacks.netcdf(tmp_path / "one.nc", {"red": numbers()})
    assert [[band.name for band in image.bands] for image in images_of(single)] == [["red"]] * 3


@needs_netcdf
def test_what_is_on_another_axis_goes_into_the_name(tmp_path):
    values = RNG.integers(1, 100, (2, 3, stacks.ROWS, stacks.COLUMNS)).astype("int16")
    path = stacks.netcdf(
        tmp_path / "s.nc", {"salt": values}, (0, 1), more_axes=("depth", (0, 10, 20))
    )
    stack = read_stack(path)
    names = ["salt_depth0", "salt_depth10", "salt_depth20"]
    for place, date in enumerate(stack.dates):
        assert [band.name for band in date.bands] == names
        for level, band in enumerate(date.bands):
            np.testing.assert_array_equal(pixels(band), values[place, level])


@needs_netcdf
def test_several_moments_of_a_day_are_told_apart(tmp_path):
    path = stacks.netcdf(tmp_path / "s.nc", {"t": numbers()}, (0, 0.25, 1))
    stack = read_stack(path)
    assert [date.label for date in stack.dates] == [
        "20200101T000000",
        "20200101T060000",
        "20200102T000000",
    ]


@needs_netcdf
def test_days_that_are_none_stay_images_of_their_own(tmp_path):
    path = stacks.netcdf(
        tmp_path / "s.nc",
        {"t": numbers()},
        (57, 58, 59),
        units="days since 2021-01-01",
        calendar="360_day",
    )
    stack = read_stack(path)
    assert [date.label for date in stack.dates] == ["20210228", "20210229", "20210230"]
    assert {date.moment for date in stack.dates} == {datetime(2021, 2, 28)}
    assert "2021-02-30 is a day of its calendar only" in stack.dates[2].remark
    assert "2021-02-30" in " ".join(images_of(path)[2].remarks)


@needs_netcdf
@pytest.mark.parametrize(
    ("options", "part"),
    [
        ({"times": (0, 31, 31)}, "the date 2020-02-01 twice for 't': bands 2 and 3"),
        ({"calendar": "martian"}, "calendar 'martian' is not known"),
        ({"units": "days"}, "unit 'days' cannot be read"),
        ({"units": "days since 0001-01-01"}, "years in which no image was taken"),
        ({"times": (0, 1, float("nan"))}, "in place of a number"),
    ],
)
def test_axes_that_cannot_be_used_are_told_in_a_sentence(tmp_path, options, part):
    path = stacks.netcdf(tmp_path / "s.nc", {"t": numbers()}, **options)
    with pytest.raises(SourceError, match=part):
        read_stack(path)
    with pytest.raises(SourceError, match=part) as error:
        matching_items(path, Conditions())
    assert str(error.value).startswith(f"'{path}' cannot be used as a collection: its") or (
        str(error.value).startswith(f"'{path}' cannot be used as a collection: it has")
    )


@needs_netcdf
def test_variables_of_other_dates_are_told(tmp_path):
    values = {"a": numbers(), "b": (numbers()[:2], (0, 31))}
    path = stacks.netcdf(tmp_path / "s.nc", values)
    with pytest.raises(SourceError, match=r"'b' has 2 of the 3 dates .* not 2020-02-29\.") as error:
        read_stack(path)
    assert 'such as NETCDF:"' in str(error.value)
    assert len(images_of(f'NETCDF:"{path}":b')) == 2


@needs_netcdf
def test_files_without_dates_are_no_stacks(tmp_path):
    path = stacks.netcdf(tmp_path / "s.nc", {}, static=("height",))
    assert read_stack(path) is None
    with pytest.raises(SourceError, match="neither a time axis nor bands"):
        matching_items(path, Conditions())


STACKS = {
    "names": ["2020-05-18", "2020-06-03", "2021-01-01"],
    "digits": ["20200518", "20200603", "20210101"],
    "days": ["2020139", "2020155", "2021001"],
}


@pytest.mark.parametrize("names", STACKS.values(), ids=STACKS)
def test_names_of_bands_that_are_dates(tmp_path, names):
    values = numbers()
    path = stacks.geotiff(tmp_path / "ndvi.tif", zip(names, values))
    stack = read_stack(path)
    assert [date.label for date in stack.dates] == ["20200518", "20200603", "20210101"]
    for place, date in enumerate(stack.dates):
        assert [band.name for band in date.bands] == [NAMELESS]
        np.testing.assert_array_equal(pixels(date.bands[0]), values[place])


def test_names_with_a_date_and_a_band(tmp_path):
    names = ["20200518_B4", "20200518_B8", "20200101_B4", "20200101_B8"]
    values = numbers((4, 4, 5))
    path = stacks.geotiff(tmp_path / "s.tif", zip(names, values))
    stack = read_stack(path)
    assert [date.label for date in stack.dates] == ["20200101", "20200518"]
    for date, places in zip(stack.dates, ((2, 3), (0, 1))):
        assert [band.name for band in date.bands] == ["B4", "B8"]
        for band, place in zip(date.bands, places):
            np.testing.assert_array_equal(pixels(band), values[place])


@pytest.mark.parametrize(
    "items",
    [
        lambda place: {"ACQUISITION_DATE": f"2020-0{place}-02"},
        lambda place: {"DIM_time_VALUE": str(place), "DIM_time_UNIT": "days since 2020-01-01"},
    ],
)
def test_metadata_of_bands_that_are_dates(tmp_path, items):
    metadata = [items(place) for place in (1, 2, 3)]
    path = stacks.geotiff(tmp_path / "s.tif", zip(["", "", ""], numbers()), metadata=metadata)
    assert [date.moment.day for date in read_stack(path).dates] in ([2, 2, 2], [2, 3, 4])


@pytest.mark.parametrize(
    ("names", "part"),
    [
        (["2020-05-18", "B4"], r"band 2 \(B4\) is none"),
        (["2020-05-18", "2020-05-18"], "the date 2020-05-18 twice for 'band1': bands 1 and 2"),
        (["20200518_a", "20200519_a", "20200519_b"], "'b' has 1 of the 2 dates"),
    ],
)
def test_stacks_that_cannot_be_taken_apart(tmp_path, names, part):
    path = stacks.geotiff(tmp_path / "s.tif", zip(names, numbers((len(names), 4, 5))))
    with pytest.raises(SourceError, match=part):
        read_stack(path)


def test_a_stack_of_geotiff_copied_from_netcdf_keeps_its_axis(tmp_path):
    if not stacks.has_netcdf():
        pytest.skip("this GDAL has no NetCDF")
    path = stacks.netcdf(tmp_path / "s.nc", {"t": numbers()}, calendar="noleap")
    gdal.Translate(str(tmp_path / "s.tif"), f'NETCDF:"{path}":t', outputSRS="EPSG:4326")
    stack = read_stack(str(tmp_path / "s.tif"))
    assert [date.label for date in stack.dates] == ["20200101", "20200201", "20200301"]
    assert [band.name for band in stack.dates[0].bands] == ["t"]


def test_a_raster_without_dates_and_what_is_no_raster(tmp_path):
    path = stacks.geotiff(tmp_path / "a.tif", zip(["B4", "B8"], numbers((2, 4, 5))))
    assert read_stack(path) is None
    (tmp_path / "b.nc").write_bytes(b"CDF\x01 and no more")
    with pytest.raises(SourceError, match=r"b\.nc' cannot be used as a collection"):
        matching_items(str(tmp_path / "b.nc"), Conditions())
