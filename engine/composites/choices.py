# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Composites by words: what a user chooses, checked, before the bands of any image are known.

Each choice makes its method, and the images with just the bands that the method reads.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from ..errors import InvalidOptionError, check_word
from ..expression import NO_INDICES, Catalogue
from ..images import Image
from ..inputs.bands import Selection, images_to_read
from ..inputs.collection import require_dates
from ..reducers import REDUCERS, ReducerOptions
from ..text import worded
from . import geometric_median, medoid, mosaic, quality_mosaic, reduce
from .method import Method
from .quality_inputs import quality_inputs
from .quality_mosaic import CLOUD_REACH, TIES, Incomplete, Preference, Tie

MethodAndImages = tuple[Method, list[Image]]


class CompositeChoice(ABC):
    """What a user chooses of a composite."""

    @abstractmethod
    def method(self, images: Sequence[Image], selection: Selection) -> MethodAndImages:
        """Return the method, and the images with the bands that it reads, those selected first.

        `images` have all bands of their files.

        Raises InvalidOptionError where the choice does not fit the images.
        """


@dataclass(frozen=True)
class Mosaic(CompositeChoice):
    """The last valid observation on top; `together` takes pixels whole."""

    together: bool = False

    def method(self, images: Sequence[Image], selection: Selection) -> MethodAndImages:
        """Return the method and what it reads."""
        return mosaic.Mosaic(selection.names, self.together), images_to_read(images, selection)


@dataclass(frozen=True)
class QualityMosaic(CompositeChoice):
    """The observation of the best quality: a band, its number, or an expression over bands.

    Names in it that are no bands may be `indices`, `QUALITY_NAMES` or numbers of properties; those
    of `days` are from the `target_date`, and `cloud_distance` is how many metres clouds are looked
    for. With a `best` above 1, bands are means of so many best observations. With
    `parts`, those of a quality that is a sum go with the winning quality. `medoid_weight` is what
    an observation gains at the median spectrum.
    """

    quality: str
    prefer: Preference = "highest"
    target: float | None = None
    ties: Tie = "last"
    incomplete: Incomplete = "keep"
    indices: Catalogue = field(default=NO_INDICES, repr=False, compare=False)
    target_date: date | None = None
    cloud_distance: float = CLOUD_REACH
    best: int = 1
    parts: bool = False
    medoid_weight: float = 0.0

    def __post_init__(self) -> None:
        """Raise InvalidOptionError for a word that is none, or a target that is missing."""
        quality_mosaic.check_words(self.prefer, self.ties, self.incomplete)
        if self.prefer == "nearest" and self.target is None:
            raise InvalidOptionError(
                worded("The preference 'nearest' needs a quality target; set Quality target.")
            )
        if self.best < 1:
            raise InvalidOptionError(
                worded("Best is the number of observations in a mean, from 1.")
            )
        if not 0 <= self.medoid_weight < math.inf:
            raise InvalidOptionError(worded("The weight of the medoid is no number from 0."))
        if not 0 < self.cloud_distance < math.inf:
            raise InvalidOptionError(
                worded("The cloud distance is not above 0; enter a number of metres.")
            )

    def method(self, images: Sequence[Image], selection: Selection) -> MethodAndImages:
        """Return the method and what it reads: the bands, and those of the quality."""
        found = quality_inputs(self.quality.strip(), images, self.indices, self.target_date)
        inputs = found.bands
        names = [*selection.names, *(name for name in inputs if name not in selection.names)]
        method = quality_mosaic.QualityMosaic(
            names=selection.names,
            quality_bands=tuple(names.index(name) for name in inputs),
            quality=found.expression,
            prefer=self.prefer,
            target=self.target or 0.0,
            ties=self.ties,
            incomplete=self.incomplete,
            known=found.known,
            best=self.best,
            medoid_weight=self.medoid_weight,
            parts=found.parts if self.parts else (),
            cloud_distance=self.cloud_distance if found.looks_for_clouds else 0.0,
        )
        return method, images_to_read(images, selection, inputs)


@dataclass(frozen=True)
class Reduce(CompositeChoice):
    """Statistics of all valid observations; `decibel` says that values are levels."""

    reducers: tuple[str, ...] = ("median",)
    percentiles: tuple[float, ...] = ReducerOptions.percentiles
    interval: tuple[float, float] = ReducerOptions.interval
    decibel: bool = False

    def __post_init__(self) -> None:
        """Raise InvalidOptionError for reducers and percentages that are none."""
        reduce.check_reducers(self.reducers, ReducerOptions(self.percentiles, self.interval))

    def method(self, images: Sequence[Image], selection: Selection) -> MethodAndImages:
        """Return the method and what it reads."""
        keys = tuple(dict.fromkeys(self.reducers))
        for key in keys:
            if REDUCERS[key].needs_dates:
                require_dates(images, worded("for the reducer '{key}'", key=key))
        # Options that none of the reducers looks at say nothing of the result.
        used = {}
        if "percentile" in keys:
            used["percentiles"] = tuple(self.percentiles)
        if "intervalMean" in keys:
            used["interval"] = tuple(self.interval)
        options = ReducerOptions(**used)  # type: ignore[arg-type]
        method = reduce.Reduce(selection.names, keys, options, self.decibel)
        return method, images_to_read(images, selection)


@dataclass(frozen=True)
class Medoid(CompositeChoice):
    """Each pixel from the image nearest to the median spectrum."""

    ties: Tie = "last"

    def __post_init__(self) -> None:
        """Raise InvalidOptionError for a word that is none."""
        check_word("ties", self.ties, TIES)

    def method(self, images: Sequence[Image], selection: Selection) -> MethodAndImages:
        """Return the method and what it reads."""
        return medoid.Medoid(selection.names, self.ties), images_to_read(images, selection)


@dataclass(frozen=True)
class GeometricMedian(CompositeChoice):
    """The spectrum with the least sum of distances to all valid spectra."""

    def method(self, images: Sequence[Image], selection: Selection) -> MethodAndImages:
        """Return the method and what it reads."""
        found = geometric_median.GeometricMedian(selection.names)
        return found, images_to_read(images, selection)
