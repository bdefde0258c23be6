# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Mask presets: rules for the quality bands of known sensors, found by the names of the bands."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import InvalidOptionError
from ..images import Image
from ..text import worded
from .rules import REASONS, Rule, parse_rule

# Choices of MASK besides the presets of the data file. The keys are public.
NONE, AUTO, CUSTOM, RECIPE = "none", "auto", "custom", "clouds-and-shadows"


@dataclass(frozen=True)
class Preset:
    """Rules for one quality band.

    `band` is a regular expression for its usual names; `terms` are (rule, reason), of which the
    first that is met gives the reason. `is_automatic` says that `auto` may take it.
    """

    key: str
    label: str
    band: str
    terms: tuple[tuple[str, str], ...]
    is_automatic: bool = True

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
        )
        re.compile(preset.band)
        for text, reason in preset.terms:
            parse_rule("band", text, reason)
    except KeyError as error:
        raise InvalidOptionError(
            worded("A mask preset in '{source}' has no {name}.", source=source, name=error)
        ) from error
    except (TypeError, AttributeError, re.error, InvalidOptionError) as error:
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


def automatic(presets: Mapping[str, Preset], image: Image) -> Preset:
    """Return the first preset whose band an image has.

    Raises InvalidOptionError when there is none.
    """
    for preset in presets.values():
        if preset.is_automatic and preset.find(image) is not None:
            return preset
    names = ", ".join(band.name for band in image.bands)
    raise InvalidOptionError(
        worded(
            "Image '{image}' has no quality band that is known, so no mask can be "
            "found for it by itself; it has {names}. Choose a mask or write a mask "
            "rule.",
            image=image.name,
            names=names,
        )
    )
