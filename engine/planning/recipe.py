# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The recipe in a file of a result: enough to make it again."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ..errors import SourceError
from ..gdal_calls import open_raster
from ..images import Image
from ..inputs.rights import rights_of
from ..inputs.subdatasets import file_of, moved_into
from ..text import worded

# Metadata items of the result.
ALGORITHM = "IMAGE_COLLECTIONS_ALGORITHM"
RECIPE = "IMAGE_COLLECTIONS_RECIPE"
# Parameters that are files, besides the images.
FILES = ("COLLECTION",)
FIRST_DATE = "IMAGE_COLLECTIONS_FIRST_DATE"
LAST_DATE = "IMAGE_COLLECTIONS_LAST_DATE"


@dataclass(frozen=True)
class Recipe:
    """How a file was made: the id of the algorithm, and its parameters as plain values.

    `layers` are what QGIS had set for each of the input layers, in the order of the list; files of
    earlier versions have none.
    """

    algorithm: str
    parameters: Mapping[str, Any]
    layers: tuple[Mapping[str, Any], ...] = ()


def recipe(
    *,
    algorithm: str,
    parameters: Mapping[str, Any],
    images: Sequence[Image],
    version: str,
    layers: Sequence[Mapping[str, Any]] = (),
    path: str = "",
) -> dict[str, str]:
    """Return the metadata items: algorithm, dates and rights as they are, the recipe as JSON.

    `images` are in the order of the collection; `version` is the plugin's; `layers` are those of
    a `Recipe`. `path` is the file that is made: what lies beside it is found when both are moved.
    """
    record = {
        "algorithm": algorithm,
        "parameters": dict(parameters),
        "images": [
            {
                "position": image.position,
                "name": image.name,
                "date": image.date.isoformat() if image.date else None,
            }
            for image in images
        ],
        "layers": [dict(layer) for layer in layers],
        "versions": {
            "image_collections": version,
            **library_versions(),
        },
    }
    beside = _beside(parameters, path)
    if beside:
        record["beside"] = beside
    items = {ALGORITHM: algorithm, RECIPE: _whole(json.dumps(record, ensure_ascii=False))}
    items.update(rights_of(image.properties for image in images))
    dates = sorted(image.date for image in images if image.date)
    if dates:
        items[FIRST_DATE] = dates[0].date().isoformat()
        items[LAST_DATE] = dates[-1].date().isoformat()
    return items


def read_recipe(path: str, name: str, open_options: Sequence[str] = ()) -> Recipe | None:
    """Return how a file was made, None when it does not say; `name` is for messages.

    Raises SourceError when the file cannot be opened, or its recipe cannot be read.
    """
    text = open_raster(path, open_options, name).GetMetadataItem(RECIPE)
    if not text:
        return None
    try:
        record = json.loads(text)
        found = Recipe(
            str(record["algorithm"]),
            _moved(dict(record["parameters"]), dict(record.get("beside", {})), path),
            tuple(dict(layer) for layer in record.get("layers", ())),
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise SourceError(
            worded(
                "The recipe in '{name}' cannot be read ({error!r}); make the composite again.",
                name=name,
                error=error,
            )
        ) from error
    return found


def _beside(parameters: Mapping[str, Any], path: str) -> dict[str, str]:
    """Return where files of parameters lie as seen from the result, those on its drive."""
    found = {}
    for name in FILES:
        file = file_of(str(parameters.get(name, "")))
        if path and Path(file).is_absolute():
            with contextlib.suppress(ValueError):  # another drive
                found[name] = os.path.relpath(file, Path(path).absolute().parent)
    return found


def _moved(parameters: dict[str, Any], beside: Mapping[str, Any], path: str) -> dict[str, Any]:
    """Return the parameters, with the files beside the result that are not where they were."""
    for name in FILES:
        old, relative = parameters.get(name), beside.get(name)
        if isinstance(old, str) and isinstance(relative, str) and not Path(file_of(old)).exists():
            there = Path(os.path.normpath(Path(path).absolute().parent / relative))
            if there.is_file():
                parameters[name] = moved_into(old, str(there))
    return parameters


def library_versions() -> dict[str, str]:
    """Return the versions of the libraries that numbers may depend on."""
    return {"gdal": gdal.VersionInfo("RELEASE_NAME"), "numpy": np.__version__}


def _whole(text: str) -> str:
    """Return a text in which half characters, which no file can hold, are question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")
