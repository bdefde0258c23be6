# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Search a catalogue: from place, time and clouds to a collection file, without a download."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ..engine.catalogue.catalogues import BEARER, GDAL_S3, Catalogue, Signing
from ..engine.catalogue.item_writing import write_collection
from ..engine.catalogue.matching import Conditions
from ..engine.catalogue.search import CatalogueSearch, Found
from ..engine.catalogue.search_request import ALL, Search
from ..engine.errors import CancelledError, EngineError, InvalidOptionError, freed
from ..engine.inputs.name_lists import listed_names
from ..engine.progress import Progress
from ..engine.text import worded
from ..engine.warp.crs import wkt_of_definition
from ..resources.i18n import translate
from .bases.feedback import FeedbackProgress, cancelled, prepared
from .bases.plugin_algorithm import PluginAlgorithm, bold
from .network.known_catalogues import catalogue_of, known_catalogues
from .network.transport import QgisTransport
from .parameters import builders, shared
from .parameters.collection_file import chosen_filter, collection_destination
from .parameters.search_extent import extent_in_degrees
from .results.delivery import Delivery
from .results.footprints import draw_footprints
from .results.found_scenes import feature_of_item, fields
from .results.opening import open_as
from .results.placing import Places
from .results.sinks import Sink

USUAL_CATALOGUE = "earth-search"
USUAL_LIMIT = 500


@dataclass(frozen=True)
class SearchRequest:
    """What the parameters ask for, as plain values for the background."""

    catalogue: Catalogue
    search: Search
    authcfg: str


class SearchAlgorithm(PluginAlgorithm):
    """Finds items in a STAC catalogue, and writes them as a collection file."""

    NAME = "search"

    CATALOGUE = "CATALOGUE"
    COLLECTIONS = "COLLECTIONS"
    MAX_CLOUD = "MAX_CLOUD"
    LIMIT = "LIMIT"
    AUTHCFG = "AUTHCFG"
    OUTPUT_COLLECTION = "OUTPUT_COLLECTION"
    TABLE = "TABLE"
    SCENE_COUNT = "SCENE_COUNT"

    def __init__(self) -> None:
        super().__init__()
        self._request: SearchRequest | None = None
        self._table = ""

    def displayName(self) -> str:
        return translate("ImageCollections", "Search a catalogue")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Finds satellite images in a catalogue on the web and writes a collection file, from "
            "which other algorithms read only what they need.",
        )

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections",
            "stac,catalogue,catalog,search,cloud,cog,sentinel-2,landsat,download,earth search,"
            "planetary computer,copernicus",
        ).split(",")

    def details(self) -> str:
        text = translate(
            "ImageCollections",
            "No image is downloaded. Catalogues and some of their collections:",
        )
        try:
            known = known_catalogues()
        except EngineError as error:
            return f"<p>{error}</p>"
        lines = []
        for catalogue in known.values():
            keys = ", ".join(each.key for each in catalogue.collections)
            lines.append(f"<li>{bold(catalogue.key)}: {catalogue.title}. {keys}</li>")
        return f"<p>{text}</p><ul>{''.join(lines)}</ul>"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self._add_place_parameters()
        self._add_choice_parameters()
        self._add_outputs()

    def _add_place_parameters(self) -> None:
        self.add(
            QgsProcessingParameterString(
                self.CATALOGUE,
                translate("ImageCollections", "Catalogue"),
                defaultValue=USUAL_CATALOGUE,
            ),
            translate(
                "ImageCollections",
                "The key of a known catalogue, such as {examples}, or the address of a STAC API or "
                "of a static catalogue (catalog.json). Your own ones can stand in the file "
                "image_collections/catalogues.json in the folder of your profile.",
            ).format(examples="earth-search, planetary-computer, copernicus-data-space"),
        )
        self.add(
            QgsProcessingParameterString(
                self.COLLECTIONS, translate("ImageCollections", "Collections")
            ),
            translate(
                "ImageCollections",
                "Names of collections of the catalogue, with commas between them, such as "
                "sentinel-2-l2a; * stands for all.",
            ),
        )
        self.add(
            QgsProcessingParameterExtent(
                shared.EXTENT, translate("ImageCollections", "Extent"), optional=True
            ),
            translate(
                "ImageCollections",
                "Only images that meet this area are taken. It may cross 180 degrees: the west is "
                "a larger number than the east then.",
            ),
        )
        self.add(
            builders.day(shared.START_DATE, translate("ImageCollections", "Start date")),
            translate("ImageCollections", "Images before this date are left out."),
        )
        self.add(
            builders.day(shared.END_DATE, translate("ImageCollections", "End date")),
            translate(
                "ImageCollections", "Images from this date on are left out; the date is excluded."
            ),
        )

    def _add_choice_parameters(self) -> None:
        self.add(
            builders.number(
                self.MAX_CLOUD,
                translate("ImageCollections", "Largest cloud cover (%)"),
                minimum=0.0,
                maximum=100.0,
            ),
            translate(
                "ImageCollections",
                "Images with more clouds are left out, and so are those whose cloud cover is not "
                "known.",
            ),
        )
        self.add_all([shared.filter_parameter()])
        self.add(
            builders.text(shared.BANDS, translate("ImageCollections", "Bands")),
            translate(
                "ImageCollections",
                "Only these bands go into the collection file, such as red,nir,scl; list the band "
                "of the mask too. Images that lack one of them are left out. Empty: all bands.",
            ),
            advanced=True,
        )
        self.add(
            builders.whole_number(
                self.LIMIT,
                translate("ImageCollections", "Most images"),
                default=USUAL_LIMIT,
                minimum=1,
            ),
            translate(
                "ImageCollections",
                "The search ends after so many images. Catalogues usually give the newest first.",
            ),
        )
        self.add(
            QgsProcessingParameterAuthConfig(
                self.AUTHCFG, translate("ImageCollections", "Authentication"), optional=True
            ),
            translate(
                "ImageCollections",
                "A login or key of QGIS, for catalogues that ask for one. The collection file "
                "notes its id only.",
            ),
            advanced=True,
        )

    def _add_outputs(self) -> None:
        meaning = translate(
            "ImageCollections",
            "The images that were found as STAC items, from the oldest to the newest, for "
            "Collection file of other algorithms.",
        )
        self.add_all([collection_destination(self.OUTPUT_COLLECTION, meaning, is_optional=False)])
        self.add(
            QgsProcessingParameterFeatureSink(
                self.TABLE,
                translate("ImageCollections", "Table of images"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=True,
            ),
            translate(
                "ImageCollections",
                "The outline of each image with its date, collection, tile, cloud cover, licence "
                "and attribution.",
            ),
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                self.SCENE_COUNT, translate("ImageCollections", "Number of images")
            )
        )

    # Checks before the run

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        try:
            self.check_parameters(parameters, context)
            self.check_written(parameters, context)
            self.check_inputs(parameters, context)
            self.request_of(parameters, context)
        except EngineError as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def request_of(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> SearchRequest:
        """Return what is asked for; raise InvalidOptionError for what cannot be."""
        text = self.parameterAsString(parameters, self.COLLECTIONS, context)
        names = tuple(dict.fromkeys(item.text for item in listed_names(text)))
        if not names:
            raise InvalidOptionError(
                worded(
                    "Collections (COLLECTIONS) is empty; write the name of a collection, "
                    "or * for all."
                )
            )
        limit = self.parameterAsInt(parameters, self.LIMIT, context)
        if limit < 1:
            raise InvalidOptionError(
                worded("Most images (LIMIT) is less than 1; nothing can be found.")
            )
        start = builders.optional_date(self, parameters, shared.START_DATE, context)
        end = builders.optional_date(self, parameters, shared.END_DATE, context)
        if start is not None and end is not None and start >= end:
            raise InvalidOptionError(
                worded(
                    "The period from {start} to {end} is empty; the end date is not part of it.",
                    start=start,
                    end=end,
                )
            )
        conditions = Conditions(
            extent_in_degrees(self, parameters, context),
            start,
            end,
            chosen_filter(self, parameters, context),
        )
        search = Search(
            () if ALL in names else names,
            conditions,
            builders.optional_number(self, parameters, self.MAX_CLOUD, context),
            self.parameterAsString(parameters, shared.BANDS, context).strip(),
            limit,
        )
        return SearchRequest(
            catalogue_of(self.parameterAsString(parameters, self.CATALOGUE, context)),
            search,
            self.parameterAsString(parameters, self.AUTHCFG, context).strip(),
        )

    # The run

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        super().prepareAlgorithm(parameters, context, feedback)
        try:
            self._request = self.request_of(parameters, context)
        except EngineError as error:
            raise QgsProcessingException(str(error)) from freed(error)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        request = prepared(self._request)
        progress = FeedbackProgress(feedback)
        try:
            with Delivery(self, parameters, context) as delivery:
                found = search(request, progress)
                self._table = self._add_table(parameters, context, delivery, found)
                path = delivery.file(self.OUTPUT_COLLECTION)
                write_collection(path, found.items, delivery.outputs)
                delivery.deliver()
        except CancelledError:
            return cancelled()
        except EngineError as error:
            raise QgsProcessingException(str(error)) from freed(error)
        results = {self.OUTPUT_COLLECTION: path, self.SCENE_COUNT: len(found.items)}
        return {**results, self.TABLE: self._table} if self._table else results

    def _add_table(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        delivery: Delivery,
        found: Found,
    ) -> str:
        """Write the table of images and return its id, empty when it is not wanted."""
        if not builders.is_set(parameters, self.TABLE):
            return ""
        crs = wkt_of_definition("EPSG:4326")
        sink = Sink(self, parameters, self.TABLE, context, fields(), crs, delivery.outputs)
        for position, item in enumerate(found.items, start=1):
            sink.add(feature_of_item(item, position))
        return sink.close()

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        name = translate("ImageCollections", "Table of images")
        open_as(context, self._table, name, draw_footprints, places=Places(()))
        return super().postProcessAlgorithm(context, feedback)


def search(request: SearchRequest, progress: Progress) -> Found:
    """Ask the catalogue, and return what it has; called in any one thread.

    Raises EngineError, of which CancelledError says that the user stopped.
    """
    transport = QgisTransport(progress.is_cancelled, request.authcfg, progress.info)
    found = CatalogueSearch(
        request.catalogue, request.search, transport, progress, authcfg=request.authcfg
    ).run()
    if not found.items:
        progress.warn(
            worded(
                "Nothing was found. Check the names of the collections, the extent, "
                "the dates, the cloud cover and the filter."
            )
        )
    for sentence in advice(request.catalogue, found):
        progress.info(sentence)
    return found


def advice(catalogue: Catalogue, found: Found) -> list[str]:
    """Return what a user has to set so that the files that were found can be read."""
    collections = {str(item.get("collection")) for item in found.items}
    return sorted({_advice(catalogue.signing_of(key)) for key in collections} - {""})


def _advice(signing: Signing) -> str:
    """Return what a user has to set so that the files can be read, empty for nothing."""
    if signing.kind == BEARER:
        return worded(
            "The files of these images ask for a login. One with a name and a "
            "password is taken from Authentication (AUTHCFG); for others set "
            "GDAL_HTTP_HEADER_FILE in the environment of QGIS."
        )
    if signing.kind != GDAL_S3:
        return ""
    settings = ["AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"]
    if signing.endpoint:
        settings.append(f"AWS_S3_ENDPOINT={signing.endpoint}, AWS_VIRTUAL_HOSTING=FALSE")
    if signing.region:
        settings.append(f"AWS_REGION={signing.region}")
    if signing.requester_pays:
        settings.append("AWS_REQUEST_PAYER=requester (the reader pays)")
    return worded(
        "The files of these images are read by GDAL with your keys for S3: set "
        "{settings} in the environment of QGIS.",
        settings=", ".join(settings),
    )
