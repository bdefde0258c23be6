# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Export in tiles: a raster or a live composite as files of a handy size."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
)

from ..engine.composites.method import Kind, Method
from ..engine.composites.mosaic import Mosaic
from ..engine.images import Image
from ..engine.inputs.bands import Selection, images_to_read
from ..engine.outputs.targets import check_folder, make_folder
from ..engine.planning.plan import Plan
from ..engine.progress import Progress
from ..engine.run.job import Outcome, Target
from ..engine.run.tiled import Tiling, Written, side_of_tiles, write_tiles
from ..engine.text import QT_TRANSLATE_NOOP
from ..resources.i18n import translate
from .bases.one_image_algorithm import OneImageAlgorithm
from .parameters import builders, shared
from .parameters.masks import mask_parameters
from .results.groups import Loaded, load_group
from .results.outputs import file_names, files_of_images


class ExportAlgorithm(OneImageAlgorithm):
    """Writes a raster in tiles, and a VRT that joins them."""

    NAME = "export"

    TILE_SIZE = "TILE_SIZE"
    TILE_MEGABYTES = "TILE_MEGABYTES"
    TILE_NAME = "TILE_NAME"
    COG = "COG"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"
    TILE_COUNT = "TILE_COUNT"
    KEPT_COUNT = "KEPT_COUNT"

    NO_IMAGE = QT_TRANSLATE_NOOP(
        "ImageCollections", "No raster was given, or it cannot be opened; choose one in Raster."
    )

    def __init__(self) -> None:
        super().__init__()
        self._settings_of_tiles: dict[str, Any] = {}
        self._written: Written | None = None

    def displayName(self) -> str:
        return translate("ImageCollections", "Export in tiles")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Writes a raster, or a live composite, as tiles of a handy size and a virtual raster "
            "that joins them. A run that was interrupted goes on where it stopped.",
        )

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections", "tiles,split,retile,save as,download,cog,resume,vrt,large"
        ).split(",")

    def details(self) -> str:
        text = translate(
            "ImageCollections",
            "Joined tiles are the raster that would be written in one piece, pixel by pixel. "
            "Tiles are named by row and column, from the north-west. A tile is either whole or "
            "not there. When the same export is run again, tiles are kept that were made of the "
            "same files and settings and can be read from one end to the other; all others are "
            "made again.",
        )
        return f"<p>{text}</p>"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_image(
            translate(
                "ImageCollections",
                "The raster to write in tiles; it may be a live composite, which is computed now.",
            ),
            translate("ImageCollections", "Raster"),
        )
        self.add_all(shared.band_parameters())
        self._add_tiles()
        # A copy leaves nothing out by itself.
        self.add_all(mask_parameters(by_hand=True))
        self.add_all(shared.grid_parameters())
        self.add_all(shared.running_parameters())
        self.add(
            QgsProcessingParameterFolderDestination(
                self.OUTPUT_FOLDER, translate("ImageCollections", "Folder of the tiles")
            ),
            translate("ImageCollections", "Where the tiles and the virtual raster are written."),
        )
        self._add_results()

    def _add_tiles(self) -> None:
        self.add(
            builders.whole_number(
                self.TILE_SIZE,
                translate("ImageCollections", "Tile size in pixels"),
                default=4096,
                minimum=16,
            ),
            translate(
                "ImageCollections",
                "Largest width and height of a tile. Tiles at the east and south are smaller.",
            ),
        )
        self.add(
            builders.number(
                self.TILE_MEGABYTES,
                translate("ImageCollections", "Tile size in megabytes"),
                minimum=0.0,
            ),
            translate(
                "ImageCollections",
                "Largest size of a tile before compression; it makes tiles smaller where they "
                "would be larger. Empty: no limit.",
            ),
            advanced=True,
        )
        self.add(
            builders.text(self.TILE_NAME, translate("ImageCollections", "Name")),
            translate(
                "ImageCollections",
                "What the names of the files begin with. Empty: the name of the raster.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.COG,
                translate("ImageCollections", "Cloud-optimized GeoTIFF"),
                defaultValue=False,
            ),
            translate(
                "ImageCollections",
                "On: tiles have overviews and an order that suits reading over the network.",
            ),
        )

    def _add_results(self) -> None:
        self.addOutput(
            QgsProcessingOutputRasterLayer(
                shared.OUTPUT, translate("ImageCollections", "Joined tiles")
            )
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                self.TILE_COUNT, translate("ImageCollections", "Number of tiles")
            )
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                self.KEPT_COUNT, translate("ImageCollections", "Tiles kept from an earlier run")
            )
        )
        self.add_numbers()

    # The image and the plan

    def method(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        selection: Selection,
    ) -> tuple[Method, list[Image]]:
        return Mosaic(selection.names), images_to_read(images, selection)

    def prepare_run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> None:
        super().prepare_run(parameters, context, progress)
        name = self.parameterAsString(parameters, self.TILE_NAME, context).strip()
        self._settings_of_tiles = {
            "pixels": self.parameterAsInt(parameters, self.TILE_SIZE, context),
            "megabytes": builders.optional_number(self, parameters, self.TILE_MEGABYTES, context),
            "name": (file_names([name]) if name else files_of_images(self._images))[0],
            "cog": self.parameterAsBool(parameters, self.COG, context),
        }

    # The run

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        folder = self.parameterAsString(parameters, self.OUTPUT_FOLDER, context)
        self._settings_of_tiles["folder"] = Path(folder).absolute()
        results = super().processAlgorithm(parameters, context, feedback)
        written = self._written
        if not results or written is None:
            return {}
        if self._draw is not None:
            item = Loaded(written.path, Path(written.path).stem, self._draw)
            group = translate("ImageCollections", "Tiles of {name}").format(name=item.name)
            load_group(context, feedback, [item], group, shared.OUTPUT)
        return {
            **results,
            shared.OUTPUT: written.path,
            self.OUTPUT_FOLDER: folder,
            self.TILE_COUNT: len(written.tiles),
            self.KEPT_COUNT: written.kept,
        }

    def carry_out(self, plan: Plan, targets: Mapping[Kind, Target], progress: Progress) -> Outcome:
        settings = self._settings_of_tiles
        folder = settings["folder"]
        make_folder(folder)
        check_folder(str(folder / "tile.tif"))
        tiling = Tiling(
            plan,
            folder,
            settings["name"],
            side_of_tiles(plan, settings["pixels"], settings["megabytes"]),
            self._options,
            settings["cog"],
        )
        tiling.check_targets(self._images)
        tiling.check_foreign()
        written = write_tiles(
            tiling,
            dict(targets["composite"].metadata),
            resources=self._resources,
            progress=progress,
        )
        self._written = written
        return written.outcome

    def result_name(self, plan: Plan) -> str:
        return plan.images[0].name
