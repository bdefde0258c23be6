# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The fourth band of an image: its alpha band, or data such as near infrared.

GDAL calls the fourth band of any four-band Byte file alpha, unless it was told otherwise when the
file was written.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..text import QT_TRANSLATE_NOOP

# Keys of what a user can say: found by its values, alpha, or data.
AUTO, ALPHA, DATA = "auto", "alpha", "data"
CHOICES = (AUTO, ALPHA, DATA)

TAKEN_AS_ALPHA = QT_TRANSLATE_NOOP(
    "ImageCollections",
    "its fourth band is taken as alpha, so the others are masked where it is 0. If it holds data, "
    "such as near infrared, give the band a name, or set Fourth band to data in Collection from "
    "folder.",
)
TAKEN_AS_DATA = QT_TRANSLATE_NOOP(
    "ImageCollections",
    "its fourth band is called alpha, but holds many values and is taken as data. If it is alpha, "
    "give it the name alpha, or set Fourth band to alpha in Collection from folder.",
)

# An alpha band is nearly everywhere empty or full.
_NEARLY_ALL = 0.9


def holds_data(counts: NDArray[np.int64]) -> bool:
    """Return True for data, by how often each value from 0 to 255 occurs, shape (256,).

    They have more than two values that are not nearly all 0 or 255.
    """
    ends = int(counts[0] + counts[255])
    return bool(np.count_nonzero(counts) > 2 and ends < _NEARLY_ALL * int(counts.sum()))
