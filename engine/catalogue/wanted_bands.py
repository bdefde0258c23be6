# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which bands of an item a run can need, so that no file is opened in vain."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import InvalidOptionError
from ..expression import FUNCTIONS
from ..inputs.name_lists import listed_names
from ..inputs.name_patterns import Pattern
from ..text import worded
from .asset_bands import AssetBand
from .properties import NAMES

_WORD = re.compile(r'"((?:[^"]|"")+)"|(?<![\w.])([A-Za-z_]\w*)')
# Words of rules and expressions that are no bands.
_NO_BANDS = {*FUNCTIONS, *NAMES, "in", "bits", "keep", "any", "and", "or", "not"} | {
    *("days", "cloud_distance", "clear_fraction"),
}
_PROBABILITIES = re.compile(r"(MSK_)?CLD(PRB)?|cloud_?prob\w*|probability", re.IGNORECASE)


@dataclass(frozen=True)
class Wanted:
    """What is asked of the bands: `bands` is what BANDS has, None where there is no such choice.

    `texts` are expressions and rules. `has_mask` says that quality bands are looked at. `is_all`
    says that nothing can be told before. `makes` are words that no band of the item may be called,
    with the names of the bands that they are made of.
    """

    bands: str | None = ""
    texts: tuple[str, ...] = ()
    has_mask: bool = False
    is_all: bool = False
    makes: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def choose(self, bands: Sequence[AssetBand]) -> tuple[list[AssetBand], tuple[str, ...]]:
        """Return the bands that can be needed, and the names of those that make the image's grid.

        Without names it is all of them.
        """
        listed = [band for band in bands if band.is_listed]
        everything = listed, ()
        if self.bands is None:
            leading = self._mentioned(bands)
        else:
            leading = self._selected(bands, self.bands)
        if self.is_all or not leading:
            return everything
        others = self._mentioned(bands)
        if others is None:
            return everything
        names = {band.name for band in leading} | {band.name for band in others}
        if self.has_mask:
            names |= {b.name for b in listed if b.is_class or _PROBABILITIES.fullmatch(b.name)}
        kept = [band for band in bands if band.name in names]
        return kept, tuple(band.name for band in leading)

    def _selected(self, bands: Sequence[AssetBand], text: str) -> list[AssetBand] | None:
        """Return the bands of a list of names, numbers and patterns, None where one is unknown."""
        found: list[AssetBand] = []
        for item in listed_names(text):
            named = self._meant(bands, item.text)
            if not named and not item.is_quoted:
                named = _matching(bands, item.text)
            if not named:
                return None
            found += named
        return found

    def _mentioned(self, bands: Sequence[AssetBand]) -> list[AssetBand] | None:
        """Return the bands that expressions name, None where a word may be anything."""
        found: list[AssetBand] = []
        for text in self.texts:
            for match in _WORD.finditer(text):
                word = match[1].replace('""', '"') if match[1] else match[2]
                named = self._meant(bands, word)
                if not named and word not in _NO_BANDS:
                    return None
                found += named
        return found

    def _meant(self, bands: Sequence[AssetBand], word: str) -> list[AssetBand]:
        """Return the bands of a name, else those that it is made of; none where one is missing."""
        named = _named(bands, word)
        if named:
            return named
        parts = [_named(bands, name) for name in dict(self.makes).get(word, ())]
        return [band for part in parts for band in part] if all(parts) else []


def assets_of(bands: Sequence[AssetBand], text: str) -> set[str] | None:
    """Return the keys of the assets with the bands of BANDS, None where one is not there."""
    found = Wanted()._selected(bands, text)
    return None if found is None else {band.key for band in found}


def _matching(bands: Sequence[AssetBand], item: str) -> list[AssetBand]:
    listed = [band for band in bands if band.is_listed]
    if item.isdecimal():
        return listed[int(item) - 1 : int(item)] if int(item) > 0 else []
    try:
        pattern = Pattern(item, worded("a pattern"))
    except InvalidOptionError:
        return []
    return [band for band in listed if pattern.fullmatch(band.name)]


def _named(bands: Sequence[AssetBand], name: str) -> list[AssetBand]:
    exact = [band for band in bands if band.name == name]
    return exact or [band for band in bands if name in band.aliases]
