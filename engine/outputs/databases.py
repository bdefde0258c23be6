# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of several layers, such as databases: a new file would take the place of them all."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from osgeo import gdal

from ..errors import WriteError
from ..gdal_calls import gdal_errors
from ..text import first_names, worded

_ENDINGS = (".gpkg", ".sqlite", ".db", ".xlsx", ".ods", ".kml")
# In it QGIS keeps the styles of the others.
_STYLES = "layer_styles"
# Names in a message; how many more there are is said.
_MOST_NAMES = 5

Kind = Literal["raster", "vector", "text"]


def check_layers_stay(path: str | Path, kind: Kind) -> None:
    """Raise WriteError when a file holds more than one layer, or one that is of another kind.

    One layer of the kind that is written is taken for an earlier result, as any file is.
    """
    if Path(path).suffix.lower() not in _ENDINGS or not Path(path).is_file():
        return
    layers = {"vector": _vector_layers(str(path)), "raster": _rasters(str(path))}
    names = [name for each in layers.values() for name in each]
    if len(names) == len(layers.get(kind, ())) <= 1:
        return
    raise WriteError(
        worded(
            "The output would take the place of the file '{path}' and of all layers in it: "
            "{names}. Choose another name for the output.",
            path=path,
            names=first_names([f"'{name}'" for name in names], _MOST_NAMES),
        )
    )


def _vector_layers(path: str) -> list[str]:
    with gdal_errors():
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
        if dataset is not None:
            names = (dataset.GetLayer(place).GetName() for place in range(dataset.GetLayerCount()))
            return [name for name in names if name != _STYLES]
    return []


def _rasters(path: str) -> list[str]:
    with gdal_errors():
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
        if dataset is not None:
            several = [source.rpartition(":")[2] for source, _ in dataset.GetSubDatasets()]
            return several or [Path(path).stem]
    return []
