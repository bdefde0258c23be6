# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The base of algorithms that are given images: which these are, and what is seen of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProcessingContext

from ...engine.catalogue.matching import Conditions, Matching
from ...engine.catalogue.wanted_bands import Wanted
from ...engine.errors import EngineError, SourceError, raise_unavailable
from ...engine.images import Image
from ...engine.text import QT_TRANSLATE_NOOP, worded
from ..layers.file_kinds import is_collection
from ..layers.image_sources import ImageSource, given_source, source_of, source_of_item
from ..layers.images import LeftOut, Looks
from ..layers.stated_dates import with_stated_date
from ..parameters import builders, shared
from ..parameters.collection_file import collection_path, conditions_of, wanted_bands
from ..parameters.dating import date_pattern
from ..parameters.partners import PARTNERS
from .plugin_algorithm import PluginAlgorithm

# What is said when there is nothing to read.
NO_IMAGES = QT_TRANSLATE_NOOP(
    "ImageCollections",
    "No images were given; choose at least one raster layer in Images, or a collection file.",
)
# Why a run that leaves out what cannot be read ends all the same.
NOT_LEFT_OUT = QT_TRANSLATE_NOOP(
    "ImageCollections",
    "The image is not left out: the server or the system is in the way, "
    "and the image may be as good as any other.",
)

Listed = tuple[dict[int, ImageSource], list[LeftOut]]


class ImageListAlgorithm(PluginAlgorithm):
    """An algorithm that is given images: a list, a collection file, and partners of these.

    Each image is looked at once, in `checkParameterValues` and `prepareAlgorithm` only, in the main
    thread; `look_anew`, `look_again` and `look_away` say when what was seen is forgotten.
    """

    def __init__(self) -> None:
        super().__init__()
        self._looks = Looks()
        # The list of images that was looked at, and what it is.
        self._known: tuple[Any, Listed] | None = None
        # Which items of a collection file are wanted, and the parameters that say it.
        self._conditions: tuple[Any, Conditions] | None = None

    def listed(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Listed:
        """Return the images that were given by position in the list, and those that are not there.

        All have been opened once. Raises SourceError that names one that cannot be used, unless
        these are to be left out.
        """
        value = self._value_of_list(parameters)
        known, result = self._known or (None, None)
        if result is None or known != value:
            result = self._look_at(parameters, context)
            self._known = value, result
        return result

    def _value_of_list(self, parameters: dict[str, Any]) -> Any:
        """Return the parameters that say which images there are, to be compared."""
        if not builders.is_set(parameters, shared.COLLECTION):
            return parameters.get(shared.LAYERS)
        others = {name: value for name, value in parameters.items() if name != shared.LAYERS}
        return parameters.get(shared.LAYERS), repr(sorted(others.items(), key=lambda each: each[0]))

    def matching(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Matching | None:
        """Return what the collection file has of images, None without one.

        Raises SourceError when the file is none.
        """
        path = collection_path(self, parameters, context)
        if not path:
            return None
        value = self._value_of_list(parameters)
        known, conditions = self._conditions or (None, None)
        if conditions is None or known != value:
            conditions = conditions_of(self, parameters, context, path)
            self._conditions = value, conditions
        return self._looks.matching(path, conditions)

    def _look_at(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Listed:
        skips = self.skips(parameters, context)
        pattern = date_pattern(self, parameters, context)
        matching = self.matching(parameters, context)
        found, problems = self._of_file(parameters, context, matching, skips)
        first = self.first_of_list(parameters, context)
        for position, item in enumerate(self._items(parameters, context, skips), start=first):
            try:
                found[position] = self._source(item, position, parameters, context)
            except SourceError as error:
                problems[position] = _left_out(position, item, error)
                if not skips:
                    raise
        found = {place: with_stated_date(source, pattern) for place, source in found.items()}
        self._looks.at(found.values())
        for position, source in list(found.items()):
            try:
                self._looks.image(source)
            except SourceError as error:
                if not skips:
                    raise
                problems[position] = _left_out(position, found.pop(position).text, error)
        left_out = [problems[position] for position in sorted(problems)]
        if not found:
            if not left_out:
                raise SourceError(
                    worded(NO_IMAGES) if matching is None else matching.nothing_left()
                )
            raise SourceError(
                worded("None of the images can be used. {reason}", reason=left_out[0].reason)
            )
        return found, left_out

    def _of_file(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        matching: Matching | None,
        skips: bool,
    ) -> tuple[dict[int, ImageSource], dict[int, LeftOut]]:
        """Return the images of the collection file by position, and those that cannot be used.

        Raises SourceError for the first of these, unless they are to be left out.
        """
        if matching is None:
            return {}, {}
        if matching.problems and not skips:
            raise matching.problems[0][2]
        wanted = wanted_bands(self, parameters, context)
        sources = {each.position: source_of_item(each, wanted) for each in matching.items}
        problems = {
            position: LeftOut(position, name, name, str(error))
            for position, name, error in matching.problems
        }
        return sources, problems

    def _items(
        self, parameters: dict[str, Any], context: QgsProcessingContext, skips: bool
    ) -> list[Any]:
        """Return what the list of images holds: layers, texts and sources."""
        items = _items_of(parameters.get(shared.LAYERS))
        # Only for runs that skip has an empty place a number.
        return items if skips else [item for item in items if not _is_empty(item)]

    def _source(
        self,
        item: Any,
        position: int,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        name: str = shared.LAYERS,
    ) -> ImageSource:
        if not _is_empty(item) and isinstance(item, (str, QgsMapLayer, ImageSource)):
            return source_of(item, position, context)
        # A property of a model, or nothing.
        layers = self.parameterAsLayerList({name: [item]}, name, context)
        if not layers:
            raise SourceError(
                worded("Image {position} of the list is not a raster layer.", position=position)
                if name == shared.LAYERS
                else worded(
                    "Partner {position} of the list is not a raster layer.", position=position
                )
            )
        return source_of(layers[0], position, context)

    def partner_sources(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> list[ImageSource]:
        """Return the partners that were given, with the items of collection files among them."""
        pattern = date_pattern(self, parameters, context)
        found: list[ImageSource] = []
        for item in _items_of(parameters.get(PARTNERS)):
            if _is_empty(item):
                continue
            if isinstance(item, str) and is_collection(item):
                path = str(Path(item).absolute())
                items = self._looks.matching(path, Conditions()).items
                found += (source_of_item(each, Wanted(is_all=True)) for each in items)
            else:
                found.append(self._source(item, len(found) + 1, parameters, context, PARTNERS))
        numbered = (replace(each, position=place) for place, each in enumerate(found, start=1))
        return [with_stated_date(each, pattern) for each in numbered]

    def single(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        empty: Mapping[str, str],
    ) -> Listed:
        """Return the images of parameters of one image each, as `listed` does.

        `empty` has for each parameter the error when it has no image.
        """
        found: dict[int, ImageSource] = {}
        for position, (name, message) in enumerate(empty.items(), start=1):
            source = given_source(self, parameters, name, context, position)
            if source is None:
                raise SourceError(message)
            found[position] = source
        self._looks.at(found.values())
        for source in found.values():
            self._looks.image(source)
        return found, []

    def images_of(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[list[Image], list[LeftOut]]:
        """Return the images that were given, in the order of the list, and those left out."""
        sources, left_out = self.listed(parameters, context)
        return [self._looks.image(source) for source in sources.values()], left_out

    def first_of_list(self, parameters: dict[str, Any], context: QgsProcessingContext) -> int:
        """Return the position of the first image of the list; those of a file come before it."""
        matching = self.matching(parameters, context)
        return 1 if matching is None else 1 + matching.total

    def recorded(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """Return the inputs that were set, as plain values that can be written down."""
        record: dict[str, Any] = {}
        for definition in self.parameterDefinitions():
            name = definition.name()
            if name == shared.LAYERS:
                sources, left_out = self.listed(parameters, context)
                texts = {place: source.text for place, source in sources.items()}
                texts.update({item.position: item.source for item in left_out})
                first = self.first_of_list(parameters, context)
                record[name] = [texts[place] for place in sorted(texts) if place >= first]
            elif name == shared.COLLECTION:
                path = collection_path(self, parameters, context)
                if path:
                    record[name] = path
            elif name == PARTNERS:
                texts_of_partners = _texts_of(parameters.get(name), context)
                if texts_of_partners:
                    record[name] = texts_of_partners
            elif not definition.isDestination() and builders.is_set(parameters, name):
                record[name] = builders.plain(self, definition, parameters, context)
        return record

    def createInstance(self) -> ImageListAlgorithm:
        made = super().createInstance()
        # The run is prepared with another instance than the one that was checked before.
        made._looks, self._looks = self._looks, Looks()
        return made

    def look_anew(self) -> None:
        """Forget what was seen of images, at the beginning of a check."""
        self._looks, self._known = Looks(), None

    def take_looks(self, looks: Looks) -> None:
        """Know what was seen of images elsewhere."""
        self._looks, self._known = looks, None

    def look_away(self) -> None:
        """Let go of the layers, at the end of what the main thread does before a run."""
        self._looks, self._known = Looks(), None

    def look_again(self) -> None:
        """Forget what has changed since the check, at the beginning of a run."""
        self._looks, self._known = self._looks.still_true(), None

    def skips(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        """Return True when images that cannot be read are to be left out."""
        return self.parameterAsEnumString(parameters, shared.ON_ERROR, context) == shared.SKIP

    def failure(
        self, error: EngineError, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        """Return what is wrong, and why an image is not left out where it is not at fault."""
        is_elsewhere = isinstance(error, SourceError) and error.is_unavailable
        if not is_elsewhere or not self.skips(parameters, context):
            return str(error)
        return f"{error} {worded(NOT_LEFT_OUT)}"


def _items_of(value: Any) -> list[Any]:
    """Return the items of a list, and of lists in it, as models make them; or the one given."""
    if isinstance(value, (list, tuple)):
        return list(_flat(value))
    return [] if _is_empty(value) else [value]


def _flat(items: Iterable[Any]) -> Iterator[Any]:
    for item in items:
        if isinstance(item, (list, tuple)):
            yield from _flat(item)
        else:
            yield item


def _texts_of(value: Any, context: QgsProcessingContext) -> list[str]:
    """Return what a list of images holds as texts; a collection file stays one."""
    return [
        each if isinstance(each, str) and is_collection(each) else source_of(each, 1, context).text
        for each in _items_of(value)
        if not _is_empty(each) and isinstance(each, (str, QgsMapLayer, ImageSource))
    ]


def _is_empty(item: Any) -> bool:
    return item is None or item == "" or (hasattr(item, "isNull") and item.isNull())


def _left_out(position: int, item: Any, error: SourceError) -> LeftOut:
    source = item if isinstance(item, str) else ""
    raise_unavailable(error)
    return LeftOut(position, Path(source).stem if source else f"{position}", source, str(error))
