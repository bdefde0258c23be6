# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Enough observations: pixels that have fewer are masked, of every composite alike."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..arrays import Mask
from ..reading.reader import Reader
from .method import Method, Result, Wanted
from .output_block import OutputBlock

# Names of bands of provenance that say who gave a pixel, at their ends.
_GIVERS = ("source", "date")
_OF_ALL = ("first_date", "last_date")
COUNT = "count"


def with_enough(
    method: Method, out: OutputBlock, reader: Reader, wanted: Wanted, least: int
) -> Result:
    """Fill a block, in which pixels with fewer valid observations than `least` are masked.

    They are counted band by band where each band has a count of its own. Provenance keeps the
    counts, and says of no image that it gave such a pixel, and neither does the usage. Methods that
    use all observations of a pixel see to it by `Wanted.least`.
    """
    # Where nobody asks who gave what, only counts are needed.
    noted = least if wanted.traces else 1
    result = method.compute(out, reader, replace(wanted, provenance=True, least=noted))
    proof = result.provenance
    if proof is None:
        raise ValueError("a composite that has no counts")
    names = method.provenance_names()
    enough = [values >= least for name, values in zip(names, proof.values) if name.endswith(COUNT)]
    # Each count stands for the bands that are made of its band.
    share = max(1, len(out.valid) // len(enough))
    for band, valid in enumerate(out.valid):
        valid &= enough[min(band // share, len(enough) - 1)]
    if result.quality is not None:
        for valid in result.quality.valid:
            valid &= np.logical_or.reduce(enough)
    _mask_givers(names, proof, enough)
    if result.usage is not None:
        sources = [v for name, v in zip(names, proof.values) if name.endswith("source")]
        if sources:
            seen = np.logical_or.reduce(out.valid)
            result.usage.used[:] = 0
            result.usage.use([source * seen for source in sources])
    return result if wanted.provenance else replace(result, provenance=None)


def _mask_givers(names: tuple[str, ...], proof: OutputBlock, enough: list[Mask]) -> None:
    count = 0
    for place, name in enumerate(names):
        if name.endswith(_GIVERS) and name not in _OF_ALL:
            proof.values[place] *= enough[count]
            proof.valid[place] &= enough[count]
        # The count of a band comes after who gave it.
        count += name.endswith(COUNT)
