# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The writer of rasters: a file is either whole or not there."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any

from numpy.typing import NDArray
from osgeo import gdal

from ..errors import WriteError, freed
from ..gdal_calls import gdal_errors, one_line
from ..grid.grid import Window
from ..text import worded
from .formats import check_held, check_target, driver_for
from .full_disk import full_disk
from .raster_file import (
    ALPHA,
    TILE,
    RasterFile,
    cog_options,
    colour_table,
    describe_band,
    gdal_type,
    merged_options,
    python_number,
    tiff_options,
)
from .transaction import Transaction
from .verification import check_end
from .work_folder import remove


class NotWrittenError(WriteError):
    """GDAL cannot write a file, and says why: `reason` is in its words."""

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(text)
        self.reason = reason


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
        check_held(self._driver, file)
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
        with self._failing(not_written):
            self._open.WriteArray(values, window.column, window.row, band_list=list(bands))
            self._unwritten += values.nbytes
            if self._unwritten >= self._file.unwritten:
                self._open.FlushCache()
                self._unwritten = 0

    def finish(self) -> None:
        """Write what is left and close the file, which is whole then."""
        with self._failing(not_written):
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
            raise self._not_open()
        return self._dataset

    def _not_open(self) -> WriteError:
        return WriteError(worded("The output '{target}' is not open.", target=self._target))

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
            raise self._not_open()
        return self._draft

    def _create(self) -> None:
        file = self._file
        driver = gdal.GetDriverByName("GTiff") if self._is_copy else self._driver
        options = list(file.options)
        if driver.ShortName == "GTiff":
            options = merged_options([] if self._is_copy else options, tiff_options(file))
        try:
            with self._failing(_not_created, self.warnings):
                self._dataset = driver.Create(
                    str(self._work_path),
                    file.grid.width,
                    file.grid.height,
                    file.band_count,
                    gdal_type(file.dtype),
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
        size = (TILE, TILE, file.band_count, gdal_type(file.dtype))
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
                options = merged_options(given, tiff_options(file)) if is_tiff else given
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
        with self._failing(not_written):
            self._open.SetProjection(file.grid.crs)
            self._open.SetGeoTransform(file.grid.geotransform)
            self._open.SetMetadata(dict(file.metadata))
            for number, record in enumerate(file.bands, start=1):
                band = self._open.GetRasterBand(number)
                describe_band(band, record)
                if not file.has_alpha:
                    band.SetNoDataValue(python_number(file.nodata, file.dtype))
                # Files of several bands have no place for colour tables.
                if record.look.palette and len(file.bands) == 1 and file.dtype == "uint8":
                    band.SetColorTable(colour_table(record.look.palette))
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
        return cog_options(file) if file.cog else list(file.options)

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
            reason = messages.sentence()
            raise NotWrittenError(sentence(self._target, reason), reason)


def not_written(target: Path, reason: str) -> str:
    """Return the sentence for a file that cannot be written."""
    return full_disk(target, reason) or worded(
        "The output '{target}' cannot be written: {reason} Is the disk full, or the folder "
        "protected?",
        target=target,
        reason=reason,
    )


def _not_created(target: Path, reason: str) -> str:
    return full_disk(target, reason) or worded(
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
