# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The inputs of a quality: the bands that its text names, in every image."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import BandNotFoundError, InvalidOptionError
from ..expression import NO_INDICES, Catalogue, Expression, parse
from ..images import Band, Image
from ..inputs.added_bands import find_bands
from ..inputs.bands import band_by_number, band_everywhere


def quality_inputs(
    text: str, images: Sequence[Image], indices: Catalogue = NO_INDICES
) -> tuple[Expression | None, dict[str, tuple[Band, ...]]]:
    """Return the expression, None for a plain band, and its bands by name for every image.

    A name that is no band of any image may be one of the `indices`.

    Raises InvalidOptionError that names what does not fit which image.
    """
    if not text:
        raise InvalidOptionError("No quality is set; enter a band or an expression in Quality.")
    if any(image.band(text) for image in images):
        return None, {text: band_everywhere(images, text)}
    if text.isdecimal():
        name, bands = band_by_number(images, int(text))
        return None, {name: bands}
    expression = parse(text)
    if not expression.names:
        raise BandNotFoundError(
            f"The quality '{text}' names no band, so all images would be equally good."
        )
    return expression, {name: find_bands(images, name, indices) for name in expression.names}
