# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Mask presets: rules for the quality bands of known sensors, found by the names of the bands."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..errors import InvalidOptionError
from ..images import Band, Image
from ..text import worded
from .rules import REASONS, Rule, parse_rule

# Choices of MASK besides the presets of the data file. The keys are public.
NONE, AUTO, CUSTOM, RECIPE = "none", "auto", "custom", "clouds-and-shadows"


# Tells whether a band of an image has only these values besides a fill.
HasOnly = Callable[[Image, Band, Sequence[int], int], bool]


@dataclass(frozen=True)
class Preset:
    """Rules for one quality band.

    `band` is a regular expression for its usual names; `terms` are (rule, reason), of which the
    first that is met gives the reason. `is_automatic` says that `auto` may take it.

    Where a band of the same name has another meaning elsewhere, `product` is a regular expression
    for what products are called in which it has this one, and `values` are all that it can have
    besides the `fill`.
    """

    key: str
    label: str
    band: str
    terms: tuple[tuple[str, str], ...]
    is_automatic: bool = True
    product: str = ""
    values: tuple[int, ...] = ()
    fill: int = -1

    def is_named(self, image: Image) -> bool:
        """Return True when an image says that it is of the product of this preset."""
        said = (image.product, image.sensor, image.name, re.split(r"[/\\]", image.path)[-1])
        return bool(self.product) and any(
            re.search(self.product, text, re.IGNORECASE) for text in said
        )

    def find(self, image: Image) -> str | None:
        """Return the name of the image's band that this preset is for, None when it has none."""
        pattern = re.compile(self.band, re.IGNORECASE)
        return next((band.name for band in image.bands if pattern.fullmatch(band.name)), None)

    def rules(self, image: Image) -> tuple[Rule, ...]:
        """Return the rules for an image.

        Raises InvalidOptionError that names the image when it has no such band.
        """
        band = self.find(image)
        if band is None:
            names = ", ".join(band.name for band in image.bands)
            raise InvalidOptionError(
                worded(
                    "Image '{image}' has no band for the mask '{key}', which needs one "
                    "named like {band}; it has {names}.",
                    image=image.name,
                    key=self.key,
                    band=self.band,
                    names=names,
                )
            )
        return tuple(parse_rule(band, text, reason) for text, reason in self.terms)


@dataclass(frozen=True)
class Found:
    """A preset that was found for an image, and whether it took a look at values to tell which."""

    preset: Preset
    is_by_values: bool = False


def read_presets(records: Sequence[Mapping[str, Any]], source: str) -> dict[str, Preset]:
    """Return the presets of a data file by key; `source` names the file in messages.

    Raises InvalidOptionError for a preset that cannot be used.
    """
    if not isinstance(records, list):
        raise InvalidOptionError(
            worded("'{source}' must hold a list of mask presets.", source=source)
        )
    presets = [_preset(record, source) for record in records]
    return {preset.key: preset for preset in presets}


def _preset(record: Mapping[str, Any], source: str) -> Preset:
    try:
        preset = Preset(
            key=str(record["key"]),
            label=str(record["label"]),
            band=str(record["band"]),
            terms=tuple((str(term["rule"]), str(term["reason"])) for term in record["terms"]),
            is_automatic=bool(record.get("automatic", True)),
            product=str(record.get("product", "")),
            values=tuple(int(value) for value in record.get("values", ())),
            fill=int(record.get("fill", -1)),
        )
        re.compile(preset.band)
        re.compile(preset.product)
        for text, reason in preset.terms:
            parse_rule("band", text, reason)
    except KeyError as error:
        raise InvalidOptionError(
            worded("A mask preset in '{source}' has no {name}.", source=source, name=error)
        ) from error
    except (TypeError, ValueError, AttributeError, re.error, InvalidOptionError) as error:
        reason = str(error).rstrip(".")
        raise InvalidOptionError(
            worded(
                "A mask preset in '{source}' cannot be used: {reason}.",
                source=source,
                reason=reason,
            )
        ) from error
    for _, reason in preset.terms:
        if reason not in REASONS:
            raise InvalidOptionError(
                worded(
                    "The mask preset '{key}' in '{source}' has the reason '{reason}'; "
                    "choose from {reasons}.",
                    key=preset.key,
                    source=source,
                    reason=reason,
                    reasons=", ".join(REASONS),
                )
            )
    if preset.key in ("", NONE, AUTO, CUSTOM, RECIPE) or not preset.terms:
        raise InvalidOptionError(
            worded(
                "The mask preset '{key}' in '{source}' needs a key of its own and at "
                "least one term.",
                key=preset.key,
                source=source,
            )
        )
    return preset


def automatic(
    presets: Mapping[str, Preset], image: Image, has_only: HasOnly | None = None
) -> Found:
    """Return the first preset whose band an image has.

    Where two presets are for bands of that name, the product tells which it is, or the names that
    the file has for values; or else the values that `has_only` finds. Without it the first is
    taken. Which of the two it is changes the reasons only: where it is told by some values, the
    rules of the first follow those of the second, so that the same pixels are masked.

    Raises InvalidOptionError when there is none.
    """
    fitting = [
        (preset, name)
        for preset in presets.values()
        if preset.is_automatic and (name := preset.find(image)) is not None
    ]
    if not fitting:
        raise _nothing_known(image)
    first, name = fitting[0]
    band = next(band for band in image.bands if band.name == name)
    others = [preset for preset, other in fitting[1:] if preset.values and other == name]
    if not others or first.is_named(image):
        return Found(first)
    other = others[0]
    categories = len(band.look.categories.splitlines())
    if categories:
        is_other = categories <= len(other.values)
    elif has_only is None:
        return Found(first)
    else:
        is_other = has_only(image, band, other.values, other.fill)
    chosen = replace(other, terms=(*other.terms, *first.terms)) if is_other else first
    return Found(chosen, is_by_values=not categories)


def _nothing_known(image: Image) -> InvalidOptionError:
    names = ", ".join(band.name for band in image.bands)
    return InvalidOptionError(
        worded(
            "Image '{image}' has no quality band that is known, so no mask can be "
            "found for it by itself; it has {names}. Choose a mask or write a mask "
            "rule.",
            image=image.name,
            names=names,
        )
    )
