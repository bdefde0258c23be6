# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters that all algorithms on collections have. Their names are public."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
)

from ...engine.catalogue.properties import NAMES
from ...engine.inputs.collection import ORDERS
from ...engine.warp.resampling import METHODS
from ...resources.i18n import translate
from ..layers.file_kinds import COLLECTION_PATTERNS
from . import builders
from . import stored_defaults as settings
from .image_parameters import CollectionFileParameter, ImageParameter, ImagesParameter

LAYERS = "LAYERS"
COLLECTION = "COLLECTION"
FILTER = "FILTER"
ADD_BANDS = "ADD_BANDS"
BANDS = "BANDS"
START_DATE = "START_DATE"
END_DATE = "END_DATE"
ORDER = "ORDER"
TARGET_DATE = "TARGET_DATE"
DATE_PATTERN = "DATE_PATTERN"
EXTENT = "EXTENT"
CRS = "CRS"
CELL_SIZE = "CELL_SIZE"
REFERENCE_LAYER = "REFERENCE_LAYER"
RESAMPLING = "RESAMPLING"
OUTPUT_NODATA_VALUE = "OUTPUT_NODATA_VALUE"
THREADS = "THREADS"
MEMORY = "MEMORY"
CREATION_OPTIONS = "CREATION_OPTIONS"
OUTPUT = "OUTPUT"
PROVENANCE = "PROVENANCE"
FOOTPRINTS = "FOOTPRINTS"
SAME_DAY = "SAME_DAY"
SCHEDULER = "SCHEDULER"
PATH_MAP = "PATH_MAP"
ON_ERROR = "ON_ERROR"
LEAST = "LEAST"

# A date that is never read without being told: day and month could change places.
DATE_EXAMPLE = r"(?P<day>\d\d)(?P<month>\d\d)(?P<year>\d{4})"

# What is done when an image cannot be read.
STOP, SKIP = "stop", "skip"


class Shared(NamedTuple):
    """A parameter, its help, and whether it stands among the advanced ones."""

    parameter: QgsProcessingParameterDefinition
    text: str
    advanced: bool = False


def collection_parameters() -> Iterator[Shared]:
    """The images and their bands."""
    yield from layer_parameters()
    yield from band_parameters()


def layer_parameters() -> Iterator[Shared]:
    """The images."""
    layers = ImagesParameter(
        LAYERS,
        translate("ImageCollections", "Images"),
        QgsProcessing.SourceType.TypeRaster,
        optional=True,
    )
    yield Shared(
        layers,
        translate(
            "ImageCollections",
            "The images of the collection, in order; drag them in the list to change it. The last "
            "image is on top. Empty: those of the collection file.",
        ),
    )
    yield Shared(
        CollectionFileParameter(
            COLLECTION,
            translate("ImageCollections", "Collection file"),
            optional=True,
            fileFilter=translate("ImageCollections", "Collection files")
            + f" ({COLLECTION_PATTERNS} *.nc *.nc4 *.h5 *.hdf *.tif *.tiff)",
        ),
        translate(
            "ImageCollections",
            "A file of STAC items (an ItemCollection, one item, or one item in each line) whose "
            "images come before those of the list. An image is opened only when it meets the "
            "extent, the dates and the filter. A raster whose bands are dates (NetCDF, HDF, "
            "GeoTIFF) is a collection too, with one image for each date.",
        ),
    )
    yield filter_parameter()
    yield from added_band_parameters()


def filter_parameter() -> Shared:
    """Which images are kept, by their properties."""
    return Shared(
        builders.text(FILTER, translate("ImageCollections", "Filter")),
        translate(
            "ImageCollections",
            "Keeps the images whose properties meet a condition, for example {example}. Names: "
            "{names}; other properties of an item in double quotes. An image that lacks a property "
            "is left out, and the log counts them.",
        ).format(
            example="cloud_cover < 20 and month in 5,6,7 and platform = 'sentinel-2b'",
            names=" ".join(NAMES),
        ),
        advanced=True,
    )


def added_band_parameters() -> Iterator[Shared]:
    """Bands that every image gets."""
    yield Shared(
        builders.text(ADD_BANDS, translate("ImageCollections", "Add bands")),
        translate(
            "ImageCollections",
            "Bands that every image gets, as if they were in its file: names of indices, or a name "
            "and an expression, with semicolons between them, for example NDVI; EVI(L=1); "
            "water = (B03 - B08) / (B03 + B08). They are computed from scaled values, and masked "
            "where a band in them is. Later ones may use earlier ones.",
        ),
    )


def band_parameters() -> Iterator[Shared]:
    """Which bands of the images are used."""
    yield Shared(
        builders.text(BANDS, translate("ImageCollections", "Bands")),
        translate(
            "ImageCollections",
            "Names, numbers or regular expressions, with commas between them, for example "
            "B4,B3,B2 or B.*,SCL. The result has the bands in this order. Empty: all bands "
            "that every image has. A name with a comma goes in double quotes.",
        ),
    )


def order_parameters(*, fused: bool = True) -> Iterator[Shared]:
    """The order of the images and their period, and whether those of one day are fused."""
    yield Shared(
        builders.choice(ORDER, translate("ImageCollections", "Order"), ORDERS, ORDERS[0]),
        translate(
            "ImageCollections",
            "Which image is on top where several are valid: the last in the list "
            "(As listed), the newest, the oldest, or the one nearest to the target date.",
        ),
    )
    yield Shared(
        builders.day(START_DATE, translate("ImageCollections", "Start date")),
        translate("ImageCollections", "Images before this date are not used."),
        advanced=True,
    )
    yield Shared(
        builders.day(END_DATE, translate("ImageCollections", "End date")),
        translate("ImageCollections", "Images of this date and later are not used."),
        advanced=True,
    )
    yield Shared(
        builders.day(TARGET_DATE, translate("ImageCollections", "Target date")),
        translate(
            "ImageCollections",
            "The date for the order Nearest to the target date on top, and for days in the "
            "quality of a quality mosaic.",
        ),
        advanced=True,
    )
    yield Shared(
        builders.text(DATE_PATTERN, translate("ImageCollections", "Date pattern")),
        translate(
            "ImageCollections",
            "Where the date is in the names of all images: a regular expression with the named "
            "group date, or year, month and day, for example {example}. A date under Temporal in "
            "the properties of a layer goes before it.",
        ).format(example=DATE_EXAMPLE),
        advanced=True,
    )
    if not fused:
        return
    yield Shared(
        QgsProcessingParameterBoolean(
            SAME_DAY,
            translate("ImageCollections", "Fuse images of one day"),
            defaultValue=False,
        ),
        translate(
            "ImageCollections",
            "On: images of one day are put over each other first, the last one on top, and count "
            "as one image. So two tiles of one overpass do not count twice where they overlap. It "
            "is the day by the sun at each image, so that midnight of UTC parts no overpass.",
        ),
        advanced=True,
    )


def least_parameters() -> Iterator[Shared]:
    """How many observations a pixel must have."""
    yield Shared(
        builders.whole_number(
            LEAST,
            translate("ImageCollections", "Least number of observations"),
            default=1,
            minimum=1,
        ),
        translate(
            "ImageCollections",
            "Pixels with fewer valid observations are masked: band by band, or whole pixels where "
            "these are taken whole. All images are read for it when it is above 1.",
        ),
        advanced=True,
    )


def error_parameters() -> Iterator[Shared]:
    """What is done when an image cannot be read."""
    yield Shared(
        builders.choice(
            ON_ERROR,
            translate("ImageCollections", "When an image cannot be read"),
            (STOP, SKIP),
            STOP,
        ),
        translate(
            "ImageCollections",
            "stop ends the run with an error. skip leaves out the whole image, names it in the "
            "log and in the footprints, and computes the result as if it had not been in the "
            "list; then the run may begin again.",
        ),
        advanced=True,
    )


def grid_parameters() -> Iterator[Shared]:
    """The grid of the result."""
    yield Shared(
        QgsProcessingParameterExtent(
            EXTENT, translate("ImageCollections", "Extent"), optional=True
        ),
        translate(
            "ImageCollections",
            "The area of the result. Empty: the smallest area that holds all images.",
        ),
        advanced=True,
    )
    yield Shared(
        QgsProcessingParameterCrs(CRS, translate("ImageCollections", "CRS"), optional=True),
        translate(
            "ImageCollections",
            "The coordinate reference system of the result. Empty: that of the first image.",
        ),
        advanced=True,
    )
    yield Shared(
        builders.number(CELL_SIZE, translate("ImageCollections", "Cell size"), minimum=0.0),
        translate(
            "ImageCollections",
            "Width and height of a cell in units of the CRS. Empty: the finest of the images.",
        ),
        advanced=True,
    )
    yield Shared(
        ImageParameter(
            REFERENCE_LAYER,
            translate("ImageCollections", "Reference layer"),
            optional=True,
        ),
        translate(
            "ImageCollections",
            "A raster whose CRS, cells and extent the result takes over. Extent, CRS and cell "
            "size, when set, go before it.",
        ),
        advanced=True,
    )
    yield Shared(
        builders.choice(
            RESAMPLING, translate("ImageCollections", "Resampling"), METHODS, METHODS[0]
        ),
        translate(
            "ImageCollections",
            "How images on another grid are brought to the grid of the result. Images on the "
            "same grid are never changed. Bands of classes and quality bits are always taken "
            "from the nearest pixel.",
        ),
        advanced=True,
    )


def running_parameters() -> Iterator[Shared]:
    """How the result is computed and stored."""
    yield Shared(
        builders.number(
            OUTPUT_NODATA_VALUE,
            translate("ImageCollections", "Output nodata value"),
            may_be_nan=True,
        ),
        translate(
            "ImageCollections",
            "The number that marks pixels without data. Empty: one that cannot be a value.",
        ),
        advanced=True,
    )
    yield Shared(
        builders.whole_number(THREADS, translate("ImageCollections", "Threads (0: all)")),
        translate("ImageCollections", "Processors to use; 0 uses all."),
        advanced=True,
    )
    yield Shared(
        builders.whole_number(MEMORY, translate("ImageCollections", "Memory in MB (0: automatic)")),
        translate(
            "ImageCollections",
            "Memory that blocks of images may take, in megabytes; 0 means 320 for each "
            "thread. The result does not depend on it.",
        ),
        advanced=True,
    )
    yield Shared(
        builders.creation_options(
            CREATION_OPTIONS, translate("ImageCollections", "Creation options")
        ),
        translate(
            "ImageCollections",
            "GDAL creation options, with | between them, for example COMPRESS=LZW|TILED=YES. "
            "Empty: tiled and compressed.",
        ),
        advanced=True,
    )


def cluster_parameters() -> Iterator[Shared]:
    """Where else than here the result is computed."""
    yield Shared(
        builders.text(
            SCHEDULER,
            translate("ImageCollections", "Scheduler"),
            settings.value(settings.SCHEDULER),
        ),
        translate(
            "ImageCollections",
            "The address of a Dask scheduler whose workers do the work, for example "
            "tcp://host:8786. Empty: this computer does it. The result is the same. No project "
            "keeps it: set it in Settings > Options > Image Collections for every new run.",
        ),
        advanced=True,
    )
    yield Shared(
        builders.text(
            PATH_MAP, translate("ImageCollections", "Path map"), settings.value(settings.PATH_MAP)
        ),
        translate(
            "ImageCollections",
            "For workers that know the folders of the images and of the result by other names: "
            "the beginning of a path here, =, and the one there, for example {example}. Several "
            "are joined by semicolons. No project keeps it: set it in Settings > Options > Image "
            "Collections for every new run.",
        ).format(example=r"Z:\scenes=/data/scenes"),
        advanced=True,
    )


def proof_parameters() -> Iterator[Shared]:
    """Where each pixel came from."""
    yield Shared(
        QgsProcessingParameterRasterDestination(
            PROVENANCE,
            translate("ImageCollections", "Provenance"),
            optional=True,
            createByDefault=False,
        ),
        translate(
            "ImageCollections",
            "A raster that says for each pixel which image it came from (its position in Images), "
            "the date as yyyymmdd, and how many images were valid; for statistics the counts and "
            "the first and last date. All images are read for it.",
        ),
    )
    yield Shared(
        QgsProcessingParameterFeatureSink(
            FOOTPRINTS,
            translate("ImageCollections", "Footprints"),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
            createByDefault=False,
        ),
        translate(
            "ImageCollections",
            "The outline of each image with its date, the shares of its pixels that are valid and "
            "masked, and how many pixels of the result came from it.",
        ),
    )
