# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The base of algorithms that read a collection: layers, dates, bands, masks and the grid."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from ...engine.catalogue.filters import filtered
from ...engine.catalogue.matching import Conditions, Matching, tell_lacking
from ...engine.catalogue.wanted_bands import Wanted
from ...engine.errors import (
    EngineError,
    InvalidOptionError,
    SourceError,
    freed,
    raise_unavailable,
)
from ...engine.grid.grid import Grid
from ...engine.images import Image
from ...engine.inputs.band_names import undated
from ...engine.inputs.bands import Selection, select_bands
from ...engine.inputs.collection import ordered, tell_remarks, warn_of_processing, within_dates
from ...engine.inputs.sensors import mixed_colours
from ...engine.masks.image_mask import ImageMask
from ...engine.planning.output_grid import output_grid
from ...engine.planning.partners import with_partners
from ...engine.progress import Progress
from ...engine.run.job import Resources
from ...engine.text import QT_TRANSLATE_NOOP, shortened, worded
from ...engine.warp.resampling import METHODS
from ..layers.image_sources import ImageSource, given_source, source_of, source_of_item
from ..layers.images import LeftOut, Looks
from ..layers.stated_dates import with_stated_date
from ..parameters import builders, shared
from ..parameters.added_bands import with_bands
from ..parameters.collection_file import (
    chosen_filter,
    collection_path,
    conditions_of,
    wanted_bands,
)
from ..parameters.dating import date_pattern
from ..parameters.masks import mask_choice
from ..parameters.output_grid import grid_options, reference_grid
from ..parameters.partners import PARTNER_DAYS, PARTNER_MATCH, PARTNERS
from ..results.placing import Places
from ..results.read_and_written import check_images_stay
from .feedback import FeedbackProgress
from .plugin_algorithm import PluginAlgorithm

MEGABYTE = 1024 * 1024
# What a text ends in that names a collection file among images.
COLLECTION_ENDINGS = (".json", ".geojson", ".ndjson", ".jsonl")
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


class CollectionAlgorithm(PluginAlgorithm):
    """An algorithm that reads a collection of images.

    Layers are looked at in `checkParameterValues` and `prepareAlgorithm` only, in the main thread;
    what runs in the background is made of plain values. The methods here give these values, each
    from the shared parameters, and raise EngineError with what is wrong.
    """

    def __init__(self) -> None:
        super().__init__()
        self._reference: Grid | None = None
        self._looks = Looks()
        # The list of images that was looked at, and what it is.
        self._known: tuple[Any, Listed] | None = None
        # Ids and sources of the images of the run: results lie above them.
        self._below: frozenset[str] = frozenset()
        # Which items of a collection file are wanted, and the parameters that say it.
        self._conditions: tuple[Any, Conditions] | None = None

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        self.look_anew()
        try:
            self.check_values(parameters, context)
            self.check_written(parameters, context)
            is_right, message = super().checkParameterValues(parameters, context)
            if is_right:
                self.check_run(parameters, context)
        except EngineError as error:
            return False, self.failure(error, parameters, context)
        return is_right, message

    def check_run(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise EngineError for what would stop a run; every value is of its kind by then.

        In the main thread: layers are looked at.
        """
        raise NotImplementedError

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        self.look_again()
        super().prepareAlgorithm(parameters, context, feedback)
        try:
            # Models and batches come here without checkParameterValues.
            self.check_values(parameters, context)
            self.check_written(parameters, context)
            self.prepare_run(parameters, context, FeedbackProgress(feedback))
            sources = self.listed(parameters, context)[0].values()
        except EngineError as error:
            raise QgsProcessingException(self.failure(error, parameters, context)) from freed(error)
        ids = {source.layer_id for source in sources if source.layer_id}
        self._below = frozenset(ids | {source.text for source in sources})
        self.look_away()
        return True

    def places(self) -> Places:
        """Return the places of the results of this run, above the images."""
        return Places(self._below)

    def prepare_run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> None:
        """Take over all that a run needs of layers and parameters; raise EngineError.

        In the main thread, where layers may be looked at; the run itself may not.
        """
        raise NotImplementedError

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise an error that names the first parameter whose value is of the wrong kind."""
        self.check_parameters(parameters, context)
        date_pattern(self, parameters, context)
        self.listed(parameters, context)
        for definition in self.parameterDefinitions():
            if definition.name() != shared.LAYERS and not definition.isDestination():
                builders.check_acceptable(definition, parameters, context)

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
        value = parameters.get(shared.LAYERS)
        if _is_empty(value):
            return []
        items = list(_flat(value if isinstance(value, (list, tuple)) else [value]))
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

    def createInstance(self) -> CollectionAlgorithm:
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

    def collection(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> list[Image]:
        """Return the images of the period, in order, the last one on top."""
        listed, left_out = self.images_of(parameters, context)
        for item in left_out:
            progress.warn(worded("Left out: {reason}", reason=item.reason))
        matching = self.matching(parameters, context)
        if matching is not None:
            matching.tell(progress)
        tell_remarks(listed, progress)
        listed = self._filtered(parameters, context, listed, progress)
        kept = within_dates(
            listed,
            builders.optional_date(self, parameters, shared.START_DATE, context),
            builders.optional_date(self, parameters, shared.END_DATE, context),
        )
        if len(kept) < len(listed):
            progress.info(
                worded(
                    "{count} of {total} images lie in the period.",
                    count=len(kept),
                    total=len(listed),
                )
            )
        warn_of_processing(kept, progress)
        images = ordered(
            undated(kept),
            self.parameterAsEnumString(parameters, shared.ORDER, context),
            builders.optional_date(self, parameters, shared.TARGET_DATE, context),
        )
        images = self._with_partners(parameters, context, images, progress)
        check_images_stay(self, parameters, context, images)
        return with_bands(self, parameters, context, images, progress)

    def _with_partners(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: list[Image],
        progress: Progress,
    ) -> list[Image]:
        """Return the images with the bands of their partners; those without any may be left out.

        Raises SourceError that names the first image without a partner, unless it is left out.
        """
        sources = self.partner_sources(parameters, context)
        if not sources:
            return images
        skips = self.skips(parameters, context)
        self._looks.at(sources)
        partners = []
        for source in sources:
            try:
                partners.append(self._looks.image(source))
            except SourceError as error:
                if not skips:
                    raise
                progress.warn(worded("Partner left out: {error}", error=error))
        match = self.parameterAsEnumString(parameters, PARTNER_MATCH, context)
        days = self.parameterAsDouble(parameters, PARTNER_DAYS, context)
        found, missing = with_partners(images, partners, match, days, progress)
        for each in missing:
            if not skips:
                raise SourceError(
                    worded(
                        "{reason} Add one to Partners, match them by another rule, or let "
                        "images be skipped that cannot be read.",
                        reason=each.reason,
                    )
                )
            progress.warn(worded("Left out: {reason}", reason=each.reason))
        if not found:
            raise SourceError(
                worded("None of the images has a partner. {reason}", reason=missing[0].reason)
            )
        return found

    def partner_sources(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> list[ImageSource]:
        """Return the partners that were given, with the items of collection files among them."""
        value = parameters.get(PARTNERS)
        if _is_empty(value):
            return []
        pattern = date_pattern(self, parameters, context)
        found: list[ImageSource] = []
        for item in _flat(value if isinstance(value, (list, tuple)) else [value]):
            if _is_empty(item):
                continue
            if isinstance(item, str) and item.lower().endswith(COLLECTION_ENDINGS):
                path = str(Path(item).absolute())
                items = self._looks.matching(path, Conditions()).items
                found += (source_of_item(each, Wanted(is_all=True)) for each in items)
            else:
                found.append(self._source(item, len(found) + 1, parameters, context, PARTNERS))
        numbered = (replace(each, position=place) for place, each in enumerate(found, start=1))
        return [with_stated_date(each, pattern) for each in numbered]

    def _filtered(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: list[Image],
        progress: Progress,
    ) -> list[Image]:
        """Return the images that meet the filter; those of a collection file do already."""
        chosen = chosen_filter(self, parameters, context)
        if chosen is None:
            return images
        kept, lacking = filtered(images, chosen)
        tell_lacking(lacking, progress)
        if not kept:
            lacks = "; ".join(
                worded("{count} have no '{name}'", count=count, name=name)
                for name, count in lacking.items()
            )
            raise InvalidOptionError(
                worded(
                    "None of {count} images meets the filter '{text}'",
                    count=len(images),
                    text=shortened(chosen.text),
                )
                + (f"; {lacks}." if lacks else ".")
            )
        if len(kept) < len(images):
            progress.info(
                worded(
                    "{count} of {total} images meet the filter.",
                    count=len(kept),
                    total=len(images),
                )
            )
        return kept

    def selection(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        progress: Progress,
    ) -> Selection:
        """Return the bands to work on; says in the log which are left out."""
        selection = select_bands(images, self.parameterAsString(parameters, shared.BANDS, context))
        if selection.left_out:
            progress.info(
                worded(
                    "Bands that some images do not have are left out: {left_out}.",
                    left_out=", ".join(selection.left_out),
                )
            )
        return selection

    def grid(
        self, parameters: dict[str, Any], context: QgsProcessingContext, images: Sequence[Image]
    ) -> Grid:
        """Return the grid that the images are brought to."""
        reference = self._reference or reference_grid(self, parameters, context)
        return output_grid(images, grid_options(self, parameters, context, images, reference))

    def masked(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        read: Sequence[Image],
        grid: Grid,
        progress: Progress,
    ) -> tuple[list[Image], list[ImageMask]]:
        """Return the images with the bands that masks read added, and the mask of each.

        `read` have the bands of the run; warns where those of one name are other colours.
        """
        warning = mixed_colours(read)
        if warning:
            progress.warn(warning)
        choice = mask_choice(self, parameters, context)
        return choice.apply(images, read, grid, progress)

    def resampling(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return the key of how images are brought to the grid."""
        return self.parameterAsEnumString(parameters, shared.RESAMPLING, context) or METHODS[0]

    def resources(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Resources:
        """Return what the run may use."""
        return Resources(
            threads=self.parameterAsInt(parameters, shared.THREADS, context),
            memory=self.parameterAsInt(parameters, shared.MEMORY, context) * MEGABYTE,
        )

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


def _flat(items: Iterable[Any]) -> Iterator[Any]:
    """Give the items of lists in a list, as models make them."""
    for item in items:
        if isinstance(item, (list, tuple)):
            yield from _flat(item)
        else:
            yield item


def _texts_of(value: Any, context: QgsProcessingContext) -> list[str]:
    """Return what a list of images holds as texts; a collection file stays one."""
    if _is_empty(value):
        return []
    items = _flat(value if isinstance(value, (list, tuple)) else [value])
    return [
        each
        if isinstance(each, str) and each.lower().endswith(COLLECTION_ENDINGS)
        else source_of(each, 1, context).text
        for each in items
        if not _is_empty(each) and isinstance(each, (str, QgsMapLayer, ImageSource))
    ]


def _is_empty(item: Any) -> bool:
    return item is None or item == "" or (hasattr(item, "isNull") and item.isNull())


def _left_out(position: int, item: Any, error: SourceError) -> LeftOut:
    source = item if isinstance(item, str) else ""
    raise_unavailable(error)
    return LeftOut(position, Path(source).stem if source else f"{position}", source, str(error))
