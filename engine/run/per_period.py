# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs of one plan for each period: all files are there, or none of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..composites.method import Kind
from ..errors import NothingLeftError
from ..inputs.periods import Period
from ..outputs.transaction import Transaction
from ..planning.plan import Plan
from ..progress import Progress, SubProgress
from ..text import NO_PIXELS, QT_TRANSLATE_NOOP, worded
from .job import Outcome, Target

# Why a period has no result; translated where it is read, and not in tables.
NO_IMAGES = QT_TRANSLATE_NOOP("ImageCollections", "no images")

# Writes the rasters of a plan, as `running.run` does.
CarryOut = Callable[[Plan, Mapping[Kind, Target], Progress], Outcome]


@dataclass(frozen=True)
class PeriodPlan:
    """A period and the plan of its composite, None when it has no images; `images` counts them.

    `metadata` goes into the file.
    """

    period: Period
    images: int
    plan: Plan | None
    metadata: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class PeriodResult:
    """What became of a period: a file, or the reason why there is none, in `problem`."""

    period: Period
    images: int
    pixels: int
    valid_pixels: int = 0
    path: str = ""
    problem: str = ""


def write_periods(
    parts: Sequence[PeriodPlan],
    folder: Path,
    *,
    options: Sequence[str] = (),
    pixels: int,
    carry_out: CarryOut,
    progress: Progress,
    outputs: Transaction | None = None,
) -> list[PeriodResult]:
    """Write `<folder>/<period>.tif` for every period that has valid pixels.

    `pixels` is the size of the grid. Periods without images or without valid pixels have no file,
    and the log names them. They are delivered with `outputs`, or together at the end. Raises as
    `carry_out` does, which is `running.run` here or elsewhere; then the folder is as it was before.
    """
    if outputs is None:
        with Transaction() as own:
            results = write_periods(
                parts,
                folder,
                options=options,
                pixels=pixels,
                carry_out=carry_out,
                progress=progress,
                outputs=own,
            )
            own.deliver()
            return results
    outputs.make_folder(folder)
    results = []
    for place, part in enumerate(parts):
        path = folder / f"{part.period.name}.tif"
        outputs.discard(path)  # of a run that begins again, when there is none this time
        target = Target(str(path), tuple(options), part.metadata, outputs=outputs)
        share = SubProgress.of_turn(progress, place, len(parts))
        result = _write(part, target, pixels, carry_out, share)
        if result.problem:
            progress.info(
                worded(
                    "Period {period}: {problem}, so no result.",
                    period=part.period.name,
                    problem=worded(result.problem),
                )
            )
        results.append(result)
    return results


def _write(
    part: PeriodPlan,
    target: Target,
    pixels: int,
    carry_out: CarryOut,
    progress: Progress,
) -> PeriodResult:
    if part.plan is None:
        return PeriodResult(part.period, part.images, pixels, problem=NO_IMAGES)
    try:
        outcome = carry_out(part.plan, {"composite": target}, progress)
    except NothingLeftError:
        return PeriodResult(part.period, part.images, pixels, problem=NO_PIXELS)
    return PeriodResult(part.period, part.images, pixels, outcome.valid_pixels, target.path)
