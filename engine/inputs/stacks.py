# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Files whose bands are dates, as plain values: the image of each date, and its bands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ..images import Band, Image
from .subdatasets import file_of


@dataclass(frozen=True)
class StackBand:
    """A band of the image of a date: its name, and the raster and the band in it that it is."""

    name: str
    image: Image
    stored: Band


@dataclass(frozen=True)
class StackDate:
    """The image of a date: `label` tells it apart from the others of its stack."""

    label: str
    moment: datetime
    bands: tuple[StackBand, ...]
    remark: str = ""


@dataclass(frozen=True)
class Stack:
    """A file whose bands are dates, oldest first. `remarks` are sentences about the file."""

    path: str
    dates: tuple[StackDate, ...]
    remarks: tuple[str, ...] = ()

    def name_of(self, date: StackDate) -> str:
        """Return the name of the image of a date: that of the file, and the date."""
        return f"{Path(file_of(self.path)).stem}_{date.label}"
