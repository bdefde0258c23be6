# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The compression of GIF: LZW with codes of 9 to 12 bits over bytes.

Source: Graphics Interchange Format, version 89a, appendix F.
"""

from __future__ import annotations

import numpy as np

from ..arrays import Array

# Codes below are the bytes themselves.
CLEAR, END, FIRST = 256, 257, 258
LEAST_BITS, MOST_BITS = 9, 12


def compress(values: bytes) -> bytes:
    """Return the bytes of the codes of at least one value."""
    codes, bits = _codes_of(values)
    return _packed(np.array(codes, np.uint16), np.array(bits, np.uint8))


def _codes_of(values: bytes) -> tuple[list[int], list[int]]:
    """Return the codes, and how many bits each of them has."""
    codes, widths = [CLEAR], [LEAST_BITS]
    known: dict[int, int] = {}
    following, width = FIRST, LEAST_BITS
    prefix = values[0]
    for value in memoryview(values)[1:]:
        key = prefix << 8 | value
        code = known.get(key)
        if code is not None:
            prefix = code
            continue
        codes.append(prefix)
        widths.append(width)
        prefix = value
        if following >> MOST_BITS:
            codes.append(CLEAR)
            widths.append(width)
            known.clear()
            following, width = FIRST, LEAST_BITS
            continue
        known[key] = following
        width += following >> width
        following += 1
    # Who reads has one more code after the last prefix.
    widened = min(width + (following >> width), MOST_BITS)
    return [*codes, prefix, END], [*widths, width, widened]


def _packed(codes: Array, widths: Array) -> bytes:
    """Return codes without gaps, the lowest bit of each first."""
    places = np.arange(MOST_BITS, dtype=np.uint16)
    digits = (codes[:, None] >> places & 1).astype(np.uint8)
    return np.packbits(digits[places < widths[:, None]], bitorder="little").tobytes()
