# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The bands of radar images: which of them are backscatter."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..errors import BandNotFoundError, InvalidOptionError
from ..images import Image
from ..text import worded
from .bands import Selection, select_bands

POLARISATIONS = ("VV", "VH", "HH", "HV")
_PLAIN = re.compile("|".join(POLARISATIONS), re.IGNORECASE)
_ENDING = re.compile(rf".*[-_. ](?:{_PLAIN.pattern})", re.IGNORECASE)


def select_backscatter(images: Sequence[Image], text: str) -> tuple[Selection, tuple[int, ...]]:
    """Return all common bands, and the places among them of those that a text asks for.

    An empty text asks for those that are called as a polarisation, such as VV, or else end so, such
    as Sigma0_VV. Bands that it asks for by number
    or colour, and that have no common name, stand at the end.

    Raises BandNotFoundError that names what is not there.
    """
    if not text.strip():
        everything = select_bands(images)
        found = _named(everything.names, _PLAIN) or _named(everything.names, _ENDING)
        if not found:
            raise BandNotFoundError(
                worded(
                    "No band is called {polarisations} or {other}; there are "
                    "{bands}. Choose the bands to work on in Bands (BANDS).",
                    polarisations=", ".join(POLARISATIONS[:-1]),
                    other=POLARISATIONS[-1],
                    bands=", ".join(everything.names),
                )
            )
        return everything, found
    chosen = select_bands(images, text)
    try:
        everything = select_bands(images)
    except BandNotFoundError:
        # Bands without a common name, which are told by number.
        return chosen, tuple(range(len(chosen.names)))
    columns = dict(zip(everything.names, zip(*everything.bands)))
    places = []
    for name, column in zip(chosen.names, zip(*chosen.bands)):
        same = next((known for known, each in columns.items() if each == column), name)
        columns.setdefault(same, column)
        places.append(list(columns).index(same))
    bands = tuple(zip(*columns.values()))
    return Selection(tuple(columns), bands, everything.left_out), tuple(places)


def is_polarisation(name: str) -> bool:
    """Return True for the name of a polarisation, such as VV, and what ends so: Sigma0_VV."""
    return bool(_PLAIN.fullmatch(name) or _ENDING.fullmatch(name))


def with_band(
    images: Sequence[Image], selection: Selection, text: str, parameter: str
) -> tuple[Selection, int]:
    """Return a selection in which one more band is, and its place.

    Raises BandNotFoundError when the text asks for none, and InvalidOptionError when it asks for
    several; the parameter is the one that it comes from.
    """
    chosen = select_bands(images, text)
    if not text.strip() or len(chosen.names) != 1:
        raise InvalidOptionError(
            worded(
                "'{text}' is not the name of one band ({parameter}); choose one of {names}.",
                text=text,
                parameter=parameter,
                names=", ".join(selection.names),
            )
        )
    (column,) = zip(*chosen.bands)
    columns = dict(zip(selection.names, zip(*selection.bands)))
    name = next((known for known, each in columns.items() if each == column), chosen.names[0])
    columns.setdefault(name, column)
    bands = tuple(zip(*columns.values()))
    return Selection(tuple(columns), bands, selection.left_out), list(columns).index(name)


def _named(names: Sequence[str], pattern: re.Pattern[str]) -> tuple[int, ...]:
    return tuple(place for place, name in enumerate(names) if pattern.fullmatch(name))
