# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Types of arrays, by what they hold."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

# Values of any type.
Array = NDArray[Any]
# Where something is so: mostly, where values are valid.
Mask = NDArray[np.bool_]
Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
# Places in another array.
Indexes = NDArray[np.intp]
# Why a pixel is masked, by number; 0 where it is not.
Codes = NDArray[np.uint8]
