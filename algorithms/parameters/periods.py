# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of periods, and where their results may go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from qgis.core import QgsProcessingParameterNumber

from ...engine.errors import InvalidOptionError
from ...engine.images import Image
from ...engine.inputs.describe import file_list
from ...engine.inputs.periods import PERIODS
from ...engine.outputs.verification import check_foreign
from ...engine.planning.recipe import ALGORITHM
from ...engine.run.per_period import PeriodPlan
from ...resources.i18n import translate
from . import builders
from .shared import Shared

PERIOD = "PERIOD"
DAYS = "DAYS"


def period_parameters() -> Iterator[Shared]:
    """How long the periods are."""
    yield Shared(
        builders.choice(PERIOD, translate("ImageCollections", "Period"), PERIODS, PERIODS[0]),
        translate(
            "ImageCollections",
            "The length of a period: a month, a season of three months, a year, or a number of "
            "days.",
        ),
    )
    yield Shared(
        QgsProcessingParameterNumber(
            DAYS,
            translate("ImageCollections", "Days of a period"),
            QgsProcessingParameterNumber.Type.Integer,
            defaultValue=10,
            minValue=1,
        ),
        translate(
            "ImageCollections",
            "For days: how many. They are counted from the start date, or from the first image "
            "where none is set.",
        ),
    )


def check_inputs(folder: Path, parts: Sequence[tuple[PeriodPlan, Sequence[Image]]]) -> None:
    """Raise an error when a file of an input image, or of somebody else, would be overwritten."""
    if folder.is_file():
        raise InvalidOptionError(f"The output folder '{folder}' is a file; choose a folder.")
    files = [folder / f"{part.period.name}.tif" for part, _ in parts]
    targets = {file.resolve() for file in files}
    existing = {target for target in targets if target.exists()}
    for image in (image for _, images in parts for image in images) if existing else ():
        both = existing.intersection(Path(file).resolve() for file in file_list(image))
        if both:
            raise InvalidOptionError(
                f"The output '{both.pop()}' is a file of the input image '{image.name}'; "
                "choose another folder."
            )
    check_foreign(files, ALGORITHM, "a run of this kind")
