# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The ways to make a composite, for algorithms that make several: a choice, and their parameters.

The parameters and the methods are those of the algorithms themselves.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from pkgutil import iter_modules
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition

from ..engine.composites.method import Method
from ..engine.composites.quality_inputs import DAYS
from ..engine.composites.quality_mosaic import QualityMosaic
from ..engine.images import Image
from ..engine.inputs.bands import Selection
from ..resources.i18n import translate
from .bases.composite_algorithm import CompositeAlgorithm
from .parameters import about, builders, shared
from .parameters.shared import Shared

METHOD = "METHOD"


@cache
def makers() -> Mapping[str, type[CompositeAlgorithm]]:
    """Return the algorithms that make one image of a collection, by name, in their order.

    Each module of this folder may hold one, with its `PLACE`; dock, periods and provider follow.
    """
    room = sys.modules[__package__]
    for module in iter_modules(room.__path__):
        # Not by importlib: QGIS notes what is imported so, and forgets it with the plugin.
        __import__(f"{__package__}.{module.name}")
    found = [each for each in CompositeAlgorithm.__subclasses__() if each.PLACE]
    return {each.NAME: each for each in sorted(found, key=lambda each: each.PLACE)}


def method_parameters() -> Iterator[Shared]:
    """Which method, and the parameters of all; those of other methods are not looked at."""
    yield Shared(
        builders.choice(METHOD, translate("ImageCollections", "Method"), makers(), "reduce"),
        translate(
            "ImageCollections",
            "How the images are put together: as the algorithm of that name does it.",
        ),
    )
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    seen: dict[str, list[str]] = {}
    for key in makers():
        for definition in _own(key):
            seen.setdefault(definition.name(), []).append(key)
    for name, keys in seen.items():
        definition = next(own for own in _own(keys[0]) if own.name() == name)
        copied = about.shown_with(builders.copy_of(definition), METHOD, *keys)
        is_advanced = bool(copied.flags() & advanced)
        copied.setFlags(copied.flags() | optional)
        text = translate("ImageCollections", "For the method {method}. {help}")
        yield Shared(
            copied, text.format(method=", ".join(keys), help=definition.help()), is_advanced
        )


def _own(key: str) -> list[QgsProcessingParameterDefinition]:
    """Return the parameters that an algorithm adds to those that all have."""
    maker = makers()[key]()
    maker.add_parameters()
    return [builders.copy_of(each) for each in maker.parameterDefinitions()]


def method_of(
    key: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    images: Sequence[Image],
    selection: Selection,
) -> tuple[Method, list[Image], CompositeAlgorithm]:
    """Return the method, the images with the bands that it reads, and the algorithm it is of."""
    maker = makers()[key]()
    maker.initAlgorithm()
    method, read = maker.method(parameters, context, images, selection)
    return method, read, maker


def methods_by_date(
    key: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    images: Sequence[Image],
    selection: Selection,
    targets: Iterable[date | None],
) -> dict[date | None, tuple[Method, list[Image]]]:
    """Return a method, and the images that it reads, for each target date.

    One stands under None for all dates that are not there: only a quality that counts days has one
    for each, and only where Target date is not set.
    """
    is_set = builders.is_set(parameters, shared.TARGET_DATE)

    def made(target: date | None) -> tuple[Method, list[Image]]:
        own = parameters
        if target is not None and not is_set:
            own = {**parameters, shared.TARGET_DATE: target.isoformat()}
        return method_of(key, own, context, images, selection)[:2]

    days = sorted(target for target in targets if target is not None)
    found: dict[date | None, tuple[Method, list[Image]]] = {None: made(days[0] if days else None)}
    method = found[None][0]
    if isinstance(method, QualityMosaic) and DAYS in method.known.names:
        found.update((day, made(day)) for day in days)
    return found
