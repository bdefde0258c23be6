# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Collection: from product folders to layers that belong together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterPoint,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QDate

from ..engine.analysis.cloud_cover import cloud_cover
from ..engine.catalogue.item_writing import item_of_image, write_collection
from ..engine.catalogue.properties import plain_tile
from ..engine.errors import CancelledError, EngineError, InvalidOptionError, freed
from ..engine.images import Image
from ..engine.inputs import fourth_band
from ..engine.inputs.file_stamps import stamps_of
from ..engine.inputs.sensors import coloured
from ..engine.products import RECOGNISERS
from ..engine.products.import_scenes import AUTO, Request, Written, check, gather
from ..engine.products.listed_rasters import gather_listed
from ..engine.products.pattern import EXAMPLE
from ..engine.text import worded
from ..engine.warp.crs import same_crs
from ..engine.warp.extents import image_outline
from ..resources.i18n import translate
from .bases.feedback import FeedbackProgress, cancelled
from .bases.plugin_algorithm import PluginAlgorithm
from .layers.sensors import sensors
from .parameters import builders, shared
from .parameters.collection_file import chosen_filter, collection_destination
from .parameters.footprint_layer import FOOTPRINT_LAYER, footprint_parameters, listed_paths
from .parameters.masks import presets
from .results.collection_page import PAGE, collection_page_parameters, write_report
from .results.delivery import Delivery, warn_of_temporary_files
from .results.fields import date_field, real_field, text_field
from .results.groups import load_scenes
from .results.read_and_written import check_images_stay, check_others_stay
from .results.sinks import Sink
from .results.styling import draw_footprints, open_as

# The names are public.
FIELDS = (
    ("date", date_field),
    ("product", text_field),
    ("tile", text_field),
    ("cloud_cover", real_field),
    ("product_id", text_field),
    ("path", text_field),
    ("location", text_field),
)


class CollectionFromFolder(PluginAlgorithm):
    """Finds the scenes below a folder, and joins the bands of each in a virtual raster."""

    NAME = "collection"

    FOLDER = "FOLDER"
    PRODUCT = "PRODUCT"
    PATTERN = "PATTERN"
    FOURTH_BAND = "FOURTH_BAND"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"
    TABLE = "TABLE"
    OUTPUT_LAYERS = "OUTPUT_LAYERS"
    SCENE_COUNT = "SCENE_COUNT"
    TILE = "TILE"
    MAX_CLOUD = "MAX_CLOUD"
    POINT = "POINT"
    COMPUTE_CLOUD_COVER = "COMPUTE_CLOUD_COVER"
    OUTPUT_COLLECTION = "OUTPUT_COLLECTION"

    def __init__(self) -> None:
        super().__init__()
        self._request: Request | None = None
        self._written: list[Written] = []
        self._table = ""
        self._group = ""
        # The paths that a layer of footprints names, None without one.
        self._listed: list[str] | None = None

    def displayName(self) -> str:
        return translate("ImageCollections", "Collection from folder")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Finds the scenes of satellite products below a folder and loads each as one layer, "
            "with band names, nodata, scale, date and cloud cover.",
        )

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections",
            "sentinel-2,landsat,hls,planet,safe,scenes,products,stack,virtual raster,vrt,import",
        ).split(",")

    def details(self) -> str:
        lines = [
            f"<li><b>{record.key}</b>: {translate('ImageCollections', record.label)}. "
            f"{translate('ImageCollections', record.summary)}</li>"
            for record in RECOGNISERS.values()
        ]
        text = translate(
            "ImageCollections",
            "Nothing is copied or resampled: each scene becomes a small virtual raster (VRT) that "
            "reads from the product's own files, with the finest cell of its bands. Keep the "
            "products where they are. A scene with a missing or broken band is left out and named "
            "in the log.",
        )
        return f"<p>{text}</p><ul>{''.join(lines)}</ul>"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self._add_input_parameters()
        self._add_filter_parameters()
        self._add_output_parameters()

    def _add_input_parameters(self) -> None:
        self.add(
            QgsProcessingParameterFile(
                self.FOLDER,
                translate("ImageCollections", "Folder"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            translate(
                "ImageCollections",
                "The folder with the products. Folders inside it and zip and tar archives are "
                "searched too.",
            ),
        )
        self.add_all(footprint_parameters())
        self.add(
            builders.choice(
                self.PRODUCT,
                translate("ImageCollections", "Product"),
                [AUTO, *RECOGNISERS],
                AUTO,
            ),
            translate(
                "ImageCollections",
                "What to look for. auto takes all products that it knows, and other rasters only "
                "where there are none of these.",
            ),
        )
        self.add(
            QgsProcessingParameterString(
                shared.BANDS, translate("ImageCollections", "Bands"), optional=True
            ),
            translate(
                "ImageCollections",
                "Names, numbers or regular expressions, with commas between them, for example "
                "B04,B03,B02,SCL or SR_B.*,QA_PIXEL. Empty: all bands. The finest band sets the "
                "cell size of a scene.",
            ),
        )

    def _add_filter_parameters(self) -> None:
        self.add(
            builders.day(shared.START_DATE, translate("ImageCollections", "Start date")),
            translate("ImageCollections", "Scenes before this date are left out."),
        )
        self.add(
            builders.day(shared.END_DATE, translate("ImageCollections", "End date")),
            translate(
                "ImageCollections", "Scenes from this date on are left out; the date is excluded."
            ),
        )
        self.add(
            QgsProcessingParameterExtent(
                shared.EXTENT, translate("ImageCollections", "Extent"), optional=True
            ),
            translate(
                "ImageCollections",
                "Only scenes that meet this area are taken. They are not cut.",
            ),
        )
        self._add_choice_parameters()
        self.add(
            QgsProcessingParameterString(
                self.PATTERN, translate("ImageCollections", "Pattern"), optional=True
            ),
            translate(
                "ImageCollections",
                "For generic: a regular expression for the names of files, for example {example} "
                "with the named groups date, and band where each file is one band, and tile if "
                "you like.",
            ).format(example=EXAMPLE),
            advanced=True,
        )

        self.add(
            builders.choice(
                self.FOURTH_BAND,
                translate("ImageCollections", "Fourth band"),
                fourth_band.CHOICES,
                fourth_band.AUTO,
            ),
            translate(
                "ImageCollections",
                "For generic: what the fourth band of a Byte file is that has no name and is "
                "called alpha, as in many aerial images. alpha masks the other bands where it is "
                "0; data is a band of its own, such as near infrared. auto looks at its values: "
                "more than two that are not nearly all 0 or 255 are data.",
            ),
            advanced=True,
        )

    def _add_choice_parameters(self) -> None:
        self.add(
            QgsProcessingParameterPoint(
                self.POINT, translate("ImageCollections", "Point"), optional=True
            ),
            translate("ImageCollections", "Only scenes that hold this place are taken."),
        )
        self.add(
            QgsProcessingParameterString(
                self.TILE, translate("ImageCollections", "Tiles"), optional=True
            ),
            translate(
                "ImageCollections",
                "Only scenes of these tiles are taken, with commas between them, such as "
                "T33TWN,33TXN or 014032.",
            ),
        )
        self.add(
            builders.number(
                self.MAX_CLOUD,
                translate("ImageCollections", "Largest cloud cover (%)"),
                minimum=0.0,
            ),
            translate(
                "ImageCollections",
                "Scenes with more clouds are left out, and so are those whose cloud cover is not "
                "known.",
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.COMPUTE_CLOUD_COVER,
                translate("ImageCollections", "Compute cloud cover"),
                defaultValue=False,
            ),
            translate(
                "ImageCollections",
                "Where no metadata give the share of clouds, it is counted in the band of classes "
                "or quality, by the mask for that band. It is kept in the collection file.",
            ),
            advanced=True,
        )
        self.add_all([shared.filter_parameter()])

    def _add_output_parameters(self) -> None:
        meaning = translate(
            "ImageCollections",
            "A file with all scenes as STAC items, for Collection file of other algorithms. "
            "With it no layer is loaded for each scene.",
        )
        self.add_all([collection_destination(self.OUTPUT_COLLECTION, meaning)])
        self.add(
            QgsProcessingParameterFolderDestination(
                self.OUTPUT_FOLDER, translate("ImageCollections", "Output folder")
            ),
            translate(
                "ImageCollections",
                "Where the virtual rasters are written, one for each scene. In a temporary folder "
                "they are gone when QGIS is closed.",
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.TABLE,
                translate("ImageCollections", "Table of scenes"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=True,
            ),
            translate(
                "ImageCollections",
                "The outline of each scene with its date, product, tile, cloud cover and path.",
            ),
        )
        self.add_all(collection_page_parameters())
        self.addOutput(
            QgsProcessingOutputMultipleLayers(
                self.OUTPUT_LAYERS, translate("ImageCollections", "Layers")
            )
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                self.SCENE_COUNT, translate("ImageCollections", "Number of scenes")
            )
        )

    # Checks before the run

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        try:
            self._check(parameters, context)
            self.check_written(parameters, context)
        except EngineError as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def _check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise an error for values that cannot be used; no file is looked at."""
        self.check_parameters(parameters, context)
        for definition in self.parameterDefinitions():
            if not definition.isDestination():
                builders.check_acceptable(definition, parameters, context)
        if self._has_extent(parameters):
            self._extent(parameters, context)
        folder = self.parameterAsString(parameters, self.FOLDER, context)
        if builders.is_set(parameters, FOOTPRINT_LAYER):
            self._check_footprints(parameters, context, has_folder=bool(folder))
        elif builders.is_set(parameters, self.FOLDER):
            if folder:  # a model may not know it yet
                check(self._request_of(parameters, context, Path()))
        else:
            raise InvalidOptionError(
                worded("Folder (FOLDER) is empty; choose a folder, or a layer of footprints.")
            )

    def _check_footprints(
        self, parameters: dict[str, Any], context: QgsProcessingContext, *, has_folder: bool
    ) -> None:
        """Raise an error for what does not go together with a layer of footprints."""
        if has_folder:
            raise InvalidOptionError(
                worded("A folder and a layer of footprints were given; leave one of them empty.")
            )
        if builders.is_set(parameters, shared.BANDS):
            raise InvalidOptionError(
                worded(
                    "Rasters of a layer of footprints are taken as they are, with all "
                    "bands; leave Bands empty here, and choose bands where they are read."
                )
            )
        self._choice(parameters, context)
        listed_paths(self, parameters, context)

    def _request_of(
        self, parameters: dict[str, Any], context: QgsProcessingContext, output: Path
    ) -> Request:
        return Request(
            folder=Path(self.parameterAsString(parameters, self.FOLDER, context)).absolute(),
            output=output,
            product=self.parameterAsEnumString(parameters, self.PRODUCT, context),
            bands=self.parameterAsString(parameters, shared.BANDS, context),
            pattern=self.parameterAsString(parameters, self.PATTERN, context).strip(),
            start=builders.optional_date(self, parameters, shared.START_DATE, context),
            end=builders.optional_date(self, parameters, shared.END_DATE, context),
            meets=self._place(parameters, context),
            fourth_band=self.parameterAsEnumString(parameters, self.FOURTH_BAND, context),
            knowledge=sensors(),
            chosen=self._choice(parameters, context),
            completed=self._completion(parameters, context),
        )

    def _choice(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Callable[[Image], bool] | None:
        """Return what says whether a scene is wanted; None where all are."""
        chosen = chosen_filter(self, parameters, context)
        most = builders.optional_number(self, parameters, self.MAX_CLOUD, context)
        text = self.parameterAsString(parameters, self.TILE, context)
        tiles = {plain_tile(tile) for tile in text.split(",") if tile.strip()}
        if chosen is None and most is None and not tiles:
            return None

        def is_wanted(image: Image) -> bool:
            if tiles and plain_tile(image.tile) not in tiles:
                return False
            if most is not None and (image.cloud_cover is None or image.cloud_cover > most):
                return False
            return chosen is None or chosen.meets(image)

        return is_wanted

    def _completion(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Callable[[Image], Image] | None:
        """Return what counts the clouds of scenes of which nobody knows them."""
        if not self.parameterAsBool(parameters, self.COMPUTE_CLOUD_COVER, context):
            return None
        known = presets()

        def completed(image: Image) -> Image:
            if image.cloud_cover is not None:
                return image
            share = cloud_cover(image, known)
            if share is None:
                return image
            properties = {**image.properties, "eo:cloud_cover": share}
            return replace(image, cloud_cover=share, properties=properties)

        return completed

    def _place(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Callable[[Image], bool] | None:
        """Return what says whether a scene lies where it should."""
        places: list[Callable[[Image], bool]] = []
        if self._has_extent(parameters):
            places.append(self._extent(parameters, context))
        if builders.is_set(parameters, self.POINT):
            point = self.parameterAsPoint(parameters, self.POINT, context)
            crs = self.parameterAsPointCrs(parameters, self.POINT, context)
            places.append(
                _Point(QgsGeometry.fromPointXY(point), _wkt(crs) if crs.isValid() else "")
            )
        return (lambda image: all(place(image) for place in places)) if places else None

    def _has_extent(self, parameters: dict[str, Any]) -> bool:
        return builders.is_set(parameters, shared.EXTENT)

    def _extent(self, parameters: dict[str, Any], context: QgsProcessingContext) -> _Extent:
        box = self.parameterAsExtent(parameters, shared.EXTENT, context)
        crs = self.parameterAsExtentCrs(parameters, shared.EXTENT, context)
        if box.isNull() or not box.isFinite() or box.isEmpty():
            raise InvalidOptionError(
                worded("The extent '{extent}' holds no area.", extent=parameters[shared.EXTENT])
            )
        return _Extent(QgsGeometry.fromRect(box), _wkt(crs) if crs.isValid() else "")

    # The run

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        super().prepareAlgorithm(parameters, context, feedback)
        output = Path(self.parameterAsString(parameters, self.OUTPUT_FOLDER, context)).absolute()
        try:
            # Models and batches come here without checkParameterValues.
            self._check(parameters, context)
            self._request = self._request_of(parameters, context, output)
            self._listed = listed_paths(self, parameters, context)
        except EngineError as error:
            raise QgsProcessingException(str(error)) from freed(error)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        request = self._request
        if request is None:
            raise QgsProcessingException(worded("The algorithm was not prepared."))
        try:
            with Delivery(self, parameters, context) as delivery:
                progress = FeedbackProgress(feedback)
                if self._listed is None:
                    self._written = gather(request, progress, delivery.outputs)
                else:
                    self._written = gather_listed(self._listed, request, progress)
                check_images_stay(
                    self, parameters, context, [_with_its_files(each) for each in self._written]
                )
                made = [Path(each.path) for each in self._written]
                check_others_stay(self, parameters, context, made)
                self._table = self._add_table(parameters, context, delivery)
                collection = delivery.file(self.OUTPUT_COLLECTION)
                if collection:
                    folder = str(Path(collection).absolute().parent)
                    items = [item_of_image(each.image, each.path, folder) for each in self._written]
                    write_collection(collection, items, delivery.outputs)
                    paths = [each.path for each in self._written]
                    warn_of_temporary_files(collection, paths, progress)
                images = [coloured(each.image, request.knowledge) for each in self._written]
                page = delivery.file(PAGE)
                write_report(images, page, delivery.outputs, progress)
                delivery.deliver()
        except CancelledError:
            return cancelled()
        except EngineError as error:
            raise QgsProcessingException(str(error)) from freed(error)
        results = {
            self.OUTPUT_FOLDER: str(request.output),
            self.OUTPUT_LAYERS: [item.path for item in self._written],
            self.SCENE_COUNT: len(self._written),
        }
        if self._table:
            results[self.TABLE] = self._table
        if page:
            self.page_path = results[PAGE] = page
        if collection:
            return {**results, self.OUTPUT_COLLECTION: collection}
        self._group = request.folder.name or self.displayName()
        load_scenes(context, feedback, self._written, self._group, self.OUTPUT_LAYERS)
        return results

    def _add_table(
        self, parameters: dict[str, Any], context: QgsProcessingContext, delivery: Delivery
    ) -> str:
        """Write the table of scenes and return its id, empty when it is not wanted."""
        if not builders.is_set(parameters, self.TABLE):
            return ""
        wkt = _common_crs(self._written)
        sink = Sink(self, parameters, self.TABLE, context, fields(), wkt, delivery.outputs)
        for item in self._written:
            sink.add(_feature(item, wkt))
        return sink.close()

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        name = translate("ImageCollections", "Table of scenes")
        open_as(context, self._table, name, draw_footprints)
        return super().postProcessAlgorithm(context, feedback)


class _Point:
    """The place that scenes are to hold; in the CRS of each scene where it has none itself."""

    def __init__(self, place: QgsGeometry, crs: str) -> None:
        self._place = place
        self._crs = crs

    def __call__(self, image: Image) -> bool:
        """Return True when the image holds the place."""
        return _outline(image, self._crs or image.crs).intersects(self._place)


class _Extent:
    """The area that scenes are to meet; in the CRS of each scene where it has none itself."""

    def __init__(self, area: QgsGeometry, crs: str) -> None:
        self._area = area
        self._crs = crs

    def __call__(self, image: Image) -> bool:
        """Return True when the image has a part of the area, and not only of its edge."""
        outline = _outline(image, self._crs or image.crs)
        return outline.intersects(self._area) and not outline.touches(self._area)


def fields() -> QgsFields:
    """Return the fields of the table."""
    found = QgsFields()
    for name, new_field in FIELDS:
        found.append(new_field(name))
    return found


def _feature(item: Written, crs: str) -> QgsFeature:
    scene = item.scene
    feature = QgsFeature(fields())
    feature.setGeometry(_outline(item.image, crs))
    day = scene.moment
    feature.setAttributes(
        [
            QDate(day.year, day.month, day.day) if day else None,
            scene.kind,
            scene.tile,
            item.image.cloud_cover,
            scene.product_id,
            scene.source,
            item.path,  # under the name that GDAL has for it in a tile index
        ]
    )
    return feature


def _outline(image: Image, crs: str) -> QgsGeometry:
    points = [QgsPointXY(x, y) for x, y in image_outline(image, crs)]
    return QgsGeometry.fromPolygonXY([points])


def _common_crs(written: Sequence[Written]) -> str:
    """Return the CRS of all scenes, longitude and latitude where they have several."""
    first = written[0].image.crs
    if all(same_crs(item.image.crs, first) for item in written):
        return first
    return _wkt(QgsCoordinateReferenceSystem("EPSG:4326"))


def _wkt(crs: QgsCoordinateReferenceSystem) -> str:
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)


def _with_its_files(written: Written) -> Image:
    """Return the image of a scene with the files of the product: its VRT is not there yet."""
    files = stamps_of({written.scene.source, *(band.path for band in written.bands)})
    return replace(written.image, files=files or written.image.files)
