# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The base of algorithms that read a collection: its order, bands, masks and grid, and checks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ...engine.catalogue.filters import filtered
from ...engine.catalogue.matching import tell_lacking
from ...engine.errors import (
    BandNotFoundError,
    EngineError,
    InvalidOptionError,
    SourceError,
    freed,
)
from ...engine.grid.grid import Grid
from ...engine.images import Image
from ...engine.inputs.band_names import undated
from ...engine.inputs.bands import Selection, select_bands, tell_left_out
from ...engine.inputs.collection import (
    ordered,
    require_dates,
    tell_remarks,
    warn_of_processing,
    within_dates,
)
from ...engine.inputs.sensors import mixed_colours
from ...engine.masks.image_mask import ImageMask
from ...engine.planning.output_grid import output_grid
from ...engine.planning.partners import with_partners
from ...engine.progress import Progress
from ...engine.run.job import Resources
from ...engine.text import first_names, shortened, worded
from ...engine.warp.resampling import METHODS
from ..layers.image_sources import layer_of
from ..parameters import builders, shared
from ..parameters.added_bands import with_bands
from ..parameters.collection_file import chosen_filter
from ..parameters.dating import date_pattern
from ..parameters.masks import mask_choice
from ..parameters.output_grid import grid_options, reference_grid
from ..parameters.partners import PARTNER_DAYS, PARTNER_MATCH
from ..results.placing import Places, is_result
from ..results.read_and_written import check_images_stay
from .feedback import FeedbackProgress
from .image_list_algorithm import ImageListAlgorithm

MEGABYTE = 1024 * 1024

# Results among scenes that a message names.
MOST_NAMED = 3


class CollectionAlgorithm(ImageListAlgorithm):
    """An algorithm that reads a collection of images.

    Layers are looked at in `checkParameterValues` and `prepareAlgorithm` only, in the main thread;
    what runs in the background is made of plain values. The methods here give these values, each
    from the shared parameters, and raise EngineError with what is wrong.
    """

    def __init__(self) -> None:
        super().__init__()
        self._reference: Grid | None = None
        # Ids and sources of the images of the run: results lie above them.
        self._below: frozenset[str] = frozenset()

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
            said = [self.failure(error, parameters, context)]
            if isinstance(error, BandNotFoundError):
                # First, as that is why bands are missing.
                said.insert(0, self._results_among_scenes(parameters, context))
            return False, " ".join(filter(None, said))
        return is_right, message

    def _results_among_scenes(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        """Return a sentence that names the images that the plugin made of others, or nothing.

        Where all are such, that is what is wanted. In the main thread: layers are looked at.
        """
        sources = self.listed(parameters, context)[0].values()
        layers = [(source.name, layer_of(source, context)) for source in sources]
        names = [name for name, layer in layers if layer is not None and is_result(layer)]
        if not names or len(names) == len(sources):
            return ""
        return worded(
            "{names}: {count:a result|results} of this plugin among scenes; untick "
            "{count:it|them} in Images, unless {count:it belongs|they belong} there.",
            names=first_names([f"'{shortened(name)}'" for name in names], MOST_NAMED),
            count=len(names),
        )

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
        self.check_inputs(parameters, context, but=shared.LAYERS)

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
        results = self._results_among_scenes(parameters, context)
        if results:
            progress.warn(results)
        listed = self._filtered(parameters, context, listed, progress)
        kept = within_dates(
            listed,
            builders.optional_date(self, parameters, shared.START_DATE, context),
            builders.optional_date(self, parameters, shared.END_DATE, context),
        )
        if len(kept) < len(listed):
            progress.info(
                worded(
                    "{count} of {total} {total:image|images} {count:lies|lie} in the period.",
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
                worded("{count} {count:has|have} no '{name}'", count=count, name=name)
                for name, count in lacking.items()
            )
            raise InvalidOptionError(
                worded(
                    "None of {count} {count:image|images} meets the filter '{text}'",
                    count=len(images),
                    text=shortened(chosen.text),
                )
                + (f"; {lacks}." if lacks else ".")
            )
        if len(kept) < len(images):
            progress.info(
                worded(
                    "{count} of {total} {total:image|images} {count:meets|meet} the filter.",
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
        tell_left_out(selection, progress)
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

    def fuses_days(
        self, parameters: dict[str, Any], context: QgsProcessingContext, images: Sequence[Image]
    ) -> bool:
        """Return True when the images of one day are fused, for which all must have a date."""
        is_wanted = bool(self.parameterAsBool(parameters, shared.SAME_DAY, context))
        if is_wanted:
            require_dates(images, worded("to fuse the images of one day"))
        return is_wanted

    def resampling(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return the key of how images are brought to the grid."""
        return self.parameterAsEnumString(parameters, shared.RESAMPLING, context) or METHODS[0]

    def resources(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Resources:
        """Return what the run may use."""
        return Resources(
            threads=self.parameterAsInt(parameters, shared.THREADS, context),
            memory=self.parameterAsInt(parameters, shared.MEMORY, context) * MEGABYTE,
        )
