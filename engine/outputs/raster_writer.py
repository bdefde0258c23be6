# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The writer of rasters: a file is either whole or not there."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, gdal_array

from ..errors import WriteError, freed
from ..gdal_calls import gdal_errors, has_int8, one_line
from ..grid.grid import Grid, Window
from ..images import NO_LOOK, Look
from ..text import worded
from .targets import check_folder
from .transaction import Transaction
from .verification import check_end
from .work_folder import remove

# The name of the band that says where the others are valid.
ALPHA = "alpha"
# Largest tile of the output, in pixels on a side.
TILE = 512
# Tiles are smaller where those of all bands together would take more than this.
TILES_BYTES = 16 * 1024 * 1024
# Finished tiles are handed to the file when so many bytes have come together, unless less is set.
UNWRITTEN_BYTES = 32 * 1024 * 1024
# Formats for pictures, which change numbers to save space, or cannot be opened as rasters again.
PICTURES = """
    AVIF BIGGIF CALS ECW GIF HEIF JP2ECW JP2KAK JP2Lura JP2MrSID JP2OpenJPEG JPEG JPEGXL
    KMLSUPEROVERLAY MBTiles PDF Rasterlite WEBP XPM XYZ
"""
# Formats of one band. Some of them take several, and lose all but one of them without a word.
ONE_BAND = """
    AAIGrid BLX BT BYN DTED GS7BG GSAG GSBG GTX HF2 Leveller PCRaster SAGA SIGDEM SRTMHGT USGSDEM
    ZMap
"""
# Formats in which several bands are as many rasters: as one, such a file cannot be opened.
BANDS_APART = "ILWIS netCDF"


@dataclass(frozen=True)
class WrittenBand:
    """Name, scale and offset of a band of the file, and how it is drawn."""

    name: str
    scale: float = 1.0
    offset: float = 0.0
    look: Look = NO_LOOK


@dataclass(frozen=True)
class RasterFile:
    """Everything that is to be in a file besides its pixels.

    `options` are GDAL creation options, `KEY=VALUE`; they go before the customary ones. `cog` makes
    a GeoTIFF a cloud-optimized one, with overviews. With `has_alpha` there is one more band, of
    opacity, in place of nodata. `unwritten` are the bytes of finished tiles that are kept until
    they are handed to the file.
    """

    path: str
    grid: Grid
    bands: tuple[WrittenBand, ...]
    dtype: str
    nodata: float
    options: tuple[str, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)
    threads: int = 1
    cog: bool = False
    unwritten: int = UNWRITTEN_BYTES
    has_alpha: bool = False

    @property
    def band_count(self) -> int:
        """The number of bands, alpha included."""
        return len(self.bands) + int(self.has_alpha)

    @property
    def is_in_colour(self) -> bool:
        """True for red, green and blue."""
        return [band.look.colour for band in self.bands] == ["Red", "Green", "Blue"]


def driver_for(path: str) -> gdal.Driver:
    """Return the driver that writes files of this name.

    Raises WriteError when the extension means no format, or one that cannot be written.
    """
    extension = Path(path).suffix.lower().lstrip(".")
    if not extension:
        raise WriteError(
            worded(
                "The output '{path}' has no file extension, so its format is unknown; use '.tif'.",
                path=path,
            )
        )
    if extension == "vrt":
        raise WriteError(
            worded(
                "The output '{path}' would be a virtual raster, which holds no pixels; use '.tif'.",
                path=path,
            )
        )
    if extension in ("tif", "tiff"):
        return gdal.GetDriverByName("GTiff")
    for index in range(gdal.GetDriverCount()):
        driver = gdal.GetDriver(index)
        items = driver.GetMetadata() or {}
        can_write = items.get("DCAP_CREATE") == "YES" or items.get("DCAP_CREATECOPY") == "YES"
        extensions = (items.get("DMD_EXTENSIONS") or items.get("DMD_EXTENSION") or "").split()
        if items.get("DCAP_RASTER") == "YES" and can_write and extension in extensions:
            if driver.ShortName in PICTURES.split():
                raise WriteError(
                    worded(
                        "The format {format} is for pictures and does not keep numbers as "
                        "they are; use '.tif'.",
                        format=driver.ShortName,
                    )
                )
            return driver
    raise WriteError(
        worded(
            "No raster format that can be written has the extension '.{extension}'; use '.tif'.",
            extension=extension,
        )
    )


def check_target(path: str) -> None:
    """Raise WriteError when a file of this name cannot be written, as far as that can be known."""
    driver_for(path)
    check_folder(path)


def default_options(dtype: str, bands: int, grid: Grid, threads: int) -> dict[str, str]:
    """Return the creation options of GeoTIFF files: tiled, compressed, large when need be."""
    side = TILE
    while side > 64 and side**2 * bands * np.dtype(dtype).itemsize > TILES_BYTES:
        side //= 2
    return {
        "TILED": "YES",
        "BLOCKXSIZE": str(_tile(grid.width, side)),
        "BLOCKYSIZE": str(_tile(grid.height, side)),
        "COMPRESS": "DEFLATE",
        # Higher levels take twice the time and save next to nothing of predicted images.
        "ZLEVEL": "1",
        "PREDICTOR": "3" if dtype.startswith("float") else "2",
        "INTERLEAVE": "BAND",
        "BIGTIFF": "IF_SAFER",
        # Otherwise GDAL takes three bands of bytes for a picture, and a fourth for its alpha.
        "PHOTOMETRIC": "MINISBLACK",
        "NUM_THREADS": str(threads),
    }


def _tile(size: int, most: int) -> int:
    return min(most, (size + 15) // 16 * 16)


def _merged(options: Sequence[str], defaults: Mapping[str, str]) -> list[str]:
    given = dict(option.split("=", 1) for option in options if "=" in option)
    given = {key.upper(): value for key, value in given.items()}
    merged = {**defaults, **given}
    if merged.get("COMPRESS", "NONE").upper() not in ("DEFLATE", "LZW", "ZSTD"):
        merged.pop("PREDICTOR", None)
    if merged.get("COMPRESS", "NONE").upper() != "DEFLATE" and "ZLEVEL" not in given:
        merged.pop("ZLEVEL", None)
    if merged.get("TILED", "YES").upper() not in ("YES", "TRUE", "ON", "1"):
        for key in ("BLOCKXSIZE", "BLOCKYSIZE"):
            if key not in given:
                merged.pop(key, None)
    return [f"{key}={value}" for key, value in merged.items()]


class RasterWriter:
    """Writes one raster as a draft of a transaction, which delivers it when it is finished.

    Used as a context: leaving it without `finish` removes all that was written.
    """

    def __init__(self, file: RasterFile, outputs: Transaction) -> None:
        check_target(file.path)
        self._file = file
        self._outputs = outputs
        self._target = Path(file.path).absolute()
        self._driver = gdal.GetDriverByName("COG") if file.cog else driver_for(file.path)
        self._check_type()
        self._check_bands()
        self._draft: Path | None = None
        self._dataset: gdal.Dataset | None = None
        self._is_finished = False
        self._unwritten = 0
        self.warnings: list[str] = []

    def __enter__(self) -> RasterWriter:
        """Create the file."""
        self._draft = self._outputs.draft(self._target)
        if self._is_copy:
            # They are used at the very end, which is late to say that they are wrong.
            self._check_options()
        try:
            self._create()
            self._describe()
        except BaseException as error:
            self._clean(error)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Remove what was not finished."""
        self._clean(error)

    @property
    def tile(self) -> tuple[int, int]:
        """Width and height of the file's tiles or strips."""
        size = self._open.GetRasterBand(1).GetBlockSize()
        return int(size[0]), int(size[1])

    def write(self, window: Window, values: NDArray[Any], first_band: int = 0) -> None:
        """Write a block, shape (bands, height, width), in the type of the file.

        It goes into as many bands of the file as it has, from the one in the place `first_band`.
        """
        bands = range(first_band + 1, first_band + 1 + len(values))
        with self._failing(_not_written):
            self._open.WriteArray(values, window.column, window.row, band_list=list(bands))
            self._unwritten += values.nbytes
            if self._unwritten >= self._file.unwritten:
                self._open.FlushCache()
                self._unwritten = 0

    def finish(self) -> None:
        """Write what is left and close the file, which is whole then."""
        with self._failing(_not_written):
            self._open.FlushCache()
            if self._is_copy:
                self._copy()
            gdal.ErrorReset()
            self._dataset = None
            _check_closed()
            if self._file.cog or self._driver.ShortName == "GTiff":
                check_end(str(self._draft_path))
        if self._is_copy:
            remove(self._work_path)
        self._is_finished = True

    @property
    def _open(self) -> gdal.Dataset:
        if self._dataset is None:
            raise WriteError(worded("The output '{target}' is not open.", target=self._target))
        return self._dataset

    @property
    def _is_copy(self) -> bool:
        return self._file.cog or bool(self._driver.GetMetadataItem("DCAP_CREATE") != "YES")

    @property
    def _work_path(self) -> Path:
        if self._is_copy:
            return self._outputs.scratch(self._target, f"{self._target.name}.stage.tif")
        return self._draft_path

    @property
    def _draft_path(self) -> Path:
        if self._draft is None:
            raise WriteError(worded("The output '{target}' is not open.", target=self._target))
        return self._draft

    def _check_type(self) -> None:
        types = (self._driver.GetMetadataItem("DMD_CREATIONDATATYPES") or "").split()
        if self._driver.ShortName == "GTiff":
            types = []  # it holds all; before GDAL 3.7 its list lacks 64-bit integers
        wanted = gdal.GetDataTypeName(_gdal_type(self._file.dtype))
        if types and wanted not in types:
            raise WriteError(
                worded(
                    "Files of the format {format} cannot hold {wanted}, which the "
                    "result needs; use '.tif'.",
                    format=self._driver.ShortName,
                    wanted=wanted,
                )
            )

    def _check_bands(self) -> None:
        format_ = self._driver.ShortName
        if self._file.band_count == 1:
            return
        if format_ in BANDS_APART.split():
            raise WriteError(
                worded(
                    "Files of the format {format} hold each band as a raster of its own, and the "
                    "result has {count}; use '.tif'.",
                    format=format_,
                    count=self._file.band_count,
                )
            )
        if format_ in ONE_BAND.split():
            raise WriteError(
                worded(
                    "Files of the format {format} hold one band, and the result has {count}; "
                    "use '.tif'.",
                    format=format_,
                    count=self._file.band_count,
                )
            )

    def _create(self) -> None:
        file = self._file
        driver = gdal.GetDriverByName("GTiff") if self._is_copy else self._driver
        options = list(file.options)
        if driver.ShortName == "GTiff":
            options = _merged([] if self._is_copy else options, _tiff_options(file))
        try:
            with self._failing(_not_created, self.warnings):
                self._dataset = driver.Create(
                    str(self._work_path),
                    file.grid.width,
                    file.grid.height,
                    file.band_count,
                    _gdal_type(file.dtype),
                    options=options,
                )
        except WriteError:
            self._check_options()
            raise

    def _check_options(self) -> None:
        """Raise WriteError when it is the creation options for which a file cannot be made."""
        file = self._file
        if not file.options:
            return
        reason = self._reason_of_options(file)
        if reason and not self._reason_of_options(replace(file, options=())):
            raise WriteError(
                worded(
                    "The output '{target}' cannot be created with the creation options "
                    "'{options}': {reason} Correct them, or leave them empty.",
                    target=self._target,
                    options="|".join(file.options),
                    reason=one_line(reason),
                )
            )

    def _reason_of_options(self, file: RasterFile) -> str:
        """Return why a small raster in memory cannot be made with the options of a file."""
        path = f"/vsimem/{uuid.uuid4().hex}/{self._target.name}"
        size = (TILE, TILE, file.band_count, _gdal_type(file.dtype))
        with gdal_errors() as messages:
            if self._is_copy:
                source = gdal.GetDriverByName("MEM").Create("", *size)
                source.SetProjection(file.grid.crs)
                source.SetGeoTransform(file.grid.geotransform)
                options = self._copy_options(file)
                made = self._driver.CreateCopy(path, source, strict=0, options=options)
            else:
                is_tiff = self._driver.ShortName == "GTiff"
                given = list(file.options)
                options = _merged(given, _tiff_options(file)) if is_tiff else given
                made = self._driver.Create(path, *size, options=options)
            if made is not None:
                made.FlushCache()
            made = None
        found = messages.reason
        with gdal_errors():
            gdal.RmdirRecursive(str(Path(path).parent))
        return found.replace(path, self._target.name)

    def _describe(self) -> None:
        file = self._file
        with self._failing(_not_written):
            self._open.SetProjection(file.grid.crs)
            self._open.SetGeoTransform(file.grid.geotransform)
            self._open.SetMetadata(dict(file.metadata))
            for number, record in enumerate(file.bands, start=1):
                band = self._open.GetRasterBand(number)
                describe_band(band, record)
                if not file.has_alpha:
                    band.SetNoDataValue(_python_number(file.nodata, file.dtype))
                # Files of several bands have no place for colour tables.
                if record.look.palette and len(file.bands) == 1 and file.dtype == "uint8":
                    band.SetColorTable(_colour_table(record.look.palette))
            if file.has_alpha:
                alpha = self._open.GetRasterBand(file.band_count)
                alpha.SetDescription(ALPHA)
                if alpha.GetColorInterpretation() != gdal.GCI_AlphaBand:
                    alpha.SetColorInterpretation(gdal.GCI_AlphaBand)

    def _copy(self) -> None:
        copied = self._driver.CreateCopy(
            str(self._draft_path),
            self._open,
            strict=0,
            options=self._copy_options(self._file),
        )
        if copied is not None:
            copied.FlushCache()
            gdal.ErrorReset()
            copied = None
            _check_closed()

    @staticmethod
    def _copy_options(file: RasterFile) -> list[str]:
        return _cog_options(file) if file.cog else list(file.options)

    def _clean(self, error: BaseException | None) -> None:
        with gdal_errors():
            self._dataset = None
            if error is not None:
                # Closed before it is removed.
                freed(error)
        if not self._is_finished and self._draft is not None:
            self._outputs.discard(self._target)
            if self._is_copy:
                remove(self._work_path)

    @contextlib.contextmanager
    def _failing(
        self, sentence: Callable[[Path, str], str], warnings: list[str] | None = None
    ) -> Any:
        """Make an error of what GDAL reports, by exception or by message."""
        with gdal_errors(warnings) as messages:
            yield
        if messages.reason:
            raise WriteError(sentence(self._target, messages.sentence()))


def _not_written(target: Path, reason: str) -> str:
    return worded(
        "The output '{target}' cannot be written: {reason} Is the disk full, or the folder "
        "protected?",
        target=target,
        reason=reason,
    )


def _not_created(target: Path, reason: str) -> str:
    return worded(
        "The output '{target}' cannot be created: {reason} Is the disk full, or the folder "
        "protected?",
        target=target,
        reason=reason,
    )


def _check_closed() -> None:
    """Raise RuntimeError when a file that has just been closed could not be written to its end.

    With GDAL's exceptions on, nobody gets what a file raises that Python closes. Without them it is
    among the messages.
    """
    if gdal.GetUseExceptions() and gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg())


def describe_band(band: gdal.Band, record: WrittenBand) -> None:
    """Say of a band of a dataset what any format has a place for."""
    band.SetDescription(record.name)
    if record.look.categories:
        band.SetCategoryNames(record.look.categories.split("\n"))
    if (record.scale, record.offset) != (1.0, 0.0):
        band.SetScale(record.scale)
        band.SetOffset(record.offset)


def _tiff_options(file: RasterFile) -> dict[str, str]:
    """Return the creation options of a GeoTIFF that nobody has asked for."""
    options = default_options(file.dtype, file.band_count, file.grid, file.threads)
    if file.is_in_colour and file.dtype in ("uint8", "uint16"):
        options["PHOTOMETRIC"] = "RGB"
        options["ALPHA"] = "NON-PREMULTIPLIED" if file.has_alpha else "NO"
    return options


def _cog_options(file: RasterFile) -> list[str]:
    """Return the creation options of cloud-optimized files; overviews never mix values."""
    given = dict(option.split("=", 1) for option in file.options if "=" in option)
    defaults = {
        "COMPRESS": "DEFLATE",
        "PREDICTOR": "YES",
        "OVERVIEW_RESAMPLING": "NEAREST",
        "BIGTIFF": "IF_SAFER",
        "NUM_THREADS": str(file.threads),
    }
    merged = {**defaults, **{key.upper(): value for key, value in given.items()}}
    return [f"{key}={value}" for key, value in merged.items()]


def _gdal_type(dtype: str) -> int:
    if dtype == "int8" and not has_int8():
        raise WriteError(
            worded("This version of GDAL cannot write the type Int8; it needs 3.7 or newer.")
        )
    return int(gdal_array.NumericTypeCodeToGDALTypeCode(np.dtype(dtype).type))


def _python_number(value: float, dtype: str) -> float:
    """Return the nodata value exactly as the pixels hold it."""
    number: float = np.dtype(dtype).type(value).item()
    return number


def _colour_table(palette: str) -> gdal.ColorTable:
    """Return the colour table of the text of a look."""
    table = gdal.ColorTable()
    for number in range(len(palette) // 8):
        parts = palette[8 * number : 8 * number + 8]
        table.SetColorEntry(number, tuple(int(parts[at : at + 2], 16) for at in range(0, 8, 2)))
    return table
