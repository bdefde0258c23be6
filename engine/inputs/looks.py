# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The look of a band: colour interpretation, colour table and category names of the file."""

from __future__ import annotations

from osgeo import gdal

from ..images import Look


def look_of(band: gdal.Band) -> Look:
    """Return what a file says of how a band is drawn."""
    colour = gdal.GetColorInterpretationName(band.GetColorInterpretation())
    table = band.GetRasterColorTable()
    entries = []
    if table is not None and table.GetPaletteInterpretation() == gdal.GPI_RGB:
        entries = [table.GetColorEntry(number) for number in range(table.GetCount())]
    palette = "".join(f"{part & 255:02x}" for entry in entries for part in entry)
    names = [name.replace("\n", " ") for name in band.GetCategoryNames() or ()]
    return Look(colour if colour != "Undefined" else "", palette, "\n".join(names))
