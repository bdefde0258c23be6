# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The formats of files: which one a name means, and what it can hold."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from ..errors import WriteError
from ..text import worded
from .databases import check_layers_stay
from .raster_file import RasterFile, gdal_type
from .targets import check_folder

# Formats for pictures, which change numbers to save space, or cannot be opened as rasters again.
PICTURES = """
    AVIF BIGGIF CALS ECW GIF HEIF JP2ECW JP2KAK JP2Lura JP2MrSID JP2OpenJPEG JPEG JPEGXL
    KMLSUPEROVERLAY MBTiles PDF Rasterlite WEBP XPM XYZ
"""
# Formats for one kind of data, with sizes, bands or values of their own: heights, depths, scanned
# charts, fuels of fires, shifts of a datum.
OF_ONE_KIND = "ADRG BAG BLX BYN CTable2 DTED LCP LOSLAS NTv2 SRTMHGT USGSDEM"
# Formats of one band. Some of them take several, and lose all but one of them without a word.
ONE_BAND = "AAIGrid BT GS7BG GSAG GSBG GTX HF2 Leveller PCRaster SAGA SIGDEM ZMap"
# Formats in which several bands are as many rasters: as one, such a file cannot be opened.
BANDS_APART = "ILWIS netCDF"


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
            if driver.ShortName in OF_ONE_KIND.split():
                raise WriteError(
                    worded(
                        "The format {format} is for data of one kind and does not hold every "
                        "raster; use '.tif'.",
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
    check_layers_stay(path, "raster")


def check_held(driver: gdal.Driver, file: RasterFile) -> None:
    """Raise WriteError when files of a format cannot hold the type or the bands of a raster."""
    types = (driver.GetMetadataItem("DMD_CREATIONDATATYPES") or "").split()
    if driver.ShortName == "GTiff":
        types = []  # it holds all; before GDAL 3.7 its list lacks 64-bit integers
    wanted = gdal.GetDataTypeName(gdal_type(file.dtype))
    if types and wanted not in types:
        raise WriteError(
            worded(
                "Files of the format {format} cannot hold {wanted}, which the "
                "result needs; use '.tif'.",
                format=driver.ShortName,
                wanted=wanted,
            )
        )
    if file.band_count == 1:
        return
    if driver.ShortName in BANDS_APART.split():
        raise WriteError(
            worded(
                "Files of the format {format} hold each band as a raster of its own, and the "
                "result has {count}; use '.tif'.",
                format=driver.ShortName,
                count=file.band_count,
            )
        )
    if driver.ShortName in ONE_BAND.split():
        raise WriteError(
            worded(
                "Files of the format {format} hold one band, and the result has {count}; "
                "use '.tif'.",
                format=driver.ShortName,
                count=file.band_count,
            )
        )
