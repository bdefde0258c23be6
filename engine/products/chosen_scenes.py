# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The choice among the scenes of a folder: each once, of the period, with the bands asked for."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import BandNotFoundError, InvalidOptionError
from ..images import Band, Image
from ..inputs.acquisitions import acquisition_of, are_one
from ..inputs.bands import select_bands
from ..inputs.sensors import coloured
from ..text import worded
from . import Problem, Scene, SceneBand
from .request import Request
from .scene_image import image_of_scene

# Products whose scenes are told apart by their files: names say nothing.
OF_ANY_FILE = frozenset({"generic", "time_bands"})

# A scene with the bands that are wanted.
Choice = tuple[Scene, tuple[SceneBand, ...]]


def once(scenes: Sequence[Scene], problems: list[Problem]) -> list[Scene]:
    """Return the scenes without those that are there twice, as a folder and as its zip."""
    known: dict[tuple[str, ...], Scene] = {}
    for scene in scenes:
        key: tuple[str, ...] = (scene.product, scene.product_id)
        if scene.product in OF_ANY_FILE:
            key = (*key, scene.source)  # files of one name in two folders are two scenes
        first = known.setdefault(key, scene)
        if first is not scene:
            reason = worded(
                "it is there twice; '{taken}' is taken, '{other}' is not.",
                taken=first.source,
                other=scene.source,
            )
            problems.append(Problem(scene.product_id, reason))
    return list(known.values())


def newest_first(choices: Sequence[Choice]) -> list[Choice]:
    """Return the scenes so that of one acquisition the newest processing comes first."""

    def processing(choice: Choice) -> tuple[str, ...]:
        acquisition = acquisition_of(choice[0].product_id)
        return acquisition.processing if acquisition else ()

    return sorted(choices, key=processing, reverse=True)


def is_older(scene: Scene, other: Scene) -> bool:
    """Return True when a scene is the same acquisition as another one, processed before it."""
    if OF_ANY_FILE & {scene.product, other.product}:
        return False  # of one acquisition there may be several indices
    mine, its = acquisition_of(scene.product_id), acquisition_of(other.product_id)
    if mine is None or its is None or mine.key != its.key:
        return False
    return mine.processing < its.processing and are_one(scene.moment, other.moment)


def in_period(scenes: Sequence[Scene], request: Request, problems: list[Problem]) -> list[Scene]:
    """Return the scenes of the period; raise InvalidOptionError when none is left."""
    if request.start is None and request.end is None:
        return list(scenes)
    kept = []
    for scene in scenes:
        if scene.moment is None:
            problems.append(Problem(scene.product_id, worded("its date is not known.")))
            continue
        day = scene.moment.date()
        is_late = request.start is None or request.start <= day
        if is_late and (request.end is None or day < request.end):
            kept.append(scene)
    if scenes and not kept:
        days = sorted(scene.moment.date() for scene in scenes if scene.moment)
        span = (
            worded("the scenes are from {first} to {last}", first=days[0], last=days[-1])
            if days
            else worded("no date is known")
        )
        raise InvalidOptionError(
            worded(
                "No scene lies in the period from {start} to {end}; {span}.",
                start=request.start or worded("the beginning"),
                end=request.end or worded("the end"),
                span=span,
            )
        )
    return kept


def with_wanted_bands(
    scenes: Sequence[Scene], request: Request, problems: list[Problem]
) -> list[Choice]:
    """Return the scenes that have all bands, with those that were asked for.

    Raises BandNotFoundError when no scene has a band that was asked for.
    """
    wanted = _wanted_bands(scenes)
    chosen: list[Choice] = []
    errors: list[BandNotFoundError] = []
    for scene in scenes:
        if request.bands.strip():
            try:
                chosen.append((scene, _select(scene, request)))
            except BandNotFoundError as error:
                errors.append(error)
                problems.append(Problem(scene.product_id, str(error)))
            continue
        present = {band.name for band in scene.bands}
        missing = [name for name in wanted[scene] if name not in present]
        if missing:
            problems.append(Problem(scene.product_id, _lacks(missing)))
        else:
            chosen.append((scene, scene.bands))
    if errors and len(errors) == len(scenes):
        raise errors[0]
    return chosen


def _lacks(names: Sequence[str]) -> str:
    if len(names) == 1:
        return worded(
            "band {name} is missing; write the bands that you need in Bands to do without.",
            name=names[0],
        )
    return worded(
        "bands {names} and {last} are missing; write the bands that you need in Bands to do "
        "without.",
        names=", ".join(names[:-1]),
        last=names[-1],
    )


def _wanted_bands(scenes: Sequence[Scene]) -> dict[Scene, list[str]]:
    """Return which bands each scene should have: those in its metadata, and those of its like.

    Where there are several scenes of a kind and none of them has a band, it was not downloaded.
    """
    families: dict[str, list[Scene]] = {}
    for scene in scenes:
        families.setdefault(scene.family or scene.source, []).append(scene)
    wanted: dict[Scene, list[str]] = {}
    for members in families.values():
        had = {band.name for scene in members for band in scene.bands}
        usual = {band.name for scene in members for band in scene.bands if not band.is_optional}
        for scene in members:
            names = set(scene.expected)
            if len(members) > 1:
                names &= had
            if scene.family:
                names |= usual
            wanted[scene] = sorted(names)
    return wanted


def _select(scene: Scene, request: Request) -> tuple[SceneBand, ...]:
    """Return the bands that a user asks for, by the rules of all algorithms."""
    bands = tuple(Band(band.name, place, "") for place, band in enumerate(scene.bands))
    product = f"{scene.kind}; {scene.platform}"
    image = Image(1, scene.product_id, "", "", None, 0, 0, bands, 0, 0, product=product)
    selection = select_bands([coloured(image, request.knowledge)], request.bands)
    return tuple(scene.bands[band.number] for band in selection.bands[0])


def chosen_by_metadata(scenes: Sequence[Scene], request: Request) -> list[Scene]:
    """Return the scenes that are wanted for their metadata, as far as these tell it.

    Raises InvalidOptionError when there is none.
    """
    if request.chosen is None or request.completed is not None:
        return list(scenes)
    kept = [scene for scene in scenes if request.chosen(image_of_scene(scene))]
    if scenes and not kept:
        raise InvalidOptionError(
            worded(
                "None of {count} {count:scene|scenes} meets the filter, the tiles "
                "and the largest cloud cover.",
                count=len(scenes),
            )
        )
    return kept
