# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Collection: from product folders to layers that belong together."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ..engine.catalogue.matching import tell_lacking
from ..engine.errors import CancelledError, EngineError, InvalidOptionError, freed
from ..engine.images import Image
from ..engine.inputs import fourth_band
from ..engine.inputs.file_stamps import stamps_of
from ..engine.inputs.sensors import coloured
from ..engine.products import RECOGNISERS
from ..engine.products.import_scenes import Written, gather
from ..engine.products.listed_rasters import gather_listed
from ..engine.products.pattern import EXAMPLE
from ..engine.products.request import AUTO, Request, check
from ..engine.text import worded
from ..resources.i18n import translate
from .bases.feedback import FeedbackProgress, cancelled, prepared
from .bases.plugin_algorithm import PluginAlgorithm, bold
from .layers.sensors import sensors
from .parameters import builders, shared
from .parameters.choice_labels import labels_of
from .parameters.collection_file import collection_destination
from .parameters.footprint_layer import FOOTPRINT_LAYER, footprint_parameters, listed_paths
from .parameters.scene_choice import (
    SceneChoice,
    completion,
    place_of_scenes,
    scene_choice_parameters,
    wanted_scenes,
)
from .results.collection_page import PAGE, collection_page_parameters, write_report
from .results.delivery import Delivery
from .results.footprints import draw_footprints
from .results.groups import load_scenes
from .results.opening import open_as
from .results.placing import Places
from .results.read_and_written import check_images_stay, check_others_stay
from .results.scene_table import common_crs, feature_of, fields
from .results.sinks import Sink
from .results.written_items import write_items


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
        shown = labels_of(self.PRODUCT, RECOGNISERS)
        lines = []
        for key, record in RECOGNISERS.items():
            label = translate("ImageCollections", record.label)
            more = "" if label == shown[key] else f" {label}."
            summary = translate("ImageCollections", record.summary)
            lines.append(f"<li>{bold(shown[key])}.{more} {summary}</li>")
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
            builders.text(shared.BANDS, translate("ImageCollections", "Bands")),
            translate(
                "ImageCollections",
                "Names, numbers or regular expressions, with commas between them, for example "
                "B04,B03,B02,SCL or SR_B.*,QA_PIXEL. Empty: all bands. The finest band sets the "
                "cell size of a scene.",
            ),
        )

    def _add_filter_parameters(self) -> None:
        self.add_all(scene_choice_parameters())
        self.add(
            builders.text(self.PATTERN, translate("ImageCollections", "Pattern")),
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
        self.check_inputs(parameters, context)
        place_of_scenes(self, parameters, context)
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
        wanted_scenes(self, parameters, context)
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
            meets=place_of_scenes(self, parameters, context),
            fourth_band=self.parameterAsEnumString(parameters, self.FOURTH_BAND, context),
            knowledge=sensors(),
            chosen=wanted_scenes(self, parameters, context),
            completed=completion(self, parameters, context),
        )

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
        request = prepared(self._request)
        try:
            with Delivery(self, parameters, context) as delivery:
                progress = FeedbackProgress(feedback)
                try:
                    if self._listed is None:
                        self._written = gather(request, progress, delivery.outputs)
                    else:
                        self._written = gather_listed(self._listed, request, progress)
                finally:
                    if isinstance(request.chosen, SceneChoice):
                        tell_lacking(request.chosen.lacking, progress)
                check_images_stay(
                    self, parameters, context, [_with_its_files(each) for each in self._written]
                )
                made = [Path(each.path) for each in self._written]
                check_others_stay(self, parameters, context, made)
                self._table = self._add_table(parameters, context, delivery)
                collection = delivery.file(self.OUTPUT_COLLECTION)
                if collection:
                    written = [(each.image, each.path) for each in self._written]
                    write_items(collection, written, delivery.outputs, progress)
                images = [coloured(each.image, request.knowledge) for each in self._written]
                page = delivery.file(PAGE)
                write_report(images, page, delivery.outputs, progress)
                delivery.deliver()
        except CancelledError:
            return cancelled()
        except EngineError as error:
            raise QgsProcessingException(str(error)) from freed(error)
        results: dict[str, Any] = {
            self.OUTPUT_LAYERS: [item.path for item in self._written],
            self.SCENE_COUNT: len(self._written),
        }
        if self._listed is None:  # rasters of a layer stay where they are: no folder is made
            results[self.OUTPUT_FOLDER] = str(request.output)
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
        wkt = common_crs(self._written)
        sink = Sink(self, parameters, self.TABLE, context, fields(), wkt, delivery.outputs)
        for item in self._written:
            sink.add(feature_of(item, wkt))
        return sink.close()

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        name = translate("ImageCollections", "Table of scenes")
        open_as(context, self._table, name, draw_footprints, places=Places(()))
        return super().postProcessAlgorithm(context, feedback)


def _with_its_files(written: Written) -> Image:
    """Return the image of a scene with the files of the product: its VRT is not there yet."""
    files = stamps_of({written.scene.source, *(band.path for band in written.bands)})
    return replace(written.image, files=files or written.image.files)
