# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which scenes of a folder are wanted: by date, place, tile, clouds and properties."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from qgis.core import (
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterPoint,
)

from ...engine.analysis.cloud_cover import cloud_cover
from ...engine.catalogue.filters import Filter
from ...engine.catalogue.properties import plain_tile
from ...engine.errors import InvalidOptionError
from ...engine.images import Image
from ...engine.text import worded
from ...resources.i18n import translate
from ..layers.layer_values import wkt_of
from ..layers.outlines import outline_of
from ..layers.transforms import has_area
from . import builders, shared
from .collection_file import chosen_filter
from .masks import presets
from .shared import Shared

TILE = "TILE"
MAX_CLOUD = "MAX_CLOUD"
POINT = "POINT"
COMPUTE_CLOUD_COVER = "COMPUTE_CLOUD_COVER"


def scene_choice_parameters() -> Iterator[Shared]:
    """Which scenes are taken."""
    yield Shared(
        builders.day(shared.START_DATE, translate("ImageCollections", "Start date")),
        translate("ImageCollections", "Scenes before this date are left out."),
    )
    yield Shared(
        builders.day(shared.END_DATE, translate("ImageCollections", "End date")),
        translate(
            "ImageCollections", "Scenes from this date on are left out; the date is excluded."
        ),
    )
    yield Shared(
        QgsProcessingParameterExtent(
            shared.EXTENT, translate("ImageCollections", "Extent"), optional=True
        ),
        translate(
            "ImageCollections",
            "Only scenes that meet this area are taken. They are not cut.",
        ),
    )
    yield Shared(
        QgsProcessingParameterPoint(POINT, translate("ImageCollections", "Point"), optional=True),
        translate("ImageCollections", "Only scenes that hold this place are taken."),
    )
    yield Shared(
        builders.text(TILE, translate("ImageCollections", "Tiles")),
        translate(
            "ImageCollections",
            "Only scenes of these tiles are taken, with commas between them, such as "
            "T33TWN,33TXN or 014032.",
        ),
    )
    yield Shared(
        builders.number(
            MAX_CLOUD,
            translate("ImageCollections", "Largest cloud cover (%)"),
            minimum=0.0,
        ),
        translate(
            "ImageCollections",
            "Scenes with more clouds are left out, and so are those whose cloud cover is not "
            "known.",
        ),
    )
    yield Shared(
        QgsProcessingParameterBoolean(
            COMPUTE_CLOUD_COVER,
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
    yield shared.filter_parameter()


def wanted_scenes(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> SceneChoice | None:
    """Return what says whether a scene is wanted; None where all are."""
    chosen = chosen_filter(algorithm, parameters, context)
    most = builders.optional_number(algorithm, parameters, MAX_CLOUD, context)
    text = algorithm.parameterAsString(parameters, TILE, context)
    tiles = frozenset(plain_tile(tile) for tile in text.split(",") if tile.strip())
    if chosen is None and most is None and not tiles:
        return None
    return SceneChoice(chosen, most, tiles)


def completion(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Callable[[Image], Image] | None:
    """Return what counts the clouds of scenes of which nobody knows them."""
    if not algorithm.parameterAsBool(parameters, COMPUTE_CLOUD_COVER, context):
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


def place_of_scenes(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Callable[[Image], bool] | None:
    """Return what says whether a scene lies where it should, None without a place.

    Raises InvalidOptionError for an extent that holds no area.
    """
    places: list[Callable[[Image], bool]] = []
    if builders.is_set(parameters, shared.EXTENT):
        places.append(_extent(algorithm, parameters, context))
    if builders.is_set(parameters, POINT):
        point = algorithm.parameterAsPoint(parameters, POINT, context)
        crs = algorithm.parameterAsPointCrs(parameters, POINT, context)
        places.append(_Point(QgsGeometry.fromPointXY(point), wkt_of(crs)))
    return (lambda image: all(place(image) for place in places)) if places else None


def _extent(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> _Extent:
    box = algorithm.parameterAsExtent(parameters, shared.EXTENT, context)
    crs = algorithm.parameterAsExtentCrs(parameters, shared.EXTENT, context)
    if not has_area(box):
        raise InvalidOptionError(
            worded("The extent '{extent}' holds no area.", extent=parameters[shared.EXTENT])
        )
    return _Extent(QgsGeometry.fromRect(box), wkt_of(crs))


@dataclass(frozen=True)
class SceneChoice:
    """Which scenes are wanted for what is known of them.

    `lacking` says of how many scenes that were asked for a property of the filter is not known.
    """

    chosen: Filter | None
    most_clouds: float | None
    tiles: frozenset[str]
    lacking: dict[str, int] = field(default_factory=dict)

    def __call__(self, image: Image) -> bool:
        """Return True when the scene is wanted."""
        if self.tiles and plain_tile(image.tile) not in self.tiles:
            return False
        cover = image.cloud_cover
        if self.most_clouds is not None and (cover is None or cover > self.most_clouds):
            return False
        if self.chosen is None:
            return True
        for name in self.chosen.missing(image):
            self.lacking[name] = self.lacking.get(name, 0) + 1
        return self.chosen.meets(image)


class _Point:
    """The place that scenes are to hold; in the CRS of each scene where it has none itself."""

    def __init__(self, place: QgsGeometry, crs: str) -> None:
        self._place = place
        self._crs = crs

    def __call__(self, image: Image) -> bool:
        """Return True when the image holds the place."""
        return outline_of(image, self._crs or image.crs).intersects(self._place)


class _Extent:
    """The area that scenes are to meet; in the CRS of each scene where it has none itself."""

    def __init__(self, area: QgsGeometry, crs: str) -> None:
        self._area = area
        self._crs = crs

    def __call__(self, image: Image) -> bool:
        """Return True when the image has a part of the area, and not only of its edge."""
        outline = outline_of(image, self._crs or image.crs)
        return outline.intersects(self._area) and not outline.touches(self._area)
