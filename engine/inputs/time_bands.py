# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Stacks: files whose bands are dates, taken apart into one image for each date.

The dates are those of a time axis, as NetCDF has it, or of the metadata or the names of bands. The
variables of a file are the bands of its images.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from osgeo import gdal

from ..errors import SourceError, raise_unavailable
from ..gdal_calls import open_raster
from ..text import worded
from .cf_time import AxisMoment, Day, TimeAxisError, axis_reader, is_time_unit
from .dates import when_taken
from .describe import OF_AXES, describe
from .named_dates import Dated, without_date
from .stacks import Stack, StackBand, StackDate
from .subdatasets import is_subdataset, variable_of

# What precedes the name of an axis besides x and y in the metadata of a band.
_AXIS = "NETCDF_DIM_"
_AXIS_OF_GDAL = re.compile(r"DIM_(.+)_UNIT")
_HDF5 = ("HDF5", "HDF5Image")
# The name of a band of which nothing but the date is said.
NAMELESS = "band1"


@dataclass(frozen=True)
class _Entry:
    """A band of a raster, and of which date it is."""

    band: StackBand
    when: AxisMoment
    remark: str = ""

    @property
    def key(self) -> tuple[datetime, Day]:
        """The date; of two days that are moved to one, each is a date."""
        return self.when.moment, self.when.day


def read_stack(path: str) -> Stack | None:
    """Return a file whose bands are dates, None for one whose bands are none.

    Raises SourceError whose text is a sentence about the file, without its name: when it cannot be
    opened, when its dates cannot be read, when two bands are of one date, and when some of its
    variables lack dates that others have.
    """
    entries: list[_Entry] = []
    others: list[str] = []
    for inner in _rasters(path):
        found = _entries(inner)
        entries += found
        if not found:
            others.append(variable_of(inner) or inner)
    if not entries:
        return None
    dates: dict[tuple[datetime, Day], list[_Entry]] = {}
    for entry in entries:
        dates.setdefault(entry.key, []).append(entry)
    _check_dates(dates)
    has_times = len({day for _, day in dates}) < len(dates)
    # These go into files, and stay English.
    remarks = [f"without dates, and left out: {', '.join(others)}."] if others else []
    if any(OF_AXES in entry.band.image.remarks for entry in entries):
        remarks.append(OF_AXES)
    images = tuple(_date(dates[key], has_times) for key in sorted(dates))
    return Stack(path, images, tuple(remarks))


def _rasters(path: str) -> list[str]:
    """Return the rasters in a file: itself, or those that it holds.

    Files of HDF5 are read as NetCDF where they can be: so their axes are known.
    """
    dataset = open_raster(path, (), path)
    if dataset.GetDriver().ShortName in _HDF5 and not is_subdataset(path):
        inner = f'NETCDF:"{path}"'
        try:
            return [name for name, _ in open_raster(inner, (), path).GetSubDatasets()] or [inner]
        except SourceError as error:
            raise_unavailable(error)
    held = [name for name, _ in dataset.GetSubDatasets()]
    if held and not (dataset.RasterCount and _dating(dataset)):
        return held
    return [path]


# Gives the date of a band, and what is to be said of it.
_Read = Callable[[gdal.Band], tuple[AxisMoment, str]]


@dataclass(frozen=True)
class _Dating:
    """How the bands of a raster get their dates: `item` is that of their metadata that has it."""

    read: _Read
    item: str = ""


def _entries(path: str) -> list[_Entry]:
    """Return the bands of a raster with their dates, none where they have no dates."""
    dataset = open_raster(path, (), path)
    dating = _dating(dataset) if dataset.RasterCount else None
    if dating is None:
        return []
    image = describe(path, name=path, position=0, called=path)
    entries = []
    for stored in image.bands:
        band = dataset.GetRasterBand(stored.number)
        when, remark = dating.read(band)
        name = _name(band, variable_of(path), dating.item)
        entries.append(_Entry(StackBand(name, image, stored), when, remark))
    return entries


def _dating(dataset: gdal.Dataset) -> _Dating | None:
    """Return how the bands of a raster get their dates, None where they have none.

    Raises SourceError when only some have one, or when its time axis cannot be read.
    """
    metadata = dataset.GetMetadata() or {}
    first = dataset.GetRasterBand(1).GetMetadata() or {}
    for item in first:
        axis = item[len(_AXIS) :] if item.startswith(_AXIS) else ""
        if axis and _is_time_axis(axis, metadata):
            units = metadata.get(f"{axis}#units", "")
            return _of_axis(item, units, metadata.get(f"{axis}#calendar", ""))
        match = _AXIS_OF_GDAL.fullmatch(item)
        if match and is_time_unit(first[item]):
            return _of_axis(f"DIM_{match[1]}_VALUE", first[item], "")
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    has_date = [_stated(band) is not None for band in bands]
    if not any(has_date):
        return None
    if not all(has_date):
        number = has_date.index(False) + 1
        what = bands[number - 1].GetDescription() or worded("without a name")
        raise SourceError(
            worded(
                "some of its bands are dates, and band {number} ({what}) is none.",
                number=number,
                what=what,
            )
        )
    return _Dating(_of_band)


def _is_time_axis(axis: str, metadata: Mapping[str, str]) -> bool:
    said = {metadata.get(f"{axis}#standard_name", ""), metadata.get(f"{axis}#axis", "")}
    return is_time_unit(metadata.get(f"{axis}#units", "")) or bool(
        {*said, axis.lower()} & {"time", "T"}
    )


def _of_axis(item: str, units: str, calendar: str) -> _Dating:
    try:
        moment_of = axis_reader(units, calendar)
    except TimeAxisError as error:
        raise SourceError(worded("its time axis cannot be read: {error}", error=error)) from None

    def read(band: gdal.Band) -> tuple[AxisMoment, str]:
        try:
            return moment_of(band.GetMetadataItem(item) or ""), ""
        except TimeAxisError as error:
            raise SourceError(
                worded("its time axis cannot be read: {error}", error=error)
            ) from None

    return _Dating(read, item)


def _of_band(band: gdal.Band) -> tuple[AxisMoment, str]:
    dated = _stated(band)
    if dated is None:
        raise ValueError("only bands that have dates are asked for them")
    moment = dated.moment
    return AxisMoment(moment, (moment.year, moment.month, moment.day)), dated.remark


def _stated(band: gdal.Band) -> Dated | None:
    """Return the date in the metadata or the name of a band."""
    return when_taken(band.GetMetadata() or {}, (band.GetDescription(),))


def _name(band: gdal.Band, variable: str, time_item: str) -> str:
    """Return the name of a variable, with its places on axes that are not that of time."""
    metadata = band.GetMetadata() or {}
    own = metadata.get("NETCDF_VARNAME") or variable
    if not own:
        return without_date(band.GetDescription()) or NAMELESS
    levels = [
        f"{item[len(_AXIS) :]}{text}"
        for item, text in metadata.items()
        if item.startswith(_AXIS) and item != time_item
    ]
    return "_".join([own, *levels])


def _check_dates(dates: Mapping[tuple[datetime, Day], Sequence[_Entry]]) -> None:
    """Raise SourceError for a date that is there twice, or not in all variables."""
    for (moment, _), entries in dates.items():
        names = [entry.band.name for entry in entries]
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is not None:
            numbers = [e.band.stored.number for e in entries if e.band.name == twice]
            raise SourceError(
                worded(
                    "it has the date {date} twice for '{twice}': bands {first} and {second}.",
                    date=_shown(moment),
                    twice=twice,
                    first=numbers[0],
                    second=numbers[1],
                )
            )
    counts = Counter(entry.band.name for entries in dates.values() for entry in entries)
    fewest = min(counts, key=lambda name: counts[name])
    if counts[fewest] < len(dates):
        moment = next(
            moment
            for (moment, _), entries in dates.items()
            if fewest not in [entry.band.name for entry in entries]
        )
        raise SourceError(
            worded(
                "its '{band}' has {count} of the {total} dates of its bands, and "
                "not {date}.{advice}",
                band=fewest,
                count=counts[fewest],
                total=len(dates),
                date=_shown(moment),
                advice=_advice(next(iter(dates.values()))[0].band.image.path),
            )
        )


def _advice(path: str) -> str:
    if not is_subdataset(path):
        return ""
    advice = worded(
        "Take one variable by itself, under the name that GDAL has for it, such as {path}",
        path=path,
    )
    return f" {advice}"


def _shown(moment: datetime) -> str:
    has_time = moment.time() != moment.min.time()
    return moment.isoformat(" ") if has_time else moment.date().isoformat()


def _date(entries: Sequence[_Entry], has_times: bool) -> StackDate:
    """Return the image of a date; where several are of one day, its label has the time."""
    when = entries[0].when
    year, month, day = when.day
    label = f"{year:04}{month:02}{day:02}"
    remarks = [entry.remark for entry in entries if entry.remark]
    if when.is_moved:
        moved = f"{year:04}-{month:02}-{day:02}"
        remarks.append(f"{moved} is a day of its calendar only; {when.moment.date()} is taken.")
    return StackDate(
        f"{label}T{when.moment:%H%M%S}" if has_times else label,
        when.moment,
        tuple(entry.band for entry in entries),
        " ".join(dict.fromkeys(remarks)),
    )
