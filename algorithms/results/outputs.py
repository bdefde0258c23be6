# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Output files of a run: whether they can be written, and the numbers of the grid."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
)

from ...engine.errors import InvalidOptionError
from ...engine.grid.grid import Grid
from ...engine.images import Image
from ...engine.inputs.describe import file_list
from ...engine.live.file import is_live
from ...engine.outputs.databases import check_layers_stay
from ...engine.outputs.formats import check_target
from ...engine.outputs.targets import check_folder
from ...engine.outputs.verification import check_foreign
from ...engine.planning.recipe import ALGORITHM
from ...engine.text import worded
from ...resources.i18n import translate
from ..layers.image_sources import ImageSource
from ..layers.transforms import crs_of
from ..parameters import builders
from .asking import apart_from
from .live import check_live
from .names import without_live
from .sinks import file_of

# Bytes of the name of a file in a folder of results; file systems allow 255, with endings.
LONGEST_NAME = 200
# Names that Windows keeps for itself, with any ending.
_DEVICES = {
    "CON",
    "PRN",
    "AUX",
    "NUL",
    *(f"{kind}{n}" for kind in ("COM", "LPT") for n in range(10)),
}


def add_numbers(algorithm: QgsProcessingAlgorithm) -> None:
    """Add the numbers that models can go on with, as QGIS's cell statistics has them."""
    for name, label in (
        ("EXTENT", translate("ImageCollections", "Extent")),
        ("CRS_AUTHID", translate("ImageCollections", "CRS authority identifier")),
    ):
        algorithm.addOutput(QgsProcessingOutputString(name, label))
    for name, label in (
        ("WIDTH_IN_PIXELS", translate("ImageCollections", "Width in pixels")),
        ("HEIGHT_IN_PIXELS", translate("ImageCollections", "Height in pixels")),
        ("TOTAL_PIXEL_COUNT", translate("ImageCollections", "Total pixel count")),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, label))


def numbers(grid: Grid) -> dict[str, Any]:
    """Return these numbers of a grid."""
    bounds = grid.bounds
    crs = crs_of(grid.crs)
    return {
        "EXTENT": f"{bounds.left!r},{bounds.right!r},{bounds.bottom!r},{bounds.top!r} "
        f"[{crs.authid()}]",
        "CRS_AUTHID": crs.authid(),
        "WIDTH_IN_PIXELS": grid.width,
        "HEIGHT_IN_PIXELS": grid.height,
        "TOTAL_PIXEL_COUNT": grid.width * grid.height,
    }


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # the name is too long, which QGIS says itself
        return False


def check_outputs(
    algorithm: QgsProcessingAlgorithm,
    names: Iterable[str],
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    images: Sequence[Image],
    sources: Iterable[ImageSource],
    *,
    can_be_live: bool = True,
) -> None:
    """Raise an error when an output cannot be written, or is an input or another output."""
    apart = apart_from(context)
    taken: dict[Path, str] = {}
    rasters: dict[str, str] = {}
    for name in names:
        if not builders.is_set(parameters, name):
            continue  # not wanted, or filled in by a model
        path = algorithm.parameterAsOutputLayer(parameters, name, apart)
        definition = algorithm.parameterDefinition(name)
        if isinstance(definition, QgsProcessingParameterRasterDestination):
            check_folder(path) if is_live(path) else check_target(path)
            if is_live(path) and not can_be_live:
                raise InvalidOptionError(
                    worded(
                        "{name} ends in .vrt, and {algorithm} cannot be a live composite: it "
                        "looks at all pixels before it writes any; use '.tif'.",
                        name=name,
                        algorithm=algorithm.displayName(),
                    )
                )
            rasters[name] = path
        elif isinstance(definition, QgsProcessingParameterFeatureSink):
            file = file_of(algorithm, parameters, name, context)
            if file is not None:
                check_folder(str(file))
                check_layers_stay(file, "vector")
        target = Path(path).resolve()
        if target in taken:
            raise InvalidOptionError(
                worded(
                    "{name} and {taken} would be the same file '{path}'; choose two names.",
                    name=name,
                    taken=taken[target],
                    path=path,
                )
            )
        taken[target] = name
    check_live(rasters, parameters, sources)
    check_no_input(taken, images)


def check_folder_files(paths: Sequence[Path], images: Sequence[Image], other: str = "name") -> None:
    """Raise an error when files in a folder of results cannot be written.

    That is when one of them is a file of an image, or of somebody else. `other` is what another one
    is to be chosen of.
    """
    check_no_input(paths, images, other)
    check_foreign(paths, ALGORITHM, worded("a run of this kind"))


def check_no_input(paths: Iterable[Path], images: Sequence[Image], other: str = "name") -> None:
    """Raise InvalidOptionError when an image is read from a file that would be written."""
    existing = {path.resolve() for path in paths if _exists(path)}
    for image in images if existing else ():
        both = existing.intersection(Path(file).resolve() for file in file_list(image))
        if both:
            path = both.pop()
            raise InvalidOptionError(
                worded(
                    "The output '{path}' is a file of the input image '{image}'; choose another "
                    "folder.",
                    path=path,
                    image=image.name,
                )
                if other == "folder"
                else worded(
                    "The output '{path}' is a file of the input image '{image}'; choose another "
                    "name.",
                    path=path,
                    image=image.name,
                )
            )


def files_of_images(images: Iterable[Image]) -> list[str]:
    """Return names for files that are made of images, one for each."""
    return file_names([without_live(image.name) for image in images])


def file_names(names: list[str], nameless: str = "image") -> list[str]:
    """Return names for files, all different on every system, whatever is in the names of layers.

    `nameless` is for those of which nothing can be in the name of a file.
    """
    taken: set[str] = set()
    found = []
    for name in names:
        plain = re.sub(r"[^\w.-]+", "_", unicodedata.normalize("NFC", name)).strip("._")
        plain = plain.encode()[:LONGEST_NAME].decode(errors="ignore") or nameless
        if plain.partition(".")[0].upper() in _DEVICES:
            plain = f"_{plain}"
        numbered, number = plain, 1
        while numbered.lower() in taken:
            number += 1
            numbered = f"{plain}_{number}"
        taken.add(numbered.lower())
        found.append(numbered)
    return found
